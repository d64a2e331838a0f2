#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    bit<32> f0;
    bit<3> f1;
    bit<3> f2;
    bit<7> f3;
    bit<3> f4;
}

header x_t {
    bit<8> next;
    bit<3> f0;
    bit<64> f1;
    bit<1> f2;
    bit<8> f3;
    bit<4> pad;
}

header y_t {
    bit<8> more;
    bit<12> f0;
    bit<64> f1;
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
    bit<128> n1;
}

struct meta_t {
    int<64> m0;
    int<4> m1;
    bit<32> m2;
    int<65> m3;
    bit<32> m4;
    bit<128> m5;
    bool flag;
    @field_list(1) bit<8> kept;
    inner_t one;
    inner_t two;
    bool first;
}

bit<32> function0(in bit<32> p0, in bit<32> p1) {
    if (true) {
        return ((23w8087020 >> ((bit<8>)p0)) ++ ((bit<9>)p0));
    }
    return (((56w7142004483022063 - ((bit<56>)p0)))[45:11])[32:1];
}
bit<32> function1(in bit<8> p0, in bit<8> p1) {
    if ((((int<16>)((int<24>)24w6743292)) >= 16s16791)) {
        return ((((bit<1>)p0) ++ 30w226720128) ++ (false ? 1w0 : ((bit<1>)p1)));
    }
    return (((((bit<70>)p0) |+| ((bit<70>)p1)))[53:22] |-| ((bit<32>)(128w340282366920938463463374607431768211454 |+| ((bit<128>)p1))));
}

parser parse(packet_in packet, out headers_t hdr, inout meta_t meta,
             inout standard_metadata_t standard_metadata) {
    state start {
        packet.extract(hdr.base);
        if (((meta.m3 |-| meta.m3) < (meta.flag ? meta.m3 : meta.m3))) {
            meta.m3 = (~(-((int<65>)(48w209003253438595 ++ ((bit<17>)hdr.base.f1)))));
        }
        transition select(hdr.base.kind) {
            8w73: parse_x1;
            8w131: parse_x1;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        meta.kept = packet.lookahead<bit<8>>();
        transition select(hdr.x0.next) {
            8w33: parse_ys;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        meta.one.n1 = (meta.one.n1 - ((meta.two.n1 >> ((bit<4>)meta.m2)) ^ (meta.two.n1 >> 4w14)));
        transition select(hdr.x1.next) {
            8w84: parse_ys;
            8w14: parse_ys;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        transition select(hdr.ys.last.more) {
            8w108: parse_ys;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        if ((a <= a)) {
            bit<1> v1 = (((24s0 <= 24s0) || (((bit<1>)b) <= ((bit<1>)c))) ? (-(((bit<38>)b))[37:37]) : ((bit<1>)((bit<31>)((int<31>)((int<8>)c)))));
            b = ((-((bit<42>)((bit<7>)((int<7>)((int<1>)v1))))))[10:3];
        }
        c = (((43w4398046511103 * ((bit<43>)a)))[41:34] - ((((bit<30>)a) |+| ((bit<30>)a)))[27:20]);
        bit<16> v2 = ((bit<16>)((bit<4>)(false ? ((int<4>)(4w8) + ((int<4>)((int<8>)c))) : ((int<4>)(((bit<3>)a) ++ ((bit<1>)b))))));
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    counter(4, CounterType.packets_and_bytes) ingress_counts;
    helper() first_helper;
    helper() second_helper;
    action ingress_a0(out int<65> p0, out int<4> p1) {
        p0 = 65s18446744073709551615;
        p1 = (int<4>)(4w15);
        if ((!(meta.m2 <= hdr.base.f0))) {
            meta.m4 = function0((~(((bit<56>)meta.m5))[36:5]), ((hdr.base.f0 | hdr.base.f0) & meta.m4));
            meta.m5 = (((-meta.two.n1) << 8w42) + ((bit<128>)(65w26232591183011625075)[63:1]));
        }
        hash(hdr.base.f0, HashAlgorithm.identity, 16w5, { meta.m2 }, 32w1000);
        hdr.base.f3 = (-((hdr.base.f3 & hdr.base.f3) |+| (hdr.base.f3 + hdr.base.f3)));
    }
    action ingress_a1(out int<4> p0, out int<64> p1) {
        p0 = 4s1;
        p1 = 64s0;
        ingress_counts.count(((((bit<32>)hdr.base.f4) * 32w2147483648) & 32w3));
        hdr.ys[0].setValid();
        hdr.ys[0].more = (hdr.base.kind + ((bit<8>)((bit<64>)p1)));
        hdr.ys[0].f0 = (((bit<12>)hdr.base.f3) |+| ((bit<12>)meta.m5));
        hdr.ys[0].f1 = 64w9782924761840516080;
        hdr.ys[0].pad = (1w1 ++ hdr.base.f1);
        if ((hdr.base.f0 < (((bit<10>)meta.kept) ++ ((bit<22>)meta.one.n0)))) {
            meta.two.n0[91:83] = ((hdr.x0.isValid() || hdr.ys[0].isValid()) ? ((bit<9>)meta.two.n1) : (((bit<44>)hdr.base.f0))[36:28]);
        }
    }
    table ingress_t0 {
        key = {
            hdr.base.kind: ternary @name("k0");
        }
        actions = {
            NoAction;
        }
        default_action = NoAction();
        size = 64;
    }
    table ingress_t1 {
        key = {
            hdr.base.kind: ternary @name("k0");
        }
        actions = {
            NoAction;
        }
        default_action = NoAction();
        size = 64;
    }
    apply {
        standard_metadata.egress_spec = 5;
        meta.first = standard_metadata.instance_type == 0;
        meta.two.n0 = ((meta.one.n0 |+| (((bit<100>)hdr.base.f1) |-| meta.one.n0)) - ((bit<100>)meta.two.n1));
        meta.two = meta.two;
        meta.two = meta.one;
        hdr.base.f0 = (((bit<38>)hdr.base.f0))[33:2];
        meta.m0 = ((int<64>)((int<128>)(((bit<128>)((bit<24>)(int<24>)(24w16777215))) | meta.m5)));
        switch ((meta.flag ? 4w12 : ((bit<4>)((bit<1>)meta.flag)))) {
            4w7: {
                meta.m0 = ((int<64>)(((bit<1>)9w0) ++ ((bit<63>)(meta.kept & meta.kept))));
            }
            4w13: {
                hdr.base.f4 = hdr.base.f1;
                meta.m4 = hdr.base.f0;
                meta.m1 = ((int<4>)((int<1>)((bit<1>)meta.m4)));
            }
            default: {
                hdr.base.f0 = (~(17w18705 ++ ((bit<15>)8w254)));
                meta.m1 = ((int<4>)((int<65>)((73w1 << ((bit<1>)hdr.base.f1)))[70:6]));
            }
        }
        meta.m1 = ((int<4>)((~((int<32>)((int<8>)meta.kept))) & (-(int<32>)(32w4294967295))));
        meta.two.n1 = ((-(meta.flag ? 128w122386980363234159213825387204660231805 : meta.m5)) ^ (meta.m5 | (-meta.one.n1)));
        ingress_t0.apply();
        ingress_t1.apply();
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<16>>(4) egress_cells;
    action egress_a0(out bit<128> p0, out int<64> p1) {
        p0 = 128w170141183460469231731687303715884105728;
        p1 = (int<64>)(64w9223372036854775808);
        hdr.x0.setValid();
        hdr.x0.next = (hdr.base.kind << 8w3);
        hdr.x0.f0 = (hdr.ys[0].isValid() ? hdr.base.f1 : hdr.base.f1);
        hdr.x0.f1 = (((bit<64>)meta.two.n1) >> hdr.base.kind);
        hdr.x0.f2 = (((bit<1>)meta.m4) - 1w0);
        hdr.x0.f3 = meta.kept;
        hdr.x0.pad = (4w13 * ((bit<4>)((bit<65>)meta.m3)));
        meta.one.n0[45:45] = ((1w0 ++ hdr.x0.f2))[0:0];
    }
    action egress_a1(in bit<8> p0, in bit<16> p1) {
        if ((((int<32>)((int<16>)p1)) > ((int<32>)(31w1073741823 ++ ((bit<1>)p0))))) {
            meta.one.n0 = ((((bit<71>)((bit<4>)meta.m1)) ++ (45w0)[44:2]))[112:13];
        }
    }
    action egress_a2() {
        if ((!(meta.m3 > meta.m3))) {
            hdr.base.f4[2:1] = ((meta.two.n1 >= 128w140468724315614819300295410722945571573) ? (-((bit<2>)meta.m4)) : (((bit<2>)meta.kept) << 8w1));
            hdr.base.f2 = (-((hdr.base.f1 - hdr.base.f1) & ((bit<3>)31w1)));
        }
        meta.m0 = ((int<64>)meta.m1);
    }
    action egress_a3() {
        hdr.x1.setValid();
        hdr.x1.next = (meta.flag ? meta.kept : meta.kept);
        hdr.x1.f0 = hdr.base.f4;
        hdr.x1.f1 = ((bit<64>)meta.one.n1);
        hdr.x1.f2 = (-1w0);
        hdr.x1.f3 = (hdr.base.f4 ++ 5w0);
        hdr.x1.pad = (((bit<4>)meta.m2) >> 1w0);
        meta.kept = (((((bit<5>)meta.m4) - 5w16) |+| (((bit<5>)meta.one.n0) << hdr.x1.pad)) ++ ((bit<3>)(63w7751428644309835934 |-| 63w4997032108861877819)));
    }
    apply {
        meta.kept = hdr.base.kind;
        egress_a3();
        hdr.ys[2].setValid();
        hdr.ys[2].more = (((bit<8>)((bit<1>)meta.flag)) ^ hdr.base.kind);
        hdr.ys[2].f0 = (12w2047 + ((bit<12>)hdr.base.f1));
        hdr.ys[2].f1 = (64w1 - ((bit<64>)hdr.base.f2));
        hdr.ys[2].pad = (4w3 & 4w1);
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
