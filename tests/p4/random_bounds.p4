// random() stays within its inclusive bounds.
#include "include/base.p4"

control TestIngress(inout headers_t hdr, inout meta_t meta, inout standard_metadata_t sm) {
    apply {
        sm.egress_spec = 1;
        bit<8> r;
        random(r, 8w5, 8w5);
        hdr.data.a = r;
        random(r, 8w10, 8w20);
        hdr.data.b = r >= 10 && r <= 20 ? 8w1 : 8w0;
    }
}

PIPELINE(TestIngress());
