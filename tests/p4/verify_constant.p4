// verify(false, ...) rejects at once, although nothing has to be computed for it.
#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header byte_t {
    bit<8> value;
}

struct headers_t {
    byte_t first;
    byte_t second;
}

struct metadata_t { }

#include "include/stages.p4"

parser TestParser(packet_in packet, out headers_t hdr, inout metadata_t meta,
                  inout standard_metadata_t standard_metadata) {
    state start {
        packet.extract(hdr.first);
        verify(1 > 2, error.Unwelcome);
        packet.extract(hdr.second);
        transition accept;
    }
}

control TestIngress(inout headers_t hdr, inout metadata_t meta,
                    inout standard_metadata_t standard_metadata) {
    apply {
        standard_metadata.egress_spec = 1;
        if (standard_metadata.parser_error == error.Unwelcome) {
            hdr.first.value = 0xee;
        }
        if (hdr.second.isValid()) {
            hdr.second.value = 0xff;
        }
    }
}

V1Switch(TestParser(), NoVerifyChecksum(), TestIngress(), NoEgress(), NoComputeChecksum(),
         EmitAll()) main;
