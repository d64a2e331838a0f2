#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    bit<1> f0;
    bit<32> f1;
    bit<3> f2;
    bit<64> f3;
    bit<9> f4;
    bit<32> f5;
    bit<3> pad;
}

header x_t {
    bit<8> next;
    bit<12> f0;
    bit<7> f1;
    bit<9> f2;
    bit<12> f3;
}

header y_t {
    bit<8> more;
    bit<64> f0;
    bit<3> f1;
    bit<5> pad;
}

struct headers_t {
    base_t base;
    x_t x0;
    x_t x1;
    y_t[3] ys;
}

struct inner_t {
    bit<100> n0;
    bit<1> n1;
}

struct meta_t {
    bit<33> m0;
    bit<4> m1;
    bit<128> m2;
    int<33> m3;
    bool flag;
    @field_list(1) bit<8> kept;
    inner_t one;
    inner_t two;
    bool first;
}

bit<16> function0(in bit<32> p0, in bit<16> p1) {
    if (((p1 == 16w1) && true)) {
        return ((128w1 < ((bit<128>)p0)) ? (p1 << ((bit<8>)p1)) : (((bit<9>)p0) ++ ((bit<7>)p0)));
    }
    return p1;
}
bit<8> function1(in bit<32> p0, in bit<32> p1) {
    if ((p1 != 32w2147483647)) {
        return ((((bit<20>)p0))[13:6] |+| 8w127);
    }
    return ((bit<8>)p0);
}

parser parse(packet_in packet, out headers_t hdr, inout meta_t meta,
             inout standard_metadata_t standard_metadata) {
    state start {
        packet.extract(hdr.base);
        verify((meta.m3 <= (int<33>)(33w5149158293)), error.Unwelcome);
        transition select(hdr.base.kind) {
            8w24: parse_x0;
            8w147: parse_x1;
            8w7: parse_x1;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        transition select(hdr.x0.next) {
            8w38: parse_ys;
            8w15: parse_ys;
            8w132: parse_x1;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        transition select(hdr.x1.next) {
            8w210: parse_ys;
            8w11: parse_ys;
            8w10 &&& 8w15: accept;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        transition select(hdr.ys.last.more) {
            8w130: parse_ys;
            8w223: parse_ys;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        c[5:4] = ((bit<2>)a);
        if (((4w0 |+| ((bit<4>)c)) == (4w1 ^ ((bit<4>)c)))) {
            b = a;
        }
        c = function1(((((bit<32>)c) |-| ((bit<32>)c)) | (true ? 32w3853252315 : ((bit<32>)a))), ((bit<32>)(((bit<115>)c))[101:2]));
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    counter(4, CounterType.packets_and_bytes) ingress_counts;
    action ingress_a0() {
        bit<1> v1 = ((meta.two.n1 - (meta.two.n1 & 1w1)) + ((bit<1>)((bit<65>)(65s6270579517050688318 >> hdr.base.kind))));
    }
    table ingress_t0 {
        key = {
            hdr.base.f5: range @name("k0");
        }
        actions = {
            NoAction;
            ingress_a0;
        }
        default_action = NoAction();
        size = 64;
    }
    apply {
        standard_metadata.egress_spec = 2;
        meta.first = standard_metadata.instance_type == 0;
        if (ingress_t0.apply().hit) {
            meta.one.n1 = (((63w4611686018427387904 >> 8w41) != (63w5959217982808002371 * ((bit<63>)((bit<33>)meta.m3)))) ? ((hdr.x0.isValid() ? meta.one.n1 : 1w1) >> (meta.m1 << 8w4)) : ((hdr.base.f0 * meta.two.n1) << 8w2));
            meta.flag = (!((meta.m3 > meta.m3) && (meta.m2 > meta.m2)));
            meta.one.n0 = (((-110w649037107316853453566312041152511))[107:8] << 8w19);
        }
        hash(hdr.base.f3, HashAlgorithm.crc16, 16w5, { meta.m1, hdr.base.f5, hdr.base.f0, 3w0 }, 32w7);
        hdr.ys[2].setValid();
        hdr.ys[2].more = (((bit<5>)meta.m1) ++ hdr.base.pad);
        hdr.ys[2].f0 = (hdr.base.f3 * hdr.base.f3);
        hdr.ys[2].f1 = 3w1;
        hdr.ys[2].pad = (((bit<39>)hdr.base.f4))[18:14];
        hdr.base.f1 = ((bit<32>)(((bit<8>)((bit<7>)meta.m0)) - (hdr.ys[2].more |+| hdr.base.kind)));
        if (meta.first && hdr.x1.isValid()) {
            standard_metadata.mcast_grp = 3;
        }
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    helper() first_helper;
    helper() second_helper;
    action egress_a0() {
        hash(hdr.base.f3, HashAlgorithm.crc32, 16w0, { hdr.base.f2, 5w0 }, 32w1000);
        hdr.base.f3 = (((hdr.base.f3 << 8w54) >> 8w17) |+| (hdr.ys[1].isValid() ? (hdr.base.f3 - hdr.base.f3) : (((bit<103>)meta.one.n0))[78:15]));
    }
    action egress_a1(bit<128> p0, bit<9> p1) {
        hash(hdr.base.f1, HashAlgorithm.crc32, 16w5, { hdr.base.kind, meta.one.n1, hdr.base.kind, 7w0 }, 32w7);
        hdr.x1 = hdr.x0;
    }
    table egress_t0 {
        key = {
            hdr.base.f0: ternary @name("k0");
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
            hdr.base.f5: range @name("k0");
        }
        actions = {
            NoAction;
            egress_a1;
        }
        default_action = NoAction();
        size = 64;
    }
    table egress_t2 {
        key = {
            meta.kept: lpm @name("k0");
        }
        actions = {
            NoAction;
            egress_a0;
            egress_a1;
        }
        default_action = egress_a0();
        size = 64;
    }
    apply {
        meta.two.n0[67:50] = ((-((bit<18>)hdr.base.kind)) ^ (-((bit<18>)hdr.base.f5)));
        if ((!(meta.one.n0 > meta.two.n0))) {
            switch (egress_t1.apply().action_run) {
                NoAction: {
                    hdr.base.f5 = ((bit<32>)meta.m1);
                }
                egress_a1: {
                    hdr.base.f1 = (((52w0 & ((bit<52>)hdr.base.f0)) + (((bit<42>)hdr.base.f2) ++ ((bit<10>)meta.one.n1))))[44:13];
                    hdr.base.f4[4:0] = 5w16;
                    meta.m2 = ((-(128w340282366920938463463374607431768211455 ^ meta.m2)) |+| ((meta.m2 * meta.m2) ^ (meta.m2 + meta.m2)));
                }
            }
        } else {
            switch (egress_t2.apply().action_run) {
                NoAction: {
                    meta.m3 = ((((int<33>)((int<16>)16w41371)) * ((int<33>)(42w0)[34:2])) & ((int<33>)((((bit<65>)hdr.base.f5) ^ 65w1))[64:32]));
                }
                egress_a0: {
                    hdr.base.f1 = (((hdr.base.f1 << ((bit<1>)hdr.base.f2)) << 8w0) + (~((bit<32>)meta.m0)));
                    hdr.base.f3 = (((bit<64>)48w281474976710654) & (-(((bit<64>)meta.m1) ^ hdr.base.f3)));
                    meta.two.n0 = (hdr.x0.isValid() ? (-100w1267650600228229401496703205374) : ((meta.one.n1 >= 1w1) ? (meta.one.n0 |+| meta.one.n0) : (meta.flag ? 100w256011834530174615996196152794 : ((bit<100>)hdr.base.f2))));
                }
                egress_a1: {
                    meta.m1 = (((meta.kept > meta.kept) ? (meta.one.n1 ++ hdr.base.pad) : (meta.flag ? meta.m1 : meta.m1)) |+| (~(((bit<40>)meta.one.n1))[19:16]));
                    meta.m3 = meta.m3;
                }
                default: {
                    meta.flag = (meta.two.n1 == 1w1);
                }
            }
            hdr.base.f3 = (((bit<23>)(-hdr.base.kind)) ++ (meta.flag ? ((bit<41>)meta.one.n1) : (((bit<54>)hdr.base.f3))[41:1]));
            switch ((~meta.kept)) {
                8w1: {
                    meta.m3 = (((int<33>)((int<65>)(((bit<65>)hdr.base.pad) + ((bit<65>)hdr.base.f5)))) | ((int<33>)(33w6886023560) |-| ((int<33>)((int<1>)hdr.base.f0))));
                    meta.m1 = (42w2852037516971)[26:23];
                }
                8w47: {
                    hdr.base.f1 = ((bit<32>)((bit<24>)24s0));
                    hdr.base.f0 = meta.two.n1;
                }
                8w91: {
                    hdr.base.f5[26:23] = ((meta.m1 - meta.m1) ^ (~meta.m1));
                    hdr.base.f4 = (((~hdr.base.f4) | (((bit<44>)hdr.base.pad))[15:7]) * (34w8589934591)[20:12]);
                }
                default: {
                    meta.one.n0[47:42] = ((bit<6>)(((bit<65>)hdr.base.f5) * ((bit<65>)meta.kept)));
                }
            }
        }
        meta.one.n1 = hdr.base.f0;
        meta.two = meta.two;
        bit<24> v2 = (hdr.x0.isValid() ? ((bit<24>)meta.m0) : ((bit<24>)(hdr.base.f4 ++ meta.m1)));
        egress_t0.apply();
        if (meta.first && (!(hdr.base.f0 < meta.two.n1))) {
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
