// Action selectors by each of the other hash algorithms.
#include "include/base.p4"

control TestIngress(inout headers_t hdr, inout meta_t meta, inout standard_metadata_t sm) {
    action forward(bit<9> port) { sm.egress_spec = port; }

    action_selector(HashAlgorithm.crc32, 16, 16) by_crc32;
    table t_crc32 {
        key = { hdr.data.op : exact; hdr.data.a : selector; hdr.data.z : selector; hdr.data.x : selector; }
        actions = { forward; }
        implementation = by_crc32;
    }

    action_selector(HashAlgorithm.csum16, 16, 16) by_csum16;
    table t_csum16 {
        key = { hdr.data.op : exact; hdr.data.a : selector; hdr.data.z : selector; hdr.data.x : selector; }
        actions = { forward; }
        implementation = by_csum16;
    }

    action_selector(HashAlgorithm.xor16, 16, 16) by_xor16;
    table t_xor16 {
        key = { hdr.data.op : exact; hdr.data.a : selector; hdr.data.z : selector; hdr.data.x : selector; }
        actions = { forward; }
        implementation = by_xor16;
    }

    action_selector(HashAlgorithm.identity, 16, 16) by_identity;
    table t_identity {
        key = { hdr.data.op : exact; hdr.data.a : selector; hdr.data.z : selector; hdr.data.x : selector; }
        actions = { forward; }
        implementation = by_identity;
    }

    apply {
        t_crc32.apply();
        t_csum16.apply();
        t_xor16.apply();
        t_identity.apply();
    }
}

PIPELINE(TestIngress());
