// One-bit and odd widths: arithmetic wraps, negation, comparison, saturation at each.
#include "include/base.p4"

control TestIngress(inout headers_t hdr, inout meta_t meta, inout standard_metadata_t sm) {
    apply {
        sm.egress_spec = 1;
        bit<1> b1 = hdr.data.a[0:0];
        bit<3> b3 = hdr.data.a[2:0];
        int<5> s5 = (int<5>)hdr.data.b[4:0];
        bit<33> b33 = (bit<33>)hdr.data.z;
        b1 = b1 + 1;
        b3 = b3 * 3 - 5;
        s5 = s5 + 7;
        b33 = (b33 << 1) + 1;
        hdr.data.x = 8w0 ++ b1 ++ b3 ++ (bit<4>)(b3 |-| 3);
        hdr.data.y = 3w0 ++ (bit<5>)s5 ++ (bit<8>)(bit<5>)(s5 |+| 9);
        hdr.data.z = b33[32:1];
        hdr.data.c = (-b3 > b3) ? 8w1 : 8w0;
        if (s5 < -3) hdr.data.c = hdr.data.c | 0x80;
    }
}

PIPELINE(TestIngress());
