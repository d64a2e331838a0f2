// hash() with xor16 over an odd number of bytes: the last is the high half of a word.
#include "include/base.p4"

control TestIngress(inout headers_t hdr, inout meta_t meta, inout standard_metadata_t sm) {
    apply {
        sm.egress_spec = 1;
        hash(hdr.data.x, HashAlgorithm.xor16, 16w0, { hdr.data.a, hdr.data.z }, 32w65536);
        hash(hdr.data.y, HashAlgorithm.xor16, 16w0, { hdr.data.a }, 32w65536);
    }
}

PIPELINE(TestIngress());
