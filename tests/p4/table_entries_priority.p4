// Entries with priorities of their own; the largest wins unless the table says otherwise.
#include <core.p4>
#include <v1model.p4>

header data_t { bit<8> key; bit<8> largest; bit<8> smallest; }

struct headers_t { data_t data; }
struct metadata_t { }

#include "include/stages.p4"
#include "include/data_parser.p4"

control TestIngress(inout headers_t hdr, inout metadata_t meta,
                    inout standard_metadata_t standard_metadata) {
    action set_largest(bit<8> value) { hdr.data.largest = value; }
    action set_smallest(bit<8> value) { hdr.data.smallest = value; }

    table by_largest {
        key = { hdr.data.key : ternary; }
        actions = { set_largest; }
        const default_action = set_largest(0);
        largest_priority_wins = true;
        entries = {
            priority=10: 0x00 &&& 0x80 : set_largest(1);
            priority=30: 0x01 &&& 0x01 : set_largest(2);
            priority=20: 0x03 : set_largest(3);
        }
    }

    table by_smallest {
        key = { hdr.data.key : ternary; }
        actions = { set_smallest; }
        const default_action = set_smallest(0);
        largest_priority_wins = false;
        entries = {
            priority=10: 0x00 &&& 0x80 : set_smallest(1);
            priority=30: 0x01 &&& 0x01 : set_smallest(2);
            priority=5: 0x03 : set_smallest(3);
        }
    }

    apply {
        standard_metadata.egress_spec = 1;
        by_largest.apply();
        by_smallest.apply();
    }
}

V1Switch(DataParser(), NoVerifyChecksum(), TestIngress(), NoEgress(), NoComputeChecksum(),
         EmitAll()) main;
