#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    bit<8> f0;
    bit<8> f1;
    bit<64> f2;
}

header x_t {
    bit<8> next;
    bit<8> f0;
    int<4> f1;
    bit<4> pad;
}

header y_t {
    bit<8> more;
    bit<3> f0;
    bit<5> pad;
}

struct headers_t {
    base_t base;
    x_t x0;
    x_t x1;
    y_t[3] ys;
}

struct inner_t {
    bit<128> n0;
    bit<9> n1;
}

struct meta_t {
    bit<32> m0;
    bit<65> m1;
    bit<100> m2;
    bool flag;
    @field_list(1) bit<8> kept;
    inner_t one;
    inner_t two;
    bool first;
}

bit<16> function0(in bit<32> p0, in bit<16> p1) {
    if ((p1 != 16w18993)) {
        return ((23w1)[22:7] |+| (false ? p1 : 16w1));
    }
    return ((bit<16>)((bit<100>)((int<100>)((((bit<84>)p1))[78:18] ++ (-((bit<39>)p1))))));
}
bit<16> function1(in bit<16> p0, in bit<8> p1) {
    if (((p0 != 16w65535) || (32w2891188971 >= 32w2147483647))) {
        return ((((bit<11>)p0) | ((bit<11>)p1)) ++ (((bit<5>)p1) ^ ((bit<5>)p0)));
    }
    return (((((bit<36>)p0) ^ 36w13362507167) ++ (-p1)))[19:4];
}

parser parse(packet_in packet, out headers_t hdr, inout meta_t meta,
             inout standard_metadata_t standard_metadata) {
    state start {
        packet.extract(hdr.base);
        transition select(hdr.base.kind) {
            8w193: parse_x1;
            8w36: parse_ys;
            8w226: parse_ys;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        meta.kept = ((bit<8>)16w11192);
        transition select(hdr.x0.next) {
            8w98 .. 8w101: parse_x1;
            8w119: parse_x1;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        transition select(hdr.x1.next) {
            8w11 .. 8w14: parse_ys;
            8w157: parse_ys;
            8w233: parse_ys;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        meta.one.n1 = (((meta.one.n1 <= 9w510) ? (3w0 ++ ((bit<4>)meta.one.n0)) : (((bit<7>)meta.two.n1) * ((bit<7>)hdr.base.kind))) ++ 2w1);
        transition select(hdr.ys.last.more) {
            8w207: parse_ys;
            8w32: parse_ys;
            8w65: parse_ys;
            8w14 &&& 8w15: accept;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        b -= ((bit<8>)((10w247 ^ ((bit<10>)a)))[5:2]);
        b = c;
        c = ((bit<8>)4w3);
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    action ingress_a0(inout bit<100> p0, inout bit<100> p1) {
        p0 = ((bit<100>)meta.one.n0);
        hdr.ys.push_front(1);
    }
    action ingress_a1(out bit<8> p0) {
        p0 = 8w154;
        hdr.base.f0[7:7] = ((hdr.ys[0].isValid() ? ((bit<1>)hdr.base.kind) : 1w0) + (meta.flag ? 1w0 : 1w1));
        hdr.x1 = hdr.x0;
        hdr.ys.pop_front(1);
    }
    action ingress_a2(in bit<8> p0, in bit<128> p1) {
        meta.m2 = ((((bit<106>)meta.two.n1) | (meta.flag ? ((bit<106>)meta.one.n1) : ((bit<106>)meta.two.n0))))[105:6];
        hdr.ys.push_front(1);
    }
    table ingress_t0 {
        key = {
            meta.m1: ternary @name("k0");
            meta.one.n1: exact @name("k1");
        }
        actions = {
            NoAction;
        }
        default_action = NoAction();
        size = 64;
    }
    table ingress_t1 {
        key = {
            meta.two.n1: exact @name("k0");
            hdr.base.f2: optional @name("k1");
            meta.m0: range @name("k2");
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
        switch ((((bit<28>)meta.m1))[7:4]) {
            4w3: {
                hdr.base.f2 = hdr.base.f2;
            }
            4w12: {
                meta.one.n1[3:0] = ((bit<4>)(((bit<16>)meta.m2) + ((bit<16>)hdr.base.f0)));
            }
            4w14: {
                meta.one.n0 = (((meta.kept == hdr.base.f0) ? (meta.two.n0 - meta.two.n0) : ((bit<128>)meta.m1)) >> 8w20);
                meta.m0 = ((!(hdr.x0.isValid() && meta.flag)) ? (33w2219517660)[31:0] : meta.m0);
                meta.one.n1 = (((meta.two.n1 << ((bit<4>)meta.two.n1)) ^ 9w302) * ((bit<9>)((bit<65>)((bit<24>)hdr.base.f1))));
            }
            default: {
                hdr.base.f1[2:0] = ((hdr.ys[2].isValid() || hdr.ys[0].isValid()) ? (-((bit<3>)hdr.base.f1)) : 3w1);
                meta.m0 = (((-meta.m0) >> (((bit<6>)hdr.base.f2) ++ 2w0)) << ((meta.kept + hdr.base.f1) |+| (((bit<8>)meta.two.n1) | hdr.base.f0)));
            }
        }
        hash(hdr.base.f2, HashAlgorithm.identity, 16w5, { meta.m0 }, 32w1000);
        meta.m2 = meta.m2;
        switch (ingress_t1.apply().action_run) {
            NoAction: {
                meta.one.n1 = ((bit<9>)((bit<24>)meta.one.n0));
            }
        }
        if (ingress_t0.apply().hit) {
            meta.kept = ((meta.flag ? (2w2 & ((bit<2>)meta.one.n1)) : (((bit<2>)meta.m0) >> 8w2)) ++ (((bit<6>)((bit<1>)hdr.base.f0)) |+| (((bit<4>)hdr.base.kind) ++ ((bit<2>)meta.one.n1))));
            meta.kept = (-(6w57 ++ (2w2 * ((bit<2>)meta.m1))));
            meta.one.n0 = ((bit<128>)((((bit<16>)meta.two.n0) + ((bit<16>)meta.m1)) * ((bit<16>)48w281474976710654)));
        }
        meta.two.n1[6:1] = (~(1w0 ++ ((bit<5>)hdr.base.f1)));
        ingress_a2((6w39 ++ ((bit<2>)meta.m1)), (meta.one.n0 - 128w0));
        ingress_a2((hdr.base.kind | hdr.base.f0), (meta.two.n0 + 128w8045094889801281680220581276817126023));
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    helper() first_helper;
    helper() second_helper;
    action egress_a0() {
        meta.m1 = (((bit<65>)(((int<65>)((int<9>)meta.two.n1)) & 65s4817847407718722237)) * (((bit<65>)128w170229924251061517706806035490235961176) & (meta.m1 | meta.m1)));
        hdr.base.f0 = (((hdr.base.f0 - 8w128) |-| ((bit<8>)((bit<4>)((int<4>)((int<9>)meta.two.n1))))) |+| ((((bit<42>)meta.m0))[26:19] << (((bit<4>)hdr.base.f1) + ((bit<4>)meta.m2))));
    }
    action egress_a1(out bit<32> p0) {
        p0 = 32w1;
        meta.two.n0 = (((bit<128>)(64w18446744073709551615 & hdr.base.f2)) ^ (((bit<128>)meta.m2) ^ (meta.one.n0 ^ meta.one.n0)));
    }
    table egress_t0 {
        key = {
            meta.kept: range @name("k0");
            hdr.base.f0: exact @name("k1");
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
            ((52w1754891097530049)[34:3] |+| meta.m0): exact @name("k0");
            meta.m0: range @name("k1");
        }
        actions = {
            NoAction;
            egress_a0;
        }
        default_action = egress_a0();
        size = 64;
    }
    apply {
        switch ((meta.flag ? hdr.base.f1 : meta.kept)) {
            8w0: {
                meta.one.n0 = ((hdr.ys[0].isValid() ? (-meta.one.n0) : (meta.one.n0 - meta.one.n0)) & (meta.two.n0 + (((bit<18>)meta.m1) ++ ((bit<110>)hdr.base.f0))));
                hdr.base.f2 = hdr.base.f2;
            }
            8w1: {
                meta.kept = ((((bit<8>)((bit<16>)meta.two.n1)) >> 1w1) | ((meta.flag && meta.flag) ? (meta.m0)[16:9] : (((bit<4>)meta.kept) ++ 4w8)));
                hdr.base.f1[7:5] = (-(~((bit<3>)hdr.base.f0)));
                meta.m2 = (((meta.m2 + meta.m2) |+| (((bit<110>)meta.m0))[105:6]) |+| ((bit<100>)meta.one.n1));
            }
            default: {
                meta.m2 = (((hdr.ys[1].isValid() ? meta.m2 : ((bit<100>)meta.m0)) + meta.m2) - (((bit<119>)hdr.base.f2))[99:0]);
            }
        }
        hdr.base.f1 = (((bit<36>)hdr.base.kind))[26:19];
        hdr.ys[2].setValid();
        hdr.ys[2].more = (hdr.base.f0 | hdr.base.f1);
        hdr.ys[2].f0 = (((bit<6>)hdr.base.f0))[5:3];
        hdr.ys[2].pad = ((bit<5>)((bit<33>)meta.one.n0));
        switch ((((bit<1>)hdr.ys[2].more) ++ hdr.ys[2].f0)) {
            4w0: {
                hdr.ys[2].f0 = hdr.ys[2].f0;
                meta.two.n1 = (((meta.flag ? hdr.ys[2].f0 : hdr.ys[2].f0) << 8w2) ++ (((bit<18>)hdr.ys[2].f0))[16:11]);
                meta.two.n0[102:102] = ((bit<1>)hdr.base.f2);
            }
            4w1: {
                meta.one.n1 = (meta.one.n1 |-| ((meta.flag ? meta.one.n1 : meta.one.n1) >> (~((bit<1>)meta.m2))));
                hdr.ys[2].f0 = ((((bit<20>)hdr.ys[2].pad) & (~20w1048574)))[6:4];
                meta.two.n0 = (((hdr.ys[2].isValid() ? meta.one.n0 : meta.two.n0) |+| (meta.two.n0 - meta.one.n0)) >> 8w41);
            }
            4w7: {
                meta.two.n0 = (((meta.one.n0 << 8w64) | (128w170141183460469231731687303715884105727 << meta.kept)) + (((bit<128>)meta.m2) | (-((bit<128>)((bit<1>)meta.flag)))));
                hdr.ys[2].f0[2:2] = (((bit<1>)((bit<128>)((int<128>)((int<8>)hdr.base.f0)))) | (1w0 & ((bit<1>)meta.kept)));
            }
            default: {
                meta.two.n0 = ((128w120023290939923129711255981057808573451 |+| (meta.flag ? ((bit<128>)hdr.ys[2].pad) : meta.one.n0)) << 8w108);
            }
        }
        hdr.base.f2 = (((hdr.x1.isValid() ? hdr.base.f2 : hdr.base.f2) + hdr.base.f2) & hdr.base.f2);
        egress_a1(meta.m0);
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
