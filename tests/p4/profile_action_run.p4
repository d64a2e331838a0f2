// switch on action_run where the action is a member's; an action that ends the control.
#include "include/base.p4"

control TestIngress(inout headers_t hdr, inout meta_t meta, inout standard_metadata_t sm) {
    action_selector(HashAlgorithm.identity, 16, 8) chosen;

    action forward(bit<9> port) { sm.egress_spec = port; }
    action mark(bit<8> value) { hdr.data.b = value; }
    action stop() { exit; }
    action nothing() { }

    table t {
        key = { hdr.data.a : exact; hdr.data.c : selector; }
        actions = { forward; mark; stop; nothing; }
        implementation = chosen;
        default_action = nothing();
    }

    apply {
        sm.egress_spec = 1;
        switch (t.apply().action_run) {
            forward: { hdr.data.x = 0x1111; }
            mark: { hdr.data.x = 0x2222; }
            default: { hdr.data.x = 0x3333; }
        }
        hdr.data.y = 0xffff;
    }
}

PIPELINE(TestIngress());
