#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    bit<16> f0;
    bit<16> f1;
    bit<12> f2;
    bit<32> f3;
    bit<32> f4;
    bit<4> pad;
}

header x_t {
    bit<8> next;
    bit<48> f0;
}

header y_t {
    bit<8> more;
    bit<48> f0;
}

struct headers_t {
    base_t base;
    x_t x0;
    x_t x1;
    y_t[2] ys;
}

struct inner_t {
    bit<128> n0;
    bit<65> n1;
}

struct meta_t {
    bit<9> m0;
    int<33> m1;
    int<32> m2;
    bit<65> m3;
    bool flag;
    @field_list(1) bit<8> kept;
    inner_t one;
    inner_t two;
    bool first;
}

bit<8> function0(in bit<8> p0, in bit<16> p1) {
    if (false) {
        return ((31w1 |+| ((bit<31>)p0)))[19:12];
    }
    return p0;
}

parser parse(packet_in packet, out headers_t hdr, inout meta_t meta,
             inout standard_metadata_t standard_metadata) {
    state start {
        packet.extract(hdr.base);
        transition select(hdr.base.kind) {
            8w50: parse_x0;
            8w7 &&& 8w15: accept;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        transition select(hdr.x0.next) {
            8w73 .. 8w76: parse_ys;
            8w153: parse_ys;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        transition select(hdr.x1.next) {
            8w156: parse_ys;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        transition select(hdr.ys.last.more) {
            8w81 .. 8w84: parse_ys;
            8w246: parse_ys;
            8w185: parse_ys;
            8w248: parse_ys;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        bit<48> v1 = ((bit<48>)((((bit<31>)b) |-| 31w1523620120) | ((bit<31>)((bit<13>)a))));
        if (false) {
            b = (2w2 ++ ((bit<6>)((bit<128>)(128s76878914324804658376443849482728853794 ^ ((int<128>)((int<8>)a))))));
            if ((a < (~a))) {
                bit<1> v2 = ((!(false || true)) ? ((false ? 1w1 : ((bit<1>)a)) + ((bit<1>)13w0)) : ((~((bit<1>)a)) >> 8w0));
                v1 ^= (((14w13288 ++ 19w262144) ++ ((bit<45>)v1)))[65:18];
            } else {
                int<8> v3 = ((int<8>)(((40w753063755029 - ((bit<40>)c)) ^ (((bit<40>)a) + 40w965292154398)))[24:17]);
            }
            hash(v1, HashAlgorithm.csum16, 16w0, { c, a, c }, 32w1000);
        }
        if ((c > (b << 4w12))) {
            v1 = (((false ? 63w9223372036854775807 : ((bit<63>)b)))[60:6])[49:2];
            b -= ((!(true || true)) ? ((bit<8>)(-((bit<33>)v1))) : ((18w200488)[17:10] & (((bit<1>)c) ++ ((bit<7>)b))));
        } else {
            int<5> v4 = (((16w16818 ^ 16w53398) == (((bit<11>)a) ++ ((bit<5>)b))) ? ((c >= 8w1) ? (~((int<5>)((int<8>)c))) : (false ? 5s10 : ((int<5>)((int<8>)b)))) : (false ? ((int<5>)((int<64>)((bit<64>)v1))) : (~((int<5>)((int<8>)a)))));
            if (((63w2209886965813408619 >> 1w1) > 63w5037672997072463043)) {
                b = (-((b == 8w35) ? (a |+| a) : (-b)));
            } else {
                v1 = ((((bit<1>)((bit<4>)((int<4>)((int<8>)a)))) ++ (true ? ((bit<47>)b) : ((bit<47>)a))) >> ((false || false) ? (4w14 >> 1w0) : ((bit<4>)((bit<8>)v1))));
                b = (((3w4 | 3w3) << (false ? c : b)) ++ ((bit<5>)((bit<128>)a)));
                v4 = (true ? ((int<5>)((((bit<13>)v1))[8:5] ++ (~((bit<1>)c)))) : ((v4 - v4) * (v4 * v4)));
            }
        }
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    action ingress_a0(out bit<65> p0) {
        p0 = 65w36893488147419103230;
        hdr.base.f4 = ((meta.flag ? ((bit<32>)meta.m0) : (hdr.base.f4 - hdr.base.f4)) & ((bit<32>)((bit<63>)(((int<63>)((int<8>)meta.kept)) |+| ((int<63>)((int<65>)meta.two.n1))))));
    }
    action ingress_a1(bit<48> p0, bit<48> p1) {
        hash(hdr.base.f4, HashAlgorithm.crc32, 16w0, { hdr.base.pad, meta.one.n1, 3w0 }, 32w1000);
        bool v5 = hdr.ys[0].isValid();
        hdr.base.f2 = (-(-(hdr.base.f2 * hdr.base.f2)));
    }
    table ingress_t0 {
        key = {
            ((32w2147483648 |+| hdr.base.f4) * (hdr.base.f4 - hdr.base.f4)): lpm @name("k0");
        }
        actions = {
            NoAction;
            ingress_a1;
        }
        default_action = ingress_a1(48w281474976710654, 48w72012760972745);
        size = 64;
    }
    apply {
        standard_metadata.egress_spec = 4;
        meta.first = standard_metadata.instance_type == 0;
        meta.kept = (((bit<1>)((bit<7>)((bit<65>)((bit<33>)meta.m1)))) ++ ((-7w127) << (((bit<1>)hdr.base.kind) ++ 7w111)));
        switch (ingress_t0.apply().action_run) {
            NoAction: {
                hdr.base.f3 = (((hdr.base.f3 + hdr.base.f4) >> ((bit<1>)hdr.x0.isValid())) & ((13s492 >= (int<13>)(13w5449)) ? (hdr.base.f3 << 8w17) : hdr.base.f3));
            }
            default: {
                meta.m1 = (((int<33>)(((bit<25>)hdr.base.f1) ++ (hdr.base.kind - hdr.base.kind))) |+| (((int<33>)((int<64>)((int<16>)hdr.base.f0))) * ((int<33>)((int<4>)hdr.base.pad))));
                hdr.base.f1 = ((bit<16>)((bit<32>)(-((int<32>)(2w2 ++ ((bit<30>)meta.m0))))));
            }
        }
        hdr.base.f0 = (~(52w1)[47:32]);
        hdr.x0 = hdr.x1;
        meta.two.n1[61:36] = (~((bit<26>)24w8388608));
        meta.one = meta.one;
        hdr.x1 = hdr.x0;
        hdr.x1 = hdr.x0;
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<8>>(1) egress_cells;
    action egress_a0(inout int<33> p0) {
        meta.m0 = ((((bit<64>)meta.two.n1) > (64w10135746942707186648 - ((bit<64>)hdr.base.f0))) ? meta.m0 : ((bit<9>)((bit<65>)((int<65>)(65w18446744073709551616) << 8w56))));
        meta.m0 = (((13w8190 < ((bit<13>)((bit<32>)meta.m2))) || (p0 < 33s3033840889)) ? meta.m0 : (((bit<1>)meta.one.n1) ++ ((bit<8>)meta.one.n1)));
    }
    action egress_a1() {
        hash(hdr.base.f4, HashAlgorithm.identity, 16w5, { hdr.base.f1, hdr.base.f4, hdr.base.pad, 4w0 }, 32w7);
        meta.one.n0 = ((meta.one.n0 < 128w244814654308270648080229747324589208543) ? ((meta.two.n0 << 8w55) | (meta.one.n0 << 8w63)) : ((((bit<128>)hdr.base.f4) ^ meta.one.n0) + 128w128326253016229393337629810556867435283));
        hdr.base.f3 = (((((bit<24>)hdr.base.kind) + ((bit<24>)hdr.base.pad)) * ((bit<24>)meta.one.n0)) ++ ((hdr.base.kind << hdr.base.pad) | meta.kept));
    }
    table egress_t0 {
        key = {
            meta.one.n1: ternary @name("k0");
            hdr.base.f2: optional @name("k1");
        }
        actions = {
            NoAction;
            egress_a1;
        }
        default_action = NoAction();
        size = 64;
    }
    table egress_t1 {
        key = {
            hdr.base.pad: ternary @name("k0");
            meta.one.n0: range @name("k1");
        }
        actions = {
            NoAction;
            egress_a1;
        }
        default_action = egress_a1();
        size = 64;
    }
    table egress_t2 {
        key = {
            hdr.base.f2: exact @name("k0");
            hdr.base.kind: lpm @name("k1");
            hdr.base.f2: optional @name("k2");
        }
        actions = {
            NoAction;
            egress_a1;
        }
        default_action = egress_a1();
        size = 64;
    }
    apply {
        hdr.base.f0 += ((bit<16>)((bit<1>)(~((int<1>)meta.m1))));
        meta.m1 = ((int<33>)(((~((bit<23>)hdr.base.f3)) ^ 23w8388606) ++ ((((bit<48>)hdr.base.f4))[26:17] >> 8w3)));
        meta.m0[7:7] = ((bit<1>)((bit<4>)((bit<63>)(int<63>)(63w4611686018427387904))));
        meta.m3 = ((((bit<65>)((bit<7>)hdr.base.f1)) |+| (meta.one.n1 * meta.m3)) | meta.two.n1);
        if (hdr.x1.isValid()) {
            meta.kept = (~((meta.kept | meta.kept) | meta.kept));
        } else {
            egress_cells.read(meta.kept, ((((bit<2>)hdr.base.f1) ++ 30w859404663) & 32w0));
            meta.m2 = ((int<32>)((int<31>)((int<9>)(-meta.m0))));
            switch (egress_t1.apply().action_run) {
                NoAction: {
                    hdr.base.f1 = ((((bit<16>)meta.two.n0) << (((bit<1>)hdr.base.f1) >> hdr.base.pad)) * hdr.base.f1);
                    meta.one.n1 = (((((bit<74>)hdr.base.f4) & ((bit<74>)meta.kept)))[70:6] << function0((((bit<4>)meta.one.n0) ++ 4w12), (~hdr.base.f1)));
                    meta.two.n1 = (((((bit<32>)meta.one.n1))[26:11] | (5w18 ++ ((bit<11>)hdr.base.f0))) ++ ((49w81605086612188 | ((bit<49>)meta.two.n0)) << ((bit<1>)((bit<13>)hdr.base.f4))));
                }
                egress_a1: {
                    hdr.base.pad = (((hdr.base.pad - hdr.base.pad) |-| (3w3 ++ ((bit<1>)hdr.base.pad))) |+| ((bit<4>)(meta.flag ? 33w0 : ((bit<33>)hdr.base.f4))));
                    meta.m3 = ((bit<65>)meta.two.n0);
                    meta.two.n0[87:55] = (((bit<33>)meta.one.n1) - ((bit<33>)meta.two.n1));
                }
            }
        }
        bit<48> v6 = (~((((bit<1>)hdr.base.f3) ++ 82w1))[47:0]);
        egress_t2.apply();
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
