// An optional key is matched exactly or not at all.
#include <core.p4>
#include <v1model.p4>

header data_t { bit<8> a; bit<8> b; bit<8> result; }

struct headers_t { data_t data; }
struct metadata_t { }

#include "include/stages.p4"
#include "include/data_parser.p4"

control TestIngress(inout headers_t hdr, inout metadata_t meta,
                    inout standard_metadata_t standard_metadata) {
    action answer(bit<8> value) {
        hdr.data.result = value;
    }

    table pairs {
        key = {
            hdr.data.a : optional;
            hdr.data.b : optional;
        }
        actions = { answer; }
        const default_action = answer(0);
        const entries = {
            (1, 2) : answer(1);
            (1, _) : answer(2);
            (_, 2) : answer(3);
        }
    }

    apply {
        standard_metadata.egress_spec = 1;
        pairs.apply();
    }
}

V1Switch(DataParser(), NoVerifyChecksum(), TestIngress(), NoEgress(), NoComputeChecksum(),
         EmitAll()) main;
