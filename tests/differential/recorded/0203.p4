#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    bit<8> f0;
    bit<24> f1;
    int<8> f2;
}

header x_t {
    bit<8> next;
    bit<24> f0;
    bit<64> f1;
    bit<4> f2;
    bit<4> pad;
}

header y_t {
    bit<8> more;
    int<16> f0;
    bit<32> f1;
}

struct headers_t {
    base_t base;
    x_t x0;
    x_t x1;
    y_t[2] ys;
}

struct inner_t {
    bit<16> n0;
    bit<65> n1;
}

struct meta_t {
    bit<65> m0;
    bit<65> m1;
    bit<33> m2;
    int<33> m3;
    bit<16> m4;
    bool flag;
    @field_list(1) bit<8> kept;
    inner_t one;
    inner_t two;
    bool first;
}

bit<8> function0(in bit<32> p0, in bit<8> p1) {
    if (false) {
        return ((false ? 17w126642 : ((bit<17>)p1)))[14:7];
    }
    return p1;
}

parser parse(packet_in packet, out headers_t hdr, inout meta_t meta,
             inout standard_metadata_t standard_metadata) {
    state start {
        packet.extract(hdr.base);
        meta.kept = packet.lookahead<bit<8>>();
        transition select(hdr.base.kind) {
            8w22: parse_ys;
            8w65: parse_x0;
            8w41: parse_x0;
            8w6 &&& 8w15: accept;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        meta.kept = function0(((bit<32>)((bit<4>)8w123)), ((8w123 | meta.kept) >> 8w1));
        transition select(hdr.x0.next) {
            8w110: parse_ys;
            8w132: parse_ys;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        transition select(hdr.x1.next) {
            8w37: parse_ys;
            8w23: parse_ys;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        hdr.base.f2 = (~((int<8>)((~((bit<3>)meta.one.n1)) ++ 5w27)));
        transition select(hdr.ys.last.more) {
            8w16: parse_ys;
            8w245: parse_ys;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        c = ((((bit<8>)((bit<4>)c)) - (false ? a : c)) | (-(b - c)));
        c = function0(((((bit<32>)a) & 32w4294967295) << 8w16), ((b << 8w9) * (((bit<19>)a))[14:7]));
        c = ((((bit<5>)b) ++ (~3w7)) |-| ((b + b) |+| (b >> a)));
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    action ingress_a0() {
        bit<9> v1 = ((bit<9>)hdr.base.f1);
    }
    action ingress_a1(bit<8> p0, bit<16> p1) {
        if (((9s255 + ((int<9>)((int<1>)((bit<1>)meta.flag)))) >= 9s1)) {
            meta.m0 = (((-((bit<100>)meta.one.n0)))[92:28] ^ (meta.two.n1 |+| (meta.one.n1 - meta.m0)));
        }
        meta.one.n0 = ((bit<16>)(-(((bit<9>)hdr.base.f0) ^ 9w85)));
    }
    apply {
        standard_metadata.egress_spec = 1;
        meta.first = standard_metadata.instance_type == 0;
        hdr.x1.setValid();
        hdr.x1.next = (((bit<8>)hdr.base.f1) |-| hdr.base.f0);
        hdr.x1.f0 = (hdr.base.f1 + hdr.base.f1);
        hdr.x1.f1 = ((bit<64>)meta.kept);
        hdr.x1.f2 = ((bit<4>)((bit<8>)hdr.base.f2));
        hdr.x1.pad = (((bit<4>)meta.m1) >> 8w0);
        hdr.x1.f2 = (((bit<7>)(meta.two.n0 * meta.two.n0)))[5:2];
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<32>>(4) egress_cells;
    action egress_a0(bit<8> p0) {
        hdr.ys.push_front(1);
    }
    table egress_t0 {
        key = {
            meta.m1: range @name("k0");
            hdr.base.kind: range @name("k1");
        }
        actions = {
            NoAction;
            egress_a0;
        }
        default_action = egress_a0(8w81);
        size = 64;
    }
    table egress_t1 {
        key = {
            hdr.base.f1: lpm @name("k0");
            meta.kept: exact @name("k1");
        }
        actions = {
            NoAction;
            egress_a0;
        }
        default_action = NoAction();
        size = 64;
    }
    table egress_t2 {
        key = {
            meta.m1: range @name("k0");
            meta.m1: ternary @name("k1");
        }
        actions = {
            NoAction;
            egress_a0;
        }
        default_action = egress_a0(8w250);
        size = 64;
    }
    apply {
        hdr.base.f1 = ((bit<24>)((bit<16>)(-((bit<8>)((bit<33>)meta.m3)))));
        egress_t1.apply();
        egress_t0.apply();
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
