#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    int<64> f0;
    bit<1> f1;
    bit<1> f2;
    bit<7> f3;
    bit<7> pad;
}

header x_t {
    bit<8> next;
    bit<64> f0;
    bit<24> f1;
    bit<24> f2;
    bit<48> f3;
}

header y_t {
    bit<8> more;
    bit<12> f0;
    bit<8> f1;
    bit<4> pad;
}

struct headers_t {
    base_t base;
    x_t x0;
    x_t x1;
    y_t[4] ys;
}

struct inner_t {
    bit<8> n0;
    bit<65> n1;
}

struct meta_t {
    bit<1> m0;
    bit<9> m1;
    bit<16> m2;
    bool flag;
    @field_list(1) bit<8> kept;
    inner_t one;
    inner_t two;
    bool first;
}

bit<32> function0(in bit<32> p0, in bit<16> p1) {
    if ((p0 > (13w4095 ++ ((bit<19>)p0)))) {
        return ((p0 * p0) ^ (~32w3211474663));
    }
    return (((4w15 ++ 28w1) + (p0 ^ 32w2925176827)) ^ ((((bit<5>)p1) ++ ((bit<27>)p0)) * (~((bit<32>)p1))));
}

parser parse(packet_in packet, out headers_t hdr, inout meta_t meta,
             inout standard_metadata_t standard_metadata) {
    state start {
        packet.extract(hdr.base);
        bool v1 = ((meta.two.n1 >= meta.two.n1) || (meta.one.n1 >= 65w0));
        transition select(hdr.base.kind) {
            8w143: parse_x0;
            8w186: parse_x1;
            8w192: parse_ys;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        meta.kept = (((42w1 << ((bit<4>)meta.m1)))[10:3] << (meta.flag ? (hdr.base.f1 ^ hdr.base.f1) : (hdr.base.f2 ^ hdr.base.f2)));
        transition select(hdr.x0.next) {
            8w54 .. 8w57: parse_ys;
            8w34: parse_ys;
            8w115: parse_ys;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        transition select(hdr.x1.next) {
            8w255: parse_ys;
            8w135: parse_ys;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        transition select(hdr.ys.last.more) {
            8w106: parse_ys;
            8w144: parse_ys;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        b = (((~((bit<35>)c)) & (((bit<38>)b))[34:0]))[30:23];
        b = (((13w8191 |-| 13w6575))[9:2] |-| ((false ? a : c) * a));
        if (true) {
            c = ((((bit<40>)c) * ((bit<40>)((bit<33>)c))))[10:3];
        }
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<16>>(1) ingress_cells;
    action ingress_a0(inout bit<1> p0) {
        meta.two = meta.two;
        meta.flag = (((29w268435456 ++ 64w4058013462430488842))[76:13] >= ((((bit<101>)((bit<64>)hdr.base.f0)))[74:11] | 64w1));
        hdr.ys[2].setValid();
        hdr.ys[2].more = (meta.two.n0 ^ hdr.base.kind);
        hdr.ys[2].f0 = ((bit<12>)((bit<9>)((int<9>)((int<1>)((bit<1>)meta.flag)))));
        hdr.ys[2].f1 = meta.one.n0;
        hdr.ys[2].pad = ((bit<4>)hdr.base.pad);
    }
    action ingress_a1(bit<9> p0, bit<48> p1) {
        meta.m2[13:11] = ((hdr.ys[2].isValid() ? 3w4 : ((bit<3>)meta.kept)) |-| (-((bit<3>)meta.two.n0)));
    }
    action ingress_a2(bit<8> p0, bit<9> p1) {
        meta.two.n0 = ((((bit<30>)meta.m2))[20:13] - (((bit<8>)33w1) + (-meta.kept)));
    }
    action ingress_a3(out bit<1> p0, out bit<9> p1) {
        p0 = 1w0;
        p1 = 9w79;
        hdr.base.pad[6:6] = ((23w2145722 >> meta.kept))[20:20];
        meta.kept = ((bit<8>)(~(((bit<128>)meta.m2) * ((bit<128>)((bit<1>)meta.flag)))));
        int<32> v2 = (((int<32>)((int<48>)(((bit<48>)meta.m2) >> ((bit<4>)hdr.base.kind)))) |-| (((int<32>)((int<1>)hdr.base.f1)) & (-((int<32>)((int<9>)meta.m1)))));
    }
    table ingress_t0 {
        key = {
            meta.two.n1: exact @name("k0");
        }
        actions = {
            NoAction;
            ingress_a1;
            ingress_a2;
        }
        default_action = NoAction();
        size = 64;
    }
    table ingress_t1 {
        key = {
            meta.kept: range @name("k0");
            meta.kept: range @name("k1");
            meta.kept: range @name("k2");
        }
        actions = {
            NoAction;
            ingress_a2;
        }
        default_action = ingress_a2(8w254, 9w351);
        size = 64;
    }
    table ingress_t2 {
        key = {
            meta.kept: ternary @name("k0");
            meta.m2: lpm @name("k1");
            meta.m2: range @name("k2");
        }
        actions = {
            NoAction;
            ingress_a1;
            ingress_a2;
        }
        default_action = ingress_a1(9w255, 48w149287588027313);
        size = 64;
    }
    apply {
        standard_metadata.egress_spec = 0;
        meta.first = standard_metadata.instance_type == 0;
        ingress_a0(hdr.base.f1);
        bit<1> v3 = (((bit<1>)(!meta.flag)) >> 8w2);
        hdr.x1.setValid();
        hdr.x1.next = ((bit<8>)31w441630269);
        hdr.x1.f0 = (((bit<64>)hdr.base.kind) - ((bit<64>)v3));
        hdr.x1.f1 = (~24w13069635);
        hdr.x1.f2 = (((bit<24>)meta.kept) ^ ((bit<24>)v3));
        hdr.x1.f3 = (((bit<48>)hdr.base.f2) * 48w28513561249240);
        switch (ingress_t0.apply().action_run) {
            NoAction: {
                meta.one.n0 = (((((bit<58>)meta.m0))[40:2])[16:16] ++ (meta.flag ? (-hdr.base.pad) : (-hdr.base.f3)));
            }
            default: {
                meta.m0 = hdr.base.f1;
                meta.m0 = ((19w262143 & (((bit<19>)hdr.x1.f1) >> hdr.x1.next)))[4:4];
            }
        }
        hdr.x1.f3 = ((((bit<48>)((bit<9>)((int<9>)((int<8>)hdr.base.kind)))) * (((bit<60>)hdr.x1.f0))[52:5]) * (-(((bit<48>)meta.m0) >> 8w22)));
        if (ingress_t1.apply().miss) {
            hdr.x1.f0 = hdr.x1.f0;
            hdr.x1.next = (((bit<8>)(100w0 |-| 100w938271893180475045467338488304)) * ((bit<8>)(meta.flag ? hdr.base.pad : ((bit<7>)v3))));
            hdr.x1.f1 = (((~hdr.x1.f2) + (((bit<24>)meta.two.n0) - hdr.x1.f2)) & (((bit<21>)hdr.base.pad) ++ (-3w0)));
        }
        ingress_t2.apply();
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    helper() first_helper;
    helper() second_helper;
    action egress_a0() {
        hdr.x1 = hdr.x0;
        hdr.ys.push_front(1);
        hdr.x0.setValid();
        hdr.x0.next = (((bit<27>)((bit<1>)meta.flag)))[24:17];
        hdr.x0.f0 = ((bit<64>)24w0);
        hdr.x0.f1 = (24w0 >> meta.one.n0);
        hdr.x0.f2 = (((bit<24>)meta.m2) | ((bit<24>)meta.two.n0));
        hdr.x0.f3 = (((bit<14>)meta.m2) ++ 34w8589934591);
    }
    table egress_t0 {
        key = {
            hdr.base.f2: exact @name("k0");
            meta.one.n0: lpm @name("k1");
        }
        actions = {
            NoAction;
            egress_a0;
        }
        default_action = NoAction();
        size = 64;
    }
    table egress_t1 {
        key = {
            hdr.base.pad: exact @name("k0");
            hdr.base.pad: optional @name("k1");
            meta.m2: optional @name("k2");
        }
        actions = {
            NoAction;
            egress_a0;
        }
        default_action = NoAction();
        size = 64;
    }
    apply {
        egress_t0.apply();
        if (egress_t1.apply().miss) {
            hdr.base.pad = (~((12w2047 << 8w3))[7:1]);
            meta.m1 = (((meta.flag && meta.flag) ? (meta.m1 |-| ((bit<9>)meta.two.n1)) : ((bit<9>)32w3963039855)) << 8w8);
            meta.one.n1 = (meta.two.n1 + ((bit<65>)((bit<24>)hdr.base.f2)));
        }
        meta.one.n1 = ((((bit<33>)meta.one.n0) ++ function0(32w1, 16w57936)) + ((hdr.ys[0].isValid() ? meta.one.n1 : 65w14911957522582903943) - (meta.one.n1 << 8w66)));
        if (meta.first && hdr.x0.isValid()) {
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
