#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    bit<16> f0;
    bit<12> f1;
    bit<4> f2;
}

header x_t {
    bit<8> next;
    bit<48> f0;
}

header y_t {
    bit<8> more;
    bit<24> f0;
    bit<24> f1;
}

struct headers_t {
    base_t base;
    x_t x0;
    x_t x1;
    y_t[4] ys;
}

struct inner_t {
    bit<4> n0;
    bit<33> n1;
}

struct meta_t {
    int<4> m0;
    bit<1> m1;
    bit<8> m2;
    bit<1> m3;
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
            8w31: parse_x1;
            8w183: parse_ys;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        transition select(hdr.x0.next) {
            8w159: parse_ys;
            8w87: parse_ys;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        meta.kept = packet.lookahead<bit<8>>();
        transition select(hdr.x1.next) {
            8w216: parse_ys;
            8w63: parse_ys;
            8w10 &&& 8w15: accept;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        meta.kept = packet.lookahead<bit<8>>();
        transition select(hdr.ys.last.more) {
            8w94: parse_ys;
            8w0: parse_ys;
            8w8: parse_ys;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        b = ((((bit<8>)((bit<48>)a)) + ((bit<8>)((bit<100>)((int<100>)((int<8>)b))))) & ((true ? a : a) | (a >> ((bit<4>)b))));
        c = (((bit<21>)(((bit<65>)b) ^ 65w36893488147419103231)))[8:1];
        c = ((bit<8>)((bit<9>)(((int<9>)((int<16>)16w32767)) - (~((int<9>)((int<8>)c))))));
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<8>>(8) ingress_cells;
    counter(4, CounterType.packets_and_bytes) ingress_counts;
    helper() first_helper;
    helper() second_helper;
    action ingress_a0() {
        meta.one = meta.one;
        hdr.base.f0 = ((((bit<16>)meta.kept) |-| (hdr.base.f0 |+| hdr.base.f0)) |+| ((hdr.base.f0 |+| ((bit<16>)meta.one.n0)) |+| (hdr.base.f0 ^ hdr.base.f0)));
    }
    action ingress_a1(bit<9> p0, bit<16> p1) {
        bool v1 = (((((bit<7>)meta.one.n1) & ((bit<7>)p1)) * (meta.flag ? ((bit<7>)((bit<1>)meta.flag)) : ((bit<7>)p0))) >= ((7w62 & 7w127) ^ ((bit<7>)meta.one.n0)));
    }
    table ingress_t0 {
        key = {
            meta.m2: exact @name("k0");
            hdr.base.f0: exact @name("k1");
            hdr.base.f1: exact @name("k2");
        }
        actions = {
            NoAction;
            ingress_a0;
            ingress_a1;
        }
        default_action = ingress_a0();
        const entries = {
            (8w207, 16w32768, 12w3230): ingress_a0();
            (8w32, 16w49956, 12w343): ingress_a0();
            (8w30, 16w1, 12w2048): ingress_a0();
        }
        size = 64;
    }
    table ingress_t1 {
        key = {
            hdr.base.f0: range @name("k0");
        }
        actions = {
            NoAction;
            ingress_a1;
        }
        default_action = ingress_a1(9w256, 16w0);
        size = 64;
    }
    table ingress_t2 {
        key = {
            ((((bit<44>)meta.one.n1))[32:1] & (((bit<32>)hdr.base.f1) >> meta.m3)): lpm @name("k0");
            hdr.base.f0: ternary @name("k1");
        }
        actions = {
            NoAction;
            ingress_a0;
            ingress_a1;
        }
        default_action = ingress_a1(9w0, 16w52446);
        size = 64;
    }
    apply {
        standard_metadata.egress_spec = 6;
        meta.first = standard_metadata.instance_type == 0;
        meta.m3 ^= (~((hdr.x0.isValid() ? meta.m3 : meta.m3) << (2w2 ++ ((bit<2>)hdr.base.f2))));
        ingress_a0();
        ingress_cells.read(meta.m2, ((~((bit<32>)meta.two.n0)) & 32w7));
        meta.two = meta.two;
        hdr.ys.push_front(1);
        switch (ingress_t1.apply().action_run) {
            NoAction: {
                meta.one.n1 = (meta.one.n1 | (~(((bit<33>)hdr.base.kind) + meta.two.n1)));
                hdr.base.f0 = 16w0;
                meta.m1 = ((~(meta.m1 << 8w2)) + (((bit<3>)meta.two.n0))[0:0]);
            }
            ingress_a1: {
                meta.two.n0[3:3] = ((3w0)[1:1] * (hdr.ys[3].isValid() ? meta.m1 : 1w0));
                hdr.base.f1 = hdr.base.f1;
            }
        }
        ingress_t0.apply();
        ingress_t2.apply();
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    helper() first_helper;
    helper() second_helper;
    action egress_a0(inout bit<8> p0, inout bit<8> p1) {
        p1 = ((bit<8>)((bit<32>)(((int<32>)(((bit<17>)meta.m1) ++ 15w0)) << 8w32)));
        meta.two.n0 = (((meta.flag || meta.flag) ? (-4w0) : (((bit<3>)meta.m3) ++ meta.m1)) << ((meta.flag && meta.flag) ? (hdr.base.f2 | meta.one.n0) : (hdr.base.f2 - hdr.base.f2)));
        hdr.base.f0 = (((meta.flag ? ((bit<60>)hdr.base.f1) : ((bit<60>)p1)))[52:0])[48:33];
    }
    action egress_a1() {
        meta.one.n0 = ((meta.one.n0 | meta.one.n0) * (~(4w13 + ((bit<4>)meta.m0))));
        bool v2 = meta.flag;
        hash(hdr.base.f0, HashAlgorithm.identity, 16w5, { hdr.base.f0, meta.m3, hdr.base.f0, 7w0 }, 32w7);
    }
    action egress_a2(out bit<8> p0, out bit<1> p1) {
        p0 = 8w89;
        p1 = 1w0;
        meta.kept = (((((bit<7>)meta.two.n1) | 7w64) << (~hdr.base.kind)) ++ ((((bit<1>)hdr.base.f1) << 1w0) >> (meta.m1 & meta.m3)));
        meta.two = meta.one;
        if ((meta.m3 != (((bit<18>)meta.m3))[5:5])) {
            meta.flag = meta.flag;
            meta.kept = ((bit<8>)((meta.m1 |+| meta.m1) ^ (meta.m1 ^ 1w0)));
            meta.m3 = ((bit<1>)meta.one.n1);
        }
    }
    action egress_a3() {
        meta.two.n0 = ((hdr.base.kind == 8w223) ? meta.two.n0 : ((meta.two.n0 >> 8w5) | ((bit<4>)((bit<32>)meta.two.n1))));
        hdr.base.f1 = ((bit<12>)(((bit<9>)((bit<32>)meta.m2)) ++ (((bit<30>)meta.m2))[3:0]));
    }
    apply {
        meta.flag = ((hdr.base.f0 == 16w59151) && (hdr.base.f1 <= (hdr.ys[2].isValid() ? hdr.base.f1 : hdr.base.f1)));
        hdr.base.f0 = ((meta.flag ? ((bit<10>)meta.m3) : (~10w1022)) ++ (~(meta.flag ? ((bit<6>)meta.m2) : ((bit<6>)hdr.base.f1))));
        meta.m0 |= ((int<4>)((int<31>)(((bit<31>)hdr.base.f0) & ((bit<31>)((bit<13>)meta.m1)))));
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
