// A sub-parser with constructor parameters, instantiated twice and applied directly.
#include <core.p4>
#include <v1model.p4>

header item_t { bit<8> v; }
struct headers_t { item_t a; item_t b; item_t c; }
struct metadata_t { bit<8> sum; }

parser Item(packet_in packet, out item_t item, inout bit<8> sum)(bit<8> factor, bool skip) {
    state start {
        transition select(skip) {
            true: accept;
            false: take;
        }
    }
    state take {
        packet.extract(item);
        sum = sum + item.v * factor;
        transition accept;
    }
}

parser Direct(packet_in packet, out item_t item) {
    state start {
        packet.extract(item);
        transition accept;
    }
}

#include "include/stages.p4"

parser TestParser(packet_in packet, out headers_t hdr, inout metadata_t meta,
                  inout standard_metadata_t standard_metadata) {
    Item(2, false) twice;
    Item(factor = 3, skip = true) none;
    state start {
        meta.sum = 1;
        twice.apply(packet, hdr.a, meta.sum);
        none.apply(packet, hdr.b, meta.sum);
        Direct.apply(packet, hdr.c);
        transition accept;
    }
}

control TestIngress(inout headers_t hdr, inout metadata_t meta,
                    inout standard_metadata_t standard_metadata) {
    apply {
        standard_metadata.egress_spec = 1;
        hdr.a.v = meta.sum;
    }
}

V1Switch(TestParser(), NoVerifyChecksum(), TestIngress(), NoEgress(), NoComputeChecksum(),
         EmitAll()) main;
