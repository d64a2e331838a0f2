#include <core.p4>
control c(inout bit<8> x) {
    action set(bit<8> v) { x = v; }
    table idle {
        key = { x : exact; }
    }
    table early {
        default_action = set(1);
        const entries = { 1 : set(1); }
        actions = { set; }
        key = { x : exact; }
    }
    table keyless {
        actions = { set; }
        const entries = { 1 : set(1); }
    }
    apply {}
}
