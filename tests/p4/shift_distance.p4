// Distances at and beyond the width, by constants and by fields.
#include "include/base.p4"

control TestIngress(inout headers_t hdr, inout meta_t meta, inout standard_metadata_t sm) {
    apply {
        sm.egress_spec = 1;
        hdr.data.x = hdr.data.x >> hdr.data.a;
        hdr.data.y = hdr.data.y << hdr.data.b;
        bit<128> w = (bit<128>)hdr.data.z << 90;
        hdr.data.z = (bit<32>)(w >> hdr.data.c);
        int<16> s = (int<16>)hdr.data.x;
        s = s >> 250;
        hdr.data.b = (bit<8>)(bit<16>)(s >> hdr.data.b);
    }
}

PIPELINE(TestIngress());
