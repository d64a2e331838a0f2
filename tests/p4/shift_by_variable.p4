// Shifts by run-time amounts: at and beyond the width, of signed values, of narrow ones.
#include "include/base.p4"

control TestIngress(inout headers_t hdr, inout meta_t meta, inout standard_metadata_t sm) {
    apply {
        sm.egress_spec = 1;
        bit<8> amount = hdr.data.a;
        hdr.data.z = hdr.data.z << amount;
        hdr.data.x = (bit<16>)((int<16>)hdr.data.x >> amount);
        hdr.data.y = hdr.data.y >> amount;
        bit<3> narrow = hdr.data.b[2:0];
        hdr.data.b = 5w0 ++ (narrow << amount);
        int<5> signed_narrow = (int<5>)hdr.data.c[4:0];
        hdr.data.c = (bit<8>)(int<8>)(signed_narrow >> amount);
    }
}

PIPELINE(TestIngress());
