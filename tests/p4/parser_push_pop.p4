// Stacks of a parser: push_front, pop_front, next and lastIndex after them.
#include <core.p4>
#include <v1model.p4>

header item_t { bit<8> v; }
struct headers_t { item_t[3] items; item_t sum; }
struct metadata_t { bit<8> sum; }

#include "include/stages.p4"

parser TestParser(packet_in packet, out headers_t hdr, inout metadata_t meta,
                  inout standard_metadata_t standard_metadata) {
    state start {
        packet.extract(hdr.items.next);
        packet.extract(hdr.items.next);
        transition select(packet.lookahead<bit<8>>()) {
            1: pop;
            2: push;
            default: accept;
        }
    }
    state pop {
        hdr.items.pop_front(1);
        packet.extract(hdr.items.next);
        meta.sum = (bit<8>)hdr.items.lastIndex;
        transition accept;
    }
    state push {
        hdr.items.push_front(1);
        meta.sum = (bit<8>)hdr.items.lastIndex;
        hdr.items[0].setValid();
        hdr.items[0].v = hdr.items.last.v;
        transition accept;
    }
}

control TestIngress(inout headers_t hdr, inout metadata_t meta,
                    inout standard_metadata_t standard_metadata) {
    apply {
        standard_metadata.egress_spec = 1;
        hdr.sum.setValid();
        hdr.sum.v = meta.sum;
    }
}

V1Switch(TestParser(), NoVerifyChecksum(), TestIngress(), NoEgress(), NoComputeChecksum(),
         EmitAll()) main;
