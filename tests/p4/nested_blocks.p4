// Blocks, declarations inside them that hide outer ones, empty statements, dead code.
#include "include/base.p4"

control TestIngress(inout headers_t hdr, inout meta_t meta, inout standard_metadata_t sm) {
    bit<8> v = 1;
    apply {
        sm.egress_spec = 1;
        {
            bit<8> v = hdr.data.a;
            {
                bit<8> v = 5;
                hdr.data.b = v;
            }
            ;
            hdr.data.c = v;
        }
        hdr.data.a = v;
        if (false) {
            hdr.data.x = 0xdead;
        } else if (true) { } else hdr.data.x = 0xbeef;
        {}
    }
}

PIPELINE(TestIngress());
