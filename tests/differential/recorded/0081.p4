#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    bit<48> f0;
    bit<9> f1;
    bit<7> f2;
    bit<32> f3;
    int<7> f4;
    bit<24> f5;
    bit<1> pad;
}

header x_t {
    bit<8> next;
    int<12> f0;
    bit<48> f1;
    int<12> f2;
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
    bit<128> n0;
    bit<32> n1;
}

struct meta_t {
    bit<4> m0;
    bit<9> m1;
    bit<64> m2;
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
            8w229: parse_x0;
            8w125: parse_ys;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        hdr.base.f3 = meta.one.n1;
        transition select(hdr.x0.next) {
            8w221: parse_ys;
            8w178: parse_ys;
            8w149: parse_ys;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        transition select(hdr.x1.next) {
            8w50: parse_ys;
            8w83: parse_ys;
            8w31: parse_ys;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        transition select(hdr.ys.last.more) {
            8w114: parse_ys;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        c = ((bit<8>)((bit<1>)a));
        c = ((false ? c : b) * ((true ? 7w10 : 7w126) ++ (((bit<1>)b) + 1w0)));
        b = (((bit<8>)((bit<33>)(((int<33>)((int<8>)c)) | ((int<33>)((int<8>)c))))) |+| ((-a) ^ (a - b)));
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<48>>(4) ingress_cells;
    counter(4, CounterType.packets_and_bytes) ingress_counts;
    action ingress_a0(out bit<9> p0) {
        p0 = 9w481;
        ingress_counts.count(((meta.two.n1 >> 8w15) & 32w3));
    }
    table ingress_t0 {
        key = {
            hdr.base.kind: lpm @name("k0");
            ((meta.flag ? ((bit<16>)meta.two.n0) : ((bit<16>)meta.two.n1)) << 8w9): exact @name("k1");
        }
        actions = {
            NoAction;
        }
        default_action = NoAction();
        size = 64;
    }
    table ingress_t1 {
        key = {
            meta.one.n1: exact @name("k0");
            hdr.base.f1: exact @name("k1");
        }
        actions = {
            NoAction;
        }
        default_action = NoAction();
        const entries = {
            (32w2750653496, 9w1): NoAction();
            (32w4294967295, 9w271): NoAction();
            (32w1213359557, 9w255): NoAction();
        }
        size = 64;
    }
    table ingress_t2 {
        key = {
            meta.two.n1: exact @name("k0");
            ((bit<16>)meta.m2): ternary @name("k1");
        }
        actions = {
            NoAction;
        }
        default_action = NoAction();
        size = 64;
    }
    apply {
        standard_metadata.egress_spec = 5;
        meta.first = standard_metadata.instance_type == 0;
        ingress_a0(hdr.base.f1);
        if (((meta.flag ? ((int<13>)((int<9>)meta.m1)) : ((int<13>)((int<9>)meta.m1))) == (((int<13>)((int<9>)hdr.base.f1)) + ((int<13>)((int<1>)hdr.base.pad))))) {
            hdr.base.f3 |= (-((60w0 >> 8w53))[43:12]);
            if (ingress_t2.apply().hit) {
                meta.m1 = (((bit<9>)hdr.base.f5) + (hdr.base.f1 >> 8w10));
                meta.m1 = hdr.base.f1;
                meta.m0[3:2] = ((bit<2>)(((bit<65>)((bit<7>)hdr.base.f4)) - 65w18446744073709551616));
            }
            if (ingress_t1.apply().hit) {
                meta.m1 = (meta.m1 |-| ((meta.flag ? hdr.base.f1 : hdr.base.f1) << 8w8));
            }
        }
        ingress_t0.apply();
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    counter(4, CounterType.packets_and_bytes) egress_counts;
    action egress_a0() {
        hash(meta.one.n1, HashAlgorithm.crc16, 16w0, { meta.m0, hdr.base.pad, 3w0 }, 32w1000);
        hdr.x1 = hdr.x0;
    }
    action egress_a1() {
        hdr.x0.setInvalid();
        meta.two.n1 = (((38w107262565433 >> 8w4) ++ (hdr.base.f2 ++ 5w16)))[39:8];
        meta.m2 = (hdr.ys[0].isValid() ? ((((bit<64>)meta.kept) | meta.m2) |-| ((bit<64>)hdr.base.pad)) : meta.m2);
    }
    table egress_t0 {
        key = {
            ((hdr.base.f5)[17:10] & ((bit<8>)((bit<63>)hdr.base.f3))): range @name("k0");
            hdr.base.kind: ternary @name("k1");
        }
        actions = {
            NoAction;
            egress_a0;
            egress_a1;
        }
        default_action = NoAction();
        size = 64;
    }
    table egress_t1 {
        key = {
            hdr.base.f1: optional @name("k0");
            ((bit<16>)meta.kept): ternary @name("k1");
        }
        actions = {
            NoAction;
            egress_a0;
            egress_a1;
        }
        default_action = egress_a1();
        size = 64;
    }
    table egress_t2 {
        key = {
            (meta.flag ? (-hdr.base.kind) : ((bit<8>)hdr.base.f0)): ternary @name("k0");
            meta.two.n0: optional @name("k1");
            meta.m0: optional @name("k2");
        }
        actions = {
            NoAction;
            egress_a1;
        }
        default_action = egress_a1();
        size = 64;
    }
    apply {
        meta.one = meta.two;
        hdr.base.pad = ((meta.flag ? (1w1 + hdr.base.pad) : (hdr.base.pad |+| ((bit<1>)meta.one.n0))) + hdr.base.pad);
        hdr.x1 = hdr.x0;
        meta.two = meta.two;
        egress_t0.apply();
        egress_t1.apply();
        egress_t2.apply();
        if (meta.first && ((hdr.base.f4 - hdr.base.f4) > (7s1 |-| hdr.base.f4))) {
            recirculate_preserving_field_list(1);
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
