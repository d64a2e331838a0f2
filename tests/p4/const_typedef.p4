// const, typedef, type and named constants in expressions.
#include "include/base.p4"

const bit<16> MAGIC = 16w0x1000 + 2;
const bit<8> LIMIT = 1 << 4;
typedef bit<16> counted_t;

control TestIngress(inout headers_t hdr, inout meta_t meta, inout standard_metadata_t sm) {
    apply {
        sm.egress_spec = 1;
        hdr.data.x = MAGIC;
        counted_t n = (counted_t)hdr.data.a;
        hdr.data.y = n + MAGIC;
        hdr.data.b = hdr.data.b == LIMIT ? 8w1 : 8w0;
    }
}

PIPELINE(TestIngress());
