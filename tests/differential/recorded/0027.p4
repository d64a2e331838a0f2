#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    bit<64> f0;
    bit<12> f1;
    bit<16> f2;
    bit<12> f3;
    bit<48> f4;
    bit<48> f5;
}

header x_t {
    bit<8> next;
    bit<4> f0;
    bit<7> f1;
    bit<5> pad;
}

header y_t {
    bit<8> more;
    bit<3> f0;
    bit<3> f1;
    bit<2> pad;
}

struct headers_t {
    base_t base;
    x_t x0;
    x_t x1;
    y_t[4] ys;
}

struct inner_t {
    bit<65> n0;
    int<65> n1;
}

struct meta_t {
    bit<1> m0;
    bit<128> m1;
    bit<100> m2;
    bit<48> m3;
    bit<100> m4;
    bit<9> m5;
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
            8w72: parse_x1;
            8w50: parse_ys;
            8w200: parse_x0;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        transition select(hdr.x0.next) {
            8w43: parse_x1;
            8w87: parse_ys;
            8w235: parse_x1;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        hdr.base.f4[36:3] = ((34w17179869183 |-| ((bit<34>)meta.two.n0)) & (hdr.base.kind ++ ((bit<26>)meta.m2)));
        transition select(hdr.x1.next) {
            8w7: parse_ys;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        meta.m0 = ((bit<1>)((bit<48>)(((int<65>)(65w22631576254299580943) == meta.two.n1) ? (meta.flag ? (int<48>)(48w140737488355328) : ((int<48>)((int<1>)((bit<1>)meta.flag)))) : ((int<48>)((int<12>)hdr.base.f1)))));
        transition select(hdr.ys.last.more) {
            8w177: parse_ys;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        c = (((((bit<32>)b))[15:8] << 8w3) & ((false ? a : c) ^ (((bit<12>)c))[8:1]));
        if (true) {
            c[2:0] = (((bit<3>)a) |+| (((bit<3>)a) + ((bit<3>)c)));
            b = (((b != b) ? (c - b) : (((bit<5>)c) ++ 3w7)) ^ (((bit<13>)c))[11:4]);
        }
        if (((24w16309305 ++ c) >= (-32w1484274473))) {
            c = (((b != a) ? (((bit<44>)b))[22:15] : (8w206 ^ b)) | ((b & c) - (25w33554430)[15:8]));
            b = a;
        } else {
            b = c;
            c = (((false ? a : 8w77) + ((bit<8>)((bit<13>)(int<13>)(13w5462)))) << (~(true ? b : a)));
            c = ((b < 8w255) ? ((((bit<4>)c) ++ ((bit<4>)b)) >> 8w6) : (-(a - a)));
        }
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    helper() first_helper;
    helper() second_helper;
    action ingress_a0() {
        hdr.x0.setValid();
        hdr.x0.next = (6w62 ++ 2w3);
        hdr.x0.f0 = (((bit<4>)hdr.base.f1) |-| ((bit<4>)hdr.base.kind));
        hdr.x0.f1 = (-((bit<7>)meta.kept));
        hdr.x0.pad = ((bit<5>)meta.one.n0);
        hdr.x0.pad = ((~(33w8589934590 ++ meta.m0)))[4:0];
        hdr.base.f4 = ((hdr.base.f3 == 12w1691) ? ((((bit<57>)hdr.base.f3))[49:2] | (hdr.base.f5 + meta.m3)) : ((73w9444732965739290427391 |-| ((bit<73>)hdr.base.f4)))[52:5]);
    }
    action ingress_a1(in bit<128> p0) {
        standard_metadata.egress_spec = ((bit<9>)((((bit<3>)hdr.base.f1) - ((bit<3>)hdr.base.f3)) + (~3w4)));
        hdr.base.f2 = ((-(meta.m0 ++ ((bit<4>)meta.m0))) ++ ((~((bit<11>)meta.kept)) >> (((bit<1>)hdr.base.f3) & ((bit<1>)hdr.base.f0))));
        hash(meta.m3, HashAlgorithm.csum16, 16w5, { meta.kept, meta.m1 }, 32w1000);
    }
    apply {
        standard_metadata.egress_spec = 4;
        meta.first = standard_metadata.instance_type == 0;
        meta.two = meta.two;
        hash(hdr.base.f4, HashAlgorithm.crc16, 16w0, { meta.m3, hdr.base.f2, meta.kept }, 32w7);
        hdr.base.f3 ^= hdr.base.f1;
        ingress_a0();
        hdr.base.f2 += (((hdr.base.f2 |+| ((bit<16>)hdr.base.f5)) << 8w3) - ((hdr.ys[0].isValid() ? meta.m0 : meta.m0) ++ (((bit<13>)meta.kept) ++ 2w3)));
        hdr.x0 = hdr.x1;
        hdr.base.f1 = ((hdr.base.f1 & (hdr.base.f1 | hdr.base.f1)) << 8w12);
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    action egress_a0(bit<16> p0, bit<32> p1) {
        meta.two.n0 = 65w18446744073709551616;
        if ((7w12 <= ((bit<7>)24w12248931))) {
            hdr.base.f0 = (((29w268435456)[24:0] |+| (25w12217467 & ((bit<25>)meta.m2))) ++ ((bit<39>)(((bit<31>)hdr.base.f4) << 8w28)));
            meta.kept = (((hdr.base.f5 > meta.m3) ? (((bit<3>)meta.kept) ++ 4w4) : (2w1 ++ 5w15)) ++ ((bit<1>)(~p1)));
        } else {
            meta.m3 = (-((((bit<88>)meta.m3) |-| 88w1))[83:36]);
            hdr.base.f2[1:0] = ((-2w2) |-| (meta.flag ? ((bit<2>)hdr.base.kind) : ((bit<2>)meta.kept)));
        }
        meta.one = meta.one;
    }
    action egress_a1(bit<128> p0, bit<16> p1) {
        meta.m1 = ((bit<128>)((meta.m2 << meta.m0) |-| (((bit<53>)hdr.base.f5) ++ 47w35848234585076)));
        hdr.x1 = hdr.x0;
        hdr.x0 = hdr.x1;
    }
    apply {
        meta.one.n1 = (~(meta.two.n1 |-| (-meta.two.n1)));
        meta.two = meta.one;
        meta.two = meta.one;
        meta.kept = ((bit<8>)((bit<13>)(((int<13>)(13w5529) >> 8w5) * ((int<13>)(((bit<11>)meta.m3) ++ ((bit<2>)meta.m1))))));
        hash(hdr.base.f2, HashAlgorithm.identity, 16w0, { hdr.base.f4, hdr.base.f4 }, 32w65536);
        meta.two.n1 = (meta.two.n1 | ((int<65>)((int<8>)(hdr.base.kind << meta.kept))));
        hdr.base.f5 = (meta.m3 + (~(hdr.x0.isValid() ? hdr.base.f4 : meta.m3)));
    }
}

control compute_all(inout headers_t hdr, inout meta_t meta) {
    apply {
        update_checksum(true, { hdr.base.kind, hdr.base.f0, hdr.base.f1, hdr.base.f3, hdr.base.f4, hdr.base.f5 }, hdr.base.f2, HashAlgorithm.csum16);
    }
}


control verify_all(inout headers_t hdr, inout meta_t meta) { apply { } }

control deparse(packet_out packet, in headers_t hdr) {
    apply {
        packet.emit(hdr);
    }
}

V1Switch(parse(), verify_all(), ingress(), egress(), compute_all(), deparse()) main;
