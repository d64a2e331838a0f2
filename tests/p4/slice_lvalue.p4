// Slices as l-values: of fields, of slices, of signed numbers, as out arguments.
#include "include/base.p4"

void set(out bit<4> v) { v = 0xa; }
void flip(inout bit<3> v) { v = ~v; }

control TestIngress(inout headers_t hdr, inout meta_t meta, inout standard_metadata_t sm) {
    apply {
        sm.egress_spec = 1;
        hdr.data.z[31:24] = hdr.data.a;
        hdr.data.z[15:8][3:0] = hdr.data.b[7:4];
        hdr.data.x[0:0] = 1;
        hdr.data.x[15:15] = hdr.data.x[14:14];
        set(hdr.data.y[7:4]);
        flip(hdr.data.y[10:8]);
        hdr.data.c[3:0] = hdr.data.c[7:4];
        hdr.data.b = (hdr.data.a + hdr.data.b)[6:0] ++ 1w1;
    }
}

PIPELINE(TestIngress());
