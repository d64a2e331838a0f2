// Slices, slice assignment, concatenation and casts of bit<320>.
#include <core.p4>
#include <v1model.p4>

header data_t {
    bit<320> p;
    bit<40> low;
    bit<136> middle;
    bit<64> high;
    bit<328> joined;
    bit<128> cut;
    bit<320> set;
    bit<320> grown;
}

struct headers_t { data_t data; }
struct metadata_t { }

#include "include/stages.p4"
#include "include/data_parser.p4"

control TestIngress(inout headers_t hdr, inout metadata_t meta,
                    inout standard_metadata_t standard_metadata) {
    apply {
        standard_metadata.egress_spec = 1;
        bit<320> p = hdr.data.p;
        hdr.data.low = p[41:2];
        hdr.data.middle = p[203:68];
        hdr.data.high = p[319:256];
        hdr.data.joined = p[7:0] ++ p[255:0] ++ p[319:256];
        hdr.data.cut = (bit<128>)p;
        hdr.data.set = p;
        hdr.data.set[200:61] = p[319:180];
        hdr.data.set[3:0] = 9;
        hdr.data.grown = (bit<320>)p[63:0];
    }
}

V1Switch(DataParser(), NoVerifyChecksum(), TestIngress(), NoEgress(), NoComputeChecksum(),
         EmitAll()) main;
