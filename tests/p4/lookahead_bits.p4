// lookahead<bit<N>>() reads ahead without moving, also at odd bits.
#include <core.p4>
#include <v1model.p4>

header data_t { bit<4> high; bit<12> low; }

struct headers_t { data_t data; }
struct metadata_t { bit<9> port; }

#include "include/stages.p4"

parser TestParser(packet_in packet, out headers_t hdr, inout metadata_t meta,
                  inout standard_metadata_t standard_metadata) {
    state start {
        meta.port = 1;
        transition select(packet.lookahead<bit<4>>()) {
            0xa: from_low;
            default: parse;
        }
    }
    state from_low {
        bit<12> ahead = packet.lookahead<bit<12>>();
        meta.port = (bit<9>)ahead[7:0];
        transition parse;
    }
    state parse {
        packet.extract(hdr.data);
        transition accept;
    }
}

control TestIngress(inout headers_t hdr, inout metadata_t meta,
                    inout standard_metadata_t standard_metadata) {
    apply {
        standard_metadata.egress_spec = meta.port;
    }
}

V1Switch(TestParser(), NoVerifyChecksum(), TestIngress(), NoEgress(), NoComputeChecksum(),
         EmitAll()) main;
