// Every comparison of unsigned numbers.
#include "include/base.p4"

control TestIngress(inout headers_t hdr, inout meta_t meta, inout standard_metadata_t sm) {
    apply {
        sm.egress_spec = 1;
        bit<8> r = 0;
        if (hdr.data.a == hdr.data.b) { r = r | 1; }
        if (hdr.data.a != hdr.data.b) { r = r | 2; }
        if (hdr.data.a < hdr.data.b) { r = r | 4; }
        if (hdr.data.a <= hdr.data.b) { r = r | 8; }
        if (hdr.data.a > hdr.data.b) { r = r | 16; }
        if (hdr.data.a >= hdr.data.b) { r = r | 32; }
        hdr.data.c = r;
    }
}

PIPELINE(TestIngress());
