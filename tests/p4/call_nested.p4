// Arguments with side effects are evaluated from left to right.
#include "include/base.p4"

bit<8> g(inout bit<8> v) { v = v + 1; return v; }
bit<8> h(inout bit<8> v) { v = v * 3; return v; }
bit<8> f(in bit<8> p, in bit<8> q, in bit<8> r) { return p ^ (q << 1) ^ (r << 3); }

control TestIngress(inout headers_t hdr, inout meta_t meta, inout standard_metadata_t sm) {
    apply {
        sm.egress_spec = 1;
        hdr.data.a = f(g(hdr.data.b), h(hdr.data.b), hdr.data.b);
        hdr.data.c = hdr.data.b;
    }
}

PIPELINE(TestIngress());
