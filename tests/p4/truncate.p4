// truncate() cuts the frame that leaves.
#include "include/base.p4"

control TestIngress(inout headers_t hdr, inout meta_t meta, inout standard_metadata_t sm) {
    apply {
        sm.egress_spec = 1;
        truncate((bit<32>)hdr.data.op);
    }
}

PIPELINE(TestIngress());
