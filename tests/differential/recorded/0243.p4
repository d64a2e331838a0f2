#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    bit<1> f0;
    bit<8> f1;
    bit<24> f2;
    bit<32> f3;
    bit<16> f4;
    bit<7> pad;
}

header x_t {
    bit<8> next;
    bit<48> f0;
}

header y_t {
    bit<8> more;
    bit<3> f0;
    int<48> f1;
    bit<5> pad;
}

struct headers_t {
    base_t base;
    x_t x0;
    x_t x1;
    y_t[4] ys;
}

struct inner_t {
    bit<8> n0;
    bit<128> n1;
}

struct meta_t {
    bit<8> m0;
    int<32> m1;
    bit<9> m2;
    bool flag;
    @field_list(1) bit<8> kept;
    inner_t one;
    inner_t two;
    bool first;
}

bit<32> function0(in bit<8> p0, in bit<16> p1) {
    if (((~(int<32>)(32w4294967294)) >= ((int<32>)(((bit<39>)p1))[32:1]))) {
        return (-(32w0 << 8w17));
    }
    return (47w85289760863545)[46:15];
}
bit<16> function1(in bit<16> p0, in bit<32> p1) {
    if ((p1 < ((bit<32>)((bit<65>)p0)))) {
        return ((bit<16>)((bit<100>)(((int<100>)((int<16>)p0)) |+| ((int<100>)((int<16>)p0)))));
    }
    return (((bit<16>)64w0) | p0);
}

parser parse(packet_in packet, out headers_t hdr, inout meta_t meta,
             inout standard_metadata_t standard_metadata) {
    state start {
        packet.extract(hdr.base);
        hdr.base.f0 = ((bit<1>)((((bit<33>)meta.two.n0) << hdr.base.f1) * ((bit<33>)meta.two.n1)));
        transition select(hdr.base.kind) {
            8w250: parse_x1;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        meta.m0[6:5] = ((meta.m0 != 8w127) ? (-((bit<2>)((bit<1>)meta.flag))) : ((bit<2>)((bit<32>)meta.m1)));
        transition select(hdr.x0.next) {
            8w234: parse_ys;
            8w141: parse_x1;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        meta.m1 = (((int<32>)((int<24>)((bit<24>)hdr.base.pad))) |+| ((int<32>)((((bit<37>)hdr.base.f4) & ((bit<37>)hdr.base.f1)))[32:1]));
        verify(meta.flag, error.Unwelcome);
        transition select(hdr.x1.next) {
            8w160 .. 8w163: parse_ys;
            8w1: parse_ys;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        transition select(hdr.ys.last.more) {
            8w195: parse_ys;
            8w234: parse_ys;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        b = (a << 8w3);
        c = (((((bit<62>)b) + 62w2429828971500451111))[29:1])[14:7];
        if ((!(c > 8w1))) {
            bit<96> v1 = (((bit<96>)(8w43 - a)) + ((bit<96>)c));
        }
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    helper() first_helper;
    helper() second_helper;
    action ingress_a0(bit<32> p0) {
        meta.m2[6:5] = ((((bit<2>)meta.m2) - 2w2) |-| 2w1);
        bit<5> v2 = (~(((bit<3>)((bit<33>)hdr.base.f3)) ++ (2w0 >> 8w1)));
        meta.flag = (hdr.base.f3 > 32w2808937324);
    }
    table ingress_t0 {
        key = {
            meta.m2: exact @name("k0");
            meta.two.n0: exact @name("k1");
        }
        actions = {
            NoAction;
            ingress_a0;
        }
        default_action = ingress_a0(32w2705259228);
        size = 64;
    }
    table ingress_t1 {
        key = {
            (hdr.base.f4 & hdr.base.f4): optional @name("k0");
            meta.two.n0: range @name("k1");
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
            (~(((bit<49>)hdr.base.f3))[44:13]): exact @name("k0");
            hdr.base.f1: lpm @name("k1");
            hdr.base.f0: exact @name("k2");
        }
        actions = {
            NoAction;
            ingress_a0;
        }
        default_action = NoAction();
        size = 64;
    }
    apply {
        standard_metadata.egress_spec = 7;
        meta.first = standard_metadata.instance_type == 0;
        if (((!meta.flag) && (hdr.ys[3].isValid() && meta.flag))) {
            if ((meta.flag && (((bit<64>)meta.one.n0) >= ((bit<64>)meta.two.n1)))) {
                standard_metadata.egress_spec = ((bit<9>)(((bit<3>)((bit<33>)hdr.base.f0)) |-| (meta.flag ? ((bit<3>)meta.two.n0) : ((bit<3>)hdr.base.f3))));
                hdr.ys.pop_front(1);
            }
        } else {
            hdr.x0 = hdr.x1;
            hdr.ys.pop_front(1);
        }
        if (hdr.x0.isValid()) {
            hdr.ys[2].setValid();
            hdr.ys[2].more = (meta.m0 |+| meta.kept);
            hdr.ys[2].f0 = 3w4;
            hdr.ys[2].f1 = ((int<48>)((int<64>)((bit<64>)hdr.base.kind)));
            hdr.ys[2].pad = ((bit<5>)hdr.base.f1);
            hdr.ys.push_front(1);
            second_helper.apply((-((bit<8>)((bit<65>)((int<65>)((int<8>)hdr.base.f1))))), hdr.base.f1, hdr.x0.next);
        }
        meta.one = meta.two;
        first_helper.apply((((bit<26>)meta.one.n0))[17:10], meta.one.n0, meta.two.n0);
        meta.one.n0 = ((bit<8>)((bit<32>)(meta.m1 |-| (hdr.ys[1].isValid() ? ((int<32>)((int<8>)hdr.base.f1)) : meta.m1))));
        hdr.base.pad[5:4] = ((hdr.base.f2)[15:14] + (hdr.base.f0 ++ hdr.base.f0));
        if (ingress_t0.apply().miss) {
            meta.m2 = ((bit<9>)((hdr.base.pad == hdr.base.pad) ? (~((bit<63>)hdr.base.kind)) : (~((bit<63>)meta.one.n1))));
        }
        ingress_t1.apply();
        ingress_t2.apply();
        if (meta.first && (meta.two.n0 >= (meta.m0 + hdr.base.f1))) {
            standard_metadata.mcast_grp = 3;
        }
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<16>>(1) egress_cells;
    action egress_a0() {
        bit<8> v3 = (-((bit<8>)hdr.base.f2));
    }
    action egress_a1(inout int<32> p0, inout int<32> p1) {
        p0 = ((int<32>)(((((bit<54>)hdr.base.f0) |-| ((bit<54>)meta.m0)) + (-((bit<54>)meta.two.n0))))[39:8]);
        hdr.x1.setValid();
        hdr.x1.next = (hdr.base.kind |-| hdr.base.kind);
        hdr.x1.f0 = ((bit<48>)meta.two.n0);
    }
    action egress_a2() {
        meta.kept = (((meta.flag ? meta.two.n0 : meta.m0) & meta.one.n0) << 8w5);
        bool v4 = (meta.one.n0 <= ((hdr.base.kind * hdr.base.kind) - (hdr.x0.isValid() ? hdr.base.kind : meta.two.n0)));
        hdr.base.f3 = ((hdr.base.f3 - (hdr.base.f3 >> 8w20)) & (function0(meta.two.n0, 16w32768) >> 8w30));
    }
    table egress_t0 {
        key = {
            ((((bit<36>)hdr.base.f0) | 36w52596697284))[16:9]: exact @name("k0");
            meta.kept: exact @name("k1");
            hdr.base.f1: optional @name("k2");
        }
        actions = {
            NoAction;
            egress_a0;
            egress_a2;
        }
        default_action = egress_a0();
        size = 64;
    }
    table egress_t1 {
        key = {
            hdr.base.f2: ternary @name("k0");
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
            hdr.base.kind: optional @name("k0");
        }
        actions = {
            NoAction;
            egress_a0;
            egress_a2;
        }
        default_action = NoAction();
        size = 64;
    }
    apply {
        if (hdr.x1.isValid()) {
            hash(hdr.base.f3, HashAlgorithm.csum16, 16w5, { meta.one.n0, hdr.base.f1, hdr.base.kind }, 32w1000);
        }
        hdr.ys.pop_front(1);
        if (hdr.ys[1].isValid()) {
            hdr.base.f3 = ((bit<32>)((meta.m2 ++ 15w4579) ++ ((bit<39>)hdr.base.pad)));
            hdr.ys[1].f0[0:0] = ((hdr.base.f0 ^ ((bit<1>)((bit<48>)hdr.ys[1].f1))) |+| (hdr.base.f0 * hdr.base.f0));
            meta.two = meta.two;
        }
        bit<32> v5 = hdr.base.f3;
        meta.one = meta.one;
        egress_t0.apply();
        egress_t1.apply();
        egress_t2.apply();
        if (meta.first && meta.flag) {
            clone_preserving_field_list(CloneType.E2E, 5, 1);
        }
    }
}

control compute_all(inout headers_t hdr, inout meta_t meta) {
    apply {
        update_checksum(meta.flag, { hdr.base.kind, hdr.base.f0, hdr.base.f1, hdr.base.f2, hdr.base.f3, hdr.base.pad }, hdr.base.f4, HashAlgorithm.csum16);
    }
}


control verify_all(inout headers_t hdr, inout meta_t meta) { apply { } }

control deparse(packet_out packet, in headers_t hdr) {
    apply {
        packet.emit(hdr);
    }
}

V1Switch(parse(), verify_all(), ingress(), egress(), compute_all(), deparse()) main;
