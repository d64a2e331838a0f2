// .next of a full stack ends parsing with error.StackOutOfBounds.
#include <core.p4>
#include <v1model.p4>

header item_t { bit<7> value; bit<1> more; }
header report_t { bit<8> code; }

struct headers_t {
    report_t report;
    item_t[2] items;
}

struct metadata_t { }

#include "include/stages.p4"

parser TestParser(packet_in packet, out headers_t hdr, inout metadata_t meta,
                  inout standard_metadata_t standard_metadata) {
    state start {
        packet.extract(hdr.items.next);
        transition select(hdr.items.last.more) {
            1: start;
            default: accept;
        }
    }
}

control TestIngress(inout headers_t hdr, inout metadata_t meta,
                    inout standard_metadata_t standard_metadata) {
    apply {
        standard_metadata.egress_spec = 1;
        hdr.report.setValid();
        hdr.report.code = 0xff;
        if (standard_metadata.parser_error == error.NoError) {
            hdr.report.code = 0;
        } else if (standard_metadata.parser_error == error.StackOutOfBounds) {
            hdr.report.code = 3;
        }
    }
}

V1Switch(TestParser(), NoVerifyChecksum(), TestIngress(), NoEgress(), NoComputeChecksum(),
         EmitAll()) main;
