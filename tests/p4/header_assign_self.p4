// A header from a structure expression of its own fields: all are read before any is written.
#include <core.p4>
#include <v1model.p4>

header item_t { bit<8> v; bit<8> w; }
struct headers_t { item_t one; }
struct metadata_t { }

#include "include/stages.p4"

parser TestParser(packet_in packet, out headers_t hdr, inout metadata_t meta,
                  inout standard_metadata_t standard_metadata) {
    state start {
        packet.extract(hdr.one);
        transition accept;
    }
}

control TestIngress(inout headers_t hdr, inout metadata_t meta,
                    inout standard_metadata_t standard_metadata) {
    apply {
        standard_metadata.egress_spec = 1;
        hdr.one = { w = hdr.one.v, v = hdr.one.w };
    }
}

V1Switch(TestParser(), NoVerifyChecksum(), TestIngress(), NoEgress(), NoComputeChecksum(),
         EmitAll()) main;
