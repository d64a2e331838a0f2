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
    table t {
        key = { hdr.data.a : exact; }
        actions = { forward; @tableonly drop; }
        default_action = drop();
    }
    apply {
        t.apply();
    }
}
