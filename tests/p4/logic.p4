// Short circuit, !, ?: and nested conditions.
#include "include/base.p4"

control TestIngress(inout headers_t hdr, inout meta_t meta, inout standard_metadata_t sm) {
    apply {
        sm.egress_spec = 1;
        bool p = hdr.data.a > 5;
        bool q = hdr.data.b > 5;
        if (p && q || !p && !q) { hdr.data.c = 1; } else { hdr.data.c = 2; }
        hdr.data.x = p ? (q ? 16w3 : 16w2) : (q ? 16w1 : 16w0);
    }
}

PIPELINE(TestIngress());
