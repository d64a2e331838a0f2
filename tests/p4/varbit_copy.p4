// Headers with a varbit field are copied, compared and emitted with the length they have.
#include <core.p4>
#include <v1model.p4>

header op_t { bit<8> op; bit<8> bytes; }
header options_t { bit<8> kind; varbit<64> data; bit<8> tail; }
struct headers_t { op_t op; options_t first; options_t second; }
struct metadata_t { }

#include "include/stages.p4"

parser TestParser(packet_in packet, out headers_t hdr, inout metadata_t meta,
                  inout standard_metadata_t standard_metadata) {
    state start {
        packet.extract(hdr.op);
        packet.extract(hdr.first, (bit<32>)hdr.op.bytes * 8);
        transition accept;
    }
}

control TestIngress(inout headers_t hdr, inout metadata_t meta,
                    inout standard_metadata_t standard_metadata) {
    options_t copy;
    apply {
        standard_metadata.egress_spec = 1;
        if (hdr.op.op == 1) {
            hdr.second = hdr.first;
        } else if (hdr.op.op == 2) {
            copy = hdr.first;
            hdr.first.kind = hdr.first.kind + 1;
            hdr.second = copy;
        } else if (hdr.op.op == 3) {
            hdr.second.setValid();
            hdr.second.kind = 0x33;
            hdr.second.tail = 0x44;
        }
    }
}

V1Switch(TestParser(), NoVerifyChecksum(), TestIngress(), NoEgress(), NoComputeChecksum(),
         EmitAll()) main;
