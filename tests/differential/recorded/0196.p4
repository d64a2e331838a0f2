#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    int<4> f0;
    bit<1> f1;
    bit<3> f2;
}

header x_t {
    bit<8> next;
    bit<16> f0;
    bit<64> f1;
    bit<9> f2;
    bit<7> pad;
}

header y_t {
    bit<8> more;
    bit<16> f0;
    bit<9> f1;
    bit<7> pad;
}

struct headers_t {
    base_t base;
    x_t x0;
    x_t x1;
    y_t[4] ys;
}

struct inner_t {
    int<65> n0;
    bit<9> n1;
}

struct meta_t {
    bit<128> m0;
    bit<65> m1;
    int<16> m2;
    bit<128> m3;
    bit<33> m4;
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
        bit<8> v1 = (~(hdr.base.kind | (-hdr.base.kind)));
        transition select(hdr.base.kind) {
            8w211: parse_x1;
            8w194: parse_x0;
            8w59: parse_x1;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        transition select(hdr.x0.next) {
            8w68: parse_ys;
            8w96: parse_x1;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        meta.m3 = (meta.flag ? ((bit<128>)((bit<65>)((int<65>)(((bit<7>)((bit<65>)meta.two.n0)) ++ ((bit<58>)((bit<1>)meta.flag)))))) : (((bit<44>)9w127) ++ (((bit<84>)meta.two.n1) - ((bit<84>)meta.one.n1))));
        transition select(hdr.x1.next) {
            8w168: parse_ys;
            8w182: parse_ys;
            8w241: parse_ys;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        transition select(hdr.ys.last.more) {
            8w50 .. 8w53: parse_ys;
            8w201: parse_ys;
            8w165: parse_ys;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        c = ((bit<8>)((bit<4>)a));
        b[7:5] = 3w6;
        b = (((((bit<6>)a) & ((bit<6>)a)) ++ (((bit<2>)a) & ((bit<2>)b))) * ((((bit<7>)b) |+| ((bit<7>)b)) ++ (((bit<1>)a) ^ 1w1)));
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    action ingress_a0(bit<128> p0, bit<32> p1) {
        hdr.ys[0].setValid();
        hdr.ys[0].more = (meta.kept |+| ((bit<8>)p0));
        hdr.ys[0].f0 = (48w140737488355328)[21:6];
        hdr.ys[0].f1 = meta.two.n1;
        hdr.ys[0].pad = (((bit<7>)p0) * ((bit<7>)meta.m3));
    }
    action ingress_a1(bit<48> p0) {
        hdr.x1 = hdr.x0;
    }
    table ingress_t0 {
        key = {
            hdr.base.f2: exact @name("k0");
            (meta.flag ? 32w3536760378 : (((bit<32>)hdr.base.f1) + 32w0)): optional @name("k1");
        }
        actions = {
            NoAction;
            ingress_a0;
            ingress_a1;
        }
        default_action = ingress_a0(128w65750717717357027360228025900850080015, 32w3156387281);
        size = 64;
    }
    table ingress_t1 {
        key = {
            meta.m0: range @name("k0");
            ((bit<8>)(meta.flag ? ((int<8>)((int<128>)meta.m0)) : ((int<8>)((int<9>)meta.two.n1)))): lpm @name("k1");
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
            meta.m4: range @name("k0");
            meta.one.n1: exact @name("k1");
        }
        actions = {
            NoAction;
            ingress_a0;
        }
        default_action = ingress_a0(128w340282366920938463463374607431768211454, 32w1);
        size = 64;
    }
    apply {
        standard_metadata.egress_spec = 2;
        meta.first = standard_metadata.instance_type == 0;
        meta.m4 = ((~(((bit<26>)((bit<1>)meta.flag)) + 26w28212562)) ++ ((7w127 - ((bit<7>)hdr.base.f1)) << (4w8 ++ ((bit<4>)meta.m3))));
        meta.two = meta.two;
        hdr.x1 = hdr.x0;
        switch (ingress_t1.apply().action_run) {
            NoAction: {
                meta.two.n0 = meta.two.n0;
            }
            ingress_a1: {
                meta.two.n1 = (((~((bit<16>)((bit<65>)meta.two.n0))) |-| (2w2 ++ 14w5708)))[12:4];
            }
            default: {
                meta.flag = meta.flag;
                meta.two.n0 = ((meta.one.n0 & (hdr.ys[0].isValid() ? meta.two.n0 : meta.one.n0)) ^ (meta.two.n0 |-| ((int<65>)(32w3371270261 ++ meta.m4))));
            }
        }
        ingress_t0.apply();
        ingress_t2.apply();
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<32>>(4) egress_cells;
    helper() first_helper;
    helper() second_helper;
    action egress_a0(inout bit<65> p0) {
        meta.one.n1 = ((bit<9>)hdr.base.f2);
    }
    action egress_a1() {
        hdr.ys.push_front(1);
        hdr.base.f0 = ((int<4>)(((-((bit<11>)meta.m0)) << 8w4))[9:6]);
    }
    action egress_a2(inout bit<8> p0) {
        hdr.x0 = hdr.x1;
    }
    action egress_a3(bit<16> p0) {
        hdr.ys.pop_front(1);
    }
    apply {
        meta.kept = (((hdr.base.f2 ++ ((bit<5>)meta.two.n1)) & ((bit<8>)meta.m4)) |-| ((((bit<8>)((bit<4>)hdr.base.f0)) |+| meta.kept) |-| (meta.kept | meta.kept)));
        egress_cells.write(((((bit<32>)hdr.base.f1) - ((bit<32>)meta.kept)) & 32w3), ((meta.flag ? ((bit<36>)meta.m4) : 36w0))[34:3]);
        switch ((meta.kept |-| hdr.base.kind)) {
            8w0: {
                meta.one.n0 = (int<65>)(65w31197189558725145017);
                meta.m1 = (((meta.kept < 8w71) || (meta.m4 <= meta.m4)) ? ((((bit<77>)meta.m1))[64:0] | (meta.flag ? meta.m1 : meta.m1)) : (~(((bit<56>)meta.m0) ++ meta.two.n1)));
                meta.m4[29:25] = ((bit<5>)(((bit<31>)((bit<65>)meta.one.n0)) |-| 31w0));
            }
            8w128: {
                meta.m4 = (((meta.m4 & meta.m4) + (33w6962302491 |+| meta.m4)) ^ ((bit<33>)(hdr.base.f2 ++ ((bit<6>)meta.m3))));
                meta.m3 = (((meta.m3 |+| meta.m3) ^ (128w340282366920938463463374607431768211455 | meta.m0)) | meta.m3);
                meta.m1 = (((-meta.m1) << 8w16) & ((((bit<72>)hdr.base.kind) << ((bit<4>)meta.m3)))[71:7]);
            }
            8w254: {
                hdr.base.f0 = ((int<4>)(((((bit<31>)((bit<1>)meta.flag)))[24:20] ++ hdr.base.f1))[5:2]);
            }
            default: {
                meta.m0 = ((bit<128>)((bit<65>)((bit<13>)((bit<100>)((bit<4>)hdr.base.f0)))));
                hdr.base.f1 = ((((bit<1>)((bit<24>)((int<24>)((int<9>)meta.two.n1)))) * ((bit<1>)meta.two.n1)) ^ (((bit<1>)hdr.ys[0].isValid()) + (hdr.base.f1 << ((bit<4>)meta.m4))));
                meta.two.n1 = meta.two.n1;
            }
        }
        meta.one.n0 = ((int<65>)((int<9>)((hdr.base.f1 ^ 1w0) ++ (29w41262665)[10:3])));
        bit<64> v2 = (64w0 ^ (((bit<64>)meta.one.n1) ^ (66w36893488147419103231)[63:0]));
        meta.m2 = (((int<16>)(-meta.two.n0)) >> 8w2);
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
