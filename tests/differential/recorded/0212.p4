#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    bit<24> f0;
    bit<64> f1;
    bit<8> f2;
    bit<9> f3;
    bit<32> f4;
    bit<12> f5;
    bit<3> pad;
}

header x_t {
    bit<8> next;
    bit<3> f0;
    bit<16> f1;
    bit<12> f2;
    bit<1> pad;
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
    bit<4> n0;
    bit<48> n1;
}

struct meta_t {
    bit<32> m0;
    bit<33> m1;
    bit<8> m2;
    bool flag;
    @field_list(1) bit<8> kept;
    inner_t one;
    inner_t two;
    bool first;
}

bit<8> function0(in bit<16> p0, in bit<16> p1) {
    if (((p0 == 16w7280) && false)) {
        return ((8w255 * ((bit<8>)p0)) |-| (false ? ((bit<8>)p1) : 8w0));
    }
    return ((5w16 & (5w1 << ((bit<4>)p1))) ++ (~((bit<3>)32w2147483647)));
}
bit<8> function1(in bit<8> p0, in bit<16> p1) {
    if ((p0 <= p0)) {
        return ((bit<8>)((bit<1>)true));
    }
    return (function0(p1, p1) & ((((bit<5>)p1) >> ((bit<4>)p1)) ++ (((bit<3>)p1) << p0)));
}

parser parse(packet_in packet, out headers_t hdr, inout meta_t meta,
             inout standard_metadata_t standard_metadata) {
    state start {
        packet.extract(hdr.base);
        transition select(hdr.base.kind) {
            8w162 .. 8w165: parse_ys;
            8w175: parse_ys;
            8w43: parse_ys;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        bit<1> v1 = ((hdr.base.f4 <= 32w1125291831) ? ((bit<1>)((bit<13>)((bit<7>)7s24))) : ((bit<1>)(128w239918249897709636519687751345141762719 | 128w170141183460469231731687303715884105728)));
        transition select(hdr.x0.next) {
            8w21: parse_ys;
            8w70: parse_ys;
            8w58: parse_ys;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        meta.m2 = function0(((16w223 >> 8w6) - (hdr.base.pad ++ ((bit<13>)meta.m1))), (((bit<16>)hdr.base.f2) + (((bit<16>)meta.kept) >> 8w8)));
        transition select(hdr.x1.next) {
            8w44: parse_ys;
            8w36: parse_ys;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        hdr.base.f2 = (35w18448082152)[9:2];
        transition select(hdr.ys.last.more) {
            8w84: parse_ys;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        b = (-(~b));
        if (((((bit<74>)c))[64:1] >= 64w9223372036854775808)) {
            c = (((5w1 ^ 5w30) - (5w31 - ((bit<5>)a))) ++ (-(((bit<3>)a) |+| ((bit<3>)b))));
        }
        b = ((bit<8>)((bit<24>)(((int<24>)(24w11738726) - (int<24>)(24w16777214)) - ((int<24>)(((bit<45>)b))[30:7]))));
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    action ingress_a0() {
        int<96> v2 = ((int<96>)((~(126w42535295865117307932921825928971026431)[121:10]))[103:8]);
        meta.two = meta.two;
        hdr.base.f4 = (((meta.two.n1 >= 48w70342981386574) ? (hdr.base.f2 ++ hdr.base.f0) : (hdr.base.f4 - hdr.base.f4)) | (((bit<24>)((bit<48>)((int<48>)((int<8>)meta.m2)))) ++ function1(hdr.base.f2, 16w25484)));
    }
    action ingress_a1(inout bit<32> p0, inout bit<8> p1) {
        meta.m2 = ((bit<8>)((bit<7>)((bit<100>)((bit<24>)meta.one.n1))));
        standard_metadata.egress_spec = ((bit<9>)((hdr.base.pad >> 8w1) |+| (hdr.base.pad * ((bit<3>)hdr.base.f2))));
    }
    apply {
        standard_metadata.egress_spec = 7;
        meta.first = standard_metadata.instance_type == 0;
        hdr.x1 = hdr.x0;
        hdr.base.pad = (((bit<22>)((bit<33>)((int<33>)((int<64>)hdr.base.f1)))))[19:17];
        meta.flag = hdr.x1.isValid();
        meta.m1[29:19] = (-(-11w0));
        hdr.ys.push_front(1);
        hdr.ys[1].setValid();
        hdr.ys[1].more = (~hdr.base.kind);
        if (meta.first && (hdr.base.f3 == (hdr.base.f3 | ((bit<9>)hdr.ys[1].more)))) {
            resubmit_preserving_field_list(1);
        }
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    action egress_a0(bit<9> p0) {
        meta.kept = (-((((bit<24>)meta.m1) - 24w0))[15:8]);
    }
    action egress_a1() {
        hdr.x1 = hdr.x0;
        hdr.x1 = hdr.x0;
        if (meta.flag) {
            hdr.base.f4 = ((bit<32>)((bit<63>)meta.m1));
            meta.two.n1 = ((((bit<48>)((bit<32>)(int<32>)(32w4283790512))) << 8w10) ^ (~(meta.flag ? meta.two.n1 : meta.one.n1)));
        }
    }
    action egress_a2(bit<16> p0) {
        hdr.x0 = hdr.x1;
        hdr.x0 = hdr.x1;
    }
    table egress_t0 {
        key = {
            meta.m0: ternary @name("k0");
        }
        actions = {
            NoAction;
            egress_a0;
        }
        default_action = NoAction();
        size = 64;
    }
    apply {
        hdr.x1 = hdr.x0;
        switch (egress_t0.apply().action_run) {
            NoAction: {
                hdr.base.f5 = 12w2047;
                meta.m2 = (((bit<8>)((bit<32>)((int<32>)(32w2900424197) |-| (int<32>)(32w2154961947)))) >> ((meta.one.n0 ^ meta.one.n0) << 8w2));
            }
            egress_a0: {
                meta.one.n1 = ((bit<48>)((bit<24>)(meta.m1 - meta.m1)));
            }
            default: {
                meta.m0 = ((~(meta.m0 - hdr.base.f4)) ^ ((meta.m0 << meta.two.n0) |+| ((bit<32>)((bit<13>)hdr.base.f5))));
            }
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
