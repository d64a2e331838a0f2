// What an l-value is stands before the right side runs: an index that a call changes.
#include <core.p4>
#include <v1model.p4>

header op_t { bit<8> op; bit<8> bits; bit<8> idx; }
header item_t { bit<8> v; }
struct headers_t { op_t op; item_t[3] items; }
struct metadata_t { bit<8> left; }

#include "include/stages.p4"

bit<8> bump(inout bit<8> i) {
    i = i + 1;
    return 0x70 + i;
}

void add(inout bit<8> v, inout bit<8> i) {
    v = v + 0x10;
    i = 0;
}

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
    bit<8> i = 0;
    apply {
        standard_metadata.egress_spec = 1;
        i = hdr.op.idx;
        hdr.items[i].v = bump(i);
        hdr.op.bits = i;
        add(hdr.items[i].v, i);
    }
}

V1Switch(TestParser(), NoVerifyChecksum(), TestIngress(), NoEgress(), NoComputeChecksum(),
         EmitAll()) main;
