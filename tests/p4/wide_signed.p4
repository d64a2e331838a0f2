// int<W> beyond 128 bits: comparison, shifts, saturation, widening and narrowing casts.
#include <core.p4>
#include <v1model.p4>

header data_t {
    int<136> p;
    int<136> q;
    bit<8> n;
    int<136> most;
    int<136> least;
    int<136> product;
    int<136> right;
    int<272> widened;
    int<72> narrowed;
    bit<8> order;
}

struct headers_t { data_t data; }
struct metadata_t { }

#include "include/stages.p4"
#include "include/data_parser.p4"

control TestIngress(inout headers_t hdr, inout metadata_t meta,
                    inout standard_metadata_t standard_metadata) {
    apply {
        standard_metadata.egress_spec = 1;
        hdr.data.most = hdr.data.p |+| hdr.data.q;
        hdr.data.least = hdr.data.p |-| hdr.data.q;
        hdr.data.product = hdr.data.p * hdr.data.q;
        hdr.data.right = hdr.data.p >> hdr.data.n;
        hdr.data.widened = (int<272>)hdr.data.p;
        hdr.data.narrowed = (int<72>)hdr.data.p;
        hdr.data.order = hdr.data.p < hdr.data.q ? 8w1 : (hdr.data.p == hdr.data.q ? 8w2 : 8w3);
    }
}

V1Switch(DataParser(), NoVerifyChecksum(), TestIngress(), NoEgress(), NoComputeChecksum(),
         EmitAll()) main;
