// push_front makes room with invalid elements, pop_front removes from the front.
#include <core.p4>
#include <v1model.p4>

header op_t { bit<8> op; }
header item_t { bit<8> value; }

struct headers_t {
    op_t op;
    item_t[3] items;
}

struct metadata_t { }

#include "include/stages.p4"

parser TestParser(packet_in packet, out headers_t hdr, inout metadata_t meta,
                  inout standard_metadata_t standard_metadata) {
    state start {
        packet.extract(hdr.op);
        transition parse_items;
    }

    state parse_items {
        packet.extract(hdr.items.next);
        packet.extract(hdr.items.next);
        transition accept;
    }
}

control TestIngress(inout headers_t hdr, inout metadata_t meta,
                    inout standard_metadata_t standard_metadata) {
    apply {
        standard_metadata.egress_spec = 1;
        switch (hdr.op.op) {
            1: { /* one element moves up, its place is filled */
                hdr.items.push_front(1);
                hdr.items[0].setValid();
                hdr.items[0].value = 0xaa;
            }
            2: { /* the place stays empty, the last element falls off */
                hdr.items.push_front(2);
            }
            3: {
                hdr.items.pop_front(1);
            }
            4: { /* nothing is left */
                hdr.items.pop_front(3);
            }
            5: { /* a pushed element is pushed on by the next */
                hdr.items.push_front(1);
                hdr.items[0].setValid();
                hdr.items[0].value = 0xbb;
                hdr.items.push_front(1);
                hdr.items[0].setValid();
                hdr.items[0].value = 0xcc;
            }
            6: { /* popped and pushed: the place in front is empty again */
                hdr.items.pop_front(1);
                hdr.items.push_front(1);
            }
        }
    }
}

V1Switch(TestParser(), NoVerifyChecksum(), TestIngress(), NoEgress(), NoComputeChecksum(),
         EmitAll()) main;
