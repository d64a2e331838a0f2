// exit from an action, called directly: its inout parameter is copied out.
#include "include/base.p4"

control TestIngress(inout headers_t hdr, inout meta_t meta, inout standard_metadata_t sm) {
    action leave(inout bit<8> v) {
        v = 0xaa;
        if (hdr.data.op == 1) exit;
        v = 0xbb;
    }
    apply {
        sm.egress_spec = 1;
        leave(hdr.data.a);
        hdr.data.c = 0xcc;
    }
}

PIPELINE(TestIngress());
