#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    bit<3> f0;
    bit<16> f1;
    bit<4> f2;
    bit<1> pad;
}

header x_t {
    bit<8> next;
    bit<9> f0;
    bit<7> pad;
}

header y_t {
    bit<8> more;
    bit<3> f0;
    bit<5> pad;
}

struct headers_t {
    base_t base;
    x_t x0;
    x_t x1;
    y_t[2] ys;
}

struct inner_t {
    bit<100> n0;
    int<100> n1;
}

struct meta_t {
    int<9> m0;
    bit<16> m1;
    bit<33> m2;
    bit<64> m3;
    bool flag;
    @field_list(1) bit<8> kept;
    inner_t one;
    inner_t two;
    bool first;
}

bit<16> function0(in bit<16> p0, in bit<8> p1) {
    if ((p1 != p1)) {
        return (p0 |+| p0);
    }
    return ((bit<16>)((((bit<65>)p0))[63:32])[25:18]);
}
bit<8> function1(in bit<32> p0, in bit<32> p1) {
    if ((p1 == (p1 * p1))) {
        return ((((bit<3>)p0) ++ 4w8) ++ (true ? ((bit<1>)p0) : 1w1));
    }
    return (((((bit<8>)p0) | ((bit<8>)p1)) - (8w255 | 8w105)) & ((27w134217727)[20:13] + ((bit<8>)((bit<9>)((int<9>)((int<32>)p0))))));
}

parser parse(packet_in packet, out headers_t hdr, inout meta_t meta,
             inout standard_metadata_t standard_metadata) {
    state start {
        packet.extract(hdr.base);
        verify(((((bit<9>)meta.m2) == ((bit<9>)meta.m1)) && (hdr.base.f0 <= 3w3)), error.Unwelcome);
        transition select(hdr.base.kind) {
            8w95: parse_x0;
            8w237: parse_ys;
            8w105: parse_x1;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        meta.one.n1 = (((int<100>)((~((bit<43>)meta.m2)) ++ (~((bit<57>)hdr.base.f2)))) - ((int<100>)(((bit<125>)((bit<31>)hdr.base.f2)))[124:25]));
        verify((meta.two.n1 > ((int<100>)(78w302231454903657293676542 ++ ((bit<22>)((bit<100>)meta.one.n1))))), error.Unwelcome);
        transition select(hdr.x0.next) {
            8w191: parse_x1;
            8w71: parse_x1;
            8w129: parse_ys;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        if ((48w132293615607287 > (((bit<48>)hdr.base.pad) & ((bit<48>)hdr.base.kind)))) {
            meta.one.n0[60:57] = (hdr.base.f2 << 8w1);
            hdr.base.f2[3:2] = (meta.flag ? (((bit<2>)hdr.base.f1) * 2w2) : ((bit<2>)hdr.base.f0));
        }
        transition select(hdr.x1.next) {
            8w79 .. 8w82: parse_ys;
            8w58: parse_ys;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        verify((hdr.base.pad == (((bit<38>)hdr.base.f1))[31:31]), error.Unwelcome);
        transition select(hdr.ys.last.more) {
            8w8: parse_ys;
            8w203: parse_ys;
            8w15 &&& 8w15: accept;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        c = (~((bit<8>)((bit<100>)((bit<8>)(int<8>)(8w224)))));
        b = ((bit<8>)((bit<48>)(((int<48>)(((bit<88>)b))[63:16]) |-| ((int<48>)((bit<48>)c)))));
        switch ((((bit<36>)b))[8:1]) {
            8w46: {
                c = (((bit<4>)c) ++ ((((bit<67>)a))[60:20])[3:0]);
                c = function1(((32w4294967295 + ((bit<32>)c)) ^ (((bit<32>)a) >> ((bit<1>)b))), ((((bit<32>)c) - ((bit<32>)a)) >> 8w27));
            }
            8w108: {
                b = (((bit<8>)7w65) |+| ((34w8589934591 & 34w17179869183))[15:8]);
            }
            8w254: {
                c = ((((bit<63>)a) != (63w6991920546300563161 ^ ((bit<63>)a))) ? ((((bit<1>)b) ++ ((bit<7>)c)) |-| (-c)) : ((false ? c : a) | (-8w153)));
                b = b;
            }
            default: {
                b = ((((bit<7>)9w256) |+| (7w63 >> 8w4)) ++ ((13w2458 > 13w7434) ? 1w1 : ((bit<1>)((bit<63>)c))));
                c = ((bit<8>)((((bit<41>)a) << 1w1))[32:2]);
                c = ((a * (a ^ c)) >> 8w7);
            }
        }
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<32>>(1) ingress_cells;
    counter(4, CounterType.packets_and_bytes) ingress_counts;
    action ingress_a0(bit<8> p0, bit<16> p1) {
        bit<32> v1 = (((10w848 << ((bit<8>)meta.two.n0)) ++ (((bit<22>)meta.m3) + 22w3438539)) ^ (meta.flag ? (4w11 ++ 28w72928726) : (~((bit<32>)meta.two.n0))));
        hdr.x1 = hdr.x0;
        meta.one.n1 = (meta.flag ? meta.one.n1 : meta.two.n1);
    }
    action ingress_a1() {
        meta.flag = (meta.one.n1 > (int<100>)(100w1123835786619127404018654370857));
    }
    action ingress_a2() {
        meta.m1 = (-((meta.flag ? meta.m1 : hdr.base.f1) * (hdr.base.f1 | 16w43632)));
        ingress_counts.count(((~32w1322973794) & 32w3));
    }
    action ingress_a3(inout bit<8> p0) {
        meta.two.n0 = (((meta.m3 < 64w9223372036854775807) && hdr.ys[0].isValid()) ? ((meta.flag ? 5w30 : ((bit<5>)((bit<9>)meta.m0))) ++ (53w2089461188778972 ++ ((bit<42>)((bit<100>)meta.two.n1)))) : ((((bit<115>)((bit<100>)meta.one.n1)))[107:9] ++ (hdr.base.pad + hdr.base.pad)));
        meta.one = meta.one;
    }
    table ingress_t0 {
        key = {
            ((((bit<32>)meta.two.n0) |-| ((bit<32>)((bit<1>)meta.flag))) + (((bit<32>)((bit<9>)meta.m0)) ^ 32w2147483647)): optional @name("k0");
        }
        actions = {
            NoAction;
            ingress_a0;
            ingress_a1;
            ingress_a2;
        }
        default_action = NoAction();
        size = 64;
    }
    apply {
        standard_metadata.egress_spec = 7;
        meta.first = standard_metadata.instance_type == 0;
        meta.flag = standard_metadata.parser_error != error.NoError;
        if (ingress_t0.apply().miss) {
            meta.two.n1 = (-(~((int<100>)(hdr.base.f0 ++ 97w79228162514264337593543950336))));
            meta.m3 = (((bit<64>)(-((bit<24>)meta.one.n0))) >> ((((bit<7>)meta.kept) > 7w29) ? function1(((bit<32>)hdr.base.kind), ((bit<32>)meta.kept)) : (meta.kept |+| 8w97)));
            meta.kept = (((hdr.ys[1].isValid() ? ((bit<64>)((bit<100>)meta.one.n1)) : meta.m3) > (((bit<67>)meta.two.n0))[64:1]) ? ((hdr.ys[1].isValid() ? 25w24938192 : 25w16777216))[14:7] : ((hdr.x1.isValid() ? hdr.base.f2 : 4w7) ++ (4w14 >> meta.kept)));
        }
        hdr.x1.setValid();
        hdr.x1.next = (8w0 >> hdr.base.f2);
        hdr.x1.f0 = (-9w207);
        hdr.x1.pad = ((bit<7>)((bit<32>)meta.one.n0));
        hdr.x1.pad = (-hdr.x1.pad);
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    action egress_a0() {
        hdr.x0 = hdr.x1;
        if ((((bit<128>)24w8388607) >= (((bit<128>)meta.m1) << 8w125))) {
            meta.kept = ((((int<31>)(((bit<52>)meta.m1))[47:17]) >= ((int<31>)((int<63>)63w4709380012909956044))) ? (-((bit<8>)hdr.base.f2)) : ((meta.kept <= meta.kept) ? (((bit<46>)hdr.base.f2))[26:19] : (7w34 ++ ((bit<1>)meta.m3))));
            meta.two.n1 = (((int<100>)(((bit<70>)hdr.base.pad) ++ 30w536870912)) >> ((((bit<8>)((bit<1>)meta.flag)) >> 8w7) | hdr.base.kind));
            hdr.base.f0 = ((meta.m3 != 64w14371757651385718477) ? (~(-hdr.base.f0)) : (((bit<12>)((bit<48>)((int<48>)((int<3>)hdr.base.f0)))))[4:2]);
        }
    }
    action egress_a1(out bit<16> p0, out bit<8> p1) {
        p0 = 16w65535;
        p1 = 8w148;
        hdr.x1 = hdr.x0;
    }
    action egress_a2(out bit<33> p0) {
        p0 = 33w8589934591;
        meta.m2 = meta.m2;
        if (((((bit<31>)meta.kept) |-| ((bit<31>)hdr.base.kind)) >= (~((bit<31>)meta.two.n0)))) {
            meta.two.n0 = (((hdr.x0.isValid() ? meta.two.n0 : meta.one.n0) >> 8w77) * ((bit<100>)(meta.flag ? hdr.base.pad : 1w1)));
            meta.m0 = (9s164 & (((int<9>)((int<64>)((bit<64>)hdr.base.f2))) >> 8w8));
            meta.m0 = ((int<9>)((int<1>)(((bit<21>)meta.m1))[4:4]));
        } else {
            meta.m1 = function0(((~hdr.base.f1) |+| (hdr.base.f1 |-| ((bit<16>)((bit<9>)meta.m0)))), ((hdr.base.pad & 1w1) ++ (((bit<7>)meta.two.n0) - 7w127)));
            meta.kept = (hdr.base.kind & ((-8w2) * (8w1 |-| hdr.base.kind)));
        }
        hash(hdr.base.f1, HashAlgorithm.crc16, 16w5, { meta.m1, meta.two.n0, meta.kept, 4w0 }, 32w7);
    }
    action egress_a3(in bit<48> p0, in bit<128> p1) {
        bool v2 = (((((bit<45>)hdr.base.f1))[24:18] & (7w56 >> 8w5)) == ((bit<7>)function1(((bit<32>)((bit<1>)meta.flag)), ((bit<32>)meta.m1))));
        hdr.x1 = hdr.x0;
        hdr.base.f2[1:0] = ((bit<2>)meta.m1);
    }
    table egress_t0 {
        key = {
            hdr.base.f2: optional @name("k0");
        }
        actions = {
            NoAction;
            egress_a0;
        }
        default_action = NoAction();
        size = 64;
    }
    apply {
        hdr.x1.setInvalid();
        hdr.base.f0 = (hdr.base.pad ++ (-((bit<2>)((bit<100>)meta.two.n1))));
        if (egress_t0.apply().miss) {
            meta.flag = (((int<48>)((int<100>)meta.one.n0)) != ((int<48>)((int<63>)(meta.flag ? 63w0 : 63w9223372036854775806))));
            hdr.base.f0 = (((bit<1>)(meta.one.n0 >> 8w89)) ++ (2w0 ^ (2w0 - 2w0)));
            meta.m2 = (((31w1392030776 != ((bit<31>)meta.m1)) ? 33w4294967296 : 33w7473915584) + ((((bit<9>)meta.m0) < ((bit<9>)hdr.base.f2)) ? (-meta.m2) : (meta.m2 |-| meta.m2)));
        }
        meta.two.n1 = (hdr.ys[1].isValid() ? ((meta.two.n1 ^ meta.two.n1) - (-meta.one.n1)) : (~(meta.two.n1 - meta.two.n1)));
        meta.two.n0 = ((bit<100>)function1(32w0, (((bit<32>)((bit<1>)meta.flag)) + ((bit<32>)hdr.base.kind))));
        meta.two.n1 = ((int<100>)(66w36893488147419103232 ++ (-((bit<34>)hdr.base.pad))));
        egress_a3((48w281474976710654 << 8w25), (-((bit<128>)hdr.base.kind)));
        hdr.base.f1 = hdr.base.f1;
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
