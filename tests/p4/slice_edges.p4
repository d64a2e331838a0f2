// Slices of one bit, at both ends, of expressions, and assignments that overlap what they read.
#include "include/base.p4"

control TestIngress(inout headers_t hdr, inout meta_t meta, inout standard_metadata_t sm) {
    apply {
        sm.egress_spec = 1;
        hdr.data.op[7:7] = hdr.data.a[0:0];
        hdr.data.op[0:0] = hdr.data.a[7:7];
        hdr.data.b = (hdr.data.x + hdr.data.y)[11:4];
        hdr.data.z[15:0] = hdr.data.z[23:8];
        hdr.data.z[31:16] = hdr.data.z[15:0];
        hdr.data.c[6:1] = 6w0x2d;
        hdr.data.x[15:0] = 0xabcd;
    }
}

PIPELINE(TestIngress());
