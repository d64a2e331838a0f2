#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    int<9> f0;
    bit<3> f1;
    bit<3> f2;
    bit<32> f3;
    bit<1> f4;
    bit<24> f5;
}

header x_t {
    bit<8> next;
    bit<8> f0;
    bit<4> f1;
    bit<16> f2;
    bit<32> f3;
    bit<4> pad;
}

header y_t {
    bit<8> more;
}

struct headers_t {
    base_t base;
    x_t x0;
    x_t x1;
    y_t[4] ys;
}

struct inner_t {
    bit<128> n0;
    bit<9> n1;
}

struct meta_t {
    bit<9> m0;
    bit<4> m1;
    int<33> m2;
    bit<128> m3;
    bit<9> m4;
    int<48> m5;
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
        if (((meta.flag && meta.flag) || meta.flag)) {
            meta.flag = (meta.one.n0 != 128w0);
        } else {
            hdr.base.f3 = ((((bit<60>)meta.one.n0) |-| ((bit<60>)meta.one.n1)))[33:2];
            meta.flag = (hdr.base.f3 > 32w4269987381);
        }
        transition select(hdr.base.kind) {
            8w172: parse_x0;
            8w5: parse_x0;
            8w9 &&& 8w15: accept;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        transition select(hdr.x0.next) {
            8w157: parse_x1;
            8w166: parse_ys;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        transition select(hdr.x1.next) {
            8w146 .. 8w149: parse_ys;
            8w179: parse_ys;
            8w23: parse_ys;
            8w80: parse_ys;
            8w6 &&& 8w15: accept;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        transition select(hdr.ys.last.more) {
            8w164: parse_ys;
            8w92: parse_ys;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        b = (((((int<33>)((int<8>)b)) != ((int<33>)((int<8>)c))) ? (((bit<1>)b) & ((bit<1>)c)) : ((bit<1>)((bit<4>)c))) ++ (~(((bit<7>)c) ^ 7w64)));
        c = a;
        switch ((44w17592186044415)[31:28]) {
            4w1: {
                b = (-a);
                b = ((~((bit<11>)((bit<33>)((int<33>)((int<8>)a))))))[8:1];
            }
            4w8: {
                c[7:5] = (~(3w7 ^ ((bit<3>)a)));
                b = ((a |+| (-a)) - a);
            }
            4w14: {
                c[6:3] = ((bit<4>)((bit<32>)b));
            }
            default: {
                b = ((bit<8>)(true ? (((bit<128>)b) |-| ((bit<128>)b)) : (128w170141183460469231731687303715884105727 - 128w0)));
            }
        }
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<48>>(4) ingress_cells;
    counter(4, CounterType.packets_and_bytes) ingress_counts;
    action ingress_a0() {
        hdr.base.f3 = ((bit<32>)((bit<9>)hdr.base.f0));
        meta.one.n1 = (((((bit<49>)hdr.base.f4) & 49w562949953421311) - ((bit<49>)meta.two.n1)))[39:31];
        hash(hdr.base.f3, HashAlgorithm.crc16, 16w5, { hdr.base.f5, meta.one.n0 }, 32w1000);
    }
    action ingress_a1(inout bit<128> p0, inout int<33> p1) {
        hdr.ys[0].setValid();
        hdr.ys[0].more = ((bit<8>)((bit<32>)((int<32>)((int<1>)((bit<1>)meta.flag)))));
        ingress_cells.write((hdr.base.f3 & 32w3), ((48w140737488355328 |+| ((bit<48>)meta.kept)) & (48w140737488355327 |-| ((bit<48>)((bit<1>)meta.flag)))));
        hdr.x1.setInvalid();
    }
    table ingress_t0 {
        key = {
            meta.m1: optional @name("k0");
            (((bit<32>)((bit<63>)((int<63>)((int<8>)meta.kept)))) |+| (hdr.base.f3 | hdr.base.f3)): ternary @name("k1");
        }
        actions = {
            NoAction;
            ingress_a0;
        }
        default_action = ingress_a0();
        size = 64;
    }
    table ingress_t1 {
        key = {
            hdr.base.f1: optional @name("k0");
            meta.two.n1: exact @name("k1");
        }
        actions = {
            NoAction;
            ingress_a0;
        }
        default_action = NoAction();
        size = 64;
    }
    table ingress_t2 {
        key = {
            meta.kept: optional @name("k0");
            meta.two.n1: optional @name("k1");
        }
        actions = {
            NoAction;
            ingress_a0;
        }
        default_action = NoAction();
        size = 64;
    }
    apply {
        standard_metadata.egress_spec = 6;
        meta.first = standard_metadata.instance_type == 0;
        meta.flag = standard_metadata.parser_error != error.NoError;
        hdr.ys.push_front(1);
        hdr.ys[1].setInvalid();
        if ((!(48w182684561592106 != ((bit<48>)meta.two.n1)))) {
            ingress_counts.count(((hdr.base.f3 << meta.kept) & 32w3));
            ingress_cells.write(((((bit<2>)meta.m4) ++ ((bit<30>)meta.m1)) & 32w3), (((bit<48>)((bit<7>)meta.one.n0)) |+| ((bit<48>)meta.two.n1)));
        } else {
            if (ingress_t2.apply().miss) {
                meta.two.n1 = ((~(hdr.ys[1].isValid() ? meta.two.n1 : meta.two.n1)) >> 8w1);
                meta.m4 = (((bit<9>)(((bit<2>)meta.one.n1) ++ ((bit<5>)((bit<33>)meta.m2)))) ^ ((meta.two.n1 >> 8w9) >> 8w4));
                meta.m5 = ((int<48>)(((bit<12>)(((bit<7>)meta.two.n1) << 8w4)) ++ (((bit<36>)((bit<7>)((int<7>)((int<24>)hdr.base.f5)))) |-| ((bit<36>)hdr.base.f5))));
            }
            ingress_counts.count((hdr.base.f3 & 32w3));
        }
        meta.m3 -= (((bit<127>)(~((bit<13>)hdr.base.f5))) ++ (hdr.base.f4 |-| (hdr.ys[2].isValid() ? hdr.base.f4 : hdr.base.f4)));
        if ((!(!hdr.ys[1].isValid()))) {
            switch (ingress_t0.apply().action_run) {
                NoAction: {
                    meta.two.n0[76:8] = (((bit<69>)meta.two.n0) * (69w295147905179352825855 | ((bit<69>)meta.one.n1)));
                }
            }
            meta.m0 = (((~((bit<3>)meta.m3)) ++ (((bit<6>)hdr.base.f1) |-| ((bit<6>)meta.m4))) | ((bit<9>)(((bit<10>)meta.m0) ++ hdr.base.f1)));
        } else {
            switch (ingress_t1.apply().action_run) {
                NoAction: {
                    hdr.base.f5 = (((hdr.base.f4 ++ 2w2) * (hdr.base.f1 |+| hdr.base.f1)) ++ ((bit<21>)(hdr.ys[3].isValid() ? ((bit<48>)hdr.base.kind) : 48w281474976710655)));
                    meta.m3 = (((meta.two.n0 |+| meta.one.n0) |-| (meta.flag ? ((bit<128>)((bit<1>)meta.flag)) : meta.two.n0)) >> 8w62);
                    meta.two.n1[7:7] = (hdr.base.f4 & hdr.base.f4);
                }
                ingress_a0: {
                    meta.two.n1[4:3] = ((((bit<2>)meta.m1) & ((bit<2>)meta.m1)) >> 8w2);
                }
                default: {
                    meta.flag = (meta.m2 == 33s4294967295);
                    hdr.base.f1 = (((((bit<3>)meta.m0) << 8w1) << 4w13) >> (-meta.m1));
                    meta.m3 = ((hdr.x1.isValid() || hdr.x1.isValid()) ? meta.m3 : ((12w2047 >> 8w9) ++ (meta.two.n0)[126:11]));
                }
            }
        }
        meta.flag = (hdr.base.kind < hdr.base.kind);
        ingress_a0();
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<16>>(8) egress_cells;
    counter(4, CounterType.packets_and_bytes) egress_counts;
    helper() first_helper;
    helper() second_helper;
    action egress_a0() {
        hdr.base.f1 = hdr.base.f2;
        hdr.x1.setValid();
        hdr.x1.next = (~meta.kept);
        hdr.x1.f0 = (-hdr.base.kind);
        hdr.x1.f1 = (~meta.m1);
        hdr.x1.f2 = ((bit<16>)((bit<24>)((bit<1>)meta.flag)));
        hdr.x1.f3 = hdr.base.f3;
        hdr.x1.pad = ((bit<4>)meta.m3);
    }
    table egress_t0 {
        key = {
            meta.m4: exact @name("k0");
            meta.one.n1: exact @name("k1");
        }
        actions = {
            NoAction;
            egress_a0;
        }
        default_action = NoAction();
        const entries = {
            (9w256, 9w67): egress_a0();
            (9w31, 9w1): egress_a0();
            (9w0, 9w511): NoAction();
        }
        size = 64;
    }
    apply {
        hdr.ys.push_front(1);
        hdr.base.f2 |= (((((bit<40>)meta.one.n0) | ((bit<40>)meta.m4)) - (70w590295810358705651712)[45:6]))[11:9];
        if ((meta.two.n0 != (meta.one.n0 |-| meta.m3))) {
            egress_a0();
            meta.m0 = ((bit<9>)((bit<7>)((int<7>)((int<24>)(hdr.base.f5 & 24w16212186)))));
        } else {
            meta.one.n0[108:65] = ((((bit<44>)meta.m3) << 8w41) + (6w12 ++ 38w194272894438));
            meta.m2 = ((meta.m1 < 4w5) ? ((~33s0) << 8w33) : ((int<33>)((meta.flag ? ((bit<64>)hdr.base.f3) : 64w1))[55:23]));
        }
        meta.one.n1 = ((meta.m2 < ((int<33>)(22w2097151 ++ ((bit<11>)meta.m4)))) ? ((meta.m4 << 8w10) << (meta.flag ? meta.kept : meta.kept)) : 9w408);
        meta.flag = (hdr.base.f3 > ((((bit<17>)meta.one.n1) ++ 29w0))[42:11]);
        if (egress_t0.apply().miss) {
            hdr.base.f0 = ((hdr.base.f0 | hdr.base.f0) |-| (hdr.base.f0 |+| (hdr.base.f0 << meta.m1)));
            hdr.base.f1 = (((hdr.base.f1 << 8w2) << (hdr.base.f4 | hdr.base.f4)) >> ((((int<4>)((int<3>)hdr.base.f2)) < ((int<4>)((int<9>)meta.two.n1))) ? (hdr.base.kind |+| hdr.base.kind) : ((bit<8>)48w179347700166745)));
            hdr.base.f1[1:0] = ((11w1 ++ ((bit<7>)((bit<1>)meta.flag))))[1:0];
        }
        hdr.ys[2].setValid();
        hdr.ys[2].more = (meta.kept | meta.kept);
        hdr.base.f5[20:18] = ((bit<3>)(~meta.m4));
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
