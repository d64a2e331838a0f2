#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    bit<7> f0;
    bit<12> f1;
    bit<7> f2;
    bit<4> f3;
    bit<2> pad;
}

header x_t {
    bit<8> next;
    int<24> f0;
    bit<1> f1;
    int<4> f2;
    bit<3> pad;
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
    bit<32> n0;
    bit<100> n1;
}

struct meta_t {
    bit<64> m0;
    bit<65> m1;
    bit<64> m2;
    bit<64> m3;
    bit<1> m4;
    bit<9> m5;
    bool flag;
    @field_list(1) bit<8> kept;
    inner_t one;
    inner_t two;
    bool first;
}

bit<8> function0(in bit<16> p0, in bit<32> p1) {
    if ((8w10 > (8w254 & ((bit<8>)p1)))) {
        return ((((bit<8>)p0) | ((bit<8>)p0)) |-| ((bit<8>)((bit<63>)p1)));
    }
    return (((((bit<128>)p1) << 4w1) <= (-((bit<128>)p0))) ? ((bit<8>)p1) : ((bit<8>)(((bit<48>)p1) << 8w3)));
}

parser parse(packet_in packet, out headers_t hdr, inout meta_t meta,
             inout standard_metadata_t standard_metadata) {
    state start {
        packet.extract(hdr.base);
        transition select(hdr.base.kind) {
            8w162: parse_x1;
            8w248: parse_ys;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        transition select(hdr.x0.next) {
            8w50: parse_ys;
            8w72: parse_ys;
            8w173: parse_x1;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        meta.two.n0[23:20] = ((hdr.base.f3 - hdr.base.f3) |+| (hdr.base.f3 << 8w3));
        transition select(hdr.x1.next) {
            8w175: parse_ys;
            8w142: parse_ys;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        transition select(hdr.ys.last.more) {
            8w147: parse_ys;
            8w54: parse_ys;
            8w238: parse_ys;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        if (false) {
            if ((a <= 8w119)) {
                bit<5> v1 = (~5w14);
            }
            b[2:1] = ((2w2 << 8w106) - ((bit<2>)((bit<100>)b)));
            switch ((true ? ((bit<4>)b) : 4w13)) {
                4w7: {
                    b = (((31w1073741824 < ((bit<31>)a)) ? (~c) : ((bit<8>)((bit<1>)b))) * ((bit<8>)(~((bit<4>)c))));
                    c = (((false && false) ? (12w2904)[1:1] : (false ? 1w0 : 1w1)) ++ ((bit<7>)c));
                }
                4w8: {
                    b = (((1w1 << b) ++ (7w88 >> 8w1)) |-| ((17w65535 ++ ((bit<13>)a)))[25:18]);
                    c = (~((b << 8w8) & ((bit<8>)((bit<4>)4s0))));
                    c = ((((bit<39>)((bit<13>)a)))[25:18] & (~(((bit<6>)b) ++ 2w1)));
                }
                default: {
                    c = (((bit<8>)((bit<16>)((int<16>)(43w0)[26:11]))) | (b >> ((bit<8>)((bit<9>)9s55))));
                    b = ((((bit<45>)128w340282366920938463463374607431768211455))[33:13])[7:0];
                    b[7:2] = ((!true) ? (((bit<5>)a) ++ 1w0) : (5w28 ++ ((bit<1>)b)));
                }
            }
        } else {
            bool v2 = (a == (~(((bit<1>)a) ++ ((bit<7>)b))));
        }
        c = ((bit<8>)((false ? ((bit<16>)b) : 16w11196) >> 8w10));
        c[1:1] = ((bit<1>)(33w5042759996 >= ((bit<33>)a)));
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    action ingress_a0(out bit<1> p0) {
        p0 = 1w0;
        standard_metadata.egress_spec = ((bit<9>)((-((bit<2>)meta.two.n0)) ++ (-1w0)));
        hdr.ys[0].setValid();
        hdr.ys[0].more = (hdr.base.kind ^ ((bit<8>)meta.m5));
        if (hdr.ys[0].isValid()) {
            meta.flag = ((-(((bit<48>)meta.one.n0) >> 8w12)) == ((((bit<80>)meta.kept) & ((bit<80>)hdr.base.kind)))[78:31]);
            meta.two.n0[27:10] = (~((bit<18>)meta.one.n0));
        }
    }
    action ingress_a1(in bit<32> p0, in bit<48> p1) {
        standard_metadata.egress_spec = ((bit<9>)(~((bit<3>)100w153644710082524438193916418839)));
    }
    table ingress_t0 {
        key = {
            meta.one.n1: ternary @name("k0");
            meta.kept: exact @name("k1");
        }
        actions = {
            NoAction;
        }
        default_action = NoAction();
        size = 64;
    }
    table ingress_t1 {
        key = {
            meta.kept: ternary @name("k0");
            hdr.base.f1: range @name("k1");
            hdr.base.f2: exact @name("k2");
        }
        actions = {
            NoAction;
        }
        default_action = NoAction();
        size = 64;
    }
    apply {
        standard_metadata.egress_spec = 0;
        meta.first = standard_metadata.instance_type == 0;
        hash(meta.one.n0, HashAlgorithm.identity, 16w5, { hdr.base.f3, 4w0 }, 32w1000);
        switch (ingress_t1.apply().action_run) {
            NoAction: {
                hdr.base.f0 = (((meta.m4 < meta.m4) && hdr.x1.isValid()) ? ((~hdr.base.f0) + (((bit<7>)meta.m4) * 7w127)) : (~(meta.flag ? hdr.base.f2 : hdr.base.f2)));
                hdr.base.pad = hdr.base.pad;
            }
        }
        meta.flag = (meta.m0 < ((90w1237940039285380274899124222)[83:7])[67:4]);
        meta.one = meta.two;
        bit<5> v3 = (((5w31 + 5w15) |-| (5w21 |-| ((bit<5>)meta.m2))) ^ (((bit<5>)hdr.base.f2) | ((bit<5>)meta.one.n0)));
        meta.one.n0 = (((meta.one.n0 & meta.one.n0) << 8w11) * meta.one.n0);
        ingress_a1(((bit<32>)((bit<100>)hdr.base.pad)), ((bit<48>)((bit<65>)(int<65>)(65w36893488147419103231))));
        hdr.ys.push_front(1);
        ingress_t0.apply();
        if (meta.first && meta.flag) {
            clone_preserving_field_list(CloneType.I2E, 5, 1);
        }
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<48>>(1) egress_cells;
    action egress_a0(inout bit<64> p0) {
        hdr.base.f0 = hdr.base.f2;
        hdr.x1 = hdr.x0;
        meta.m1 = (((((bit<116>)hdr.base.kind))[103:18] << 8w81))[75:11];
    }
    table egress_t0 {
        key = {
            meta.m0: exact @name("k0");
            meta.m5: exact @name("k1");
            hdr.base.f1: exact @name("k2");
        }
        actions = {
            NoAction;
        }
        default_action = NoAction();
        size = 64;
    }
    table egress_t1 {
        key = {
            meta.m3: lpm @name("k0");
        }
        actions = {
            NoAction;
        }
        default_action = NoAction();
        size = 64;
    }
    table egress_t2 {
        key = {
            ((17w66652)[16:1] << (hdr.base.f3 * hdr.base.f3)): lpm @name("k0");
        }
        actions = {
            NoAction;
        }
        default_action = NoAction();
        size = 64;
    }
    apply {
        egress_a0(meta.m2);
        hdr.x0 = hdr.x1;
        hdr.base.f3 = (((bit<4>)meta.m5) * hdr.base.f3);
        if (hdr.x1.isValid()) {
            hdr.ys.push_front(1);
            if (egress_t2.apply().hit) {
                meta.two.n0 = ((bit<32>)(-(((bit<16>)hdr.base.f3) >> 8w5)));
            }
            if (hdr.x0.isValid()) {
                hdr.x0.pad = hdr.x0.pad;
            } else {
                bit<8> v4 = function0(16w0, (((bit<32>)meta.m3) * (((bit<32>)meta.m1) | meta.two.n0)));
                bit<16> v5 = (((((bit<18>)meta.kept))[16:1] | (16w0 - ((bit<16>)meta.two.n0))) << 8w6);
            }
        }
        egress_t0.apply();
        egress_t1.apply();
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
