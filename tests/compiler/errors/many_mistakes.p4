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
    strin label;
}
const bit<8> wide = 16w300;
parser P(packet_in packet, out headers_t hdr, inout meta_t meta, inout standard_metadata_t std) {
    state start {
        packet.extract(hdr.ethernt);
        transition select(hdr.ethernet.type) {
            0x800: parse_ipv4;
            _: accept;
        }
    }
}
control I(inout headers_t hdr, inout meta_t meta, inout standard_metadata_t std) {
    action forward(bit<9> port) {
        std.egress_port_ = port;
    }
    table t {
        key = { hdr.ethernet.dst : exactly; }
        actions = { forward; drop; }
        size = "many";
    }
    apply {
        if (t.apply().hits) {
            meta.count = meta.count + true;
        }
        forward();
        return 1;
    }
}
