// The program's own entries and default action of a table with an action profile have
// an action of their own, which is no member.
#include "include/base.p4"

control TestIngress(inout headers_t hdr, inout meta_t meta, inout standard_metadata_t sm) {
    action_profile(2) shared;

    action forward(bit<9> port) { sm.egress_spec = port; }
    action mark(bit<8> value) { hdr.data.b = value; }

    table t {
        key = { hdr.data.a : exact; }
        actions = { forward; mark; }
        implementation = shared;
        default_action = mark(0x77);
    }
    table fixed {
        key = { hdr.data.x : ternary; }
        actions = { forward; mark; }
        implementation = shared;
        const default_action = mark(0x66);
        const entries = {
            0x0100 &&& 0xff00 : forward(3);
            0x0001 &&& 0x00ff : forward(4);
        }
    }

    apply {
        sm.egress_spec = 1;
        if (hdr.data.op == 0) {
            switch (t.apply().action_run) {
                forward: { hdr.data.y = 0xf0; }
                mark: { hdr.data.y = 0xa0; }
            }
        } else {
            fixed.apply();
        }
    }
}

PIPELINE(TestIngress());
