// Elements of a stack and their validity as keys of a table.
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
        packet.extract(hdr.items.next);
        packet.extract(hdr.items.next);
        transition accept;
    }
}

control TestIngress(inout headers_t hdr, inout metadata_t meta,
                    inout standard_metadata_t standard_metadata) {
    action set(bit<8> v) { hdr.op.bits = v; }
    table t {
        key = {
            hdr.items[0].v: exact @name("first");
            hdr.items[2].isValid(): exact @name("third");
            hdr.items[1].v: ternary @name("second");
        }
        actions = { set; }
        default_action = set(0xdd);
    }
    apply {
        standard_metadata.egress_spec = 1;
        if (hdr.op.op == 1) { hdr.items[2].setValid(); hdr.items[2].v = 9; }
        t.apply();
    }
}

V1Switch(TestParser(), NoVerifyChecksum(), TestIngress(), NoEgress(), NoComputeChecksum(),
         EmitAll()) main;
