// Conditional expressions: nested, of bools, structs and as arguments.
#include "include/base.p4"

bit<8> inc(in bit<8> v) { return v + 1; }

control TestIngress(inout headers_t hdr, inout meta_t meta, inout standard_metadata_t sm) {
    apply {
        sm.egress_spec = 1;
        hdr.data.x = hdr.data.a == 1 ? 16w1 : (hdr.data.a == 2 ? 16w2 : 16w3);
        hdr.data.b = inc(hdr.data.c > 5 ? hdr.data.c : hdr.data.b);
        bool q = hdr.data.a > 1 ? hdr.data.c > 5 : hdr.data.c < 5;
        hdr.data.y = (bit<16>)(bit<1>)q;
        hdr.data.z = (hdr.data.a == 1 ? hdr.data.x : hdr.data.y) ++ (hdr.data.a != 1 ? 16w7 : 16w8);
    }
}

PIPELINE(TestIngress());
