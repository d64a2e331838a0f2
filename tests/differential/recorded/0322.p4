#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    bit<32> f0;
    bit<4> f1;
    bit<48> f2;
    bit<32> f3;
    bit<32> f4;
    int<9> f5;
    bit<3> pad;
}

header x_t {
    bit<8> next;
    bit<4> f0;
    bit<4> f1;
}

header y_t {
    bit<8> more;
    int<4> f0;
    bit<4> pad;
}

struct headers_t {
    base_t base;
    x_t x0;
    x_t x1;
    y_t[3] ys;
}

struct inner_t {
    int<128> n0;
    int<16> n1;
}

struct meta_t {
    bit<48> m0;
    bit<33> m1;
    bit<1> m2;
    int<9> m3;
    bit<65> m4;
    bool flag;
    @field_list(1) bit<8> kept;
    inner_t one;
    inner_t two;
    bool first;
}

bit<8> function0(in bit<32> p0, in bit<8> p1) {
    if ((((bit<8>)((bit<64>)p1)) != ((bit<8>)((bit<4>)4s7)))) {
        return ((bit<8>)(16w1 * ((bit<16>)p0)));
    }
    return ((bit<8>)((bit<24>)((~((int<24>)((int<8>)p1))) & ((int<24>)(((bit<50>)p1))[44:21]))));
}
bit<8> function1(in bit<32> p0, in bit<16> p1) {
    if (((((int<8>)((int<16>)p1)) |-| 8s61) != ((int<8>)((int<32>)p0)))) {
        return (6w0 ++ (-2w1));
    }
    return ((p0 < 32w4294967294) ? ((((bit<4>)p1) | 4w5) ++ ((bit<4>)31w2045998717)) : function0((p0 - p0), ((bit<8>)p0)));
}

parser parse(packet_in packet, out headers_t hdr, inout meta_t meta,
             inout standard_metadata_t standard_metadata) {
    state start {
        packet.extract(hdr.base);
        hdr.base.f0 = ((14w4796 * (14w8942 |+| ((bit<14>)hdr.base.f0))) ++ (((bit<18>)meta.m0) |-| ((bit<18>)meta.kept)));
        transition select(hdr.base.kind) {
            8w192: parse_x0;
            8w193: parse_x1;
            8w165: parse_ys;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        meta.kept = packet.lookahead<bit<8>>();
        transition select(hdr.x0.next) {
            8w165: parse_x1;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        bool v1 = meta.flag;
        transition select(hdr.x1.next) {
            8w242: parse_ys;
            8w12 &&& 8w15: accept;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        transition select(hdr.ys.last.more) {
            8w120: parse_ys;
            8w26: parse_ys;
            8w7 &&& 8w15: accept;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        c = ((bit<8>)((((bit<31>)b) |-| 31w1073741823) << 8w15));
        b = ((((bit<1>)((bit<24>)c)) ++ ((bit<7>)((bit<128>)a))) >> ((false && false) ? (((bit<33>)a))[7:0] : (((bit<10>)c))[9:2]));
        switch (((bit<4>)c)) {
            4w1: {
                b = b;
            }
            4w8: {
                b = function0(((bit<32>)(((bit<24>)a) - ((bit<24>)c))), ((b ^ b) |+| (((bit<1>)c) ++ 7w95)));
                b = (((((bit<56>)b))[38:11])[6:1] ++ (-(2w3 >> 8w3)));
            }
            default: {
                c = ((bit<8>)((bit<13>)((bit<7>)(((int<7>)((int<8>)b)) - ((int<7>)((int<8>)a))))));
                b = (((bit<8>)(128w293348386147603898983092970382067385711 * ((bit<128>)a))) >> 8w9);
                c[3:3] = ((((bit<1>)a) * ((bit<1>)b)) & ((bit<1>)13w451));
            }
        }
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    helper() first_helper;
    helper() second_helper;
    action ingress_a0() {
        hash(hdr.base.f2, HashAlgorithm.crc32, 16w5, { meta.m0, hdr.base.f3, meta.m4, 7w0 }, 32w1000);
        meta.two.n0 = ((~((int<128>)((int<100>)((bit<100>)hdr.base.f2)))) << ((((bit<3>)hdr.base.f3) ++ meta.m2) |-| (hdr.base.f1 * hdr.base.f1)));
        hdr.base.f0 = (32w4294967294 | (((bit<32>)meta.m1) |-| (69w516248864916518317323)[49:18]));
    }
    action ingress_a1(bit<9> p0, bit<8> p1) {
        hdr.base.f3 = ((p0 < (hdr.ys[0].isValid() ? p0 : p0)) ? (meta.m2 ++ (((bit<31>)hdr.base.f4) + 31w1073741823)) : ((13w1961 > 13w0) ? (hdr.base.f3 |-| 32w899664017) : hdr.base.f0));
    }
    table ingress_t0 {
        key = {
            meta.m0: lpm @name("k0");
        }
        actions = {
            NoAction;
            ingress_a0;
        }
        default_action = ingress_a0();
        size = 64;
    }
    apply {
        standard_metadata.egress_spec = 4;
        meta.first = standard_metadata.instance_type == 0;
        meta.m3 = meta.m3;
        meta.two = meta.one;
        if ((hdr.base.f5 == (meta.m3 |+| hdr.base.f5))) {
            hdr.x0.setValid();
            hdr.x0.next = function1(hdr.base.f4, ((bit<16>)hdr.base.f4));
            hdr.x0.f0 = ((bit<4>)((bit<9>)meta.m3));
            hdr.x0.f1 = (((bit<3>)((bit<9>)hdr.base.f5)) ++ meta.m2);
            hash(hdr.base.f0, HashAlgorithm.crc16, 16w5, { hdr.base.f3, hdr.base.f0, meta.kept }, 32w7);
            standard_metadata.egress_spec = ((bit<9>)((meta.m2 |-| meta.m2) ++ (((bit<2>)hdr.x0.f0) | ((bit<2>)((bit<1>)meta.flag)))));
        } else {
            standard_metadata.egress_spec = ((bit<9>)(hdr.base.pad << 8w3));
            hdr.base.f0 |= (((((bit<32>)meta.m2) << 8w31) | hdr.base.f0) << 8w7);
        }
        meta.kept = ((bit<8>)((meta.m1 >> hdr.base.f1) |-| (meta.flag ? 33w3456857121 : meta.m1)));
        ingress_t0.apply();
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    action egress_a0() {
        if ((meta.kept != ((bit<8>)((bit<24>)meta.m0)))) {
            meta.flag = (hdr.base.f2 >= ((((bit<128>)meta.one.n0) <= 128w170141183460469231731687303715884105728) ? ((bit<48>)meta.m1) : (meta.m0 & hdr.base.f2)));
            meta.one.n0 = (((int<128>)((16w0 + 16w32767) ++ ((bit<112>)7w64))) ^ ((int<128>)((21w2097151 |+| 21w2097151) ++ (((bit<107>)meta.kept) - 107w21597171326015072817434210077396))));
        }
        if ((!(meta.m1 < 33w3273517511))) {
            meta.m1 = ((((bit<33>)((bit<9>)((bit<128>)meta.one.n0))) << (-meta.m2)) |+| (meta.m1 | (meta.flag ? meta.m1 : meta.m1)));
        }
        hdr.base.f4 = ((bit<32>)((bit<16>)(((int<16>)((int<63>)((bit<63>)((bit<16>)meta.one.n1)))) * meta.two.n1)));
    }
    action egress_a1(inout bit<65> p0, inout bit<1> p1) {
        hdr.ys[1].setValid();
        hdr.ys[1].more = (19w113491)[14:7];
        hdr.ys[1].f0 = (~((int<4>)((int<65>)p0)));
        hdr.ys[1].pad = hdr.base.f1;
    }
    table egress_t0 {
        key = {
            meta.m4: exact @name("k0");
        }
        actions = {
            NoAction;
            egress_a0;
        }
        default_action = NoAction();
        const entries = {
            (65w17409755956995407696): NoAction();
            (65w6042118497612056263): NoAction();
            (65w14176932188990327445): NoAction();
        }
        size = 64;
    }
    table egress_t1 {
        key = {
            hdr.base.kind: ternary @name("k0");
        }
        actions = {
            NoAction;
            egress_a0;
        }
        default_action = NoAction();
        size = 64;
    }
    apply {
        egress_a0();
        if (egress_t1.apply().miss) {
            meta.one.n0 = meta.one.n0;
            meta.m1 = ((bit<33>)((~((bit<13>)hdr.base.f0)))[6:0]);
            meta.kept = (((bit<8>)(-hdr.base.f1)) - ((bit<8>)(16w24429 |-| 16w59050)));
        }
        egress_t0.apply();
        if (meta.first && (hdr.base.f1 > hdr.base.f1)) {
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
