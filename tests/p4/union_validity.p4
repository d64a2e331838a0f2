// A header union: making one header valid makes the others invalid.
#include <core.p4>
#include <v1model.p4>

header op_t { bit<8> op; bit<8> bits; }
header one_t { bit<8> a; }
header two_t { bit<16> b; }
header_union either_t { one_t one; two_t two; }

struct headers_t { op_t op; either_t u; }
struct metadata_t { }

#include "include/stages.p4"

parser TestParser(packet_in packet, out headers_t hdr, inout metadata_t meta,
                  inout standard_metadata_t standard_metadata) {
    state start {
        packet.extract(hdr.op);
        transition select(hdr.op.op) {
            0 &&& 1: one;
            default: two;
        }
    }
    state one { packet.extract(hdr.u.one); transition accept; }
    state two { packet.extract(hdr.u.two); transition accept; }
}

control TestIngress(inout headers_t hdr, inout metadata_t meta,
                    inout standard_metadata_t standard_metadata) {
    apply {
        standard_metadata.egress_spec = 1;
        if (hdr.op.op == 2 || hdr.op.op == 3) {
            hdr.u.one.setValid();
            hdr.u.one.a = 0x77;
        } else if (hdr.op.op == 4 || hdr.op.op == 5) {
            hdr.u.two.setValid();
            hdr.u.two.b = 0x8888;
        } else if (hdr.op.op == 6) {
            hdr.u.one.setInvalid();
        } else if (hdr.op.op == 7) {
            hdr.u.two.setInvalid();
        }
        hdr.op.bits = 0;
        if (hdr.u.isValid()) hdr.op.bits = hdr.op.bits | 1;
        if (hdr.u.one.isValid()) hdr.op.bits = hdr.op.bits | 2;
        if (hdr.u.two.isValid()) hdr.op.bits = hdr.op.bits | 4;
    }
}

V1Switch(TestParser(), NoVerifyChecksum(), TestIngress(), NoEgress(), NoComputeChecksum(),
         EmitAll()) main;
