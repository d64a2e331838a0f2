// An exact table: entries, a default with parameters, several keys in order of declaration.
#include <core.p4>
#include <v1model.p4>

header data_t { bit<16> key; bit<8> other; bit<8> result; }

struct headers_t { data_t data; }
struct metadata_t { }

#include "include/stages.p4"
#include "include/data_parser.p4"

control TestIngress(inout headers_t hdr, inout metadata_t meta,
                    inout standard_metadata_t standard_metadata) {
    action answer(bit<8> value, bit<9> port) {
        hdr.data.result = value;
        standard_metadata.egress_spec = port;
    }

    table lookup {
        key = {
            hdr.data.key : exact;
            hdr.data.other : exact;
        }
        actions = { answer; }
        default_action = answer(0xdd, 1);
        size = 64;
    }

    apply {
        lookup.apply();
    }
}

V1Switch(DataParser(), NoVerifyChecksum(), TestIngress(), NoEgress(), NoComputeChecksum(),
         EmitAll()) main;
