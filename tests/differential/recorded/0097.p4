#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    bit<1> f0;
    bit<48> f1;
    bit<24> f2;
    int<9> f3;
    bit<6> pad;
}

header x_t {
    bit<8> next;
    int<8> f0;
}

header y_t {
    bit<8> more;
    bit<48> f0;
}

struct headers_t {
    base_t base;
    x_t x0;
    x_t x1;
    y_t[2] ys;
}

struct inner_t {
    bit<32> n0;
    bit<4> n1;
}

struct meta_t {
    int<33> m0;
    bit<16> m1;
    bit<4> m2;
    bit<32> m3;
    bit<1> m4;
    bit<64> m5;
    bool flag;
    @field_list(1) bit<8> kept;
    inner_t one;
    inner_t two;
    bool first;
}

bit<32> function0(in bit<8> p0, in bit<8> p1) {
    if ((p1 == 8w254)) {
        return (((bit<32>)p0) >> 8w11);
    }
    return (((p0 <= p0) || ((int<33>)(33w8571287193) != 33s1)) ? (((bit<32>)p0) * 32w4206077698) : (((bit<32>)p1) |-| ((bit<32>)p0)));
}
bit<8> function1(in bit<16> p0, in bit<16> p1) {
    if (((true && false) && false)) {
        return ((bit<8>)(128w170141183460469231731687303715884105728 ^ ((bit<128>)p0)));
    }
    return ((bit<8>)((true ? 43w7656432464456 : 43w1))[37:6]);
}

parser parse(packet_in packet, out headers_t hdr, inout meta_t meta,
             inout standard_metadata_t standard_metadata) {
    state start {
        packet.extract(hdr.base);
        meta.m3 = ((~(26w17084621 ++ 6w1)) & (meta.one.n0 |+| (~((bit<32>)hdr.base.f0))));
        transition select(hdr.base.kind) {
            8w113 .. 8w116: parse_x1;
            8w192: parse_x1;
            8w9 &&& 8w15: accept;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        transition select(hdr.x0.next) {
            8w82: parse_x1;
            8w96: parse_ys;
            8w16: parse_x1;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        transition select(hdr.x1.next) {
            8w128: parse_ys;
            8w47: parse_ys;
            8w241: parse_ys;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        if (((100w877477480338561569995363533342 | ((bit<100>)meta.m4)) >= (100w672848943717434682360390795713 & ((bit<100>)hdr.base.f2)))) {
            meta.one.n0 = meta.two.n0;
            meta.two.n1 = (((bit<4>)(meta.m3 << 8w13)) | ((meta.flag ? meta.m2 : ((bit<4>)hdr.base.pad)) & (18w0)[11:8]));
            meta.one.n1 = ((meta.m1 <= 16w32768) ? ((((bit<3>)hdr.base.f1) ++ meta.m4) & (meta.flag ? meta.two.n1 : meta.one.n1)) : (-(meta.m2 * meta.m2)));
        } else {
            meta.m5 = ((bit<64>)((((bit<40>)meta.m3) + 40w305530700928))[32:2]);
            meta.one.n0 = (((!meta.flag) ? (((bit<37>)meta.two.n1) |-| 37w1) : 37w22878070307))[31:0];
            meta.two.n0 = (((63w1211240269064298189 >= 63w0) ? (3w7 ++ ((bit<29>)hdr.base.f1)) : (((bit<32>)meta.m4) + 32w3029618401)) | ((meta.m3 ^ meta.one.n0) + (meta.m3 & meta.one.n0)));
        }
        transition select(hdr.ys.last.more) {
            8w139: parse_ys;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        if (((false ? ((bit<64>)c) : ((bit<64>)b)) > (((bit<64>)b) ^ ((bit<64>)c)))) {
            c[6:4] = 3w3;
            if (true) {
                c = ((bit<8>)((bit<7>)((-(int<7>)(7w91)) << c)));
                c = (((bit<8>)((bit<48>)((bit<1>)b))) - function1((((bit<16>)c) - 16w50872), (true ? ((bit<16>)b) : ((bit<16>)c))));
                b += (((66w27076546654941679030 >> 8w42))[46:1])[22:15];
            } else {
                c |= (((bit<27>)((bit<7>)((bit<65>)(int<65>)(65w36061414803252184502)))))[14:7];
                b = c;
            }
            if ((true && (false || false))) {
                c = (((b + c) ^ (((bit<18>)b))[15:8]) * ((8w127 << 1w1) - c));
                c = c;
            } else {
                c = ((~(14w3636 * 14w16382)))[12:5];
                b = (((((bit<1>)a) ^ ((bit<1>)c)) != ((bit<1>)c)) ? (-(a >> ((bit<1>)a))) : ((bit<8>)(-((bit<1>)c))));
            }
        } else {
            switch ((((bit<16>)c) << 8w1)) {
                16w419: {
                    b = (function1(((bit<16>)48w260081217203258), (16w9986 >> c)) - ((37w68719476736 ^ ((bit<37>)a)))[13:6]);
                    b = (((15w18220 << 8w2) - (7w79 ++ a)))[10:3];
                    b = (((bit<8>)(((bit<32>)c) + ((bit<32>)b))) |+| a);
                }
                16w21688: {
                    b = (((4w14 ^ 4w1) ^ (false ? ((bit<4>)b) : ((bit<4>)c))) ++ ((bit<4>)((bit<33>)(((int<33>)((int<8>)c)) |+| ((int<33>)((int<8>)a))))));
                }
                16w32767: {
                    c = function1(((((bit<3>)c) ++ 13w6023) << 8w11), ((bit<16>)c));
                    b = a;
                    b = (((bit<8>)(((bit<6>)c) ++ ((bit<3>)b))) - ((((bit<45>)b))[25:16])[9:2]);
                }
                default: {
                    c = (((((bit<62>)a))[61:15])[36:29] * (((bit<5>)64w18446744073709551614) ++ (((bit<3>)a) | ((bit<3>)a))));
                }
            }
        }
        b = (((((bit<3>)c) |-| ((bit<3>)b)) + (false ? 3w6 : 3w6)) ++ ((bit<5>)((bit<7>)(((int<7>)((int<8>)a)) | ((int<7>)((int<8>)a))))));
        c = b;
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<32>>(8) ingress_cells;
    counter(4, CounterType.packets_and_bytes) ingress_counts;
    helper() first_helper;
    helper() second_helper;
    action ingress_a0(in bit<128> p0) {
        meta.m5 = meta.m5;
        hdr.x1 = hdr.x0;
    }
    action ingress_a1() {
        hdr.ys.push_front(1);
        if ((hdr.base.f2 == 24w4332694)) {
            meta.m4 = ((meta.m4 == 1w1) ? ((bit<1>)(hdr.base.f1 != 48w0)) : ((2w2)[0:0] |-| (hdr.x0.isValid() ? 1w0 : hdr.base.f0)));
        } else {
            meta.m5 = (((meta.m5 != meta.m5) && ((int<128>)(128w170141183460469231731687303715884105728) > ((int<128>)((int<64>)meta.m5)))) ? (-(meta.m5 |-| meta.m5)) : ((((bit<64>)((bit<1>)meta.flag)) + meta.m5) - (meta.m5 - ((bit<64>)meta.m1))));
            hdr.base.f1 = (hdr.base.f1 & hdr.base.f1);
        }
        if ((meta.flag && (((bit<9>)meta.m2) > 9w413))) {
            meta.m0 = (((meta.flag || hdr.x0.isValid()) && (hdr.x0.isValid() && meta.flag)) ? (-(meta.m0 | meta.m0)) : ((~meta.m0) << ((bit<1>)((bit<24>)hdr.base.f0))));
            meta.flag = (meta.m3 >= 32w2147483648);
            meta.kept = (function1(((bit<16>)33w1676117391), (meta.flag ? meta.m1 : meta.m1)) |-| (~((bit<8>)hdr.base.f2)));
        }
    }
    table ingress_t0 {
        key = {
            meta.two.n1: optional @name("k0");
            hdr.base.pad: ternary @name("k1");
            hdr.base.f1: ternary @name("k2");
        }
        actions = {
            NoAction;
            ingress_a1;
        }
        default_action = ingress_a1();
        size = 64;
    }
    table ingress_t1 {
        key = {
            meta.two.n1: range @name("k0");
        }
        actions = {
            NoAction;
            ingress_a1;
        }
        default_action = ingress_a1();
        size = 64;
    }
    apply {
        standard_metadata.egress_spec = 1;
        meta.first = standard_metadata.instance_type == 0;
        meta.one.n1 = ((hdr.base.f0 ++ ((bit<3>)((bit<9>)hdr.base.f3))) + (~4w14));
        if (ingress_t0.apply().miss) {
            hdr.base.pad = (~hdr.base.pad);
            meta.m2 = ((((bit<33>)hdr.base.f0))[26:23] | meta.one.n1);
        }
        ingress_t1.apply();
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    counter(4, CounterType.packets_and_bytes) egress_counts;
    action egress_a0(bit<8> p0, bit<8> p1) {
        if ((meta.m4 != 1w1)) {
            meta.m1 = (((hdr.base.f0 ^ 1w1) ++ ((bit<1>)hdr.x1.isValid())) ++ ((hdr.ys[1].isValid() ? ((bit<14>)((bit<33>)meta.m0)) : ((bit<14>)meta.two.n0)) * (~((bit<14>)meta.m2))));
            meta.m2 = meta.one.n1;
        }
    }
    action egress_a1(bit<128> p0) {
        bit<8> v1 = (((bit<8>)(hdr.x1.isValid() ? ((bit<32>)meta.two.n1) : meta.one.n0)) - ((bit<8>)(((bit<100>)hdr.base.pad) & ((bit<100>)hdr.base.f2))));
        meta.one.n0 = (((((bit<25>)meta.m5) * ((bit<25>)((bit<9>)hdr.base.f3))) << 8w8) ++ ((bit<7>)((bit<1>)((int<1>)((int<64>)((int<1>)meta.m4))))));
    }
    action egress_a2(bit<8> p0, bit<16> p1) {
        hdr.ys[0].setInvalid();
        hdr.x1 = hdr.x0;
        bit<16> v2 = ((bit<16>)((bit<33>)((int<33>)((int<100>)(hdr.x0.isValid() ? ((bit<100>)p1) : 100w633825300114114700748351602687)))));
    }
    action egress_a3(bit<9> p0, bit<128> p1) {
        hash(meta.two.n0, HashAlgorithm.identity, 16w0, { hdr.base.f0, meta.one.n1, meta.two.n0, 3w0 }, 32w65536);
    }
    table egress_t0 {
        key = {
            meta.m3: range @name("k0");
        }
        actions = {
            NoAction;
            egress_a0;
            egress_a1;
        }
        default_action = egress_a1(128w340282366920938463463374607431768211454);
        size = 64;
    }
    table egress_t1 {
        key = {
            ((meta.flag ? meta.one.n0 : meta.m3) & meta.two.n0): optional @name("k0");
            hdr.base.f1: lpm @name("k1");
            meta.two.n1: ternary @name("k2");
        }
        actions = {
            NoAction;
            egress_a0;
            egress_a1;
            egress_a2;
            egress_a3;
        }
        default_action = egress_a3(9w479, 128w170141183460469231731687303715884105727);
        size = 64;
    }
    table egress_t2 {
        key = {
            meta.kept: ternary @name("k0");
        }
        actions = {
            NoAction;
            egress_a1;
            egress_a2;
            egress_a3;
        }
        default_action = egress_a1(128w85017496846488477645773633595443315997);
        size = 64;
    }
    apply {
        switch (egress_t0.apply().action_run) {
            NoAction: {
                meta.m2 = ((meta.m4 >> (18w131072)[9:9]) ++ ((meta.flag ? 22w1808990 : 22w1164785))[17:15]);
                meta.m3 = (((~((bit<9>)hdr.base.f0)) ++ (((bit<23>)meta.m1) - 23w6319883)) |+| ((meta.flag ? meta.one.n0 : meta.one.n0) - (((bit<51>)hdr.base.f2))[48:17]));
            }
        }
        egress_t2.apply();
        meta.m5 = (((meta.m5 | meta.m5) - (((bit<87>)meta.one.n1))[70:7]) ^ (meta.m5 << (((bit<39>)((bit<9>)hdr.base.f3)))[11:4]));
        egress_t1.apply();
        hdr.x1 = hdr.x0;
        if (meta.first && ((((int<32>)((int<16>)meta.m1)) & ((int<32>)((int<6>)hdr.base.pad))) == (hdr.x1.isValid() ? (int<32>)(32w4294967294) : ((int<32>)((int<8>)meta.kept))))) {
            clone_preserving_field_list(CloneType.E2E, 5, 1);
        }
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
