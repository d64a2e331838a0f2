// Arguments by name, in any order.
#include "include/base.p4"

bit<16> join(in bit<8> high, in bit<8> low) {
    return high ++ low;
}

control TestIngress(inout headers_t hdr, inout meta_t meta, inout standard_metadata_t sm) {
    action scale(inout bit<8> target, in bit<8> factor, in bit<8> offset) {
        target = target * factor + offset;
    }

    apply {
        sm.egress_spec = 1;
        hdr.data.x = join(low = hdr.data.a, high = hdr.data.b);
        scale(offset = 1, target = hdr.data.c, factor = 3);
    }
}

PIPELINE(TestIngress());
