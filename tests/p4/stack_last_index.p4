// .lastIndex counts extracted elements; .size is the stack's capacity.
#include <core.p4>
#include <v1model.p4>

header item_t { bit<8> value; }
header report_t { bit<8> size; }

struct headers_t {
    report_t report;
    item_t[5] items;
}

struct metadata_t { bit<32> index; }

#include "include/stages.p4"

parser TestParser(packet_in packet, out headers_t hdr, inout metadata_t meta,
                  inout standard_metadata_t standard_metadata) {
    state start {
        packet.extract(hdr.report);
        transition parse_item;
    }

    state parse_item {
        packet.extract(hdr.items.next);
        meta.index = hdr.items.lastIndex;
        transition select((bit<8>)hdr.items.lastIndex) {
            2: accept;
            default: parse_item;
        }
    }
}

control TestIngress(inout headers_t hdr, inout metadata_t meta,
                    inout standard_metadata_t standard_metadata) {
    apply {
        standard_metadata.egress_spec = (bit<9>)meta.index;
        hdr.report.size = (bit<8>)hdr.items.size;
    }
}

V1Switch(TestParser(), NoVerifyChecksum(), TestIngress(), NoEgress(), NoComputeChecksum(),
         EmitAll()) main;
