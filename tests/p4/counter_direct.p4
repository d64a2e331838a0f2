// A direct counter is counted by the action of the entry that was hit.
#include "include/base.p4"

control TestIngress(inout headers_t hdr, inout meta_t meta, inout standard_metadata_t sm) {
    direct_counter(CounterType.packets_and_bytes) hits;

    action answer(bit<8> value) {
        hdr.data.c = value;
        hits.count();
    }

    table counted {
        key = { hdr.data.a : exact; }
        actions = { answer; NoAction; }
        default_action = NoAction();
        counters = hits;
    }

    apply {
        sm.egress_spec = 1;
        counted.apply();
    }
}

PIPELINE(TestIngress());
