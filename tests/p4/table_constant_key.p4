// A table whose key is a constant: every packet looks up the same entry.
#include <v1model.p4>

header data_t { bit<8> a; bit<8> b; }
struct headers_t { data_t data; }
struct meta_t {}

parser P(packet_in packet, out headers_t hdr, inout meta_t meta, inout standard_metadata_t std) {
    state start {
        packet.extract(hdr.data);
        transition accept;
    }
}
control V(inout headers_t hdr, inout meta_t meta) { apply {} }
control I(inout headers_t hdr, inout meta_t meta, inout standard_metadata_t std) {
    action put(bit<8> value) {
        hdr.data.b = value;
    }
    table constant {
        key = { 8w7 : exact @name("seven"); }
        actions = { put; NoAction; }
        default_action = NoAction;
    }
    apply {
        std.egress_spec = 2;
        constant.apply();
    }
}
control E(inout headers_t hdr, inout meta_t meta, inout standard_metadata_t std) { apply {} }
control C(inout headers_t hdr, inout meta_t meta) { apply {} }
control D(packet_out packet, in headers_t hdr) { apply { packet.emit(hdr.data); } }

V1Switch(P(), V(), I(), E(), C(), D()) main;
