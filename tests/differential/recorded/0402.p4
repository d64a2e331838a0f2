#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    int<16> f0;
    bit<3> f1;
    bit<1> f2;
    bit<12> f3;
    bit<7> f4;
    bit<24> f5;
    bit<1> pad;
}

header x_t {
    bit<8> next;
    int<8> f0;
    bit<7> f1;
    bit<1> pad;
}

header y_t {
    bit<8> more;
    int<32> f0;
}

struct headers_t {
    base_t base;
    x_t x0;
    x_t x1;
    y_t[2] ys;
}

struct inner_t {
    bit<33> n0;
    bit<100> n1;
}

struct meta_t {
    bit<33> m0;
    int<32> m1;
    bit<65> m2;
    bit<8> m3;
    bit<100> m4;
    bool flag;
    @field_list(1) bit<8> kept;
    inner_t one;
    inner_t two;
    bool first;
}

bit<32> function0(in bit<32> p0, in bit<8> p1) {
    if (false) {
        return ((bit<32>)(((bit<33>)p0) ^ ((bit<33>)p0)));
    }
    return (~((p0 | p0) |-| (p0 >> p1)));
}
bit<8> function1(in bit<8> p0, in bit<8> p1) {
    if ((!(p0 != 8w195))) {
        return (true ? (~p1) : (p0 * p0));
    }
    return (-((bit<8>)(40w549755813888 ++ ((bit<25>)p0))));
}

parser parse(packet_in packet, out headers_t hdr, inout meta_t meta,
             inout standard_metadata_t standard_metadata) {
    state start {
        packet.extract(hdr.base);
        transition select(hdr.base.kind) {
            8w57 .. 8w60: parse_x0;
            8w28: parse_x0;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        transition select(hdr.x0.next) {
            8w12: parse_ys;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        transition select(hdr.x1.next) {
            8w133: parse_ys;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        transition select(hdr.ys.last.more) {
            8w101 .. 8w104: parse_ys;
            8w77: parse_ys;
            8w70: parse_ys;
            8w172: parse_ys;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        if ((b <= function1(a, c))) {
            c[6:1] = ((2w2 |-| ((bit<2>)b)) ++ (4w7 >> 8w0));
            if (((true && false) || ((int<64>)(64w12262467261544954699) >= ((int<64>)((int<8>)c))))) {
                c ^= ((((bit<60>)100w1234045642007902633876757366860))[53:14])[26:19];
                b[6:6] = (((bit<20>)((bit<63>)63s0)))[10:10];
                return;
            } else {
                exit;
                b = function1(((bit<8>)(128w170141183460469231731687303715884105728 << ((bit<4>)a))), ((4w14 << ((bit<1>)a)) ++ (((bit<4>)a) ^ ((bit<4>)a))));
            }
            b ^= ((-(c * b)) | ((((bit<45>)a) << ((bit<1>)b)))[19:12]);
        }
        switch (4w5) {
            4w0: {
                b = a;
                c = b;
                c = ((~function1(c, a)) * a);
            }
            4w4: {
                c = b;
            }
            4w15: {
                c = (c | function1(((bit<8>)7w50), function1(c, c)));
                b[3:3] = 1w0;
                c = ((bit<8>)((13w3121 * 13w5128) << 8w0));
            }
            default: {
                c = (function1(function1(a, a), (b + b)) + ((bit<8>)((int<8>)(8w195) << 8w8)));
                b = (~((((bit<6>)a) * 6w0) ++ (-((bit<2>)c))));
            }
        }
        if (((((bit<55>)c) ++ ((bit<10>)c)) >= (~((bit<65>)b)))) {
            switch ((true ? ((bit<4>)b) : ((bit<4>)c))) {
                4w8: {
                    c = ((bit<8>)(9w511 << 8w4));
                    c = (~(((bit<8>)((bit<63>)a)) * function1(b, 8w15)));
                    c = ((bit<8>)((bit<7>)(~((bit<13>)a))));
                }
                4w12: {
                    b[7:7] = (~((bit<1>)((bit<33>)((int<33>)((int<8>)c)))));
                    b = ((((bit<8>)((bit<64>)c)) | (b & a)) * ((false ? b : a) & (c >> 8w6)));
                }
                4w14: {
                    c = ((bit<8>)((b >= 8w255) ? (35w17179869183)[33:2] : (32w2147483647 |-| 32w2147483647)));
                    b = function1(((((bit<39>)b) >> 8w25))[22:15], ((a - 8w106) ^ ((bit<8>)((bit<128>)c))));
                    b = function1((-((bit<8>)((bit<1>)c))), (((bit<44>)c))[18:11]);
                }
                default: {
                    c = a;
                    b = (function1(a, function1(b, a)) + function1((a >> ((bit<1>)b)), (~c)));
                }
            }
            c = ((bit<8>)((bit<33>)(((int<33>)((int<1>)((int<8>)b))) << 8w5)));
        }
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<16>>(8) ingress_cells;
    counter(4, CounterType.packets_and_bytes) ingress_counts;
    action ingress_a0(bit<32> p0, bit<8> p1) {
        ingress_cells.write((((bit<32>)((bit<64>)meta.two.n1)) & 32w7), ((~((bit<16>)hdr.base.f5)) >> 8w13));
    }
    action ingress_a1() {
        standard_metadata.egress_spec = ((bit<9>)((hdr.base.f1 ^ 3w0) << 8w4));
    }
    action ingress_a2() {
        standard_metadata.egress_spec = ((bit<9>)(hdr.ys[0].isValid() ? (2w2 ++ hdr.base.f2) : (2w0 ++ 1w1)));
        if ((hdr.base.f5 == (~hdr.base.f5))) {
            meta.one.n0 = ((bit<33>)((bit<31>)31s1073741823));
            hdr.base.pad = ((meta.m1 > (int<32>)(32w2147483648)) ? (hdr.base.f2 >> 8w0) : ((13w4095 <= 13w0) ? ((bit<1>)meta.flag) : (hdr.ys[0].isValid() ? hdr.base.f2 : ((bit<1>)meta.m3))));
            meta.m3 = (((bit<18>)((bit<64>)(((int<64>)hdr.base.f0) << meta.m3))))[17:10];
        }
    }
    table ingress_t0 {
        key = {
            meta.kept: ternary @name("k0");
            hdr.base.f5: exact @name("k1");
            hdr.base.f4: optional @name("k2");
        }
        actions = {
            NoAction;
            ingress_a0;
            ingress_a1;
            ingress_a2;
        }
        default_action = ingress_a0(32w4294967294, 8w1);
        size = 64;
    }
    table ingress_t1 {
        key = {
            meta.m4: range @name("k0");
        }
        actions = {
            NoAction;
            ingress_a0;
            ingress_a1;
            ingress_a2;
        }
        default_action = ingress_a0(32w2238340532, 8w164);
        size = 64;
    }
    apply {
        standard_metadata.egress_spec = 2;
        meta.first = standard_metadata.instance_type == 0;
        meta.flag = standard_metadata.parser_error != error.NoError;
        ingress_t0.apply();
        ingress_a1();
        hdr.base.f3 = ((hdr.base.f5 == 24w2105018) ? ((((bit<2>)hdr.base.f1) ++ 10w0) & (((bit<40>)hdr.base.pad))[29:18]) : ((hdr.base.f3 >> ((bit<1>)((bit<16>)hdr.base.f0))) << 8w3));
        ingress_t1.apply();
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    counter(4, CounterType.packets_and_bytes) egress_counts;
    action egress_a0() {
        hdr.x0 = hdr.x1;
    }
    table egress_t0 {
        key = {
            ((bit<32>)((bit<65>)hdr.base.f5)): ternary @name("k0");
        }
        actions = {
            NoAction;
            egress_a0;
        }
        default_action = NoAction();
        size = 64;
    }
    table egress_t1 {
        key = {
            hdr.base.f4: exact @name("k0");
            hdr.base.pad: exact @name("k1");
            meta.kept: optional @name("k2");
        }
        actions = {
            NoAction;
            egress_a0;
        }
        default_action = NoAction();
        size = 64;
    }
    apply {
        meta.m1 = (hdr.ys[0].isValid() ? (((int<32>)((int<63>)((bit<63>)hdr.base.f2))) * ((int<32>)(((bit<72>)hdr.base.f5))[46:15])) : ((int<32>)((int<100>)(meta.m4 >> hdr.base.kind))));
        switch (egress_t1.apply().action_run) {
            NoAction: {
                meta.m0 = (hdr.ys[1].isValid() ? meta.m0 : meta.one.n0);
                meta.m3[7:6] = ((((bit<13>)hdr.base.f3) > ((bit<13>)meta.one.n1)) ? (hdr.x1.isValid() ? ((bit<2>)meta.m2) : ((bit<2>)meta.one.n0)) : (((bit<2>)meta.m2) * ((bit<2>)((bit<32>)meta.m1))));
            }
        }
        egress_t0.apply();
        if (meta.first && (meta.two.n1 != 100w279449423662916613427534538146)) {
            clone_preserving_field_list(CloneType.E2E, 5, 1);
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
