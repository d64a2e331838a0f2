// Functions: results, several returns, in, out and inout parameters, calls in expressions.
#include "include/base.p4"

bit<8> smaller(in bit<8> p, in bit<8> q) {
    if (p < q) {
        return p;
    }
    return q;
}

bit<8> smallest(in bit<8> p, in bit<8> q, in bit<8> r) {
    return smaller(smaller(p, q), r);
}

void split(in bit<16> whole, out bit<8> high, out bit<8> low) {
    high = whole[15:8];
    low = whole[7:0];
}

bool halve(inout bit<16> value) {
    bool odd = value[0:0] == 1;
    value = value >> 1;
    if (!odd) { return false; }
    return true;
}

control TestIngress(inout headers_t hdr, inout meta_t meta, inout standard_metadata_t sm) {
    apply {
        sm.egress_spec = 1;
        hdr.data.op = smallest(hdr.data.a, hdr.data.b, hdr.data.c) + 1;
        split(hdr.data.x, hdr.data.a, hdr.data.b);
        if (halve(hdr.data.y)) {
            hdr.data.c = 0xdd;
        }
    }
}

PIPELINE(TestIngress());
