#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    int<9> f0;
    bit<7> f1;
    bit<48> f2;
}

header x_t {
    bit<8> next;
    bit<64> f0;
}

header y_t {
    bit<8> more;
    int<7> f0;
    bit<1> pad;
}

struct headers_t {
    base_t base;
    x_t x0;
    x_t x1;
    y_t[4] ys;
}

struct inner_t {
    bit<65> n0;
    bit<9> n1;
}

struct meta_t {
    bit<8> m0;
    bit<8> m1;
    bit<9> m2;
    bool flag;
    @field_list(1) bit<8> kept;
    inner_t one;
    inner_t two;
    bool first;
}

bit<32> function0(in bit<8> p0, in bit<8> p1) {
    if (((((bit<63>)p0) | ((bit<63>)p0)) >= ((bit<63>)((bit<24>)p0)))) {
        return ((bit<32>)p1);
    }
    return ((!false) ? (32w4223005574 >> p1) : (~((bit<32>)p0)));
}

parser parse(packet_in packet, out headers_t hdr, inout meta_t meta,
             inout standard_metadata_t standard_metadata) {
    state start {
        packet.extract(hdr.base);
        bit<1> v1 = (((bit<1>)meta.m1) - (~(((bit<1>)meta.m0) - ((bit<1>)hdr.base.f1))));
        transition select(hdr.base.kind) {
            8w29: parse_x1;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        meta.m0 = ((((bit<64>)((bit<1>)meta.flag)) > (((bit<64>)((bit<1>)meta.flag)) - ((bit<64>)hdr.base.f2))) ? (((bit<8>)64w12481255168095119925) << 8w8) : ((meta.kept ^ hdr.base.kind) - (~hdr.base.kind)));
        transition select(hdr.x0.next) {
            8w80: parse_x1;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        transition select(hdr.x1.next) {
            8w74: parse_ys;
            8w129: parse_ys;
            8w241: parse_ys;
            8w8 &&& 8w15: accept;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        transition select(hdr.ys.last.more) {
            8w131 .. 8w134: parse_ys;
            8w25: parse_ys;
            8w76: parse_ys;
            8w217: parse_ys;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        if (((c <= 8w127) || (!false))) {
            bit<8> v2 = (((20w524287 << 8w15))[14:7] << ((((bit<22>)a))[4:1] |+| (4w0 |-| ((bit<4>)a))));
        }
        b = (((~3w1) |-| ((bit<3>)a)) ++ ((b > c) ? (~((bit<5>)b)) : (((bit<5>)b) << 8w3)));
        if (false) {
            c[7:0] = (((bit<1>)24w15643342) ++ (((bit<7>)b) - 7w26));
        }
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    action ingress_a0() {
        meta.flag = (!hdr.x0.isValid());
        meta.two = meta.one;
        meta.one = meta.two;
    }
    action ingress_a1() {
        meta.two.n1 = (((meta.m0 <= hdr.base.kind) ? (meta.two.n1 & meta.one.n1) : (meta.flag ? meta.two.n1 : 9w0)) |+| ((meta.m2 >> 8w7) >> (meta.flag ? meta.m0 : 8w0)));
        hash(hdr.base.f2, HashAlgorithm.identity, 16w5, { meta.two.n1, hdr.base.kind, 7w0 }, 32w7);
    }
    action ingress_a2(out bit<8> p0, out bit<8> p1) {
        p0 = 8w243;
        p1 = 8w146;
        meta.m1 = (((13w4082 << 8w9) <= ((bit<13>)meta.one.n1)) ? ((((bit<54>)meta.m1))[29:3])[14:7] : ((meta.kept - p1) * meta.kept));
        standard_metadata.egress_spec = ((bit<9>)((((bit<3>)meta.two.n1) << meta.m1) |-| (((bit<3>)meta.two.n0) | ((bit<3>)((bit<1>)meta.flag)))));
        p0 = ((hdr.ys[1].isValid() ? (meta.flag ? meta.kept : meta.m1) : (-8w0)) & (~(meta.kept << ((bit<4>)meta.m2))));
    }
    action ingress_a3(out bit<8> p0) {
        p0 = 8w255;
        if (hdr.ys[3].isValid()) {
            meta.two.n0 = ((((int<100>)(((bit<103>)((bit<9>)hdr.base.f0)))[102:3]) == (-((int<100>)((int<8>)hdr.base.kind)))) ? (((bit<65>)meta.one.n1) * ((bit<65>)24w16777215)) : ((meta.one.n0 + meta.one.n0) * meta.one.n0));
            meta.m0 = (((~p0) * ((bit<8>)((bit<16>)16s18833))) |-| ((~6w1) ++ (meta.flag ? 2w0 : 2w3)));
        }
        hdr.ys.pop_front(1);
    }
    apply {
        standard_metadata.egress_spec = 0;
        meta.first = standard_metadata.instance_type == 0;
        hdr.base.f2 = ((((int<4>)(1w1 ++ ((bit<3>)meta.one.n0))) == ((int<4>)(((bit<40>)meta.m1))[21:18])) ? ((23w4088348 + 23w2778081) ++ (-25w16777216)) : ((hdr.x1.isValid() ? hdr.base.f2 : ((bit<48>)meta.m2)) >> (4w0 ^ ((bit<4>)hdr.base.f1))));
        meta.flag = (((((bit<86>)meta.two.n1))[77:13] + (((bit<5>)meta.m0) ++ ((bit<60>)((bit<1>)meta.flag)))) <= ((65w31718548856717808733 >> 8w48) ^ (meta.one.n0 * meta.one.n0)));
        meta.one.n0 = ((bit<65>)((hdr.ys[3].isValid() ? ((bit<15>)meta.two.n0) : ((bit<15>)meta.two.n1)) ++ (((bit<9>)meta.m0) - meta.one.n1)));
        meta.two.n1 = (meta.flag ? (((bit<9>)((bit<64>)((bit<9>)hdr.base.f0))) >> (3w2 ++ ((bit<1>)meta.m2))) : ((meta.m2 ^ meta.m2) | ((bit<9>)((bit<7>)((bit<1>)meta.flag)))));
        hash(hdr.base.f2, HashAlgorithm.csum16, 16w0, { meta.m2, meta.m0, 7w0 }, 32w65536);
        meta.m1 -= (-((hdr.base.kind < meta.m0) ? (3w5 ++ ((bit<5>)hdr.base.f1)) : (hdr.base.kind |+| hdr.base.kind)));
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<32>>(8) egress_cells;
    counter(4, CounterType.packets_and_bytes) egress_counts;
    action egress_a0(bit<16> p0, bit<16> p1) {
        hdr.base.f0 = hdr.base.f0;
    }
    action egress_a1(bit<48> p0, bit<8> p1) {
        meta.two.n1 = ((meta.m2 * (meta.one.n1 |-| meta.m2)) << 8w8);
        hdr.ys.pop_front(1);
        meta.two = meta.two;
    }
    action egress_a2() {
        hdr.ys.push_front(1);
        if (hdr.x0.isValid()) {
            meta.m1 = (((meta.m0 << 8w0) + meta.kept) >> 8w3);
        } else {
            meta.two.n1 = meta.one.n1;
        }
    }
    action egress_a3() {
        hdr.x0 = hdr.x1;
        meta.one.n1 = ((bit<9>)((-((bit<13>)meta.one.n1)) ++ (((bit<44>)meta.m2))[35:1]));
    }
    table egress_t0 {
        key = {
            meta.one.n0: exact @name("k0");
            meta.two.n0: ternary @name("k1");
        }
        actions = {
            NoAction;
            egress_a0;
            egress_a2;
            egress_a3;
        }
        default_action = NoAction();
        size = 64;
    }
    table egress_t1 {
        key = {
            meta.one.n0: exact @name("k0");
        }
        actions = {
            NoAction;
            egress_a0;
            egress_a3;
        }
        default_action = egress_a0(16w1, 16w65534);
        const entries = {
            (65w11307416720104595369): NoAction();
            (65w27785088147402878092): NoAction();
            (65w33128813398626530994): egress_a3();
        }
        size = 64;
    }
    table egress_t2 {
        key = {
            hdr.base.kind: exact @name("k0");
        }
        actions = {
            NoAction;
            egress_a0;
            egress_a1;
            egress_a2;
        }
        default_action = egress_a2();
        size = 64;
    }
    apply {
        if ((meta.m1 >= ((bit<8>)32w0))) {
            switch ((meta.kept & meta.kept)) {
                8w1: {
                    meta.m1 = ((bit<8>)(((bit<65>)((bit<48>)((bit<1>)meta.flag))) & meta.one.n0));
                    meta.one.n0 = (((meta.two.n0 + meta.one.n0) * meta.two.n0) |-| ((75w0 << 1w0))[64:0]);
                    meta.m1 = (meta.m0 |+| (((bit<8>)hdr.base.f2) + (meta.m1 |+| meta.kept)));
                }
                8w107: {
                    meta.m0 = ((bit<8>)((bit<9>)hdr.base.f0));
                    hdr.base.f2[14:14] = ((1w0 * ((bit<1>)meta.two.n0)) |-| (((bit<1>)hdr.base.f2) - ((bit<1>)meta.two.n1)));
                    meta.two.n0 = ((bit<65>)((-((bit<16>)meta.two.n0)))[14:2]);
                }
                default: {
                    meta.two.n0 = meta.one.n0;
                }
            }
            if (egress_t2.apply().miss) {
                meta.one.n0 = (((bit<65>)hdr.base.f2) ^ ((meta.two.n0 + 65w19677902781130725313) << (~((bit<4>)meta.one.n1))));
            }
        }
        if (hdr.ys[1].isValid()) {
            hash(hdr.base.f2, HashAlgorithm.xor16, 16w5, { meta.kept }, 32w1000);
        } else {
            if ((!(meta.two.n1 != 9w47))) {
                egress_a3();
                egress_t1.apply();
            } else {
                exit;
                meta.one = meta.one;
            }
        }
        bit<16> v3 = ((16w65535 << (hdr.base.f1 ++ 1w0)) |+| ((meta.m1 < meta.m1) ? (((bit<16>)hdr.base.kind) & ((bit<16>)((bit<1>)meta.flag))) : (hdr.ys[3].isValid() ? ((bit<16>)meta.m0) : ((bit<16>)meta.kept))));
        egress_a2();
        meta.one = meta.two;
        egress_a2();
        meta.flag = (meta.two.n0 >= (meta.two.n0 * (meta.one.n0 | meta.two.n0)));
        meta.two = meta.two;
        egress_t0.apply();
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
