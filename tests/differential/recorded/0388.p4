#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    bit<48> f0;
    bit<3> f1;
    bit<3> f2;
    bit<7> f3;
    bit<4> f4;
    bit<7> pad;
}

header x_t {
    bit<8> next;
    bit<1> f0;
    int<4> f1;
    bit<3> pad;
}

header y_t {
    bit<8> more;
    bit<3> f0;
    bit<16> f1;
    bit<5> pad;
}

struct headers_t {
    base_t base;
    x_t x0;
    x_t x1;
    y_t[2] ys;
}

struct inner_t {
    bit<8> n0;
    bit<16> n1;
}

struct meta_t {
    int<64> m0;
    bit<9> m1;
    bit<9> m2;
    int<48> m3;
    bit<1> m4;
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
            8w133: parse_x0;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        transition select(hdr.x0.next) {
            8w63: parse_ys;
            8w20: parse_ys;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        verify((((int<63>)(63w9055621433447017650) >> 8w53) <= (-((int<63>)((int<1>)meta.m4)))), error.Unwelcome);
        transition select(hdr.x1.next) {
            8w238: parse_ys;
            8w240: parse_ys;
            8w15: parse_ys;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        transition select(hdr.ys.last.more) {
            8w100: parse_ys;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        b = (-((bit<8>)((bit<48>)((bit<31>)((int<31>)((int<8>)c))))));
        b |= (((-c) ^ (-b)) >> 8w8);
        c = b;
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    counter(4, CounterType.packets_and_bytes) ingress_counts;
    action ingress_a0(bit<32> p0, bit<128> p1) {
        standard_metadata.egress_spec = ((bit<9>)(hdr.base.f1 << 8w0));
        int<96> v1 = ((((int<96>)((int<128>)p1)) - ((int<96>)(44w1280693384365 ++ ((bit<52>)((bit<1>)meta.flag))))) & ((int<96>)((int<16>)(meta.two.n1 |-| meta.one.n1))));
        hdr.base.f3[4:3] = ((hdr.x1.isValid() ? ((bit<2>)meta.m1) : 2w2) * (2w1 | ((bit<2>)meta.m4)));
    }
    table ingress_t0 {
        key = {
            meta.m4: exact @name("k0");
            hdr.base.f0: optional @name("k1");
            meta.two.n1: ternary @name("k2");
        }
        actions = {
            NoAction;
            ingress_a0;
        }
        default_action = NoAction();
        size = 64;
    }
    apply {
        standard_metadata.egress_spec = 7;
        meta.first = standard_metadata.instance_type == 0;
        bit<96> v2 = (43w3010914180717 ++ ((((bit<74>)((bit<1>)meta.flag)) >> ((bit<1>)meta.m1)))[61:9]);
        if (ingress_t0.apply().miss) {
            meta.m2[6:3] = ((bit<4>)hdr.base.f2);
            meta.two.n1 = (((meta.flag ? meta.two.n1 : meta.two.n1) << (meta.flag ? hdr.base.f4 : hdr.base.f4)) ^ ((meta.two.n1 ^ meta.two.n1) - (meta.one.n1 |-| meta.two.n1)));
        }
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    helper() first_helper;
    helper() second_helper;
    action egress_a0(in bit<48> p0, in bit<32> p1) {
        hdr.x1 = hdr.x0;
        meta.flag = hdr.x1.isValid();
        hdr.x1 = hdr.x0;
    }
    action egress_a1(bit<8> p0) {
        meta.one.n0 = (((((bit<64>)meta.m2) >= ((bit<64>)p0)) || hdr.x1.isValid()) ? (((bit<8>)((bit<7>)7s63)) |-| (hdr.x0.isValid() ? hdr.base.kind : 8w96)) : ((bit<8>)((bit<63>)hdr.base.f4)));
        meta.m0 = (hdr.ys[0].isValid() ? ((int<64>)((int<9>)((int<65>)((bit<65>)hdr.base.pad)))) : (((int<64>)(((bit<11>)hdr.base.pad) ++ ((bit<53>)meta.m4))) |+| ((int<64>)(26w1 ++ ((bit<38>)((bit<64>)meta.m0))))));
    }
    table egress_t0 {
        key = {
            (-(meta.one.n1 >> ((bit<1>)meta.m2))): lpm @name("k0");
            meta.m4: exact @name("k1");
            hdr.base.f4: exact @name("k2");
        }
        actions = {
            NoAction;
            egress_a1;
        }
        default_action = NoAction();
        size = 64;
    }
    apply {
        egress_t0.apply();
        hdr.ys.push_front(1);
        hdr.base.f3 = ((45w11550592260818 | ((bit<45>)((bit<65>)meta.one.n1))))[7:1];
        hdr.base.f0 = hdr.base.f0;
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
