#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    bit<12> f0;
    bit<16> f1;
    bit<12> f2;
}

header x_t {
    bit<8> next;
    bit<7> f0;
    bit<32> f1;
    bit<1> pad;
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
    bit<128> n0;
    bit<128> n1;
}

struct meta_t {
    int<4> m0;
    bit<48> m1;
    bit<9> m2;
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
        transition select(hdr.base.kind) {
            8w62 .. 8w65: parse_x1;
            8w181: parse_x1;
            8w113: parse_ys;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        if ((meta.m3 >= (meta.flag ? meta.m3 : meta.m3))) {
            hdr.base.f2[9:2] = ((hdr.base.kind + hdr.base.kind) + (meta.kept >> 8w128));
        } else {
            meta.m3 = (((bit<32>)(meta.two.n1 |+| meta.one.n1)) |-| (((bit<44>)63w6990098963238192553))[43:12]);
            hdr.base.f1 = (((hdr.base.f1 - hdr.base.f1) - hdr.base.f1) >> 8w14);
            meta.m3 = (((meta.flag ? 4w8 : ((bit<4>)meta.m2)) ++ (meta.flag ? ((bit<28>)hdr.base.f1) : ((bit<28>)meta.m2))) |+| ((((bit<7>)meta.kept) ++ ((bit<22>)meta.m1)) ++ (((bit<3>)hdr.base.f1) & ((bit<3>)hdr.base.f2))));
        }
        transition select(hdr.x0.next) {
            8w48: parse_ys;
            8w3: parse_x1;
            8w57: parse_ys;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        meta.m1 = (((meta.m1 |+| meta.m1) + meta.m1) | (((bit<73>)meta.m1))[69:22]);
        verify(meta.flag, error.Unwelcome);
        transition select(hdr.x1.next) {
            8w243: parse_ys;
            8w102: parse_ys;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        transition select(hdr.ys.last.more) {
            8w164: parse_ys;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        int<9> v1 = (((int<9>)((int<8>)c)) & (((int<9>)(6w32 ++ ((bit<3>)c))) >> 8w3));
        b = ((((bit<8>)((bit<16>)((int<16>)v1))) * (c | a)) | (4w7 ++ ((bit<4>)((bit<9>)v1))));
        if ((b > 8w128)) {
            c = (((1w1 ++ ((bit<7>)b)) * ((bit<8>)((bit<16>)b))) >> ((39w549755813886)[29:26] |-| ((bit<4>)((bit<24>)((bit<9>)v1)))));
            v1 = (-(-((int<9>)(((bit<4>)a) ++ ((bit<5>)((bit<9>)v1))))));
            b = (((((bit<1>)c) ++ ((bit<1>)a)) ++ (((bit<6>)c) >> 8w0)) + (((bit<2>)((bit<9>)v1)) ++ (6w34 |-| ((bit<6>)a))));
        }
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<8>>(8) ingress_cells;
    action ingress_a0(out bit<48> p0, out int<4> p1) {
        p0 = 48w41753480827972;
        p1 = (int<4>)(4w9);
        meta.flag = (128s160407405968163770812808756651049127775 != ((int<128>)((int<48>)((bit<48>)meta.m2))));
        standard_metadata.egress_spec = ((bit<9>)3w2);
    }
    action ingress_a1(bit<128> p0) {
        hash(meta.m1, HashAlgorithm.csum16, 16w0, { meta.m3, meta.one.n0, hdr.base.kind }, 32w65536);
        hdr.base.f2 = (~((((bit<48>)((bit<1>)meta.flag)) < ((bit<48>)p0)) ? (hdr.base.f0 - hdr.base.f0) : hdr.base.f0));
    }
    action ingress_a2() {
        meta.kept = (((((bit<5>)hdr.base.f0) ++ ((bit<3>)hdr.base.kind)) |+| hdr.base.kind) | ((hdr.base.kind > 8w56) ? (meta.kept + hdr.base.kind) : (((bit<36>)((bit<1>)meta.flag)))[35:28]));
        standard_metadata.egress_spec = ((bit<9>)(meta.flag ? (3w6 - ((bit<3>)hdr.base.f2)) : ((bit<3>)meta.m3)));
    }
    table ingress_t0 {
        key = {
            hdr.base.f0: exact @name("k0");
        }
        actions = {
            NoAction;
            ingress_a1;
            ingress_a2;
        }
        default_action = ingress_a1(128w170141183460469231731687303715884105727);
        const entries = {
            (12w4094): ingress_a2();
            (12w1108): ingress_a1(128w166686848867565316257543143302115676057);
            (12w2047): ingress_a1(128w81453306824240533458997132081938690465);
        }
        size = 64;
    }
    table ingress_t1 {
        key = {
            meta.m3: range @name("k0");
            (((bit<35>)meta.one.n1))[30:15]: optional @name("k1");
        }
        actions = {
            NoAction;
            ingress_a1;
        }
        default_action = NoAction();
        size = 64;
    }
    table ingress_t2 {
        key = {
            hdr.base.f1: range @name("k0");
        }
        actions = {
            NoAction;
            ingress_a1;
            ingress_a2;
        }
        default_action = NoAction();
        size = 64;
    }
    apply {
        standard_metadata.egress_spec = 1;
        meta.first = standard_metadata.instance_type == 0;
        meta.one = meta.two;
        ingress_a2();
        ingress_t0.apply();
        ingress_t1.apply();
        ingress_t2.apply();
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<8>>(1) egress_cells;
    helper() first_helper;
    helper() second_helper;
    action egress_a0() {
        egress_cells.read(meta.kept, ((meta.m3 ^ meta.m3) & 32w0));
        meta.flag = (hdr.base.kind > 8w83);
        meta.one.n1 = (((123w5008486473631110143008577551615636053)[95:2] |+| (((bit<94>)meta.one.n0) * 94w9903520314283042199192993792)) ++ ((34w1 |+| 34w0) |+| (34w11166300245 - ((bit<34>)meta.two.n1))));
    }
    action egress_a1() {
        meta.m2 = ((6w49 |+| 6w1) ++ ((bit<3>)meta.two.n1));
        meta.two.n0[88:52] = ((((bit<11>)meta.m3) ++ ((bit<26>)hdr.base.kind)) * (14w13282 ++ 23w4194304));
        meta.kept[6:1] = (6w38 * (((bit<3>)meta.m3) ++ ((bit<3>)meta.two.n1)));
    }
    action egress_a2(bit<8> p0) {
        if (((((bit<31>)hdr.base.f0) <= ((bit<31>)meta.one.n1)) && meta.flag)) {
            hdr.base.f2[10:9] = ((((bit<2>)((bit<4>)meta.m0)) >> hdr.base.kind) + (-((bit<2>)meta.m2)));
            meta.one.n1 = (-((bit<128>)((bit<31>)((int<31>)(7w121 ++ 24w8388607)))));
            meta.one.n0 = ((bit<128>)((hdr.ys[1].isValid() ? hdr.base.f1 : ((bit<16>)meta.m3)) >> (8w0 |-| meta.kept)));
        } else {
            meta.one.n1[122:111] = ((hdr.base.f2 >> 8w3) - ((bit<12>)64w8912874070253987421));
            meta.m0 = ((meta.one.n1 == (hdr.ys[1].isValid() ? ((bit<128>)meta.m3) : meta.two.n0)) ? meta.m0 : ((meta.m0 & ((int<4>)((int<8>)hdr.base.kind))) ^ (-meta.m0)));
            hdr.base.f2[9:7] = (((bit<3>)meta.m1) & (1w1 ++ 2w2));
        }
    }
    action egress_a3() {
        egress_cells.write(((hdr.x1.isValid() ? ((bit<32>)meta.m2) : ((bit<32>)meta.m2)) & 32w0), ((meta.flag && meta.flag) ? (((bit<2>)((bit<1>)meta.flag)) ++ ((bit<6>)meta.one.n0)) : (hdr.base.kind >> ((bit<4>)hdr.base.f2))));
        meta.m3 = (~meta.m3);
        meta.two = meta.two;
    }
    apply {
        meta.flag = (hdr.ys[0].isValid() || (meta.one.n0 == 128w142101619090961510511149903913828206038));
        bool v2 = meta.flag;
        bit<16> v3 = (-(((bit<16>)13w1) << 8w12));
        hdr.base.f1 = (((bit<10>)(meta.one.n0 - meta.one.n0)) ++ ((6w63 - ((bit<6>)meta.two.n0)) & (((bit<27>)hdr.base.f0))[14:9]));
        if ((!(meta.flag || hdr.ys[1].isValid()))) {
            v3 = (hdr.ys[0].isValid() ? ((!v2) ? (~v3) : (hdr.base.f1 * v3)) : (((bit<16>)((bit<7>)((bit<1>)meta.flag))) - (((bit<38>)meta.one.n0))[37:22]));
            meta.kept = (((bit<8>)((bit<24>)33w0)) |+| ((bit<8>)(65w4758331355629886858 * ((bit<65>)meta.one.n0))));
            bit<64> v4 = ((bit<64>)hdr.base.f0);
        } else {
            bit<32> v5 = (v2 ? ((bit<32>)hdr.base.kind) : (((bit<32>)8w207) >> 8w19));
            v5 = ((bit<32>)(-(((bit<63>)hdr.base.f1) << ((bit<8>)hdr.base.f2))));
            bit<48> v6 = (~((bit<48>)(((bit<1>)meta.two.n0) ++ ((bit<8>)meta.one.n1))));
        }
        hdr.ys.pop_front(1);
        hdr.ys.pop_front(1);
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
