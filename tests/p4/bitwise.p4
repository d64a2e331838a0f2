// & | ^ ~ and the compound assignments' plain forms.
#include "include/base.p4"

control TestIngress(inout headers_t hdr, inout meta_t meta, inout standard_metadata_t sm) {
    apply {
        sm.egress_spec = 1;
        hdr.data.a = hdr.data.a & hdr.data.b;
        hdr.data.b = hdr.data.b | 8w0x0f;
        hdr.data.c = ~hdr.data.c;
        hdr.data.x = hdr.data.x ^ hdr.data.y;
    }
}

PIPELINE(TestIngress());
