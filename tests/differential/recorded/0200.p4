#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    int<4> f0;
    bit<64> f1;
    bit<32> f2;
    bit<4> pad;
}

header x_t {
    bit<8> next;
    int<8> f0;
    int<7> f1;
    int<32> f2;
    bit<1> pad;
}

header y_t {
    bit<8> more;
}

struct headers_t {
    base_t base;
    x_t x0;
    x_t x1;
    y_t[3] ys;
}

struct inner_t {
    int<48> n0;
    bit<16> n1;
}

struct meta_t {
    bit<33> m0;
    bit<4> m1;
    bit<100> m2;
    int<9> m3;
    bit<128> m4;
    bool flag;
    @field_list(1) bit<8> kept;
    inner_t one;
    inner_t two;
    bool first;
}

bit<16> function0(in bit<8> p0, in bit<32> p1) {
    if (((1s0 |-| 1s0) != (false ? ((int<1>)((int<32>)p1)) : 1s0))) {
        return ((16w45225 * 16w32768) << ((bit<1>)((bit<24>)p1)));
    }
    return ((((bit<2>)p1) ++ (14w8575 ^ ((bit<14>)p1))) ^ (((bit<16>)p1) | (16w1 |-| ((bit<16>)p0))));
}

parser parse(packet_in packet, out headers_t hdr, inout meta_t meta,
             inout standard_metadata_t standard_metadata) {
    state start {
        packet.extract(hdr.base);
        transition select(hdr.base.kind) {
            8w160 .. 8w163: parse_x0;
            8w149: parse_x0;
            8w200: parse_x0;
            8w20: parse_x1;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        hdr.base.f2 = hdr.base.f2;
        meta.kept = packet.lookahead<bit<8>>();
        transition select(hdr.x0.next) {
            8w25: parse_x1;
            8w130: parse_ys;
            8w73: parse_x1;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        meta.m1 = ((meta.flag ? (1w0 & ((bit<1>)((bit<4>)hdr.base.f0))) : (~((bit<1>)meta.m0))) ++ ((meta.m2 <= meta.m2) ? (3w0 >> 8w1) : (((bit<3>)meta.m0) & ((bit<3>)hdr.base.kind))));
        transition select(hdr.x1.next) {
            8w176 .. 8w179: parse_ys;
            8w232: parse_ys;
            8w95: parse_ys;
            8w15: parse_ys;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        meta.m0 = ((meta.one.n0 == ((int<48>)(85w0)[84:37])) ? (-(meta.m0 * meta.m0)) : (((bit<33>)((bit<9>)((bit<48>)meta.one.n0))) << 8w34));
        transition select(hdr.ys.last.more) {
            8w70 .. 8w73: parse_ys;
            8w108: parse_ys;
            8w68: parse_ys;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        b[7:5] = ((true ? ((bit<3>)b) : 3w5) ^ (((bit<3>)c) << 8w1));
        if ((!(true || false))) {
            if (((((bit<64>)b) >= ((bit<64>)a)) || (false && true))) {
                b += (((a & b) >> 8w1) >> 8w0);
            }
            b[5:2] = ((13w2862 > ((bit<13>)c)) ? (4w7 >> 8w0) : (((bit<4>)c) |+| ((bit<4>)b)));
        }
        bit<1> v1 = ((bit<1>)((4w14 | 4w15) * (4w2 |+| ((bit<4>)b))));
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    action ingress_a0() {
        standard_metadata.egress_spec = ((bit<9>)((((bit<3>)meta.two.n1) << 8w0) + (((bit<1>)meta.m0) ++ 2w1)));
        if ((meta.m3 >= (meta.m3 |+| ((int<9>)((int<33>)meta.m0))))) {
            hdr.base.f0[2:2] = ((meta.m3 != ((int<9>)((int<16>)meta.one.n1))) ? (((bit<1>)hdr.base.f1) & ((bit<1>)hdr.base.pad)) : ((bit<1>)((bit<7>)meta.m1)));
            meta.two.n0[44:25] = (((bit<20>)((bit<128>)hdr.base.pad)) ^ (((bit<1>)meta.kept) ++ ((bit<19>)hdr.base.f1)));
            meta.m1 = (hdr.base.pad << 8w5);
        } else {
            meta.m0 = meta.m0;
            meta.m1 = hdr.base.pad;
        }
        hdr.base.f2[16:8] = ((((bit<9>)meta.kept) |+| 9w1) |+| (9w206 |+| ((bit<9>)hdr.base.pad)));
    }
    action ingress_a1(out bit<128> p0) {
        p0 = 128w340282366920938463463374607431768211454;
        meta.flag = (((meta.m3 * meta.m3) |-| ((int<9>)((int<64>)hdr.base.f1))) > ((int<9>)((int<64>)(hdr.base.f1 << hdr.base.pad))));
        hdr.ys[0].setValid();
        hdr.ys[0].more = (meta.kept - ((bit<8>)meta.one.n1));
        hdr.ys[2].setInvalid();
    }
    apply {
        standard_metadata.egress_spec = 6;
        meta.first = standard_metadata.instance_type == 0;
        meta.flag = (((((int<24>)((int<4>)hdr.base.pad)) * ((int<24>)((int<33>)meta.m0))) > (((int<24>)((int<8>)meta.kept)) |+| ((int<24>)((int<4>)meta.m1)))) && (meta.m2 <= (meta.m2 |+| meta.m2)));
        mark_to_drop(standard_metadata);
        if (((((bit<24>)meta.m2) == ((bit<24>)meta.m2)) && (meta.m4 != meta.m4))) {
            switch ((((bit<1>)meta.one.n1) ++ ((bit<7>)((bit<4>)hdr.base.f0)))) {
                8w1: {
                    meta.flag = (meta.two.n0 > (int<48>)(48w281474976710655));
                    hdr.base.f2 = (((bit<6>)(((bit<31>)meta.m2) << 8w21)) ++ ((bit<26>)((bit<48>)((int<48>)((int<4>)hdr.base.pad)))));
                    hdr.base.f1 = (((bit<64>)meta.m0) ^ (hdr.base.f1 + ((bit<64>)((bit<24>)(int<24>)(24w16777214)))));
                }
                8w66: {
                    meta.m1 = ((((bit<9>)((bit<63>)((int<63>)((int<100>)meta.m2)))) - (-((bit<9>)meta.two.n1))))[7:4];
                }
                8w127: {
                    meta.two.n1 = (((((bit<28>)meta.kept) |+| 28w268435455))[24:12] ++ ((9w0)[6:4] << 8w2));
                    hdr.base.f2 = (hdr.base.f2 ^ (~((bit<32>)31w1073741823)));
                }
                default: {
                    hdr.base.f0 = (((int<4>)((int<100>)(~100w1110280639453720610275437743086))) ^ (~(meta.flag ? hdr.base.f0 : (int<4>)(4w12))));
                }
            }
            hash(hdr.base.f1, HashAlgorithm.xor16, 16w5, { hdr.base.f1, hdr.base.f1, meta.two.n1 }, 32w1000);
            if ((hdr.base.f0 >= 4s3)) {
                meta.one = meta.two;
            }
        } else {
            meta.one.n0 = (meta.two.n0 | (~(48s140737488355327 - ((int<48>)((int<16>)meta.two.n1)))));
        }
        hdr.x1 = hdr.x0;
        if (meta.first && (24w8432229 <= (-((bit<24>)meta.m1)))) {
            clone_preserving_field_list(CloneType.I2E, 5, 1);
        }
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<32>>(4) egress_cells;
    action egress_a0(out bit<128> p0, out bit<100> p1) {
        p0 = 128w0;
        p1 = 100w1;
        hdr.base.f2 = (hdr.base.f2 ^ ((!meta.flag) ? (54w14211661251747461)[42:11] : ((bit<32>)((bit<9>)meta.m3))));
        hdr.ys.push_front(1);
    }
    table egress_t0 {
        key = {
            meta.m0: optional @name("k0");
        }
        actions = {
            NoAction;
        }
        default_action = NoAction();
        size = 64;
    }
    table egress_t1 {
        key = {
            meta.one.n1: ternary @name("k0");
            hdr.base.pad: optional @name("k1");
        }
        actions = {
            NoAction;
        }
        default_action = NoAction();
        size = 64;
    }
    apply {
        hdr.ys.push_front(1);
        meta.m0 = (((((bit<7>)meta.m0) & ((bit<7>)((bit<48>)meta.two.n0))) != (7w63 ^ 7w53)) ? meta.m0 : (((bit<40>)((bit<1>)meta.flag)))[35:3]);
        meta.one.n1 = function0((-meta.kept), ((bit<32>)(~8w0)));
        hdr.ys.pop_front(1);
        if (((meta.m3 == (int<9>)(9w256)) && hdr.x0.isValid())) {
            meta.two.n0 = meta.one.n0;
            if (egress_t0.apply().hit) {
                meta.kept = 8w122;
                meta.m0[26:17] = ((bit<10>)((bit<1>)meta.flag));
                meta.m0 = (((bit<33>)(hdr.ys[1].isValid() ? ((bit<31>)meta.m2) : ((bit<31>)meta.m2))) ^ meta.m0);
            }
        } else {
            switch (egress_t1.apply().action_run) {
                NoAction: {
                    hdr.base.f1 = ((bit<64>)((bit<63>)(((bit<24>)((bit<1>)meta.flag)))[8:8]));
                    hdr.base.f1 = ((bit<64>)((26w49429609 ++ ((bit<22>)((bit<1>)meta.flag))) ^ (-((bit<48>)hdr.base.pad))));
                }
            }
            hdr.ys.push_front(1);
            hdr.x0 = hdr.x1;
        }
        bool v2 = (((~hdr.base.f0) |-| (hdr.base.f0 + hdr.base.f0)) >= (((int<4>)hdr.base.pad) ^ (hdr.base.f0 + hdr.base.f0)));
        meta.m2 = ((((bit<37>)((bit<32>)((int<32>)((int<1>)((bit<1>)meta.flag))))) << (hdr.base.pad * meta.m1)) ++ ((bit<63>)hdr.base.f2));
        meta.m2 = (((meta.flag || hdr.ys[2].isValid()) ? (meta.m2 >> 8w90) : ((bit<100>)24w7535106)) |+| (((bit<100>)((bit<1>)meta.flag)) + (((bit<25>)meta.one.n1) ++ ((bit<75>)hdr.base.pad))));
        if (meta.first && (!(meta.one.n1 != meta.one.n1))) {
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
