#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    bit<64> f0;
    bit<9> f1;
    bit<1> f2;
    bit<3> f3;
    bit<9> f4;
    int<16> f5;
    bit<2> pad;
}

header x_t {
    bit<8> next;
    bit<64> f0;
    bit<12> f1;
    int<3> f2;
    bit<1> pad;
}

header y_t {
    bit<8> more;
    bit<12> f0;
    bit<1> f1;
    bit<3> pad;
}

struct headers_t {
    base_t base;
    x_t x0;
    x_t x1;
    y_t[2] ys;
}

struct inner_t {
    bit<16> n0;
    bit<16> n1;
}

struct meta_t {
    int<128> m0;
    bit<65> m1;
    bit<9> m2;
    bit<128> m3;
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
            8w138: parse_x0;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        bit<96> v1 = (((bit<86>)(33w6424769403 & 33w3318626328)) ++ (meta.flag ? (-((bit<10>)hdr.base.kind)) : (~((bit<10>)((bit<1>)meta.flag)))));
        verify((!meta.flag), error.Unwelcome);
        transition select(hdr.x0.next) {
            8w93: parse_ys;
            8w11: parse_x1;
            8w219: parse_ys;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        transition select(hdr.x1.next) {
            8w172 .. 8w175: parse_ys;
            8w108: parse_ys;
            8w45: parse_ys;
            8w70: parse_ys;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        transition select(hdr.ys.last.more) {
            8w102: parse_ys;
            8w24: parse_ys;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        b = ((bit<8>)((true ? 16w47066 : ((bit<16>)b)) |-| (((bit<16>)a) |-| ((bit<16>)a))));
        switch ((-c)) {
            8w10: {
                b = 8w0;
                b[4:4] = (1w1 ^ (((bit<1>)a) >> 1w0));
                c = a;
            }
            8w127: {
                b[6:2] = ((((bit<5>)c) << 8w2) << 8w6);
                c = (((24w0 * 24w1))[3:1] ++ (((bit<3>)a) ++ (2w2 |-| ((bit<2>)a))));
            }
            8w254: {
                b = (((((int<13>)((int<8>)c)) < ((int<13>)((int<8>)b))) ? (a |-| a) : (a ^ 8w41)) | ((true || true) ? (20w197514)[7:0] : (a |+| c)));
                b = (((~c) + (true ? b : c)) << 8w0);
            }
            default: {
                b = ((bit<8>)((c == a) ? (((bit<1>)b) + ((bit<1>)a)) : (((bit<1>)b) & 1w1)));
            }
        }
        c = ((-(8w46 << 8w6)) >> (~((bit<1>)((bit<13>)((int<13>)((int<8>)a))))));
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    action ingress_a0(out bit<9> p0, out bit<128> p1) {
        p0 = 9w511;
        p1 = 128w269300743099193046916391984113017056959;
        p1 = ((20w1 ++ (hdr.x0.isValid() ? 108w3564173615354215136466811170821 : ((bit<108>)hdr.base.f2))) >> (hdr.base.kind << 8w0));
        hdr.base.f3[2:1] = hdr.base.pad;
    }
    action ingress_a1(out bit<8> p0) {
        p0 = 8w112;
        hdr.base.f5 = hdr.base.f5;
        meta.m1 = (-meta.m1);
        if ((meta.one.n1 >= (((bit<16>)hdr.base.pad) << 8w2))) {
            hdr.base.f1[8:7] = ((bit<2>)((bit<9>)meta.two.n0));
            hdr.base.f3 = ((bit<3>)((bit<32>)((int<32>)((int<64>)((int<65>)meta.m1)))));
            meta.one.n0 = ((meta.one.n0 > meta.one.n1) ? ((23w4194303)[18:3] & ((bit<16>)((bit<4>)meta.m1))) : (((bit<16>)hdr.base.f2) |+| (-meta.two.n1)));
        }
    }
    action ingress_a2() {
        hdr.base.f1 = (((hdr.base.f3 - hdr.base.f3) * ((bit<3>)((bit<4>)meta.one.n0))) ++ ((bit<6>)meta.m2));
    }
    table ingress_t0 {
        key = {
            hdr.base.f0: lpm @name("k0");
        }
        actions = {
            NoAction;
            ingress_a2;
        }
        default_action = ingress_a2();
        size = 64;
    }
    apply {
        standard_metadata.egress_spec = 7;
        meta.first = standard_metadata.instance_type == 0;
        hdr.base.f2 = ((bit<1>)((bit<7>)(((int<7>)((int<16>)meta.two.n1)) << hdr.base.f2)));
        if (meta.flag) {
            meta.one.n0 = ((((bit<8>)meta.m2) ++ (meta.kept + meta.kept)) >> 8w10);
            hdr.ys[1].setValid();
            hdr.ys[1].more = ((bit<8>)hdr.base.f0);
            hdr.ys[1].f0 = (((bit<12>)meta.m2) * ((bit<12>)((bit<1>)meta.flag)));
            hdr.ys[1].f1 = (hdr.x0.isValid() ? ((bit<1>)((bit<128>)meta.m0)) : hdr.base.f2);
            hdr.ys[1].pad = ((bit<3>)65w32317866826588785935);
            meta.one = meta.one;
        } else {
            if (hdr.ys[0].isValid()) {
                meta.m2 = ((bit<9>)hdr.base.pad);
                meta.m0 = (((int<128>)((~84w11380585585645245808256480) ++ (((bit<44>)hdr.base.f2) * 44w13220541402152))) * meta.m0);
                ingress_t0.apply();
            } else {
                meta.one.n1[13:8] = (5w0 ++ (2w3)[1:1]);
                standard_metadata.egress_spec = ((bit<9>)((bit<3>)((bit<24>)33w6336062909)));
                hdr.ys[0].setValid();
                hdr.ys[0].more = (-((bit<8>)hdr.base.f1));
                hdr.ys[0].f0 = (hdr.base.f3 ++ hdr.base.f4);
                hdr.ys[0].f1 = (hdr.base.f2 |-| hdr.base.f2);
                hdr.ys[0].pad = (hdr.base.f3 |-| hdr.base.f3);
            }
            meta.two = meta.one;
        }
        hash(meta.one.n1, HashAlgorithm.crc16, 16w0, { hdr.base.f4, meta.m2, meta.two.n0, 6w0 }, 32w7);
        hdr.ys[0].setValid();
        hdr.ys[0].more = ((bit<8>)((bit<24>)hdr.base.pad));
        hdr.ys[0].f0 = ((bit<12>)((bit<8>)(int<8>)(8w128)));
        hdr.ys[0].f1 = hdr.base.f2;
        hdr.ys[0].pad = hdr.base.f3;
        standard_metadata.egress_spec = ((bit<9>)(~(((bit<18>)meta.two.n1))[17:15]));
        hdr.ys[0].f1 = (((bit<1>)meta.one.n0) |-| ((meta.flag || hdr.ys[0].isValid()) ? (hdr.base.f2 |+| hdr.base.f2) : ((bit<1>)hdr.base.f1)));
        hdr.ys.push_front(1);
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<48>>(8) egress_cells;
    counter(4, CounterType.packets_and_bytes) egress_counts;
    helper() first_helper;
    helper() second_helper;
    action egress_a0() {
        hdr.x1 = hdr.x0;
        hash(meta.two.n1, HashAlgorithm.xor16, 16w0, { meta.one.n0, hdr.base.f1, meta.two.n0, 7w0 }, 32w7);
        meta.two = meta.two;
    }
    action egress_a1(in bit<32> p0) {
        meta.flag = ((-(meta.flag ? 7w53 : ((bit<7>)((bit<1>)meta.flag)))) <= ((((bit<4>)meta.one.n0) ++ hdr.base.f3) >> 8w4));
        if (((-63s1) < (hdr.ys[0].isValid() ? ((int<63>)meta.m0) : ((int<63>)((int<8>)meta.kept))))) {
            hdr.base.f0 = (64w1864836971019561554 - ((meta.flag ? ((bit<14>)meta.two.n1) : 14w15061) ++ (((bit<50>)hdr.base.f2) << 8w19)));
            meta.two.n1 = meta.two.n1;
        }
        bit<96> v2 = (((((int<33>)((int<9>)hdr.base.f1)) != 33s2118938740) ? (((bit<96>)meta.two.n0) - ((bit<96>)hdr.base.f2)) : (96w1 + 96w79228162514264337593543950335)) - (((bit<113>)((bit<1>)meta.flag)))[103:8]);
    }
    action egress_a2(bit<16> p0, bit<48> p1) {
        meta.one.n0[12:12] = (hdr.base.f2 + (19w524286)[1:1]);
    }
    action egress_a3(inout bit<128> p0, inout bit<128> p1) {
        if (((!hdr.x0.isValid()) || (48w158622249456878 == ((bit<48>)p0)))) {
            p0 = (((121w2658455991569831745807614120560689150 |-| 121w1329227995784915872903807060280344576) |-| (hdr.x0.isValid() ? 121w1164059772176420186369736297897845142 : 121w2399167566302823862853431633567421544)) ++ ((30w719537538 * ((bit<30>)meta.kept)))[13:7]);
            meta.m0 = ((meta.m0 >> 8w99) |-| (-((int<128>)(hdr.base.f2 ++ ((bit<127>)((bit<128>)meta.m0))))));
            hdr.base.pad = ((~(meta.flag ? hdr.base.pad : hdr.base.pad)) << 8w3);
        } else {
            meta.one.n1 = (((bit<16>)(-((bit<4>)meta.m2))) << ((23w6940075 ++ 18w262142))[30:23]);
            meta.two.n0 = ((-(23w6759744)[18:3]) |-| ((bit<16>)((bit<64>)(((int<64>)((int<3>)hdr.base.f3)) |-| ((int<64>)((int<65>)meta.m1))))));
            hdr.base.f1 = (((((bit<39>)hdr.base.f4) ^ ((bit<39>)meta.two.n0)) |+| (39w530554187727 + ((bit<39>)((bit<128>)meta.m0)))))[10:2];
        }
    }
    table egress_t0 {
        key = {
            meta.two.n1: range @name("k0");
            meta.one.n1: ternary @name("k1");
            meta.m2: exact @name("k2");
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
            ((((bit<20>)meta.two.n1))[15:0] + (meta.one.n1 |-| meta.two.n0)): lpm @name("k0");
        }
        actions = {
            NoAction;
            egress_a0;
            egress_a2;
        }
        default_action = NoAction();
        size = 64;
    }
    apply {
        meta.one.n0 = ((bit<16>)33w6033705480);
        meta.two.n1 = (((((bit<25>)meta.two.n0) ++ 7w63))[12:3] ++ ((((bit<6>)((bit<1>)meta.flag)) ^ ((bit<6>)hdr.base.f0)) |-| (((bit<4>)hdr.base.kind) ++ hdr.base.pad)));
        egress_t0.apply();
        hdr.ys[1].setValid();
        hdr.ys[1].more = (meta.kept - ((bit<8>)hdr.base.f0));
        hdr.ys[1].f0 = (((bit<51>)hdr.base.f3))[41:30];
        hdr.ys[1].f1 = ((bit<1>)((bit<33>)hdr.base.f3));
        hdr.ys[1].pad = (hdr.base.f3 + hdr.base.f3);
        meta.two.n1 = (((bit<15>)meta.one.n0) ++ hdr.ys[1].f1);
        second_helper.apply(meta.kept, meta.kept, hdr.ys[1].more);
        first_helper.apply((-(hdr.ys[0].isValid() ? meta.kept : hdr.ys[1].more)), meta.kept, hdr.ys[1].more);
        switch (((bit<4>)((bit<24>)hdr.base.f2))) {
            4w0: {
                hdr.ys[1].more = (((hdr.ys[1].more << hdr.base.kind) |+| (33w8088415387)[12:5]) * ((bit<8>)(meta.two.n1 - 16w32768)));
                hdr.ys[1].more = (((hdr.base.kind | meta.kept) | (hdr.base.kind + meta.kept)) - ((hdr.ys[1].more |-| hdr.base.kind) - (hdr.base.kind & meta.kept)));
            }
            4w7: {
                hdr.ys[1].more = (-(~(((bit<8>)hdr.ys[1].f1) |-| hdr.base.kind)));
                hdr.ys[1].f0[11:10] = ((hdr.base.pad + hdr.base.pad) ^ (hdr.base.pad + ((bit<2>)hdr.base.f4)));
            }
            4w8: {
                hdr.ys[1].pad[2:1] = ((hdr.base.pad | hdr.base.pad) >> 8w1);
                meta.kept = (8w159 - ((bit<8>)(48w281474976710654 * ((bit<48>)hdr.base.pad))));
            }
            default: {
                hdr.base.f4[8:7] = hdr.base.pad;
                hdr.base.f2 = (((bit<1>)meta.one.n1) >> 8w1);
            }
        }
        egress_t1.apply();
        if (meta.first && meta.flag) {
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
