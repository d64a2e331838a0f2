#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    int<8> f0;
    bit<1> f1;
    bit<8> f2;
    bit<4> f3;
    int<7> f4;
    bit<7> f5;
    bit<5> pad;
}

header x_t {
    bit<8> next;
    bit<48> f0;
    bit<12> f1;
    bit<7> f2;
    bit<5> pad;
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
    bit<33> n0;
    bit<128> n1;
}

struct meta_t {
    bit<16> m0;
    bit<4> m1;
    bit<8> m2;
    int<9> m3;
    int<8> m4;
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
            8w109 .. 8w112: parse_x0;
            8w248: parse_x0;
            8w234: parse_x0;
            8w128: parse_ys;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        transition select(hdr.x0.next) {
            8w40 .. 8w43: parse_x1;
            8w98: parse_x1;
            8w41: parse_ys;
            8w6 &&& 8w15: accept;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        meta.kept = packet.lookahead<bit<8>>();
        transition select(hdr.x1.next) {
            8w109 .. 8w112: parse_ys;
            8w10: parse_ys;
            8w32: parse_ys;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        meta.m0 = ((bit<16>)((bit<128>)(meta.flag ? (~((int<128>)meta.two.n1)) : ((int<128>)((int<7>)((bit<7>)meta.one.n1))))));
        transition select(hdr.ys.last.more) {
            8w247: parse_ys;
            8w61: parse_ys;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        bit<48> v1 = 48w22163334758970;
        if ((!(b > a))) {
            if ((c >= 8w128)) {
                b = (-((9w511 | 9w353))[8:1]);
                v1[10:6] = ((false && true) ? ((bit<5>)9w0) : ((bit<5>)((bit<9>)a)));
            }
            switch ((36w36599137657)[22:15]) {
                8w1: {
                    b = ((bit<8>)((bit<32>)(((int<32>)((int<8>)a)) & ((int<32>)(17w28666 ++ ((bit<15>)a))))));
                }
                8w229: {
                    b = (((~a) |-| (b >> 8w4)) >> 8w6);
                }
                8w254: {
                    b = ((((bit<8>)1w0) ^ (((bit<6>)b) ++ ((bit<2>)v1))) * (true ? (c * c) : (false ? a : a)));
                    v1 = (~((v1 >> b) << (((bit<4>)v1) - 4w13)));
                    c = ((((bit<64>)v1) == (((bit<64>)v1) & 64w2420410192065781049)) ? ((false ? ((bit<5>)c) : 5w0) ++ (2w0 ++ ((bit<1>)b))) : ((((bit<4>)b) >> 8w3) ++ (((bit<2>)v1) ++ 2w2)));
                }
                default: {
                    b[4:3] = ((bit<2>)v1);
                    c = (((true && false) ? (((bit<26>)c) - 26w1) : (-26w33554432)))[12:5];
                    b = a;
                }
            }
            c = (((true && true) || true) ? ((((bit<6>)v1) ++ ((bit<2>)v1)) & (c + a)) : a);
        }
        if (((false ? ((bit<13>)a) : 13w5728) != (((bit<14>)a))[13:1])) {
            switch ((c & b)) {
                8w0: {
                    b = ((21w1048576)[8:1] |+| (~(8w127 | c)));
                    v1 = ((v1 >> (true ? 1w0 : ((bit<1>)a))) | (v1 * (((bit<6>)c) ++ ((bit<42>)a))));
                    b = (((17w10620)[14:1])[7:0] & (-((bit<8>)((bit<13>)c))));
                }
                8w1: {
                    v1 = (((((bit<43>)a) | ((bit<43>)a)) ++ (((bit<5>)c) |+| ((bit<5>)b))) | (((bit<48>)((bit<9>)(int<9>)(9w309))) ^ (true ? v1 : v1)));
                    c = (c * (-(a * a)));
                }
                default: {
                    b = ((bit<8>)((int<8>)a));
                }
            }
            b = ((bit<8>)((bit<13>)((int<13>)((((bit<16>)c) |-| 16w32767))[13:1])));
            if ((v1 < (false ? v1 : v1))) {
                bit<96> v2 = ((-(((bit<117>)c) + ((bit<117>)c))))[95:0];
                v2 = (((bit<104>)v2))[102:7];
            } else {
                hash(v1, HashAlgorithm.csum16, 16w5, { c, v1, v1 }, 32w7);
            }
        }
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<8>>(8) ingress_cells;
    counter(4, CounterType.packets_and_bytes) ingress_counts;
    action ingress_a0() {
        ingress_cells.write(((32w4294967294 + ((bit<32>)meta.m0)) & 32w7), ((meta.flag ? hdr.base.kind : meta.kept) << 8w6));
        hdr.ys.push_front(1);
        hdr.base.f5[6:0] = ((((bit<5>)meta.m1) ++ ((bit<2>)hdr.base.f3)) - ((bit<7>)((bit<4>)4s1)));
    }
    table ingress_t0 {
        key = {
            meta.m0: ternary @name("k0");
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
        meta.flag = standard_metadata.parser_error != error.NoError;
        hdr.base.f1 = ((bit<1>)((bit<48>)(((bit<64>)meta.m0) * ((bit<64>)((bit<8>)meta.m4)))));
        hdr.x1 = hdr.x0;
        ingress_a0();
        ingress_t0.apply();
        if (meta.first && meta.flag) {
            clone_preserving_field_list(CloneType.I2E, 5, 1);
        }
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<8>>(8) egress_cells;
    counter(4, CounterType.packets_and_bytes) egress_counts;
    action egress_a0(out bit<16> p0) {
        p0 = 16w32767;
        hdr.x0 = hdr.x1;
        bit<32> v3 = ((bit<32>)hdr.base.pad);
        meta.m3 = ((int<9>)((int<63>)(((bit<96>)31w525319151))[83:21]));
    }
    action egress_a1(bit<48> p0, bit<48> p1) {
        egress_counts.count(((32w1606979132 + ((bit<32>)hdr.base.f5)) & 32w3));
        egress_cells.write(((hdr.ys[3].isValid() ? ((bit<32>)p0) : ((bit<32>)((bit<7>)hdr.base.f4))) & 32w7), ((~35w17179869183))[9:2]);
        meta.two.n1 = ((bit<128>)((meta.one.n0 <= 33w4294967295) ? (~hdr.base.f5) : (hdr.ys[2].isValid() ? hdr.base.f5 : ((bit<7>)meta.m1))));
    }
    action egress_a2(out bit<8> p0) {
        p0 = 8w254;
        meta.kept = ((hdr.base.f5 == (~hdr.base.f5)) ? 8w254 : ((hdr.base.f1 < 1w1) ? (10w1023)[8:1] : (6w55 ++ ((bit<2>)meta.kept))));
        meta.one = meta.two;
        if ((!(!meta.flag))) {
            hdr.base.f5 = (((bit<6>)meta.m1) ++ (-(1w1 << hdr.base.f1)));
            hdr.base.f4 = ((int<7>)(((hdr.base.f3 > 4w0) ? (32w4294967295)[9:7] : (((bit<3>)hdr.base.f2) |+| ((bit<3>)meta.m0))) ++ ((meta.m1 | hdr.base.f3) << 8w3)));
            meta.one.n1 = ((-(((bit<128>)hdr.base.pad) >> 8w99)) ^ (meta.flag ? (~meta.one.n1) : (meta.two.n1 + 128w170141183460469231731687303715884105727)));
        }
    }
    action egress_a3(inout bit<8> p0) {
        meta.m4 = (int<8>)(8w209);
        meta.one = meta.two;
        meta.m2 = ((((bit<6>)meta.two.n1) ^ 6w20) ++ ((~((bit<23>)hdr.base.f3)))[4:3]);
    }
    table egress_t0 {
        key = {
            meta.m1: optional @name("k0");
            meta.one.n0: optional @name("k1");
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
            meta.kept: lpm @name("k0");
            meta.one.n0: range @name("k1");
        }
        actions = {
            NoAction;
            egress_a1;
        }
        default_action = NoAction();
        size = 64;
    }
    apply {
        hdr.base.f2 = ((35w21419363596 * ((bit<35>)((bit<13>)(int<13>)(13w4096)))))[21:14];
        hdr.base.f2 = ((bit<8>)((bit<7>)((int<7>)((int<16>)(((bit<53>)meta.two.n0))[43:28]))));
        meta.two.n1 = (((43w6707287155729 ++ ((bit<85>)meta.one.n1)) ^ (meta.one.n1 + meta.one.n1)) + ((bit<128>)24w12153292));
        meta.two.n0 = ((((bit<48>)((bit<1>)meta.flag)) * ((bit<48>)((bit<8>)hdr.base.f0))))[36:4];
        switch (egress_t1.apply().action_run) {
            NoAction: {
                meta.m0 = (~(((bit<16>)((bit<65>)hdr.base.f5)) - (39w1)[28:13]));
            }
            egress_a1: {
                meta.kept = meta.m2;
                hdr.base.pad = (((bit<5>)(meta.flag ? 31w2147483647 : 31w682996739)) | ((bit<5>)(meta.one.n0 << hdr.base.f2)));
                meta.m3 = meta.m3;
            }
            default: {
                meta.m2[6:6] = ((bit<1>)(hdr.x0.isValid() || meta.flag));
                meta.m2 = (-(meta.m2 |-| meta.kept));
                hdr.base.f0 = ((int<8>)((int<4>)hdr.base.f3));
            }
        }
        egress_cells.read(meta.kept, ((((bit<32>)hdr.base.pad) << ((bit<1>)meta.flag)) & 32w7));
        egress_cells.read(meta.m2, ((~((bit<32>)hdr.base.f2)) & 32w7));
        egress_counts.count(((((bit<32>)meta.one.n1) - 32w2215680093) & 32w3));
        egress_t0.apply();
        if (meta.first && (hdr.base.f2 > 8w210)) {
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
