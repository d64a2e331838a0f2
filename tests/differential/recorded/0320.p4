#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    bit<9> f0;
    bit<16> f1;
    bit<9> f2;
    bit<16> f3;
    bit<12> f4;
    bit<64> f5;
    bit<2> pad;
}

header x_t {
    bit<8> next;
    bit<24> f0;
    bit<4> f1;
    bit<7> f2;
    bit<5> pad;
}

header y_t {
    bit<8> more;
    bit<7> f0;
    bit<1> pad;
}

struct headers_t {
    base_t base;
    x_t x0;
    x_t x1;
    y_t[3] ys;
}

struct inner_t {
    int<64> n0;
    bit<48> n1;
}

struct meta_t {
    bit<8> m0;
    int<128> m1;
    int<32> m2;
    bit<4> m3;
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
            8w64: parse_x1;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        transition select(hdr.x0.next) {
            8w176 .. 8w179: parse_ys;
            8w226: parse_ys;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        if ((meta.two.n0 > (int<64>)(64w10967425214278563565))) {
            meta.m3 = (~((1w1 ++ ((bit<3>)hdr.base.kind)) ^ ((bit<4>)((bit<64>)(int<64>)(64w10920226002215900710)))));
            meta.m1 = (((int<128>)((73w9444732965739290427391 |-| ((bit<73>)hdr.base.f2)) ++ (((bit<76>)((bit<64>)meta.one.n0)))[55:1])) ^ ((int<128>)(((int<100>)((int<64>)hdr.base.f5)) * ((int<100>)((int<9>)hdr.base.f2)))));
        } else {
            meta.m0 = (((meta.m0 * meta.m0) != (((bit<27>)((bit<128>)meta.m1)))[23:16]) ? hdr.base.kind : ((meta.flag && meta.flag) ? (meta.flag ? hdr.base.kind : meta.m0) : (-8w216)));
        }
        transition select(hdr.x1.next) {
            8w232: parse_ys;
            8w99: parse_ys;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        if (meta.flag) {
            hdr.base.f4 = (((hdr.base.f5 > hdr.base.f5) ? (meta.flag ? ((bit<36>)hdr.base.kind) : ((bit<36>)((bit<64>)meta.two.n0))) : (((bit<36>)hdr.base.kind) |-| ((bit<36>)hdr.base.f3))))[25:14];
            hdr.base.f1 = (((((bit<14>)meta.two.n1) ++ ((bit<2>)meta.one.n1)) ^ (16w32103 - hdr.base.f3)) |-| ((hdr.base.f3 << 8w16) |+| (-hdr.base.f1)));
        }
        transition select(hdr.ys.last.more) {
            8w7: parse_ys;
            8w201: parse_ys;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        if ((c > 8w128)) {
            b = (((false ? ((bit<3>)c) : ((bit<3>)b)) ++ ((bit<5>)a)) - (((bit<7>)((bit<16>)16s1)) ++ (((bit<1>)c) << 8w1)));
            c = ((bit<8>)((((bit<30>)b) << 8w17) ++ ((bit<34>)((bit<4>)b))));
        } else {
            b = ((bit<8>)((32w0 - 32w3155993755) |+| (((bit<32>)b) | ((bit<32>)a))));
        }
        c = ((b >= (4w1 ++ ((bit<4>)c))) ? ((c & a) & (c - a)) : ((b >> ((bit<4>)b)) | (b - c)));
        b = ((bit<8>)((((bit<4>)a) + 4w3) << 8w0));
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    action ingress_a0(out bit<8> p0) {
        p0 = 8w128;
        hdr.x1.setInvalid();
        meta.two = meta.two;
    }
    action ingress_a1(bit<16> p0, bit<16> p1) {
        bit<64> v1 = ((bit<64>)((meta.two.n1 |+| meta.two.n1) ^ (meta.two.n1 - meta.two.n1)));
        if ((v1 >= (-hdr.base.f5))) {
            hdr.base.f1[13:7] = ((((bit<6>)hdr.base.f3) ++ ((bit<1>)hdr.base.f4)) >> 8w6);
        }
    }
    action ingress_a2(in bit<128> p0, in bit<128> p1) {
        if (((4s1 >= ((int<4>)((int<128>)p0))) && (hdr.x0.isValid() && hdr.x0.isValid()))) {
            meta.m1 = ((int<128>)(((bit<55>)p0) ++ ((bit<73>)meta.one.n1)));
            meta.m2[13:0] = 14w0;
            meta.m3[3:0] = (-(-meta.m3));
        } else {
            hdr.base.f0 = ((~(meta.m0 ++ 1w0)) << 8w5);
            meta.one.n1 = (hdr.ys[0].isValid() ? ((bit<48>)((bit<32>)(meta.m2 + meta.m2))) : ((65w24953202745076699605 != ((bit<65>)meta.m3)) ? (-meta.one.n1) : (meta.one.n1 << meta.m3)));
        }
        hdr.base.f1 = ((((bit<1>)((bit<31>)meta.kept)) ++ (15w10914 |-| ((bit<15>)meta.kept))) & (((bit<16>)((bit<31>)((int<31>)((int<48>)meta.one.n1)))) |-| (((bit<16>)meta.m0) |-| hdr.base.f3)));
    }
    table ingress_t0 {
        key = {
            (((bit<32>)33w4294967296) |-| (((bit<32>)meta.one.n1) |-| ((bit<32>)hdr.base.kind))): lpm @name("k0");
            meta.kept: exact @name("k1");
        }
        actions = {
            NoAction;
            ingress_a1;
        }
        default_action = ingress_a1(16w63913, 16w1);
        size = 64;
    }
    table ingress_t1 {
        key = {
            hdr.base.f4: range @name("k0");
            hdr.base.f1: optional @name("k1");
        }
        actions = {
            NoAction;
            ingress_a1;
        }
        default_action = ingress_a1(16w65535, 16w0);
        size = 64;
    }
    table ingress_t2 {
        key = {
            hdr.base.f1: ternary @name("k0");
        }
        actions = {
            NoAction;
            ingress_a1;
        }
        default_action = ingress_a1(16w33946, 16w54375);
        size = 64;
    }
    apply {
        standard_metadata.egress_spec = 7;
        meta.first = standard_metadata.instance_type == 0;
        switch (ingress_t1.apply().action_run) {
            NoAction: {
                hdr.base.f3 = (((bit<16>)(-63w9223372036854775806)) << 8w8);
                hdr.base.pad = (((meta.m1 == meta.m1) ? (((bit<2>)meta.m0) |+| hdr.base.pad) : ((bit<2>)((bit<128>)meta.m1))) << 8w3);
                meta.one.n0 = (((hdr.ys[2].isValid() ? meta.two.n0 : meta.one.n0) | (hdr.ys[2].isValid() ? meta.one.n0 : meta.two.n0)) ^ ((int<64>)((((bit<75>)hdr.base.f1) * 75w18889465931478580854784))[64:1]));
            }
            ingress_a1: {
                hdr.base.f0 = (~((bit<9>)(((bit<31>)((bit<1>)meta.flag)) - 31w12526300)));
                hdr.base.f4 = ((((bit<12>)((bit<16>)16s0)) + (hdr.base.f4 |+| hdr.base.f4)) |-| ((meta.m3 != meta.m3) ? ((bit<12>)hdr.base.f0) : (hdr.base.f4 * hdr.base.f4)));
                meta.one.n0 = ((hdr.x0.isValid() ? (meta.one.n0 |+| meta.one.n0) : (64s1118796614349361924 << meta.m3)) & ((meta.one.n0 >> meta.m0) ^ (-((int<64>)((int<48>)meta.two.n1)))));
            }
        }
        meta.two.n0 = (((int<64>)((((bit<66>)meta.kept))[54:23] ++ ((bit<32>)((bit<31>)((bit<128>)meta.m1))))) | (meta.two.n0 |+| (meta.two.n0 >> 8w10)));
        ingress_t0.apply();
        ingress_t2.apply();
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<32>>(8) egress_cells;
    helper() first_helper;
    helper() second_helper;
    action egress_a0(inout int<128> p0) {
        meta.two.n0 = ((((int<64>)((int<9>)((int<4>)meta.m3))) - ((int<64>)(64w11009208053396038227) << 8w58)) + ((int<64>)((((bit<40>)meta.m3) | ((bit<40>)meta.two.n1)) ++ (((bit<50>)hdr.base.f1))[43:20])));
    }
    action egress_a1() {
        if (meta.flag) {
            hdr.base.f5 = ((bit<64>)((-((bit<24>)meta.m0)) & ((bit<24>)meta.two.n1)));
            meta.m3 = 4w8;
            meta.two.n0 = ((!(meta.one.n0 < meta.one.n0)) ? (meta.flag ? ((int<64>)((int<63>)((bit<63>)hdr.base.kind))) : (meta.two.n0 >> ((bit<1>)((bit<128>)meta.m1)))) : ((int<64>)((((bit<96>)((bit<64>)meta.two.n0)) - ((bit<96>)((bit<64>)meta.two.n0))))[80:17]));
        }
        hash(meta.one.n1, HashAlgorithm.identity, 16w0, { hdr.base.f5 }, 32w7);
    }
    table egress_t0 {
        key = {
            hdr.base.f4: optional @name("k0");
            hdr.base.f0: exact @name("k1");
        }
        actions = {
            NoAction;
            egress_a1;
        }
        default_action = NoAction();
        size = 64;
    }
    table egress_t1 {
        key = {
            meta.two.n1: lpm @name("k0");
            hdr.base.f0: ternary @name("k1");
        }
        actions = {
            NoAction;
            egress_a1;
        }
        default_action = egress_a1();
        size = 64;
    }
    apply {
        if (hdr.ys[0].isValid()) {
            egress_t1.apply();
            egress_cells.write((32w3953882848 & 32w7), ((bit<32>)hdr.base.f3));
            egress_t0.apply();
        } else {
            meta.flag = ((meta.two.n1 != (hdr.ys[1].isValid() ? meta.one.n1 : ((bit<48>)meta.m3))) || (meta.two.n1 <= ((bit<48>)meta.m3)));
        }
        hdr.base.f2 = (((hdr.base.f0 * hdr.base.f0) * (~hdr.base.f0)) >> 8w0);
        hdr.x0 = hdr.x1;
        switch ((hdr.base.f3 - ((bit<16>)hdr.base.f0))) {
            16w1: {
                hdr.base.pad = (((hdr.base.pad & hdr.base.pad) |-| (hdr.base.pad * hdr.base.pad)) >> (((bit<8>)((bit<13>)((bit<64>)meta.two.n0))) << (meta.flag ? meta.m3 : 4w2)));
                meta.flag = ((((int<48>)((int<63>)((bit<63>)meta.m0))) <= (((int<48>)((int<8>)hdr.base.kind)) << 1w0)) && hdr.ys[0].isValid());
            }
            16w65357: {
                hdr.base.pad = hdr.base.pad;
            }
            16w65535: {
                hdr.base.f1 = (((~hdr.base.f3) ^ (hdr.base.f3 & 16w32767)) & hdr.base.f1);
                meta.two.n0 = (((int<64>)((((bit<105>)hdr.base.f1))[101:3])[72:9]) * (meta.two.n0 + (((int<64>)((int<9>)hdr.base.f2)) |+| meta.one.n0)));
            }
            default: {
                meta.one.n1 = ((((bit<7>)meta.one.n1) ++ (meta.flag ? ((bit<61>)((bit<64>)meta.one.n0)) : ((bit<61>)meta.m0))))[56:9];
                hdr.base.f4 = (meta.flag ? hdr.base.f4 : ((hdr.base.f4 << meta.m3) << (((bit<4>)hdr.base.f4) << ((bit<1>)meta.kept))));
            }
        }
    }
}

control compute_all(inout headers_t hdr, inout meta_t meta) {
    apply {
        update_checksum(meta.flag, { hdr.base.kind, hdr.base.f0, hdr.base.f2, hdr.base.f3, hdr.base.f4, hdr.base.f5, hdr.base.pad }, hdr.base.f1, HashAlgorithm.csum16);
    }
}


control verify_all(inout headers_t hdr, inout meta_t meta) { apply { } }

control deparse(packet_out packet, in headers_t hdr) {
    apply {
        packet.emit(hdr);
    }
}

V1Switch(parse(), verify_all(), ingress(), egress(), compute_all(), deparse()) main;
