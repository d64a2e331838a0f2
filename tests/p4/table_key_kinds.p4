// Ternary, range and optional keys, expressions as keys; action arguments with a direction.
#include "include/base.p4"

control TestIngress(inout headers_t hdr, inout meta_t meta, inout standard_metadata_t sm) {
    action set_a(bit<8> v) { hdr.data.a = v; }
    action add(inout bit<8> w, bit<8> v) { w = w + v; }

    table kinds {
        key = {
            hdr.data.op : ternary;
            hdr.data.b : range;
            hdr.data.a[3:0] : optional @name("low");
        }
        actions = { set_a; add(hdr.data.b); NoAction; }
        const entries = {
            (0x01 &&& 0x0f, 0 .. 5, _) : set_a(0x21);
            (_, 1, 4w2) : add(hdr.data.b, 0x30);
            (0xff, _, 7) : set_a(3);
        }
        default_action = NoAction;
    }
    table expressions {
        key = { hdr.data.a + 1 : exact @name("plus"); hdr.data.isValid() : exact; }
        actions = { set_a; @defaultonly NoAction; }
        const entries = {
            (0x22, true) : set_a(9);
        }
        default_action = NoAction();
    }

    apply {
        sm.egress_spec = 1;
        hdr.data.b = 1;
        switch (kinds.apply().action_run) {
            set_a: { hdr.data.x = 1; }
            add: { hdr.data.x = 2; }
            default: { hdr.data.x = 3; }
        }
        if (!expressions.apply().miss) { hdr.data.y = 9; }
    }
}

PIPELINE(TestIngress());
