// A select on an enum, and on a serializable enum by member, number, range and mask.
#include <core.p4>
#include <v1model.p4>

enum Class { LOW, MIDDLE, HIGH }
enum bit<8> Kind { DATA = 1, ACK = 2, NACK = 3, OTHER = 0x80 }
header data_t { Kind kind; bit<8> a; }

struct headers_t { data_t data; }
struct metadata_t { bit<9> port; }

#include "include/stages.p4"

parser TestParser(packet_in packet, out headers_t hdr, inout metadata_t meta,
                  inout standard_metadata_t standard_metadata) {

    state start {
        packet.extract(hdr.data);
        meta.port = 5;
        Class class = Class.LOW;
        if (hdr.data.a > 10) class = Class.MIDDLE;
        if (hdr.data.a > 20) class = Class.HIGH;
        transition select(hdr.data.kind, class) {
            (Kind.DATA, Class.LOW): one;
            (Kind.ACK .. Kind.NACK, _): two;
            (Kind.OTHER &&& 0xf0, Class.HIGH): three;
            (_, Class.MIDDLE): middle;
            default: accept;
        }
    }
    state one { meta.port = 1; transition accept; }
    state two { meta.port = 2; transition accept; }
    state three { meta.port = 3; transition accept; }
    state middle {
        transition select(hdr.data.kind) {
            Kind.OTHER: three;
            7: one;
            default: accept;
        }
    }
}

control TestIngress(inout headers_t hdr, inout metadata_t meta,
                    inout standard_metadata_t standard_metadata) {
    apply {
        standard_metadata.egress_spec = meta.port;
    }
}

V1Switch(TestParser(), NoVerifyChecksum(), TestIngress(), NoEgress(), NoComputeChecksum(),
         EmitAll()) main;
