// If statements and nested ones in a parser state, around extracts and assignments.
#include <core.p4>
#include <v1model.p4>

header op_t { bit<8> op; bit<8> bits; }
header item_t { bit<8> v; }
struct headers_t { op_t op; item_t one; item_t two; }
struct metadata_t { bit<8> seen; }

#include "include/stages.p4"

parser TestParser(packet_in packet, out headers_t hdr, inout metadata_t meta,
                  inout standard_metadata_t standard_metadata) {
    state start {
        packet.extract(hdr.op);
        meta.seen = 0;
        if (hdr.op.op > 0) {
            packet.extract(hdr.one);
            if (hdr.one.v == 0x10) {
                meta.seen = 1;
            } else {
                meta.seen = 2;
            }
        } else {
            meta.seen = 3;
        }
        if (hdr.op.op == 2) packet.extract(hdr.two);
        transition select(meta.seen) {
            1: marked;
            default: accept;
        }
    }
    state marked {
        hdr.op.bits = 0xaa;
        transition accept;
    }
}

control TestIngress(inout headers_t hdr, inout metadata_t meta,
                    inout standard_metadata_t standard_metadata) {
    apply {
        standard_metadata.egress_spec = 1;
        hdr.op.bits = hdr.op.bits + meta.seen;
    }
}

V1Switch(TestParser(), NoVerifyChecksum(), TestIngress(), NoEgress(), NoComputeChecksum(),
         EmitAll()) main;
