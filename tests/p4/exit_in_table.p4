// exit in the action of a table ends the control, not the pipeline.
#include "include/base.p4"

control TestIngress(inout headers_t hdr, inout meta_t meta, inout standard_metadata_t sm) {
    action leave(bit<8> v) {
        hdr.data.b = v;
        exit;
    }
    action stay(bit<8> v) { hdr.data.b = v; }
    table t {
        key = { hdr.data.a: exact; }
        actions = { leave; stay; }
        default_action = stay(9);
        const entries = {
            1: leave(1);
            2: stay(2);
        }
    }
    apply {
        sm.egress_spec = 1;
        if (t.apply().hit) {
            hdr.data.c = 1;
        } else {
            hdr.data.c = 2;
        }
        hdr.data.x = 0x1234;
    }
}

PIPELINE(TestIngress());
