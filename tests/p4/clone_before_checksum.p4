// A clone made in egress is a copy from before the checksums were computed: it comes
// through egress with the checksum that the packet arrived with.
#include <core.p4>
#include <v1model.p4>

header data_t {
    bit<16> value;
    bit<16> sum;
    bit<16> seen;
}

struct headers_t {
    data_t data;
}

struct metadata_t { }

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
    }
}

control TestEgress(inout headers_t hdr, inout metadata_t meta,
                   inout standard_metadata_t standard_metadata) {
    apply {
        hdr.data.seen = hdr.data.sum;
        if (standard_metadata.instance_type == 0) {
            clone(CloneType.E2E, 5);
        }
    }
}

control Sum(inout headers_t hdr, inout metadata_t meta) {
    apply {
        update_checksum(true, { hdr.data.value }, hdr.data.sum, HashAlgorithm.csum16);
    }
}

V1Switch(TestParser(), NoVerifyChecksum(), TestIngress(), TestEgress(), Sum(), EmitAll()) main;
