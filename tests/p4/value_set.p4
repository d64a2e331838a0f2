// A value set of numbers, filled at run time, between other cases of a select.
#include <core.p4>
#include <v1model.p4>

header data_t { bit<16> a; }

struct headers_t { data_t data; }
struct metadata_t { bit<9> port; }

#include "include/stages.p4"

parser TestParser(packet_in packet, out headers_t hdr, inout metadata_t meta,
                  inout standard_metadata_t standard_metadata) {
    value_set<bit<16>>(3) ports;

    state start {
        packet.extract(hdr.data);
        meta.port = 5;
        transition select(hdr.data.a) {
            0x1111: one;
            ports: two;
            0x2222: three;
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
