#include <v1model.p4>

header ethernet_t {
    bit<48> dst;
    bit<48> src;
    bit<16> type;
}
struct headers_t {
    ethernet_t ethernet;
}
struct meta_t {
    bit<8> count;
    bit<16> port;
}

control C(in meta_t meta, out bit<8> x) {
    apply {
        meta.count = 1;
        x = 1;
    }
}
