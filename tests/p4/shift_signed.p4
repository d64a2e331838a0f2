// Shifts of signed numbers: the sign stays to the right, distances beyond the width.
#include "include/base.p4"

control TestIngress(inout headers_t hdr, inout meta_t meta, inout standard_metadata_t sm) {
    apply {
        sm.egress_spec = 1;
        int<8> s = (int<8>)hdr.data.a;
        hdr.data.x = (bit<8>)(s >> 1) ++ (bit<8>)(s >> 7);
        hdr.data.y = (bit<8>)(s << 1) ++ (bit<8>)(s >> 20);
        hdr.data.z = (bit<8>)(s >> hdr.data.b) ++ (bit<8>)(s << hdr.data.b) ++ (bit<8>)(s << 8) ++ (bit<8>)(s >> 8w200);
    }
}

PIPELINE(TestIngress());
