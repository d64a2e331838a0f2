#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    int<32> f0;
    bit<48> f1;
    bit<12> f2;
    bit<12> f3;
    int<8> f4;
}

header x_t {
    bit<8> next;
    bit<3> f0;
    bit<64> f1;
    bit<16> f2;
    bit<5> pad;
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
    int<48> n0;
    bit<33> n1;
}

struct meta_t {
    int<16> m0;
    bit<33> m1;
    bit<128> m2;
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
        int<48> v1 = ((int<48>)(((!meta.flag) ? 78w286690964526275100848262 : (((bit<78>)((bit<8>)hdr.base.f4)) - ((bit<78>)meta.one.n1))))[63:16]);
        meta.kept = packet.lookahead<bit<8>>();
        transition select(hdr.base.kind) {
            8w166: parse_x0;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        meta.m0 = ((int<16>)(((((bit<2>)hdr.base.kind) + ((bit<2>)((bit<32>)hdr.base.f0))) - ((bit<2>)((bit<48>)meta.two.n0))) ++ ((((int<100>)((int<33>)meta.two.n1)) < ((int<100>)hdr.base.f0)) ? (((bit<14>)hdr.base.f2) ^ 14w12770) : (meta.flag ? ((bit<14>)meta.kept) : ((bit<14>)meta.m2)))));
        verify((hdr.base.f1 >= 48w131761449662180), error.Unwelcome);
        transition select(hdr.x0.next) {
            8w137 .. 8w140: parse_x1;
            8w174: parse_x1;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        transition select(hdr.x1.next) {
            8w78 .. 8w81: parse_ys;
            8w37: parse_ys;
            8w244: parse_ys;
            8w184: parse_ys;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        transition select(hdr.ys.last.more) {
            8w39: parse_ys;
            8w66: parse_ys;
            8w225: parse_ys;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        b = (((a | c) << (((bit<1>)c) | ((bit<1>)a))) - (-(a & c)));
        switch ((((bit<31>)b))[30:23]) {
            8w0: {
                b = (b << 8w1);
                c[0:0] = (-((bit<1>)b));
                b = (((c << 8w0) >> 8w5) |-| ((false ? a : b) * (~a)));
            }
            8w254: {
                b = c;
                b = b;
                b[7:5] = ((bit<3>)(((bit<4>)b) << 8w1));
            }
            8w255: {
                c[7:2] = ((true ? ((bit<6>)b) : ((bit<6>)a)) >> 8w6);
            }
            default: {
                b = c;
                c = (((bit<8>)(((bit<48>)b) & ((bit<48>)a))) >> ((((bit<9>)a) == ((bit<9>)a)) ? ((bit<4>)((bit<128>)c)) : ((bit<4>)((bit<31>)b))));
            }
        }
        if (false) {
            switch ((~((bit<16>)a))) {
                16w0: {
                    c = ((((bit<13>)24w1) & (13w2147 & 13w4095)))[7:0];
                    b = (((-1w1) << 8w1) ++ (((bit<7>)65w1) << (((bit<4>)b) * 4w9)));
                    b = (((((bit<35>)c))[15:15] >= (-1w0)) ? (~c) : ((((bit<17>)c) & 17w72457))[10:3]);
                }
                16w32767: {
                    b = ((bit<8>)((63w3311584565331122971 * ((bit<63>)c)) + (((bit<63>)c) * ((bit<63>)b))));
                }
                16w44567: {
                    c = ((((bit<4>)((bit<128>)((int<128>)((int<8>)a)))) ++ (4w3 - 4w14)) & ((6w0 ++ ((bit<2>)b)) << ((bit<4>)c)));
                    b = b;
                }
                default: {
                    b = (~((((bit<1>)c) + 1w1) ++ (((bit<7>)a) - 7w104)));
                    b = (b * ((c >> c) |-| (((bit<44>)b))[40:33]));
                }
            }
            bit<48> v2 = 48w140737488355327;
        } else {
            c = (((c < b) ? (6w31 |-| ((bit<6>)c)) : ((bit<6>)32w457718165)) ++ (((bit<1>)c) ++ (-((bit<1>)a))));
        }
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<16>>(1) ingress_cells;
    counter(4, CounterType.packets_and_bytes) ingress_counts;
    action ingress_a0(bit<32> p0, bit<32> p1) {
        if (hdr.ys[2].isValid()) {
            hdr.base.f1 = (((hdr.base.f1 |+| ((bit<48>)meta.two.n0)) << 8w48) |+| (((bit<48>)p1) ^ ((bit<48>)24w16777215)));
            meta.two.n0 = (((int<48>)((int<64>)((bit<64>)4w0))) << ((bit<8>)((bit<16>)meta.m0)));
        } else {
            meta.m2 = (-(meta.flag ? 128w54450708654505807322311427548105152959 : meta.m2));
        }
    }
    action ingress_a1(inout bit<33> p0) {
        hdr.ys[2].setValid();
        hdr.ys[2].more = (((bit<8>)((bit<32>)hdr.base.f0)) - ((bit<8>)meta.m1));
    }
    table ingress_t0 {
        key = {
            meta.m1: optional @name("k0");
            meta.two.n1: range @name("k1");
        }
        actions = {
            NoAction;
            ingress_a0;
        }
        default_action = NoAction();
        size = 64;
    }
    table ingress_t1 {
        key = {
            hdr.base.f2: ternary @name("k0");
        }
        actions = {
            NoAction;
            ingress_a0;
        }
        default_action = ingress_a0(32w1600405967, 32w2147483647);
        size = 64;
    }
    table ingress_t2 {
        key = {
            (((bit<16>)4w12) >> (((bit<4>)hdr.base.f2) + 4w13)): exact @name("k0");
            hdr.base.f3: exact @name("k1");
            hdr.base.f3: optional @name("k2");
        }
        actions = {
            NoAction;
            ingress_a0;
        }
        default_action = NoAction();
        size = 64;
    }
    apply {
        standard_metadata.egress_spec = 2;
        meta.first = standard_metadata.instance_type == 0;
        switch (ingress_t1.apply().action_run) {
            NoAction: {
                meta.two.n1 = (meta.flag ? ((bit<33>)((bit<128>)hdr.base.f1)) : (~(meta.one.n1 + meta.one.n1)));
                meta.one.n0 = (((int<48>)((~73w1))[71:24]) - ((int<48>)((int<7>)(7w58 | ((bit<7>)hdr.base.f1)))));
            }
            default: {
                meta.flag = ((-hdr.base.f1) >= ((~hdr.base.f1) | hdr.base.f1));
                meta.one.n0 = ((int<48>)(((62w0)[59:1] >> 8w58))[57:10]);
                hdr.base.f3 = hdr.base.f2;
            }
        }
        meta.m2 = ((128w93811481160802373665617879382804903896 | meta.m2) << (-(2w3 ++ 2w0)));
        ingress_t0.apply();
        ingress_t2.apply();
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<32>>(1) egress_cells;
    counter(4, CounterType.packets_and_bytes) egress_counts;
    action egress_a0(out bit<33> p0) {
        p0 = 33w8277447445;
        meta.one.n1 = ((meta.m2 <= meta.m2) ? ((bit<33>)(((bit<4>)p0) ^ 4w0)) : ((meta.two.n1 & meta.two.n1) |-| (-meta.one.n1)));
    }
    table egress_t0 {
        key = {
            hdr.base.f3: ternary @name("k0");
            hdr.base.f1: optional @name("k1");
            meta.one.n1: ternary @name("k2");
        }
        actions = {
            NoAction;
        }
        default_action = NoAction();
        size = 64;
    }
    apply {
        bit<9> v3 = (((((bit<4>)hdr.base.f1) | 4w1) |-| ((bit<4>)((bit<16>)meta.m0))) ++ ((bit<5>)((bit<31>)meta.kept)));
        hdr.base.f4 = ((int<8>)((int<64>)(64w0 >> 8w57)));
        egress_t0.apply();
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
