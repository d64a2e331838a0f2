// Division and remainder by constants, and of constants, also wide ones.
#include "include/base.p4"

control TestIngress(inout headers_t hdr, inout meta_t meta, inout standard_metadata_t sm) {
    apply {
        sm.egress_spec = 1;
        hdr.data.a = hdr.data.a / 4;
        hdr.data.b = hdr.data.b % 8;
        hdr.data.c = 255 / 7 % 5;
        hdr.data.x = hdr.data.x / 256;
        hdr.data.y = hdr.data.y % 1;
        hdr.data.z = hdr.data.z / 0x10000 * 3;
    }
}

PIPELINE(TestIngress());
