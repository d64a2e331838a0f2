#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    bit<12> f0;
    bit<48> f1;
    bit<8> f2;
    bit<1> f3;
    bit<4> f4;
    bit<32> f5;
    bit<7> pad;
}

header x_t {
    bit<8> next;
    bit<9> f0;
    bit<48> f1;
    bit<16> f2;
    bit<7> pad;
}

header y_t {
    bit<8> more;
    bit<9> f0;
    bit<7> pad;
}

struct headers_t {
    base_t base;
    x_t x0;
    x_t x1;
    y_t[4] ys;
}

struct inner_t {
    int<8> n0;
    bit<9> n1;
}

struct meta_t {
    bit<8> m0;
    bit<33> m1;
    bit<128> m2;
    int<4> m3;
    bit<65> m4;
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
            8w216: parse_x1;
            8w3 &&& 8w15: accept;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        transition select(hdr.x0.next) {
            8w228: parse_ys;
            8w144: parse_x1;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        transition select(hdr.x1.next) {
            8w159: parse_ys;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        hdr.base.f2[7:0] = ((bit<8>)meta.m1);
        transition select(hdr.ys.last.more) {
            8w206: parse_ys;
            8w114: parse_ys;
            8w58: parse_ys;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        if ((((bit<100>)a) == (~100w464782649297858544037216245432))) {
            c = (true ? 8w127 : ((b |-| 8w0) & ((bit<8>)33w6604588372)));
            c = (((25w10946120 ++ ((bit<4>)a)))[8:1] * ((47w40913566381871)[12:5] |-| (a & c)));
        }
        b = c;
        b = (((((bit<6>)a) & ((bit<6>)a)) + (((bit<6>)b) |-| ((bit<6>)b))) ++ ((2w0 | ((bit<2>)a)) - ((bit<2>)((bit<24>)c))));
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<8>>(4) ingress_cells;
    helper() first_helper;
    helper() second_helper;
    action ingress_a0() {
        meta.two = meta.one;
        hdr.base.f1[47:46] = (-(meta.flag ? ((bit<2>)meta.kept) : ((bit<2>)hdr.base.f2)));
        standard_metadata.egress_spec = ((bit<9>)((41w1920289975753)[9:9] ++ ((bit<2>)((bit<13>)hdr.base.f5))));
    }
    action ingress_a1(bit<128> p0, bit<128> p1) {
        standard_metadata.egress_spec = ((bit<9>)((bit<3>)(((bit<95>)p1) ++ ((bit<5>)meta.m1))));
        meta.m4 = (((meta.flag ? meta.m4 : meta.m4) & (meta.m4 | ((bit<65>)hdr.base.kind))) |-| ((meta.m4 ^ meta.m4) << (meta.m0 + hdr.base.f2)));
    }
    action ingress_a2(out bit<8> p0) {
        p0 = 8w173;
        hdr.base.f2 = (~hdr.base.f2);
    }
    action ingress_a3() {
        hdr.ys.push_front(1);
        ingress_cells.write((((bit<32>)((bit<7>)meta.m2)) & 32w3), (8w127 + ((bit<8>)hdr.base.f5)));
    }
    table ingress_t0 {
        key = {
            hdr.base.f0: optional @name("k0");
        }
        actions = {
            NoAction;
            ingress_a0;
            ingress_a1;
            ingress_a3;
        }
        default_action = ingress_a3();
        size = 64;
    }
    table ingress_t1 {
        key = {
            hdr.base.f3: optional @name("k0");
            meta.two.n1: exact @name("k1");
        }
        actions = {
            NoAction;
            ingress_a1;
        }
        default_action = NoAction();
        size = 64;
    }
    apply {
        standard_metadata.egress_spec = 4;
        meta.first = standard_metadata.instance_type == 0;
        bit<64> v1 = (64w4597226789826907653 + ((meta.kept <= hdr.base.f2) ? ((bit<64>)hdr.base.f3) : ((bit<64>)hdr.base.pad)));
        meta.m1[23:20] = (hdr.base.f4 | 4w3);
        meta.one.n1 = (-((~18w217166))[14:6]);
        v1 = (50w1125899906842622 ++ (hdr.ys[0].isValid() ? (((bit<26>)hdr.base.f0))[21:8] : (((bit<14>)meta.m1) ^ ((bit<14>)hdr.base.f3))));
        meta.one = meta.two;
        hdr.x1 = hdr.x0;
        hdr.base.f0 = (((meta.one.n1 != meta.two.n1) ? ((bit<12>)((bit<9>)((int<9>)meta.two.n1))) : ((bit<12>)((bit<8>)meta.one.n0))) | ((~6w0) ++ (hdr.ys[3].isValid() ? 6w62 : ((bit<6>)hdr.base.f3))));
        ingress_t0.apply();
        ingress_t1.apply();
        if (meta.first && (meta.two.n1 < (((bit<44>)((bit<1>)meta.flag)))[11:3])) {
            clone_preserving_field_list(CloneType.I2E, 5, 1);
        }
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<32>>(1) egress_cells;
    action egress_a0(bit<8> p0, bit<16> p1) {
        meta.m3 = (((int<4>)((int<32>)(hdr.ys[0].isValid() ? hdr.base.f5 : hdr.base.f5))) * ((meta.m3 |-| meta.m3) | (-((int<4>)((int<1>)hdr.base.f3)))));
        hdr.base.f0 = (((bit<12>)(hdr.x0.isValid() ? hdr.base.f4 : ((bit<4>)((bit<8>)meta.two.n0)))) + (hdr.base.f0 |-| 12w1));
    }
    action egress_a1() {
        if (((((bit<24>)((bit<8>)meta.one.n0)) |+| 24w16777215) <= ((bit<24>)((bit<31>)meta.m2)))) {
            hdr.base.pad[3:3] = ((((bit<1>)meta.flag) ^ hdr.base.f3) |+| hdr.base.f3);
            hdr.base.f1 = (hdr.base.f1 + (hdr.ys[2].isValid() ? ((bit<48>)((bit<32>)(int<32>)(32w2147483648))) : hdr.base.f1));
        }
        if (((meta.m1 != meta.m1) && (hdr.base.f0 != 12w3328))) {
            meta.one.n0[2:0] = (~((bit<3>)hdr.base.pad));
            meta.m2 = ((-(meta.flag ? 94w5300604185538766949859516207 : ((bit<94>)((bit<1>)meta.flag)))) ++ ((bit<34>)hdr.base.f4));
        } else {
            meta.one.n0 = (((meta.two.n0 - meta.one.n0) | ((int<8>)(((bit<44>)meta.one.n1))[41:34])) << 8w7);
            meta.flag = meta.flag;
        }
        hdr.base.f0[11:1] = ((((bit<11>)meta.one.n1) >> 8w12) | (~11w1));
    }
    action egress_a2(in bit<9> p0) {
        meta.one = meta.two;
        hash(hdr.base.f5, HashAlgorithm.identity, 16w5, { meta.kept }, 32w1000);
    }
    table egress_t0 {
        key = {
            hdr.base.f5: optional @name("k0");
        }
        actions = {
            NoAction;
            egress_a1;
        }
        default_action = NoAction();
        size = 64;
    }
    table egress_t1 {
        key = {
            meta.two.n1: optional @name("k0");
            meta.m0: range @name("k1");
        }
        actions = {
            NoAction;
            egress_a0;
            egress_a1;
        }
        default_action = egress_a0(8w0, 16w32768);
        size = 64;
    }
    table egress_t2 {
        key = {
            hdr.base.f3: ternary @name("k0");
            meta.one.n1: ternary @name("k1");
            meta.two.n1: range @name("k2");
        }
        actions = {
            NoAction;
            egress_a0;
        }
        default_action = egress_a0(8w254, 16w65534);
        size = 64;
    }
    apply {
        if (egress_t1.apply().hit) {
            meta.m4 = (((bit<65>)((bit<16>)(int<16>)(16w65535))) ^ ((bit<65>)((bit<32>)((int<32>)((int<16>)((bit<16>)meta.m1))))));
            meta.m0[6:3] = ((bit<4>)(24w1824166 |+| ((bit<24>)hdr.base.pad)));
        }
        hdr.base.f1 = ((~(hdr.base.f1 << hdr.base.kind)) |-| ((73w1 + ((bit<73>)meta.m2)))[66:19]);
        meta.m4[43:3] = (((bit<36>)((bit<63>)((int<63>)((int<9>)meta.two.n1)))) ++ (5w9 ^ ((bit<5>)hdr.base.f3)));
        switch ((hdr.x1.isValid() ? hdr.base.f4 : ((bit<4>)meta.two.n1))) {
            4w1: {
                hdr.base.f1 = hdr.base.f1;
            }
            4w14: {
                meta.m4 = (meta.m4 * ((meta.m4 | meta.m4) | (65w23185976189073485669 >> hdr.base.kind)));
            }
            4w15: {
                hdr.base.f4 = (((((bit<17>)meta.two.n1))[12:9] |+| (((bit<3>)hdr.base.f5) ++ hdr.base.f3)) & (hdr.x1.isValid() ? hdr.base.f4 : (hdr.base.f4 |-| hdr.base.f4)));
                meta.m4 = (((bit<65>)meta.m2) | (meta.m4 | (hdr.x0.isValid() ? meta.m4 : meta.m4)));
                meta.m4 = (meta.m4 << 8w66);
            }
            default: {
                meta.two.n0 = ((int<8>)(((bit<6>)hdr.base.f1) ++ (((bit<2>)63w1) >> 8w1)));
                meta.flag = meta.flag;
                meta.m0[3:2] = ((42w2150572863264)[16:15] |-| (((bit<2>)hdr.base.pad) - ((bit<2>)meta.m4)));
            }
        }
        egress_t0.apply();
        egress_t2.apply();
        if (meta.first && hdr.x1.isValid()) {
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
