// Precedence of operators that are easily taken wrong.
#include "include/base.p4"

control TestIngress(inout headers_t hdr, inout meta_t meta, inout standard_metadata_t sm) {
    apply {
        sm.egress_spec = 1;
        hdr.data.x = 16w1 | 16w2 << 1 & 16w6 ^ 16w1;
        hdr.data.y = hdr.data.x - 1 - 1 + 2 * 3;
        hdr.data.a = ~hdr.data.a & 0xf | -hdr.data.b;
        hdr.data.c = (hdr.data.x[7:0] == 5 && hdr.data.y > 1 || false) ? 8w1 : 8w2;
        hdr.data.z = 8w1 ++ 8w2 ++ 16w4 - 32w1;
        if (!(hdr.data.a == 1) != (hdr.data.b == 2)) hdr.data.b = 7;
        hdr.data.op = hdr.data.op + 8w1 << 1;
    }
}

PIPELINE(TestIngress());
