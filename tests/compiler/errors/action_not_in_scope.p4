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

control A(inout meta_t meta) {
    action mark() { meta.count = 1; }
    apply { mark(); }
}
control B(inout meta_t meta) {
    table t {
        actions = { mark; }
    }
    apply { t.apply(); }
}
