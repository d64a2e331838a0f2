// Wrapping + - * and unary minus on bit<W>.
#include "include/base.p4"

control TestIngress(inout headers_t hdr, inout meta_t meta, inout standard_metadata_t sm) {
    apply {
        sm.egress_spec = 1;
        hdr.data.a = hdr.data.a + hdr.data.b;
        hdr.data.b = hdr.data.c - hdr.data.b;
        hdr.data.x = hdr.data.x * hdr.data.y;
        hdr.data.y = -hdr.data.y;
        hdr.data.z = hdr.data.z + 0xffffffff;
    }
}

PIPELINE(TestIngress());
