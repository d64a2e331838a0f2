#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    bit<7> f0;
    int<32> f1;
    bit<1> f2;
    bit<64> f3;
}

header x_t {
    bit<8> next;
    bit<9> f0;
    bit<9> f1;
    int<16> f2;
    bit<7> f3;
    bit<7> pad;
}

header y_t {
    bit<8> more;
}

struct headers_t {
    base_t base;
    x_t x0;
    x_t x1;
    y_t[4] ys;
}

struct inner_t {
    bit<48> n0;
    bit<100> n1;
}

struct meta_t {
    bit<48> m0;
    int<9> m1;
    bit<4> m2;
    bit<32> m3;
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
        if ((meta.one.n0 <= 48w140737488355327)) {
            meta.flag = (!(hdr.base.f2 > 1w1));
        }
        transition select(hdr.base.kind) {
            8w149 .. 8w152: parse_x1;
            8w236: parse_x1;
            8w141: parse_x0;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        meta.kept = packet.lookahead<bit<8>>();
        transition select(hdr.x0.next) {
            8w63: parse_ys;
            8w92: parse_x1;
            8w2: parse_x1;
            8w3 &&& 8w15: accept;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        hdr.base.f2 = (((meta.two.n0 > 48w268365205076345) ? (((bit<30>)meta.two.n1))[25:10] : ((bit<16>)((bit<31>)((bit<9>)meta.m1)))))[9:9];
        transition select(hdr.x1.next) {
            8w85: parse_ys;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        meta.kept = packet.lookahead<bit<8>>();
        transition select(hdr.ys.last.more) {
            8w121: parse_ys;
            8w229: parse_ys;
            8w198: parse_ys;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        b = (((1w0 ++ ((bit<7>)a)) | (false ? b : c)) + (~(c |+| 8w1)));
        bit<8> v1 = ((bit<8>)((a == 8w94) ? ((bit<16>)((bit<7>)a)) : (((bit<16>)c) ^ 16w32768)));
        v1 |= ((((bit<31>)a) & ((bit<31>)((bit<128>)v1))))[24:17];
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    action ingress_a0(bit<9> p0, bit<128> p1) {
        meta.one.n0 = (((((bit<86>)meta.one.n1) - ((bit<86>)hdr.base.kind)) ^ (-86w38685626227668133590597631)))[79:32];
        bit<96> v2 = (((121w1717918337927489135634461929461683825)[117:22] * (96w73583789610660015922092437219 |-| 96w1)) >> ((bit<8>)(((bit<11>)((bit<1>)meta.flag)))[2:2]));
        hdr.x0.setInvalid();
    }
    action ingress_a1() {
        hdr.x0 = hdr.x1;
        hdr.ys.push_front(1);
    }
    action ingress_a2(out int<9> p0) {
        p0 = 9s48;
        if ((meta.flag || hdr.x1.isValid())) {
            hdr.base.f1 = (hdr.base.f1 |-| ((int<32>)((int<31>)(10w1022 ++ ((bit<21>)meta.one.n0)))));
        }
        meta.m2 = (~4w15);
        hdr.base.f0 = (hdr.base.f0 |-| ((10w511)[9:3] |-| hdr.base.f0));
    }
    table ingress_t0 {
        key = {
            meta.one.n0: lpm @name("k0");
        }
        actions = {
            NoAction;
            ingress_a1;
        }
        default_action = NoAction();
        size = 64;
    }
    apply {
        standard_metadata.egress_spec = 4;
        meta.first = standard_metadata.instance_type == 0;
        hdr.ys[0].setValid();
        hdr.ys[0].more = (meta.kept | hdr.base.kind);
        hdr.ys.pop_front(1);
        switch ((16w44210 | 16w6474)) {
            16w32768: {
                meta.two.n1 = ((bit<100>)((bit<63>)(((bit<9>)meta.one.n0) * ((bit<9>)meta.m3))));
                hdr.base.f1 = (((hdr.base.f1 - hdr.base.f1) - hdr.base.f1) | ((int<32>)((int<31>)((int<1>)((bit<1>)meta.flag)))));
            }
            16w65534: {
                meta.m2[3:2] = ((~2w2) |+| (((bit<2>)hdr.base.kind) ^ ((bit<2>)((bit<1>)meta.flag))));
                hdr.base.f0 = (hdr.ys[2].isValid() ? ((((bit<1>)hdr.base.kind) << 8w0) ++ (2w2 ++ meta.m2)) : (hdr.ys[3].isValid() ? hdr.base.f0 : (~hdr.base.f0)));
                meta.m1[8:7] = 2w0;
            }
            16w65535: {
                meta.two.n1[61:36] = ((~((bit<26>)meta.two.n1)) << (meta.flag ? hdr.base.f2 : hdr.base.f2));
                meta.m2 = ((((bit<4>)((bit<24>)meta.one.n0)) |+| (((bit<35>)hdr.base.f2))[10:7]) |-| ((hdr.x1.isValid() ? meta.m2 : meta.m2) + meta.m2));
            }
            default: {
                meta.one.n0[26:17] = ((meta.m0 >= 48w281474976710654) ? (((bit<10>)meta.two.n0) |-| ((bit<10>)meta.kept)) : ((bit<10>)hdr.base.f3));
            }
        }
        switch ((((bit<16>)meta.one.n1) |-| ((bit<16>)meta.two.n1))) {
            16w0: {
                meta.m3 = ((((bit<6>)((bit<9>)meta.m1)) + (meta.flag ? ((bit<6>)meta.one.n1) : 6w32)) ++ ((meta.flag ? 26w67108862 : ((bit<26>)((bit<1>)meta.flag))) ^ (((bit<10>)hdr.base.f0) ++ 16w65535)));
                meta.one.n0 = (((bit<48>)((bit<9>)((int<9>)(4w7 ++ ((bit<5>)hdr.base.f0))))) << 8w25);
                meta.flag = (meta.flag || ((hdr.ys[0].isValid() || hdr.ys[3].isValid()) || hdr.x0.isValid()));
            }
            16w16095: {
                meta.one.n0 = ((((bit<66>)64w1510209298917931201))[58:11] * ((((bit<48>)meta.one.n1) + ((bit<48>)((bit<1>)meta.flag))) | meta.one.n0));
                meta.one.n1 = ((((bit<57>)meta.kept) << (((bit<4>)meta.two.n1))[1:1]) ++ ((bit<43>)meta.m0));
                meta.two.n0[46:35] = (((bit<12>)hdr.base.f2) - (~12w2783));
            }
            16w65535: {
                hdr.base.f2 = ((~(hdr.ys[3].isValid() ? 1w1 : ((bit<1>)meta.one.n1))) + (((bit<1>)meta.m0) |+| (hdr.base.f2 ^ hdr.base.f2)));
            }
            default: {
                meta.m3 = ((bit<32>)((meta.flag ? ((bit<7>)hdr.base.kind) : ((bit<7>)((bit<32>)hdr.base.f1))) + (-hdr.base.f0)));
                hdr.base.f0 = ((!hdr.ys[3].isValid()) ? (((bit<28>)24w15602848))[13:7] : (~hdr.base.f0));
                meta.flag = (hdr.ys[1].isValid() && meta.flag);
            }
        }
        meta.two.n1 = meta.two.n1;
        ingress_t0.apply();
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<48>>(8) egress_cells;
    helper() first_helper;
    helper() second_helper;
    action egress_a0() {
        if (hdr.x1.isValid()) {
            meta.m1 = (((hdr.ys[1].isValid() ? ((int<9>)((int<48>)meta.m0)) : meta.m1) - ((int<9>)(((bit<1>)((bit<9>)meta.m1)) ++ meta.kept))) >> (-(hdr.base.kind << ((bit<1>)((bit<9>)meta.m1)))));
            meta.m2[3:3] = ((((bit<33>)meta.one.n0) |-| ((bit<33>)((bit<9>)meta.m1))))[17:17];
        } else {
            meta.two.n1 = ((((bit<126>)hdr.base.f0))[106:7] |-| ((((bit<101>)hdr.base.f0))[100:1] * ((bit<100>)((bit<7>)(int<7>)(7w127)))));
            meta.m2 = ((bit<4>)((-((bit<50>)((bit<9>)meta.m1))))[47:15]);
        }
        if ((hdr.base.f1 != 32s269109154)) {
            hdr.base.f1 = ((int<32>)(((meta.m1 == meta.m1) ? (13w397 << ((bit<1>)meta.one.n0)) : (13w8191 ^ 13w8190)) ++ ((19w1 | ((bit<19>)meta.one.n1)) << 8w13)));
        } else {
            meta.two.n1 = meta.two.n1;
            hdr.base.f1 = ((int<32>)((int<48>)meta.two.n0));
            hdr.base.f2 = (hdr.x1.isValid() ? ((((bit<24>)hdr.base.f3) > ((bit<24>)((bit<32>)hdr.base.f1))) ? hdr.base.f2 : (hdr.base.f2 << 8w2)) : 1w1);
        }
        meta.m2 = (hdr.ys[0].isValid() ? ((hdr.x0.isValid() ? meta.m2 : meta.m2) >> (meta.m2 ^ ((bit<4>)((bit<32>)hdr.base.f1)))) : ((((int<7>)((int<32>)meta.m3)) == ((int<7>)meta.m1)) ? (meta.m2 | meta.m2) : meta.m2));
    }
    table egress_t0 {
        key = {
            meta.kept: range @name("k0");
            meta.m2: ternary @name("k1");
        }
        actions = {
            NoAction;
            egress_a0;
        }
        default_action = NoAction();
        size = 64;
    }
    apply {
        bool v3 = ((24w8388607 >> 8w19) == (~((bit<24>)((bit<48>)48s140737488355327))));
        meta.two.n1 = (((-meta.two.n1) | (meta.one.n1 + meta.one.n1)) << (hdr.base.f2 |-| (hdr.ys[2].isValid() ? 1w0 : hdr.base.f2)));
        egress_t0.apply();
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
