// Extracts into a struct field by field, through out parameters and into locals.
#include <core.p4>
#include <v1model.p4>

header item_t { bit<8> v; }
struct both_t { item_t a; item_t b; }
struct headers_t { both_t both; item_t c; }
struct metadata_t { bit<8> sum; }

parser Both(packet_in packet, out both_t both) {
    state start {
        item_t skipped;
        packet.extract(both.a);
        packet.extract(skipped);
        packet.extract(both.b);
        both.b.v = both.b.v + skipped.v;
        transition accept;
    }
}

#include "include/stages.p4"

parser TestParser(packet_in packet, out headers_t hdr, inout metadata_t meta,
                  inout standard_metadata_t standard_metadata) {
    Both() parse_both;
    state start {
        parse_both.apply(packet, hdr.both);
        packet.extract(hdr.c);
        transition accept;
    }
}

control TestIngress(inout headers_t hdr, inout metadata_t meta,
                    inout standard_metadata_t standard_metadata) {
    apply {
        standard_metadata.egress_spec = 1;
    }
}

V1Switch(TestParser(), NoVerifyChecksum(), TestIngress(), NoEgress(), NoComputeChecksum(),
         EmitAll()) main;
