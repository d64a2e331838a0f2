// bool variables: stored, negated, compared, passed, cast to bit<1> and back.
#include "include/base.p4"

bool exclusive(in bool p, in bool q) {
    return p != q;
}

control TestIngress(inout headers_t hdr, inout meta_t meta, inout standard_metadata_t sm) {
    apply {
        sm.egress_spec = 1;
        bool p = hdr.data.a != 0;
        bool q = (bool)hdr.data.b[0:0];
        bool r = exclusive(p, q);
        hdr.data.c = 5w0 ++ (bit<1>)r ++ (bit<1>)(p == q) ++ (bit<1>)!p;
        bool kept = false;
        if (p) { kept = q; }
        hdr.data.op = kept ? 8w0xee : 0x11;
    }
}

PIPELINE(TestIngress());
