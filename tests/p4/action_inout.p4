// Actions with in, out and inout parameters, called directly, with locals and a return.
#include "include/base.p4"

control TestIngress(inout headers_t hdr, inout meta_t meta, inout standard_metadata_t sm) {
    action add(inout bit<8> sum, in bit<8> v, out bit<8> carry) {
        bit<9> wide = (bit<9>)sum + (bit<9>)v;
        carry = 0;
        sum = wide[7:0];
        if (wide[8:8] == 0) {
            return;
        }
        carry = 1;
    }
    action twice(inout bit<8> v) {
        bit<8> ignored;
        add(v, v, ignored);
    }
    apply {
        sm.egress_spec = 1;
        add(hdr.data.a, hdr.data.b, hdr.data.c);
        twice(hdr.data.b);
        twice(hdr.data.x[7:0]);
    }
}

PIPELINE(TestIngress());
