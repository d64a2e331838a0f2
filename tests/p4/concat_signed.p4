// Concatenation of signed and unsigned numbers, nested, sliced, in comparisons.
#include "include/base.p4"

control TestIngress(inout headers_t hdr, inout meta_t meta, inout standard_metadata_t sm) {
    apply {
        sm.egress_spec = 1;
        int<4> s = (int<4>)hdr.data.a[3:0];
        hdr.data.x = hdr.data.b ++ s ++ s;
        hdr.data.y = (hdr.data.a ++ hdr.data.b)[11:4] ++ 8w0xab;
        if (hdr.data.a ++ hdr.data.b == 0x0ff1) hdr.data.c = 1;
        hdr.data.z = hdr.data.a ++ (hdr.data.b ++ (hdr.data.c ++ hdr.data.op));
    }
}

PIPELINE(TestIngress());
