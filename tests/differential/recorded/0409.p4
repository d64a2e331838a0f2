#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    bit<32> f0;
    bit<1> f1;
    bit<3> f2;
    bit<1> f3;
    bit<64> f4;
    bit<9> f5;
    bit<2> pad;
}

header x_t {
    bit<8> next;
    bit<4> f0;
    bit<12> f1;
    bit<9> f2;
    bit<32> f3;
    bit<7> pad;
}

header y_t {
    bit<8> more;
    bit<7> f0;
    int<32> f1;
    bit<1> pad;
}

struct headers_t {
    base_t base;
    x_t x0;
    x_t x1;
    y_t[4] ys;
}

struct inner_t {
    bit<1> n0;
    bit<32> n1;
}

struct meta_t {
    bit<48> m0;
    bit<32> m1;
    bit<8> m2;
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
        verify((((int<1>)(1w1) << 4w15) < ((int<1>)((int<48>)meta.m0))), error.Unwelcome);
        transition select(hdr.base.kind) {
            8w142: parse_x1;
            8w117: parse_x1;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        transition select(hdr.x0.next) {
            8w9: parse_x1;
            8w197: parse_x1;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        transition select(hdr.x1.next) {
            8w47: parse_ys;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        meta.kept = packet.lookahead<bit<8>>();
        transition select(hdr.ys.last.more) {
            8w24: parse_ys;
            8w201: parse_ys;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        bit<32> v1 = ((bit<32>)a);
        b[5:5] = ((bit<1>)v1);
        hash(v1, HashAlgorithm.xor16, 16w0, { v1, c }, 32w7);
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    action ingress_a0(in bit<32> p0) {
        if (hdr.ys[2].isValid()) {
            meta.m1 = ((bit<32>)((meta.flag ? ((bit<55>)hdr.base.pad) : ((bit<55>)hdr.base.pad)))[30:7]);
            meta.two.n0 = hdr.base.f3;
            hdr.base.f4 = hdr.base.f4;
        } else {
            meta.kept = ((meta.flag && (meta.m0 != meta.m0)) ? (((bit<8>)((bit<4>)hdr.base.f3)) << (meta.kept >> 8w8)) : (meta.kept + (13w0)[8:1]));
            meta.two.n1 = ((meta.flag ? (((bit<41>)meta.m1))[35:4] : (hdr.base.f0 ^ meta.one.n1)) << ((4w8 << 8w1) | (hdr.base.pad ++ 2w1)));
        }
    }
    action ingress_a1() {
        hdr.base.pad[1:1] = (meta.two.n0 + meta.one.n0);
        hdr.base.f0 = (((meta.flag && hdr.ys[1].isValid()) ? ((bit<34>)meta.two.n1) : ((bit<34>)meta.one.n0)))[32:1];
    }
    table ingress_t0 {
        key = {
            hdr.base.pad: exact @name("k0");
            (~(meta.m2 ^ 8w214)): ternary @name("k1");
        }
        actions = {
            NoAction;
            ingress_a1;
        }
        default_action = NoAction();
        size = 64;
    }
    table ingress_t1 {
        key = {
            meta.m2: range @name("k0");
        }
        actions = {
            NoAction;
            ingress_a1;
        }
        default_action = NoAction();
        size = 64;
    }
    table ingress_t2 {
        key = {
            meta.two.n0: exact @name("k0");
        }
        actions = {
            NoAction;
            ingress_a1;
        }
        default_action = NoAction();
        size = 64;
    }
    apply {
        standard_metadata.egress_spec = 6;
        meta.first = standard_metadata.instance_type == 0;
        if (hdr.x1.isValid()) {
            hdr.x1 = hdr.x0;
            switch (ingress_t1.apply().action_run) {
                NoAction: {
                    hdr.base.pad = (hdr.base.pad >> (((bit<8>)hdr.base.f3) |+| ((bit<8>)((bit<16>)meta.two.n1))));
                }
                ingress_a1: {
                    meta.m0 = (~meta.m0);
                    hdr.base.f3 = hdr.base.f3;
                    meta.two.n0 = ((bit<1>)(-13w0));
                }
            }
        }
        meta.m0 = ((bit<48>)hdr.base.pad);
        ingress_a0(hdr.base.f0);
        ingress_t0.apply();
        ingress_t2.apply();
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<8>>(4) egress_cells;
    helper() first_helper;
    helper() second_helper;
    action egress_a0(inout bit<8> p0) {
        if ((meta.kept != (hdr.base.f2 ++ 5w30))) {
            meta.m0 = (((hdr.x1.isValid() ? meta.m2 : p0) >> 8w1) ++ ((((bit<45>)meta.m1))[41:2] |-| (((bit<40>)hdr.base.f0) |+| 40w128103780414)));
        } else {
            meta.m0 = ((bit<48>)((((bit<10>)meta.one.n1) ^ ((bit<10>)hdr.base.f1)) ++ (((bit<35>)hdr.base.kind))[24:4]));
            hdr.base.f3 = (((hdr.base.f3 >> 8w2) |-| (hdr.base.f3 - hdr.base.f3)) * ((bit<1>)meta.m1));
        }
        bit<9> v2 = (((~((bit<30>)hdr.base.f3)))[23:15] << 8w7);
        hdr.x1 = hdr.x0;
    }
    action egress_a1() {
        bit<1> v3 = meta.one.n0;
        meta.one.n1 = (meta.flag ? (~hdr.base.f0) : ((2w2 * ((bit<2>)meta.kept)) ++ ((bit<30>)hdr.base.f3)));
        hdr.base.f1 = ((bit<1>)((128w271195669138820107460245379414154591144 >= ((bit<128>)v3)) || (meta.m1 <= 32w58425054)));
    }
    table egress_t0 {
        key = {
            meta.one.n1: lpm @name("k0");
            meta.two.n0: exact @name("k1");
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
            (meta.m2 * meta.kept): range @name("k0");
            meta.m0: lpm @name("k1");
            hdr.base.f3: range @name("k2");
        }
        actions = {
            NoAction;
            egress_a1;
        }
        default_action = egress_a1();
        size = 64;
    }
    apply {
        hdr.x0.setValid();
        hdr.x0.next = ((bit<8>)((bit<100>)((int<100>)((int<48>)meta.m0))));
        hdr.x0.f0 = ((bit<4>)meta.kept);
        hdr.x0.f1 = (meta.flag ? ((bit<12>)hdr.base.f1) : ((bit<12>)meta.m0));
        hdr.x0.f2 = (9w508 >> 8w4);
        hdr.x0.f3 = (((bit<32>)((bit<1>)meta.flag)) |-| meta.m1);
        hdr.x0.pad = (hdr.ys[3].isValid() ? ((bit<7>)meta.m0) : 7w4);
        meta.two = meta.two;
        hash(meta.one.n1, HashAlgorithm.crc32, 16w5, { hdr.base.f2, meta.one.n0, 4w0 }, 32w1000);
        hdr.x0.f1 = ((-(meta.m1 >> 8w15)))[22:11];
        hdr.x0.setValid();
        hdr.x0.next = (hdr.x0.pad ++ hdr.base.f1);
        hdr.x0.f0 = (hdr.x1.isValid() ? hdr.x0.f0 : hdr.x0.f0);
        hdr.x0.f1 = ((bit<12>)meta.m0);
        hdr.x0.f2 = (hdr.ys[1].isValid() ? hdr.x0.f2 : hdr.x0.f2);
        hdr.x0.f3 = (hdr.base.f0 + meta.m1);
        hdr.x0.pad = (meta.flag ? hdr.x0.pad : hdr.x0.pad);
        egress_t0.apply();
        egress_t1.apply();
        if (meta.first && (((bit<24>)hdr.x0.f2) >= ((bit<24>)meta.two.n0))) {
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
