// Ternary and range keys with an action profile: of the entries that match, the one
// of the largest priority says which member.
#include "include/base.p4"

control TestIngress(inout headers_t hdr, inout meta_t meta, inout standard_metadata_t sm) {
    action_profile(16) by_range;
    action_profile(16) by_mask;

    action forward(bit<9> port) { sm.egress_spec = port; }

    table ranges {
        key = { hdr.data.x : range; hdr.data.a : ternary; }
        actions = { forward; }
        implementation = by_range;
    }
    table masks {
        key = { hdr.data.x : ternary; hdr.data.a : optional; }
        actions = { forward; }
        implementation = by_mask;
    }

    apply {
        sm.egress_spec = 1;
        if (hdr.data.op == 0) {
            ranges.apply();
        } else {
            masks.apply();
        }
    }
}

PIPELINE(TestIngress());
