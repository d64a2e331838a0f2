#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    int<12> f0;
    bit<16> f1;
    bit<7> f2;
    bit<12> f3;
    bit<8> f4;
    bit<1> pad;
}

header x_t {
    bit<8> next;
    int<4> f0;
    bit<48> f1;
    int<16> f2;
    bit<32> f3;
    bit<4> pad;
}

header y_t {
    bit<8> more;
    int<64> f0;
}

struct headers_t {
    base_t base;
    x_t x0;
    x_t x1;
    y_t[3] ys;
}

struct inner_t {
    bit<33> n0;
    bit<8> n1;
}

struct meta_t {
    bit<65> m0;
    bit<65> m1;
    bit<48> m2;
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
            8w13: parse_x0;
            8w52: parse_x0;
            8w238: parse_x0;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        meta.m1 = ((bit<65>)((bit<33>)((int<33>)((((bit<47>)meta.one.n1) * 47w70368744177663))[43:11])));
        transition select(hdr.x0.next) {
            8w224: parse_x1;
            8w152: parse_x1;
            8w11: parse_x1;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        transition select(hdr.x1.next) {
            8w100: parse_ys;
            8w242: parse_ys;
            8w29: parse_ys;
            8w10 &&& 8w15: accept;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        transition select(hdr.ys.last.more) {
            8w13 .. 8w16: parse_ys;
            8w7: parse_ys;
            8w176: parse_ys;
            8w249: parse_ys;
            8w10 &&& 8w15: accept;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        int<8> v1 = ((((int<8>)(8w255) >> 8w6) + ((int<8>)(4w3 ++ ((bit<4>)b)))) |-| ((int<8>)c));
        b[6:5] = (2w2 * (((bit<2>)c) * 2w1));
        int<5> v2 = (false ? ((int<5>)((((bit<3>)c) |-| 3w3) ++ ((bit<2>)((bit<65>)((int<65>)v1))))) : ((int<5>)((int<8>)a)));
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    action ingress_a0() {
        meta.m2 = ((meta.m2 - (43w8796093022206 ++ ((bit<5>)meta.m2))) |+| meta.m2);
    }
    action ingress_a1(inout bit<65> p0) {
        meta.one.n0 = ((((bit<68>)meta.two.n1))[54:22] >> ((meta.flag || meta.flag) ? (hdr.base.kind | meta.one.n1) : (35w5177616940)[21:14]));
        meta.m1 = (((p0 ^ ((bit<65>)((bit<12>)hdr.base.f0))) |-| (((bit<24>)p0) ++ ((bit<41>)meta.m0))) + ((meta.m0 | ((bit<65>)hdr.base.pad)) ^ (p0 << 4w0)));
    }
    action ingress_a2(bit<16> p0) {
        bit<96> v3 = 96w72661684355865496147559388216;
    }
    table ingress_t0 {
        key = {
            meta.m1: optional @name("k0");
        }
        actions = {
            NoAction;
            ingress_a0;
            ingress_a2;
        }
        default_action = ingress_a2(16w46323);
        size = 64;
    }
    table ingress_t1 {
        key = {
            hdr.base.f2: ternary @name("k0");
            meta.one.n0: range @name("k1");
            hdr.base.f1: range @name("k2");
        }
        actions = {
            NoAction;
            ingress_a0;
        }
        default_action = ingress_a0();
        size = 64;
    }
    table ingress_t2 {
        key = {
            meta.one.n1: range @name("k0");
            ((((bit<68>)meta.m0))[60:28])[20:13]: optional @name("k1");
        }
        actions = {
            NoAction;
            ingress_a0;
        }
        default_action = ingress_a0();
        size = 64;
    }
    apply {
        standard_metadata.egress_spec = 5;
        meta.first = standard_metadata.instance_type == 0;
        switch (ingress_t1.apply().action_run) {
            NoAction: {
                meta.m0 = ((hdr.base.f4 >= 8w76) ? ((((bit<104>)meta.m1))[84:20] << (4w15 | 4w15)) : ((59w288230376151711743)[50:5] ++ (((bit<19>)hdr.base.f2) + ((bit<19>)((bit<12>)hdr.base.f0)))));
                meta.kept = (((hdr.x1.isValid() || meta.flag) || meta.flag) ? ((~((bit<8>)hdr.base.f1)) & ((bit<8>)((bit<1>)meta.flag))) : (((bit<8>)((bit<24>)hdr.base.kind)) - (hdr.base.f4 << 8w0)));
                meta.m1[56:54] = ((((int<16>)((int<8>)meta.one.n1)) <= ((int<16>)((int<8>)meta.kept))) ? (hdr.x1.isValid() ? 3w4 : 3w6) : (hdr.x1.isValid() ? ((bit<3>)hdr.base.f4) : ((bit<3>)meta.kept)));
            }
        }
        hdr.base.f4 = ((((bit<31>)((bit<128>)meta.one.n0)) + (((bit<31>)meta.one.n1) | ((bit<31>)meta.m0))))[17:10];
        hash(meta.m2, HashAlgorithm.csum16, 16w0, { hdr.base.f4, hdr.base.f4, hdr.base.f1 }, 32w1000);
        if (ingress_t2.apply().hit) {
            meta.m1 = ((((bit<20>)((bit<65>)meta.one.n0)) + (((bit<20>)meta.m1) & ((bit<20>)meta.m1))) ++ ((bit<45>)(meta.flag ? hdr.base.f1 : hdr.base.f1)));
            meta.one.n0 = ((((bit<39>)((bit<100>)meta.kept)))[33:31] ++ ((30w388521884 * ((bit<30>)meta.m2)) |-| 30w0));
        }
        ingress_t0.apply();
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<8>>(8) egress_cells;
    counter(4, CounterType.packets_and_bytes) egress_counts;
    helper() first_helper;
    helper() second_helper;
    action egress_a0() {
        meta.m2 = (~(meta.m2 | (meta.m2 |-| ((bit<48>)hdr.base.f2))));
        if (meta.flag) {
            hdr.base.f1 = ((((bit<56>)((bit<63>)meta.two.n1)) & (hdr.x0.isValid() ? ((bit<56>)meta.two.n1) : 56w36028797018963967)))[20:5];
        } else {
            meta.m0 = ((meta.m1 | meta.m1) & (-(hdr.ys[2].isValid() ? 65w18446744073709551616 : 65w718952462766766660)));
        }
        if ((((bit<64>)128w170141183460469231731687303715884105728) > (meta.flag ? ((bit<64>)meta.one.n1) : ((bit<64>)((bit<12>)hdr.base.f0))))) {
            hdr.base.f2 = hdr.base.f2;
            meta.two.n1 = ((bit<8>)((bit<7>)((meta.flag ? (int<7>)(7w68) : (int<7>)(7w68)) >> 8w7)));
            hdr.base.f0[3:0] = ((bit<4>)(meta.flag ? ((bit<24>)meta.m1) : 24w9127283));
        } else {
            meta.two.n1[6:6] = (-(hdr.base.pad |+| hdr.base.pad));
        }
    }
    action egress_a1(inout bit<8> p0, inout bit<65> p1) {
        meta.one = meta.two;
    }
    table egress_t0 {
        key = {
            meta.kept: lpm @name("k0");
            meta.m1: ternary @name("k1");
            ((bit<16>)(128w340282366920938463463374607431768211455 ^ ((bit<128>)meta.m0))): optional @name("k2");
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
            hdr.base.f4: ternary @name("k0");
            32w0: range @name("k1");
            hdr.base.f2: optional @name("k2");
        }
        actions = {
            NoAction;
            egress_a0;
        }
        default_action = egress_a0();
        size = 64;
    }
    apply {
        egress_cells.write(((25w0 ++ hdr.base.f2) & 32w7), meta.one.n1);
        meta.two = meta.one;
        meta.flag = (meta.flag || hdr.x1.isValid());
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
