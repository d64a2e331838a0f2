#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    bit<4> f0;
    bit<12> f1;
    bit<64> f2;
    bit<48> f3;
}

header x_t {
    bit<8> next;
    bit<24> f0;
    bit<8> f1;
    bit<64> f2;
}

header y_t {
    bit<8> more;
}

struct headers_t {
    base_t base;
    x_t x0;
    x_t x1;
    y_t[3] ys;
}

struct inner_t {
    int<65> n0;
    bit<64> n1;
}

struct meta_t {
    bit<100> m0;
    bit<9> m1;
    bit<32> m2;
    bit<32> m3;
    bit<32> m4;
    int<9> m5;
    bool flag;
    @field_list(1) bit<8> kept;
    inner_t one;
    inner_t two;
    bool first;
}


parser parse(packet_in packet, out headers_t hdr, inout meta_t meta,
             inout standard_metadata_t standard_metadata) {
    state start {
        packet.extract(hdr.base);
        meta.two.n0 = ((int<65>)(((((bit<112>)hdr.base.kind))[95:17])[74:12] ++ (((bit<22>)meta.m3))[17:16]));
        transition select(hdr.base.kind) {
            8w91: parse_x0;
            8w82: parse_x1;
            8w32: parse_ys;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        transition select(hdr.x0.next) {
            8w192: parse_ys;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        meta.m3 = ((hdr.base.kind > 8w85) ? ((((bit<11>)meta.m0) ++ 21w735548) * (meta.m4 - meta.m3)) : ((((bit<18>)hdr.base.f2) ++ ((bit<14>)hdr.base.f1)) ^ (meta.m3 | meta.m3)));
        transition select(hdr.x1.next) {
            8w17: parse_ys;
            8w246: parse_ys;
            8w100: parse_ys;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        meta.kept = packet.lookahead<bit<8>>();
        transition select(hdr.ys.last.more) {
            8w4: parse_ys;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        c = (((false ? ((bit<40>)c) : ((bit<40>)a)))[31:24] + ((((int<65>)((int<8>)c)) < 65s4420774608149721489) ? 8w167 : (a >> 8w8)));
        b = (((false ? a : b) |-| (false ? a : a)) |+| ((b >> 8w4) + c));
        if (((a != c) && (a != 8w127))) {
            b = ((((bit<5>)a) ++ (((bit<2>)c) ++ ((bit<1>)a))) * ((1w0 ++ ((bit<7>)c)) >> ((bit<1>)a)));
            c ^= ((bit<8>)((4w0 ++ 27w1) |-| (~31w1272857843)));
            b[7:6] = ((((bit<2>)a) + 2w3) << (((bit<15>)c))[10:7]);
        }
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    counter(4, CounterType.packets_and_bytes) ingress_counts;
    helper() first_helper;
    helper() second_helper;
    action ingress_a0(bit<32> p0) {
        meta.one.n0 = meta.one.n0;
        hdr.x0 = hdr.x1;
        meta.m5 = (((int<9>)((38w274877906942 & 38w48082087258))[17:9]) << 8w1);
    }
    table ingress_t0 {
        key = {
            meta.m4: exact @name("k0");
            meta.two.n1: exact @name("k1");
        }
        actions = {
            NoAction;
            ingress_a0;
        }
        default_action = ingress_a0(32w2014693753);
        size = 64;
    }
    table ingress_t1 {
        key = {
            ((16w65534 |+| ((bit<16>)hdr.base.f2)) << 8w9): range @name("k0");
            meta.two.n1: optional @name("k1");
            meta.two.n1: ternary @name("k2");
        }
        actions = {
            NoAction;
            ingress_a0;
        }
        default_action = NoAction();
        size = 64;
    }
    table ingress_t2 {
        key = {
            meta.kept: lpm @name("k0");
        }
        actions = {
            NoAction;
            ingress_a0;
        }
        default_action = ingress_a0(32w2147483647);
        size = 64;
    }
    apply {
        standard_metadata.egress_spec = 7;
        meta.first = standard_metadata.instance_type == 0;
        switch (ingress_t1.apply().action_run) {
            NoAction: {
                meta.kept = hdr.base.kind;
            }
            default: {
                hdr.base.f3 = (((((bit<43>)meta.m4))[13:3] * (11w1023 << ((bit<1>)meta.m2))) ++ ((1w1 & ((bit<1>)((bit<65>)meta.two.n0))) ++ (((bit<14>)((bit<9>)meta.m5)) ++ 22w1)));
            }
        }
        meta.m0 = ((bit<100>)(meta.flag ? (~((bit<63>)((bit<1>)meta.flag))) : (((bit<41>)((bit<9>)meta.m5)) ++ 22w4194302)));
        ingress_t0.apply();
        ingress_t2.apply();
        if (meta.first && (hdr.base.f2 == 64w18446744073709551614)) {
            clone_preserving_field_list(CloneType.I2E, 5, 1);
        }
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<8>>(8) egress_cells;
    action egress_a0(bit<128> p0) {
        bit<9> v1 = ((bit<9>)hdr.base.f0);
        if ((hdr.base.f1 > 12w2483)) {
            meta.kept = (((v1 <= ((bit<9>)meta.m0)) ? (hdr.base.kind << ((bit<1>)meta.m3)) : ((bit<8>)hdr.base.f3)) |+| ((8w1 - 8w246) |-| (hdr.x0.isValid() ? meta.kept : hdr.base.kind)));
            meta.two.n1 = (((((bit<19>)hdr.base.f1) |+| 19w262143) * (hdr.ys[2].isValid() ? 19w179178 : 19w98990)) ++ ((((bit<63>)meta.m4) - ((bit<63>)hdr.base.f3)))[57:13]);
        }
    }
    table egress_t0 {
        key = {
            hdr.base.f0: ternary @name("k0");
            hdr.base.f2: range @name("k1");
            ((~16w41840) |+| (16w65535 - 16w26644)): range @name("k2");
        }
        actions = {
            NoAction;
            egress_a0;
        }
        default_action = NoAction();
        size = 64;
    }
    table egress_t1 {
        key = {
            (-(((bit<49>)((bit<1>)meta.flag)))[32:17]): ternary @name("k0");
            meta.m4: exact @name("k1");
        }
        actions = {
            NoAction;
            egress_a0;
        }
        default_action = NoAction();
        size = 64;
    }
    table egress_t2 {
        key = {
            meta.m0: exact @name("k0");
        }
        actions = {
            NoAction;
            egress_a0;
        }
        default_action = egress_a0(128w340282366920938463463374607431768211454);
        size = 64;
    }
    apply {
        meta.m3 = (((70w590295810358705651712 * 70w61031749582220781098))[60:27])[33:2];
        hdr.x1.setInvalid();
        if (egress_t2.apply().hit) {
            hdr.base.f3 = (((34w5524844921 ++ ((bit<14>)meta.m0)) | (48w116380245480281 & hdr.base.f3)) * hdr.base.f3);
            meta.two.n1 = ((meta.m0 + ((bit<100>)((bit<7>)meta.m1))))[92:29];
        }
        egress_t0.apply();
        egress_t1.apply();
    }
}

control compute_all(inout headers_t hdr, inout meta_t meta) {
    apply {
    }
}


control verify_all(inout headers_t hdr, inout meta_t meta) { apply { } }

control deparse(packet_out packet, in headers_t hdr) {
    apply {
        packet.emit(hdr);
    }
}

V1Switch(parse(), verify_all(), ingress(), egress(), compute_all(), deparse()) main;
