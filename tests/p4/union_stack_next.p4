// A stack of header unions filled through next, by a loop in the parser.
#include <core.p4>
#include <v1model.p4>

header op_t { bit<8> op; bit<8> bits; }
header one_t { bit<8> a; }
header two_t { bit<16> b; }
header_union either_t { one_t one; two_t two; }

struct headers_t { op_t op; either_t[3] u; }
struct metadata_t { bit<8> left; }

#include "include/stages.p4"

parser TestParser(packet_in packet, out headers_t hdr, inout metadata_t meta,
                  inout standard_metadata_t standard_metadata) {
    state start {
        packet.extract(hdr.op);
        meta.left = hdr.op.op;
        transition more;
    }
    state more {
        transition select(meta.left) {
            0: accept;
            default: another;
        }
    }
    state another {
        meta.left = meta.left - 1;
        transition select(packet.lookahead<bit<8>>()) {
            0x80 &&& 0x80: two;
            default: one;
        }
    }
    state one { packet.extract(hdr.u.next.one); transition more; }
    state two { packet.extract(hdr.u.next.two); transition more; }
}

control TestIngress(inout headers_t hdr, inout metadata_t meta,
                    inout standard_metadata_t standard_metadata) {
    apply {
        standard_metadata.egress_spec = 1;
        hdr.op.bits = 0;
        if (hdr.u[0].isValid()) hdr.op.bits = hdr.op.bits | 1;
        if (hdr.u[1].isValid()) hdr.op.bits = hdr.op.bits | 2;
        if (hdr.u[2].isValid()) hdr.op.bits = hdr.op.bits | 4;
        if (standard_metadata.parser_error == error.StackOutOfBounds) {
            hdr.op.bits = hdr.op.bits | 0x80;
        }
    }
}

V1Switch(TestParser(), NoVerifyChecksum(), TestIngress(), NoEgress(), NoComputeChecksum(),
         EmitAll()) main;
