#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    bit<9> f0;
    bit<8> f1;
    int<32> f2;
    bit<4> f3;
    bit<16> f4;
    bit<3> pad;
}

header x_t {
    bit<8> next;
    bit<24> f0;
}

header y_t {
    bit<8> more;
    int<8> f0;
    bit<9> f1;
    bit<7> pad;
}

struct headers_t {
    base_t base;
    x_t x0;
    x_t x1;
    y_t[3] ys;
}

struct inner_t {
    bit<100> n0;
    bit<4> n1;
}

struct meta_t {
    int<48> m0;
    bit<32> m1;
    int<48> m2;
    bit<8> m3;
    bool flag;
    @field_list(1) bit<8> kept;
    inner_t one;
    inner_t two;
    bool first;
}

bit<8> function0(in bit<16> p0, in bit<16> p1) {
    if ((!true)) {
        return ((((bit<18>)p0) * ((bit<18>)p0)))[9:2];
    }
    return (~8w0);
}

parser parse(packet_in packet, out headers_t hdr, inout meta_t meta,
             inout standard_metadata_t standard_metadata) {
    state start {
        packet.extract(hdr.base);
        transition select(hdr.base.kind) {
            8w71: parse_x1;
            8w212: parse_x1;
            8w9 &&& 8w15: accept;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        transition select(hdr.x0.next) {
            8w183: parse_x1;
            8w151: parse_ys;
            8w48: parse_x1;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        if (((((int<4>)hdr.base.f3) |-| (int<4>)(4w8)) != ((int<4>)((int<100>)meta.one.n0)))) {
            meta.two.n1 = (((bit<1>)hdr.base.f3) ++ hdr.base.pad);
            meta.flag = (meta.m1 < (~(((bit<67>)hdr.base.kind))[49:18]));
        } else {
            meta.two.n0 = (-(-((bit<100>)((bit<1>)hdr.base.pad))));
            meta.two.n0 = (meta.one.n0 >> ((((bit<29>)hdr.base.f4) |-| ((bit<29>)((bit<1>)meta.flag))))[12:12]);
            hdr.base.f4[9:7] = ((((bit<1>)meta.flag) |-| ((bit<1>)meta.flag)) ++ (((bit<2>)((bit<48>)meta.m0)) & ((bit<2>)((bit<48>)meta.m0))));
        }
        transition select(hdr.x1.next) {
            8w225: parse_ys;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        transition select(hdr.ys.last.more) {
            8w164: parse_ys;
            8w133: parse_ys;
            8w48: parse_ys;
            8w8 &&& 8w15: accept;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        c = c;
        b = (((bit<43>)((bit<32>)((bit<63>)((int<63>)((int<8>)c))))))[35:28];
        if (((true && false) || (((bit<31>)c) < ((bit<31>)a)))) {
            c = (((false || true) ? ((bit<8>)((bit<1>)c)) : (((bit<43>)c))[26:19]) |+| ((((bit<14>)a))[7:0] |+| (c - c)));
        } else {
            b = (((c ++ 5w25) << 8w12))[8:1];
        }
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    counter(4, CounterType.packets_and_bytes) ingress_counts;
    helper() first_helper;
    helper() second_helper;
    action ingress_a0() {
        if ((meta.flag || (((int<48>)((int<4>)meta.two.n1)) <= meta.m2))) {
            hdr.base.pad[0:0] = ((((bit<1>)hdr.base.f1) * 1w0) & ((bit<1>)hdr.x0.isValid()));
            meta.two.n0 = ((meta.flag ? (((bit<103>)meta.m1) >> meta.m3) : (((bit<103>)meta.one.n1) << 1w0)))[102:3];
        }
        hdr.base.f0 = ((9w511 - (7w0 ++ 2w0)) - ((33w8589934590 == 33w4294967296) ? (((bit<9>)meta.one.n1) & 9w510) : (hdr.base.f0 >> hdr.base.kind)));
    }
    action ingress_a1() {
        meta.flag = (meta.flag && (!(meta.one.n0 != meta.two.n0)));
        hdr.ys[2].setInvalid();
    }
    action ingress_a2(bit<9> p0) {
        hdr.base.f4 = (~((bit<16>)(meta.flag ? ((bit<31>)hdr.base.f1) : ((bit<31>)((bit<48>)meta.m2)))));
    }
    table ingress_t0 {
        key = {
            meta.two.n0: exact @name("k0");
            meta.one.n0: exact @name("k1");
            meta.kept: exact @name("k2");
        }
        actions = {
            NoAction;
            ingress_a0;
            ingress_a1;
            ingress_a2;
        }
        default_action = NoAction();
        size = 64;
    }
    table ingress_t1 {
        key = {
            hdr.base.f1: optional @name("k0");
            hdr.base.f1: optional @name("k1");
        }
        actions = {
            NoAction;
            ingress_a0;
            ingress_a1;
        }
        default_action = ingress_a1();
        size = 64;
    }
    apply {
        standard_metadata.egress_spec = 1;
        meta.first = standard_metadata.instance_type == 0;
        ingress_t1.apply();
        ingress_a0();
        ingress_t0.apply();
        if (meta.first && ((-((bit<4>)meta.two.n0)) <= (meta.two.n1 >> 8w1))) {
            standard_metadata.mcast_grp = 3;
        }
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    action egress_a0() {
        hdr.ys[2].setValid();
        hdr.ys[2].more = ((bit<8>)((bit<7>)meta.one.n1));
        hdr.ys[2].f0 = (((int<8>)((int<1>)((bit<1>)meta.flag))) >> hdr.base.f3);
        hdr.ys[2].f1 = hdr.base.f0;
        hdr.ys[2].pad = ((bit<7>)((bit<128>)128s11599859939202364194543802979529038100));
    }
    action egress_a1() {
        meta.one = meta.two;
        meta.m3 = meta.kept;
    }
    action egress_a2(out int<48> p0, out bit<8> p1) {
        p0 = 48s63987918031641;
        p1 = 8w76;
        hdr.ys[2].setValid();
        hdr.ys[2].more = (hdr.base.f1 |+| ((bit<8>)hdr.base.f0));
        hdr.ys[2].f0 = ((int<8>)(((bit<45>)((bit<32>)hdr.base.f2)))[10:3]);
        hdr.ys[2].f1 = (hdr.base.f0 & hdr.base.f0);
        hdr.ys[2].pad = (((bit<7>)meta.one.n0) + 7w63);
        meta.one.n1 = meta.two.n1;
    }
    table egress_t0 {
        key = {
            meta.kept: lpm @name("k0");
            hdr.base.kind: exact @name("k1");
            hdr.base.f1: optional @name("k2");
        }
        actions = {
            NoAction;
            egress_a0;
        }
        default_action = NoAction();
        size = 64;
    }
    apply {
        int<16> v1 = ((int<16>)((int<128>)((meta.two.n0 <= meta.two.n0) ? (((bit<128>)hdr.base.f4) |-| ((bit<128>)hdr.base.pad)) : (((bit<128>)meta.two.n0) & ((bit<128>)meta.two.n0)))));
        meta.kept = function0(((((bit<2>)((bit<32>)hdr.base.f2)) ++ ((bit<39>)hdr.base.f3)))[20:5], ((hdr.base.f4 - hdr.base.f4) ^ hdr.base.f4));
        egress_a0();
        hdr.x0 = hdr.x1;
        meta.two.n1 = (((hdr.x1.isValid() || hdr.x0.isValid()) && (65w1 == 65w1)) ? (meta.two.n1 + hdr.base.f3) : (-(hdr.base.f3 |-| hdr.base.f3)));
        egress_t0.apply();
    }
}

control compute_all(inout headers_t hdr, inout meta_t meta) {
    apply {
        update_checksum(true, { hdr.base.kind, hdr.base.f0, hdr.base.f1, hdr.base.f2, hdr.base.f3, hdr.base.pad }, hdr.base.f4, HashAlgorithm.csum16);
    }
}


control verify_all(inout headers_t hdr, inout meta_t meta) { apply { } }

control deparse(packet_out packet, in headers_t hdr) {
    apply {
        packet.emit(hdr);
    }
}

V1Switch(parse(), verify_all(), ingress(), egress(), compute_all(), deparse()) main;
