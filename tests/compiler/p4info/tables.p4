// Tables: match kinds, key names, defaults, entries, sizes, annotations of keys and actions.
#include <core.p4>
#include <v1model.p4>

match_kind { custom }

@name("vlan") header vlan_t {
    bit<3> pcp;
    bit<1> cfi;
    @name("vid") bit<12> vlan_id;
    bit<16> type;
}
header sized_t {
    bit<32> a;
    @name(".plain") bit<16> b;
    bit<128> wide;
}
enum bit<8> Proto { TCP = 6, UDP = 17 }
type bit<9> Port;
@p4runtime_translation("example.org/Vrf", string) type bit<10> Vrf;
@p4runtime_translation("example.org/Node", 32) type bit<12> Node;
typedef bit<4> Nibble;
struct headers {
    vlan_t[3] vlan;
    sized_t s;
}
struct metadata {
    Proto proto;
    Port port;
    Vrf vrf;
    Node node;
    bool flag;
    int<8> signed;
    Nibble nibble;
    error why;
}

parser MyParser(packet_in p, out headers hdr, inout metadata m, inout standard_metadata_t s) {
    state start {
        p.extract(hdr.vlan.next);
        p.extract(hdr.s);
        transition accept;
    }
}

control Verify(inout headers hdr, inout metadata m) {
    apply { }
}

control MyIngress(inout headers hdr, inout metadata m, inout standard_metadata_t s) {
    action many(bit<1> one, bit<2> two, int<8> three, Proto four, Port five, Nibble six, bit<128> seven) {
        hdr.s.wide = seven;
    }
    action set(@brief("The value") @custom[1] bit<12> v) { hdr.s.b = (bit<16>)v; }
    action drop() { mark_to_drop(s); }
    @deprecated("no \"more\"") @brief("All kinds") @description("of \"match\"") @hello(w 1, "x") @hidden2
    table kinds {
        key = {
            hdr.s.a : exact @brief("address") @format(IPV4_ADDRESS);
            hdr.s.b : lpm @name("renamed");
            hdr.s.wide : ternary;
            m.nibble : range;
            m.port : optional;
            m.flag : exact @labels["a", "b"];
        }
        actions = { set; @tableonly drop; @defaultonly @note("n") NoAction; }
        default_action = NoAction();
        size = 300;
    }
    table names {
        key = {
            hdr.vlan[1].vlan_id : exact;
            hdr.vlan[0].isValid() : exact;
            hdr.s.isValid() : ternary;
            hdr.s.b : exact;
            hdr.s.a[15:8] : exact;
            hdr.s.wide & 0xff : exact;
            hdr.s.a & 32w0b1010 : exact @name("masked");
            m.vrf : exact;
            m.node : ternary;
            m.proto : exact;
            m.signed : exact;
            s.ingress_port : exact;
            s.parser_error : exact;
        }
        actions = { set; drop; }
        const default_action = set(12w0xabc);
        size = 0;
    }
    table arguments {
        key = { hdr.s.a : ternary; }
        actions = { many; }
        default_action = many(1, 2, 5, Proto.UDP, (Port)3, 0xf, 128w0x112233445566778899);
        support_timeout = true;
    }
    table constant {
        key = { hdr.s.a : exact; }
        actions = { set; drop; }
        const entries = {
            5 : set(1);
            6 : drop();
        }
    }
    table initial {
        key = { hdr.s.a : ternary; }
        actions = { set; drop; }
        entries = {
            const priority = 10: 5 &&& 7 : set(1);
            6 : drop();
        }
        size = 4;
        default_action = set(3);
    }
    @hidden action hidden_action() { }
    @hidden table hidden_table {
        actions = { drop; hidden_action; }
    }
    table no_key { actions = { } }
    action only_unused() { }
    table unused { actions = { only_unused; } }
    apply {
        if (kinds.apply().hit) {
            switch (names.apply().action_run) {
                set: { arguments.apply(); }
                default: { constant.apply(); }
            }
        }
        initial.apply();
        hidden_table.apply();
        no_key.apply();
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
