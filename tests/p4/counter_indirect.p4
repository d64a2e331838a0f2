// A counter counts packets and bytes by index; beyond its end it counts nothing.
#include "include/base.p4"

control TestIngress(inout headers_t hdr, inout meta_t meta, inout standard_metadata_t sm) {
    counter(4, CounterType.packets_and_bytes) by_a;
    counter(4, CounterType.packets) packets_only;

    apply {
        sm.egress_spec = 1;
        by_a.count((bit<32>)hdr.data.a);
        if (hdr.data.b != 0) { packets_only.count(0); }
    }
}

PIPELINE(TestIngress());
