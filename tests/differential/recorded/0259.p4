#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    bit<9> f0;
    bit<1> f1;
    bit<24> f2;
    bit<6> pad;
}

header x_t {
    bit<8> next;
    int<16> f0;
    bit<8> f1;
}

header y_t {
    bit<8> more;
    bit<16> f0;
}

struct headers_t {
    base_t base;
    x_t x0;
    x_t x1;
    y_t[4] ys;
}

struct inner_t {
    bit<9> n0;
    int<33> n1;
}

struct meta_t {
    bit<32> m0;
    bit<32> m1;
    bit<33> m2;
    bit<100> m3;
    bit<33> m4;
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
        transition select(hdr.base.kind) {
            8w144 .. 8w147: parse_ys;
            8w112: parse_ys;
            8w199: parse_x0;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        meta.two.n1 = (((~meta.two.n1) |-| ((int<33>)(53w0)[41:9])) |-| ((int<33>)((~((bit<42>)meta.two.n0)))[39:7]));
        transition select(hdr.x0.next) {
            8w108: parse_x1;
            8w12 &&& 8w15: accept;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        transition select(hdr.x1.next) {
            8w199: parse_ys;
            8w31: parse_ys;
            8w242: parse_ys;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        if ((((bit<32>)((bit<63>)((int<63>)((int<33>)meta.m4)))) <= (meta.flag ? meta.m1 : meta.m0))) {
            hdr.base.f0 = (hdr.base.f0 & (meta.two.n0 ^ (meta.one.n0 |+| hdr.base.f0)));
        }
        transition select(hdr.ys.last.more) {
            8w105: parse_ys;
            8w241: parse_ys;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        c = (~(true ? 8w212 : b));
        int<32> v1 = (((int<32>)(((bit<41>)((bit<16>)(int<16>)(16w40753))))[39:8]) |+| ((~((int<32>)((int<8>)b))) - ((int<32>)(32w2454987950) & (int<32>)(32w3873298679))));
        if (((true || false) && (((int<64>)((int<8>)a)) < ((int<64>)((int<8>)b))))) {
            if ((v1 != (int<32>)(32w4294967294))) {
                v1 ^= (((int<32>)((((bit<55>)c) >> 8w15))[47:16]) << (-(((bit<1>)b) | 1w0)));
                b = ((((int<33>)((int<63>)((bit<63>)b))) < ((int<33>)(33w8589934591) << 8w12)) ? ((bit<8>)(~((bit<16>)b))) : (~(c - c)));
            } else {
                b = ((bit<8>)((bit<24>)((bit<48>)(((int<48>)((int<8>)c)) * ((int<48>)((int<8>)b))))));
                c = (~((~b) |+| (a |-| c)));
            }
            b = ((bit<8>)((63w1 | 63w9223372036854775807) - (((bit<63>)a) + ((bit<63>)b))));
            v1 = ((int<32>)(((true ? 10w739 : ((bit<10>)b)) ++ (((bit<12>)c) & 12w4095)) ++ (((bit<10>)c) |-| (10w1 |-| ((bit<10>)a)))));
        }
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<32>>(4) ingress_cells;
    action ingress_a0(bit<32> p0, bit<128> p1) {
        standard_metadata.egress_spec = ((bit<9>)((hdr.base.f0 < 9w1) ? (36w6374449225)[11:9] : ((bit<3>)p1)));
    }
    action ingress_a1(bit<8> p0) {
        ingress_cells.write(((meta.flag ? meta.m1 : meta.m1) & 32w3), ((((bit<32>)hdr.base.f0) << ((bit<4>)hdr.base.f2)) ^ (((bit<64>)hdr.base.kind))[40:9]));
        hdr.ys.pop_front(1);
    }
    action ingress_a2(bit<32> p0) {
        hash(meta.m1, HashAlgorithm.xor16, 16w0, { hdr.base.pad, meta.one.n0, meta.two.n0 }, 32w1000);
        meta.two.n1 = ((int<33>)((int<100>)((((bit<117>)meta.two.n0) + ((bit<117>)((bit<33>)meta.one.n1))))[114:15]));
        bit<5> v2 = (((((bit<3>)meta.m2) | ((bit<3>)meta.m3)) - (40w222179748599)[18:16]) ++ ((meta.flag && hdr.x0.isValid()) ? ((bit<2>)hdr.base.pad) : (-((bit<2>)((bit<1>)meta.flag)))));
    }
    table ingress_t0 {
        key = {
            meta.m0: optional @name("k0");
            meta.m3: exact @name("k1");
        }
        actions = {
            NoAction;
            ingress_a0;
            ingress_a1;
            ingress_a2;
        }
        default_action = ingress_a1(8w0);
        size = 64;
    }
    table ingress_t1 {
        key = {
            meta.two.n0: exact @name("k0");
            hdr.base.f2: optional @name("k1");
        }
        actions = {
            NoAction;
            ingress_a1;
            ingress_a2;
        }
        default_action = NoAction();
        size = 64;
    }
    table ingress_t2 {
        key = {
            meta.m0: ternary @name("k0");
        }
        actions = {
            NoAction;
            ingress_a0;
            ingress_a1;
            ingress_a2;
        }
        default_action = ingress_a2(32w2641212978);
        size = 64;
    }
    apply {
        standard_metadata.egress_spec = 5;
        meta.first = standard_metadata.instance_type == 0;
        if (hdr.ys[2].isValid()) {
            switch (ingress_t2.apply().action_run) {
                NoAction: {
                    meta.m4 = 33w5098002781;
                }
                ingress_a0: {
                    meta.two.n0 = ((bit<9>)((bit<8>)(hdr.base.f1 ++ meta.kept)));
                    meta.two.n1 = ((((int<33>)(((bit<25>)hdr.base.pad) ++ meta.kept)) - ((int<33>)(((bit<12>)meta.kept) ++ ((bit<21>)hdr.base.kind)))) |-| ((int<33>)(hdr.x0.isValid() ? ((int<32>)((int<8>)hdr.base.kind)) : 32s2147483647)));
                    hdr.base.f0 = ((bit<9>)(hdr.ys[0].isValid() ? 64w1 : (64w17729072094196351440 << 4w8)));
                }
                default: {
                    meta.two.n1[21:10] = ((((bit<3>)meta.two.n0) >> 8w52) ++ (hdr.ys[1].isValid() ? hdr.base.f0 : meta.one.n0));
                    meta.two.n1 = ((int<33>)(((bit<37>)meta.m1))[36:4]);
                    hdr.base.f2 = (((128w9152650796489118699888923393228920954 |-| 128w319881157199239241466971129393649549837) <= (((bit<128>)meta.m3) * ((bit<128>)hdr.base.f1))) ? ((bit<24>)(((bit<63>)hdr.base.f2) + 63w8352792814446459693)) : ((hdr.base.f2 & hdr.base.f2) | (24w1 |+| hdr.base.f2)));
                }
            }
            meta.two.n0 = (((~15w222))[8:0] | ((hdr.x1.isValid() && meta.flag) ? (hdr.base.f0 ^ meta.one.n0) : (hdr.base.f2)[21:13]));
            meta.one.n1 = ((int<33>)(((((bit<71>)((bit<1>)meta.flag)))[69:0] |+| ((bit<70>)((bit<63>)63s1))))[60:28]);
        }
        if (hdr.ys[0].isValid()) {
            if (ingress_t1.apply().miss) {
                hdr.base.f1 = (((bit<1>)meta.flag) ^ (((bit<1>)((bit<33>)meta.two.n1)) - (hdr.base.f1 | hdr.base.f1)));
            }
            meta.m1 = meta.m1;
        } else {
            if (ingress_t0.apply().hit) {
                meta.m3 = (((((bit<13>)meta.m3) |-| ((bit<13>)((bit<1>)meta.flag))) ++ (((bit<102>)hdr.base.pad) - 102w4217320310991612730851696448890)))[113:14];
                meta.two.n1 = ((hdr.base.kind == 8w97) ? ((int<33>)(((bit<29>)((bit<33>)meta.one.n1)) ++ (hdr.ys[1].isValid() ? 4w8 : 4w7))) : ((int<33>)((int<48>)(-((bit<48>)hdr.base.f1)))));
            }
            meta.one = meta.one;
        }
        meta.one.n1 = meta.one.n1;
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<16>>(8) egress_cells;
    helper() first_helper;
    helper() second_helper;
    action egress_a0(out bit<32> p0, out bit<33> p1) {
        p0 = 32w4047462676;
        p1 = 33w6925303919;
        p1 = (-((bit<33>)((bit<64>)((bit<100>)((int<100>)meta.m3)))));
        hdr.x1.setValid();
        hdr.x1.next = (((bit<8>)meta.m4) * hdr.base.kind);
        hdr.x1.f0 = ((int<16>)(23w1309501)[19:4]);
        hdr.x1.f1 = hdr.base.kind;
        meta.two.n1[31:13] = 19w144101;
    }
    action egress_a1() {
        hdr.ys.push_front(1);
        egress_cells.write(((~meta.m0) & 32w7), (meta.flag ? (((bit<39>)meta.two.n0))[15:0] : (((bit<16>)hdr.base.f2) |+| 16w65534)));
        meta.flag = (((-63w1))[50:3] != ((meta.two.n0 > 9w463) ? (((bit<48>)hdr.base.f2) - 48w104014356144635) : (48w92510812026285 * 48w129259229291297)));
    }
    action egress_a2(in bit<16> p0) {
        hash(meta.m1, HashAlgorithm.csum16, 16w5, { hdr.base.f2 }, 32w1000);
    }
    table egress_t0 {
        key = {
            meta.m3: range @name("k0");
        }
        actions = {
            NoAction;
            egress_a1;
        }
        default_action = NoAction();
        size = 64;
    }
    table egress_t1 {
        key = {
            hdr.base.f0: range @name("k0");
            meta.m1: optional @name("k1");
        }
        actions = {
            NoAction;
            egress_a1;
        }
        default_action = NoAction();
        size = 64;
    }
    apply {
        meta.two.n1 = (-meta.one.n1);
        egress_a1();
        hdr.base.f0 = ((bit<9>)((57w144115188075855870 ++ ((bit<3>)hdr.base.f2)))[42:10]);
        hdr.ys[3].setInvalid();
        if (hdr.x1.isValid()) {
            meta.one = meta.one;
            switch (egress_t1.apply().action_run) {
                NoAction: {
                    meta.kept = ((3w7 + ((bit<3>)((bit<65>)hdr.base.kind))) ++ 5w8);
                }
                egress_a1: {
                    hdr.base.pad = (hdr.base.pad |+| (hdr.base.pad >> 8w2));
                    meta.m3 = (~((10w1022 ++ ((bit<19>)hdr.base.pad)) ++ (((bit<71>)meta.kept) |+| ((bit<71>)((bit<1>)meta.flag)))));
                }
                default: {
                    hdr.base.f0 = (meta.flag ? (((bit<9>)((bit<65>)hdr.base.kind)) & ((bit<9>)48w140737488355327)) : ((meta.two.n0 |-| hdr.base.f0) |-| (meta.two.n0 |-| meta.two.n0)));
                    meta.m1 = (((meta.m1 & meta.m0) |-| meta.m0) |-| ((bit<32>)(hdr.base.kind ++ hdr.base.kind)));
                }
            }
            if (egress_t0.apply().miss) {
                meta.one.n0 = meta.two.n0;
                meta.one.n1 = (-((33s2805350990 << 4w0) + ((int<33>)(5w3 ++ ((bit<28>)meta.two.n0)))));
            }
        }
        meta.m4 = (~(((bit<11>)((bit<4>)((int<4>)((int<9>)meta.two.n0)))) ++ ((bit<22>)((bit<7>)7s36))));
        if (meta.first && ((meta.flag ? ((int<13>)meta.two.n1) : ((int<13>)((int<9>)hdr.base.f0))) == ((int<13>)(((bit<2>)meta.m2) ++ ((bit<11>)hdr.base.kind))))) {
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
