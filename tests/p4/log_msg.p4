// log_msg with and without values changes nothing.
#include "include/base.p4"

control TestIngress(inout headers_t hdr, inout meta_t meta, inout standard_metadata_t sm) {
    apply {
        sm.egress_spec = 1;
        log_msg("a packet");
        log_msg("a = {} x = {}", { hdr.data.a, hdr.data.x });
        assert(hdr.data.op != 0xff);
    }
}

PIPELINE(TestIngress());
