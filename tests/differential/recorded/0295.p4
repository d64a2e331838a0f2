#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    bit<64> f0;
    bit<48> f1;
    bit<3> f2;
    bit<16> f3;
    int<4> f4;
    bit<1> pad;
}

header x_t {
    bit<8> next;
    bit<4> f0;
    bit<4> pad;
}

header y_t {
    bit<8> more;
    bit<12> f0;
    bit<1> f1;
    bit<3> pad;
}

struct headers_t {
    base_t base;
    x_t x0;
    x_t x1;
    y_t[4] ys;
}

struct inner_t {
    bit<8> n0;
    int<64> n1;
}

struct meta_t {
    bit<4> m0;
    bit<33> m1;
    bit<65> m2;
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
            8w200 .. 8w203: parse_x0;
            8w139: parse_x0;
            8w111: parse_x0;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        transition select(hdr.x0.next) {
            8w47: parse_ys;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        meta.two.n1 = ((int<64>)(((bit<69>)meta.m2))[64:1]);
        transition select(hdr.x1.next) {
            8w150: parse_ys;
            8w116: parse_ys;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        hdr.base.f4 = (hdr.base.f4 |-| ((meta.two.n0 != ((bit<8>)((bit<64>)meta.two.n1))) ? (hdr.base.f4 + hdr.base.f4) : (hdr.base.f4 |-| hdr.base.f4)));
        verify((hdr.base.f2 < 3w5), error.Unwelcome);
        transition select(hdr.ys.last.more) {
            8w193: parse_ys;
            8w70: parse_ys;
            8w7 &&& 8w15: accept;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        c = (a - ((a << c) & (b ^ c)));
        bit<5> v1 = (((c <= 8w188) ? ((bit<5>)a) : (((bit<1>)a) ++ 4w7)) - ((-42w4398046511102))[41:37]);
        switch ((false ? 16w65535 : ((bit<16>)v1))) {
            16w0: {
                c = (8w108 >> 8w1);
            }
            16w1: {
                b = (((bit<8>)((bit<24>)v1)) << (((bit<1>)v1) | (false ? ((bit<1>)b) : 1w0)));
                c[6:0] = ((bit<7>)c);
                v1 = (((b >= b) ? (false ? ((bit<44>)c) : 44w8796093022208) : (((bit<44>)a) ^ ((bit<44>)v1))))[19:15];
            }
            16w37446: {
                b = c;
                b[2:2] = ((((bit<27>)a) |-| 27w0))[13:13];
                v1 = (((a != c) && (((bit<13>)c) != ((bit<13>)b))) ? (((bit<5>)((bit<100>)((int<100>)((int<8>)b)))) - (v1 ^ v1)) : (((bit<5>)c) | (3w7 ++ ((bit<2>)v1))));
            }
            default: {
                b = ((bit<8>)((bit<65>)(((int<65>)(54w16247641772753523 ++ ((bit<11>)v1))) |-| ((int<65>)(73w3014453158859479676355)[67:3]))));
            }
        }
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<8>>(8) ingress_cells;
    counter(4, CounterType.packets_and_bytes) ingress_counts;
    action ingress_a0() {
        hdr.ys[2].setInvalid();
        bit<64> v2 = (((hdr.base.kind != meta.one.n0) ? (((bit<52>)((bit<4>)hdr.base.f4)) ++ 12w3312) : (((bit<103>)meta.kept))[100:37]) >> 8w17);
        if (meta.flag) {
            hdr.base.pad = (~hdr.base.pad);
        } else {
            meta.one.n0 = (~(((bit<8>)((bit<64>)meta.one.n1)) | (((bit<8>)((bit<64>)meta.two.n1)) & meta.two.n0)));
            meta.two.n0 = hdr.base.kind;
        }
    }
    action ingress_a1() {
        hdr.base.f1 = 48w140737488355328;
        meta.two = meta.one;
        bool v3 = ((((bit<50>)meta.m1))[46:23] >= ((23w8388607 + ((bit<23>)((bit<1>)meta.flag))) ++ (hdr.base.pad + hdr.base.pad)));
    }
    action ingress_a2(out bit<65> p0) {
        p0 = 65w22359462994342972882;
        bit<1> v4 = ((-((bit<36>)meta.m0)))[15:15];
        hdr.x1 = hdr.x0;
        ingress_counts.count(((((bit<32>)((bit<4>)hdr.base.f4)) * ((bit<32>)meta.kept)) & 32w3));
    }
    table ingress_t0 {
        key = {
            hdr.base.pad: exact @name("k0");
            hdr.base.f2: exact @name("k1");
        }
        actions = {
            NoAction;
            ingress_a0;
        }
        default_action = ingress_a0();
        size = 64;
    }
    table ingress_t1 {
        key = {
            hdr.base.f1: exact @name("k0");
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
            (((bit<31>)hdr.base.pad))[12:5]: exact @name("k0");
            hdr.base.kind: optional @name("k1");
        }
        actions = {
            NoAction;
            ingress_a0;
        }
        default_action = NoAction();
        size = 64;
    }
    apply {
        standard_metadata.egress_spec = 7;
        meta.first = standard_metadata.instance_type == 0;
        hdr.base.f2 = (((3w3 + hdr.base.f2) - hdr.base.f2) |-| (22w4194303)[2:0]);
        meta.one = meta.one;
        if ((hdr.base.f1 > ((bit<48>)((bit<4>)hdr.base.f4)))) {
            ingress_t1.apply();
        }
        meta.two.n1 = (((meta.two.n1 + meta.two.n1) |-| (meta.flag ? 64s1356923555809237122 : meta.two.n1)) << 8w15);
        ingress_t0.apply();
        ingress_t2.apply();
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<48>>(8) egress_cells;
    helper() first_helper;
    helper() second_helper;
    action egress_a0(in bit<9> p0) {
        hash(hdr.base.f3, HashAlgorithm.crc32, 16w0, { meta.m0, 4w0 }, 32w65536);
        hash(hdr.base.f0, HashAlgorithm.crc32, 16w5, { meta.m2, meta.two.n0, 7w0 }, 32w65536);
    }
    action egress_a1(out bit<4> p0, out bit<65> p1) {
        p0 = 4w0;
        p1 = 65w5080507196887786268;
        if ((hdr.base.f2 >= hdr.base.f2)) {
            meta.flag = meta.flag;
            meta.m0[3:3] = ((bit<1>)((bit<100>)((int<100>)(((bit<101>)meta.one.n0))[100:1])));
            meta.m1 = ((bit<33>)((meta.kept >= meta.one.n0) ? (((bit<24>)hdr.base.kind) - ((bit<24>)meta.one.n0)) : (((bit<24>)((bit<4>)hdr.base.f4)) |+| 24w16777215)));
        }
        hdr.x1 = hdr.x0;
        meta.m1 = ((hdr.ys[3].isValid() ? (hdr.ys[2].isValid() ? meta.m1 : meta.m1) : (((bit<33>)hdr.base.pad) |-| meta.m1)) |-| ((((bit<34>)meta.one.n0) ++ ((bit<28>)meta.one.n0)))[43:11]);
    }
    table egress_t0 {
        key = {
            meta.one.n0: exact @name("k0");
            (~(hdr.base.f3 * hdr.base.f3)): optional @name("k1");
        }
        actions = {
            NoAction;
        }
        default_action = NoAction();
        size = 64;
    }
    apply {
        if (egress_t0.apply().hit) {
            meta.m0 = (((hdr.x0.isValid() ? 4w1 : meta.m0) ^ ((bit<4>)((bit<24>)hdr.base.f3))) |+| (~(meta.m0 * meta.m0)));
            meta.m2[21:4] = ((meta.m2 == meta.m2) ? (18w184125 & ((bit<18>)((bit<4>)hdr.base.f4))) : (((bit<18>)((bit<4>)hdr.base.f4)) * ((bit<18>)hdr.base.f2)));
        }
        hash(hdr.base.f1, HashAlgorithm.xor16, 16w0, { meta.one.n0, meta.m0, hdr.base.f3, 4w0 }, 32w7);
        meta.one = meta.two;
        hdr.base.f0[39:31] = ((bit<9>)(32w0 ^ ((bit<32>)((bit<4>)hdr.base.f4))));
        int<24> v5 = (((int<24>)((int<65>)(((bit<59>)((bit<64>)meta.two.n1)) ++ ((bit<6>)((bit<64>)meta.two.n1))))) & (meta.flag ? (((int<24>)((int<64>)hdr.base.f0)) & 24s8388607) : (((int<24>)meta.two.n1) - 24s8388607)));
    }
}

control compute_all(inout headers_t hdr, inout meta_t meta) {
    apply {
        update_checksum(meta.flag, { hdr.base.kind, hdr.base.f0, hdr.base.f1, hdr.base.f2, hdr.base.f4, hdr.base.pad }, hdr.base.f3, HashAlgorithm.csum16);
    }
}


control verify_all(inout headers_t hdr, inout meta_t meta) { apply { } }

control deparse(packet_out packet, in headers_t hdr) {
    apply {
        packet.emit(hdr);
    }
}

V1Switch(parse(), verify_all(), ingress(), egress(), compute_all(), deparse()) main;
