// A value set of structs in a struct, with a type of its own, a bool and an enum.
#include <core.p4>
#include <v1model.p4>

enum bit<4> Kind { DATA = 1, ACK = 2 }
type bit<12> Port;
struct inner_t { Port port; Kind kind; }
struct key_t { inner_t inner; bool flag; bit<7> rest; }
header data_t { bit<12> port; Kind kind; bit<1> flag; bit<7> rest; }

struct headers_t { data_t data; }
struct metadata_t { bit<9> port; }

#include "include/stages.p4"

parser TestParser(packet_in packet, out headers_t hdr, inout metadata_t meta,
                  inout standard_metadata_t standard_metadata) {
    value_set<key_t>(4) keys;

    state start {
        packet.extract(hdr.data);
        meta.port = 5;
        transition select((Port)hdr.data.port, hdr.data.kind, (bool)hdr.data.flag, hdr.data.rest) {
            keys: one;
            (_, Kind.ACK, true, _): two;
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
