// Unions and their headers as parameters of functions, actions, controls and parsers.
#include <core.p4>
#include <v1model.p4>

header op_t { bit<8> op; bit<8> bits; }
header one_t { bit<8> a; }
header two_t { bit<16> b; }
header_union either_t { one_t one; two_t two; }
struct headers_t { op_t op; either_t u; either_t v; }
struct metadata_t { }

parser Either(packet_in packet, out either_t u) {
    state start {
        transition select(packet.lookahead<bit<8>>()) {
            0x80 &&& 0x80: two;
            default: one;
        }
    }
    state one { packet.extract(u.one); transition accept; }
    state two { packet.extract(u.two); transition accept; }
}

void make(out two_t t, in bit<16> b) {
    t.setValid();
    t.b = b;
}
bit<8> value(in either_t u) {
    if (u.one.isValid()) return u.one.a;
    return u.two.b[7:0];
}

#include "include/stages.p4"

parser TestParser(packet_in packet, out headers_t hdr, inout metadata_t meta,
                  inout standard_metadata_t standard_metadata) {
    Either() either;
    state start {
        packet.extract(hdr.op);
        either.apply(packet, hdr.u);
        verify(hdr.u.isValid(), error.NoMatch);
        transition select(hdr.u.one.isValid()) {
            true: accept;
            false: second;
        }
    }
    state second {
        Either.apply(packet, hdr.v);
        transition accept;
    }
}

control TestIngress(inout headers_t hdr, inout metadata_t meta,
                    inout standard_metadata_t standard_metadata) {
    action become(inout one_t o, in bit<8> a) {
        o.setValid();
        o.a = a;
    }
    apply {
        standard_metadata.egress_spec = 1;
        hdr.op.bits = value(hdr.u);
        if (hdr.op.op == 1) make(hdr.u.two, 0x5566);
        if (hdr.op.op == 2) become(hdr.u.one, 0x44);
        if (hdr.op.op == 3) hdr.u = hdr.v;
    }
}

V1Switch(TestParser(), NoVerifyChecksum(), TestIngress(), NoEgress(), NoComputeChecksum(),
         EmitAll()) main;
