/* A packet that becomes longer with each of its rounds: what is emitted no longer fits into
 * the room that a frame has in front of its payload. */
#include <core.p4>
#include <v1model.p4>

header round_t { bit<8> left; }
header tag_t   { bit<8> round; bit<56> text; }

struct headers_t {
    round_t round;
    tag_t   tag;
}
struct metadata_t { }

parser TestParser(packet_in packet, out headers_t hdr, inout metadata_t meta,
                  inout standard_metadata_t standard_metadata) {
    state start {
        packet.extract(hdr.round);
        transition accept;
    }
}

#include "include/stages.p4"

control TestIngress(inout headers_t hdr, inout metadata_t meta,
                    inout standard_metadata_t standard_metadata) {
    apply {
        standard_metadata.egress_spec = 1;
    }
}

control TestEgress(inout headers_t hdr, inout metadata_t meta,
                   inout standard_metadata_t standard_metadata) {
    apply {
        if (hdr.round.left & 1 != 0) {
            hdr.tag.setValid();
            hdr.tag.round = hdr.round.left;
            hdr.tag.text = 0x6d6f7265206f6e;
        }
        if (hdr.round.left != 0) {
            hdr.round.left = hdr.round.left - 1;
            recirculate_preserving_field_list(0);
        }
    }
}

V1Switch(TestParser(), NoVerifyChecksum(), TestIngress(), TestEgress(), NoComputeChecksum(),
         EmitAll()) main;
