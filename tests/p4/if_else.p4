// Chains of if and else.
#include "include/base.p4"

control TestIngress(inout headers_t hdr, inout meta_t meta, inout standard_metadata_t sm) {
    apply {
        sm.egress_spec = 1;
        if (hdr.data.op == 1) { hdr.data.a = 0x11; }
        else if (hdr.data.op == 2) { hdr.data.a = 0x22; }
        else if (hdr.data.op == 3 && hdr.data.b == 0) { hdr.data.a = 0x33; }
        else { hdr.data.a = 0xee; }
    }
}

PIPELINE(TestIngress());
