#include <core.p4>
#include <v1model.p4>

header data_t { bit<8> a; bit<16> b; }
struct headers_t { data_t data; }
struct key_t { bit<8> a; bit<16> b; }

parser TestParser(packet_in packet, out headers_t hdr) {
    value_set<key_t>(4) keys;
    value_set<bit<8>>(4) bytes;
    state start {
        packet.extract(hdr.data);
        transition select(hdr.data.a, hdr.data.b) {
            keys: accept;
            (bytes, 1): accept;
            (1, bytes): accept;
            bytes: accept;
            default: other;
        }
    }
    state other {
        transition select(hdr.data.b, hdr.data.a) {
            keys: accept;
        }
    }
}
