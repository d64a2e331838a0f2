// An action profile: entries share members; a member that changes changes them all.
#include "include/base.p4"

control TestIngress(inout headers_t hdr, inout meta_t meta, inout standard_metadata_t sm) {
    action_profile(8) shared;

    action forward(bit<9> port, bit<8> mark) {
        sm.egress_spec = port;
        hdr.data.b = mark;
    }
    action drop() { mark_to_drop(sm); }

    table t {
        key = { hdr.data.a : exact; }
        actions = { forward; drop; }
        implementation = shared;
    }

    apply {
        sm.egress_spec = 1;
        t.apply();
    }
}

PIPELINE(TestIngress());
