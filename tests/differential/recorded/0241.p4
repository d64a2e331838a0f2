#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    int<48> f0;
    bit<64> f1;
    bit<4> f2;
    bit<4> pad;
}

header x_t {
    bit<8> next;
    bit<3> f0;
    int<12> f1;
    bit<1> pad;
}

header y_t {
    bit<8> more;
    bit<64> f0;
}

struct headers_t {
    base_t base;
    x_t x0;
    x_t x1;
    y_t[4] ys;
}

struct inner_t {
    bit<65> n0;
    bit<64> n1;
}

struct meta_t {
    int<32> m0;
    bit<65> m1;
    bit<64> m2;
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
        meta.kept = (((hdr.base.kind + ((bit<8>)hdr.base.f1)) << 8w7) * ((hdr.base.kind * ((bit<8>)hdr.base.f1)) << 8w1));
        transition select(hdr.base.kind) {
            8w49: parse_x0;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        transition select(hdr.x0.next) {
            8w68: parse_x1;
            8w77: parse_ys;
            8w181: parse_x1;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        meta.m0 = ((int<32>)((int<65>)((bit<65>)(-((bit<32>)((bit<1>)meta.flag))))));
        transition select(hdr.x1.next) {
            8w16: parse_ys;
            8w24: parse_ys;
            8w196: parse_ys;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        meta.kept = packet.lookahead<bit<8>>();
        transition select(hdr.ys.last.more) {
            8w152: parse_ys;
            8w177: parse_ys;
            8w91: parse_ys;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        c[6:6] = 1w0;
        b = (((~b) << 8w5) >> c);
        b = ((bit<8>)7w101);
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    helper() first_helper;
    helper() second_helper;
    action ingress_a0(bit<9> p0) {
        meta.m1 = ((bit<65>)((hdr.base.pad - hdr.base.f2) >> 8w0));
        if (((meta.m0 == 32s2147483647) && (100w584913916027994965159187429568 >= 100w1267650600228229401496703205375))) {
            meta.m0 = ((((int<32>)(((bit<38>)meta.one.n0))[33:2]) & (meta.m0 << 8w23)) >> 8w6);
        } else {
            hdr.base.f2 = (((-3w1) |+| ((bit<3>)100w183760344982524102414543728307)) ++ (((bit<1>)meta.flag) >> 8w2));
            meta.m1 = (((bit<30>)((bit<64>)(64s9223372036854775807 |+| (int<64>)(64w16981493647116330040)))) ++ (((bit<35>)((bit<48>)hdr.base.f0)) * (((bit<35>)((bit<32>)meta.m0)) * 35w1)));
        }
        hdr.x0 = hdr.x1;
    }
    action ingress_a1(in bit<16> p0) {
        bit<16> v1 = ((-((bit<16>)hdr.base.f2)) | ((bit<16>)((bit<24>)4w10)));
        if (meta.flag) {
            meta.m0[24:20] = ((bit<5>)(((bit<32>)((bit<1>)meta.flag)) >> 8w14));
            meta.two.n1 = ((hdr.base.f2 == ((bit<4>)((bit<24>)((bit<32>)meta.m0)))) ? (meta.two.n1 |+| (hdr.base.f1 ^ ((bit<64>)hdr.base.pad))) : (((bit<64>)((bit<13>)((int<13>)((int<65>)meta.two.n0)))) >> hdr.base.pad));
        } else {
            meta.flag = ((100w685256842312370118649238094278 * (hdr.x1.isValid() ? ((bit<100>)hdr.base.f1) : 100w633825300114114700748351602687)) >= ((-101w2240260671592612065901814040264))[100:1]);
        }
        meta.m2 = (-((((bit<64>)hdr.base.kind) |+| meta.two.n1) ^ (meta.one.n1 >> ((bit<1>)meta.one.n0))));
    }
    action ingress_a2(in bit<48> p0) {
        hdr.x0.setInvalid();
    }
    apply {
        standard_metadata.egress_spec = 2;
        meta.first = standard_metadata.instance_type == 0;
        meta.one = meta.two;
        if ((!hdr.ys[1].isValid())) {
            bit<16> v2 = ((bit<16>)(hdr.x0.isValid() ? (hdr.ys[0].isValid() ? hdr.base.f2 : hdr.base.pad) : (meta.flag ? hdr.base.pad : hdr.base.pad)));
        } else {
            hdr.base.pad = (((((int<8>)((int<64>)hdr.base.f1)) >= ((int<8>)((int<65>)meta.two.n0))) ? 2w0 : ((bit<2>)meta.two.n0)) ++ ((((bit<2>)((bit<32>)meta.m0)) >> ((bit<1>)hdr.base.pad)) >> (hdr.base.f2 + hdr.base.pad)));
            hdr.base.f0[21:4] = ((bit<18>)meta.one.n0);
            standard_metadata.egress_spec = ((bit<9>)((bit<3>)hdr.base.pad));
        }
        if (hdr.x0.isValid()) {
            second_helper.apply(((8w254 << 8w4) >> (~hdr.x0.pad)), meta.kept, hdr.x0.next);
            hash(hdr.base.f1, HashAlgorithm.crc32, 16w5, { hdr.base.kind, hdr.base.kind, meta.two.n1 }, 32w7);
        } else {
            meta.one.n0 = ((bit<65>)meta.kept);
            hash(meta.two.n1, HashAlgorithm.identity, 16w0, { hdr.base.pad, meta.one.n0, meta.one.n1, 3w0 }, 32w1000);
            meta.two.n0 = (meta.one.n0 >> 1w1);
        }
        meta.kept = (-((hdr.base.kind |-| ((bit<8>)hdr.base.f2)) ^ (meta.kept & meta.kept)));
        hdr.base.f0 = (meta.flag ? (meta.flag ? ((int<48>)(((bit<67>)((bit<1>)meta.flag)))[64:17]) : ((int<48>)(((bit<3>)meta.two.n1) ++ 45w35184372088831))) : ((int<48>)(((bit<54>)meta.m2))[48:1]));
        if (((128w285070695059289388301419164652837553827 | 128w254164029958782757826342416176337307310) != (128w1 << 8w97))) {
            meta.two.n1[57:7] = ((bit<51>)((bit<63>)(hdr.x1.isValid() ? (int<63>)(63w9223372036854775807) : ((int<63>)((int<65>)meta.m1)))));
            meta.one.n1 = (((hdr.x1.isValid() ? meta.m2 : meta.two.n1) + (meta.one.n1 << 1w0)) - ((((bit<28>)hdr.base.f2) | ((bit<28>)hdr.base.pad)) ++ (((bit<36>)meta.one.n0) |+| 36w56043352241)));
        }
        hdr.ys[0].setValid();
        hdr.ys[0].more = (hdr.base.kind >> 8w4);
        hdr.ys[0].f0 = (((bit<64>)hdr.base.pad) |-| meta.m2);
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    action egress_a0() {
        hdr.ys.pop_front(1);
        meta.one.n0 = (((9w2 ++ 56w32284443158389160) |-| (hdr.ys[1].isValid() ? meta.m1 : meta.two.n0)) >> 8w55);
    }
    action egress_a1(bit<48> p0, bit<48> p1) {
        meta.two.n0 = (-meta.two.n0);
        meta.two.n1 = (((((bit<3>)((bit<48>)hdr.base.f0)) ++ 30w1073741822) ++ ((bit<31>)((bit<4>)4s7))) << 8w51);
    }
    action egress_a2(in bit<32> p0, in bit<8> p1) {
        meta.two.n1 = (((hdr.x0.isValid() ? meta.one.n1 : ((bit<64>)((bit<48>)hdr.base.f0))) | ((bit<64>)p0)) * ((meta.one.n1 <= meta.m2) ? (meta.m2 | 64w329105448836330191) : (73w4722366482869645213695)[64:1]));
        meta.one = meta.two;
    }
    table egress_t0 {
        key = {
            meta.two.n0: range @name("k0");
            meta.m2: range @name("k1");
            ((((bit<5>)hdr.base.f1) ++ 2w2) ++ 1w0): range @name("k2");
        }
        actions = {
            NoAction;
            egress_a0;
            egress_a1;
        }
        default_action = egress_a0();
        size = 64;
    }
    table egress_t1 {
        key = {
            hdr.base.f1: lpm @name("k0");
            (((bit<43>)65w25368481074041455937))[34:3]: exact @name("k1");
            meta.m2: optional @name("k2");
        }
        actions = {
            NoAction;
            egress_a0;
            egress_a1;
        }
        default_action = NoAction();
        size = 64;
    }
    apply {
        meta.two.n1 = ((((bit<102>)100w1267650600228229401496703205374))[94:1])[77:14];
        meta.two.n1 = ((((bit<64>)((bit<1>)meta.flag)) |-| ((bit<64>)hdr.base.kind)) >> 8w56);
        egress_t0.apply();
        bit<9> v3 = (((~((bit<49>)((bit<1>)meta.flag))) ^ ((bit<49>)((bit<31>)meta.m1))))[13:5];
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
