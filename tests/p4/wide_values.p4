// bit<168> as parameters, results, struct fields, list elements, labels of a switch.
#include <core.p4>
#include <v1model.p4>

header data_t { bit<168> p; bit<168> q; bit<168> r; bit<8> label; bit<8> same; }

struct pair_t { bit<168> first; bit<168> second; }
struct headers_t { data_t data; }
struct metadata_t { pair_t pair; }

#include "include/stages.p4"
#include "include/data_parser.p4"

bit<168> larger(in bit<168> a, in bit<168> b) {
    if (a > b) {
        return a;
    }
    return b;
}

void swap(inout bit<168> a, inout bit<168> b) {
    bit<168> kept = a;
    a = b;
    b = kept;
}

control TestIngress(inout headers_t hdr, inout metadata_t meta,
                    inout standard_metadata_t standard_metadata) {
    action rotate(inout bit<168> value, bit<168> by) {
        value = value + by;
    }
    apply {
        standard_metadata.egress_spec = 1;
        hdr.data.r = larger(hdr.data.p, hdr.data.q);
        swap(hdr.data.p, hdr.data.q);
        rotate(hdr.data.q, 168w1 << 160);
        meta.pair = { hdr.data.p, hdr.data.q };
        pair_t other = meta.pair;
        hdr.data.same = other == meta.pair ? 8w1 : 0;
        other.second[167:160] = ~other.second[167:160];
        if (other == meta.pair) {
            hdr.data.same = 2;
        }
        switch (hdr.data.r) {
            168w0x10000000000000000000000000000000000000000: { hdr.data.label = 1; }
            168w7: { hdr.data.label = 2; }
            default: { hdr.data.label = 3; }
        }
    }
}

V1Switch(DataParser(), NoVerifyChecksum(), TestIngress(), NoEgress(), NoComputeChecksum(),
         EmitAll()) main;
