#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    bit<64> f0;
    bit<9> f1;
    bit<3> f2;
    bit<4> pad;
}

header x_t {
    bit<8> next;
    bit<9> f0;
    bit<7> pad;
}

header y_t {
    bit<8> more;
    bit<48> f0;
}

struct headers_t {
    base_t base;
    x_t x0;
    x_t x1;
    y_t[2] ys;
}

struct inner_t {
    bit<32> n0;
    bit<64> n1;
}

struct meta_t {
    bit<4> m0;
    int<9> m1;
    bit<33> m2;
    bit<48> m3;
    bit<8> m4;
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
            8w130 .. 8w133: parse_ys;
            8w130: parse_ys;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        hdr.base.pad = hdr.base.pad;
        transition select(hdr.x0.next) {
            8w0: parse_ys;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        if ((hdr.base.f0 != 64w0)) {
            meta.flag = meta.flag;
            meta.flag = ((meta.two.n0 >= ((bit<32>)((bit<13>)((int<13>)((int<32>)meta.two.n0))))) && meta.flag);
            hdr.base.f2 = (((hdr.base.f2 ^ hdr.base.f2) ^ (hdr.base.f2 |-| hdr.base.f2)) | ((((bit<29>)((bit<1>)meta.flag)) << hdr.base.kind))[10:8]);
        }
        transition select(hdr.x1.next) {
            8w24: parse_ys;
            8w113: parse_ys;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        if (((hdr.base.f1 >= 9w220) && (meta.m3 < meta.m3))) {
            meta.m2 = (~(-(((bit<49>)meta.one.n0))[47:15]));
            meta.two.n1 = ((hdr.base.f0 & (89w309485009821345068724781056)[87:24]) - ((meta.flag ? 104w10141204801825835211973625643007 : ((bit<104>)hdr.base.f0)))[74:11]);
            meta.kept = ((meta.flag ? hdr.base.kind : meta.kept) - (meta.kept + hdr.base.kind));
        }
        transition select(hdr.ys.last.more) {
            8w217: parse_ys;
            8w222: parse_ys;
            8w207: parse_ys;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        c = ((~(((bit<36>)c) | ((bit<36>)a))))[10:3];
        if ((((bit<8>)((bit<1>)((int<1>)((int<8>)b)))) <= a)) {
            b = a;
        } else {
            c = b;
            b = (-(b * (a ^ b)));
            b = (b * ((21w204205 |-| 21w337630))[20:13]);
        }
        if ((c != 8w127)) {
            c = (((bit<8>)(((bit<128>)a) |+| 128w1)) |+| (((bit<19>)16w65534))[12:5]);
            bit<16> v1 = 16w62210;
        } else {
            c = b;
        }
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    helper() first_helper;
    helper() second_helper;
    action ingress_a0(bit<32> p0, bit<9> p1) {
        meta.m2 = (meta.flag ? ((((bit<17>)meta.one.n0) ++ ((bit<38>)hdr.base.pad)))[39:7] : ((meta.m2 ^ 33w0) << (((bit<5>)hdr.base.f0) ++ hdr.base.f2)));
        hdr.base.pad = (-meta.m0);
        mark_to_drop(standard_metadata);
    }
    action ingress_a1(bit<32> p0) {
        if (((((int<7>)((int<8>)meta.m4)) == ((int<7>)((int<4>)meta.m0))) && (hdr.base.f0 < meta.two.n1))) {
            hdr.base.f1 = ((((bit<33>)((bit<4>)4s4)) >= ((bit<33>)1w1)) ? ((bit<9>)(8w255 + meta.m4)) : ((5w1 * 5w15) ++ hdr.base.pad));
            meta.one.n1 = ((bit<64>)((bit<100>)(int<100>)(100w633825300114114700748351602688)));
        }
        hdr.base.f2 = ((meta.m1 == (int<9>)(9w510)) ? (hdr.base.f2 |-| (-hdr.base.f2)) : ((bit<3>)(meta.flag ? 63w884154756108381246 : 63w4611686018427387903)));
    }
    action ingress_a2() {
        hdr.x0.setValid();
        hdr.x0.next = (~hdr.base.kind);
        hdr.x0.f0 = (meta.flag ? 9w169 : hdr.base.f1);
        hdr.x0.pad = (~((bit<7>)hdr.base.f0));
        if (hdr.ys[0].isValid()) {
            meta.m3 = ((((bit<48>)((bit<100>)hdr.x0.f0)) |-| (~meta.m3)) |+| ((meta.flag ? meta.m3 : meta.m3) |+| (((bit<20>)meta.two.n0) ++ 28w0)));
            meta.m4[2:2] = ((bit<1>)31w2125077330);
            meta.m1 = (meta.m1 ^ ((int<9>)(hdr.base.f1 |-| ((bit<9>)meta.two.n0))));
        }
        hash(meta.two.n0, HashAlgorithm.identity, 16w0, { hdr.base.f1, 7w0 }, 32w65536);
    }
    table ingress_t0 {
        key = {
            hdr.base.f1: range @name("k0");
        }
        actions = {
            NoAction;
            ingress_a1;
            ingress_a2;
        }
        default_action = ingress_a1(32w2000634652);
        size = 64;
    }
    apply {
        standard_metadata.egress_spec = 6;
        meta.first = standard_metadata.instance_type == 0;
        meta.flag = standard_metadata.parser_error != error.NoError;
        hdr.base.f0 = ((bit<64>)((bit<1>)meta.flag));
        meta.two.n0 = (~(-(~meta.two.n0)));
        meta.kept = (6w1 ++ 2w2);
        ingress_t0.apply();
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<8>>(1) egress_cells;
    helper() first_helper;
    helper() second_helper;
    action egress_a0() {
        bit<5> v2 = (((bit<19>)meta.m4))[8:4];
    }
    action egress_a1() {
        egress_cells.write(((((bit<7>)hdr.base.pad) ++ ((bit<25>)hdr.base.f1)) & 32w0), (((bit<8>)meta.one.n0) * ((bit<8>)meta.m0)));
        egress_cells.write(((-meta.one.n0) & 32w0), (((bit<5>)meta.one.n0) ++ (((bit<1>)meta.kept) ++ 2w3)));
    }
    action egress_a2(inout bit<48> p0) {
        egress_cells.read(meta.m4, ((meta.two.n0 >> hdr.base.kind) & 32w0));
    }
    table egress_t0 {
        key = {
            ((16w0 - 16w25639) |-| (43w0)[34:19]): ternary @name("k0");
            meta.m3: lpm @name("k1");
        }
        actions = {
            NoAction;
            egress_a0;
            egress_a1;
        }
        default_action = egress_a0();
        size = 64;
    }
    table egress_t1 {
        key = {
            hdr.base.kind: exact @name("k0");
            meta.m4: optional @name("k1");
        }
        actions = {
            NoAction;
            egress_a0;
        }
        default_action = NoAction();
        size = 64;
    }
    apply {
        meta.m2 = (((bit<33>)((bit<63>)hdr.base.kind)) |-| ((((bit<68>)hdr.base.f1) & ((bit<68>)((bit<9>)meta.m1))))[58:26]);
        hdr.x1 = hdr.x0;
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
