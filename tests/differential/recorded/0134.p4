#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    bit<9> f0;
    bit<64> f1;
    int<64> f2;
    bit<3> f3;
    bit<8> f4;
    bit<7> f5;
    bit<5> pad;
}

header x_t {
    bit<8> next;
    bit<4> f0;
    bit<4> f1;
    bit<9> f2;
    bit<8> f3;
    bit<7> pad;
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
    bit<1> n0;
    int<128> n1;
}

struct meta_t {
    bit<9> m0;
    bit<128> m1;
    int<128> m2;
    int<9> m3;
    int<100> m4;
    bool flag;
    @field_list(1) bit<8> kept;
    inner_t one;
    inner_t two;
    bool first;
}

bit<32> function0(in bit<32> p0, in bit<16> p1) {
    if ((p1 >= 16w37777)) {
        return ((bit<32>)(((bit<128>)p0) + ((bit<128>)p0)));
    }
    return (((32w4294967294 ^ p0) * (~p0)) & ((false && true) ? (true ? p0 : p0) : (((bit<43>)p0))[40:9]));
}

parser parse(packet_in packet, out headers_t hdr, inout meta_t meta,
             inout standard_metadata_t standard_metadata) {
    state start {
        packet.extract(hdr.base);
        transition select(hdr.base.kind) {
            8w66 .. 8w69: parse_x0;
            8w4: parse_x0;
            8w40: parse_x1;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        meta.m0 = (((meta.flag && meta.flag) && (((int<16>)((int<1>)meta.one.n0)) == ((int<16>)((int<128>)meta.m1)))) ? ((hdr.base.f0 * ((bit<9>)meta.two.n0)) >> 8w4) : ((((bit<6>)hdr.base.kind) |-| ((bit<6>)hdr.base.f4)) ++ ((bit<3>)24w13356021)));
        verify(((((int<65>)((int<8>)meta.kept)) - ((int<65>)((int<8>)hdr.base.f4))) != (meta.flag ? ((int<65>)((int<9>)meta.m0)) : ((int<65>)((int<128>)meta.m1)))), error.Unwelcome);
        transition select(hdr.x0.next) {
            8w44: parse_ys;
            8w22: parse_x1;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        hdr.base.f1[53:13] = (~(((bit<41>)hdr.base.f0) >> 8w23));
        transition select(hdr.x1.next) {
            8w179: parse_ys;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        transition select(hdr.ys.last.more) {
            8w0: parse_ys;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        if (((c > a) || (true && true))) {
            b = (((((bit<31>)b) ++ ((bit<14>)a)) - (((bit<76>)b))[49:5]))[34:27];
        }
        c = ((a < ((bit<8>)((bit<24>)a))) ? ((-((bit<5>)a)) ++ ((bit<3>)c)) : (false ? ((bit<8>)((bit<33>)b)) : c));
        b = ((bit<8>)((bit<48>)(((int<48>)(((bit<1>)a) ++ 47w76701657291738)) |+| ((int<48>)(48w168534684200585) ^ ((int<48>)((int<8>)a))))));
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    action ingress_a0() {
        hdr.x1 = hdr.x0;
        hdr.base.f4 = ((bit<8>)((((bit<10>)((bit<1>)meta.flag)) - ((bit<10>)hdr.base.f3)) ++ (((bit<6>)((bit<100>)meta.m4)) - ((bit<6>)hdr.base.pad))));
    }
    action ingress_a1(inout int<100> p0, inout bit<128> p1) {
        hdr.base.f4 = (meta.kept + ((meta.kept - hdr.base.kind) >> 8w8));
        meta.one.n0 = ((!(hdr.base.f1 != 64w18446744073709551615)) ? (meta.two.n0 >> (meta.two.n0 + 1w1)) : (23w5758201)[4:4]);
    }
    table ingress_t0 {
        key = {
            hdr.base.f3: optional @name("k0");
            hdr.base.f1: range @name("k1");
            hdr.base.pad: optional @name("k2");
        }
        actions = {
            NoAction;
            ingress_a0;
        }
        default_action = ingress_a0();
        size = 64;
    }
    apply {
        standard_metadata.egress_spec = 5;
        meta.first = standard_metadata.instance_type == 0;
        switch ((hdr.ys[2].isValid() ? 16w0 : 16w32767)) {
            16w0: {
                meta.kept = (((!hdr.ys[3].isValid()) && (hdr.ys[3].isValid() && hdr.ys[1].isValid())) ? ((bit<8>)((bit<13>)hdr.base.f4)) : (-((bit<8>)4w4)));
                hdr.base.f2 = ((int<64>)((int<65>)((int<16>)(-((bit<16>)meta.kept)))));
                meta.kept = ((((bit<3>)64w3212572689448236054) ++ (hdr.base.pad |+| hdr.base.pad)) >> (-(4w15 + ((bit<4>)hdr.base.kind))));
            }
            16w1: {
                meta.m0 = (((((bit<14>)hdr.base.f5) << 8w5) ++ (((bit<12>)((bit<128>)meta.m2)) ^ 12w3691)))[9:1];
                hdr.base.pad = hdr.base.pad;
            }
            16w28834: {
                meta.kept = ((hdr.base.f4 * (hdr.base.kind << hdr.base.kind)) >> (((bit<4>)33w5878741036) & (~4w13)));
                hdr.base.f3[2:1] = ((meta.two.n0 + meta.one.n0) ++ (meta.one.n0 |-| meta.one.n0));
            }
            default: {
                hdr.base.f3 = (((45w17457265465993)[43:21])[19:17] | ((bit<3>)(meta.flag ? 33w0 : ((bit<33>)hdr.base.f5))));
                meta.m0[7:4] = (4w14 & 4w14);
                hdr.base.pad = (((hdr.base.pad + hdr.base.pad) |-| (hdr.base.pad |-| hdr.base.pad)) ^ ((meta.flag ? hdr.base.pad : ((bit<5>)((bit<64>)hdr.base.f2))) * (hdr.base.pad - hdr.base.pad)));
            }
        }
        hdr.base.pad = ((bit<5>)((((bit<16>)meta.one.n0) |+| ((bit<16>)meta.one.n0)))[10:10]);
        meta.flag = hdr.ys[2].isValid();
        standard_metadata.egress_spec = ((bit<9>)((~hdr.base.f5))[3:1]);
        ingress_t0.apply();
        if (meta.first && ((((bit<13>)((bit<9>)meta.m3)) | ((bit<13>)meta.one.n0)) != (13w4095 >> hdr.base.f4))) {
            resubmit_preserving_field_list(1);
        }
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    action egress_a0() {
        hdr.base.f2 = ((int<64>)((int<100>)((107w33427683918933420775753689518239 & 107w81129638414606681695789005144063))[99:0]));
        hdr.ys.pop_front(1);
        hash(hdr.base.f1, HashAlgorithm.csum16, 16w0, { hdr.base.f0, hdr.base.f3, hdr.base.kind, 4w0 }, 32w65536);
    }
    action egress_a1(out bit<8> p0, out int<9> p1) {
        p0 = 8w98;
        p1 = 9s64;
        int<32> v1 = (((hdr.base.f4 >= p0) && (hdr.base.f0 != meta.m0)) ? ((int<32>)meta.one.n1) : ((int<32>)((int<7>)hdr.base.f5)));
    }
    action egress_a2(bit<16> p0) {
        meta.m2 = ((meta.one.n1 + ((int<128>)(((bit<88>)p0) ++ ((bit<40>)((bit<128>)meta.m2))))) << meta.one.n0);
        meta.one.n0 = meta.one.n0;
        meta.one.n0 = (meta.two.n0 + ((bit<1>)(((bit<13>)((bit<128>)meta.m2)) ^ 13w4970)));
    }
    action egress_a3(bit<9> p0, bit<16> p1) {
        hash(hdr.base.f1, HashAlgorithm.xor16, 16w0, { p1, p1, hdr.base.f0, 7w0 }, 32w7);
        meta.m2 = (((int<128>)(((bit<85>)((bit<16>)((int<16>)((int<1>)meta.two.n0)))) ++ (43w5705143636415 * ((bit<43>)p1)))) * ((((int<128>)((int<1>)meta.two.n0)) |+| meta.m2) >> (8w0 + hdr.base.f4)));
    }
    table egress_t0 {
        key = {
            hdr.base.f4: lpm @name("k0");
            meta.m0: optional @name("k1");
            hdr.base.f3: optional @name("k2");
        }
        actions = {
            NoAction;
            egress_a2;
            egress_a3;
        }
        default_action = egress_a3(9w206, 16w1);
        size = 64;
    }
    apply {
        meta.flag = (((((bit<31>)hdr.base.f5) >> 8w13) <= ((bit<31>)33w4294967295)) && (meta.m4 != (~meta.m4)));
        if (((meta.m1 == meta.m1) || (7s33 < (int<7>)(7w108)))) {
            switch (egress_t0.apply().action_run) {
                NoAction: {
                    meta.m4 = (((int<100>)((int<48>)(((bit<48>)((bit<128>)meta.one.n1)) ^ ((bit<48>)((bit<128>)meta.m2))))) |+| ((meta.m4 |-| ((int<100>)meta.m2)) * (meta.m4 * meta.m4)));
                }
            }
        }
        meta.m1 = ((bit<128>)((bit<65>)(hdr.base.f5 + hdr.base.f5)));
        if (meta.first && ((meta.m1 == meta.m1) && (((bit<33>)((bit<1>)meta.flag)) < ((bit<33>)hdr.base.f0)))) {
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
