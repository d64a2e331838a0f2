// int<W>: sign extension, comparison, arithmetic shift.
#include "include/base.p4"

control TestIngress(inout headers_t hdr, inout meta_t meta, inout standard_metadata_t sm) {
    apply {
        sm.egress_spec = 1;
        int<8> a = (int<8>)hdr.data.a;
        int<8> b = (int<8>)hdr.data.b;
        int<16> w = (int<16>)a;
        hdr.data.c = a < b ? 8w1 : 8w0;
        hdr.data.x = (bit<16>)(w * 2);
        hdr.data.y = (bit<16>)(w >> 1);
        hdr.data.b = (bit<8>)(a + b);
    }
}

PIPELINE(TestIngress());
