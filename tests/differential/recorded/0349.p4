#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    bit<9> f0;
    int<12> f1;
    bit<1> f2;
    bit<24> f3;
    bit<24> f4;
    bit<48> f5;
    bit<2> pad;
}

header x_t {
    bit<8> next;
    bit<7> f0;
    bit<1> pad;
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
    bit<100> n0;
    bit<128> n1;
}

struct meta_t {
    bit<33> m0;
    bit<64> m1;
    bit<4> m2;
    bit<65> m3;
    bool flag;
    @field_list(1) bit<8> kept;
    inner_t one;
    inner_t two;
    bool first;
}

bit<32> function0(in bit<16> p0, in bit<16> p1) {
    if ((true || (p1 < p1))) {
        return (~(((bit<32>)p1) >> 8w10));
    }
    return (((((bit<1>)p1) & ((bit<1>)p0)) >= (22w4194302)[20:20]) ? ((bit<32>)((bit<8>)p0)) : ((true ? 32w4294967294 : 32w1420468530) << (((bit<8>)p0) << 8w0)));
}
bit<32> function1(in bit<16> p0, in bit<8> p1) {
    if (((true && false) && false)) {
        return (~(false ? 32w1145376543 : ((bit<32>)p0)));
    }
    return (((bit<32>)p1) - (((bit<32>)1w1) ^ (~((bit<32>)p0))));
}

parser parse(packet_in packet, out headers_t hdr, inout meta_t meta,
             inout standard_metadata_t standard_metadata) {
    state start {
        packet.extract(hdr.base);
        transition select(hdr.base.kind) {
            8w178: parse_x0;
            8w6 &&& 8w15: accept;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        hdr.base.f0[5:2] = (meta.flag ? meta.m2 : meta.m2);
        transition select(hdr.x0.next) {
            8w20 .. 8w23: parse_x1;
            8w107: parse_x1;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        bit<8> v1 = (-((((bit<18>)hdr.base.f2))[7:0] |-| hdr.base.kind));
        transition select(hdr.x1.next) {
            8w7: parse_ys;
            8w198: parse_ys;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        if ((meta.flag && (meta.one.n1 < 128w213934352243177335294924649322597991576))) {
            hdr.base.f0 = (((hdr.base.f4 < 24w16777214) ? ((bit<9>)((bit<1>)(int<1>)(1w1))) : (44w7304584018581)[26:18]) & (meta.flag ? (37w24188038351)[35:27] : hdr.base.f0));
            meta.one.n1 = (meta.flag ? (-(((bit<57>)((bit<1>)meta.flag)) ++ 71w1559572342694968623902)) : ((((bit<128>)meta.one.n0) & meta.two.n1) + (((bit<111>)meta.m0) ++ 17w40379)));
        } else {
            meta.one.n1 = ((meta.two.n1 == (meta.one.n1 ^ meta.one.n1)) ? (~(-meta.two.n1)) : (~(((bit<128>)meta.m1) ^ meta.one.n1)));
        }
        verify(meta.flag, error.Unwelcome);
        transition select(hdr.ys.last.more) {
            8w235: parse_ys;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        switch (((bit<16>)32w4294967295)) {
            16w0: {
                b = 8w31;
                c = ((a < (3w6 ++ 5w1)) ? ((a - c) |+| 8w0) : ((bit<8>)((bit<65>)(65s13496182540904914277 |-| ((int<65>)((int<8>)a))))));
                b[7:4] = 4w1;
            }
            16w16720: {
                b[7:7] = (-(((bit<1>)b) ^ ((bit<1>)c)));
                c = a;
                b = ((bit<8>)((((bit<9>)b) |+| ((bit<9>)a)) |+| (((bit<9>)b) - 9w511)));
            }
            16w32767: {
                b[4:0] = 5w30;
                c[3:3] = 1w0;
            }
            default: {
                c = ((18w78069 |-| (((bit<18>)c) - ((bit<18>)b))))[12:5];
            }
        }
        c = ((bit<8>)((bit<65>)((int<65>)((int<8>)a))));
        b = ((bit<8>)((((bit<10>)c) |+| ((bit<10>)a)))[9:3]);
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    helper() first_helper;
    helper() second_helper;
    action ingress_a0(bit<16> p0, bit<16> p1) {
        meta.two.n1 = (((bit<128>)((bit<31>)((int<31>)((int<24>)hdr.base.f3)))) ^ ((((bit<84>)meta.two.n0) ++ 44w10260343788656) - (meta.one.n1 << 8w82)));
        if (hdr.ys[0].isValid()) {
            meta.m2 = (-((-hdr.base.f2) ++ 3w3));
            meta.flag = ((((int<48>)(int<4>)(4w15)) | ((int<48>)(48w238179354169687) ^ ((int<48>)((int<100>)meta.two.n0)))) >= ((int<48>)((int<65>)(((bit<65>)meta.kept) * ((bit<65>)hdr.base.f4)))));
        }
        meta.kept = (((((bit<25>)meta.kept) ++ hdr.base.f2))[16:15] ++ ((bit<6>)((bit<8>)((bit<4>)((int<4>)((int<9>)hdr.base.f0))))));
    }
    action ingress_a1(out bit<4> p0) {
        p0 = 4w10;
        hdr.ys.pop_front(1);
        meta.m2 = (((meta.m0 > meta.m0) ? ((bit<3>)((bit<24>)((bit<1>)meta.flag))) : (~((bit<3>)hdr.base.f3))) ++ (((bit<1>)((bit<65>)((int<65>)((int<4>)p0)))) << 8w0));
        meta.m3 = meta.m3;
    }
    action ingress_a2(bit<8> p0, bit<9> p1) {
        hdr.x1 = hdr.x0;
        bit<32> v2 = (((32w4294967295 ^ ((bit<32>)meta.two.n1)) & 32w1) | (function0(16w65535, 16w32767) * (((bit<63>)meta.one.n1))[47:16]));
        hdr.base.f3 = (hdr.base.f4 >> 8w22);
    }
    table ingress_t0 {
        key = {
            ((~16w1) | (16w58939 << 8w5)): ternary @name("k0");
            (((bit<8>)hdr.base.f2) |-| (meta.kept + meta.kept)): exact @name("k1");
        }
        actions = {
            NoAction;
            ingress_a0;
        }
        default_action = ingress_a0(16w65535, 16w12915);
        size = 64;
    }
    apply {
        standard_metadata.egress_spec = 2;
        meta.first = standard_metadata.instance_type == 0;
        hdr.ys.push_front(1);
        if ((meta.m3 >= 65w4820966530709289472)) {
            switch ((meta.flag ? hdr.base.kind : ((bit<8>)meta.m1))) {
                8w20: {
                    meta.flag = (meta.kept >= (~(hdr.base.kind >> 8w3)));
                    hdr.base.f4 = (hdr.x1.isValid() ? ((hdr.base.f3 - hdr.base.f3) ^ hdr.base.f4) : ((bit<24>)((bit<1>)(((int<1>)((int<8>)meta.kept)) & ((int<1>)((int<100>)meta.two.n0))))));
                    meta.flag = (((int<63>)((int<4>)((int<65>)meta.m3))) <= ((meta.kept > meta.kept) ? ((int<63>)((int<9>)hdr.base.f0)) : ((int<63>)((int<100>)meta.one.n0))));
                }
                8w111: {
                    meta.flag = (meta.one.n1 > 128w340282366920938463463374607431768211455);
                    meta.m0 = (((~((bit<15>)hdr.base.f2)) ++ (((bit<47>)((bit<1>)meta.flag)) * ((bit<47>)meta.kept))))[39:7];
                    meta.m0 = (((17w130119 ++ ((bit<16>)meta.two.n1)) |+| (meta.m0 << hdr.base.f2)) - (~((bit<33>)((bit<64>)(int<64>)(64w9223372036854775808)))));
                }
                8w127: {
                    meta.two.n1 = (((bit<128>)(hdr.ys[0].isValid() ? hdr.base.f2 : hdr.base.f2)) | (((bit<128>)((bit<32>)hdr.base.f2)) ^ (-((bit<128>)((bit<1>)meta.flag)))));
                    meta.flag = (!((meta.m1 |+| 64w0) >= (29w401337626 ++ ((bit<35>)hdr.base.kind))));
                    hdr.base.f3 = ((bit<24>)((meta.flag ? 1w1 : hdr.base.f2) << 8w2));
                }
                default: {
                    meta.two.n1 = (((bit<128>)((bit<65>)hdr.base.f3)) * ((bit<128>)((bit<100>)(((int<100>)meta.one.n0) |-| (int<100>)(100w1267650600228229401496703205375)))));
                    hdr.base.f0[8:6] = 3w7;
                    hdr.base.f3 = (((((bit<86>)meta.m0) >> hdr.base.f2))[68:12])[42:19];
                }
            }
            standard_metadata.egress_spec = ((bit<9>)(((bit<3>)((bit<7>)hdr.base.f0)) & (meta.flag ? ((bit<3>)hdr.base.f2) : ((bit<3>)meta.m0))));
        } else {
            hdr.base.f3 = (hdr.base.f4 >> ((4w15 |-| meta.m2) * ((bit<4>)meta.one.n0)));
            ingress_t0.apply();
            meta.two = meta.two;
        }
        hdr.x0 = hdr.x1;
        bit<1> v3 = ((bit<1>)((hdr.base.f3 >= hdr.base.f3) || (hdr.base.f4 < 24w8388607)));
        if (((meta.m0 + 33w8589934591) != (((bit<1>)hdr.base.f5) ++ ((bit<32>)hdr.base.f4)))) {
            hdr.ys[3].setValid();
            hdr.ys[3].more = (~((bit<8>)meta.m0));
            second_helper.apply(((28w137110031)[8:1] |+| (meta.flag ? hdr.ys[3].more : 8w1)), hdr.ys[3].more, meta.kept);
        }
        standard_metadata.egress_spec = ((bit<9>)((-v3) ++ (2w3 | hdr.base.pad)));
        hdr.base.f0[8:6] = ((((bit<1>)meta.m3) >= ((bit<1>)meta.two.n0)) ? (3w7 * ((bit<3>)meta.one.n0)) : ((bit<3>)((bit<1>)meta.flag)));
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<16>>(8) egress_cells;
    counter(4, CounterType.packets_and_bytes) egress_counts;
    action egress_a0(out bit<8> p0, out bit<33> p1) {
        p0 = 8w167;
        p1 = 33w8589934590;
        hdr.base.pad = hdr.base.pad;
        egress_cells.write((function1(16w23496, meta.kept) & 32w7), ((bit<16>)meta.one.n1));
    }
    action egress_a1() {
        hdr.base.f4 = 24w0;
        egress_counts.count(((((bit<50>)hdr.base.f2))[33:2] & 32w3));
        hdr.x0 = hdr.x1;
    }
    action egress_a2() {
        hash(hdr.base.f5, HashAlgorithm.csum16, 16w5, { hdr.base.f5 }, 32w7);
        hdr.ys.push_front(1);
        meta.m0 = (((((bit<59>)((bit<1>)meta.flag)) |+| ((bit<59>)meta.kept)))[53:21] - ((((bit<21>)((bit<1>)meta.flag)) ^ 21w1) ++ (((bit<12>)meta.one.n1) - ((bit<12>)meta.m2))));
    }
    action egress_a3(bit<16> p0, bit<8> p1) {
        meta.flag = ((((bit<100>)hdr.base.f0) * (-meta.one.n0)) > (hdr.ys[1].isValid() ? ((bit<100>)hdr.base.pad) : (meta.one.n0 - meta.one.n0)));
        hdr.ys.pop_front(1);
        meta.flag = (!meta.flag);
    }
    table egress_t0 {
        key = {
            (-function1(((bit<16>)hdr.base.f0), hdr.base.kind)): range @name("k0");
            meta.one.n0: ternary @name("k1");
            (((bit<8>)meta.two.n0) << (meta.kept * 8w255)): lpm @name("k2");
        }
        actions = {
            NoAction;
            egress_a2;
            egress_a3;
        }
        default_action = egress_a3(16w63025, 8w9);
        size = 64;
    }
    table egress_t1 {
        key = {
            meta.one.n0: range @name("k0");
            meta.kept: ternary @name("k1");
            hdr.base.f5: optional @name("k2");
        }
        actions = {
            NoAction;
            egress_a3;
        }
        default_action = egress_a3(16w1, 8w22);
        size = 64;
    }
    apply {
        egress_counts.count(((35w34359738367)[33:2] & 32w3));
        hdr.base.pad = hdr.base.pad;
        switch (egress_t0.apply().action_run) {
            NoAction: {
                meta.two.n0 = ((~((bit<119>)meta.m1)))[116:17];
            }
            egress_a2: {
                hdr.base.f4 = (((bit<42>)((bit<9>)((int<9>)(22w3020182)[12:4]))))[25:2];
                hdr.base.f5[44:39] = ((meta.flag ? 6w53 : ((bit<6>)((bit<12>)hdr.base.f1))) - (-((bit<6>)meta.m1)));
                meta.m0 = (((meta.m0 | meta.m0) << 8w3) << 8w10);
            }
            default: {
                hdr.base.f1 = ((~hdr.base.f1) << 8w6);
                hdr.base.f4[14:5] = ((10w234 * 10w512) - 10w710);
            }
        }
        egress_counts.count(((32w2147483648 - 32w4294967294) & 32w3));
        egress_counts.count(((((bit<32>)hdr.base.pad) | ((bit<32>)((bit<1>)meta.flag))) & 32w3));
        int<16> v4 = ((int<16>)((int<1>)hdr.base.f2));
        egress_t1.apply();
        if (meta.first && (hdr.base.f1 >= 12s416)) {
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
