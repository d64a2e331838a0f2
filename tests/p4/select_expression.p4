// What a select chooses by may be computed: sums, slices, comparisons, casts.
#include <core.p4>
#include <v1model.p4>

header data_t { bit<8> a; bit<8> b; }

struct headers_t { data_t data; }
struct metadata_t { bit<9> port; }

#include "include/stages.p4"

parser TestParser(packet_in packet, out headers_t hdr, inout metadata_t meta,
                  inout standard_metadata_t standard_metadata) {
    bit<8> limit = 0x40;

    state start {
        packet.extract(hdr.data);
        limit = limit + 0x10;
        transition select(hdr.data.a + hdr.data.b, hdr.data.a[7:4], (bit<1>)(hdr.data.b > limit)) {
            (0x07, _, _): one;
            (_, 0xf, 0): two;
            (_, _, 1): three;
            default: four;
        }
    }
    state one { meta.port = 1; transition accept; }
    state two { meta.port = 2; transition accept; }
    state three { meta.port = 3; transition accept; }
    state four { meta.port = 4; transition accept; }
}

control TestIngress(inout headers_t hdr, inout metadata_t meta,
                    inout standard_metadata_t standard_metadata) {
    apply {
        standard_metadata.egress_spec = meta.port;
    }
}

V1Switch(TestParser(), NoVerifyChecksum(), TestIngress(), NoEgress(), NoComputeChecksum(),
         EmitAll()) main;
