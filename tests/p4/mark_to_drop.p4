// A dropped packet does not come out; a later egress_spec revives it.
#include "include/base.p4"

control TestIngress(inout headers_t hdr, inout meta_t meta, inout standard_metadata_t sm) {
    apply {
        sm.egress_spec = 1;
        if (hdr.data.op == 1) { mark_to_drop(sm); }
        if (hdr.data.op == 2) { mark_to_drop(sm); sm.egress_spec = 2; }
    }
}

PIPELINE(TestIngress());
