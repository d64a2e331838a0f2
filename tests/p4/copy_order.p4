// Copies in happen left to right before the call, copies out left to right after it.
#include "include/base.p4"

void both(inout bit<8> p, inout bit<8> q) {
    p = p + 1;
    q = q + 2;
}
bit<8> mix(in bit<8> p, out bit<8> q, in bit<8> r) {
    q = p ^ r;
    return p + r;
}

control TestIngress(inout headers_t hdr, inout meta_t meta, inout standard_metadata_t sm) {
    apply {
        sm.egress_spec = 1;
        both(hdr.data.a, hdr.data.a);
        hdr.data.c = mix(hdr.data.b, hdr.data.b, hdr.data.b);
        both(hdr.data.x[7:0], hdr.data.x[15:8]);
        hdr.data.y[7:0] = mix(hdr.data.y[7:0], hdr.data.y[15:8], hdr.data.y[7:0]);
    }
}

PIPELINE(TestIngress());
