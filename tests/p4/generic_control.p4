// A control with type parameters of its own, applied at two types, with a table and a
// register whose types depend on them.
#include <v1model.p4>

header data_t {
    bit<8> a;
    bit<16> b;
    bit<8> c;
}
struct headers_t {
    data_t data;
}
struct meta_t {}

parser P(packet_in packet, out headers_t hdr, inout meta_t meta, inout standard_metadata_t std) {
    state start {
        packet.extract(hdr.data);
        transition accept;
    }
}
control Swap<T>(inout T x)(T first) {
    register<T>(1) last;
    T old;
    action put(T value) {
        x = value;
    }
    table choose {
        actions = { put; @defaultonly NoAction; }
        default_action = NoAction;
    }
    apply {
        last.read(old, 0);
        last.write(0, x);
        x = old;
        choose.apply();
    }
}
control V(inout headers_t hdr, inout meta_t meta) { apply {} }
control I(inout headers_t hdr, inout meta_t meta, inout standard_metadata_t std) {
    Swap<bit<8>>(1) narrow;
    Swap<bit<16>>(2) wide;
    apply {
        std.egress_spec = 2;
        narrow.apply(hdr.data.a);
        wide.apply(hdr.data.b);
    }
}
control E(inout headers_t hdr, inout meta_t meta, inout standard_metadata_t std) { apply {} }
control C(inout headers_t hdr, inout meta_t meta) { apply {} }
control D(packet_out packet, in headers_t hdr) { apply { packet.emit(hdr.data); } }

V1Switch(P(), V(), I(), E(), C(), D()) main;
