// What egress sees: egress_port, instance_type, packet_length, the parser's error.
#include <core.p4>
#include <v1model.p4>

header data_t { bit<8> port; bit<8> kind; bit<16> length; bit<8> ingress_port; bit<8> no_error; }
struct metadata_t { }

struct headers_t { data_t data; }

#include "include/stages.p4"
#include "include/data_parser.p4"

control TestIngress(inout headers_t hdr, inout metadata_t meta,
                    inout standard_metadata_t standard_metadata) {
    apply {
        standard_metadata.egress_spec = 5;
        standard_metadata.priority = 3;
    }
}

control TestEgress(inout headers_t hdr, inout metadata_t meta,
                   inout standard_metadata_t standard_metadata) {
    apply {
        hdr.data.port = (bit<8>)standard_metadata.egress_port;
        hdr.data.kind = (bit<8>)standard_metadata.instance_type;
        hdr.data.length = (bit<16>)standard_metadata.packet_length;
        hdr.data.ingress_port = (bit<8>)standard_metadata.ingress_port;
        hdr.data.no_error = standard_metadata.parser_error == error.NoError ? 8w1 : 0;
    }
}

V1Switch(DataParser(), NoVerifyChecksum(), TestIngress(), TestEgress(), NoComputeChecksum(),
         EmitAll()) main;
