#include <core.p4>
parser circle(packet_in b) {
    state start { transition first; }
    state first { transition second; }
    state second {
        transition select(b.length()) {
            1: first;
            _: start;
        }
    }
}
parser ends(packet_in b) {
    state start {
        transition select(b.length()) {
            1: start;
        }
    }
}
parser rejects(packet_in b) {
    state start {}
}
