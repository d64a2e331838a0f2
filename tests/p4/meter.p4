// A meter without rates says green; at its rates the burst is green, then yellow, then red.
#include "include/base.p4"

control TestIngress(inout headers_t hdr, inout meta_t meta, inout standard_metadata_t sm) {
    meter(4, MeterType.packets) colours;

    apply {
        sm.egress_spec = 1;
        bit<8> colour;
        colours.execute_meter<bit<8>>((bit<32>)hdr.data.a, colour);
        hdr.data.c = colour;
    }
}

PIPELINE(TestIngress());
