#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    int<8> f0;
    bit<64> f1;
    int<32> f2;
    bit<8> f3;
    bit<12> f4;
    bit<8> f5;
    bit<4> pad;
}

header x_t {
    bit<8> next;
    bit<16> f0;
    bit<3> f1;
    bit<5> pad;
}

header y_t {
    bit<8> more;
    bit<16> f0;
    bit<16> f1;
}

struct headers_t {
    base_t base;
    x_t x0;
    x_t x1;
    y_t[2] ys;
}

struct inner_t {
    bit<8> n0;
    bit<64> n1;
}

struct meta_t {
    bit<32> m0;
    bit<65> m1;
    bit<16> m2;
    bit<65> m3;
    int<48> m4;
    bit<16> m5;
    bool flag;
    @field_list(1) bit<8> kept;
    inner_t one;
    inner_t two;
    bool first;
}

bit<16> function0(in bit<32> p0, in bit<32> p1) {
    if ((!(8w127 != ((bit<8>)p1)))) {
        return ((true ? 38w193812199048 : ((bit<38>)p0)))[35:20];
    }
    return ((bit<16>)4w7);
}
bit<8> function1(in bit<32> p0, in bit<8> p1) {
    if (false) {
        return ((p1 |+| p1) ^ (((bit<12>)p1))[7:0]);
    }
    return ((false || (true || false)) ? (p1 - (p1 |-| p1)) : p1);
}

parser parse(packet_in packet, out headers_t hdr, inout meta_t meta,
             inout standard_metadata_t standard_metadata) {
    state start {
        packet.extract(hdr.base);
        transition select(hdr.base.kind) {
            8w52: parse_x1;
            8w112: parse_ys;
            8w14 &&& 8w15: accept;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        meta.m5 = function0(((meta.flag ? ((bit<32>)hdr.base.f3) : meta.m0) |-| (((bit<32>)((bit<1>)meta.flag)) + meta.m0)), (-(meta.m0 |-| meta.m0)));
        transition select(hdr.x0.next) {
            8w223: parse_ys;
            8w53: parse_ys;
            8w183: parse_ys;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        transition select(hdr.x1.next) {
            8w185: parse_ys;
            8w120: parse_ys;
            8w10: parse_ys;
            8w8 &&& 8w15: accept;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        verify((hdr.base.pad <= 4w15), error.Unwelcome);
        transition select(hdr.ys.last.more) {
            8w62: parse_ys;
            8w37: parse_ys;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        c[6:1] = (((bit<6>)c) >> 8w3);
        b = ((false ? (14w16382 - 14w8191) : ((bit<14>)128w170141183460469231731687303715884105727)))[10:3];
        c = (((((bit<2>)b) ++ ((bit<21>)a)))[18:11] | ((true ? ((bit<36>)b) : ((bit<36>)b)))[7:0]);
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    counter(4, CounterType.packets_and_bytes) ingress_counts;
    helper() first_helper;
    helper() second_helper;
    action ingress_a0() {
        hdr.base.f3 = (~((19w524286)[10:3] >> (meta.kept * hdr.base.f5)));
    }
    action ingress_a1(bit<128> p0, bit<9> p1) {
        if ((hdr.base.f0 >= ((int<8>)(2w1 ++ ((bit<6>)meta.m0))))) {
            meta.m1 = (((meta.m1 + meta.m1) ^ (meta.m1 |-| ((bit<65>)hdr.base.f4))) << ((bit<1>)meta.m3));
        } else {
            meta.one.n1 = (64w8381111718774712518 |+| ((meta.one.n1 |+| hdr.base.f1) |-| (hdr.x1.isValid() ? hdr.base.f1 : meta.one.n1)));
            hdr.base.f3 = (((~((bit<8>)meta.one.n1)) * (hdr.base.kind |-| hdr.base.f3)) + ((!hdr.ys[0].isValid()) ? (hdr.x0.isValid() ? hdr.base.kind : ((bit<8>)meta.m1)) : (((bit<24>)meta.one.n1))[21:14]));
        }
        if ((!(hdr.x0.isValid() || hdr.ys[0].isValid()))) {
            meta.two.n0 = ((bit<8>)((((bit<29>)meta.m1))[27:15] |-| ((bit<13>)hdr.base.pad)));
        } else {
            meta.m4 = meta.m4;
            hdr.base.f2 = (~hdr.base.f2);
            hdr.base.f2 = (((hdr.base.f2 * hdr.base.f2) >> 8w24) << 8w20);
        }
        meta.two.n0 = ((bit<8>)(((bit<1>)meta.flag) - (hdr.x1.isValid() ? ((bit<1>)hdr.base.f5) : 1w1)));
    }
    table ingress_t0 {
        key = {
            hdr.base.f5: optional @name("k0");
            meta.m5: optional @name("k1");
        }
        actions = {
            NoAction;
            ingress_a0;
            ingress_a1;
        }
        default_action = NoAction();
        size = 64;
    }
    apply {
        standard_metadata.egress_spec = 4;
        meta.first = standard_metadata.instance_type == 0;
        meta.two = meta.two;
        bit<48> v1 = (48w140737488355327 * ((((bit<24>)hdr.base.f5) >= ((bit<24>)meta.kept)) ? (-((bit<48>)((bit<1>)meta.flag))) : (((bit<51>)meta.two.n0))[50:3]));
        switch (ingress_t0.apply().action_run) {
            NoAction: {
                hdr.base.pad = hdr.base.pad;
            }
            ingress_a0: {
                meta.m5 = 16w0;
                hdr.base.pad = (((bit<4>)meta.m5) - (((bit<3>)meta.m0) ++ (((bit<1>)meta.m2) + ((bit<1>)meta.kept))));
            }
        }
        hdr.x1 = hdr.x0;
        meta.two = meta.one;
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<32>>(8) egress_cells;
    counter(4, CounterType.packets_and_bytes) egress_counts;
    action egress_a0(bit<128> p0) {
        egress_cells.read(meta.m0, ((((bit<36>)p0))[31:0] & 32w7));
        hdr.ys.push_front(1);
        egress_counts.count(((meta.flag ? meta.m0 : meta.m0) & 32w3));
    }
    action egress_a1(bit<9> p0, bit<32> p1) {
        if (((hdr.ys[0].isValid() || hdr.ys[0].isValid()) && hdr.ys[1].isValid())) {
            meta.m3 = ((bit<65>)hdr.base.f5);
        } else {
            hdr.base.f0 = ((!(!hdr.x1.isValid())) ? (((int<8>)65s1960296039661614802) |+| (hdr.base.f0 & hdr.base.f0)) : ((int<8>)((((bit<1>)hdr.base.pad) >> 8w2) ++ (((bit<7>)hdr.base.f3) ^ ((bit<7>)hdr.base.f1)))));
        }
        hdr.base.pad[2:2] = ((bit<1>)p1);
    }
    table egress_t0 {
        key = {
            meta.one.n1: exact @name("k0");
            (~(hdr.base.f3 * meta.kept)): exact @name("k1");
        }
        actions = {
            NoAction;
            egress_a0;
            egress_a1;
        }
        default_action = egress_a1(9w257, 32w2229550910);
        size = 64;
    }
    table egress_t1 {
        key = {
            meta.m3: exact @name("k0");
        }
        actions = {
            NoAction;
            egress_a0;
            egress_a1;
        }
        default_action = egress_a1(9w0, 32w2147483647);
        size = 64;
    }
    apply {
        if (((((bit<100>)hdr.base.pad) + ((bit<100>)hdr.base.f5)) < ((bit<100>)meta.one.n1))) {
            egress_counts.count(((meta.m0 >> 8w1) & 32w3));
        }
        switch (egress_t0.apply().action_run) {
            NoAction: {
                meta.m5[14:13] = 2w2;
                hdr.base.f1 = ((bit<64>)((hdr.ys[1].isValid() ? 52w0 : ((bit<52>)((bit<48>)meta.m4))))[40:8]);
                meta.m4 = ((int<48>)((int<13>)((hdr.base.f5 != 8w127) ? ((bit<13>)((bit<7>)((int<7>)((int<8>)hdr.base.f5)))) : (2w2 ++ ((bit<11>)hdr.base.f3)))));
            }
            egress_a0: {
                hdr.base.f3[7:7] = (-(hdr.x1.isValid() ? 1w0 : ((bit<1>)meta.m5)));
            }
        }
        if (((((int<4>)((int<8>)hdr.base.f5)) >> ((bit<1>)hdr.base.kind)) < ((int<4>)(2w2 ++ 2w3)))) {
            meta.two = meta.two;
        } else {
            meta.m2 = ((bit<16>)((((bit<60>)hdr.base.pad) ++ 4w15) >> ((bit<4>)((bit<7>)((int<7>)((int<8>)hdr.base.f5))))));
        }
        egress_cells.read(meta.m0, (((bit<32>)100w1267650600228229401496703205374) & 32w7));
        if (hdr.x1.isValid()) {
            hdr.ys.push_front(1);
        } else {
            meta.one.n1 = ((((bit<100>)meta.m0) & (~((bit<100>)meta.one.n1))))[73:10];
            meta.m1 = (((meta.two.n0 >= 8w193) ? (~65w18446744073709551615) : (hdr.x1.isValid() ? 65w36893488147419103230 : ((bit<65>)meta.m2))) - meta.m3);
        }
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
