// Varbits anywhere in a list that is hashed, also where no byte begins.
#include <core.p4>
#include <v1model.p4>

header length_t { bit<8> bytes; }
header options_t { bit<4> high; bit<4> low; bit<16> port; varbit<64> options; }
header result_t { bit<32> first; bit<32> middle; bit<32> shifted; bit<16> sum; }

struct headers_t { length_t length; options_t options; result_t result; }
struct metadata_t { }

#include "include/stages.p4"

parser TestParser(packet_in packet, out headers_t hdr, inout metadata_t meta,
                  inout standard_metadata_t standard_metadata) {
    state start {
        packet.extract(hdr.length);
        packet.extract(hdr.options, (bit<32>)hdr.length.bytes * 8);
        packet.extract(hdr.result);
        transition accept;
    }
}

control TestIngress(inout headers_t hdr, inout metadata_t meta,
                    inout standard_metadata_t standard_metadata) {
    apply {
        standard_metadata.egress_spec = 1;
        hash(hdr.result.first, HashAlgorithm.crc32, 32w0,
             { hdr.options.options, hdr.options.port, hdr.length.bytes }, 32w0xffffffff);
        hash(hdr.result.middle, HashAlgorithm.crc32, 32w0,
             { hdr.options.port, hdr.options.options, hdr.options.port }, 32w0xffffffff);
        hash(hdr.result.shifted, HashAlgorithm.crc32, 32w0,
             { hdr.options.low, hdr.options.options, hdr.options.port, hdr.options.high },
             32w0xffffffff);
    }
}

control TestCompute(inout headers_t hdr, inout metadata_t meta) {
    apply {
        update_checksum(true, { hdr.options.options, hdr.options.high, hdr.options.low,
                                hdr.length.bytes, hdr.options.options },
                        hdr.result.sum, HashAlgorithm.csum16);
    }
}

V1Switch(TestParser(), NoVerifyChecksum(), TestIngress(), NoEgress(), TestCompute(),
         EmitAll()) main;
