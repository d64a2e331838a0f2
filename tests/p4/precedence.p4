// Operator precedence as in C, but & ^ | bind tighter than comparisons.
#include "include/base.p4"

control TestIngress(inout headers_t hdr, inout meta_t meta, inout standard_metadata_t sm) {
    apply {
        sm.egress_spec = 1;
        hdr.data.op = hdr.data.a + hdr.data.b * 2;
        if (hdr.data.a & 1 == 1) { hdr.data.c = 0x11; }
        hdr.data.x = 16w1 << 2 + 1;
        hdr.data.y = (bit<16>)hdr.data.a ^ 16w0xf0 & 16w0x3c | 16w0x100;
        hdr.data.z = -32w1 >> 4 & ~32w0xf;
        hdr.data.b = 8w1 ++ 8w2 == 16w0x0102 ? 8w5 : 8w6;
    }
}

PIPELINE(TestIngress());
