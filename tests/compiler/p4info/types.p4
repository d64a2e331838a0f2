// Types that registers and digests carry, and what type_info tells of them.
#include <core.p4>
#include <v1model.p4>

error { OwnError, OtherError }
enum Color { RED, GREEN, BLUE }
enum bit<12> Wide { A = 1, B = 0xabc }
@annotated["x", 1] @plain(2) type bit<9> Port;
type Port PortAgain;
@p4runtime_translation("", string) type bit<10> Vrf;
@p4runtime_translation("example.org/u", bit<24>) type bit<20> Node;
typedef bit<48> Mac;
header h_t {
    Mac dst;
    int<4> nibble;
    varbit<80> options;
    bit<12> rest;
}
@name("other_header") header o_t {
    @name("first") bit<8> f;
}
header_union either_t {
    h_t one;
    o_t two;
}
struct inner_t {
    bit<7> small;
    Color color;
}
struct everything_t {
    Mac mac;
    int<5> number;
    bool flag;
    error why;
    Color color;
    Wide wide;
    Port port;
    PortAgain again;
    Vrf vrf;
    Node node;
    inner_t inner;
    h_t header_;
    o_t[3] stack;
    tuple<bit<8>, bool> pair;
}
@name("report") struct report_t {
    bit<16> id;
    @name("source") Mac src;
}
struct headers {
    h_t h;
    o_t[3] os;
    either_t either;
}
struct metadata {
    everything_t all;
    bit<8> x;
}
struct generic_t<T> {
    T field;
    bit<8> other;
}

parser MyParser(packet_in p, out headers hdr, inout metadata m, inout standard_metadata_t s) {
    state start {
        p.extract(hdr.os.next);
        transition accept;
    }
}

control Verify(inout headers hdr, inout metadata m) {
    apply { }
}

void tell(in bit<16> id) {
    digest<report_t>(1, { id, 48w1 });
}

control MyIngress(inout headers hdr, inout metadata m, inout standard_metadata_t s) {
    register<bit<8>>(1) r_bits;
    register<int<9>>(1) r_int;
    register<Mac>(1) r_typedef;
    register<Port>(1) r_port;
    register<bit<8>>(1) r_other;
    action learn() {
        digest(2, m.all);
        digest<tuple<bit<8>, Mac>>(3, { m.x, hdr.h.dst });
    }
    action not_listed() { digest<inner_t>(3, m.all.inner); }
    action calls() { not_listed(); tell(5); }
    table t {
        key = { hdr.h.dst : exact; }
        actions = { calls; learn; NoAction; }
    }
    apply {
        t.apply();
        r_port.write(0, m.all.port);
    }
}

control MyEgress(inout headers hdr, inout metadata m, inout standard_metadata_t s) {
    apply { }
}

control Compute(inout headers hdr, inout metadata m) {
    apply { }
}

control MyDeparser(packet_out p, in headers hdr) {
    apply { p.emit(hdr); }
}

V1Switch(MyParser(), Verify(), MyIngress(), MyEgress(), Compute(), MyDeparser()) main;
