// ++ of operands of different widths.
#include "include/base.p4"

control TestIngress(inout headers_t hdr, inout meta_t meta, inout standard_metadata_t sm) {
    apply {
        sm.egress_spec = 1;
        hdr.data.x = hdr.data.a ++ hdr.data.b;
        hdr.data.z = hdr.data.c ++ hdr.data.y ++ 8w0x7f;
        hdr.data.a = 3w5 ++ 5w9;
    }
}

PIPELINE(TestIngress());
