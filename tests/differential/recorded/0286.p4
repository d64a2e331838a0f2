#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    bit<16> f0;
    bit<64> f1;
    int<16> f2;
    bit<1> f3;
    bit<1> f4;
    bit<1> f5;
    bit<5> pad;
}

header x_t {
    bit<8> next;
    int<9> f0;
    int<48> f1;
    bit<7> pad;
}

header y_t {
    bit<8> more;
    bit<32> f0;
    bit<1> f1;
    bit<7> pad;
}

struct headers_t {
    base_t base;
    x_t x0;
    x_t x1;
    y_t[2] ys;
}

struct inner_t {
    bit<8> n0;
    int<65> n1;
}

struct meta_t {
    bit<4> m0;
    bit<65> m1;
    bit<128> m2;
    bit<16> m3;
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
            8w15: parse_ys;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        transition select(hdr.x0.next) {
            8w7: parse_x1;
            8w183: parse_ys;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        transition select(hdr.x1.next) {
            8w213: parse_ys;
            8w235: parse_ys;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        meta.m1[59:56] = ((meta.flag ? meta.m0 : 4w0) ^ ((bit<4>)meta.two.n0));
        transition select(hdr.ys.last.more) {
            8w158: parse_ys;
            8w139: parse_ys;
            8w119: parse_ys;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        bit<16> v1 = (((bit<16>)a) - ((41w1099511627775)[19:4] + (((bit<1>)b) ++ 15w0)));
        b = ((~(((bit<3>)b) ++ 2w0)) ++ ((bit<3>)v1));
        v1 += ((((bit<30>)7w112))[23:8] |+| ((false ? v1 : v1) + (-((bit<16>)c))));
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<48>>(1) ingress_cells;
    counter(4, CounterType.packets_and_bytes) ingress_counts;
    helper() first_helper;
    helper() second_helper;
    action ingress_a0(bit<48> p0, bit<128> p1) {
        meta.one = meta.one;
        hdr.base.f4 = ((-(hdr.base.f3 | ((bit<1>)meta.m1))) ^ ((((bit<1>)p1) |+| hdr.base.f4) + (-hdr.base.f5)));
    }
    table ingress_t0 {
        key = {
            hdr.base.f4: optional @name("k0");
            hdr.base.pad: optional @name("k1");
        }
        actions = {
            NoAction;
            ingress_a0;
        }
        default_action = NoAction();
        size = 64;
    }
    table ingress_t1 {
        key = {
            meta.m1: range @name("k0");
            meta.two.n0: optional @name("k1");
        }
        actions = {
            NoAction;
            ingress_a0;
        }
        default_action = ingress_a0(48w110815980545487, 128w152925325337026385022218252001163328687);
        size = 64;
    }
    table ingress_t2 {
        key = {
            hdr.base.f4: exact @name("k0");
        }
        actions = {
            NoAction;
            ingress_a0;
        }
        default_action = NoAction();
        size = 64;
    }
    apply {
        standard_metadata.egress_spec = 0;
        meta.first = standard_metadata.instance_type == 0;
        ingress_cells.write(((-32w2147483647) & 32w0), (((bit<3>)13w8190) ++ (((bit<23>)meta.m3) ++ ((bit<22>)meta.m3))));
        hdr.base.f3 = ((bit<1>)((bit<8>)((int<8>)(((bit<7>)meta.m1) ++ ((bit<1>)meta.m1)))));
        ingress_t0.apply();
        ingress_t1.apply();
        ingress_t2.apply();
        if (meta.first && (((bit<63>)meta.m1) != (~63w6656159559435969433))) {
            standard_metadata.mcast_grp = 3;
        }
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    helper() first_helper;
    helper() second_helper;
    action egress_a0() {
        meta.one = meta.two;
        bit<24> v2 = (-(-(((bit<24>)((bit<65>)meta.one.n1)) | ((bit<24>)meta.m2))));
        hdr.x0 = hdr.x1;
    }
    action egress_a1() {
        meta.m3 = hdr.base.f0;
        if (((meta.flag ? ((bit<7>)hdr.base.f3) : ((bit<7>)meta.two.n0)) > ((bit<7>)48w281474976710654))) {
            meta.two.n0 = (hdr.base.f5 ++ ((35w12855277719 |+| ((bit<35>)meta.kept)))[32:26]);
            hdr.base.f2 = hdr.base.f2;
        }
    }
    action egress_a2() {
        meta.m3 = (((meta.flag || meta.flag) ? (((bit<27>)((bit<65>)meta.one.n1)))[26:11] : (hdr.base.f0 |-| hdr.base.f0)) |-| ((52w1025878038725253 << hdr.base.f5))[51:36]);
    }
    action egress_a3() {
        meta.two.n0 = (((meta.kept * meta.kept) |-| (meta.flag ? ((bit<8>)hdr.base.f3) : meta.two.n0)) << 8w3);
        hdr.x0 = hdr.x1;
        hdr.base.pad = (((3w0 << 8w3) ++ (((bit<2>)meta.m0) | ((bit<2>)meta.one.n0))) |-| ((hdr.base.f4 ++ 4w14) |+| (hdr.base.pad |+| ((bit<5>)meta.one.n0))));
    }
    table egress_t0 {
        key = {
            meta.m2: optional @name("k0");
            meta.one.n0: range @name("k1");
        }
        actions = {
            NoAction;
            egress_a0;
            egress_a1;
            egress_a2;
        }
        default_action = NoAction();
        size = 64;
    }
    table egress_t1 {
        key = {
            (32w845566879 & ((bit<32>)meta.m0)): optional @name("k0");
            hdr.base.f0: ternary @name("k1");
            meta.one.n0: optional @name("k2");
        }
        actions = {
            NoAction;
            egress_a0;
            egress_a1;
            egress_a2;
            egress_a3;
        }
        default_action = egress_a2();
        size = 64;
    }
    apply {
        hdr.ys.pop_front(1);
        meta.m0 = (((meta.flag ? 1w1 : hdr.base.f5) ++ (2w3 |-| ((bit<2>)hdr.base.f1))) ++ (hdr.x1.isValid() ? (hdr.ys[1].isValid() ? hdr.base.f4 : ((bit<1>)meta.flag)) : (meta.flag ? hdr.base.f3 : hdr.base.f4)));
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
