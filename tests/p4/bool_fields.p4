// bool in structs, parameters and results; = and ! and comparisons of bools.
#include "include/base.p4"

struct flags_t { bool p; bool q; }
bool both(in flags_t f) { return f.p && f.q; }
bool either(in bool p, in bool q) {
    if (p) return true;
    return q;
}

control TestIngress(inout headers_t hdr, inout meta_t meta, inout standard_metadata_t sm) {
    apply {
        sm.egress_spec = 1;
        flags_t f = { hdr.data.a > 5, hdr.data.b > 5 };
        hdr.data.c = 0;
        if (both(f)) hdr.data.c = hdr.data.c | 1;
        if (either(f.p, f.q)) hdr.data.c = hdr.data.c | 2;
        if (f.p == f.q) hdr.data.c = hdr.data.c | 4;
        if (f.p != !f.q) hdr.data.c = hdr.data.c | 8;
        f.p = !f.p;
        if (f.p && !f.q || hdr.data.op == 1) hdr.data.c = hdr.data.c | 16;
    }
}

PIPELINE(TestIngress());
