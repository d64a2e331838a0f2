// Structure and list expressions that end in ...: the rest has its type's default.
#include "include/base.p4"

struct inner_t { bit<8> p; bit<16> q; }
struct outer_t { inner_t inner; bit<32> r; bool s; error e; }

control TestIngress(inout headers_t hdr, inout meta_t meta, inout standard_metadata_t sm) {
    apply {
        sm.egress_spec = 1;
        outer_t o = { inner = { p = hdr.data.a, ... }, ... };
        hdr.data.x = (bit<16>)o.inner.p + o.inner.q;
        hdr.data.z = o.r;
        if (!o.s && o.e == error.NoError) {
            hdr.data.b = 1;
        }
        o = { { hdr.data.c, 5 }, ... };
        hdr.data.y = (bit<16>)o.inner.p + o.inner.q + o.r[15:0];
        o = ...;
        hdr.data.c = o.inner.p;
    }
}

PIPELINE(TestIngress());
