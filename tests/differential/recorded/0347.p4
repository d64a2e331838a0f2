#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    bit<24> f0;
    bit<64> f1;
    bit<7> f2;
    bit<64> f3;
    bit<48> f4;
    bit<1> pad;
}

header x_t {
    bit<8> next;
    bit<1> f0;
    bit<8> f1;
    bit<7> pad;
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
    bit<32> n0;
    bit<1> n1;
}

struct meta_t {
    bit<128> m0;
    bit<33> m1;
    bit<64> m2;
    bool flag;
    @field_list(1) bit<8> kept;
    inner_t one;
    inner_t two;
    bool first;
}

bit<16> function0(in bit<32> p0, in bit<32> p1) {
    if (((24s6838540 >= 24s2718561) || true)) {
        return (~(16w1 |+| ((bit<16>)p0)));
    }
    return (-((bit<16>)p1));
}
bit<8> function1(in bit<16> p0, in bit<16> p1) {
    if (true) {
        return ((false ? 8w214 : ((bit<8>)p1)) << ((bit<1>)((bit<7>)p0)));
    }
    return ((((bit<12>)((bit<65>)p1)))[8:1] << 8w8);
}

parser parse(packet_in packet, out headers_t hdr, inout meta_t meta,
             inout standard_metadata_t standard_metadata) {
    state start {
        packet.extract(hdr.base);
        verify((meta.m2 <= hdr.base.f1), error.Unwelcome);
        transition select(hdr.base.kind) {
            8w118: parse_x1;
            8w169: parse_ys;
            8w87: parse_x1;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        transition select(hdr.x0.next) {
            8w101: parse_ys;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        if (((meta.m2 < hdr.base.f1) && (meta.flag || meta.flag))) {
            meta.kept = ((bit<8>)hdr.base.f2);
        } else {
            meta.one.n1 = (((bit<1>)((bit<13>)((int<13>)(39w274877906944)[12:0]))) & ((meta.two.n1 << ((bit<4>)meta.m0)) << 8w2));
            meta.m2 = (hdr.base.f1 + ((hdr.base.f1 |-| meta.m2) | (-((bit<64>)hdr.base.kind))));
            meta.m1[3:3] = ((meta.one.n1 - ((bit<1>)meta.kept)) & (~hdr.base.pad));
        }
        transition select(hdr.x1.next) {
            8w141: parse_ys;
            8w5 &&& 8w15: accept;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        transition select(hdr.ys.last.more) {
            8w63: parse_ys;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        if (((c == a) && (4w13 == ((bit<4>)c)))) {
            bit<48> v1 = (((bit<22>)c) ++ ((bit<26>)((bit<33>)((int<33>)(int<48>)(48w281474976710655)))));
        }
        b = function1(((((bit<12>)a) ++ ((bit<1>)b)) ++ (3w3 * 3w4)), 16w32768);
        if (true) {
            c = (((a != a) ? (~1w0) : (1w0 * 1w0)) ++ 7w126);
            b = (((~1w1) ++ (7w18 |-| ((bit<7>)c))) * ((a >= 8w127) ? a : (a * c)));
            c = (((((int<16>)((int<8>)b)) == ((int<16>)((int<8>)c))) ? (a * b) : (((bit<3>)b) ++ 5w26)) & ((bit<8>)(((bit<65>)c) * 65w18446744073709551615)));
        }
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    counter(4, CounterType.packets_and_bytes) ingress_counts;
    helper() first_helper;
    helper() second_helper;
    action ingress_a0(bit<128> p0, bit<32> p1) {
        meta.flag = ((hdr.base.f0 == (hdr.base.f0 + hdr.base.f0)) && (hdr.base.f4 < (22w1 ++ 26w33554431)));
    }
    table ingress_t0 {
        key = {
            hdr.base.f3: ternary @name("k0");
            ((hdr.ys[1].isValid() || hdr.ys[2].isValid()) ? 32w2147483647 : (((bit<32>)meta.one.n1) >> 8w11)): range @name("k1");
            (~(hdr.x0.isValid() ? meta.two.n0 : meta.one.n0)): exact @name("k2");
        }
        actions = {
            NoAction;
            ingress_a0;
        }
        default_action = ingress_a0(128w59023798181603949990804741814862990678, 32w0);
        size = 64;
    }
    apply {
        standard_metadata.egress_spec = 0;
        meta.first = standard_metadata.instance_type == 0;
        switch ((16w21103 >> hdr.base.kind)) {
            16w53112: {
                meta.one.n1 = ((bit<1>)((bit<7>)(~((int<7>)((int<8>)meta.kept)))));
                hdr.base.f2 = ((((bit<13>)((bit<63>)meta.one.n0)) != (((bit<13>)meta.two.n1) + 13w8190)) ? ((7w126 | hdr.base.f2) << (2w0 ++ 2w2)) : hdr.base.f2);
            }
            16w65534: {
                meta.m0[56:55] = (-(-2w3));
            }
            16w65535: {
                meta.one.n1 = (((meta.two.n1 | meta.two.n1) * (~meta.one.n1)) |+| 1w0);
                meta.two.n1 = (((bit<15>)((bit<100>)(-((int<100>)((int<1>)meta.one.n1))))))[6:6];
            }
            default: {
                hdr.base.pad = ((((bit<1>)hdr.base.f4) + (meta.flag ? ((bit<1>)hdr.base.f0) : meta.one.n1)) - ((((bit<22>)hdr.base.pad) | 22w0))[12:12]);
                hdr.base.pad = (((bit<24>)(((bit<65>)meta.m2) >> 4w0)))[13:13];
            }
        }
        hdr.ys[1].setValid();
        hdr.ys[1].more = (41w0)[10:3];
        hdr.x0.setInvalid();
        switch (ingress_t0.apply().action_run) {
            NoAction: {
                hdr.base.f2 = ((hdr.base.pad != meta.one.n1) ? (~((bit<7>)63w1)) : ((hdr.base.f2 |-| hdr.base.f2) >> 8w5));
            }
            ingress_a0: {
                hdr.base.f2[6:4] = ((bit<3>)(meta.flag ? 48w33727233593015 : hdr.base.f4));
                hdr.base.pad = (((((int<48>)((int<32>)meta.one.n0)) < (int<48>)(48w157246844168112)) && (((bit<16>)hdr.base.f4) != ((bit<16>)hdr.base.f4))) ? ((bit<1>)(hdr.ys[2].isValid() ? hdr.ys[1].more : meta.kept)) : ((-1w0) ^ ((bit<1>)meta.two.n0)));
                meta.kept = (((bit<3>)(((bit<65>)hdr.base.f1) * ((bit<65>)meta.m2))) ++ ((hdr.x0.isValid() ? 5w31 : ((bit<5>)meta.kept)) >> 8w2));
            }
            default: {
                hdr.base.f4[35:5] = ((((bit<58>)hdr.base.f2))[38:8] & ((bit<31>)16w30880));
                meta.kept = ((-(hdr.base.kind << 8w0)) + ((meta.kept |+| ((bit<8>)meta.one.n1)) - ((bit<8>)((bit<7>)(int<7>)(7w91)))));
            }
        }
        if ((!(65w0 == ((bit<65>)hdr.base.f2)))) {
            ingress_counts.count(((meta.one.n0 << 8w6) & 32w3));
            standard_metadata.egress_spec = ((bit<9>)(((bit<3>)100w367774723920386696494593405859) |+| (3w6 |-| ((bit<3>)meta.two.n0))));
            ingress_counts.count((((bit<32>)((bit<4>)((int<4>)((int<24>)hdr.base.f0)))) & 32w3));
        }
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    action egress_a0(bit<8> p0) {
        meta.one.n1 = (((bit<1>)meta.flag) >> ((bit<1>)(((bit<50>)meta.m0))[33:3]));
        if (hdr.x1.isValid()) {
            hdr.base.f1 = (((((bit<20>)meta.one.n0) >> 8w2) ++ (44w0 |-| ((bit<44>)meta.one.n0))) >> hdr.base.kind);
            meta.m2 = ((bit<64>)((bit<7>)((int<7>)((~((bit<6>)meta.m0)) ++ meta.two.n1))));
        }
        meta.m0 = (-((bit<128>)((bit<1>)(~1s0))));
    }
    action egress_a1() {
        meta.flag = (hdr.base.f1 != 64w9223372036854775808);
        hdr.base.f3 = (((((bit<12>)meta.m1) ++ ((bit<52>)meta.m1)) ^ (hdr.base.f3 |-| hdr.base.f3)) |-| ((bit<64>)((bit<8>)(~((int<8>)((int<64>)hdr.base.f1))))));
    }
    action egress_a2(out bit<33> p0, out bit<128> p1) {
        p0 = 33w0;
        p1 = 128w170141183460469231731687303715884105728;
        p1 = (((((bit<94>)meta.m2) + 94w4322444508300979912533571505) ++ (34w0 << 8w33)) |-| ((meta.m0 |-| p1) + (128w0 |-| 128w340282366920938463463374607431768211455)));
        p1 = (hdr.ys[0].isValid() ? (meta.m0 * (((bit<128>)hdr.base.f4) >> 8w38)) : ((meta.flag ? meta.m0 : ((bit<128>)p0)) + (meta.m0 |+| meta.m0)));
    }
    action egress_a3() {
        hdr.base.pad = (((bit<1>)(((bit<54>)hdr.base.kind))[44:13]) + ((~meta.two.n1) - (hdr.base.pad + meta.one.n1)));
        bit<32> v2 = ((~((bit<71>)9w350)))[63:32];
        hdr.x1 = hdr.x0;
    }
    table egress_t0 {
        key = {
            (((bit<26>)hdr.base.f1) ++ (((bit<6>)hdr.base.kind) | 6w54)): lpm @name("k0");
            meta.two.n0: ternary @name("k1");
        }
        actions = {
            NoAction;
            egress_a0;
            egress_a3;
        }
        default_action = NoAction();
        size = 64;
    }
    table egress_t1 {
        key = {
            meta.kept: range @name("k0");
            meta.m2: optional @name("k1");
            meta.m2: optional @name("k2");
        }
        actions = {
            NoAction;
            egress_a0;
            egress_a1;
            egress_a3;
        }
        default_action = egress_a1();
        size = 64;
    }
    table egress_t2 {
        key = {
            hdr.base.kind: range @name("k0");
            hdr.base.pad: exact @name("k1");
            hdr.base.f0: lpm @name("k2");
        }
        actions = {
            NoAction;
            egress_a0;
            egress_a1;
            egress_a3;
        }
        default_action = egress_a1();
        size = 64;
    }
    apply {
        hdr.ys.pop_front(1);
        switch (egress_t2.apply().action_run) {
            NoAction: {
                meta.m2 = (((16w32767 != 16w32767) ? hdr.base.f1 : (hdr.ys[0].isValid() ? 64w8657959665966973294 : meta.m2)) & ((59w1 ++ ((bit<5>)meta.m2)) |+| (~hdr.base.f1)));
                hdr.base.f1 = ((~(((bit<76>)hdr.base.f1))[72:9]) >> 8w7);
                meta.m2 = (((bit<72>)hdr.base.f3))[64:1];
            }
            egress_a0: {
                meta.m2 = (((meta.flag || hdr.ys[0].isValid()) || hdr.x1.isValid()) ? hdr.base.f3 : ((bit<64>)((bit<63>)(((int<63>)((int<1>)((bit<1>)meta.flag))) |+| (int<63>)(63w9223372036854775806)))));
            }
            egress_a1: {
                meta.one.n1 = (((bit<1>)(100w120728756009400369833479610956 |-| 100w0)) |-| ((hdr.ys[1].isValid() ? meta.m1 : meta.m1))[11:11]);
                hdr.base.f1 = (meta.m2 |-| ((((bit<76>)((bit<1>)meta.flag)) ^ 76w67932106565455168705486))[73:10]);
            }
        }
        switch (egress_t0.apply().action_run) {
            NoAction: {
                meta.m0 = ((bit<128>)((hdr.base.f3 >= hdr.base.f1) ? ((bit<100>)hdr.base.f4) : (hdr.ys[2].isValid() ? 100w633825300114114700748351602687 : ((bit<100>)((bit<1>)meta.flag)))));
                hdr.base.pad = (((meta.one.n1 |-| ((bit<1>)meta.m1)) - ((bit<1>)((bit<9>)((int<9>)((int<64>)meta.m2))))) << 8w2);
            }
        }
        meta.kept = meta.kept;
        egress_t1.apply();
        if (meta.first && ((~13s4095) <= ((int<13>)(13w5814) - ((int<13>)((int<1>)meta.two.n1))))) {
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
