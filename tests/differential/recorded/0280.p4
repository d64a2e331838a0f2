#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    bit<7> f0;
    bit<64> f1;
    bit<3> f2;
    bit<7> f3;
    bit<48> f4;
    bit<7> pad;
}

header x_t {
    bit<8> next;
    int<7> f0;
    bit<1> pad;
}

header y_t {
    bit<8> more;
    bit<8> f0;
    bit<3> f1;
    bit<5> pad;
}

struct headers_t {
    base_t base;
    x_t x0;
    x_t x1;
    y_t[3] ys;
}

struct inner_t {
    bit<9> n0;
    bit<48> n1;
}

struct meta_t {
    int<4> m0;
    bit<65> m1;
    int<64> m2;
    int<33> m3;
    bit<48> m4;
    int<9> m5;
    bool flag;
    @field_list(1) bit<8> kept;
    inner_t one;
    inner_t two;
    bool first;
}

bit<8> function0(in bit<32> p0, in bit<8> p1) {
    if ((p0 >= 32w4106184202)) {
        return ((bit<8>)(false ? ((bit<13>)p1) : ((bit<13>)p1)));
    }
    return (5w0 ++ (false ? (true ? ((bit<3>)p0) : 3w3) : ((bit<3>)((bit<65>)((int<65>)((int<8>)p1))))));
}
bit<16> function1(in bit<16> p0, in bit<8> p1) {
    if (true) {
        return (((bit<11>)((bit<24>)p1)) ++ 5w13);
    }
    return (((p0 - p0) >> 8w10) |-| (-(p0 + p0)));
}

parser parse(packet_in packet, out headers_t hdr, inout meta_t meta,
             inout standard_metadata_t standard_metadata) {
    state start {
        packet.extract(hdr.base);
        meta.two.n0[6:4] = ((((bit<3>)((bit<4>)meta.m0)) >> 8w1) >> 8w0);
        transition select(hdr.base.kind) {
            8w166: parse_ys;
            8w191: parse_x1;
            8w39: parse_ys;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        meta.two.n0 = ((bit<9>)((~((bit<33>)meta.one.n1)) >> (((bit<34>)((bit<9>)meta.m5)))[4:1]));
        meta.kept = packet.lookahead<bit<8>>();
        transition select(hdr.x0.next) {
            8w250: parse_x1;
            8w9 &&& 8w15: accept;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        transition select(hdr.x1.next) {
            8w5: parse_ys;
            8w87: parse_ys;
            8w4 &&& 8w15: accept;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        transition select(hdr.ys.last.more) {
            8w198: parse_ys;
            8w1 &&& 8w15: accept;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        bit<96> v1 = ((a <= 8w224) ? (((bit<21>)((bit<7>)a)) ++ (~((bit<75>)a))) : ((~((bit<96>)b)) >> 8w46));
        c = (~b);
        v1 = ((((bit<103>)7w127))[102:7] & ((10w394 ++ 41w1099511627776) ++ (((bit<45>)a) |-| ((bit<45>)v1))));
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    action ingress_a0(out int<64> p0) {
        p0 = (int<64>)(64w14170549752773122617);
        hdr.x0 = hdr.x1;
    }
    action ingress_a1(bit<128> p0, bit<16> p1) {
        mark_to_drop(standard_metadata);
        if ((p0 != 128w260128886769446838894462143260520044490)) {
            meta.m1[49:42] = (meta.kept |-| (hdr.ys[0].isValid() ? ((bit<8>)hdr.base.f2) : meta.kept));
            meta.kept = function0(((((bit<19>)((bit<1>)meta.flag)) ++ 1w1) ++ (((bit<52>)hdr.base.f1))[40:29]), ((bit<8>)(hdr.base.f4 |+| meta.two.n1)));
        }
        hdr.base.f0[3:0] = ((hdr.x1.isValid() || meta.flag) ? (((bit<4>)((bit<33>)meta.m3)) - 4w3) : (~4w8));
    }
    apply {
        standard_metadata.egress_spec = 1;
        meta.first = standard_metadata.instance_type == 0;
        ingress_a0(meta.m2);
        hdr.ys.push_front(1);
        hdr.x1 = hdr.x0;
        hdr.base.pad[3:2] = (meta.flag ? ((bit<2>)4w7) : (2w3 * ((bit<2>)((bit<64>)meta.m2))));
        hash(hdr.base.f4, HashAlgorithm.identity, 16w5, { hdr.base.f0, hdr.base.pad, 2w0 }, 32w7);
        hdr.base.f2 = (hdr.ys[1].isValid() ? ((((bit<33>)((bit<4>)meta.m0)) | 33w7678306562))[21:19] : ((((bit<1>)meta.two.n1) << 8w1) ++ (((bit<2>)hdr.base.f4) |+| ((bit<2>)meta.kept))));
        hdr.ys.pop_front(1);
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    action egress_a0(out int<9> p0) {
        p0 = 9s255;
        meta.two = meta.two;
        hdr.x0 = hdr.x1;
    }
    action egress_a1(bit<32> p0, bit<32> p1) {
        meta.flag = (hdr.base.f1 != ((bit<64>)(((bit<8>)hdr.base.f3) + meta.kept)));
        meta.m1[58:43] = function1((16w32768 |+| 16w65535), function0(((bit<32>)hdr.base.f2), 8w88));
        hdr.x0 = hdr.x1;
    }
    action egress_a2(out bit<65> p0, out int<64> p1) {
        p0 = 65w18446744073709551616;
        p1 = 64s1;
        meta.m3[31:29] = ((((bit<3>)meta.kept) |+| hdr.base.f2) + hdr.base.f2);
        hdr.base.f3 = ((~hdr.base.f3) + hdr.base.f0);
        meta.one.n0 = (((((bit<44>)((bit<33>)meta.m3)))[14:6] ^ (~meta.one.n0)) & (meta.two.n0 << 1w0));
    }
    table egress_t0 {
        key = {
            hdr.base.f2: ternary @name("k0");
            meta.two.n0: exact @name("k1");
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
            hdr.base.f3: exact @name("k0");
        }
        actions = {
            NoAction;
            egress_a1;
        }
        default_action = NoAction();
        size = 64;
    }
    table egress_t2 {
        key = {
            meta.two.n1: ternary @name("k0");
            meta.m1: exact @name("k1");
        }
        actions = {
            NoAction;
            egress_a1;
        }
        default_action = egress_a1(32w4294967295, 32w4294967295);
        size = 64;
    }
    apply {
        hdr.ys[2].setValid();
        hdr.ys[2].more = function0(32w2147483648, ((bit<8>)hdr.base.f1));
        hdr.ys[2].f0 = (((bit<5>)((bit<4>)meta.m0)) ++ ((bit<3>)meta.two.n0));
        hdr.ys[2].f1 = (3w1 ^ 3w7);
        hdr.ys[2].pad = (((bit<5>)meta.kept) * 5w1);
        switch (egress_t1.apply().action_run) {
            NoAction: {
                meta.m4 = meta.m4;
                hdr.base.pad = ((((bit<4>)meta.two.n1) == (((bit<4>)meta.two.n1) + 4w8)) ? 7w48 : (((bit<7>)((bit<13>)13s1)) + hdr.base.f3));
                meta.m1[34:33] = ((((bit<1>)hdr.base.f3) & ((bit<1>)hdr.ys[2].f1)) ++ (hdr.ys[0].isValid() ? ((bit<1>)meta.m1) : ((bit<1>)hdr.ys[2].f0)));
            }
            egress_a1: {
                hdr.base.f1 = hdr.base.f1;
                meta.m0 = (meta.flag ? ((int<4>)((int<33>)(33w4327593980 ^ 33w1))) : (((int<4>)(((bit<2>)hdr.ys[2].pad) ++ ((bit<2>)hdr.ys[2].f1))) |+| ((int<4>)(((bit<43>)hdr.base.pad))[42:39])));
            }
            default: {
                meta.flag = (((int<48>)((-((bit<32>)hdr.ys[2].f0)) ++ (16w34417 << 8w0))) == 48s0);
            }
        }
        hash(meta.m4, HashAlgorithm.xor16, 16w5, { hdr.ys[2].f1, hdr.base.f3, 6w0 }, 32w7);
        switch ((4w3 ^ ((bit<4>)hdr.base.f1))) {
            4w7: {
                meta.kept[7:7] = ((bit<1>)hdr.base.f4);
                meta.m3 = (((~meta.m3) + meta.m3) << (((bit<4>)((bit<1>)meta.flag)) + (hdr.ys[2].f1 ++ ((bit<1>)hdr.base.f3))));
            }
            4w8: {
                meta.m0 = (-(((int<4>)((int<8>)hdr.ys[2].f0)) << (4w5 * 4w8)));
            }
            4w14: {
                meta.two.n1 = ((((bit<8>)13w2767) > (~hdr.ys[2].more)) ? (~((bit<48>)((bit<9>)meta.m5))) : ((80w1208925819614629174706175 << 8w28))[71:24]);
            }
            default: {
                meta.two.n0 = (((hdr.base.f2 - 3w1) & (hdr.base.f2 ^ hdr.ys[2].f1)) ++ ((bit<6>)(((bit<7>)meta.kept) | 7w30)));
            }
        }
        egress_t0.apply();
        egress_t2.apply();
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
