// A register declared at the top level: egress writes what ingress reads.
#include <core.p4>
#include <v1model.p4>

header data_t { bit<8> write; bit<8> read; }

struct headers_t { data_t data; }
struct metadata_t { }

#include "include/stages.p4"
#include "include/data_parser.p4"

register<bit<8>>(512) by_port;

control TestIngress(inout headers_t hdr, inout metadata_t meta,
                    inout standard_metadata_t standard_metadata) {
    apply {
        standard_metadata.egress_spec = standard_metadata.ingress_port + 1;
        by_port.read(hdr.data.read, (bit<32>)standard_metadata.egress_spec);
    }
}

control TestEgress(inout headers_t hdr, inout metadata_t meta,
                   inout standard_metadata_t standard_metadata) {
    apply {
        by_port.write((bit<32>)standard_metadata.egress_port, hdr.data.write);
    }
}

V1Switch(DataParser(), NoVerifyChecksum(), TestIngress(), TestEgress(), NoComputeChecksum(),
         EmitAll()) main;
