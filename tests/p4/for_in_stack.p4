// A for loop over the headers of a stack, valid or not, and over a list of numbers.
#include <core.p4>
#include <v1model.p4>

header op_t { bit<8> op; bit<8> bits; bit<8> idx; }
header item_t { bit<8> v; }
struct headers_t { op_t op; item_t[3] items; }
struct metadata_t { bit<8> left; }

#include "include/stages.p4"

parser TestParser(packet_in packet, out headers_t hdr, inout metadata_t meta,
                  inout standard_metadata_t standard_metadata) {
    state start {
        packet.extract(hdr.op);
        packet.extract(hdr.items.next);
        packet.extract(hdr.items.next);
        transition accept;
    }
}

control TestIngress(inout headers_t hdr, inout metadata_t meta,
                    inout standard_metadata_t standard_metadata) {
    apply {
        standard_metadata.egress_spec = 1;
        hdr.op.bits = 0;
        for (item_t item in hdr.items) {
            if (!item.isValid()) {
                hdr.op.idx = 0xee;
                continue;
            }
            hdr.op.bits = hdr.op.bits + item.v;
        }
        for (bit<8> n in (list<bit<8>>){ 1, 2, 40 }) {
            hdr.op.bits = hdr.op.bits ^ n;
        }
    }
}

V1Switch(TestParser(), NoVerifyChecksum(), TestIngress(), NoEgress(), NoComputeChecksum(),
         EmitAll()) main;
