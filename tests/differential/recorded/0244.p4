#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    bit<1> f0;
    bit<24> f1;
    bit<16> f2;
    int<16> f3;
    bit<32> f4;
    bit<12> f5;
    bit<3> pad;
}

header x_t {
    bit<8> next;
    bit<4> f0;
    bit<1> f1;
    bit<3> pad;
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
    bit<1> n0;
    bit<100> n1;
}

struct meta_t {
    bit<8> m0;
    bit<48> m1;
    bit<16> m2;
    bit<16> m3;
    bit<32> m4;
    bool flag;
    @field_list(1) bit<8> kept;
    inner_t one;
    inner_t two;
    bool first;
}

bit<8> function0(in bit<32> p0, in bit<32> p1) {
    if ((p0 < (p1 >> ((bit<8>)p1)))) {
        return ((bit<8>)p0);
    }
    return (((false ? 8w255 : 8w127) - (~8w239)) ^ ((bit<8>)((bit<48>)(48s42165299163267 | (int<48>)(48w179115908802719)))));
}
bit<16> function1(in bit<16> p0, in bit<16> p1) {
    if ((!false)) {
        return ((bit<16>)((bit<1>)(((int<1>)((int<16>)p1)) ^ ((int<1>)((int<16>)p1)))));
    }
    return (((p1 != p1) ? (true ? ((bit<20>)p0) : 20w1) : (false ? ((bit<20>)p0) : ((bit<20>)p0))))[15:0];
}

parser parse(packet_in packet, out headers_t hdr, inout meta_t meta,
             inout standard_metadata_t standard_metadata) {
    state start {
        packet.extract(hdr.base);
        transition select(hdr.base.kind) {
            8w189 .. 8w192: parse_ys;
            8w118: parse_ys;
            8w86: parse_x1;
            8w235: parse_x1;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        transition select(hdr.x0.next) {
            8w110 .. 8w113: parse_ys;
            8w151: parse_ys;
            8w129: parse_x1;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        meta.kept = packet.lookahead<bit<8>>();
        transition select(hdr.x1.next) {
            8w7: parse_ys;
            8w183: parse_ys;
            8w13: parse_ys;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        verify((meta.two.n1 >= meta.one.n1), error.Unwelcome);
        transition select(hdr.ys.last.more) {
            8w58: parse_ys;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        b[7:6] = (((bit<2>)((bit<100>)a)) |+| (((bit<19>)a))[13:12]);
        if (true) {
            if (false) {
                b = ((true ? (c |+| b) : ((bit<8>)((bit<128>)c))) |+| (b & (((bit<4>)c) ++ ((bit<4>)c))));
                b = (c ^ (~(44w8924112509137)[43:36]));
                b = 8w254;
            }
        }
        if (((false && false) || (((bit<7>)c) == 7w81))) {
            b = (-((bit<8>)((bit<24>)((int<24>)((bit<24>)b)))));
            c = (((bit<8>)((bit<4>)((int<4>)(2w1 ++ ((bit<2>)c))))) |+| ((-8w246) << (4w15 |+| 4w7)));
            if ((b >= (c >> 8w6))) {
                c = (-((false ? b : b) ^ (b * c)));
                c = function0(((((bit<28>)c) >> 8w29) ++ 4w8), ((((bit<32>)c) - ((bit<32>)b)) & (-32w2147483648)));
            } else {
                c = ((bit<8>)((bit<128>)(~(((int<128>)((int<8>)c)) ^ ((int<128>)((int<8>)a))))));
            }
        }
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    action ingress_a0() {
        hdr.ys.push_front(1);
        meta.two.n1 = (((bit<75>)((bit<16>)(hdr.ys[1].isValid() ? hdr.base.f3 : hdr.base.f3))) ++ (~(25w7539024 << 8w15)));
        hdr.x1 = hdr.x0;
    }
    action ingress_a1(in bit<128> p0, in bit<9> p1) {
        bit<5> v1 = ((bit<5>)((((bit<31>)meta.one.n0) == 31w2147483646) ? ((bit<13>)meta.m4) : (((bit<13>)meta.one.n1) & 13w8190)));
        meta.one = meta.two;
        hash(meta.m1, HashAlgorithm.crc32, 16w5, { p1, meta.one.n0, 6w0 }, 32w7);
    }
    table ingress_t0 {
        key = {
            meta.one.n1: optional @name("k0");
            meta.m4: ternary @name("k1");
            hdr.base.pad: optional @name("k2");
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
            meta.m2: exact @name("k0");
        }
        actions = {
            NoAction;
            ingress_a0;
        }
        default_action = NoAction();
        const entries = {
            (16w38722): ingress_a0();
            (16w32767): ingress_a0();
        }
        size = 64;
    }
    apply {
        standard_metadata.egress_spec = 0;
        meta.first = standard_metadata.instance_type == 0;
        hdr.base.pad |= (-((((bit<33>)hdr.base.f2) ^ 33w8256813630))[6:4]);
        switch (ingress_t0.apply().action_run) {
            NoAction: {
                hdr.base.f2[6:0] = (-(((bit<7>)meta.two.n0) ^ ((bit<7>)meta.two.n1)));
            }
            default: {
                hdr.base.f3 = (-((int<16>)(((bit<5>)((bit<32>)((int<32>)((int<8>)hdr.base.kind)))) ++ (11w1888 & 11w1841))));
                meta.two.n1 = ((bit<100>)((bit<16>)hdr.base.f3));
            }
        }
        meta.two.n0 = (((~21w294643))[3:3] & ((bit<1>)(hdr.base.f1 != hdr.base.f1)));
        hdr.ys.pop_front(1);
        ingress_t1.apply();
        bit<64> v2 = (41w991884090656 ++ (23w8388607 + ((bit<23>)((bit<16>)hdr.base.f3))));
        ingress_a0();
        if (hdr.x1.isValid()) {
            hash(v2, HashAlgorithm.xor16, 16w5, { meta.m2 }, 32w1000);
            if ((hdr.base.f5 == (((bit<12>)meta.one.n1) & ((bit<12>)hdr.x1.next)))) {
                meta.m0 = (~((((bit<7>)hdr.x1.pad) & ((bit<7>)meta.one.n1)) ++ (hdr.base.f0 |+| meta.two.n0)));
                hdr.x1 = hdr.x0;
                hdr.x0 = hdr.x1;
            } else {
                hdr.x1.next[6:6] = ((meta.flag || hdr.x0.isValid()) ? (((bit<13>)meta.kept))[5:5] : (31w2147483647)[20:20]);
                meta.two = meta.two;
            }
            if (meta.flag) {
                meta.one = meta.two;
                hdr.ys.push_front(1);
            }
        } else {
            meta.two = meta.one;
            hdr.ys.push_front(1);
        }
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<48>>(1) egress_cells;
    counter(4, CounterType.packets_and_bytes) egress_counts;
    action egress_a0() {
        if (((((bit<63>)((bit<16>)hdr.base.f3)) << 8w22) <= (((bit<80>)meta.two.n1))[77:15])) {
            meta.m3[11:10] = ((~((bit<2>)hdr.base.f0)) >> (3w1 ++ meta.one.n0));
            meta.two.n1 = meta.two.n1;
            hdr.base.pad = (((((bit<31>)meta.kept) >> 8w6) == (((bit<31>)hdr.base.f4) * 31w53728544)) ? ((hdr.base.pad >> 8w0) ^ ((bit<3>)hdr.base.f1)) : hdr.base.pad);
        } else {
            meta.m1 = (((((bit<84>)meta.m0))[70:11] | (60w958691109826436357 >> 8w16)))[48:1];
        }
    }
    action egress_a1(out bit<8> p0, out bit<48> p1) {
        p0 = 8w127;
        p1 = 48w0;
        hash(meta.m1, HashAlgorithm.crc32, 16w5, { meta.one.n1, meta.m0, 4w0 }, 32w65536);
        hdr.base.f1 = ((((bit<32>)meta.m1))[28:5] - hdr.base.f1);
        hdr.x0 = hdr.x1;
    }
    apply {
        hdr.x1 = hdr.x0;
        int<8> v3 = ((-((int<8>)(8w205) | ((int<8>)((int<100>)meta.one.n1)))) |-| ((int<8>)((meta.m2 | hdr.base.f2))[13:6]));
        meta.flag = meta.flag;
        hash(hdr.base.f2, HashAlgorithm.csum16, 16w0, { meta.one.n1, meta.two.n0, hdr.base.kind, 3w0 }, 32w65536);
        meta.two.n1 = (((~102w640135871474193837958088484958))[99:0] + (~meta.one.n1));
        meta.m0 = (-((((bit<21>)((bit<16>)hdr.base.f3)) ++ ((bit<14>)((bit<16>)hdr.base.f3))))[31:24]);
        if (meta.first && (!(((int<128>)hdr.base.f3) >= ((int<128>)((int<12>)hdr.base.f5))))) {
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
