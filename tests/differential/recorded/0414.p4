#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    bit<48> f0;
    bit<64> f1;
    bit<24> f2;
    bit<12> f3;
    bit<12> f4;
    int<64> f5;
}

header x_t {
    bit<8> next;
    bit<3> f0;
    bit<1> f1;
    bit<4> pad;
}

header y_t {
    bit<8> more;
}

struct headers_t {
    base_t base;
    x_t x0;
    x_t x1;
    y_t[3] ys;
}

struct inner_t {
    bit<9> n0;
    bit<32> n1;
}

struct meta_t {
    bit<32> m0;
    bit<65> m1;
    bit<8> m2;
    bit<33> m3;
    bit<100> m4;
    int<100> m5;
    bool flag;
    @field_list(1) bit<8> kept;
    inner_t one;
    inner_t two;
    bool first;
}

bit<32> function0(in bit<16> p0, in bit<32> p1) {
    if ((p0 == 16w14821)) {
        return (p1 << (true ? ((bit<1>)p1) : 1w1));
    }
    return (((true ? 24w1 : ((bit<24>)p1)) >= (((bit<24>)p1) & 24w8388607)) ? ((p0 < 16w59844) ? (p1 |+| p1) : (true ? p1 : 32w1)) : (((bit<64>)((bit<1>)p1)))[44:13]);
}

parser parse(packet_in packet, out headers_t hdr, inout meta_t meta,
             inout standard_metadata_t standard_metadata) {
    state start {
        packet.extract(hdr.base);
        meta.m4 = ((100w633825300114114700748351602688 & ((bit<100>)hdr.base.f2)) >> 8w22);
        verify((meta.m2 > 8w205), error.Unwelcome);
        meta.kept = packet.lookahead<bit<8>>();
        transition select(hdr.base.kind) {
            8w253: parse_x0;
            8w100: parse_x1;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        meta.m5 = ((int<100>)(((hdr.base.f2 == 24w0) ? (20w20669 * ((bit<20>)meta.kept)) : ((bit<20>)16w52751)) ++ ((((bit<60>)hdr.base.f4) | ((bit<60>)meta.m4)) ++ (((bit<20>)hdr.base.f4) & ((bit<20>)meta.kept)))));
        transition select(hdr.x0.next) {
            8w227: parse_x1;
            8w120: parse_ys;
            8w87: parse_ys;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        if (((((bit<29>)meta.m4) ++ 4w0) == (meta.m3 | 33w4206411189))) {
            hdr.base.f2 = hdr.base.f2;
            meta.two.n1 = meta.two.n1;
        } else {
            meta.m3 = ((bit<33>)((meta.flag && meta.flag) ? ((bit<48>)((bit<32>)((int<32>)((int<100>)meta.m4)))) : ((bit<48>)31w2098326024)));
            hdr.base.f1 = (((101w2493358949058369098258614319702 |+| ((bit<101>)meta.kept)) & (((bit<101>)meta.two.n0) - ((bit<101>)hdr.base.f2))))[66:3];
        }
        transition select(hdr.x1.next) {
            8w42: parse_ys;
            8w45: parse_ys;
            8w11 &&& 8w15: accept;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        transition select(hdr.ys.last.more) {
            8w118 .. 8w121: parse_ys;
            8w185: parse_ys;
            8w10 &&& 8w15: accept;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        int<5> v1 = ((int<5>)(((-((bit<30>)b)))[28:25] ++ ((false ? ((bit<6>)b) : 6w40))[5:5]));
        c = (((bit<8>)(((bit<31>)((bit<5>)v1)) * ((bit<31>)((bit<5>)v1)))) >> 8w9);
        bit<16> v2 = ((bit<16>)c);
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<48>>(4) ingress_cells;
    counter(4, CounterType.packets_and_bytes) ingress_counts;
    action ingress_a0() {
        ingress_cells.write(((meta.one.n1 - meta.one.n1) & 32w3), ((bit<48>)1w0));
        int<64> v3 = (~((int<64>)((bit<64>)13w33)));
    }
    action ingress_a1() {
        meta.one = meta.two;
        meta.m3 = (((99w58638930254230912810120881621)[71:5])[48:16] >> (~(((bit<29>)meta.kept))[10:3]));
    }
    action ingress_a2() {
        meta.two = meta.one;
        hdr.x1 = hdr.x0;
    }
    table ingress_t0 {
        key = {
            hdr.base.f0: range @name("k0");
            meta.one.n1: range @name("k1");
            meta.m0: range @name("k2");
        }
        actions = {
            NoAction;
            ingress_a1;
            ingress_a2;
        }
        default_action = ingress_a2();
        size = 64;
    }
    apply {
        standard_metadata.egress_spec = 0;
        meta.first = standard_metadata.instance_type == 0;
        meta.one = meta.one;
        hdr.base.f4 = (((bit<13>)hdr.base.f2))[12:1];
        if (hdr.ys[0].isValid()) {
            hdr.base.f4 = ((bit<12>)(~((bit<64>)((bit<1>)1s0))));
            hdr.x1.setValid();
            hdr.x1.next = (~hdr.base.kind);
            hdr.x1.f0 = (((bit<2>)hdr.base.kind) ++ 1w0);
            hdr.x1.f1 = ((bit<1>)((bit<64>)hdr.base.f4));
            hdr.x1.pad = (meta.flag ? 4w14 : 4w1);
        } else {
            hdr.base.f1 = ((bit<64>)meta.kept);
            hdr.base.f2 = ((bit<24>)((bit<48>)(-((bit<1>)meta.two.n0))));
            hdr.ys.pop_front(1);
        }
        standard_metadata.egress_spec = ((bit<9>)((48s1 >= ((int<48>)((int<64>)hdr.base.f1))) ? (((bit<3>)((bit<64>)hdr.base.f5)) ^ 3w7) : (3w5 | 3w7)));
        bit<24> v4 = (((bit<15>)hdr.base.kind) ++ ((meta.one.n0 - meta.two.n0) + ((bit<9>)((bit<33>)((bit<64>)hdr.base.f5)))));
        hdr.ys[0].setValid();
        hdr.ys[0].more = (hdr.base.kind ^ meta.kept);
        ingress_t0.apply();
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<8>>(4) egress_cells;
    counter(4, CounterType.packets_and_bytes) egress_counts;
    action egress_a0(in bit<48> p0) {
        meta.m4 = (((bit<100>)(meta.m1 * meta.m1)) << 8w81);
        meta.two.n0[6:6] = (hdr.x0.isValid() ? ((bit<1>)hdr.base.f2) : (((bit<7>)meta.m1))[4:4]);
        if ((meta.flag || (hdr.x1.isValid() && hdr.x0.isValid()))) {
            meta.one.n1 = (((!meta.flag) && hdr.x1.isValid()) ? meta.two.n1 : 32w2147483648);
            meta.two.n0 = (((meta.one.n0 > meta.two.n0) ? (((bit<40>)p0))[29:4] : ((bit<26>)((bit<31>)31s364808827))))[14:6];
        } else {
            hdr.base.f0 = (((45w17326335788626 * ((bit<45>)p0)) ++ (3w0 | ((bit<3>)hdr.base.f4))) ^ ((bit<48>)((bit<128>)(((int<128>)((int<64>)hdr.base.f1)) |-| (int<128>)(128w340282366920938463463374607431768211455)))));
        }
    }
    table egress_t0 {
        key = {
            meta.m4: exact @name("k0");
        }
        actions = {
            NoAction;
        }
        default_action = NoAction();
        size = 64;
    }
    table egress_t1 {
        key = {
            meta.m2: range @name("k0");
            meta.two.n0: optional @name("k1");
            meta.m4: exact @name("k2");
        }
        actions = {
            NoAction;
        }
        default_action = NoAction();
        size = 64;
    }
    table egress_t2 {
        key = {
            meta.one.n1: exact @name("k0");
        }
        actions = {
            NoAction;
        }
        default_action = NoAction();
        size = 64;
    }
    apply {
        egress_cells.read(meta.m2, (function0(16w32768, meta.m0) & 32w3));
        egress_t0.apply();
        egress_a0((meta.flag ? hdr.base.f0 : 48w200247172714582));
        meta.two = meta.one;
        hdr.base.f3 = (~((meta.flag && meta.flag) ? ((bit<12>)((bit<16>)((int<16>)((int<48>)hdr.base.f0)))) : (hdr.base.f4 + hdr.base.f4)));
        hdr.x0.setValid();
        hdr.x0.next = (8w1 + meta.kept);
        hdr.x0.f0 = (meta.flag ? ((bit<3>)((bit<64>)hdr.base.f5)) : 3w7);
        hdr.x0.f1 = (((bit<1>)((bit<64>)hdr.base.f5)) >> 8w1);
        hdr.x0.pad = (hdr.ys[2].isValid() ? ((bit<4>)meta.m0) : ((bit<4>)((bit<100>)meta.m5)));
        meta.two.n1 = ((meta.m0 & (-meta.m0)) ^ ((bit<32>)((bit<16>)((bit<63>)hdr.base.f4))));
        egress_t1.apply();
        egress_t2.apply();
        if (meta.first && meta.flag) {
            recirculate_preserving_field_list(1);
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
