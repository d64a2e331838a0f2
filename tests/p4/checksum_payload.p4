// UDP: a checksum over a pseudo header, the header and the payload, of even and odd length.
#include <core.p4>
#include <v1model.p4>

header pseudo_t { bit<32> src; bit<32> dst; }
header udp_t { bit<16> src_port; bit<16> dst_port; bit<16> length; bit<16> checksum; }

struct headers_t { pseudo_t pseudo; udp_t udp; }
struct metadata_t { }

#include "include/stages.p4"

parser TestParser(packet_in packet, out headers_t hdr, inout metadata_t meta,
                  inout standard_metadata_t standard_metadata) {
    state start {
        packet.extract(hdr.pseudo);
        packet.extract(hdr.udp);
        transition accept;
    }
}

control TestVerifyChecksum(inout headers_t hdr, inout metadata_t meta) {
    apply {
        verify_checksum_with_payload(hdr.udp.checksum != 0,
            { hdr.pseudo.src, hdr.pseudo.dst, 8w0, 8w17, hdr.udp.length,
              hdr.udp.src_port, hdr.udp.dst_port, hdr.udp.length, 16w0 },
            hdr.udp.checksum, HashAlgorithm.csum16);
    }
}

control TestIngress(inout headers_t hdr, inout metadata_t meta,
                    inout standard_metadata_t standard_metadata) {
    apply {
        standard_metadata.egress_spec = standard_metadata.checksum_error == 1 ? 9w2 : 1;
        hdr.udp.dst_port = 0x1234;
    }
}

control TestComputeChecksum(inout headers_t hdr, inout metadata_t meta) {
    apply {
        update_checksum_with_payload(hdr.udp.checksum != 0,
            { hdr.pseudo.src, hdr.pseudo.dst, 8w0, 8w17, hdr.udp.length,
              hdr.udp.src_port, hdr.udp.dst_port, hdr.udp.length, 16w0 },
            hdr.udp.checksum, HashAlgorithm.csum16);
    }
}

V1Switch(TestParser(), TestVerifyChecksum(), TestIngress(), NoEgress(), TestComputeChecksum(),
         EmitAll()) main;
