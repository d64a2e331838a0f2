#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    int<12> f0;
    bit<4> f1;
    bit<8> f2;
    bit<1> f3;
    bit<4> f4;
    bit<3> pad;
}

header x_t {
    bit<8> next;
    bit<24> f0;
}

header y_t {
    bit<8> more;
    bit<7> f0;
    bit<48> f1;
    bit<1> pad;
}

struct headers_t {
    base_t base;
    x_t x0;
    x_t x1;
    y_t[2] ys;
}

struct inner_t {
    int<8> n0;
    bit<33> n1;
}

struct meta_t {
    int<8> m0;
    bit<8> m1;
    int<64> m2;
    int<100> m3;
    bit<48> m4;
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
            8w118: parse_x1;
            8w166: parse_x1;
            8w205: parse_x1;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        transition select(hdr.x0.next) {
            8w208: parse_ys;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        transition select(hdr.x1.next) {
            8w166 .. 8w169: parse_ys;
            8w49: parse_ys;
            8w180: parse_ys;
            8w15 &&& 8w15: accept;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        transition select(hdr.ys.last.more) {
            8w214: parse_ys;
            8w179: parse_ys;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        if ((!(a >= b))) {
            c = ((bit<8>)((false ? ((bit<63>)a) : 63w4248784999661833591) |-| (((bit<63>)a) << 8w57)));
            c = b;
            if ((b > ((bit<8>)31w1375198082))) {
                b = (((a >= 8w2) ? (a >> 8w3) : (a * a)) << 8w8);
            } else {
                b = (~8w0);
                b = b;
                c[7:1] = (((bit<7>)a) & ((bit<7>)33w6802602785));
            }
        }
        c = ((b <= c) ? ((bit<8>)((bit<24>)((int<24>)((int<31>)31w815613180)))) : (-(8w140 * b)));
        if ((c != (((bit<4>)c) ++ ((bit<4>)b)))) {
            b = ((~(((bit<3>)a) ++ ((bit<5>)a))) & (b | (b - b)));
            b = ((43w8796093022206 & (44w17592186044415)[43:1]))[25:18];
            if (true) {
                b = ((a & 8w128) | c);
                b = (((bit<8>)((bit<128>)31w1398255930)) + ((2w3 ++ 6w32) >> 8w3));
                b[3:3] = 1w1;
            }
        }
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    counter(4, CounterType.packets_and_bytes) ingress_counts;
    helper() first_helper;
    helper() second_helper;
    action ingress_a0() {
        if (((hdr.ys[0].isValid() ? 7w1 : 7w13) >= (((bit<35>)((bit<100>)meta.m3)))[7:1])) {
            hdr.base.f4 = ((bit<4>)(((bit<9>)hdr.base.f3) >> (2w0 ++ ((bit<6>)meta.kept))));
        } else {
            meta.m1 = 8w84;
        }
        hdr.ys.pop_front(1);
        meta.one.n1 = meta.one.n1;
    }
    action ingress_a1(out bit<8> p0) {
        p0 = 8w127;
        hdr.ys.push_front(1);
    }
    action ingress_a2() {
        meta.m4 = (meta.flag ? meta.m4 : ((((bit<32>)hdr.base.f2) <= 32w3157950879) ? (((bit<48>)((bit<8>)meta.two.n0)) + meta.m4) : (-meta.m4)));
        hdr.ys[1].setInvalid();
    }
    action ingress_a3(inout int<64> p0) {
        standard_metadata.egress_spec = ((bit<9>)((bit<3>)hdr.base.f4));
        if ((meta.m1 > (meta.kept | 8w128))) {
            meta.m3 = meta.m3;
            meta.kept = ((bit<8>)((((bit<4>)((bit<12>)hdr.base.f0)) != hdr.base.f4) ? (65w6260726940180671936 |+| ((bit<65>)((bit<1>)meta.flag))) : (65w18446744073709551615 |-| ((bit<65>)((bit<1>)meta.flag)))));
        } else {
            hdr.base.f2 = ((~(7w112 |+| 7w126)) ++ ((bit<1>)(meta.flag && meta.flag)));
            meta.two.n1 = ((bit<33>)((bit<100>)((bit<13>)(((int<13>)((int<48>)meta.m4)) >> ((bit<1>)meta.m4)))));
        }
        meta.m4 = ((((bit<52>)((bit<9>)hdr.base.kind)))[50:3] - ((bit<48>)((bit<13>)((int<13>)((int<4>)meta.one.n0)))));
    }
    table ingress_t0 {
        key = {
            hdr.base.pad: ternary @name("k0");
            ((bit<16>)(((bit<96>)((bit<64>)meta.m2)))[95:33]): ternary @name("k1");
            meta.two.n1: optional @name("k2");
        }
        actions = {
            NoAction;
            ingress_a2;
        }
        default_action = ingress_a2();
        size = 64;
    }
    table ingress_t1 {
        key = {
            32w2147483647: ternary @name("k0");
            meta.m4: exact @name("k1");
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
        standard_metadata.egress_spec = 1;
        meta.first = standard_metadata.instance_type == 0;
        meta.one = meta.one;
        switch (ingress_t0.apply().action_run) {
            NoAction: {
                hdr.base.pad = (((bit<3>)(((bit<48>)((bit<12>)hdr.base.f0)) ^ meta.m4)) >> 8w1);
            }
            ingress_a2: {
                hdr.base.f2 = (((hdr.ys[0].isValid() ? 43w1156480662749 : ((bit<43>)meta.two.n1)))[41:34] ^ ((bit<8>)hdr.base.pad));
                hdr.base.f2 = (((meta.kept & hdr.base.kind) - (meta.kept ^ hdr.base.kind)) - ((bit<8>)(-63w9116988765854070864)));
                meta.one.n1 = (((73w5527005051343579190072 * 73w5776663576422819132970) | ((bit<73>)hdr.base.f4)))[57:25];
            }
        }
        hdr.ys[0].setValid();
        hdr.ys[0].more = (meta.flag ? meta.kept : hdr.base.kind);
        hdr.ys[0].f0 = (-((bit<7>)hdr.base.f3));
        hdr.ys[0].f1 = (meta.flag ? meta.m4 : meta.m4);
        hdr.ys[0].pad = hdr.base.f3;
        ingress_t1.apply();
        if (meta.first && ((9w9 < 9w322) || (meta.m2 < meta.m2))) {
            resubmit_preserving_field_list(1);
        }
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    helper() first_helper;
    helper() second_helper;
    action egress_a0(bit<128> p0, bit<32> p1) {
        if (((((bit<16>)meta.m4) < 16w47911) && (meta.flag || meta.flag))) {
            meta.one.n1 = meta.one.n1;
            hdr.base.f1 = (((((bit<16>)hdr.base.kind) ++ hdr.base.f4) ++ ((bit<11>)hdr.base.f1)))[21:18];
        } else {
            meta.m2 = (((int<64>)(((int<128>)((int<4>)hdr.base.f1)) | ((int<128>)((int<1>)((bit<1>)meta.flag))))) * ((int<64>)((84w9671406556917033397649407 ++ ((bit<13>)meta.m4)))[84:21]));
            meta.m4 = meta.m4;
            meta.m4 = (((28w268435454 ++ ((bit<19>)hdr.base.pad)) ++ (1w0 >> 8w2)) |+| ((meta.m4 | meta.m4) + (~meta.m4)));
        }
        if ((hdr.base.f1 >= (hdr.base.f1 >> 8w5))) {
            meta.m4 = (((meta.flag ? meta.m4 : meta.m4) ^ (hdr.x1.isValid() ? meta.m4 : meta.m4)) + ((hdr.x1.isValid() || meta.flag) ? (~meta.m4) : (meta.m4 | meta.m4)));
        } else {
            meta.flag = (meta.m3 > ((~meta.m3) >> 8w2));
        }
    }
    apply {
        meta.m0 -= meta.m0;
        hdr.base.f4 = ((hdr.base.f1 |-| ((bit<4>)((bit<7>)(int<7>)(7w127)))) >> 8w5);
        hdr.base.pad ^= (((20w471455 ++ 17w113458))[7:5] << ((hdr.base.f1 ^ hdr.base.f1) + (hdr.base.f1 + ((bit<4>)((bit<8>)meta.m0)))));
        hdr.base.f4 = ((~(meta.flag ? meta.kept : meta.m1)))[3:0];
        hdr.base.f2 = (((hdr.base.f3 ++ 2w1) ^ (((bit<3>)hdr.base.f3) & ((bit<3>)meta.one.n1))) ++ ((bit<5>)hdr.base.pad));
        if ((((int<7>)(((bit<35>)((bit<8>)meta.one.n0)))[15:9]) > ((int<7>)(7w82) |-| 7s1))) {
            hdr.x0 = hdr.x1;
            second_helper.apply(((~8w254) << 8w2), meta.m1, meta.kept);
            hdr.x1 = hdr.x0;
        } else {
            meta.one.n0 = (((int<8>)((-((bit<6>)meta.one.n1)) ++ ((bit<2>)hdr.base.f1))) | ((int<8>)(hdr.base.f3 ++ (((bit<7>)meta.two.n1) + ((bit<7>)((bit<8>)meta.m0))))));
            switch (((bit<4>)meta.two.n1)) {
                4w1: {
                    meta.m2 = ((int<64>)((int<48>)((bit<48>)((bit<8>)meta.one.n0))));
                    meta.m3 = ((int<100>)((int<1>)((bit<1>)((bit<48>)((bit<31>)((bit<12>)hdr.base.f0))))));
                    hdr.base.pad = 3w2;
                }
                4w15: {
                    hdr.base.f4[3:3] = ((meta.flag || hdr.ys[1].isValid()) ? (hdr.base.f3 + ((bit<1>)hdr.base.f1)) : ((bit<1>)((bit<31>)((int<31>)meta.one.n0))));
                    meta.one.n0 = ((int<8>)((~(int<1>)(1w1)) - ((int<1>)((int<16>)meta.m0))));
                }
                default: {
                    hdr.base.f0 = ((int<12>)(((~((bit<2>)((bit<12>)hdr.base.f0))) ++ ((bit<12>)((bit<100>)meta.m3))))[13:2]);
                    meta.one.n1 = (-(hdr.x1.isValid() ? (meta.one.n1 |-| 33w5555378356) : (meta.one.n1 << hdr.base.f4)));
                }
            }
            meta.one = meta.one;
        }
        hdr.x1.setValid();
        hdr.x1.next = ((bit<8>)((bit<64>)meta.m2));
        hdr.x1.f0 = (meta.flag ? 24w8388608 : 24w15772103);
        hdr.base.f0 = ((int<12>)(((51w0)[26:12] |-| ((bit<15>)((bit<1>)(int<1>)(1w1)))))[11:0]);
        if (meta.first && (hdr.base.pad >= 3w7)) {
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
