#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    bit<16> f0;
    bit<7> f1;
    bit<4> f2;
    bit<7> f3;
    bit<6> pad;
}

header x_t {
    bit<8> next;
    bit<32> f0;
    bit<12> f1;
    bit<12> f2;
    int<12> f3;
    bit<4> pad;
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
    int<4> n0;
    bit<33> n1;
}

struct meta_t {
    bit<4> m0;
    bit<4> m1;
    bit<128> m2;
    bit<65> m3;
    bool flag;
    @field_list(1) bit<8> kept;
    inner_t one;
    inner_t two;
    bool first;
}

bit<8> function0(in bit<16> p0, in bit<16> p1) {
    if ((p1 > 16w32768)) {
        return ((p1 == p1) ? (((bit<8>)p1) ^ 8w127) : (((bit<41>)p0))[16:9]);
    }
    return (((p1 < p1) ? ((bit<8>)100w560843673588857106232310617952) : (((bit<1>)p0) ++ ((bit<7>)p0))) ^ (-(((bit<8>)p1) * ((bit<8>)p0))));
}
bit<8> function1(in bit<32> p0, in bit<16> p1) {
    if ((p1 > 16w0)) {
        return (function0(p1, p1) |+| (((bit<8>)p1) * 8w47));
    }
    return ((bit<8>)((((bit<9>)p0) - 9w256) | ((bit<9>)32w4294967294)));
}

parser parse(packet_in packet, out headers_t hdr, inout meta_t meta,
             inout standard_metadata_t standard_metadata) {
    state start {
        packet.extract(hdr.base);
        meta.kept = packet.lookahead<bit<8>>();
        transition select(hdr.base.kind) {
            8w203: parse_ys;
            8w8 &&& 8w15: accept;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        if (((meta.m2 - meta.m2) <= ((bit<128>)((bit<100>)hdr.base.f2)))) {
            meta.one.n1 = 33w0;
            hdr.base.f0 = ((bit<16>)32w1);
            meta.m2 = (41w2199023255550 ++ ((~((bit<87>)((bit<1>)meta.flag))) << 8w67));
        } else {
            meta.two.n1 = (meta.two.n1 |-| meta.two.n1);
            hdr.base.f1 = (((meta.flag ? hdr.base.pad : hdr.base.pad) ++ ((bit<2>)meta.kept)))[6:0];
            meta.one.n1 = (((13w8191 >> 8w13) != ((bit<13>)hdr.base.f1)) ? ((hdr.base.f0 >> ((bit<1>)((bit<4>)meta.one.n0))) ++ (9w1 ++ ((bit<8>)((bit<4>)meta.two.n0)))) : ((bit<33>)(42w1275491432864 ++ hdr.base.pad)));
        }
        transition select(hdr.x0.next) {
            8w209: parse_ys;
            8w5: parse_ys;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        transition select(hdr.x1.next) {
            8w23: parse_ys;
            8w131: parse_ys;
            8w205: parse_ys;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        transition select(hdr.ys.last.more) {
            8w83: parse_ys;
            8w191: parse_ys;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        c = ((((bit<8>)((bit<24>)((int<24>)((int<8>)c)))) & ((bit<8>)128w340282366920938463463374607431768211455)) + (((bit<8>)((bit<64>)a)) |-| (c |-| b)));
        b = ((-(a |-| c)) >> 8w4);
        if ((a <= 8w0)) {
            c = (((bit<31>)((bit<48>)(-((int<48>)((int<8>)c))))))[22:15];
            switch (4w8) {
                4w11: {
                    c = (((43w3302175006356 + ((bit<43>)a)))[34:4])[29:22];
                    c = (((bit<8>)(3w1 ++ ((bit<28>)b))) |-| ((b |+| 8w128) - (((bit<5>)a) ++ ((bit<3>)a))));
                    b = (~((31w1)[22:6])[15:8]);
                }
                4w13: {
                    c = (~((true || true) ? (~c) : (a << 8w6)));
                    c[1:1] = 1w1;
                    c = ((bit<8>)((-65w1) * (true ? ((bit<65>)a) : 65w5897228470342019385)));
                }
                4w15: {
                    c = ((-((bit<1>)b)) ++ ((((bit<1>)a) & 1w1) ++ (6w62 |+| ((bit<6>)c))));
                    b = function0((((bit<16>)((bit<13>)(int<13>)(13w6202))) * (((bit<16>)c) >> 8w7)), ((((bit<16>)a) |+| 16w1) << 8w15));
                    b = ((a - (c |+| b)) << 8w6);
                }
                default: {
                    c[5:0] = ((6w21 - 6w0) * (-6w27));
                    c[3:2] = 2w1;
                    c = ((5w31 ++ (((bit<3>)a) << ((bit<4>)b))) |+| ((true ? ((bit<4>)c) : ((bit<4>)c)) ++ (false ? 4w11 : ((bit<4>)c))));
                }
            }
        } else {
            b = (function0((16w1 & ((bit<16>)b)), (16w65535 |-| ((bit<16>)a))) | b);
        }
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    helper() first_helper;
    helper() second_helper;
    action ingress_a0() {
        if (((((bit<64>)meta.m3) > 64w0) || (!hdr.x0.isValid()))) {
            hdr.base.f0 = ((hdr.base.f1 >= 7w1) ? (((bit<3>)((bit<9>)meta.m3)) ++ 13w4217) : ((hdr.base.f0 |-| hdr.base.f0) << 8w3));
            meta.two.n1 = ((bit<33>)(((int<128>)(128w340282366920938463463374607431768211455) <= ((int<128>)meta.m2)) ? (meta.flag ? hdr.base.kind : hdr.base.kind) : function0(hdr.base.f0, hdr.base.f0)));
            hdr.base.f0 = (((bit<46>)meta.m0))[29:14];
        }
    }
    action ingress_a1(bit<48> p0, bit<9> p1) {
        if (((hdr.base.kind > meta.kept) && meta.flag)) {
            meta.m1 = (((bit<4>)(~meta.m2)) << 8w5);
            meta.two.n0 = meta.one.n0;
            meta.one.n0 = meta.two.n0;
        }
    }
    action ingress_a2() {
        meta.one.n1 = (((bit<33>)((bit<32>)((bit<100>)hdr.base.f0))) + ((((bit<72>)hdr.base.f2))[51:19] * (hdr.ys[2].isValid() ? meta.two.n1 : meta.two.n1)));
    }
    table ingress_t0 {
        key = {
            hdr.base.f3: exact @name("k0");
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
            meta.kept: range @name("k0");
            meta.two.n1: exact @name("k1");
        }
        actions = {
            NoAction;
            ingress_a0;
            ingress_a1;
        }
        default_action = ingress_a0();
        size = 64;
    }
    apply {
        standard_metadata.egress_spec = 3;
        meta.first = standard_metadata.instance_type == 0;
        meta.flag = standard_metadata.parser_error != error.NoError;
        meta.m1 = ((1w1 ++ ((bit<1>)hdr.base.f2)) ++ (~(meta.flag ? ((bit<2>)((bit<4>)meta.two.n0)) : ((bit<2>)meta.kept))));
        ingress_t0.apply();
        ingress_t1.apply();
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<16>>(8) egress_cells;
    action egress_a0(inout bit<8> p0) {
        if (((((bit<24>)meta.two.n1) * 24w16777215) > ((bit<24>)((bit<48>)((int<48>)((int<16>)hdr.base.f0)))))) {
            meta.two.n1 = meta.two.n1;
        } else {
            meta.one.n0 = ((int<4>)((int<8>)p0));
            meta.one.n1[26:17] = (~(meta.flag ? ((bit<10>)hdr.base.f2) : ((bit<10>)((bit<4>)meta.two.n0))));
        }
        hash(hdr.base.f0, HashAlgorithm.identity, 16w5, { meta.one.n1, 7w0 }, 32w65536);
        meta.one = meta.two;
    }
    action egress_a1() {
        meta.one = meta.one;
        meta.two.n1 = ((~(meta.one.n1 - ((bit<33>)hdr.base.pad))) - meta.two.n1);
    }
    apply {
        bool v1 = meta.flag;
        egress_cells.write(((32w0 & 32w1380721063) & 32w7), ((hdr.base.f3 > 7w91) ? ((bit<16>)((bit<32>)((bit<1>)meta.flag))) : ((bit<16>)((bit<24>)hdr.base.kind))));
        hdr.ys[1].setInvalid();
        hdr.base.f0 = (((56w72057594037927934)[33:18] | (v1 ? hdr.base.f0 : hdr.base.f0)) << ((((bit<8>)meta.m3) >> 8w5) + meta.kept));
        int<48> v2 = ((int<48>)((int<7>)hdr.base.f3));
        if (meta.first && (meta.two.n0 > (((int<4>)v2) << 8w2))) {
            recirculate_preserving_field_list(1);
        }
    }
}

control compute_all(inout headers_t hdr, inout meta_t meta) {
    apply {
        update_checksum(true, { hdr.base.kind, hdr.base.f1, hdr.base.f2, hdr.base.f3, hdr.base.pad }, hdr.base.f0, HashAlgorithm.csum16);
    }
}


control verify_all(inout headers_t hdr, inout meta_t meta) { apply { } }

control deparse(packet_out packet, in headers_t hdr) {
    apply {
        packet.emit(hdr);
    }
}

V1Switch(parse(), verify_all(), ingress(), egress(), compute_all(), deparse()) main;
