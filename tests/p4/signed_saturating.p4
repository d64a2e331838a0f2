// |+| and |-| on int<W> stop at both ends.
#include "include/base.p4"

control TestIngress(inout headers_t hdr, inout meta_t meta, inout standard_metadata_t sm) {
    apply {
        sm.egress_spec = 1;
        int<8> p = (int<8>)hdr.data.a;
        int<8> q = (int<8>)hdr.data.b;
        hdr.data.x[15:8] = (bit<8>)(p |+| q);
        hdr.data.x[7:0] = (bit<8>)(p |-| q);
    }
}

PIPELINE(TestIngress());
