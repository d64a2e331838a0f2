#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    int<8> f0;
    bit<3> f1;
    bit<64> f2;
    bit<7> f3;
    bit<4> f4;
    bit<2> pad;
}

header x_t {
    bit<8> next;
    bit<24> f0;
    bit<24> f1;
    bit<7> f2;
    int<48> f3;
    bit<1> pad;
}

header y_t {
    bit<8> more;
    bit<48> f0;
    bit<8> f1;
}

struct headers_t {
    base_t base;
    x_t x0;
    x_t x1;
    y_t[4] ys;
}

struct inner_t {
    bit<48> n0;
    bit<33> n1;
}

struct meta_t {
    bit<1> m0;
    bit<33> m1;
    bit<100> m2;
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
        meta.kept = packet.lookahead<bit<8>>();
        transition select(hdr.base.kind) {
            8w236: parse_ys;
            8w106: parse_x1;
            8w207: parse_ys;
            8w1 &&& 8w15: accept;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        bit<16> v1 = ((bit<16>)(((bit<13>)hdr.base.pad) >> 8w13));
        transition select(hdr.x0.next) {
            8w206: parse_ys;
            8w20: parse_x1;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        meta.two.n1 = (((bit<33>)((bit<13>)(((int<13>)hdr.base.f0) & 13s990))) << ((meta.m0 ^ meta.m0) << ((bit<4>)((bit<63>)((int<63>)((int<1>)((bit<1>)meta.flag)))))));
        transition select(hdr.x1.next) {
            8w119: parse_ys;
            8w173: parse_ys;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        if ((!(((bit<13>)hdr.base.f1) <= ((bit<13>)meta.two.n1)))) {
            meta.m0 = ((meta.m1 != 33w3967854270) ? ((-meta.m0) + meta.m0) : ((((bit<9>)hdr.base.f4))[1:1] |-| (-meta.m0)));
            meta.two.n1 = (meta.flag ? meta.m1 : ((bit<33>)(42w18146920523)[37:14]));
            meta.m0 = ((((bit<1>)meta.m1) ^ (meta.m0 ^ meta.m0)) * ((35w34359738367 << 8w17))[30:30]);
        } else {
            hdr.base.pad = (((hdr.base.f1 >= hdr.base.f1) ? (meta.flag ? hdr.base.pad : hdr.base.pad) : (hdr.base.pad ^ hdr.base.pad)) - ((meta.m1 < meta.one.n1) ? (meta.m0 ++ meta.m0) : 2w1));
            meta.m2 = ((bit<100>)((bit<63>)(hdr.base.f4 << 8w5)));
        }
        transition select(hdr.ys.last.more) {
            8w210: parse_ys;
            8w160: parse_ys;
            8w146: parse_ys;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        b ^= ((b != ((bit<8>)((bit<32>)((int<32>)((int<8>)b))))) ? ((3w2 ^ 3w6) ++ 5w20) : ((8w36 |+| a) ^ (c * c)));
        c = ((true ? b : b) + (-(true ? b : c)));
        c = (~((18w131071 |+| 18w262142))[17:10]);
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    counter(4, CounterType.packets_and_bytes) ingress_counts;
    helper() first_helper;
    helper() second_helper;
    action ingress_a0(in bit<48> p0, in bit<32> p1) {
        standard_metadata.egress_spec = ((bit<9>)(((bit<3>)((bit<7>)p1)) >> 8w4));
        hdr.ys.pop_front(1);
    }
    table ingress_t0 {
        key = {
            hdr.base.f1: exact @name("k0");
            meta.two.n1: ternary @name("k1");
        }
        actions = {
            NoAction;
        }
        default_action = NoAction();
        size = 64;
    }
    table ingress_t1 {
        key = {
            meta.m1: ternary @name("k0");
            hdr.base.kind: range @name("k1");
            hdr.base.f2: ternary @name("k2");
        }
        actions = {
            NoAction;
        }
        default_action = NoAction();
        size = 64;
    }
    apply {
        standard_metadata.egress_spec = 3;
        meta.first = standard_metadata.instance_type == 0;
        meta.m2 = 100w0;
        ingress_a0((meta.one.n0 >> hdr.base.f4), ((bit<32>)meta.one.n1));
        hdr.base.pad = (((hdr.base.pad >> 8w0) * (2w1 |-| hdr.base.pad)) + ((meta.flag ? hdr.base.pad : hdr.base.pad) |-| ((bit<2>)((bit<63>)((int<63>)((int<1>)meta.m0))))));
        meta.two = meta.one;
        ingress_a0((48w0 << 8w38), (32w2147483647 |+| 32w4294967295));
        ingress_t0.apply();
        ingress_t1.apply();
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    counter(4, CounterType.packets_and_bytes) egress_counts;
    action egress_a0(in bit<8> p0, in bit<128> p1) {
        meta.m2 = (-(~meta.m2));
        if (((((bit<9>)meta.kept) ^ 9w256) >= ((bit<9>)hdr.base.f3))) {
            meta.one.n0 = ((~48w0) << 8w13);
            hdr.base.f1 = ((bit<3>)((meta.one.n0)[42:12] | (((bit<35>)meta.two.n1))[30:0]));
        }
    }
    action egress_a1(out bit<1> p0, out bit<100> p1) {
        p0 = 1w1;
        p1 = 100w272089100937749867131586573456;
        hdr.base.f4 = (((bit<1>)(hdr.base.pad != 2w2)) ++ (((bit<24>)((bit<63>)63s4611686018427387903)))[20:18]);
    }
    table egress_t0 {
        key = {
            (((bit<6>)((bit<8>)hdr.base.f0)) ++ (meta.flag ? ((bit<26>)((bit<8>)hdr.base.f0)) : ((bit<26>)meta.two.n0))): ternary @name("k0");
            hdr.base.f2: lpm @name("k1");
            ((bit<32>)((bit<9>)((int<9>)((int<64>)((int<33>)meta.m1))))): ternary @name("k2");
        }
        actions = {
            NoAction;
        }
        default_action = NoAction();
        size = 64;
    }
    table egress_t1 {
        key = {
            ((bit<16>)((bit<64>)((int<64>)(((bit<30>)hdr.base.f1) ++ 34w8589934592)))): exact @name("k0");
        }
        actions = {
            NoAction;
        }
        default_action = NoAction();
        size = 64;
    }
    table egress_t2 {
        key = {
            meta.two.n1: ternary @name("k0");
        }
        actions = {
            NoAction;
        }
        default_action = NoAction();
        size = 64;
    }
    apply {
        egress_a0((meta.kept |+| 8w188), (((bit<128>)hdr.base.pad) << meta.m0));
        meta.one = meta.two;
        meta.m1 = (~(((bit<33>)hdr.base.f2) |-| (((bit<9>)meta.m2) ++ 24w15596784)));
        meta.m2 ^= ((bit<100>)hdr.base.f1);
        egress_t0.apply();
        egress_t1.apply();
        egress_t2.apply();
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
