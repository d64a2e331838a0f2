#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    bit<8> f0;
    bit<8> f1;
    bit<3> f2;
    bit<4> f3;
    bit<7> f4;
    bit<2> pad;
}

header x_t {
    bit<8> next;
    bit<24> f0;
    int<9> f1;
    bit<64> f2;
    bit<7> pad;
}

header y_t {
    bit<8> more;
    bit<7> f0;
    bit<64> f1;
    bit<1> pad;
}

struct headers_t {
    base_t base;
    x_t x0;
    x_t x1;
    y_t[4] ys;
}

struct inner_t {
    bit<33> n0;
    bit<100> n1;
}

struct meta_t {
    int<32> m0;
    bit<33> m1;
    bit<64> m2;
    bit<32> m3;
    bool flag;
    @field_list(1) bit<8> kept;
    inner_t one;
    inner_t two;
    bool first;
}

bit<8> function0(in bit<8> p0, in bit<8> p1) {
    if (((((bit<64>)p0) ^ 64w542500345184647358) != (((bit<64>)p0) >> ((bit<1>)p0)))) {
        return (((bit<8>)33w1815483915) & (true ? p0 : p1));
    }
    return (((false ? ((bit<7>)p1) : ((bit<7>)p1)) |+| (7w90 - ((bit<7>)p1))) ++ ((((bit<6>)p1) |+| ((bit<6>)p1)))[4:4]);
}
bit<16> function1(in bit<32> p0, in bit<16> p1) {
    if (false) {
        return p1;
    }
    return (((bit<16>)(65w18446744073709551616 >> 8w33)) | ((p1 * 16w64686) & (16w65535 |+| p1)));
}

parser parse(packet_in packet, out headers_t hdr, inout meta_t meta,
             inout standard_metadata_t standard_metadata) {
    state start {
        packet.extract(hdr.base);
        meta.m3 = ((bit<32>)((bit<24>)(((bit<13>)hdr.base.f0) >> 8w7)));
        transition select(hdr.base.kind) {
            8w102 .. 8w105: parse_ys;
            8w143: parse_ys;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        if (((!meta.flag) || meta.flag)) {
            meta.m3 = (((meta.flag && meta.flag) ? ((bit<13>)meta.m3) : ((bit<13>)hdr.base.f3)) ++ ((((bit<43>)hdr.base.f1) - ((bit<43>)hdr.base.f0)))[18:0]);
        } else {
            meta.m3 = ((!(meta.flag && meta.flag)) ? 32w2147483648 : ((((bit<24>)meta.one.n0) - 24w8722596) ++ (hdr.base.f0 + hdr.base.f1)));
            hdr.base.f2[2:1] = hdr.base.pad;
        }
        transition select(hdr.x0.next) {
            8w175: parse_x1;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        hdr.base.f3 = (-((((bit<4>)hdr.base.kind) |+| hdr.base.f3) |-| (hdr.base.f3 | hdr.base.f3)));
        transition select(hdr.x1.next) {
            8w188: parse_ys;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        hdr.base.pad = hdr.base.pad;
        verify((hdr.base.f2 >= (~hdr.base.f2)), error.Unwelcome);
        transition select(hdr.ys.last.more) {
            8w61: parse_ys;
            8w10: parse_ys;
            8w232: parse_ys;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        b = (((false ? 5w0 : ((bit<5>)c)) & (false ? 5w29 : 5w15)) ++ (((bit<3>)b) >> ((bit<1>)((bit<128>)c))));
        c |= ((bit<8>)((bit<1>)((-((int<1>)((int<8>)b))) - ((int<1>)(1w1) & (int<1>)(1w1)))));
        c = ((~(false ? 3w3 : 3w1)) ++ ((5w31 + ((bit<5>)b)) - (~((bit<5>)b))));
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    helper() first_helper;
    helper() second_helper;
    action ingress_a0() {
        hdr.base.f2 = ((((bit<33>)((bit<63>)hdr.base.f0)) < (meta.one.n0 >> 8w14)) ? ((hdr.base.f2 & hdr.base.f2) & (-hdr.base.f2)) : ((meta.flag ? hdr.base.pad : 2w2) ++ 1w1));
        if (((hdr.base.f2 ++ hdr.base.f3) != (-hdr.base.f4))) {
            hdr.base.f2 = (((((bit<9>)meta.m3) |-| ((bit<9>)hdr.base.pad)))[3:1] |+| ((~((bit<1>)meta.kept)) ++ (hdr.base.pad + 2w0)));
            meta.flag = (meta.m2 > 64w6424862005581533612);
        } else {
            hdr.base.f2[1:0] = (-(hdr.base.pad >> ((bit<1>)meta.two.n1)));
            hdr.base.f2 = hdr.base.f2;
        }
    }
    action ingress_a1() {
        if ((!meta.flag)) {
            hdr.base.f1 = (~(function0(hdr.base.kind, meta.kept) | hdr.base.kind));
            meta.one.n0 = ((meta.flag && (((bit<1>)meta.one.n1) >= ((bit<1>)((bit<32>)meta.m0)))) ? (~((bit<33>)((bit<31>)meta.one.n1))) : ((bit<33>)((bit<65>)((int<65>)(65w18446744073709551616) |+| ((int<65>)((int<8>)hdr.base.f0))))));
            meta.two.n0 = meta.m1;
        }
        if (((meta.m2 >= meta.m2) && (!meta.flag))) {
            meta.m1[16:2] = ((((bit<15>)meta.one.n1) * ((bit<15>)meta.one.n0)) | (15w16383 |-| ((bit<15>)meta.m1)));
        }
    }
    action ingress_a2(inout bit<33> p0) {
        meta.kept = (~function0(hdr.base.f1, (hdr.base.f1 + 8w247)));
    }
    action ingress_a3() {
        meta.m3 = ((!hdr.ys[2].isValid()) ? ((meta.m3 |-| meta.m3) ^ meta.m3) : (-(meta.m3 | meta.m3)));
    }
    table ingress_t0 {
        key = {
            hdr.base.pad: range @name("k0");
            meta.two.n1: ternary @name("k1");
            hdr.base.kind: exact @name("k2");
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
            hdr.base.pad: ternary @name("k0");
            meta.m3: lpm @name("k1");
        }
        actions = {
            NoAction;
            ingress_a0;
            ingress_a3;
        }
        default_action = NoAction();
        size = 64;
    }
    table ingress_t2 {
        key = {
            meta.m1: range @name("k0");
        }
        actions = {
            NoAction;
            ingress_a0;
            ingress_a1;
        }
        default_action = ingress_a1();
        size = 64;
    }
    apply {
        standard_metadata.egress_spec = 5;
        meta.first = standard_metadata.instance_type == 0;
        meta.flag = standard_metadata.parser_error != error.NoError;
        ingress_t1.apply();
        hdr.base.f1 = hdr.base.kind;
        ingress_t0.apply();
        ingress_t2.apply();
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    counter(4, CounterType.packets_and_bytes) egress_counts;
    helper() first_helper;
    helper() second_helper;
    action egress_a0() {
        hash(meta.m2, HashAlgorithm.identity, 16w5, { meta.m3, hdr.base.f0, hdr.base.f2, 5w0 }, 32w65536);
    }
    table egress_t0 {
        key = {
            meta.one.n1: ternary @name("k0");
            hdr.base.f4: exact @name("k1");
        }
        actions = {
            NoAction;
            egress_a0;
        }
        default_action = egress_a0();
        size = 64;
    }
    table egress_t1 {
        key = {
            meta.m3: ternary @name("k0");
            meta.one.n1: optional @name("k1");
            ((bit<16>)((bit<128>)((bit<31>)((int<31>)((int<32>)meta.m3))))): range @name("k2");
        }
        actions = {
            NoAction;
            egress_a0;
        }
        default_action = NoAction();
        size = 64;
    }
    table egress_t2 {
        key = {
            ((bit<32>)(~((bit<65>)meta.two.n1))): optional @name("k0");
            meta.m2: exact @name("k1");
            meta.kept: optional @name("k2");
        }
        actions = {
            NoAction;
            egress_a0;
        }
        default_action = egress_a0();
        size = 64;
    }
    apply {
        egress_a0();
        meta.two.n1 ^= (((~((bit<111>)hdr.base.f2)))[105:6] - ((((bit<124>)hdr.base.f0) | 124w7933042317083383860771159335964803490))[113:14]);
        if (egress_t0.apply().miss) {
            meta.one.n1 = (((bit<100>)((bit<9>)meta.two.n0)) >> (meta.flag ? (42w3299969464997)[9:2] : (-hdr.base.kind)));
            meta.two.n0 = (((meta.flag ? meta.two.n0 : meta.m1) >> 8w1) * ((((bit<14>)meta.kept) ^ ((bit<14>)meta.m3)) ++ ((bit<19>)((bit<8>)meta.m2))));
        }
        switch (egress_t2.apply().action_run) {
            NoAction: {
                meta.two.n0 = (meta.one.n0 + ((((bit<51>)meta.m1))[33:1] & (meta.two.n0 >> ((bit<4>)hdr.base.f4))));
                hdr.base.pad[1:1] = ((bit<1>)(hdr.base.pad >= hdr.base.pad));
                hdr.base.f3 = (28w268435455)[10:7];
            }
            default: {
                hdr.base.f4[2:2] = ((-hdr.base.f3))[2:2];
            }
        }
        meta.kept[6:6] = (hdr.ys[0].isValid() ? (-((bit<1>)meta.two.n1)) : (((bit<1>)meta.kept) | ((bit<1>)meta.m2)));
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
