#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    int<9> f0;
    bit<7> f1;
    bit<9> f2;
    bit<4> f3;
    bit<9> f4;
    bit<3> f5;
    bit<7> pad;
}

header x_t {
    bit<8> next;
    bit<16> f0;
    bit<12> f1;
    bit<4> pad;
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
    bit<100> n0;
    bit<65> n1;
}

struct meta_t {
    bit<65> m0;
    int<33> m1;
    int<128> m2;
    bool flag;
    @field_list(1) bit<8> kept;
    inner_t one;
    inner_t two;
    bool first;
}

bit<8> function0(in bit<8> p0, in bit<8> p1) {
    if ((((int<7>)(7w75) << 8w3) < ((int<7>)(7w65) >> p1))) {
        return (p0 ^ (p1 |+| 8w1));
    }
    return p1;
}
bit<16> function1(in bit<32> p0, in bit<16> p1) {
    if (true) {
        return (((bit<5>)p0) ++ (((bit<11>)p0) & 11w1994));
    }
    return (((p1 + p1) >> (-((bit<8>)p1))) | (53w4503599627370495)[21:6]);
}

parser parse(packet_in packet, out headers_t hdr, inout meta_t meta,
             inout standard_metadata_t standard_metadata) {
    state start {
        packet.extract(hdr.base);
        transition select(hdr.base.kind) {
            8w4: parse_x1;
            8w168: parse_x1;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        transition select(hdr.x0.next) {
            8w48 .. 8w51: parse_x1;
            8w38: parse_x1;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        if ((meta.m2 == 128s0)) {
            meta.two.n1 = (((97w10014453574174781193782319629)[82:18] |+| (meta.two.n1 >> 8w27)) |+| meta.one.n1);
        } else {
            meta.m1 = (((int<33>)((int<128>)(128w327613999339441510482240423015143918030 - ((bit<128>)meta.m2)))) ^ (((int<33>)((int<16>)((int<8>)meta.kept))) >> hdr.base.f3));
        }
        transition select(hdr.x1.next) {
            8w124: parse_ys;
            8w15 &&& 8w15: accept;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        transition select(hdr.ys.last.more) {
            8w188: parse_ys;
            8w190: parse_ys;
            8w232: parse_ys;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        c = (~(((bit<13>)a))[7:0]);
        bool v1 = (c > 8w236);
        v1 = (((((bit<32>)((bit<1>)v1)) - 32w4294967295) != (32w3890044653 | ((bit<32>)((bit<1>)v1)))) && ((63s1 |+| ((int<63>)((int<8>)b))) == (((int<63>)((int<8>)a)) & 63s1)));
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<48>>(1) ingress_cells;
    action ingress_a0(out int<128> p0) {
        p0 = (int<128>)(128w212600374177359048162916475216224876240);
        meta.m1 = (((int<33>)((((bit<41>)meta.m0))[26:9] ++ (hdr.base.f5 ++ ((bit<12>)meta.two.n1)))) + (meta.m1 & (meta.m1 * meta.m1)));
        hdr.base.pad = ((!meta.flag) ? hdr.base.f1 : ((hdr.ys[3].isValid() ? hdr.base.f1 : hdr.base.f1) * (~hdr.base.pad)));
    }
    action ingress_a1(out int<128> p0, out bit<8> p1) {
        p0 = (int<128>)(128w340282366920938463463374607431768211454);
        p1 = 8w0;
        meta.one.n1 = (meta.one.n1 |+| ((bit<65>)((bit<13>)((int<13>)((int<8>)hdr.base.kind)))));
        meta.m1 = (((meta.flag || meta.flag) ? (hdr.ys[0].isValid() ? meta.m1 : 33s2743930681) : ((int<33>)(25w1 ++ p1))) << (hdr.base.f3 |-| (~4w4)));
        hdr.ys.pop_front(1);
    }
    action ingress_a2(out bit<65> p0) {
        p0 = 65w12746456014205576737;
        if (((((bit<63>)hdr.base.kind) << 8w43) < ((bit<63>)((bit<1>)meta.m0)))) {
            meta.m0[16:4] = (((bit<13>)((bit<9>)hdr.base.f0)) | ((bit<13>)((bit<33>)((bit<1>)meta.flag))));
        } else {
            meta.flag = (hdr.x1.isValid() || hdr.ys[2].isValid());
            meta.m0 = (-((meta.two.n0 != meta.one.n0) ? (((bit<76>)p0))[72:8] : (28w73264464 ++ ((bit<37>)hdr.base.f2))));
            meta.m2 = (((~((int<128>)((int<65>)meta.m0))) |+| (meta.m2 | meta.m2)) |+| ((int<128>)((107w0 - ((bit<107>)hdr.base.kind)) ++ (52w1)[29:9])));
        }
    }
    action ingress_a3() {
        meta.m1 = (meta.m1 |-| (-(-((int<33>)((int<65>)meta.m0)))));
        meta.one.n1 = (((meta.flag ? meta.one.n1 : meta.two.n1) << (~hdr.base.f3)) |+| ((meta.m0 & meta.two.n1) ^ (~65w36893488147419103231)));
    }
    table ingress_t0 {
        key = {
            hdr.base.f5: exact @name("k0");
        }
        actions = {
            NoAction;
            ingress_a3;
        }
        default_action = NoAction();
        size = 64;
    }
    table ingress_t1 {
        key = {
            meta.one.n1: ternary @name("k0");
            meta.one.n0: range @name("k1");
            hdr.base.f1: optional @name("k2");
        }
        actions = {
            NoAction;
            ingress_a3;
        }
        default_action = ingress_a3();
        size = 64;
    }
    apply {
        standard_metadata.egress_spec = 3;
        meta.first = standard_metadata.instance_type == 0;
        meta.flag = standard_metadata.parser_error != error.NoError;
        hdr.ys.pop_front(1);
        ingress_a0(meta.m2);
        ingress_t0.apply();
        ingress_t1.apply();
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<48>>(8) egress_cells;
    helper() first_helper;
    helper() second_helper;
    action egress_a0() {
        meta.two.n1 = (((hdr.base.f1 >= hdr.base.pad) ? (meta.flag ? meta.one.n1 : ((bit<65>)((bit<128>)meta.m2))) : (meta.m0 |+| 65w27569270076355735607)) * ((38w224010837275 ++ ((bit<27>)((bit<33>)meta.m1))) ^ ((bit<65>)((bit<63>)hdr.base.f1))));
    }
    action egress_a1() {
        hdr.x1 = hdr.x0;
        meta.two.n0 = ((bit<100>)meta.kept);
    }
    table egress_t0 {
        key = {
            hdr.base.f1: exact @name("k0");
        }
        actions = {
            NoAction;
            egress_a0;
            egress_a1;
        }
        default_action = egress_a0();
        size = 64;
    }
    apply {
        hdr.base.f2 = (meta.flag ? (((bit<9>)meta.one.n1) - (((bit<26>)hdr.base.kind))[21:13]) : ((hdr.base.f2 | hdr.base.f4) ^ (9w1 | 9w62)));
        if (meta.flag) {
            egress_t0.apply();
        } else {
            meta.two.n0[91:80] = (((bit<12>)31w0) << 8w3);
        }
        if (hdr.x1.isValid()) {
            if (hdr.ys[0].isValid()) {
                meta.kept[6:5] = ((hdr.base.f1 < 7w0) ? (((bit<2>)hdr.x1.f1) |+| ((bit<2>)hdr.base.f1)) : ((bit<2>)((bit<128>)meta.m2)));
            }
            hdr.base.f0 = ((((int<9>)(6w62 ++ hdr.base.f5)) * (meta.flag ? hdr.base.f0 : ((int<9>)((int<100>)meta.two.n0)))) << 8w2);
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
