// Header unions are copied and compared whole, and go through parameters.
#include <core.p4>
#include <v1model.p4>

header op_t { bit<8> op; bit<8> bits; }
header one_t { bit<8> a; }
header two_t { bit<16> b; }
header_union either_t { one_t one; two_t two; }

struct headers_t { op_t op; either_t u; either_t v; }
struct metadata_t { }

#include "include/stages.p4"

parser TestParser(packet_in packet, out headers_t hdr, inout metadata_t meta,
                  inout standard_metadata_t standard_metadata) {
    state start {
        packet.extract(hdr.op);
        transition select(hdr.op.op[0:0]) {
            0: one;
            1: two;
        }
    }
    state one { packet.extract(hdr.u.one); transition second; }
    state two { packet.extract(hdr.u.two); transition second; }
    state second {
        transition select(hdr.op.op[1:1]) {
            0: second_one;
            1: second_two;
        }
    }
    state second_one { packet.extract(hdr.v.one); transition accept; }
    state second_two { packet.extract(hdr.v.two); transition accept; }
}

control Swap(inout either_t a, inout either_t b) {
    either_t t;
    apply {
        t = a;
        a = b;
        b = t;
    }
}

control TestIngress(inout headers_t hdr, inout metadata_t meta,
                    inout standard_metadata_t standard_metadata) {
    either_t empty;
    Swap() swap;
    apply {
        standard_metadata.egress_spec = 1;
        hdr.op.bits = 0;
        if (hdr.u == hdr.v) hdr.op.bits = hdr.op.bits | 1;
        if (hdr.u != hdr.v) hdr.op.bits = hdr.op.bits | 2;
        if (hdr.op.op[2:2] == 1) hdr.u = hdr.v;
        if (hdr.op.op[3:3] == 1) swap.apply(hdr.u, hdr.v);
        if (hdr.op.op[4:4] == 1) hdr.v = empty;
        if (hdr.u == hdr.v) hdr.op.bits = hdr.op.bits | 4;
        if (hdr.v == empty) hdr.op.bits = hdr.op.bits | 8;
    }
}

V1Switch(TestParser(), NoVerifyChecksum(), TestIngress(), NoEgress(), NoComputeChecksum(),
         EmitAll()) main;
