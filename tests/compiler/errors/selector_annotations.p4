#include <v1model.p4>

header data_t {
    bit<8> a;
    bit<8> b;
    bit<16> x;
}
struct headers_t {
    data_t data;
}
struct meta_t {
    bit<8> colour;
}

control C(inout headers_t hdr, inout meta_t meta, inout standard_metadata_t std) {
    action drop() {
        mark_to_drop(std);
    }
    action forward(bit<9> port) {
        std.egress_spec = port;
    }
    @max_group_size("many") @selector_size_semantics("sum_of_groups") @max_member_weight(-1)
    action_selector(HashAlgorithm.crc16, 16, 8) ecmp;
    table t {
        key = { hdr.data.a : exact; hdr.data.b : selector; }
        actions = { forward; drop; }
        implementation = ecmp;
    }
    apply {
        t.apply();
    }
}

parser P(packet_in packet, out headers_t hdr, inout meta_t meta, inout standard_metadata_t std) {
    state start {
        packet.extract(hdr.data);
        transition accept;
    }
}
control V(inout headers_t hdr, inout meta_t meta) {
    apply { }
}
control E(inout headers_t hdr, inout meta_t meta, inout standard_metadata_t std) {
    apply { }
}
control D(packet_out packet, in headers_t hdr) {
    apply { }
}

V1Switch(P(), V(), C(), E(), V(), D()) main;
