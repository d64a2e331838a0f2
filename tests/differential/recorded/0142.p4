#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    bit<32> f0;
    bit<12> f1;
    bit<48> f2;
    bit<8> f3;
    bit<12> f4;
    bit<24> f5;
}

header x_t {
    bit<8> next;
    bit<24> f0;
    bit<8> f1;
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
    int<32> n0;
    bit<8> n1;
}

struct meta_t {
    bit<64> m0;
    bit<16> m1;
    int<33> m2;
    int<100> m3;
    bit<16> m4;
    bool flag;
    @field_list(1) bit<8> kept;
    inner_t one;
    inner_t two;
    bool first;
}

bit<16> function0(in bit<8> p0, in bit<32> p1) {
    if ((p1 == 32w0)) {
        return (((bit<16>)1w1) & (((bit<16>)p0) & 16w65534));
    }
    return (((((bit<20>)p1) & ((bit<20>)p0)) ^ (20w853140 - ((bit<20>)p1))))[16:1];
}

parser parse(packet_in packet, out headers_t hdr, inout meta_t meta,
             inout standard_metadata_t standard_metadata) {
    state start {
        packet.extract(hdr.base);
        meta.one.n1 = (((3w1 ++ 18w9355))[9:7] ++ 5w26);
        transition select(hdr.base.kind) {
            8w251: parse_ys;
            8w19: parse_x1;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        transition select(hdr.x0.next) {
            8w38: parse_x1;
            8w21: parse_x1;
            8w65: parse_x1;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        transition select(hdr.x1.next) {
            8w105: parse_ys;
            8w67: parse_ys;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        int<9> v1 = ((int<9>)(((((bit<4>)hdr.base.f0) >> 8w4) >> (meta.one.n1 |-| meta.two.n1)) ++ ((6w58 >> 8w6))[5:1]));
        transition select(hdr.ys.last.more) {
            8w249: parse_ys;
            8w231: parse_ys;
            8w203: parse_ys;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        b = ((c < 8w161) ? ((((bit<13>)b) < ((bit<13>)c)) ? (b & a) : (~b)) : (8w222 >> (-1w0)));
        c = (a * ((a |-| b) | (c + a)));
        b = ((bit<8>)((bit<31>)c));
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<16>>(4) ingress_cells;
    action ingress_a0() {
        meta.one.n1 = ((bit<8>)(meta.m0 + (meta.m0 |-| meta.m0)));
        meta.kept[5:5] = ((((bit<9>)meta.m4))[6:6] + ((bit<1>)((bit<33>)hdr.base.f0)));
    }
    action ingress_a1(bit<48> p0, bit<128> p1) {
        if (meta.flag) {
            hdr.base.f5 = (hdr.base.f5 |+| ((((bit<7>)meta.kept) ++ 6w0) ++ (((bit<11>)((bit<100>)meta.m3)) |-| 11w2047)));
        }
        meta.m1 = ((meta.m4 >= (meta.m1 >> 8w6)) ? function0((-hdr.base.f3), hdr.base.f0) : ((meta.m4 ^ meta.m1) ^ ((bit<16>)((bit<7>)hdr.base.f4))));
        hdr.x1 = hdr.x0;
    }
    apply {
        standard_metadata.egress_spec = 0;
        meta.first = standard_metadata.instance_type == 0;
        meta.flag = standard_metadata.parser_error != error.NoError;
        ingress_a0();
        meta.two.n1 = (((8w134 |+| meta.one.n1) |-| hdr.base.f3) << ((hdr.x0.isValid() ? 4w7 : ((bit<4>)hdr.base.f5)) - ((bit<4>)meta.m1)));
        if ((hdr.base.f3 < 8w22)) {
            hash(meta.m4, HashAlgorithm.crc16, 16w0, { meta.one.n1, meta.m1, hdr.base.f2 }, 32w65536);
        }
        if (hdr.x0.isValid()) {
            hash(meta.m0, HashAlgorithm.xor16, 16w5, { meta.m1, meta.m1, hdr.x0.f0 }, 32w7);
            hdr.base.f1 = ((hdr.ys[1].isValid() ? (35w18800740262)[14:3] : ((bit<12>)meta.m4)) | ((bit<12>)(meta.m4 |-| meta.m4)));
            hash(meta.m1, HashAlgorithm.identity, 16w0, { hdr.base.kind }, 32w7);
        }
        if (meta.first && (meta.one.n1 >= 8w128)) {
            resubmit_preserving_field_list(1);
        }
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    action egress_a0() {
        if (((((bit<4>)((bit<32>)meta.one.n0)) >= ((bit<4>)hdr.base.kind)) && hdr.ys[0].isValid())) {
            meta.two.n0 = ((int<32>)(((bit<69>)((bit<65>)hdr.base.f5)))[43:12]);
            meta.flag = meta.flag;
        } else {
            hdr.base.f5 = (((((bit<51>)hdr.base.f1))[48:0] ++ ((bit<1>)((bit<9>)((int<9>)((int<8>)hdr.base.f3))))))[35:12];
            hdr.base.f5 = ((bit<24>)((bit<33>)(((int<33>)((int<31>)((bit<31>)meta.one.n1))) >> (((bit<1>)meta.two.n1) | ((bit<1>)meta.m0)))));
        }
        hdr.x0 = hdr.x1;
        meta.m4 = function0((-(8w213 >> 8w3)), ((~hdr.base.f0) >> (((bit<1>)((bit<33>)meta.m2)) |+| 1w1)));
    }
    action egress_a1() {
        hdr.base.f2 = (((((bit<42>)((bit<32>)meta.one.n0)) ++ ((bit<6>)meta.m1)) |-| (((bit<48>)meta.kept) |-| 48w1)) |+| ((bit<48>)(70w325376595259222623966)[62:0]));
    }
    action egress_a2() {
        hdr.base.f2 = (~48w69842250586974);
        meta.two.n0 = ((meta.one.n0 > meta.two.n0) ? meta.two.n0 : (-((int<32>)(11w2046 ++ ((bit<21>)hdr.base.f4)))));
        meta.flag = hdr.x0.isValid();
    }
    action egress_a3() {
        meta.m4[10:4] = (-(7w113 * ((bit<7>)hdr.base.f0)));
    }
    table egress_t0 {
        key = {
            ((bit<8>)((bit<7>)((int<7>)(((bit<1>)meta.m0) ++ 6w0)))): ternary @name("k0");
            hdr.base.f0: ternary @name("k1");
            hdr.base.f3: ternary @name("k2");
        }
        actions = {
            NoAction;
            egress_a0;
            egress_a1;
            egress_a3;
        }
        default_action = egress_a0();
        size = 64;
    }
    apply {
        bit<5> v2 = ((meta.flag || (meta.flag && hdr.ys[1].isValid())) ? ((bit<5>)(-hdr.base.kind)) : (((bit<4>)meta.m1) ++ ((bit<1>)hdr.base.f3)));
        if (egress_t0.apply().miss) {
            meta.one.n1 = ((bit<8>)((bit<32>)((meta.flag || hdr.ys[1].isValid()) ? (~meta.two.n0) : ((int<32>)(((bit<69>)v2))[58:27]))));
            hdr.base.f3 = hdr.base.kind;
        }
        meta.two.n1 = ((bit<8>)meta.m0);
        hash(hdr.base.f2, HashAlgorithm.crc16, 16w0, { hdr.base.f4, meta.kept, 4w0 }, 32w1000);
        hdr.base.f2 = ((meta.two.n1 != (meta.one.n1 |+| meta.kept)) ? ((((bit<48>)((bit<32>)meta.two.n0)) >> ((bit<4>)hdr.base.f2)) & (hdr.base.f2 - hdr.base.f2)) : (48w116185995138564 + (hdr.base.f2 >> 8w23)));
        hdr.ys.push_front(1);
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
