// A name in an inner block hides the outer one.
#include "include/base.p4"

control TestIngress(inout headers_t hdr, inout meta_t meta, inout standard_metadata_t sm) {
    apply {
        sm.egress_spec = 1;
        bit<8> a = 1;
        { bit<8> a = 2; hdr.data.a = a; { bit<8> b = a + 1; bit<8> a = b; hdr.data.b = a; } }
        hdr.data.c = a;
        if (a == 1) { bit<16> a = 7; hdr.data.x = a; } else { bit<16> a = 8; hdr.data.y = a; }
    }
}

PIPELINE(TestIngress());
