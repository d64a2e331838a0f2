// What a hash covers is packed bit by bit: fields that are no whole bytes, headers, structs.
#include <core.p4>
#include <v1model.p4>

header data_t { bit<4> p; bit<12> q; bit<1> r; bit<7> s; bit<16> sum; bit<16> whole; bit<32> odd; }

struct headers_t { data_t data; }
struct metadata_t { bit<3> small; }

#include "include/stages.p4"
#include "include/data_parser.p4"

control TestIngress(inout headers_t hdr, inout metadata_t meta,
                    inout standard_metadata_t standard_metadata) {
    apply {
        standard_metadata.egress_spec = 1;
        meta.small = hdr.data.s[2:0];
        hash(hdr.data.sum, HashAlgorithm.crc16, 16w0, { hdr.data.p, hdr.data.q }, 32w0x10000);
        hash(hdr.data.whole, HashAlgorithm.crc16, 16w0,
             { hdr.data.p, hdr.data.q, hdr.data.r, hdr.data.s }, 32w0x10000);
        /* 15 bits: a 0 bit fills the last byte */
        hash(hdr.data.odd, HashAlgorithm.crc32, 32w0, { hdr.data.q, meta.small }, 64w0x100000000);
    }
}

V1Switch(DataParser(), NoVerifyChecksum(), TestIngress(), NoEgress(), NoComputeChecksum(),
         EmitAll()) main;
