// Keys that are expressions, slices, bools, enums and validity.
#include "include/base.p4"

enum bit<4> Kind { A = 1, B = 2 }

control TestIngress(inout headers_t hdr, inout meta_t meta, inout standard_metadata_t sm) {
    action set(bit<16> v) { hdr.data.x = v; }
    Kind kind = Kind.A;
    bool large = false;
    table t {
        key = {
            hdr.data.a + 1: exact @name("sum");
            hdr.data.b[3:0] ++ hdr.data.c[7:4]: ternary @name("mixed");
            large: exact @name("large");
            kind: exact @name("kind");
            hdr.data.isValid(): exact @name("valid");
        }
        actions = { set; NoAction; }
        default_action = set(0xdddd);
    }
    apply {
        sm.egress_spec = 1;
        large = hdr.data.y > 100;
        if (hdr.data.op == 1) kind = Kind.B;
        t.apply();
    }
}

PIPELINE(TestIngress());
