// For loops over ranges, also up to a type's largest value, and empty ones.
#include "include/base.p4"

control TestIngress(inout headers_t hdr, inout meta_t meta, inout standard_metadata_t sm) {
    apply {
        sm.egress_spec = 1;
        bit<16> sum = 0;
        for (bit<8> i in 8w250 .. 255) {
            sum = sum + (bit<16>)i;
        }
        hdr.data.x = sum;
        sum = 0;
        for (bit<8> i in 8w5 .. 4) {
            sum = sum + 1;
        }
        hdr.data.y = sum;
        hdr.data.z = 0;
        for (bit<4> i in 4w1 .. 3) {
            hdr.data.z = hdr.data.z << 4 | (bit<32>)i;
        }
    }
}

PIPELINE(TestIngress());
