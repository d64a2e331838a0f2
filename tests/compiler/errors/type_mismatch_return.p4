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

function_t f() { return 1; }
bit<8> g(in bit<16> x) {
    return x;
}
