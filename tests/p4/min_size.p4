// minSizeInBytes() and minSizeInBits(): constants of a header's type.
#include <core.p4>
#include <v1model.p4>

header data_t { bit<8> bytes; bit<8> bits; bit<4> a; bit<12> b; }
header long_t { bit<128> a; bit<48> b; }

struct headers_t {
    data_t data;
    long_t long;
}

struct metadata_t { }

#include "include/stages.p4"
#include "include/data_parser.p4"

control TestIngress(inout headers_t hdr, inout metadata_t meta,
                    inout standard_metadata_t standard_metadata) {
    apply {
        standard_metadata.egress_spec = 1;
        hdr.data.bytes = (bit<8>)hdr.long.minSizeInBytes();
        hdr.data.bits = (bit<8>)hdr.data.minSizeInBits();
    }
}

V1Switch(DataParser(), NoVerifyChecksum(), TestIngress(), NoEgress(), NoComputeChecksum(),
         EmitAll()) main;
