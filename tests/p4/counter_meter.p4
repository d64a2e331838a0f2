// Counters and an unconfigured meter, which says green.
#include "include/base.p4"

control TestIngress(inout headers_t hdr, inout meta_t meta, inout standard_metadata_t sm) {
    counter(4, CounterType.packets_and_bytes) by_op;
    meter(4, MeterType.packets) limit;

    apply {
        bit<32> colour;
        sm.egress_spec = 1;
        by_op.count((bit<32>)hdr.data.op);
        limit.execute_meter((bit<32>)hdr.data.op, colour);
        hdr.data.z = colour;
    }
}

PIPELINE(TestIngress());
