#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    bit<9> f0;
    bit<7> f1;
    bit<48> f2;
    bit<4> f3;
    bit<64> f4;
    bit<4> pad;
}

header x_t {
    bit<8> next;
    bit<1> f0;
    bit<32> f1;
    bit<7> pad;
}

header y_t {
    bit<8> more;
    int<9> f0;
    bit<7> pad;
}

struct headers_t {
    base_t base;
    x_t x0;
    x_t x1;
    y_t[2] ys;
}

struct inner_t {
    bit<1> n0;
    bit<33> n1;
}

struct meta_t {
    bit<64> m0;
    bit<128> m1;
    bit<64> m2;
    bit<128> m3;
    bit<8> m4;
    bool flag;
    @field_list(1) bit<8> kept;
    inner_t one;
    inner_t two;
    bool first;
}

bit<16> function0(in bit<32> p0, in bit<16> p1) {
    if (((24w10206039 <= 24w5304183) && (((bit<13>)p0) == ((bit<13>)p0)))) {
        return (~(p1 + p1));
    }
    return p1;
}
bit<16> function1(in bit<16> p0, in bit<8> p1) {
    if ((p1 != (((bit<40>)p0))[7:0])) {
        return (~(((bit<5>)p1) ++ 11w1365));
    }
    return (function0((true ? 32w0 : 32w2147483648), (16w1 + p0)) & (-p0));
}

parser parse(packet_in packet, out headers_t hdr, inout meta_t meta,
             inout standard_metadata_t standard_metadata) {
    state start {
        packet.extract(hdr.base);
        verify((meta.m1 == ((bit<128>)meta.one.n1)), error.Unwelcome);
        transition select(hdr.base.kind) {
            8w85 .. 8w88: parse_x1;
            8w199: parse_x1;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        meta.one.n1 = (((bit<33>)((bit<24>)hdr.base.kind)) |+| ((~meta.one.n1) |-| ((bit<33>)((bit<24>)hdr.base.f4))));
        transition select(hdr.x0.next) {
            8w81: parse_x1;
            8w203: parse_x1;
            8w152: parse_x1;
            8w10 &&& 8w15: accept;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        verify((((bit<16>)meta.one.n1) > (((bit<16>)hdr.base.pad) |+| 16w2711)), error.Unwelcome);
        meta.kept = packet.lookahead<bit<8>>();
        transition select(hdr.x1.next) {
            8w70: parse_ys;
            8w44: parse_ys;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        verify(((hdr.base.f0 >> 8w1) >= ((bit<9>)hdr.base.f4)), error.Unwelcome);
        transition select(hdr.ys.last.more) {
            8w6: parse_ys;
            8w137: parse_ys;
            8w167: parse_ys;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        bit<64> v1 = (-((33w0 ++ ((bit<31>)b)) + (78w302231454903657293676543)[63:0]));
        bit<5> v2 = ((v1 != 64w1) ? 5w0 : ((18w131071 & ((bit<18>)c)))[5:1]);
        switch (((bit<4>)v1)) {
            4w0: {
                b = (false ? ((((bit<47>)b) ^ ((bit<47>)b)))[23:16] : (((bit<35>)((bit<63>)c)))[18:11]);
                c = (((bit<8>)(41w1)[28:16]) - c);
                c = ((bit<8>)(-(((bit<1>)b) ++ 23w4194304)));
            }
            4w7: {
                v2[3:3] = ((((bit<63>)b) > ((bit<63>)b)) ? 1w1 : (1w1 & ((bit<1>)c)));
                v1[25:6] = ((20w1048574 ^ 20w1048574) - (((bit<20>)v1) |-| 20w205648));
            }
            default: {
                v1 = (((((bit<93>)a) << 8w87) & (-((bit<93>)b))))[82:19];
                v2 = (~(((bit<30>)v1))[20:16]);
            }
        }
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    counter(4, CounterType.packets_and_bytes) ingress_counts;
    action ingress_a0(out bit<64> p0) {
        p0 = 64w1;
        hdr.base.f0 = ((hdr.base.kind ++ ((bit<1>)((bit<65>)hdr.base.f2))) | ((bit<9>)((bit<63>)63s1949767466663847419)));
        meta.flag = (((bit<24>)(hdr.base.f3 << ((bit<8>)hdr.base.f2))) > 24w10936135);
    }
    action ingress_a1() {
        meta.m0 = (((50w562949953421312 + 50w1125899906842623) |+| (((bit<50>)meta.m1) |+| ((bit<50>)meta.m4))) ++ (~(((bit<14>)meta.m2) & 14w834)));
        ingress_counts.count(((29w273503505 ++ ((bit<3>)meta.two.n1)) & 32w3));
    }
    action ingress_a2(bit<128> p0, bit<8> p1) {
        hdr.base.pad = ((bit<4>)((bit<24>)((int<24>)((int<1>)(hdr.ys[1].isValid() ? meta.two.n0 : meta.one.n0)))));
    }
    table ingress_t0 {
        key = {
            hdr.base.pad: range @name("k0");
            hdr.base.f0: optional @name("k1");
            hdr.base.f4: exact @name("k2");
        }
        actions = {
            NoAction;
            ingress_a1;
            ingress_a2;
        }
        default_action = ingress_a2(128w167795669633301462314673489092184350429, 8w127);
        size = 64;
    }
    table ingress_t1 {
        key = {
            meta.m2: lpm @name("k0");
            meta.m3: optional @name("k1");
        }
        actions = {
            NoAction;
            ingress_a2;
        }
        default_action = ingress_a2(128w24872786230475527949902021904581876157, 8w128);
        size = 64;
    }
    table ingress_t2 {
        key = {
            meta.one.n1: exact @name("k0");
        }
        actions = {
            NoAction;
            ingress_a2;
        }
        default_action = ingress_a2(128w340282366920938463463374607431768211454, 8w1);
        size = 64;
    }
    apply {
        standard_metadata.egress_spec = 0;
        meta.first = standard_metadata.instance_type == 0;
        hdr.base.pad = (((bit<1>)meta.flag) ++ (-(hdr.ys[1].isValid() ? ((bit<3>)meta.one.n0) : 3w5)));
        if (hdr.ys[0].isValid()) {
            meta.m2 -= ((((bit<102>)hdr.base.f1) >> 8w54))[77:14];
            ingress_counts.count(((((bit<6>)meta.m3) ++ 26w67108863) & 32w3));
            hdr.ys.pop_front(1);
        } else {
            hdr.base.f2[42:36] = ((((bit<38>)hdr.base.f3))[24:18] - (hdr.base.f1 * hdr.base.f1));
            meta.m0 = (-((bit<64>)((bit<63>)meta.one.n1)));
        }
        bit<96> v3 = ((bit<96>)((bit<33>)(((bit<9>)meta.m1) ++ ((bit<22>)meta.m4))));
        ingress_counts.count(((32w0 << 8w14) & 32w3));
        meta.two.n0 = (((bit<1>)(((bit<6>)meta.m1) ++ ((bit<2>)hdr.base.f1))) - meta.one.n0);
        ingress_t1.apply();
        ingress_t0.apply();
        ingress_t2.apply();
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<8>>(4) egress_cells;
    counter(4, CounterType.packets_and_bytes) egress_counts;
    action egress_a0() {
        hdr.x0 = hdr.x1;
        hdr.base.f3 = ((bit<4>)((bit<8>)((bit<65>)(((int<65>)((int<128>)meta.m1)) * (int<65>)(65w36893488147419103231)))));
    }
    apply {
        meta.one = meta.one;
        hdr.x0 = hdr.x1;
        hdr.x1.setInvalid();
        if (((meta.m0 <= 64w16100788546878991440) || (hdr.x0.isValid() || meta.flag))) {
            meta.one = meta.one;
            int<24> v4 = ((int<24>)((int<48>)((61w2282159118426230954)[50:3] << (((bit<31>)hdr.base.kind))[30:30])));
            hdr.ys.pop_front(1);
        } else {
            switch ((~16w3)) {
                16w3593: {
                    hdr.base.pad[2:2] = ((hdr.ys[1].isValid() ? 1w1 : meta.one.n0) + (1w1 * 1w0));
                    hdr.base.f0 = (((-hdr.base.f0) * (meta.flag ? hdr.base.f0 : ((bit<9>)meta.m2))) + (~(hdr.base.f1 ++ ((bit<2>)meta.m4))));
                    hdr.base.f2 = (hdr.base.f2 << (((bit<4>)24w13326009) | (hdr.base.pad |-| hdr.base.pad)));
                }
                16w12706: {
                    meta.kept = hdr.base.kind;
                    hdr.base.f4 = ((meta.m2 << meta.two.n0) >> 8w22);
                    hdr.base.pad = (-((hdr.x0.isValid() || meta.flag) ? (hdr.base.f3 |-| hdr.base.f3) : hdr.base.pad));
                }
                16w32767: {
                    hdr.base.f2 = 48w149570205513767;
                    meta.m4 = ((bit<8>)((meta.two.n1 << ((bit<4>)meta.m3)) ^ (((bit<8>)meta.m2) ++ 25w23317083)));
                }
                default: {
                    meta.one.n0 = (meta.one.n0 & ((bit<1>)(meta.m2 <= meta.m2)));
                    hdr.base.pad = hdr.base.pad;
                }
            }
            egress_counts.count(((32w805458627 << 8w27) & 32w3));
        }
        if (meta.first && ((41w1099511627776)[40:8] != ((bit<33>)((bit<65>)((int<65>)((int<4>)hdr.base.f3)))))) {
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
