// last of an empty stack, and next of a full one, end the parser with an error.
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
        transition select(hdr.op.op) {
            1: last;
            default: more;
        }
    }
    state last {
        hdr.op.idx = hdr.items.last.v;
        transition accept;
    }
    state more {
        transition select(meta.left) {
            0: last;
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
        if (standard_metadata.parser_error == error.StackOutOfBounds) {
            hdr.op.bits = 0xee;
        }
    }
}

V1Switch(TestParser(), NoVerifyChecksum(), TestIngress(), NoEgress(), NoComputeChecksum(),
         EmitAll()) main;
