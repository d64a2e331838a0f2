// hash() with csum16 and identity.
#include "include/base.p4"

control TestIngress(inout headers_t hdr, inout meta_t meta, inout standard_metadata_t sm) {
    apply {
        sm.egress_spec = 1;
        hash(hdr.data.x, HashAlgorithm.csum16, 16w0, { hdr.data.z, hdr.data.a, hdr.data.b },
             32w65536);
        hash(hdr.data.y, HashAlgorithm.identity, 16w0, { hdr.data.c }, 16w1000);
    }
}

PIPELINE(TestIngress());
