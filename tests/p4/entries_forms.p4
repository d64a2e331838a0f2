// Entries with masks, prefixes as masks, ranges, _ and default, in order.
#include "include/base.p4"

control TestIngress(inout headers_t hdr, inout meta_t meta, inout standard_metadata_t sm) {
    action set(bit<8> v) { hdr.data.b = v; }
    table t {
        key = { hdr.data.a: ternary; hdr.data.x: lpm; hdr.data.c: range; }
        actions = { set; }
        default_action = set(0);
        const entries = {
            (1, 0x1200 &&& 0xff00, 5 .. 9): set(1);
            (0x80 &&& 0x80, _, _): set(2);
            (_, 0x1000 &&& 0xf000, 7): set(3);
            (default, default, 0 .. 100): set(4);
        }
    }
    apply {
        sm.egress_spec = 1;
        t.apply();
    }
}

PIPELINE(TestIngress());
