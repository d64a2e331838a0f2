#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    int<24> f0;
    bit<64> f1;
    bit<9> f2;
    bit<7> pad;
}

header x_t {
    bit<8> next;
    bit<7> f0;
    int<16> f1;
    bit<7> f2;
    bit<2> pad;
}

header y_t {
    bit<8> more;
    bit<1> f0;
    bit<7> pad;
}

struct headers_t {
    base_t base;
    x_t x0;
    x_t x1;
    y_t[4] ys;
}

struct inner_t {
    bit<1> n0;
    bit<65> n1;
}

struct meta_t {
    bit<33> m0;
    bit<8> m1;
    bit<1> m2;
    bit<16> m3;
    bit<9> m4;
    int<100> m5;
    bool flag;
    @field_list(1) bit<8> kept;
    inner_t one;
    inner_t two;
    bool first;
}

bit<32> function0(in bit<32> p0, in bit<32> p1) {
    if (true) {
        return ((((bit<33>)p0) >= ((bit<33>)p1)) ? (~p1) : p0);
    }
    return (((35w34359738367 | ((bit<35>)p0)))[33:2] ^ ((32w4294967295 | p0) << 8w0));
}

parser parse(packet_in packet, out headers_t hdr, inout meta_t meta,
             inout standard_metadata_t standard_metadata) {
    state start {
        packet.extract(hdr.base);
        meta.kept = ((meta.kept << 8w3) |+| ((hdr.base.kind << 8w8) | (meta.flag ? 8w2 : hdr.base.kind)));
        transition select(hdr.base.kind) {
            8w80: parse_ys;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        meta.two.n1 = (((((bit<12>)meta.two.n0) ++ ((bit<53>)meta.m4)) >> 8w21) * meta.two.n1);
        transition select(hdr.x0.next) {
            8w125: parse_x1;
            8w147: parse_x1;
            8w242: parse_ys;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        meta.m4 = ((bit<9>)(((bit<48>)32w2147483647) | (48w140737488355328 - ((bit<48>)((bit<100>)meta.m5)))));
        transition select(hdr.x1.next) {
            8w108: parse_ys;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        transition select(hdr.ys.last.more) {
            8w84: parse_ys;
            8w219: parse_ys;
            8w4: parse_ys;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        c = ((-(c & 8w1)) + ((a << 8w3) |-| (((bit<9>)b))[8:1]));
        b = ((38w76222834400)[8:2] ++ ((bit<1>)c));
        if (((((bit<13>)c) |-| ((bit<13>)c)) > (((bit<13>)c) << ((bit<1>)a)))) {
            c[7:5] = ((a >= b) ? (3w6 |+| ((bit<3>)b)) : ((bit<3>)((bit<4>)a)));
        }
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    action ingress_a0() {
        meta.kept = hdr.base.kind;
        if (hdr.ys[0].isValid()) {
            meta.m1 = (((meta.m2 ++ meta.m2) ++ (3w7 << meta.two.n0)) ++ (-(hdr.ys[3].isValid() ? ((bit<3>)meta.m2) : 3w6)));
            meta.m3 = ((meta.m3 & (meta.m3 >> 8w4)) + meta.m3);
        } else {
            hdr.base.f2 = ((meta.flag ? ((bit<43>)meta.m4) : ((bit<43>)((bit<100>)meta.m5))))[16:8];
            meta.m1 = ((bit<8>)meta.m3);
            meta.m3 = ((bit<16>)((bit<7>)(100w1 & 100w633825300114114700748351602687)));
        }
        if (((((bit<37>)hdr.base.f2))[21:9] <= (((bit<13>)meta.two.n0) |+| ((bit<13>)hdr.base.f2)))) {
            hdr.base.f1 = (((hdr.base.f1 << 8w58) | (64w18446744073709551615 + hdr.base.f1)) |-| ((((bit<90>)hdr.base.f1))[73:9])[63:0]);
            hdr.base.f0 = ((int<24>)((int<32>)32w2147483647));
        }
    }
    action ingress_a1(bit<32> p0) {
        meta.two = meta.two;
        mark_to_drop(standard_metadata);
    }
    action ingress_a2(out bit<33> p0) {
        p0 = 33w0;
        p0 = (((-p0) |+| ((bit<33>)hdr.base.f2)) >> 8w8);
        meta.two.n1 = (((meta.two.n1 * 65w26941222060637997485) ^ (69w590295810358705651710)[66:2]) * (((bit<71>)((bit<4>)4s7)))[69:5]);
    }
    table ingress_t0 {
        key = {
            meta.m1: range @name("k0");
            meta.two.n0: ternary @name("k1");
            hdr.base.f2: range @name("k2");
        }
        actions = {
            NoAction;
            ingress_a0;
        }
        default_action = NoAction();
        size = 64;
    }
    apply {
        standard_metadata.egress_spec = 0;
        meta.first = standard_metadata.instance_type == 0;
        hdr.base.f0 = ((int<24>)((((bit<17>)((bit<32>)hdr.base.kind)) ++ function0(32w4224546589, ((bit<32>)meta.m4))))[34:11]);
        switch ((-meta.m3)) {
            16w14051: {
                meta.two.n0 = ((bit<1>)(((bit<32>)meta.one.n1) * 32w4294967295));
            }
            16w32768: {
                meta.m3 = ((-(((bit<16>)hdr.base.kind) * 16w0)) |+| ((bit<16>)(((bit<7>)hdr.base.f1) >> 8w1)));
                meta.m5 = ((-(((int<100>)((int<1>)((bit<1>)meta.flag))) |-| (int<100>)(100w1267650600228229401496703205375))) & ((meta.m5 << meta.one.n0) |+| (meta.m5 - meta.m5)));
            }
            16w47871: {
                meta.one.n1[29:20] = (~(((bit<10>)hdr.base.f1) * 10w1));
                meta.m3 = ((bit<16>)(((bit<9>)meta.kept) - meta.m4));
            }
            default: {
                hdr.base.f2 = (((((bit<7>)((bit<100>)meta.m5)) | 7w63) ++ ((bit<2>)((bit<24>)meta.two.n0))) << ((bit<4>)meta.two.n0));
            }
        }
        if (hdr.ys[2].isValid()) {
            hdr.ys[2].pad = (~((hdr.ys[2].pad |+| hdr.ys[2].pad) ^ ((bit<7>)((bit<63>)meta.m0))));
            meta.flag = ((hdr.base.pad > (((bit<4>)hdr.base.kind) ++ ((bit<3>)meta.kept))) || ((43w8796093022207)[28:20] != ((bit<9>)128w340282366920938463463374607431768211454)));
        }
        meta.m4 = ((((bit<51>)meta.one.n0))[32:19])[12:4];
        if (ingress_t0.apply().hit) {
            meta.one.n1 = ((bit<65>)(((bit<4>)32w2147483648) ++ (hdr.base.f2 << 8w4)));
            meta.m3 = ((meta.m3 |+| (((bit<16>)meta.kept) ^ meta.m3)) ^ ((meta.m3 | meta.m3) >> 8w13));
        }
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<32>>(4) egress_cells;
    helper() first_helper;
    helper() second_helper;
    action egress_a0() {
        hdr.x0 = hdr.x1;
    }
    action egress_a1() {
        hdr.ys[2].setValid();
        hdr.ys[2].more = (((bit<8>)meta.m0) + meta.m1);
        hdr.ys[2].f0 = (~meta.two.n0);
        hdr.ys[2].pad = (hdr.base.pad ^ hdr.base.pad);
    }
    action egress_a2(out bit<9> p0) {
        p0 = 9w18;
        hdr.x0.setValid();
        hdr.x0.next = (((bit<8>)hdr.base.pad) * 8w107);
        hdr.x0.f0 = ((bit<7>)hdr.base.f1);
        hdr.x0.f1 = (meta.flag ? 16s28052 : (int<16>)(16w65535));
        hdr.x0.f2 = (-hdr.base.pad);
        hdr.x0.pad = ((bit<2>)meta.two.n1);
        if (((13w2671 | 13w2300) != ((bit<13>)hdr.base.kind))) {
            hdr.x0.f0 = (((meta.flag ? ((bit<19>)meta.m0) : ((bit<19>)meta.two.n0)) | (19w424929 |+| ((bit<19>)((bit<24>)hdr.base.f0)))))[8:2];
            meta.one.n1 = ((bit<65>)(meta.flag ? (13w3720 |-| 13w8191) : (((bit<13>)p0) - ((bit<13>)hdr.x0.f0))));
            meta.kept = (~hdr.x0.next);
        } else {
            hdr.x0.f0 = (hdr.x0.f0 ^ ((((bit<25>)hdr.base.f2) ++ ((bit<10>)((bit<16>)hdr.x0.f1))))[30:24]);
            hdr.base.f1 = (((bit<64>)(meta.m0 >> 8w13)) << 8w37);
            meta.m4 = (((bit<4>)hdr.base.f1) ++ ((((bit<63>)((bit<16>)hdr.x0.f1)) == ((bit<63>)hdr.base.f1)) ? (meta.two.n0 ++ 4w15) : (((bit<5>)hdr.base.kind) - ((bit<5>)hdr.x0.f0))));
        }
    }
    apply {
        meta.m3 = meta.m3;
        meta.two.n1 |= ((meta.two.n0 != 1w0) ? ((hdr.base.f2 <= ((bit<9>)meta.one.n0)) ? meta.one.n1 : (~meta.one.n1)) : (~((bit<65>)hdr.base.f1)));
        switch ((~((bit<8>)hdr.base.f2))) {
            8w2: {
                meta.m1 = ((bit<8>)4w8);
            }
            8w81: {
                hdr.base.f0 = (meta.flag ? ((int<24>)(((bit<50>)meta.one.n1))[26:3]) : ((int<24>)(((bit<26>)((bit<63>)((int<63>)((int<1>)meta.one.n0)))))[25:2]));
                hdr.base.f2[4:3] = (((bit<2>)meta.two.n1) + (~((bit<2>)meta.two.n0)));
                meta.kept[7:7] = ((-meta.two.n0) |-| (meta.one.n0 ^ meta.m2));
            }
            8w134: {
                meta.one.n1[51:46] = ((6w11 | ((bit<6>)((bit<24>)hdr.base.f0))) |-| ((bit<6>)((bit<33>)33s4294967295)));
                meta.kept = (~(((int<65>)(65w36893488147419103231) < ((int<65>)hdr.base.f0)) ? (meta.kept << meta.kept) : ((bit<8>)((bit<7>)((int<7>)((int<9>)hdr.base.f2))))));
                meta.two.n0 = (-meta.one.n0);
            }
            default: {
                meta.flag = hdr.x0.isValid();
                hdr.base.f1 = (((hdr.base.f1 | hdr.base.f1) << 8w6) - ((bit<64>)(hdr.base.kind ^ meta.kept)));
            }
        }
        egress_a2(hdr.base.f2);
        bit<32> v1 = ((!(meta.flag || meta.flag)) ? (32w0 + (6w1 ++ 26w33554432)) : ((32w1771386286 + ((bit<32>)meta.m2)) + (((bit<18>)meta.m2) ++ ((bit<14>)meta.m2))));
        if (meta.first && hdr.x1.isValid()) {
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
