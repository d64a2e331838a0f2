// One shot: an entry that brings the actions along among which the selector chooses.
#include "include/base.p4"

control TestIngress(inout headers_t hdr, inout meta_t meta, inout standard_metadata_t sm) {
    action_selector(HashAlgorithm.identity, 8, 8) ecmp;

    action forward(bit<9> port, bit<8> mark) {
        sm.egress_spec = port;
        hdr.data.b = mark;
    }
    action drop() { mark_to_drop(sm); }

    table t {
        key = { hdr.data.a : exact; hdr.data.c : selector; }
        actions = { forward; drop; }
        implementation = ecmp;
        default_action = drop();
    }

    apply {
        sm.egress_spec = 1;
        t.apply();
    }
}

PIPELINE(TestIngress());
