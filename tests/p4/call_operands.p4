// So are operands: an earlier one keeps the value that it had.
#include "include/base.p4"

bit<8> bump(inout bit<8> v) { v = v + 1; return v; }

control TestIngress(inout headers_t hdr, inout meta_t meta, inout standard_metadata_t sm) {
    apply {
        sm.egress_spec = 1;
        bit<8> v = hdr.data.a;
        hdr.data.x = (bit<16>)v + (bit<16>)bump(v) * (bit<16>)v - (bit<16>)bump(v);
        hdr.data.b = v - bump(v);
        hdr.data.c = v ++ bump(v) == 0x0506 ? bump(v) : v;
    }
}

PIPELINE(TestIngress());
