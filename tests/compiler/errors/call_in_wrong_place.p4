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

control Inner(inout meta_t meta) {
    apply {}
}
parser P(packet_in packet, out headers_t hdr, inout meta_t meta, inout standard_metadata_t std) {
    state start {
        NoAction();
        Inner.apply(meta);
        transition accept;
    }
}
control C(inout meta_t meta) {
    action a() {
        Inner.apply(meta);
    }
    apply {}
}
