// Tables beside a value set, which is matched like one.
#include <core.p4>
#include <v1model.p4>

header data_t { bit<16> a; bit<8> b; bit<8> c; }

struct headers_t { data_t data; }
struct metadata_t { bit<9> port; }

#include "include/stages.p4"

parser TestParser(packet_in packet, out headers_t hdr, inout metadata_t meta,
                  inout standard_metadata_t standard_metadata) {
    value_set<bit<16>>(3) ports;

    state start {
        packet.extract(hdr.data);
        meta.port = 1;
        transition select(hdr.data.a) {
            ports: two;
            default: accept;
        }
    }
    state two { meta.port = 2; transition accept; }
}

control TestIngress(inout headers_t hdr, inout metadata_t meta,
                    inout standard_metadata_t standard_metadata) {
    action set_b(bit<8> value) { hdr.data.b = value; }
    action set_c(bit<8> value) { hdr.data.c = value; }

    table first {
        key = { hdr.data.a: exact; }
        actions = { set_b; NoAction; }
        default_action = NoAction();
    }

    table second {
        key = { hdr.data.a: exact; }
        actions = { set_c; NoAction; }
        default_action = NoAction();
    }

    apply {
        first.apply();
        second.apply();
        standard_metadata.egress_spec = meta.port;
    }
}

V1Switch(TestParser(), NoVerifyChecksum(), TestIngress(), NoEgress(), NoComputeChecksum(),
         EmitAll()) main;
