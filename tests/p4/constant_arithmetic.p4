// Constants of infinite precision: division, modulo, big intermediate values, negative ones.
#include "include/base.p4"

const int BIG = 1 << 70;
const bit<32> FOLDED = (bit<32>)(BIG / (1 << 66) + 100 % 7);
const int<8> NEGATIVE = -128;
const bit<16> SLICE = 32w0xdeadbeef[23:8];
const bool SMALL = BIG < 10;

control TestIngress(inout headers_t hdr, inout meta_t meta, inout standard_metadata_t sm) {
    apply {
        sm.egress_spec = 1;
        hdr.data.z = FOLDED;
        hdr.data.a = (bit<8>)NEGATIVE;
        hdr.data.x = SLICE;
        hdr.data.b = SMALL ? 8w1 : 8w2;
        hdr.data.c = 300 - 60;
        hdr.data.y = 0b1010_1010 + 0o17 + 0xF_0;
    }
}

PIPELINE(TestIngress());
