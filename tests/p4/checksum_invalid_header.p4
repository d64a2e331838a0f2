// verify_checksum of a field whose header is not valid compares nothing.
#include <core.p4>
#include <v1model.p4>

header data_t { bit<8> op; bit<8> wrong; bit<16> value; }
header sum_t { bit<16> sum; }

struct headers_t { data_t data; sum_t sum; }
struct metadata_t { }

#include "include/stages.p4"

parser TestParser(packet_in packet, out headers_t hdr, inout metadata_t meta,
                  inout standard_metadata_t standard_metadata) {
    state start {
        packet.extract(hdr.data);
        transition select(hdr.data.op) {
            1: with_sum;
            default: accept;
        }
    }
    state with_sum {
        packet.extract(hdr.sum);
        transition accept;
    }
}

control TestVerify(inout headers_t hdr, inout metadata_t meta) {
    apply {
        verify_checksum(true, { hdr.data.value }, hdr.sum.sum, HashAlgorithm.csum16);
    }
}

control TestIngress(inout headers_t hdr, inout metadata_t meta,
                    inout standard_metadata_t standard_metadata) {
    apply {
        standard_metadata.egress_spec = 1;
        hdr.data.wrong = (bit<8>)standard_metadata.checksum_error;
    }
}

V1Switch(TestParser(), TestVerify(), TestIngress(), NoEgress(), NoComputeChecksum(),
         EmitAll()) main;
