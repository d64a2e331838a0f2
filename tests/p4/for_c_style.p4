// For loops with an initialiser, a condition and an update; two variables; nested.
#include "include/base.p4"

control TestIngress(inout headers_t hdr, inout meta_t meta, inout standard_metadata_t sm) {
    action count() {
        bit<32> sum = 0;
        for (bit<8> i = 0; i < 5; i = i + 1) {
            sum = sum + (bit<32>)hdr.data.a + (bit<32>)i;
        }
        hdr.data.z = sum;
        bit<16> pairs = 0;
        for (bit<8> k = 0, bit<8> l = 4; k < l; k = k + 1, l = l - 1) {
            pairs = pairs + (bit<16>)(l - k);
        }
        hdr.data.x = pairs;
        hdr.data.y = 0;
        for (bit<8> m = 0; m < 3; m = m + 1) {
            for (bit<8> n = 0; n <= m; n = n + 1) {
                hdr.data.y = hdr.data.y + (bit<16>)hdr.data.b;
            }
        }
    }
    apply {
        sm.egress_spec = 1;
        count();
    }
}

PIPELINE(TestIngress());
