// Structs and headers are compared whole: nested, valid or not, with a list.
#include "include/base.p4"

struct inner_t { bit<8> p; int<8> q; bool r; }
struct outer_t { inner_t inner; data_t data; }

control TestIngress(inout headers_t hdr, inout meta_t meta, inout standard_metadata_t sm) {
    apply {
        sm.egress_spec = 1;
        outer_t a;
        outer_t b;
        a.inner = { hdr.data.a, 1, true };
        b.inner = { hdr.data.b, 1, true };
        a.data = hdr.data;
        b.data = hdr.data;
        hdr.data.x = 0;
        if (a == b) hdr.data.x = hdr.data.x | 1;
        if (a.data == b.data) hdr.data.x = hdr.data.x | 2;
        b.data.setInvalid();
        if (a.data == b.data) hdr.data.x = hdr.data.x | 4;
        a.data.setInvalid();
        if (a.data == b.data) hdr.data.x = hdr.data.x | 8;
        if (a == b) hdr.data.x = hdr.data.x | 16;
        if (a.inner == { 1, 1, true }) hdr.data.x = hdr.data.x | 32;
        if (a.inner != b.inner) hdr.data.x = hdr.data.x | 64;
    }
}

PIPELINE(TestIngress());
