// Tables in ingress and in egress with the same name: a script names them in full.
#include <core.p4>
#include <v1model.p4>

header data_t { bit<8> key; bit<8> ingress_result; bit<8> egress_result; }

struct headers_t { data_t data; }
struct metadata_t { bit<8> seen; }

#include "include/stages.p4"
#include "include/data_parser.p4"

control TestIngress(inout headers_t hdr, inout metadata_t meta,
                    inout standard_metadata_t standard_metadata) {
    action answer(bit<8> value) {
        hdr.data.ingress_result = value;
        meta.seen = value;
        standard_metadata.egress_spec = 3;
    }

    table lookup {
        key = { hdr.data.key : exact; }
        actions = { answer; }
        default_action = answer(0);
    }

    apply {
        lookup.apply();
    }
}

control TestEgress(inout headers_t hdr, inout metadata_t meta,
                   inout standard_metadata_t standard_metadata) {
    action answer(bit<8> value) {
        hdr.data.egress_result = value + meta.seen;
    }

    table lookup {
        key = {
            standard_metadata.egress_port : exact;
            hdr.data.key : exact;
        }
        actions = { answer; NoAction; }
        default_action = NoAction();
    }

    apply {
        lookup.apply();
    }
}

V1Switch(DataParser(), NoVerifyChecksum(), TestIngress(), TestEgress(), NoComputeChecksum(),
         EmitAll()) main;
