// An error inside an applied parser ends the outer one too; what was extracted stays.
#include <core.p4>
#include <v1model.p4>

error { Inner }
header report_t { bit<8> code; }
header data_t { bit<8> value; }
header tail_t { bit<8> value; }

struct headers_t { report_t report; data_t data; tail_t tail; }
struct metadata_t { }

#include "include/stages.p4"

parser Checked(packet_in packet, out data_t data) {
    state start {
        packet.extract(data);
        verify(data.value < 0x80, error.Inner);
        transition accept;
    }
}

parser TestParser(packet_in packet, out headers_t hdr, inout metadata_t meta,
                  inout standard_metadata_t standard_metadata) {
    Checked() checked;

    state start {
        checked.apply(packet, hdr.data);
        packet.extract(hdr.tail);
        transition accept;
    }
}

control TestIngress(inout headers_t hdr, inout metadata_t meta,
                    inout standard_metadata_t standard_metadata) {
    apply {
        standard_metadata.egress_spec = 1;
        hdr.report.setValid();
        hdr.report.code = 0;
        if (standard_metadata.parser_error == error.Inner) { hdr.report.code = 1; }
        if (hdr.tail.isValid()) { hdr.report.code[4:4] = 1; }
    }
}

V1Switch(TestParser(), NoVerifyChecksum(), TestIngress(), NoEgress(), NoComputeChecksum(),
         EmitAll()) main;
