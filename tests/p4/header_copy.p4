// Assigning a header copies its fields and its validity; a list or struct makes it valid.
#include <core.p4>
#include <v1model.p4>

header op_t { bit<8> op; }
header item_t { bit<8> p; bit<8> q; }

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
        item_t local;
        switch (hdr.op.op) {
            1: { hdr.two = hdr.one; hdr.two.q = 0xff; }
            2: { hdr.one = hdr.two; }
            3: { hdr.two = { 5, 6 }; }
            4: { local = hdr.one; local.p = 0x77; hdr.one.setInvalid(); hdr.two = local; }
            5: { hdr.two = { q = 8, p = 7 }; }
            6: { hdr.two = (item_t){#}; hdr.one = (item_t){#}; }
        }
    }
}

V1Switch(TestParser(), NoVerifyChecksum(), TestIngress(), NoEgress(), NoComputeChecksum(),
         EmitAll()) main;
