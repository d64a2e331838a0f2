// static_assert, assert and assume that hold change nothing.
#include "include/base.p4"

const bool EIGHT = static_assert(8 == 1 << 3, "eight");
const int WIDTH = 8;

control TestIngress(inout headers_t hdr, inout meta_t meta, inout standard_metadata_t sm) {
    apply {
        sm.egress_spec = 1;
        static_assert(WIDTH < 9);
        bit<(WIDTH)> v = hdr.data.a;
        assert(v == hdr.data.a);
        assume(hdr.data.b < 200);
        hdr.data.c = EIGHT ? v : 0;
    }
}

PIPELINE(TestIngress());
