// A default member and a default group; a table whose only keys are a selector's.
#include "include/base.p4"

control TestIngress(inout headers_t hdr, inout meta_t meta, inout standard_metadata_t sm) {
    action_selector(HashAlgorithm.identity, 16, 8) hops;
    action_selector(HashAlgorithm.xor16, 16, 8) marks;

    action forward(bit<9> port) { sm.egress_spec = port; }
    action mark(bit<8> value) { hdr.data.b = value; }

    table t {
        key = { hdr.data.a : exact; hdr.data.c : selector; }
        actions = { forward; }
        implementation = hops;
    }
    table all {
        key = { hdr.data.x : selector; hdr.data.y : selector; }
        actions = { mark; }
        implementation = marks;
    }

    apply {
        sm.egress_spec = 1;
        if (t.apply().miss) {
            hdr.data.op = 0xee;
        }
        all.apply();
    }
}

PIPELINE(TestIngress());
