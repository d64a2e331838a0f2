// Default actions with arguments, set by the program and by the control plane.
#include "include/base.p4"

control TestIngress(inout headers_t hdr, inout meta_t meta, inout standard_metadata_t sm) {
    action set(bit<8> v, bit<16> w) { hdr.data.b = v; hdr.data.x = w; }
    action keep() { }
    table t {
        key = { hdr.data.a: exact; }
        actions = { set; @defaultonly keep; }
        default_action = set(7, 0x1234);
    }
    table none {
        actions = { set; keep; }
    }
    apply {
        sm.egress_spec = 1;
        t.apply();
        if (hdr.data.op == 1) none.apply();
    }
}

PIPELINE(TestIngress());
