// Break and continue, also out of an inner loop; the update runs after continue.
#include "include/base.p4"

control TestIngress(inout headers_t hdr, inout meta_t meta, inout standard_metadata_t sm) {
    action count() {
        hdr.data.x = 0;
        for (bit<8> i = 0; i < 8; i = i + 1) {
            if (i == hdr.data.a) {
                continue;
            }
            if (i == hdr.data.b) {
                break;
            }
            hdr.data.x = hdr.data.x | (16w1 << i);
        }
        hdr.data.y = 0;
        for (bit<8> k = 0; k < 4; k = k + 1) {
            for (bit<8> j = 0; j < 4; j = j + 1) {
                if (j > k) {
                    break;
                }
                hdr.data.y = hdr.data.y + 1;
            }
            if (hdr.data.y > (bit<16>)hdr.data.c) {
                break;
            }
        }
    }
    apply {
        sm.egress_spec = 1;
        count();
    }
}

PIPELINE(TestIngress());
