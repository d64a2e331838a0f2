#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    int<32> f0;
    bit<24> f1;
    bit<24> f2;
}

header x_t {
    bit<8> next;
    int<32> f0;
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
    bit<33> n0;
    bit<33> n1;
}

struct meta_t {
    bit<8> m0;
    bit<1> m1;
    bit<48> m2;
    bool flag;
    @field_list(1) bit<8> kept;
    inner_t one;
    inner_t two;
    bool first;
}

bit<32> function0(in bit<32> p0, in bit<16> p1) {
    if ((((bit<8>)((bit<64>)p1)) == (((bit<8>)p1) | 8w170))) {
        return 32w3833485409;
    }
    return ((bit<32>)((((bit<76>)p1))[65:2] |-| ((bit<64>)p1)));
}
bit<32> function1(in bit<16> p0, in bit<32> p1) {
    if (false) {
        return (((bit<37>)63w9223372036854775806))[33:2];
    }
    return (((bit<21>)p1) ++ ((bit<11>)p1));
}

parser parse(packet_in packet, out headers_t hdr, inout meta_t meta,
             inout standard_metadata_t standard_metadata) {
    state start {
        packet.extract(hdr.base);
        hdr.base.f1[23:15] = (((bit<4>)((bit<32>)hdr.base.f0)) ++ (meta.flag ? ((bit<5>)hdr.base.f1) : ((bit<5>)meta.m1)));
        transition select(hdr.base.kind) {
            8w225: parse_x1;
            8w72: parse_ys;
            8w10 &&& 8w15: accept;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        transition select(hdr.x0.next) {
            8w204: parse_ys;
            8w165: parse_ys;
            8w90: parse_ys;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        transition select(hdr.x1.next) {
            8w189: parse_ys;
            8w92: parse_ys;
            8w53: parse_ys;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        meta.two.n1 = ((bit<33>)((bit<1>)meta.flag));
        transition select(hdr.ys.last.more) {
            8w243: parse_ys;
            8w5: parse_ys;
            8w76: parse_ys;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        c -= (((false ? ((bit<13>)b) : 13w7583) & (6w1 ++ ((bit<7>)b))))[11:4];
        c = ((((bit<8>)((bit<16>)a)) - (-b)) * (a | (b >> ((bit<4>)c))));
        if (true) {
            b = (((c * b) |-| (a | a)) * a);
            bit<8> v1 = ((((bit<8>)((bit<63>)a)) < (((bit<24>)c))[23:16]) ? ((c >= b) ? (((bit<6>)a) ++ 2w1) : ((bit<8>)((bit<4>)b))) : ((bit<8>)((bit<32>)65w11690894765867435625)));
        }
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    helper() first_helper;
    helper() second_helper;
    action ingress_a0() {
        meta.one.n0 = ((~(33w8589934591 >> 8w4)) ^ ((hdr.base.f2 != hdr.base.f2) ? (meta.one.n1 ^ ((bit<33>)hdr.base.f2)) : (((bit<33>)hdr.base.kind) + 33w2614242752)));
        meta.two.n1 = (((meta.one.n0 |+| meta.two.n1) * (meta.two.n1 - meta.two.n0)) << 8w5);
        meta.one.n1 = (((meta.two.n0 >> 8w12) << 8w24) * ((((bit<25>)meta.one.n1) ++ 4w15) ++ (~4w0)));
    }
    action ingress_a1(in bit<48> p0) {
        meta.two.n1 = ((bit<33>)((bit<7>)((int<7>)((int<1>)((bit<1>)meta.flag)))));
    }
    action ingress_a2() {
        hdr.base.f1 = (((bit<8>)(((bit<7>)((bit<1>)meta.flag)) ^ ((bit<7>)hdr.base.kind))) ++ ((bit<16>)(((bit<100>)meta.m1) << meta.m1)));
    }
    action ingress_a3(bit<32> p0, bit<32> p1) {
        hdr.x0 = hdr.x1;
    }
    apply {
        standard_metadata.egress_spec = 7;
        meta.first = standard_metadata.instance_type == 0;
        meta.flag = standard_metadata.parser_error != error.NoError;
        meta.m0 -= ((function1(16w26189, 32w1))[21:14] * ((47w42414534897065)[27:20] & (((bit<32>)meta.one.n0))[22:15]));
        second_helper.apply(((bit<8>)13w2953), meta.m0, meta.kept);
        hdr.ys[2].setValid();
        hdr.ys[2].more = (meta.m0 << 8w5);
        bool v2 = (meta.kept == ((bit<8>)(hdr.x1.isValid() ? ((bit<13>)meta.m0) : 13w1)));
        if (meta.first && (meta.m1 < ((bit<1>)meta.flag))) {
            standard_metadata.mcast_grp = 3;
        }
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<48>>(4) egress_cells;
    counter(4, CounterType.packets_and_bytes) egress_counts;
    helper() first_helper;
    helper() second_helper;
    action egress_a0() {
        meta.kept = ((meta.flag ? ((bit<8>)((bit<100>)(int<100>)(100w633825300114114700748351602688))) : (meta.kept & meta.kept)) * (-(((bit<14>)hdr.base.f1))[12:5]));
        egress_cells.read(meta.m2, ((((bit<32>)hdr.base.f2) | 32w2263228198) & 32w3));
        hdr.ys.push_front(1);
    }
    action egress_a1() {
        meta.one.n0[30:2] = (((bit<29>)meta.m1) - (meta.flag ? 29w267839308 : ((bit<29>)hdr.base.f2)));
        meta.two = meta.two;
    }
    table egress_t0 {
        key = {
            meta.m2: range @name("k0");
            hdr.base.kind: ternary @name("k1");
        }
        actions = {
            NoAction;
            egress_a1;
        }
        default_action = NoAction();
        size = 64;
    }
    table egress_t1 {
        key = {
            meta.two.n0: range @name("k0");
        }
        actions = {
            NoAction;
            egress_a0;
            egress_a1;
        }
        default_action = egress_a0();
        size = 64;
    }
    apply {
        if (((meta.m1 & ((bit<1>)meta.one.n1)) < (meta.m1 + ((bit<1>)meta.one.n1)))) {
            egress_a1();
        }
        hdr.base.f2 = (((-((bit<40>)meta.m0)))[36:13] | ((meta.flag && hdr.ys[2].isValid()) ? (hdr.base.f2 | 24w15514413) : (meta.flag ? hdr.base.f1 : hdr.base.f2)));
        egress_t0.apply();
        egress_t1.apply();
        if (meta.first && ((((int<64>)((int<48>)meta.m2)) + 64s0) <= ((int<64>)((int<24>)hdr.base.f1)))) {
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
