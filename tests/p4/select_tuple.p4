// A select on several values: each part of a case is a value, mask, range or _.
#include <core.p4>
#include <v1model.p4>

header data_t { bit<8> a; bit<4> b; bit<4> c; }

struct headers_t { data_t data; }
struct metadata_t { bit<9> port; }

#include "include/stages.p4"

parser TestParser(packet_in packet, out headers_t hdr, inout metadata_t meta,
                  inout standard_metadata_t standard_metadata) {
    state start {
        packet.extract(hdr.data);
        transition select(hdr.data.a, hdr.data.b, hdr.data.b ++ hdr.data.c) {
            (1, 2, _): one;
            (1, _, 0x34): two;
            (0x80 &&& 0x80, 4..6, _): three;
            (_, _, 0xff): four;
            default: five;
        }
    }
    state one { meta.port = 1; transition accept; }
    state two { meta.port = 2; transition accept; }
    state three { meta.port = 3; transition accept; }
    state four { meta.port = 4; transition accept; }
    state five { meta.port = 5; transition accept; }
}

control TestIngress(inout headers_t hdr, inout metadata_t meta,
                    inout standard_metadata_t standard_metadata) {
    apply {
        standard_metadata.egress_spec = meta.port;
    }
}

V1Switch(TestParser(), NoVerifyChecksum(), TestIngress(), NoEgress(), NoComputeChecksum(),
         EmitAll()) main;
