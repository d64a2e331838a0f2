#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    bit<16> f0;
    bit<7> f1;
    bit<32> f2;
    bit<12> f3;
    bit<16> f4;
    bit<5> pad;
}

header x_t {
    bit<8> next;
    bit<9> f0;
    bit<4> f1;
    bit<16> f2;
    bit<12> f3;
    bit<7> pad;
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
    bit<65> n0;
    bit<128> n1;
}

struct meta_t {
    bit<64> m0;
    bit<33> m1;
    bit<1> m2;
    bit<32> m3;
    bit<9> m4;
    bool flag;
    @field_list(1) bit<8> kept;
    inner_t one;
    inner_t two;
    bool first;
}

bit<16> function0(in bit<32> p0, in bit<16> p1) {
    if (((7w60 ^ 7w110) >= 7w20)) {
        return ((true ? p1 : p1) & p1);
    }
    return (-p1);
}

parser parse(packet_in packet, out headers_t hdr, inout meta_t meta,
             inout standard_metadata_t standard_metadata) {
    state start {
        packet.extract(hdr.base);
        if (((!meta.flag) && meta.flag)) {
            meta.two.n0 = ((~(((bit<52>)meta.m4) ++ 13w2194)) & ((hdr.base.f2 > hdr.base.f2) ? (65w18446744073709551616 |+| meta.two.n0) : (-((bit<65>)hdr.base.f0))));
        } else {
            meta.one.n1 = ((bit<128>)((meta.flag ? meta.two.n0 : meta.two.n0))[62:31]);
            hdr.base.f2 = meta.m3;
            meta.m3[14:3] = ((hdr.base.f3 << 8w0) ^ (hdr.base.f3 << 8w13));
        }
        verify(meta.flag, error.Unwelcome);
        transition select(hdr.base.kind) {
            8w85: parse_x1;
            8w175: parse_x0;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        meta.kept = packet.lookahead<bit<8>>();
        transition select(hdr.x0.next) {
            8w148 .. 8w151: parse_x1;
            8w123: parse_x1;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        verify((hdr.base.f1 <= 7w64), error.Unwelcome);
        transition select(hdr.x1.next) {
            8w153: parse_ys;
            8w197: parse_ys;
            8w211: parse_ys;
            8w15 &&& 8w15: accept;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        transition select(hdr.ys.last.more) {
            8w17: parse_ys;
            8w48: parse_ys;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        b = ((bit<8>)((bit<48>)((48s130160664033065 ^ ((int<48>)((int<8>)c))) | (((int<48>)((int<8>)b)) & ((int<48>)((int<8>)c))))));
        b = (((((bit<3>)a) ++ 5w10) + (b * c)) & ((bit<8>)(((bit<13>)a) | ((bit<13>)b))));
        if (((65w0 | 65w36893488147419103231) > ((bit<65>)b))) {
            c = b;
            c[7:5] = ((bit<3>)b);
        }
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    helper() first_helper;
    helper() second_helper;
    action ingress_a0() {
        bit<96> v1 = ((meta.m1 ++ (meta.flag ? ((bit<63>)meta.one.n0) : ((bit<63>)hdr.base.f2))) * ((bit<96>)meta.one.n1));
        meta.two = meta.two;
    }
    action ingress_a1(out bit<9> p0, out bit<1> p1) {
        p0 = 9w399;
        p1 = 1w0;
        meta.m3 = (((((bit<33>)p1) < meta.m1) || meta.flag) ? ((meta.m3 |-| meta.m3) ^ ((bit<32>)hdr.base.kind)) : ((bit<32>)(meta.flag ? ((bit<4>)hdr.base.f1) : ((bit<4>)meta.two.n1))));
        hdr.x1 = hdr.x0;
    }
    table ingress_t0 {
        key = {
            hdr.base.f0: lpm @name("k0");
            hdr.base.f4: optional @name("k1");
            hdr.base.f4: range @name("k2");
        }
        actions = {
            NoAction;
            ingress_a0;
        }
        default_action = NoAction();
        size = 64;
    }
    apply {
        standard_metadata.egress_spec = 3;
        meta.first = standard_metadata.instance_type == 0;
        switch ((hdr.base.kind * hdr.base.kind)) {
            8w72: {
                meta.two.n0 = ((bit<65>)((bit<1>)((!hdr.ys[1].isValid()) ? (((int<1>)((int<7>)hdr.base.f1)) * 1s0) : ((int<1>)((int<128>)128w181019346982255625181250446632813921730)))));
                hdr.base.pad = (((hdr.base.pad << 8w5) >> 4w8) |+| ((hdr.ys[0].isValid() ? 1w1 : meta.m2) ++ (((bit<10>)hdr.base.f1))[8:5]));
            }
            8w208: {
                meta.m1 = ((bit<33>)hdr.base.kind);
                meta.m0 = (((bit<45>)meta.m1) ++ ((hdr.ys[1].isValid() ? 19w524287 : ((bit<19>)hdr.base.f4)) ^ (hdr.base.f1 ++ hdr.base.f3)));
            }
            8w255: {
                meta.m2 = (((meta.m2 << meta.m2) - meta.m2) ^ ((bit<1>)((bit<9>)((int<9>)(9w510) << 8w0))));
                hdr.base.f2 = (((-hdr.base.f2) |-| ((bit<32>)meta.m1)) & (((bit<32>)((bit<48>)48s69003914924276)) ^ (-hdr.base.f2)));
                meta.two.n0 = ((bit<65>)((bit<24>)((31w1581151379 == ((bit<31>)meta.m4)) ? ((int<24>)((int<16>)hdr.base.f0)) : (meta.flag ? ((int<24>)((int<32>)meta.m3)) : ((int<24>)((int<128>)meta.two.n1))))));
            }
            default: {
                meta.m2 = ((hdr.base.kind >= 8w224) ? (-(meta.m2 |+| meta.m2)) : (hdr.x0.isValid() ? ((bit<1>)hdr.base.kind) : (meta.m2 >> 8w0)));
            }
        }
        hdr.base.f0 = (-((hdr.ys[0].isValid() ? ((bit<19>)meta.two.n1) : ((bit<19>)hdr.base.f1)))[17:2]);
        meta.m1 = (((bit<33>)(63w544875419986069326 >> ((bit<4>)meta.kept))) |+| ((((bit<56>)hdr.base.f0))[46:14] |-| (~meta.m1)));
        ingress_t0.apply();
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<8>>(8) egress_cells;
    action egress_a0(in bit<48> p0) {
        if (meta.flag) {
            meta.one.n1[111:86] = ((1w0 * meta.m2) ++ (25w0 & 25w1));
            meta.m3 = (((!meta.flag) ? (meta.m3 & hdr.base.f2) : ((bit<32>)meta.m0)) |-| ((hdr.base.f2 << 8w9) << 8w16));
            meta.one.n0 = (~(-((bit<65>)100w633825300114114700748351602687)));
        } else {
            hdr.base.f3 = (((((bit<14>)hdr.base.pad))[12:1] | (meta.flag ? 12w4095 : hdr.base.f3)) | ((((bit<40>)meta.one.n1) ^ ((bit<40>)hdr.base.f0)))[17:6]);
            meta.m0 = ((bit<64>)(hdr.ys[0].isValid() ? (hdr.base.pad ++ meta.kept) : (((bit<6>)meta.two.n0) ++ hdr.base.f1)));
        }
        egress_cells.read(meta.kept, ((~meta.m3) & 32w7));
    }
    table egress_t0 {
        key = {
            hdr.base.kind: ternary @name("k0");
            meta.two.n1: exact @name("k1");
            meta.m3: ternary @name("k2");
        }
        actions = {
            NoAction;
        }
        default_action = NoAction();
        size = 64;
    }
    apply {
        egress_cells.write(((((bit<32>)((bit<1>)meta.flag)) >> hdr.base.kind) & 32w7), (-(((bit<46>)meta.kept))[11:4]));
        meta.m1 = (-((hdr.base.f4 >= 16w25807) ? (-meta.m1) : ((bit<33>)((bit<32>)((int<32>)((int<128>)meta.two.n1))))));
        switch (egress_t0.apply().action_run) {
            NoAction: {
                meta.two.n0 = ((hdr.base.f2 != 32w2147483648) ? (meta.flag ? meta.one.n0 : meta.one.n0) : ((71w422515830846139142248 >> meta.kept))[66:2]);
                hdr.base.f2 = (((((bit<44>)meta.m4))[40:9] + (~hdr.base.f2)) - (~(meta.m3 & hdr.base.f2)));
            }
            default: {
                meta.flag = ((-(~meta.m4)) != (((bit<10>)((bit<64>)((int<64>)((int<16>)hdr.base.f4)))))[8:0]);
            }
        }
        bit<9> v2 = meta.m4;
        hdr.base.pad = (((((bit<3>)meta.one.n0) ++ ((bit<2>)hdr.base.f2)) | (5w30 ^ hdr.base.pad)) | hdr.base.pad);
        meta.m0 = meta.m0;
        meta.m3 = (~(meta.m3 & (((bit<54>)meta.m3))[49:18]));
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
