// A resubmitted packet has still come in on its port.
#include <core.p4>
#include <v1model.p4>

header data_t {
    bit<16> before;
    bit<16> after;
}

struct headers_t {
    data_t data;
}

struct metadata_t {
    @field_list(1) bit<16> port;
}

#include "include/stages.p4"

parser TestParser(packet_in packet, out headers_t hdr, inout metadata_t meta,
                  inout standard_metadata_t standard_metadata) {
    state start {
        packet.extract(hdr.data);
        transition accept;
    }
}

control TestIngress(inout headers_t hdr, inout metadata_t meta,
                    inout standard_metadata_t standard_metadata) {
    apply {
        standard_metadata.egress_spec = 1;
        if (standard_metadata.instance_type == 0) {
            meta.port = (bit<16>)standard_metadata.ingress_port;
            resubmit_preserving_field_list(1);
        } else {
            hdr.data.before = meta.port;
            hdr.data.after = (bit<16>)standard_metadata.ingress_port;
        }
    }
}

V1Switch(TestParser(), NoVerifyChecksum(), TestIngress(), NoEgress(), NoComputeChecksum(),
         EmitAll()) main;
