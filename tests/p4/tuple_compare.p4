// Tuples are compared, indexed, nested and assigned; their elements are l-values.
#include "include/base.p4"

control TestIngress(inout headers_t hdr, inout meta_t meta, inout standard_metadata_t sm) {
    apply {
        sm.egress_spec = 1;
        tuple<bit<8>, bit<16>> t = { hdr.data.a, hdr.data.x };
        tuple<bit<8>, bit<16>> u = { hdr.data.b, hdr.data.y };
        hdr.data.c = 0;
        if (t == u) hdr.data.c = hdr.data.c | 1;
        if (t != { 1, 2 }) hdr.data.c = hdr.data.c | 2;
        t[0] = 8w0x77;
        u = t;
        if (t == u) hdr.data.c = hdr.data.c | 4;
        hdr.data.b = u[0];
        hdr.data.y = u[1] + 1;
        tuple<tuple<bit<8>, bit<8>>, bit<16>> n = { { 1, 2 }, 3 };
        n[0][1] = hdr.data.a;
        hdr.data.z = (bit<32>)(n[0][0] ++ n[0][1] ++ n[1]);
    }
}

PIPELINE(TestIngress());
