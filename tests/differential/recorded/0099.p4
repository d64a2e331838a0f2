#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    bit<1> f0;
    bit<4> f1;
    bit<32> f2;
    bit<4> f3;
    bit<16> f4;
    bit<64> f5;
    bit<7> pad;
}

header x_t {
    bit<8> next;
    bit<24> f0;
}

header y_t {
    bit<8> more;
}

struct headers_t {
    base_t base;
    x_t x0;
    x_t x1;
    y_t[3] ys;
}

struct inner_t {
    bit<65> n0;
    int<16> n1;
}

struct meta_t {
    bit<48> m0;
    bit<100> m1;
    bit<32> m2;
    bit<100> m3;
    bool flag;
    @field_list(1) bit<8> kept;
    inner_t one;
    inner_t two;
    bool first;
}

bit<16> function0(in bit<32> p0, in bit<8> p1) {
    if (((true ? ((bit<63>)p0) : ((bit<63>)p0)) != (93w9903520314283042199192993790)[63:1])) {
        return ((~16w742) >> (1w0 + ((bit<1>)p0)));
    }
    return (-((16w33761 + ((bit<16>)p0)) |+| ((bit<16>)((bit<100>)p0))));
}
bit<8> function1(in bit<32> p0, in bit<16> p1) {
    if (true) {
        return ((8w128 & ((bit<8>)p1)) ^ (((bit<8>)p0) ^ 8w147));
    }
    return ((bit<8>)p0);
}

parser parse(packet_in packet, out headers_t hdr, inout meta_t meta,
             inout standard_metadata_t standard_metadata) {
    state start {
        packet.extract(hdr.base);
        meta.kept = packet.lookahead<bit<8>>();
        transition select(hdr.base.kind) {
            8w110: parse_x1;
            8w193: parse_x1;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        hdr.base.f2 = ((bit<32>)((bit<65>)((int<65>)((int<4>)hdr.base.f3))));
        transition select(hdr.x0.next) {
            8w197: parse_ys;
            8w212: parse_x1;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        hdr.base.f5[32:16] = (-(~((bit<17>)hdr.base.f4)));
        transition select(hdr.x1.next) {
            8w19: parse_ys;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        transition select(hdr.ys.last.more) {
            8w204: parse_ys;
            8w227: parse_ys;
            8w117: parse_ys;
            8w9 &&& 8w15: accept;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        b = (((((bit<2>)b) |+| 2w1) ++ ((bit<1>)b)) ++ ((true ? 2w2 : ((bit<2>)b)) ++ 3w0));
        b = (-((bit<8>)(24w8388607 |+| 24w8388607)));
        switch ((~16w65535)) {
            16w32767: {
                b = (false ? ((false ? a : a) |-| (((bit<1>)b) ++ 7w64)) : b);
                b = ((((bit<4>)c) > (((bit<2>)c) ++ ((bit<2>)c))) ? ((bit<8>)((bit<9>)b)) : ((b |-| b) | (true ? c : a)));
                c = a;
            }
            16w50155: {
                b = ((5w30 ++ (((bit<3>)c) | 3w1)) |-| ((11w1)[10:3] << 8w5));
                c = ((!false) ? ((bit<8>)(24w10647691 << 8w1)) : ((bit<8>)(-31w647454389)));
            }
            16w62436: {
                c = (((a > a) || false) ? function1((32w4294967294 |+| 32w403540107), ((bit<16>)a)) : ((b ^ b) & c));
                b = (((~a) - function1(((bit<32>)b), ((bit<16>)c))) |-| ((true ? 7w1 : 7w107) ++ (((bit<1>)c) ^ ((bit<1>)a))));
                b = b;
            }
            default: {
                b = (((((bit<2>)c) ++ 1w1) ^ (((bit<3>)a) & 3w4)) ++ (5w1 |-| (5w31 - 5w9)));
                b = a;
            }
        }
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    helper() first_helper;
    helper() second_helper;
    action ingress_a0(bit<8> p0, bit<9> p1) {
        hdr.x1 = hdr.x0;
    }
    action ingress_a1(bit<128> p0, bit<32> p1) {
        int<5> v1 = (meta.flag ? ((int<5>)(((bit<3>)((bit<33>)((bit<16>)meta.one.n1))) ++ 2w3)) : ((int<5>)((int<1>)((bit<1>)hdr.base.pad))));
        hdr.base.f2 = (((bit<32>)((bit<100>)(100s80799849232087508004773720425 << ((bit<4>)hdr.base.kind)))) + ((((bit<38>)p0) |+| 38w0))[36:5]);
    }
    action ingress_a2() {
        hdr.x0 = hdr.x1;
    }
    apply {
        standard_metadata.egress_spec = 6;
        meta.first = standard_metadata.instance_type == 0;
        meta.two.n1 = (((meta.one.n1 |+| meta.two.n1) ^ (meta.one.n1 ^ meta.one.n1)) |+| (((int<16>)(47w129322257135284)[28:13]) << 8w9));
        meta.one.n0 = ((bit<65>)(meta.flag ? (((bit<128>)meta.m2) * ((bit<128>)hdr.base.f3)) : (((bit<128>)hdr.base.f2) + 128w170141183460469231731687303715884105727)));
        meta.m2 -= meta.m2;
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    action egress_a0() {
        hdr.x0 = hdr.x1;
        meta.m3 = ((bit<100>)((bit<8>)(meta.flag ? ((bit<63>)meta.two.n0) : ((bit<63>)hdr.base.f1))));
        meta.m1 = ((bit<100>)((33w1317535448)[26:22] ++ ((bit<2>)hdr.base.f1)));
    }
    action egress_a1() {
        meta.m2 = (((((bit<2>)hdr.base.f3) ++ hdr.base.pad) == (34w5805682508)[16:8]) ? ((bit<32>)(((bit<24>)meta.m3) * ((bit<24>)((bit<16>)meta.two.n1)))) : hdr.base.f2);
        meta.m3 = meta.m3;
    }
    action egress_a2(in bit<16> p0, in bit<48> p1) {
        meta.two = meta.two;
    }
    table egress_t0 {
        key = {
            hdr.base.f4: lpm @name("k0");
            hdr.base.f1: exact @name("k1");
            meta.m2: optional @name("k2");
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
            meta.kept: lpm @name("k0");
            hdr.base.f4: range @name("k1");
            hdr.base.f0: range @name("k2");
        }
        actions = {
            NoAction;
            egress_a0;
            egress_a1;
        }
        default_action = egress_a1();
        size = 64;
    }
    table egress_t2 {
        key = {
            meta.m2: lpm @name("k0");
            hdr.base.f1: exact @name("k1");
        }
        actions = {
            NoAction;
            egress_a1;
        }
        default_action = NoAction();
        size = 64;
    }
    apply {
        hdr.ys.pop_front(1);
        meta.one.n0 = meta.two.n0;
        if (egress_t1.apply().hit) {
            meta.m1[84:77] = ((hdr.base.kind & ((bit<8>)meta.m1)) |+| ((bit<8>)((bit<16>)meta.one.n1)));
        }
        if ((((int<100>)((int<33>)((int<100>)meta.m1))) >= ((int<100>)((int<33>)((bit<33>)hdr.base.f3))))) {
            if (egress_t2.apply().hit) {
                hdr.base.f3[3:2] = ((((bit<2>)((bit<16>)meta.one.n1)) + 2w1) >> hdr.base.kind);
                hdr.base.f2 = (((bit<32>)(9w492 |-| ((bit<9>)meta.kept))) ^ ((bit<32>)((bit<4>)((int<4>)(meta.kept)[7:4]))));
            }
        }
        switch (egress_t0.apply().action_run) {
            NoAction: {
                hdr.base.f0 = ((bit<1>)((bit<48>)48s139254688981533));
                meta.kept = ((meta.kept * function1(hdr.base.f2, hdr.base.f4)) |+| ((bit<8>)(((bit<128>)hdr.base.f3) |+| 128w314482060093891604020868973283824340842)));
            }
            egress_a0: {
                hdr.base.f1 = (((((bit<3>)((bit<16>)meta.two.n1)) ++ ((bit<1>)meta.m3)) << 8w3) |-| (hdr.base.f1 >> (hdr.base.f3 - hdr.base.f3)));
                hdr.base.f3 = (meta.flag ? hdr.base.f1 : ((((bit<17>)meta.m1) ^ ((bit<17>)meta.one.n0)))[5:2]);
            }
        }
        egress_a2((hdr.base.f4 | hdr.base.f4), ((bit<48>)33w0));
        hdr.x1 = hdr.x0;
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
