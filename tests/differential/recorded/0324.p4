#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    int<64> f0;
    bit<7> f1;
    bit<9> f2;
    bit<48> f3;
}

header x_t {
    bit<8> next;
    bit<12> f0;
    bit<4> pad;
}

header y_t {
    bit<8> more;
}

struct headers_t {
    base_t base;
    x_t x0;
    x_t x1;
    y_t[2] ys;
}

struct inner_t {
    bit<16> n0;
    bit<128> n1;
}

struct meta_t {
    bit<48> m0;
    int<100> m1;
    bit<1> m2;
    bit<9> m3;
    bit<4> m4;
    bool flag;
    @field_list(1) bit<8> kept;
    inner_t one;
    inner_t two;
    bool first;
}

bit<32> function0(in bit<8> p0, in bit<8> p1) {
    if ((p0 < 8w127)) {
        return (((bit<36>)((bit<64>)p0)))[35:4];
    }
    return ((bit<32>)((bit<16>)63w5783839909001724065));
}

parser parse(packet_in packet, out headers_t hdr, inout meta_t meta,
             inout standard_metadata_t standard_metadata) {
    state start {
        packet.extract(hdr.base);
        transition select(hdr.base.kind) {
            8w21: parse_x1;
            8w81: parse_x0;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        hdr.base.f0 = (((hdr.base.f0 & ((int<64>)((int<128>)meta.one.n1))) & ((int<64>)(73w9373062497828431544974)[64:1])) << 8w5);
        transition select(hdr.x0.next) {
            8w163: parse_x1;
            8w253: parse_ys;
            8w131: parse_ys;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        meta.two.n0 = (((meta.two.n0 ^ meta.one.n0) + (((bit<16>)meta.m2) & meta.two.n0)) | ((bit<16>)((bit<1>)meta.flag)));
        transition select(hdr.x1.next) {
            8w195: parse_ys;
            8w120: parse_ys;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        meta.kept = packet.lookahead<bit<8>>();
        transition select(hdr.ys.last.more) {
            8w30: parse_ys;
            8w232: parse_ys;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        if (((true && false) || (b == b))) {
            c = (c >> ((((bit<28>)c) * ((bit<28>)c)))[15:12]);
            if (((c < c) || true)) {
                b |= (~((true ? a : c) + (-b)));
                bit<5> v1 = ((bit<5>)((120w1329227995784915872903807060280344575)[105:23])[68:21]);
                exit;
            }
            if (true) {
                c = (-((3w5 | ((bit<3>)a)) ++ 5w13));
            } else {
                c = b;
                b = ((((bit<8>)((bit<31>)b)) ^ (a & a)) ^ ((-b) | (1w1 ++ ((bit<7>)b))));
            }
        }
        c = ((bit<8>)((bit<100>)((int<100>)((int<8>)b))));
        b = (~((bit<8>)(true ? ((bit<48>)b) : ((bit<48>)a))));
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    helper() first_helper;
    helper() second_helper;
    action ingress_a0() {
        standard_metadata.egress_spec = ((bit<9>)((bit<3>)((bit<1>)((int<1>)((int<16>)meta.one.n0)))));
        meta.kept = (42w1216762007293)[29:22];
    }
    action ingress_a1(bit<128> p0, bit<9> p1) {
        standard_metadata.egress_spec = ((bit<9>)((((bit<3>)p0) - ((bit<3>)hdr.base.f1)) |-| ((bit<3>)((bit<64>)hdr.base.f0))));
        meta.one = meta.one;
    }
    apply {
        standard_metadata.egress_spec = 3;
        meta.first = standard_metadata.instance_type == 0;
        meta.flag = standard_metadata.parser_error != error.NoError;
        meta.m2 = meta.m2;
        meta.two.n1[92:92] = ((meta.m2 & meta.m2) |-| (((bit<1>)((bit<100>)meta.m1)) * meta.m2));
        meta.m0 = ((hdr.ys[0].isValid() ? (15w27720 ++ ((bit<33>)meta.kept)) : ((bit<48>)((bit<65>)((int<65>)((int<1>)meta.m2))))) |-| ((hdr.base.f3 | hdr.base.f3) ^ (((bit<44>)hdr.base.f2) ++ ((bit<4>)hdr.base.f2))));
        if (meta.first && ((hdr.x0.isValid() && meta.flag) || (7w96 < hdr.base.f1))) {
            clone_preserving_field_list(CloneType.I2E, 5, 1);
        }
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<48>>(8) egress_cells;
    action egress_a0(in bit<32> p0) {
        hdr.ys[1].setValid();
        hdr.ys[1].more = (8w164 & ((bit<8>)meta.one.n1));
        if (meta.flag) {
            meta.m1 = (((int<100>)((int<13>)(((bit<13>)meta.m4) |+| ((bit<13>)hdr.ys[1].more)))) |+| meta.m1);
            hdr.base.f3 = (((48w140737488355327 >> 8w11) >> meta.kept) << 8w29);
            meta.one.n1 = ((((bit<128>)meta.two.n0) | (meta.two.n1 << 8w115)) |+| ((((bit<123>)hdr.base.f1) ++ ((bit<5>)meta.two.n0)) >> 8w44));
        } else {
            meta.two.n1[84:14] = ((12w836)[6:5] ++ (((bit<90>)meta.kept))[72:4]);
            hdr.base.f3 = (((meta.m0 | meta.m0) << 8w25) >> 8w39);
            meta.m4 = (((((bit<2>)meta.one.n1) ++ ((bit<2>)meta.kept)) >> 8w3) |+| ((meta.m4 * ((bit<4>)hdr.base.f3)) - ((bit<4>)meta.m2)));
        }
        hdr.ys.pop_front(1);
    }
    table egress_t0 {
        key = {
            meta.two.n0: exact @name("k0");
        }
        actions = {
            NoAction;
        }
        default_action = NoAction();
        size = 64;
    }
    table egress_t1 {
        key = {
            hdr.base.f3: optional @name("k0");
            meta.m2: range @name("k1");
        }
        actions = {
            NoAction;
        }
        default_action = NoAction();
        size = 64;
    }
    apply {
        hdr.ys.push_front(1);
        meta.one.n0 = (((meta.two.n0 * meta.two.n0) |-| (meta.two.n0 >> meta.m2)) ^ ((((bit<43>)meta.two.n0))[41:26] |+| (~meta.two.n0)));
        hdr.base.f2 |= (((((bit<9>)hdr.base.kind) ^ hdr.base.f2) * (hdr.x1.isValid() ? 9w510 : meta.m3)) >> 8w0);
        meta.m3 = (((bit<41>)meta.kept))[27:19];
        if (egress_t0.apply().hit) {
            meta.m1 = (((int<100>)((((bit<71>)meta.m3))[63:33] ++ (65w0 ++ ((bit<4>)meta.kept)))) | ((int<100>)((((bit<110>)meta.two.n0))[103:0])[100:1]));
        }
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
