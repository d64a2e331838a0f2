// Arrays of numbers and structs: indexed by variables, assigned, copied, compared.
#include "include/base.p4"

struct pair_t { bit<8> p; bit<8> q; }

control TestIngress(inout headers_t hdr, inout meta_t meta, inout standard_metadata_t sm) {
    apply {
        sm.egress_spec = 1;
        bit<8>[4] a;
        a[0] = 1;
        a[1] = hdr.data.a;
        a[2] = 3;
        a[3] = 4;
        bit<8>[4] copy = a;
        a[hdr.data.b] = 0xaa;
        hdr.data.x = a[0] ++ a[1];
        hdr.data.y = a[2] ++ a[3];
        if (a == copy) hdr.data.c = 1;
        pair_t[2] pairs;
        pairs[0] = { 1, 2 };
        pairs[1] = pairs[0];
        pairs[1].p = hdr.data.a;
        hdr.data.z = pairs[0].p ++ pairs[0].q ++ pairs[1].p ++ pairs[1].q;
    }
}

PIPELINE(TestIngress());
