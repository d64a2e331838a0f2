// Counters, meters, registers, action profiles and selectors, direct and indirect.
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
    bit<8> color;
}
const bit<32> SLOTS = 32w64;
enum bit<32> Size { SMALL = 2, BIG = 4096 }
@id(77) @brief("Shared by all") @name("shared_name") counter(SLOTS, CounterType.bytes) everywhere;
register<bit<9>>(2) top_register;

parser MyParser(packet_in p, out headers hdr, inout metadata m, inout standard_metadata_t s) {
    state start {
        p.extract(hdr.h);
        transition accept;
    }
}

control Verify(inout headers hdr, inout metadata m) {
    apply { }
}

control Policer(inout headers hdr, inout metadata m)(bit<32> slots, bool with_table) {
    meter(slots, MeterType.bytes) rate;
    register<int<7>>(slots + 1) state;
    action mark() { rate.execute_meter<bit<8>>(0, m.color); }
    table only_with_flag {
        actions = { mark; }
        default_action = mark();
    }
    apply {
        state.write(0, 5);
        if (with_table) {
            only_with_flag.apply();
        } else {
            m.color = 1;
        }
    }
}

control MyIngress(inout headers hdr, inout metadata m, inout standard_metadata_t s) {
    counter(10, CounterType.packets) packets;
    @kind["counter", 10] counter(20, CounterType.packets_and_bytes) both;
    counter((bit<32>)Size.BIG, CounterType.bytes) sized;
    meter(7, MeterType.packets) m_packets;
    @noWarn("unused") register<bit<48>>(1024) unused_register;
    direct_counter(CounterType.packets) dc_packets;
    @name("renamed_dc") direct_counter(CounterType.packets_and_bytes) dc_both;
    direct_counter(CounterType.bytes) dc_unattached;
    direct_meter<bit<8>>(MeterType.bytes) dm;
    action_profile(32) profile;
    @max_group_size(200) action_selector(HashAlgorithm.crc16, 1024, 14) selector;
    @selector_size_semantics("sum_of_members") @max_member_weight(9)
    action_selector(HashAlgorithm.crc32, 64, 10) by_members;
    @selector_size_semantics("Sum_Of_Weights") action_selector(HashAlgorithm.identity, 16, 4) by_weights;
    Policer(16, true) first;
    Policer(32, false) second;

    action set(bit<32> v) { hdr.h.a = v; }
    action metered() { dm.read(m.color); }
    action counted(bit<32> v) { hdr.h.a = v; dc_packets.count(); }
    table direct {
        key = { hdr.h.a : exact; }
        actions = { metered; NoAction; }
        meters = dm;
        counters = dc_both;
    }
    table direct_count {
        key = { hdr.h.a : exact; }
        actions = { counted; NoAction; }
        counters = dc_packets;
    }
    table profile_b { key = { hdr.h.a : exact; } actions = { set; } implementation = profile; }
    table profile_a { key = { hdr.h.b : exact; } actions = { set; } implementation = profile; }
    table selected {
        key = { hdr.h.a : exact; hdr.h.b : selector; hdr.h.a : selector; }
        actions = { set; NoAction; }
        implementation = selector;
        size = 64;
    }
    table in_place {
        key = { hdr.h.b : exact; }
        actions = { set; }
        @name("anonymous") @max_group_size(4) implementation = action_selector(HashAlgorithm.crc16, 128, 8);
        @name("in_place_counter") counters = direct_counter(CounterType.bytes);
    }
    table members { key = { hdr.h.b : selector; } actions = { set; } implementation = by_members; }
    table weights { key = { hdr.h.b : selector; } actions = { set; } implementation = by_weights; }
    apply {
        packets.count(0);
        first.apply(hdr, m);
        second.apply(hdr, m);
        direct.apply();
        direct_count.apply();
        profile_b.apply();
        profile_a.apply();
        selected.apply();
        in_place.apply();
        members.apply();
        weights.apply();
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
