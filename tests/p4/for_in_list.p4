// For loops over lists: of constants, of expressions, of structs.
#include "include/base.p4"

struct pair_t { bit<8> p; bit<8> q; }

control TestIngress(inout headers_t hdr, inout meta_t meta, inout standard_metadata_t sm) {
    apply {
        sm.egress_spec = 1;
        hdr.data.x = 0;
        for (bit<16> n in (list<bit<16>>){ 1, 2, 40 }) {
            hdr.data.x = hdr.data.x + n;
        }
        for (bit<8> n in (list<bit<8>>){ hdr.data.a, hdr.data.b, hdr.data.a + 1 }) {
            hdr.data.c = hdr.data.c ^ n;
            hdr.data.b = 0;
        }
        for (pair_t p in (list<pair_t>){ { 1, 2 }, { q = 3, p = 4 } }) {
            hdr.data.y = hdr.data.y + (p.p ++ p.q);
        }
    }
}

PIPELINE(TestIngress());
