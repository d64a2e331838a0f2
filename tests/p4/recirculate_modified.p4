// recirculate() begins again with the packet as egress left it, without its ingress port.
#include <core.p4>
#include <v1model.p4>

header data_t { bit<8> times; bit<8> value; bit<8> ingress_port; bit<16> length; bit<8> kind; }
struct metadata_t {
    @field_list(1)
    bit<8> kept;
}

struct headers_t { data_t data; }

#include "include/stages.p4"
#include "include/data_parser.p4"

control TestIngress(inout headers_t hdr, inout metadata_t meta,
                    inout standard_metadata_t standard_metadata) {
    apply {
        standard_metadata.egress_spec = 1;
        hdr.data.ingress_port = (bit<8>)standard_metadata.ingress_port;
        hdr.data.length = (bit<16>)standard_metadata.packet_length;
        hdr.data.kind = (bit<8>)standard_metadata.instance_type;
    }
}

control TestEgress(inout headers_t hdr, inout metadata_t meta,
                   inout standard_metadata_t standard_metadata) {
    apply {
        hdr.data.value = hdr.data.value + meta.kept;
        if (hdr.data.times != 0) {
            hdr.data.times = hdr.data.times - 1;
            meta.kept = meta.kept + 1;
            recirculate_preserving_field_list(1);
        }
    }
}

V1Switch(DataParser(), NoVerifyChecksum(), TestIngress(), TestEgress(), NoComputeChecksum(),
         EmitAll()) main;
