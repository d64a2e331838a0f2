#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    bit<64> f0;
    int<8> f1;
    bit<1> f2;
    bit<48> f3;
    bit<12> f4;
    bit<4> f5;
    bit<7> pad;
}

header x_t {
    bit<8> next;
    bit<12> f0;
    bit<4> pad;
}

header y_t {
    bit<8> more;
    int<24> f0;
    bit<4> f1;
    bit<4> pad;
}

struct headers_t {
    base_t base;
    x_t x0;
    x_t x1;
    y_t[3] ys;
}

struct inner_t {
    bit<100> n0;
    bit<32> n1;
}

struct meta_t {
    bit<65> m0;
    bit<1> m1;
    int<48> m2;
    bit<9> m3;
    bit<9> m4;
    int<48> m5;
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
        transition select(hdr.base.kind) {
            8w127: parse_ys;
            8w222: parse_x1;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        meta.two.n0 = (((hdr.base.pad >> hdr.base.f2) ++ (((bit<93>)((bit<1>)meta.flag)) ^ ((bit<93>)meta.m0))) + ((bit<100>)(meta.flag ? ((bit<64>)((bit<48>)meta.m2)) : hdr.base.f0)));
        transition select(hdr.x0.next) {
            8w237: parse_ys;
            8w65: parse_ys;
            8w193: parse_x1;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        meta.one.n1 = ((bit<32>)hdr.base.pad);
        transition select(hdr.x1.next) {
            8w215: parse_ys;
            8w241: parse_ys;
            8w124: parse_ys;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        meta.m4 = (-(((bit<44>)((bit<48>)meta.m2)))[41:33]);
        transition select(hdr.ys.last.more) {
            8w142: parse_ys;
            8w235: parse_ys;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        b = (((bit<24>)((bit<16>)((bit<9>)(int<9>)(9w487)))))[17:10];
        c = ((((bit<70>)b))[46:9])[35:28];
        switch ((((bit<4>)b) & ((bit<4>)a))) {
            4w3: {
                b = (((((bit<18>)c) | ((bit<18>)a)))[10:3] * ((7w39 ++ 1w0) + (~c)));
            }
            4w8: {
                c = (((((bit<37>)a))[25:4] & (36w68719476734)[31:10]))[14:7];
                c = ((bit<8>)((128w311276594057753353884695719129136897178 |-| ((bit<128>)c)) >> (5w0 ++ 3w0)));
            }
            4w14: {
                b = (((10w768 + ((bit<10>)a)))[7:0] & ((bit<8>)64w2750350231663862611));
            }
            default: {
                b = (((((bit<6>)c) - ((bit<6>)c)) * ((bit<6>)b)) ++ ((!false) ? (~((bit<2>)c)) : (2w1 |+| ((bit<2>)b))));
                b = (((((bit<23>)b))[14:7] - (5w12 ++ ((bit<3>)c))) + (c + (true ? b : a)));
            }
        }
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<16>>(4) ingress_cells;
    counter(4, CounterType.packets_and_bytes) ingress_counts;
    helper() first_helper;
    helper() second_helper;
    action ingress_a0(inout bit<9> p0) {
        if (((meta.m4 > meta.m4) || meta.flag)) {
            meta.m2 = (((meta.m2 & meta.m5) + (hdr.ys[1].isValid() ? meta.m5 : meta.m5)) & ((meta.m2 * meta.m2) |+| (-meta.m5)));
            p0 = (((~meta.m3) |-| (((bit<3>)hdr.base.f0) ++ 6w48)) * (hdr.base.kind ++ (((bit<3>)((bit<8>)hdr.base.f1)))[2:2]));
            hdr.base.f4 = (((((bit<5>)hdr.base.f2) ++ hdr.base.pad) |-| (hdr.ys[2].isValid() ? ((bit<12>)((bit<48>)meta.m2)) : hdr.base.f4)) >> (hdr.base.f5 << (4w1 * hdr.base.f5)));
        } else {
            meta.m2 = (((int<48>)((int<13>)((bit<13>)((bit<63>)meta.m1)))) << 8w40);
        }
    }
    table ingress_t0 {
        key = {
            ((bit<8>)((bit<65>)((bit<13>)(int<13>)(13w8191)))): ternary @name("k0");
            (-(meta.flag ? meta.kept : 8w128)): ternary @name("k1");
            hdr.base.f4: exact @name("k2");
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
        meta.kept[6:5] = ((meta.flag && meta.flag) ? (((bit<6>)meta.one.n1))[3:2] : (((bit<2>)hdr.base.f5) >> 8w2));
        int<96> v1 = (96s21829779346184773146814646939 + (((int<96>)((int<12>)hdr.base.f4)) - (((int<96>)((int<48>)hdr.base.f3)) |-| ((int<96>)((int<100>)meta.two.n0)))));
        meta.two.n0[67:58] = ((6w20 ++ hdr.base.kind))[11:2];
        hdr.x1 = hdr.x0;
        switch (ingress_t0.apply().action_run) {
            NoAction: {
                v1 = ((int<96>)((((bit<49>)meta.one.n0) >> (meta.kept * meta.kept)) ++ (((bit<47>)hdr.base.pad) & ((bit<47>)meta.m1))));
                meta.one.n0 = (~(~(meta.two.n0 & meta.two.n0)));
                meta.one.n1 = meta.one.n1;
            }
        }
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    counter(4, CounterType.packets_and_bytes) egress_counts;
    action egress_a0() {
        hdr.ys[1].setValid();
        hdr.ys[1].more = (45w22132233137621)[11:4];
        hdr.ys[1].f0 = (int<24>)(24w13443765);
        hdr.ys[1].f1 = ((bit<4>)((bit<1>)(int<1>)(1w1)));
        hdr.ys[1].pad = (((bit<10>)hdr.base.f3))[3:0];
    }
    action egress_a1(inout bit<8> p0, inout bit<1> p1) {
        meta.flag = (hdr.base.kind > p0);
        meta.m2 = ((~(-meta.m5)) & ((meta.m1 != 1w0) ? ((int<48>)(((bit<10>)meta.m4) ++ 38w227663803050)) : ((int<48>)((int<24>)24w16777214))));
        if (hdr.ys[1].isValid()) {
            meta.m4 = meta.m4;
            hdr.base.f3 = (hdr.x0.isValid() ? (((bit<48>)hdr.base.pad) >> 8w35) : (~hdr.base.f3));
        }
    }
    table egress_t0 {
        key = {
            meta.m3: exact @name("k0");
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
            meta.kept: range @name("k0");
            meta.kept: optional @name("k1");
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
            ((meta.flag ? meta.two.n1 : meta.one.n1) & (meta.two.n1 | meta.two.n1)): range @name("k0");
            hdr.base.f0: exact @name("k1");
        }
        actions = {
            NoAction;
            egress_a0;
        }
        default_action = NoAction();
        size = 64;
    }
    apply {
        hdr.base.f5[3:3] = (((bit<1>)hdr.base.f0) + ((bit<1>)((bit<33>)hdr.base.f5)));
        if (hdr.x0.isValid()) {
            hdr.x0 = hdr.x1;
            if (hdr.x1.isValid()) {
                meta.one.n0[70:32] = ((bit<39>)(-1w1));
                hdr.x1.pad[1:0] = ((hdr.ys[1].isValid() ? ((bit<2>)meta.one.n0) : ((bit<2>)hdr.base.f0)) >> 8w2);
            }
        }
        meta.m3 = (-(-(meta.m3 * meta.m4)));
        egress_t0.apply();
        egress_t1.apply();
        egress_t2.apply();
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
