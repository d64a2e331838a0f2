// A value set as one part of a case, beside values, masks and other sets.
#include <core.p4>
#include <v1model.p4>

header data_t { bit<8> a; bit<8> b; }
struct part_t { @match(range) bit<8> low; }

struct headers_t { data_t data; }
struct metadata_t { bit<9> port; }

#include "include/stages.p4"

parser TestParser(packet_in packet, out headers_t hdr, inout metadata_t meta,
                  inout standard_metadata_t standard_metadata) {
    value_set<bit<8>>(4) set;
    value_set<part_t>(4) low;

    state start {
        packet.extract(hdr.data);
        meta.port = 5;
        transition select(hdr.data.a, hdr.data.b) {
            (set, 1): one;
            (0x80 &&& 0x80, set): two;
            (low, set): three;
            default: accept;
        }
    }
    state one { meta.port = 1; transition accept; }
    state two { meta.port = 2; transition accept; }
    state three { meta.port = 3; transition accept; }
}

control TestIngress(inout headers_t hdr, inout metadata_t meta,
                    inout standard_metadata_t standard_metadata) {
    apply {
        standard_metadata.egress_spec = meta.port;
    }
}

V1Switch(TestParser(), NoVerifyChecksum(), TestIngress(), NoEgress(), NoComputeChecksum(),
         EmitAll()) main;
