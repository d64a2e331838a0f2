// 0 divided by what is not a constant is 0; the divisor is evaluated all the same.
#include "include/base.p4"

bit<8> counted(inout bit<8> count) {
    count = count + 1;
    return 7;
}

control TestIngress(inout headers_t hdr, inout meta_t meta, inout standard_metadata_t sm) {
    apply {
        sm.egress_spec = 1;
        hdr.data.b = 8w0 / counted(hdr.data.a);
        hdr.data.c = 8w0 % counted(hdr.data.a);
    }
}

PIPELINE(TestIngress());
