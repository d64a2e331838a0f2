#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    bit<24> f0;
    bit<64> f1;
    bit<1> f2;
    int<7> f3;
}

header x_t {
    bit<8> next;
    bit<32> f0;
    int<9> f1;
    bit<16> f2;
    bit<7> pad;
}

header y_t {
    bit<8> more;
    bit<24> f0;
}

struct headers_t {
    base_t base;
    x_t x0;
    x_t x1;
    y_t[4] ys;
}

struct inner_t {
    bit<48> n0;
    bit<16> n1;
}

struct meta_t {
    bit<48> m0;
    int<32> m1;
    bit<4> m2;
    bit<128> m3;
    bit<32> m4;
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
        meta.m2 = (((11w2035 | ((bit<11>)((bit<7>)hdr.base.f3))))[10:7] | ((bit<4>)(((bit<45>)meta.m3))[9:2]));
        transition select(hdr.base.kind) {
            8w96: parse_x1;
            8w78: parse_x1;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        transition select(hdr.x0.next) {
            8w180 .. 8w183: parse_ys;
            8w124: parse_ys;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        meta.m4 = (-((((bit<12>)meta.one.n0) ++ meta.two.n1) ++ (((bit<4>)hdr.base.f2) |+| meta.m2)));
        transition select(hdr.x1.next) {
            8w222: parse_ys;
            8w120: parse_ys;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        transition select(hdr.ys.last.more) {
            8w149: parse_ys;
            8w152: parse_ys;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        b[7:7] = ((bit<1>)c);
        if (((a != b) || (a >= 8w232))) {
            b = (((7w63 ++ 1w0) * (8w182 | 8w227)) * ((25w1)[14:11] ++ (4w7 |+| ((bit<4>)a))));
            b = (((18w238974 - 18w56679) ++ (((bit<21>)a) << a)))[20:13];
        } else {
            b = ((bit<8>)(-(false ? ((bit<31>)b) : 31w1991606517)));
            bool v1 = (((bit<4>)1w0) == ((bit<4>)c));
        }
        c = ((-(((bit<10>)a) & ((bit<10>)b))))[7:0];
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<8>>(4) ingress_cells;
    counter(4, CounterType.packets_and_bytes) ingress_counts;
    helper() first_helper;
    helper() second_helper;
    action ingress_a0(inout bit<32> p0) {
        bool v2 = (hdr.base.kind > 8w204);
    }
    table ingress_t0 {
        key = {
            meta.m3: exact @name("k0");
        }
        actions = {
            NoAction;
        }
        default_action = NoAction();
        size = 64;
    }
    table ingress_t1 {
        key = {
            hdr.base.kind: ternary @name("k0");
        }
        actions = {
            NoAction;
        }
        default_action = NoAction();
        size = 64;
    }
    table ingress_t2 {
        key = {
            hdr.base.f2: optional @name("k0");
            meta.m2: ternary @name("k1");
        }
        actions = {
            NoAction;
        }
        default_action = NoAction();
        size = 64;
    }
    apply {
        standard_metadata.egress_spec = 7;
        meta.first = standard_metadata.instance_type == 0;
        ingress_t1.apply();
        standard_metadata.egress_spec = ((bit<9>)((((bit<3>)hdr.base.f2) |-| 3w7) ^ ((bit<3>)meta.kept)));
        meta.flag = ((((bit<9>)meta.m0) + (meta.m4)[19:11]) == ((meta.one.n1 |-| meta.two.n1))[11:3]);
        meta.one.n0 = (((33w8589934590 ^ ((bit<33>)((bit<32>)meta.m1))) != 33w4294967296) ? ((-((bit<18>)meta.m4)) ++ (((bit<20>)hdr.base.f1) ++ ((bit<10>)meta.kept))) : (-(((bit<73>)meta.kept))[64:17]));
        ingress_t0.apply();
        ingress_t2.apply();
        if (meta.first && hdr.ys[0].isValid()) {
            resubmit_preserving_field_list(1);
        }
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<32>>(4) egress_cells;
    helper() first_helper;
    helper() second_helper;
    action egress_a0() {
        egress_cells.read(meta.m4, ((-meta.m4) & 32w3));
        hdr.base.f3 = (hdr.base.f3 & ((hdr.base.f3 << 8w6) | ((int<7>)((int<32>)meta.m4))));
    }
    action egress_a1(bit<9> p0) {
        meta.one.n0 = (((bit<48>)meta.m3) * ((((bit<56>)((bit<7>)hdr.base.f3)) + 56w72057594037927934))[53:6]);
        meta.kept = (((hdr.base.kind + hdr.base.kind) ^ ((bit<8>)((bit<4>)meta.kept))) |+| meta.kept);
        egress_cells.read(meta.m4, ((meta.m4 >> 8w8) & 32w3));
    }
    action egress_a2() {
        meta.m1 = ((int<32>)(((-((bit<18>)hdr.base.f1)) |+| ((bit<18>)meta.kept)) ++ ((bit<14>)meta.m2)));
    }
    action egress_a3() {
        meta.one.n0 = (meta.two.n0 >> 8w28);
        if (meta.flag) {
            meta.one.n1 = (meta.two.n1 & ((meta.flag ? 11w0 : ((bit<11>)meta.two.n1)) ++ (((bit<5>)meta.m3) | 5w14)));
        } else {
            hdr.base.f0[22:20] = ((meta.m0 >= meta.m0) ? (3w1 |+| 3w4) : ((bit<3>)((bit<9>)meta.one.n1)));
            meta.one.n1 = (((25w33554431 << ((bit<1>)meta.flag)) << 8w3))[22:7];
            meta.m1 = ((int<32>)((int<8>)hdr.base.kind));
        }
    }
    table egress_t0 {
        key = {
            (~((bit<16>)((bit<13>)((int<13>)((int<24>)hdr.base.f0))))): range @name("k0");
        }
        actions = {
            NoAction;
            egress_a1;
            egress_a2;
            egress_a3;
        }
        default_action = NoAction();
        size = 64;
    }
    table egress_t1 {
        key = {
            meta.kept: ternary @name("k0");
            ((bit<32>)((bit<24>)((bit<63>)((bit<7>)hdr.base.f3)))): range @name("k1");
            hdr.base.f2: exact @name("k2");
        }
        actions = {
            NoAction;
            egress_a1;
        }
        default_action = egress_a1(9w0);
        size = 64;
    }
    apply {
        meta.kept = (((hdr.ys[1].isValid() ? 31w16382328 : ((bit<31>)meta.m3)) |+| (~((bit<31>)hdr.base.f1))))[14:7];
        meta.m1 |= (-((int<32>)((3w5 |+| 3w1) ++ (29w268435455 - ((bit<29>)hdr.base.f0)))));
        bit<9> v3 = ((((bit<9>)hdr.base.f0) |+| (hdr.ys[0].isValid() ? 9w403 : ((bit<9>)meta.one.n0))) + (((bit<45>)hdr.base.f1))[43:35]);
        switch ((hdr.ys[1].isValid() ? meta.m2 : 4w15)) {
            4w0: {
                meta.m4 = (((meta.m4 >> ((bit<8>)v3)) ^ (meta.m4 * meta.m4)) + ((~meta.m4) |+| (meta.m4 |+| ((bit<32>)((bit<1>)meta.flag)))));
                meta.m2 = (((bit<4>)hdr.base.f0) ^ ((((bit<4>)hdr.base.kind) < ((bit<4>)hdr.base.f1)) ? (meta.flag ? meta.m2 : ((bit<4>)hdr.base.f1)) : meta.m2));
                meta.two.n0 = (((hdr.ys[1].isValid() && hdr.ys[3].isValid()) ? (((bit<14>)hdr.base.kind) ++ 34w9882004300) : (meta.two.n0 & meta.m0)) >> 8w44);
            }
            4w3: {
                meta.m1 = (~((meta.m1 - ((int<32>)((int<64>)hdr.base.f1))) << (((bit<21>)meta.one.n0))[18:18]));
                meta.one.n0 = ((meta.flag ? (-meta.two.n0) : (meta.two.n0 >> meta.m2)) ^ ((meta.one.n0 |+| meta.m0) - (hdr.base.f0 ++ hdr.base.f0)));
                meta.m3 = (((meta.flag ? meta.m3 : 128w203450214952565385594950211919047608656) + (meta.m3 |+| meta.m3)) |-| ((meta.m3 + 128w340282366920938463463374607431768211455) |-| (((bit<128>)((bit<7>)hdr.base.f3)) + 128w313746683600949338810668318300043356843)));
            }
            4w6: {
                meta.m3 = (((meta.m3 >> 8w93) & (meta.m3 >> 8w7)) >> 8w77);
                hdr.base.f1 = ((((bit<73>)31w2147483647) * ((bit<73>)meta.m0)))[69:6];
            }
            default: {
                meta.kept = (((hdr.base.kind | meta.kept) & ((bit<8>)100w557368919278248685902521035300)) >> 8w2);
                meta.m1 = (((int<32>)((int<64>)hdr.base.f1)) >> 8w12);
                meta.flag = (meta.two.n0 != 48w140737488355328);
            }
        }
        egress_cells.write((((bit<32>)((bit<100>)((int<100>)((int<9>)v3)))) & 32w3), (~(meta.m4 << 8w4)));
        egress_a2();
        meta.one.n0 = (((meta.two.n0 |-| meta.two.n0) * (meta.one.n0 ^ meta.two.n0)) ^ ((bit<48>)meta.m2));
        hdr.x0.setValid();
        hdr.x0.next = (meta.kept - meta.kept);
        hdr.x0.f0 = meta.m4;
        hdr.x0.f1 = ((int<9>)((int<128>)meta.m3));
        hdr.x0.f2 = ((bit<16>)((bit<31>)((int<31>)((int<64>)hdr.base.f1))));
        hdr.x0.pad = (3w4 ++ meta.m2);
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
