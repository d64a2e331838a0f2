#include <core.p4>

control c(inout bit<8> a, inout bit<8> b) {
    action add(inout bit<8> to, bit<8> value) { to = to + value; }
    table keyless {
        actions = { NoAction; }
        const entries = {
            1 : NoAction;
        }
    }
    table scoped {
        key = { a : exact; }
        actions = { add(a); @defaultonly NoAction; }
        const entries = {
            1 : NoAction;
            2 : add(b, 3);
        }
        default_action = NoAction;
    }
    apply {
        keyless.apply();
        scoped.apply();
    }
}
