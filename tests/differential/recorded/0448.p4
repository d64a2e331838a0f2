#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    bit<4> f0;
    bit<12> f1;
    bit<8> f2;
    bit<9> f3;
    bit<1> f4;
    bit<6> pad;
}

header x_t {
    bit<8> next;
    bit<24> f0;
}

header y_t {
    bit<8> more;
    bit<48> f0;
    bit<64> f1;
}

struct headers_t {
    base_t base;
    x_t x0;
    x_t x1;
    y_t[3] ys;
}

struct inner_t {
    int<8> n0;
    bit<128> n1;
}

struct meta_t {
    bit<9> m0;
    bit<4> m1;
    bit<1> m2;
    int<48> m3;
    bit<16> m4;
    int<65> m5;
    bool flag;
    @field_list(1) bit<8> kept;
    inner_t one;
    inner_t two;
    bool first;
}

bit<32> function0(in bit<16> p0, in bit<8> p1) {
    if ((!(true && false))) {
        return (-(-((bit<32>)p0)));
    }
    return ((bit<32>)p0);
}

parser parse(packet_in packet, out headers_t hdr, inout meta_t meta,
             inout standard_metadata_t standard_metadata) {
    state start {
        packet.extract(hdr.base);
        transition select(hdr.base.kind) {
            8w106: parse_ys;
            8w199: parse_x0;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        verify((meta.m1 > (11w2027)[3:0]), error.Unwelcome);
        transition select(hdr.x0.next) {
            8w121: parse_ys;
            8w21: parse_ys;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        meta.one.n1 = ((((int<128>)meta.one.n0) == ((int<128>)((int<24>)((bit<24>)hdr.base.f3)))) ? ((99w540274480523505706747242163529 ++ ((bit<29>)meta.two.n1)) << 8w49) : (meta.flag ? (meta.two.n1 + meta.two.n1) : ((bit<128>)((bit<63>)(int<63>)(63w9223372036854775806)))));
        transition select(hdr.x1.next) {
            8w148: parse_ys;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        bool v1 = ((hdr.base.f0 == 4w7) && ((meta.flag ? 100w602632075574698144952260318188 : 100w881751864520338172079075804845) < (meta.flag ? 100w0 : 100w277547229477031923035259544433)));
        meta.kept = packet.lookahead<bit<8>>();
        transition select(hdr.ys.last.more) {
            8w10: parse_ys;
            8w124: parse_ys;
            8w254: parse_ys;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        c[2:2] = (~((bit<1>)64w18446744073709551614));
        c = b;
        if (false) {
            b = (((((bit<21>)a) >> 8w15))[18:11] |-| ((c |+| c) ^ (c |-| b)));
            if ((((bit<33>)((bit<100>)((int<100>)((int<8>)c)))) > (33w8589934591 + ((bit<33>)b)))) {
                c = ((bit<8>)((bit<63>)b));
                b = (((bit<8>)((bit<4>)1w1)) |+| (((bit<1>)c) ++ (((bit<7>)a) | 7w103)));
                c = (c |+| ((b | a) |-| (((bit<41>)a))[30:23]));
            } else {
                bit<16> v2 = ((bit<16>)c);
                v2[12:10] = ((((bit<16>)a))[14:10])[3:1];
            }
            c[7:7] = ((((bit<1>)a) << 8w0) + (-((bit<1>)a)));
        } else {
            b = ((bit<8>)(~(16w32767 >> 8w17)));
            if (false) {
                b = ((c * ((bit<8>)((bit<9>)(int<9>)(9w299)))) |+| ((bit<8>)((bit<24>)(~(int<24>)(24w16777215)))));
                b = ((~(((bit<44>)b) & ((bit<44>)c))))[36:29];
            }
        }
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<16>>(1) ingress_cells;
    action ingress_a0(inout bit<16> p0) {
        bit<96> v3 = (((meta.kept >= ((bit<8>)meta.m1)) || (meta.two.n1 > meta.one.n1)) ? ((~10w1022) ++ (((bit<86>)meta.kept) >> hdr.base.f2)) : ((meta.flag ? ((bit<96>)meta.one.n1) : ((bit<96>)((bit<1>)meta.flag))) & (96w65541388196182949551436475877 & ((bit<96>)((bit<65>)meta.m5)))));
    }
    action ingress_a1() {
        hdr.base.f3 = (~((-hdr.base.f3) - (meta.m0 ^ meta.m0)));
        hdr.base.f3 = ((bit<9>)hdr.base.f2);
    }
    action ingress_a2(out int<65> p0, out int<48> p1) {
        p0 = (int<65>)(65w34513759866435582512);
        p1 = (int<48>)(48w226719055016533);
        meta.two = meta.two;
        hdr.ys.pop_front(1);
    }
    table ingress_t0 {
        key = {
            hdr.base.f2: lpm @name("k0");
            meta.kept: optional @name("k1");
            hdr.base.f3: exact @name("k2");
        }
        actions = {
            NoAction;
            ingress_a1;
        }
        default_action = NoAction();
        size = 64;
    }
    apply {
        standard_metadata.egress_spec = 0;
        meta.first = standard_metadata.instance_type == 0;
        ingress_t0.apply();
        hdr.x1 = hdr.x0;
        standard_metadata.egress_spec = ((bit<9>)3w0);
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<8>>(8) egress_cells;
    action egress_a0() {
        hdr.x0.setValid();
        hdr.x0.next = hdr.base.kind;
        hdr.x0.f0 = (24w3221131 |-| 24w8388607);
        hdr.x0.next = ((meta.m0 <= (44w12292003806730)[42:34]) ? ((bit<8>)(((bit<65>)meta.m5) * 65w421957923722286686)) : (hdr.base.kind * hdr.base.kind));
    }
    action egress_a1(inout int<48> p0) {
        meta.one = meta.one;
        hdr.x0.setValid();
        hdr.x0.next = (6w30 ++ ((bit<2>)hdr.base.f3));
        hdr.x0.f0 = 24w1;
    }
    table egress_t0 {
        key = {
            hdr.base.f3: exact @name("k0");
            hdr.base.pad: ternary @name("k1");
            meta.one.n1: ternary @name("k2");
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
            hdr.base.f0: range @name("k0");
            hdr.base.f0: optional @name("k1");
        }
        actions = {
            NoAction;
            egress_a0;
        }
        default_action = NoAction();
        size = 64;
    }
    apply {
        egress_a1(meta.m3);
        bit<5> v4 = ((bit<5>)((((bit<100>)meta.m0) >> 8w99) |-| (((bit<118>)((bit<65>)meta.m5)))[115:16]));
        egress_t0.apply();
        egress_t1.apply();
        if (meta.first && (!hdr.ys[2].isValid())) {
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
