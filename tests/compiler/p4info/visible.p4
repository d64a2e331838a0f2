// What is visible: dead branches, direct calls, returns, order of actions.
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
const bool DEBUG = false;

parser MyParser(packet_in p, out headers hdr, inout metadata m, inout standard_metadata_t s) {
    state start {
        p.extract(hdr.h);
        transition accept;
    }
}

control Verify(inout headers hdr, inout metadata m) {
    apply { }
}

action global_a(inout bit<32> x, bit<32> y) { x = y; }
action global_b() { }
action global_c(bit<8> z) { }

control Unused(inout headers hdr) {
    table never { actions = { NoAction; } }
    register<bit<8>>(4) never_either;
    apply { never.apply(); }
}

control Stops(inout headers hdr) {
    action s1() { return; }
    table reached { actions = { s1; } }
    table behind { actions = { s1; } }
    apply {
        if (hdr.h.isValid()) {
            reached.apply();
            return;
        } else {
            exit;
        }
        behind.apply();
    }
}

control Exits(inout headers hdr) {
    table kept { actions = { NoAction; } }
    apply {
        exit;
        kept.apply();
    }
}

control Folds(inout headers hdr)(bool on) {
    table asked { actions = { NoAction; } }
    table pure_then { actions = { NoAction; } }
    table then { actions = { NoAction; } }
    table otherwise { actions = { NoAction; } }
    apply {
        if (on && hdr.h.isValid()) { pure_then.apply(); }
        if (on && asked.apply().hit) { then.apply(); } else { otherwise.apply(); }
    }
}

control MyIngress(inout headers hdr, inout metadata m, inout standard_metadata_t s) {
    Unused() unused_instance;
    action late(in bit<32> x, bit<32> y) { hdr.h.a = x + y; }
    action directly(bit<8> v) { m.x = v; }
    action both_ways(bit<8> v) { m.x = v; }
    action only_inlined() { m.x = 9; }
    action inlines() { only_inlined(); global_c(3); }
    action never_called() { m.x = 7; }
    action in_dead_code() { m.x = 7; }
    Stops() stops;
    Exits() exits;
    Folds(true) folds_on;
    Folds(false) folds_off;
    table first {
        key = { hdr.h.a : exact; }
        actions = { late(hdr.h.b); global_a(hdr.h.a); inlines; both_ways; global_b; }
        default_action = late(hdr.h.b, 17);
    }
    table asked_in_vain { actions = { NoAction; } }
    table dead_too { actions = { in_dead_code; } }
    table behind_false { actions = { in_dead_code; } }
    table nested_apply { actions = { NoAction; } }
    table in_switch { actions = { NoAction; } }
    apply {
        directly(8w4);
        both_ways(8w5);
        if (hdr.h.isValid() && !true || DEBUG) { dead_too.apply(); }
        if (DEBUG) {
            dead_too.apply();
            in_dead_code();
        } else if (nested_apply.apply().miss && m.x == 1) {
            first.apply();
        }
        switch (m.x) {
            1: { in_switch.apply(); }
            default: { }
        }
        folds_on.apply(hdr);
        folds_off.apply(hdr);
        if (asked_in_vain.apply().hit && false) { behind_false.apply(); }
        exits.apply(hdr);
        stops.apply(hdr);
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
