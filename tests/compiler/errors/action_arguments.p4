#include <core.p4>
control c(inout bit<8> x) {
    action a(inout bit<8> y, bit<8> data) { y = data; }
    action b(in bit<8> y) { x = y; }
    table other {
        key = { x : exact; }
        actions = { NoAction; }
    }
    table t {
        key = { x : exact; }
        actions = { a(x, 3); b(other.apply().hit ? 8w1 : 2); }
    }
    apply {
        b(other.apply().hit ? 8w1 : 2);
        b(1);
        t.apply();
    }
}
