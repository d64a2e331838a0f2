#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    bit<24> f0;
    bit<4> f1;
    bit<4> f2;
    int<3> f3;
    int<16> f4;
    int<32> f5;
    bit<5> pad;
}

header x_t {
    bit<8> next;
    int<64> f0;
    bit<8> f1;
    int<7> f2;
    bit<1> pad;
}

header y_t {
    bit<8> more;
    bit<16> f0;
    bit<9> f1;
    bit<7> pad;
}

struct headers_t {
    base_t base;
    x_t x0;
    x_t x1;
    y_t[3] ys;
}

struct inner_t {
    bit<16> n0;
    bit<100> n1;
}

struct meta_t {
    bit<100> m0;
    bit<33> m1;
    int<100> m2;
    int<9> m3;
    int<32> m4;
    bit<48> m5;
    bool flag;
    @field_list(1) bit<8> kept;
    inner_t one;
    inner_t two;
    bool first;
}

bit<16> function0(in bit<8> p0, in bit<8> p1) {
    if (((32w2147483648 & 32w0) != (64w9223372036854775807)[40:9])) {
        return ((10w462 |-| 10w1022) ++ (((bit<6>)p0) ^ 6w31));
    }
    return ((bit<16>)p1);
}
bit<8> function1(in bit<16> p0, in bit<16> p1) {
    if (((((bit<7>)p1) == ((bit<7>)p0)) || false)) {
        return (-(false ? ((bit<8>)p1) : 8w255));
    }
    return (((bit<8>)p0) * ((((bit<4>)p1) ++ 4w12) + (((bit<7>)p0) ++ 1w1)));
}

parser parse(packet_in packet, out headers_t hdr, inout meta_t meta,
             inout standard_metadata_t standard_metadata) {
    state start {
        packet.extract(hdr.base);
        transition select(hdr.base.kind) {
            8w125 .. 8w128: parse_x0;
            8w86: parse_x0;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        transition select(hdr.x0.next) {
            8w109: parse_ys;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        meta.kept = packet.lookahead<bit<8>>();
        transition select(hdr.x1.next) {
            8w89: parse_ys;
            8w2 &&& 8w15: accept;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        if (((((int<128>)((int<24>)hdr.base.f0)) |-| ((int<128>)meta.m4)) <= ((int<128>)((int<32>)32w1)))) {
            meta.kept = (((hdr.base.pad ^ hdr.base.pad) | (((bit<5>)hdr.base.f2) |+| hdr.base.pad)) ++ ((3w7 | ((bit<3>)hdr.base.kind)) & (19w262143)[12:10]));
            meta.one.n1 = meta.m0;
        } else {
            meta.one.n1 = ((((bit<100>)((bit<32>)hdr.base.f2)) |+| ((bit<100>)((bit<65>)meta.kept))) * meta.m0);
            meta.m0 = ((bit<100>)((12w4094 | 12w2070) ++ (((bit<44>)hdr.base.f2))[24:5]));
            meta.m5 = ((bit<48>)((6w62 |-| 6w29))[3:0]);
        }
        transition select(hdr.ys.last.more) {
            8w42: parse_ys;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        if ((!false)) {
            b -= (((((bit<21>)c) ^ ((bit<21>)c)) |+| ((bit<21>)((bit<24>)c))))[12:5];
            if ((a > 8w128)) {
                c = ((((bit<16>)c))[4:2] ++ ((5w12 * 5w15) >> 8w5));
                b = ((~(true ? 8w59 : 8w255)) >> 8w4);
                c = ((-(1w0 ++ 1w1)) ++ ((bit<6>)(~((bit<1>)b))));
            } else {
                c = (-((((int<8>)c) < ((int<8>)a)) ? (b >> 8w5) : (~b)));
            }
            if ((((bit<24>)1w0) > ((bit<24>)((bit<128>)c)))) {
                c = (((3w6 & ((bit<3>)a)) | (-3w3)) ++ ((5w20 ^ ((bit<5>)c)) |+| (7w81)[4:0]));
                b = (((((bit<2>)b) * ((bit<2>)b)) ++ (((bit<6>)c) |-| ((bit<6>)b))) | a);
                c = (((bit<8>)((bit<1>)100w0)) | (-(true ? b : c)));
            }
        } else {
            bit<32> v1 = (((34w0 & 34w2613427270) & (((bit<15>)c) ++ 19w282030)))[32:1];
            bit<1> v2 = (1w1 - ((bit<1>)(3w7 ++ ((bit<6>)b))));
        }
        c = (function1(function0(a, c), 16w2692) >> (~((bit<4>)b)));
        c ^= (((((bit<10>)c) - ((bit<10>)a)))[7:1] ++ ((bit<1>)b));
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    action ingress_a0() {
        hdr.base.f1 = hdr.base.f1;
        hdr.base.pad[4:2] = ((hdr.ys[2].isValid() || hdr.ys[2].isValid()) ? (((bit<3>)((bit<1>)meta.flag)) - 3w3) : ((bit<3>)meta.one.n0));
        standard_metadata.egress_spec = ((bit<9>)(~((bit<3>)((bit<13>)meta.m5))));
    }
    action ingress_a1() {
        bit<96> v3 = (hdr.ys[2].isValid() ? (((bit<115>)((bit<32>)hdr.base.f5)))[105:10] : ((96w5328846255879064432477650718 << 8w18) << (hdr.base.kind >> ((bit<1>)((bit<100>)meta.m2)))));
    }
    action ingress_a2(out bit<33> p0, out bit<100> p1) {
        p0 = 33w6111108069;
        p1 = 100w1267650600228229401496703205374;
        meta.one.n0 = ((bit<16>)(47w140737488355326)[34:2]);
    }
    action ingress_a3(in bit<32> p0, in bit<128> p1) {
        hdr.x0 = hdr.x1;
        meta.two.n0 = meta.one.n0;
    }
    table ingress_t0 {
        key = {
            hdr.base.pad: exact @name("k0");
            ((28w268435455 ++ hdr.base.f2) - (((bit<32>)meta.two.n1) |+| 32w0)): range @name("k1");
        }
        actions = {
            NoAction;
            ingress_a0;
            ingress_a1;
        }
        default_action = NoAction();
        size = 64;
    }
    table ingress_t1 {
        key = {
            meta.kept: optional @name("k0");
            meta.m0: exact @name("k1");
        }
        actions = {
            NoAction;
            ingress_a0;
        }
        default_action = NoAction();
        size = 64;
    }
    apply {
        standard_metadata.egress_spec = 4;
        meta.first = standard_metadata.instance_type == 0;
        meta.flag = standard_metadata.parser_error != error.NoError;
        meta.m0[66:16] = (-(((bit<79>)((bit<32>)hdr.base.f5)))[53:3]);
        if ((32s1 >= ((int<32>)((int<63>)((int<5>)hdr.base.pad))))) {
            ingress_a0();
            meta.two = meta.one;
        }
        hdr.x1.setValid();
        hdr.x1.next = (((bit<1>)meta.m5) ++ ((bit<7>)((bit<32>)meta.m4)));
        hdr.x1.f0 = (64s9223372036854775807 |+| ((int<64>)((int<8>)hdr.base.kind)));
        hdr.x1.f1 = function1(meta.one.n0, meta.one.n0);
        hdr.x1.f2 = ((int<7>)((int<64>)meta.m4));
        hdr.x1.pad = (hdr.ys[0].isValid() ? 1w0 : 1w1);
        hdr.x0.setValid();
        hdr.x0.next = (meta.kept ^ hdr.x1.f1);
        hdr.x0.f0 = (meta.flag ? hdr.x1.f0 : hdr.x1.f0);
        hdr.x0.f1 = hdr.x1.f1;
        hdr.x0.f2 = (hdr.ys[1].isValid() ? (int<7>)(7w113) : hdr.x1.f2);
        hdr.x0.pad = (hdr.x1.pad |+| hdr.x1.pad);
        hdr.x1.f0 = ((int<64>)((int<16>)meta.one.n0));
        standard_metadata.egress_spec = ((bit<9>)((hdr.ys[2].isValid() ? ((bit<2>)((bit<3>)hdr.base.f3)) : 2w2) ++ (~hdr.x1.pad)));
        ingress_t0.apply();
        ingress_t1.apply();
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    action egress_a0() {
        hdr.ys.push_front(1);
    }
    action egress_a1(in bit<9> p0) {
        if (hdr.x0.isValid()) {
            hdr.base.f5 = ((meta.kept > 8w128) ? (((int<32>)((int<16>)meta.two.n0)) + ((int<32>)((int<65>)((bit<65>)meta.one.n0)))) : (((int<32>)meta.m2) | (32s1184494875 + meta.m4)));
            meta.flag = (meta.two.n0 <= ((meta.two.n0 |-| ((bit<16>)hdr.base.f0)) |-| (meta.two.n0 >> 8w14)));
        } else {
            meta.two.n0 = (((bit<16>)((bit<63>)((int<63>)((int<5>)hdr.base.pad)))) >> 8w16);
            meta.one.n0 = ((-meta.one.n0) |+| ((bit<16>)(((bit<1>)meta.two.n1) |+| ((bit<1>)meta.two.n1))));
        }
        meta.one.n0 = (((((bit<53>)((bit<3>)hdr.base.f3)) |+| 53w1))[47:32] |-| ((11w1196 ++ hdr.base.f2) ++ 1w0));
        if (meta.flag) {
            meta.m0 = ((bit<100>)(7w55 ++ hdr.base.f0));
            hdr.base.f1 = (hdr.base.f1 >> ((3w3 ++ 1w0) * (hdr.base.f1 + hdr.base.f2)));
        } else {
            hdr.base.pad = ((~(hdr.base.pad * hdr.base.pad)) | ((hdr.base.pad ^ hdr.base.pad) * (hdr.base.pad ^ hdr.base.pad)));
        }
    }
    action egress_a2(in bit<16> p0, in bit<9> p1) {
        meta.kept = (-((meta.flag || meta.flag) ? (hdr.base.kind |-| hdr.base.kind) : ((bit<8>)24w7772356)));
    }
    action egress_a3(in bit<9> p0, in bit<48> p1) {
        hdr.base.f0 = (~((((bit<26>)((bit<16>)hdr.base.f4)) & ((bit<26>)hdr.base.f2)))[23:0]);
        if (hdr.ys[0].isValid()) {
            hdr.base.pad = (((meta.flag && meta.flag) ? (meta.flag ? hdr.base.pad : ((bit<5>)hdr.base.kind)) : ((bit<5>)((bit<64>)((int<64>)((int<100>)meta.one.n1))))) << 8w5);
        }
        hash(meta.one.n0, HashAlgorithm.crc32, 16w0, { p0, hdr.base.f2, 3w0 }, 32w7);
    }
    table egress_t0 {
        key = {
            meta.m5: ternary @name("k0");
            hdr.base.f1: exact @name("k1");
            meta.kept: lpm @name("k2");
        }
        actions = {
            NoAction;
            egress_a0;
        }
        default_action = NoAction();
        size = 64;
    }
    table egress_t1 {
        key = {
            ((~((bit<15>)meta.m5)) ++ (17w0 ^ ((bit<17>)((bit<9>)meta.m3)))): ternary @name("k0");
        }
        actions = {
            NoAction;
            egress_a0;
        }
        default_action = NoAction();
        size = 64;
    }
    apply {
        if (egress_t0.apply().miss) {
            meta.two.n1 = (((((bit<128>)((bit<32>)meta.m4)) ^ ((bit<128>)meta.one.n1)) ^ (~128w0)))[121:22];
        }
        bit<32> v4 = (((-43w4398046511103) & (43w7979613259428 & 43w7710116762431)))[39:8];
        meta.m1[18:8] = 11w1818;
        bit<64> v5 = (((bit<97>)meta.m1))[85:22];
        if (hdr.ys[1].isValid()) {
            hdr.ys.push_front(1);
            bit<96> v6 = (-((((bit<96>)meta.one.n1) |-| ((bit<96>)hdr.base.f1)) << 8w95));
            if (hdr.x0.isValid()) {
                hdr.ys[2].setValid();
                hdr.ys[2].more = (hdr.base.kind << hdr.x0.pad);
                hdr.ys[2].f0 = ((bit<16>)meta.kept);
                hdr.ys[2].f1 = ((bit<9>)hdr.base.f2);
                hdr.ys[2].pad = (((bit<7>)meta.kept) |-| 7w64);
            }
        } else {
            hdr.ys[0].setValid();
            hdr.ys[0].more = (((bit<2>)meta.m5) ++ 6w31);
            hdr.ys[0].f0 = 16w58760;
            hdr.ys[0].f1 = ((bit<9>)1w0);
            hdr.ys[0].pad = (((bit<17>)((bit<100>)meta.m2)))[7:1];
            egress_a2(function0(meta.kept, hdr.base.kind), (34w8589934591)[30:22]);
        }
        hdr.base.f5 = (~32s0);
        egress_a3((9w255 * 9w227), meta.m5);
        hdr.ys[1].setInvalid();
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
