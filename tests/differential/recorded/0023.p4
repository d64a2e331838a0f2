#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    bit<16> f0;
    bit<24> f1;
    bit<1> f2;
    bit<1> f3;
    bit<9> f4;
    bit<5> pad;
}

header x_t {
    bit<8> next;
    bit<64> f0;
    bit<12> f1;
    bit<4> pad;
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
    int<48> n0;
    bit<8> n1;
}

struct meta_t {
    bit<8> m0;
    int<16> m1;
    bit<33> m2;
    bit<8> m3;
    int<100> m4;
    bit<1> m5;
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
            8w188: parse_ys;
            8w88: parse_x1;
            8w110: parse_ys;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        transition select(hdr.x0.next) {
            8w144: parse_x1;
            8w160: parse_ys;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        transition select(hdr.x1.next) {
            8w247: parse_ys;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        if (((meta.m3 < 8w121) && (meta.flag && meta.flag))) {
            hdr.base.f1 = (~((hdr.base.f3 ++ ((bit<23>)meta.m2)) | ((bit<24>)meta.m3)));
        }
        transition select(hdr.ys.last.more) {
            8w83: parse_ys;
            8w93: parse_ys;
            8w91: parse_ys;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        c = (((false ? a : b) & ((bit<8>)((bit<64>)b))) - a);
        c = (-((false && false) ? (44w17592186044414)[10:3] : (c * 8w128)));
        c[2:0] = (~(((bit<1>)b) ++ ((bit<2>)a)));
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<8>>(1) ingress_cells;
    counter(4, CounterType.packets_and_bytes) ingress_counts;
    helper() first_helper;
    helper() second_helper;
    action ingress_a0(out bit<33> p0, out bit<33> p1) {
        p0 = 33w1;
        p1 = 33w4294967295;
        hdr.base.f2 = (((-11w1) ++ (~((bit<17>)hdr.base.f3))))[9:9];
        ingress_cells.write((((bit<32>)((bit<1>)meta.flag)) & 32w0), ((meta.kept |-| meta.m0) * (((bit<8>)((bit<16>)meta.m1)) - meta.m0)));
    }
    action ingress_a1(bit<48> p0) {
        meta.m5 = (((meta.m2 < meta.m2) && hdr.x1.isValid()) ? (-((bit<1>)meta.flag)) : (((bit<1>)((bit<100>)meta.m4)) & ((bit<1>)((bit<100>)meta.m4))));
    }
    table ingress_t0 {
        key = {
            ((meta.m1 != meta.m1) ? ((bit<8>)((bit<65>)65s18446744073709551615)) : ((bit<8>)16w21204)): optional @name("k0");
            meta.one.n1: optional @name("k1");
        }
        actions = {
            NoAction;
            ingress_a1;
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
            ingress_a1;
        }
        default_action = NoAction();
        size = 64;
    }
    table ingress_t2 {
        key = {
            meta.m0: optional @name("k0");
            hdr.base.f3: optional @name("k1");
        }
        actions = {
            NoAction;
            ingress_a1;
        }
        default_action = ingress_a1(48w242205116650822);
        size = 64;
    }
    apply {
        standard_metadata.egress_spec = 1;
        meta.first = standard_metadata.instance_type == 0;
        hdr.base.f0 = ((((bit<7>)hdr.base.f0) + ((bit<7>)((bit<13>)13s1041))) ++ ((hdr.ys[0].isValid() ? 42w1032121597967 : 42w1737939386007))[37:29]);
        ingress_counts.count(((((bit<32>)hdr.base.kind) << 8w1) & 32w3));
        ingress_t0.apply();
        second_helper.apply((((bit<1>)meta.flag) ++ ((bit<7>)hdr.base.f3)), meta.m3, meta.m0);
        if (hdr.x0.isValid()) {
            meta.m5 = (1w0 |-| (((bit<26>)hdr.x0.next))[24:24]);
            hdr.x0.f1 = hdr.x0.f1;
            meta.two = meta.one;
        } else {
            standard_metadata.egress_spec = ((bit<9>)((bit<3>)(hdr.base.f0 ^ ((bit<16>)hdr.base.f4))));
        }
        int<64> v1 = ((hdr.base.f3 == (meta.m5 | 1w0)) ? ((int<64>)((52w891375795262108)[50:13] ++ (((bit<35>)meta.two.n1))[26:1])) : (int<64>)(64w13118214145556135826));
        switch (ingress_t2.apply().action_run) {
            NoAction: {
                meta.m1 = (((int<16>)((int<48>)(22w4026675 ++ ((bit<26>)hdr.base.pad)))) ^ ((int<16>)((~((bit<7>)meta.m2)) ++ ((bit<9>)((bit<100>)meta.m4)))));
            }
        }
        meta.m4 = (-((hdr.x1.isValid() ? ((int<100>)((int<1>)meta.m5)) : meta.m4) ^ meta.m4));
        ingress_t1.apply();
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<48>>(1) egress_cells;
    counter(4, CounterType.packets_and_bytes) egress_counts;
    action egress_a0(bit<16> p0) {
        meta.kept = ((bit<8>)((68w1 ++ ((bit<2>)meta.m5)))[69:6]);
    }
    action egress_a1() {
        hdr.ys[1].setValid();
        hdr.ys[1].more = ((bit<8>)((bit<7>)((int<7>)meta.m1)));
        hdr.x1 = hdr.x0;
    }
    action egress_a2(out bit<8> p0, out bit<8> p1) {
        p0 = 8w1;
        p1 = 8w1;
        hdr.ys.pop_front(1);
    }
    action egress_a3() {
        meta.two = meta.two;
    }
    table egress_t0 {
        key = {
            hdr.base.f4: range @name("k0");
            hdr.base.f1: optional @name("k1");
            ((((bit<32>)meta.two.n1) << meta.m5) + (((bit<15>)((bit<100>)meta.m4)) ++ ((bit<17>)((bit<1>)meta.flag)))): exact @name("k2");
        }
        actions = {
            NoAction;
            egress_a0;
            egress_a1;
        }
        default_action = egress_a1();
        size = 64;
    }
    table egress_t1 {
        key = {
            hdr.base.f0: exact @name("k0");
        }
        actions = {
            NoAction;
            egress_a1;
            egress_a3;
        }
        default_action = egress_a3();
        const entries = {
            (16w65535): egress_a1();
            (16w63009): NoAction();
            (16w56962): egress_a1();
        }
        size = 64;
    }
    table egress_t2 {
        key = {
            hdr.base.kind: range @name("k0");
        }
        actions = {
            NoAction;
            egress_a3;
        }
        default_action = egress_a3();
        size = 64;
    }
    apply {
        egress_cells.write(((32w4294967294 | 32w864411958) & 32w0), 48w111493882680441);
        hdr.base.pad = (hdr.base.pad - ((bit<5>)((bit<16>)((int<16>)(((bit<18>)((bit<48>)meta.two.n0)))[17:2]))));
        egress_t0.apply();
        egress_t1.apply();
        egress_t2.apply();
    }
}

control compute_all(inout headers_t hdr, inout meta_t meta) {
    apply {
        update_checksum(true, { hdr.base.kind, hdr.base.f1, hdr.base.f2, hdr.base.f3, hdr.base.f4, hdr.base.pad }, hdr.base.f0, HashAlgorithm.csum16);
    }
}


control verify_all(inout headers_t hdr, inout meta_t meta) { apply { } }

control deparse(packet_out packet, in headers_t hdr) {
    apply {
        packet.emit(hdr);
    }
}

V1Switch(parse(), verify_all(), ingress(), egress(), compute_all(), deparse()) main;
