// Headers are extracted in one order and emitted in another; the payload follows.
#include <core.p4>
#include <v1model.p4>

header first_t { bit<8> tag; bit<16> value; }
header second_t { bit<4> high; bit<12> low; }

struct headers_t {
    first_t first;
    second_t second;
}

struct metadata_t { }

#include "include/stages.p4"

parser TestParser(packet_in packet, out headers_t hdr, inout metadata_t meta,
                  inout standard_metadata_t standard_metadata) {
    state start {
        packet.extract(hdr.first);
        packet.extract(hdr.second);
        transition accept;
    }
}

control TestIngress(inout headers_t hdr, inout metadata_t meta,
                    inout standard_metadata_t standard_metadata) {
    apply {
        standard_metadata.egress_spec = 1;
        hdr.second.high = hdr.second.high + 1;
        if (hdr.first.tag == 0xff) {
            hdr.first.setInvalid();
        }
    }
}

control TestDeparser(packet_out packet, in headers_t hdr) {
    apply {
        packet.emit(hdr.second);
        packet.emit(hdr.first);
    }
}

V1Switch(TestParser(), NoVerifyChecksum(), TestIngress(), NoEgress(), NoComputeChecksum(),
         TestDeparser()) main;
