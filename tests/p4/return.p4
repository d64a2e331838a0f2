// return ends an action, then a control.
#include "include/base.p4"

control TestIngress(inout headers_t hdr, inout meta_t meta, inout standard_metadata_t sm) {
    action early() {
        hdr.data.a = 1;
        if (hdr.data.op == 1) { return; }
        hdr.data.a = 2;
    }

    apply {
        sm.egress_spec = 1;
        early();
        if (hdr.data.op == 2) { return; }
        hdr.data.c = 1;
    }
}

PIPELINE(TestIngress());
