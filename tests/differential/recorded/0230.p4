#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    int<12> f0;
    bit<3> f1;
    bit<8> f2;
    bit<1> f3;
}

header x_t {
    bit<8> next;
    bit<7> f0;
    bit<1> pad;
}

header y_t {
    bit<8> more;
    bit<1> f0;
    bit<7> pad;
}

struct headers_t {
    base_t base;
    x_t x0;
    x_t x1;
    y_t[4] ys;
}

struct inner_t {
    bit<32> n0;
    bit<100> n1;
}

struct meta_t {
    bit<65> m0;
    int<48> m1;
    bit<128> m2;
    bit<8> m3;
    bit<100> m4;
    bool flag;
    @field_list(1) bit<8> kept;
    inner_t one;
    inner_t two;
    bool first;
}

bit<16> function0(in bit<16> p0, in bit<32> p1) {
    if ((((bit<31>)p1) >= (false ? 31w1073741823 : 31w1765965200))) {
        return ((bit<16>)(((bit<8>)p0) * 8w95));
    }
    return (9w106 ++ ((((bit<7>)p0) >> 8w6) ^ ((bit<7>)((bit<24>)((int<24>)((int<16>)p0))))));
}
bit<32> function1(in bit<16> p0, in bit<32> p1) {
    if ((p1 >= (p1 << ((bit<4>)p0)))) {
        return p1;
    }
    return (true ? ((-32w1) - ((bit<32>)100w428458864601987991685857704901)) : (((bit<32>)((bit<9>)p1)) >> (1w0 |+| ((bit<1>)p0))));
}

parser parse(packet_in packet, out headers_t hdr, inout meta_t meta,
             inout standard_metadata_t standard_metadata) {
    state start {
        packet.extract(hdr.base);
        verify((meta.m3 == 8w162), error.Unwelcome);
        transition select(hdr.base.kind) {
            8w76: parse_x0;
            8w0 &&& 8w15: accept;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        transition select(hdr.x0.next) {
            8w47: parse_x1;
            8w251: parse_ys;
            8w76: parse_ys;
            8w4 &&& 8w15: accept;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        transition select(hdr.x1.next) {
            8w199: parse_ys;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        verify((hdr.base.f1 != 3w5), error.Unwelcome);
        transition select(hdr.ys.last.more) {
            8w153: parse_ys;
            8w236: parse_ys;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        b = a;
        b = b;
        if (((16w22098 ++ ((bit<47>)a)) != (((bit<63>)c) |-| ((bit<63>)a)))) {
            if (((!false) || (!true))) {
                b = b;
            } else {
                c = (((bit<8>)(true ? ((bit<16>)c) : ((bit<16>)b))) & ((a |+| 8w1) << 8w4));
            }
            c = c;
        }
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    counter(4, CounterType.packets_and_bytes) ingress_counts;
    action ingress_a0() {
        standard_metadata.egress_spec = ((bit<9>)((3w0 & hdr.base.f1) ^ ((bit<3>)16w32768)));
        ingress_counts.count((((bit<32>)((bit<33>)meta.two.n1)) & 32w3));
        meta.m4 = ((((bit<41>)((bit<48>)meta.two.n0)) ++ (((bit<73>)hdr.base.f2))[67:9]) |-| ((meta.two.n1 << ((bit<4>)meta.m2)) >> (hdr.base.f3 << 8w1)));
    }
    table ingress_t0 {
        key = {
            hdr.base.f2: exact @name("k0");
            meta.m4: ternary @name("k1");
        }
        actions = {
            NoAction;
            ingress_a0;
        }
        default_action = ingress_a0();
        size = 64;
    }
    table ingress_t1 {
        key = {
            hdr.base.kind: exact @name("k0");
        }
        actions = {
            NoAction;
            ingress_a0;
        }
        default_action = ingress_a0();
        size = 64;
    }
    apply {
        standard_metadata.egress_spec = 5;
        meta.first = standard_metadata.instance_type == 0;
        if (((!hdr.ys[1].isValid()) || (!hdr.ys[3].isValid()))) {
            meta.flag = ((((int<128>)(128w340282366920938463463374607431768211455) >> 8w84) << 8w114) >= ((((int<128>)((int<100>)meta.two.n1)) - ((int<128>)((int<65>)meta.m0))) * ((int<128>)(((bit<50>)meta.two.n1) ++ ((bit<78>)((bit<1>)meta.flag))))));
            ingress_counts.count((function1(((bit<16>)hdr.base.f2), meta.two.n0) & 32w3));
        } else {
            hdr.base.f0 = (((int<12>)((-((bit<5>)meta.m3)) ++ (((bit<7>)meta.one.n0) + ((bit<7>)meta.two.n1)))) * (hdr.ys[3].isValid() ? hdr.base.f0 : (hdr.base.f0 & hdr.base.f0)));
            switch (ingress_t0.apply().action_run) {
                NoAction: {
                    meta.flag = hdr.ys[2].isValid();
                    meta.m1 = ((int<48>)((hdr.base.f1 >> 8w3) ++ ((bit<45>)meta.two.n0)));
                    meta.m4 = (((bit<100>)(hdr.ys[3].isValid() ? 65w3895016055364935886 : meta.m0)) |+| ((meta.two.n1 |+| meta.m4) & ((bit<100>)((bit<31>)((int<31>)((int<32>)meta.one.n0))))));
                }
            }
            hdr.base.f0 = ((int<12>)(((39w1 |-| ((bit<39>)meta.one.n0)) |-| (39w549755813887 & 39w435604600579)))[19:8]);
        }
        if ((hdr.base.f2 != 8w1)) {
            bool v1 = (meta.kept == 8w97);
            ingress_counts.count(((((bit<34>)meta.m3))[33:2] & 32w3));
            if ((meta.one.n0 > (~((bit<32>)((bit<1>)v1))))) {
                ingress_t1.apply();
                meta.m3[0:0] = (-(meta.flag ? hdr.base.f3 : hdr.base.f3));
            }
        }
        hdr.x0 = hdr.x1;
        switch (((bit<16>)hdr.base.f1)) {
            16w1: {
                meta.kept[7:7] = ((((bit<13>)hdr.base.f1) == 13w5111) ? (hdr.base.f3 |+| hdr.base.f3) : (hdr.base.f3 + hdr.base.f3));
                hdr.base.f2 = ((hdr.x0.isValid() ? meta.kept : ((bit<8>)7w119)) - ((hdr.base.kind |+| hdr.base.f2) * ((bit<8>)hdr.base.f3)));
            }
            16w24363: {
                meta.m3 = hdr.base.kind;
            }
            16w65534: {
                meta.m2 = ((33w2604491150 > (33w4941390861 & 33w8589934590)) ? (~((bit<128>)((bit<64>)meta.m3))) : ((bit<128>)((bit<65>)(((int<65>)((int<8>)hdr.base.f2)) + 65s11882904279696488127))));
            }
            default: {
                meta.m3 = (((hdr.base.kind >= meta.kept) || (!meta.flag)) ? ((27w0)[11:4] >> 8w7) : ((7w19 & 7w64) ++ (hdr.base.f3 * hdr.base.f3)));
                hdr.base.f1[2:2] = hdr.base.f3;
                meta.two.n1[98:98] = (1w0 << (((bit<4>)meta.two.n1) | ((bit<4>)meta.m4)));
            }
        }
        bit<8> v2 = meta.kept;
        if (meta.first && ((meta.m0 != meta.m0) && meta.flag)) {
            clone_preserving_field_list(CloneType.I2E, 5, 1);
        }
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    helper() first_helper;
    helper() second_helper;
    action egress_a0() {
        hdr.base.f0 = (((hdr.base.f0 >> 8w10) |+| (hdr.base.f0 ^ (int<12>)(12w4094))) >> 8w2);
        bit<1> v3 = (((bit<1>)(20w1048574)[16:4]) | ((hdr.base.f3 << 8w2) ^ ((bit<1>)13w6470)));
    }
    action egress_a1(inout bit<128> p0, inout int<48> p1) {
        meta.one.n1 = (-((((bit<2>)meta.one.n0) ++ hdr.base.f3) ++ (97w158456325028528675187087900670 + ((bit<97>)((bit<1>)meta.flag)))));
        if (hdr.x0.isValid()) {
            hdr.base.f1 = ((((bit<3>)meta.kept) << 8w3) + (hdr.base.f3 ++ (31w0)[2:1]));
        } else {
            p0 = ((function0(((bit<16>)hdr.base.f2), meta.two.n0) == (16w1 + ((bit<16>)((bit<48>)meta.m1)))) ? ((hdr.ys[0].isValid() ? p0 : 128w1) << 8w106) : ((p0 |-| 128w0) ^ (meta.m2 * p0)));
            hdr.base.f1[1:1] = ((hdr.base.f3 + hdr.base.f3) << (4w0 ^ ((bit<4>)((bit<48>)p1))));
        }
        meta.flag = (!(!(meta.flag && meta.flag)));
    }
    action egress_a2() {
        meta.two.n0[28:25] = (((bit<4>)((bit<16>)meta.one.n0)) >> (36w11407914062)[28:28]);
        meta.m4 = ((bit<100>)((hdr.base.f1 ++ hdr.base.f3) << 8w5));
    }
    action egress_a3() {
        meta.one = meta.one;
        bit<5> v4 = ((bit<5>)meta.m2);
        meta.m3 = (((((bit<22>)hdr.base.kind) ++ 15w0))[21:19] ++ (5w14 * (v4 * v4)));
    }
    table egress_t0 {
        key = {
            meta.m0: exact @name("k0");
            meta.m4: range @name("k1");
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
            meta.m2: ternary @name("k0");
            meta.one.n1: exact @name("k1");
            meta.m0: exact @name("k2");
        }
        actions = {
            NoAction;
            egress_a3;
        }
        default_action = NoAction();
        size = 64;
    }
    apply {
        if (hdr.ys[2].isValid()) {
            bit<24> v5 = (((bit<24>)hdr.ys[2].f0) >> 8w5);
            if (egress_t1.apply().hit) {
                hdr.base.f1 = (((hdr.base.f1 >> 8w3) >> 8w2) + ((bit<3>)(meta.two.n1 - meta.m4)));
            }
        } else {
            switch (egress_t0.apply().action_run) {
                NoAction: {
                    meta.flag = ((-((int<24>)(24w11280417) & (int<24>)(24w16777215))) == ((meta.one.n0 >= 32w0) ? (((int<24>)meta.m1) * ((int<24>)((int<100>)meta.one.n1))) : (((int<24>)((int<1>)hdr.base.f3)) |+| ((int<24>)((int<8>)meta.m3)))));
                }
                default: {
                    meta.one.n1[91:7] = ((-((bit<85>)meta.one.n1)) >> hdr.base.f3);
                    meta.one.n0 = function1(function0((hdr.ys[2].isValid() ? 16w1 : 16w65534), function1(((bit<16>)meta.m2), meta.two.n0)), (~(~meta.one.n0)));
                }
            }
            hdr.base.f3 = hdr.base.f3;
            egress_a0();
        }
        hdr.ys.push_front(1);
        hdr.ys.pop_front(1);
        if (((meta.kept != 8w255) && (meta.m2 == 128w0))) {
            if (((meta.flag || hdr.ys[0].isValid()) || (meta.flag || meta.flag))) {
                meta.two.n1 = (((hdr.x1.isValid() ? ((bit<126>)hdr.base.f2) : 126w85070591730234615865843651857942052863) << 8w59))[119:20];
            } else {
                hdr.base.f0 = (((((bit<58>)hdr.base.kind))[51:19] != (meta.flag ? ((bit<33>)meta.m2) : 33w4294967295)) ? ((int<12>)((int<8>)hdr.base.kind)) : ((int<12>)((int<128>)meta.m2)));
                second_helper.apply(((((bit<7>)hdr.base.f1) >> ((bit<4>)meta.m4)) ++ hdr.base.f3), hdr.base.f2, meta.kept);
                meta.one.n0[31:13] = ((hdr.ys[3].isValid() ? ((bit<19>)meta.kept) : 19w524287) & (((bit<55>)meta.two.n1))[32:14]);
            }
        } else {
            hdr.base.f1 = ((bit<3>)((((bit<29>)((bit<1>)meta.flag)))[7:0] - (meta.kept - hdr.base.kind)));
            if ((meta.one.n1 != 100w788952880454844964476078365697)) {
                meta.m2 = ((meta.two.n0 <= (hdr.ys[3].isValid() ? meta.two.n0 : meta.two.n0)) ? ((bit<128>)(~31w1073741823)) : ((bit<128>)((bit<48>)(meta.m1 << hdr.base.f3))));
                meta.m1 = ((!(hdr.base.f2 == meta.kept)) ? ((((bit<24>)meta.kept) != ((bit<24>)hdr.base.f1)) ? ((int<48>)(((bit<74>)hdr.base.f1))[73:26]) : meta.m1) : ((int<48>)(((bit<38>)meta.m2) ++ (((bit<10>)((bit<12>)hdr.base.f0)) >> 8w8))));
            }
        }
        hash(meta.one.n0, HashAlgorithm.identity, 16w0, { hdr.base.f1, 5w0 }, 32w1000);
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
