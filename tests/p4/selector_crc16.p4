// An action selector: of a group the CRC-16 of the selector keys chooses a member.
#include "include/base.p4"

control TestIngress(inout headers_t hdr, inout meta_t meta, inout standard_metadata_t sm) {
    action_selector(HashAlgorithm.crc16, 64, 16) ecmp;

    action forward(bit<9> port) { sm.egress_spec = port; }

    table t {
        key = {
            hdr.data.a : exact;
            hdr.data.x : selector;
            hdr.data.y : selector;
        }
        actions = { forward; }
        implementation = ecmp;
    }

    apply { t.apply(); }
}

PIPELINE(TestIngress());
