// Saturating arithmetic beyond 64 bits.
#include "include/base.p4"

control TestIngress(inout headers_t hdr, inout meta_t meta, inout standard_metadata_t sm) {
    apply {
        sm.egress_spec = 1;
        bit<100> w = (bit<100>)hdr.data.z << 68;
        w = w |+| ((bit<100>)hdr.data.x << 84);
        hdr.data.z = w[99:68];
        bit<72> v = (bit<72>)hdr.data.a |-| (bit<72>)hdr.data.b;
        hdr.data.y = v[71:56];
        int<90> i = (int<90>)(int<8>)hdr.data.c << 82;
        i = i |+| i;
        hdr.data.x = ((bit<90>)i)[89:74];
        int<128> q = (int<128>)(int<8>)hdr.data.c << 120;
        q = q |-| (int<128>)((int<8>)hdr.data.op) << 120;
        hdr.data.a = ((bit<128>)q)[127:120];
    }
}

PIPELINE(TestIngress());
