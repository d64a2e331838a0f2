// hash() with crc32 over a list, base and max.
#include "include/base.p4"

control TestIngress(inout headers_t hdr, inout meta_t meta, inout standard_metadata_t sm) {
    apply {
        sm.egress_spec = 1;
        bit<32> h;
        hash(h, HashAlgorithm.crc32, 32w0, { hdr.data.a, hdr.data.x, hdr.data.y }, 32w0x80000000);
        hdr.data.z = h;
        hash(hdr.data.x, HashAlgorithm.crc32, 16w100, { hdr.data.b, hdr.data.c }, 16w10);
    }
}

PIPELINE(TestIngress());
