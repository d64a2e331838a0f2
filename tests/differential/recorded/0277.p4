#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    bit<32> f0;
    bit<3> f1;
    bit<32> f2;
    bit<5> pad;
}

header x_t {
    bit<8> next;
    bit<24> f0;
    bit<12> f1;
    bit<4> pad;
}

header y_t {
    bit<8> more;
    bit<24> f0;
    bit<4> f1;
    bit<4> pad;
}

struct headers_t {
    base_t base;
    x_t x0;
    x_t x1;
    y_t[2] ys;
}

struct inner_t {
    bit<8> n0;
    bit<64> n1;
}

struct meta_t {
    bit<16> m0;
    bit<32> m1;
    bit<33> m2;
    bit<4> m3;
    bit<65> m4;
    bool flag;
    @field_list(1) bit<8> kept;
    inner_t one;
    inner_t two;
    bool first;
}

bit<16> function0(in bit<32> p0, in bit<8> p1) {
    if ((p1 > (p1 |+| p1))) {
        return ((((bit<16>)p0) |+| 16w65535) + 16w32767);
    }
    return (((true ? ((bit<16>)p1) : 16w65534) |+| ((bit<16>)p1)) << 8w12);
}
bit<16> function1(in bit<32> p0, in bit<16> p1) {
    if (((70w590295810358705651712)[66:34] >= (33w2759961959 >> 4w15))) {
        return ((p1 * p1) + (p1 * p1));
    }
    return ((((bit<16>)((bit<1>)(int<1>)(1w1))) * (true ? p1 : ((bit<16>)p0))) |+| p1);
}

parser parse(packet_in packet, out headers_t hdr, inout meta_t meta,
             inout standard_metadata_t standard_metadata) {
    state start {
        packet.extract(hdr.base);
        transition select(hdr.base.kind) {
            8w53: parse_ys;
            8w196: parse_x1;
            8w254: parse_ys;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        if ((hdr.base.pad <= (((bit<25>)meta.m3))[18:14])) {
            meta.flag = ((!(meta.one.n0 == meta.one.n0)) || ((((int<24>)((int<32>)meta.m1)) ^ ((int<24>)((int<32>)hdr.base.f2))) > (-((int<24>)((int<8>)hdr.base.kind)))));
        } else {
            meta.m3 = ((bit<4>)((int<4>)((int<24>)(meta.one.n1)[38:15])));
            hdr.base.f1 = (((((bit<1>)meta.two.n1) & ((bit<1>)hdr.base.f2)) ++ (2w1 | 2w1)) - (-((bit<3>)((bit<4>)meta.m0))));
            meta.two.n1 = (((meta.m0 << 8w11) + (meta.m0 - meta.m0)) ++ ((~48w140737488355328) |-| (((bit<57>)hdr.base.f1))[55:8]));
        }
        transition select(hdr.x0.next) {
            8w184 .. 8w187: parse_ys;
            8w224: parse_ys;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        transition select(hdr.x1.next) {
            8w92: parse_ys;
            8w15: parse_ys;
            8w23: parse_ys;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        if ((!(meta.m0 < meta.m0))) {
            meta.flag = meta.flag;
            meta.one.n0[2:2] = ((((bit<1>)hdr.base.f0) + ((bit<1>)meta.one.n0)) |-| (((bit<1>)meta.flag) |+| ((bit<1>)meta.two.n0)));
            hdr.base.f2 = ((((bit<18>)13w4182) ++ (14w8191 |-| 14w967)) * hdr.base.f0);
        }
        meta.kept = packet.lookahead<bit<8>>();
        transition select(hdr.ys.last.more) {
            8w163 .. 8w166: parse_ys;
            8w174: parse_ys;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        c = ((~(b | b)) ^ 8w128);
        switch (((bit<16>)((bit<9>)((int<9>)((int<8>)a))))) {
            16w2407: {
                b[7:4] = (((bit<4>)((bit<48>)a)) >> (((bit<4>)b) |-| 4w7));
                c[4:3] = ((!true) ? ((bit<2>)((bit<9>)((int<9>)((int<8>)a)))) : ((bit<2>)31w1));
            }
            16w11845: {
                b = (2w3 ++ ((((bit<38>)a) ++ 6w62))[37:32]);
            }
            16w17219: {
                c = (((true || true) && (a == 8w44)) ? ((2w1 - 2w2) ++ (3w5 ++ 3w1)) : ((c | a) >> (c |+| c)));
                c = (((2w0 ++ ((bit<6>)b)) |-| (4w11 ++ 4w1)) ^ ((((bit<45>)c) * ((bit<45>)c)))[9:2]);
            }
            default: {
                b = ((bit<8>)((bit<16>)((bit<65>)(-((int<65>)((int<8>)a))))));
                c = (((8w227 - c) |-| (b + c)) - ((((bit<3>)c) ++ ((bit<5>)a)) + (a + c)));
            }
        }
        b = ((((bit<14>)b) << ((bit<1>)c)))[9:2];
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<48>>(8) ingress_cells;
    action ingress_a0(bit<9> p0) {
        hdr.x0 = hdr.x1;
        if ((p0 < (hdr.ys[1].isValid() ? p0 : p0))) {
            meta.one.n1 = ((bit<64>)(meta.flag ? (((bit<24>)meta.two.n0))[17:2] : (meta.m0 - meta.m0)));
            meta.m2 = (((meta.m3 >= 4w14) || (hdr.ys[1].isValid() || meta.flag)) ? (((bit<33>)meta.m4) |+| (((bit<73>)meta.two.n0))[45:13]) : ((meta.m2 >> meta.m3) + (28w195946637 ++ hdr.base.pad)));
        } else {
            hdr.base.pad = ((meta.m0 == ((bit<16>)((bit<1>)hdr.base.pad))) ? 5w30 : 5w17);
        }
        standard_metadata.egress_spec = ((bit<9>)(hdr.x1.isValid() ? (hdr.base.f1 |-| hdr.base.f1) : (((bit<3>)meta.one.n1) * hdr.base.f1)));
    }
    action ingress_a1() {
        hdr.base.f1 = ((meta.m3 >= 4w10) ? ((~((bit<3>)meta.one.n1)) * ((bit<3>)((bit<7>)meta.two.n1))) : ((bit<3>)(((bit<60>)meta.one.n0))[50:3]));
    }
    action ingress_a2(bit<16> p0, bit<32> p1) {
        hdr.base.f1[2:2] = ((-((bit<1>)hdr.base.kind)) << (meta.one.n0 >> 8w9));
        meta.two.n0[7:7] = ((-1w0) << (10w512)[4:4]);
    }
    action ingress_a3() {
        meta.two.n1 = (~((((bit<64>)hdr.base.kind) & meta.one.n1) & (meta.one.n1 ^ ((bit<64>)hdr.base.pad))));
        meta.m1 = (((48w74680059384713)[26:16] ++ (((bit<32>)((bit<1>)meta.flag)))[29:9]) << 8w15);
    }
    table ingress_t0 {
        key = {
            meta.m4: exact @name("k0");
            meta.kept: range @name("k1");
        }
        actions = {
            NoAction;
            ingress_a1;
        }
        default_action = NoAction();
        size = 64;
    }
    apply {
        standard_metadata.egress_spec = 6;
        meta.first = standard_metadata.instance_type == 0;
        hdr.x1 = hdr.x0;
        hdr.base.pad[2:2] = ((bit<1>)48w145369353959984);
        meta.kept[7:7] = ((~1w1) + 1w0);
        ingress_t0.apply();
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    counter(4, CounterType.packets_and_bytes) egress_counts;
    helper() first_helper;
    helper() second_helper;
    action egress_a0() {
        hdr.x0.setValid();
        hdr.x0.next = (-meta.one.n0);
        hdr.x0.f0 = (((bit<21>)meta.m2) ++ hdr.base.f1);
        hdr.x0.f1 = (((bit<24>)meta.one.n1))[16:5];
        hdr.x0.pad = ((bit<4>)63w9223372036854775807);
        hdr.ys.pop_front(1);
        meta.kept = (((meta.flag ? ((bit<1>)hdr.x0.pad) : 1w0) >> (1w0 |+| ((bit<1>)meta.m0))) ++ ((-((bit<7>)hdr.base.pad)) - (7w64 & ((bit<7>)meta.m1))));
    }
    action egress_a1(inout bit<32> p0) {
        hash(meta.m0, HashAlgorithm.xor16, 16w5, { meta.m4, 7w0 }, 32w65536);
    }
    table egress_t0 {
        key = {
            meta.m1: exact @name("k0");
            (((bit<12>)((bit<128>)hdr.base.f1)) ++ (((bit<20>)meta.one.n0) |+| 20w1048574)): optional @name("k1");
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
            hdr.base.f2: optional @name("k0");
        }
        actions = {
            NoAction;
            egress_a0;
        }
        default_action = egress_a0();
        size = 64;
    }
    apply {
        meta.m0 = (((9w315 |-| ((bit<9>)meta.two.n1)) * (((bit<6>)meta.one.n0) ++ hdr.base.f1)) ++ ((~7w127) |+| (((bit<7>)meta.kept) |-| 7w0)));
        hdr.base.f2 = (((meta.m1 & ((bit<32>)((bit<1>)meta.flag))) * hdr.base.f2) * ((meta.m1 - meta.m1) |+| meta.m1));
        egress_t1.apply();
        egress_t0.apply();
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
