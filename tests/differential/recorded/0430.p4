#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    bit<3> f0;
    bit<8> f1;
    bit<4> f2;
    int<48> f3;
    bit<12> f4;
    bit<5> pad;
}

header x_t {
    bit<8> next;
    bit<4> f0;
    bit<4> pad;
}

header y_t {
    bit<8> more;
    bit<1> f0;
    bit<7> pad;
}

struct headers_t {
    base_t base;
    x_t x0;
    x_t x1;
    y_t[2] ys;
}

struct inner_t {
    bit<32> n0;
    int<9> n1;
}

struct meta_t {
    int<16> m0;
    bit<48> m1;
    bit<1> m2;
    bit<9> m3;
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
        verify(((meta.m2 >= meta.m2) && (meta.flag || meta.flag)), error.Unwelcome);
        transition select(hdr.base.kind) {
            8w82: parse_ys;
            8w225: parse_x1;
            8w30: parse_x0;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        if ((!(meta.one.n0 > 32w2147483648))) {
            hdr.base.pad = ((bit<5>)((bit<9>)((~meta.one.n1) >> 8w6)));
            meta.two.n1 = (((int<9>)((-((bit<2>)meta.m3)) ++ ((bit<7>)13w2850))) |-| ((meta.two.n1 * meta.one.n1) & ((int<9>)13s0)));
            meta.one.n0[29:21] = meta.m3;
        } else {
            hdr.base.pad[3:2] = 2w0;
        }
        transition select(hdr.x0.next) {
            8w121 .. 8w124: parse_ys;
            8w163: parse_ys;
            8w148: parse_ys;
            8w68: parse_x1;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        transition select(hdr.x1.next) {
            8w238: parse_ys;
            8w14: parse_ys;
            8w139: parse_ys;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        if ((meta.one.n0 == 32w3001414751)) {
            meta.m2 = (((meta.flag ? hdr.base.pad : hdr.base.pad) + (hdr.base.pad | hdr.base.pad)))[2:2];
            meta.flag = (meta.m1 <= ((~meta.m1) >> 8w43));
            hdr.base.f4 = (((bit<2>)meta.m1) ++ (((bit<50>)((bit<128>)((bit<1>)meta.flag))))[13:4]);
        }
        transition select(hdr.ys.last.more) {
            8w29: parse_ys;
            8w9 &&& 8w15: accept;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        if ((b > (~b))) {
            c = (((7w67 ++ ((bit<1>)a)) & (8w127 << 8w5)) | b);
        } else {
            c = ((((bit<8>)63w4132325362307347513) ^ (c * b)) << 8w3);
            if ((b > 8w128)) {
                bit<48> v1 = (-((bit<48>)((bit<63>)((bit<32>)c))));
            } else {
                c = ((b != (-b)) ? (b - (a |-| b)) : ((((bit<2>)a) ++ ((bit<6>)a)) << 8w7));
            }
            b = (((false ? ((bit<1>)a) : 1w0) ++ (true ? ((bit<3>)a) : ((bit<3>)c))) ++ ((((bit<4>)c) + 4w15) & (4w8 | 4w15)));
        }
        b |= (((((bit<6>)a) - ((bit<6>)c)) ++ (((bit<2>)a) ^ 2w1)) & ((((bit<7>)a) << 8w5) ++ (((bit<1>)b) | ((bit<1>)c))));
        bit<48> v2 = (((a ++ ((bit<69>)b)) | (84w0)[80:4]))[57:10];
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<32>>(4) ingress_cells;
    action ingress_a0(bit<8> p0, bit<48> p1) {
        hdr.base.f1[5:1] = ((hdr.base.f2 | hdr.base.f2) ++ (((bit<1>)hdr.base.f1) - meta.m2));
    }
    action ingress_a1(in bit<48> p0, in bit<48> p1) {
        meta.two = meta.two;
        hdr.ys[0].setValid();
        hdr.ys[0].more = (meta.kept + hdr.base.kind);
        hdr.ys[0].f0 = (meta.m2 * meta.m2);
        hdr.ys[0].pad = (((bit<2>)hdr.base.f4) ++ hdr.base.pad);
    }
    action ingress_a2() {
        meta.m2 = (((meta.m2 & ((bit<1>)((bit<9>)meta.one.n1))) + (meta.m2 + meta.m2)) * ((((bit<51>)meta.m3))[41:5])[7:7]);
        hdr.ys.pop_front(1);
    }
    apply {
        standard_metadata.egress_spec = 6;
        meta.first = standard_metadata.instance_type == 0;
        standard_metadata.egress_spec = ((bit<9>)(meta.flag ? ((bit<3>)((bit<16>)meta.two.n0)) : (hdr.ys[1].isValid() ? hdr.base.f0 : hdr.base.f0)));
        meta.m2 = ((~(meta.m2 * meta.m2)) >> 8w2);
        hdr.ys.pop_front(1);
        meta.two = meta.one;
        hdr.base.f1 = (((58w144115188075855872 ++ hdr.base.pad) == ((bit<63>)meta.m1)) ? ((hdr.base.f1 ^ hdr.base.f1) + meta.kept) : ((~2w0) ++ 6w31));
        if ((meta.kept == 8w0)) {
            meta.two.n1 = (-(~(meta.one.n1 * meta.two.n1)));
            ingress_cells.write(((meta.one.n0 >> hdr.base.f2) & 32w3), 32w55016273);
            hash(meta.one.n0, HashAlgorithm.xor16, 16w5, { hdr.base.pad, 3w0 }, 32w65536);
        }
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<16>>(1) egress_cells;
    helper() first_helper;
    helper() second_helper;
    action egress_a0() {
        meta.one = meta.two;
        meta.m2 = ((hdr.ys[0].isValid() ? (((bit<1>)meta.m1) >> hdr.base.f2) : 1w1) >> 8w1);
    }
    action egress_a1(in bit<8> p0) {
        meta.one.n0 = ((-(meta.two.n0 >> 8w28)) | ((meta.two.n1 != 9s1) ? ((bit<32>)((bit<24>)p0)) : (26w1 ++ ((bit<6>)((bit<16>)meta.m0)))));
        hdr.ys.push_front(1);
    }
    action egress_a2(bit<128> p0) {
        meta.one.n0 = (((bit<72>)((bit<24>)meta.two.n0)))[71:40];
        meta.kept = 8w128;
        bit<24> v3 = (((bit<24>)(((bit<33>)((bit<48>)hdr.base.f3)) * 33w0)) & ((-((bit<24>)((bit<16>)meta.m0))) + ((bit<24>)((bit<31>)meta.one.n0))));
    }
    action egress_a3() {
        meta.m3 = ((bit<9>)((bit<48>)((hdr.base.f3 - (int<48>)(48w209275537247978)) << 8w21)));
    }
    table egress_t0 {
        key = {
            meta.m2: optional @name("k0");
            meta.one.n0: lpm @name("k1");
            meta.one.n0: ternary @name("k2");
        }
        actions = {
            NoAction;
            egress_a0;
            egress_a2;
        }
        default_action = egress_a2(128w170141183460469231731687303715884105727);
        size = 64;
    }
    apply {
        hdr.ys[1].setInvalid();
        egress_cells.write(((meta.one.n0 + meta.one.n0) & 32w0), 16w1);
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
