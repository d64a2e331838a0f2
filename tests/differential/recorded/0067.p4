#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    int<16> f0;
    bit<1> f1;
    bit<7> f2;
}

header x_t {
    bit<8> next;
    bit<24> f0;
    bit<7> f1;
    bit<12> f2;
    bit<5> pad;
}

header y_t {
    bit<8> more;
    int<8> f0;
    bit<32> f1;
}

struct headers_t {
    base_t base;
    x_t x0;
    x_t x1;
    y_t[2] ys;
}

struct inner_t {
    bit<1> n0;
    int<128> n1;
}

struct meta_t {
    bit<33> m0;
    int<16> m1;
    bit<16> m2;
    bit<9> m3;
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
            8w172 .. 8w175: parse_x1;
            8w82: parse_x1;
            8w78: parse_ys;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        transition select(hdr.x0.next) {
            8w227: parse_x1;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        hdr.base.f1 = ((-(meta.flag ? hdr.base.f1 : meta.two.n0)) + meta.one.n0);
        transition select(hdr.x1.next) {
            8w199: parse_ys;
            8w20: parse_ys;
            8w183: parse_ys;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        transition select(hdr.ys.last.more) {
            8w226: parse_ys;
            8w178: parse_ys;
            8w120: parse_ys;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        c = (((bit<5>)((bit<16>)(((int<16>)((int<8>)c)) ^ ((int<16>)((int<8>)a))))) ++ (((bit<3>)((bit<7>)c)) ^ (true ? ((bit<3>)c) : ((bit<3>)c))));
        b = (b |-| ((bit<8>)(((bit<2>)c) ++ ((bit<2>)b))));
        if ((!false)) {
            b = (((false ? b : 8w128) - (a << 4w7)) |-| (false ? c : b));
            b = c;
            int<24> v1 = ((int<24>)((int<64>)(((bit<64>)33w7636344950) * (94w19807040628566084398385987583)[73:10])));
        } else {
            b = ((~(false ? a : b)) * ((66w73786976294838206463)[46:16])[25:18]);
        }
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<48>>(8) ingress_cells;
    action ingress_a0(bit<48> p0) {
        meta.two.n1 = ((int<128>)((int<63>)63w4611686018427387904));
        hdr.ys.push_front(1);
        ingress_cells.write((((bit<32>)31w1742009886) & 32w7), p0);
    }
    action ingress_a1(bit<16> p0) {
        meta.one.n1 = 128s92621431224690109278331832432125016461;
    }
    apply {
        standard_metadata.egress_spec = 4;
        meta.first = standard_metadata.instance_type == 0;
        if (meta.flag) {
            switch ((meta.flag ? meta.m2 : meta.m2)) {
                16w0: {
                    hdr.base.f2 = ((bit<7>)((hdr.base.f2 + ((bit<7>)meta.m3)) ++ (~((bit<2>)((bit<128>)meta.one.n1)))));
                }
                16w12458: {
                    meta.m1 = (meta.m1 ^ (((int<16>)(meta.kept ++ meta.kept)) + (~(int<16>)(16w32768))));
                    meta.two.n0 = (((bit<35>)meta.m0))[12:12];
                    hdr.base.f1 = (~(hdr.base.f1 | (meta.one.n0 ^ hdr.base.f1)));
                }
                16w37463: {
                    meta.flag = (meta.kept == 8w24);
                    meta.m0[31:26] = ((hdr.base.f1 ++ ((bit<2>)((bit<16>)meta.m1))) ++ (28w244894737)[22:20]);
                }
                default: {
                    meta.two.n1 = (((((int<128>)hdr.base.f0) ^ meta.two.n1) * (meta.two.n1 & meta.one.n1)) |+| (((int<128>)((int<64>)64w8868793314957846107)) - (meta.two.n1 * meta.two.n1)));
                }
            }
        } else {
            hdr.base.f2 = ((((bit<4>)hdr.base.f1) |-| (((bit<4>)((bit<1>)meta.flag)) & 4w1)) ++ (((bit<2>)meta.m3) ++ (meta.flag ? meta.two.n0 : meta.one.n0)));
            meta.two = meta.two;
        }
        hdr.ys.pop_front(1);
        standard_metadata.egress_spec = ((bit<9>)((bit<3>)((bit<16>)((bit<32>)hdr.base.f1))));
        hdr.ys[0].setValid();
        hdr.ys[0].more = hdr.base.kind;
        hdr.ys[0].f0 = (((int<8>)((int<33>)meta.m0)) + ((int<8>)((int<33>)meta.m0)));
        hdr.ys[0].f1 = ((bit<32>)31w0);
        if (hdr.ys[0].isValid()) {
            ingress_cells.write(((((bit<63>)((bit<16>)meta.m1)))[48:17] & 32w7), ((meta.m0 ++ ((bit<15>)((bit<16>)hdr.base.f0))) * (~48w159462759905583)));
            meta.two = meta.two;
            standard_metadata.egress_spec = ((bit<9>)((3w4 + ((bit<3>)meta.m3)) ^ (((bit<3>)((bit<16>)hdr.base.f0)) << hdr.base.kind)));
        }
        meta.one = meta.one;
        bit<1> v2 = (-((((bit<25>)meta.two.n0))[9:9] + (hdr.base.f1 >> 8w2)));
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    counter(4, CounterType.packets_and_bytes) egress_counts;
    action egress_a0(bit<48> p0, bit<128> p1) {
        bit<96> v3 = (~((29w434562417 ++ 67w56123635659110714921) + ((bit<96>)31w2147483647)));
        egress_counts.count(((32w4294967294 + ((bit<32>)hdr.base.kind)) & 32w3));
    }
    action egress_a1(bit<9> p0) {
        if ((meta.one.n0 == ((bit<1>)((bit<16>)hdr.base.f0)))) {
            meta.m2 = (~((meta.m0 >= 33w2089311311) ? meta.m2 : (meta.m2 * meta.m2)));
        } else {
            meta.one.n0 = ((bit<1>)((((bit<1>)((bit<128>)meta.two.n1)) & meta.one.n0) ++ (2w1 ++ ((bit<13>)meta.m0))));
            meta.kept = (((bit<5>)(meta.one.n0 ++ ((bit<15>)meta.m3))) ++ (~(~3w7)));
            meta.m0 = (((67w1 + 67w115753517382573345749) >> 8w9))[51:19];
        }
        if (meta.flag) {
            hdr.base.f0 = ((int<16>)((int<64>)((((bit<64>)hdr.base.f2) |-| ((bit<64>)hdr.base.f2)) | ((bit<64>)((bit<48>)meta.two.n0)))));
            meta.flag = (meta.kept == 8w128);
        } else {
            meta.kept = (((((bit<65>)meta.kept) < ((bit<65>)meta.m3)) ? (meta.kept >> ((bit<8>)((bit<16>)hdr.base.f0))) : ((bit<8>)((bit<4>)((int<4>)((int<1>)meta.one.n0))))) + ((32w2147483647)[31:24] >> (((bit<31>)((bit<128>)meta.two.n1)))[20:17]));
            meta.flag = (meta.m1 > (~((int<16>)(((bit<46>)meta.one.n0))[29:14])));
        }
        meta.m3 = ((((bit<30>)meta.kept))[10:2] |+| (((bit<9>)((bit<64>)meta.m2)) & ((bit<9>)((bit<100>)((bit<16>)meta.m1)))));
    }
    action egress_a2(inout bit<16> p0) {
        hdr.base.f1 = ((meta.two.n0 * (1w0 >> 8w1)) |-| ((hdr.base.f1 - meta.one.n0) << 8w1));
        hdr.ys.push_front(1);
        hash(p0, HashAlgorithm.identity, 16w5, { hdr.base.f1, 7w0 }, 32w65536);
    }
    table egress_t0 {
        key = {
            hdr.base.f1: exact @name("k0");
        }
        actions = {
            NoAction;
            egress_a0;
        }
        default_action = NoAction();
        const entries = {
            (1w0): NoAction();
            (1w1): egress_a0(48w247034239895553, 128w0);
        }
        size = 64;
    }
    table egress_t1 {
        key = {
            hdr.base.kind: range @name("k0");
            hdr.base.f2: optional @name("k1");
        }
        actions = {
            NoAction;
            egress_a0;
            egress_a1;
        }
        default_action = egress_a0(48w208089032300436, 128w340282366920938463463374607431768211454);
        size = 64;
    }
    table egress_t2 {
        key = {
            hdr.base.kind: exact @name("k0");
            hdr.base.f1: exact @name("k1");
            hdr.base.kind: lpm @name("k2");
        }
        actions = {
            NoAction;
            egress_a1;
        }
        default_action = NoAction();
        size = 64;
    }
    apply {
        switch (((bit<8>)meta.m3)) {
            8w16: {
                meta.one.n0 = hdr.base.f1;
                hdr.base.f1 = meta.one.n0;
                meta.one.n0 = ((meta.two.n0 & (1w0 >> 8w0)) * (((bit<1>)7w40) >> 8w1));
            }
            8w130: {
                meta.m2 = meta.m2;
                hdr.base.f0 = meta.m1;
                meta.m0[18:13] = ((-29w302428788))[26:21];
            }
            8w194: {
                meta.kept = ((hdr.x0.isValid() || (meta.one.n1 > 128s170141183460469231731687303715884105727)) ? (-(-meta.kept)) : 8w0);
            }
            default: {
                hdr.base.f2 = hdr.base.f2;
                meta.m1 = (((int<16>)((int<4>)(4w8 << ((bit<4>)((bit<16>)meta.m1))))) + hdr.base.f0);
            }
        }
        meta.one.n0 = ((meta.one.n1 <= 128s82611827433720134319476244370595806647) ? (((bit<1>)hdr.ys[1].isValid()) >> ((bit<1>)((bit<48>)meta.m2))) : ((meta.m2 != 16w63690) ? (((bit<8>)meta.two.n0))[1:1] : ((bit<1>)meta.flag)));
        if ((hdr.base.kind <= 8w189)) {
            meta.m0[30:30] = meta.one.n0;
            if (((int<63>)(63w6827068393461055060) <= (((int<63>)((int<8>)meta.kept)) << 4w11))) {
                meta.one.n0 = (meta.two.n0 |+| (-(((bit<24>)((bit<128>)meta.one.n1)))[23:23]));
                meta.one = meta.two;
                hdr.ys.pop_front(1);
            } else {
                hdr.base.f2 -= (((hdr.base.f0 != 16s1) ? (((bit<14>)hdr.base.kind) << ((bit<4>)meta.kept)) : (((bit<14>)meta.m0) >> 8w3)))[12:6];
                meta.two = meta.two;
            }
        }
        egress_t0.apply();
        egress_t1.apply();
        egress_t2.apply();
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
