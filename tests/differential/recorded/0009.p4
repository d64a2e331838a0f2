#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    bit<24> f0;
    bit<12> f1;
    int<32> f2;
    bit<8> f3;
    bit<9> f4;
    bit<24> f5;
    bit<3> pad;
}

header x_t {
    bit<8> next;
    bit<9> f0;
    bit<64> f1;
    bit<64> f2;
    bit<7> pad;
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
    bit<128> n0;
    bit<128> n1;
}

struct meta_t {
    bit<128> m0;
    bit<32> m1;
    bit<4> m2;
    bit<16> m3;
    int<64> m4;
    int<16> m5;
    bool flag;
    @field_list(1) bit<8> kept;
    inner_t one;
    inner_t two;
    bool first;
}

bit<8> function0(in bit<8> p0, in bit<32> p1) {
    if (((((int<32>)((int<8>)p0)) |+| ((int<32>)((int<8>)p0))) == (~((int<32>)((int<8>)p0))))) {
        return ((p0 + p0) |+| (p0 + p0));
    }
    return p0;
}

parser parse(packet_in packet, out headers_t hdr, inout meta_t meta,
             inout standard_metadata_t standard_metadata) {
    state start {
        packet.extract(hdr.base);
        transition select(hdr.base.kind) {
            8w47: parse_ys;
            8w74: parse_ys;
            8w88: parse_x0;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        hdr.base.f0 = ((~(46w0 | ((bit<46>)meta.one.n1))))[23:0];
        transition select(hdr.x0.next) {
            8w138: parse_x1;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        verify(((meta.one.n0 <= 128w78589344940502074233204179935381929011) || (meta.flag || meta.flag)), error.Unwelcome);
        transition select(hdr.x1.next) {
            8w137: parse_ys;
            8w17: parse_ys;
            8w62: parse_ys;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        transition select(hdr.ys.last.more) {
            8w22: parse_ys;
            8w187: parse_ys;
            8w44: parse_ys;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        if (((a >> 8w4) >= ((bit<8>)4w0))) {
            b = b;
            switch ((~((bit<4>)b))) {
                4w0: {
                    b = (7w56 ++ 1w0);
                    c = a;
                    c = (((((bit<4>)a) << 8w3) > (((bit<3>)a) ++ 1w0)) ? c : ((true ? ((bit<46>)c) : ((bit<46>)a)))[34:27]);
                }
                4w15: {
                    b = 8w24;
                    c[6:6] = 1w1;
                    b = a;
                }
                default: {
                    c = 8w0;
                    b = (((8w0 + a) - (((bit<5>)c) ++ 3w7)) << (-(c - a)));
                    b = b;
                }
            }
            if (true) {
                bit<48> v1 = ((bit<48>)((bit<7>)((int<7>)((int<8>)b))));
                c = a;
                c = (((bit<8>)(-((bit<65>)c))) + (-(b - c)));
            } else {
                c = (~((bit<8>)((bit<32>)c)));
                b += ((bit<8>)((bit<65>)((int<65>)((false ? 90w1237940039285380274899124222 : ((bit<90>)b)))[70:6])));
            }
        } else {
            c = ((b < 8w1) ? ((a + b) - function0(b, ((bit<32>)a))) : ((c < 8w47) ? function0(b, ((bit<32>)c)) : (a & c)));
            if ((((bit<16>)a) <= (((bit<16>)a) >> 8w6))) {
                b = ((~(false ? ((bit<5>)c) : ((bit<5>)b))) ++ (-(~3w4)));
            }
            b = (((bit<8>)7w51) >> ((bit<1>)c));
        }
        c[4:2] = ((bit<3>)((bit<63>)a));
        c = function0(((bit<8>)(((bit<22>)c))[18:10]), (~(~32w2147483647)));
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<32>>(8) ingress_cells;
    counter(4, CounterType.packets_and_bytes) ingress_counts;
    helper() first_helper;
    helper() second_helper;
    action ingress_a0(out int<64> p0) {
        p0 = (int<64>)(64w18446744073709551615);
        meta.one = meta.one;
        hdr.base.f4 = (hdr.base.f4 << 8w3);
    }
    apply {
        standard_metadata.egress_spec = 4;
        meta.first = standard_metadata.instance_type == 0;
        hash(meta.m1, HashAlgorithm.csum16, 16w5, { hdr.base.f5 }, 32w7);
        hdr.ys[2].setValid();
        hdr.ys[2].more = (meta.flag ? meta.kept : meta.kept);
        meta.one.n0 = (((~meta.one.n0) |+| (((bit<128>)hdr.base.f4) |+| meta.two.n0)) << 8w19);
        switch ((meta.m3 |-| meta.m3)) {
            16w29200: {
                meta.two.n1 = meta.two.n0;
                meta.m5[12:2] = ((-11w322) * (-((bit<11>)hdr.base.f3)));
            }
            16w34028: {
                meta.m0 = (meta.two.n1 ^ ((meta.m0 |-| 128w170141183460469231731687303715884105728) + (meta.flag ? meta.one.n1 : meta.two.n0)));
            }
            16w65535: {
                hdr.base.f3 = (((!hdr.ys[3].isValid()) && (hdr.base.f5 >= hdr.base.f5)) ? ((((bit<2>)hdr.base.f5) ++ ((bit<1>)hdr.base.f3)) ++ 5w21) : hdr.base.kind);
                meta.m2 = ((((bit<21>)hdr.base.f4) ^ (((bit<21>)meta.two.n0) << 8w5)))[20:17];
            }
            default: {
                meta.two.n0[114:84] = ((bit<31>)meta.one.n1);
                hdr.base.pad = (hdr.base.pad ^ hdr.base.pad);
                hdr.base.f2 = ((int<32>)((int<63>)(hdr.x0.isValid() ? 63w9223372036854775806 : (63w5297151739103204939 - ((bit<63>)meta.one.n1)))));
            }
        }
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<32>>(4) egress_cells;
    action egress_a0() {
        meta.two = meta.two;
        meta.flag = hdr.ys[3].isValid();
    }
    table egress_t0 {
        key = {
            hdr.base.f5: optional @name("k0");
            meta.two.n0: ternary @name("k1");
            ((((bit<8>)((bit<64>)meta.m4)) & hdr.base.f3) ^ (((bit<15>)meta.two.n0))[13:6]): range @name("k2");
        }
        actions = {
            NoAction;
            egress_a0;
        }
        default_action = NoAction();
        size = 64;
    }
    apply {
        meta.one = meta.two;
        egress_t0.apply();
        meta.m0 = ((bit<128>)((((bit<15>)meta.m0) ++ ((bit<14>)meta.one.n0)) ++ (((bit<22>)meta.m2) ++ 14w8192)));
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
