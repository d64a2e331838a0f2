#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    bit<12> f0;
    bit<8> f1;
    bit<4> f2;
    bit<64> f3;
}

header x_t {
    bit<8> next;
    bit<3> f0;
    bit<5> pad;
}

header y_t {
    bit<8> more;
    int<48> f0;
    bit<32> f1;
}

struct headers_t {
    base_t base;
    x_t x0;
    x_t x1;
    y_t[3] ys;
}

struct inner_t {
    bit<16> n0;
    bit<64> n1;
}

struct meta_t {
    bit<48> m0;
    bit<16> m1;
    bit<48> m2;
    bool flag;
    @field_list(1) bit<8> kept;
    inner_t one;
    inner_t two;
    bool first;
}

bit<8> function0(in bit<16> p0, in bit<32> p1) {
    if ((p1 >= 32w4294967294)) {
        return ((bit<8>)p0);
    }
    return ((((bit<73>)((bit<24>)p1)))[72:25])[37:30];
}

parser parse(packet_in packet, out headers_t hdr, inout meta_t meta,
             inout standard_metadata_t standard_metadata) {
    state start {
        packet.extract(hdr.base);
        transition select(hdr.base.kind) {
            8w221: parse_x0;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        transition select(hdr.x0.next) {
            8w142 .. 8w145: parse_ys;
            8w152: parse_ys;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        transition select(hdr.x1.next) {
            8w50: parse_ys;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        transition select(hdr.ys.last.more) {
            8w61 .. 8w64: parse_ys;
            8w241: parse_ys;
            8w45: parse_ys;
            8w213: parse_ys;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        b = (((a < c) ? (40w391453876890 | ((bit<40>)b)) : ((bit<40>)9w64)))[28:21];
        if ((((bit<4>)32w0) != (false ? 4w7 : ((bit<4>)b)))) {
            c = function0(((bit<16>)(((bit<31>)b) << 8w30)), ((bit<32>)b));
            if (false) {
                c = b;
            } else {
                exit;
            }
            if (true) {
                c = (((true ? a : a) >> (b * b)) - ((((bit<2>)a) |+| ((bit<2>)b)) ++ (((bit<4>)a) ++ ((bit<2>)c))));
                c[6:3] = ((bit<4>)((bit<33>)((int<33>)((int<8>)b))));
                exit;
            }
        }
        if ((a <= 8w106)) {
            int<32> v1 = (true ? ((true && true) ? ((int<32>)((int<128>)((int<8>)b))) : (((int<32>)((int<8>)b)) | ((int<32>)((int<8>)c)))) : ((int<32>)(32w2630207704) >> 8w29));
            c = ((((bit<6>)((bit<100>)a)) ++ (-((bit<2>)b))) * (-(((bit<6>)c) ++ 2w3)));
            b = (function0((((bit<12>)c) ++ 4w1), (32w997811416 - ((bit<32>)v1))) | ((bit<8>)((bit<32>)v1)));
        } else {
            c = ((bit<8>)(14w8192 ++ (25w0)[16:15]));
        }
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<16>>(8) ingress_cells;
    helper() first_helper;
    helper() second_helper;
    action ingress_a0() {
        hdr.base.f3 = (((((bit<73>)meta.m1))[61:8] ++ (hdr.ys[2].isValid() ? ((bit<10>)hdr.base.kind) : ((bit<10>)meta.one.n0))) * (hdr.base.f3 |+| meta.one.n1));
    }
    action ingress_a1() {
        hdr.ys.push_front(1);
        meta.one = meta.two;
        bit<48> v2 = ((bit<48>)hdr.base.f3);
    }
    action ingress_a2(bit<16> p0, bit<9> p1) {
        hash(meta.one.n1, HashAlgorithm.xor16, 16w5, { meta.kept, meta.two.n1, hdr.base.f0, 4w0 }, 32w65536);
    }
    apply {
        standard_metadata.egress_spec = 4;
        meta.first = standard_metadata.instance_type == 0;
        meta.kept = (((meta.two.n0 < meta.one.n0) ? ((bit<30>)meta.two.n1) : ((bit<30>)meta.one.n1)))[10:3];
        hdr.base.f2 = (((hdr.base.f2 | 4w1) |-| (hdr.base.f2 & hdr.base.f2)) >> 8w2);
        meta.m2 = (((((bit<82>)meta.two.n1))[51:4] >> 8w24) ^ ((38w0 ++ ((bit<10>)hdr.base.kind)) | ((bit<48>)meta.two.n0)));
        hdr.base.f3 = hdr.base.f3;
        meta.one.n0 = (((bit<16>)((bit<64>)((int<64>)((int<32>)((int<48>)meta.m2))))) - ((meta.m1 + meta.one.n0) ^ (meta.one.n0 |-| meta.two.n0)));
        if (meta.first && (!meta.flag)) {
            clone_preserving_field_list(CloneType.I2E, 5, 1);
        }
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    helper() first_helper;
    helper() second_helper;
    action egress_a0() {
        hdr.ys.push_front(1);
        bool v3 = (meta.m0 > meta.m2);
    }
    action egress_a1(bit<128> p0) {
        if (((((bit<48>)meta.kept) >= ((bit<48>)p0)) && meta.flag)) {
            meta.kept = (((bit<2>)(-((bit<31>)meta.m1))) ++ ((~((bit<6>)meta.one.n0)) & (((bit<6>)meta.one.n0) ^ ((bit<6>)hdr.base.kind))));
            meta.one.n0 = ((meta.m1 > 16w0) ? ((1w0 ++ ((bit<15>)hdr.base.f3)) * (meta.m1 * meta.two.n0)) : ((-meta.m1) | (meta.m1 * meta.one.n0)));
        }
        hdr.base.f0 = (~((4w13 ++ hdr.base.f1) << 8w12));
    }
    action egress_a2() {
        if (((meta.kept - meta.kept) > (hdr.ys[1].isValid() ? hdr.base.f1 : hdr.base.f1))) {
            hdr.base.f0 = hdr.base.f0;
            meta.two.n0 = (~((meta.two.n1 <= 64w18446744073709551614) ? meta.m1 : meta.m1));
            hdr.base.f1 = (((bit<43>)hdr.base.f1))[7:0];
        } else {
            meta.one.n1 = (((hdr.ys[2].isValid() || meta.flag) ? ((bit<24>)meta.one.n0) : (((bit<24>)hdr.base.f0) << 8w13)) ++ ((((bit<14>)hdr.base.f0) ++ meta.kept) ++ (18w112883 + 18w223835)));
        }
        if (((hdr.base.f1 == 8w57) && (meta.one.n1 >= 64w15126846523132589766))) {
            meta.flag = (!((meta.flag ? ((bit<7>)meta.m1) : ((bit<7>)meta.m1)) != (27w30227761)[19:13]));
            meta.two.n0 = meta.one.n0;
            hdr.base.f2 = (((bit<4>)(((bit<59>)meta.one.n1))[52:21]) ^ ((hdr.ys[0].isValid() ? hdr.base.f2 : hdr.base.f2) |+| (((bit<3>)meta.m2) ++ 1w0)));
        } else {
            meta.flag = (meta.two.n0 == 16w7278);
            meta.two.n0[11:5] = (((bit<7>)((bit<48>)48s0)) + (meta.flag ? ((bit<7>)meta.kept) : 7w126));
            meta.two.n1 = hdr.base.f3;
        }
        hash(meta.two.n1, HashAlgorithm.crc32, 16w0, { hdr.base.f2, 4w0 }, 32w1000);
    }
    action egress_a3() {
        meta.one = meta.one;
        hdr.base.f0 = (((bit<12>)(hdr.ys[2].isValid() ? meta.m2 : meta.m0)) |-| ((-hdr.base.f0) |+| (hdr.ys[2].isValid() ? hdr.base.f0 : hdr.base.f0)));
    }
    table egress_t0 {
        key = {
            ((bit<32>)((bit<4>)(int<4>)(4w13))): ternary @name("k0");
            ((((bit<21>)meta.one.n0) ++ ((bit<11>)meta.m2)) - (((bit<29>)meta.one.n0) ++ 3w1)): lpm @name("k1");
            (~(meta.flag ? meta.m1 : meta.m1)): optional @name("k2");
        }
        actions = {
            NoAction;
            egress_a0;
            egress_a1;
            egress_a2;
        }
        default_action = egress_a2();
        size = 64;
    }
    table egress_t1 {
        key = {
            meta.one.n0: exact @name("k0");
            hdr.base.kind: optional @name("k1");
        }
        actions = {
            NoAction;
            egress_a0;
            egress_a3;
        }
        default_action = egress_a3();
        size = 64;
    }
    apply {
        second_helper.apply(hdr.base.kind, meta.kept, hdr.base.f1);
        meta.one = meta.one;
        int<64> v4 = ((int<64>)(((82w4835703278458516698824702)[57:5] + ((bit<53>)meta.one.n0)) ++ (((bit<11>)hdr.base.f1) ^ (11w1733 |-| ((bit<11>)hdr.base.kind)))));
        hdr.ys.pop_front(1);
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
