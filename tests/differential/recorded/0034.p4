#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    bit<24> f0;
    bit<4> f1;
    bit<1> f2;
    bit<48> f3;
    bit<1> f4;
    bit<2> pad;
}

header x_t {
    bit<8> next;
    bit<48> f0;
    bit<24> f1;
    bit<32> f2;
}

header y_t {
    bit<8> more;
    bit<48> f0;
}

struct headers_t {
    base_t base;
    x_t x0;
    x_t x1;
    y_t[2] ys;
}

struct inner_t {
    bit<8> n0;
    int<32> n1;
}

struct meta_t {
    bit<64> m0;
    bit<8> m1;
    int<9> m2;
    int<64> m3;
    bool flag;
    @field_list(1) bit<8> kept;
    inner_t one;
    inner_t two;
    bool first;
}

bit<16> function0(in bit<16> p0, in bit<16> p1) {
    if ((p0 >= 16w32768)) {
        return (-(p0 | p0));
    }
    return (((p1 & p1) ^ (p0 << 8w14)) |+| (((bit<16>)32w2253120597) ^ (~p1)));
}
bit<16> function1(in bit<32> p0, in bit<32> p1) {
    if (true) {
        return function0(((bit<16>)((bit<64>)p0)), function0(((bit<16>)p1), 16w65534));
    }
    return (((p1 < 32w1) ? 33w0 : (false ? 33w6646627708 : 33w4956395764)))[31:16];
}

parser parse(packet_in packet, out headers_t hdr, inout meta_t meta,
             inout standard_metadata_t standard_metadata) {
    state start {
        packet.extract(hdr.base);
        meta.m3 = ((int<64>)(((hdr.base.pad ++ ((bit<14>)hdr.base.pad)) ^ (meta.flag ? 16w46560 : ((bit<16>)hdr.base.f0))) ++ (((bit<41>)((bit<32>)meta.two.n1)) ++ (((bit<7>)meta.m1) |+| 7w25))));
        transition select(hdr.base.kind) {
            8w231: parse_x1;
            8w236: parse_x1;
            8w11: parse_ys;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        transition select(hdr.x0.next) {
            8w200: parse_x1;
            8w86: parse_x1;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        meta.kept = packet.lookahead<bit<8>>();
        transition select(hdr.x1.next) {
            8w205: parse_ys;
            8w156: parse_ys;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        transition select(hdr.ys.last.more) {
            8w111: parse_ys;
            8w210: parse_ys;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        b = (((bit<8>)(48w281474976710654 |-| 48w124493004124008)) |+| c);
        b[7:5] = ((bit<3>)(((bit<33>)b) ^ ((bit<33>)c)));
        if ((33w3850150898 > (((bit<33>)b) * ((bit<33>)a)))) {
            c = (((bit<2>)a) ++ ((false ? 6w31 : ((bit<6>)b)) * (true ? ((bit<6>)a) : ((bit<6>)a))));
            if ((!false)) {
                b ^= a;
                c = a;
                b = (((9w510 ++ 19w410017))[23:6])[15:8];
            } else {
                b = (((bit<8>)(true ? 4w1 : 4w2)) - ((-c) + (c - c)));
                b = b;
                b = (~(~(c | a)));
            }
        }
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<32>>(1) ingress_cells;
    counter(4, CounterType.packets_and_bytes) ingress_counts;
    action ingress_a0() {
        meta.one = meta.two;
    }
    table ingress_t0 {
        key = {
            (((bit<32>)hdr.base.f3) + ((bit<32>)((bit<13>)hdr.base.f3))): ternary @name("k0");
            meta.one.n0: optional @name("k1");
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
            ((-((bit<16>)hdr.base.f0)) |+| (meta.two.n0 ++ meta.kept)): ternary @name("k0");
            ((bit<32>)((bit<7>)((int<7>)(7w64) & ((int<7>)((int<1>)hdr.base.f2))))): exact @name("k1");
            hdr.base.pad: exact @name("k2");
        }
        actions = {
            NoAction;
            ingress_a0;
        }
        default_action = ingress_a0();
        size = 64;
    }
    apply {
        standard_metadata.egress_spec = 4;
        meta.first = standard_metadata.instance_type == 0;
        meta.two = meta.two;
        hdr.x0 = hdr.x1;
        meta.one.n1 = (((int<32>)(((bit<64>)((bit<9>)meta.m2)))[46:15]) << ((((bit<4>)meta.kept) * ((bit<4>)hdr.base.kind)) |+| ((bit<4>)((bit<32>)meta.one.n1))));
        ingress_cells.write(((((bit<32>)hdr.base.f3) * 32w2147483647) & 32w0), (((bit<37>)31w2136591223))[34:3]);
        ingress_t0.apply();
        ingress_t1.apply();
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    action egress_a0(out int<9> p0, out int<64> p1) {
        p0 = (int<9>)(9w324);
        p1 = (int<64>)(64w10698793402682289163);
        bit<1> v1 = (((bit<1>)(~hdr.base.f3)) >> 8w0);
    }
    action egress_a1(inout bit<64> p0) {
        meta.two.n0[0:0] = ((bit<1>)(p0 == 64w4009736133481975726));
        hdr.x1.setValid();
        hdr.x1.next = (-meta.one.n0);
        hdr.x1.f0 = (hdr.x1.isValid() ? hdr.base.f3 : hdr.base.f3);
        hdr.x1.f1 = (((bit<18>)hdr.base.f0) ++ ((bit<6>)((bit<64>)meta.m3)));
        hdr.x1.f2 = (19w0 ++ ((bit<13>)meta.m1));
    }
    action egress_a2() {
        hdr.ys.pop_front(1);
        hdr.ys[0].setValid();
        hdr.ys[0].more = (hdr.base.kind |-| meta.one.n0);
        hdr.ys[0].f0 = (~hdr.base.f3);
    }
    action egress_a3() {
        meta.one.n0 = ((-(meta.kept |+| meta.two.n0)) >> ((hdr.base.f1 ++ hdr.base.pad) ++ (41w1099511627775)[20:19]));
        meta.m1 = (((bit<8>)((bit<1>)((int<1>)((bit<1>)meta.flag)))) | (hdr.base.kind >> (hdr.base.f4 | hdr.base.f4)));
    }
    apply {
        hash(hdr.base.f3, HashAlgorithm.identity, 16w0, { hdr.base.f0, meta.m1 }, 32w1000);
        hdr.base.f4 = ((bit<1>)hdr.base.pad);
        hdr.x0 = hdr.x1;
        if (hdr.x1.isValid()) {
            if ((hdr.base.f1 >= 4w8)) {
                meta.m2 = ((int<9>)(~((int<63>)((int<65>)((int<8>)meta.one.n0)))));
                meta.m0 = (((meta.flag ? meta.m0 : ((bit<64>)meta.m3)) ^ ((bit<64>)((bit<32>)hdr.x1.f1))) | ((60w1152921504606846974 ++ ((bit<40>)hdr.base.pad)))[88:25]);
                bit<1> v2 = (((hdr.base.f4 + hdr.base.f4) - (((bit<1>)((bit<32>)meta.one.n1)) >> 8w1)) |+| ((((bit<36>)meta.kept) - ((bit<36>)hdr.base.kind)))[20:20]);
            } else {
                egress_a0(meta.m2, meta.m3);
                hdr.ys[0].setValid();
                hdr.ys[0].more = (((bit<8>)((bit<64>)meta.m3)) & meta.m1);
                hdr.ys[0].f0 = ((bit<48>)meta.two.n0);
                hdr.base.f3[15:15] = ((bit<1>)((bit<9>)meta.m2));
            }
            hdr.base.f1 = (((hdr.base.f1 |+| hdr.base.f1) >> (meta.one.n0 ^ meta.one.n0)) * hdr.base.f1);
            meta.kept = ((bit<8>)((meta.m0 - meta.m0) >> (((bit<29>)meta.m0))[15:8]));
        } else {
            meta.one.n0 = (hdr.ys[1].isValid() ? (((bit<8>)hdr.base.f0) |+| ((bit<8>)((bit<33>)meta.m1))) : (meta.flag ? meta.one.n0 : (hdr.base.pad ++ ((bit<6>)((bit<9>)meta.m2)))));
            bit<16> v3 = (((49w271503787269871)[17:2] - function0(((bit<16>)meta.one.n0), 16w65535)) ^ ((((int<4>)meta.one.n1) > ((int<4>)((int<2>)hdr.base.pad))) ? (16w14876 |-| ((bit<16>)hdr.base.f1)) : (16w32768 * ((bit<16>)meta.kept))));
            meta.two.n0 = meta.one.n0;
        }
        hdr.ys.pop_front(1);
        meta.two.n0 = ((((bit<8>)((bit<32>)meta.one.n1)) << hdr.base.f4) << (meta.kept << 8w8));
        if (meta.first && ((hdr.ys[1].isValid() ? ((bit<33>)hdr.base.f2) : ((bit<33>)hdr.base.f1)) != (hdr.x0.isValid() ? ((bit<33>)hdr.base.f1) : 33w5836065550))) {
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
