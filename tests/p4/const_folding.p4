// What is folded at compile time: wrapping, signs, shifts, slices, casts, conditions.
#include "include/base.p4"

const bit<8> A = 8w250 + 8w10;
const int<8> B = -8s128 - 8s1;
const int C = -7;
const bit<8> D = (bit<8>)C;
const bit<4> E = 8w0xa5[7:4];
const bit<16> F = 8w1 ++ 8w2;
const bool G = 3 > 2 && (C < 0) == true;
const bit<8> H = G ? (bit<8>)(C + 10) : 0;
const bit<8> I = 8w255 |+| 8w1;
const int<8> J = 8s127 |+| 8s1;
const bit<8> K = (8w1 << 9) | (8w0x80 >> 3) | ~8w0xfe;
const int L = (1 << 100) >> 98;
const bit<8> M = 17 / 5 * 10 + 17 % 5;

control TestIngress(inout headers_t hdr, inout meta_t meta, inout standard_metadata_t sm) {
    apply {
        sm.egress_spec = 1;
        hdr.data.a = A;
        hdr.data.b = (bit<8>)B;
        hdr.data.c = D ^ (bit<8>)E;
        hdr.data.x = F + (bit<16>)H;
        hdr.data.y = I ++ (bit<8>)J;
        hdr.data.z = K ++ M ++ (bit<16>)L;
    }
}

PIPELINE(TestIngress());
