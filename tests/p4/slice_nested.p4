// Slices of slices, and slices assigned to.
#include "include/base.p4"

control TestIngress(inout headers_t hdr, inout meta_t meta, inout standard_metadata_t sm) {
    apply {
        sm.egress_spec = 1;
        hdr.data.x[11:4] = hdr.data.a;
        hdr.data.y[15:15] = 1;
        hdr.data.z[23:8] = hdr.data.z[15:0];
        hdr.data.z[23:8][3:0] = 5;
        hdr.data.b[7:7] = hdr.data.b[0:0];
        hdr.data.c = hdr.data.z[30:15][12:5];
        hdr.data.op[3:0] |= 9;
    }
}

PIPELINE(TestIngress());
