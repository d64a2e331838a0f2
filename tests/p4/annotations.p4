// Annotations, known and unknown, in all places and forms, change nothing.
#include "include/base.p4"

@pragma_like
@something("text", 1, some_word)
const bit<8> NUMBER = 3;

@structured[key="value", other=5]
struct pair_t {
    @first bit<8> p;
    @second(1 + 1) bit<8> q;
}

control TestIngress(inout headers_t hdr, inout meta_t meta, inout standard_metadata_t sm) {
    @hidden
    action set_number(@length(8) bit<8> value) {
        hdr.data.a = value;
    }

    @hidden @entries_are(none)
    table only_default {
        actions = { @tagged set_number; @defaultonly NoAction; }
        const default_action = set_number(NUMBER);
    }

    apply {
        @atomic {
            sm.egress_spec = 1;
            only_default.apply();
        }
    }
}

PIPELINE(TestIngress());
