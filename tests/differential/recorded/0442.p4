#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    bit<7> f0;
    bit<7> f1;
    bit<1> f2;
    bit<7> f3;
    int<32> f4;
    bit<2> pad;
}

header x_t {
    bit<8> next;
    bit<48> f0;
    bit<16> f1;
}

header y_t {
    bit<8> more;
    bit<4> f0;
    bit<4> pad;
}

struct headers_t {
    base_t base;
    x_t x0;
    x_t x1;
    y_t[3] ys;
}

struct inner_t {
    bit<1> n0;
    bit<128> n1;
}

struct meta_t {
    bit<64> m0;
    int<128> m1;
    bit<1> m2;
    bit<1> m3;
    bit<32> m4;
    bit<9> m5;
    bool flag;
    @field_list(1) bit<8> kept;
    inner_t one;
    inner_t two;
    bool first;
}

bit<16> function0(in bit<8> p0, in bit<32> p1) {
    if ((!(7w121 <= 7w50))) {
        return ((((bit<16>)p0) >> ((bit<4>)p0)) >> (p0 >> 8w7));
    }
    return (((17w71945 << 8w8))[16:10] ++ ((9w0 | ((bit<9>)p1)) - ((bit<9>)((bit<31>)31s560943603))));
}

parser parse(packet_in packet, out headers_t hdr, inout meta_t meta,
             inout standard_metadata_t standard_metadata) {
    state start {
        packet.extract(hdr.base);
        transition select(hdr.base.kind) {
            8w173: parse_x0;
            8w81: parse_ys;
            8w61: parse_x0;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        if ((meta.m3 != 1w1)) {
            meta.two.n0 = (((~meta.one.n0) |-| (meta.flag ? hdr.base.f2 : ((bit<1>)meta.kept))) >> 8w2);
        }
        transition select(hdr.x0.next) {
            8w7 .. 8w10: parse_x1;
            8w137: parse_x1;
            8w171: parse_x1;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        transition select(hdr.x1.next) {
            8w180: parse_ys;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        verify((meta.one.n1 <= 128w0), error.Unwelcome);
        transition select(hdr.ys.last.more) {
            8w225: parse_ys;
            8w215: parse_ys;
            8w131: parse_ys;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        if ((b == 8w128)) {
            bit<96> v1 = ((bit<96>)b);
            v1 = ((a > 8w159) ? ((bit<96>)(((bit<48>)c))[38:6]) : ((~v1) >> 8w96));
            v1 = ((-((bit<96>)4w3)) |+| ((~35w1) ++ (((bit<61>)a) |+| ((bit<61>)b))));
        }
        b = (((true ? ((bit<12>)b) : ((bit<12>)a)) ++ ((bit<6>)24w8278937)))[11:4];
        c = b;
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<16>>(4) ingress_cells;
    action ingress_a0() {
        ingress_cells.write(((meta.m4 << 8w20) & 32w3), (((bit<16>)63w1) |+| (-16w25410)));
        meta.two.n0 = (((-meta.two.n0) - (hdr.base.pad)[0:0]) | ((~meta.m3) >> 8w0));
        if (((((bit<65>)meta.m2) |-| ((bit<65>)hdr.base.kind)) < ((bit<65>)((bit<33>)33s894681579)))) {
            meta.m2 = ((bit<1>)(((bit<26>)meta.one.n1))[16:8]);
            meta.m0 = meta.m0;
            hdr.base.f4[19:12] = ((bit<8>)((bit<33>)meta.two.n0));
        } else {
            hdr.base.f4 = ((int<32>)(((meta.m5 ++ 29w266810235) >> (hdr.base.kind - ((bit<8>)meta.m4))))[36:5]);
            meta.m5 = (-(-(((bit<5>)meta.m5) ++ 4w1)));
            meta.one.n1 = (~((hdr.base.f1 >> ((bit<4>)meta.kept)) ++ (((bit<121>)meta.kept) | ((bit<121>)meta.one.n1))));
        }
    }
    action ingress_a1() {
        hdr.x1.setValid();
        hdr.x1.next = hdr.base.kind;
        hdr.x1.f0 = (((bit<48>)meta.kept) - ((bit<48>)hdr.base.f2));
        hdr.x1.f1 = (16w65534 | 16w1);
        ingress_cells.read(hdr.x1.f1, (((bit<32>)((bit<100>)((int<100>)((int<48>)hdr.x1.f0)))) & 32w3));
    }
    action ingress_a2(in bit<48> p0) {
        meta.m1 = (((hdr.base.kind <= 8w134) ? (hdr.ys[1].isValid() ? meta.m1 : ((int<128>)((int<8>)hdr.base.kind))) : ((int<128>)((int<9>)((bit<9>)meta.m3)))) << ((meta.m0 < meta.m0) ? hdr.base.kind : ((bit<8>)hdr.base.f0)));
        hdr.base.pad[0:0] = ((bit<1>)(meta.flag || hdr.ys[2].isValid()));
        meta.m2 = meta.one.n0;
    }
    action ingress_a3(inout bit<1> p0, inout bit<1> p1) {
        hdr.base.f0 = ((-(6w0 ++ p1)) |-| ((hdr.base.f3 ^ hdr.base.f0) ^ (hdr.base.f0 & hdr.base.f3)));
    }
    apply {
        standard_metadata.egress_spec = 2;
        meta.first = standard_metadata.instance_type == 0;
        meta.two = meta.one;
        ingress_a2((((bit<48>)meta.m3) |+| ((bit<48>)meta.m4)));
        int<24> v2 = ((int<24>)(((((bit<14>)((bit<128>)meta.m1)) ++ 21w1578772) | ((bit<35>)meta.two.n0)))[25:2]);
        meta.two.n0 = 1w0;
        bool v3 = (((((bit<15>)((bit<24>)v2)) ++ ((bit<17>)((bit<24>)v2))) - (54w5151233646378464)[40:9]) >= (hdr.ys[2].isValid() ? (hdr.ys[0].isValid() ? meta.m4 : meta.m4) : (-meta.m4)));
        if (meta.first && (hdr.ys[2].isValid() && meta.flag)) {
            clone_preserving_field_list(CloneType.I2E, 5, 1);
        }
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<48>>(1) egress_cells;
    action egress_a0() {
        hash(meta.m0, HashAlgorithm.csum16, 16w5, { meta.two.n0, hdr.base.kind, 7w0 }, 32w7);
    }
    action egress_a1(inout bit<8> p0, inout bit<64> p1) {
        if (hdr.x0.isValid()) {
            meta.m5[3:1] = ((hdr.x1.isValid() || hdr.ys[2].isValid()) ? (((bit<3>)hdr.base.kind) |+| 3w1) : (((bit<3>)hdr.base.f3) |+| 3w6));
            meta.two.n0 = meta.one.n0;
            hdr.base.f0 = (((meta.m2 |-| meta.one.n0) ++ (hdr.ys[1].isValid() ? meta.one.n0 : meta.one.n0)) ++ ((5w1 << 8w4) ^ ((bit<5>)hdr.base.f2)));
        } else {
            meta.m0 = (~((p1 |+| p1) ^ (p1 * p1)));
            hdr.base.pad = (((hdr.x1.isValid() && meta.flag) ? (hdr.base.f2 & meta.two.n0) : ((bit<1>)meta.flag)) ++ meta.m3);
            meta.two.n1 = (((meta.one.n1 << 8w38) * (meta.two.n1 << 8w16)) + ((bit<128>)((bit<33>)(int<33>)(33w4294967296))));
        }
        hdr.x1 = hdr.x0;
    }
    action egress_a2(bit<16> p0) {
        meta.m0 = meta.m0;
        bit<64> v4 = (((((bit<95>)hdr.base.f3) & ((bit<95>)hdr.base.f1)) & (53w4503599627370496 ++ ((bit<42>)((bit<32>)hdr.base.f4)))))[77:14];
        meta.m4 = (((78w33160410805606819871862 + ((bit<78>)meta.two.n0)))[68:22])[39:8];
    }
    action egress_a3(out bit<64> p0, out bit<9> p1) {
        p0 = 64w6296733660604365262;
        p1 = 9w256;
        hdr.base.pad = ((bit<2>)((bit<13>)((hdr.x0.isValid() && meta.flag) ? ((int<13>)(((bit<1>)meta.one.n1) ++ ((bit<12>)hdr.base.kind))) : ((int<13>)(((bit<5>)((bit<32>)hdr.base.f4)) ++ ((bit<8>)hdr.base.f2))))));
        meta.two.n1 = (((!hdr.ys[0].isValid()) ? (~((bit<128>)meta.m4)) : (meta.one.n1 - ((bit<128>)meta.kept))) & ((meta.one.n1 * meta.one.n1) + (hdr.ys[0].isValid() ? meta.one.n1 : meta.one.n1)));
    }
    apply {
        if (hdr.ys[0].isValid()) {
            hdr.x1 = hdr.x0;
            hdr.ys.push_front(1);
        }
        hdr.base.f3 = hdr.base.f1;
        switch ((meta.flag ? ((bit<4>)hdr.base.pad) : ((bit<4>)hdr.base.f0))) {
            4w1: {
                meta.one.n1 = meta.two.n1;
            }
            4w8: {
                meta.flag = (!meta.flag);
                hdr.base.f2 = (1w0 | ((meta.one.n0 + hdr.base.f2) << 8w0));
                hdr.base.f3 = (((25w2573022)[21:15] * ((bit<7>)((bit<13>)13s2998))) << 8w0);
            }
            4w14: {
                hdr.base.f3 = (((8w81 >> ((bit<4>)meta.one.n0)) ++ (hdr.base.f0 - hdr.base.f0)))[10:4];
                meta.kept = ((-(~hdr.base.kind)) |+| ((hdr.base.f2 ++ hdr.base.pad) ++ (meta.flag ? 5w13 : 5w31)));
            }
            default: {
                meta.m4 = (((((bit<62>)meta.m5) |-| 62w2305843009213693952))[55:24] - ((((bit<43>)meta.two.n1))[32:1] | (hdr.ys[1].isValid() ? meta.m4 : 32w2903581325)));
            }
        }
        hash(meta.m4, HashAlgorithm.csum16, 16w0, { meta.kept, meta.m0, hdr.base.f3, 1w0 }, 32w65536);
        egress_a0();
        bit<24> v5 = ((bit<24>)((bit<63>)((int<63>)((19w319250 ++ 8w44) ++ (36w23869677491 >> 8w24)))));
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
