// advance() skips bits; what it skipped is not emitted.
#include <core.p4>
#include <v1model.p4>

header data_t { bit<8> value; }

struct headers_t { data_t data; }
struct metadata_t { bit<9> port; }

#include "include/stages.p4"

parser TestParser(packet_in packet, out headers_t hdr, inout metadata_t meta,
                  inout standard_metadata_t standard_metadata) {
    state start {
        meta.port = 1;
        bit<8> length = packet.lookahead<bit<8>>();
        packet.advance((bit<32>)length << 3);
        transition select(packet.lookahead<bit<8>>()) {
            0xee: skip_more;
            default: parse;
        }
    }
    state skip_more {
        meta.port = 2;
        packet.advance(16);
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
