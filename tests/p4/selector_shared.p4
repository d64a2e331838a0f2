// Two tables share an action selector, its members and its groups.
#include "include/base.p4"

control TestIngress(inout headers_t hdr, inout meta_t meta, inout standard_metadata_t sm) {
    action_selector(HashAlgorithm.identity, 16, 8) next_hops;

    action forward(bit<9> port) { sm.egress_spec = port; }
    action drop() { mark_to_drop(sm); }

    table by_a {
        key = { hdr.data.a : exact; hdr.data.c : selector; }
        actions = { forward; drop; }
        implementation = next_hops;
    }
    table by_x {
        key = { hdr.data.c : selector; hdr.data.x : lpm; }
        actions = { forward; drop; }
        implementation = next_hops;
    }

    apply {
        sm.egress_spec = 1;
        if (!by_a.apply().hit) {
            by_x.apply();
        }
    }
}

PIPELINE(TestIngress());
