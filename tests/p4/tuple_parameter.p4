// Lists and tuples of lists as arguments of functions; a tuple in a struct.
#include "include/base.p4"

struct holder_t { tuple<bit<8>, bit<16>> t; bit<8> rest; }
bit<16> pick(in tuple<bit<8>, bit<16>> t, in holder_t h) {
    return (bit<16>)t[0] + h.t[1];
}

control TestIngress(inout headers_t hdr, inout meta_t meta, inout standard_metadata_t sm) {
    apply {
        sm.egress_spec = 1;
        holder_t h = { { 1, 0x100 }, 2 };
        hdr.data.x = pick({ hdr.data.a, 7 }, h);
        h.t = { hdr.data.b, hdr.data.y };
        hdr.data.y = pick(h.t, { h.t, 3 });
        holder_t g = h;
        if (g == h && g.t == h.t) hdr.data.c = g.rest;
    }
}

PIPELINE(TestIngress());
