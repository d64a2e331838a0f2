#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    bit<24> f0;
    bit<8> f1;
    int<12> f2;
    int<3> f3;
    bit<4> f4;
    bit<48> f5;
    bit<5> pad;
}

header x_t {
    bit<8> next;
    bit<8> f0;
    bit<64> f1;
    bit<8> f2;
    bit<4> f3;
    bit<4> pad;
}

header y_t {
    bit<8> more;
    bit<7> f0;
    bit<32> f1;
    bit<1> pad;
}

struct headers_t {
    base_t base;
    x_t x0;
    x_t x1;
    y_t[3] ys;
}

struct inner_t {
    bit<16> n0;
    bit<8> n1;
}

struct meta_t {
    bit<9> m0;
    bit<32> m1;
    bit<100> m2;
    bool flag;
    @field_list(1) bit<8> kept;
    inner_t one;
    inner_t two;
    bool first;
}

bit<32> function0(in bit<16> p0, in bit<8> p1) {
    if ((p1 != 8w127)) {
        return ((~((bit<46>)p0)))[38:7];
    }
    return (((bit<70>)p1))[31:0];
}
bit<8> function1(in bit<8> p0, in bit<8> p1) {
    if ((p1 > 8w145)) {
        return (24w12914253)[9:2];
    }
    return (((p1 + p0) |+| (p1 & p0)) |-| ((bit<8>)((bit<9>)((int<9>)(9w256) + (int<9>)(9w440)))));
}

parser parse(packet_in packet, out headers_t hdr, inout meta_t meta,
             inout standard_metadata_t standard_metadata) {
    state start {
        packet.extract(hdr.base);
        transition select(hdr.base.kind) {
            8w109 .. 8w112: parse_ys;
            8w159: parse_ys;
            8w158: parse_x0;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        meta.two.n1 = ((((bit<35>)meta.one.n1) ++ (((bit<7>)((bit<1>)meta.flag)))[5:2]))[23:16];
        transition select(hdr.x0.next) {
            8w204: parse_x1;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        hdr.base.f0 = hdr.base.f0;
        meta.kept = packet.lookahead<bit<8>>();
        transition select(hdr.x1.next) {
            8w83: parse_ys;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        meta.m0 = ((bit<9>)(((bit<75>)meta.one.n0))[62:15]);
        transition select(hdr.ys.last.more) {
            8w155: parse_ys;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        c = (((~8w254) |+| (a * b)) << ((((bit<29>)c))[13:10] |-| (((bit<4>)c) >> 8w3)));
        b = (((((bit<24>)b))[16:1] |+| 16w65535))[9:2];
        b = (((((bit<37>)c) |-| 37w66445387463))[24:17] << (~(13w553)[10:3]));
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    counter(4, CounterType.packets_and_bytes) ingress_counts;
    action ingress_a0(inout bit<8> p0) {
        meta.flag = meta.flag;
    }
    action ingress_a1() {
        if ((meta.one.n1 <= 8w102)) {
            meta.m2 = meta.m2;
            hdr.base.f2 = ((~(hdr.ys[0].isValid() ? hdr.base.f2 : hdr.base.f2)) << (((bit<1>)((bit<63>)meta.m2)) * (((bit<1>)((bit<12>)hdr.base.f2)) + 1w1)));
        } else {
            meta.two.n0 = ((bit<16>)((((bit<48>)meta.kept) >> 1w1) >> 8w16));
        }
    }
    action ingress_a2(bit<48> p0, bit<32> p1) {
        bit<32> v1 = ((p1 ^ meta.m1) |+| (((bit<56>)65w22917476220589503277))[54:23]);
    }
    action ingress_a3(bit<48> p0) {
        meta.kept = (((hdr.base.f1 | hdr.base.f1) |-| ((bit<8>)((int<8>)meta.kept))) | (((bit<8>)((bit<1>)meta.one.n1)) & ((bit<8>)((bit<65>)hdr.base.f5))));
        hash(meta.one.n0, HashAlgorithm.identity, 16w5, { meta.m0, meta.kept, meta.one.n0, 7w0 }, 32w7);
        meta.m2 = (((-7w64) ++ (((bit<93>)hdr.base.kind) >> hdr.base.f4)) + ((bit<100>)((bit<128>)((int<128>)((int<1>)((bit<1>)meta.flag))))));
    }
    table ingress_t0 {
        key = {
            (-(((bit<16>)meta.m2) & ((bit<16>)meta.m0))): ternary @name("k0");
        }
        actions = {
            NoAction;
            ingress_a1;
            ingress_a2;
            ingress_a3;
        }
        default_action = ingress_a3(48w242111083564216);
        size = 64;
    }
    apply {
        standard_metadata.egress_spec = 5;
        meta.first = standard_metadata.instance_type == 0;
        hdr.base.f1 = (meta.flag ? (hdr.base.f1 << 8w1) : (function1(meta.one.n1, meta.two.n1) ^ (hdr.base.f1 |+| meta.one.n1)));
        ingress_a1();
        switch ((hdr.ys[2].isValid() ? hdr.base.kind : hdr.base.kind)) {
            8w73: {
                hdr.base.f1[5:3] = ((((bit<3>)meta.two.n1) << 8w1) & ((bit<3>)((bit<1>)meta.m0)));
                hdr.base.pad = hdr.base.pad;
                hdr.base.f3 = (-((~hdr.base.f3) & ((int<3>)(int<65>)(65w19631222578061923484))));
            }
            8w88: {
                meta.flag = hdr.x0.isValid();
                meta.m1 = ((-(((bit<50>)hdr.base.kind))[41:10]) + ((-32w4294967295) + (meta.m1 - ((bit<32>)((bit<3>)hdr.base.f3)))));
                meta.m2 = (((hdr.ys[2].isValid() || meta.flag) ? (((bit<69>)hdr.base.f0) * ((bit<69>)hdr.base.f5)) : (69w590295810358705651710 ^ ((bit<69>)meta.m2))) ++ ((22w827147 ++ meta.m0) << 1w1));
            }
            8w127: {
                meta.two.n1 = ((meta.kept >= (((bit<7>)hdr.base.f4) ++ 1w1)) ? hdr.base.kind : (((bit<8>)((bit<1>)1s0)) - (12w1)[9:2]));
                meta.m1 = (((hdr.x1.isValid() && meta.flag) || (meta.m1 <= 32w3510850354)) ? ((((bit<63>)meta.m2) |+| ((bit<63>)hdr.base.pad)))[39:8] : meta.m1);
            }
            default: {
                meta.kept = (((meta.one.n1 != 8w128) ? function1(((bit<8>)meta.m1), 8w166) : (meta.kept << 8w9)) |+| (hdr.base.f1 ^ meta.kept));
            }
        }
        ingress_t0.apply();
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    counter(4, CounterType.packets_and_bytes) egress_counts;
    helper() first_helper;
    helper() second_helper;
    action egress_a0(bit<128> p0) {
        bool v2 = meta.flag;
    }
    table egress_t0 {
        key = {
            meta.one.n1: range @name("k0");
            hdr.base.f4: exact @name("k1");
            ((meta.one.n1 >= 8w255) ? ((bit<16>)meta.kept) : (meta.two.n0 ^ ((bit<16>)meta.m2))): ternary @name("k2");
        }
        actions = {
            NoAction;
            egress_a0;
        }
        default_action = egress_a0(128w44286197809686836912563913868906789582);
        size = 64;
    }
    apply {
        if (hdr.ys[1].isValid()) {
            hdr.base.f4 = (((hdr.base.f3 < hdr.base.f3) && (meta.m0 < 9w475)) ? ((hdr.x0.isValid() ? hdr.base.f4 : hdr.base.f4) + (hdr.ys[1].pad ++ ((bit<3>)meta.two.n1))) : ((-((bit<4>)((bit<1>)meta.flag))) << (~hdr.ys[1].pad)));
            hdr.ys.pop_front(1);
            meta.flag = (meta.flag && hdr.x0.isValid());
        }
        hdr.ys.pop_front(1);
        bit<16> v3 = (~((bit<16>)((int<16>)13s1314)));
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
