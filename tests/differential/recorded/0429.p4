#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    bit<8> f0;
    bit<8> f1;
    bit<7> f2;
    bit<1> pad;
}

header x_t {
    bit<8> next;
    bit<8> f0;
    bit<1> f1;
    bit<7> pad;
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
    bit<8> n0;
    bit<100> n1;
}

struct meta_t {
    bit<9> m0;
    bit<64> m1;
    bit<65> m2;
    int<32> m3;
    bit<8> m4;
    bit<16> m5;
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
        meta.kept = packet.lookahead<bit<8>>();
        transition select(hdr.base.kind) {
            8w71: parse_ys;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        meta.kept = (((meta.flag ? hdr.base.kind : hdr.base.f1) + (hdr.base.kind >> ((bit<4>)meta.one.n1))) & meta.two.n0);
        transition select(hdr.x0.next) {
            8w249: parse_ys;
            8w200: parse_ys;
            8w167: parse_ys;
            8w13 &&& 8w15: accept;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        meta.kept = packet.lookahead<bit<8>>();
        transition select(hdr.x1.next) {
            8w160: parse_ys;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        meta.m2 = meta.m2;
        transition select(hdr.ys.last.more) {
            8w127: parse_ys;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        c[6:5] = ((((bit<27>)c) >> 8w9))[25:24];
        b |= (((-8w1) >> 8w6) |+| c);
        c = ((bit<8>)((((bit<48>)a) >> ((bit<1>)c)) >> ((bit<4>)a)));
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<32>>(8) ingress_cells;
    helper() first_helper;
    helper() second_helper;
    action ingress_a0() {
        hash(meta.m5, HashAlgorithm.identity, 16w5, { meta.kept, meta.two.n0, meta.m1 }, 32w7);
        hash(meta.m5, HashAlgorithm.crc32, 16w0, { hdr.base.pad, hdr.base.f0, meta.kept, 7w0 }, 32w1000);
    }
    action ingress_a1(out bit<9> p0, out bit<8> p1) {
        p0 = 9w255;
        p1 = 8w2;
        meta.flag = hdr.ys[0].isValid();
    }
    action ingress_a2(inout bit<16> p0, inout bit<8> p1) {
        meta.one.n1 = (((((bit<95>)meta.one.n0) ++ 5w22) >> 8w74) |-| (((bit<100>)hdr.base.f2) & (meta.one.n1 |+| meta.two.n1)));
        if ((meta.m1 == (meta.m1 |-| meta.m1))) {
            meta.two.n0 = (((8w121 |+| meta.two.n0) * ((bit<8>)((bit<65>)((int<65>)((int<8>)meta.m4))))) |+| ((4w8 <= 4w1) ? ((bit<8>)((bit<128>)((int<128>)((int<16>)p0)))) : (hdr.x1.isValid() ? p1 : hdr.base.f1)));
            hdr.base.pad = (hdr.base.kind)[3:3];
            hdr.base.f2 = (-((meta.flag ? ((bit<4>)p1) : 4w9) ++ (((bit<3>)meta.two.n0) << hdr.base.f0)));
        }
    }
    action ingress_a3(in bit<16> p0, in bit<9> p1) {
        meta.m1 = (((meta.m1 * meta.m1) - (meta.m1 >> 8w29)) * ((((bit<16>)((bit<32>)meta.m3)) == p0) ? meta.m1 : (meta.m1 | meta.m1)));
        meta.one.n1 = ((bit<100>)hdr.base.pad);
    }
    table ingress_t0 {
        key = {
            meta.two.n1: exact @name("k0");
            hdr.base.f1: range @name("k1");
            meta.m1: optional @name("k2");
        }
        actions = {
            NoAction;
            ingress_a0;
        }
        default_action = NoAction();
        size = 64;
    }
    apply {
        standard_metadata.egress_spec = 7;
        meta.first = standard_metadata.instance_type == 0;
        meta.m1 = (-((bit<64>)((bit<63>)63s1359524487592470797)));
        meta.two.n1 = (((bit<66>)(((bit<29>)meta.one.n1))[23:8]) ++ ((bit<34>)((bit<31>)((bit<8>)meta.m0))));
        ingress_t0.apply();
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    counter(4, CounterType.packets_and_bytes) egress_counts;
    action egress_a0(inout bit<64> p0) {
        meta.one.n1 = ((bit<100>)((33w6010193139 |+| ((bit<33>)meta.m1)) | (((bit<20>)hdr.base.f2) ++ ((bit<13>)hdr.base.f1))));
        meta.two = meta.two;
        if (meta.flag) {
            hdr.base.f1[7:7] = ((-hdr.base.pad) * (hdr.base.pad >> ((bit<8>)meta.m2)));
        }
    }
    action egress_a1() {
        meta.m0[5:5] = (((bit<1>)hdr.x0.isValid()) |+| (hdr.base.pad << ((bit<4>)meta.m4)));
        hdr.x1 = hdr.x0;
        meta.m3 = ((int<32>)(hdr.x0.isValid() ? ((int<31>)((int<65>)meta.m2)) : (((int<31>)((int<100>)meta.one.n1)) | ((int<31>)((int<1>)((bit<1>)meta.flag))))));
    }
    apply {
        hash(meta.m1, HashAlgorithm.identity, 16w0, { hdr.base.f0, meta.m5, meta.m2, 7w0 }, 32w1000);
        if ((!hdr.x1.isValid())) {
            hdr.base.f1 = hdr.base.f1;
            meta.m5[10:5] = (((bit<6>)((bit<64>)(int<64>)(64w11754413622779131446))) |-| (((bit<38>)meta.m5))[11:6]);
        } else {
            meta.m5 = (-(((bit<16>)((bit<64>)((int<64>)((int<7>)hdr.base.f2)))) << 8w5));
        }
        bit<64> v1 = ((((bit<64>)((bit<13>)((int<13>)((int<7>)hdr.base.f2)))) >> 8w25) | ((hdr.ys[2].isValid() ? ((bit<73>)meta.m5) : ((bit<73>)meta.m5)))[63:0]);
        meta.kept = (((bit<8>)(hdr.x0.isValid() ? ((bit<63>)((bit<1>)meta.flag)) : ((bit<63>)meta.m2))) * (-(((bit<8>)meta.one.n1) - hdr.base.kind)));
        hdr.ys.pop_front(1);
        switch ((-meta.m5)) {
            16w32767: {
                meta.two.n1 = meta.two.n1;
                meta.m4 = ((4w7 | (((bit<4>)meta.one.n0) * ((bit<4>)hdr.base.pad))) ++ ((bit<4>)((bit<33>)31w2147483646)));
                meta.kept = (((bit<25>)meta.kept))[20:13];
            }
            16w36189: {
                meta.one.n1 = ((((bit<71>)((bit<128>)128s170141183460469231731687303715884105727)))[42:12] ++ ((bit<69>)(((bit<2>)meta.m2) ++ 5w15)));
                meta.one.n1 = (~((123w5316911983139663491615228241121378304)[100:1] |-| (((bit<37>)hdr.base.f0) ++ ((bit<63>)hdr.base.f2))));
                hdr.base.f0 = meta.one.n0;
            }
            16w65534: {
                meta.m1 = ((v1 |+| meta.m1) ^ meta.m1);
                meta.m5 = (((bit<16>)((bit<33>)(33s4294967295 ^ ((int<33>)((int<100>)meta.two.n1))))) |+| ((~meta.m5) << 8w7));
                meta.one.n1 = (meta.two.n1 + ((meta.one.n1 | meta.two.n1) |-| (meta.two.n1 + meta.two.n1)));
            }
            default: {
                hdr.base.f0 = ((-(((bit<2>)meta.m0) | 2w2)) ++ (~(~((bit<6>)v1))));
                meta.one.n1 = (meta.one.n1 |-| (meta.two.n1 & (meta.two.n1 |-| ((bit<100>)v1))));
                meta.one.n0 = (((bit<8>)(((bit<50>)meta.m1))[17:2]) |+| (~(2w2 ++ 6w62)));
            }
        }
        hdr.ys.pop_front(1);
        if (hdr.ys[3].isValid()) {
            hdr.ys.push_front(1);
            egress_a1();
            meta.m0 = ((bit<9>)(~(hdr.base.f2 |+| hdr.base.f2)));
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
