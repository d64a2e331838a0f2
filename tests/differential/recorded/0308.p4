#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    bit<32> f0;
    bit<48> f1;
    bit<9> f2;
    bit<32> f3;
    bit<7> pad;
}

header x_t {
    bit<8> next;
    bit<64> f0;
    bit<24> f1;
    bit<48> f2;
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
    int<100> n0;
    bit<100> n1;
}

struct meta_t {
    bit<16> m0;
    bit<8> m1;
    int<4> m2;
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
        bit<48> v1 = ((((bit<48>)((bit<100>)meta.kept)) << 8w23) | ((48w99003072448095 - hdr.base.f1) ^ (69w438894612250258843970)[55:8]));
        transition select(hdr.base.kind) {
            8w202: parse_x1;
            8w213: parse_ys;
            8w134: parse_x0;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        transition select(hdr.x0.next) {
            8w205: parse_ys;
            8w167: parse_ys;
            8w8 &&& 8w15: accept;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        transition select(hdr.x1.next) {
            8w96: parse_ys;
            8w108: parse_ys;
            8w226: parse_ys;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        meta.kept = packet.lookahead<bit<8>>();
        transition select(hdr.ys.last.more) {
            8w26: parse_ys;
            8w246: parse_ys;
            8w133: parse_ys;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        c = (((5w16 << 8w2) ++ (((bit<1>)b) ++ 2w1)) |-| ((bit<8>)((bit<32>)(true ? (int<32>)(32w4294967294) : (int<32>)(32w4294967294)))));
        c ^= ((48w281474976710654 > (59w576460752303423487)[56:9]) ? ((b != 8w1) ? ((bit<8>)((bit<4>)c)) : (c * a)) : b);
        c = a;
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<48>>(8) ingress_cells;
    counter(4, CounterType.packets_and_bytes) ingress_counts;
    helper() first_helper;
    helper() second_helper;
    action ingress_a0(bit<48> p0) {
        hash(meta.m0, HashAlgorithm.xor16, 16w5, { meta.m1, meta.m1, hdr.base.pad, 1w0 }, 32w65536);
        hdr.x0 = hdr.x1;
        standard_metadata.egress_spec = ((bit<9>)(hdr.ys[2].isValid() ? ((bit<3>)meta.one.n1) : (((bit<2>)hdr.base.pad) ++ ((bit<1>)((bit<100>)meta.two.n0)))));
    }
    action ingress_a1() {
        meta.two = meta.one;
        standard_metadata.egress_spec = ((bit<9>)((((bit<29>)hdr.base.f1) << ((bit<1>)meta.flag)))[4:2]);
    }
    action ingress_a2(inout int<4> p0) {
        hdr.base.f3 = (((bit<1>)hdr.base.f2) ++ ((bit<31>)(((bit<29>)meta.m1))[25:25]));
        ingress_cells.write(((hdr.base.f3 & ((bit<32>)((bit<100>)meta.two.n0))) & 32w7), ((bit<48>)((bit<32>)((int<32>)(32w4190913769) << 8w28))));
    }
    table ingress_t0 {
        key = {
            meta.kept: lpm @name("k0");
            hdr.base.f1: optional @name("k1");
            hdr.base.f0: exact @name("k2");
        }
        actions = {
            NoAction;
            ingress_a0;
            ingress_a1;
        }
        default_action = NoAction();
        size = 64;
    }
    table ingress_t1 {
        key = {
            hdr.base.f0: exact @name("k0");
            hdr.base.f2: range @name("k1");
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
        hdr.base.f1 = ((bit<48>)((bit<1>)hdr.base.f0));
        ingress_t0.apply();
        second_helper.apply(((meta.kept ^ ((bit<8>)((bit<100>)meta.two.n0))) |-| (hdr.base.kind - hdr.base.kind)), meta.kept, meta.m1);
        if (ingress_t1.apply().miss) {
            meta.m0 = ((~((bit<2>)((bit<1>)meta.flag))) ++ ((bit<14>)((bit<64>)((int<64>)((int<9>)9w1)))));
            meta.m2 = (((-meta.m2) |+| (int<4>)(4w8)) << 8w2);
            hdr.base.pad = (((bit<10>)48w140737488355327))[7:1];
        }
        meta.m1 = meta.m1;
        meta.m2 = ((int<4>)((int<7>)((13w6098 ++ 7w64))[17:11]));
        ingress_cells.write(((hdr.base.f0 & hdr.base.f3) & 32w7), ((hdr.ys[3].isValid() || hdr.x1.isValid()) ? (hdr.base.f1 |-| hdr.base.f1) : (-hdr.base.f1)));
        first_helper.apply(((meta.flag ? meta.kept : hdr.base.kind) |+| (hdr.base.kind * ((bit<8>)meta.one.n1))), meta.m1, meta.kept);
        if (meta.first && (!(hdr.ys[0].isValid() && meta.flag))) {
            resubmit_preserving_field_list(1);
        }
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    counter(4, CounterType.packets_and_bytes) egress_counts;
    helper() first_helper;
    helper() second_helper;
    action egress_a0(in bit<48> p0) {
        if ((meta.kept < (meta.kept >> meta.kept))) {
            hdr.base.f3 = (((meta.one.n0 < (int<100>)(100w1027418609034026193534727262258)) ? hdr.base.f0 : (-hdr.base.f3)) + ((((bit<49>)((bit<100>)meta.two.n0)))[34:0])[32:1]);
            hdr.base.f2 = (((((bit<5>)hdr.base.f3) |+| 5w10) ^ (hdr.x1.isValid() ? 5w15 : 5w20)) ++ (-(2w3 ++ 2w0)));
        }
        hdr.base.pad = (((bit<14>)((bit<4>)meta.m2)))[7:1];
        if (hdr.x1.isValid()) {
            meta.one.n0 = ((int<100>)((int<65>)(~(((bit<65>)hdr.base.kind) << 8w37))));
            hdr.base.f1 = (((((bit<73>)meta.kept) >> 8w14))[72:3])[49:2];
            meta.two.n0 = (((int<100>)(((bit<57>)((bit<4>)((int<4>)((int<1>)((bit<1>)meta.flag))))) ++ (43w8796093022207 | ((bit<43>)((bit<1>)meta.flag))))) - meta.one.n0);
        }
    }
    action egress_a1(in bit<8> p0, in bit<128> p1) {
        meta.two.n0 = (((int<100>)((107w0 >> 8w19))[103:4]) ^ ((int<100>)((((bit<21>)hdr.base.kind) ^ 21w1) ++ (79w94586122144656284143353 + 79w0))));
    }
    action egress_a2(bit<48> p0, bit<9> p1) {
        egress_counts.count((hdr.base.f3 & 32w3));
        if ((!(((bit<128>)hdr.base.pad) > 128w36875613423146706453722606908068210494))) {
            meta.kept = (-(~(meta.m1 << 8w3)));
            meta.one.n0 = (~((hdr.x1.isValid() || hdr.ys[0].isValid()) ? ((int<100>)((int<63>)((bit<63>)((bit<100>)meta.two.n0)))) : (meta.two.n0 << 8w6)));
            meta.m2 = (~(((int<4>)((int<1>)((int<48>)p0))) >> 8w0));
        }
        meta.kept = (((((bit<23>)p1) | 23w1))[19:12] | (((bit<8>)((bit<100>)meta.one.n0)) * ((bit<8>)((bit<128>)((bit<100>)meta.two.n0)))));
    }
    action egress_a3(bit<48> p0, bit<9> p1) {
        bit<16> v2 = ((-(hdr.base.f2 ^ p1)) ++ (((bit<5>)hdr.base.pad) ++ (1w0 ++ ((bit<1>)meta.m1))));
    }
    table egress_t0 {
        key = {
            hdr.base.f0: range @name("k0");
        }
        actions = {
            NoAction;
            egress_a2;
            egress_a3;
        }
        default_action = egress_a2(48w187247040624343, 9w256);
        size = 64;
    }
    table egress_t1 {
        key = {
            meta.m1: lpm @name("k0");
            meta.one.n1: range @name("k1");
        }
        actions = {
            NoAction;
            egress_a2;
            egress_a3;
        }
        default_action = NoAction();
        size = 64;
    }
    table egress_t2 {
        key = {
            hdr.base.kind: range @name("k0");
            (((bit<6>)hdr.base.kind) ++ (2w1 |+| ((bit<2>)((bit<100>)meta.one.n0)))): exact @name("k1");
            meta.m1: range @name("k2");
        }
        actions = {
            NoAction;
            egress_a2;
        }
        default_action = egress_a2(48w140737488355328, 9w285);
        size = 64;
    }
    apply {
        hdr.x1 = hdr.x0;
        if (egress_t0.apply().hit) {
            meta.m0 = (((meta.m0 >> 1w0) |-| (meta.m0 + meta.m0)) & ((bit<16>)(((bit<1>)meta.one.n1) * ((bit<1>)((bit<4>)meta.m2)))));
        }
        egress_a1((hdr.base.kind ^ meta.m1), (128w340282366920938463463374607431768211454 + ((bit<128>)meta.one.n1)));
        switch (egress_t2.apply().action_run) {
            NoAction: {
                hdr.base.f1 = (-((meta.flag && meta.flag) ? (hdr.base.f1 << 8w8) : (~hdr.base.f1)));
                hdr.base.f1 = 48w281474976710654;
                meta.m1 = (((bit<8>)(64w18446744073709551614 >> 8w64)) & ((meta.flag ? ((bit<7>)hdr.base.kind) : hdr.base.pad) ++ (((bit<1>)hdr.base.f2) & 1w1)));
            }
            default: {
                meta.kept = (((bit<3>)((bit<65>)(int<65>)(65w34436822685216485817))) ++ ((bit<5>)(-24w8388608)));
                meta.two.n0 = meta.one.n0;
            }
        }
        hdr.x1 = hdr.x0;
        egress_counts.count(((((bit<1>)meta.two.n1) ++ ((bit<31>)meta.two.n1)) & 32w3));
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
