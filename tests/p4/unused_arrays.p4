// Registers and counters that no statement uses: the control plane has them all the same.
#include "include/base.p4"

control TestIngress(inout headers_t hdr, inout meta_t meta, inout standard_metadata_t sm) {
    register<bit<16>>(4) held;
    counter(2, CounterType.packets) seen;

    apply {
        sm.egress_spec = 1;
    }
}

PIPELINE(TestIngress());
