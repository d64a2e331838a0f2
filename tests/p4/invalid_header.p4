// Writes to an invalid header do no harm; validity set in ingress holds in egress.
#include <core.p4>
#include <v1model.p4>

header op_t { bit<8> op; bit<8> seen; }
header item_t { bit<8> value; }

struct headers_t {
    op_t op;
    item_t one;
    item_t two;
}

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
            1: { hdr.two.value = 0x55; }
            2: { hdr.two.setValid(); hdr.two.value = 0x66; }
            3: { hdr.one.setInvalid(); hdr.one.value = 0x77; }
            4: { hdr.two.setValid(); hdr.two.value = 1; hdr.two.setInvalid(); }
        }
    }
}

control TestEgress(inout headers_t hdr, inout metadata_t meta,
                   inout standard_metadata_t standard_metadata) {
    apply {
        hdr.op.seen = 0;
        if (hdr.one.isValid()) { hdr.op.seen = 1; }
        if (hdr.two.isValid()) { hdr.op.seen = hdr.op.seen + 2; }
    }
}

V1Switch(TestParser(), NoVerifyChecksum(), TestIngress(), TestEgress(), NoComputeChecksum(),
         EmitAll()) main;
