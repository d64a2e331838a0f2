// A group without members is a hit, but no action runs.
#include "include/base.p4"

control TestIngress(inout headers_t hdr, inout meta_t meta, inout standard_metadata_t sm) {
    action_selector(HashAlgorithm.crc32, 16, 32) ecmp;

    action forward(bit<9> port) { sm.egress_spec = port; }

    table t {
        key = { hdr.data.a : exact; hdr.data.x : selector; }
        actions = { forward; }
        implementation = ecmp;
    }

    apply {
        sm.egress_spec = 1;
        if (t.apply().hit) {
            hdr.data.c = 0xcc;
        }
    }
}

PIPELINE(TestIngress());
