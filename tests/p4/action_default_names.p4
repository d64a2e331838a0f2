// Actions told apart by @name and by the table that lists them; NoAction by default.
#include "include/base.p4"

control TestIngress(inout headers_t hdr, inout meta_t meta, inout standard_metadata_t sm) {
    @name("one") action set_a(bit<8> v) { hdr.data.a = v; }
    @name(".global_two") action set_b(bit<8> v) { hdr.data.b = v; }
    @name("keyed") table t {
        key = { hdr.data.c: exact @name("the_key"); }
        actions = { set_a; set_b; }
    }
    apply {
        sm.egress_spec = 1;
        if (!t.apply().hit) hdr.data.op = 0xff;
    }
}

PIPELINE(TestIngress());
