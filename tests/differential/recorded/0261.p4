#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    bit<8> f0;
    bit<8> f1;
    bit<64> f2;
    bit<12> f3;
    bit<3> f4;
    bit<1> f5;
}

header x_t {
    bit<8> next;
    bit<1> f0;
    bit<4> f1;
    bit<32> f2;
    bit<12> f3;
    bit<7> pad;
}

header y_t {
    bit<8> more;
}

struct headers_t {
    base_t base;
    x_t x0;
    x_t x1;
    y_t[2] ys;
}

struct inner_t {
    bit<33> n0;
    bit<8> n1;
}

struct meta_t {
    int<4> m0;
    bit<8> m1;
    bit<8> m2;
    bit<128> m3;
    int<64> m4;
    bool flag;
    @field_list(1) bit<8> kept;
    inner_t one;
    inner_t two;
    bool first;
}

bit<8> function0(in bit<16> p0, in bit<16> p1) {
    if (((~((bit<9>)p1)) != (24w16777214)[20:12])) {
        return ((bit<8>)(7w0 |+| ((bit<7>)p0)));
    }
    return (((bit<8>)p1) << 8w9);
}
bit<8> function1(in bit<32> p0, in bit<32> p1) {
    if (((true && false) || true)) {
        return (~(((bit<8>)p1) * ((bit<8>)p1)));
    }
    return function0(((false ? 16w52814 : ((bit<16>)p0)) |+| (((bit<16>)p1) >> 8w14)), ((((int<33>)((int<32>)p1)) > ((int<33>)((int<32>)p1))) ? (((bit<16>)p1) |+| 16w65534) : (((bit<16>)p1) ^ ((bit<16>)p0))));
}

parser parse(packet_in packet, out headers_t hdr, inout meta_t meta,
             inout standard_metadata_t standard_metadata) {
    state start {
        packet.extract(hdr.base);
        bit<1> v1 = (((bit<32>)meta.kept))[10:10];
        transition select(hdr.base.kind) {
            8w95 .. 8w98: parse_x1;
            8w136: parse_x1;
            8w234: parse_ys;
            8w54: parse_x1;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        verify((((int<48>)((int<8>)meta.m2)) < ((int<48>)((int<128>)((int<8>)hdr.base.f1)))), error.Unwelcome);
        transition select(hdr.x0.next) {
            8w190: parse_ys;
            8w111: parse_ys;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        meta.two.n1 = (((((bit<15>)hdr.base.f5) |+| ((bit<15>)((bit<4>)meta.m0))))[9:2] + function1((-32w4294967294), ((bit<32>)13w1)));
        verify((hdr.base.f2 < 64w18446744073709551615), error.Unwelcome);
        transition select(hdr.x1.next) {
            8w153: parse_ys;
            8w7: parse_ys;
            8w142: parse_ys;
            8w5 &&& 8w15: accept;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        transition select(hdr.ys.last.more) {
            8w212: parse_ys;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        c = (c + ((false ? ((bit<2>)a) : 2w0) ++ (~((bit<6>)b))));
        if ((b < (((bit<7>)a) ++ ((bit<1>)b)))) {
            c = a;
            b[4:2] = ((bit<3>)((bit<128>)((int<128>)((int<8>)c))));
            b ^= (-((~a) >> 1w1));
        }
        c = (false ? ((b |+| 8w198) * (-b)) : ((bit<8>)((bit<16>)b)));
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    counter(4, CounterType.packets_and_bytes) ingress_counts;
    helper() first_helper;
    helper() second_helper;
    action ingress_a0(bit<48> p0) {
        mark_to_drop(standard_metadata);
    }
    action ingress_a1() {
        if (((((bit<48>)hdr.base.f5) >> 8w4) == (((bit<48>)hdr.base.f5) + ((bit<48>)hdr.base.f1)))) {
            meta.m2 = (((bit<8>)7w1) |+| ((meta.flag || hdr.ys[0].isValid()) ? (~meta.two.n1) : (hdr.x0.isValid() ? ((bit<8>)((bit<4>)meta.m0)) : meta.m1)));
        } else {
            meta.two.n1 = (((hdr.base.f0 + ((bit<8>)hdr.base.f3)) + ((bit<8>)((bit<100>)hdr.base.f4))) << 8w2);
            meta.m3 = ((!(meta.one.n0 != meta.one.n0)) ? ((meta.m3 >> hdr.base.f5) << (4w10 ++ 4w4)) : ((meta.m3 & meta.m3) - (meta.m3 ^ meta.m3)));
        }
    }
    action ingress_a2() {
        ingress_counts.count((((bit<32>)meta.m3) & 32w3));
        meta.kept = (meta.m2 - ((bit<8>)(4w15 | ((bit<4>)meta.kept))));
        hdr.x0 = hdr.x1;
    }
    apply {
        standard_metadata.egress_spec = 4;
        meta.first = standard_metadata.instance_type == 0;
        if (hdr.x0.isValid()) {
            if ((meta.two.n0 == meta.two.n0)) {
                exit;
            } else {
                standard_metadata.egress_spec = ((bit<9>)(-(-hdr.base.f4)));
                second_helper.apply(((bit<8>)((bit<9>)((int<9>)((int<4>)hdr.x0.f1)))), hdr.base.f0, hdr.x0.next);
            }
            ingress_a1();
        } else {
            hdr.x0 = hdr.x1;
            bit<9> v2 = (-((bit<9>)((bit<1>)meta.flag)));
            switch ((((bit<11>)hdr.base.f0))[8:1]) {
                8w0: {
                    meta.m2 = function0(((hdr.x0.isValid() ? ((bit<16>)meta.m1) : 16w1) |+| (11w1967 ++ ((bit<5>)meta.one.n1))), 16w63338);
                    meta.m1 = ((function0(16w57514, 16w9320) >> 8w9) * ((((bit<8>)meta.one.n0) | meta.one.n1) |+| (meta.kept + meta.kept)));
                }
                8w1: {
                    meta.two.n0 = ((bit<33>)meta.m3);
                    hdr.base.f2 = (((hdr.base.f2 & hdr.base.f2) | (hdr.base.f2 |-| hdr.base.f2)) ^ ((!hdr.x0.isValid()) ? (hdr.base.f2 + hdr.base.f2) : (hdr.base.f2 * 64w12505160391480233703)));
                    hdr.base.f1 = ((bit<8>)((bit<1>)((hdr.x0.isValid() ? 1s0 : ((int<1>)((int<33>)meta.one.n0))) >> 8w2)));
                }
                8w128: {
                    hdr.base.f5 = ((hdr.base.f5 << 8w2) + ((bit<1>)(46w70368744177662 ++ ((bit<19>)meta.m3))));
                }
                default: {
                    v2 = ((-(47w19531048121105 * ((bit<47>)hdr.base.f0))))[23:15];
                    meta.m3 = (((hdr.ys[1].isValid() ? meta.m3 : meta.m3) << 8w42) & ((bit<128>)((bit<48>)((int<48>)(23w0 ++ ((bit<25>)((bit<4>)meta.m0)))))));
                }
            }
        }
        first_helper.apply(8w255, meta.one.n1, meta.two.n1);
        hdr.base.f0 = (((((bit<4>)hdr.base.f3) >> 8w4) ++ ((bit<4>)((bit<63>)((int<63>)((int<8>)hdr.base.f0))))) >> 8w6);
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    counter(4, CounterType.packets_and_bytes) egress_counts;
    action egress_a0(inout int<64> p0, inout bit<128> p1) {
        if (hdr.ys[0].isValid()) {
            meta.two.n1[5:5] = hdr.base.f5;
            meta.two.n0 = (27w108462314 ++ ((bit<6>)(((bit<24>)meta.two.n1) |+| 24w5936641)));
        }
        egress_counts.count(((((bit<32>)((bit<64>)p0)) << 8w30) & 32w3));
    }
    action egress_a1(inout int<64> p0, inout bit<8> p1) {
        meta.two.n0 = (((32s1601106501 - ((int<32>)((int<1>)((bit<1>)meta.flag)))) != (((int<32>)meta.m0) * ((int<32>)((int<33>)meta.two.n0)))) ? ((((bit<48>)p1) >> meta.two.n1))[40:8] : ((((bit<12>)meta.one.n0) ++ 21w1048576) << 8w28));
    }
    action egress_a2() {
        hdr.ys.push_front(1);
        hdr.ys.push_front(1);
    }
    action egress_a3() {
        meta.m3 = ((bit<128>)(~((bit<100>)hdr.base.f5)));
        meta.m0 = ((int<4>)((int<8>)((hdr.ys[0].isValid() ? ((bit<4>)meta.m0) : ((bit<4>)meta.kept)) ++ (((bit<4>)hdr.base.f4) >> 8w1))));
        hdr.ys[0].setInvalid();
    }
    apply {
        meta.one = meta.two;
        meta.m3 = ((bit<128>)(~(~((bit<31>)((bit<1>)meta.flag)))));
        meta.kept = (((-((bit<7>)meta.two.n0)) |+| (((bit<26>)hdr.base.f5))[7:1]) ++ (((bit<1>)((bit<24>)meta.two.n0)) * (1w0 & ((bit<1>)meta.one.n1))));
        hdr.base.f1 = (((-29w253687554) | (meta.flag ? ((bit<29>)meta.two.n1) : 29w175791788)))[27:20];
        if ((meta.two.n1 != 8w79)) {
            egress_counts.count(((((bit<32>)hdr.base.f4) ^ ((bit<32>)meta.one.n0)) & 32w3));
        }
        hdr.base.f0 = meta.one.n1;
        if ((hdr.base.f3 != (hdr.base.f3 |+| hdr.base.f3))) {
            bit<8> v3 = (function0(((bit<16>)((bit<1>)meta.flag)), (((bit<16>)hdr.base.f4) |+| ((bit<16>)hdr.base.kind))) * (function0(((bit<16>)((bit<4>)meta.m0)), ((bit<16>)meta.two.n0)) + (hdr.base.f4 ++ ((bit<5>)meta.one.n1))));
        }
        if (meta.first && ((2w0 ++ ((bit<7>)meta.one.n0)) == (meta.two.n0)[10:2])) {
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
