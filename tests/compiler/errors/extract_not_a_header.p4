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

header options_t {
    varbit<32> data;
}
parser P(packet_in packet, out headers_t hdr, inout meta_t meta, inout standard_metadata_t std) {
    options_t options;
    state start {
        packet.extract(hdr);
        packet.extract(options);
        packet.extract(hdr.ethernet, 32);
        transition accept;
    }
}
