#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    bit<24> f0;
    bit<7> f1;
    bit<3> f2;
    bit<6> pad;
}

header x_t {
    bit<8> next;
    bit<7> f0;
    int<32> f1;
    bit<32> f2;
    bit<7> f3;
    bit<2> pad;
}

header y_t {
    bit<8> more;
    bit<3> f0;
    bit<9> f1;
    bit<4> pad;
}

struct headers_t {
    base_t base;
    x_t x0;
    x_t x1;
    y_t[3] ys;
}

struct inner_t {
    bit<33> n0;
    int<8> n1;
}

struct meta_t {
    bit<33> m0;
    bit<8> m1;
    bit<1> m2;
    bit<9> m3;
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
        hdr.base.f1[6:6] = ((((bit<22>)hdr.base.f1))[14:14] |-| (meta.flag ? meta.m2 : meta.m2));
        verify((hdr.base.f0 <= ((bit<24>)((bit<63>)meta.m1))), error.Unwelcome);
        transition select(hdr.base.kind) {
            8w89: parse_ys;
            8w124: parse_x0;
            8w10 &&& 8w15: accept;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        transition select(hdr.x0.next) {
            8w34 .. 8w37: parse_ys;
            8w192: parse_ys;
            8w125: parse_x1;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        transition select(hdr.x1.next) {
            8w208: parse_ys;
            8w7 &&& 8w15: accept;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        verify((meta.two.n1 >= (int<8>)(8w169)), error.Unwelcome);
        transition select(hdr.ys.last.more) {
            8w11: parse_ys;
            8w72: parse_ys;
            8w99: parse_ys;
            8w9 &&& 8w15: accept;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        bit<16> v1 = (((((bit<73>)c))[72:23])[39:24] | (41w1099511627776)[40:25]);
        v1 -= v1;
        c = (((c * c) * (false ? a : b)) |+| (~(b + 8w128)));
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    action ingress_a0(bit<32> p0) {
        hdr.ys[0].setValid();
        hdr.ys[0].more = (((bit<8>)meta.one.n1) & 8w1);
        hdr.ys[0].f0 = ((bit<3>)((bit<48>)hdr.base.f0));
        hdr.ys[0].f1 = meta.m3;
        hdr.ys[0].pad = (~((bit<4>)hdr.base.f1));
        int<5> v2 = (((meta.flag && meta.flag) ? ((int<5>)((int<8>)meta.kept)) : ((int<5>)((int<9>)hdr.ys[0].f1))) * ((meta.m2 <= meta.m2) ? ((int<5>)(27w110299574)[18:14]) : ((int<5>)(5w24) >> 8w4)));
    }
    action ingress_a1(bit<48> p0, bit<128> p1) {
        hdr.ys.push_front(1);
    }
    action ingress_a2(out bit<9> p0, out bit<9> p1) {
        p0 = 9w505;
        p1 = 9w256;
        hdr.base.f0 = (((bit<36>)((bit<24>)(((int<24>)((int<33>)meta.two.n0)) ^ 24s1054841))))[28:5];
    }
    action ingress_a3() {
        hdr.ys.push_front(1);
    }
    table ingress_t0 {
        key = {
            meta.m3: optional @name("k0");
        }
        actions = {
            NoAction;
            ingress_a0;
            ingress_a1;
            ingress_a3;
        }
        default_action = ingress_a3();
        size = 64;
    }
    table ingress_t1 {
        key = {
            ((meta.m1 ++ hdr.base.kind) - (((bit<20>)hdr.base.kind))[19:4]): range @name("k0");
            meta.m2: range @name("k1");
            hdr.base.f1: exact @name("k2");
        }
        actions = {
            NoAction;
            ingress_a3;
        }
        default_action = ingress_a3();
        size = 64;
    }
    apply {
        standard_metadata.egress_spec = 4;
        meta.first = standard_metadata.instance_type == 0;
        hdr.ys.pop_front(1);
        meta.two.n0[25:23] = ((bit<3>)((bit<32>)((bit<8>)meta.two.n1)));
        ingress_a3();
        ingress_t0.apply();
        ingress_t1.apply();
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<48>>(8) egress_cells;
    counter(4, CounterType.packets_and_bytes) egress_counts;
    helper() first_helper;
    helper() second_helper;
    action egress_a0(bit<16> p0) {
        meta.two.n0 = ((((bit<58>)((bit<13>)hdr.base.kind)) + 58w1483088765712536))[46:14];
    }
    apply {
        hdr.base.pad = ((bit<6>)((((bit<24>)meta.two.n0) ^ ((bit<24>)hdr.base.kind)) << meta.m2));
        hdr.base.pad = (-((hdr.base.f2 |+| ((bit<3>)meta.m3)) ++ hdr.base.f2));
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
