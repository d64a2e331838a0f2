#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    bit<48> f0;
    bit<12> f1;
    int<12> f2;
    bit<9> f3;
    bit<12> f4;
    bit<3> pad;
}

header x_t {
    bit<8> next;
    bit<1> f0;
    bit<48> f1;
    bit<7> pad;
}

header y_t {
    bit<8> more;
    bit<4> f0;
    bit<3> f1;
    bit<1> pad;
}

struct headers_t {
    base_t base;
    x_t x0;
    x_t x1;
    y_t[4] ys;
}

struct inner_t {
    bit<8> n0;
    bit<32> n1;
}

struct meta_t {
    bit<64> m0;
    bit<8> m1;
    int<16> m2;
    bit<33> m3;
    bit<16> m4;
    bit<100> m5;
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
            8w136: parse_x0;
            8w119: parse_x1;
            8w123: parse_ys;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        transition select(hdr.x0.next) {
            8w223: parse_x1;
            8w163: parse_x1;
            8w227: parse_x1;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        transition select(hdr.x1.next) {
            8w197: parse_ys;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        transition select(hdr.ys.last.more) {
            8w28: parse_ys;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        b = (((true ? ((bit<46>)c) : 46w383889039815) ^ ((bit<46>)((bit<128>)b))))[20:13];
        b = ((bit<8>)(true ? (-((bit<31>)a)) : ((bit<31>)24w16011769)));
        b = a;
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<48>>(8) ingress_cells;
    action ingress_a0() {
        meta.m2 = (~(meta.m2 * (meta.m2 << 1w1)));
        hdr.ys.pop_front(1);
    }
    table ingress_t0 {
        key = {
            hdr.base.f1: exact @name("k0");
            ((12w2858 << 8w3))[7:0]: exact @name("k1");
            meta.two.n1: optional @name("k2");
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
            meta.m5: exact @name("k0");
            meta.m1: optional @name("k1");
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
            ((hdr.ys[3].isValid() ? meta.m4 : meta.m4) * (meta.m4 * meta.m4)): optional @name("k0");
        }
        actions = {
            NoAction;
            ingress_a0;
        }
        default_action = ingress_a0();
        size = 64;
    }
    apply {
        standard_metadata.egress_spec = 3;
        meta.first = standard_metadata.instance_type == 0;
        meta.m1 = (((((bit<65>)hdr.base.f3) |-| ((bit<65>)meta.kept)) < (((bit<65>)meta.m4) << 8w56)) ? ((bit<8>)(meta.flag ? meta.m5 : meta.m5)) : (~((bit<8>)((bit<1>)1s0))));
        ingress_cells.read(hdr.base.f0, ((-meta.one.n1) & 32w7));
        hdr.ys[0].setValid();
        hdr.ys[0].more = (meta.two.n0 + meta.m1);
        hdr.ys[0].f0 = (((bit<4>)hdr.base.kind) | ((bit<4>)meta.one.n1));
        hdr.ys[0].f1 = (~hdr.base.pad);
        hdr.ys[0].pad = (~1w0);
        ingress_a0();
        ingress_a0();
        hdr.x0 = hdr.x1;
        if (((meta.m0 & meta.m0) < (meta.m0 >> ((bit<4>)((bit<16>)meta.m2))))) {
            hdr.ys.push_front(1);
        } else {
            switch ((meta.m4 |+| meta.m4)) {
                16w22316: {
                    meta.m0 = ((-(meta.m0 * meta.m0)) + ((bit<64>)meta.m5));
                }
                16w32768: {
                    meta.two.n1 = ((bit<32>)((bit<48>)((((int<48>)((int<8>)meta.one.n0)) - ((int<48>)((int<12>)hdr.base.f1))) ^ (-48s0))));
                }
                default: {
                    hdr.base.f4 = (((hdr.base.f4 <= 12w2047) ? (((bit<12>)meta.m0) ^ hdr.base.f1) : hdr.base.f1) |+| ((hdr.base.f1 + hdr.base.f4) + ((bit<12>)((bit<65>)65s12200362292777400590))));
                }
            }
        }
        meta.kept = (((meta.flag && hdr.ys[3].isValid()) ? (36w68719476735)[16:10] : (1w1 ++ ((bit<6>)meta.m4))) ++ (1w1 | ((bit<1>)meta.kept)));
        ingress_t0.apply();
        ingress_t1.apply();
        ingress_t2.apply();
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<32>>(8) egress_cells;
    action egress_a0() {
        meta.flag = meta.flag;
    }
    action egress_a1(bit<9> p0) {
        hash(meta.two.n1, HashAlgorithm.crc32, 16w0, { hdr.base.f0, meta.one.n0, meta.one.n0 }, 32w1000);
    }
    action egress_a2() {
        hdr.base.f1 = (((hdr.base.f0 << 8w40) - ((bit<48>)meta.two.n0)))[13:2];
        if ((meta.m0 >= 64w12728320748207253789)) {
            meta.kept = (-((29w317361539)[27:20] | ((bit<8>)meta.two.n1)));
            meta.m2 = (((~meta.m5) != (((bit<109>)hdr.base.f1))[108:9]) ? meta.m2 : ((int<16>)((int<32>)(int<4>)(4w15))));
        }
        hdr.base.pad = (((((bit<2>)meta.m3) ++ 1w0) >> 8w1) >> ((-((bit<1>)meta.m4)) |-| (-((bit<1>)hdr.base.kind))));
    }
    action egress_a3(bit<128> p0) {
        bit<1> v1 = ((~(~1w0)) |-| (21w373131)[7:7]);
    }
    apply {
        hdr.ys[0].setValid();
        hdr.ys[0].more = ((bit<8>)13w5509);
        hdr.ys[0].f0 = ((bit<4>)meta.m5);
        hdr.ys[0].f1 = hdr.base.pad;
        hdr.ys[0].pad = ((bit<1>)meta.two.n1);
        if (hdr.ys[1].isValid()) {
            hdr.ys[0].f0 = ((bit<4>)meta.two.n1);
            egress_a2();
        } else {
            if (hdr.x1.isValid()) {
                hdr.ys.push_front(1);
                hdr.x1.pad = (((bit<7>)(~hdr.x1.f1)) << 8w6);
            }
        }
        egress_a2();
        hash(meta.two.n1, HashAlgorithm.crc32, 16w0, { hdr.base.f3, meta.m1, hdr.base.f1, 3w0 }, 32w65536);
        meta.m0 = ((((bit<31>)((bit<24>)(int<24>)(24w16576207))) | (((bit<22>)hdr.base.f0) ++ ((bit<9>)((bit<1>)meta.flag)))) ++ (hdr.ys[3].isValid() ? (((bit<41>)hdr.base.f0))[38:6] : (hdr.ys[2].isValid() ? meta.m3 : meta.m3)));
        hdr.x0 = hdr.x1;
        hdr.x1 = hdr.x0;
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
