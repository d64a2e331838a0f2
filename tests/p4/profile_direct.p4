// A direct counter and a direct meter belong to the entry, not to its member.
#include "include/base.p4"

control TestIngress(inout headers_t hdr, inout meta_t meta, inout standard_metadata_t sm) {
    action_profile(4) shared;
    direct_counter(CounterType.packets_and_bytes) hits;
    direct_meter<bit<8>>(MeterType.packets) rate;

    action forward(bit<9> port) {
        rate.read(hdr.data.c);
        sm.egress_spec = port;
    }

    table t {
        key = { hdr.data.a : exact; }
        actions = { forward; }
        implementation = shared;
        counters = hits;
        meters = rate;
    }

    apply { t.apply(); }
}

PIPELINE(TestIngress());
