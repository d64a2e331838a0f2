// Compound assignments to slices and fields, with calls on the right.
#include "include/base.p4"

bit<8> bump(inout bit<8> v) {
    v = v + 1;
    return v;
}

control TestIngress(inout headers_t hdr, inout meta_t meta, inout standard_metadata_t sm) {
    apply {
        sm.egress_spec = 1;
        hdr.data.x[15:8] += 1;
        hdr.data.x[7:0] -= 1;
        hdr.data.y <<= 4;
        hdr.data.y |= 0xf;
        hdr.data.z[7:4] ^= 0xf;
        hdr.data.a |+|= 200;
        hdr.data.b |-|= 200;
        hdr.data.c += bump(hdr.data.c);
        hdr.data.op *= 3;
    }
}

PIPELINE(TestIngress());
