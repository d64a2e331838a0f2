#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    bit<7> f0;
    bit<8> f1;
    int<3> f2;
    bit<7> f3;
    bit<4> f4;
    bit<3> pad;
}

header x_t {
    bit<8> next;
    bit<12> f0;
    bit<48> f1;
    bit<4> pad;
}

header y_t {
    bit<8> more;
    bit<9> f0;
    bit<7> pad;
}

struct headers_t {
    base_t base;
    x_t x0;
    x_t x1;
    y_t[4] ys;
}

struct inner_t {
    bit<128> n0;
    bit<128> n1;
}

struct meta_t {
    bit<100> m0;
    int<4> m1;
    bit<1> m2;
    int<65> m3;
    bit<64> m4;
    bit<100> m5;
    bool flag;
    @field_list(1) bit<8> kept;
    inner_t one;
    inner_t two;
    bool first;
}

bit<16> function0(in bit<16> p0, in bit<16> p1) {
    if (true) {
        return ((false && false) ? (((bit<2>)p1) ++ ((bit<14>)p0)) : (~p1));
    }
    return (((-p0) |-| ((bit<16>)9w407)) | (p1 |+| p1));
}
bit<16> function1(in bit<16> p0, in bit<8> p1) {
    if (false) {
        return ((bit<16>)((bit<1>)(int<1>)(1w1)));
    }
    return (((p0 << ((bit<1>)p0)) & (p0 & p0)) |-| (~(((bit<16>)p1) & p0)));
}

parser parse(packet_in packet, out headers_t hdr, inout meta_t meta,
             inout standard_metadata_t standard_metadata) {
    state start {
        packet.extract(hdr.base);
        transition select(hdr.base.kind) {
            8w11: parse_x1;
            8w13 &&& 8w15: accept;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        meta.one.n0 = (((bit<69>)meta.m5) ++ ((meta.flag || meta.flag) ? (((bit<59>)hdr.base.f3) | 59w267182646281355258) : (meta.flag ? 59w81436738636377449 : ((bit<59>)((bit<4>)meta.m1)))));
        transition select(hdr.x0.next) {
            8w54: parse_x1;
            8w39: parse_ys;
            8w63: parse_ys;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        transition select(hdr.x1.next) {
            8w59: parse_ys;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        transition select(hdr.ys.last.more) {
            8w235: parse_ys;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        c = (((((bit<23>)c))[22:4])[11:4] & ((false || true) ? (b >> c) : (c |+| c)));
        bit<9> v1 = (((1w1 ++ 2w2) ++ (false ? 6w15 : ((bit<6>)a))) * (-(true ? ((bit<9>)a) : ((bit<9>)a))));
        c = ((bit<8>)((bit<31>)(((int<31>)(((bit<1>)c) ++ ((bit<30>)b))) >> 8w25)));
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<32>>(1) ingress_cells;
    counter(4, CounterType.packets_and_bytes) ingress_counts;
    helper() first_helper;
    helper() second_helper;
    action ingress_a0() {
        hdr.base.f2 = hdr.base.f2;
    }
    table ingress_t0 {
        key = {
            meta.m0: optional @name("k0");
            meta.one.n0: lpm @name("k1");
        }
        actions = {
            NoAction;
            ingress_a0;
        }
        default_action = ingress_a0();
        size = 64;
    }
    table ingress_t1 {
        key = {
            ((bit<32>)((bit<63>)hdr.base.kind)): range @name("k0");
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
            meta.one.n0: optional @name("k0");
            meta.two.n0: range @name("k1");
        }
        actions = {
            NoAction;
            ingress_a0;
        }
        default_action = ingress_a0();
        size = 64;
    }
    apply {
        standard_metadata.egress_spec = 1;
        meta.first = standard_metadata.instance_type == 0;
        meta.flag = standard_metadata.parser_error != error.NoError;
        hdr.base.f1 = (((bit<8>)hdr.base.f4) |+| (-(hdr.base.f1 | hdr.base.kind)));
        second_helper.apply(((hdr.base.f1 == hdr.base.kind) ? (meta.kept - meta.kept) : (hdr.base.f1 |-| ((bit<8>)hdr.base.f0))), meta.kept, hdr.base.f1);
        hdr.base.pad = (((hdr.base.kind <= hdr.base.f1) && (hdr.ys[2].isValid() && meta.flag)) ? (((bit<2>)((bit<31>)hdr.base.f1)) ++ (-((bit<1>)hdr.base.pad))) : ((((bit<13>)meta.two.n0))[12:10] |-| (((bit<40>)hdr.base.f3))[15:13]));
        ingress_cells.write((((bit<32>)((bit<65>)hdr.base.f1)) & 32w0), ((((bit<66>)((bit<1>)meta.flag)) - 66w1))[43:12]);
        meta.one.n1 = (~((bit<128>)((bit<4>)(meta.m1 * meta.m1))));
        int<32> v2 = ((meta.two.n0 < meta.one.n0) ? ((hdr.ys[3].isValid() ? ((int<32>)((int<8>)meta.kept)) : ((int<32>)((int<128>)meta.two.n0))) + (meta.flag ? ((int<32>)meta.m3) : ((int<32>)((int<100>)meta.m5)))) : (hdr.ys[2].isValid() ? ((int<32>)(15w0 ++ ((bit<17>)((bit<65>)meta.m3)))) : (((int<32>)((int<8>)meta.kept)) ^ ((int<32>)((int<7>)hdr.base.f3)))));
        ingress_t0.apply();
        ingress_t1.apply();
        ingress_t2.apply();
        if (meta.first && ((meta.flag && hdr.ys[3].isValid()) && (meta.flag || hdr.ys[0].isValid()))) {
            standard_metadata.mcast_grp = 3;
        }
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<16>>(8) egress_cells;
    counter(4, CounterType.packets_and_bytes) egress_counts;
    helper() first_helper;
    helper() second_helper;
    action egress_a0(bit<9> p0, bit<128> p1) {
        if (meta.flag) {
            meta.kept = 8w254;
            hdr.base.pad = ((((bit<1>)((bit<9>)((int<9>)((int<128>)meta.two.n0)))) ++ ((bit<2>)((bit<13>)((int<13>)((int<128>)meta.two.n0))))) |+| ((bit<3>)((bit<32>)(((int<32>)((int<8>)hdr.base.f1)) << meta.m2))));
        }
        meta.one.n1 = (58w144115188075855872 ++ ((1w0 ++ 69w590295810358705651710) * ((bit<70>)meta.m0)));
        egress_cells.write(((((bit<32>)hdr.base.f4) |+| ((bit<32>)meta.m5)) & 32w7), ((bit<16>)((bit<63>)(hdr.x1.isValid() ? ((int<63>)((int<9>)p0)) : 63s2521530791000465031))));
    }
    action egress_a1() {
        hdr.ys.pop_front(1);
        egress_counts.count((((bit<32>)((bit<16>)16s7781)) & 32w3));
        egress_counts.count(((-((bit<32>)((bit<4>)meta.m1))) & 32w3));
    }
    table egress_t0 {
        key = {
            meta.two.n0: lpm @name("k0");
            meta.one.n0: optional @name("k1");
        }
        actions = {
            NoAction;
            egress_a0;
            egress_a1;
        }
        default_action = egress_a1();
        size = 64;
    }
    table egress_t1 {
        key = {
            meta.two.n0: exact @name("k0");
        }
        actions = {
            NoAction;
            egress_a1;
        }
        default_action = egress_a1();
        size = 64;
    }
    table egress_t2 {
        key = {
            ((((bit<63>)hdr.base.f4) |-| ((bit<63>)meta.m4)))[52:21]: lpm @name("k0");
            meta.kept: exact @name("k1");
        }
        actions = {
            NoAction;
            egress_a1;
        }
        default_action = egress_a1();
        size = 64;
    }
    apply {
        hdr.base.f4[2:2] = (((bit<1>)hdr.ys[1].isValid()) |+| (meta.flag ? meta.m2 : meta.m2));
        bit<1> v3 = (-((-meta.m2) ^ (meta.m2 << 8w2)));
        egress_t0.apply();
        egress_t1.apply();
        egress_t2.apply();
        if (meta.first && ((((int<33>)((int<64>)meta.m4)) == 33s2134160293) && hdr.ys[1].isValid())) {
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
