// A longest prefix wins, whatever the order of the entries; /0 matches all.
#include <core.p4>
#include <v1model.p4>

header data_t { bit<32> address; bit<8> result; }

struct headers_t { data_t data; }
struct metadata_t { }

#include "include/stages.p4"
#include "include/data_parser.p4"

control TestIngress(inout headers_t hdr, inout metadata_t meta,
                    inout standard_metadata_t standard_metadata) {
    action answer(bit<8> value) {
        hdr.data.result = value;
    }

    table route {
        key = { hdr.data.address : lpm; }
        actions = { answer; NoAction; }
        default_action = NoAction();
    }

    apply {
        standard_metadata.egress_spec = 1;
        route.apply();
    }
}

V1Switch(DataParser(), NoVerifyChecksum(), TestIngress(), NoEgress(), NoComputeChecksum(),
         EmitAll()) main;
