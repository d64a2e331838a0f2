#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    int<24> f0;
    bit<3> f1;
    bit<4> f2;
    bit<1> pad;
}

header x_t {
    bit<8> next;
    int<12> f0;
    bit<16> f1;
    bit<7> f2;
    bit<5> pad;
}

header y_t {
    bit<8> more;
    bit<3> f0;
    bit<5> pad;
}

struct headers_t {
    base_t base;
    x_t x0;
    x_t x1;
    y_t[3] ys;
}

struct inner_t {
    int<100> n0;
    bit<64> n1;
}

struct meta_t {
    bit<9> m0;
    bit<48> m1;
    bit<9> m2;
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
        meta.kept = (((40w587136936665)[11:4] << 8w7) >> ((meta.two.n1 < 64w15249684267822690370) ? (hdr.base.f2 - hdr.base.f2) : (hdr.base.f2 |+| hdr.base.f2)));
        transition select(hdr.base.kind) {
            8w140: parse_ys;
            8w84: parse_x0;
            8w5: parse_x0;
            8w12 &&& 8w15: accept;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        transition select(hdr.x0.next) {
            8w145 .. 8w148: parse_ys;
            8w172: parse_ys;
            8w14: parse_x1;
            8w42: parse_ys;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        meta.one.n0 = ((int<100>)((int<128>)((bit<128>)meta.two.n1)));
        transition select(hdr.x1.next) {
            8w224: parse_ys;
            8w48: parse_ys;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        transition select(hdr.ys.last.more) {
            8w48: parse_ys;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        c = (((c > a) || (false && false)) ? ((bit<8>)13w3261) : a);
        int<64> v1 = ((int<64>)100s95124728173312049959041652288);
        switch ((b ^ b)) {
            8w188: {
                c = (((c + c) & c) - ((((bit<6>)a) ++ ((bit<2>)a)) << ((bit<4>)a)));
                v1 = (v1 - (((int<64>)(((bit<74>)((bit<64>)v1)))[63:0]) |+| (true ? v1 : v1)));
            }
            8w217: {
                c = ((-(b << 8w5)) - ((bit<8>)(false ? ((bit<24>)a) : 24w11405309)));
                v1 = (~((int<64>)((int<8>)b)));
                v1 = (((v1 - v1) | (v1 ^ 64s7094062561017545321)) | ((int<64>)((((bit<88>)c) * 88w82396412298085510608908237))[78:15]));
            }
            8w255: {
                c = (((false || false) || (128w340282366920938463463374607431768211455 == 128w1)) ? a : ((true && false) ? c : (a << ((bit<4>)b))));
                v1 = (((int<64>)((int<65>)(~((bit<65>)a)))) |+| ((true && false) ? (v1 + v1) : (true ? v1 : v1)));
            }
            default: {
                c = (~(((bit<6>)1w0) ++ (2w0 >> ((bit<4>)((bit<64>)v1)))));
                c = (((v1 != v1) ? (c * b) : (c - a)) | ((c | a) - (-a)));
                b = (((bit<6>)(false ? 16w1 : 16w1)) ++ ((((bit<1>)b) << a) ++ (((bit<1>)c) | ((bit<1>)((bit<64>)v1)))));
            }
        }
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    counter(4, CounterType.packets_and_bytes) ingress_counts;
    helper() first_helper;
    helper() second_helper;
    action ingress_a0(inout bit<9> p0) {
        meta.one = meta.one;
        meta.one = meta.one;
        meta.two.n0 = (((meta.one.n0 - ((int<100>)((int<4>)hdr.base.f2))) << hdr.base.f2) |-| ((p0 >= 9w498) ? (((int<100>)((int<8>)meta.kept)) << hdr.base.f2) : (-meta.one.n0)));
    }
    action ingress_a1() {
        meta.m0 = (((16w0)[15:13] ++ (6w63 ^ ((bit<6>)((bit<1>)meta.flag)))) |+| 9w12);
        hash(meta.two.n1, HashAlgorithm.identity, 16w5, { meta.m2, meta.m0, 6w0 }, 32w7);
    }
    action ingress_a2(out bit<8> p0) {
        p0 = 8w8;
        if (meta.flag) {
            hdr.base.f2 = (~((meta.m2 ++ 34w7417457194))[3:0]);
        } else {
            meta.m2 = (((~meta.m0) |-| (meta.m2 |-| meta.m0)) ^ (((bit<7>)((bit<100>)meta.two.n1)) ++ (-2w2)));
            meta.m0 = ((bit<9>)((31w1621670499 >= 31w0) ? (16w65535 + ((bit<16>)hdr.base.pad)) : (((bit<16>)meta.one.n1) * ((bit<16>)((bit<24>)hdr.base.f0)))));
            hdr.base.f1 = ((bit<3>)p0);
        }
        ingress_counts.count(((((bit<32>)p0) >> 8w28) & 32w3));
        meta.one.n1 = (-(((bit<64>)((bit<1>)meta.flag)) * ((bit<64>)((bit<48>)p0))));
    }
    apply {
        standard_metadata.egress_spec = 4;
        meta.first = standard_metadata.instance_type == 0;
        meta.kept = ((hdr.base.f1 > (((bit<2>)meta.one.n1) ++ hdr.base.pad)) ? ((meta.flag ? hdr.base.kind : hdr.base.kind) * (hdr.base.kind << 8w4)) : ((bit<8>)((bit<4>)meta.two.n1)));
        if (hdr.ys[0].isValid()) {
            hdr.ys[1].setValid();
            hdr.ys[1].more = (-hdr.ys[0].more);
            hdr.ys[1].f0 = (hdr.base.f1 ^ hdr.ys[0].f0);
            hdr.ys[1].pad = (hdr.ys[0].pad & hdr.ys[0].pad);
            hash(meta.m1, HashAlgorithm.crc16, 16w0, { meta.two.n1 }, 32w1000);
        }
        meta.flag = (((meta.m1 << 8w1) + (((bit<56>)((bit<1>)meta.flag)))[49:2]) != (((bit<48>)((bit<100>)meta.one.n0)) | ((bit<48>)((bit<13>)hdr.base.pad))));
        standard_metadata.egress_spec = ((bit<9>)(((bit<3>)((bit<128>)meta.m1)) ^ hdr.base.f1));
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<8>>(4) egress_cells;
    counter(4, CounterType.packets_and_bytes) egress_counts;
    action egress_a0(inout bit<8> p0) {
        hash(meta.m1, HashAlgorithm.crc32, 16w5, { meta.two.n1 }, 32w1000);
        meta.one.n0 = (-((int<100>)(110w649037107316853453566312041152511)[105:6]));
        meta.m0 = (((27w1)[22:14] + (5w1 ++ hdr.base.f2)) >> 8w8);
    }
    table egress_t0 {
        key = {
            16w56264: optional @name("k0");
            hdr.base.pad: exact @name("k1");
        }
        actions = {
            NoAction;
        }
        default_action = NoAction();
        size = 64;
    }
    table egress_t1 {
        key = {
            hdr.base.kind: exact @name("k0");
        }
        actions = {
            NoAction;
        }
        default_action = NoAction();
        const entries = {
            (8w25): NoAction();
            (8w254): NoAction();
            (8w128): NoAction();
        }
        size = 64;
    }
    table egress_t2 {
        key = {
            ((bit<16>)hdr.base.kind): lpm @name("k0");
            meta.kept: optional @name("k1");
            meta.kept: optional @name("k2");
        }
        actions = {
            NoAction;
        }
        default_action = NoAction();
        size = 64;
    }
    apply {
        meta.flag = (((bit<48>)((bit<24>)(((int<24>)((int<48>)meta.m1)) >> ((bit<8>)meta.m1)))) == (-(48w281474976710655 << 8w22)));
        hdr.ys.push_front(1);
        meta.two.n1 = (meta.one.n1 & ((meta.two.n1 | meta.two.n1) - ((bit<64>)((bit<48>)((int<48>)((int<1>)hdr.base.pad))))));
        meta.two.n0 = (((int<100>)((int<1>)(hdr.base.pad + 1w0))) >> 8w93);
        meta.one.n1[45:29] = ((((bit<6>)meta.m1) << 8w4) ++ (((bit<11>)meta.two.n1) >> hdr.base.pad));
        switch (egress_t1.apply().action_run) {
            NoAction: {
                meta.flag = ((hdr.base.f1 == (meta.flag ? hdr.base.f1 : hdr.base.f1)) || (hdr.x0.isValid() || meta.flag));
                hdr.base.f1[1:1] = (((bit<1>)((bit<100>)(int<100>)(100w1267650600228229401496703205374))) << (((bit<8>)meta.m2) >> 8w8));
            }
            default: {
                hdr.base.f1 = (((((bit<3>)((bit<1>)meta.flag)) * hdr.base.f1) >> 8w3) << 8w1);
                hdr.base.f2 = ((meta.one.n0 <= 100s1) ? (-(hdr.base.f2 - ((bit<4>)((bit<100>)meta.one.n0)))) : ((-hdr.base.f1) ++ (((bit<1>)meta.one.n1) >> 8w0)));
                meta.m1 = (((((bit<74>)hdr.base.f1) |-| ((bit<74>)meta.m1)))[49:2] * ((meta.m1 & meta.m1) + (meta.m1 << 8w30)));
            }
        }
        switch (egress_t0.apply().action_run) {
            NoAction: {
                meta.one.n0 = meta.one.n0;
                meta.one.n0 = (((meta.two.n0 |+| meta.two.n0) ^ ((int<100>)((int<24>)((bit<24>)hdr.base.f0)))) >> (~(meta.flag ? hdr.base.f2 : 4w6)));
            }
        }
        egress_t2.apply();
        if (meta.first && ((((int<13>)((int<1>)hdr.base.pad)) != (int<13>)(13w7250)) || (meta.one.n0 < 100s0))) {
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
