// A switch on a signed number with negative labels.
#include "include/base.p4"

control TestIngress(inout headers_t hdr, inout meta_t meta, inout standard_metadata_t sm) {
    apply {
        sm.egress_spec = 1;
        int<8> s = (int<8>)hdr.data.c;
        switch (s) {
            -1: { hdr.data.x = 1; }
            -128: { hdr.data.x = 2; }
            default: { hdr.data.x = 3; }
        }
    }
}

PIPELINE(TestIngress());
