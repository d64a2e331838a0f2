// A control instantiated twice has two profiles; a property may construct one.
#include "include/base.p4"

control Next(inout headers_t hdr, inout standard_metadata_t sm)(bit<32> size) {
    action_profile(size) hops;

    action forward(bit<9> port) { sm.egress_spec = port; }

    table t {
        key = { hdr.data.a : exact; }
        actions = { forward; }
        implementation = hops;
    }

    apply { t.apply(); }
}

control TestIngress(inout headers_t hdr, inout meta_t meta, inout standard_metadata_t sm) {
    Next(2) first;
    Next(4) second;

    action mark(bit<8> value) { hdr.data.b = value; }

    table marks {
        key = { hdr.data.a : exact; hdr.data.c : selector; }
        actions = { mark; }
        @name("TestIngress.chosen")
        implementation = action_selector(HashAlgorithm.identity, 8, 8);
    }

    apply {
        sm.egress_spec = 1;
        first.apply(hdr, sm);
        if (hdr.data.op == 1) {
            second.apply(hdr, sm);
        }
        marks.apply();
    }
}

PIPELINE(TestIngress());
