// Variables, constants and instances of a parser; a state that is entered twice.
#include <core.p4>
#include <v1model.p4>

header item_t { bit<8> v; }
struct headers_t { item_t[4] items; item_t last; }
struct metadata_t { bit<8> sum; }

#include "include/stages.p4"

parser TestParser(packet_in packet, out headers_t hdr, inout metadata_t meta,
                  inout standard_metadata_t standard_metadata) {
    bit<8> left = 2;
    const bit<8> STOP = 0xff;
    state start {
        bit<8> seen = 0;
        packet.extract(hdr.items.next);
        seen = seen + hdr.items.last.v;
        meta.sum = meta.sum + seen;
        left = left - 1;
        transition select(hdr.items.last.v, left) {
            (STOP, _): accept;
            (_, 0): final;
            default: start;
        }
    }
    state final {
        packet.extract(hdr.last);
        hdr.last.v = hdr.last.v + (bit<8>)hdr.items.lastIndex;
        transition accept;
    }
}

control TestIngress(inout headers_t hdr, inout metadata_t meta,
                    inout standard_metadata_t standard_metadata) {
    apply {
        standard_metadata.egress_spec = 1;
        if (hdr.last.isValid()) hdr.items[0].v = meta.sum;
    }
}

V1Switch(TestParser(), NoVerifyChecksum(), TestIngress(), NoEgress(), NoComputeChecksum(),
         EmitAll()) main;
