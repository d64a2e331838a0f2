#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    bit<64> f0;
    bit<64> f1;
    bit<48> f2;
    bit<48> f3;
    bit<16> f4;
    bit<7> f5;
    bit<1> pad;
}

header x_t {
    bit<8> next;
    bit<7> f0;
    bit<1> pad;
}

header y_t {
    bit<8> more;
    bit<64> f0;
}

struct headers_t {
    base_t base;
    x_t x0;
    x_t x1;
    y_t[4] ys;
}

struct inner_t {
    bit<128> n0;
    bit<32> n1;
}

struct meta_t {
    bit<65> m0;
    bit<64> m1;
    bit<32> m2;
    bit<9> m3;
    bool flag;
    @field_list(1) bit<8> kept;
    inner_t one;
    inner_t two;
    bool first;
}

bit<32> function0(in bit<8> p0, in bit<16> p1) {
    if ((p1 <= (true ? p1 : p1))) {
        return (~(~((bit<32>)p1)));
    }
    return (false ? 32w2025068101 : ((false ? ((bit<32>)p1) : ((bit<32>)p1)) | (55w8025825444101583)[40:9]));
}

parser parse(packet_in packet, out headers_t hdr, inout meta_t meta,
             inout standard_metadata_t standard_metadata) {
    state start {
        packet.extract(hdr.base);
        transition select(hdr.base.kind) {
            8w15 .. 8w18: parse_x1;
            8w172: parse_x1;
            8w137: parse_x0;
            8w226: parse_x1;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        meta.kept = packet.lookahead<bit<8>>();
        transition select(hdr.x0.next) {
            8w4: parse_x1;
            8w0 &&& 8w15: accept;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        transition select(hdr.x1.next) {
            8w70 .. 8w73: parse_ys;
            8w220: parse_ys;
            8w153: parse_ys;
            8w231: parse_ys;
            8w5 &&& 8w15: accept;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        meta.one.n1[31:10] = ((meta.flag ? 3w0 : 3w6) ++ (~((bit<19>)meta.one.n0)));
        transition select(hdr.ys.last.more) {
            8w63 .. 8w66: parse_ys;
            8w109: parse_ys;
            8w199: parse_ys;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        c = (((bit<3>)((bit<65>)((int<65>)(65w36893488147419103231) + ((int<65>)((int<8>)b))))) ++ ((((bit<5>)b) << 8w2) & (-((bit<5>)a))));
        c = ((((bit<8>)((bit<63>)b)) |-| (((bit<6>)a) ++ ((bit<2>)c))) ^ ((5w15 ++ ((bit<3>)b)) | (a >> ((bit<1>)c))));
        b = (((((bit<36>)c))[26:19] | (((bit<6>)b) ++ 2w2)) << 8w3);
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<32>>(4) ingress_cells;
    counter(4, CounterType.packets_and_bytes) ingress_counts;
    action ingress_a0() {
        hash(hdr.base.f4, HashAlgorithm.csum16, 16w0, { hdr.base.f3, meta.two.n0 }, 32w7);
    }
    action ingress_a1() {
        if (meta.flag) {
            meta.m0 = (((meta.m0 |+| meta.m0) >> 8w27) << ((hdr.x0.isValid() && hdr.x1.isValid()) ? (meta.kept)[4:1] : (((bit<4>)meta.one.n1) |-| 4w12)));
            hdr.base.f1 = hdr.base.f1;
        }
        if (hdr.x1.isValid()) {
            hdr.base.f2 = (((bit<48>)(~meta.m0)) * hdr.base.f3);
            hdr.base.f5 = ((bit<7>)((bit<33>)meta.one.n0));
        }
        meta.two = meta.one;
    }
    action ingress_a2() {
        bool v1 = hdr.ys[1].isValid();
        hdr.base.f4 = (((((bit<3>)hdr.base.kind) & ((bit<3>)((bit<1>)v1))) - (((bit<3>)hdr.base.pad) >> 8w0)) ++ (((int<8>)(8w255) > ((int<8>)((int<128>)meta.two.n0))) ? ((bit<13>)hdr.base.f1) : (13w3637 & ((bit<13>)meta.m3))));
        meta.one.n1 = (((meta.one.n1 == meta.m2) && (hdr.x1.isValid() || hdr.ys[0].isValid())) ? ((((bit<63>)meta.m1) <= ((bit<63>)hdr.base.f3)) ? (32w4294967294 & meta.two.n1) : (((bit<53>)meta.kept))[38:7]) : ((bit<32>)(v1 ? hdr.base.f3 : hdr.base.f2)));
    }
    table ingress_t0 {
        key = {
            hdr.base.pad: ternary @name("k0");
            meta.two.n0: optional @name("k1");
        }
        actions = {
            NoAction;
            ingress_a0;
            ingress_a1;
            ingress_a2;
        }
        default_action = ingress_a1();
        size = 64;
    }
    table ingress_t1 {
        key = {
            ((hdr.base.f4 |+| hdr.base.f4) >> (1w1 >> 4w12)): exact @name("k0");
            hdr.base.f5: exact @name("k1");
            meta.m0: range @name("k2");
        }
        actions = {
            NoAction;
            ingress_a1;
            ingress_a2;
        }
        default_action = ingress_a1();
        size = 64;
    }
    apply {
        standard_metadata.egress_spec = 3;
        meta.first = standard_metadata.instance_type == 0;
        bit<8> v2 = (((bit<8>)(((bit<31>)meta.m1) * ((bit<31>)hdr.base.f4))) ^ ((bit<8>)(5w0 ++ ((bit<59>)hdr.base.f2))));
        hdr.base.f5 = (((!meta.flag) || (meta.flag && hdr.x1.isValid())) ? ((bit<7>)(meta.flag ? hdr.base.f4 : hdr.base.f4)) : ((7w3 & ((bit<7>)hdr.base.f2)) + ((bit<7>)hdr.base.f3)));
        switch (ingress_t0.apply().action_run) {
            NoAction: {
                hdr.base.f5[2:0] = ((~3w0) |-| (~((bit<3>)meta.two.n0)));
                meta.one.n1 = ((bit<32>)((112w2596148429267413814265248164610047 ++ ((bit<16>)meta.m2)) |+| (meta.two.n0 |-| 128w340282366920938463463374607431768211455)));
            }
            ingress_a0: {
                meta.m3[8:7] = (meta.flag ? ((bit<2>)hdr.base.f3) : (2w2 ^ 2w3));
                meta.m2 = (((bit<32>)(-meta.m0)) ^ ((((bit<32>)meta.two.n0) << 8w26) + ((bit<32>)hdr.base.pad)));
            }
            ingress_a1: {
                hdr.base.f5 = ((meta.flag ? ((bit<7>)((bit<24>)((int<24>)((int<64>)hdr.base.f1)))) : (hdr.base.f5 << 8w1)) >> ((~2w2) ++ (((bit<1>)hdr.base.f1) ++ hdr.base.pad)));
                meta.m2 = ((bit<32>)((meta.m3 < meta.m3) ? (~31w194574776) : (24w8388607 ++ ((bit<7>)((bit<1>)meta.flag)))));
            }
            ingress_a2: {
                hdr.base.f5 = (((bit<40>)(((bit<41>)meta.m0))[32:9]))[20:14];
                meta.m1 = (((((bit<26>)hdr.base.pad) - ((bit<26>)hdr.base.f4)) ++ (((bit<38>)hdr.base.f1) * ((bit<38>)meta.one.n1))) >> (-(11w2047)[10:7]));
                hdr.base.f0 = (meta.m1 << 8w56);
            }
            default: {
                meta.kept = hdr.base.kind;
                hdr.base.f5 = (-(((bit<11>)hdr.base.f4))[7:1]);
            }
        }
        if (hdr.ys[3].isValid()) {
            standard_metadata.egress_spec = ((bit<9>)((bit<3>)(meta.one.n0 & ((bit<128>)v2))));
            hdr.x1 = hdr.x0;
        } else {
            meta.m3[7:2] = ((~((bit<6>)v2)) * ((bit<6>)meta.m0));
            hdr.ys[2].setValid();
            hdr.ys[2].more = ((bit<8>)((bit<65>)65s1292752942253014198));
            hdr.ys[2].f0 = ((bit<64>)((bit<31>)meta.one.n0));
            hdr.base.f2 = (((bit<48>)((bit<24>)(int<24>)(24w16777214))) ^ ((~((bit<48>)meta.one.n0)) |+| (hdr.base.f2 >> 8w39)));
        }
        standard_metadata.egress_spec = ((bit<9>)((((bit<2>)hdr.base.f2) ++ hdr.base.pad) << (hdr.ys[1].isValid() ? 4w8 : 4w11)));
        meta.two = meta.two;
        int<96> v3 = ((int<96>)((int<100>)((9w1 |-| meta.m3) ++ (73w4167494653611246282344 ++ 18w158259))));
        ingress_t1.apply();
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    action egress_a0() {
        hdr.base.pad = (((((bit<57>)meta.m1) >> hdr.base.pad))[41:23])[1:1];
        hdr.ys[2].setValid();
        hdr.ys[2].more = (meta.flag ? hdr.base.kind : meta.kept);
        hdr.ys[2].f0 = (100w1)[89:26];
    }
    action egress_a1() {
        hdr.ys.pop_front(1);
        if (hdr.x1.isValid()) {
            meta.one.n1 = (((bit<32>)((bit<64>)(int<64>)(64w18446744073709551614))) << 8w23);
            hdr.base.pad = ((((bit<29>)((bit<100>)meta.m3)) |-| (29w268435456 & ((bit<29>)meta.one.n0))))[26:26];
        }
    }
    action egress_a2(inout bit<65> p0) {
        if ((meta.kept != 8w128)) {
            meta.flag = meta.flag;
            hdr.base.f5 = (((hdr.base.pad >= 1w0) ? ((bit<7>)((bit<1>)meta.two.n1)) : ((bit<7>)100w942250386311959055020579179363)) * ((hdr.x1.isValid() ? 1w1 : 1w1) ++ (((bit<6>)hdr.base.f4) |-| 6w41)));
        } else {
            hdr.base.f3 = hdr.base.f3;
            meta.one.n1 = meta.m2;
        }
        hdr.ys.pop_front(1);
    }
    table egress_t0 {
        key = {
            meta.one.n1: range @name("k0");
            hdr.base.kind: lpm @name("k1");
            ((hdr.base.f0 < 64w13199412373585411494) ? ((bit<8>)((bit<4>)meta.m1)) : (((bit<27>)((bit<1>)meta.flag)))[16:9]): ternary @name("k2");
        }
        actions = {
            NoAction;
            egress_a0;
            egress_a1;
        }
        default_action = egress_a0();
        size = 64;
    }
    apply {
        switch ((((bit<6>)hdr.base.pad) ++ ((bit<2>)hdr.base.f4))) {
            8w127: {
                hdr.base.f0 = (((83w2597554281502229797913036 * ((bit<83>)meta.one.n0)) << 8w84))[78:15];
                hdr.base.f4 = ((-((bit<13>)hdr.base.pad)) ++ ((bit<3>)hdr.base.f3));
                meta.m3 = meta.m3;
            }
            8w236: {
                hdr.base.f3 = ((-(hdr.base.f2 << 8w5)) - ((-hdr.base.f2) + (hdr.base.f3 - hdr.base.f2)));
                meta.m2 = (function0(((bit<8>)((bit<64>)((int<64>)((int<128>)meta.one.n0)))), ((bit<16>)((bit<7>)7s21))) |+| ((((bit<36>)hdr.base.kind) ++ hdr.base.pad))[32:1]);
            }
            8w254: {
                meta.two.n1 = (((hdr.x0.isValid() ? 40w697126920800 : ((bit<40>)hdr.base.f3)))[36:5] ^ (function0(hdr.base.kind, hdr.base.f4) |+| function0(hdr.base.kind, hdr.base.f4)));
                hdr.base.f3[14:4] = ((23w6390718)[19:9] * (hdr.ys[2].isValid() ? ((bit<11>)hdr.base.kind) : ((bit<11>)((bit<1>)meta.flag))));
                meta.m0 = meta.m0;
            }
            default: {
                hdr.base.f3 = (((hdr.base.f2 - hdr.base.f3) |+| (hdr.base.f3 << ((bit<4>)meta.one.n0))) + ((((bit<48>)hdr.base.pad) |-| hdr.base.f3) ^ (hdr.base.f2 |-| ((bit<48>)hdr.base.f4))));
                meta.one.n1 = meta.two.n1;
            }
        }
        meta.m3 = (((hdr.ys[2].isValid() ? 4w8 : ((bit<4>)meta.two.n0)) ^ ((bit<4>)hdr.base.f2)) ++ 5w16);
        hdr.base.f2 = hdr.base.f2;
        egress_t0.apply();
    }
}

control compute_all(inout headers_t hdr, inout meta_t meta) {
    apply {
        update_checksum(hdr.x0.isValid(), { hdr.base.kind, hdr.base.f0, hdr.base.f1, hdr.base.f2, hdr.base.f3, hdr.base.f5, hdr.base.pad }, hdr.base.f4, HashAlgorithm.csum16);
    }
}


control verify_all(inout headers_t hdr, inout meta_t meta) { apply { } }

control deparse(packet_out packet, in headers_t hdr) {
    apply {
        packet.emit(hdr);
    }
}

V1Switch(parse(), verify_all(), ingress(), egress(), compute_all(), deparse()) main;
