// Structs copied whole do not share: nested copies, swaps, parameters.
#include "include/base.p4"

struct inner_t { bit<8> p; bit<8> q; }
struct outer_t { inner_t a; inner_t b; }
void change(in outer_t o, out outer_t r) {
    r = o;
    r.a.p = o.b.q;
}

control TestIngress(inout headers_t hdr, inout meta_t meta, inout standard_metadata_t sm) {
    apply {
        sm.egress_spec = 1;
        outer_t o = { { 1, 2 }, { 3, hdr.data.a } };
        outer_t c = o;
        c.a = o.b;
        o.b = o.a;
        change(c, o);
        hdr.data.x = o.a.p ++ o.a.q;
        hdr.data.y = o.b.p ++ o.b.q;
        o = { o.b, o.a };
        hdr.data.z = o.a.p ++ o.a.q ++ o.b.p ++ o.b.q;
    }
}

PIPELINE(TestIngress());
