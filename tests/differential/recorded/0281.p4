#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    bit<12> f0;
    bit<16> f1;
    bit<7> f2;
    bit<5> pad;
}

header x_t {
    bit<8> next;
    bit<8> f0;
    bit<12> f1;
    bit<4> pad;
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
    bit<64> n0;
    int<32> n1;
}

struct meta_t {
    int<8> m0;
    bit<128> m1;
    bit<32> m2;
    bit<1> m3;
    bit<9> m4;
    bit<33> m5;
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
        if ((meta.m0 >= ((int<8>)(((bit<4>)meta.m3) ++ ((bit<4>)((bit<8>)meta.m0)))))) {
            meta.one.n1 = (~((int<32>)meta.m2));
            meta.one.n0 = ((bit<64>)(meta.m4 | ((bit<9>)((bit<48>)hdr.base.f1))));
        } else {
            meta.two.n0 = (((meta.one.n1 >= (int<32>)(32w2440817632)) ? (meta.two.n0 - ((bit<64>)meta.kept)) : (hdr.base.f1 ++ 48w140737488355327)) << (hdr.base.kind << 8w8));
            hdr.base.f0 = ((((bit<2>)meta.m3) & (((bit<2>)meta.m2) - ((bit<2>)meta.m2))) ++ (~(((bit<10>)((bit<1>)meta.flag)) & ((bit<10>)meta.m2))));
            meta.flag = meta.flag;
        }
        transition select(hdr.base.kind) {
            8w62: parse_ys;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        transition select(hdr.x0.next) {
            8w233: parse_ys;
            8w24: parse_ys;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        transition select(hdr.x1.next) {
            8w152: parse_ys;
            8w11 &&& 8w15: accept;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        meta.kept = packet.lookahead<bit<8>>();
        transition select(hdr.ys.last.more) {
            8w82: parse_ys;
            8w249: parse_ys;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        b = (-(((bit<6>)((bit<100>)((int<100>)((int<8>)a)))) ++ 2w0));
        b = ((((bit<6>)b) ++ (((bit<2>)a) << 8w2)) << 8w1);
        b = a;
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    action ingress_a0() {
        hdr.base.pad = ((-(2w1 - 2w1)) ++ (((bit<3>)((bit<4>)((bit<1>)meta.flag))) >> (((bit<45>)meta.m2))[31:24]));
    }
    action ingress_a1() {
        hdr.base.f1[11:5] = ((-((bit<4>)hdr.base.f2)) ++ ((bit<3>)((bit<16>)((int<16>)((int<8>)meta.kept)))));
        hdr.x1 = hdr.x0;
        hdr.base.f1 = ((bit<16>)meta.m2);
    }
    action ingress_a2(out int<8> p0, out bit<128> p1) {
        p0 = 8s33;
        p1 = 128w0;
        standard_metadata.egress_spec = ((bit<9>)(-((bit<3>)meta.m4)));
    }
    action ingress_a3(out bit<9> p0) {
        p0 = 9w150;
        hdr.x1.setValid();
        hdr.x1.next = (meta.kept & hdr.base.kind);
        hdr.x1.f0 = (hdr.ys[0].isValid() ? hdr.base.kind : 8w0);
        hdr.x1.f1 = ((bit<12>)hdr.base.kind);
        hdr.x1.pad = (((bit<4>)meta.m3) >> 8w1);
        if ((hdr.base.f1 > (-hdr.base.f1))) {
            hdr.base.pad = ((bit<5>)((bit<7>)p0));
        } else {
            meta.m0 = (((meta.m0 |-| meta.m0) * (meta.m0 + meta.m0)) + ((meta.m0 |+| meta.m0) | ((int<8>)((int<13>)13w4176))));
            hdr.x1.f0 = (~((hdr.x1.pad ++ hdr.x1.pad) ^ (hdr.base.pad ++ ((bit<3>)hdr.base.f0))));
        }
        meta.one.n1 = (((int<32>)((-((bit<11>)hdr.x1.f0)) ++ (((bit<61>)hdr.x1.pad))[54:34])) - ((int<32>)((17w91461 ++ ((bit<13>)hdr.base.f1)) ++ (2w2 | ((bit<2>)hdr.x1.f0)))));
    }
    apply {
        standard_metadata.egress_spec = 1;
        meta.first = standard_metadata.instance_type == 0;
        standard_metadata.egress_spec = ((bit<9>)((hdr.x0.isValid() && hdr.x1.isValid()) ? (41w1220757155422)[10:8] : (((bit<3>)meta.kept) ^ 3w6)));
        bit<32> v1 = meta.m2;
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<48>>(4) egress_cells;
    action egress_a0() {
        meta.m3 = (1w1 ^ ((meta.m3 * meta.m3) |-| ((bit<1>)63w3030713759171097167)));
        hdr.x1 = hdr.x0;
    }
    action egress_a1(bit<48> p0, bit<8> p1) {
        hdr.ys[0].setValid();
        hdr.ys[0].more = meta.kept;
        if (((hdr.ys[1].isValid() && hdr.ys[1].isValid()) && (p0 >= 48w116519588413253))) {
            hdr.base.f2 = ((((bit<1>)hdr.base.f1) ++ ((bit<1>)((bit<8>)meta.m0))) ++ ((4w12 |-| 4w8) ++ ((bit<1>)((bit<8>)meta.m0))));
            meta.one.n0 = (((bit<64>)((bit<48>)((int<48>)((int<8>)p1)))) >> meta.m3);
            meta.one.n1[29:16] = ((bit<14>)hdr.base.f0);
        } else {
            meta.one.n0 = ((meta.flag ? (meta.flag ? ((bit<20>)hdr.ys[0].more) : 20w233401) : (46w14889966212033)[32:13]) ++ (44w5586547105294 + (44w2449920855043 >> ((bit<4>)meta.m4))));
            meta.m3 = (-(~(meta.m3 + meta.m3)));
            meta.m1[50:5] = ((bit<46>)(hdr.x1.isValid() ? ((bit<16>)meta.m2) : hdr.base.f1));
        }
        meta.one = meta.two;
    }
    table egress_t0 {
        key = {
            meta.kept: range @name("k0");
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
            hdr.base.pad: exact @name("k0");
            meta.kept: range @name("k1");
        }
        actions = {
            NoAction;
            egress_a0;
        }
        default_action = NoAction();
        size = 64;
    }
    apply {
        meta.kept |= (((bit<8>)(((bit<1>)hdr.base.kind) |-| 1w1)) << 8w6);
        meta.flag = (hdr.base.f1 != (-(((bit<8>)hdr.base.pad) ++ hdr.base.kind)));
        hash(meta.one.n0, HashAlgorithm.csum16, 16w5, { hdr.base.pad, 3w0 }, 32w65536);
        hdr.x1 = hdr.x0;
        egress_t0.apply();
        egress_t1.apply();
    }
}

control compute_all(inout headers_t hdr, inout meta_t meta) {
    apply {
        update_checksum(true, { hdr.base.kind, hdr.base.f0, hdr.base.f2, hdr.base.pad }, hdr.base.f1, HashAlgorithm.csum16);
    }
}


control verify_all(inout headers_t hdr, inout meta_t meta) { apply { } }

control deparse(packet_out packet, in headers_t hdr) {
    apply {
        packet.emit(hdr);
    }
}

V1Switch(parse(), verify_all(), ingress(), egress(), compute_all(), deparse()) main;
