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

control C(inout headers_t hdr, inout meta_t meta, inout standard_metadata_t std) {
    apply {
    }
}

parser P(packet_in b, out headers_t hdr, inout meta_t meta, inout standard_metadata_t std) {
    state start { transition accept; }
}
control Sum(inout headers_t hdr, inout meta_t meta) { apply {} }
control Deparse(packet_out b, in headers_t hdr) { apply {} }

V1Switch(P(), Sum(), Sum(), C(), Sum(), Deparse()) main;
