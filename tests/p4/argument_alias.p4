// Arguments that overlap are copied in and out, from left to right.
#include "include/base.p4"

void swap(inout bit<8> a, inout bit<8> b) { bit<8> t = a; a = b; b = t; }
void two(inout bit<8> a, out bit<8> b) { a = a + 1; b = a + 7; }

control TestIngress(inout headers_t hdr, inout meta_t meta, inout standard_metadata_t sm) {
    apply {
        sm.egress_spec = 1;
        swap(hdr.data.a, hdr.data.b);
        two(hdr.data.c, hdr.data.c);
        swap(hdr.data.op, hdr.data.op);
    }
}

PIPELINE(TestIngress());
