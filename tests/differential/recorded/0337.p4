#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    bit<7> f0;
    int<48> f1;
    bit<8> f2;
    bit<9> f3;
}

header x_t {
    bit<8> next;
    bit<7> f0;
    bit<48> f1;
    int<7> f2;
    bit<2> pad;
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
    bit<100> n0;
    bit<65> n1;
}

struct meta_t {
    bit<16> m0;
    bit<32> m1;
    bit<65> m2;
    bit<128> m3;
    bit<65> m4;
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
            8w229: parse_x1;
            8w98: parse_x0;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        verify((hdr.base.f1 >= 48s1), error.Unwelcome);
        meta.kept = packet.lookahead<bit<8>>();
        transition select(hdr.x0.next) {
            8w172 .. 8w175: parse_ys;
            8w251: parse_ys;
            8w238: parse_ys;
            8w114: parse_x1;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        meta.kept = packet.lookahead<bit<8>>();
        transition select(hdr.x1.next) {
            8w60: parse_ys;
            8w237: parse_ys;
            8w181: parse_ys;
            8w7 &&& 8w15: accept;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        meta.m4 = meta.one.n1;
        transition select(hdr.ys.last.more) {
            8w112 .. 8w115: parse_ys;
            8w149: parse_ys;
            8w114: parse_ys;
            8w70: parse_ys;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        c = (((((bit<100>)a) >= ((bit<100>)b)) ? (b ^ b) : (true ? c : c)) & ((b < 8w153) ? (((bit<46>)a))[36:29] : (8w255 |-| b)));
        bit<64> v1 = (((((bit<105>)a) * 105w22248984131493124477722024042410))[102:0])[97:34];
        c = (((4w7 |+| ((bit<4>)c)) < (((bit<4>)b) << 4w15)) ? ((a ^ b) >> 8w1) : (-(b |+| a)));
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<32>>(1) ingress_cells;
    helper() first_helper;
    helper() second_helper;
    action ingress_a0(inout bit<128> p0) {
        hdr.base.f0 = (((-39w274877906943))[11:5] - ((meta.m4 > meta.m4) ? (((bit<31>)hdr.base.f2))[22:16] : (hdr.base.f0 & hdr.base.f0)));
    }
    action ingress_a1() {
        meta.m2 = ((bit<65>)((bit<1>)((bit<31>)(hdr.ys[0].isValid() ? ((int<31>)((int<9>)hdr.base.f3)) : ((int<31>)((int<8>)hdr.base.f2))))));
        meta.m4 = (hdr.x0.isValid() ? (((bit<67>)meta.m0))[65:1] : ((((int<48>)((int<7>)hdr.base.f0)) == hdr.base.f1) ? (((bit<92>)meta.one.n0))[75:11] : (~((bit<65>)meta.m3))));
        hdr.base.f0 = hdr.base.f0;
    }
    action ingress_a2(bit<16> p0) {
        hdr.base.f0 = (((hdr.base.f3 << 8w3))[7:1] << 8w0);
        meta.m4[31:9] = ((23w8388606 + ((bit<23>)meta.one.n1)) |-| ((bit<23>)meta.two.n0));
        meta.m2 = (46w0 ++ ((meta.m3 == 128w170141183460469231731687303715884105728) ? (meta.flag ? ((bit<19>)meta.m0) : ((bit<19>)meta.one.n1)) : (-19w262144)));
    }
    action ingress_a3() {
        hdr.base.f2 = (hdr.ys[1].isValid() ? hdr.base.kind : ((hdr.ys[1].isValid() ? meta.kept : hdr.base.f2) |-| (meta.flag ? hdr.base.f2 : 8w96)));
        meta.two = meta.two;
        meta.m2 = ((((bit<98>)hdr.base.f0))[71:2])[69:5];
    }
    table ingress_t0 {
        key = {
            meta.m0: ternary @name("k0");
            meta.one.n1: optional @name("k1");
        }
        actions = {
            NoAction;
            ingress_a1;
            ingress_a2;
            ingress_a3;
        }
        default_action = ingress_a3();
        size = 64;
    }
    apply {
        standard_metadata.egress_spec = 0;
        meta.first = standard_metadata.instance_type == 0;
        meta.flag = standard_metadata.parser_error != error.NoError;
        ingress_t0.apply();
        meta.one.n1 = (((meta.m4 & 65w9090211116385589731) >> 8w44) |-| ((((bit<88>)meta.one.n0) | ((bit<88>)meta.one.n1)))[68:4]);
        hdr.x1.setValid();
        hdr.x1.next = (hdr.base.kind >> 8w1);
        hdr.x1.f0 = (hdr.base.f0 | hdr.base.f0);
        hdr.x1.f1 = (48w140737488355327 & ((bit<48>)hdr.base.kind));
        hdr.x1.f2 = (hdr.ys[0].isValid() ? ((int<7>)((int<8>)meta.kept)) : 7s1);
        hdr.x1.pad = (((bit<4>)meta.m4))[2:1];
        meta.m3 = (((meta.m3 & 128w340282366920938463463374607431768211455) | (meta.m3 |-| meta.m3)) ^ ((meta.m3 & meta.m3) | (hdr.x1.isValid() ? meta.m3 : ((bit<128>)hdr.base.f2))));
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    action egress_a0(bit<128> p0) {
        hdr.base.f0 = (((hdr.base.f0 * hdr.base.f0) ^ (hdr.base.f0 ^ hdr.base.f0)) |-| ((bit<7>)p0));
        bool v2 = (hdr.base.f1 <= 48s34415818622701);
    }
    action egress_a1(in bit<8> p0) {
        hdr.x1 = hdr.x0;
        meta.flag = (meta.m1 < 32w277514031);
        meta.one.n0 = ((bit<100>)((2w2 ++ ((bit<2>)meta.one.n1)) ++ (-hdr.base.f3)));
    }
    action egress_a2(in bit<9> p0) {
        if (hdr.ys[0].isValid()) {
            meta.m2 = (-((((bit<93>)meta.two.n0))[70:6] + (((bit<60>)meta.m4) ++ ((bit<5>)meta.kept))));
            hdr.base.f1 = ((int<48>)((int<8>)((~hdr.base.f2) << (hdr.ys[1].isValid() ? hdr.base.kind : hdr.base.f2))));
        } else {
            meta.two.n0 = (((103w7489966636710220986968857096481)[99:0] + (meta.two.n0 >> 4w7)) & ((((bit<100>)meta.one.n1) >> ((bit<4>)hdr.base.f2)) |-| (meta.two.n0 | meta.two.n0)));
            meta.one.n1 = (meta.flag ? ((bit<65>)((bit<8>)((bit<24>)meta.one.n0))) : ((bit<65>)(((bit<15>)meta.one.n1) ++ hdr.base.f3)));
            meta.m4 = (((bit<65>)(((bit<48>)p0) ^ 48w281474976710654)) * ((meta.m1 ++ 39w274877906943))[67:3]);
        }
        hash(meta.m0, HashAlgorithm.crc32, 16w5, { hdr.base.kind, meta.two.n0, meta.two.n1, 3w0 }, 32w7);
        hash(meta.m0, HashAlgorithm.crc32, 16w5, { meta.m1 }, 32w1000);
    }
    table egress_t0 {
        key = {
            hdr.base.f2: ternary @name("k0");
            hdr.base.kind: lpm @name("k1");
        }
        actions = {
            NoAction;
            egress_a0;
        }
        default_action = egress_a0(128w136636166861562714885718509547999169143);
        size = 64;
    }
    table egress_t1 {
        key = {
            meta.two.n0: ternary @name("k0");
        }
        actions = {
            NoAction;
            egress_a0;
        }
        default_action = egress_a0(128w283930114804758392720551192417130400225);
        size = 64;
    }
    table egress_t2 {
        key = {
            hdr.base.f2: range @name("k0");
            hdr.base.f3: exact @name("k1");
        }
        actions = {
            NoAction;
            egress_a0;
        }
        default_action = NoAction();
        size = 64;
    }
    apply {
        switch (egress_t1.apply().action_run) {
            NoAction: {
                hdr.base.f0 = (4w7 ++ (3w3 ^ (3w1 - ((bit<3>)meta.kept))));
            }
            default: {
                meta.one.n0 = (((!hdr.x0.isValid()) ? (100w1 >> 8w83) : ((bit<100>)4w14)) ^ meta.two.n0);
                meta.m4 = (~((bit<65>)meta.m0));
            }
        }
        switch (egress_t0.apply().action_run) {
            NoAction: {
                hdr.base.f3[8:6] = ((((bit<3>)meta.kept) ^ ((bit<3>)((bit<1>)meta.flag))) + (((bit<3>)hdr.base.f2) * 3w2));
            }
        }
        int<8> v3 = ((((int<8>)(((bit<42>)meta.kept))[25:18]) |-| (((int<8>)((int<16>)meta.m0)) + ((int<8>)((int<9>)hdr.base.f3)))) << 8w1);
        if (egress_t2.apply().hit) {
            meta.m0 = (((meta.m0 |+| ((bit<16>)meta.m1)) * ((bit<16>)((bit<31>)meta.m4))) ^ ((bit<16>)(20w612144 ++ ((bit<4>)hdr.base.kind))));
            meta.two.n1 = meta.m4;
            meta.m0 = ((~(meta.flag ? meta.m0 : ((bit<16>)meta.m4))) & ((bit<16>)meta.m1));
        }
        hdr.x1 = hdr.x0;
        hdr.base.f1 = ((int<48>)((int<100>)((meta.flag ? 108w272118652708656794741455621412510 : ((bit<108>)meta.m3)))[103:4]));
        meta.one = meta.two;
        hash(meta.m1, HashAlgorithm.crc32, 16w0, { hdr.base.f0, meta.m3, meta.m2 }, 32w65536);
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
