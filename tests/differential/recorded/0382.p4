#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    bit<12> f0;
    bit<48> f1;
    int<9> f2;
    bit<3> pad;
}

header x_t {
    bit<8> next;
    bit<48> f0;
}

header y_t {
    bit<8> more;
    bit<24> f0;
}

struct headers_t {
    base_t base;
    x_t x0;
    x_t x1;
    y_t[3] ys;
}

struct inner_t {
    bit<48> n0;
    bit<100> n1;
}

struct meta_t {
    bit<128> m0;
    bit<100> m1;
    int<4> m2;
    bit<128> m3;
    bit<1> m4;
    bool flag;
    @field_list(1) bit<8> kept;
    inner_t one;
    inner_t two;
    bool first;
}

bit<8> function0(in bit<8> p0, in bit<8> p1) {
    if ((p1 > p1)) {
        return p1;
    }
    return ((bit<8>)((bit<1>)((int<1>)((27w27981126 | ((bit<27>)p0)))[0:0])));
}

parser parse(packet_in packet, out headers_t hdr, inout meta_t meta,
             inout standard_metadata_t standard_metadata) {
    state start {
        packet.extract(hdr.base);
        transition select(hdr.base.kind) {
            8w55: parse_x1;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        meta.one.n1 = (~(-100w1073907120106420507804049147583));
        transition select(hdr.x0.next) {
            8w74: parse_ys;
            8w154: parse_x1;
            8w65: parse_ys;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        if ((((bit<63>)meta.m3) <= ((bit<63>)((bit<64>)meta.m1)))) {
            meta.two.n0 = (((bit<48>)((bit<1>)((bit<32>)hdr.base.f1))) |-| ((meta.flag ? ((bit<35>)meta.m4) : 35w17179869184) ++ (((bit<13>)meta.two.n0) >> ((bit<4>)meta.m1))));
            meta.m0 = (((-((bit<125>)meta.kept)) ++ ((bit<3>)9w0)) & ((bit<128>)(((bit<74>)meta.m1))[54:7]));
            meta.one.n1 = ((107w120927058071021226430467536067480)[102:3] | ((((bit<62>)((bit<9>)hdr.base.f2)) | ((bit<62>)meta.one.n1)) ++ (~38w1)));
        } else {
            meta.m2 = ((~meta.m2) * (int<4>)(4w8));
        }
        transition select(hdr.x1.next) {
            8w89: parse_ys;
            8w9 &&& 8w15: accept;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        int<64> v1 = (~(((int<64>)(64w18446744073709551614) * 64s4034750978353227434) * (~64s0)));
        transition select(hdr.ys.last.more) {
            8w161: parse_ys;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        b = c;
        b[7:6] = ((((bit<2>)c) * 2w1) >> (-c));
        c ^= (~(c * (12w805)[10:3]));
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<8>>(4) ingress_cells;
    counter(4, CounterType.packets_and_bytes) ingress_counts;
    helper() first_helper;
    helper() second_helper;
    action ingress_a0(out bit<1> p0) {
        p0 = 1w0;
        hdr.base.f0 = ((-((bit<12>)24w0)) ^ (12w1388 ^ hdr.base.f0));
    }
    action ingress_a1() {
        hdr.ys.pop_front(1);
    }
    action ingress_a2(in bit<128> p0) {
        hash(meta.one.n0, HashAlgorithm.crc32, 16w0, { hdr.base.f1, hdr.base.f1, meta.two.n0 }, 32w1000);
    }
    table ingress_t0 {
        key = {
            ((meta.m0 < meta.m0) ? (16w25329 |-| ((bit<16>)meta.m1)) : (24w15960875)[23:8]): optional @name("k0");
            hdr.base.kind: ternary @name("k1");
            (-(((bit<16>)meta.two.n0) << 8w8)): ternary @name("k2");
        }
        actions = {
            NoAction;
            ingress_a1;
        }
        default_action = ingress_a1();
        size = 64;
    }
    table ingress_t1 {
        key = {
            meta.m4: range @name("k0");
        }
        actions = {
            NoAction;
            ingress_a1;
        }
        default_action = NoAction();
        size = 64;
    }
    table ingress_t2 {
        key = {
            hdr.base.pad: range @name("k0");
            meta.m0: optional @name("k1");
        }
        actions = {
            NoAction;
            ingress_a1;
        }
        default_action = NoAction();
        size = 64;
    }
    apply {
        standard_metadata.egress_spec = 3;
        meta.first = standard_metadata.instance_type == 0;
        meta.m0 = meta.m3;
        ingress_t2.apply();
        ingress_t0.apply();
        ingress_t1.apply();
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<8>>(1) egress_cells;
    helper() first_helper;
    helper() second_helper;
    action egress_a0(inout int<4> p0, inout bit<128> p1) {
        meta.two.n0 = (((bit<48>)(meta.m4 |+| ((bit<1>)meta.m1))) << 8w5);
    }
    action egress_a1(inout int<4> p0, inout bit<128> p1) {
        p0 = ((int<4>)(4w14) << 8w3);
        hdr.base.f2 = hdr.base.f2;
    }
    action egress_a2(bit<8> p0) {
        hdr.x1 = hdr.x0;
        meta.one.n0 = (((36w34359738368 ++ 1w1) |+| (((bit<37>)meta.m4) |-| ((bit<37>)meta.two.n1))) ++ ((bit<11>)((bit<9>)(hdr.base.f2 + hdr.base.f2))));
    }
    table egress_t0 {
        key = {
            meta.one.n0: exact @name("k0");
            meta.m3: ternary @name("k1");
        }
        actions = {
            NoAction;
            egress_a2;
        }
        default_action = NoAction();
        size = 64;
    }
    table egress_t1 {
        key = {
            meta.m4: optional @name("k0");
        }
        actions = {
            NoAction;
            egress_a2;
        }
        default_action = NoAction();
        size = 64;
    }
    table egress_t2 {
        key = {
            meta.m1: exact @name("k0");
            meta.m0: ternary @name("k1");
        }
        actions = {
            NoAction;
            egress_a2;
        }
        default_action = egress_a2(8w128);
        size = 64;
    }
    apply {
        meta.one = meta.one;
        hdr.base.pad = (((bit<1>)((bit<63>)((int<63>)(((bit<9>)meta.m3) ++ ((bit<54>)hdr.base.f0))))) ++ 2w1);
        meta.flag = (hdr.base.kind >= function0((37w84862376442)[11:4], (13w4095)[11:4]));
        egress_cells.write((((bit<32>)((bit<9>)hdr.base.f2)) & 32w0), (((bit<8>)((bit<16>)((int<16>)((int<48>)meta.two.n0)))) << 8w4));
        if (hdr.x0.isValid()) {
            if (((((bit<33>)meta.m0) << 8w9) >= ((bit<33>)hdr.base.kind))) {
                meta.two.n1 = ((~meta.two.n1) | (((bit<103>)((bit<13>)meta.one.n0)))[100:1]);
                hdr.base.f0 = (((((bit<6>)((bit<9>)hdr.base.f2)) |+| ((bit<6>)meta.kept)) ^ (meta.flag ? ((bit<6>)meta.one.n1) : ((bit<6>)meta.two.n1))) ++ ((bit<6>)(((bit<68>)meta.two.n1))[64:0]));
                hdr.base.f0 = (-((bit<12>)((bit<33>)(((int<33>)((int<3>)hdr.base.pad)) << meta.m4))));
            }
        }
        egress_a0(meta.m2, meta.m0);
        hdr.ys[1].setValid();
        hdr.ys[1].more = function0(meta.kept, hdr.base.kind);
        hdr.ys[1].f0 = (((bit<24>)hdr.base.f0) << ((bit<4>)hdr.base.kind));
        egress_t0.apply();
        egress_t1.apply();
        egress_t2.apply();
        if (meta.first && hdr.x1.isValid()) {
            clone_preserving_field_list(CloneType.E2E, 5, 1);
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
