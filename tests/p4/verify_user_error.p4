// verify with errors of the program: the first that fails counts, what is parsed stays.
#include <core.p4>
#include <v1model.p4>

error { TooLarge, Odd }
header item_t { bit<8> v; bit<8> kind; }
struct headers_t { item_t a; item_t b; }
struct metadata_t { }

#include "include/stages.p4"

parser TestParser(packet_in packet, out headers_t hdr, inout metadata_t meta,
                  inout standard_metadata_t standard_metadata) {
    state start {
        packet.extract(hdr.a);
        verify(hdr.a.v < 100, error.TooLarge);
        verify(hdr.a.v[0:0] == 0, error.Odd);
        packet.extract(hdr.b);
        verify(hdr.b.v != 9, hdr.b.kind == 1 ? error.TooLarge : error.Odd);
        transition accept;
    }
}

control TestIngress(inout headers_t hdr, inout metadata_t meta,
                    inout standard_metadata_t standard_metadata) {
    apply {
        standard_metadata.egress_spec = 1;
        hdr.a.kind = 0;
        if (standard_metadata.parser_error == error.NoError) hdr.a.kind = 1;
        if (standard_metadata.parser_error == error.TooLarge) hdr.a.kind = 2;
        if (standard_metadata.parser_error == error.Odd) hdr.a.kind = 3;
        if (standard_metadata.parser_error == error.PacketTooShort) hdr.a.kind = 4;
    }
}

V1Switch(TestParser(), NoVerifyChecksum(), TestIngress(), NoEgress(), NoComputeChecksum(),
         EmitAll()) main;
