#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    bit<7> f0;
    bit<1> f1;
    int<32> f2;
}

header x_t {
    bit<8> next;
    bit<32> f0;
}

header y_t {
    bit<8> more;
    int<4> f0;
    bit<32> f1;
    bit<4> pad;
}

struct headers_t {
    base_t base;
    x_t x0;
    x_t x1;
    y_t[4] ys;
}

struct inner_t {
    bit<33> n0;
    bit<1> n1;
}

struct meta_t {
    bit<100> m0;
    bit<32> m1;
    int<64> m2;
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
            8w47: parse_x1;
            8w60: parse_x1;
            8w10: parse_x0;
            8w14 &&& 8w15: accept;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        meta.flag = (hdr.base.f2 >= (((int<32>)((int<31>)((bit<31>)hdr.base.f1))) >> 8w21));
        transition select(hdr.x0.next) {
            8w24 .. 8w27: parse_ys;
            8w169: parse_ys;
            8w9 &&& 8w15: accept;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        transition select(hdr.x1.next) {
            8w126: parse_ys;
            8w107: parse_ys;
            8w9 &&& 8w15: accept;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        transition select(hdr.ys.last.more) {
            8w30: parse_ys;
            8w26: parse_ys;
            8w92: parse_ys;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        b[7:6] = ((bit<2>)(48w66450505637946 >> 8w28));
        b = ((((bit<1>)((bit<9>)(int<9>)(9w284))) | ((bit<1>)true)) ++ (7w64 >> (((bit<1>)a) >> 8w1)));
        b = a;
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<16>>(8) ingress_cells;
    action ingress_a0(bit<9> p0, bit<48> p1) {
        hdr.ys.pop_front(1);
        if ((((bit<65>)hdr.base.f1) != ((bit<65>)63w3830700295407829846))) {
            meta.kept = (((bit<8>)((bit<7>)(((int<7>)hdr.base.f0) + 7s51))) |+| (-(hdr.base.kind |+| meta.kept)));
        }
        meta.two = meta.two;
    }
    action ingress_a1() {
        meta.flag = ((((int<65>)(24w8388607 ++ 41w25047829753)) < (int<65>)(65w36893488147419103231)) || ((~((bit<7>)hdr.base.kind)) == ((bit<7>)((bit<1>)((int<1>)((bit<1>)meta.flag))))));
    }
    action ingress_a2(in bit<9> p0, in bit<32> p1) {
        if (((meta.kept == 8w127) || (meta.flag && hdr.ys[3].isValid()))) {
            meta.m1 = ((meta.flag && (meta.m0 != meta.m0)) ? p1 : (((bit<32>)31w1891647669) << 8w3));
            meta.two.n0 = ((bit<33>)(-(41w2199023255550)[21:6]));
        } else {
            meta.two.n0 = (~((meta.two.n0 < 33w8589934591) ? ((bit<33>)64w9223372036854775807) : meta.one.n0));
        }
        meta.two = meta.two;
        ingress_cells.write(((14w16382 ++ 18w0) & 32w7), ((16w32768 |-| ((bit<16>)hdr.base.kind)) ^ (hdr.x1.isValid() ? ((bit<16>)meta.one.n0) : ((bit<16>)meta.one.n1))));
    }
    apply {
        standard_metadata.egress_spec = 4;
        meta.first = standard_metadata.instance_type == 0;
        meta.two = meta.one;
        meta.one = meta.one;
        switch ((((bit<16>)meta.kept))[7:4]) {
            4w8: {
                hdr.base.f1 = (((meta.flag ? ((bit<12>)((bit<32>)hdr.base.f2)) : ((bit<12>)meta.two.n0)) |-| (((bit<12>)meta.one.n0) >> meta.two.n1)))[2:2];
                meta.two.n0 = ((bit<33>)((bit<48>)(((int<48>)((int<9>)9w472)) |-| ((int<48>)(80w237060308149523226070318)[69:22]))));
                meta.m0 = ((bit<100>)((bit<9>)meta.one.n1));
            }
            4w10: {
                meta.two.n1 = meta.two.n1;
                meta.m1 = (((meta.m1 + meta.m1) ^ (((bit<32>)hdr.base.kind) * meta.m1)) |+| ((((bit<6>)((bit<1>)meta.flag)) + ((bit<6>)meta.m0)) ++ (((bit<26>)((bit<1>)meta.flag)) - 26w33554431)));
            }
            default: {
                meta.two.n0 = ((bit<33>)((((bit<2>)((bit<32>)hdr.base.f2)) ++ meta.two.n1) ++ (-((bit<4>)((bit<32>)hdr.base.f2)))));
            }
        }
        meta.m0 = (((meta.kept <= 8w254) ? meta.m0 : (meta.flag ? meta.m0 : meta.m0)) << ((((bit<39>)meta.two.n1))[29:29] << 8w2));
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<8>>(1) egress_cells;
    action egress_a0() {
        int<24> v1 = (((hdr.base.f0 != hdr.base.f0) && (63s906434301810683098 <= ((int<63>)((int<1>)meta.two.n1)))) ? ((((int<24>)((int<1>)meta.one.n1)) |-| (int<24>)(24w16777215)) |-| ((int<24>)((int<9>)((int<8>)meta.kept)))) : (((int<24>)(24w16777214) ^ ((int<24>)((int<100>)meta.m0))) - ((int<24>)((int<65>)65w825390966759547979))));
        hdr.base.f1 = (((bit<1>)(meta.m2 > 64s8889315142426835428)) >> ((bit<1>)((bit<24>)v1)));
    }
    action egress_a1(in bit<48> p0, in bit<48> p1) {
        egress_cells.read(meta.kept, ((meta.m1 |+| meta.m1) & 32w0));
        meta.two.n0 = (((36w68719476734)[33:11] ++ (10w762 |+| ((bit<10>)((bit<1>)meta.flag)))) | meta.two.n0);
    }
    action egress_a2(in bit<128> p0, in bit<32> p1) {
        hdr.base.f1 = (hdr.base.f1 |-| ((!meta.flag) ? ((bit<1>)hdr.ys[2].isValid()) : (hdr.base.f1 ^ hdr.base.f1)));
        if ((meta.flag || (meta.two.n0 > meta.one.n0))) {
            meta.kept[6:3] = (-(-((bit<4>)p0)));
            meta.m1 = (((~((bit<42>)meta.two.n1)))[36:1])[32:1];
            meta.two.n0[22:17] = ((hdr.x1.isValid() ? meta.one.n1 : 1w1) ++ ((bit<5>)p0));
        }
        hdr.ys[3].setValid();
        hdr.ys[3].more = ((bit<8>)((bit<63>)((bit<64>)meta.m2)));
        hdr.ys[3].f0 = ((int<4>)(((bit<3>)((bit<1>)meta.flag)) ++ 1w1));
        hdr.ys[3].f1 = (((bit<28>)hdr.base.f0) ++ 4w9);
        hdr.ys[3].pad = (((bit<4>)p0) |-| ((bit<4>)meta.two.n0));
    }
    table egress_t0 {
        key = {
            meta.two.n1: ternary @name("k0");
        }
        actions = {
            NoAction;
            egress_a0;
        }
        default_action = NoAction();
        size = 64;
    }
    table egress_t1 {
        key = {
            hdr.base.f0: exact @name("k0");
            meta.two.n0: exact @name("k1");
        }
        actions = {
            NoAction;
            egress_a0;
        }
        default_action = egress_a0();
        size = 64;
    }
    apply {
        hdr.ys[0].setValid();
        hdr.ys[0].more = (8w127 * 8w175);
        hdr.ys[0].f0 = ((int<4>)(4w10) |+| ((int<4>)((int<1>)meta.two.n1)));
        hdr.ys[0].f1 = (((bit<32>)hdr.base.f0) >> 8w22);
        hdr.ys[0].pad = ((bit<4>)13w853);
        egress_cells.read(meta.kept, ((meta.m1 - hdr.ys[0].f1) & 32w0));
        meta.one.n1 = meta.two.n1;
        hdr.ys.pop_front(1);
        switch ((meta.two.n0)[24:9]) {
            16w1: {
                hdr.base.f0[5:1] = ((-((bit<5>)hdr.base.f0)) >> 8w4);
            }
            16w17813: {
                hdr.base.f2 = ((hdr.base.f1 >= 1w0) ? hdr.base.f2 : ((int<32>)(((bit<29>)((bit<32>)hdr.base.f2)) ++ (23w8388607)[16:14])));
            }
            16w38646: {
                meta.m0[99:69] = (hdr.x1.isValid() ? (12w1 ++ 19w255863) : (((bit<31>)meta.two.n1) >> 8w2));
                meta.m1 = (((((bit<57>)((bit<32>)hdr.base.f2)) ^ 57w99784538273556316) |-| (((bit<57>)meta.two.n1) + 57w142864178992173043)))[46:15];
            }
            default: {
                meta.two.n0 = (((bit<11>)((bit<64>)meta.m2)) ++ ((bit<22>)(-((bit<9>)((bit<64>)meta.m2)))));
                meta.one.n1 = (((((bit<2>)meta.m0) |+| ((bit<2>)hdr.base.f1)) ++ (((bit<10>)meta.two.n1))[8:4]))[5:5];
            }
        }
        meta.two.n0 = (((bit<33>)meta.one.n1) |-| ((42w2199023255551 << 8w38))[40:8]);
        hdr.x1 = hdr.x0;
        egress_cells.write(((~meta.m1) & 32w0), ((~((bit<26>)meta.one.n1)))[24:17]);
        egress_t0.apply();
        egress_t1.apply();
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
