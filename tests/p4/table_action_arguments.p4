// An action with both a direction-less parameter and one bound in the actions list.
#include <core.p4>
#include <v1model.p4>

header data_t { bit<8> key; bit<8> a; bit<8> b; }

struct headers_t { data_t data; }
struct metadata_t { }

#include "include/stages.p4"
#include "include/data_parser.p4"

control TestIngress(inout headers_t hdr, inout metadata_t meta,
                    inout standard_metadata_t standard_metadata) {
    action add_to(inout bit<8> target, in bit<8> amount, bit<8> more) {
        target = target + amount + more;
    }

    table adds {
        key = { hdr.data.key : exact; }
        actions = { add_to(hdr.data.a, hdr.data.b); NoAction; }
        default_action = NoAction();
    }

    apply {
        standard_metadata.egress_spec = 1;
        adds.apply();
    }
}

V1Switch(DataParser(), NoVerifyChecksum(), TestIngress(), NoEgress(), NoComputeChecksum(),
         EmitAll()) main;
