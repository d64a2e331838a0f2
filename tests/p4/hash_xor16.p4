// hash() with xor16: the 16-bit words of the data, exclusive or.
#include "include/base.p4"

control TestIngress(inout headers_t hdr, inout meta_t meta, inout standard_metadata_t sm) {
    apply {
        sm.egress_spec = 1;
        hash(hdr.data.x, HashAlgorithm.xor16, 16w0, { hdr.data.z, hdr.data.y }, 32w65536);
        hash(hdr.data.a, HashAlgorithm.xor16, 8w0, { hdr.data.z }, 16w256);
    }
}

PIPELINE(TestIngress());
