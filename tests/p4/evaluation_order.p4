// Arguments are evaluated from left to right; in and inout ones are copied in first.
#include "include/base.p4"

bit<8> bump(inout bit<8> value) {
    value = value + 1;
    return value;
}

bit<8> three(in bit<8> first, inout bit<8> second, in bit<8> third) {
    second = second + 0x10;
    return first * 3 + third;
}

control TestIngress(inout headers_t hdr, inout meta_t meta, inout standard_metadata_t sm) {
    apply {
        sm.egress_spec = 1;
        /* first is read before bump() changes a, third is its result */
        hdr.data.op = three(hdr.data.a, hdr.data.b, bump(hdr.data.a));
        /* both operands, from left to right */
        hdr.data.x = bump(hdr.data.c) ++ bump(hdr.data.c);
        hdr.data.y = (bit<16>)(bump(hdr.data.c) - bump(hdr.data.c));
    }
}

PIPELINE(TestIngress());
