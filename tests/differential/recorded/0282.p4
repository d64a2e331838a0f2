#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    bit<3> f0;
    int<64> f1;
    bit<1> f2;
    bit<4> pad;
}

header x_t {
    bit<8> next;
    bit<32> f0;
    bit<8> f1;
    bit<48> f2;
}

header y_t {
    bit<8> more;
    bit<48> f0;
    bit<3> f1;
    bit<5> pad;
}

struct headers_t {
    base_t base;
    x_t x0;
    x_t x1;
    y_t[3] ys;
}

struct inner_t {
    bit<4> n0;
    bit<128> n1;
}

struct meta_t {
    bit<32> m0;
    bit<9> m1;
    bit<100> m2;
    bit<128> m3;
    bit<48> m4;
    bit<1> m5;
    bool flag;
    @field_list(1) bit<8> kept;
    inner_t one;
    inner_t two;
    bool first;
}

bit<16> function0(in bit<16> p0, in bit<8> p1) {
    if ((p0 > 16w34436)) {
        return ((((bit<37>)p1) |-| 37w137438953470))[25:10];
    }
    return (((bit<16>)((bit<24>)p0)) |-| ((33w8589934591 <= ((bit<33>)p1)) ? (~p0) : ((bit<16>)((bit<31>)p1))));
}

parser parse(packet_in packet, out headers_t hdr, inout meta_t meta,
             inout standard_metadata_t standard_metadata) {
    state start {
        packet.extract(hdr.base);
        transition select(hdr.base.kind) {
            8w45: parse_x1;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        meta.m4 = meta.m4;
        verify((!(meta.flag && meta.flag)), error.Unwelcome);
        transition select(hdr.x0.next) {
            8w71: parse_ys;
            8w10: parse_ys;
            8w45: parse_ys;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        transition select(hdr.x1.next) {
            8w10 .. 8w13: parse_ys;
            8w29: parse_ys;
            8w47: parse_ys;
            8w248: parse_ys;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        bit<64> v1 = ((bit<64>)meta.m2);
        transition select(hdr.ys.last.more) {
            8w225: parse_ys;
            8w238: parse_ys;
            8w94: parse_ys;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        bool v2 = ((((bit<100>)((bit<33>)a)) - (100w633825300114114700748351602687 * ((bit<100>)c))) >= ((c != b) ? ((bit<100>)((bit<9>)c)) : (((bit<100>)a) << c)));
        if ((c <= (v2 ? c : c))) {
            v2 = v2;
            b = 8w128;
            c = ((((bit<4>)c) ++ (((bit<17>)c) >> 8w16)))[13:6];
        }
        c = (((-c) | (c | 8w254)) |+| ((((bit<5>)c) |+| 5w22) ++ ((bit<3>)((bit<100>)100s0))));
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<32>>(1) ingress_cells;
    counter(4, CounterType.packets_and_bytes) ingress_counts;
    action ingress_a0(bit<9> p0) {
        if ((meta.kept < (8w16 + ((bit<8>)meta.one.n0)))) {
            hdr.base.pad = ((-(2w3 - 2w1)) ++ (((bit<2>)meta.kept) |+| (hdr.ys[1].isValid() ? ((bit<2>)meta.m1) : ((bit<2>)meta.m4))));
            hdr.base.pad = (hdr.base.pad ^ ((bit<4>)(meta.flag ? 48w0 : ((bit<48>)((bit<64>)hdr.base.f1)))));
        } else {
            meta.one.n1 = (((bit<128>)(4w14 << 8w2)) * ((bit<128>)(45w35184372088831)[35:3]));
            hdr.base.f2 = (hdr.base.f2 ^ ((hdr.ys[1].isValid() ? meta.m5 : 1w1) * ((bit<1>)((bit<48>)((int<48>)((int<128>)meta.two.n1))))));
        }
        bit<48> v3 = ((((bit<83>)meta.two.n0))[80:33] |-| (((bit<65>)meta.m3))[60:13]);
    }
    table ingress_t0 {
        key = {
            hdr.base.f2: exact @name("k0");
            meta.two.n1: ternary @name("k1");
            hdr.base.pad: range @name("k2");
        }
        actions = {
            NoAction;
            ingress_a0;
        }
        default_action = NoAction();
        size = 64;
    }
    table ingress_t1 {
        key = {
            meta.one.n0: ternary @name("k0");
            meta.m1: ternary @name("k1");
        }
        actions = {
            NoAction;
            ingress_a0;
        }
        default_action = NoAction();
        size = 64;
    }
    table ingress_t2 {
        key = {
            hdr.base.f2: ternary @name("k0");
        }
        actions = {
            NoAction;
            ingress_a0;
        }
        default_action = ingress_a0(9w313);
        size = 64;
    }
    apply {
        standard_metadata.egress_spec = 1;
        meta.first = standard_metadata.instance_type == 0;
        bool v4 = (meta.two.n0 == ((((bit<2>)meta.m2) ++ 2w1) >> (10w561)[9:2]));
        hdr.x0 = hdr.x1;
        hdr.x1 = hdr.x0;
        meta.m3 = ((bit<128>)((((bit<13>)meta.m4) ^ ((bit<13>)meta.two.n0)) & (((bit<13>)meta.one.n1) >> 8w12)));
        hdr.x0.setValid();
        hdr.x0.next = (-hdr.base.kind);
        hdr.x0.f0 = (meta.m0 |-| ((bit<32>)((bit<1>)v4)));
        hdr.x0.f1 = (meta.kept & meta.kept);
        hdr.x0.f2 = (hdr.ys[0].isValid() ? ((bit<48>)meta.two.n1) : meta.m4);
        hash(meta.m4, HashAlgorithm.xor16, 16w0, { hdr.x0.f2, hdr.x0.f2, meta.m5, 7w0 }, 32w1000);
        ingress_counts.count((((bit<32>)meta.m5) & 32w3));
        hdr.x1 = hdr.x0;
        ingress_t0.apply();
        ingress_t1.apply();
        ingress_t2.apply();
        if (meta.first && ((meta.flag ? 31w2147483647 : 31w0) >= (~((bit<31>)hdr.x1.f1)))) {
            clone_preserving_field_list(CloneType.I2E, 5, 1);
        }
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    counter(4, CounterType.packets_and_bytes) egress_counts;
    helper() first_helper;
    helper() second_helper;
    action egress_a0(bit<32> p0, bit<8> p1) {
        bit<1> v5 = (((meta.flag && meta.flag) || (meta.flag || meta.flag)) ? ((meta.two.n0 == hdr.base.pad) ? (hdr.base.f2 & hdr.base.f2) : (1w1 + hdr.base.f2)) : (-(meta.flag ? hdr.base.f2 : ((bit<1>)meta.m2))));
        egress_counts.count((p0 & 32w3));
    }
    action egress_a1() {
        meta.one.n0 = meta.one.n0;
        meta.m2 = ((bit<100>)((bit<13>)(((bit<24>)meta.m5) >> 8w14)));
        hdr.x1 = hdr.x0;
    }
    action egress_a2() {
        meta.two = meta.one;
        if (((~((int<24>)((int<128>)meta.two.n1))) >= ((int<24>)((int<1>)hdr.base.f2)))) {
            meta.m1 = (((bit<4>)(((bit<13>)meta.two.n0) - ((bit<13>)meta.two.n1))) ++ (((bit<5>)hdr.base.kind) >> (~hdr.base.f2)));
        } else {
            meta.m5 = (((meta.m5 |+| 1w0) + (((bit<27>)hdr.base.f0))[18:18]) * (~(meta.m5 >> meta.m5)));
            hdr.base.f0 = ((bit<3>)((hdr.base.pad >= ((bit<4>)hdr.base.f0)) ? (((bit<63>)hdr.base.pad) - 63w9223372036854775806) : ((bit<63>)((bit<7>)meta.m3))));
            meta.two.n1[115:104] = ((((bit<28>)meta.one.n0) & ((bit<28>)hdr.base.f0)))[17:6];
        }
        if (hdr.x1.isValid()) {
            hdr.base.f0 = (((6w28)[5:3] & (meta.flag ? hdr.base.f0 : hdr.base.f0)) - ((bit<3>)(((bit<7>)hdr.base.pad) * 7w1)));
            meta.m0 = ((~(~((bit<32>)meta.one.n1))) & (-32w4215033721));
        } else {
            meta.flag = meta.flag;
            hdr.base.f2 = (hdr.base.f2 |-| ((bit<1>)(65w18446744073709551616 << 8w33)));
            hdr.base.f2 = (((bit<1>)(7w54 | 7w1)) * hdr.base.f2);
        }
    }
    table egress_t0 {
        key = {
            meta.m3: exact @name("k0");
        }
        actions = {
            NoAction;
            egress_a1;
            egress_a2;
        }
        default_action = NoAction();
        const entries = {
            (128w173577126234047373372446956574749691486): egress_a1();
            (128w170141183460469231731687303715884105727): NoAction();
            (128w33285278277868830985172912383712274383): egress_a2();
        }
        size = 64;
    }
    table egress_t1 {
        key = {
            meta.m5: exact @name("k0");
            hdr.base.pad: range @name("k1");
        }
        actions = {
            NoAction;
            egress_a0;
            egress_a1;
            egress_a2;
        }
        default_action = NoAction();
        size = 64;
    }
    apply {
        meta.one.n0 = (((((bit<2>)meta.m4) ++ ((bit<2>)hdr.base.f2)) << 8w5) << 8w2);
        meta.m1 = ((bit<9>)((bit<33>)((bit<64>)hdr.base.f1)));
        meta.one = meta.one;
        meta.m4 = (meta.m4 << ((((bit<27>)meta.m5))[23:23] |-| ((bit<1>)((int<1>)((int<128>)meta.one.n1)))));
        egress_t0.apply();
        egress_t1.apply();
        if (meta.first && meta.flag) {
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
