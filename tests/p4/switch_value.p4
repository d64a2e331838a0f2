// switch on a value, labels that share a body, default.
#include "include/base.p4"

control TestIngress(inout headers_t hdr, inout meta_t meta, inout standard_metadata_t sm) {
    apply {
        sm.egress_spec = 1;
        switch (hdr.data.op) {
            1: { hdr.data.a = 0x11; }
            2:
            3: { hdr.data.a = 0x23; }
            default: { hdr.data.a = 0xff; }
        }
    }
}

PIPELINE(TestIngress());
