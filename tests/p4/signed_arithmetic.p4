// int<W>: overflow wraps, comparisons see the sign, casts extend or cut, products are cut.
#include "include/base.p4"

control TestIngress(inout headers_t hdr, inout meta_t meta, inout standard_metadata_t sm) {
    apply {
        sm.egress_spec = 1;
        int<8> p = (int<8>)hdr.data.a;
        int<8> q = (int<8>)hdr.data.b;
        hdr.data.op[0:0] = (bit<1>)(p < q);
        hdr.data.op[1:1] = (bit<1>)(p <= q);
        hdr.data.op[2:2] = (bit<1>)(p > 8s0);
        hdr.data.op[3:3] = (bit<1>)(p == q);
        hdr.data.c = (bit<8>)(p - q);
        hdr.data.x = (bit<16>)((int<16>)p * (int<16>)q);
        hdr.data.y = (bit<16>)(int<16>)(-q);
        hdr.data.z = (bit<32>)((int<32>)(p * q) >> 1);
    }
}

PIPELINE(TestIngress());
