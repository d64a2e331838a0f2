// Fields, slices and elements of what a function returns; results as arguments.
#include "include/base.p4"

struct pair_t { bit<8> p; bit<8> q; }
pair_t make(in bit<8> v) { return { v, v + 1 }; }
pair_t swapped(in pair_t v) { return { p = v.q, q = v.p }; }
bit<8> sum(in pair_t v) { return v.p + v.q; }

control TestIngress(inout headers_t hdr, inout meta_t meta, inout standard_metadata_t sm) {
    apply {
        sm.egress_spec = 1;
        pair_t made = swapped(make(hdr.data.a));
        hdr.data.b = made.p;
        hdr.data.c = sum(swapped(made));
        hdr.data.x = (bit<16>)sum(made)[3:0];
        hdr.data.y = make(hdr.data.a).q ++ swapped(make(hdr.data.a)).q;
    }
}

PIPELINE(TestIngress());
