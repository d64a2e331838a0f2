// Hashes over elements of tuples, enums and fields of structs give the same as their bits.
#include "include/base.p4"

struct flow_t { bit<16> x; bit<1> f; bit<7> rest; }
enum bit<8> Kind { A = 0x11, B = 0x22 }

control TestIngress(inout headers_t hdr, inout meta_t meta, inout standard_metadata_t sm) {
    apply {
        sm.egress_spec = 1;
        flow_t flow = { hdr.data.x, hdr.data.a[0:0], 3 };
        tuple<bit<16>, bit<8>> t = { hdr.data.y, hdr.data.b };
        Kind k = (Kind)hdr.data.c;
        hash(hdr.data.x, HashAlgorithm.crc16, 16w0, { flow.x, flow.f, flow.rest, k }, 32w0x10000);
        hash(hdr.data.z, HashAlgorithm.crc32, 32w0, { t[0], t[1] }, 64w0x100000000);
        hash(hdr.data.c, HashAlgorithm.xor16, 8w10, { hdr.data.y }, 16w100);
    }
}

PIPELINE(TestIngress());
