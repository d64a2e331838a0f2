// Arithmetic, shifts, slices and comparisons of bit<128> and bit<72>.
#include <core.p4>
#include <v1model.p4>

header data_t {
    bit<128> p;
    bit<128> q;
    bit<128> sum;
    bit<128> difference;
    bit<128> product;
    bit<128> shifted;
    bit<72> slice;
    bit<8> less;
}

struct headers_t { data_t data; }
struct metadata_t { }

#include "include/stages.p4"
#include "include/data_parser.p4"

control TestIngress(inout headers_t hdr, inout metadata_t meta,
                    inout standard_metadata_t standard_metadata) {
    apply {
        standard_metadata.egress_spec = 1;
        hdr.data.sum = hdr.data.p + hdr.data.q;
        hdr.data.difference = hdr.data.p - hdr.data.q;
        hdr.data.product = hdr.data.p * hdr.data.q;
        hdr.data.shifted = (hdr.data.p << 68) | (hdr.data.q >> 60);
        hdr.data.slice = hdr.data.p[100:29] ^ hdr.data.q[71:0];
        hdr.data.less = hdr.data.p < hdr.data.q ? 8w1 : 0;
    }
}

V1Switch(DataParser(), NoVerifyChecksum(), TestIngress(), NoEgress(), NoComputeChecksum(),
         EmitAll()) main;
