#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    bit<4> f0;
    bit<12> f1;
    bit<64> f2;
    bit<1> f3;
    bit<7> f4;
}

header x_t {
    bit<8> next;
    bit<4> f0;
    int<64> f1;
    bit<8> f2;
    bit<12> f3;
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
    bit<48> n0;
    bit<16> n1;
}

struct meta_t {
    bit<64> m0;
    bit<4> m1;
    bit<33> m2;
    bool flag;
    @field_list(1) bit<8> kept;
    inner_t one;
    inner_t two;
    bool first;
}

bit<32> function0(in bit<32> p0, in bit<8> p1) {
    if ((p1 == 8w255)) {
        return (~(-p0));
    }
    return (-((((bit<66>)p0))[53:13])[38:7]);
}

parser parse(packet_in packet, out headers_t hdr, inout meta_t meta,
             inout standard_metadata_t standard_metadata) {
    state start {
        packet.extract(hdr.base);
        transition select(hdr.base.kind) {
            8w156: parse_x1;
            8w128: parse_x1;
            8w118: parse_x0;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        hdr.base.f1 = ((bit<12>)((bit<100>)(9w1 - 9w427)));
        transition select(hdr.x0.next) {
            8w173 .. 8w176: parse_x1;
            8w129: parse_x1;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        transition select(hdr.x1.next) {
            8w13: parse_ys;
            8w162: parse_ys;
            8w115: parse_ys;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        if ((hdr.base.f0 > 4w0)) {
            meta.m2 = meta.m2;
            meta.flag = ((hdr.base.f3 <= (hdr.base.f3 & hdr.base.f3)) || ((meta.one.n0 != 48w76535533304399) && (meta.one.n1 < 16w61425)));
        } else {
            meta.m2 = (((meta.flag ? 46w70368744177662 : 46w25689161001933))[41:9] - (~(meta.m2 & meta.m2)));
            meta.m1[2:2] = ((-hdr.base.f3) |+| (hdr.base.f3 ^ hdr.base.f3));
            hdr.base.f2 = ((bit<64>)((31w1235908947)[15:0] * meta.two.n1));
        }
        meta.kept = packet.lookahead<bit<8>>();
        transition select(hdr.ys.last.more) {
            8w196: parse_ys;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        c = (((bit<8>)((bit<33>)((bit<16>)c))) << ((bit<1>)a));
        c = c;
        b[7:4] = ((-2w3) ++ (-2w3));
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    counter(4, CounterType.packets_and_bytes) ingress_counts;
    action ingress_a0() {
        if ((!(hdr.ys[0].isValid() || meta.flag))) {
            meta.m0 = ((((int<63>)((int<33>)33w0)) != ((int<63>)(63w9223372036854775806) >> 8w46)) ? (((bit<64>)8w255) & ((bit<64>)((bit<100>)((int<100>)((int<48>)meta.one.n0))))) : (((bit<49>)((bit<48>)hdr.base.kind)) ++ ((bit<15>)hdr.base.f3)));
        }
        meta.two = meta.one;
        hdr.x1.setValid();
        hdr.x1.next = ((bit<8>)hdr.base.f4);
        hdr.x1.f0 = (2w3 ++ 2w1);
        hdr.x1.f1 = (64s9223372036854775807 * ((int<64>)((int<7>)hdr.base.f4)));
        hdr.x1.f2 = (hdr.base.kind & ((bit<8>)((bit<1>)meta.flag)));
        hdr.x1.f3 = ((bit<12>)((bit<8>)((int<8>)((int<1>)((bit<1>)meta.flag)))));
    }
    action ingress_a1(bit<48> p0, bit<8> p1) {
        hdr.base.f4 = (((meta.flag && hdr.x1.isValid()) ? hdr.base.f4 : (hdr.base.f4 | 7w92)) - ((bit<7>)meta.two.n0));
        hdr.x1.setValid();
        hdr.x1.next = p1;
        hdr.x1.f0 = (hdr.base.f0 ^ 4w4);
        hdr.x1.f1 = ((int<64>)(68w295147905179352825854)[64:1]);
        hdr.x1.f2 = (~p1);
        hdr.x1.f3 = (12w2047 >> 8w13);
    }
    action ingress_a2() {
        hdr.ys[0].setInvalid();
        hdr.base.f1 = (((-((bit<2>)hdr.base.f1)) + (((bit<2>)hdr.base.kind) * ((bit<2>)meta.m1))) ++ ((bit<10>)meta.m1));
        if (((meta.m0 ^ meta.m0) != (meta.m0 | meta.m0))) {
            meta.m0 = (((91w1673299253516833496847203452 |-| 91w2475880078570760549798248446))[78:15] + ((((bit<73>)meta.kept) - ((bit<73>)hdr.base.kind)))[69:6]);
            meta.two.n1 = (meta.flag ? (meta.one.n1 * (hdr.x1.isValid() ? meta.two.n1 : meta.two.n1)) : ((bit<16>)(((bit<65>)meta.kept) ^ 65w36672721030648215404)));
        } else {
            hdr.base.f0 = (~(-(hdr.base.f3 ++ 3w1)));
            hdr.base.f4 = (((bit<7>)hdr.base.kind) << 8w8);
        }
    }
    apply {
        standard_metadata.egress_spec = 7;
        meta.first = standard_metadata.instance_type == 0;
        standard_metadata.egress_spec = ((bit<9>)(((bit<9>)128w170141183460469231731687303715884105728))[2:0]);
        hdr.ys.pop_front(1);
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<32>>(1) egress_cells;
    helper() first_helper;
    helper() second_helper;
    action egress_a0(inout bit<4> p0) {
        hdr.ys.push_front(1);
        meta.m0[46:29] = ((bit<18>)meta.two.n1);
        hdr.base.f3 = ((-((bit<1>)((bit<128>)meta.one.n1))) |-| (-(((bit<1>)hdr.base.f1) ^ hdr.base.f3)));
    }
    action egress_a1(inout bit<8> p0, inout bit<64> p1) {
        meta.m0 = hdr.base.f2;
        meta.one.n0 = (hdr.ys[2].isValid() ? ((55w36028797018963966 & ((bit<55>)meta.one.n0)))[49:2] : ((9w0 < 9w0) ? (meta.two.n0 & meta.two.n0) : (25w16777215 ++ ((bit<23>)hdr.base.f0))));
        hdr.base.f0 = ((bit<4>)p1);
    }
    table egress_t0 {
        key = {
            meta.kept: optional @name("k0");
            hdr.base.f1: ternary @name("k1");
        }
        actions = {
            NoAction;
        }
        default_action = NoAction();
        size = 64;
    }
    apply {
        bool v1 = (meta.one.n1 != 16w1);
        meta.m1 = ((hdr.base.f4 >= 7w126) ? (((bit<7>)((bit<32>)((int<32>)((int<1>)((bit<1>)v1))))))[4:1] : ((bit<4>)(meta.one.n0 |+| meta.two.n0)));
        egress_a1(meta.kept, meta.m0);
        if (egress_t0.apply().hit) {
            hdr.base.f2 = (((!meta.flag) && hdr.x1.isValid()) ? ((bit<64>)(meta.m1 ^ meta.m1)) : (((bit<64>)24w8388607) - ((bit<64>)hdr.base.kind)));
            meta.one.n0 = ((bit<48>)((meta.two.n1 - meta.two.n1) - ((bit<16>)((bit<9>)meta.one.n1))));
        }
        hdr.base.f3 |= ((bit<1>)((bit<128>)(((bit<29>)meta.m2))[13:10]));
        if ((!hdr.ys[0].isValid())) {
            hash(meta.one.n0, HashAlgorithm.crc32, 16w5, { meta.m0, hdr.base.f2 }, 32w1000);
        } else {
            hdr.base.f1 = (((!hdr.ys[0].isValid()) || (hdr.base.kind != 8w74)) ? hdr.base.f1 : (((bit<23>)meta.one.n1))[13:2]);
            bit<48> v2 = ((((bit<80>)((bit<8>)((int<8>)((int<4>)hdr.base.f0)))))[66:19] << ((hdr.base.f3 & hdr.base.f3) | hdr.base.f3));
            hdr.ys.push_front(1);
        }
        bit<8> v3 = (((~hdr.base.kind) ^ meta.kept) >> ((bit<1>)(meta.m0 < ((bit<64>)meta.m1))));
        hdr.base.f4 |= hdr.base.f4;
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
