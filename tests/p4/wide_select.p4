// Selecting on 152 bits: values, a mask, a range.
#include <core.p4>
#include <v1model.p4>

header data_t { bit<152> key; bit<8> result; }
struct headers_t { data_t data; }
struct metadata_t { bit<8> result; }

#include "include/stages.p4"

parser TestParser(packet_in packet, out headers_t hdr, inout metadata_t meta,
                  inout standard_metadata_t standard_metadata) {
    state start {
        packet.extract(hdr.data);
        transition select(hdr.data.key) {
            152w0x123456789abcdef0123456789abcdef: one;
            (152w0xfe << 144) &&& (152w0xff << 144): two;
            152w0x100 .. (152w1 << 130): three;
            default: accept;
        }
    }
    state one { meta.result = 1; transition accept; }
    state two { meta.result = 2; transition accept; }
    state three { meta.result = 3; transition accept; }
}

control TestIngress(inout headers_t hdr, inout metadata_t meta,
                    inout standard_metadata_t standard_metadata) {
    apply {
        standard_metadata.egress_spec = 1;
        hdr.data.result = meta.result;
    }
}

V1Switch(TestParser(), NoVerifyChecksum(), TestIngress(), NoEgress(), NoComputeChecksum(),
         EmitAll()) main;
