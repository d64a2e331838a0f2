#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    bit<8> f0;
    bit<9> f1;
    bit<24> f2;
    bit<32> f3;
    bit<48> f4;
    bit<9> f5;
    bit<6> pad;
}

header x_t {
    bit<8> next;
    bit<64> f0;
    bit<24> f1;
    bit<9> f2;
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
    bit<8> n1;
}

struct meta_t {
    bit<48> m0;
    bit<64> m1;
    bit<1> m2;
    bit<32> m3;
    bit<1> m4;
    bool flag;
    @field_list(1) bit<8> kept;
    inner_t one;
    inner_t two;
    bool first;
}

bit<16> function0(in bit<16> p0, in bit<8> p1) {
    if ((((bit<32>)p1) < (true ? 32w2147483647 : 32w0))) {
        return ((p0 |-| 16w25564) << 8w5);
    }
    return ((((bit<29>)p1) - (~((bit<29>)p0))))[24:9];
}
bit<32> function1(in bit<32> p0, in bit<32> p1) {
    if ((((int<48>)((int<33>)((bit<33>)p1))) == ((int<48>)(((bit<36>)p0) ++ ((bit<12>)p1))))) {
        return ((p0 & p0) | ((bit<32>)((bit<13>)p0)));
    }
    return (((p0 + p1) ^ (((bit<43>)p0))[34:3]) |+| ((true ? 16w0 : ((bit<16>)p1)) ++ (15w16383 ++ 1w1)));
}

parser parse(packet_in packet, out headers_t hdr, inout meta_t meta,
             inout standard_metadata_t standard_metadata) {
    state start {
        packet.extract(hdr.base);
        transition select(hdr.base.kind) {
            8w121: parse_ys;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        transition select(hdr.x0.next) {
            8w59: parse_ys;
            8w0: parse_x1;
            8w106: parse_x1;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        bit<16> v1 = (((bit<16>)((bit<32>)(~((int<32>)meta.m3)))) * (((bit<16>)((bit<7>)7s56)) ^ (meta.flag ? 16w0 : 16w36251)));
        transition select(hdr.x1.next) {
            8w237: parse_ys;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        meta.kept = packet.lookahead<bit<8>>();
        transition select(hdr.ys.last.more) {
            8w123: parse_ys;
            8w5 &&& 8w15: accept;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        b = ((bit<8>)((bit<16>)24w13767187));
        if ((b <= 8w254)) {
            if ((true && (b == c))) {
                bit<5> v2 = ((((bit<4>)b) >= (-((bit<4>)a))) ? ((3w6 ++ ((bit<2>)b)) & (((bit<5>)a) * ((bit<5>)b))) : (~((bit<5>)((bit<9>)b))));
                c = ((((bit<3>)((bit<1>)b)) ++ (v2 |+| v2)) >> 8w7);
            } else {
                b = (((((bit<4>)a) ++ ((bit<3>)a)) |-| (7w127 & ((bit<7>)b))) ++ ((24w4688512 != 24w1952086) ? ((bit<1>)c) : (-((bit<1>)b))));
                b = ((((bit<44>)c))[39:32] |-| c);
                bit<96> v3 = ((((bit<96>)((bit<1>)c)) >> 8w62) >> ((((bit<41>)a) ++ 3w3))[9:6]);
            }
        }
        b = (-(((bit<8>)((bit<100>)b)) + ((bit<8>)((bit<128>)b))));
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    action ingress_a0(in bit<9> p0) {
        meta.m2 = meta.m2;
        meta.m1 = ((-(~meta.m1)) + ((!meta.flag) ? (meta.m1 - 64w12975665677401418760) : (meta.m1 << 8w31)));
        meta.m1 = (((bit<64>)(-hdr.base.f1)) + ((hdr.ys[1].isValid() ? ((bit<27>)hdr.base.f2) : 27w67108863) ++ (37w68719476735 & 37w137438953470)));
    }
    action ingress_a1(in bit<16> p0) {
        hdr.ys.push_front(1);
        hdr.base.f5 = (((((bit<5>)meta.kept) + ((bit<5>)hdr.base.f2)) << 8w4) ++ ((hdr.ys[1].isValid() ? 14w5033 : ((bit<14>)hdr.base.kind)))[11:8]);
    }
    table ingress_t0 {
        key = {
            meta.m3: exact @name("k0");
            ((((bit<16>)meta.m1) - ((bit<16>)hdr.base.f4)) | (5w31 ++ 11w2046)): optional @name("k1");
            meta.m1: optional @name("k2");
        }
        actions = {
            NoAction;
        }
        default_action = NoAction();
        size = 64;
    }
    apply {
        standard_metadata.egress_spec = 5;
        meta.first = standard_metadata.instance_type == 0;
        switch (ingress_t0.apply().action_run) {
            NoAction: {
                meta.kept[7:7] = ((meta.m4 | meta.m4) * (meta.m4 | meta.m4));
                meta.two.n0 = meta.one.n0;
                hdr.base.f3 = function1(((bit<32>)((bit<33>)(hdr.ys[2].isValid() ? 33s1 : ((int<33>)((int<8>)meta.one.n1))))), (hdr.x1.isValid() ? (((bit<46>)meta.one.n1))[31:0] : (((bit<59>)meta.m3))[50:19]));
            }
        }
        hdr.ys[2].setValid();
        hdr.ys[2].more = (((bit<8>)meta.m3) - hdr.base.kind);
        standard_metadata.egress_spec = ((bit<9>)((2w2 - ((bit<2>)meta.m0)) ++ (meta.m4 |-| meta.m4)));
        hash(hdr.base.f3, HashAlgorithm.identity, 16w0, { hdr.ys[2].more, meta.one.n1, meta.kept }, 32w65536);
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<48>>(1) egress_cells;
    action egress_a0(in bit<9> p0) {
        hdr.x0.setValid();
        hdr.x0.next = (meta.flag ? meta.two.n1 : meta.kept);
        hdr.x0.f0 = (~meta.m1);
        hdr.x0.f1 = (36w8149769959)[25:2];
        hdr.x0.f2 = (-p0);
        hdr.x0.pad = (7w8 >> hdr.base.f0);
    }
    action egress_a1(out bit<1> p0) {
        p0 = 1w0;
        hdr.base.f5 = hdr.base.f1;
    }
    action egress_a2(in bit<32> p0, in bit<16> p1) {
        hdr.base.f4 = (((meta.flag ? 81w1046930017533029037272501 : 81w2417851639229258349412350))[51:2])[47:0];
        if (((((bit<63>)hdr.base.f1) | 63w4550923336342750221) > (((bit<63>)meta.two.n1) |-| 63w1))) {
            meta.flag = meta.flag;
            meta.m1 = meta.m1;
        } else {
            meta.one.n1 = ((bit<8>)((bit<63>)(((int<63>)(((bit<68>)p0))[66:4]) >> (hdr.base.f0 |-| meta.two.n1))));
            hdr.base.f5 = ((bit<9>)hdr.base.f3);
        }
    }
    action egress_a3(out bit<1> p0, out bit<48> p1) {
        p0 = 1w0;
        p1 = 48w11705030623469;
        hdr.ys[3].setValid();
        hdr.ys[3].more = (-hdr.base.kind);
    }
    table egress_t0 {
        key = {
            (-16w6699): exact @name("k0");
        }
        actions = {
            NoAction;
        }
        default_action = NoAction();
        size = 64;
    }
    table egress_t1 {
        key = {
            meta.one.n0: exact @name("k0");
        }
        actions = {
            NoAction;
        }
        default_action = NoAction();
        size = 64;
    }
    table egress_t2 {
        key = {
            meta.one.n0: range @name("k0");
            ((((bit<45>)meta.one.n1) + ((bit<45>)hdr.base.f1)))[36:5]: lpm @name("k1");
        }
        actions = {
            NoAction;
        }
        default_action = NoAction();
        size = 64;
    }
    apply {
        if (meta.flag) {
            hdr.base.f5[3:0] = (~(~4w15));
        } else {
            meta.flag = (hdr.base.f0 >= 8w159);
        }
        int<48> v4 = (meta.flag ? ((int<48>)((int<8>)hdr.base.kind)) : (((int<48>)(64w4667531551251447303)[61:14]) | ((int<48>)(77w77334245342305922753975)[72:25])));
        egress_t2.apply();
        hdr.base.pad = (((bit<27>)((bit<33>)((int<33>)(33w5278084648) |-| ((int<33>)((int<8>)meta.kept))))))[15:10];
        hdr.ys[0].setInvalid();
        hash(meta.m3, HashAlgorithm.xor16, 16w0, { hdr.base.f5, meta.kept, 7w0 }, 32w65536);
        meta.one = meta.one;
        egress_t0.apply();
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
