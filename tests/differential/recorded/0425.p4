#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    bit<16> f0;
    bit<48> f1;
    int<24> f2;
    int<9> f3;
    bit<9> f4;
    int<24> f5;
    bit<6> pad;
}

header x_t {
    bit<8> next;
    int<24> f0;
    bit<48> f1;
}

header y_t {
    bit<8> more;
    bit<9> f0;
    bit<4> f1;
    bit<3> pad;
}

struct headers_t {
    base_t base;
    x_t x0;
    x_t x1;
    y_t[4] ys;
}

struct inner_t {
    bit<33> n0;
    bit<100> n1;
}

struct meta_t {
    bit<16> m0;
    int<8> m1;
    int<8> m2;
    bit<100> m3;
    bit<33> m4;
    bit<9> m5;
    bool flag;
    @field_list(1) bit<8> kept;
    inner_t one;
    inner_t two;
    bool first;
}

bit<16> function0(in bit<16> p0, in bit<8> p1) {
    if ((p0 > (((bit<16>)p1) ^ p0))) {
        return p0;
    }
    return (((~5w31) ++ (-((bit<11>)p1))) | ((!false) ? (p0 & p0) : p0));
}

parser parse(packet_in packet, out headers_t hdr, inout meta_t meta,
             inout standard_metadata_t standard_metadata) {
    state start {
        packet.extract(hdr.base);
        transition select(hdr.base.kind) {
            8w205: parse_x0;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        hdr.base.f3 = hdr.base.f3;
        transition select(hdr.x0.next) {
            8w154: parse_ys;
            8w208: parse_x1;
            8w221: parse_x1;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        meta.m3 = (((meta.flag && meta.flag) || (!meta.flag)) ? ((-meta.m3) & (meta.one.n1 * meta.two.n1)) : (-(meta.flag ? meta.m3 : meta.m3)));
        transition select(hdr.x1.next) {
            8w31: parse_ys;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        verify((meta.two.n0 < 33w4294967295), error.Unwelcome);
        transition select(hdr.ys.last.more) {
            8w131: parse_ys;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        b = c;
        c = (((1w0 + 1w1) ++ (24w8388608)[6:0]) |+| (c | ((bit<8>)((bit<100>)((int<100>)((int<8>)a))))));
        c = (((b != a) ? ((bit<1>)c) : (false ? ((bit<1>)c) : ((bit<1>)c))) ++ ((true ? ((bit<7>)b) : ((bit<7>)b)) | (7w127 |+| ((bit<7>)b))));
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    action ingress_a0() {
        bit<32> v1 = ((bit<32>)((bit<9>)((int<9>)(((bit<10>)((bit<16>)16s16459)))[8:0])));
        hdr.base.f0 = (((bit<16>)(((bit<32>)hdr.base.f4) << 8w12)) | meta.m0);
    }
    action ingress_a1(inout bit<16> p0, inout bit<100> p1) {
        hdr.x0.setValid();
        hdr.x0.next = (((bit<5>)hdr.base.f1) ++ ((bit<3>)((bit<24>)hdr.base.f5)));
        hdr.x0.f0 = (meta.flag ? hdr.base.f2 : hdr.base.f2);
        hdr.x0.f1 = (~hdr.base.f1);
        if (hdr.ys[3].isValid()) {
            meta.m2 = ((int<8>)(((bit<4>)((bit<24>)(hdr.x0.f0 - hdr.base.f5))) ++ ((bit<4>)((bit<9>)hdr.base.f3))));
            hdr.base.f3 = (int<9>)(9w286);
            meta.m2 = (-((((int<8>)hdr.base.kind) |+| meta.m1) |+| ((int<8>)(7w123 ++ 1w1))));
        } else {
            hdr.x0.f0 = ((int<24>)((int<65>)65w18446744073709551615));
            meta.flag = meta.flag;
            hdr.base.f2 = (~(hdr.ys[2].isValid() ? (~hdr.base.f5) : ((int<24>)(((bit<12>)((bit<24>)hdr.x0.f0)) ++ ((bit<12>)meta.kept)))));
        }
        hash(p0, HashAlgorithm.identity, 16w0, { hdr.base.f1, hdr.x0.f1, meta.two.n0, 7w0 }, 32w7);
    }
    action ingress_a2() {
        hdr.x0 = hdr.x1;
        hdr.ys[2].setInvalid();
    }
    table ingress_t0 {
        key = {
            ((((bit<8>)hdr.base.f1) & meta.kept) << 8w3): ternary @name("k0");
            ((bit<32>)meta.two.n0): optional @name("k1");
        }
        actions = {
            NoAction;
            ingress_a2;
        }
        default_action = NoAction();
        size = 64;
    }
    table ingress_t1 {
        key = {
            (function0(hdr.base.f0, meta.kept) |-| (meta.m0 * meta.m0)): lpm @name("k0");
            meta.one.n0: exact @name("k1");
        }
        actions = {
            NoAction;
            ingress_a0;
            ingress_a2;
        }
        default_action = NoAction();
        size = 64;
    }
    table ingress_t2 {
        key = {
            meta.m4: optional @name("k0");
        }
        actions = {
            NoAction;
            ingress_a2;
        }
        default_action = ingress_a2();
        size = 64;
    }
    apply {
        standard_metadata.egress_spec = 7;
        meta.first = standard_metadata.instance_type == 0;
        meta.flag = standard_metadata.parser_error != error.NoError;
        if (ingress_t2.apply().hit) {
            meta.two.n0[32:11] = ((22w0 - 22w4194302) & (22w2871716 >> ((bit<1>)((bit<9>)hdr.base.f3))));
            meta.one.n0 = (((meta.one.n0 |+| meta.m4) | (((bit<19>)meta.one.n1) ++ ((bit<14>)meta.two.n0))) >> ((bit<4>)((bit<1>)(((int<1>)((int<100>)meta.m3)) | ((int<1>)((int<33>)meta.one.n0))))));
        }
        if (ingress_t1.apply().hit) {
            meta.m5 = hdr.base.f4;
            hdr.base.f3 = ((int<9>)((int<1>)((hdr.ys[0].isValid() ? 1w0 : 1w0) ^ (meta.flag ? 1w1 : ((bit<1>)hdr.base.pad)))));
            hdr.base.f3 = ((int<9>)((int<48>)(((bit<48>)4w15) & (86w44749997274106627483286375)[80:33])));
        }
        hdr.ys[1].setInvalid();
        ingress_t0.apply();
        standard_metadata.egress_spec = ((bit<9>)(~(3w7 |+| ((bit<3>)hdr.base.f0))));
        hdr.ys[0].setValid();
        hdr.ys[0].more = (hdr.base.pad ++ 2w3);
        hdr.ys[0].f0 = ((bit<9>)hdr.base.kind);
        hdr.ys[0].f1 = (((bit<4>)((bit<9>)hdr.base.f3)) |+| ((bit<4>)meta.m3));
        hdr.ys[0].pad = ((bit<3>)((bit<65>)((int<65>)((int<9>)hdr.base.f4))));
        hash(meta.m0, HashAlgorithm.crc32, 16w5, { meta.m4, 7w0 }, 32w65536);
        hdr.ys[1].setValid();
        hdr.ys[1].more = (hdr.ys[0].more - hdr.base.kind);
        hdr.ys[1].f0 = hdr.ys[0].f0;
        hdr.ys[1].f1 = ((bit<4>)((bit<24>)hdr.base.f5));
        hdr.ys[1].pad = 3w0;
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<32>>(8) egress_cells;
    action egress_a0(out bit<100> p0, out bit<33> p1) {
        p0 = 100w140754762557515481483482363540;
        p1 = 33w5217033020;
        meta.m3 = ((bit<100>)((bit<1>)meta.flag));
        hash(meta.m0, HashAlgorithm.xor16, 16w5, { hdr.base.f4, meta.one.n0, 6w0 }, 32w65536);
        p1 = (((19w94042 ++ ((bit<14>)meta.m3)) |-| 33w659878740) | ((bit<33>)(((bit<65>)hdr.base.f4) << 8w45)));
    }
    action egress_a1() {
        hdr.ys[2].setInvalid();
        bit<8> v2 = ((~meta.kept) >> 8w2);
        meta.one.n1 = (((bit<106>)31w1))[104:5];
    }
    apply {
        egress_a0(meta.two.n1, meta.one.n0);
        meta.m0 = ((bit<16>)((meta.flag || hdr.ys[1].isValid()) ? ((bit<8>)((bit<31>)meta.two.n1)) : (meta.kept & hdr.base.kind)));
        hdr.base.f0 = (((bit<8>)(meta.m5 | hdr.base.f4)) ++ 8w26);
        if (meta.first && (!(64w9223372036854775807 > ((bit<64>)hdr.base.f0)))) {
            clone_preserving_field_list(CloneType.E2E, 5, 1);
        }
    }
}

control compute_all(inout headers_t hdr, inout meta_t meta) {
    apply {
        update_checksum(meta.flag, { hdr.base.kind, hdr.base.f1, hdr.base.f2, hdr.base.f3, hdr.base.f4, hdr.base.f5, hdr.base.pad }, hdr.base.f0, HashAlgorithm.csum16);
    }
}


control verify_all(inout headers_t hdr, inout meta_t meta) { apply { } }

control deparse(packet_out packet, in headers_t hdr) {
    apply {
        packet.emit(hdr);
    }
}

V1Switch(parse(), verify_all(), ingress(), egress(), compute_all(), deparse()) main;
