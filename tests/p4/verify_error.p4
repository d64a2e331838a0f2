// verify() sets the parser's error and stops; errors of the program's own.
#include <core.p4>
#include <v1model.p4>

error { BadVersion, BadLength }

header report_t { bit<8> code; }
header data_t { bit<4> version; bit<4> length; }
header tail_t { bit<8> value; }

struct headers_t {
    report_t report;
    data_t data;
    tail_t tail;
}

struct metadata_t { }

#include "include/stages.p4"

parser TestParser(packet_in packet, out headers_t hdr, inout metadata_t meta,
                  inout standard_metadata_t standard_metadata) {
    state start {
        packet.extract(hdr.data);
        verify(hdr.data.version == 4, error.BadVersion);
        verify(hdr.data.length >= 5 && hdr.data.length != 15, error.BadLength);
        transition parse_tail;
    }
    state parse_tail {
        packet.extract(hdr.tail);
        transition accept;
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
        } else if (standard_metadata.parser_error == error.BadVersion) {
            hdr.report.code = 0x10;
        } else if (standard_metadata.parser_error == error.BadLength) {
            hdr.report.code = 0x20;
        }
        if (hdr.tail.isValid()) {
            hdr.report.code[3:0] = 0xe;
        }
    }
}

V1Switch(TestParser(), NoVerifyChecksum(), TestIngress(), NoEgress(), NoComputeChecksum(),
         EmitAll()) main;
