#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    bit<8> f0;
    bit<24> f1;
    bit<4> f2;
    bit<4> pad;
}

header x_t {
    bit<8> next;
    bit<3> f0;
    bit<16> f1;
    bit<3> f2;
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
    y_t[2] ys;
}

struct inner_t {
    int<16> n0;
    bit<9> n1;
}

struct meta_t {
    bit<128> m0;
    bit<33> m1;
    int<48> m2;
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
            8w153 .. 8w156: parse_x1;
            8w191: parse_x1;
            8w96: parse_x0;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        transition select(hdr.x0.next) {
            8w250: parse_ys;
            8w72: parse_ys;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        if ((hdr.base.f1 == (19w197542 ++ ((bit<5>)((bit<16>)meta.one.n0))))) {
            meta.two.n1 = ((((bit<9>)((bit<33>)meta.two.n1)) << 8w5) - ((meta.two.n1 << ((bit<8>)hdr.base.f1)) >> 8w1));
        } else {
            hdr.base.f2 = (hdr.base.f2 ^ ((2w3 << 8w0) ++ (-((bit<2>)((bit<16>)meta.two.n0)))));
            hdr.base.f0 = (((meta.flag ? hdr.base.kind : 8w127) & 8w110) & ((((bit<8>)meta.m1) ^ meta.kept) + ((bit<8>)((bit<16>)meta.two.n0))));
            hdr.base.f1 = (((bit<48>)13w4096))[28:5];
        }
        transition select(hdr.x1.next) {
            8w54: parse_ys;
            8w139: parse_ys;
            8w119: parse_ys;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        if ((hdr.base.f0 > (((bit<8>)hdr.base.f1) |+| hdr.base.f0))) {
            meta.one.n0 = ((int<16>)((-((bit<20>)((bit<48>)meta.kept))))[16:1]);
            hdr.base.f1 = ((-(((bit<24>)((bit<16>)meta.two.n0)) & hdr.base.f1)) |-| 24w8388608);
            meta.m0[113:58] = ((~((bit<56>)((bit<16>)meta.one.n0))) ^ (((bit<56>)hdr.base.kind) & ((bit<56>)hdr.base.pad)));
        } else {
            hdr.base.f0 = (((29w108681330 |+| 29w268435456))[20:13] << 8w4);
        }
        transition select(hdr.ys.last.more) {
            8w110: parse_ys;
            8w174: parse_ys;
            8w78: parse_ys;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        if ((((int<31>)((int<64>)((bit<64>)c))) <= ((int<31>)7s8))) {
            b = ((bit<8>)((true ? 1w1 : 1w1) ++ (3w7 | ((bit<3>)b))));
            b = (((((int<63>)((int<8>)a)) != ((int<63>)((int<8>)c))) ? (-c) : (((bit<5>)c) ++ 3w7)) | c);
            c = b;
        }
        bool v1 = (((((bit<63>)c) >> 8w52) | (((bit<63>)c) << 8w22)) > ((bit<63>)(((bit<32>)c) |+| 32w2147483648)));
        if (((!v1) && (v1 && v1))) {
            if (((33w4473609205 >> 8w1) == (v1 ? 33w1272760536 : ((bit<33>)b)))) {
                exit;
                v1 = v1;
                v1 = (((((bit<9>)a) * 9w185) < (((bit<9>)a) >> 8w10)) && ((((bit<128>)((bit<1>)v1)) | ((bit<128>)b)) >= (((bit<128>)((bit<1>)v1)) + ((bit<128>)c))));
            }
            v1 = (((v1 ? ((bit<4>)a) : ((bit<4>)c)) |-| ((bit<4>)((bit<24>)b))) == ((((bit<1>)a) ++ ((bit<3>)c)) + (2w0 ++ ((bit<2>)c))));
        }
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    action ingress_a0(in bit<8> p0) {
        hdr.ys.pop_front(1);
    }
    action ingress_a1(bit<16> p0) {
        hdr.x1.setValid();
        hdr.x1.next = (p0)[14:7];
        hdr.x1.f0 = ((bit<3>)1w0);
        hdr.x1.f1 = ((bit<16>)((bit<65>)meta.two.n1));
        hdr.x1.f2 = (((bit<26>)hdr.base.f1))[18:16];
        hdr.x1.pad = (((bit<2>)meta.m0) |+| 2w1);
        hdr.ys.pop_front(1);
    }
    action ingress_a2(bit<32> p0) {
        if (hdr.x1.isValid()) {
            meta.flag = meta.flag;
            meta.kept = meta.kept;
            meta.one.n1[6:6] = ((((bit<3>)hdr.base.kind))[2:2] & (-1w0));
        }
        meta.two.n1 = (((82w1426531130397965332134603)[79:36])[21:14] ++ (-(hdr.x1.isValid() ? ((bit<1>)hdr.base.f1) : 1w1)));
    }
    action ingress_a3(out bit<128> p0, out bit<33> p1) {
        p0 = 128w170141183460469231731687303715884105728;
        p1 = 33w1;
        meta.one.n0[14:5] = (((bit<10>)meta.kept) - ((bit<10>)hdr.base.pad));
    }
    table ingress_t0 {
        key = {
            hdr.base.kind: range @name("k0");
            meta.kept: range @name("k1");
        }
        actions = {
            NoAction;
            ingress_a1;
            ingress_a2;
        }
        default_action = ingress_a2(32w1);
        size = 64;
    }
    apply {
        standard_metadata.egress_spec = 0;
        meta.first = standard_metadata.instance_type == 0;
        meta.flag = standard_metadata.parser_error != error.NoError;
        hdr.ys.push_front(1);
        meta.one = meta.one;
        hdr.base.f2 = hdr.base.pad;
        meta.kept = (((meta.one.n1 >= meta.one.n1) ? (3w4 * 3w1) : (((bit<19>)meta.one.n1))[11:9]) ++ ((((bit<5>)meta.kept) >> hdr.base.f2) >> ((bit<8>)((bit<48>)((bit<1>)meta.flag)))));
        hdr.x0.setValid();
        hdr.x0.next = ((bit<8>)((bit<48>)meta.m2));
        hdr.x0.f0 = (((bit<3>)hdr.base.f2) |+| ((bit<3>)hdr.base.f1));
        hdr.x0.f1 = (((bit<3>)hdr.base.kind) ++ ((bit<13>)hdr.base.f0));
        hdr.x0.f2 = (hdr.base.kind)[6:4];
        hdr.x0.pad = ((bit<2>)meta.one.n1);
        ingress_t0.apply();
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    action egress_a0() {
        hdr.base.f2 = (2w2 ++ ((((bit<2>)hdr.base.f1) |+| 2w1) | ((bit<2>)meta.one.n1)));
    }
    apply {
        if (hdr.ys[1].isValid()) {
            hdr.base.f2 = (-(hdr.base.f2 << (hdr.base.kind |+| meta.kept)));
        } else {
            switch ((((bit<16>)hdr.base.f2) >> 8w12)) {
                16w0: {
                    meta.one.n0 = meta.one.n0;
                }
                16w13601: {
                    meta.two.n0 = (((((int<16>)((int<8>)meta.kept)) << meta.kept) |-| (((int<16>)((int<4>)hdr.base.pad)) + meta.two.n0)) | ((int<16>)(((bit<46>)hdr.base.f2))[42:27]));
                    hdr.base.f1 = (((bit<24>)4w0) + ((bit<24>)((bit<63>)((bit<13>)meta.one.n1))));
                    hdr.base.f1 = ((hdr.base.kind >= 8w254) ? (hdr.base.f1 & (meta.flag ? hdr.base.f1 : hdr.base.f1)) : ((bit<24>)(hdr.base.f0 ++ ((bit<23>)hdr.base.pad))));
                }
                16w65535: {
                    hdr.base.f0 = ((bit<8>)((~63w1) & ((bit<63>)((bit<13>)13s4095))));
                    meta.two.n1 = (((hdr.ys[0].isValid() ? 13w4096 : 13w8190) == (13w5726 * ((bit<13>)hdr.base.f0))) ? (~meta.two.n1) : ((meta.one.n1 * ((bit<9>)hdr.base.f2)) ^ (meta.one.n1 + meta.one.n1)));
                    meta.two.n0 = ((int<16>)((int<63>)((bit<63>)meta.one.n1)));
                }
                default: {
                    meta.m0 = (((~meta.m0) + (((bit<128>)((bit<48>)meta.m2)) << 8w36)) + ((91w2475880078570760549798248447 ++ ((bit<37>)meta.m1)) >> ((bit<4>)hdr.base.kind)));
                }
            }
            hdr.ys.push_front(1);
            meta.flag = (meta.m1 <= ((59w272889577023943504)[51:19] * (meta.m1 ^ meta.m1)));
        }
        meta.flag = (meta.flag || (meta.two.n1 == ((bit<9>)((bit<4>)((int<4>)((int<1>)((bit<1>)meta.flag)))))));
        meta.m2 = ((int<48>)(((((bit<65>)((bit<1>)meta.flag)) | ((bit<65>)((bit<48>)meta.m2))) ^ (((bit<66>)meta.m1))[65:1]))[58:11]);
        meta.one.n0 = (((meta.one.n1 > meta.one.n1) || hdr.ys[1].isValid()) ? ((int<16>)(16w0 | ((bit<16>)((bit<1>)meta.flag)))) : ((int<16>)((int<64>)((bit<64>)meta.m1))));
        hdr.x1.setValid();
        hdr.x1.next = ((bit<8>)((bit<63>)((bit<48>)meta.m2)));
        hdr.x1.f0 = ((bit<3>)meta.m1);
        hdr.x1.f1 = (-16w13827);
        hdr.x1.f2 = ((bit<3>)((bit<1>)meta.flag));
        hdr.x1.pad = (((bit<2>)((bit<48>)meta.m2)) & ((bit<2>)hdr.base.f0));
        if (hdr.x1.isValid()) {
            meta.m2 = (((int<48>)((~27w67108864) ++ (21w1269222 << 8w1))) + ((int<48>)(((bit<38>)((bit<32>)hdr.x1.pad)) ++ (((bit<10>)hdr.x1.pad) * ((bit<10>)meta.kept)))));
        } else {
            hdr.base.f2 = (((hdr.ys[1].isValid() ? 1w1 : ((bit<1>)hdr.base.f0)) << 8w2) ++ hdr.x1.f2);
            hdr.ys[0].setInvalid();
            meta.m1 = meta.m1;
        }
        hdr.base.pad ^= ((bit<4>)((hdr.ys[1].isValid() || hdr.x0.isValid()) ? ((bit<65>)hdr.x1.f2) : ((bit<65>)hdr.x1.next)));
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
