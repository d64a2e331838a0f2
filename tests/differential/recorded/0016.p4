#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    bit<7> f0;
    bit<12> f1;
    bit<4> f2;
    bit<8> f3;
    int<3> f4;
    bit<6> pad;
}

header x_t {
    bit<8> next;
    bit<4> f0;
    bit<4> f1;
    bit<12> f2;
    bit<4> pad;
}

header y_t {
    bit<8> more;
    bit<3> f0;
    bit<5> pad;
}

struct headers_t {
    base_t base;
    x_t x0;
    x_t x1;
    y_t[4] ys;
}

struct inner_t {
    bit<33> n0;
    int<65> n1;
}

struct meta_t {
    bit<8> m0;
    bit<65> m1;
    bit<8> m2;
    int<65> m3;
    bit<100> m4;
    bool flag;
    @field_list(1) bit<8> kept;
    inner_t one;
    inner_t two;
    bool first;
}

bit<16> function0(in bit<16> p0, in bit<8> p1) {
    if ((((bit<13>)((bit<100>)p0)) > (32w0)[30:18])) {
        return ((bit<16>)(((bit<7>)p1) ^ 7w126));
    }
    return (16w10243 >> 8w15);
}
bit<8> function1(in bit<16> p0, in bit<32> p1) {
    if ((p0 >= 16w65534)) {
        return (-(((bit<8>)p0) >> 8w5));
    }
    return ((p0 != (p0 |+| p0)) ? (((bit<8>)p0) | (8w130 + 8w5)) : ((8w127 - 8w237) | (8w101 << 8w0)));
}

parser parse(packet_in packet, out headers_t hdr, inout meta_t meta,
             inout standard_metadata_t standard_metadata) {
    state start {
        packet.extract(hdr.base);
        hdr.base.f4 = (((meta.flag ? hdr.base.f4 : ((int<3>)meta.two.n1)) |-| ((int<3>)((int<65>)meta.m1))) |-| ((meta.one.n0 >= meta.one.n0) ? ((int<3>)((int<9>)((bit<9>)hdr.base.f1))) : ((int<3>)((int<63>)63w4088624323933099853))));
        transition select(hdr.base.kind) {
            8w137 .. 8w140: parse_x0;
            8w121: parse_x0;
            8w64: parse_x1;
            8w7 &&& 8w15: accept;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        transition select(hdr.x0.next) {
            8w115: parse_x1;
            8w202: parse_ys;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        hdr.base.pad = hdr.base.pad;
        transition select(hdr.x1.next) {
            8w253: parse_ys;
            8w89: parse_ys;
            8w208: parse_ys;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        if ((((bit<1>)meta.two.n0) < (1w0 & ((bit<1>)meta.one.n0)))) {
            hdr.base.f2 = hdr.base.f2;
        } else {
            meta.m4 = ((meta.m4 |+| (52w2251799813685248 ++ ((bit<48>)meta.kept))) & ((bit<100>)(~meta.m1)));
        }
        transition select(hdr.ys.last.more) {
            8w155: parse_ys;
            8w151: parse_ys;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        if ((c > 8w0)) {
            b[5:2] = ((((bit<4>)a) |+| ((bit<4>)c)) * (((bit<4>)a) >> 8w0));
            if (((true || true) || (a <= 8w154))) {
                bit<96> v1 = (~(((bit<96>)((bit<13>)b)) + ((bit<96>)((bit<32>)((int<32>)((int<8>)b))))));
            } else {
                b = (((bit<8>)(((bit<63>)c) << 8w34)) - c);
                bit<96> v2 = ((bit<96>)(((bit<64>)a) ^ ((bit<64>)((int<64>)((int<8>)a)))));
                v2 = ((false ? v2 : 96w0) + (((bit<96>)a) << 8w0));
            }
        } else {
            c = (((bit<8>)(((bit<3>)c) ++ 6w0)) | ((((bit<2>)b) |+| ((bit<2>)b)) ++ ((bit<6>)63w351771990546769950)));
            c = ((!(((bit<4>)c) > 4w3)) ? (-(((bit<14>)a))[11:4]) : ((c >= a) ? (a + a) : (c >> b)));
            if (((((bit<63>)b) >> 8w39) < (((bit<63>)b) | ((bit<63>)b)))) {
                b = b;
                c -= (~function1((false ? ((bit<16>)b) : 16w0), ((bit<32>)64w10195915392294839947)));
            }
        }
        if ((c != 8w127)) {
            bit<48> v3 = (((true ? 24w1876837 : 24w0) ++ (((bit<24>)b) + 24w5392919)) | (((bit<48>)((bit<63>)((int<63>)((int<8>)b)))) * (true ? ((bit<48>)b) : ((bit<48>)a))));
        } else {
            c = (((36w34359738367)[25:18] |+| (true ? c : b)) |+| (c << 8w7));
            b = (((bit<8>)(((bit<128>)a) + ((bit<128>)a))) * (((bit<5>)32w1184722772) ++ (true ? ((bit<3>)c) : 3w6)));
        }
        if ((!(a > 8w254))) {
            c = ((bit<8>)(((bit<100>)((bit<128>)a)) - ((bit<100>)b)));
            b = ((bit<8>)((bit<24>)((int<24>)((int<4>)(-4w9)))));
            c = (b << ((bit<4>)(24w8388607 >> ((bit<1>)a))));
        } else {
            c = (~((-28w178362983))[27:20]);
            b = (((bit<8>)(false ? ((bit<9>)b) : ((bit<9>)b))) * ((~8w127) | (a |-| c)));
            c = function1((((bit<24>)((bit<32>)c)))[23:8], ((32w2147483648 + 32w3345097231) << 8w29));
        }
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    action ingress_a0() {
        meta.m1 = ((bit<65>)meta.m2);
        meta.flag = (meta.m3 == 65s1542654074732115907);
    }
    action ingress_a1(bit<128> p0, bit<8> p1) {
        hdr.base.f1 = hdr.base.f1;
    }
    action ingress_a2(bit<16> p0) {
        meta.kept = hdr.base.kind;
    }
    action ingress_a3() {
        meta.one = meta.two;
    }
    table ingress_t0 {
        key = {
            ((bit<32>)meta.kept): optional @name("k0");
        }
        actions = {
            NoAction;
            ingress_a1;
            ingress_a2;
        }
        default_action = NoAction();
        size = 64;
    }
    table ingress_t1 {
        key = {
            hdr.base.f0: exact @name("k0");
            hdr.base.f3: ternary @name("k1");
            ((bit<16>)(hdr.ys[3].isValid() ? meta.m1 : meta.m1)): range @name("k2");
        }
        actions = {
            NoAction;
            ingress_a1;
            ingress_a2;
            ingress_a3;
        }
        default_action = ingress_a2(16w17554);
        size = 64;
    }
    apply {
        standard_metadata.egress_spec = 6;
        meta.first = standard_metadata.instance_type == 0;
        hdr.base.f4 = (((hdr.base.f4 < hdr.base.f4) ? (hdr.base.f4 |+| hdr.base.f4) : (hdr.base.f4 << 8w2)) << 8w2);
        hdr.x0 = hdr.x1;
        ingress_t0.apply();
        ingress_t1.apply();
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<16>>(8) egress_cells;
    counter(4, CounterType.packets_and_bytes) egress_counts;
    helper() first_helper;
    helper() second_helper;
    action egress_a0(bit<9> p0, bit<32> p1) {
        egress_counts.count((p1 & 32w3));
    }
    action egress_a1(inout bit<65> p0) {
        meta.m4 = meta.m4;
        if ((!(meta.two.n1 == meta.two.n1))) {
            meta.m0 = function1(((hdr.base.f4 > hdr.base.f4) ? (((bit<16>)hdr.base.pad) + ((bit<16>)((bit<65>)meta.one.n1))) : (((bit<56>)meta.kept))[27:12]), (((bit<32>)meta.one.n0) & (((bit<32>)((bit<3>)hdr.base.f4)) |+| ((bit<32>)p0))));
            hdr.base.f2 = ((bit<4>)((bit<31>)(((int<31>)hdr.base.f4) |-| ((int<31>)(((bit<3>)meta.kept) ++ ((bit<28>)hdr.base.kind))))));
        }
    }
    action egress_a2(in bit<16> p0, in bit<8> p1) {
        meta.m3 = (((int<65>)((int<64>)(((bit<73>)meta.m1))[63:0])) + ((int<65>)((-72w3962190367493230228937))[68:4]));
        meta.one.n1 = (((int<65>)((int<64>)(((bit<26>)((bit<65>)meta.two.n1)) ++ ((bit<38>)hdr.base.f1)))) |-| (((int<65>)(80w1208925819614629174706175)[79:15]) ^ (hdr.ys[0].isValid() ? meta.one.n1 : 65s1)));
    }
    table egress_t0 {
        key = {
            meta.kept: exact @name("k0");
            ((bit<16>)meta.two.n0): ternary @name("k1");
            hdr.base.f2: range @name("k2");
        }
        actions = {
            NoAction;
            egress_a0;
        }
        default_action = egress_a0(9w510, 32w1997961261);
        size = 64;
    }
    table egress_t1 {
        key = {
            hdr.base.f0: exact @name("k0");
            ((bit<32>)meta.m0): lpm @name("k1");
        }
        actions = {
            NoAction;
            egress_a0;
        }
        default_action = NoAction();
        size = 64;
    }
    table egress_t2 {
        key = {
            meta.two.n0: exact @name("k0");
        }
        actions = {
            NoAction;
            egress_a0;
        }
        default_action = egress_a0(9w0, 32w0);
        size = 64;
    }
    apply {
        hdr.base.f0 = (((hdr.base.pad >> hdr.base.f2) - (31w1073741823)[13:8]) ++ (-1w0));
        switch (egress_t1.apply().action_run) {
            NoAction: {
                hdr.base.f3 = (meta.flag ? (1w0 ++ (hdr.ys[0].isValid() ? hdr.base.f0 : hdr.base.f0)) : ((hdr.base.f2 ++ hdr.base.f2) + (hdr.base.kind << hdr.base.f2)));
            }
            egress_a0: {
                hdr.base.pad = hdr.base.pad;
                meta.kept = (((bit<8>)(meta.one.n0 << hdr.base.f2)) * (-(-meta.m2)));
                meta.m2 = ((~(meta.flag ? 42w0 : 42w0)))[11:4];
            }
            default: {
                meta.one.n1 = ((meta.one.n1 | meta.two.n1) * ((hdr.ys[1].isValid() ? (int<65>)(65w29120634491894037817) : meta.m3) << 8w61));
            }
        }
        egress_t0.apply();
        egress_t2.apply();
        if (meta.first && meta.flag) {
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
