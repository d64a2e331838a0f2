#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    bit<12> f0;
    bit<12> f1;
    int<64> f2;
    bit<9> f3;
    bit<12> f4;
    bit<8> f5;
    bit<3> pad;
}

header x_t {
    bit<8> next;
    bit<64> f0;
    bit<12> f1;
    bit<48> f2;
    int<3> f3;
    bit<1> pad;
}

header y_t {
    bit<8> more;
    bit<32> f0;
}

struct headers_t {
    base_t base;
    x_t x0;
    x_t x1;
    y_t[2] ys;
}

struct inner_t {
    bit<64> n0;
    int<128> n1;
}

struct meta_t {
    bit<4> m0;
    bit<128> m1;
    int<64> m2;
    bit<4> m3;
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
        meta.m1[72:68] = ((41w2199023255550)[38:34] | ((bit<5>)((bit<33>)meta.m3)));
        transition select(hdr.base.kind) {
            8w209: parse_ys;
            8w41: parse_x1;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        meta.kept = packet.lookahead<bit<8>>();
        transition select(hdr.x0.next) {
            8w72: parse_x1;
            8w209: parse_ys;
            8w172: parse_ys;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        verify((((int<100>)(100w1260523323414183780364689755590) ^ ((int<100>)((int<3>)hdr.base.pad))) >= ((int<100>)(((bit<18>)((bit<64>)hdr.base.f2)) ++ 82w1))), error.Unwelcome);
        transition select(hdr.x1.next) {
            8w26: parse_ys;
            8w181: parse_ys;
            8w25: parse_ys;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        hdr.base.f0 = ((bit<12>)(~((bit<16>)((bit<13>)((int<13>)meta.m2)))));
        transition select(hdr.ys.last.more) {
            8w122: parse_ys;
            8w59: parse_ys;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        b = ((a < 8w128) ? (((bit<8>)((bit<16>)((int<16>)((int<8>)b)))) & (8w127 >> ((bit<4>)b))) : ((bit<8>)(((bit<50>)c))[49:2]));
        b = ((bit<8>)((false ? ((bit<64>)b) : 64w1) >> (true ? a : 8w237)));
        b[4:0] = (5w19 + (((bit<19>)a))[16:12]);
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<32>>(8) ingress_cells;
    action ingress_a0() {
        meta.one.n0 = (((meta.flag ? ((bit<1>)((bit<128>)meta.two.n1)) : 1w1) <= ((bit<1>)48w46846470223098)) ? (((bit<64>)((bit<33>)((bit<64>)hdr.base.f2))) ^ meta.two.n0) : meta.two.n0);
        if ((hdr.x1.isValid() || (!meta.flag))) {
            hdr.base.f0 = (((((bit<28>)hdr.base.f0) | ((bit<28>)hdr.base.f4)))[16:5] << 8w1);
            meta.flag = (((((bit<32>)hdr.base.f4) < 32w4294967294) ? (((bit<7>)meta.m3) * ((bit<7>)((bit<64>)meta.m2))) : (~((bit<7>)((bit<128>)meta.one.n1)))) != ((bit<7>)(96w62880113993567197382250852905)[71:9]));
            meta.one.n0 = ((meta.one.n1 >= (hdr.x1.isValid() ? ((int<128>)meta.m2) : meta.one.n1)) ? (64w0 - meta.one.n0) : ((((bit<42>)((bit<128>)meta.two.n1)) << 8w39) ++ (((bit<22>)meta.one.n0) >> meta.m0)));
        } else {
            hdr.base.f0 = ((~(hdr.base.f1 |-| hdr.base.f4)) * ((hdr.base.f0 >> 8w7) & (hdr.base.f0 & hdr.base.f0)));
            meta.two.n0 = (((meta.m3 <= meta.m3) || (((bit<100>)meta.m3) <= ((bit<100>)((bit<1>)meta.flag)))) ? ((bit<64>)(63w5256091008173989263 + ((bit<63>)((bit<64>)meta.m2)))) : meta.two.n0);
        }
        meta.m2 = hdr.base.f2;
    }
    table ingress_t0 {
        key = {
            hdr.base.kind: lpm @name("k0");
            hdr.base.f5: range @name("k1");
            hdr.base.f4: ternary @name("k2");
        }
        actions = {
            NoAction;
            ingress_a0;
        }
        default_action = NoAction();
        size = 64;
    }
    table ingress_t1 {
        key = {
            meta.kept: lpm @name("k0");
        }
        actions = {
            NoAction;
            ingress_a0;
        }
        default_action = ingress_a0();
        size = 64;
    }
    table ingress_t2 {
        key = {
            meta.two.n0: ternary @name("k0");
            hdr.base.f0: optional @name("k1");
        }
        actions = {
            NoAction;
            ingress_a0;
        }
        default_action = NoAction();
        size = 64;
    }
    apply {
        standard_metadata.egress_spec = 6;
        meta.first = standard_metadata.instance_type == 0;
        if (hdr.ys[0].isValid()) {
            if (hdr.x0.isValid()) {
                ingress_t1.apply();
                hdr.ys[0].more = (((hdr.x0.pad ++ ((bit<10>)hdr.base.kind)) ++ 7w97))[8:1];
                ingress_t2.apply();
            } else {
                ingress_cells.read(hdr.ys[0].f0, ((65w15330860647526656967)[56:25] & 32w7));
                ingress_t0.apply();
                hdr.ys.pop_front(1);
            }
            bool v1 = ((hdr.base.f4 == 12w1) || ((8w7 * hdr.base.kind) > ((bit<8>)((bit<31>)((int<31>)((int<12>)hdr.base.f0))))));
            hash(meta.two.n0, HashAlgorithm.crc16, 16w0, { hdr.base.f1, hdr.base.f1, meta.m1 }, 32w65536);
        } else {
            hdr.base.f4 = (((-13w1) |+| (((bit<13>)hdr.base.f0) + ((bit<13>)((bit<128>)meta.one.n1)))))[11:0];
            hdr.x1 = hdr.x0;
            if (((32w4294967295 |-| ((bit<32>)meta.two.n0)) <= ((bit<32>)((bit<65>)meta.m0)))) {
                hdr.base.pad = ((((bit<3>)((bit<1>)(int<1>)(1w1))) + (hdr.base.pad | hdr.base.pad)) | hdr.base.pad);
                hdr.base.pad[2:2] = (5w10)[0:0];
                hdr.base.f2 = ((int<64>)(((((bit<3>)hdr.base.f0) * hdr.base.pad) ^ (hdr.base.pad << ((bit<1>)hdr.base.f3))) ++ (((bit<89>)((bit<65>)meta.m1)))[88:28]));
            } else {
                hdr.x1 = hdr.x0;
                hdr.base.f0 = 12w0;
                hdr.x0.setValid();
                hdr.x0.next = (meta.kept - hdr.base.f5);
                hdr.x0.f0 = (64w14493339132997683807 |-| ((bit<64>)meta.m2));
                hdr.x0.f1 = (~12w1426);
                hdr.x0.f2 = ((bit<48>)((bit<65>)meta.two.n0));
                hdr.x0.f3 = (((int<3>)((int<64>)meta.two.n0)) - ((int<3>)((int<4>)meta.m0)));
                hdr.x0.pad = (hdr.ys[0].isValid() ? ((bit<1>)hdr.base.f0) : 1w0);
            }
        }
        hdr.base.f1 = (((bit<12>)(7w109 + ((bit<7>)hdr.base.f1))) * ((((bit<27>)meta.m1) ^ 27w98550354))[19:8]);
        hash(meta.one.n0, HashAlgorithm.identity, 16w0, { hdr.base.f1, meta.m0, meta.two.n0 }, 32w1000);
        hdr.x0 = hdr.x1;
        bit<64> v2 = (((meta.flag && hdr.ys[1].isValid()) || hdr.x0.isValid()) ? (((bit<64>)hdr.base.pad) + (hdr.x0.isValid() ? 64w0 : meta.one.n0)) : (meta.one.n0 - (meta.two.n0 * meta.one.n0)));
        ingress_a0();
        if (hdr.x1.isValid()) {
            hdr.x0.setValid();
            hdr.x0.next = (meta.m3 ++ meta.m0);
            hdr.x0.f0 = (hdr.x1.f0 | meta.two.n0);
            hdr.x0.f1 = (((bit<38>)((bit<128>)meta.one.n1)))[31:20];
            hdr.x0.f2 = (hdr.x1.f2 + hdr.x1.f2);
            hdr.x0.f3 = ((int<3>)((int<63>)63w2973448056615880557));
            hdr.x0.pad = (hdr.x1.pad + hdr.x1.pad);
            hash(meta.two.n0, HashAlgorithm.crc16, 16w0, { hdr.x1.next, hdr.x0.f2 }, 32w65536);
            bool v3 = (hdr.base.f4 < ((hdr.x0.pad & hdr.x0.pad) ++ ((bit<11>)meta.two.n0)));
        }
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<8>>(4) egress_cells;
    action egress_a0(inout bit<4> p0) {
        hdr.base.f3 = (((bit<1>)((bit<64>)meta.m2)) ++ ((bit<8>)(meta.m1 * meta.m1)));
    }
    action egress_a1(out bit<128> p0, out bit<4> p1) {
        p0 = 128w208392974582489512176244049037657344324;
        p1 = 4w14;
        hdr.ys.push_front(1);
        hash(meta.one.n0, HashAlgorithm.crc32, 16w0, { meta.two.n0 }, 32w65536);
        meta.m0 = (((bit<14>)meta.one.n0))[12:9];
    }
    table egress_t0 {
        key = {
            hdr.base.f1: exact @name("k0");
            meta.m3: optional @name("k1");
            ((bit<16>)meta.m1): lpm @name("k2");
        }
        actions = {
            NoAction;
        }
        default_action = NoAction();
        size = 64;
    }
    table egress_t1 {
        key = {
            meta.one.n0: ternary @name("k0");
        }
        actions = {
            NoAction;
        }
        default_action = NoAction();
        size = 64;
    }
    apply {
        switch (egress_t0.apply().action_run) {
            NoAction: {
                meta.flag = (hdr.base.f3 < ((((bit<1>)meta.two.n0) ++ 1w0) ++ (7w40 & 7w40)));
            }
        }
        meta.two.n1 = (-meta.two.n1);
        hdr.x1.setInvalid();
        hash(meta.one.n0, HashAlgorithm.xor16, 16w5, { hdr.base.f4, 4w0 }, 32w7);
        if (((hdr.base.f3 >> meta.m0) > (5w29 ++ meta.m0))) {
            meta.one = meta.two;
            hdr.x1 = hdr.x0;
        } else {
            meta.two.n1 = (-((meta.one.n1 & meta.two.n1) ^ (meta.one.n1 * meta.one.n1)));
            hdr.ys[1].setInvalid();
            bit<9> v4 = (((bit<16>)hdr.base.f4))[14:6];
        }
        switch (egress_t1.apply().action_run) {
            NoAction: {
                hdr.base.f2 = ((int<64>)((int<100>)100w1));
                meta.m1[75:22] = (-(((bit<54>)((bit<128>)meta.one.n1)) | 54w7906398586385946));
            }
            default: {
                hdr.base.f3 = (((meta.kept ++ ((bit<1>)meta.kept)) & ((bit<9>)24w1216235)) * ((hdr.base.f3 << 8w3) |+| (~((bit<9>)((bit<128>)meta.two.n1)))));
                hdr.base.f3 = (((hdr.base.f3 - hdr.base.f3) * (meta.m3 ++ ((bit<5>)((bit<128>)meta.two.n1)))) ^ ((hdr.base.f3 + hdr.base.f3) * ((bit<9>)((bit<24>)((int<24>)((int<8>)hdr.base.f5))))));
                meta.m2 = (meta.m2 + (-hdr.base.f2));
            }
        }
        if ((meta.m3 <= 4w15)) {
            meta.one = meta.one;
            hdr.x0.setValid();
            hdr.x0.next = (meta.kept << hdr.base.f5);
            hdr.x0.f0 = (((bit<64>)hdr.base.f1) | meta.one.n0);
            hdr.x0.f1 = (-hdr.base.f1);
            hdr.x0.f2 = ((bit<48>)((bit<8>)(int<8>)(8w250)));
            hdr.x0.f3 = ((int<3>)(((bit<21>)((bit<128>)meta.one.n1)))[10:8]);
            hdr.x0.pad = (-1w0);
        }
        meta.one = meta.one;
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
