// Packet-in and packet-out headers; value sets; annotations of the package.
#include <core.p4>
#include <v1model.p4>

struct part_t {
    bit<4> low;
    @note("nested") bit<4> high;
}
type bit<9> Port;
enum bit<8> Why { BORED = 0, TIRED = 1 }
@controller_header("packet_in") @extra(1)
header in_t {
    @id(4) Port ingress;
    Why why;
    @hidden bit<3> padding;
    @brief("text") @max(2) bit<4> queue;
}
@controller_header("packet_out") @id(9) @brief("From the controller")
header out_t {
    part_t part;
    bit<16> word;
    @name("renamed") int<8> number;
}
@controller_header("never") @hidden header hidden_t {
    bit<8> x;
}
header h_t {
    bit<16> type;
    bit<8> kind;
}
struct headers {
    in_t packet_in_h;
    out_t packet_out_h;
    h_t h;
}
struct metadata {
    bit<8> x;
}
struct match_t {
    @match(ternary) @unit(8) bit<16> type;
    @id(5) bit<8> kind;
}

parser Sub(packet_in p, out h_t h) {
    value_set<bit<16>>(8) inner;
    state start {
        p.extract(h);
        transition select(h.type) {
            inner: accept;
            default: accept;
        }
    }
}

parser MyParser(packet_in p, out headers hdr, inout metadata m, inout standard_metadata_t s) {
    @id(3) @name("renamed_set") value_set<match_t>(4) pairs;
    @brief("kinds") value_set<Why>(2) whys;
    Sub() sub_parser;
    state start {
        sub_parser.apply(p, hdr.h);
        transition select(hdr.h.type, hdr.h.kind) {
            pairs: more;
            default: accept;
        }
    }
    state more {
        p.extract(hdr.packet_out_h);
        transition select((Why)hdr.h.kind) {
            whys: accept;
            default: reject;
        }
    }
}

control Verify(inout headers hdr, inout metadata m) {
    apply { }
}

control MyIngress(inout headers hdr, inout metadata m, inout standard_metadata_t s) {
    apply { }
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

@pkginfo(name="packets.p4", version="1.2", organization="us", contact="nobody@example.org", url="http://example.org")
@platform_property(multicast_group_table_size = 10, multicast_group_table_total_replicas = 0x20)
@brief("A package") @description("of nothing") @more("x") @list[1, "two", true, 3 + 4] @pairs[a="b", c=2]
V1Switch(MyParser(), Verify(), MyIngress(), MyEgress(), Compute(), MyDeparser()) main;
