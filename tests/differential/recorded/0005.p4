#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    bit<64> f0;
    int<64> f1;
    bit<3> f2;
    bit<8> f3;
    bit<4> f4;
    bit<1> pad;
}

header x_t {
    bit<8> next;
    bit<32> f0;
}

header y_t {
    bit<8> more;
    bit<7> f0;
    bit<1> pad;
}

struct headers_t {
    base_t base;
    x_t x0;
    x_t x1;
    y_t[3] ys;
}

struct inner_t {
    bit<9> n0;
    bit<1> n1;
}

struct meta_t {
    bit<65> m0;
    int<8> m1;
    bit<4> m2;
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
        hdr.base.pad = (-meta.two.n1);
        transition select(hdr.base.kind) {
            8w71: parse_ys;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        transition select(hdr.x0.next) {
            8w227: parse_x1;
            8w64: parse_x1;
            8w67: parse_x1;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        meta.m1[6:4] = ((bit<3>)((bit<100>)((int<100>)((int<9>)meta.one.n0))));
        transition select(hdr.x1.next) {
            8w91 .. 8w94: parse_ys;
            8w84: parse_ys;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        transition select(hdr.ys.last.more) {
            8w160: parse_ys;
            8w101: parse_ys;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        if (false) {
            switch ((((bit<21>)b))[8:1]) {
                8w128: {
                    c = ((bit<8>)16w32768);
                }
                8w181: {
                    b = ((bit<8>)((bit<13>)((((int<9>)((int<8>)c)) > (int<9>)(9w510)) ? (int<13>)(13w5190) : ((int<13>)((int<9>)9w316)))));
                    c = (((((bit<1>)a) << 8w0) ++ (4w11 ++ 3w4)) << 8w0);
                    c = (((19w523577 |+| 19w262143) << ((bit<1>)((bit<100>)a))))[15:8];
                }
                8w236: {
                    c = c;
                    c = ((bit<8>)(((bit<13>)((bit<9>)c)) ^ (13w4732 * ((bit<13>)c))));
                }
                default: {
                    c = ((-(((bit<3>)c) |-| ((bit<3>)a))) ++ ((((bit<5>)c) << a) * (true ? ((bit<5>)b) : ((bit<5>)c))));
                    b = (((((bit<12>)a) & 12w0) ++ (25w12976176 - 25w31227778)))[26:19];
                }
            }
        }
        bit<96> v1 = (((bit<110>)(-b)))[98:3];
        v1 = (((bit<116>)(128w325722567047895374805829242124368587387 ^ ((bit<128>)a))))[98:3];
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<16>>(1) ingress_cells;
    action ingress_a0(in bit<48> p0, in bit<9> p1) {
        standard_metadata.egress_spec = ((bit<9>)((hdr.base.f2 << 8w0) << (-1w1)));
        hdr.x1.setValid();
        hdr.x1.next = ((bit<8>)hdr.base.pad);
        hdr.x1.f0 = (32w56707723 ^ ((bit<32>)meta.two.n1));
    }
    action ingress_a1(bit<8> p0) {
        if ((((int<4>)((int<100>)((int<1>)((bit<1>)meta.flag)))) < ((int<4>)((int<8>)meta.kept)))) {
            hdr.base.f2 = ((bit<3>)((bit<24>)((meta.two.n0 <= ((bit<9>)hdr.base.kind)) ? ((int<24>)((int<3>)hdr.base.f2)) : ((int<24>)((int<4>)hdr.base.f4)))));
            meta.one.n1 = (((-meta.two.n1) >> 8w0) ^ ((meta.two.n1 << 8w2) & (hdr.ys[1].isValid() ? 1w0 : hdr.base.pad)));
        }
    }
    table ingress_t0 {
        key = {
            meta.m2: exact @name("k0");
            hdr.base.f4: exact @name("k1");
        }
        actions = {
            NoAction;
            ingress_a1;
        }
        default_action = NoAction();
        const entries = {
            (4w15, 4w14): NoAction();
            (4w8, 4w7): NoAction();
            (4w8, 4w0): NoAction();
        }
        size = 64;
    }
    table ingress_t1 {
        key = {
            meta.m0: exact @name("k0");
            meta.m2: optional @name("k1");
        }
        actions = {
            NoAction;
            ingress_a1;
        }
        default_action = ingress_a1(8w68);
        size = 64;
    }
    table ingress_t2 {
        key = {
            hdr.base.f4: exact @name("k0");
            hdr.base.f0: optional @name("k1");
        }
        actions = {
            NoAction;
            ingress_a1;
        }
        default_action = ingress_a1(8w191);
        size = 64;
    }
    apply {
        standard_metadata.egress_spec = 0;
        meta.first = standard_metadata.instance_type == 0;
        hdr.x1.setInvalid();
        ingress_a0((hdr.ys[2].isValid() ? ((bit<48>)meta.two.n0) : 48w143096437433830), (meta.one.n0 | ((bit<9>)meta.m2)));
        ingress_t2.apply();
        hdr.base.f4 = (((meta.m2 << 8w0) |+| (~4w3)) |-| hdr.base.f4);
        ingress_a0(((bit<48>)((bit<7>)hdr.base.f2)), (-9w443));
        hdr.x0 = hdr.x1;
        switch (ingress_t0.apply().action_run) {
            NoAction: {
                meta.m1 = meta.m1;
                meta.flag = meta.flag;
            }
            default: {
                meta.m0 = (-((bit<65>)(hdr.base.f0 << 8w24)));
                hdr.base.f4 = (-((4w7 ^ ((bit<4>)((bit<64>)hdr.base.f1))) ^ ((bit<4>)hdr.base.kind)));
                meta.m1 = ((int<8>)(((bit<3>)((bit<65>)(65s10601714277328999779 & (int<65>)(65w21849729651027784594)))) ++ ((bit<5>)(((bit<24>)hdr.base.f4) >> hdr.base.kind))));
            }
        }
        ingress_t1.apply();
        if (meta.first && ((hdr.base.kind << 8w0) == (31w1073741823)[10:3])) {
            resubmit_preserving_field_list(1);
        }
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    counter(4, CounterType.packets_and_bytes) egress_counts;
    action egress_a0(inout bit<65> p0) {
        hdr.base.f4 = (((hdr.ys[2].isValid() && hdr.ys[1].isValid()) ? (((bit<2>)meta.two.n0) ++ ((bit<2>)((bit<1>)meta.flag))) : 4w6) << meta.kept);
    }
    table egress_t0 {
        key = {
            hdr.base.f4: range @name("k0");
            ((bit<8>)(hdr.ys[0].isValid() ? meta.m0 : ((bit<65>)meta.two.n1))): lpm @name("k1");
            hdr.base.f2: exact @name("k2");
        }
        actions = {
            NoAction;
        }
        default_action = NoAction();
        size = 64;
    }
    table egress_t1 {
        key = {
            (~(hdr.base.kind + hdr.base.kind)): lpm @name("k0");
            meta.m2: ternary @name("k1");
        }
        actions = {
            NoAction;
        }
        default_action = NoAction();
        size = 64;
    }
    table egress_t2 {
        key = {
            hdr.base.kind: ternary @name("k0");
            meta.one.n1: optional @name("k1");
        }
        actions = {
            NoAction;
        }
        default_action = NoAction();
        size = 64;
    }
    apply {
        meta.two.n0 = (meta.two.n0 + ((hdr.ys[1].isValid() ? meta.two.n0 : meta.one.n0) |+| (6w32 ++ hdr.base.f2)));
        meta.m2 += ((bit<4>)((meta.flag ? 66w1 : ((bit<66>)meta.m0)))[63:0]);
        egress_counts.count(((((bit<23>)hdr.base.f4) ++ meta.one.n0) & 32w3));
        meta.two = meta.one;
        if (((hdr.base.f2 > hdr.base.f2) || meta.flag)) {
            meta.flag = meta.flag;
            if (egress_t0.apply().miss) {
                meta.flag = (((16w36889 <= ((bit<16>)((bit<64>)hdr.base.f1))) ? (meta.flag ? ((bit<13>)meta.two.n0) : ((bit<13>)meta.two.n0)) : (-13w4095)) > ((meta.flag ? meta.kept : hdr.base.kind) ++ (~((bit<5>)meta.m0))));
                meta.two.n1 = (-(hdr.ys[1].isValid() ? (-hdr.base.pad) : hdr.base.pad));
            }
        }
        egress_a0(meta.m0);
        egress_t1.apply();
        egress_t2.apply();
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
