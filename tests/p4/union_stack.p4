// A stack of header unions: extracted from one behind the other, emitted, indexed.
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
        transition first;
    }
    state first {
        transition select(packet.lookahead<bit<8>>()) {
            0x80 &&& 0x80: first_two;
            default: first_one;
        }
    }
    state first_one { packet.extract(hdr.u[0].one); transition second; }
    state first_two { packet.extract(hdr.u[0].two); transition second; }
    state second {
        transition select(packet.lookahead<bit<8>>()) {
            0x80 &&& 0x80: second_two;
            default: second_one;
        }
    }
    state second_one { packet.extract(hdr.u[1].one); transition accept; }
    state second_two { packet.extract(hdr.u[1].two); transition accept; }
}

control TestIngress(inout headers_t hdr, inout metadata_t meta,
                    inout standard_metadata_t standard_metadata) {
    apply {
        standard_metadata.egress_spec = 1;
        hdr.op.bits = 0;
        if (hdr.u[0].isValid()) hdr.op.bits = hdr.op.bits | 1;
        if (hdr.u[1].two.isValid()) hdr.op.bits = hdr.op.bits | 2;
        if (hdr.u[2].isValid()) hdr.op.bits = hdr.op.bits | 4;
        if (hdr.op.op == 1) {
            hdr.u[2].one.setValid();
            hdr.u[2].one.a = 0x55;
        } else if (hdr.op.op == 2) {
            hdr.u[0].two.setValid();
            hdr.u[0].two.b = 0xaaaa;
        } else if (hdr.op.op == 3) {
            hdr.u[2] = hdr.u[0];
            hdr.u[0] = hdr.u[1];
        }
    }
}

V1Switch(TestParser(), NoVerifyChecksum(), TestIngress(), NoEgress(), NoComputeChecksum(),
         EmitAll()) main;
