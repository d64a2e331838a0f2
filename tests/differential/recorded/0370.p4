#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    int<3> f0;
    bit<12> f1;
    bit<9> f2;
}

header x_t {
    bit<8> next;
    bit<12> f0;
    bit<4> pad;
}

header y_t {
    bit<8> more;
    bit<32> f0;
    int<64> f1;
}

struct headers_t {
    base_t base;
    x_t x0;
    x_t x1;
    y_t[2] ys;
}

struct inner_t {
    bit<16> n0;
    bit<1> n1;
}

struct meta_t {
    int<8> m0;
    int<48> m1;
    bit<65> m2;
    bit<100> m3;
    bit<4> m4;
    int<48> m5;
    bool flag;
    @field_list(1) bit<8> kept;
    inner_t one;
    inner_t two;
    bool first;
}

bit<32> function0(in bit<32> p0, in bit<32> p1) {
    if ((p0 >= (false ? p0 : p0))) {
        return (((bit<32>)((bit<24>)p0)) << 8w5);
    }
    return p1;
}

parser parse(packet_in packet, out headers_t hdr, inout meta_t meta,
             inout standard_metadata_t standard_metadata) {
    state start {
        packet.extract(hdr.base);
        meta.kept = packet.lookahead<bit<8>>();
        transition select(hdr.base.kind) {
            8w26 .. 8w29: parse_x1;
            8w192: parse_x1;
            8w137: parse_ys;
            8w63: parse_x1;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        transition select(hdr.x0.next) {
            8w126: parse_x1;
            8w8: parse_ys;
            8w163: parse_ys;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        transition select(hdr.x1.next) {
            8w46: parse_ys;
            8w34: parse_ys;
            8w91: parse_ys;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        meta.kept = packet.lookahead<bit<8>>();
        transition select(hdr.ys.last.more) {
            8w96: parse_ys;
            8w160: parse_ys;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        if ((a != 8w1)) {
            switch ((2w0 ++ ((bit<2>)a))) {
                4w0: {
                    c = (((((bit<20>)c))[16:9] |+| 8w58) & (~(a |-| a)));
                }
                4w2: {
                    c = (((c >= b) ? (31w1)[29:22] : c) << ((((bit<4>)b) & ((bit<4>)c)) | (4w14 << 8w5)));
                    b = ((c > (false ? c : c)) ? (45w640850919166)[21:14] : ((bit<8>)((bit<128>)(-(int<128>)(128w312709175958173905030797497527658718680)))));
                    c = ((true ? (45w19052991013712 ^ ((bit<45>)b)) : (45w0 << c)))[40:33];
                }
                4w12: {
                    c[7:7] = (((bit<1>)63w4611686018427387903) >> 8w1);
                    c[7:7] = (((bit<1>)false) << 8w1);
                }
                default: {
                    c = (((b <= 8w112) || (b >= 8w231)) ? ((a * c) | (b >> 8w0)) : (true ? (a + a) : ((bit<8>)1w0)));
                    c = ((((bit<6>)((bit<48>)48s130385876943517)) << 8w4) ++ (((bit<13>)8w122))[12:11]);
                }
            }
            c = a;
            switch (((bit<16>)a)) {
                16w1: {
                    b = ((-(((bit<1>)c) * 1w0)) ++ ((bit<7>)(1w1 |-| 1w1)));
                    b = c;
                    b = (a >> 8w1);
                }
                16w32767: {
                    b[5:0] = (1w0 ++ 5w30);
                    b = (true ? ((bit<8>)((bit<24>)(false ? ((int<24>)((int<8>)c)) : ((int<24>)((int<8>)a))))) : ((58w52547530091442023)[50:8])[9:2]);
                    b = ((((bit<8>)24w0) |-| (b - 8w254)) + ((c << 8w4) & (1w0 ++ 7w27)));
                }
                16w32768: {
                    c = (((c < 8w0) || (c != 8w239)) ? 8w158 : ((c << 8w8) |+| 8w254));
                    b = (~(-((bit<8>)((bit<65>)c))));
                }
                default: {
                    c = a;
                    b = (~(((bit<8>)((bit<33>)33s3267538600)) & (c >> 8w1)));
                    b = (((((bit<60>)b))[44:14] < (31w1073741823 | 31w2147483646)) ? ((true ? b : b) - (a - b)) : ((true ? ((bit<6>)c) : ((bit<6>)b)) ++ (12w2047)[9:8]));
                }
            }
        } else {
            c = ((a < (((bit<1>)c) ++ ((bit<7>)c))) ? (((bit<2>)b) ++ ((bit<6>)((bit<32>)b))) : 8w1);
            if (true) {
                b = ((bit<8>)((bit<63>)(((int<63>)(99w633825300114114700748351602686)[68:6]) ^ (((int<63>)((int<8>)c)) - (int<63>)(63w5513036769304854863)))));
                c = ((((bit<3>)b) ++ ((bit<5>)32w987651064)) |+| (~(c |-| a)));
            }
            if (((a <= b) || true)) {
                exit;
                c = ((7w126 | (true ? ((bit<7>)c) : 7w0)) ++ (((bit<1>)a) << 8w1));
                exit;
            } else {
                b = ((17w32128 << (a |-| b)))[10:3];
                c = ((~(((bit<7>)a) ++ ((bit<1>)b))) + (~(b * c)));
                c[6:2] = ((bit<5>)b);
            }
        }
        c = (-((bit<8>)(64w13782570798208192837 + ((bit<64>)a))));
        switch ((8w82 >> 4w8)) {
            8w1: {
                c = (((c > 8w1) ? (false ? a : a) : (((bit<41>)a))[19:12]) + (((bit<8>)13w1) << 8w6));
                b = ((bit<8>)((((bit<37>)c))[28:5] >> 8w19));
            }
            8w211: {
                c = a;
            }
            8w254: {
                c = ((bit<8>)((bit<128>)((((int<128>)((int<8>)c)) ^ ((int<128>)((int<8>)b))) | ((int<128>)((int<8>)a)))));
                c = c;
                b = ((((bit<1>)a) < (1w1 >> 1w0)) ? ((bit<8>)(41w2199023255550)[22:10]) : (((bit<12>)48w67567764444028))[9:2]);
            }
            default: {
                c = ((bit<8>)(((bit<7>)64w14878904484804247014))[3:0]);
                c = (((b | c) >> 8w4) ^ (8w18 |+| (a ^ a)));
            }
        }
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    action ingress_a0(bit<128> p0, bit<8> p1) {
        hdr.base.f1 = hdr.base.f1;
        meta.one = meta.one;
        meta.two.n0 = (meta.two.n0 >> 8w11);
    }
    action ingress_a1(inout bit<4> p0, inout int<48> p1) {
        meta.m0[5:3] = ((meta.flag ? 37w5690239464 : 37w135778166417))[29:27];
    }
    table ingress_t0 {
        key = {
            hdr.base.f2: range @name("k0");
            meta.m3: range @name("k1");
            ((((bit<32>)meta.one.n0) * ((bit<32>)((bit<48>)meta.m1))) + 32w4294967295): range @name("k2");
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
            (((bit<16>)((bit<7>)((int<7>)((int<1>)meta.two.n1)))) ^ ((bit<16>)128w170141183460469231731687303715884105727)): optional @name("k0");
            meta.m2: range @name("k1");
            meta.one.n1: exact @name("k2");
        }
        actions = {
            NoAction;
            ingress_a0;
        }
        default_action = ingress_a0(128w236832202170193540413667751490396736462, 8w92);
        size = 64;
    }
    apply {
        standard_metadata.egress_spec = 7;
        meta.first = standard_metadata.instance_type == 0;
        hash(meta.one.n0, HashAlgorithm.crc32, 16w5, { meta.two.n0, hdr.base.f1, 4w0 }, 32w65536);
        meta.one.n1 = ((bit<1>)meta.flag);
        hdr.x1.setValid();
        hdr.x1.next = (meta.flag ? hdr.base.kind : 8w76);
        hdr.x1.f0 = (((bit<11>)meta.m3) ++ meta.two.n1);
        hdr.x1.pad = ((bit<4>)31w2113525532);
        ingress_t0.apply();
        ingress_t1.apply();
        if (meta.first && ((((int<8>)((int<1>)((bit<1>)meta.flag))) - meta.m0) >= (meta.m0 >> hdr.base.kind))) {
            clone_preserving_field_list(CloneType.I2E, 5, 1);
        }
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    helper() first_helper;
    helper() second_helper;
    action egress_a0(out int<48> p0) {
        p0 = 48s140737488355327;
        hdr.base.f0 = (((~((int<3>)((int<16>)meta.two.n0))) * (hdr.base.f0 |-| hdr.base.f0)) & hdr.base.f0);
        hash(meta.one.n0, HashAlgorithm.csum16, 16w0, { meta.two.n0, meta.m3, meta.m4 }, 32w65536);
        hdr.x1 = hdr.x0;
    }
    action egress_a1(bit<32> p0) {
        meta.one.n0 = ((bit<16>)((bit<13>)((int<13>)((((bit<3>)meta.kept) - 3w7) ++ (((bit<10>)meta.m3) |+| 10w383)))));
    }
    action egress_a2() {
        hdr.x1.setInvalid();
        bit<8> v1 = (((meta.flag ? 23w8388606 : 23w4194303))[20:13] << 8w0);
        meta.m1 = ((int<48>)((int<9>)(((bit<10>)((bit<4>)(int<4>)(4w14))))[8:0]));
    }
    action egress_a3(inout bit<4> p0) {
        hdr.x0 = hdr.x1;
        if (meta.flag) {
            meta.one.n0 = ((bit<16>)(~(meta.flag ? meta.m4 : p0)));
            meta.m1 = ((int<48>)((((bit<34>)((bit<64>)((int<64>)((int<4>)meta.m4)))) |+| (((bit<17>)meta.m4) ++ ((bit<17>)p0))) ++ (hdr.ys[1].isValid() ? (14w7958 + ((bit<14>)hdr.base.f2)) : (~((bit<14>)hdr.base.f2)))));
        } else {
            meta.m1 = (((!meta.flag) ? (-((int<48>)((int<4>)meta.m4))) : (-((int<48>)((int<1>)meta.two.n1)))) - ((int<48>)(((bit<23>)4w1) ++ 25w33554431)));
        }
    }
    table egress_t0 {
        key = {
            meta.two.n0: lpm @name("k0");
            meta.m2: ternary @name("k1");
        }
        actions = {
            NoAction;
            egress_a2;
        }
        default_action = egress_a2();
        size = 64;
    }
    table egress_t1 {
        key = {
            meta.m2: optional @name("k0");
            meta.m2: exact @name("k1");
        }
        actions = {
            NoAction;
            egress_a2;
        }
        default_action = NoAction();
        size = 64;
    }
    apply {
        meta.m1 = (((int<48>)((58w124875740956930149 >> meta.two.n1))[51:4]) |-| ((int<48>)((int<128>)(((bit<128>)meta.m3) << 8w104))));
        hdr.x1.setValid();
        hdr.x1.next = ((bit<8>)meta.one.n1);
        hdr.x1.f0 = (meta.flag ? hdr.base.f1 : hdr.base.f1);
        hdr.x1.pad = (((bit<4>)meta.two.n1) + 4w1);
        meta.m2 = (meta.m2 & ((!hdr.x0.isValid()) ? ((bit<65>)((bit<64>)((int<64>)((int<12>)hdr.base.f1)))) : meta.m2));
        egress_t0.apply();
        egress_t1.apply();
        if (meta.first && ((64w6168334030046313248 - 64w572237609318854531) <= (64w9223372036854775808 + 64w9223372036854775808))) {
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
