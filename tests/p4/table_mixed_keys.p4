// Exact, lpm and ternary keys in one table: priority decides, not the prefix.
#include <core.p4>
#include <v1model.p4>

header data_t { bit<8> a; bit<16> b; bit<8> c; bit<8> result; }

struct headers_t { data_t data; }
struct metadata_t { }

#include "include/stages.p4"
#include "include/data_parser.p4"

control TestIngress(inout headers_t hdr, inout metadata_t meta,
                    inout standard_metadata_t standard_metadata) {
    action answer(bit<8> value) {
        hdr.data.result = value;
    }

    table mixed {
        key = {
            hdr.data.a : exact;
            hdr.data.b : lpm;
            hdr.data.c : ternary;
        }
        actions = { answer; }
        default_action = answer(0);
    }

    apply {
        standard_metadata.egress_spec = 1;
        mixed.apply();
    }
}

V1Switch(DataParser(), NoVerifyChecksum(), TestIngress(), NoEgress(), NoComputeChecksum(),
         EmitAll()) main;
