// Between bit, int, bool and across widths.
#include "include/base.p4"

control TestIngress(inout headers_t hdr, inout meta_t meta, inout standard_metadata_t sm) {
    apply {
        sm.egress_spec = 1;
        hdr.data.x = (bit<16>)hdr.data.a;
        hdr.data.y = (bit<16>)(int<16>)(int<8>)hdr.data.a;
        hdr.data.b = (bit<8>)hdr.data.z;
        bool low = (bool)hdr.data.c[0:0];
        hdr.data.c = 7w0 ++ (bit<1>)!low;
    }
}

PIPELINE(TestIngress());
