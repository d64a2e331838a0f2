// Parameters with default values, given by position, by name, or left out.
#include "include/base.p4"

bit<8> scaled(in bit<8> v, in bit<8> by = 2, in bit<8> plus = 1) {
    return v * by + plus;
}

control TestIngress(inout headers_t hdr, inout meta_t meta, inout standard_metadata_t sm) {
    apply {
        sm.egress_spec = 1;
        hdr.data.a = scaled(hdr.data.a);
        hdr.data.b = scaled(hdr.data.b, 3);
        hdr.data.c = scaled(plus = 5, v = hdr.data.c);
    }
}

PIPELINE(TestIngress());
