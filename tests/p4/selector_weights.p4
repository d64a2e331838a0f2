// Members of a group with weights, beside a group that says the same with copies.
#include "include/base.p4"

control TestIngress(inout headers_t hdr, inout meta_t meta, inout standard_metadata_t sm) {
    @max_group_size(8)
    action_selector(HashAlgorithm.identity, 64, 16) weighted;
    @selector_size_semantics("sum_of_members") @max_group_size(4) @max_member_weight(1000)
    action_selector(HashAlgorithm.identity, 64, 16) counted;

    action forward(bit<9> port) { sm.egress_spec = port; }

    table t {
        key = { hdr.data.a : exact; hdr.data.x : selector; }
        actions = { forward; }
        implementation = weighted;
    }
    table u {
        key = { hdr.data.a : exact; hdr.data.x : selector; }
        actions = { forward; }
        implementation = counted;
    }

    apply {
        sm.egress_spec = 1;
        if (hdr.data.op == 0) {
            t.apply();
        } else {
            u.apply();
        }
    }
}

PIPELINE(TestIngress());
