// && and || skip calls that they do not need.
#include "include/base.p4"

bool t(inout bit<8> v) { v = v + 1; return v[0:0] == 1; }

control TestIngress(inout headers_t hdr, inout meta_t meta, inout standard_metadata_t sm) {
    apply {
        sm.egress_spec = 1;
        bool r = (hdr.data.a > 3 && t(hdr.data.b)) || t(hdr.data.c) && !t(hdr.data.op);
        hdr.data.x = r ? 16w1 : 16w2;
    }
}

PIPELINE(TestIngress());
