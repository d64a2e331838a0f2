// Slices read and assigned, nested too.
#include "include/base.p4"

control TestIngress(inout headers_t hdr, inout meta_t meta, inout standard_metadata_t sm) {
    apply {
        sm.egress_spec = 1;
        hdr.data.a[3:0] = hdr.data.b[7:4];
        hdr.data.x[15:8] = hdr.data.x[7:0];
        hdr.data.z[23:8] = hdr.data.y;
        hdr.data.c = hdr.data.z[31:24][6:3] ++ 4w0xf;
    }
}

PIPELINE(TestIngress());
