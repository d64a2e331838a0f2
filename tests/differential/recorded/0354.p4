#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    bit<4> f0;
    bit<3> f1;
    bit<3> f2;
    bit<8> f3;
    bit<6> pad;
}

header x_t {
    bit<8> next;
    bit<4> f0;
    bit<3> f1;
    bit<1> f2;
}

header y_t {
    bit<8> more;
    bit<32> f0;
    bit<12> f1;
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
    int<4> n1;
}

struct meta_t {
    bit<9> m0;
    int<4> m1;
    int<48> m2;
    int<33> m3;
    bool flag;
    @field_list(1) bit<8> kept;
    inner_t one;
    inner_t two;
    bool first;
}

bit<32> function0(in bit<16> p0, in bit<32> p1) {
    if (((true && false) && (((bit<24>)p0) >= ((bit<24>)p0)))) {
        return ((((bit<33>)p1) != 33w0) ? ((bit<32>)((bit<7>)p0)) : (true ? p1 : p1));
    }
    return (((bit<12>)p1) ++ (49w146504627158262)[20:1]);
}

parser parse(packet_in packet, out headers_t hdr, inout meta_t meta,
             inout standard_metadata_t standard_metadata) {
    state start {
        packet.extract(hdr.base);
        meta.two.n0 = (-((11w763 ++ hdr.base.f0))[2:2]);
        transition select(hdr.base.kind) {
            8w246: parse_x0;
            8w40: parse_x0;
            8w255: parse_ys;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        hdr.base.f3 = (((bit<8>)(meta.flag ? ((bit<16>)meta.one.n0) : ((bit<16>)hdr.base.f1))) ^ ((65w29988644509727811631)[39:15])[13:6]);
        meta.kept = packet.lookahead<bit<8>>();
        transition select(hdr.x0.next) {
            8w235: parse_x1;
            8w111: parse_ys;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        transition select(hdr.x1.next) {
            8w224: parse_ys;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        meta.one.n1 = meta.m1;
        transition select(hdr.ys.last.more) {
            8w98 .. 8w101: parse_ys;
            8w246: parse_ys;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        switch ((((bit<12>)b))[5:2]) {
            4w1: {
                c = (((bit<1>)(((bit<17>)b))[8:5]) ++ ((bit<7>)((bit<13>)((int<13>)((int<8>)b)))));
            }
            4w7: {
                c = c;
                b = (a * (((bit<8>)((bit<65>)c)) | (24w7691441)[14:7]));
                b = (((11w1023)[10:3] >> 8w7) |-| (((bit<8>)((bit<13>)a)) >> 8w3));
            }
            4w9: {
                c = a;
                b[6:2] = (((bit<5>)((bit<48>)a)) ^ (((bit<5>)b) + ((bit<5>)a)));
                c[7:7] = (((bit<1>)true) | (1w1 |+| ((bit<1>)c)));
            }
            default: {
                b = ((bit<8>)((bit<65>)(((int<65>)(65w36893488147419103230) |-| (int<65>)(65w36893488147419103231)) ^ (true ? (int<65>)(65w36893488147419103231) : 65s14461131761141774589))));
                b[5:5] = (-((bit<1>)a));
                c = (true ? ((bit<8>)((bit<64>)(false ? 64s1 : ((int<64>)((int<8>)b))))) : ((a * b) + (false ? a : a)));
            }
        }
        b = (((bit<8>)(-((bit<48>)b))) - (true ? (a & b) : (((bit<16>)a))[13:6]));
        if (((13s0 <= (int<13>)(13w4096)) && true)) {
            switch ((16w4994 >> 8w15)) {
                16w1: {
                    c = ((bit<8>)((-((bit<41>)a)))[35:32]);
                    b = ((~(6w40 ++ ((bit<2>)a))) | c);
                    b = ((12w4094 & (12w3382 - ((bit<12>)c))))[9:2];
                }
                16w32767: {
                    b[6:5] = ((-((bit<2>)a)) >> 8w1);
                }
                default: {
                    c[7:2] = ((bit<6>)c);
                    b = (((bit<3>)(true ? ((bit<16>)c) : ((bit<16>)c))) ++ (-(5w17 + 5w30)));
                }
            }
        }
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    helper() first_helper;
    helper() second_helper;
    action ingress_a0(bit<9> p0) {
        standard_metadata.egress_spec = ((bit<9>)((!hdr.x0.isValid()) ? (-((bit<3>)meta.one.n0)) : (~((bit<3>)meta.m0))));
    }
    action ingress_a1(bit<128> p0) {
        bit<64> v1 = (~((((bit<64>)hdr.base.f3) ^ ((bit<64>)((bit<4>)meta.m1))) & (((bit<64>)hdr.base.pad) << 8w56)));
        meta.two.n0 = meta.one.n0;
    }
    table ingress_t0 {
        key = {
            hdr.base.kind: range @name("k0");
            meta.m0: range @name("k1");
            hdr.base.f3: optional @name("k2");
        }
        actions = {
            NoAction;
            ingress_a1;
        }
        default_action = ingress_a1(128w28463661177696217198386376270259432323);
        size = 64;
    }
    apply {
        standard_metadata.egress_spec = 4;
        meta.first = standard_metadata.instance_type == 0;
        if (ingress_t0.apply().hit) {
            hdr.base.f0 = ((bit<4>)((hdr.x0.isValid() ? ((bit<32>)((bit<48>)meta.m2)) : ((bit<32>)hdr.base.f2)) |-| (32w4294967294 - 32w0)));
            meta.one.n0 = (~((1w0 + meta.one.n0) >> 8w2));
            hdr.base.f1 = hdr.base.f2;
        }
        hdr.base.f3 = ((bit<8>)((((bit<53>)((bit<48>)meta.m2)) ++ meta.kept))[48:16]);
        meta.two.n0 ^= (((meta.m1 <= meta.m1) ? ((bit<14>)meta.one.n0) : (hdr.x1.isValid() ? ((bit<14>)hdr.base.kind) : 14w1)))[10:10];
        if (hdr.x1.isValid()) {
            hdr.base.f3 = ((bit<8>)((bit<33>)((int<33>)(((bit<50>)((bit<64>)((bit<48>)meta.m2))))[44:12])));
        } else {
            meta.m1 = meta.one.n1;
            if (hdr.x1.isValid()) {
                hdr.x1.next = (((bit<8>)((bit<31>)(31s216037125 |-| ((int<31>)((int<8>)hdr.base.f3))))) + ((!hdr.x1.isValid()) ? (hdr.base.pad ++ ((bit<2>)((bit<4>)meta.m1))) : (meta.flag ? ((bit<8>)hdr.x1.f0) : hdr.base.f3)));
            } else {
                standard_metadata.egress_spec = ((bit<9>)((hdr.base.f2 >> meta.two.n0) & (hdr.base.f1 |-| hdr.base.f1)));
            }
        }
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<48>>(8) egress_cells;
    action egress_a0(bit<128> p0, bit<48> p1) {
        bit<64> v2 = (((((bit<64>)meta.one.n0) ^ 64w9223372036854775808) + (-((bit<64>)((bit<48>)meta.m2)))) | (((bit<64>)((bit<128>)128s43080036418673402239375653687868276748)) >> meta.one.n0));
        hash(v2, HashAlgorithm.csum16, 16w0, { hdr.base.f0, hdr.base.pad, meta.two.n0, 5w0 }, 32w7);
    }
    action egress_a1(out int<33> p0) {
        p0 = (int<33>)(33w8589934591);
        meta.kept = (-hdr.base.f3);
        meta.two.n1 = ((((bit<65>)16w1) >= (hdr.x1.isValid() ? ((bit<65>)meta.m0) : ((bit<65>)meta.one.n0))) ? ((meta.m1 + meta.two.n1) |-| (meta.two.n1 * ((int<4>)meta.m3))) : meta.one.n1);
    }
    action egress_a2(out int<4> p0, out bit<9> p1) {
        p0 = 4s1;
        p1 = 9w256;
        meta.one = meta.two;
    }
    apply {
        meta.flag = (meta.m0 <= ((bit<9>)(7w14 - 7w126)));
        hdr.x1.setInvalid();
        meta.kept = (((bit<23>)hdr.base.kind))[22:15];
        meta.two = meta.two;
        hdr.base.pad = (((((bit<2>)hdr.base.kind) ++ hdr.base.f1) |+| (((bit<29>)hdr.base.f3))[16:12]) ++ meta.one.n0);
        hdr.x0 = hdr.x1;
        hdr.base.pad = (((hdr.base.f3 ++ meta.one.n0))[7:2] * ((bit<6>)(~((bit<24>)meta.one.n0))));
        meta.two.n0 = (((1w1 >> 8w0) | (meta.flag ? meta.one.n0 : meta.one.n0)) >> (meta.flag ? (meta.two.n0 + meta.two.n0) : (meta.two.n0 ^ meta.one.n0)));
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
