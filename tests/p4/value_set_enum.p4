// A value set of a serializable enum, selected on beside the enum's own members.
#include <core.p4>
#include <v1model.p4>

enum bit<8> Kind { DATA = 1, ACK = 2, NACK = 3 }
header data_t { Kind kind; }

struct headers_t { data_t data; }
struct metadata_t { bit<9> port; }

#include "include/stages.p4"

parser TestParser(packet_in packet, out headers_t hdr, inout metadata_t meta,
                  inout standard_metadata_t standard_metadata) {
    value_set<Kind>(4) kinds;

    state start {
        packet.extract(hdr.data);
        meta.port = 5;
        transition select(hdr.data.kind) {
            Kind.DATA: one;
            kinds: two;
            default: accept;
        }
    }
    state one { meta.port = 1; transition accept; }
    state two { meta.port = 2; transition accept; }
}

control TestIngress(inout headers_t hdr, inout metadata_t meta,
                    inout standard_metadata_t standard_metadata) {
    apply {
        standard_metadata.egress_spec = meta.port;
    }
}

V1Switch(TestParser(), NoVerifyChecksum(), TestIngress(), NoEgress(), NoComputeChecksum(),
         EmitAll()) main;
