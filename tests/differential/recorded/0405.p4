#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    int<32> f0;
    bit<64> f1;
    int<16> f2;
}

header x_t {
    bit<8> next;
    bit<3> f0;
    bit<5> pad;
}

header y_t {
    bit<8> more;
    bit<12> f0;
    bit<9> f1;
    bit<3> pad;
}

struct headers_t {
    base_t base;
    x_t x0;
    x_t x1;
    y_t[4] ys;
}

struct inner_t {
    int<128> n0;
    bit<48> n1;
}

struct meta_t {
    bit<8> m0;
    bit<64> m1;
    bit<64> m2;
    bit<9> m3;
    bit<32> m4;
    bool flag;
    @field_list(1) bit<8> kept;
    inner_t one;
    inner_t two;
    bool first;
}

bit<16> function0(in bit<8> p0, in bit<32> p1) {
    if (true) {
        return (~(-((bit<16>)p1)));
    }
    return (((((bit<10>)p0) << 8w1) |+| ((bit<10>)33w5924507067)) ++ (((bit<43>)p0))[40:35]);
}
bit<32> function1(in bit<8> p0, in bit<8> p1) {
    if (true) {
        return ((p0 < 8w48) ? ((bit<32>)((bit<64>)p0)) : (false ? 32w1 : ((bit<32>)p1)));
    }
    return ((bit<32>)(-(((bit<24>)p0) & ((bit<24>)p0))));
}

parser parse(packet_in packet, out headers_t hdr, inout meta_t meta,
             inout standard_metadata_t standard_metadata) {
    state start {
        packet.extract(hdr.base);
        hdr.base.f0 = (~hdr.base.f0);
        verify((meta.one.n0 <= ((int<128>)((int<100>)((int<48>)meta.two.n1)))), error.Unwelcome);
        transition select(hdr.base.kind) {
            8w205: parse_x1;
            8w5 &&& 8w15: accept;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        meta.m3 = (((-((bit<24>)((bit<1>)meta.flag))) | (((bit<24>)hdr.base.kind) - ((bit<24>)hdr.base.f1))))[18:10];
        transition select(hdr.x0.next) {
            8w143: parse_ys;
            8w7: parse_x1;
            8w197: parse_ys;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        transition select(hdr.x1.next) {
            8w223: parse_ys;
            8w167: parse_ys;
            8w72: parse_ys;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        transition select(hdr.ys.last.more) {
            8w204: parse_ys;
            8w129: parse_ys;
            8w190: parse_ys;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        c |= (((true || false) && (true && true)) ? (b * (b & a)) : ((((bit<40>)c))[11:8] ++ (((bit<20>)b))[7:4]));
        c = (((17w103390 ++ ((bit<29>)c)))[38:31] - a);
        switch ((((bit<16>)a) |-| ((bit<16>)a))) {
            16w11831: {
                c = (((b <= 8w1) && (true || true)) ? ((bit<8>)(((bit<4>)c) | ((bit<4>)c))) : ((c * 8w128) ^ ((bit<8>)((bit<7>)a))));
                c = ((c <= 8w128) ? (((bit<19>)a))[10:3] : (((bit<8>)((bit<4>)b)) & (c | c)));
            }
            16w48664: {
                b = (true ? b : (-(true ? 8w24 : c)));
            }
            16w60277: {
                c = 8w44;
                c[2:0] = ((-((bit<3>)a)) | (((bit<3>)b) ^ 3w7));
            }
            default: {
                c = ((c != 8w228) ? ((((bit<65>)a))[38:10])[13:6] : ((c < 8w222) ? (-b) : a));
            }
        }
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    counter(4, CounterType.packets_and_bytes) ingress_counts;
    action ingress_a0() {
        meta.kept = meta.m0;
        hdr.base.f1 = ((bit<64>)((-((bit<100>)meta.m0)) | (100w400252093186730392026508764201 * ((bit<100>)meta.m2))));
    }
    action ingress_a1(out bit<9> p0) {
        p0 = 9w1;
        if (hdr.x1.isValid()) {
            meta.two.n1 = ((bit<48>)((bit<16>)((hdr.ys[3].isValid() && meta.flag) ? ((int<16>)((bit<16>)meta.two.n1)) : ((int<16>)(((bit<21>)((bit<16>)hdr.base.f2)))[15:0]))));
        }
        bool v1 = (hdr.ys[3].isValid() && ((((int<31>)((int<1>)((bit<1>)meta.flag))) ^ (int<31>)(31w1076896432)) >= (hdr.ys[3].isValid() ? (int<31>)(31w1502961814) : ((int<31>)((int<32>)meta.m4)))));
    }
    action ingress_a2(out bit<8> p0, out bit<32> p1) {
        p0 = 8w241;
        p1 = 32w3810575028;
        hash(meta.m2, HashAlgorithm.xor16, 16w0, { meta.two.n1 }, 32w1000);
    }
    action ingress_a3() {
        meta.one.n0 = ((-(meta.one.n0 ^ meta.one.n0)) >> 8w21);
        meta.two.n0 = ((hdr.base.f2 <= 16s1) ? (~((int<128>)(((bit<15>)meta.one.n1) ++ ((bit<113>)meta.m0)))) : ((int<128>)((((bit<97>)meta.m0) * ((bit<97>)meta.m1)) ++ ((bit<31>)((bit<13>)((int<13>)((int<48>)meta.two.n1)))))));
    }
    table ingress_t0 {
        key = {
            ((((bit<5>)meta.m0) >> 1w1) ++ (hdr.x0.isValid() ? ((bit<3>)hdr.base.f1) : 3w2)): optional @name("k0");
        }
        actions = {
            NoAction;
            ingress_a0;
            ingress_a3;
        }
        default_action = ingress_a3();
        size = 64;
    }
    table ingress_t1 {
        key = {
            meta.m2: optional @name("k0");
            meta.one.n1: lpm @name("k1");
        }
        actions = {
            NoAction;
            ingress_a0;
            ingress_a3;
        }
        default_action = ingress_a3();
        size = 64;
    }
    apply {
        standard_metadata.egress_spec = 5;
        meta.first = standard_metadata.instance_type == 0;
        meta.m0 = (((bit<28>)meta.two.n1))[8:1];
        meta.m0 = (-(~8w0));
        meta.two.n0 = meta.two.n0;
        switch (ingress_t0.apply().action_run) {
            NoAction: {
                hdr.base.f2 = (((!meta.flag) ? (hdr.x0.isValid() ? hdr.base.f2 : ((int<16>)((int<8>)meta.m0))) : ((int<16>)(((bit<14>)((bit<128>)meta.two.n0)) ++ 2w2))) | ((int<16>)((((bit<56>)hdr.base.f1) >> hdr.base.kind))[52:37]));
                hdr.base.f0 = ((int<32>)((int<16>)((meta.flag ? ((bit<16>)hdr.base.f2) : ((bit<16>)meta.two.n1)) + (((bit<17>)((bit<16>)hdr.base.f2)))[15:0])));
            }
            ingress_a0: {
                meta.one.n0 = ((((int<128>)(128w301769361849863125615400268053075312545) * meta.one.n0) - (meta.two.n0 |-| ((int<128>)hdr.base.f2))) | ((meta.two.n0 >> 8w69) |-| ((int<128>)(((bit<78>)((bit<1>)meta.flag)) ++ 50w45875809261092))));
                meta.m3[7:1] = ((bit<7>)((bit<31>)((bit<63>)hdr.base.kind)));
            }
            ingress_a3: {
                meta.flag = (!(((int<48>)(((bit<14>)((bit<128>)meta.two.n0)) ++ 34w10728982046)) == ((int<48>)((int<128>)128w211891400809783826527782197841324641398))));
                meta.m2 = (((((bit<34>)((bit<16>)hdr.base.f2)) | 34w4142592853) |-| (34w2257331963 * ((bit<34>)((bit<128>)meta.one.n0)))) ++ ((bit<30>)((bit<4>)((bit<1>)((int<1>)meta.one.n0)))));
                hdr.base.f1 = ((bit<64>)((bit<48>)(((bit<100>)((bit<128>)meta.two.n0)) * ((bit<100>)meta.m2))));
            }
            default: {
                meta.kept = hdr.base.kind;
            }
        }
        ingress_t1.apply();
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    helper() first_helper;
    helper() second_helper;
    action egress_a0(inout bit<64> p0) {
        hash(meta.m4, HashAlgorithm.crc16, 16w5, { meta.m1 }, 32w1000);
        hdr.ys[2].setInvalid();
        meta.m2 = (((bit<64>)(4w1 - ((bit<4>)meta.two.n1))) ^ hdr.base.f1);
    }
    table egress_t0 {
        key = {
            meta.m4: optional @name("k0");
        }
        actions = {
            NoAction;
        }
        default_action = NoAction();
        size = 64;
    }
    table egress_t1 {
        key = {
            meta.m4: exact @name("k0");
        }
        actions = {
            NoAction;
        }
        default_action = NoAction();
        size = 64;
    }
    table egress_t2 {
        key = {
            meta.m3: exact @name("k0");
            ((meta.flag && hdr.ys[3].isValid()) ? meta.m4 : function1(hdr.base.kind, hdr.base.kind)): ternary @name("k1");
            16w50213: exact @name("k2");
        }
        actions = {
            NoAction;
        }
        default_action = NoAction();
        size = 64;
    }
    apply {
        if (meta.flag) {
            switch (egress_t0.apply().action_run) {
                NoAction: {
                    meta.one.n1 = (((((bit<35>)((bit<32>)hdr.base.f0)) ++ ((bit<13>)((bit<1>)meta.flag))) >= meta.one.n1) ? (meta.two.n1 << 8w10) : ((((bit<31>)hdr.base.kind) > ((bit<31>)meta.m1)) ? (meta.one.n1 + meta.one.n1) : (meta.one.n1 + meta.two.n1)));
                    hdr.base.f1 = (((((bit<26>)((bit<1>)meta.flag)) |-| 26w46126976) ++ (((bit<69>)hdr.base.kind))[53:16]) + (((bit<64>)((bit<13>)meta.two.n1)) + (((bit<64>)((bit<1>)meta.flag)) & hdr.base.f1)));
                }
            }
        }
        if (hdr.ys[0].isValid()) {
            bit<8> v2 = (((hdr.ys[0].f1 < meta.m3) ? ((bit<7>)((bit<33>)((bit<32>)hdr.base.f0))) : ((bit<7>)((bit<48>)((int<48>)((int<12>)hdr.ys[0].f0))))) ++ ((bit<1>)meta.m4));
            hdr.ys[0].more = ((v2 >> 1w1) >> 8w9);
            bool v3 = ((((bit<4>)hdr.ys[0].f1) & ((bit<4>)((bit<7>)hdr.ys[0].f0))) != ((bit<4>)meta.m4));
        }
        hdr.base.f2 = hdr.base.f2;
        second_helper.apply(((((bit<6>)meta.m0) ++ ((bit<2>)meta.m1)) ^ (meta.kept + meta.m0)), meta.m0, meta.kept);
        egress_t1.apply();
        egress_t2.apply();
        if (meta.first && ((((bit<31>)((bit<16>)hdr.base.f2)) <= 31w0) && meta.flag)) {
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
