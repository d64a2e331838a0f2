// Fields of a value set's struct with @match: ternary, lpm, range, optional, exact.
#include <core.p4>
#include <v1model.p4>

header data_t { bit<8> a; bit<8> b; bit<8> c; bit<8> d; bit<8> e; }
struct key_t {
    @match(ternary) bit<8> a;
    @match(lpm) bit<8> b;
    @match(range) bit<8> c;
    @match(optional) bit<8> d;
    @match(exact) bit<8> e;
}

struct headers_t { data_t data; }
struct metadata_t { bit<9> port; }

#include "include/stages.p4"

parser TestParser(packet_in packet, out headers_t hdr, inout metadata_t meta,
                  inout standard_metadata_t standard_metadata) {
    value_set<key_t>(4) keys;

    state start {
        packet.extract(hdr.data);
        meta.port = 5;
        transition select(hdr.data.a, hdr.data.b, hdr.data.c, hdr.data.d, hdr.data.e) {
            keys: one;
            default: accept;
        }
    }
    state one { meta.port = 1; transition accept; }
}

control TestIngress(inout headers_t hdr, inout metadata_t meta,
                    inout standard_metadata_t standard_metadata) {
    apply {
        standard_metadata.egress_spec = meta.port;
    }
}

V1Switch(TestParser(), NoVerifyChecksum(), TestIngress(), NoEgress(), NoComputeChecksum(),
         EmitAll()) main;
