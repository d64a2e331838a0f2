#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    bit<32> f0;
    bit<24> f1;
    bit<48> f2;
    bit<8> f3;
    bit<64> f4;
}

header x_t {
    bit<8> next;
    bit<4> f0;
    bit<48> f1;
    bit<4> f2;
    bit<3> f3;
    bit<5> pad;
}

header y_t {
    bit<8> more;
    bit<7> f0;
    bit<4> f1;
    bit<5> pad;
}

struct headers_t {
    base_t base;
    x_t x0;
    x_t x1;
    y_t[2] ys;
}

struct inner_t {
    bit<9> n0;
    bit<64> n1;
}

struct meta_t {
    bit<33> m0;
    int<32> m1;
    bit<32> m2;
    bit<33> m3;
    bit<65> m4;
    bit<100> m5;
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
        meta.m1 = ((((int<32>)(((bit<10>)meta.m0) ++ ((bit<22>)meta.one.n1))) * (meta.m1 ^ meta.m1)) >> 8w23);
        transition select(hdr.base.kind) {
            8w16: parse_x1;
            8w65: parse_x0;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        transition select(hdr.x0.next) {
            8w78: parse_ys;
            8w98: parse_ys;
            8w99: parse_x1;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        transition select(hdr.x1.next) {
            8w92: parse_ys;
            8w18: parse_ys;
            8w7 &&& 8w15: accept;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        transition select(hdr.ys.last.more) {
            8w57: parse_ys;
            8w185: parse_ys;
            8w106: parse_ys;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        b = ((~(true ? c : c)) + ((c <= 8w128) ? (5w16 ++ ((bit<3>)a)) : (8w0 & c)));
        c = ((~(c * 8w127)) ^ (~(14w13384)[13:6]));
        c = ((false ? (a | 8w119) : (((bit<29>)a))[8:1]) ^ ((c |+| b) & (a ^ b)));
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<8>>(8) ingress_cells;
    counter(4, CounterType.packets_and_bytes) ingress_counts;
    helper() first_helper;
    helper() second_helper;
    action ingress_a0(inout bit<32> p0, inout int<32> p1) {
        hdr.ys[1].setValid();
        hdr.ys[1].more = (hdr.base.f3 |-| hdr.base.f3);
        hdr.ys[1].f0 = (((bit<7>)meta.m5) | ((bit<7>)meta.one.n1));
        hdr.ys[1].f1 = (meta.flag ? ((bit<4>)((bit<32>)meta.m1)) : 4w10);
        hdr.ys[1].pad = ((bit<5>)((bit<16>)meta.m4));
    }
    action ingress_a1(inout bit<65> p0, inout bit<8> p1) {
        ingress_cells.read(p1, ((hdr.base.f0 * meta.m2) & 32w7));
    }
    action ingress_a2() {
        hdr.x0 = hdr.x1;
    }
    action ingress_a3(out bit<8> p0, out bit<100> p1) {
        p0 = 8w13;
        p1 = 100w928697643052162045273254893009;
        standard_metadata.egress_spec = ((bit<9>)((((bit<3>)hdr.base.f3) + ((bit<3>)meta.kept)) >> 8w3));
    }
    table ingress_t0 {
        key = {
            hdr.base.kind: exact @name("k0");
            hdr.base.kind: exact @name("k1");
            meta.m2: optional @name("k2");
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
            meta.two.n0: exact @name("k0");
            meta.one.n1: lpm @name("k1");
        }
        actions = {
            NoAction;
            ingress_a2;
        }
        default_action = NoAction();
        size = 64;
    }
    table ingress_t2 {
        key = {
            ((meta.kept & meta.kept) << 8w6): range @name("k0");
            hdr.base.kind: optional @name("k1");
            hdr.base.f1: range @name("k2");
        }
        actions = {
            NoAction;
            ingress_a2;
        }
        default_action = NoAction();
        size = 64;
    }
    apply {
        standard_metadata.egress_spec = 7;
        meta.first = standard_metadata.instance_type == 0;
        meta.m2 = (((bit<12>)(((bit<1>)meta.one.n1) ++ hdr.base.f3)) ++ ((~20w1048575) + ((bit<20>)((bit<24>)meta.one.n1))));
        second_helper.apply(((bit<8>)((bit<31>)(((int<31>)((int<8>)hdr.base.f3)) + ((int<31>)((int<33>)meta.m3))))), meta.kept, hdr.base.f3);
        hash(meta.two.n1, HashAlgorithm.csum16, 16w0, { meta.m0, hdr.base.f3, 7w0 }, 32w7);
        meta.one.n0 = ((meta.flag ? (((bit<41>)meta.two.n1) + ((bit<41>)hdr.base.f4)) : (((bit<37>)meta.m3) ++ ((bit<4>)((bit<1>)meta.flag)))))[38:30];
        ingress_t0.apply();
        ingress_t1.apply();
        ingress_t2.apply();
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<32>>(4) egress_cells;
    action egress_a0() {
        meta.one.n1 = hdr.base.f4;
        egress_cells.write(((meta.m2 << 8w27) & 32w3), ((25w7640685)[22:15] ++ hdr.base.f1));
    }
    action egress_a1(out bit<100> p0) {
        p0 = 100w1036840167193574947221869672992;
        meta.kept = (((bit<8>)63w1454075999668440949) + ((~hdr.base.kind) |-| (hdr.base.kind >> 8w2)));
        meta.kept = (((hdr.x1.isValid() ? ((bit<42>)meta.two.n0) : ((bit<42>)hdr.base.f0)) >> (((bit<7>)meta.m3) ++ ((bit<1>)meta.flag))))[30:23];
        if (((((int<100>)((int<8>)hdr.base.kind)) * ((int<100>)((int<64>)meta.one.n1))) > (((int<100>)((int<33>)meta.m3)) ^ ((int<100>)((int<33>)meta.m0))))) {
            meta.m3 = ((33w4909810578 ^ meta.m0) |+| ((meta.m3 + meta.m0) >> 8w3));
            meta.two.n0 = (((((bit<68>)meta.m0))[53:15])[12:4] >> ((bit<1>)hdr.base.f4));
        } else {
            meta.m0 = meta.m3;
            meta.m3[16:15] = (-(2w0 << 8w3));
        }
    }
    action egress_a2() {
        meta.two = meta.two;
    }
    table egress_t0 {
        key = {
            meta.m0: ternary @name("k0");
            meta.m4: exact @name("k1");
        }
        actions = {
            NoAction;
            egress_a0;
            egress_a2;
        }
        default_action = NoAction();
        size = 64;
    }
    table egress_t1 {
        key = {
            meta.m0: exact @name("k0");
        }
        actions = {
            NoAction;
            egress_a0;
            egress_a2;
        }
        default_action = egress_a2();
        const entries = {
            (33w7834208433): egress_a2();
            (33w1): NoAction();
            (33w1249645940): NoAction();
        }
        size = 64;
    }
    apply {
        switch (egress_t1.apply().action_run) {
            NoAction: {
                hdr.base.f0 = (((35w0)[33:2] - ((bit<32>)meta.one.n1)) |-| ((hdr.base.f0 << 1w1) ^ (hdr.base.f0 ^ hdr.base.f0)));
                meta.one.n1[52:50] = ((((bit<39>)meta.m3))[4:2] | (((bit<39>)hdr.base.f4))[37:35]);
                hdr.base.f2[43:36] = (hdr.x0.isValid() ? (meta.kept * hdr.base.kind) : (meta.kept * ((bit<8>)meta.one.n0)));
            }
            egress_a0: {
                meta.m0[32:22] = (-(hdr.x0.isValid() ? ((bit<11>)hdr.base.kind) : 11w680));
            }
            egress_a2: {
                hdr.base.f0 = (((bit<32>)(meta.one.n0 + meta.two.n0)) ^ ((12w386 ++ 20w113588) * ((bit<32>)((bit<128>)hdr.base.f1))));
            }
            default: {
                meta.m5 = ((bit<100>)meta.kept);
            }
        }
        hdr.base.f3 = (~(hdr.base.kind << 8w9));
        switch (egress_t0.apply().action_run) {
            NoAction: {
                meta.m0[30:5] = (-(((bit<26>)hdr.base.kind) - 26w0));
                meta.one.n0 = ((((bit<42>)meta.two.n0))[12:4] |-| (-(((bit<6>)hdr.base.f3) ++ ((bit<3>)meta.two.n0))));
                meta.two.n1 = hdr.base.f4;
            }
            egress_a0: {
                meta.m2[22:8] = ((hdr.base.f1)[18:4] << 8w10);
                meta.kept = hdr.base.kind;
            }
            egress_a2: {
                hdr.base.f1 = ((((bit<1>)hdr.ys[0].isValid()) ++ (((bit<23>)meta.kept) << 8w0)) |+| hdr.base.f1);
                hdr.base.f0 = (meta.m2 - ((meta.m2 >> hdr.base.kind) << (hdr.ys[1].isValid() ? hdr.base.f3 : hdr.base.f3)));
                hdr.base.f1 = hdr.base.f1;
            }
        }
        hdr.base.f1 = hdr.base.f1;
        hdr.x0 = hdr.x1;
        if (hdr.ys[0].isValid()) {
            hdr.x1.setValid();
            hdr.x1.next = (~hdr.base.kind);
            hdr.x1.f0 = hdr.ys[0].f1;
            hdr.x1.f1 = (meta.flag ? hdr.base.f2 : ((bit<48>)((bit<1>)meta.flag)));
            hdr.x1.f2 = (hdr.ys[0].f1 >> 8w0);
            hdr.x1.f3 = (((bit<1>)hdr.ys[0].f0) ++ 2w2);
            hdr.x1.pad = (((bit<5>)hdr.base.f1) + hdr.ys[0].pad);
            egress_cells.read(hdr.base.f0, (meta.m2 & 32w3));
        } else {
            bool v1 = meta.flag;
            hdr.base.f0 = ((bit<32>)((128w1)[116:17] - (meta.m5 >> 8w86)));
            if (((!hdr.ys[1].isValid()) || (hdr.base.f1 == ((bit<24>)hdr.base.f3)))) {
                meta.m5 = (((((bit<30>)((bit<1>)v1)) - ((bit<30>)((bit<1>)meta.flag))) |-| (-30w1)) ++ (-(((bit<70>)meta.m5) - ((bit<70>)hdr.base.f2))));
                bit<24> v2 = hdr.base.f1;
            } else {
                hdr.ys[0].setValid();
                hdr.ys[0].more = (((bit<7>)hdr.base.f0) ++ ((bit<1>)meta.one.n1));
                hdr.ys[0].f0 = (meta.flag ? ((bit<7>)hdr.base.f1) : ((bit<7>)((bit<1>)v1)));
                hdr.ys[0].f1 = 4w7;
                hdr.ys[0].pad = (((bit<5>)meta.kept) ^ ((bit<5>)hdr.base.kind));
                hdr.x1.setValid();
                hdr.x1.next = meta.kept;
                hdr.x1.f0 = (~((bit<4>)meta.kept));
                hdr.x1.f1 = (v1 ? hdr.base.f2 : hdr.base.f2);
                hdr.x1.f2 = hdr.ys[0].f1;
                hdr.x1.f3 = (((bit<3>)((bit<1>)v1)) |-| ((bit<3>)((bit<1>)v1)));
                hdr.x1.pad = (hdr.ys[0].pad ^ 5w9);
                meta.one = meta.two;
            }
        }
        hash(meta.two.n1, HashAlgorithm.xor16, 16w0, { meta.one.n0, 7w0 }, 32w65536);
        if (hdr.ys[0].isValid()) {
            meta.flag = (hdr.ys[0].pad <= ((bit<5>)(meta.two.n0 + meta.one.n0)));
            meta.one.n0[8:3] = ((1w0 ++ hdr.ys[0].pad) - (3w7 ++ ((bit<3>)hdr.base.f2)));
        } else {
            hdr.x0 = hdr.x1;
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
