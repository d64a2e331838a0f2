// A state without a transition rejects; so does an explicit transition to reject.
#include <core.p4>
#include <v1model.p4>

header item_t { bit<8> v; bit<8> kind; }
struct headers_t { item_t a; item_t b; }
struct metadata_t { bit<8> reached; }

#include "include/stages.p4"

parser TestParser(packet_in packet, out headers_t hdr, inout metadata_t meta,
                  inout standard_metadata_t standard_metadata) {
    state start {
        packet.extract(hdr.a);
        transition select(hdr.a.v) {
            1: nothing;
            2: reject;
            default: accept;
        }
    }
    state nothing {
        packet.extract(hdr.b);
        meta.reached = 7;
    }
}

control TestIngress(inout headers_t hdr, inout metadata_t meta,
                    inout standard_metadata_t standard_metadata) {
    apply {
        standard_metadata.egress_spec = 1;
        hdr.a.kind = meta.reached;
        if (standard_metadata.parser_error == error.NoError) hdr.a.kind = hdr.a.kind + 1;
    }
}

V1Switch(TestParser(), NoVerifyChecksum(), TestIngress(), NoEgress(), NoComputeChecksum(),
         EmitAll()) main;
