#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    bit<4> f0;
    bit<4> f1;
    int<9> f2;
    bit<32> f3;
    bit<9> f4;
    bit<6> pad;
}

header x_t {
    bit<8> next;
    bit<32> f0;
    int<16> f1;
    bit<64> f2;
    bit<12> f3;
    bit<4> pad;
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
    bit<1> n0;
    int<32> n1;
}

struct meta_t {
    int<16> m0;
    bit<1> m1;
    bit<33> m2;
    bit<4> m3;
    int<48> m4;
    bool flag;
    @field_list(1) bit<8> kept;
    inner_t one;
    inner_t two;
    bool first;
}

bit<32> function0(in bit<16> p0, in bit<32> p1) {
    if ((((bit<65>)((bit<16>)(int<16>)(16w42584))) != (((bit<65>)p0) |-| ((bit<65>)p1)))) {
        return ((bit<32>)(((int<32>)p1) ^ 32s0));
    }
    return ((((int<24>)(22w3886930 ++ ((bit<2>)p0))) == ((int<24>)((int<1>)((bit<1>)p1)))) ? (~(-p1)) : ((p1 >> 8w8) + (((bit<4>)p1) ++ ((bit<28>)p0))));
}

parser parse(packet_in packet, out headers_t hdr, inout meta_t meta,
             inout standard_metadata_t standard_metadata) {
    state start {
        packet.extract(hdr.base);
        transition select(hdr.base.kind) {
            8w149: parse_x0;
            8w219: parse_x1;
            8w34: parse_ys;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        hdr.base.f0 = (((((bit<2>)((bit<32>)meta.two.n1)) * 2w0) ++ ((bit<2>)meta.m3)) + (~(meta.two.n0 ++ ((bit<3>)hdr.base.pad))));
        transition select(hdr.x0.next) {
            8w235: parse_ys;
            8w241: parse_ys;
            8w37: parse_ys;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        if ((meta.two.n1 > (meta.two.n1 * meta.one.n1))) {
            hdr.base.f3 = ((bit<32>)(((bit<3>)meta.kept) ++ (((bit<41>)((bit<32>)meta.two.n1)) ++ ((bit<84>)((bit<48>)meta.m4)))));
            meta.two.n0 = ((bit<1>)((bit<48>)((meta.m4 >> 8w30) |+| (meta.m4 ^ ((int<48>)((int<9>)hdr.base.f4))))));
            hdr.base.f4 = ((bit<9>)1w1);
        } else {
            hdr.base.f0[2:2] = ((bit<1>)(((bit<63>)meta.m2) ^ ((bit<63>)((bit<32>)meta.two.n1))));
        }
        transition select(hdr.x1.next) {
            8w25: parse_ys;
            8w184: parse_ys;
            8w164: parse_ys;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        if ((((bit<100>)hdr.base.kind) > (meta.flag ? 100w452462408858789531825403390461 : ((bit<100>)((bit<48>)meta.m4))))) {
            meta.m1 = (meta.two.n0 ^ ((bit<1>)(((bit<24>)hdr.base.f3) <= 24w7907785)));
        }
        meta.kept = packet.lookahead<bit<8>>();
        transition select(hdr.ys.last.more) {
            8w122 .. 8w125: parse_ys;
            8w86: parse_ys;
            8w170: parse_ys;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        if (((~63w8746774727115471572) == ((bit<63>)((bit<4>)a)))) {
            c = (((-c) + (true ? a : b)) - b);
        } else {
            c = (~b);
            b = (~(false ? (c |-| a) : (1w1 ++ ((bit<7>)c))));
            b = 8w166;
        }
        b ^= (-((8w0 |+| a) - ((bit<8>)((bit<65>)c))));
        switch ((4w5 << ((bit<1>)c))) {
            4w1: {
                c = (((((bit<36>)a) - ((bit<36>)b)))[21:14] |+| (c >> 8w4));
            }
            4w8: {
                b = (3w1 ++ ((bit<5>)a));
                c = (((13w0)[1:1] + (1w0 ^ 1w0)) ++ ((bit<7>)b));
            }
            default: {
                c[5:2] = (-(((bit<4>)b) - ((bit<4>)a)));
                c[7:1] = ((bit<7>)c);
            }
        }
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    helper() first_helper;
    helper() second_helper;
    action ingress_a0(bit<32> p0) {
        hdr.x1 = hdr.x0;
    }
    action ingress_a1(out bit<33> p0) {
        p0 = 33w3324886714;
        meta.kept = ((((bit<29>)((bit<48>)((bit<32>)meta.one.n1))) |-| (((bit<29>)hdr.base.f0) << hdr.base.f1)))[12:5];
        bit<48> v1 = (((((bit<3>)meta.m1) ++ 13w0) + (~16w46412)) ++ ((bit<32>)(-meta.m2)));
        meta.m0 = ((int<16>)(6w28 ++ ((bit<10>)((bit<9>)hdr.base.f2))));
    }
    action ingress_a2(inout bit<4> p0) {
        meta.m2 = (hdr.x0.isValid() ? meta.m2 : (hdr.x0.isValid() ? (meta.m2 |+| 33w0) : (hdr.x0.isValid() ? meta.m2 : meta.m2)));
        meta.one = meta.one;
        meta.one.n1 = (((int<32>)((int<1>)(meta.one.n0 |+| 1w0))) - meta.one.n1);
    }
    table ingress_t0 {
        key = {
            meta.m1: exact @name("k0");
        }
        actions = {
            NoAction;
            ingress_a0;
        }
        default_action = NoAction();
        const entries = {
            (1w0): ingress_a0(32w2147483647);
            (1w1): ingress_a0(32w242491723);
        }
        size = 64;
    }
    apply {
        standard_metadata.egress_spec = 5;
        meta.first = standard_metadata.instance_type == 0;
        hash(hdr.base.f3, HashAlgorithm.crc16, 16w0, { hdr.base.kind, meta.m1, meta.two.n0, 6w0 }, 32w1000);
        if (ingress_t0.apply().miss) {
            hdr.base.pad = (((meta.m4 != 48s53098355655442) ? (((bit<20>)meta.m1))[13:8] : ((bit<6>)hdr.base.f0)) & (-(((bit<4>)((bit<32>)meta.two.n1)) ++ ((bit<2>)meta.kept))));
            meta.m3 = (((bit<4>)(((bit<92>)hdr.base.f0))[70:8]) | ((bit<4>)((bit<1>)(((int<1>)((bit<1>)meta.flag)) * ((int<1>)((int<9>)hdr.base.f4))))));
            hdr.base.f1 = (meta.flag ? ((~hdr.base.f1) << (hdr.ys[0].isValid() ? hdr.base.kind : meta.kept)) : (((bit<4>)((bit<7>)meta.m3)) | hdr.base.f1));
        }
        hdr.base.f3 = (((bit<32>)((bit<63>)((int<63>)(81w1208925819614629174706175)[70:8]))) << 8w6);
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<48>>(4) egress_cells;
    counter(4, CounterType.packets_and_bytes) egress_counts;
    action egress_a0() {
        egress_cells.write(((hdr.base.f3 |-| hdr.base.f3) & 32w3), ((bit<48>)((bit<24>)((int<24>)(15w1 ++ hdr.base.f4)))));
        meta.two = meta.one;
    }
    action egress_a1() {
        if ((meta.m0 != meta.m0)) {
            meta.m2 = (((((bit<46>)((bit<32>)meta.one.n1)))[38:6] ^ (meta.m2 |+| meta.m2)) + (hdr.ys[0].isValid() ? ((bit<33>)meta.one.n0) : (((bit<12>)hdr.base.f0) ++ ((bit<21>)hdr.base.pad))));
        } else {
            meta.m0 = meta.m0;
        }
        if (meta.flag) {
            meta.one.n1 = (meta.one.n1 - ((int<32>)((((bit<16>)hdr.base.pad) << 8w8) ++ (~((bit<16>)meta.one.n0)))));
            hdr.base.pad = ((-3w5) ++ ((bit<3>)((bit<48>)meta.m4)));
        }
        hdr.x0 = hdr.x1;
    }
    apply {
        egress_counts.count(((hdr.ys[1].isValid() ? hdr.base.f3 : hdr.base.f3) & 32w3));
        hdr.x0 = hdr.x1;
        meta.two.n0 = ((bit<1>)((bit<128>)((int<128>)(64s1 - 64s0))));
        meta.two = meta.one;
        if (hdr.ys[1].isValid()) {
            meta.kept = ((5w1 |-| ((bit<5>)((bit<31>)((bit<32>)meta.one.n1)))) ++ (-(meta.flag ? 3w1 : ((bit<3>)meta.kept))));
            meta.flag = hdr.x0.isValid();
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
