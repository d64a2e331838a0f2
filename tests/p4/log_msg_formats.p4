// log_msg with and without values: what it takes changes nothing in the packet.
#include "include/base.p4"

control TestIngress(inout headers_t hdr, inout meta_t meta, inout standard_metadata_t sm) {
    apply {
        sm.egress_spec = 1;
        log_msg("plain");
        log_msg("a = {} x = {}", { hdr.data.a, hdr.data.x });
        log_msg("signed {} bool {}", { (int<8>)hdr.data.b, hdr.data.isValid() });
        hdr.data.c = 1;
    }
}

PIPELINE(TestIngress());
