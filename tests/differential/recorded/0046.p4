#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    bit<1> f0;
    bit<8> f1;
    bit<24> f2;
    bit<7> pad;
}

header x_t {
    bit<8> next;
    bit<24> f0;
    bit<8> f1;
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
    int<128> n0;
    bit<16> n1;
}

struct meta_t {
    bit<8> m0;
    bit<64> m1;
    bit<64> m2;
    bool flag;
    @field_list(1) bit<8> kept;
    inner_t one;
    inner_t two;
    bool first;
}

bit<8> function0(in bit<16> p0, in bit<16> p1) {
    if ((p0 > 16w65535)) {
        return ((((bit<31>)p1))[9:2] << 8w1);
    }
    return (~(-((bit<8>)48w36358247430702)));
}
bit<16> function1(in bit<16> p0, in bit<8> p1) {
    if (((p0 == 16w24834) && (p0 >= 16w65534))) {
        return ((~p0) ^ (p0 * p0));
    }
    return (-((~p1) ++ (p1 |+| p1)));
}

parser parse(packet_in packet, out headers_t hdr, inout meta_t meta,
             inout standard_metadata_t standard_metadata) {
    state start {
        packet.extract(hdr.base);
        verify(meta.flag, error.Unwelcome);
        transition select(hdr.base.kind) {
            8w194 .. 8w197: parse_x0;
            8w141: parse_x0;
            8w161: parse_x1;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        transition select(hdr.x0.next) {
            8w139: parse_ys;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        transition select(hdr.x1.next) {
            8w156: parse_ys;
            8w150: parse_ys;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        meta.m0 = ((bit<8>)(hdr.base.f0 ++ (((bit<38>)hdr.base.f2))[25:3]));
        transition select(hdr.ys.last.more) {
            8w168: parse_ys;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        b = 8w254;
        bit<32> v1 = (((bit<32>)((bit<7>)((bit<31>)c))) & (((bit<22>)c) ++ (((bit<10>)c) << b)));
        bit<96> v2 = (((9w256 ++ 87w77371252455336267181195264) & ((bit<96>)1w0)) |+| ((((bit<96>)c) << 4w15) * ((bit<96>)((bit<33>)a))));
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    counter(4, CounterType.packets_and_bytes) ingress_counts;
    helper() first_helper;
    helper() second_helper;
    action ingress_a0() {
        meta.m2 = ((bit<64>)((32w1560122178 & 32w2147483647) >> 8w9));
        ingress_counts.count(((57w93594279625819758)[47:16] & 32w3));
    }
    action ingress_a1(bit<128> p0) {
        meta.flag = (((3w3 + ((bit<3>)hdr.base.pad)) ++ ((bit<6>)32w4294967295)) <= (~((bit<9>)hdr.base.f2)));
        bit<64> v3 = (-((bit<64>)((bit<100>)((int<100>)((int<13>)13w0)))));
    }
    action ingress_a2(bit<8> p0) {
        hdr.ys[0].setValid();
        hdr.ys[0].more = (11w151)[9:2];
    }
    action ingress_a3(in bit<32> p0, in bit<32> p1) {
        hdr.base.f1 = (((~((bit<2>)hdr.base.f2)) ++ (hdr.ys[0].isValid() ? 2w1 : ((bit<2>)((bit<1>)meta.flag)))) ++ (hdr.ys[2].isValid() ? (((bit<4>)hdr.base.kind) * ((bit<4>)((bit<128>)meta.one.n0))) : (((bit<4>)hdr.base.f2) * ((bit<4>)p1))));
        standard_metadata.egress_spec = ((bit<9>)((meta.one.n1 > 16w13939) ? (hdr.ys[2].isValid() ? 3w4 : ((bit<3>)hdr.base.kind)) : ((bit<3>)63w4611686018427387904)));
        mark_to_drop(standard_metadata);
    }
    table ingress_t0 {
        key = {
            hdr.base.pad: range @name("k0");
        }
        actions = {
            NoAction;
            ingress_a1;
        }
        default_action = ingress_a1(128w1);
        size = 64;
    }
    table ingress_t1 {
        key = {
            hdr.base.pad: exact @name("k0");
        }
        actions = {
            NoAction;
            ingress_a0;
            ingress_a1;
            ingress_a2;
        }
        default_action = ingress_a1(128w170141183460469231731687303715884105727);
        size = 64;
    }
    table ingress_t2 {
        key = {
            hdr.base.f2: exact @name("k0");
            (~(((bit<44>)hdr.base.f1))[23:8]): range @name("k1");
        }
        actions = {
            NoAction;
            ingress_a0;
            ingress_a1;
        }
        default_action = ingress_a0();
        size = 64;
    }
    apply {
        standard_metadata.egress_spec = 5;
        meta.first = standard_metadata.instance_type == 0;
        meta.flag = standard_metadata.parser_error != error.NoError;
        hash(meta.one.n1, HashAlgorithm.crc16, 16w5, { meta.kept, meta.m2, meta.m2 }, 32w7);
        if (meta.flag) {
            standard_metadata.egress_spec = ((bit<9>)((bit<3>)hdr.base.kind));
        }
        ingress_t0.apply();
        ingress_t1.apply();
        ingress_t2.apply();
        if (meta.first && meta.flag) {
            standard_metadata.mcast_grp = 3;
        }
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<48>>(1) egress_cells;
    counter(4, CounterType.packets_and_bytes) egress_counts;
    action egress_a0(inout bit<64> p0) {
        egress_counts.count(((((bit<32>)meta.m1) | 32w1248063387) & 32w3));
    }
    action egress_a1(out bit<8> p0) {
        p0 = 8w1;
        if ((meta.kept < 8w210)) {
            hdr.base.f1 = function0(((hdr.ys[2].isValid() && hdr.ys[2].isValid()) ? ((bit<16>)4w0) : (10w512 ++ ((bit<6>)meta.one.n1))), (((bit<4>)((bit<128>)meta.one.n0)) ++ (((bit<12>)meta.m1) |+| ((bit<12>)p0))));
            meta.flag = hdr.x0.isValid();
            meta.m1 = (((13s4095 |+| 13s1297) != (((int<13>)((int<64>)meta.m2)) |+| 13s52)) ? (-(((bit<64>)hdr.base.kind) * meta.m1)) : ((64w1 - meta.m1) |+| (hdr.x1.isValid() ? meta.m1 : 64w7031520212538960997)));
        }
        hdr.x1 = hdr.x0;
    }
    table egress_t0 {
        key = {
            meta.one.n1: lpm @name("k0");
        }
        actions = {
            NoAction;
        }
        default_action = NoAction();
        size = 64;
    }
    table egress_t1 {
        key = {
            meta.m0: exact @name("k0");
            ((bit<32>)((bit<31>)((int<31>)(((bit<48>)((bit<1>)meta.flag)))[31:1]))): range @name("k1");
        }
        actions = {
            NoAction;
        }
        default_action = NoAction();
        size = 64;
    }
    apply {
        if (hdr.ys[0].isValid()) {
            hdr.x1 = hdr.x0;
            meta.two.n0 = (~((int<128>)((int<65>)(((bit<65>)((bit<128>)meta.two.n0)) << ((bit<1>)hdr.base.f2)))));
            meta.two.n1 = (meta.one.n1 << 8w12);
        }
        hdr.x1 = hdr.x0;
        hdr.base.f0 = ((meta.m2 != 64w9223372036854775807) ? ((9s142 == ((int<9>)((int<7>)hdr.base.pad))) ? (25w23839953)[7:7] : (hdr.base.f0 & hdr.base.f0)) : ((hdr.x1.isValid() ? hdr.base.f0 : hdr.base.f0) | (1w1 >> 8w0)));
        meta.one = meta.two;
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
