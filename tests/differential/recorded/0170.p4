#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    bit<24> f0;
    bit<48> f1;
    bit<4> f2;
    bit<12> f3;
    bit<16> f4;
}

header x_t {
    bit<8> next;
    bit<1> f0;
    bit<7> pad;
}

header y_t {
    bit<8> more;
    bit<12> f0;
    bit<7> f1;
    bit<5> pad;
}

struct headers_t {
    base_t base;
    x_t x0;
    x_t x1;
    y_t[4] ys;
}

struct inner_t {
    bit<100> n0;
    bit<48> n1;
}

struct meta_t {
    bit<65> m0;
    bit<8> m1;
    bit<33> m2;
    bit<32> m3;
    bit<65> m4;
    bool flag;
    @field_list(1) bit<8> kept;
    inner_t one;
    inner_t two;
    bool first;
}

bit<32> function0(in bit<32> p0, in bit<8> p1) {
    if ((p0 >= (false ? p0 : p0))) {
        return p0;
    }
    return ((bit<32>)((~128w340282366920938463463374607431768211455) * (((bit<128>)p0) + 128w205256366805452216978549696283692830834)));
}

parser parse(packet_in packet, out headers_t hdr, inout meta_t meta,
             inout standard_metadata_t standard_metadata) {
    state start {
        packet.extract(hdr.base);
        transition select(hdr.base.kind) {
            8w184: parse_x1;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        meta.m3 = ((((bit<32>)meta.m2) ^ (meta.m3 |+| meta.m3)) - meta.m3);
        transition select(hdr.x0.next) {
            8w53: parse_x1;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        transition select(hdr.x1.next) {
            8w223: parse_ys;
            8w191: parse_ys;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        transition select(hdr.ys.last.more) {
            8w176: parse_ys;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        c = 8w44;
        b = (b - a);
        c = (8w193 |+| (a + b));
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<8>>(4) ingress_cells;
    helper() first_helper;
    helper() second_helper;
    action ingress_a0(inout bit<32> p0) {
        if (((((bit<128>)p0) > ((bit<128>)meta.m0)) && (meta.m4 < 65w0))) {
            meta.two.n0 = (((((bit<128>)meta.one.n1) == ((bit<128>)meta.m2)) ? (~meta.two.n0) : (meta.two.n0 ^ meta.two.n0)) ^ ((107w32974350024616019064156076561799 >> 8w92))[104:5]);
            hdr.base.f2 = ((-(2w0 - 2w2)) ++ ((((bit<1>)meta.one.n0) ++ ((bit<1>)meta.m2)) & (((bit<2>)hdr.base.f0) ^ 2w3)));
        }
    }
    table ingress_t0 {
        key = {
            meta.two.n1: range @name("k0");
        }
        actions = {
            NoAction;
        }
        default_action = NoAction();
        size = 64;
    }
    table ingress_t1 {
        key = {
            hdr.base.f2: optional @name("k0");
            ((bit<8>)(meta.one.n0 |-| meta.one.n0)): ternary @name("k1");
        }
        actions = {
            NoAction;
        }
        default_action = NoAction();
        size = 64;
    }
    table ingress_t2 {
        key = {
            hdr.base.f0: range @name("k0");
            hdr.base.f0: range @name("k1");
            ((2w3 ++ ((bit<6>)hdr.base.f2)) | (((bit<8>)meta.m3) | hdr.base.kind)): exact @name("k2");
        }
        actions = {
            NoAction;
        }
        default_action = NoAction();
        size = 64;
    }
    apply {
        standard_metadata.egress_spec = 4;
        meta.first = standard_metadata.instance_type == 0;
        hdr.base.f0 = (((hdr.base.f0 & hdr.base.f0) * hdr.base.f0) >> 8w14);
        second_helper.apply((-((bit<8>)((bit<13>)meta.m2))), meta.kept, meta.m1);
        meta.kept = (~((bit<8>)hdr.base.f2));
        if (hdr.ys[3].isValid()) {
            switch (ingress_t1.apply().action_run) {
                NoAction: {
                    meta.two.n1[33:15] = ((bit<19>)((bit<33>)((bit<4>)((int<4>)((int<8>)meta.m1)))));
                    meta.kept = ((~(meta.flag ? 38w27549623769 : ((bit<38>)meta.one.n0))))[18:11];
                }
            }
        }
        hdr.x1 = hdr.x0;
        switch ((meta.kept & hdr.base.kind)) {
            8w7: {
                hdr.base.f3[10:8] = ((((bit<3>)meta.two.n1) + ((bit<3>)hdr.base.kind)) + ((bit<3>)meta.m3));
                meta.flag = (((~31w2147483646) |+| (57w19010797752985820)[40:10]) <= (-(meta.flag ? 31w0 : 31w2147483646)));
                meta.two.n0 = ((((bit<100>)1w1) << 8w87) ^ ((((bit<6>)hdr.base.f4) ++ ((bit<94>)meta.m2)) & (128w27454137891185859288304149162771086881)[109:10]));
            }
            8w93: {
                meta.two.n0 = (((((bit<118>)meta.two.n0) << 8w36))[105:6] & meta.one.n0);
                meta.one.n1[36:14] = ((((bit<23>)((bit<1>)meta.flag)) ^ ((bit<23>)meta.m4)) |-| ((bit<23>)((bit<65>)hdr.base.kind)));
            }
            8w103: {
                meta.m1[7:6] = ((bit<2>)(((bit<19>)meta.m4) ++ 14w1));
            }
            default: {
                meta.m4 = (((((bit<74>)meta.m2))[51:8])[12:1] ++ 53w4503599627370495);
                meta.two.n0 = ((bit<100>)((bit<9>)meta.two.n0));
            }
        }
        ingress_t0.apply();
        ingress_t2.apply();
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<32>>(1) egress_cells;
    helper() first_helper;
    helper() second_helper;
    action egress_a0(inout bit<65> p0) {
        meta.two = meta.one;
    }
    action egress_a1(in bit<16> p0) {
        hdr.base.f2 = (21w0)[16:13];
        hdr.base.f1 = ((~((bit<48>)((bit<16>)meta.kept))) |+| ((meta.one.n1 |-| meta.one.n1) |-| ((bit<48>)((bit<32>)((int<32>)((int<33>)meta.m2))))));
    }
    table egress_t0 {
        key = {
            meta.kept: lpm @name("k0");
            (-(1w0 ++ 7w92)): ternary @name("k1");
            meta.one.n1: exact @name("k2");
        }
        actions = {
            NoAction;
        }
        default_action = NoAction();
        size = 64;
    }
    apply {
        hdr.x0.setValid();
        hdr.x0.next = (meta.kept |+| ((bit<8>)meta.m3));
        hdr.x0.f0 = (1w1 + ((bit<1>)meta.m2));
        hdr.x0.pad = ((bit<7>)((bit<1>)meta.one.n0));
        meta.m3 = ((bit<32>)((((bit<20>)hdr.base.f2) + ((bit<20>)hdr.base.f0)) ++ ((bit<13>)hdr.base.f1)));
        switch (egress_t0.apply().action_run) {
            NoAction: {
                meta.kept = ((hdr.base.kind < 8w0) ? ((bit<8>)((bit<7>)((int<7>)(7w126) + ((int<7>)((int<48>)meta.one.n1))))) : ((meta.m1 * hdr.x0.next) << 8w1));
                hdr.x0.f0 = (hdr.x0.f0 - ((bit<1>)meta.m4));
                meta.m2 = (-(~(meta.m2 << hdr.x0.next)));
            }
            default: {
                meta.two.n1 = ((bit<48>)meta.m2);
                meta.m0 = 65w36893488147419103231;
                meta.one.n0 = (((meta.flag ? meta.two.n0 : meta.two.n0) |+| (((bit<100>)meta.m2) |-| meta.two.n0)) >> ((((bit<43>)meta.kept) << 8w6))[9:6]);
            }
        }
        egress_a0(meta.m4);
        if (meta.first && ((((bit<64>)hdr.base.f3) + ((bit<64>)hdr.base.f4)) != ((bit<64>)((bit<24>)((int<24>)((int<8>)meta.m1)))))) {
            recirculate_preserving_field_list(1);
        }
    }
}

control compute_all(inout headers_t hdr, inout meta_t meta) {
    apply {
        update_checksum(meta.flag, { hdr.base.kind, hdr.base.f0, hdr.base.f1, hdr.base.f2, hdr.base.f3 }, hdr.base.f4, HashAlgorithm.csum16);
    }
}


control verify_all(inout headers_t hdr, inout meta_t meta) { apply { } }

control deparse(packet_out packet, in headers_t hdr) {
    apply {
        packet.emit(hdr);
    }
}

V1Switch(parse(), verify_all(), ingress(), egress(), compute_all(), deparse()) main;
