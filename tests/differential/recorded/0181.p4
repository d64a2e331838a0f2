#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    bit<8> f0;
    bit<48> f1;
    int<12> f2;
    bit<4> pad;
}

header x_t {
    bit<8> next;
    bit<4> f0;
    int<7> f1;
    bit<4> f2;
    bit<1> pad;
}

header y_t {
    bit<8> more;
}

struct headers_t {
    base_t base;
    x_t x0;
    x_t x1;
    y_t[2] ys;
}

struct inner_t {
    bit<1> n0;
    bit<48> n1;
}

struct meta_t {
    bit<9> m0;
    bit<9> m1;
    int<9> m2;
    bool flag;
    @field_list(1) bit<8> kept;
    inner_t one;
    inner_t two;
    bool first;
}

bit<8> function0(in bit<16> p0, in bit<8> p1) {
    if ((p1 <= (((bit<8>)p0) & p1))) {
        return (43w8796093022206)[32:25];
    }
    return (-((p1 & p1) * (~p1)));
}
bit<16> function1(in bit<8> p0, in bit<16> p1) {
    if (true) {
        return p1;
    }
    return (((((bit<1>)p0) ++ ((bit<9>)p1)) ++ ((bit<25>)((bit<9>)((int<9>)((int<8>)p0))))))[17:2];
}

parser parse(packet_in packet, out headers_t hdr, inout meta_t meta,
             inout standard_metadata_t standard_metadata) {
    state start {
        packet.extract(hdr.base);
        transition select(hdr.base.kind) {
            8w2: parse_x0;
            8w134: parse_ys;
            8w228: parse_x0;
            8w15 &&& 8w15: accept;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        transition select(hdr.x0.next) {
            8w239: parse_x1;
            8w85: parse_x1;
            8w249: parse_ys;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        transition select(hdr.x1.next) {
            8w134: parse_ys;
            8w206: parse_ys;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        transition select(hdr.ys.last.more) {
            8w104: parse_ys;
            8w70: parse_ys;
            8w98: parse_ys;
            8w0 &&& 8w15: accept;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        c = ((~function0(((bit<16>)c), b)) * ((false ? 8w255 : b) * function0(16w62303, a)));
        c = (-c);
        bool v1 = true;
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<48>>(4) ingress_cells;
    action ingress_a0(bit<48> p0, bit<9> p1) {
        ingress_cells.write(((-((bit<32>)hdr.base.pad)) & 32w3), (-(((bit<2>)meta.two.n0) ++ ((bit<46>)p1))));
    }
    action ingress_a1(in bit<32> p0) {
        if (meta.flag) {
            hdr.base.f2 = (meta.flag ? ((int<12>)((6w39 >> meta.two.n0) ++ ((bit<6>)((bit<9>)meta.m2)))) : (((int<12>)(((bit<4>)hdr.base.f0) ++ ((bit<8>)((bit<12>)hdr.base.f2)))) - (~hdr.base.f2)));
            meta.kept = ((bit<8>)meta.m1);
            meta.one.n1 = ((bit<48>)((bit<63>)(~7w49)));
        }
        meta.two.n0 = ((meta.flag || hdr.ys[0].isValid()) ? (((bit<1>)63w6182056828234034448) << (hdr.base.kind * hdr.base.kind)) : meta.one.n0);
    }
    action ingress_a2(bit<9> p0) {
        standard_metadata.egress_spec = ((bit<9>)(((bit<3>)((bit<48>)((int<48>)((int<8>)hdr.base.kind)))) | (~3w1)));
        hdr.x1.setValid();
        hdr.x1.next = (hdr.x0.isValid() ? ((bit<8>)meta.two.n0) : hdr.base.f0);
        hdr.x1.f0 = ((bit<4>)((bit<1>)meta.flag));
        hdr.x1.f1 = (meta.flag ? 7s41 : 7s1);
        hdr.x1.f2 = (hdr.base.pad |+| hdr.base.pad);
        hdr.x1.pad = (meta.one.n0 << meta.two.n0);
    }
    table ingress_t0 {
        key = {
            hdr.base.f1: optional @name("k0");
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
            hdr.base.f1: ternary @name("k0");
            meta.two.n1: exact @name("k1");
            meta.one.n0: range @name("k2");
        }
        actions = {
            NoAction;
            ingress_a0;
            ingress_a2;
        }
        default_action = ingress_a2(9w404);
        size = 64;
    }
    apply {
        standard_metadata.egress_spec = 5;
        meta.first = standard_metadata.instance_type == 0;
        meta.m1[4:3] = (36w22319656284)[6:5];
        meta.two.n1 = ((bit<48>)((11w2047 ++ ((bit<5>)hdr.base.pad)) |-| (((bit<16>)meta.m0) * 16w27309)));
        bit<1> v2 = ((~(((bit<28>)hdr.base.f1))[12:12]) & ((((bit<36>)hdr.base.kind))[9:9] & ((bit<1>)((bit<100>)((bit<9>)meta.m2)))));
        hdr.base.f0 = (((((bit<2>)meta.two.n0) ++ ((bit<4>)hdr.base.f0)) |-| (6w47 >> hdr.base.f0)) ++ ((!meta.flag) ? (2w2 & ((bit<2>)hdr.base.kind)) : (30w559889463)[24:23]));
        meta.two = meta.one;
        ingress_t0.apply();
        ingress_t1.apply();
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<48>>(1) egress_cells;
    action egress_a0(in bit<16> p0, in bit<48> p1) {
        hdr.base.f2 = (int<12>)(12w4094);
        bit<1> v3 = ((((bit<1>)hdr.x1.isValid()) << 8w2) >> 8w2);
    }
    action egress_a1(inout bit<8> p0, inout bit<8> p1) {
        bit<48> v4 = (-((~meta.two.n1) * (-meta.one.n1)));
        hdr.x0 = hdr.x1;
        hdr.x0.setValid();
        hdr.x0.next = (29w324582192)[19:12];
        hdr.x0.f0 = (~hdr.base.pad);
        hdr.x0.f1 = (((int<7>)((int<1>)meta.one.n0)) << meta.two.n0);
        hdr.x0.f2 = (-hdr.base.pad);
        hdr.x0.pad = (meta.one.n0 << hdr.base.kind);
    }
    action egress_a2(bit<8> p0, bit<48> p1) {
        meta.m0 = (meta.m0 * ((((bit<7>)meta.one.n0) >> meta.one.n0) ++ (-((bit<2>)p0))));
        meta.m0 = ((bit<9>)((bit<24>)(((int<24>)((int<1>)meta.two.n0)) & (24s8388607 >> 8w5))));
    }
    table egress_t0 {
        key = {
            meta.one.n0: ternary @name("k0");
            meta.two.n0: ternary @name("k1");
            meta.one.n1: lpm @name("k2");
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
            meta.m0: ternary @name("k0");
            hdr.base.kind: lpm @name("k1");
        }
        actions = {
            NoAction;
            egress_a2;
        }
        default_action = NoAction();
        size = 64;
    }
    apply {
        meta.two = meta.one;
        egress_t0.apply();
        meta.m1 = ((bit<9>)(function0(((bit<16>)meta.kept), meta.kept) |+| (33w5543267905)[22:15]));
        egress_t1.apply();
        hdr.x0 = hdr.x1;
        meta.two.n1 = (~((23w1)[18:8] ++ ((bit<37>)31w0)));
        if (meta.first && meta.flag) {
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
