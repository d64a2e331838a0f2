// lookahead() beyond the end ends parsing with error.PacketTooShort.
#include <core.p4>
#include <v1model.p4>

header report_t { bit<8> code; }
header data_t { bit<8> value; }

struct headers_t {
    report_t report;
    data_t data;
}

struct metadata_t { }

#include "include/stages.p4"

parser TestParser(packet_in packet, out headers_t hdr, inout metadata_t meta,
                  inout standard_metadata_t standard_metadata) {
    state start {
        packet.extract(hdr.data);
        transition select(packet.lookahead<bit<16>>()) {
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
        } else if (standard_metadata.parser_error == error.PacketTooShort) {
            hdr.report.code = 1;
        }
    }
}

V1Switch(TestParser(), NoVerifyChecksum(), TestIngress(), NoEgress(), NoComputeChecksum(),
         EmitAll()) main;
