/* Checksums and hashes over bytes of headers as they lie there: a whole header, parts of
 * one, an odd number of them, from a word's second byte on, beside other values; and a
 * header of a stack, and a local one. */
#include <core.p4>
#include <v1model.p4>

header h_t {
    bit<8>   a;
    bit<4>   b;
    bit<4>   c;
    bit<24>  d;
    bit<16>  e;
    bit<128> f;
    bit<3>   g;
    bit<21>  h;
    bit<8>   i;
}
header out_t {
    bit<16> whole;
    bit<16> odd;
    bit<16> second;
    bit<16> mixed;
    bit<16> split;
    bit<16> stack;
    bit<16> crc16;
    bit<32> crc32;
    bit<16> xor16;
    bit<32> copy;
    bit<16> payload;
}

struct headers_t {
    h_t[2] h;
    out_t  result;
}
struct metadata_t { }

parser TestParser(packet_in packet, out headers_t hdr, inout metadata_t meta,
                  inout standard_metadata_t standard_metadata) {
    state start {
        packet.extract(hdr.h.next);
        packet.extract(hdr.h.next);
        hdr.result.setValid();
        transition accept;
    }
}

#include "include/stages.p4"

control TestIngress(inout headers_t hdr, inout metadata_t meta,
                    inout standard_metadata_t standard_metadata) {
    h_t copy;
    apply {
        standard_metadata.egress_spec = 1;
        hash(hdr.result.crc16, HashAlgorithm.crc16, 16w0, { hdr.h[0].f }, 32w0x10000);
        hash(hdr.result.crc32, HashAlgorithm.crc32, 32w0,
             { hdr.h[0].d, hdr.h[0].e, 8w17, hdr.h[1].a, hdr.h[1].f, hdr.h[1].c, hdr.h[1].b },
             64w0x100000000);
        hash(hdr.result.xor16, HashAlgorithm.xor16, 16w0, { hdr.h[1] }, 32w0x10000);
        copy = hdr.h[0];
        copy.d = 24w0xabcdef;
        hash(hdr.result.copy, HashAlgorithm.crc32, 32w0, { copy.c, copy.d, 4w9, copy.e },
             64w0x100000000);
    }
}

control TestCompute(inout headers_t hdr, inout metadata_t meta) {
    apply {
        update_checksum(true, { hdr.h[0].a, hdr.h[0].b, hdr.h[0].c, hdr.h[0].d, hdr.h[0].e,
                                hdr.h[0].f, hdr.h[0].g, hdr.h[0].h, hdr.h[0].i },
                        hdr.result.whole, HashAlgorithm.csum16);
        update_checksum(true, { hdr.h[0].b, hdr.h[0].c, hdr.h[0].d, hdr.h[0].e, hdr.h[0].a },
                        hdr.result.odd, HashAlgorithm.csum16);
        update_checksum(true, { 8w0x80, hdr.h[0].d, hdr.h[0].e, hdr.h[0].f, 8w1, hdr.h[0].i },
                        hdr.result.second, HashAlgorithm.csum16);
        update_checksum(true, { hdr.h[0].c, hdr.h[0].d, 4w5, hdr.h[0].f, hdr.h[1].g, hdr.h[1].h },
                        hdr.result.mixed, HashAlgorithm.csum16);
        update_checksum(true, { hdr.h[0].a, hdr.h[0].b, hdr.h[0].c, hdr.h[0].e, hdr.h[0].f,
                                hdr.h[0].i },
                        hdr.result.split, HashAlgorithm.csum16);
        update_checksum(hdr.h[1].isValid(), { hdr.h[1].d, hdr.h[1].e },
                        hdr.result.stack, HashAlgorithm.csum16);
        update_checksum_with_payload(true, { hdr.h[1].a, hdr.h[1].b, hdr.h[1].c, hdr.h[1].d },
                                     hdr.result.payload, HashAlgorithm.csum16);
    }
}

V1Switch(TestParser(), NoVerifyChecksum(), TestIngress(), NoEgress(), TestCompute(),
         EmitAll()) main;
