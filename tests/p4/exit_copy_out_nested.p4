// exit from an action that another action calls: both copy their inout parameters out.
#include "include/base.p4"

control TestIngress(inout headers_t hdr, inout meta_t meta, inout standard_metadata_t sm) {
    action leave(inout bit<8> v) {
        v = 0xaa;
        if (hdr.data.op == 1) exit;
        v = 0xbb;
    }
    action outer(inout bit<8> v, in bit<8> w) {
        v = w;
        leave(v);
        v = v + 1;
    }
    apply {
        sm.egress_spec = 1;
        outer(hdr.data.b, 7);
        leave(hdr.data.a);
        hdr.data.c = 0xcc;
    }
}

PIPELINE(TestIngress());
