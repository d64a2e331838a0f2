#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    bit<9> f0;
    bit<12> f1;
    bit<24> f2;
    int<64> f3;
    bit<3> pad;
}

header x_t {
    bit<8> next;
    bit<48> f0;
    bit<9> f1;
    bit<16> f2;
    bit<12> f3;
    bit<3> pad;
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
    int<100> n0;
    bit<1> n1;
}

struct meta_t {
    bit<100> m0;
    bit<4> m1;
    int<64> m2;
    bool flag;
    @field_list(1) bit<8> kept;
    inner_t one;
    inner_t two;
    bool first;
}

bit<8> function0(in bit<16> p0, in bit<8> p1) {
    if (false) {
        return ((42w4398046511103)[34:16])[12:5];
    }
    return p1;
}

parser parse(packet_in packet, out headers_t hdr, inout meta_t meta,
             inout standard_metadata_t standard_metadata) {
    state start {
        packet.extract(hdr.base);
        transition select(hdr.base.kind) {
            8w99: parse_x1;
            8w236: parse_ys;
            8w30: parse_x1;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        transition select(hdr.x0.next) {
            8w1: parse_ys;
            8w43: parse_x1;
            8w168: parse_ys;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        if ((((int<31>)(31w1094627350) != ((int<31>)((int<3>)hdr.base.pad))) || meta.flag)) {
            meta.m1 = meta.m1;
            hdr.base.f1 = ((bit<12>)((bit<128>)(-(int<128>)(128w319235390327301821181689268168215429257))));
            meta.m1 = (((meta.flag ? meta.m1 : meta.m1) * ((bit<4>)((bit<100>)meta.one.n0))) + ((((bit<2>)hdr.base.f0) ++ ((bit<2>)((bit<64>)meta.m2))) ^ (((bit<2>)hdr.base.f2) ++ ((bit<2>)((bit<100>)meta.two.n0)))));
        }
        transition select(hdr.x1.next) {
            8w201: parse_ys;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        transition select(hdr.ys.last.more) {
            8w14 .. 8w17: parse_ys;
            8w149: parse_ys;
            8w90: parse_ys;
            8w188: parse_ys;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        b = c;
        c -= c;
        c[7:4] = ((bit<4>)((bit<7>)(~((int<7>)((int<8>)c)))));
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<32>>(1) ingress_cells;
    action ingress_a0() {
        meta.flag = ((((int<7>)(35w30230886053)[14:8]) + (((int<7>)((int<100>)meta.m0)) * 7s0)) != (int<7>)(7w126));
    }
    action ingress_a1(bit<128> p0, bit<8> p1) {
        if (hdr.x1.isValid()) {
            hdr.base.f1 = (((hdr.base.f1 |+| hdr.base.f1) << (1w1 | meta.one.n1)) - ((12w4094 << 8w12) ^ (hdr.base.f1 << 8w10)));
        } else {
            meta.one.n0 = ((int<100>)((int<3>)hdr.base.pad));
            meta.two.n0 = meta.two.n0;
            hdr.base.f0 = (((17w72787)[9:1] |+| (-hdr.base.f0)) & hdr.base.f0);
        }
    }
    action ingress_a2() {
        meta.kept = meta.kept;
        hdr.ys.push_front(1);
        hdr.x0 = hdr.x1;
    }
    table ingress_t0 {
        key = {
            ((meta.kept & ((bit<8>)meta.m0)) >> ((bit<8>)24w15350333)): ternary @name("k0");
            hdr.base.f2: range @name("k1");
        }
        actions = {
            NoAction;
            ingress_a2;
        }
        default_action = ingress_a2();
        size = 64;
    }
    apply {
        standard_metadata.egress_spec = 0;
        meta.first = standard_metadata.instance_type == 0;
        meta.two = meta.two;
        meta.one.n0 = ((int<100>)((int<13>)((13w3401 * 13w3587) |+| (((bit<13>)hdr.base.f2) | 13w4763))));
        if (hdr.ys[1].isValid()) {
            switch (ingress_t0.apply().action_run) {
                NoAction: {
                    hdr.base.f3 = (~((int<64>)(((bit<12>)((bit<31>)hdr.base.pad)) ++ ((bit<52>)((bit<100>)meta.one.n0)))));
                    meta.two.n0 = meta.one.n0;
                }
                default: {
                    meta.m0 = ((bit<100>)(-(((bit<31>)hdr.base.kind) * 31w0)));
                    hdr.base.f0 = ((((bit<37>)128w170141183460469231731687303715884105727))[30:14])[12:4];
                }
            }
            hdr.x0 = hdr.x1;
            meta.one.n0 = (((int<100>)((int<31>)(31w0 |+| ((bit<31>)hdr.base.f0)))) | ((int<100>)(121w1329227995784915872903807060280344576)[101:2]));
        } else {
            standard_metadata.egress_spec = ((bit<9>)((hdr.base.pad | hdr.base.pad) * (10w281)[3:1]));
        }
        meta.flag = (hdr.ys[2].isValid() && (hdr.base.f1 > (hdr.base.f1 + hdr.base.f1)));
        meta.flag = (!meta.flag);
        if (hdr.x1.isValid()) {
            hdr.base.pad[1:1] = ((bit<1>)((bit<7>)(7s7 |-| (int<7>)(7w68))));
        }
        ingress_a0();
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<32>>(4) egress_cells;
    action egress_a0(in bit<16> p0, in bit<9> p1) {
        hdr.base.f2 = (((p0 << meta.kept) != ((bit<16>)((bit<63>)p1))) ? ((((bit<40>)((bit<64>)hdr.base.f3)))[23:0] |+| (hdr.base.f2 | hdr.base.f2)) : ((36w6262739461)[25:2] |-| (((bit<24>)hdr.base.f0) | hdr.base.f2)));
    }
    action egress_a1() {
        meta.m0 = ((100w679557815294989077832703847350 + (meta.m0 |-| ((bit<100>)meta.m1))) << (((bit<1>)((bit<65>)meta.kept)) * meta.one.n1));
        meta.flag = hdr.x1.isValid();
        meta.two.n1 = ((bit<1>)meta.flag);
    }
    apply {
        hdr.base.pad = (meta.one.n1 ++ ((~((bit<2>)((bit<1>)meta.flag))) ^ (~((bit<2>)hdr.base.f2))));
        meta.m0 = (((27w1 ++ ((bit<73>)meta.two.n1)) & (128w31434611262966047776055681581265087922)[122:23]) |-| ((121w2344574046304199120864035587293005498 * ((bit<121>)hdr.base.f0)))[102:3]);
        hdr.ys[0].setValid();
        hdr.ys[0].more = ((bit<8>)32w1);
        meta.one = meta.one;
        hdr.ys.pop_front(1);
        if (meta.flag) {
            hdr.ys.pop_front(1);
            meta.m1 += ((bit<4>)((bit<1>)meta.flag));
        }
        meta.one.n0 = meta.one.n0;
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
