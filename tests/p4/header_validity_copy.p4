// Validity in copies, parameters and results; writing to an invalid header changes nothing seen.
#include <core.p4>
#include <v1model.p4>

header op_t { bit<8> op; bit<8> bits; }
header item_t { bit<8> v; }
struct headers_t { op_t op; item_t a; item_t b; }
struct metadata_t { }

#include "include/stages.p4"

parser TestParser(packet_in packet, out headers_t hdr, inout metadata_t meta,
                  inout standard_metadata_t standard_metadata) {
    state start {
        packet.extract(hdr.op);
        transition select(hdr.op.op) {
            0: accept;
            default: item;
        }
    }
    state item { packet.extract(hdr.a); transition accept; }
}

control TestIngress(inout headers_t hdr, inout metadata_t meta,
                    inout standard_metadata_t standard_metadata) {
    action move(inout item_t from, out item_t to) {
        to = from;
        from.setInvalid();
    }
    apply {
        standard_metadata.egress_spec = 1;
        hdr.b.v = 0x99;
        if (hdr.op.op == 2) move(hdr.a, hdr.b);
        if (hdr.op.op == 3) {
            item_t copy = hdr.a;
            copy.v = copy.v + 1;
            hdr.b = copy;
        }
        hdr.op.bits = 0;
        if (hdr.a.isValid()) hdr.op.bits = hdr.op.bits | 1;
        if (hdr.b.isValid()) hdr.op.bits = hdr.op.bits | 2;
    }
}

V1Switch(TestParser(), NoVerifyChecksum(), TestIngress(), NoEgress(), NoComputeChecksum(),
         EmitAll()) main;
