// One table applied by two controls, each with entries of its own.
#include "include/base.p4"

control Look(inout bit<8> v) {
    action set(bit<8> w) { v = w; }
    table t {
        key = { v: exact; }
        actions = { set; NoAction; }
        default_action = NoAction();
    }
    apply { t.apply(); }
}

control TestIngress(inout headers_t hdr, inout meta_t meta, inout standard_metadata_t sm) {
    Look() first;
    Look() second;
    apply {
        sm.egress_spec = 1;
        first.apply(hdr.data.a);
        second.apply(hdr.data.b);
    }
}

PIPELINE(TestIngress());
