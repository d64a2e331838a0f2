// Header stacks copied as a whole, passed to controls, with invalid elements between valid ones.
#include <core.p4>
#include <v1model.p4>

header op_t { bit<8> op; }
header item_t { bit<8> value; }

struct headers_t {
    op_t op;
    item_t[3] items;
    item_t[3] others;
}

struct metadata_t { }

#include "include/stages.p4"

parser Items(packet_in packet, out item_t[3] items) {
    state start {
        packet.extract(items.next);
        packet.extract(items.next);
        packet.extract(items.next);
        transition accept;
    }
}

parser TestParser(packet_in packet, out headers_t hdr, inout metadata_t meta,
                  inout standard_metadata_t standard_metadata) {
    Items() items;

    state start {
        packet.extract(hdr.op);
        items.apply(packet, hdr.items);
        transition accept;
    }
}

control Edit(inout item_t[3] items, in bit<8> amount) {
    apply {
        items[0].value = items[0].value + amount;
        items[1].setInvalid();
    }
}

control TestIngress(inout headers_t hdr, inout metadata_t meta,
                    inout standard_metadata_t standard_metadata) {
    Edit() edit;

    apply {
        standard_metadata.egress_spec = 1;
        switch (hdr.op.op) {
            1: { edit.apply(hdr.items, 0x10); }
            2: { edit.apply(hdr.items, 1); hdr.others = hdr.items; hdr.items[2].setInvalid(); }
            3: { hdr.others = hdr.items; hdr.items = hdr.others; hdr.others[0] = hdr.items[2]; }
        }
    }
}

V1Switch(TestParser(), NoVerifyChecksum(), TestIngress(), NoEgress(), NoComputeChecksum(),
         EmitAll()) main;
