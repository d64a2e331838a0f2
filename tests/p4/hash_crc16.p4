// hash() with crc16.
#include "include/base.p4"

control TestIngress(inout headers_t hdr, inout meta_t meta, inout standard_metadata_t sm) {
    apply {
        sm.egress_spec = 1;
        bit<16> h;
        hash(h, HashAlgorithm.crc16, 16w0, { hdr.data.a, hdr.data.b, hdr.data.z }, 16w0xffff);
        hdr.data.x = h;
    }
}

PIPELINE(TestIngress());
