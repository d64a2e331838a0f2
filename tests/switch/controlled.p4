// What a controller can do to a switch, each in a corner of its own: `op` says which.
#include "../p4/include/base.p4"

const bit<9> CPU_PORT = 255;

struct learn_t {
    bit<8> a;
    bit<16> x;
}

control TestIngress(inout headers_t hdr, inout meta_t meta, inout standard_metadata_t sm) {
    direct_counter(CounterType.packets_and_bytes) hits;
    direct_meter<bit<8>>(MeterType.packets) rates;
    register<bit<32>>(8) cells;
    counter(8, CounterType.packets) counts;
    meter(8, MeterType.packets) colours;
    action_selector(HashAlgorithm.identity, 32w16, 32w16) ecmp;
    bit<8> first = 0;
    bit<8> second = 0;

    action set_first(bit<8> value) { first = value; }
    action set_second(bit<8> value) { second = value; }
    action forward(bit<9> port) { sm.egress_spec = port; }
    action mark(bit<8> value) {
        hdr.data.c = value;
        hits.count();
    }
    action set_c(bit<8> value) { hdr.data.c = value; }
    action colour() { rates.read(hdr.data.c); }
    action drop() { mark_to_drop(sm); }

    // Two tables that a controller changes together: a packet must find them agree.
    table left {
        key = { hdr.data.a : exact; }
        actions = { set_first; NoAction; }
        size = 4096;
    }
    table right {
        key = { hdr.data.a : ternary; }
        actions = { set_second; NoAction; }
        size = 4096;
    }
    table aged {
        key = { hdr.data.a : exact; }
        actions = { mark; NoAction; }
        support_timeout = true;
        counters = hits;
    }
    table metered {
        key = { hdr.data.a : exact; }
        actions = { colour; NoAction; }
        meters = rates;
    }
    table paths {
        key = { hdr.data.a : exact; hdr.data.b : selector; }
        actions = { forward; drop; }
        implementation = ecmp;
    }
    table routes {
        key = { hdr.data.x : lpm; }
        actions = { forward; drop; }
        default_action = drop();
        size = 1024;
    }
    table fixed {
        key = { hdr.data.a : exact; }
        actions = { set_c; }
        const entries = { 7 : set_c(70); }
    }

    apply {
        sm.egress_spec = 1;
        if (hdr.data.op == 0) {
            left.apply();
            right.apply();
            hdr.data.b = first;
            hdr.data.c = second;
            counts.count(first == second ? 32w2 : 3);
        } else if (hdr.data.op == 1) {
            sm.egress_spec = CPU_PORT;
        } else if (hdr.data.op == 2) {
            digest<learn_t>(1, { hdr.data.a, hdr.data.x });
        } else if (hdr.data.op == 3) {
            aged.apply();
        } else if (hdr.data.op == 4) {
            paths.apply();
        } else if (hdr.data.op == 5) {
            routes.apply();
        } else if (hdr.data.op == 6) {
            metered.apply();
            cells.write(0, (bit<32>)hdr.data.x);
            counts.count(1);
        } else if (hdr.data.op == 8) {
            fixed.apply();
        } else if (hdr.data.op == 9) {
            sm.mcast_grp = 5;
        } else {
            clone(CloneType.I2E, 6);
        }
    }
}

PIPELINE(TestIngress());
