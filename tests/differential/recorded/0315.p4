#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    bit<64> f0;
    bit<48> f1;
    bit<48> f2;
    bit<3> f3;
    bit<16> f4;
    bit<64> f5;
    bit<5> pad;
}

header x_t {
    bit<8> next;
    bit<3> f0;
    bit<16> f1;
    bit<5> pad;
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
    bit<16> n0;
    bit<48> n1;
}

struct meta_t {
    bit<4> m0;
    int<16> m1;
    int<9> m2;
    bit<1> m3;
    bool flag;
    @field_list(1) bit<8> kept;
    inner_t one;
    inner_t two;
    bool first;
}

bit<32> function0(in bit<16> p0, in bit<8> p1) {
    if (((7w127 | 7w25) < ((bit<7>)((bit<8>)((int<8>)p1))))) {
        return ((bit<32>)p1);
    }
    return (32w1108344143 << 8w29);
}

parser parse(packet_in packet, out headers_t hdr, inout meta_t meta,
             inout standard_metadata_t standard_metadata) {
    state start {
        packet.extract(hdr.base);
        meta.one.n1 = hdr.base.f1;
        transition select(hdr.base.kind) {
            8w218: parse_x0;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        if ((meta.m1 < ((int<16>)(((bit<13>)meta.two.n1) ++ hdr.base.f3)))) {
            meta.kept = ((bit<8>)((meta.flag ? hdr.base.f0 : 64w4750148928970481939) - (((bit<21>)meta.one.n0) ++ 43w1)));
        }
        transition select(hdr.x0.next) {
            8w80: parse_x1;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        if ((meta.two.n0 < 16w54096)) {
            meta.m0 = ((meta.one.n1 >= 48w281474976710655) ? (~(hdr.base.f3 ++ meta.m3)) : ((meta.m3 ^ meta.m3) ++ hdr.base.f3));
        } else {
            hdr.base.f0 = ((bit<64>)(((bit<100>)9w251) - (~100w1)));
        }
        transition select(hdr.x1.next) {
            8w181: parse_ys;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        transition select(hdr.ys.last.more) {
            8w153: parse_ys;
            8w54: parse_ys;
            8w4 &&& 8w15: accept;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        c = b;
        b[6:5] = (2w2 - (1w0 ++ ((bit<1>)b)));
        c = (((false || false) ? (((bit<5>)a) & 5w0) : (((bit<5>)a) + ((bit<5>)a))) ++ ((((bit<3>)c) << 8w4) |-| ((bit<3>)((bit<65>)a))));
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<32>>(8) ingress_cells;
    counter(4, CounterType.packets_and_bytes) ingress_counts;
    helper() first_helper;
    helper() second_helper;
    action ingress_a0() {
        meta.m1 = (~((16s8050 |+| 16s9735) |+| ((int<16>)(int<4>)(4w10))));
    }
    action ingress_a1(bit<16> p0) {
        ingress_counts.count(((-((bit<32>)hdr.base.f4)) & 32w3));
        hdr.ys.push_front(1);
        meta.m0 = ((hdr.base.f3 >> 8w2) ++ ((!meta.flag) ? (((bit<1>)hdr.base.f5) >> 8w1) : ((bit<1>)hdr.base.f0)));
    }
    action ingress_a2(bit<128> p0) {
        hdr.ys.push_front(1);
        meta.two = meta.one;
        hdr.base.f3 = hdr.base.f3;
    }
    table ingress_t0 {
        key = {
            hdr.base.f5: lpm @name("k0");
            hdr.base.kind: ternary @name("k1");
            meta.m3: exact @name("k2");
        }
        actions = {
            NoAction;
            ingress_a0;
            ingress_a1;
        }
        default_action = ingress_a1(16w65534);
        size = 64;
    }
    table ingress_t1 {
        key = {
            meta.two.n0: exact @name("k0");
            meta.m0: exact @name("k1");
            meta.kept: optional @name("k2");
        }
        actions = {
            NoAction;
            ingress_a0;
            ingress_a2;
        }
        default_action = ingress_a2(128w201875713649118079147801007849714104213);
        size = 64;
    }
    apply {
        standard_metadata.egress_spec = 4;
        meta.first = standard_metadata.instance_type == 0;
        ingress_counts.count((32w4294967295 & 32w3));
        switch (ingress_t1.apply().action_run) {
            NoAction: {
                hdr.base.f0 = ((((bit<20>)hdr.base.f1) ++ (meta.two.n1)[22:14]) ++ ((((bit<10>)((bit<1>)meta.flag)) ++ 25w33554430) ^ (35w1 + ((bit<35>)hdr.base.pad))));
            }
            ingress_a0: {
                hdr.base.f2 = (((bit<28>)((bit<128>)((bit<32>)((int<32>)meta.m2)))) ++ ((20w1048575 |+| ((bit<20>)hdr.base.kind)) << 8w21));
                hdr.base.f1 = (((62w1232180828404549258 | ((bit<62>)hdr.base.f1)))[48:1] & (((bit<48>)meta.m3) * (((bit<58>)((bit<16>)meta.m1)))[49:2]));
            }
        }
        hdr.base.f3 = (((((int<24>)((int<48>)hdr.base.f2)) != (int<24>)(24w8388608)) ? (-((bit<31>)hdr.base.f0)) : ((bit<31>)meta.two.n1)))[28:26];
        hdr.base.f5 = ((bit<64>)(meta.flag ? (meta.m3 |-| meta.m3) : meta.m3));
        meta.m0 = (((bit<4>)((bit<63>)((int<63>)((int<3>)hdr.base.f3)))) ^ ((meta.one.n0 <= ((bit<16>)hdr.base.f0)) ? (((bit<4>)hdr.base.f4) << 8w5) : (~meta.m0)));
        ingress_t0.apply();
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<48>>(4) egress_cells;
    counter(4, CounterType.packets_and_bytes) egress_counts;
    helper() first_helper;
    helper() second_helper;
    action egress_a0(inout int<9> p0, inout bit<8> p1) {
        bit<1> v1 = meta.m3;
        hdr.ys[0].setValid();
        hdr.ys[0].more = (~p1);
        hdr.ys.push_front(1);
    }
    action egress_a1(inout bit<1> p0) {
        meta.two.n0 = (~((bit<16>)hdr.base.f0));
    }
    action egress_a2() {
        if ((!(meta.m2 != (int<9>)(9w510)))) {
            hdr.base.pad = hdr.base.pad;
            hdr.base.f2 = ((bit<48>)(meta.flag ? (meta.m0 |-| 4w14) : ((bit<4>)hdr.base.f2)));
            hdr.base.pad = (11w1023)[6:2];
        } else {
            hdr.base.f3[1:1] = ((hdr.ys[1].isValid() ? hdr.base.pad : ((bit<5>)meta.one.n1)))[0:0];
        }
        meta.flag = hdr.x0.isValid();
        hdr.base.f3 = (((bit<3>)((bit<100>)32w4294967295)) |-| hdr.base.f3);
    }
    action egress_a3() {
        hdr.ys[0].setValid();
        hdr.ys[0].more = (((bit<41>)hdr.base.f1))[14:7];
        if (meta.flag) {
            hdr.base.f4 = (((hdr.base.pad ++ 11w1023) + ((bit<16>)((bit<65>)hdr.base.f5))) | (-(16w35050 >> 8w3)));
            meta.m2 = (((int<9>)((meta.flag ? meta.kept : hdr.base.kind) ++ (meta.m3 ^ meta.m3))) >> 8w7);
            hdr.base.pad = (((((bit<6>)hdr.base.f0) >> meta.m0) - ((bit<6>)hdr.base.f4)))[5:1];
        } else {
            hdr.base.f4[13:5] = ((bit<9>)(((bit<7>)((bit<16>)meta.m1)) |+| ((bit<7>)meta.one.n0)));
            meta.m3 = (-(-((bit<1>)hdr.ys[1].isValid())));
            meta.one.n0 = ((bit<16>)((bit<1>)(-(int<1>)(1w1))));
        }
        hdr.x1 = hdr.x0;
    }
    table egress_t0 {
        key = {
            hdr.base.f4: lpm @name("k0");
            (((bit<4>)100w193482302297086178846482837725) ++ (-((bit<12>)((bit<1>)meta.flag)))): exact @name("k1");
            meta.m3: optional @name("k2");
        }
        actions = {
            NoAction;
            egress_a3;
        }
        default_action = egress_a3();
        size = 64;
    }
    apply {
        hdr.ys.push_front(1);
        meta.one = meta.two;
        meta.one.n0 = (((((bit<2>)((bit<9>)meta.m2)) >> hdr.base.kind) + (((bit<2>)hdr.base.f0) |-| ((bit<2>)hdr.base.pad))) ++ ((bit<14>)(((bit<17>)meta.m0) ++ ((bit<14>)hdr.base.f4))));
        if (hdr.ys[0].isValid()) {
            hdr.base.f0 = (((bit<64>)(14w2815)[8:0]) |+| ((((bit<2>)hdr.base.pad) ++ ((bit<5>)hdr.base.f2)) ++ (((bit<57>)((bit<1>)meta.flag)) << meta.m0)));
            if (hdr.x0.isValid()) {
                egress_t0.apply();
                hdr.base.f3 = ((-(hdr.base.f3 << ((bit<1>)((bit<16>)meta.m1)))) |+| ((!meta.flag) ? hdr.x0.f0 : (meta.m3 ++ ((bit<2>)hdr.base.f0))));
            }
        }
        hdr.x0 = hdr.x1;
        hdr.base.f5 = (((hdr.base.f5 >= hdr.base.f5) ? (hdr.ys[1].isValid() ? ((bit<94>)meta.m3) : 94w9903520314283042199192993792) : (((bit<94>)hdr.base.pad) ^ 94w17269209381463384486252628726)))[67:4];
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
