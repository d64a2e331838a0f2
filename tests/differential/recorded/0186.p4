#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    bit<3> f0;
    int<9> f1;
    bit<7> f2;
    int<7> f3;
    bit<16> f4;
    bit<6> pad;
}

header x_t {
    bit<8> next;
    bit<48> f0;
    bit<16> f1;
}

header y_t {
    bit<8> more;
    bit<8> f0;
}

struct headers_t {
    base_t base;
    x_t x0;
    x_t x1;
    y_t[3] ys;
}

struct inner_t {
    bit<128> n0;
    bit<16> n1;
}

struct meta_t {
    bit<100> m0;
    int<32> m1;
    bit<65> m2;
    bit<64> m3;
    bit<100> m4;
    bit<9> m5;
    bool flag;
    @field_list(1) bit<8> kept;
    inner_t one;
    inner_t two;
    bool first;
}

bit<8> function0(in bit<32> p0, in bit<8> p1) {
    if (((!false) && true)) {
        return ((-p1) & (p1 |-| p1));
    }
    return (~(~(p1 * p1)));
}
bit<32> function1(in bit<16> p0, in bit<16> p1) {
    if (((-((bit<128>)p0)) < ((bit<128>)p0))) {
        return ((bit<32>)(((bit<65>)p0) + 65w6387962987531959703));
    }
    return (23w4194304 ++ ((~((bit<48>)p1)))[42:34]);
}

parser parse(packet_in packet, out headers_t hdr, inout meta_t meta,
             inout standard_metadata_t standard_metadata) {
    state start {
        packet.extract(hdr.base);
        bit<64> v1 = meta.m3;
        verify(meta.flag, error.Unwelcome);
        transition select(hdr.base.kind) {
            8w21: parse_x0;
            8w8 &&& 8w15: accept;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        transition select(hdr.x0.next) {
            8w245: parse_x1;
            8w134: parse_x1;
            8w201: parse_x1;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        transition select(hdr.x1.next) {
            8w243: parse_ys;
            8w230: parse_ys;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        hdr.base.pad = ((meta.one.n1 <= 16w0) ? ((((bit<4>)meta.one.n1) >> ((bit<1>)meta.m3)) ++ (2w3 - 2w0)) : ((bit<6>)((bit<9>)((int<9>)(40w1099511627774)[13:5]))));
        meta.kept = packet.lookahead<bit<8>>();
        transition select(hdr.ys.last.more) {
            8w124: parse_ys;
            8w65: parse_ys;
            8w216: parse_ys;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        c = (((((bit<29>)b) |+| 29w185122431) + ((bit<29>)33w2578577575)))[14:7];
        if (((((bit<64>)b) |+| ((bit<64>)b)) != (((bit<64>)c) | 64w17435774751570271646))) {
            if (((((bit<65>)a) == 65w5686449040497580006) || (b <= 8w254))) {
                b[5:5] = ((((bit<1>)c) >> 8w0) + (((bit<18>)a))[2:2]);
                bit<96> v2 = ((bit<96>)b);
                b = a;
            }
            bit<32> v3 = (~((33w5183742326)[31:0] - (false ? ((bit<32>)b) : 32w4294967294)));
        } else {
            c[3:1] = ((((int<9>)((int<8>)a)) > ((int<9>)((int<8>)c))) ? (false ? ((bit<3>)a) : ((bit<3>)b)) : 3w0);
            c[2:1] = ((bit<2>)b);
            bit<16> v4 = (((bit<16>)a) * ((52w2251799813685247 << 4w14))[50:35]);
        }
        bit<8> v5 = (((-c) | (-b)) >> 8w1);
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    helper() first_helper;
    helper() second_helper;
    action ingress_a0() {
        meta.m2 = ((hdr.base.f2 <= (((bit<2>)meta.two.n0) ++ ((bit<5>)hdr.base.f4))) ? (hdr.x0.isValid() ? (meta.m2 >> 4w14) : (85w24107316075216831530649797)[83:19]) : ((bit<65>)((bit<33>)((int<33>)((int<65>)meta.m2)))));
        hdr.ys[0].setInvalid();
    }
    table ingress_t0 {
        key = {
            meta.two.n0: optional @name("k0");
            meta.two.n1: lpm @name("k1");
            hdr.base.f4: exact @name("k2");
        }
        actions = {
            NoAction;
            ingress_a0;
        }
        default_action = ingress_a0();
        size = 64;
    }
    apply {
        standard_metadata.egress_spec = 3;
        meta.first = standard_metadata.instance_type == 0;
        meta.flag = standard_metadata.parser_error != error.NoError;
        hdr.x0 = hdr.x1;
        switch (ingress_t0.apply().action_run) {
            NoAction: {
                meta.m2 = ((((bit<100>)31w1073741824))[67:3] >> ((bit<1>)(~48w117371018342486)));
            }
        }
        hdr.base.f4[14:9] = ((((bit<17>)hdr.base.f4) >> 8w16))[5:0];
        hdr.base.f2 = (((-2w3) | (((bit<2>)meta.m3) << 8w1)) ++ (((bit<5>)((bit<16>)16s32767)) | (-((bit<5>)meta.two.n1))));
        meta.flag = (meta.one.n1 != ((41w1099511627776 * 41w2199023255550))[29:14]);
        standard_metadata.egress_spec = ((bit<9>)((hdr.base.f0 >> 8w1) * (((bit<3>)meta.m4) + hdr.base.f0)));
        hdr.base.f4 = (((16w0 |-| 16w65371) |-| (((bit<16>)((bit<7>)hdr.base.f3)) >> meta.kept)) >> meta.kept);
        if ((meta.m0 >= (((bit<100>)((bit<7>)hdr.base.f3)) & 100w529678288758662528179737863714))) {
            standard_metadata.egress_spec = ((bit<9>)(((bit<3>)hdr.base.kind) |-| ((bit<3>)meta.m2)));
            hdr.ys[0].setInvalid();
        }
        if (meta.first && (hdr.base.f4 <= 16w36654)) {
            standard_metadata.mcast_grp = 3;
        }
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<48>>(4) egress_cells;
    action egress_a0() {
        egress_cells.write((function1(meta.two.n1, meta.two.n1) & 32w3), ((meta.m3 < meta.m3) ? (35w26540852652 ++ 13w0) : (((bit<9>)meta.m2) ++ 39w396270927)));
        hdr.ys.push_front(1);
    }
    action egress_a1() {
        bit<64> v6 = (((bit<91>)hdr.base.pad))[82:19];
        hdr.base.f4 = (((hdr.base.kind + 8w119) - (hdr.base.kind * meta.kept)) ++ (-(hdr.base.kind >> hdr.base.kind)));
        hdr.base.f3 = ((int<7>)((int<33>)33w2224079432));
    }
    table egress_t0 {
        key = {
            meta.two.n0: optional @name("k0");
            hdr.base.pad: optional @name("k1");
        }
        actions = {
            NoAction;
            egress_a0;
            egress_a1;
        }
        default_action = egress_a1();
        size = 64;
    }
    table egress_t1 {
        key = {
            meta.one.n1: ternary @name("k0");
            meta.one.n0: optional @name("k1");
            (meta.flag ? ((bit<8>)64w2694101544328262015) : (meta.flag ? 8w176 : meta.kept)): range @name("k2");
        }
        actions = {
            NoAction;
            egress_a0;
        }
        default_action = egress_a0();
        size = 64;
    }
    apply {
        meta.two.n0 = ((meta.flag ? (meta.one.n0 | 128w170141183460469231731687303715884105727) : (meta.one.n0 << 8w68)) - ((35w22463048050 << 8w88) ++ (~93w1)));
        meta.one.n1 = (hdr.x1.isValid() ? meta.one.n1 : ((((bit<47>)hdr.base.pad))[33:18] << 8w6));
        meta.m4 = ((bit<100>)(((bit<128>)((bit<65>)((int<65>)((int<6>)hdr.base.pad)))) | (((bit<119>)meta.one.n0) ++ meta.m5)));
        egress_a0();
        egress_t1.apply();
        egress_t0.apply();
    }
}

control compute_all(inout headers_t hdr, inout meta_t meta) {
    apply {
        update_checksum(meta.flag, { hdr.base.kind, hdr.base.f0, hdr.base.f1, hdr.base.f2, hdr.base.f3, hdr.base.pad }, hdr.base.f4, HashAlgorithm.csum16);
    }
}


control verify_all(inout headers_t hdr, inout meta_t meta) { apply { } }

control deparse(packet_out packet, in headers_t hdr) {
    apply {
        packet.emit(hdr);
    }
}

V1Switch(parse(), verify_all(), ingress(), egress(), compute_all(), deparse()) main;
