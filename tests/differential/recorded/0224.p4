#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    bit<4> f0;
    bit<16> f1;
    bit<4> f2;
}

header x_t {
    bit<8> next;
    bit<3> f0;
    bit<32> f1;
    bit<48> f2;
    bit<9> f3;
    bit<4> pad;
}

header y_t {
    bit<8> more;
}

struct headers_t {
    base_t base;
    x_t x0;
    x_t x1;
    y_t[2] ys;
}

struct inner_t {
    int<32> n0;
    bit<1> n1;
}

struct meta_t {
    bit<48> m0;
    bit<1> m1;
    bit<9> m2;
    bit<1> m3;
    int<9> m4;
    int<16> m5;
    bool flag;
    @field_list(1) bit<8> kept;
    inner_t one;
    inner_t two;
    bool first;
}

bit<32> function0(in bit<16> p0, in bit<32> p1) {
    if (((((bit<2>)p1) ++ 30w946884409) >= (((bit<64>)p0))[35:4])) {
        return (~(~p1));
    }
    return (p1 |-| ((p1 |+| p1) - p1));
}
bit<8> function1(in bit<32> p0, in bit<16> p1) {
    if (((64s5510838287426790939 << ((bit<1>)p1)) != 64s0)) {
        return ((bit<8>)(false ? 4w7 : ((bit<4>)p1)));
    }
    return (((bit<8>)p1) >> 8w5);
}

parser parse(packet_in packet, out headers_t hdr, inout meta_t meta,
             inout standard_metadata_t standard_metadata) {
    state start {
        packet.extract(hdr.base);
        verify(((meta.one.n1 <= meta.m1) || meta.flag), error.Unwelcome);
        meta.kept = packet.lookahead<bit<8>>();
        transition select(hdr.base.kind) {
            8w223: parse_x1;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        bit<24> v1 = (((((bit<76>)hdr.base.kind) |-| 76w18107765847171307171562))[62:7])[54:31];
        verify((meta.m3 == 1w1), error.Unwelcome);
        transition select(hdr.x0.next) {
            8w168: parse_x1;
            8w32: parse_x1;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        bit<64> v2 = (((64w0 >> ((bit<8>)((bit<9>)meta.m4))) |+| (~64w9223372036854775808)) |-| ((((bit<95>)hdr.base.f1) |+| ((bit<95>)((bit<9>)meta.m4))))[88:25]);
        transition select(hdr.x1.next) {
            8w39: parse_ys;
            8w225: parse_ys;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        meta.two.n0 = ((int<32>)((((bit<18>)meta.m3) |-| ((bit<18>)meta.m2)) ++ ((bit<14>)hdr.base.f1)));
        transition select(hdr.ys.last.more) {
            8w189: parse_ys;
            8w240: parse_ys;
            8w29: parse_ys;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        b = function1(((true ? ((bit<32>)a) : 32w3248014350) * (32w2147483647 * ((bit<32>)c))), ((bit<16>)b));
        bit<24> v3 = (((((bit<46>)a))[36:13] ^ ((bit<24>)((bit<7>)c))) |-| ((false ? ((bit<24>)c) : ((bit<24>)b)) |+| (21w2097150 ++ 3w7)));
        c = function1(((32w1883840355 |+| ((bit<32>)b)) * (((bit<28>)b) ++ 4w0)), ((bit<16>)a));
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<8>>(4) ingress_cells;
    helper() first_helper;
    helper() second_helper;
    action ingress_a0() {
        meta.m1 = meta.m3;
    }
    action ingress_a1(inout bit<1> p0) {
        if ((meta.m3 >= 1w1)) {
            meta.m5 = ((!(meta.one.n1 < 1w1)) ? ((int<16>)((meta.flag ? ((bit<18>)((bit<9>)meta.m4)) : 18w225322))[15:0]) : ((int<16>)((meta.flag ? 38w195821669046 : ((bit<38>)hdr.base.f1)))[22:7]));
            meta.flag = (meta.flag || meta.flag);
        }
        bit<96> v4 = ((bit<96>)(((bit<37>)((bit<24>)((bit<1>)meta.flag))))[33:1]);
    }
    action ingress_a2(bit<48> p0, bit<8> p1) {
        meta.m5 = (((meta.m5 & meta.m5) - meta.m5) ^ ((int<16>)((hdr.ys[0].isValid() ? 6w1 : ((bit<6>)p1)) ++ (((bit<10>)((bit<32>)meta.one.n0)) & ((bit<10>)hdr.base.f1)))));
        hdr.ys.pop_front(1);
        meta.m4 = (((((bit<65>)meta.m2) | 65w13606045356875357028) >= (((bit<78>)meta.m1))[65:1]) ? meta.m4 : (-((int<9>)(9w511) * meta.m4)));
    }
    table ingress_t0 {
        key = {
            meta.two.n1: optional @name("k0");
        }
        actions = {
            NoAction;
            ingress_a0;
            ingress_a2;
        }
        default_action = ingress_a0();
        size = 64;
    }
    table ingress_t1 {
        key = {
            hdr.base.f0: optional @name("k0");
            meta.one.n1: optional @name("k1");
            meta.m1: exact @name("k2");
        }
        actions = {
            NoAction;
            ingress_a0;
            ingress_a2;
        }
        default_action = NoAction();
        size = 64;
    }
    apply {
        standard_metadata.egress_spec = 5;
        meta.first = standard_metadata.instance_type == 0;
        switch (ingress_t0.apply().action_run) {
            NoAction: {
                meta.m1 = ((bit<1>)(~(meta.flag ? hdr.base.f1 : hdr.base.f1)));
                hdr.base.f2 = (((meta.one.n1 - meta.m1) ++ ((bit<1>)((bit<8>)(int<8>)(8w255)))) ++ ((bit<2>)meta.kept));
                meta.flag = (hdr.base.f0 >= 4w12);
            }
            ingress_a0: {
                meta.one.n0 = ((-(~32s1465344427)) & ((int<32>)((int<24>)(((bit<21>)hdr.base.f0) ++ 3w1))));
                meta.m3 = (((hdr.ys[0].isValid() && hdr.x1.isValid()) ? (meta.m3 >> 8w1) : meta.m3) ^ ((hdr.ys[1].isValid() ? meta.one.n1 : meta.m3) - (-meta.m1)));
            }
        }
        switch (ingress_t1.apply().action_run) {
            NoAction: {
                meta.m5 = ((int<16>)((int<7>)7w0));
                hdr.base.f2 = (((((bit<11>)((bit<32>)meta.two.n0)))[10:9] ++ (((bit<2>)meta.m1) << meta.m3)) << ((1w0 & ((bit<1>)((bit<32>)meta.one.n0))) & (17w45607)[15:15]));
            }
            ingress_a0: {
                meta.m1 = (1w0 | (meta.m3 ^ ((bit<1>)((bit<31>)((bit<32>)meta.one.n0)))));
                hdr.base.f1 = (((-hdr.base.f1) >> 8w6) + hdr.base.f1);
                meta.one.n1 = meta.one.n1;
            }
            ingress_a2: {
                hdr.base.f1[15:13] = ((bit<3>)(((bit<6>)((bit<16>)meta.m5)))[2:2]);
                meta.two.n0 = ((meta.flag ? (int<32>)(32w4294967294) : ((int<32>)(32w4294967295) & ((int<32>)((int<8>)hdr.base.kind)))) ^ ((~((int<32>)((int<8>)meta.kept))) |-| (meta.two.n0 |+| meta.one.n0)));
            }
            default: {
                meta.kept = (function1(32w1215748063, (meta.flag ? hdr.base.f1 : hdr.base.f1)) ^ (((bit<8>)((bit<100>)(int<100>)(100w1267650600228229401496703205375))) |+| (meta.flag ? meta.kept : hdr.base.kind)));
                meta.m2 = ((bit<9>)(((bit<2>)hdr.base.f1) ++ ((bit<2>)128w224685055875186804061361603260565930481)));
            }
        }
        meta.m5 -= (-((int<16>)((((bit<65>)((bit<9>)meta.m4)))[56:13])[39:24]));
        meta.one.n0 += ((int<32>)((int<9>)((bit<9>)(104w12453758390672500682228313583667)[84:20])));
        standard_metadata.egress_spec = ((bit<9>)((3w6 + 3w2) |+| (meta.flag ? 3w7 : ((bit<3>)meta.two.n1))));
        meta.two.n0 = ((~(((int<32>)((int<1>)meta.m1)) - meta.one.n0)) * ((hdr.x1.isValid() ? meta.one.n0 : meta.one.n0) |+| (meta.flag ? meta.one.n0 : meta.one.n0)));
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<8>>(8) egress_cells;
    counter(4, CounterType.packets_and_bytes) egress_counts;
    helper() first_helper;
    helper() second_helper;
    action egress_a0() {
        meta.m3 = (((meta.m2 < meta.m2) || (meta.m3 < 1w1)) ? ((meta.flag ? meta.m1 : meta.m1) + (((bit<18>)((bit<32>)meta.two.n0)))[16:16]) : (((bit<23>)32w2147483648))[10:10]);
    }
    action egress_a1(in bit<9> p0) {
        hdr.base.f1 = (((meta.two.n1 == 1w1) ? ((bit<10>)31w1073741823) : (((bit<2>)hdr.base.kind) ++ hdr.base.kind)) ++ ((bit<6>)((bit<9>)(meta.m4 | meta.m4))));
        hdr.x0 = hdr.x1;
        egress_cells.write(((32w2147483647 | ((bit<32>)meta.two.n0)) & 32w7), function1((((bit<32>)meta.kept) & 32w2147483647), (((bit<56>)hdr.base.f1))[19:4]));
    }
    action egress_a2(out int<9> p0, out bit<1> p1) {
        p0 = 9s120;
        p1 = 1w1;
        hdr.ys[0].setValid();
        hdr.ys[0].more = function1(((bit<32>)((bit<1>)meta.flag)), hdr.base.f1);
    }
    action egress_a3(in bit<9> p0) {
        meta.kept = ((((bit<8>)((bit<31>)hdr.base.kind)) |-| (8w128 << hdr.base.f2)) >> 8w8);
        egress_cells.read(meta.kept, ((-((bit<32>)hdr.base.f1)) & 32w7));
    }
    table egress_t0 {
        key = {
            meta.m0: lpm @name("k0");
        }
        actions = {
            NoAction;
            egress_a0;
        }
        default_action = egress_a0();
        size = 64;
    }
    table egress_t1 {
        key = {
            meta.m0: lpm @name("k0");
        }
        actions = {
            NoAction;
            egress_a0;
        }
        default_action = NoAction();
        size = 64;
    }
    apply {
        hdr.x1.setValid();
        hdr.x1.next = function1(((bit<32>)((bit<16>)meta.m5)), hdr.base.f1);
        hdr.x1.f0 = (((bit<3>)((bit<32>)meta.one.n0)) >> 8w2);
        hdr.x1.f1 = 32w4294967295;
        hdr.x1.f2 = meta.m0;
        hdr.x1.f3 = meta.m2;
        hdr.x1.pad = (hdr.base.f2 & ((bit<4>)((bit<9>)meta.m4)));
        hdr.x1.f2 = (-((bit<48>)((bit<8>)((bit<7>)7s63))));
        switch (egress_t0.apply().action_run) {
            NoAction: {
                meta.two.n0 = meta.one.n0;
                hdr.base.f2 = (((~hdr.base.f2) - ((bit<4>)65w31187310691496202684)) |-| (meta.flag ? ((bit<4>)((bit<9>)meta.m4)) : (4w2 - 4w7)));
                hdr.x1.f1 = (((bit<34>)((bit<48>)(((int<48>)meta.one.n0) >> 8w43))))[31:0];
            }
        }
        hdr.x1 = hdr.x0;
        if (hdr.ys[1].isValid()) {
            bit<32> v5 = (-((((bit<43>)((bit<32>)meta.one.n0)) ++ 3w4))[41:10]);
            hdr.x0 = hdr.x1;
        } else {
            hdr.base.f0 = (((bit<4>)((bit<100>)((bit<8>)((int<8>)((int<16>)hdr.base.f1))))) |+| ((hdr.base.f0 - 4w11) | ((bit<4>)hdr.base.f1)));
        }
        egress_t1.apply();
        if (meta.first && ((((bit<63>)((bit<1>)meta.flag)) ^ 63w8429377115745074040) >= (63w9223372036854775807 ^ ((bit<63>)meta.two.n1)))) {
            clone_preserving_field_list(CloneType.E2E, 5, 1);
        }
    }
}

control compute_all(inout headers_t hdr, inout meta_t meta) {
    apply {
        update_checksum(true, { hdr.base.kind, hdr.base.f0, hdr.base.f2 }, hdr.base.f1, HashAlgorithm.csum16);
    }
}


control verify_all(inout headers_t hdr, inout meta_t meta) { apply { } }

control deparse(packet_out packet, in headers_t hdr) {
    apply {
        packet.emit(hdr);
    }
}

V1Switch(parse(), verify_all(), ingress(), egress(), compute_all(), deparse()) main;
