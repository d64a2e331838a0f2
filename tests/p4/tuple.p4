// Tuples: built from a list, indexed, passed to an extern.
#include "include/base.p4"

control TestIngress(inout headers_t hdr, inout meta_t meta, inout standard_metadata_t sm) {
    apply {
        sm.egress_spec = 1;
        tuple<bit<8>, bit<16>, bool> three = { hdr.data.a, hdr.data.x, hdr.data.b == 1 };
        hdr.data.x = three[1] + 1;
        hdr.data.c = three[0];
        if (three[2]) { hdr.data.y = 0xffff; }
        tuple<bit<8>, bit<8>> same = { hdr.data.a, hdr.data.c };
        hash(hdr.data.z, HashAlgorithm.identity, 32w0, same, 64w0x100000000);
    }
}

PIPELINE(TestIngress());
