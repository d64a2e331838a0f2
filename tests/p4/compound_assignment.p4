// Assignments that compute: += -= *= and their kin.
#include "include/base.p4"

control TestIngress(inout headers_t hdr, inout meta_t meta, inout standard_metadata_t sm) {
    apply {
        sm.egress_spec = 1;
        hdr.data.op += 2;
        hdr.data.a -= 1;
        hdr.data.b *= 3;
        hdr.data.c &= 0x0f;
        hdr.data.x |= 0x8000;
        hdr.data.y ^= 0xffff;
        hdr.data.z <<= 4;
        hdr.data.z >>= 8;
        hdr.data.x[7:0] += 1;
    }
}

PIPELINE(TestIngress());
