// Match kinds and errors of the program, constants of type string, annotations with text.
#include "include/base.p4"

match_kind { fuzzy }
error { Strange }
const string GREETING = "hello";
@deprecated("not used") bit<8> old() { return 1; }

control TestIngress(inout headers_t hdr, inout meta_t meta, inout standard_metadata_t sm) {
    @name("renamed.action") @brief("sets x") action set(@name("value") bit<16> v) { hdr.data.x = v; }
    @name("renamed.table") @hidden @custom["a", 1]
    table t {
        key = { hdr.data.a: exact @name("first") @custom; }
        actions = { @custom set; NoAction; }
        default_action = NoAction();
        @custom const entries = { 7: set(5); }
    }
    apply {
        sm.egress_spec = 1;
        t.apply();
        error e = error.Strange;
        if (e != error.NoError) hdr.data.b = 1;
        log_msg(GREETING);
    }
}

PIPELINE(TestIngress());
