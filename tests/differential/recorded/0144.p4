#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    bit<8> f0;
    int<16> f1;
    bit<32> f2;
    bit<16> f3;
    bit<1> f4;
    bit<7> f5;
}

header x_t {
    bit<8> next;
    int<7> f0;
    bit<32> f1;
    bit<1> pad;
}

header y_t {
    bit<8> more;
    bit<8> f0;
}

struct headers_t {
    base_t base;
    x_t x0;
    x_t x1;
    y_t[2] ys;
}

struct inner_t {
    bit<100> n0;
    bit<64> n1;
}

struct meta_t {
    bit<64> m0;
    int<4> m1;
    bit<9> m2;
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
        hdr.base.f5 = ((bit<7>)meta.kept);
        meta.kept = packet.lookahead<bit<8>>();
        transition select(hdr.base.kind) {
            8w121: parse_x1;
            8w210: parse_x1;
            8w44: parse_ys;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        transition select(hdr.x0.next) {
            8w98: parse_ys;
            8w89: parse_x1;
            8w202: parse_ys;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        transition select(hdr.x1.next) {
            8w229: parse_ys;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        if (((meta.flag || meta.flag) || (meta.two.n1 > 64w1))) {
            meta.kept = hdr.base.f0;
            meta.m2 = ((bit<9>)hdr.base.f4);
            meta.kept = ((meta.flag ? (-meta.kept) : (meta.kept + hdr.base.kind)) |-| meta.kept);
        }
        transition select(hdr.ys.last.more) {
            8w28: parse_ys;
            8w165: parse_ys;
            8w138: parse_ys;
            8w12 &&& 8w15: accept;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        c = ((bit<8>)(((bit<16>)31w846318577) |+| (16w65534 ^ 16w65534)));
        if ((!(128w170141183460469231731687303715884105727 > 128w340282366920938463463374607431768211454))) {
            c = ((bit<8>)((bit<7>)a));
            b = b;
            c = (~((c ^ c) >> ((bit<4>)((bit<1>)a))));
        } else {
            c = ((bit<8>)((41w2199023255551 ^ 41w1360628763775))[37:25]);
            bool v1 = (c != ((false && true) ? (c * b) : (b * c)));
            c = (((a |-| c) * (((bit<3>)b) ++ 5w15)) >> 8w1);
        }
        c = b;
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<16>>(8) ingress_cells;
    counter(4, CounterType.packets_and_bytes) ingress_counts;
    helper() first_helper;
    helper() second_helper;
    action ingress_a0() {
        ingress_cells.write(((hdr.base.f2 * hdr.base.f2) & 32w7), (hdr.base.f3 - ((bit<16>)((bit<31>)hdr.base.f4))));
    }
    action ingress_a1() {
        hdr.x0 = hdr.x1;
        ingress_counts.count(((32w0 |+| hdr.base.f2) & 32w3));
        hdr.ys.pop_front(1);
    }
    action ingress_a2(bit<9> p0) {
        hdr.ys[1].setInvalid();
    }
    table ingress_t0 {
        key = {
            hdr.base.f5: ternary @name("k0");
            meta.m0: optional @name("k1");
            meta.m2: optional @name("k2");
        }
        actions = {
            NoAction;
            ingress_a0;
            ingress_a2;
        }
        default_action = NoAction();
        size = 64;
    }
    table ingress_t1 {
        key = {
            ((((bit<17>)hdr.base.f0))[10:3] - (((bit<5>)((bit<4>)meta.m1)) ++ ((bit<3>)hdr.base.f3))): lpm @name("k0");
            (((bit<8>)4w0) |+| ((bit<8>)((bit<13>)((int<13>)((int<8>)meta.kept))))): exact @name("k1");
        }
        actions = {
            NoAction;
            ingress_a2;
        }
        default_action = ingress_a2(9w255);
        size = 64;
    }
    apply {
        standard_metadata.egress_spec = 6;
        meta.first = standard_metadata.instance_type == 0;
        hdr.x0 = hdr.x1;
        meta.flag = (meta.one.n0 != ((meta.two.n0 + meta.two.n0) |-| (meta.two.n0 |+| meta.two.n0)));
        if (hdr.x1.isValid()) {
            standard_metadata.egress_spec = ((bit<9>)((((bit<3>)((bit<7>)hdr.x1.f0)) << 8w0) + ((bit<3>)33w8589934591)));
            hash(hdr.base.f3, HashAlgorithm.crc16, 16w5, { meta.m2, 7w0 }, 32w7);
            hdr.base.f3 = ((~16w31436) |+| hdr.base.f3);
        }
        switch (ingress_t1.apply().action_run) {
            NoAction: {
                meta.m0 = (-((((bit<75>)meta.two.n1))[71:8] << (5w28 ++ 3w3)));
                meta.two.n0 = (((bit<100>)(((bit<48>)((bit<4>)meta.m1)) |-| ((bit<48>)hdr.base.f3))) << 8w23);
            }
        }
        switch ((-((bit<4>)meta.two.n1))) {
            4w7: {
                meta.m1 = (-((int<4>)((int<9>)((int<1>)meta.m3))));
                hdr.base.f0 = (((bit<21>)meta.two.n1))[15:8];
                meta.flag = meta.flag;
            }
            4w15: {
                meta.m2 = (((((bit<9>)((bit<16>)hdr.base.f1)) |+| meta.m2) ^ ((bit<9>)meta.m3)) | (meta.m2 |-| ((bit<9>)8w128)));
                hdr.base.f4 = (~((~1w0) ^ (meta.m3 | hdr.base.f4)));
            }
            default: {
                meta.two.n0[39:16] = (((bit<24>)9w1) | (4w7 ++ ((bit<20>)meta.m0)));
                meta.one.n1 = (~((meta.flag ? meta.one.n1 : meta.two.n1) + (meta.one.n1 |+| meta.one.n1)));
            }
        }
        hash(meta.two.n1, HashAlgorithm.crc16, 16w5, { meta.m3, 7w0 }, 32w7);
        meta.flag = hdr.x0.isValid();
        ingress_t0.apply();
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<32>>(8) egress_cells;
    action egress_a0(bit<8> p0, bit<128> p1) {
        hdr.base.f5 = (((((bit<1>)((bit<16>)hdr.base.f1)) |-| hdr.base.f4) ++ (((bit<6>)meta.two.n0) |+| ((bit<6>)p1))) << 8w3);
        hash(meta.two.n1, HashAlgorithm.csum16, 16w5, { meta.m2, meta.m2, meta.one.n1, 6w0 }, 32w65536);
        hdr.base.f3[15:15] = (hdr.ys[0].isValid() ? (((bit<21>)meta.m3))[15:15] : (((bit<1>)p1) |+| hdr.base.f4));
    }
    action egress_a1() {
        meta.flag = hdr.x0.isValid();
        egress_cells.write(((((bit<54>)hdr.base.f0))[38:7] & 32w7), ((57w144115188075855871)[36:5] | (~hdr.base.f2)));
        meta.two.n1 = ((bit<64>)((bit<33>)((int<33>)((51w2251799813685247 << 8w16))[46:14])));
    }
    table egress_t0 {
        key = {
            meta.kept: exact @name("k0");
            ((13w1932 ++ ((bit<3>)hdr.base.f3)) >> 8w12): exact @name("k1");
            (~hdr.base.f3): optional @name("k2");
        }
        actions = {
            NoAction;
            egress_a0;
            egress_a1;
        }
        default_action = NoAction();
        size = 64;
    }
    table egress_t1 {
        key = {
            hdr.base.f4: exact @name("k0");
        }
        actions = {
            NoAction;
            egress_a1;
        }
        default_action = NoAction();
        size = 64;
    }
    apply {
        meta.flag = hdr.ys[1].isValid();
        meta.one.n0 = (((hdr.ys[0].isValid() ? meta.one.n0 : meta.one.n0) |+| (-meta.one.n0)) * meta.one.n0);
        meta.m2 = ((bit<9>)hdr.base.f2);
        egress_t1.apply();
        egress_cells.write(((~hdr.base.f2) & 32w7), hdr.base.f2);
        meta.m2 = (((meta.m2 << 8w8) |-| (meta.m2 - meta.m2)) - ((meta.flag ? meta.m2 : 9w510) * (((bit<22>)hdr.base.f4))[21:13]));
        meta.two.n0 = (-((meta.one.n0 |-| meta.one.n0) * (meta.one.n0 |+| meta.one.n0)));
        if (egress_t0.apply().miss) {
            meta.kept = ((bit<8>)hdr.base.f4);
            hdr.base.f2 = (((hdr.base.f2 & hdr.base.f2) & (hdr.base.f2 |+| hdr.base.f2)) |+| ((((bit<17>)hdr.base.f4) |-| 17w23770) ++ ((bit<15>)meta.one.n1)));
            hdr.base.f5 = (((bit<5>)((bit<4>)meta.m1)) ++ (~((bit<2>)((bit<65>)hdr.base.f3))));
        }
    }
}

control compute_all(inout headers_t hdr, inout meta_t meta) {
    apply {
        update_checksum(meta.flag, { hdr.base.kind, hdr.base.f0, hdr.base.f1, hdr.base.f2, hdr.base.f4, hdr.base.f5 }, hdr.base.f3, HashAlgorithm.csum16);
    }
}


control verify_all(inout headers_t hdr, inout meta_t meta) { apply { } }

control deparse(packet_out packet, in headers_t hdr) {
    apply {
        packet.emit(hdr);
    }
}

V1Switch(parse(), verify_all(), ingress(), egress(), compute_all(), deparse()) main;
