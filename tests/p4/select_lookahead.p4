// A select on what lies ahead in the packet, on a slice and on a concatenation.
#include <core.p4>
#include <v1model.p4>

header data_t { bit<8> a; bit<8> b; }

struct headers_t { data_t data; }
struct metadata_t { bit<9> port; }

#include "include/stages.p4"

parser TestParser(packet_in packet, out headers_t hdr, inout metadata_t meta,
                  inout standard_metadata_t standard_metadata) {

    state start {
        packet.extract(hdr.data);
        meta.port = 5;
        transition select(packet.lookahead<bit<16>>(), hdr.data.a[3:0] ++ hdr.data.b[7:4]) {
            (0xbeef, _): one;
            (_, 0x12): two;
            (0xb000 &&& 0xf000, 0x80 .. 0xff): three;
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
