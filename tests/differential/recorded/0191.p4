#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    bit<1> f0;
    int<3> f1;
    bit<7> f2;
    bit<24> f3;
    bit<5> pad;
}

header x_t {
    bit<8> next;
    bit<1> f0;
    bit<7> pad;
}

header y_t {
    bit<8> more;
    bit<48> f0;
}

struct headers_t {
    base_t base;
    x_t x0;
    x_t x1;
    y_t[3] ys;
}

struct inner_t {
    bit<64> n0;
    bit<48> n1;
}

struct meta_t {
    bit<128> m0;
    bit<100> m1;
    bit<9> m2;
    bool flag;
    @field_list(1) bit<8> kept;
    inner_t one;
    inner_t two;
    bool first;
}

bit<8> function0(in bit<16> p0, in bit<16> p1) {
    if (false) {
        return ((((bit<21>)p1))[10:5] ++ (((bit<2>)p1) >> 8w3));
    }
    return ((bit<8>)p0);
}

parser parse(packet_in packet, out headers_t hdr, inout meta_t meta,
             inout standard_metadata_t standard_metadata) {
    state start {
        packet.extract(hdr.base);
        if (meta.flag) {
            meta.flag = (((meta.two.n1)[41:23])[15:3] >= ((bit<13>)(33w7945842736 * ((bit<33>)((bit<3>)hdr.base.f1)))));
            meta.flag = (((((bit<32>)meta.m2) + ((bit<32>)meta.m0)) >= ((bit<32>)hdr.base.f0)) || meta.flag);
        }
        transition select(hdr.base.kind) {
            8w195: parse_x1;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        meta.two.n0 = (((((bit<97>)hdr.base.kind) |-| ((bit<97>)meta.m0)))[85:22] | meta.one.n0);
        meta.kept = packet.lookahead<bit<8>>();
        transition select(hdr.x0.next) {
            8w91: parse_x1;
            8w7: parse_ys;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        transition select(hdr.x1.next) {
            8w32: parse_ys;
            8w10: parse_ys;
            8w141: parse_ys;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        meta.one.n0 = (((-((bit<38>)meta.one.n0)) | ((bit<38>)((bit<33>)meta.m1))) ++ ((26w56042824 |+| 26w18265632) + (meta.flag ? 26w0 : ((bit<26>)meta.one.n1))));
        meta.kept = packet.lookahead<bit<8>>();
        transition select(hdr.ys.last.more) {
            8w4: parse_ys;
            8w23: parse_ys;
            8w76: parse_ys;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        bool v1 = (b >= 8w255);
        c = b;
        bit<96> v2 = (96w53429507490425944662799756423 & (((bit<96>)((bit<33>)((int<33>)((int<8>)a)))) + (v1 ? ((bit<96>)b) : ((bit<96>)((bit<1>)v1)))));
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<16>>(1) ingress_cells;
    helper() first_helper;
    helper() second_helper;
    action ingress_a0() {
        if ((hdr.base.kind != 8w1)) {
            meta.m0 = (((meta.m0 + meta.m0) - (meta.m0 |+| meta.m0)) | meta.m0);
            hdr.base.f1 = (-(((int<3>)(hdr.base.f0 ++ ((bit<2>)meta.m2))) << (18w262143)[0:0]));
        } else {
            meta.one.n1 = (((bit<48>)((bit<13>)((bit<1>)((int<1>)((int<48>)meta.one.n1))))) + ((meta.flag || meta.flag) ? (hdr.ys[2].isValid() ? meta.one.n1 : meta.one.n1) : (meta.one.n1 - meta.one.n1)));
        }
    }
    action ingress_a1(out bit<8> p0, out bit<100> p1) {
        p0 = 8w254;
        p1 = 100w939261812839702179105543999661;
        if (hdr.ys[1].isValid()) {
            meta.one.n1 = ((meta.two.n1 <= 48w0) ? ((meta.two.n1 << hdr.base.f0) * (meta.two.n1 >> hdr.base.f0)) : ((-((bit<49>)meta.m0)))[48:1]);
            meta.m2 = meta.m2;
            meta.m1[69:63] = ((hdr.base.f2 >> 4w14) >> 8w0);
        } else {
            hdr.base.f1 = ((int<3>)(((bit<2>)((bit<100>)((bit<7>)((int<7>)((int<8>)meta.kept))))) ++ (~((bit<1>)hdr.base.f3))));
            meta.two.n0 = meta.two.n0;
            hdr.base.f1 = (((hdr.base.f1 & hdr.base.f1) >> (((bit<32>)meta.m1))[3:3]) * (~((int<3>)(33w4294967295)[32:30])));
        }
        standard_metadata.egress_spec = ((bit<9>)((bit<3>)hdr.base.pad));
        if (((hdr.ys[0].isValid() ? ((bit<100>)hdr.base.kind) : 100w916578386755359255173276501765) <= (100w0 - p1))) {
            meta.two.n1 = meta.two.n1;
        }
    }
    table ingress_t0 {
        key = {
            hdr.base.f2: exact @name("k0");
            meta.m2: range @name("k1");
        }
        actions = {
            NoAction;
            ingress_a0;
        }
        default_action = ingress_a0();
        size = 64;
    }
    apply {
        standard_metadata.egress_spec = 4;
        meta.first = standard_metadata.instance_type == 0;
        if (((((bit<4>)meta.m1) ^ 4w7) != (((bit<4>)meta.one.n0) |-| ((bit<4>)hdr.base.kind)))) {
            hdr.ys.pop_front(1);
            hdr.base.f1 = ((int<3>)((hdr.ys[2].isValid() ? (((bit<38>)((bit<3>)hdr.base.f1)))[29:29] : (hdr.base.f0 + hdr.base.f0)) ++ (-(((bit<29>)hdr.base.pad))[14:13])));
        }
        meta.kept = function0(((((bit<30>)meta.m0) & 30w602322631))[23:8], ((((bit<16>)hdr.base.f3) * 16w32768) + (16w43008 << 8w9)));
        meta.kept = function0(((16w4078 |+| ((bit<16>)((bit<3>)hdr.base.f1))) << (hdr.base.kind |+| meta.kept)), (~(15w223 ++ hdr.base.f0)));
        meta.flag = ((((bit<126>)hdr.base.f2))[102:3] <= ((bit<100>)hdr.base.f0));
        if (((~13w4095) >= (((bit<13>)((bit<1>)meta.flag)) - ((bit<13>)((bit<3>)hdr.base.f1))))) {
            hdr.base.f3 = (((58w180930789567419755)[36:3])[33:10] << 8w10);
            if (((hdr.ys[0].isValid() || meta.flag) && (hdr.base.f3 <= 24w3143604))) {
                hdr.x0.setValid();
                hdr.x0.next = (hdr.x0.isValid() ? meta.kept : hdr.base.kind);
                hdr.x0.f0 = ((bit<1>)((bit<65>)(int<65>)(65w23942424533253174807)));
                hdr.x0.pad = (((bit<7>)hdr.base.f0) - hdr.base.f2);
                second_helper.apply(((28w0 >> 8w16))[8:1], meta.kept, hdr.x0.next);
                ingress_t0.apply();
            }
        }
        hdr.ys.push_front(1);
        standard_metadata.egress_spec = ((bit<9>)((meta.m0 >= meta.m0) ? (((bit<3>)meta.kept) & 3w1) : (((bit<3>)hdr.base.kind) & ((bit<3>)hdr.base.f3))));
        hdr.ys[0].setValid();
        hdr.ys[0].more = ((bit<8>)meta.m0);
        hdr.ys[0].f0 = (-meta.two.n1);
        if (meta.first && (!(hdr.base.kind == hdr.ys[0].more))) {
            resubmit_preserving_field_list(1);
        }
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    counter(4, CounterType.packets_and_bytes) egress_counts;
    helper() first_helper;
    helper() second_helper;
    action egress_a0(bit<32> p0) {
        hdr.x1 = hdr.x0;
        egress_counts.count(((hdr.ys[0].isValid() ? p0 : p0) & 32w3));
        meta.one.n1 = ((-((bit<48>)((bit<13>)meta.m2))) |+| meta.one.n1);
    }
    action egress_a1(bit<16> p0, bit<9> p1) {
        if ((((int<4>)((int<9>)meta.m2)) > (hdr.ys[1].isValid() ? ((int<4>)((int<24>)hdr.base.f3)) : ((int<4>)((int<1>)hdr.base.f0))))) {
            meta.one.n0 = ((bit<64>)((bit<33>)meta.kept));
        } else {
            meta.two.n0 = ((bit<64>)((bit<33>)((bit<24>)65w10134564833718217940)));
            hdr.base.pad = ((((bit<4>)meta.m0) ++ (((bit<1>)meta.two.n0) << hdr.base.f0)) * ((hdr.base.pad * ((bit<5>)p0)) << (hdr.x0.isValid() ? 4w7 : ((bit<4>)hdr.base.f2))));
            meta.one.n0 = ((bit<64>)meta.two.n1);
        }
        meta.two = meta.two;
    }
    action egress_a2(bit<128> p0) {
        meta.one.n0 = (((meta.flag ? meta.two.n0 : meta.one.n0) * (meta.one.n0 & meta.two.n0)) & ((((bit<64>)meta.m1) - meta.two.n0) + (((bit<3>)meta.one.n0) ++ 61w1096928705448295250)));
        hdr.ys[2].setInvalid();
    }
    action egress_a3() {
        hdr.base.pad[4:0] = (-(-hdr.base.pad));
    }
    table egress_t0 {
        key = {
            meta.kept: range @name("k0");
            meta.one.n1: lpm @name("k1");
            meta.m1: range @name("k2");
        }
        actions = {
            NoAction;
            egress_a0;
            egress_a1;
            egress_a2;
            egress_a3;
        }
        default_action = NoAction();
        size = 64;
    }
    table egress_t1 {
        key = {
            meta.one.n0: lpm @name("k0");
        }
        actions = {
            NoAction;
            egress_a0;
            egress_a1;
            egress_a2;
        }
        default_action = egress_a2(128w306550190985482290130810867884940377599);
        size = 64;
    }
    apply {
        if (((hdr.base.pad <= 5w15) || (meta.two.n0 == 64w12292109345506022747))) {
            meta.m0 = (((107w162259276829213363391578010288127 & ((bit<107>)((bit<3>)hdr.base.f1))) - ((bit<107>)((bit<13>)((bit<1>)meta.flag)))) ++ ((meta.m1 != meta.m1) ? (hdr.x1.isValid() ? ((bit<21>)meta.two.n1) : 21w1994216) : (21w621367 |-| 21w1)));
        }
        if ((meta.two.n1 != (48w281474976710654 * meta.two.n1))) {
            meta.m1 = (((((bit<109>)((bit<3>)hdr.base.f1)) | 109w0))[99:0] << 8w33);
            hdr.x1.setInvalid();
            hdr.ys.pop_front(1);
        } else {
            if (hdr.ys[1].isValid()) {
                egress_t0.apply();
            } else {
                egress_t1.apply();
            }
        }
        meta.one.n0 = (((!meta.flag) ? 34w2380055894 : (25w1591218 ++ meta.m2)) ++ ((23w2904049 >> 8w9) ++ (hdr.base.f2 | ((bit<7>)meta.m0))));
        meta.two = meta.two;
        hash(meta.two.n0, HashAlgorithm.csum16, 16w0, { hdr.base.f3, hdr.base.f0, 7w0 }, 32w65536);
        if (meta.first && (meta.m2 < 9w255)) {
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
