// push_front and pop_front move values and validity; new elements are invalid.
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
        switch (hdr.op.op) {
            1: { hdr.items.push_front(1); }
            2: { hdr.items.push_front(2); hdr.items[0].setValid(); hdr.items[0].v = 0xaa; }
            3: { hdr.items.push_front(5); }
            4: { hdr.items.pop_front(1); }
            5: { hdr.items.pop_front(3); }
            6: { hdr.items.pop_front(1); hdr.items.push_front(1); }
            7: { hdr.items.pop_front(7); }
        }
        hdr.op.bits = 0;
        if (hdr.items[0].isValid()) hdr.op.bits = hdr.op.bits | 1;
        if (hdr.items[1].isValid()) hdr.op.bits = hdr.op.bits | 2;
        if (hdr.items[2].isValid()) hdr.op.bits = hdr.op.bits | 4;
    }
}

V1Switch(TestParser(), NoVerifyChecksum(), TestIngress(), NoEgress(), NoComputeChecksum(),
         EmitAll()) main;
