#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    bit<48> f0;
    bit<16> f1;
    bit<1> f2;
    bit<7> pad;
}

header x_t {
    bit<8> next;
    bit<8> f0;
    bit<48> f1;
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
    int<33> n0;
    int<4> n1;
}

struct meta_t {
    int<8> m0;
    int<64> m1;
    int<48> m2;
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
        if (((((bit<33>)meta.kept) > 33w8589934590) && (((int<7>)meta.m2) >= ((int<7>)((int<16>)hdr.base.f1))))) {
            meta.m2 = ((((bit<65>)32w2843018561) > (((bit<65>)((bit<4>)meta.two.n1)) << 8w30)) ? ((meta.flag && meta.flag) ? (meta.m2 << hdr.base.kind) : (meta.flag ? meta.m2 : meta.m2)) : ((int<48>)meta.two.n1));
            meta.two.n1 = ((~(meta.one.n1 * meta.one.n1)) >> 8w5);
        } else {
            meta.kept = (((47w140737488355327)[8:1] >> 8w6) | ((((bit<42>)((bit<8>)meta.m0)))[38:31] >> 8w3));
            hdr.base.pad = (((hdr.base.pad >> 8w4) * (hdr.base.pad * 7w64)) >> 8w5);
            meta.two.n0 = ((int<33>)(((((bit<100>)((bit<8>)meta.m0)) < 100w633825300114114700748351602688) ? (((bit<67>)meta.kept) * ((bit<67>)hdr.base.pad)) : ((bit<67>)((bit<9>)9s0))))[55:23]);
        }
        meta.kept = packet.lookahead<bit<8>>();
        transition select(hdr.base.kind) {
            8w195: parse_ys;
            8w64: parse_x1;
            8w224: parse_ys;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        transition select(hdr.x0.next) {
            8w52: parse_x1;
            8w81: parse_ys;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        meta.kept = (((hdr.base.f2 >> hdr.base.kind) < hdr.base.f2) ? ((17w44432 & 17w131070))[7:0] : ((bit<8>)(((bit<13>)((bit<33>)meta.two.n0)) ++ ((bit<11>)((bit<48>)meta.m2)))));
        transition select(hdr.x1.next) {
            8w192: parse_ys;
            8w21: parse_ys;
            8w186: parse_ys;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        meta.m2 = ((int<48>)((int<7>)((bit<7>)((bit<33>)meta.two.n0))));
        transition select(hdr.ys.last.more) {
            8w195: parse_ys;
            8w157: parse_ys;
            8w211: parse_ys;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        c = (((b < c) ? (6w10 ^ 6w31) : (((bit<6>)b) |-| 6w31)) ++ ((true ? ((bit<2>)a) : ((bit<2>)c)) |+| (2w1 + 2w2)));
        c = ((((bit<8>)((bit<7>)((int<7>)((int<8>)c)))) * (((bit<40>)a))[38:31]) - ((true ? 34w445348524 : ((bit<34>)a)))[9:2]);
        c = (((bit<39>)(false ? 33w7876979239 : ((bit<33>)c))))[10:3];
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<32>>(8) ingress_cells;
    counter(4, CounterType.packets_and_bytes) ingress_counts;
    action ingress_a0(inout int<8> p0, inout int<48> p1) {
        meta.two = meta.one;
    }
    action ingress_a1(bit<48> p0) {
        hdr.base.f2 = (((((bit<13>)((bit<8>)meta.m0)) << 8w7))[2:2] |+| ((meta.flag ? 28w168929503 : 28w25995539))[24:24]);
    }
    action ingress_a2() {
        bit<32> v1 = ((((bit<41>)hdr.base.f0) & (((bit<41>)((bit<48>)meta.m2)) >> 8w27)))[33:2];
        hdr.x0 = hdr.x1;
    }
    table ingress_t0 {
        key = {
            hdr.base.pad: optional @name("k0");
            meta.kept: range @name("k1");
            hdr.base.f2: range @name("k2");
        }
        actions = {
            NoAction;
            ingress_a1;
        }
        default_action = NoAction();
        size = 64;
    }
    apply {
        standard_metadata.egress_spec = 0;
        meta.first = standard_metadata.instance_type == 0;
        ingress_counts.count(((((bit<32>)((bit<1>)meta.flag)) - ((bit<32>)((bit<48>)meta.m2))) & 32w3));
        hdr.x0 = hdr.x1;
        hdr.base.f0 = hdr.base.f0;
        meta.m0 = meta.m0;
        hdr.ys.push_front(1);
        meta.one.n0 = (-(((int<33>)(((bit<49>)hdr.base.f0))[34:2]) >> 8w7));
        meta.m0 = ((int<8>)((-(hdr.x1.isValid() ? ((bit<3>)hdr.base.f0) : 3w7)) ++ ((((bit<2>)((bit<64>)meta.m1)) ++ ((bit<1>)((bit<33>)meta.one.n0))) ++ (hdr.base.f2 ++ ((bit<1>)meta.flag)))));
        ingress_t0.apply();
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<16>>(1) egress_cells;
    counter(4, CounterType.packets_and_bytes) egress_counts;
    action egress_a0() {
        egress_cells.read(hdr.base.f1, ((~((bit<32>)hdr.base.pad)) & 32w0));
    }
    action egress_a1(bit<48> p0, bit<9> p1) {
        if (((hdr.x1.isValid() && hdr.x0.isValid()) && (meta.m0 != 8s1))) {
            meta.two.n1 = ((int<4>)((-(~hdr.base.f2)) ++ (((bit<2>)((bit<65>)((bit<8>)meta.m0))) ++ (~hdr.base.f2))));
            meta.m1 = ((((int<64>)((int<48>)p0)) |+| (~meta.m1)) |+| (((int<64>)((int<128>)((bit<128>)hdr.base.f1))) >> hdr.base.f2));
            meta.two.n0 = meta.two.n0;
        }
        meta.m2 = ((int<48>)(((32w2556280077)[29:2] ++ (~((bit<34>)((bit<33>)meta.one.n0)))))[52:5]);
        meta.two.n0 = ((((int<33>)((int<32>)32w4294967294)) - (meta.one.n0 ^ meta.two.n0)) >> 8w18);
    }
    action egress_a2() {
        hdr.ys.pop_front(1);
        meta.m1 = ((int<64>)((((bit<72>)64w6544326031053289901) << (meta.kept & hdr.base.kind)))[69:6]);
    }
    action egress_a3(inout bit<8> p0) {
        meta.m2 = (((int<48>)((int<1>)(~hdr.base.f2))) ^ (((int<48>)(((bit<6>)hdr.base.pad) ++ ((bit<42>)meta.kept))) * ((int<48>)(((bit<26>)((bit<4>)meta.one.n1)) ++ ((bit<22>)p0)))));
        egress_counts.count((((bit<32>)65w36893488147419103231) & 32w3));
        egress_counts.count(((((bit<32>)((bit<64>)meta.m1)) & ((bit<32>)((bit<33>)meta.one.n0))) & 32w3));
    }
    apply {
        hdr.base.f1 = ((((bit<16>)((bit<32>)((int<32>)((int<8>)hdr.base.kind)))) |-| ((bit<16>)65w31954773240288443398)) >> 8w1);
        hdr.x0 = hdr.x1;
        if ((meta.one.n1 > (int<4>)(4w15))) {
            hdr.base.f2 = (((bit<15>)hdr.base.f2))[8:8];
        }
        hdr.ys.push_front(1);
        hdr.ys.push_front(1);
        hash(hdr.base.f0, HashAlgorithm.xor16, 16w0, { hdr.base.f0, hdr.base.f2, hdr.base.kind, 7w0 }, 32w7);
        hdr.base.f2 = hdr.base.f2;
        meta.one = meta.one;
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
