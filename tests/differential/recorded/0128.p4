#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    bit<1> f0;
    bit<9> f1;
    bit<32> f2;
    bit<8> f3;
    bit<6> pad;
}

header x_t {
    bit<8> next;
    bit<3> f0;
    bit<12> f1;
    bit<3> f2;
    bit<6> pad;
}

header y_t {
    bit<8> more;
    bit<9> f0;
    int<16> f1;
    bit<7> pad;
}

struct headers_t {
    base_t base;
    x_t x0;
    x_t x1;
    y_t[2] ys;
}

struct inner_t {
    bit<33> n0;
    bit<1> n1;
}

struct meta_t {
    int<9> m0;
    bit<48> m1;
    int<128> m2;
    bool flag;
    @field_list(1) bit<8> kept;
    inner_t one;
    inner_t two;
    bool first;
}

bit<16> function0(in bit<16> p0, in bit<16> p1) {
    if ((p1 != 16w65535)) {
        return ((((bit<27>)p1))[17:1])[15:0];
    }
    return (((((bit<65>)p1) != ((bit<65>)p0)) ? (-p1) : 16w975) |-| (~(((bit<1>)p0) ++ 15w32766)));
}
bit<32> function1(in bit<16> p0, in bit<8> p1) {
    if ((p0 > 16w32768)) {
        return 32w2752665100;
    }
    return (-(((bit<32>)p0) - ((bit<32>)((bit<9>)p1))));
}

parser parse(packet_in packet, out headers_t hdr, inout meta_t meta,
             inout standard_metadata_t standard_metadata) {
    state start {
        packet.extract(hdr.base);
        transition select(hdr.base.kind) {
            8w132: parse_x1;
            8w24: parse_x0;
            8w25: parse_ys;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        transition select(hdr.x0.next) {
            8w55: parse_x1;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        meta.two.n0 = (~(~meta.one.n0));
        transition select(hdr.x1.next) {
            8w225: parse_ys;
            8w45: parse_ys;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        transition select(hdr.ys.last.more) {
            8w54: parse_ys;
            8w203: parse_ys;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        switch (a) {
            8w48: {
                c = ((((bit<7>)a) & 7w126) ++ (10w336)[0:0]);
                b = ((-b) |-| ((bit<8>)(true ? 100w445920121957216716475983271822 : 100w0)));
            }
            8w234: {
                c = (((((bit<3>)a) ++ 1w0) ++ ((bit<4>)((bit<65>)((int<65>)((int<8>)a))))) | ((bit<8>)(((bit<128>)b) << ((bit<4>)a))));
                c = (-((true ? c : 8w187) ^ (b << 8w6)));
            }
            8w254: {
                b[5:4] = ((2w0 & ((bit<2>)b)) | (((bit<2>)b) & 2w1));
            }
            default: {
                b = ((bit<8>)((bit<13>)(((int<13>)(((bit<6>)b) ++ ((bit<7>)c))) << (27w33195688)[15:12])));
                c = (((false ? b : 8w144) |+| (8w254 - a)) |-| (6w63 ++ ((bit<2>)c)));
            }
        }
        c = ((bit<8>)((7w63 + 7w45) |-| (7w127 + ((bit<7>)b))));
        bit<5> v1 = (((48w114474322218644 >= 48w5961234601782) ? ((bit<2>)((bit<63>)a)) : (true ? ((bit<2>)c) : 2w2)) ++ ((((bit<3>)a) ^ ((bit<3>)a)) << ((bit<4>)c)));
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    action ingress_a0(bit<16> p0, bit<16> p1) {
        hdr.ys.push_front(1);
        hdr.base.f1 = ((bit<9>)((hdr.base.f2 - ((bit<32>)meta.two.n1)) * function1(p1, hdr.base.kind)));
        hdr.ys.pop_front(1);
    }
    action ingress_a1() {
        meta.flag = (hdr.base.pad != (6w31 >> (meta.two.n1 >> hdr.base.kind)));
        bit<5> v2 = (((-13w1735) * (13w2453 >> meta.two.n1)))[9:5];
    }
    action ingress_a2() {
        if ((meta.two.n0 <= (hdr.ys[1].isValid() ? meta.two.n0 : ((bit<33>)hdr.base.f0)))) {
            hdr.base.pad = (((5w15 >> meta.kept) ++ (hdr.base.f0 << 8w0)) |+| ((bit<6>)((bit<48>)((bit<4>)((int<4>)((int<1>)meta.two.n1))))));
            meta.two.n0 = ((bit<33>)((bit<128>)meta.m2));
            meta.one.n0[32:32] = ((((bit<20>)hdr.base.f3) << 8w3))[1:1];
        } else {
            hdr.base.f1 = hdr.base.f1;
        }
    }
    table ingress_t0 {
        key = {
            hdr.base.kind: ternary @name("k0");
            meta.one.n1: ternary @name("k1");
        }
        actions = {
            NoAction;
            ingress_a0;
            ingress_a1;
        }
        default_action = NoAction();
        size = 64;
    }
    table ingress_t1 {
        key = {
            ((bit<8>)(hdr.base.f1 + hdr.base.f1)): lpm @name("k0");
            hdr.base.f1: optional @name("k1");
        }
        actions = {
            NoAction;
            ingress_a0;
            ingress_a2;
        }
        default_action = ingress_a2();
        size = 64;
    }
    apply {
        standard_metadata.egress_spec = 6;
        meta.first = standard_metadata.instance_type == 0;
        meta.kept = (((hdr.base.pad & hdr.base.pad) ++ (meta.one.n1 ++ meta.two.n1)) |-| hdr.base.f3);
        switch (ingress_t0.apply().action_run) {
            NoAction: {
                hdr.base.f2[2:1] = (2w3 - (((bit<2>)meta.one.n1) & ((bit<2>)hdr.base.f3)));
            }
            ingress_a0: {
                meta.one.n1 = (~((-1w0) * (~meta.two.n1)));
                meta.m2 = (((meta.m2 |-| meta.m2) * ((int<128>)(((bit<23>)hdr.base.f1) ++ 105w0))) ^ ((meta.m2 & meta.m2) | ((int<128>)(((bit<98>)meta.kept) ++ 30w536870911))));
                meta.two.n1 = (~(meta.two.n0)[28:28]);
            }
            ingress_a1: {
                meta.kept = hdr.base.kind;
            }
            default: {
                meta.m0 = (~((int<9>)(((int<1>)((int<33>)meta.two.n0)) + ((int<1>)hdr.base.f0))));
                meta.flag = (((((int<100>)((int<1>)hdr.base.f0)) & ((int<100>)((int<1>)hdr.base.f0))) | (((int<100>)meta.m2) >> 8w93)) <= ((hdr.ys[0].isValid() ? (int<100>)(100w1267650600228229401496703205374) : (int<100>)(100w1267650600228229401496703205374)) |-| (((int<100>)((int<6>)hdr.base.pad)) << 8w18)));
                meta.m2 = (((meta.m2 << 8w68) ^ meta.m2) ^ (hdr.ys[1].isValid() ? (~meta.m2) : (meta.m2 << 8w102)));
            }
        }
        if (ingress_t1.apply().miss) {
            hdr.base.f1 = (hdr.ys[1].isValid() ? ((bit<9>)(~((bit<4>)hdr.base.f3))) : ((hdr.base.f1 - 9w1) |+| (-hdr.base.f1)));
            hdr.base.f1 = (((((bit<21>)meta.one.n0) |-| 21w2097150))[8:0] * ((bit<9>)100w419380568463678971837349564975));
        }
        hdr.base.f2 = function1(((bit<16>)hdr.base.pad), ((bit<8>)(48w147615884061440 ^ meta.m1)));
        hdr.base.f0 = (((1w1 |-| meta.one.n1) >> 8w1) >> (((bit<17>)((bit<48>)hdr.base.f1)))[10:10]);
        meta.m1 ^= ((16w9557 << (((bit<8>)meta.two.n1) - hdr.base.f3)) ++ ((bit<32>)(meta.two.n1 |+| 1w1)));
        ingress_a2();
        if (meta.first && hdr.x0.isValid()) {
            standard_metadata.mcast_grp = 3;
        }
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    helper() first_helper;
    helper() second_helper;
    action egress_a0() {
        meta.kept = ((bit<8>)(((bit<36>)7w126))[22:19]);
        meta.two.n1 = (((((bit<16>)((bit<1>)meta.flag)) != 16w702) ? (((bit<30>)hdr.base.f1))[0:0] : ((bit<1>)meta.m1)) >> (meta.kept - (meta.kept & 8w207)));
    }
    action egress_a1(bit<128> p0, bit<32> p1) {
        hash(meta.m1, HashAlgorithm.csum16, 16w5, { hdr.base.f1, meta.m1, 7w0 }, 32w7);
        meta.two = meta.two;
    }
    action egress_a2() {
        meta.m0 = (((meta.m0 | ((int<9>)meta.m2)) ^ (9s255 ^ meta.m0)) |-| (-meta.m0));
        if ((meta.m0 < 9s94)) {
            meta.m0 = ((int<9>)((((bit<5>)((bit<100>)meta.two.n0)) | (((bit<4>)hdr.base.kind) ++ meta.one.n1)) ++ (((bit<5>)((bit<1>)((int<1>)meta.m0))))[4:1]));
            meta.one.n0 = (((((bit<70>)meta.m1))[69:8])[44:12] |-| ((((bit<61>)meta.m1) | ((bit<61>)((bit<1>)meta.flag))))[60:28]);
        }
    }
    action egress_a3() {
        hash(hdr.base.f2, HashAlgorithm.crc32, 16w0, { meta.m1, hdr.base.kind }, 32w1000);
        hash(meta.m1, HashAlgorithm.crc16, 16w5, { hdr.base.f0, hdr.base.pad, hdr.base.pad, 3w0 }, 32w7);
        meta.one = meta.one;
    }
    table egress_t0 {
        key = {
            hdr.base.f1: ternary @name("k0");
            meta.two.n0: exact @name("k1");
        }
        actions = {
            NoAction;
            egress_a0;
            egress_a1;
        }
        default_action = egress_a1(128w0, 32w628406624);
        size = 64;
    }
    table egress_t1 {
        key = {
            hdr.base.pad: range @name("k0");
        }
        actions = {
            NoAction;
            egress_a0;
            egress_a1;
            egress_a2;
        }
        default_action = egress_a1(128w170141183460469231731687303715884105727, 32w1);
        size = 64;
    }
    table egress_t2 {
        key = {
            meta.m1: exact @name("k0");
        }
        actions = {
            NoAction;
            egress_a0;
        }
        default_action = egress_a0();
        const entries = {
            (48w0): NoAction();
            (48w111234566177512): egress_a0();
            (48w4694664738990): NoAction();
        }
        size = 64;
    }
    apply {
        hdr.base.f1 = (((hdr.ys[1].isValid() ? hdr.base.f1 : hdr.base.f1) + (hdr.base.f1 - ((bit<9>)hdr.base.f2))) ^ ((bit<9>)(((bit<11>)hdr.base.f2) ++ 5w15)));
        switch ((16w49576 | 16w32767)) {
            16w12681: {
                hdr.base.f1 = ((((bit<3>)meta.one.n1) ++ 2w2) ++ ((bit<4>)((bit<24>)meta.one.n0)));
            }
            16w18206: {
                meta.one.n1 = (meta.flag ? (((bit<1>)meta.two.n0) >> (~((bit<1>)hdr.base.pad))) : meta.one.n1);
                meta.one.n1 = ((((bit<1>)63w682293402528200281) ^ (meta.flag ? meta.two.n1 : ((bit<1>)meta.m1))) >> ((((bit<7>)meta.two.n1))[2:2] ++ (~((bit<3>)meta.one.n1))));
                meta.m2 = ((((int<128>)((int<24>)24w8388607)) ^ (meta.flag ? meta.m2 : meta.m2)) << 8w28);
            }
            16w65191: {
                hdr.base.f1[8:6] = ((2w2 - ((bit<2>)meta.two.n1)) ++ (meta.one.n1 + meta.two.n1));
            }
            default: {
                meta.m1[46:28] = ((~((bit<19>)meta.kept)) << 8w6);
                meta.flag = meta.flag;
                meta.one.n0 = ((bit<33>)((bit<48>)(~4w8)));
            }
        }
        meta.m1 = ((-(((bit<76>)hdr.base.f3))[61:14]) ^ meta.m1);
        egress_t0.apply();
        egress_t1.apply();
        egress_t2.apply();
        if (meta.first && meta.flag) {
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
