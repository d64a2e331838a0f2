// Headers from lists, structure expressions, other headers and {#}: validity follows.
#include <core.p4>
#include <v1model.p4>

header op_t { bit<8> op; bit<8> bits; }
header item_t { bit<8> v; bit<8> w; }
struct headers_t { op_t op; item_t one; item_t two; }
struct metadata_t { }

#include "include/stages.p4"

parser TestParser(packet_in packet, out headers_t hdr, inout metadata_t meta,
                  inout standard_metadata_t standard_metadata) {
    state start {
        packet.extract(hdr.op);
        packet.extract(hdr.one);
        transition accept;
    }
}

control TestIngress(inout headers_t hdr, inout metadata_t meta,
                    inout standard_metadata_t standard_metadata) {
    apply {
        standard_metadata.egress_spec = 1;
        switch (hdr.op.op) {
            1: { hdr.two = { 1, 2 }; }
            2: { hdr.two = { w = 1, v = 2 }; }
            3: { hdr.two = hdr.one; }
            4: { hdr.one = hdr.two; }
            5: { hdr.one = {#}; }
            7: { hdr.two = { v = 9, ... }; }
            8: { hdr.one = {#}; hdr.two = (item_t){ 7, 8 }; }
        }
        hdr.op.bits = 0;
        if (hdr.one.isValid()) hdr.op.bits = hdr.op.bits | 1;
        if (hdr.two.isValid()) hdr.op.bits = hdr.op.bits | 2;
        if (hdr.one == hdr.two) hdr.op.bits = hdr.op.bits | 4;
        if (hdr.two == {#}) hdr.op.bits = hdr.op.bits | 8;
    }
}

V1Switch(TestParser(), NoVerifyChecksum(), TestIngress(), NoEgress(), NoComputeChecksum(),
         EmitAll()) main;
