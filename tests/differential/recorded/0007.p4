#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    bit<32> f0;
    bit<3> f1;
    bit<16> f2;
    bit<16> f3;
    bit<24> f4;
    bit<5> pad;
}

header x_t {
    bit<8> next;
    bit<8> f0;
    bit<1> f1;
    bit<7> pad;
}

header y_t {
    bit<8> more;
    bit<16> f0;
}

struct headers_t {
    base_t base;
    x_t x0;
    x_t x1;
    y_t[2] ys;
}

struct inner_t {
    bit<8> n0;
    bit<8> n1;
}

struct meta_t {
    bit<8> m0;
    bit<16> m1;
    int<100> m2;
    bit<65> m3;
    bit<65> m4;
    bit<1> m5;
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
        meta.kept = packet.lookahead<bit<8>>();
        transition select(hdr.base.kind) {
            8w214: parse_ys;
            8w73: parse_x0;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        hdr.base.f4 = (((bit<24>)((bit<33>)(((int<33>)meta.m2) << 8w5))) << ((bit<4>)(meta.flag ? ((bit<32>)meta.m4) : hdr.base.f0)));
        meta.kept = packet.lookahead<bit<8>>();
        transition select(hdr.x0.next) {
            8w79 .. 8w82: parse_x1;
            8w157: parse_x1;
            8w92: parse_ys;
            8w52: parse_x1;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        if ((meta.m0 > 8w1)) {
            meta.m1 = (((-meta.m1) | (hdr.base.f3 << ((bit<4>)hdr.base.pad))) ^ ((bit<16>)(63w9223372036854775806 - 63w4846819625942255055)));
        }
        transition select(hdr.x1.next) {
            8w32: parse_ys;
            8w30: parse_ys;
            8w105: parse_ys;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        transition select(hdr.ys.last.more) {
            8w232: parse_ys;
            8w185: parse_ys;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        switch ((c)[6:3]) {
            4w3: {
                b = ((((bit<8>)((bit<16>)a)) - (false ? 8w1 : b)) |-| ((((bit<32>)b) - 32w1))[22:15]);
            }
            4w12: {
                c[7:4] = ((((bit<4>)c) * ((bit<4>)c)) + ((bit<4>)((bit<32>)((int<32>)((int<8>)b)))));
            }
            default: {
                b = ((a <= 8w0) ? ((b < 8w178) ? (true ? c : a) : (c |-| b)) : a);
            }
        }
        if (((~32s1428150521) >= (-((int<32>)((int<8>)a))))) {
            b = c;
        } else {
            c = (a & ((c > 8w66) ? (a |+| a) : (true ? c : c)));
            b = (((c + 8w166) | (((bit<41>)b))[39:32]) >> ((c |-| a) & (((bit<5>)b) ++ ((bit<3>)a))));
            c = ((a >= 8w83) ? ((false ? b : a) ^ c) : (~(c ^ a)));
        }
        c = (((1w0 + ((bit<1>)b)) <= (~((bit<1>)c))) ? (-(~b)) : (true ? 8w255 : c));
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<16>>(1) ingress_cells;
    helper() first_helper;
    helper() second_helper;
    action ingress_a0() {
        meta.m2 = (((int<100>)(128w170141183460469231731687303715884105727)[106:7]) - meta.m2);
        standard_metadata.egress_spec = ((bit<9>)((hdr.ys[0].isValid() ? 12w1 : 12w1))[2:0]);
    }
    action ingress_a1() {
        if (((33w8589934590 > ((bit<33>)((bit<1>)meta.flag))) && (((bit<7>)hdr.base.f1) <= ((bit<7>)hdr.base.pad)))) {
            meta.flag = (meta.m4 != 65w0);
            meta.m2 = ((int<100>)(((((bit<95>)hdr.base.f0) + ((bit<95>)meta.one.n1)) |+| (((bit<111>)meta.m5))[103:9]) ++ ((hdr.base.pad >> 8w2) ^ hdr.base.pad)));
            meta.m5 = meta.m5;
        }
        if (((128s1 + ((int<128>)((int<16>)meta.m1))) < (~(int<128>)(128w202998614039667840198769243548128336027)))) {
            meta.m4 = ((bit<65>)(meta.flag ? (((bit<2>)hdr.base.f4) ++ ((bit<2>)hdr.base.f4)) : (((bit<6>)meta.kept))[5:2]));
            meta.m4 = (((((bit<47>)((bit<100>)meta.m2)) >> 8w135) |+| (hdr.x0.isValid() ? 47w18590877567587 : ((bit<47>)hdr.base.f3))) ++ ((((bit<18>)hdr.base.f2) | ((bit<18>)((bit<100>)meta.m2))) | (((bit<18>)meta.one.n0) << 8w128)));
            meta.one.n1[2:2] = ((meta.m5 << meta.kept) >> (((bit<1>)meta.one.n1) ++ hdr.base.f1));
        }
    }
    table ingress_t0 {
        key = {
            meta.one.n0: ternary @name("k0");
            meta.m3: exact @name("k1");
        }
        actions = {
            NoAction;
            ingress_a1;
        }
        default_action = NoAction();
        size = 64;
    }
    table ingress_t1 {
        key = {
            hdr.base.kind: ternary @name("k0");
            hdr.base.f1: ternary @name("k1");
        }
        actions = {
            NoAction;
            ingress_a0;
            ingress_a1;
        }
        default_action = NoAction();
        size = 64;
    }
    table ingress_t2 {
        key = {
            meta.m0: exact @name("k0");
            (-(hdr.base.f2 |+| hdr.base.f2)): range @name("k1");
        }
        actions = {
            NoAction;
            ingress_a0;
            ingress_a1;
        }
        default_action = ingress_a0();
        size = 64;
    }
    apply {
        standard_metadata.egress_spec = 5;
        meta.first = standard_metadata.instance_type == 0;
        bool v1 = meta.flag;
        ingress_cells.read(meta.m1, (hdr.base.f0 & 32w0));
        ingress_t0.apply();
        ingress_t1.apply();
        ingress_t2.apply();
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<8>>(4) egress_cells;
    action egress_a0(in bit<16> p0, in bit<16> p1) {
        bit<1> v2 = ((~(~meta.m5)) * (-(10w260)[4:4]));
        hdr.base.f3 = (-((bit<16>)(((bit<9>)meta.kept) ++ ((bit<15>)hdr.base.pad))));
    }
    table egress_t0 {
        key = {
            meta.kept: lpm @name("k0");
        }
        actions = {
            NoAction;
        }
        default_action = NoAction();
        size = 64;
    }
    table egress_t1 {
        key = {
            hdr.base.f0: lpm @name("k0");
            meta.m5: range @name("k1");
            meta.one.n1: optional @name("k2");
        }
        actions = {
            NoAction;
        }
        default_action = NoAction();
        size = 64;
    }
    table egress_t2 {
        key = {
            meta.m3: ternary @name("k0");
        }
        actions = {
            NoAction;
        }
        default_action = NoAction();
        size = 64;
    }
    apply {
        hdr.x1 = hdr.x0;
        egress_t0.apply();
        if (hdr.x1.isValid()) {
            egress_cells.write(((-hdr.base.f0) & 32w3), meta.one.n0);
        } else {
            switch ((((bit<4>)hdr.base.f2) >> 8w3)) {
                4w0: {
                    hdr.base.f2 = 16w1;
                    meta.m1 = (((bit<12>)((bit<4>)(((int<4>)((int<65>)meta.m3)) |+| (int<4>)(4w8)))) ++ ((17w65536 | ((bit<17>)meta.one.n0)))[9:6]);
                    meta.kept = (meta.m0 >> meta.one.n1);
                }
                4w1: {
                    hdr.base.f1[1:0] = (((bit<2>)((bit<7>)meta.two.n0)) |+| (-((bit<2>)((bit<1>)meta.flag))));
                    meta.one.n1 = (meta.flag ? meta.kept : ((meta.kept | ((bit<8>)meta.m5)) ^ (meta.two.n1 |-| meta.kept)));
                }
                4w8: {
                    meta.m4 = (~meta.m3);
                }
                default: {
                    meta.two.n0[1:1] = ((meta.m5 & meta.m5) * ((bit<1>)meta.m3));
                    meta.two.n1 = (~((hdr.base.f2 <= hdr.base.f2) ? (hdr.base.kind |+| meta.m0) : (meta.kept >> 8w8)));
                }
            }
            hdr.base.f2 = meta.m1;
            meta.two.n0 = ((bit<8>)(((bit<16>)((bit<13>)((bit<100>)meta.m2))))[14:2]);
        }
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
