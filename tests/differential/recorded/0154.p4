#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    bit<1> f0;
    bit<7> f1;
    bit<7> f2;
    bit<8> f3;
    bit<1> pad;
}

header x_t {
    bit<8> next;
    bit<1> f0;
    bit<1> f1;
    bit<3> f2;
    bit<3> pad;
}

header y_t {
    bit<8> more;
    bit<64> f0;
    int<64> f1;
}

struct headers_t {
    base_t base;
    x_t x0;
    x_t x1;
    y_t[3] ys;
}

struct inner_t {
    bit<128> n0;
    int<33> n1;
}

struct meta_t {
    bit<1> m0;
    bit<128> m1;
    bit<1> m2;
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
            8w151: parse_x0;
            8w84: parse_x1;
            8w0 &&& 8w15: accept;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        transition select(hdr.x0.next) {
            8w154: parse_x1;
            8w54: parse_x1;
            8w247: parse_ys;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        bit<9> v1 = ((bit<9>)((((bit<48>)hdr.base.pad) << 8w14) |+| (48w1 - ((bit<48>)((bit<33>)meta.two.n1)))));
        transition select(hdr.x1.next) {
            8w86: parse_ys;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        meta.flag = (((bit<8>)((bit<128>)(-128s1))) == (~((bit<8>)((bit<24>)((int<24>)((int<128>)meta.two.n0))))));
        transition select(hdr.ys.last.more) {
            8w165: parse_ys;
            8w49: parse_ys;
            8w200: parse_ys;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        bit<32> v2 = ((bit<32>)c);
        b = (((8w128 & b) - (((bit<7>)a) ++ 1w1)) |-| ((13w436 >= ((bit<13>)v2)) ? c : ((bit<8>)24w5495131)));
        if (((((int<63>)((int<8>)c)) ^ 63s4138535315683502765) == ((int<63>)(78w7214166122116059370307)[72:10]))) {
            c = (((((bit<2>)b) * ((bit<2>)a)) + (true ? ((bit<2>)a) : 2w3)) ++ (((bit<40>)c))[18:13]);
        }
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<48>>(8) ingress_cells;
    counter(4, CounterType.packets_and_bytes) ingress_counts;
    action ingress_a0() {
        meta.one = meta.two;
        standard_metadata.egress_spec = ((bit<9>)((17w14785)[3:1] + 3w4));
        meta.one.n1 = ((int<33>)(((bit<16>)((bit<9>)(-9s255))) ++ (~(~17w32517))));
    }
    action ingress_a1() {
        if ((meta.one.n1 > ((int<33>)((int<100>)100w1)))) {
            meta.one.n0 = (~((meta.m1 |-| meta.m1) << 8w91));
            hdr.base.f3[7:7] = ((1w0 |-| hdr.base.f0) << (hdr.base.f0 |-| meta.m0));
            hdr.base.f0 = (((-((bit<5>)((bit<1>)meta.flag))))[2:2] * (((bit<1>)hdr.ys[1].isValid()) >> 8w1));
        } else {
            meta.one.n0[70:35] = (~(36w68719476734 |+| ((bit<36>)hdr.base.pad)));
            hdr.base.f1[6:5] = ((meta.two.n1 != ((int<33>)((int<1>)((bit<1>)meta.flag)))) ? (((bit<2>)hdr.base.f2) << 8w255) : (hdr.ys[2].isValid() ? 2w3 : ((bit<2>)hdr.base.kind)));
            meta.two.n1 = ((int<33>)((int<4>)((~((bit<4>)hdr.base.pad)) |+| (((bit<1>)meta.m1) ++ ((bit<3>)((bit<33>)meta.two.n1))))));
        }
        hdr.ys.pop_front(1);
    }
    table ingress_t0 {
        key = {
            hdr.base.pad: exact @name("k0");
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
            ((hdr.base.kind + hdr.base.f3) |-| (meta.kept << hdr.base.f3)): range @name("k0");
        }
        actions = {
            NoAction;
            ingress_a1;
        }
        default_action = ingress_a1();
        size = 64;
    }
    table ingress_t2 {
        key = {
            meta.one.n0: optional @name("k0");
            ((((bit<16>)meta.m2) |-| ((bit<16>)((bit<33>)meta.one.n1))) - 16w65535): exact @name("k1");
            hdr.base.f3: ternary @name("k2");
        }
        actions = {
            NoAction;
            ingress_a0;
        }
        default_action = NoAction();
        size = 64;
    }
    apply {
        standard_metadata.egress_spec = 5;
        meta.first = standard_metadata.instance_type == 0;
        meta.m0 = (((meta.flag ? 32w0 : ((bit<32>)((bit<33>)meta.two.n1))))[10:10] |+| (-((bit<1>)((bit<33>)meta.two.n1))));
        hdr.ys.pop_front(1);
        hdr.x0 = hdr.x1;
        standard_metadata.egress_spec = ((bit<9>)((meta.m0 <= 1w1) ? (~3w4) : ((bit<3>)meta.m1)));
        ingress_counts.count(((((bit<34>)hdr.base.f2))[32:1] & 32w3));
        bit<5> v3 = (((39w58310763263 * 39w358686050526))[11:11] ++ (meta.flag ? ((bit<4>)meta.m0) : (meta.flag ? ((bit<4>)meta.one.n0) : 4w10)));
        hdr.x1 = hdr.x0;
        switch (ingress_t0.apply().action_run) {
            NoAction: {
                meta.two.n1 = ((int<33>)(((6w31 ++ ((bit<2>)((bit<33>)meta.two.n1))) << 8w8) ++ ((bit<25>)(9w511 ^ 9w447))));
                hdr.base.pad = (((hdr.base.f0 |-| meta.m0) |+| (~meta.m2)) >> 8w2);
                meta.one.n1 = ((int<33>)(((((bit<68>)meta.m0))[64:30] ++ ((bit<2>)((bit<64>)meta.two.n0))))[32:0]);
            }
            ingress_a0: {
                meta.one.n0 = (((bit<91>)hdr.base.f0) ++ ((bit<37>)meta.one.n0));
            }
        }
        ingress_t1.apply();
        ingress_t2.apply();
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    action egress_a0(bit<128> p0) {
        meta.m1 = ((~((bit<23>)4w0)) ++ ((bit<105>)(((bit<100>)hdr.base.pad) << 1w1)));
        meta.one.n0 = (((p0 >> 8w38) >> 8w127) ^ ((128w340282366920938463463374607431768211455 |-| meta.m1) | (p0 + meta.two.n0)));
    }
    action egress_a1(in bit<32> p0, in bit<32> p1) {
        hdr.x1 = hdr.x0;
        meta.one = meta.two;
    }
    action egress_a2(inout bit<8> p0) {
        meta.flag = (meta.m1 <= ((meta.one.n0 |+| ((bit<128>)((bit<33>)meta.two.n1))) + (meta.one.n0 << 4w0)));
        meta.m0 = ((((bit<1>)((bit<63>)hdr.base.f0)) |-| ((bit<1>)9w256)) | ((((bit<1>)hdr.base.kind) |-| hdr.base.f0) << (((bit<29>)meta.kept))[22:15]));
        bit<5> v4 = (((((bit<12>)hdr.base.f0))[4:4] << 8w1) ++ ((3w7 | ((bit<3>)meta.one.n0)) ++ (((bit<38>)meta.kept))[23:23]));
    }
    table egress_t0 {
        key = {
            meta.m2: range @name("k0");
            meta.kept: exact @name("k1");
            hdr.base.f1: optional @name("k2");
        }
        actions = {
            NoAction;
            egress_a0;
        }
        default_action = egress_a0(128w253512151400144390852292162519842029123);
        size = 64;
    }
    apply {
        if (((meta.two.n0 * meta.two.n0) < (meta.one.n0 - meta.two.n0))) {
            meta.one = meta.one;
            if (egress_t0.apply().miss) {
                hdr.base.f2 = (((bit<7>)(((int<7>)((int<128>)meta.m1)) >> meta.m0)) + (((bit<3>)meta.m2) ++ ((bit<4>)((bit<33>)meta.two.n1))));
                meta.one.n0 = ((bit<128>)((bit<48>)((int<48>)((((bit<101>)((bit<33>)meta.two.n1)))[81:20])[48:1])));
            }
        }
        hdr.ys.push_front(1);
        meta.two.n0 = (((meta.flag && meta.flag) ? (meta.m1 - meta.two.n0) : (128w213945616427167741889785904246372359147 - meta.m1)) + (((bit<128>)((bit<7>)7s0)) |-| meta.m1));
        meta.m1 = ((bit<128>)((meta.flag || meta.flag) ? ((bit<9>)((bit<13>)((bit<1>)meta.flag))) : ((bit<9>)((bit<33>)meta.two.n1))));
        hdr.base.f1[5:5] = (((bit<20>)((bit<1>)meta.flag)))[8:8];
        hdr.base.f2 = ((meta.flag || (hdr.base.f0 != hdr.base.f0)) ? hdr.base.f2 : ((bit<7>)hdr.base.f0));
        if (meta.first && hdr.x0.isValid()) {
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
