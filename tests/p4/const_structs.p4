// Constants of every kind: structs, lists, tuples, expressions of other constants.
#include "include/base.p4"

struct pair_t { bit<8> p; bit<16> q; }
const bit<8> BASE = 10;
const bit<8> NEXT = BASE * 2 + 1;
const pair_t PAIR = { BASE, 0x1234 };
const pair_t NAMED = { q = NEXT == 21 ? 16w1 : 16w2, p = 3 };
const tuple<bit<8>, bit<8>> BOTH = { NEXT, 7 };
const bool LARGE = NEXT > 20 && !(BASE == 11);
const int HUGE = 1 << 70;
const bit<32> REST = (bit<32>)(HUGE >> 50) - 1;

control TestIngress(inout headers_t hdr, inout meta_t meta, inout standard_metadata_t sm) {
    apply {
        sm.egress_spec = 1;
        hdr.data.a = PAIR.p;
        hdr.data.x = PAIR.q;
        hdr.data.b = BOTH[0] + BOTH[1];
        if (LARGE) hdr.data.c = NAMED.p;
        hdr.data.z = REST;
        pair_t copy = PAIR;
        if (copy == PAIR) hdr.data.y = 1;
    }
}

PIPELINE(TestIngress());
