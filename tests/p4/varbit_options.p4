// extract() of a header with varbit options whose length a field tells.
#include <core.p4>
#include <v1model.p4>

header report_t { bit<8> code; }
header base_t { bit<8> words; }
header options_t { bit<8> kind; varbit<64> options; }

struct headers_t {
    report_t report;
    base_t base;
    options_t with_options;
    options_t copy;
}

struct metadata_t { }

#include "include/stages.p4"

parser TestParser(packet_in packet, out headers_t hdr, inout metadata_t meta,
                  inout standard_metadata_t standard_metadata) {
    state start {
        packet.extract(hdr.base);
        packet.extract(hdr.with_options, (bit<32>)hdr.base.words * 16);
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
        } else if (standard_metadata.parser_error == error.HeaderTooShort) {
            hdr.report.code = 4;
        } else if (standard_metadata.parser_error == error.PacketTooShort) {
            hdr.report.code = 1;
        }
        if (hdr.with_options.kind == 0xcc) {
            hdr.copy = hdr.with_options;
            hdr.with_options.kind = 0xdd;
        }
    }
}

V1Switch(TestParser(), NoVerifyChecksum(), TestIngress(), NoEgress(), NoComputeChecksum(),
         EmitAll()) main;
