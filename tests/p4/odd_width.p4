// Arithmetic on widths that no C type has.
#include "include/base.p4"

control TestIngress(inout headers_t hdr, inout meta_t meta, inout standard_metadata_t sm) {
    apply {
        sm.egress_spec = 1;
        bit<5> five = hdr.data.a[4:0] + hdr.data.b[4:0];
        bit<13> thirteen = hdr.data.x[12:0] * hdr.data.y[12:0];
        bit<24> wide = hdr.data.z[23:0] - 24w1;
        hdr.data.a = (bit<8>)five;
        hdr.data.x = (bit<16>)thirteen;
        hdr.data.z = (bit<32>)wide;
    }
}

PIPELINE(TestIngress());
