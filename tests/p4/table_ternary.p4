// A ternary table: of the matching entries the one with the best priority is taken.
#include <core.p4>
#include <v1model.p4>

header data_t { bit<16> a; bit<8> b; bit<8> result; }

struct headers_t { data_t data; }
struct metadata_t { }

#include "include/stages.p4"
#include "include/data_parser.p4"

control TestIngress(inout headers_t hdr, inout metadata_t meta,
                    inout standard_metadata_t standard_metadata) {
    action answer(bit<8> value) {
        hdr.data.result = value;
    }

    table acl {
        key = {
            hdr.data.a : ternary;
            hdr.data.b : ternary;
        }
        actions = { answer; }
        default_action = answer(0);
    }

    apply {
        standard_metadata.egress_spec = 1;
        acl.apply();
    }
}

V1Switch(DataParser(), NoVerifyChecksum(), TestIngress(), NoEgress(), NoComputeChecksum(),
         EmitAll()) main;
