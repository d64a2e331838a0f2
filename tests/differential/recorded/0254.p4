#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    bit<9> f0;
    bit<1> f1;
    bit<3> f2;
    bit<4> f3;
    bit<64> f4;
    bit<7> pad;
}

header x_t {
    bit<8> next;
    bit<64> f0;
    bit<3> f1;
    bit<32> f2;
    bit<5> pad;
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
    bit<8> n0;
    bit<1> n1;
}

struct meta_t {
    int<4> m0;
    int<65> m1;
    bit<9> m2;
    bit<48> m3;
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
            8w58: parse_x1;
            8w189: parse_x1;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        if ((meta.m3 >= (meta.m3 >> 1w1))) {
            meta.m0[2:2] = ((bit<1>)((bit<24>)(24s8359804 - 24s8388607)));
            meta.kept = (((8w246 ^ meta.kept) + ((bit<8>)hdr.base.f1)) << 8w4);
        }
        transition select(hdr.x0.next) {
            8w177: parse_ys;
            8w10 &&& 8w15: accept;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        meta.m3 = (((meta.m3 - meta.m3) << 8w23) >> 8w34);
        transition select(hdr.x1.next) {
            8w134 .. 8w137: parse_ys;
            8w93: parse_ys;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        transition select(hdr.ys.last.more) {
            8w244: parse_ys;
            8w202: parse_ys;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        bit<1> v1 = (((bit<1>)b) >> 8w1);
        v1 = v1;
        if ((v1 > ((bit<1>)((bit<7>)v1)))) {
            v1 = ((bit<1>)((7w63 > ((bit<7>)c)) ? (v1 ++ ((bit<3>)b)) : ((bit<4>)((bit<100>)b))));
        } else {
            c = a;
            c[6:4] = ((3w1 | ((bit<3>)b)) | ((bit<3>)v1));
        }
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    action ingress_a0(bit<32> p0, bit<9> p1) {
        hash(meta.m3, HashAlgorithm.crc16, 16w5, { hdr.base.f2, 5w0 }, 32w7);
        bit<32> v2 = (hdr.ys[1].isValid() ? (~(-p0)) : ((((bit<32>)hdr.base.f3) ^ p0) ^ (-p0)));
    }
    action ingress_a1() {
        hdr.ys.pop_front(1);
        bit<16> v3 = 16w65535;
    }
    table ingress_t0 {
        key = {
            ((bit<16>)meta.one.n1): ternary @name("k0");
        }
        actions = {
            NoAction;
            ingress_a0;
            ingress_a1;
        }
        default_action = ingress_a0(32w4294967295, 9w401);
        size = 64;
    }
    table ingress_t1 {
        key = {
            hdr.base.f4: ternary @name("k0");
            hdr.base.kind: lpm @name("k1");
        }
        actions = {
            NoAction;
            ingress_a1;
        }
        default_action = ingress_a1();
        size = 64;
    }
    apply {
        standard_metadata.egress_spec = 4;
        meta.first = standard_metadata.instance_type == 0;
        hdr.base.f2 = hdr.base.f2;
        hdr.ys.push_front(1);
        ingress_t0.apply();
        ingress_t1.apply();
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<48>>(4) egress_cells;
    counter(4, CounterType.packets_and_bytes) egress_counts;
    action egress_a0(bit<32> p0, bit<32> p1) {
        meta.m0[1:1] = (meta.two.n1 >> (meta.one.n1 + meta.one.n1));
    }
    action egress_a1(bit<32> p0) {
        if ((meta.kept <= 8w1)) {
            hdr.base.f2 = ((bit<3>)((bit<9>)(meta.flag ? (((int<9>)((int<8>)hdr.base.kind)) << 8w10) : (((int<9>)((int<8>)meta.one.n0)) |+| 9s1))));
            hdr.base.pad = ((bit<7>)((hdr.base.f4 >> 8w53) ^ (hdr.base.f4 |+| hdr.base.f4)));
            meta.one.n0 = (((hdr.ys[0].isValid() ? ((bit<45>)hdr.base.f0) : 45w17592186044415) |-| (hdr.base.f3 ++ ((bit<41>)((bit<4>)meta.m0)))))[18:11];
        } else {
            hdr.base.f3 = ((((bit<4>)((bit<63>)63s0)) << (8w128 - meta.kept)) >> 8w2);
            hdr.base.f0 = (((bit<9>)((bit<63>)128w0)) | ((meta.one.n1 < ((bit<1>)meta.flag)) ? ((bit<9>)((bit<13>)meta.kept)) : hdr.base.f0));
            hdr.base.f0 = (((hdr.base.pad >= 7w1) && meta.flag) ? ((bit<9>)((bit<63>)p0)) : (-(meta.m2 << 1w0)));
        }
        hdr.base.f4[13:9] = ((5w15 & ((bit<5>)meta.one.n1)) >> 8w0);
        hdr.ys.push_front(1);
    }
    action egress_a2(bit<48> p0) {
        if ((hdr.ys[0].isValid() || meta.flag)) {
            meta.m0 = (-meta.m0);
            hdr.base.f2 = ((bit<3>)hdr.base.f4);
        } else {
            meta.m2 = (((hdr.base.f0 * meta.m2) |-| (5w1 ++ ((bit<4>)meta.kept))) << 8w1);
            meta.one.n1 = ((bit<1>)((bit<128>)(((int<128>)((int<8>)meta.two.n0)) & ((int<128>)(((bit<25>)hdr.base.f2) ++ 103w5644104436618903926860750432063)))));
        }
    }
    action egress_a3() {
        meta.two.n1 = (((hdr.base.f1 - hdr.base.f1) |-| (1w1 & ((bit<1>)((bit<4>)meta.m0)))) |-| 1w0);
    }
    apply {
        egress_a3();
        hdr.x1.setValid();
        hdr.x1.next = (meta.two.n0 * hdr.base.kind);
        hdr.x1.f0 = (hdr.base.f4 + hdr.base.f4);
        hdr.x1.f1 = (meta.two.n1 ++ ((bit<2>)meta.m3));
        hdr.x1.f2 = (((bit<32>)hdr.base.f0) |+| ((bit<32>)((bit<65>)meta.m1)));
        hdr.x1.pad = (((bit<24>)meta.m3))[22:18];
        egress_a3();
        egress_cells.write(((((bit<32>)hdr.base.pad) ^ hdr.x1.f2) & 32w3), (meta.m3 >> 8w39));
        meta.one.n0 = (((-hdr.base.kind) |-| (8w197 | hdr.base.kind)) << (hdr.x0.isValid() ? ((bit<1>)((bit<13>)13s696)) : meta.two.n1));
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
