// Casts between bit, int, bool and widths: extend by the source's sign, cut, reinterpret.
#include "include/base.p4"

control TestIngress(inout headers_t hdr, inout meta_t meta, inout standard_metadata_t sm) {
    apply {
        sm.egress_spec = 1;
        /* int<8> to int<16> extends the sign, bit<8> to bit<16> does not */
        hdr.data.x = (bit<16>)(int<16>)(int<8>)hdr.data.a;
        hdr.data.y = (bit<16>)hdr.data.a;
        hdr.data.b = (bit<8>)hdr.data.z;
        bool low = (bool)hdr.data.z[0:0];
        hdr.data.c = 7w0x2a ++ (bit<1>)!low;
        hdr.data.z = (bit<32>)(int<32>)(int<4>)hdr.data.z[7:4];
    }
}

PIPELINE(TestIngress());
