// hash() is base + h mod max; with max 0 it is base; the result is cut to its type.
#include "include/base.p4"

control TestIngress(inout headers_t hdr, inout meta_t meta, inout standard_metadata_t sm) {
    apply {
        sm.egress_spec = 1;
        hash(hdr.data.a, HashAlgorithm.identity, 8w0x40, { hdr.data.z }, 8w10);
        hash(hdr.data.b, HashAlgorithm.crc32, 8w0x33, { hdr.data.z }, 32w0);
        hash(hdr.data.x, HashAlgorithm.identity, 16w0x100, { hdr.data.y }, 32w0x10000);
        hash(hdr.data.c, HashAlgorithm.crc16, 8w7, { hdr.data.z }, 16w1);
    }
}

PIPELINE(TestIngress());
