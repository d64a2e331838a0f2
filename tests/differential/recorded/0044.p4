#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    bit<9> f0;
    bit<64> f1;
    bit<32> f2;
    bit<4> f3;
    bit<8> f4;
    bit<16> f5;
    bit<3> pad;
}

header x_t {
    bit<8> next;
    bit<16> f0;
}

header y_t {
    bit<8> more;
    bit<64> f0;
    bit<64> f1;
}

struct headers_t {
    base_t base;
    x_t x0;
    x_t x1;
    y_t[3] ys;
}

struct inner_t {
    bit<65> n0;
    bit<9> n1;
}

struct meta_t {
    int<128> m0;
    bit<48> m1;
    bit<16> m2;
    int<9> m3;
    bit<32> m4;
    bit<64> m5;
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
        if ((!(meta.m2 > hdr.base.f5))) {
            meta.m3 = ((int<9>)((int<31>)((~((bit<31>)hdr.base.f3)) + (((bit<31>)((bit<128>)meta.m0)) & ((bit<31>)meta.one.n1)))));
        } else {
            meta.m2 = hdr.base.f5;
        }
        transition select(hdr.base.kind) {
            8w148: parse_x1;
            8w17: parse_x0;
            8w176: parse_x1;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        meta.m1 = (((meta.flag ? meta.m1 : meta.m1) - (-meta.m1)) |-| ((bit<48>)(((bit<13>)hdr.base.f0) & ((bit<13>)hdr.base.f2))));
        transition select(hdr.x0.next) {
            8w97: parse_x1;
            8w96: parse_ys;
            8w4 &&& 8w15: accept;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        verify(((((int<16>)meta.m2) <= 16s18292) || (hdr.base.f0 < 9w511)), error.Unwelcome);
        transition select(hdr.x1.next) {
            8w126: parse_ys;
            8w25: parse_ys;
            8w22: parse_ys;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        transition select(hdr.ys.last.more) {
            8w176 .. 8w179: parse_ys;
            8w241: parse_ys;
            8w232: parse_ys;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        bit<64> v1 = ((((bit<64>)b) & ((bit<64>)c)) | ((64w0 | ((bit<64>)c)) & (true ? ((bit<64>)b) : 64w18446744073709551614)));
        v1[60:40] = (40w1)[20:0];
        b = a;
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    helper() first_helper;
    helper() second_helper;
    action ingress_a0(inout bit<48> p0) {
        meta.m4 = ((bit<32>)((bit<13>)(~((int<13>)(hdr.base.pad ++ ((bit<10>)hdr.base.f3))))));
        meta.one.n1 = ((-(((bit<38>)p0) >> hdr.base.f3)))[23:15];
        standard_metadata.egress_spec = ((bit<9>)((bit<3>)(hdr.base.f5 |+| hdr.base.f5)));
    }
    action ingress_a1() {
        meta.m0 = (((int<128>)(((bit<87>)31w204632280) ++ ((bit<41>)((bit<9>)9s1)))) | meta.m0);
        hdr.ys.push_front(1);
        bit<32> v2 = ((meta.m4 + (meta.flag ? hdr.base.f2 : hdr.base.f2)) + meta.m4);
    }
    action ingress_a2() {
        hdr.x0.setValid();
        hdr.x0.next = (((bit<23>)meta.m1))[20:13];
        hdr.x0.f0 = (-meta.m2);
        hdr.ys[1].setValid();
        hdr.ys[1].more = (5w31 ++ hdr.base.pad);
        hdr.ys[1].f0 = (meta.flag ? ((bit<64>)hdr.base.f0) : meta.m5);
        hdr.ys[1].f1 = hdr.base.f1;
        meta.m0 = (~((meta.m0 * meta.m0) | ((int<128>)((int<65>)meta.one.n0))));
    }
    table ingress_t0 {
        key = {
            ((hdr.base.f3 ^ hdr.base.f3) ++ ((bit<28>)meta.m2)): range @name("k0");
            hdr.base.f0: exact @name("k1");
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
            meta.two.n1: ternary @name("k0");
        }
        actions = {
            NoAction;
            ingress_a1;
            ingress_a2;
        }
        default_action = NoAction();
        size = 64;
    }
    apply {
        standard_metadata.egress_spec = 0;
        meta.first = standard_metadata.instance_type == 0;
        if (((hdr.ys[0].isValid() ? ((int<7>)((int<9>)meta.one.n1)) : ((int<7>)((int<32>)meta.m4))) == ((int<7>)(((bit<5>)meta.two.n1) ++ 2w3)))) {
            switch (ingress_t1.apply().action_run) {
                NoAction: {
                    hdr.base.f3 = ((bit<4>)((meta.one.n1 << 8w4) ^ ((bit<9>)((bit<63>)63s1))));
                    hdr.base.f2 = ((meta.one.n1 ^ ((bit<9>)hdr.base.f1)) ++ 23w4194303);
                }
                default: {
                    hdr.base.f2 = (-((hdr.base.f2 >= ((bit<32>)((bit<9>)meta.m3))) ? (((bit<8>)hdr.base.f0) ++ 24w16777214) : (meta.flag ? hdr.base.f2 : meta.m4)));
                }
            }
        }
        hdr.base.f4 = 8w254;
        ingress_t0.apply();
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    action egress_a0(bit<32> p0) {
        hdr.ys.pop_front(1);
    }
    action egress_a1() {
        meta.m1 = (((((bit<48>)meta.m2) * meta.m1) << 8w34) - (~(((bit<48>)hdr.base.f2) * meta.m1)));
        if ((meta.m5 > (meta.m5 * ((bit<64>)meta.one.n1)))) {
            meta.m1 = (~((bit<48>)meta.kept));
            hdr.base.f5 = meta.m2;
        }
    }
    action egress_a2(bit<128> p0, bit<8> p1) {
        hdr.base.f1 = (((18w262143 ++ ((bit<38>)hdr.base.kind)) * 56w72057594037927934) ++ (((bit<3>)meta.m4) ++ (~5w18)));
        if ((meta.one.n0 != ((bit<65>)((bit<63>)((int<63>)((int<9>)meta.two.n1)))))) {
            meta.two.n0 = (((((bit<69>)meta.two.n0) |-| 69w0) |+| (hdr.ys[1].isValid() ? 69w44447512419801536637 : 69w583531021021569088489)))[66:2];
        } else {
            hdr.base.f1 = (((57w72057594037927936 | ((bit<57>)p0)) |-| ((bit<57>)meta.m1)) ++ ((40w549755813888 |-| 40w406764055753))[38:32]);
            meta.two.n1 = (~((bit<9>)meta.m4));
        }
    }
    table egress_t0 {
        key = {
            meta.two.n0: ternary @name("k0");
            hdr.base.f1: exact @name("k1");
        }
        actions = {
            NoAction;
            egress_a0;
            egress_a1;
            egress_a2;
        }
        default_action = egress_a2(128w268245178460576669609831708594006420485, 8w242);
        size = 64;
    }
    table egress_t1 {
        key = {
            ((hdr.base.pad ++ 29w268435455) * (((bit<19>)hdr.base.f4) ++ ((bit<13>)((bit<1>)meta.flag)))): lpm @name("k0");
            hdr.base.f1: ternary @name("k1");
            (-(hdr.base.f4 & hdr.base.f4)): exact @name("k2");
        }
        actions = {
            NoAction;
            egress_a0;
            egress_a2;
        }
        default_action = egress_a0(32w84693494);
        size = 64;
    }
    apply {
        meta.two.n0 = ((bit<65>)128w340282366920938463463374607431768211455);
        meta.m2[11:8] = ((hdr.base.pad == ((bit<3>)((bit<1>)meta.flag))) ? (~((bit<4>)hdr.base.pad)) : hdr.base.f3);
        hdr.ys.push_front(1);
        meta.one.n1 = hdr.base.f0;
        hdr.x0.setValid();
        hdr.x0.next = (-hdr.base.kind);
        hdr.x0.f0 = (meta.m2 |+| meta.m2);
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
