#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    int<24> f0;
    bit<48> f1;
    bit<16> f2;
    bit<32> f3;
    bit<1> f4;
    bit<16> f5;
    bit<7> pad;
}

header x_t {
    bit<8> next;
    bit<24> f0;
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
    bit<33> n0;
    bit<65> n1;
}

struct meta_t {
    bit<1> m0;
    int<16> m1;
    int<16> m2;
    bit<100> m3;
    int<4> m4;
    bool flag;
    @field_list(1) bit<8> kept;
    inner_t one;
    inner_t two;
    bool first;
}

bit<8> function0(in bit<16> p0, in bit<16> p1) {
    if (((32w63632007 - ((bit<32>)p0)) <= (((bit<57>)p0))[35:4])) {
        return (~(true ? ((bit<8>)p0) : 8w178));
    }
    return ((p0 < p0) ? 8w229 : 8w211);
}
bit<32> function1(in bit<8> p0, in bit<8> p1) {
    if ((!false)) {
        return (((bit<32>)p1) |-| (((bit<50>)p1))[36:5]);
    }
    return ((bit<32>)((2w2 ++ ((bit<2>)p0)) + ((bit<4>)128w340282366920938463463374607431768211454)));
}

parser parse(packet_in packet, out headers_t hdr, inout meta_t meta,
             inout standard_metadata_t standard_metadata) {
    state start {
        packet.extract(hdr.base);
        transition select(hdr.base.kind) {
            8w40: parse_ys;
            8w153: parse_x0;
            8w51: parse_x1;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        bit<9> v1 = ((~(~9w350)) << 8w7);
        transition select(hdr.x0.next) {
            8w76: parse_ys;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        hdr.base.f5 = ((bit<16>)((bit<48>)((int<48>)(((bit<61>)((bit<13>)hdr.base.f5)))[49:2])));
        transition select(hdr.x1.next) {
            8w39: parse_ys;
            8w248: parse_ys;
            8w249: parse_ys;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        transition select(hdr.ys.last.more) {
            8w73: parse_ys;
            8w221: parse_ys;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        if (((32w1 |+| 32w1352835761) > function1(b, c))) {
            c = (((5w1 & 5w8) ++ (((bit<3>)b) |-| ((bit<3>)a))) * function0((16w49571 | ((bit<16>)b)), (((bit<18>)c))[15:0]));
            if ((a != function0(16w33747, 16w16460))) {
                c = (~((((bit<64>)a) < 64w18446744073709551614) ? (b << 8w4) : b));
            } else {
                c = ((bit<8>)((false ? 41w1 : ((bit<41>)c)))[33:18]);
                b |= (b >> 8w1);
                c = (((48w0)[30:23] * b) ^ ((3w6 ++ 5w1) << (a & a)));
            }
            c = (((((bit<6>)a) * ((bit<6>)a)) ++ (((bit<1>)c) ++ 1w0)) |-| ((((bit<20>)c))[11:4] >> a));
        }
        b = ((false || (b > 8w1)) ? b : function0(16w9342, (16w5304 | ((bit<16>)c))));
        c = ((13w4095 == ((bit<13>)((int<13>)((int<8>)c)))) ? function0((((bit<5>)a) ++ 11w1219), (((bit<16>)a) |-| 16w32767)) : ((c >= b) ? (-b) : (c + a)));
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<32>>(4) ingress_cells;
    counter(4, CounterType.packets_and_bytes) ingress_counts;
    action ingress_a0() {
        meta.one.n0 = (((hdr.base.f3 & 32w1735217341) ++ ((bit<1>)meta.flag)) |+| ((((bit<62>)meta.one.n1) << hdr.base.kind))[44:12]);
    }
    action ingress_a1(bit<128> p0, bit<9> p1) {
        standard_metadata.egress_spec = ((bit<9>)(((bit<3>)meta.m0) - (((bit<33>)hdr.base.kind))[32:30]));
        if (((hdr.ys[1].isValid() && hdr.x0.isValid()) && (meta.m4 == (int<4>)(4w14)))) {
            hdr.base.f1 = (hdr.base.f1 >> 8w31);
            hdr.base.f5 = (((((bit<57>)((bit<4>)meta.m4)))[48:17] >= hdr.base.f3) ? (hdr.base.f5 >> ((bit<1>)hdr.base.pad)) : (((bit<12>)((bit<100>)(int<100>)(100w1267650600228229401496703205375))) ++ (((bit<4>)hdr.base.f5) - ((bit<4>)((bit<24>)hdr.base.f0)))));
            meta.two.n1 = (((meta.one.n1 != 65w11415642960989349069) ? ((bit<95>)meta.m3) : (117w83076749736557242056487941267521536)[102:8]))[64:0];
        }
    }
    table ingress_t0 {
        key = {
            meta.m3: exact @name("k0");
            (((bit<14>)meta.kept) ++ (2w0 & ((bit<2>)hdr.base.f4))): exact @name("k1");
        }
        actions = {
            NoAction;
            ingress_a0;
        }
        default_action = ingress_a0();
        const entries = {
            (100w881591266669669274950531508417, 16w65535): NoAction();
            (100w250133425775235959561114396769, 16w0): NoAction();
            (100w633825300114114700748351602688, 16w33884): ingress_a0();
        }
        size = 64;
    }
    apply {
        standard_metadata.egress_spec = 3;
        meta.first = standard_metadata.instance_type == 0;
        meta.one = meta.one;
        meta.m1 = (-(~((int<16>)(15w0 ++ ((bit<1>)meta.two.n1)))));
        hdr.x0 = hdr.x1;
        ingress_a0();
        if (hdr.x1.isValid()) {
            hdr.ys.pop_front(1);
            if (meta.flag) {
                hdr.base.f1 ^= (~(~(((bit<56>)((bit<4>)meta.m4)))[50:3]));
            }
            ingress_a0();
        } else {
            hdr.x1.setValid();
            hdr.x1.next = (meta.kept + meta.kept);
            hdr.x1.f0 = (((bit<22>)meta.kept) ++ ((bit<2>)meta.one.n1));
            if (ingress_t0.apply().hit) {
                meta.one.n0[26:26] = ((((bit<36>)hdr.base.f4) + 36w34359738367))[26:26];
                meta.one.n1 = meta.one.n1;
                meta.m0 = (~((hdr.base.f4 << 4w1) |+| hdr.base.f4));
            }
            hash(hdr.base.f2, HashAlgorithm.csum16, 16w0, { hdr.base.f5, meta.one.n0, 7w0 }, 32w7);
        }
        switch ((4w7 ^ ((bit<4>)meta.m3))) {
            4w4: {
                hdr.base.f5 = (hdr.base.f2 |-| ((~hdr.base.f5) >> (((bit<8>)meta.one.n1) |-| hdr.base.kind)));
            }
            4w5: {
                meta.m3 = (~(((bit<100>)((bit<13>)((int<13>)((int<8>)meta.kept)))) + (meta.m3 << 8w42)));
                meta.two.n1 = (-((hdr.ys[0].isValid() ? meta.two.n1 : meta.two.n1) << (hdr.base.f4 ++ ((bit<3>)hdr.base.f2))));
                hdr.base.f1 = ((bit<48>)((((bit<1>)hdr.base.f2) ++ ((bit<1>)meta.kept)) ++ (((bit<3>)hdr.base.f5) ++ ((bit<3>)hdr.base.f2))));
            }
            4w12: {
                hdr.base.f0 = ((int<24>)(((((bit<9>)hdr.base.f3) + 9w458) ^ ((bit<9>)((bit<1>)((int<1>)((int<48>)hdr.base.f1))))) ++ ((15w8141 >> 8w11) * ((bit<15>)meta.one.n1))));
            }
            default: {
                meta.kept = (meta.flag ? (((bit<8>)meta.m3) |+| (hdr.base.kind * meta.kept)) : (((bit<8>)hdr.base.f2) ^ (-hdr.base.kind)));
                hdr.base.f0 = (~hdr.base.f0);
                meta.one.n0 = (33w8589934591 - ((bit<33>)(hdr.x0.isValid() ? 24w8388607 : ((bit<24>)hdr.base.f1))));
            }
        }
        hdr.x1.setValid();
        hdr.x1.next = (meta.kept >> ((bit<4>)meta.one.n1));
        hdr.x1.f0 = (24w8514828 |-| ((bit<24>)hdr.base.f2));
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<16>>(4) egress_cells;
    counter(4, CounterType.packets_and_bytes) egress_counts;
    helper() first_helper;
    helper() second_helper;
    action egress_a0(bit<8> p0) {
        hdr.x0.setValid();
        hdr.x0.next = function0(16w65535, hdr.base.f5);
        hdr.x0.f0 = (((bit<24>)hdr.base.kind) |-| 24w11733071);
        meta.one.n1 = meta.two.n1;
    }
    action egress_a1() {
        hdr.x1.setValid();
        hdr.x1.next = (((bit<8>)meta.one.n0) * meta.kept);
        hdr.x1.f0 = (((bit<24>)((bit<1>)meta.flag)) & ((bit<24>)hdr.base.f4));
        if ((meta.m1 > ((int<16>)(32w3966884351)[29:14]))) {
            meta.kept = (function0((hdr.base.f5 << meta.m0), (~hdr.base.f5)) ^ ((bit<8>)((bit<16>)meta.one.n0)));
            meta.two.n0 = (-(hdr.base.pad ++ (((bit<47>)meta.two.n1))[36:11]));
            meta.flag = (meta.one.n0 < ((bit<33>)(meta.m0 + hdr.base.f4)));
        } else {
            hdr.base.pad[2:0] = (~(3w1 + 3w3));
        }
    }
    apply {
        if ((hdr.base.f4 <= 1w1)) {
            hash(hdr.base.f2, HashAlgorithm.xor16, 16w0, { meta.m3, meta.one.n0, 3w0 }, 32w7);
            hdr.x1 = hdr.x0;
        } else {
            egress_counts.count(((meta.flag ? hdr.base.f3 : hdr.base.f3) & 32w3));
            hdr.base.f4 = ((bit<1>)((bit<65>)((int<65>)((int<48>)hdr.base.f1))));
            if ((!meta.flag)) {
                egress_a1();
            }
        }
        hdr.base.f2 = ((bit<16>)((bit<128>)((bit<1>)(-1s0))));
    }
}

control compute_all(inout headers_t hdr, inout meta_t meta) {
    apply {
        update_checksum(hdr.x0.isValid(), { hdr.base.kind, hdr.base.f0, hdr.base.f1, hdr.base.f2, hdr.base.f3, hdr.base.f4, hdr.base.pad }, hdr.base.f5, HashAlgorithm.csum16);
    }
}


control verify_all(inout headers_t hdr, inout meta_t meta) { apply { } }

control deparse(packet_out packet, in headers_t hdr) {
    apply {
        packet.emit(hdr);
    }
}

V1Switch(parse(), verify_all(), ingress(), egress(), compute_all(), deparse()) main;
