// lookahead of a header type: a field of it chooses, or it is stored as a whole.
#include <core.p4>
#include <v1model.p4>

header peek_t { bit<8> kind; bit<8> port; }
header data_t { bit<24> value; }

struct headers_t {
    peek_t peek;
    data_t data;
}

struct metadata_t { bit<9> port; }

#include "include/stages.p4"

parser TestParser(packet_in packet, out headers_t hdr, inout metadata_t meta,
                  inout standard_metadata_t standard_metadata) {
    peek_t peek;

    state start {
        meta.port = 1;
        transition select(packet.lookahead<peek_t>().kind) {
            7: copy;
            default: parse;
        }
    }

    state copy {
        peek = packet.lookahead<peek_t>();
        meta.port = (bit<9>)peek.port;
        hdr.peek = peek;
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
