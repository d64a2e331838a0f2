// A transition to reject ends parsing; ingress still runs.
#include <core.p4>
#include <v1model.p4>

header report_t { bit<8> code; }
header data_t { bit<8> kind; }
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
        transition select(hdr.data.kind) {
            0xbd: reject;
            default: parse_tail;
        }
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
        if (hdr.tail.isValid()) {
            hdr.report.code = 1;
        } else {
            hdr.report.code = 2;
        }
    }
}

V1Switch(TestParser(), NoVerifyChecksum(), TestIngress(), NoEgress(), NoComputeChecksum(),
         EmitAll()) main;
