#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    bit<7> f0;
    int<16> f1;
    bit<7> f2;
    int<7> f3;
    bit<1> f4;
    bit<2> pad;
}

header x_t {
    bit<8> next;
    bit<9> f0;
    bit<9> f1;
    bit<6> pad;
}

header y_t {
    bit<8> more;
    bit<64> f0;
}

struct headers_t {
    base_t base;
    x_t x0;
    x_t x1;
    y_t[3] ys;
}

struct inner_t {
    bit<32> n0;
    int<4> n1;
}

struct meta_t {
    bit<64> m0;
    bit<4> m1;
    bit<48> m2;
    int<65> m3;
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
        meta.kept = (((meta.one.n0 >= meta.one.n0) ? ((bit<17>)hdr.base.pad) : (~17w120448)))[15:8];
        transition select(hdr.base.kind) {
            8w49: parse_ys;
            8w22: parse_x0;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        meta.flag = (((((bit<48>)hdr.base.f4) >> 8w46) + (49w281474976710655)[47:0]) <= ((bit<48>)((bit<63>)hdr.base.f0)));
        transition select(hdr.x0.next) {
            8w12: parse_ys;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        transition select(hdr.x1.next) {
            8w99 .. 8w102: parse_ys;
            8w56: parse_ys;
            8w198: parse_ys;
            8w172: parse_ys;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        transition select(hdr.ys.last.more) {
            8w133: parse_ys;
            8w134: parse_ys;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        b = ((bit<8>)((((bit<100>)c) & 100w1) | (true ? ((bit<100>)c) : 100w984179691122937323804136787881)));
        b = (((false ? ((bit<4>)b) : 4w8) ++ (4w15 >> 8w5)) ^ 8w201);
        c = ((bit<8>)((((bit<47>)b) & 47w76567641626497) ++ (((bit<15>)c) ++ ((bit<2>)a))));
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    helper() first_helper;
    helper() second_helper;
    action ingress_a0(in bit<8> p0) {
        meta.m0[40:38] = ((bit<3>)(meta.flag ? 33w1484106269 : ((bit<33>)((bit<16>)hdr.base.f1))));
        standard_metadata.egress_spec = ((bit<9>)((((bit<41>)hdr.base.f2))[18:16] |-| (((bit<35>)((bit<4>)meta.one.n1)))[30:28]));
    }
    table ingress_t0 {
        key = {
            hdr.base.pad: exact @name("k0");
        }
        actions = {
            NoAction;
        }
        default_action = NoAction();
        size = 64;
    }
    table ingress_t1 {
        key = {
            meta.m2: optional @name("k0");
        }
        actions = {
            NoAction;
        }
        default_action = NoAction();
        size = 64;
    }
    apply {
        standard_metadata.egress_spec = 4;
        meta.first = standard_metadata.instance_type == 0;
        meta.flag = standard_metadata.parser_error != error.NoError;
        hdr.base.f2 = ((bit<7>)(((bit<13>)((bit<4>)meta.one.n1)) * ((bit<13>)33w8589934590)));
        standard_metadata.egress_spec = ((bit<9>)((3w0 >> hdr.base.kind) | ((bit<3>)((bit<13>)((int<13>)((int<7>)hdr.base.f0))))));
        switch (((bit<16>)meta.one.n0)) {
            16w14149: {
                meta.m3 = ((((int<65>)((int<24>)((bit<24>)hdr.base.f2))) >> (~meta.kept)) | ((hdr.x0.isValid() ? meta.m3 : meta.m3) ^ (hdr.x1.isValid() ? 65s7373223611088629170 : meta.m3)));
                meta.two.n1 = (((((bit<128>)hdr.base.pad) |+| 128w340282366920938463463374607431768211455) == (((bit<128>)hdr.base.kind) | ((bit<128>)hdr.base.f0))) ? (((int<4>)((int<48>)meta.m2)) >> ((bit<1>)meta.m2)) : (((int<4>)meta.m1) << 8w3));
                meta.m2 = 48w140737488355328;
            }
            16w43989: {
                meta.m2 = ((((bit<66>)((bit<33>)hdr.base.kind)) >> 8w28))[54:7];
                meta.m2 = (((((bit<52>)hdr.base.pad) >> meta.kept))[24:10] ++ ((meta.one.n0 ++ 17w65536))[41:9]);
                meta.m3 = (((int<65>)(65w19580823106475786506) != (~meta.m3)) ? (meta.m3 |-| (meta.m3 << 8w46)) : ((meta.m2 >= 48w0) ? (meta.flag ? meta.m3 : meta.m3) : (meta.m3 >> meta.kept)));
            }
            16w52623: {
                meta.one.n0 = meta.one.n0;
                hdr.base.f4 = (((((bit<1>)meta.flag) << 8w0) | (hdr.ys[2].isValid() ? hdr.base.f4 : hdr.base.f4)) << 8w1);
            }
            default: {
                meta.m0 = ((-(meta.m0 - meta.m0)) | (((bit<84>)((bit<4>)meta.two.n1)))[76:13]);
                hdr.base.f2 = ((bit<7>)((bit<1>)meta.flag));
                meta.m3 = ((hdr.ys[1].isValid() ? ((int<65>)(88w309485009821345068724781055)[70:6]) : (meta.m3 >> 8w26)) + meta.m3);
            }
        }
        meta.two.n1 = ((-((int<4>)(((bit<42>)meta.one.n0))[28:25])) & ((((int<4>)hdr.base.f3) ^ ((int<4>)((int<1>)hdr.base.f4))) << 8w1));
        meta.two = meta.two;
        hash(meta.m2, HashAlgorithm.csum16, 16w0, { hdr.base.f2, meta.m0, meta.m0, 1w0 }, 32w7);
        ingress_t0.apply();
        ingress_t1.apply();
        if (meta.first && (meta.two.n0 >= (meta.one.n0 * 32w1593125500))) {
            clone_preserving_field_list(CloneType.I2E, 5, 1);
        }
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<16>>(1) egress_cells;
    action egress_a0() {
        meta.m2[46:46] = (-((bit<1>)meta.flag));
        meta.one = meta.two;
    }
    action egress_a1(inout bit<64> p0, inout bit<64> p1) {
        hash(meta.m2, HashAlgorithm.crc32, 16w5, { p0, meta.m2, hdr.base.f4, 7w0 }, 32w7);
        meta.flag = (((((bit<13>)hdr.base.f0) * 13w8191) | ((bit<13>)meta.m0)) <= ((bit<13>)(meta.flag ? ((bit<24>)((bit<16>)hdr.base.f1)) : ((bit<24>)p0))));
        if (hdr.ys[1].isValid()) {
            meta.two.n1 = ((~((int<4>)((int<8>)8w5))) |-| (meta.two.n1 + (meta.one.n1 ^ meta.one.n1)));
        } else {
            meta.m2 = (((-((bit<2>)((bit<4>)meta.two.n1))) ++ ((bit<46>)((bit<4>)meta.two.n1))) & ((bit<48>)((bit<8>)((int<8>)(29w525760158)[17:10]))));
        }
    }
    action egress_a2() {
        hdr.ys[2].setValid();
        hdr.ys[2].more = (((bit<38>)meta.kept))[24:17];
        hdr.ys[2].f0 = (meta.m0 >> 8w59);
        hdr.x1 = hdr.x0;
    }
    table egress_t0 {
        key = {
            meta.m1: range @name("k0");
        }
        actions = {
            NoAction;
            egress_a0;
            egress_a2;
        }
        default_action = egress_a0();
        size = 64;
    }
    table egress_t1 {
        key = {
            hdr.base.f2: ternary @name("k0");
            meta.one.n0: optional @name("k1");
        }
        actions = {
            NoAction;
            egress_a0;
            egress_a2;
        }
        default_action = NoAction();
        size = 64;
    }
    table egress_t2 {
        key = {
            ((((bit<47>)hdr.base.pad) | ((bit<47>)meta.m0)))[42:35]: ternary @name("k0");
            ((bit<8>)((bit<128>)(((int<128>)((int<1>)hdr.base.f4)) & ((int<128>)((int<64>)meta.m0))))): exact @name("k1");
        }
        actions = {
            NoAction;
            egress_a0;
        }
        default_action = NoAction();
        size = 64;
    }
    apply {
        if (egress_t0.apply().miss) {
            hdr.base.f0 = (((hdr.base.f2 | hdr.base.f2) |-| (hdr.base.f2 - hdr.base.f2)) & hdr.base.f0);
            meta.two.n1 = ((int<4>)(int<33>)(33w7398080063));
            meta.m3 = (((int<65>)(((bit<36>)((bit<7>)hdr.base.f3)) ++ ((bit<29>)((bit<4>)meta.two.n1)))) << 8w11);
        }
        switch (egress_t1.apply().action_run) {
            NoAction: {
                hdr.base.pad = (((35w3919464134 ^ ((bit<35>)hdr.base.pad)))[34:9])[9:8];
                hdr.base.pad = (((53w788294241183753)[37:15])[16:15] + ((hdr.base.f4 |+| hdr.base.f4) ++ (((bit<1>)hdr.base.f2) + hdr.base.f4)));
            }
            egress_a0: {
                meta.one.n1 = ((int<4>)(hdr.base.f4 ++ ((hdr.x1.isValid() ? 3w1 : ((bit<3>)((bit<16>)hdr.base.f1))) + ((bit<3>)128w340282366920938463463374607431768211454))));
            }
            default: {
                meta.two.n0[20:20] = (((bit<32>)24w8694922))[4:4];
                meta.one.n1 = (meta.flag ? ((int<4>)((-hdr.base.pad) ++ (((bit<2>)meta.two.n0) << hdr.base.kind))) : 4s4);
                meta.m1 = (hdr.ys[1].isValid() ? meta.m1 : (((bit<4>)((bit<24>)meta.m0)) ^ meta.m1));
            }
        }
        hdr.ys.push_front(1);
        hdr.ys.push_front(1);
        meta.m3 = ((int<65>)(((((bit<56>)((bit<4>)meta.one.n1)) & ((bit<56>)hdr.base.f4)) - (hdr.ys[2].isValid() ? 56w36028797018963968 : 56w1830776820800101)) ++ ((bit<9>)(((bit<128>)meta.one.n0) * ((bit<128>)meta.two.n0)))));
        egress_t2.apply();
        if (meta.first && hdr.ys[1].isValid()) {
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
