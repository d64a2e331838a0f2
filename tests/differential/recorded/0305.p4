#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    bit<24> f0;
    bit<1> f1;
    bit<3> f2;
    bit<12> f3;
}

header x_t {
    bit<8> next;
    int<64> f0;
    bit<64> f1;
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
    bit<4> n0;
    bit<128> n1;
}

struct meta_t {
    bit<65> m0;
    bit<128> m1;
    bit<128> m2;
    int<8> m3;
    bit<100> m4;
    bit<65> m5;
    bool flag;
    @field_list(1) bit<8> kept;
    inner_t one;
    inner_t two;
    bool first;
}

bit<8> function0(in bit<8> p0, in bit<8> p1) {
    if (((((bit<100>)p0) >= ((bit<100>)p0)) && (p1 >= p0))) {
        return ((((bit<13>)p0))[12:5] - (p0 |+| 8w128));
    }
    return (((bit<3>)(((bit<9>)p1) ^ 9w141)) ++ ((40w376668198852 & ((bit<40>)p0)))[21:17]);
}

parser parse(packet_in packet, out headers_t hdr, inout meta_t meta,
             inout standard_metadata_t standard_metadata) {
    state start {
        packet.extract(hdr.base);
        meta.m2 = ((bit<128>)((bit<7>)(~((int<7>)((int<9>)((bit<9>)meta.one.n0))))));
        verify(meta.flag, error.Unwelcome);
        transition select(hdr.base.kind) {
            8w16: parse_ys;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        transition select(hdr.x0.next) {
            8w38: parse_x1;
            8w142: parse_x1;
            8w2 &&& 8w15: accept;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        transition select(hdr.x1.next) {
            8w230: parse_ys;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        transition select(hdr.ys.last.more) {
            8w114: parse_ys;
            8w245: parse_ys;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        b = (((-c) << 8w4) | ((a >> ((bit<4>)a)) | c));
        b = ((c <= 8w38) ? ((bit<8>)((bit<64>)a)) : b);
        b = ((a >= (-a)) ? c : b);
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    action ingress_a0(out bit<128> p0) {
        p0 = 128w312718290147490777592071205083783563303;
        if ((p0 <= (meta.m2 ^ meta.m1))) {
            meta.one.n1 = (((-((bit<128>)meta.kept)) * (meta.one.n1 >> 8w94)) |+| ((p0 |-| meta.one.n1) ^ ((bit<128>)4w0)));
            hdr.base.f3 = (((((bit<5>)meta.m2) >> 8w5) + (meta.flag ? ((bit<5>)meta.two.n1) : ((bit<5>)meta.kept))) ++ ((3w0 ^ hdr.base.f2) ++ (meta.two.n0 << meta.two.n0)));
            meta.m2 = ((bit<128>)((meta.two.n0 <= 4w8) ? (hdr.ys[0].isValid() ? ((bit<63>)hdr.base.f0) : ((bit<63>)hdr.base.f0)) : (-63w1)));
        } else {
            meta.m3 = (((hdr.x1.isValid() ? 64w0 : ((bit<64>)meta.one.n1)) != (64w18446744073709551615 |-| ((bit<64>)meta.one.n1))) ? ((int<8>)((-((bit<6>)meta.m4)) ++ (2w3 + ((bit<2>)meta.one.n0)))) : ((meta.m3 | meta.m3) << (meta.two.n0 ^ meta.two.n0)));
            meta.kept = (meta.kept |-| ((((bit<6>)hdr.base.f1) | ((bit<6>)hdr.base.f3)) ++ ((bit<2>)meta.m4)));
            meta.m0[37:27] = ((bit<11>)hdr.base.f0);
        }
        hdr.x1 = hdr.x0;
    }
    action ingress_a1(bit<48> p0, bit<128> p1) {
        meta.m5 = ((bit<65>)((meta.flag ? ((bit<64>)p1) : 64w9223372036854775807) ^ ((bit<64>)((bit<9>)meta.m0))));
    }
    action ingress_a2(bit<8> p0, bit<16> p1) {
        standard_metadata.egress_spec = ((bit<9>)((hdr.base.f2 |+| ((bit<3>)meta.m2)) ^ ((bit<3>)meta.kept)));
    }
    action ingress_a3() {
        hdr.x1.setValid();
        hdr.x1.next = (meta.flag ? 8w254 : meta.kept);
        hdr.x1.f0 = ((int<64>)((int<1>)hdr.base.f1));
        hdr.x1.f1 = ((bit<64>)meta.m0);
        hash(hdr.x1.f1, HashAlgorithm.csum16, 16w0, { meta.kept, hdr.base.kind }, 32w65536);
        hdr.x1.setValid();
        hdr.x1.next = (~hdr.base.kind);
        hdr.x1.f0 = (hdr.x0.isValid() ? hdr.x1.f0 : (int<64>)(64w18446744073709551615));
        hdr.x1.f1 = (((bit<36>)meta.two.n0) ++ 28w1);
    }
    table ingress_t0 {
        key = {
            meta.one.n0: exact @name("k0");
            meta.kept: range @name("k1");
        }
        actions = {
            NoAction;
            ingress_a2;
            ingress_a3;
        }
        default_action = ingress_a3();
        size = 64;
    }
    table ingress_t1 {
        key = {
            meta.m2: lpm @name("k0");
            (~(((bit<49>)meta.m1))[45:30]): exact @name("k1");
            meta.m2: range @name("k2");
        }
        actions = {
            NoAction;
            ingress_a1;
            ingress_a2;
            ingress_a3;
        }
        default_action = NoAction();
        size = 64;
    }
    apply {
        standard_metadata.egress_spec = 0;
        meta.first = standard_metadata.instance_type == 0;
        meta.flag = standard_metadata.parser_error != error.NoError;
        if ((hdr.base.f1 != 1w1)) {
            if (ingress_t0.apply().hit) {
                meta.m2 = (((meta.two.n1 & ((bit<128>)meta.kept)) | (meta.m2 >> 8w95)) & ((-meta.one.n1) ^ (meta.one.n1 & meta.m1)));
                meta.m2 = meta.two.n1;
            }
            ingress_a3();
        }
        meta.two = meta.two;
        if (ingress_t1.apply().hit) {
            meta.one.n0[2:2] = (hdr.ys[0].isValid() ? (meta.flag ? hdr.base.f1 : hdr.base.f1) : 1w0);
            hdr.base.f3 = ((((bit<14>)((bit<32>)hdr.base.kind)))[12:1] + ((hdr.base.f3 |+| 12w217) + (((bit<27>)((bit<8>)meta.m3)))[14:3]));
            meta.m4 = (((meta.m4 >> 8w79) |-| (((bit<120>)((bit<8>)meta.m3)))[108:9]) >> 8w97);
        }
        ingress_a3();
        meta.two.n1 = (hdr.x0.isValid() ? (-(((bit<59>)hdr.base.f2) ++ ((bit<69>)meta.m2))) : ((-meta.one.n1) << 8w119));
        hdr.base.f0[23:13] = ((29w536870911 ++ ((bit<17>)hdr.base.f3)))[13:3];
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<48>>(8) egress_cells;
    action egress_a0(out int<8> p0, out bit<65> p1) {
        p0 = (int<8>)(8w254);
        p1 = 65w35989236461338615545;
        egress_cells.write((((bit<32>)24w7409336) & 32w7), (hdr.x1.isValid() ? (meta.flag ? 48w71258349212790 : 48w228719053226177) : (((bit<48>)hdr.base.f3) >> 8w2)));
    }
    action egress_a1(inout bit<65> p0) {
        meta.m2 = (((((bit<16>)((bit<1>)meta.flag)) >> 8w0) < (((bit<16>)p0) * 16w65534)) ? ((((bit<128>)meta.kept) * meta.m1) ^ meta.m2) : ((bit<128>)hdr.base.f3));
        if ((hdr.ys[1].isValid() && (hdr.base.f1 > ((bit<1>)meta.two.n1)))) {
            meta.flag = (meta.two.n1 != meta.one.n1);
            meta.m1 = (((meta.m2 |+| meta.one.n1) & (hdr.x1.isValid() ? meta.m2 : ((bit<128>)meta.two.n0))) + ((-meta.one.n1) |-| (128w340282366920938463463374607431768211454 |-| meta.one.n1)));
            hdr.base.f2 = (((hdr.base.f2 ^ hdr.base.f2) * (21w93009)[11:9]) << 8w4);
        }
        hdr.base.f0 = ((bit<24>)(~(meta.flag ? 1w1 : hdr.base.f1)));
    }
    action egress_a2(bit<128> p0) {
        meta.kept = (((hdr.base.f3 >= hdr.base.f3) ? (((bit<2>)hdr.base.kind) - ((bit<2>)meta.kept)) : (2w1 - ((bit<2>)meta.m5))) ++ ((((bit<6>)meta.kept) ^ ((bit<6>)meta.one.n0)) * ((bit<6>)((bit<1>)meta.flag))));
    }
    table egress_t0 {
        key = {
            hdr.base.f1: exact @name("k0");
        }
        actions = {
            NoAction;
            egress_a2;
        }
        default_action = egress_a2(128w170141183460469231731687303715884105728);
        const entries = {
            (1w1): NoAction();
            (1w0): NoAction();
        }
        size = 64;
    }
    apply {
        if (egress_t0.apply().hit) {
            meta.m0 = meta.m0;
        }
        egress_a0(meta.m3, meta.m0);
        meta.m5 = ((bit<65>)((((bit<32>)meta.two.n1) & ((bit<32>)hdr.base.f3)) >> 8w29));
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
