/* Checksums over fields that share 16-bit words in every way: within one, over two words,
 * wider than 32 bits and not aligned to them, and an odd last byte. */
#include <core.p4>
#include <v1model.p4>

header h_t {
    bit<4>  a;
    bit<12> b;
    bit<3>  c;
    bit<45> d;
    bit<64> e;
    bit<5>  f;
    bit<59> g;
    int<24> h;
    bit<8>  i;
    bit<16> even;
    bit<16> odd;
    bit<16> one;
}

struct headers_t {
    h_t h;
}
struct meta_t { }

parser P(packet_in packet, out headers_t hdr, inout meta_t meta, inout standard_metadata_t sm) {
    state start {
        packet.extract(hdr.h);
        transition accept;
    }
}
control V(inout headers_t hdr, inout meta_t meta) {
    apply { }
}
control I(inout headers_t hdr, inout meta_t meta, inout standard_metadata_t sm) {
    apply {
        sm.egress_spec = 1;
    }
}
control E(inout headers_t hdr, inout meta_t meta, inout standard_metadata_t sm) {
    apply { }
}
control C(inout headers_t hdr, inout meta_t meta) {
    apply {
        update_checksum(true, { hdr.h.a, hdr.h.b, hdr.h.c, hdr.h.d, hdr.h.e, hdr.h.f, hdr.h.g,
                                hdr.h.h, hdr.h.i },
                        hdr.h.even, HashAlgorithm.csum16);
        update_checksum(true, { hdr.h.c, hdr.h.f, hdr.h.e, hdr.h.g, hdr.h.f, hdr.h.i, hdr.h.d,
                                hdr.h.c },
                        hdr.h.odd, HashAlgorithm.csum16);
        update_checksum(true, { hdr.h.i }, hdr.h.one, HashAlgorithm.csum16);
    }
}
control D(packet_out packet, in headers_t hdr) {
    apply {
        packet.emit(hdr.h);
    }
}

V1Switch(P(), V(), I(), E(), C(), D()) main;
