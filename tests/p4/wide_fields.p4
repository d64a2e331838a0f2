// Numbers of 64, 65, 128 and more bits: arithmetic, shifts, slices, comparisons.
#include "include/base.p4"

control TestIngress(inout headers_t hdr, inout meta_t meta, inout standard_metadata_t sm) {
    apply {
        sm.egress_spec = 1;
        bit<64> w = hdr.data.z ++ hdr.data.x ++ hdr.data.y;
        bit<65> v = (bit<65>)w + (bit<65>)w;
        bit<128> u = w ++ ~w;
        bit<200> t = (bit<200>)u << 70;
        hdr.data.a = (bit<8>)v[64:64];
        hdr.data.b = v[15:8];
        hdr.data.c = (bit<8>)(u >> 100);
        if (t[133:70] == ~w) hdr.data.x = (t >> 190)[15:0];
        hdr.data.y = (bit<16>)(t[197:182]);
    }
}

PIPELINE(TestIngress());
