// Generic functions: types inferred and given, out parameters, early returns.
#include "include/base.p4"

T larger<T>(in T a, in T b, in bool first) {
    if (first) {
        return a;
    }
    return b;
}
bit<8> classify(in bit<8> v, out bit<8> twice) {
    twice = v << 1;
    if (v < 10) {
        return 1;
    } else if (v < 20) {
        twice = 0xee;
        return 2;
    }
    return 3;
}
void swap<T>(inout T a, inout T b) {
    T t = a;
    a = b;
    b = t;
}

control TestIngress(inout headers_t hdr, inout meta_t meta, inout standard_metadata_t sm) {
    apply {
        sm.egress_spec = 1;
        hdr.data.a = larger(hdr.data.a, hdr.data.b, hdr.data.a > hdr.data.b);
        hdr.data.x = larger<bit<16>>(hdr.data.x, 5, hdr.data.x > 5);
        hdr.data.b = classify(hdr.data.b, hdr.data.c);
        swap(hdr.data.x, hdr.data.y);
    }
}

PIPELINE(TestIngress());
