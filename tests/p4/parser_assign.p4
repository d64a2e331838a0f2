// A parser may assign headers and make them valid; they are emitted like extracted ones.
#include <core.p4>
#include <v1model.p4>

header made_t { bit<8> value; }
header data_t { bit<8> value; }

struct headers_t {
    made_t made;
    data_t data;
    data_t copy;
}

struct metadata_t { }

#include "include/stages.p4"

parser TestParser(packet_in packet, out headers_t hdr, inout metadata_t meta,
                  inout standard_metadata_t standard_metadata) {
    state start {
        packet.extract(hdr.data);
        hdr.made.setValid();
        hdr.made.value = hdr.data.value + 1;
        transition select(hdr.data.value) {
            1: copy;
            2: remove;
            default: accept;
        }
    }

    state copy {
        hdr.copy = hdr.data;
        transition accept;
    }

    state remove {
        hdr.data.setInvalid();
        transition accept;
    }
}

control TestIngress(inout headers_t hdr, inout metadata_t meta,
                    inout standard_metadata_t standard_metadata) {
    apply {
        standard_metadata.egress_spec = 1;
    }
}

V1Switch(TestParser(), NoVerifyChecksum(), TestIngress(), NoEgress(), NoComputeChecksum(),
         EmitAll()) main;
