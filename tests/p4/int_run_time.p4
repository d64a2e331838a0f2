// Run-time numbers of type int: casts make them, no operation on them wraps.
#include "include/base.p4"

control TestIngress(inout headers_t hdr, inout meta_t meta, inout standard_metadata_t sm) {
    apply {
        bit<8> a = hdr.data.a;
        int<8> b = (int<8>)hdr.data.b;
        sm.egress_spec = 1;
        if (hdr.data.op == 1) {
            hdr.data.x = (bit<16>)((int)a * 3 - 700);
            hdr.data.y = (bit<16>)((int)b * (int)a);
            hdr.data.z = (bit<32>)(-(int)b);
        } else if (hdr.data.op == 2) {
            hdr.data.x = (bit<16>)((int)a << 5);
            hdr.data.y = (bit<16>)((int)b >> 2);
            hdr.data.z = (bit<32>)((int)b + (int)b + (int)b);
        } else if (hdr.data.op == 3) {
            hdr.data.x = 0;
            if ((int)a + 1 > 255) hdr.data.x = hdr.data.x | 1;
            if ((int)b < (int)a) hdr.data.x = hdr.data.x | 2;
            if ((int)a - 256 == (int)b) hdr.data.x = hdr.data.x | 4;
            if ((int)a == -1) hdr.data.x = hdr.data.x | 8;
        }
    }
}

PIPELINE(TestIngress());
