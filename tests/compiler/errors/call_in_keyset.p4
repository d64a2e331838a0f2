#include <core.p4>
#include <v1model.p4>

header ethernet_t { bit<48> dst; bit<48> src; bit<16> ether_type; }
struct headers_t { ethernet_t ethernet; }

bit<16> ipv4() {
    return 0x0800;
}

parser TestParser(packet_in packet, out headers_t hdr) {
    state start {
        packet.extract(hdr.ethernet);
        transition select(hdr.ethernet.ether_type) {
            ipv4(): accept;
            0x8100 + ipv4(): accept;
            ipv4() .. 0xffff: accept;
            default: reject;
        }
    }
}
