// Actions that call actions and functions, with table arguments passed on.
#include "include/base.p4"

bit<8> triple(in bit<8> v) { return v * 3; }

control TestIngress(inout headers_t hdr, inout meta_t meta, inout standard_metadata_t sm) {
    action inner(in bit<8> v, bit<8> w) {
        hdr.data.b = triple(v);
        hdr.data.c = w;
    }
    action outer(bit<8> v) {
        inner(v, v + 1);
        if (v > 5) inner(v, 0xff);
    }
    table t {
        key = { hdr.data.a: exact; }
        actions = { outer; inner(hdr.data.op); }
        default_action = outer(2);
        const entries = { 1: outer(9); 2: inner(hdr.data.op, 7); }
    }
    apply {
        sm.egress_spec = 1;
        t.apply();
    }
}

PIPELINE(TestIngress());
