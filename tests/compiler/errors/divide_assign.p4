#include <core.p4>

control c(inout bit<8> a, inout int<8> s) {
    apply {
        a /= 4;
        a /= 3;
        a %= a;
        a /= 0;
        s /= 2;
    }
}
