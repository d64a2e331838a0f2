#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    bit<1> f0;
    bit<64> f1;
    bit<3> f2;
    bit<7> f3;
    bit<5> pad;
}

header x_t {
    bit<8> next;
    bit<9> f0;
    bit<9> f1;
    bit<4> f2;
    bit<8> f3;
    bit<2> pad;
}

header y_t {
    bit<8> more;
    bit<1> f0;
    bit<16> f1;
    bit<7> pad;
}

struct headers_t {
    base_t base;
    x_t x0;
    x_t x1;
    y_t[2] ys;
}

struct inner_t {
    bit<65> n0;
    bit<8> n1;
}

struct meta_t {
    bit<128> m0;
    bit<1> m1;
    int<128> m2;
    bit<1> m3;
    bool flag;
    @field_list(1) bit<8> kept;
    inner_t one;
    inner_t two;
    bool first;
}

bit<8> function0(in bit<16> p0, in bit<32> p1) {
    if ((!(p0 > p0))) {
        return ((bit<8>)(63w1376557618039893936 & 63w1308369035746959658));
    }
    return (((63w9149783729281828726 > ((bit<63>)p0)) ? (~8w209) : ((bit<8>)((bit<33>)p1))) |-| ((((bit<81>)p0))[61:20])[21:14]);
}
bit<8> function1(in bit<8> p0, in bit<32> p1) {
    if ((!(p1 != p1))) {
        return (-(p0 + p0));
    }
    return (((bit<8>)(((bit<4>)p1) >> 8w1)) << ((true ? p0 : p0) & (p0 ^ p0)));
}

parser parse(packet_in packet, out headers_t hdr, inout meta_t meta,
             inout standard_metadata_t standard_metadata) {
    state start {
        packet.extract(hdr.base);
        hdr.base.f1 = ((bit<64>)meta.one.n1);
        transition select(hdr.base.kind) {
            8w108: parse_x1;
            8w12 &&& 8w15: accept;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        meta.m2 = ((~(meta.m2 + (int<128>)(128w340282366920938463463374607431768211455))) - ((hdr.base.f3 != 7w126) ? ((int<128>)((int<63>)((bit<63>)meta.kept))) : (((int<128>)((int<1>)meta.m1)) & meta.m2)));
        transition select(hdr.x0.next) {
            8w188: parse_ys;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        meta.m3 = (~((bit<1>)(meta.m0 < 128w175874523258411585413769814750746440568)));
        transition select(hdr.x1.next) {
            8w244: parse_ys;
            8w157: parse_ys;
            8w6 &&& 8w15: accept;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        transition select(hdr.ys.last.more) {
            8w5: parse_ys;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        c = (((((bit<1>)b) ++ ((bit<3>)a)) - (((bit<3>)b) ++ ((bit<1>)b))) ++ (~(((bit<4>)b) + 4w14)));
        bool v1 = (b >= ((c << ((bit<1>)b)) >> 1w0));
        if ((!(b >= b))) {
            c = ((~c) ^ c);
        }
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<48>>(4) ingress_cells;
    helper() first_helper;
    helper() second_helper;
    action ingress_a0(bit<32> p0, bit<32> p1) {
        bit<16> v2 = ((bit<16>)((meta.m0 ^ meta.m0) | (-128w33673821840724631898989964486755444269)));
        bit<1> v3 = ((bit<1>)((40w549755813888)[32:22])[10:3]);
        meta.m3 = ((bit<1>)((bit<48>)meta.kept));
    }
    action ingress_a1(bit<9> p0, bit<48> p1) {
        hdr.x1.setValid();
        hdr.x1.next = (~hdr.base.kind);
        hdr.x1.f0 = (((bit<2>)meta.one.n0) ++ hdr.base.f3);
        hdr.x1.f1 = (hdr.x1.isValid() ? p0 : p0);
        hdr.x1.f2 = ((bit<4>)((bit<24>)meta.m0));
        hdr.x1.f3 = meta.kept;
        hdr.x1.pad = (meta.flag ? ((bit<2>)meta.one.n0) : 2w0);
    }
    action ingress_a2(out int<128> p0) {
        p0 = 128s53828289380838586535897517777035893946;
        hash(hdr.base.f1, HashAlgorithm.identity, 16w0, { meta.one.n0, meta.two.n0, meta.kept, 6w0 }, 32w1000);
    }
    action ingress_a3() {
        hash(hdr.base.f1, HashAlgorithm.csum16, 16w0, { meta.m0, hdr.base.f3, meta.one.n1, 1w0 }, 32w65536);
        if (((((bit<9>)meta.m3) + ((bit<9>)meta.one.n0)) > (((bit<9>)meta.two.n0) << 8w5))) {
            hdr.base.f0 = (((hdr.ys[0].isValid() && meta.flag) ? (hdr.ys[0].isValid() ? meta.m1 : hdr.base.f0) : meta.m1) & (~(hdr.base.f0 - hdr.base.f0)));
        }
    }
    table ingress_t0 {
        key = {
            ((((bit<16>)meta.one.n1) & ((bit<16>)meta.two.n0)) | ((bit<16>)hdr.base.pad)): range @name("k0");
            hdr.base.pad: exact @name("k1");
            meta.two.n1: ternary @name("k2");
        }
        actions = {
            NoAction;
            ingress_a0;
            ingress_a1;
            ingress_a3;
        }
        default_action = ingress_a1(9w142, 48w212159180331630);
        size = 64;
    }
    apply {
        standard_metadata.egress_spec = 2;
        meta.first = standard_metadata.instance_type == 0;
        hdr.base.f2 = (((((bit<32>)((bit<1>)meta.flag)) >> hdr.base.f0))[7:6] ++ ((-1w0) << 8w1));
        second_helper.apply(function1((meta.two.n1 | meta.two.n1), (hdr.base.pad ++ ((bit<27>)meta.two.n1))), meta.one.n1, meta.kept);
        ingress_t0.apply();
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    helper() first_helper;
    helper() second_helper;
    action egress_a0() {
        hdr.base.pad[4:4] = meta.m1;
        meta.m0 = (meta.m0 |+| ((meta.m0 << 8w5) |-| ((bit<128>)((bit<63>)((int<63>)((int<5>)hdr.base.pad))))));
        hdr.ys.push_front(1);
    }
    action egress_a1() {
        hash(hdr.base.f1, HashAlgorithm.crc16, 16w5, { hdr.base.f1, hdr.base.f3, meta.m1 }, 32w7);
        meta.m0 = (((bit<128>)((bit<24>)meta.kept)) * (meta.m0 & (((bit<128>)meta.m3) - ((bit<128>)meta.one.n0))));
        hdr.x0.setValid();
        hdr.x0.next = (meta.kept | hdr.base.kind);
        hdr.x0.f0 = (hdr.ys[1].isValid() ? ((bit<9>)meta.m0) : 9w510);
        hdr.x0.f1 = ((bit<9>)hdr.base.kind);
        hdr.x0.f2 = ((bit<4>)hdr.base.kind);
        hdr.x0.f3 = (8w241 + meta.two.n1);
        hdr.x0.pad = (((bit<2>)hdr.base.kind) ^ 2w3);
    }
    action egress_a2() {
        meta.one = meta.two;
        hdr.base.f3[6:6] = (((bit<1>)((bit<63>)hdr.base.pad)) ^ (hdr.base.f0 + hdr.base.f0));
    }
    action egress_a3() {
        hdr.base.f1[27:25] = ((hdr.base.f2 + ((bit<3>)meta.one.n1)) << (~((bit<4>)meta.one.n0)));
        if ((!(meta.two.n1 >= meta.kept))) {
            meta.m2 = ((int<128>)(((int<33>)(6w38 ++ ((bit<27>)hdr.base.f2))) ^ (((int<33>)((int<65>)meta.two.n0)) |+| (int<33>)(33w5109927757))));
            hdr.base.f1[37:27] = ((-hdr.base.f3) ++ (4w3 + 4w14));
        }
        meta.m2 = (hdr.x0.isValid() ? (((int<128>)(58w225827326428146376 ++ ((bit<70>)meta.m3))) ^ (meta.m2 * 128s1)) : (meta.flag ? ((int<128>)((int<33>)33w8589934591)) : (meta.m2 + meta.m2)));
    }
    table egress_t0 {
        key = {
            hdr.base.f1: lpm @name("k0");
        }
        actions = {
            NoAction;
            egress_a0;
            egress_a1;
            egress_a2;
            egress_a3;
        }
        default_action = egress_a0();
        size = 64;
    }
    apply {
        int<32> v4 = ((int<32>)((int<64>)((bit<64>)((bit<48>)(-((int<48>)((int<1>)meta.m1)))))));
        hash(hdr.base.f1, HashAlgorithm.crc32, 16w5, { meta.kept, meta.one.n0, 7w0 }, 32w65536);
        switch (egress_t0.apply().action_run) {
            NoAction: {
                hdr.base.pad[3:0] = ((meta.m1 ++ hdr.base.f2) >> (hdr.base.f0 >> ((bit<8>)meta.m0)));
            }
            egress_a0: {
                hdr.base.pad = (((bit<5>)hdr.base.f3) << 8w4);
                hdr.base.f0 = ((meta.two.n0 >= 65w1) ? ((~hdr.base.f0) * 1w0) : ((bit<1>)(((bit<100>)meta.one.n0) |-| ((bit<100>)hdr.base.f0))));
                meta.kept = (((-meta.two.n1) |-| (16w32768)[11:4]) & ((meta.flag ? ((bit<8>)hdr.base.f3) : hdr.base.kind) + (meta.two.n1 + ((bit<8>)meta.two.n0))));
            }
            default: {
                hdr.base.f2[2:1] = ((((bit<12>)hdr.base.f0) ++ hdr.base.pad))[2:1];
                meta.two.n0 = (((21w1048576 * ((bit<21>)((bit<32>)v4))) & (20w1048574 ++ 1w0)) ++ (-(((bit<44>)hdr.base.f2) >> 8w9)));
                hdr.base.pad[4:1] = (-(((bit<4>)meta.kept) | 4w0));
            }
        }
        hdr.base.f2 = (((meta.flag || hdr.x0.isValid()) ? (-2w3) : ((bit<2>)((bit<32>)v4))) ++ (-1w0));
        meta.two.n0 = (((((bit<101>)hdr.base.f3))[91:27] ^ (-meta.two.n0)) |-| ((bit<65>)((bit<24>)(((int<24>)((int<1>)hdr.base.f0)) >> 8w240))));
        hash(hdr.base.f1, HashAlgorithm.identity, 16w0, { hdr.base.pad, 3w0 }, 32w65536);
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
