// Operators on numbers that no C integer holds: bit<200>.
#include <core.p4>
#include <v1model.p4>

header data_t {
    bit<200> p;
    bit<200> q;
    bit<8> n;
    bit<200> sum;
    bit<200> difference;
    bit<200> product;
    bit<200> masked;
    bit<200> negative;
    bit<200> left;
    bit<200> right;
    bit<200> most;
    bit<200> least;
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
        bit<200> p = hdr.data.p;
        bit<200> q = hdr.data.q;
        hdr.data.sum = p + q;
        hdr.data.difference = p - q;
        hdr.data.product = p * q;
        hdr.data.masked = (p & ~q) | (q ^ 200w0xff00ff);
        hdr.data.negative = -p;
        hdr.data.left = p << hdr.data.n;
        hdr.data.right = p >> hdr.data.n;
        hdr.data.most = p |+| q;
        hdr.data.least = p |-| q;
        hdr.data.order = p < q ? 8w1 : (p == q ? 8w2 : 8w3);
    }
}

V1Switch(DataParser(), NoVerifyChecksum(), TestIngress(), NoEgress(), NoComputeChecksum(),
         EmitAll()) main;
