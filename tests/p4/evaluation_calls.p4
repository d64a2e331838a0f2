// Operands are evaluated left to right, also where a call changes what others read.
#include "include/base.p4"

bit<8> bump(inout bit<8> v) {
    v = v + 1;
    return v;
}

control TestIngress(inout headers_t hdr, inout meta_t meta, inout standard_metadata_t sm) {
    apply {
        sm.egress_spec = 1;
        hdr.data.x = (bit<16>)(hdr.data.a ++ bump(hdr.data.a));
        hdr.data.y = bump(hdr.data.b) ++ hdr.data.b;
        hdr.data.z = (bit<32>)(bump(hdr.data.c) ++ bump(hdr.data.c) ++ bump(hdr.data.c));
        if (bump(hdr.data.op) == 5 && bump(hdr.data.op) == 6 || bump(hdr.data.op) == 8) {
            hdr.data.op = hdr.data.op | 0x80;
        }
    }
}

PIPELINE(TestIngress());
