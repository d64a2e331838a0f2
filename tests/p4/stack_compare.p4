// Stacks are copied, compared and passed whole.
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
        meta.left = hdr.op.bits;
        transition more;
    }
    state more {
        transition select(meta.left) {
            0: accept;
            default: item;
        }
    }
    state item {
        packet.extract(hdr.items.next);
        meta.left = meta.left - 1;
        transition more;
    }
}

control TestIngress(inout headers_t hdr, inout metadata_t meta,
                    inout standard_metadata_t standard_metadata) {
    item_t[3] copy;
    apply {
        standard_metadata.egress_spec = 1;
        copy = hdr.items;
        hdr.op.bits = 0;
        if (copy == hdr.items) hdr.op.bits = hdr.op.bits | 1;
        copy[1].v = hdr.op.idx;
        if (copy == hdr.items) hdr.op.bits = hdr.op.bits | 2;
        if (hdr.op.op == 1) {
            copy[2].setInvalid();
            if (copy != hdr.items) hdr.op.bits = hdr.op.bits | 4;
            hdr.items = copy;
        }
    }
}

V1Switch(TestParser(), NoVerifyChecksum(), TestIngress(), NoEgress(), NoComputeChecksum(),
         EmitAll()) main;
