#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    int<8> f0;
    int<9> f1;
    bit<24> f2;
    bit<1> f3;
    bit<6> pad;
}

header x_t {
    bit<8> next;
    int<4> f0;
    bit<4> pad;
}

header y_t {
    bit<8> more;
    bit<12> f0;
    int<48> f1;
    bit<4> pad;
}

struct headers_t {
    base_t base;
    x_t x0;
    x_t x1;
    y_t[2] ys;
}

struct inner_t {
    bit<33> n0;
    bit<33> n1;
}

struct meta_t {
    int<32> m0;
    bit<4> m1;
    int<65> m2;
    bit<65> m3;
    bit<8> m4;
    bool flag;
    @field_list(1) bit<8> kept;
    inner_t one;
    inner_t two;
    bool first;
}

bit<16> function0(in bit<16> p0, in bit<16> p1) {
    if (true) {
        return (true ? (p0 << 8w12) : (false ? p1 : p1));
    }
    return (p1 << 8w4);
}

parser parse(packet_in packet, out headers_t hdr, inout meta_t meta,
             inout standard_metadata_t standard_metadata) {
    state start {
        packet.extract(hdr.base);
        bit<96> v1 = (((119w476477395638826890756055693746881881 - ((bit<119>)meta.one.n0)) + (~((bit<119>)meta.one.n0))))[113:18];
        transition select(hdr.base.kind) {
            8w128: parse_ys;
            8w162: parse_ys;
            8w34: parse_x0;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        bit<9> v2 = (((((bit<9>)meta.two.n0) ^ 9w233) << (-1w1)) << 8w10);
        verify((v2 != (((bit<37>)hdr.base.f3))[32:24]), error.Unwelcome);
        transition select(hdr.x0.next) {
            8w114: parse_ys;
            8w25: parse_x1;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        transition select(hdr.x1.next) {
            8w119: parse_ys;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        meta.m3 = (((meta.m3 ^ meta.m3) << 8w25) ^ ((bit<65>)(-8w135)));
        transition select(hdr.ys.last.more) {
            8w35: parse_ys;
            8w200: parse_ys;
            8w91: parse_ys;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        b[5:3] = (((bit<2>)a) ++ (1w0 >> 8w1));
        b = ((bit<8>)(((bit<13>)b) >> 8w13));
        b = ((((bit<8>)48w140737488355328) >> 8w6) * 8w0);
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    counter(4, CounterType.packets_and_bytes) ingress_counts;
    action ingress_a0(bit<16> p0, bit<128> p1) {
        meta.one.n1 = ((meta.m3 != (meta.m3 | meta.m3)) ? ((hdr.x0.isValid() ? ((bit<33>)meta.m3) : meta.one.n1) |-| (~meta.one.n0)) : (((bit<33>)((bit<9>)((int<9>)((int<8>)meta.m4)))) |-| meta.two.n1));
    }
    action ingress_a1(in bit<8> p0) {
        hdr.ys.push_front(1);
        ingress_counts.count((((bit<32>)64w18446744073709551614) & 32w3));
        ingress_counts.count(((((bit<27>)meta.m4) ++ ((bit<5>)((bit<9>)hdr.base.f1))) & 32w3));
    }
    action ingress_a2(out int<65> p0) {
        p0 = 65s18446744073709551615;
        standard_metadata.egress_spec = ((bit<9>)((hdr.base.f3 ++ ((bit<2>)meta.m1)) ^ (hdr.base.pad)[2:0]));
        meta.m3 = (((((bit<107>)hdr.base.kind))[102:11] >> 8w79))[67:3];
        hdr.base.f3 = (((((bit<17>)((bit<32>)meta.m0)) ^ ((bit<17>)meta.m3)) |+| 17w28988))[8:8];
    }
    action ingress_a3(in bit<9> p0) {
        hdr.x1 = hdr.x0;
    }
    table ingress_t0 {
        key = {
            meta.m1: ternary @name("k0");
            meta.two.n1: range @name("k1");
        }
        actions = {
            NoAction;
            ingress_a0;
        }
        default_action = NoAction();
        size = 64;
    }
    apply {
        standard_metadata.egress_spec = 2;
        meta.first = standard_metadata.instance_type == 0;
        meta.one = meta.one;
        hdr.x0 = hdr.x1;
        hdr.x0 = hdr.x1;
        switch ((~hdr.base.kind)) {
            8w1: {
                meta.m4 = (((meta.kept >> 8w3) & (-meta.m4)) ^ ((bit<8>)(64w1 >> 8w5)));
                hdr.base.f2[14:9] = ((~hdr.base.pad) - (~hdr.base.pad));
            }
            8w133: {
                meta.m1 = (((meta.m1 << 8w0) |+| (((bit<4>)meta.two.n0) + meta.m1)) - (hdr.ys[1].isValid() ? (meta.m1 >> meta.m1) : (meta.m1 |-| meta.m1)));
            }
            8w255: {
                meta.m3 = (((meta.one.n1 != meta.one.n0) ? (hdr.ys[1].isValid() ? meta.m3 : meta.m3) : (meta.m3 - 65w18446744073709551616)) |+| meta.m3);
                hdr.base.f0 = ((int<8>)(13w2492)[9:2]);
            }
            default: {
                hdr.base.f2 = (((((bit<19>)meta.m1) + ((bit<19>)((bit<65>)meta.m2))) * (((bit<19>)((bit<1>)meta.flag)) | ((bit<19>)meta.m1))) ++ ((hdr.base.f1 <= hdr.base.f1) ? (5w24 & ((bit<5>)((bit<32>)meta.m0))) : ((bit<5>)((bit<13>)((bit<8>)hdr.base.f0)))));
            }
        }
        if (ingress_t0.apply().hit) {
            hdr.base.f3 = ((~(meta.flag ? hdr.base.pad : 6w24)))[0:0];
        }
        switch ((-meta.m1)) {
            4w1: {
                meta.two.n1 = ((meta.two.n1 > 33w20293685) ? (-(53w1)[45:13]) : (~(meta.two.n0 |-| meta.two.n0)));
            }
            4w7: {
                hdr.base.pad = (((!meta.flag) ? (((bit<5>)meta.two.n0) ++ hdr.base.f3) : (hdr.base.pad | 6w32)) & ((bit<6>)(((bit<32>)meta.m1) >> 8w12)));
            }
            4w8: {
                hdr.base.f3 = ((((bit<1>)((bit<32>)meta.m0)) << (hdr.base.f3 ++ ((bit<3>)((bit<65>)meta.m2)))) >> (-(meta.m4 |+| 8w128)));
            }
            default: {
                hdr.base.f0 = ((~(hdr.ys[1].isValid() ? hdr.base.f0 : hdr.base.f0)) ^ (-(hdr.base.f0 + hdr.base.f0)));
                meta.kept = ((bit<8>)(((bit<48>)meta.m4) |-| (48w55613714621535 - ((bit<48>)((bit<32>)meta.m0)))));
                meta.one.n1 = ((meta.one.n0 + (((bit<10>)meta.two.n0) ++ 23w4194304)) + ((-22w4194303) ++ (meta.flag ? 11w1779 : ((bit<11>)hdr.base.pad))));
            }
        }
        hdr.base.pad = (((bit<6>)(hdr.base.kind * meta.m4)) - ((meta.m1 <= 4w14) ? (hdr.x0.isValid() ? hdr.base.pad : hdr.base.pad) : hdr.base.pad));
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    helper() first_helper;
    helper() second_helper;
    action egress_a0(out bit<8> p0) {
        p0 = 8w127;
        meta.m2 = (((meta.m2 & meta.m2) | ((int<65>)(((bit<74>)((bit<32>)meta.m0)))[64:0])) + ((meta.m2 |+| meta.m2) & (meta.m2 + meta.m2)));
        hdr.ys[0].setValid();
        hdr.ys[0].more = (p0 - meta.m4);
        hdr.ys[0].f0 = (((bit<11>)meta.one.n0) ++ 1w1);
        hdr.ys[0].f1 = ((int<48>)((int<4>)meta.m1));
        hdr.ys[0].pad = (meta.m1 >> hdr.base.f3);
    }
    table egress_t0 {
        key = {
            meta.one.n1: range @name("k0");
        }
        actions = {
            NoAction;
        }
        default_action = NoAction();
        size = 64;
    }
    table egress_t1 {
        key = {
            meta.m4: range @name("k0");
            meta.one.n0: range @name("k1");
        }
        actions = {
            NoAction;
        }
        default_action = NoAction();
        size = 64;
    }
    table egress_t2 {
        key = {
            hdr.base.pad: ternary @name("k0");
            hdr.base.kind: exact @name("k1");
            hdr.base.kind: ternary @name("k2");
        }
        actions = {
            NoAction;
        }
        default_action = NoAction();
        size = 64;
    }
    apply {
        hdr.x0.setInvalid();
        if (hdr.x0.isValid()) {
            switch (((bit<8>)((bit<16>)meta.one.n0))) {
                8w17: {
                    meta.m0 = ((int<32>)((int<100>)((((bit<123>)meta.m4))[122:1])[101:2]));
                }
                8w58: {
                    hdr.base.f2 = ((bit<24>)(-((bit<1>)31w2147483646)));
                    hdr.x0.next[5:5] = (((bit<1>)((bit<7>)meta.one.n0)) & (hdr.base.f3 |-| hdr.base.f3));
                    meta.m4 = ((bit<8>)((bit<9>)hdr.base.f1));
                }
                8w135: {
                    hdr.base.f3 = (((((bit<22>)meta.two.n0) & 22w4068842))[17:17] |-| ((((bit<1>)((bit<32>)meta.m0)) |-| hdr.base.f3) & (hdr.base.f3 << 8w2)));
                }
                default: {
                    hdr.base.f0 = ((int<8>)((int<100>)((bit<100>)((bit<1>)meta.flag))));
                    hdr.base.f2 = ((-(((bit<12>)meta.m3) ++ 12w4095)) << 8w5);
                    hdr.x0.next = (((-7w114) ++ ((bit<1>)meta.flag)) | (-(meta.m4 - meta.kept)));
                }
            }
            bit<8> v3 = (((meta.m4 |-| hdr.base.kind) >> 8w9) ^ ((meta.kept |-| hdr.x0.next) - (hdr.base.kind + hdr.base.kind)));
        } else {
            if (egress_t0.apply().hit) {
                meta.one.n0 = ((bit<33>)((~((bit<128>)meta.m3)) ^ ((bit<128>)hdr.base.f2)));
                hdr.base.f3 = (((((bit<39>)hdr.base.f2))[16:16] >> (hdr.base.f3 - hdr.base.f3)) - ((bit<1>)((bit<9>)meta.m3)));
            }
            hdr.x0 = hdr.x1;
            hdr.x0.setInvalid();
        }
        hdr.x0 = hdr.x1;
        hdr.x0 = hdr.x1;
        hdr.base.f1 = ((int<9>)(((((bit<36>)meta.two.n0) << 8w6) | ((bit<36>)((bit<63>)meta.one.n0))))[30:22]);
        hdr.ys[0].setValid();
        hdr.ys[0].more = (meta.m4 |+| hdr.base.kind);
        hdr.ys[0].f0 = (12w2047 |-| 12w4094);
        hdr.ys[0].f1 = (48s68090875963544 ^ ((int<48>)((int<1>)hdr.base.f3)));
        hdr.ys[0].pad = (((bit<2>)((bit<32>)meta.m0)) ++ 2w0);
        hdr.ys[0].f1 = (-((int<48>)((int<63>)(63w9223372036854775807 | 63w4248921535944560909))));
        egress_t1.apply();
        egress_t2.apply();
        if (meta.first && ((hdr.ys[1].isValid() ? meta.m3 : meta.m3) >= ((bit<65>)((bit<128>)(int<128>)(128w170141183460469231731687303715884105728))))) {
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
