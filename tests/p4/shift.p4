// Shifts by constants, by variables, and beyond the width.
#include "include/base.p4"

control TestIngress(inout headers_t hdr, inout meta_t meta, inout standard_metadata_t sm) {
    apply {
        sm.egress_spec = 1;
        hdr.data.x = hdr.data.x << 4;
        hdr.data.y = hdr.data.y >> hdr.data.a;
        hdr.data.z = hdr.data.z << hdr.data.b;
        hdr.data.c = hdr.data.c >> 9;
    }
}

PIPELINE(TestIngress());
