#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    bit<48> f0;
    bit<32> f1;
    int<24> f2;
    bit<12> f3;
    bit<12> f4;
    int<64> f5;
}

header x_t {
    bit<8> next;
    bit<4> f0;
    bit<4> pad;
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
    bit<65> n0;
    int<16> n1;
}

struct meta_t {
    int<32> m0;
    bit<48> m1;
    int<9> m2;
    int<128> m3;
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
            8w144: parse_x0;
            8w110: parse_ys;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        transition select(hdr.x0.next) {
            8w243: parse_x1;
            8w64: parse_x1;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        transition select(hdr.x1.next) {
            8w73: parse_ys;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        transition select(hdr.ys.last.more) {
            8w136: parse_ys;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        b = a;
        int<64> v1 = (((int<64>)((int<8>)b)) + ((int<64>)((int<9>)((bit<9>)a))));
        if (true) {
            if (false) {
                b = (((bit<8>)((bit<65>)(-((int<65>)((int<8>)c))))) |+| (true ? (((bit<8>)((bit<64>)v1)) | 8w128) : (a | c)));
                return;
                c = ((~(a >> ((bit<4>)c))) | ((((bit<18>)a) & ((bit<18>)c)))[17:10]);
            } else {
                c = ((~(c ^ b)) ^ ((false ? c : b) - a));
                exit;
            }
            v1 = ((v1 >= (v1 ^ v1)) ? v1 : ((~v1) << 8w22));
        }
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<8>>(8) ingress_cells;
    counter(4, CounterType.packets_and_bytes) ingress_counts;
    helper() first_helper;
    helper() second_helper;
    action ingress_a0() {
        meta.one.n0 = ((bit<65>)(((bit<9>)128w170141183460469231731687303715884105727) >> (((bit<1>)hdr.base.f4) >> 4w0)));
        meta.one = meta.two;
        meta.two.n0[25:20] = 6w63;
    }
    action ingress_a1(in bit<8> p0) {
        hdr.base.f3 = (((hdr.ys[2].isValid() ? hdr.base.f4 : hdr.base.f4) ^ (meta.flag ? hdr.base.f4 : hdr.base.f3)) + ((meta.m0 <= meta.m0) ? ((bit<12>)((bit<16>)meta.two.n1)) : ((bit<12>)13w0)));
    }
    table ingress_t0 {
        key = {
            meta.two.n0: exact @name("k0");
            hdr.base.f1: exact @name("k1");
            hdr.base.f4: exact @name("k2");
        }
        actions = {
            NoAction;
            ingress_a0;
        }
        default_action = ingress_a0();
        const entries = {
            (65w18446744073709551616, 32w1738192266, 12w674): NoAction();
            (65w28919424578373089605, 32w4163519489, 12w4095): NoAction();
            (65w18446744073709551616, 32w2764527154, 12w3316): ingress_a0();
        }
        size = 64;
    }
    table ingress_t1 {
        key = {
            meta.kept: lpm @name("k0");
            ((hdr.base.f1 & 32w2147483648) ^ (hdr.base.f1 & hdr.base.f1)): optional @name("k1");
        }
        actions = {
            NoAction;
            ingress_a0;
        }
        default_action = NoAction();
        size = 64;
    }
    table ingress_t2 {
        key = {
            hdr.base.f1: lpm @name("k0");
            hdr.base.f4: optional @name("k1");
        }
        actions = {
            NoAction;
            ingress_a0;
        }
        default_action = NoAction();
        size = 64;
    }
    apply {
        standard_metadata.egress_spec = 1;
        meta.first = standard_metadata.instance_type == 0;
        hdr.base.f1 = (5w31 ++ ((27w18298400 ^ ((bit<27>)hdr.base.f4)) - (((bit<27>)meta.one.n0) | 27w67108864)));
        if ((hdr.base.f3 != 12w2490)) {
            standard_metadata.egress_spec = ((bit<9>)((bit<3>)(((bit<64>)((bit<16>)meta.two.n1)) >> 4w0)));
        }
        ingress_cells.write((((bit<32>)((bit<48>)hdr.base.f3)) & 32w7), ((((bit<41>)((bit<1>)meta.flag)) - ((bit<41>)((bit<1>)meta.flag))))[36:29]);
        ingress_t0.apply();
        standard_metadata.egress_spec = ((bit<9>)((-3w6) | (((bit<3>)((bit<16>)meta.two.n1)) << 8w3)));
        int<32> v2 = ((int<32>)(((bit<43>)((bit<63>)((int<63>)((int<48>)meta.m1)))))[31:0]);
        ingress_t1.apply();
        ingress_t2.apply();
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<48>>(1) egress_cells;
    action egress_a0(bit<9> p0) {
        hdr.base.f5 = ((meta.two.n0 <= (((bit<79>)p0))[64:0]) ? hdr.base.f5 : (((int<64>)((int<8>)hdr.base.kind)) ^ hdr.base.f5));
    }
    action egress_a1() {
        hash(meta.m1, HashAlgorithm.xor16, 16w0, { hdr.base.kind }, 32w7);
        meta.m3 = meta.m3;
        meta.one = meta.one;
    }
    action egress_a2() {
        hdr.ys.pop_front(1);
        meta.m1 = meta.m1;
        egress_cells.write(((hdr.base.f1 |+| hdr.base.f1) & 32w0), ((bit<48>)(((bit<13>)((bit<16>)meta.one.n1)) |-| ((bit<13>)((bit<32>)meta.m0)))));
    }
    action egress_a3() {
        hash(hdr.base.f1, HashAlgorithm.csum16, 16w5, { hdr.base.kind, hdr.base.kind, hdr.base.f3, 4w0 }, 32w65536);
        if (meta.flag) {
            hdr.base.f4[9:9] = ((((bit<1>)meta.kept) |-| 1w0) & ((bit<1>)((bit<9>)meta.m2)));
        }
    }
    table egress_t0 {
        key = {
            ((bit<16>)((bit<128>)meta.kept)): exact @name("k0");
            hdr.base.f4: ternary @name("k1");
        }
        actions = {
            NoAction;
            egress_a1;
            egress_a2;
        }
        default_action = egress_a1();
        size = 64;
    }
    table egress_t1 {
        key = {
            hdr.base.kind: exact @name("k0");
        }
        actions = {
            NoAction;
            egress_a0;
            egress_a1;
            egress_a2;
            egress_a3;
        }
        default_action = egress_a0(9w278);
        const entries = {
            (8w128): egress_a3();
            (8w0): egress_a1();
        }
        size = 64;
    }
    apply {
        meta.two = meta.one;
        egress_a1();
        meta.one = meta.two;
        hash(meta.m1, HashAlgorithm.csum16, 16w0, { meta.one.n0, 7w0 }, 32w7);
        meta.one = meta.two;
        egress_t0.apply();
        egress_t1.apply();
        if (meta.first && (meta.m2 == (meta.m2 << 1w0))) {
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
