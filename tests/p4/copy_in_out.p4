// An action writes what its inout parameter was copied from.
#include "include/base.p4"

control TestIngress(inout headers_t hdr, inout meta_t meta, inout standard_metadata_t sm) {
    action alias(inout bit<8> p) {
        hdr.data.a = 0x55;
        p = p + 1;
    }

    apply {
        sm.egress_spec = 1;
        alias(hdr.data.a);
    }
}

PIPELINE(TestIngress());
