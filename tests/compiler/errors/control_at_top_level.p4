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

control C(inout meta_t meta) {
    apply {
        meta.count = meta.count >> -2;
    }
}
C() c;
