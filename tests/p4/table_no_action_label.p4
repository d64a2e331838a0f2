// A table without default_action runs NoAction on a miss, and switch has a case for it.
#include "include/base.p4"

control TestIngress(inout headers_t hdr, inout meta_t meta, inout standard_metadata_t sm) {
    action forward(bit<9> port) { sm.egress_spec = port; }

    table t {
        key = { 0xf0 & hdr.data.a : exact @name("kind"); }
        actions = { forward; }
    }

    apply {
        sm.egress_spec = 1;
        switch (t.apply().action_run) {
            NoAction: { hdr.data.b = 0x11; }
            forward: { hdr.data.b = 0x22; }
        }
    }
}

PIPELINE(TestIngress());
