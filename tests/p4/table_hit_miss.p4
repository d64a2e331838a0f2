// apply().hit and .miss, as a condition, negated, and stored.
#include <core.p4>
#include <v1model.p4>

header data_t { bit<8> key; bit<8> result; }

struct headers_t { data_t data; }
struct metadata_t { }

#include "include/stages.p4"
#include "include/data_parser.p4"

control TestIngress(inout headers_t hdr, inout metadata_t meta,
                    inout standard_metadata_t standard_metadata) {
    action bump() {
        hdr.data.result = hdr.data.result + 1;
    }

    table first {
        key = { hdr.data.key : exact; }
        actions = { bump; NoAction; }
        default_action = NoAction();
    }

    table second {
        key = { hdr.data.key : exact; }
        actions = { NoAction; bump; }
        default_action = bump();
    }

    table third {
        key = { hdr.data.key : exact; }
        actions = { NoAction; }
    }

    apply {
        standard_metadata.egress_spec = 1;
        if (first.apply().hit) {
            hdr.data.result[7:7] = 1;
        } else {
            hdr.data.result[6:6] = 1;
        }
        if (!second.apply().hit) {
            hdr.data.result[5:5] = 1;
        }
        bool missed = third.apply().miss;
        if (missed) {
            hdr.data.result[4:4] = 1;
        }
    }
}

V1Switch(DataParser(), NoVerifyChecksum(), TestIngress(), NoEgress(), NoComputeChecksum(),
         EmitAll()) main;
