// Checksums under conditions: only where one holds is it verified or computed; errors add up.
#include <core.p4>
#include <v1model.p4>

header data_t {
    bit<8> verify;
    bit<8> update;
    bit<16> value;
    bit<16> sum;
    bit<16> crc;
    bit<8> failed;
}

struct headers_t { data_t data; }
struct metadata_t { bool update_sum; }

#include "include/stages.p4"
#include "include/data_parser.p4"

control TestVerifyChecksum(inout headers_t hdr, inout metadata_t meta) {
    apply {
        verify_checksum(hdr.data.verify[0:0] == 1, { hdr.data.value }, hdr.data.sum,
                        HashAlgorithm.csum16);
        verify_checksum(hdr.data.verify[1:1] == 1, { hdr.data.value }, hdr.data.crc,
                        HashAlgorithm.crc16);
    }
}

control TestIngress(inout headers_t hdr, inout metadata_t meta,
                    inout standard_metadata_t standard_metadata) {
    apply {
        standard_metadata.egress_spec = 1;
        hdr.data.failed = (bit<8>)standard_metadata.checksum_error;
        meta.update_sum = hdr.data.update == 1;
    }
}

control TestComputeChecksum(inout headers_t hdr, inout metadata_t meta) {
    apply {
        update_checksum(meta.update_sum, { hdr.data.value, hdr.data.failed, 8w0 }, hdr.data.sum,
                        HashAlgorithm.csum16);
        update_checksum(hdr.data.update == 2, { hdr.data.value }, hdr.data.crc,
                        HashAlgorithm.crc16);
    }
}

V1Switch(DataParser(), TestVerifyChecksum(), TestIngress(), NoEgress(), TestComputeChecksum(),
         EmitAll()) main;
