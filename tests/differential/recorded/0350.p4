#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    bit<32> f0;
    bit<3> f1;
    bit<3> f2;
    int<12> f3;
    bit<32> f4;
    bit<6> pad;
}

header x_t {
    bit<8> next;
    int<64> f0;
    bit<32> f1;
    bit<7> f2;
    bit<4> f3;
    bit<5> pad;
}

header y_t {
    bit<8> more;
    bit<1> f0;
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
    int<9> n1;
}

struct meta_t {
    bit<65> m0;
    bit<33> m1;
    int<32> m2;
    bit<64> m3;
    int<128> m4;
    bit<100> m5;
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
        transition select(hdr.base.kind) {
            8w75 .. 8w78: parse_x1;
            8w154: parse_x1;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        if (meta.flag) {
            meta.m2 = ((meta.m5 > meta.m5) ? (-((int<32>)((int<100>)meta.m5))) : ((int<32>)((int<9>)(((bit<9>)((bit<12>)hdr.base.f3)) + ((bit<9>)hdr.base.kind)))));
            hdr.base.f0[23:13] = ((((bit<11>)meta.m5) & 11w1023) + 11w2047);
            meta.m2 = (-meta.m2);
        } else {
            meta.m0 = (meta.m0 << 8w19);
            hdr.base.f3 = ((int<12>)(((50w235080325497116)[21:1] * (((bit<51>)meta.m5))[23:3]))[19:8]);
            hdr.base.f3 = (((int<12>)(((bit<19>)((bit<4>)4s7)))[18:7]) * hdr.base.f3);
        }
        transition select(hdr.x0.next) {
            8w189: parse_ys;
            8w33: parse_x1;
            8w5 &&& 8w15: accept;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        hdr.base.pad[1:1] = ((bit<1>)(79w302231454903657293676544)[69:5]);
        transition select(hdr.x1.next) {
            8w94: parse_ys;
            8w74: parse_ys;
            8w123: parse_ys;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        hdr.base.f0[19:7] = ((bit<13>)hdr.base.f2);
        transition select(hdr.ys.last.more) {
            8w189: parse_ys;
            8w122: parse_ys;
            8w6: parse_ys;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        switch ((((bit<16>)c) >> 8w13)) {
            16w50093: {
                c = (((true ? ((bit<3>)c) : ((bit<3>)b)) ++ (((bit<5>)b) << 8w0)) + ((5w31 - 5w0) ++ (((bit<2>)b) ++ 1w1)));
                c = (~((b >> 8w6) ^ (a & b)));
                b[7:5] = ((bit<3>)((bit<9>)b));
            }
            16w61504: {
                c = (21w2097150)[7:0];
                c = ((c <= (48w128992830261741)[12:5]) ? ((18w131071)[15:8] & (c ^ a)) : (b + (c |-| b)));
            }
            16w65535: {
                c = (((2w2 & 2w3) >> 8w3) ++ ((bit<6>)((bit<65>)((bit<32>)((int<32>)((int<8>)a))))));
                b = (false ? (false ? ((bit<8>)((bit<33>)(int<33>)(33w8589934591))) : (11w1030)[8:1]) : ((((bit<11>)a))[8:1] | (((bit<4>)a) ++ 4w8)));
            }
            default: {
                b = (((42w3885217407880 |+| ((bit<42>)c)))[38:8])[12:5];
                b = (~((bit<8>)(-63w5038888144215358043)));
            }
        }
        b = b;
        b = ((bit<8>)(((bit<4>)((bit<64>)c)) + (((bit<4>)c) * ((bit<4>)c))));
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<16>>(4) ingress_cells;
    counter(4, CounterType.packets_and_bytes) ingress_counts;
    helper() first_helper;
    helper() second_helper;
    action ingress_a0(out bit<8> p0, out bit<33> p1) {
        p0 = 8w127;
        p1 = 33w8589934591;
        hdr.ys.push_front(1);
        hdr.ys.push_front(1);
    }
    action ingress_a1() {
        hash(hdr.base.f4, HashAlgorithm.xor16, 16w0, { meta.m3, hdr.base.f1, 5w0 }, 32w7);
        int<9> v1 = meta.one.n1;
        hdr.x1 = hdr.x0;
    }
    action ingress_a2(in bit<9> p0) {
        hdr.ys.pop_front(1);
        meta.two.n1 = ((int<9>)(((bit<2>)((bit<32>)meta.m2)) ++ ((((bit<7>)((bit<128>)meta.m4)) * ((bit<7>)meta.one.n0)) >> 8w2)));
        meta.two.n1 = ((int<9>)(((((bit<5>)((bit<9>)meta.two.n1)) | ((bit<5>)((bit<9>)meta.one.n1))) << 8w5) ++ ((~((bit<4>)((bit<1>)meta.flag))) + ((bit<4>)((bit<1>)meta.flag)))));
    }
    action ingress_a3() {
        ingress_counts.count(((hdr.base.f0 << 8w3) & 32w3));
    }
    table ingress_t0 {
        key = {
            hdr.base.kind: ternary @name("k0");
            ((bit<16>)((bit<9>)meta.two.n1)): range @name("k1");
            meta.m3: range @name("k2");
        }
        actions = {
            NoAction;
            ingress_a1;
        }
        default_action = NoAction();
        size = 64;
    }
    table ingress_t1 {
        key = {
            hdr.base.f2: ternary @name("k0");
            hdr.base.f4: range @name("k1");
            meta.m1: range @name("k2");
        }
        actions = {
            NoAction;
            ingress_a1;
        }
        default_action = NoAction();
        size = 64;
    }
    apply {
        standard_metadata.egress_spec = 2;
        meta.first = standard_metadata.instance_type == 0;
        hdr.base.f0 = (((bit<32>)(hdr.ys[1].isValid() ? ((bit<24>)((bit<1>)meta.flag)) : ((bit<24>)((bit<9>)meta.two.n1)))) << 8w0);
        ingress_a1();
        switch ((16w49466 - ((bit<16>)((bit<128>)meta.m4)))) {
            16w6440: {
                meta.m2 = (((int<32>)(((bit<30>)((bit<33>)((int<33>)meta.m4))) ++ (1w0 ++ meta.two.n0))) >> 8w21);
                meta.kept = meta.kept;
                hdr.base.f0 = ((((bit<55>)((bit<1>)meta.flag)))[33:2] | ((hdr.base.f4 * hdr.base.f4) & (hdr.base.f0 + ((bit<32>)meta.m1))));
            }
            16w20334: {
                meta.m2 = (((int<32>)(((bit<40>)16w20498))[36:5]) | (int<32>)(32w3028852402));
            }
            16w65535: {
                meta.m3 = ((meta.m3 << 8w46) - ((((bit<118>)hdr.base.f0))[104:18])[66:3]);
            }
            default: {
                hdr.base.f2 = hdr.base.f2;
                meta.kept = ((bit<8>)((((int<13>)((int<33>)meta.m1)) > ((int<13>)meta.one.n1)) ? (((bit<31>)meta.m0) - 31w843866025) : (31w2147483647 >> 8w5)));
            }
        }
        meta.m3 = (-(64w9508565661898328492 * (hdr.x1.isValid() ? 64w18446744073709551614 : meta.m3)));
        ingress_t0.apply();
        ingress_t1.apply();
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<48>>(8) egress_cells;
    helper() first_helper;
    helper() second_helper;
    action egress_a0() {
        if (meta.flag) {
            meta.m1 = (meta.m1 - (33w8589934591 + (~((bit<33>)((bit<12>)hdr.base.f3)))));
            meta.m0 = ((bit<65>)((bit<32>)((~meta.m2) & (((int<32>)((int<65>)meta.m0)) << 8w24))));
            hdr.base.f4 = (((~68w0) << 8w56))[51:20];
        } else {
            meta.m0 = (~(~(meta.m0 >> 8w37)));
        }
        hdr.x1 = hdr.x0;
        meta.one = meta.one;
    }
    action egress_a1(bit<48> p0) {
        hdr.ys[1].setInvalid();
        hash(hdr.base.f0, HashAlgorithm.identity, 16w5, { hdr.base.pad, meta.m1, 1w0 }, 32w1000);
    }
    action egress_a2() {
        hash(meta.m3, HashAlgorithm.xor16, 16w0, { hdr.base.f0, meta.m3 }, 32w65536);
        hdr.base.f1[1:1] = meta.two.n0;
    }
    action egress_a3(bit<48> p0) {
        hdr.base.f4 = ((meta.m3 < (meta.m3 | meta.m3)) ? ((meta.flag ? 32w1478365119 : hdr.base.f0) - (hdr.base.f4 |+| 32w1592764270)) : (((bit<32>)65w36893488147419103231) |-| (hdr.base.f0 - hdr.base.f4)));
        if ((!hdr.ys[0].isValid())) {
            hdr.base.f1 = ((hdr.base.f1 |+| (-((bit<3>)((bit<9>)meta.two.n1)))) << 8w4);
            hdr.base.f4 = (~(hdr.base.f4 | (((bit<32>)meta.m1) ^ hdr.base.f0)));
        }
    }
    table egress_t0 {
        key = {
            meta.m0: exact @name("k0");
            hdr.base.f1: ternary @name("k1");
            hdr.base.pad: exact @name("k2");
        }
        actions = {
            NoAction;
            egress_a0;
            egress_a2;
            egress_a3;
        }
        default_action = egress_a0();
        size = 64;
    }
    table egress_t1 {
        key = {
            hdr.base.f1: optional @name("k0");
            hdr.base.kind: lpm @name("k1");
            meta.two.n0: range @name("k2");
        }
        actions = {
            NoAction;
            egress_a0;
            egress_a1;
            egress_a2;
        }
        default_action = egress_a1(48w0);
        size = 64;
    }
    apply {
        hash(hdr.base.f4, HashAlgorithm.xor16, 16w0, { hdr.base.f1, 5w0 }, 32w65536);
        meta.two = meta.two;
        if (((9w402 >> ((bit<4>)hdr.base.pad)) != ((bit<9>)((bit<48>)hdr.base.kind)))) {
            hdr.x1 = hdr.x0;
            meta.m1 = (~(((bit<33>)((bit<1>)(int<1>)(1w1))) | meta.m1));
        }
        egress_t0.apply();
        egress_t1.apply();
        if (meta.first && (meta.m4 > (int<128>)(128w170141183460469231731687303715884105728))) {
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
