// Elements of a stack by a run-time index: read, written, made valid, out of range.
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
    apply {
        standard_metadata.egress_spec = 1;
        bit<8> i = hdr.op.idx;
        if (hdr.op.op == 1) {
            hdr.items[i].v = 0x77;
        } else if (hdr.op.op == 2) {
            hdr.items[i].setInvalid();
        } else if (hdr.op.op == 3) {
            hdr.items[0].v = hdr.items[i].v;
        } else if (hdr.op.op == 4) {
            hdr.op.bits = hdr.items[i].v;
        } else if (hdr.op.op == 5 && hdr.items[i].isValid()) {
            hdr.op.bits = 0x55;
        }
    }
}

V1Switch(TestParser(), NoVerifyChecksum(), TestIngress(), NoEgress(), NoComputeChecksum(),
         EmitAll()) main;
