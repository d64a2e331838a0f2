#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    bit<24> f0;
    bit<64> f1;
    bit<16> f2;
    bit<48> f3;
}

header x_t {
    bit<8> next;
    int<4> f0;
    bit<24> f1;
    bit<4> pad;
}

header y_t {
    bit<8> more;
    bit<24> f0;
    bit<16> f1;
}

struct headers_t {
    base_t base;
    x_t x0;
    x_t x1;
    y_t[2] ys;
}

struct inner_t {
    bit<64> n0;
    bit<8> n1;
}

struct meta_t {
    bit<33> m0;
    bit<4> m1;
    int<8> m2;
    bit<33> m3;
    bool flag;
    @field_list(1) bit<8> kept;
    inner_t one;
    inner_t two;
    bool first;
}

bit<8> function0(in bit<32> p0, in bit<16> p1) {
    if (false) {
        return ((-((bit<8>)p1)) + (~((bit<8>)p1)));
    }
    return ((bit<8>)(((bit<65>)((bit<48>)p1)) * (65w7607449569245926732 - ((bit<65>)p0))));
}

parser parse(packet_in packet, out headers_t hdr, inout meta_t meta,
             inout standard_metadata_t standard_metadata) {
    state start {
        packet.extract(hdr.base);
        if ((((bit<31>)meta.m0) > (((bit<31>)meta.two.n1) ^ ((bit<31>)meta.two.n0)))) {
            meta.kept[6:2] = ((((bit<5>)meta.two.n1) & 5w4) | (meta.flag ? ((bit<5>)meta.m3) : ((bit<5>)hdr.base.f1)));
        }
        meta.kept = packet.lookahead<bit<8>>();
        transition select(hdr.base.kind) {
            8w29: parse_x0;
            8w101: parse_x0;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        meta.one.n1 = (function0((~32w1819976589), (((bit<11>)meta.m3) ++ ((bit<5>)meta.m1))) + ((((bit<6>)meta.m1) ++ 2w1) ^ function0(32w4294967295, hdr.base.f2)));
        transition select(hdr.x0.next) {
            8w14: parse_x1;
            8w12 &&& 8w15: accept;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        meta.one.n1 = (((meta.one.n0 == ((bit<64>)hdr.base.f3)) ? (meta.kept | meta.one.n1) : function0(32w3051787271, hdr.base.f2)) |-| ((meta.flag ? meta.kept : 8w172) ^ (~hdr.base.kind)));
        transition select(hdr.x1.next) {
            8w149 .. 8w152: parse_ys;
            8w205: parse_ys;
            8w5 &&& 8w15: accept;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        transition select(hdr.ys.last.more) {
            8w91: parse_ys;
            8w125: parse_ys;
            8w14 &&& 8w15: accept;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        b = ((((bit<14>)((bit<1>)b)) + (14w9926 |-| ((bit<14>)a))))[12:5];
        b = function0(((~((bit<32>)a)) * ((bit<32>)a)), (((bit<16>)33w1) * (((bit<29>)b))[22:7]));
        b = (((bit<3>)b) ++ ((2w3 << 8w3) ++ 3w6));
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<48>>(1) ingress_cells;
    helper() first_helper;
    helper() second_helper;
    action ingress_a0() {
        if (meta.flag) {
            meta.one.n0 = meta.one.n0;
            meta.two.n1 = (((100w633825300114114700748351602688 |-| ((bit<100>)hdr.base.f1)) < (109w324518553658426726783156020576256)[100:1]) ? function0((hdr.base.f3)[33:2], ((bit<16>)meta.m1)) : (((bit<36>)hdr.base.f2))[29:22]);
            meta.two.n0 = ((((bit<64>)hdr.base.f3) ^ hdr.base.f1) |-| ((hdr.base.f1 |-| hdr.base.f1) |+| (meta.two.n0 << 8w36)));
        } else {
            meta.m2 = ((~(meta.m2 << 8w1)) |-| ((meta.m2 & 8s92) << ((bit<8>)hdr.base.f2)));
        }
    }
    action ingress_a1(bit<48> p0) {
        hdr.x1 = hdr.x0;
        hdr.base.f1 = (((((bit<53>)hdr.base.f3) |+| ((bit<53>)meta.two.n0)) << 8w48) ++ ((1w0 != ((bit<1>)hdr.base.f3)) ? ((bit<11>)((bit<31>)hdr.base.f0)) : (((bit<11>)hdr.base.f2) |+| ((bit<11>)meta.m0))));
    }
    action ingress_a2(bit<16> p0) {
        hdr.x0 = hdr.x1;
        bit<48> v1 = (((34w17179869182 |-| ((bit<34>)meta.m0)) ++ (((bit<35>)hdr.base.f3) & 35w7912276453)))[63:16];
        meta.m0 = ((bit<33>)((bit<48>)(((int<48>)(((bit<67>)p0))[54:7]) & ((int<48>)(((bit<22>)meta.m0) ++ ((bit<26>)meta.one.n1))))));
    }
    apply {
        standard_metadata.egress_spec = 7;
        meta.first = standard_metadata.instance_type == 0;
        meta.m1 -= (-meta.m1);
        switch ((meta.m1 + meta.m1)) {
            4w12: {
                meta.one.n0 = meta.one.n0;
            }
            4w15: {
                meta.one.n1 = ((((bit<7>)((bit<128>)((int<128>)((int<48>)hdr.base.f3)))) == 7w26) ? meta.one.n1 : ((bit<8>)(((bit<32>)meta.two.n0) ^ ((bit<32>)meta.one.n0))));
            }
            default: {
                meta.m2 = ((int<8>)(((-meta.m1) * ((bit<4>)((bit<32>)((int<32>)((int<8>)meta.two.n1))))) ++ ((bit<4>)(((bit<65>)meta.kept))[64:1])));
                hdr.base.f0[16:1] = ((meta.flag && hdr.x1.isValid()) ? (hdr.base.f2 - hdr.base.f2) : (16w63908 |-| ((bit<16>)meta.two.n0)));
                meta.m2 = (meta.flag ? ((((int<8>)((int<1>)((bit<1>)meta.flag))) | meta.m2) - ((int<8>)((int<13>)13w62))) : ((int<8>)((int<1>)((bit<1>)meta.flag))));
            }
        }
        standard_metadata.egress_spec = ((bit<9>)((bit<3>)(23w1)[16:10]));
        meta.m2 = (((((int<33>)((int<64>)hdr.base.f1)) > ((int<33>)((int<8>)meta.one.n1))) ? (int<8>)(8w254) : ((int<8>)((int<33>)meta.m3))) * (-(meta.flag ? meta.m2 : meta.m2)));
        meta.m1 = ((meta.two.n1 < 8w178) ? ((4w8 |+| meta.m1) + (meta.flag ? meta.m1 : meta.m1)) : ((bit<4>)((bit<63>)((int<63>)7s9))));
        if (meta.first && (hdr.base.f2 != 16w0)) {
            clone_preserving_field_list(CloneType.I2E, 5, 1);
        }
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    action egress_a0(inout bit<8> p0) {
        meta.m0 = (((bit<60>)p0))[51:19];
        meta.m0 = (((meta.flag ? meta.m3 : 33w8589934590) - (11w1 ++ ((bit<22>)meta.m3))) - ((((bit<27>)meta.kept) |+| ((bit<27>)p0)) ++ (((bit<6>)meta.kept) << 8w4)));
    }
    table egress_t0 {
        key = {
            meta.m3: optional @name("k0");
            (hdr.base.f2 |-| hdr.base.f2): exact @name("k1");
            meta.one.n1: lpm @name("k2");
        }
        actions = {
            NoAction;
        }
        default_action = NoAction();
        size = 64;
    }
    apply {
        meta.two.n0 = (-(-(meta.two.n0 - 64w17754561658879321002)));
        bool v2 = (((meta.m3 << 8w11))[17:2] != ((bit<16>)hdr.base.f3));
        hdr.x0 = hdr.x1;
        hash(meta.one.n0, HashAlgorithm.crc16, 16w0, { meta.one.n0, meta.m0, meta.kept, 7w0 }, 32w1000);
        meta.m1 = meta.m1;
        egress_t0.apply();
        if (meta.first && hdr.x0.isValid()) {
            recirculate_preserving_field_list(1);
        }
    }
}

control compute_all(inout headers_t hdr, inout meta_t meta) {
    apply {
        update_checksum(true, { hdr.base.kind, hdr.base.f0, hdr.base.f1, hdr.base.f3 }, hdr.base.f2, HashAlgorithm.csum16);
    }
}


control verify_all(inout headers_t hdr, inout meta_t meta) { apply { } }

control deparse(packet_out packet, in headers_t hdr) {
    apply {
        packet.emit(hdr);
    }
}

V1Switch(parse(), verify_all(), ingress(), egress(), compute_all(), deparse()) main;
