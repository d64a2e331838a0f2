// A stack as a parameter of a control and of a function; elements as out arguments.
#include <core.p4>
#include <v1model.p4>

header op_t { bit<8> op; bit<8> bits; bit<8> idx; }
header item_t { bit<8> v; }
struct headers_t { op_t op; item_t[3] items; }
struct metadata_t { bit<8> left; }

control Rotate(inout item_t[3] items) {
    item_t first;
    apply {
        first = items[0];
        items[0] = items[1];
        items[1] = first;
    }
}
bit<8> total(in item_t[3] items) {
    bit<8> sum = 0;
    if (items[0].isValid()) sum = sum + items[0].v;
    if (items[1].isValid()) sum = sum + items[1].v;
    if (items[2].isValid()) sum = sum + items[2].v;
    return sum;
}
void make(out item_t item, in bit<8> v) {
    item.setValid();
    item.v = v;
}

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
    Rotate() rotate;
    apply {
        standard_metadata.egress_spec = 1;
        rotate.apply(hdr.items);
        if (hdr.op.op == 1) make(hdr.items[2], 0x70);
        if (hdr.op.op == 2) make(hdr.items[0], hdr.items[1].v + 1);
        hdr.op.bits = total(hdr.items);
    }
}

V1Switch(TestParser(), NoVerifyChecksum(), TestIngress(), NoEgress(), NoComputeChecksum(),
         EmitAll()) main;
