#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    bit<8> f0;
    bit<9> f1;
    bit<48> f2;
    bit<7> pad;
}

header x_t {
    bit<8> next;
    bit<64> f0;
    bit<24> f1;
    bit<16> f2;
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
    bit<8> n0;
    bit<1> n1;
}

struct meta_t {
    bit<64> m0;
    bit<8> m1;
    bit<65> m2;
    bit<8> m3;
    bool flag;
    @field_list(1) bit<8> kept;
    inner_t one;
    inner_t two;
    bool first;
}

bit<8> function0(in bit<32> p0, in bit<32> p1) {
    if ((p1 > 32w739823837)) {
        return (((bit<8>)p1) << 8w0);
    }
    return ((bit<8>)p1);
}
bit<32> function1(in bit<32> p0, in bit<32> p1) {
    if (((((bit<128>)p1) ^ 128w170141183460469231731687303715884105728) <= (~((bit<128>)p0)))) {
        return ((p1 <= 32w0) ? (true ? p0 : 32w1) : (((bit<51>)p1))[38:7]);
    }
    return (((-45w35184372088831))[43:12] | ((p1 |-| p1) + ((bit<32>)((bit<31>)((int<31>)((int<32>)p1))))));
}

parser parse(packet_in packet, out headers_t hdr, inout meta_t meta,
             inout standard_metadata_t standard_metadata) {
    state start {
        packet.extract(hdr.base);
        transition select(hdr.base.kind) {
            8w20: parse_x1;
            8w156: parse_x0;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        transition select(hdr.x0.next) {
            8w23 .. 8w26: parse_x1;
            8w196: parse_x1;
            8w245: parse_ys;
            8w183: parse_x1;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        hdr.base.f2 = ((48w281474976710654 |+| (hdr.base.f2 |+| hdr.base.f2)) * ((bit<48>)(((bit<63>)meta.m3) |-| ((bit<63>)hdr.base.f2))));
        transition select(hdr.x1.next) {
            8w77: parse_ys;
            8w221: parse_ys;
            8w97: parse_ys;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        transition select(hdr.ys.last.more) {
            8w127: parse_ys;
            8w168: parse_ys;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        c = (((false ? c : a) & (((bit<1>)a) ++ 7w63)) << ((((bit<1>)a) * 1w0) |-| (((bit<1>)c) | ((bit<1>)c))));
        c = ((((bit<8>)7w74) & ((bit<8>)((bit<4>)a))) |-| ((bit<8>)(27w18183826)[12:6]));
        c = ((bit<8>)16w65535);
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<32>>(8) ingress_cells;
    counter(4, CounterType.packets_and_bytes) ingress_counts;
    helper() first_helper;
    helper() second_helper;
    action ingress_a0() {
        hdr.base.f1 = (11w0)[10:2];
        hdr.base.f1 = hdr.base.f1;
    }
    action ingress_a1(inout bit<65> p0, inout bit<8> p1) {
        if ((((int<63>)(((bit<92>)meta.m1))[87:25]) >= ((int<63>)((int<8>)meta.two.n0)))) {
            p0 = (31w0 ++ (~(((bit<54>)hdr.base.f2))[44:11]));
        }
        standard_metadata.egress_spec = ((bit<9>)((((bit<3>)hdr.base.f2) >> meta.kept) ^ ((bit<3>)meta.m3)));
    }
    action ingress_a2() {
        hdr.ys.push_front(1);
        if (((-16w32767) <= (16w0 << ((bit<8>)meta.m0)))) {
            meta.one.n1 = ((meta.two.n1 + (meta.two.n1 << 8w2)) << 8w0);
            meta.m3 = (((56w1)[46:11] ^ (36w68719476734 << 8w0)))[12:5];
        }
    }
    table ingress_t0 {
        key = {
            hdr.base.f1: optional @name("k0");
            ((32w2952902782 |+| ((bit<32>)meta.m2)) | (-32w4294967294)): range @name("k1");
        }
        actions = {
            NoAction;
            ingress_a2;
        }
        default_action = NoAction();
        size = 64;
    }
    table ingress_t1 {
        key = {
            meta.one.n1: optional @name("k0");
            ((32w4294967295 & ((bit<32>)meta.m1)) * function1(32w3057527537, ((bit<32>)((bit<1>)meta.flag)))): optional @name("k1");
            hdr.base.f0: range @name("k2");
        }
        actions = {
            NoAction;
            ingress_a0;
            ingress_a2;
        }
        default_action = NoAction();
        size = 64;
    }
    table ingress_t2 {
        key = {
            meta.two.n0: range @name("k0");
            ((22w0)[15:0] << 8w13): ternary @name("k1");
            ((((bit<32>)meta.m2) & ((bit<32>)meta.two.n1)) * (((bit<35>)meta.m2))[33:2]): exact @name("k2");
        }
        actions = {
            NoAction;
            ingress_a0;
            ingress_a2;
        }
        default_action = NoAction();
        size = 64;
    }
    apply {
        standard_metadata.egress_spec = 5;
        meta.first = standard_metadata.instance_type == 0;
        hdr.ys.pop_front(1);
        meta.two.n1 = (((bit<1>)(!hdr.ys[1].isValid())) | ((meta.flag ? 31w1278013527 : ((bit<31>)hdr.base.kind)))[27:27]);
        ingress_t0.apply();
        ingress_t1.apply();
        ingress_t2.apply();
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    counter(4, CounterType.packets_and_bytes) egress_counts;
    helper() first_helper;
    helper() second_helper;
    action egress_a0(inout bit<8> p0, inout bit<8> p1) {
        meta.two.n0 = function0(((bit<32>)(~hdr.base.f2)), (meta.flag ? (((bit<32>)hdr.base.pad) ^ ((bit<32>)hdr.base.f2)) : ((bit<32>)meta.one.n1)));
        meta.one.n0 = function0(((((bit<52>)meta.m2) | ((bit<52>)meta.one.n1)))[36:5], ((((bit<4>)meta.two.n0) ++ 14w7729) ++ ((bit<14>)hdr.base.f1)));
        hdr.base.f0 = ((bit<8>)((bit<64>)((meta.flag ? ((int<64>)((int<8>)p1)) : 64s187528567284035856) - (((int<64>)((int<1>)meta.one.n1)) >> p1))));
    }
    action egress_a1(inout bit<8> p0) {
        meta.flag = ((!(hdr.ys[0].isValid() && meta.flag)) || (meta.m1 <= 8w213));
        meta.flag = (meta.flag || (hdr.x0.isValid() && (hdr.base.kind >= 8w1)));
    }
    action egress_a2() {
        hash(hdr.base.f2, HashAlgorithm.crc16, 16w5, { hdr.base.f2 }, 32w65536);
        hdr.ys[2].setValid();
        hdr.ys[2].more = (meta.one.n0 >> 4w0);
        meta.two = meta.one;
    }
    table egress_t0 {
        key = {
            meta.one.n1: exact @name("k0");
            hdr.base.kind: exact @name("k1");
        }
        actions = {
            NoAction;
            egress_a2;
        }
        default_action = NoAction();
        const entries = {
            (1w1, 8w128): egress_a2();
            (1w0, 8w255): egress_a2();
            (1w1, 8w123): NoAction();
        }
        size = 64;
    }
    apply {
        meta.one.n0 = (~((-meta.m3) |-| ((bit<8>)31w2147483646)));
        hdr.base.pad[5:5] = ((bit<1>)(meta.two.n0 > hdr.base.f0));
        egress_t0.apply();
        hdr.base.f1 = (~((meta.m1 > 8w36) ? (hdr.base.f1 >> 8w10) : (hdr.base.f1 & ((bit<9>)meta.two.n0))));
        meta.m3 = (-((32w2147483648 >> 8w29))[21:14]);
        bit<64> v1 = ((meta.two.n1 > 1w0) ? (~(meta.m0 ^ meta.m0)) : ((bit<64>)(hdr.x1.isValid() ? ((bit<31>)hdr.base.f1) : ((bit<31>)meta.two.n1))));
        if ((!(hdr.ys[1].isValid() && meta.flag))) {
            meta.m2 = (((99w523131456089193486632465778499)[82:18] + (((bit<100>)hdr.base.kind))[66:2]) |+| meta.m2);
            hdr.ys[1].setValid();
            hdr.ys[1].more = (hdr.base.f0 + meta.kept);
            egress_counts.count((function1(((bit<32>)hdr.base.f1), 32w4294967295) & 32w3));
        } else {
            second_helper.apply(meta.two.n0, hdr.base.f0, meta.one.n0);
            egress_counts.count(((((bit<30>)((bit<1>)meta.flag)) ++ ((bit<2>)v1)) & 32w3));
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
