// hit, miss and action_run in every place: if, !, a variable, a switch with default.
#include "include/base.p4"

control TestIngress(inout headers_t hdr, inout meta_t meta, inout standard_metadata_t sm) {
    action set(bit<8> v) { hdr.data.b = v; }
    action other() { hdr.data.b = 0xee; }
    table t {
        key = { hdr.data.a: exact; }
        actions = { set; other; NoAction; }
        default_action = NoAction();
        const entries = { 1: set(1); 2: other(); }
    }
    table u {
        key = { hdr.data.c: exact; }
        actions = { set; NoAction; }
        default_action = NoAction();
        const entries = { 1: set(0x11); }
    }
    apply {
        sm.egress_spec = 1;
        bool was;
        if (hdr.data.op == 0) {
            was = t.apply().hit;
            if (!was) hdr.data.x = 1;
        } else if (hdr.data.op == 1) {
            if (!t.apply().hit && u.apply().miss) hdr.data.x = 2;
        } else if (hdr.data.op == 2) {
            if (t.apply().miss || u.apply().hit) hdr.data.x = 3;
        } else {
            switch (t.apply().action_run) {
                set: { hdr.data.x = 4; }
                default: {
                    switch (u.apply().action_run) {
                        set:
                        NoAction: { hdr.data.x = 5; }
                    }
                }
            }
        }
    }
}

PIPELINE(TestIngress());
