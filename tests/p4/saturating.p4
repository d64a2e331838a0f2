// |+| and |-| on unsigned and signed numbers.
#include "include/base.p4"

control TestIngress(inout headers_t hdr, inout meta_t meta, inout standard_metadata_t sm) {
    apply {
        sm.egress_spec = 1;
        hdr.data.a = hdr.data.a |+| hdr.data.b;
        hdr.data.x = hdr.data.x |-| hdr.data.y;
        hdr.data.c = (bit<8>)((int<8>)hdr.data.b |+| (int<8>)hdr.data.c);
    }
}

PIPELINE(TestIngress());
