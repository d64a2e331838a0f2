// A header stack filled by .next until the last label; .last decides, an index edits.
#include <core.p4>
#include <v1model.p4>

header label_t { bit<20> label; bit<3> class; bit<1> bottom; bit<8> ttl; }

struct headers_t { label_t[4] labels; }
struct metadata_t { bit<8> count; }

#include "include/stages.p4"

parser TestParser(packet_in packet, out headers_t hdr, inout metadata_t meta,
                  inout standard_metadata_t standard_metadata) {
    state start {
        meta.count = 0;
        transition parse_label;
    }

    state parse_label {
        packet.extract(hdr.labels.next);
        meta.count = meta.count + 1;
        transition select(hdr.labels.last.bottom) {
            0: parse_label;
            default: accept;
        }
    }
}

control TestIngress(inout headers_t hdr, inout metadata_t meta,
                    inout standard_metadata_t standard_metadata) {
    apply {
        standard_metadata.egress_spec = (bit<9>)meta.count;
        hdr.labels[0].ttl = hdr.labels[0].ttl - 1;
        if (hdr.labels[2].isValid()) {
            hdr.labels[2].ttl = 0xee;
        }
    }
}

V1Switch(TestParser(), NoVerifyChecksum(), TestIngress(), NoEgress(), NoComputeChecksum(),
         EmitAll()) main;
