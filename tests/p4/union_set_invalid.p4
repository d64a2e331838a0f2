// setInvalid() on any header of a union leaves none of them valid.
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
        packet.extract(hdr.u.one);
        transition accept;
    }
}

control TestIngress(inout headers_t hdr, inout metadata_t meta,
                    inout standard_metadata_t standard_metadata) {
    one_t invalid;
    two_t valid;
    apply {
        standard_metadata.egress_spec = 1;
        invalid.setInvalid();
        valid.setValid();
        valid.b = 0x5566;
        if (hdr.op.op == 1) {
            hdr.u.two.setInvalid();
        } else if (hdr.op.op == 2) {
            hdr.u.two = valid;
        } else if (hdr.op.op == 3) {
            hdr.u.one = invalid;
        } else if (hdr.op.op == 4) {
            valid.setInvalid();
            hdr.u.two = valid;
        } else if (hdr.op.op == 5) {
            hdr.u.two = { 0x1234 };
        }
        hdr.op.bits = 0;
        if (hdr.u.isValid()) hdr.op.bits = hdr.op.bits | 1;
        if (hdr.u.one.isValid()) hdr.op.bits = hdr.op.bits | 2;
        if (hdr.u.two.isValid()) hdr.op.bits = hdr.op.bits | 4;
    }
}

V1Switch(TestParser(), NoVerifyChecksum(), TestIngress(), NoEgress(), NoComputeChecksum(),
         EmitAll()) main;
