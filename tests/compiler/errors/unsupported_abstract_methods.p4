#include <core.p4>
extern Virtual {
    Virtual();
    abstract bit<16> f(in bit<16> ix);
}
control C(inout bit<16> x) {
    Virtual() v = {
        bit<16> f(in bit<16> ix) {
            return ix + 1;
        }
    };
    apply {
        x = v.f(x);
    }
}
