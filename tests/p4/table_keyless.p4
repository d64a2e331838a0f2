// A table without key always runs its default action, which the controller may set.
#include <core.p4>
#include <v1model.p4>

header data_t { bit<8> result; bit<8> hit; }

struct headers_t { data_t data; }
struct metadata_t { }

#include "include/stages.p4"
#include "include/data_parser.p4"

control TestIngress(inout headers_t hdr, inout metadata_t meta,
                    inout standard_metadata_t standard_metadata) {
    action answer(bit<8> value) {
        hdr.data.result = value;
    }

    action twice() {
        hdr.data.result = hdr.data.result * 2;
    }

    table only_default {
        actions = { answer; twice; }
        default_action = twice();
    }

    apply {
        standard_metadata.egress_spec = 1;
        hdr.data.hit = 0;
        if (only_default.apply().hit) {
            hdr.data.hit = 1;
        }
    }
}

V1Switch(DataParser(), NoVerifyChecksum(), TestIngress(), NoEgress(), NoComputeChecksum(),
         EmitAll()) main;
