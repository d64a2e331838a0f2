#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    int<8> f0;
    bit<12> f1;
    bit<4> f2;
}

header x_t {
    bit<8> next;
    int<3> f0;
    bit<5> pad;
}

header y_t {
    bit<8> more;
    bit<16> f0;
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
    bit<64> n0;
    int<128> n1;
}

struct meta_t {
    bit<16> m0;
    bit<4> m1;
    bit<65> m2;
    bool flag;
    @field_list(1) bit<8> kept;
    inner_t one;
    inner_t two;
    bool first;
}

bit<8> function0(in bit<32> p0, in bit<16> p1) {
    if ((p0 != 32w1461364854)) {
        return ((8w255 - 8w254) * (8w185 >> 8w1));
    }
    return (21w955874)[18:11];
}
bit<8> function1(in bit<16> p0, in bit<8> p1) {
    if (false) {
        return ((7w127 ++ ((bit<1>)p1)) |-| function0(((bit<32>)p0), p0));
    }
    return ((p1 * ((bit<8>)63w3922267417137298135)) << 8w8);
}

parser parse(packet_in packet, out headers_t hdr, inout meta_t meta,
             inout standard_metadata_t standard_metadata) {
    state start {
        packet.extract(hdr.base);
        hdr.base.f1 = (~(-(((bit<42>)meta.m0))[27:16]));
        meta.kept = packet.lookahead<bit<8>>();
        transition select(hdr.base.kind) {
            8w255: parse_x0;
            8w202: parse_x1;
            8w234: parse_x0;
            8w8 &&& 8w15: accept;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        meta.m1[3:2] = (((bit<2>)hdr.base.f2) |-| (2w2 & ((bit<2>)((bit<8>)hdr.base.f0))));
        transition select(hdr.x0.next) {
            8w134: parse_ys;
            8w5 &&& 8w15: accept;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        if (meta.flag) {
            meta.m1 = ((bit<4>)24w2642648);
            hdr.base.f2 = (((((bit<4>)((bit<1>)meta.flag)) - meta.m1) | meta.m1) >> ((((bit<1>)meta.flag) >> 8w2) & (meta.flag ? ((bit<1>)meta.flag) : 1w1)));
        }
        transition select(hdr.x1.next) {
            8w204: parse_ys;
            8w185: parse_ys;
            8w112: parse_ys;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        transition select(hdr.ys.last.more) {
            8w56: parse_ys;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        b = function1(((~16w56498) |-| ((bit<16>)((bit<64>)a))), ((((bit<1>)c) ++ 5w1) ++ (((bit<2>)a) |-| ((bit<2>)a))));
        b = c;
        b = ((a << 8w6) |+| b);
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    helper() first_helper;
    helper() second_helper;
    action ingress_a0() {
        meta.m0 = (((bit<51>)(((bit<47>)meta.m1))[25:10]))[18:3];
        if ((((int<32>)(((bit<28>)meta.m1) ++ meta.m1)) > ((int<32>)(((bit<35>)((bit<8>)hdr.base.f0)))[31:0]))) {
            meta.kept = (((~hdr.base.kind) ^ ((bit<8>)((bit<32>)((bit<8>)hdr.base.f0)))) * ((hdr.ys[0].isValid() ? hdr.base.kind : meta.kept) - (((bit<8>)((bit<128>)meta.two.n1)) |-| 8w255)));
            meta.m1 = (hdr.x1.isValid() ? (((bit<4>)((bit<48>)(int<48>)(48w141366651808864))) ^ ((bit<4>)meta.kept)) : meta.m1);
            meta.kept[7:2] = ((hdr.x1.isValid() ? ((bit<6>)meta.m2) : 6w0) << (meta.kept - hdr.base.kind));
        } else {
            meta.m1[3:2] = ((hdr.base.f1 & hdr.base.f1))[4:3];
        }
    }
    action ingress_a1(bit<16> p0) {
        meta.one.n1 = meta.two.n1;
        meta.two.n0 = ((bit<64>)((((bit<7>)meta.kept) ++ ((bit<17>)meta.kept)) + ((bit<24>)((bit<128>)meta.one.n0))));
        meta.m1 = (((((bit<21>)hdr.base.kind) |+| ((bit<21>)((bit<8>)hdr.base.f0))))[4:1] & (hdr.ys[0].isValid() ? (meta.m1 |+| hdr.base.f2) : (hdr.x0.isValid() ? meta.m1 : ((bit<4>)((bit<8>)hdr.base.f0)))));
    }
    action ingress_a2(out bit<8> p0) {
        p0 = 8w127;
        meta.two.n1 = ((-((int<128>)(((bit<96>)((bit<8>)hdr.base.f0)) ++ ((bit<32>)((bit<128>)meta.two.n1))))) | meta.two.n1);
        meta.one.n1 = (((meta.flag ? (int<128>)(128w170141183460469231731687303715884105728) : meta.two.n1) << 8w54) * ((meta.one.n1 + meta.one.n1) | (~meta.two.n1)));
        int<32> v1 = ((int<32>)((int<8>)p0));
    }
    action ingress_a3(bit<16> p0) {
        standard_metadata.egress_spec = ((bit<9>)((((bit<100>)meta.kept) != ((bit<100>)hdr.base.f1)) ? (((bit<3>)((bit<128>)meta.two.n1)) >> hdr.base.kind) : (hdr.ys[1].isValid() ? ((bit<3>)hdr.base.kind) : ((bit<3>)p0))));
    }
    table ingress_t0 {
        key = {
            meta.two.n0: lpm @name("k0");
            meta.m1: ternary @name("k1");
        }
        actions = {
            NoAction;
            ingress_a0;
            ingress_a3;
        }
        default_action = NoAction();
        size = 64;
    }
    table ingress_t1 {
        key = {
            hdr.base.kind: lpm @name("k0");
            hdr.base.f2: ternary @name("k1");
            meta.kept: range @name("k2");
        }
        actions = {
            NoAction;
            ingress_a3;
        }
        default_action = ingress_a3(16w32768);
        size = 64;
    }
    apply {
        standard_metadata.egress_spec = 0;
        meta.first = standard_metadata.instance_type == 0;
        meta.flag = standard_metadata.parser_error != error.NoError;
        standard_metadata.egress_spec = ((bit<9>)((bit<3>)meta.kept));
        standard_metadata.egress_spec = ((bit<9>)((hdr.x0.isValid() && meta.flag) ? (meta.flag ? 3w3 : ((bit<3>)meta.two.n0)) : ((bit<3>)((bit<63>)((int<63>)((int<65>)meta.m2))))));
        meta.two.n0 = ((((bit<64>)((bit<48>)hdr.base.kind)) |+| (-meta.two.n0)) + ((5w1 ++ 59w288230376151711744) >> ((bit<1>)meta.flag)));
        hash(meta.m0, HashAlgorithm.csum16, 16w5, { meta.m1, meta.kept, 4w0 }, 32w1000);
        hdr.ys.pop_front(1);
        meta.kept[5:1] = 5w24;
        ingress_t0.apply();
        ingress_t1.apply();
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<32>>(4) egress_cells;
    counter(4, CounterType.packets_and_bytes) egress_counts;
    helper() first_helper;
    helper() second_helper;
    action egress_a0(bit<32> p0, bit<128> p1) {
        hdr.base.f0 = hdr.base.f0;
        hdr.ys.pop_front(1);
        hdr.x0.setValid();
        hdr.x0.next = (8w90 >> 8w5);
        hdr.x0.f0 = (hdr.ys[0].isValid() ? (int<3>)(3w7) : ((int<3>)((int<32>)p0)));
        hdr.x0.pad = (((bit<5>)((bit<1>)meta.flag)) - ((bit<5>)((bit<8>)hdr.base.f0)));
    }
    action egress_a1(inout bit<16> p0) {
        hdr.x1.setValid();
        hdr.x1.next = (hdr.base.kind * hdr.base.kind);
        hdr.x1.f0 = ((int<3>)((int<1>)((bit<1>)meta.flag)));
        hdr.x1.pad = 5w26;
        if ((hdr.ys[1].isValid() && (!hdr.ys[1].isValid()))) {
            hdr.base.f0 = ((((int<8>)(hdr.x1.pad ++ ((bit<3>)hdr.x1.f0))) ^ (meta.flag ? ((int<8>)meta.two.n1) : hdr.base.f0)) |+| ((int<8>)(hdr.x0.isValid() ? (int<1>)(1w1) : ((int<1>)meta.two.n1))));
        }
    }
    table egress_t0 {
        key = {
            meta.m0: lpm @name("k0");
            meta.one.n0: optional @name("k1");
        }
        actions = {
            NoAction;
            egress_a0;
        }
        default_action = NoAction();
        size = 64;
    }
    table egress_t1 {
        key = {
            ((((bit<7>)meta.two.n0) >> 8w4) ++ ((bit<1>)9w255)): ternary @name("k0");
            meta.m0: range @name("k1");
            meta.one.n0: lpm @name("k2");
        }
        actions = {
            NoAction;
            egress_a0;
        }
        default_action = NoAction();
        size = 64;
    }
    apply {
        meta.two.n1 = (~(meta.flag ? (-((int<128>)((int<8>)meta.kept))) : (128s27626664152118097271811073021720248148 + meta.one.n1)));
        hdr.ys.push_front(1);
        egress_counts.count(((32w3691982799 ^ ((bit<32>)((bit<1>)meta.flag))) & 32w3));
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
