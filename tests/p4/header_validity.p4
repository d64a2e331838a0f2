// setInvalid leaves a header out; setValid brings it back.
#include "include/base.p4"

control TestIngress(inout headers_t hdr, inout meta_t meta, inout standard_metadata_t sm) {
    apply {
        sm.egress_spec = 1;
        if (hdr.data.op == 1) { hdr.data.setInvalid(); }
        if (hdr.data.isValid()) { hdr.data.a = 0x77; }
    }
}

PIPELINE(TestIngress());
