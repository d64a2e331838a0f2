// Names, ids and aliases: nested controls, @name, @id, hash collisions.
#include <core.p4>
#include <v1model.p4>

header h_t {
    bit<32> a;
    bit<32> b;
}
struct headers {
    h_t h;
}
struct metadata {
    bit<8> x;
}

parser MyParser(packet_in p, out headers hdr, inout metadata m, inout standard_metadata_t s) {
    state start {
        p.extract(hdr.h);
        transition accept;
    }
}

control Verify(inout headers hdr, inout metadata m) {
    apply { }
}

action shared(bit<8> v) { }
@name("renamed_global") action other_global() { }

control Leaf(inout headers hdr) {
    counter(4, CounterType.packets) hits;
    action set(bit<32> v) { hdr.h.a = v; hits.count(0); }
    table t {
        key = { hdr.h.b : exact; }
        actions = { set; shared; NoAction; }
        default_action = NoAction();
    }
    apply { t.apply(); }
}

control Middle(inout headers hdr) {
    Leaf() left;
    @name("starboard") Leaf() right;
    apply {
        left.apply(hdr);
        right.apply(hdr);
    }
}

@name("not_used_as_prefix")
control MyIngress(inout headers hdr, inout metadata m, inout standard_metadata_t s) {
    Middle() one;
    Middle() two;
    @id(0x1234) action numbered(@id(7) bit<8> p, bit<8> q, @id(2) bit<8> r) { m.x = p + q + r; }
    @name(".outside") action dotted() { mark_to_drop(s); }
    @name("inner.name") action renamed() { }
    @id(33574069) table with_prefix {
        key = { hdr.h.a : exact @id(2); hdr.h.b : ternary; m.x : exact @id(9) @name("ex"); }
        actions = { numbered; dotted; renamed; }
    }
    @name(".global_table") table global_table {
        actions = { other_global; @defaultonly shared(); }
        default_action = shared(8w5);
    }
    // The names of these two have one hash: the second takes the id behind it.
    table t8641 { actions = { NoAction; } }
    table t959 { actions = { NoAction; } }
    table after { actions = { @tableonly NoAction; dotted; } default_action = dotted; }
    apply {
        one.apply(hdr);
        two.apply(hdr);
        with_prefix.apply();
        global_table.apply();
        t8641.apply();
        t959.apply();
        after.apply();
        Leaf.apply(hdr);
    }
}

control MyEgress(inout headers hdr, inout metadata m, inout standard_metadata_t s) {
    action egress_only() { m.x = 1; }
    table t { actions = { egress_only; other_global; } const default_action = egress_only; }
    apply { t.apply(); }
}

control Compute(inout headers hdr, inout metadata m) {
    apply { }
}

control MyDeparser(packet_out p, in headers hdr) {
    apply { p.emit(hdr); }
}

V1Switch(MyParser(), Verify(), MyIngress(), MyEgress(), Compute(), MyDeparser()) main;
