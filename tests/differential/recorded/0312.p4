#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    bit<3> f0;
    int<8> f1;
    bit<32> f2;
    bit<4> f3;
    bit<1> pad;
}

header x_t {
    bit<8> next;
    bit<3> f0;
    bit<16> f1;
    bit<64> f2;
    bit<32> f3;
    bit<5> pad;
}

header y_t {
    bit<8> more;
    int<12> f0;
    bit<4> pad;
}

struct headers_t {
    base_t base;
    x_t x0;
    x_t x1;
    y_t[4] ys;
}

struct inner_t {
    bit<16> n0;
    bit<1> n1;
}

struct meta_t {
    bit<128> m0;
    bit<9> m1;
    bit<48> m2;
    bit<48> m3;
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
            8w15: parse_x0;
            8w7 &&& 8w15: accept;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        if ((!meta.flag)) {
            hdr.base.f2 = ((-(hdr.base.pad ++ ((bit<31>)meta.m3))) * ((bit<32>)(hdr.base.f3 ++ ((bit<12>)meta.one.n1))));
            meta.m3 = ((meta.m2 |+| meta.m3) & meta.m2);
            hdr.base.f3 = (((hdr.base.f3 |-| hdr.base.f3) |+| (hdr.base.f3 * hdr.base.f3)) ^ ((26w1 << 8w21))[14:11]);
        } else {
            meta.kept = (hdr.base.kind |-| ((-hdr.base.f0) ++ (6w37)[5:1]));
            meta.m0 = ((bit<128>)((bit<65>)((int<65>)((int<32>)(((bit<19>)hdr.base.f3) ++ ((bit<13>)meta.m0))))));
        }
        transition select(hdr.x0.next) {
            8w70: parse_x1;
            8w158: parse_ys;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        transition select(hdr.x1.next) {
            8w97: parse_ys;
            8w98: parse_ys;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        transition select(hdr.ys.last.more) {
            8w88: parse_ys;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        if (false) {
            if ((((bit<48>)b) >= (((bit<62>)c))[49:2])) {
                bool v1 = (((int<1>)((int<128>)128w297090660565895314366684408936554218351)) == ((((int<1>)((int<8>)c)) | ((int<1>)((int<8>)b))) |-| (((int<1>)((int<8>)c)) - ((int<1>)((int<8>)b)))));
                v1 = (((v1 ? ((int<64>)((int<8>)b)) : ((int<64>)((int<8>)a))) != ((int<64>)((int<1>)((bit<1>)v1)))) || v1);
            } else {
                b[7:4] = ((((bit<12>)c))[8:5] |-| (((bit<4>)a) & ((bit<4>)a)));
            }
        } else {
            b ^= (33w5963038177)[12:5];
            b = (((bit<42>)c))[38:31];
            b[7:7] = ((((bit<1>)c) * ((bit<1>)a)) >> (false ? 4w7 : ((bit<4>)a)));
        }
        if ((!(true || true))) {
            bit<16> v2 = (((c >= 8w254) && (((bit<7>)a) >= ((bit<7>)b))) ? ((false ? 54w18014398509481982 : 54w9007199254740992))[43:28] : ((((bit<16>)b) >> 1w1) |+| (16w32768 << 8w15)));
            v2 = (((bit<18>)((bit<33>)v2)))[17:2];
            if (((-((bit<24>)b)) < (((bit<24>)c) * ((bit<24>)b)))) {
                b = ((b == (36w0)[11:4]) ? (~(8w255 * c)) : ((~((bit<9>)c)))[7:0]);
                v2 = ((bit<16>)((bit<31>)((24w1 == ((bit<24>)b)) ? (((int<31>)((int<16>)v2)) | ((int<31>)((int<8>)c))) : ((int<31>)((int<8>)c)))));
            } else {
                c = (((31w2147483647)[3:2] ++ (((bit<6>)b) & ((bit<6>)c))) >> ((false ? c : a) - b));
                b[5:5] = ((bit<1>)a);
                b = (((((bit<1>)c) ++ ((bit<7>)a)) & ((bit<8>)((bit<63>)((int<63>)((int<8>)a))))) * ((-a) | (48w281474976710654)[22:15]));
            }
        }
        b = (((bit<8>)(3w4 ++ ((bit<1>)c))) * (~(a >> 8w3)));
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    action ingress_a0(inout bit<8> p0) {
        hdr.base.f3[0:0] = (((bit<1>)((bit<31>)hdr.base.f0)) - ((bit<1>)meta.kept));
    }
    action ingress_a1(bit<32> p0) {
        hdr.x0.setValid();
        hdr.x0.next = (hdr.base.kind ^ 8w255);
        hdr.x0.f0 = ((bit<3>)hdr.base.f3);
        hdr.x0.f1 = ((bit<16>)((bit<64>)meta.m2));
        hdr.x0.f2 = (64w7228910514622038352 | 64w9296523720966458622);
        hdr.x0.f3 = (hdr.ys[2].isValid() ? hdr.base.f2 : p0);
        hdr.x0.pad = (((bit<5>)meta.one.n1) | ((bit<5>)meta.one.n1));
        if ((hdr.base.f3 <= 4w12)) {
            hdr.base.f0[1:0] = ((2w1 + ((bit<2>)meta.one.n1)) >> (-((bit<1>)meta.m1)));
            hdr.x0.f3 = (((27w59908628 << ((bit<4>)hdr.x0.f0)))[23:3] ++ ((hdr.x1.isValid() ? ((bit<47>)meta.m2) : ((bit<47>)meta.m2)))[31:21]);
        }
        if ((hdr.ys[3].isValid() || (hdr.base.f0 < 3w6))) {
            meta.kept[3:3] = (-(meta.one.n1 |-| meta.two.n1));
            hdr.base.f3 = (-(hdr.base.f3 |-| (hdr.x0.f0 ++ meta.one.n1)));
            hdr.x0.f1[13:10] = (2w3 ++ ((bit<2>)meta.m3));
        } else {
            hdr.x0.next = (hdr.base.kind + ((((bit<12>)meta.m1) | 12w311))[7:0]);
            hdr.x0.f1 = (((bit<16>)(((bit<33>)((bit<1>)meta.flag)) |-| ((bit<33>)hdr.base.kind))) |+| ((hdr.x0.f3)[17:2] |-| meta.one.n0));
        }
    }
    action ingress_a2(inout bit<8> p0) {
        hdr.x1 = hdr.x0;
    }
    apply {
        standard_metadata.egress_spec = 7;
        meta.first = standard_metadata.instance_type == 0;
        meta.m2 -= (((-meta.m2) >> 4w1) + (((bit<48>)((bit<64>)hdr.base.kind)) >> 8w41));
        if (hdr.ys[1].isValid()) {
            hdr.ys[1].pad = hdr.ys[1].pad;
            meta.m2 = (((((bit<82>)hdr.base.pad))[67:11])[51:4] << 8w31);
        }
        meta.two.n1 = ((hdr.base.f3 == (((bit<43>)hdr.base.kind))[21:18]) ? ((meta.two.n1 < meta.two.n1) ? (-hdr.base.pad) : (meta.m1)[6:6]) : ((((bit<7>)((bit<1>)meta.flag)) >> 8w3))[0:0]);
        meta.two.n0[10:5] = ((~((bit<6>)meta.m0)) |+| (-6w31));
        bit<9> v3 = (((((bit<35>)meta.two.n1))[12:4] << 8w2) | ((bit<9>)(-((bit<7>)hdr.base.pad))));
        hdr.ys.pop_front(1);
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<8>>(4) egress_cells;
    counter(4, CounterType.packets_and_bytes) egress_counts;
    action egress_a0() {
        egress_counts.count(((hdr.base.f2 |+| hdr.base.f2) & 32w3));
        meta.m0 = (meta.m0 << ((hdr.base.kind << 8w3) & (((bit<33>)meta.kept))[13:6]));
    }
    table egress_t0 {
        key = {
            meta.m1: ternary @name("k0");
            (-hdr.base.f2): exact @name("k1");
            hdr.base.kind: optional @name("k2");
        }
        actions = {
            NoAction;
            egress_a0;
        }
        default_action = egress_a0();
        size = 64;
    }
    table egress_t1 {
        key = {
            hdr.base.kind: lpm @name("k0");
            meta.m3: ternary @name("k1");
            hdr.base.f0: optional @name("k2");
        }
        actions = {
            NoAction;
            egress_a0;
        }
        default_action = NoAction();
        size = 64;
    }
    table egress_t2 {
        key = {
            hdr.base.f2: ternary @name("k0");
        }
        actions = {
            NoAction;
            egress_a0;
        }
        default_action = NoAction();
        size = 64;
    }
    apply {
        meta.m0 = (~((bit<128>)((bit<8>)(hdr.base.f1 - hdr.base.f1))));
        meta.one = meta.one;
        bit<32> v4 = (((bit<60>)(hdr.ys[0].isValid() ? ((bit<31>)meta.m0) : ((bit<31>)hdr.base.f3))))[44:13];
        if ((hdr.base.f1 != (int<8>)(8w160))) {
            switch ((meta.kept & meta.kept)) {
                8w133: {
                    meta.kept = ((v4 >= hdr.base.f2) ? ((100w633825300114114700748351602688 < ((bit<100>)v4)) ? (hdr.base.kind |-| hdr.base.kind) : (((bit<40>)meta.one.n0))[34:27]) : ((meta.kept & hdr.base.kind) << (meta.one.n1 * meta.two.n1)));
                }
                8w176: {
                    meta.m2 = ((bit<48>)((((bit<24>)meta.one.n0) + 24w0) |-| (24w1981270 | 24w10543970)));
                }
                8w191: {
                    meta.m1 = ((bit<9>)((~100w0) |-| (124w10633823966279326983230456482242756607)[101:2]));
                    hdr.base.f0[0:0] = (meta.flag ? meta.one.n1 : ((bit<1>)meta.flag));
                }
                default: {
                    meta.m1 = (~meta.m1);
                    meta.kept = (~((hdr.base.kind ^ meta.kept) << 8w3));
                }
            }
            meta.kept = (((hdr.x0.isValid() ? 6w32 : ((bit<6>)meta.m3)) ++ 2w1) - (11w1053)[7:0]);
        } else {
            hash(meta.one.n0, HashAlgorithm.xor16, 16w0, { meta.two.n0, meta.kept, hdr.base.f2 }, 32w1000);
            hdr.base.f0 = (((((bit<7>)hdr.base.kind) - ((bit<7>)meta.m2)) == (((bit<17>)hdr.base.f2))[8:2]) ? ((hdr.base.f0 << meta.one.n1) - (hdr.base.f0 |+| hdr.base.f0)) : (-(hdr.base.f0 * hdr.base.f0)));
            bit<48> v5 = (((hdr.x1.isValid() && hdr.ys[0].isValid()) || meta.flag) ? ((bit<48>)((bit<24>)(meta.flag ? ((int<24>)((int<4>)hdr.base.f3)) : ((int<24>)((int<9>)meta.m1))))) : ((81w2417851639229258349412351)[67:5])[61:14]);
        }
        meta.two = meta.one;
        meta.two.n0 = meta.two.n0;
        if (egress_t1.apply().miss) {
            meta.one.n0 = (((meta.m1 ++ 7w1) & meta.one.n0) |-| ((bit<16>)(((bit<7>)meta.m1) | ((bit<7>)meta.m3))));
            meta.m3 = (((meta.flag && hdr.x1.isValid()) && hdr.x0.isValid()) ? (meta.flag ? (~meta.m2) : (~meta.m2)) : ((53w8743066248283984)[42:2] ++ (7w64 * ((bit<7>)hdr.base.pad))));
            meta.two.n1 = (((((bit<70>)hdr.base.pad))[63:32] ^ (meta.flag ? hdr.base.f2 : hdr.base.f2)))[6:6];
        }
        if (egress_t2.apply().hit) {
            meta.m3 = ((bit<48>)((-((bit<65>)meta.kept)) * (65w18446744073709551615 ^ ((bit<65>)v4))));
            hdr.base.pad = (((bit<1>)meta.two.n0) |+| meta.one.n1);
            meta.m3 = (-((-meta.one.n0) ++ (~((bit<32>)hdr.base.kind))));
        }
        egress_t0.apply();
        if (meta.first && hdr.ys[3].isValid()) {
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
