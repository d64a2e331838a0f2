// exit ends the control through every caller.
#include "include/base.p4"

control TestIngress(inout headers_t hdr, inout meta_t meta, inout standard_metadata_t sm) {
    action leave() {
        hdr.data.a = 1;
        exit;
    }

    apply {
        sm.egress_spec = 1;
        hdr.data.b = 1;
        if (hdr.data.op == 1) { leave(); }
        hdr.data.c = 1;
    }
}

PIPELINE(TestIngress());
