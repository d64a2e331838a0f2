// A value set of structs of one field, matched with a plain value by its prefix.
#include <core.p4>
#include <v1model.p4>

header data_t { bit<16> port; }
struct port_t { @match(lpm) bit<16> port; }

struct headers_t { data_t data; }
struct metadata_t { bit<9> port; }

#include "include/stages.p4"

parser TestParser(packet_in packet, out headers_t hdr, inout metadata_t meta,
                  inout standard_metadata_t standard_metadata) {
    value_set<port_t>(4) ports;

    state start {
        packet.extract(hdr.data);
        meta.port = 5;
        transition select(hdr.data.port) {
            ports: one;
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
