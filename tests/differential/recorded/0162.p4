#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    bit<64> f0;
    bit<4> f1;
    bit<4> f2;
}

header x_t {
    bit<8> next;
    bit<24> f0;
    bit<7> f1;
    bit<8> f2;
    bit<16> f3;
    bit<1> pad;
}

header y_t {
    bit<8> more;
    bit<3> f0;
    bit<5> pad;
}

struct headers_t {
    base_t base;
    x_t x0;
    x_t x1;
    y_t[2] ys;
}

struct inner_t {
    int<100> n0;
    bit<32> n1;
}

struct meta_t {
    bit<65> m0;
    int<100> m1;
    bit<9> m2;
    bit<32> m3;
    bit<33> m4;
    bit<8> m5;
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
        meta.m0 = (((bit<40>)(((bit<100>)meta.one.n1) >> 8w82)) ++ (-(((bit<25>)hdr.base.f2) * 25w12226686)));
        transition select(hdr.base.kind) {
            8w57: parse_x0;
            8w229: parse_ys;
            8w129: parse_x1;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        hdr.base.f2[2:2] = ((bit<1>)(((bit<76>)hdr.base.f2))[73:9]);
        transition select(hdr.x0.next) {
            8w193 .. 8w196: parse_x1;
            8w205: parse_x1;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        meta.kept = packet.lookahead<bit<8>>();
        transition select(hdr.x1.next) {
            8w118 .. 8w121: parse_ys;
            8w206: parse_ys;
            8w96: parse_ys;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        if (meta.flag) {
            meta.m4 = (((meta.one.n1 >= meta.m3) ? (33w3917128760 |+| ((bit<33>)((bit<100>)meta.two.n0))) : (-meta.m4)) | ((((bit<5>)meta.two.n1) |+| ((bit<5>)hdr.base.f0)) ++ ((bit<28>)((bit<128>)(int<128>)(128w190396112497716856280687852216063231060)))));
        } else {
            hdr.base.f0 = (-((meta.flag && meta.flag) ? (hdr.base.f0 << 1w0) : (((bit<35>)meta.m0) ++ 29w268435456)));
            meta.m5 = (((((bit<38>)meta.m5) * ((bit<38>)meta.kept)) |-| (15w0 ++ ((bit<23>)meta.one.n1))))[21:14];
        }
        transition select(hdr.ys.last.more) {
            8w80 .. 8w83: parse_ys;
            8w134: parse_ys;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        c = (b ^ ((b + a) | (8w243 * c)));
        b[7:7] = ((bit<1>)b);
        b = ((bit<8>)((46w70368744177663 + 46w19410001278622))[45:37]);
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    action ingress_a0(bit<48> p0) {
        hash(meta.m3, HashAlgorithm.crc32, 16w5, { hdr.base.kind }, 32w7);
        meta.two.n1 = meta.m3;
        meta.one = meta.one;
    }
    action ingress_a1() {
        meta.m3 = ((bit<32>)((bit<65>)((bit<100>)meta.one.n0)));
    }
    table ingress_t0 {
        key = {
            meta.m3: exact @name("k0");
            meta.m2: range @name("k1");
            meta.m0: exact @name("k2");
        }
        actions = {
            NoAction;
            ingress_a0;
            ingress_a1;
        }
        default_action = ingress_a0(48w140737488355328);
        size = 64;
    }
    table ingress_t1 {
        key = {
            meta.kept: exact @name("k0");
        }
        actions = {
            NoAction;
            ingress_a0;
            ingress_a1;
        }
        default_action = ingress_a1();
        const entries = {
            (8w115): ingress_a1();
            (8w0): ingress_a0(48w216397240758438);
            (8w7): ingress_a1();
        }
        size = 64;
    }
    table ingress_t2 {
        key = {
            meta.one.n1: optional @name("k0");
            meta.m3: lpm @name("k1");
        }
        actions = {
            NoAction;
            ingress_a0;
        }
        default_action = ingress_a0(48w281474976710655);
        size = 64;
    }
    apply {
        standard_metadata.egress_spec = 2;
        meta.first = standard_metadata.instance_type == 0;
        standard_metadata.egress_spec = ((bit<9>)(((bit<14>)((bit<7>)7s3)))[11:9]);
        hdr.base.f0 = (hdr.base.f0 | (hdr.base.f0 |-| (((bit<98>)hdr.base.f0))[83:20]));
        ingress_a1();
        ingress_t0.apply();
        ingress_t2.apply();
        meta.kept = ((bit<8>)((((bit<25>)meta.m4) >> 8w10) ++ ((bit<23>)7w127)));
        if (meta.flag) {
            ingress_a1();
        }
        meta.m2[5:4] = ((-15w8912))[4:3];
        ingress_t1.apply();
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<48>>(4) egress_cells;
    counter(4, CounterType.packets_and_bytes) egress_counts;
    action egress_a0() {
        meta.m0 = ((bit<65>)(-(((bit<128>)hdr.base.kind) |+| 128w170141183460469231731687303715884105728)));
        hdr.ys.push_front(1);
        if (meta.flag) {
            meta.one.n1 = (((hdr.x1.isValid() ? hdr.base.f0 : ((bit<64>)hdr.base.kind)) & (69w488543197575585909366)[67:4]))[37:6];
            hdr.base.f2 = (((~((bit<27>)meta.m3)))[15:12] & ((2w0 ++ ((bit<2>)hdr.base.f0)) |+| (-4w5)));
        } else {
            meta.one.n1 = (((~28w134217728) ++ (hdr.base.f1 |+| hdr.base.f1)) >> 8w19);
        }
    }
    table egress_t0 {
        key = {
            meta.one.n1: exact @name("k0");
            meta.m0: optional @name("k1");
        }
        actions = {
            NoAction;
            egress_a0;
        }
        default_action = egress_a0();
        size = 64;
    }
    table egress_t1 {
        key = {
            hdr.base.f0: optional @name("k0");
        }
        actions = {
            NoAction;
            egress_a0;
        }
        default_action = egress_a0();
        size = 64;
    }
    table egress_t2 {
        key = {
            hdr.base.kind: exact @name("k0");
            hdr.base.f0: range @name("k1");
            8w255: optional @name("k2");
        }
        actions = {
            NoAction;
            egress_a0;
        }
        default_action = egress_a0();
        size = 64;
    }
    apply {
        egress_t1.apply();
        if (hdr.ys[0].isValid()) {
            meta.two = meta.two;
        } else {
            meta.two = meta.one;
        }
        if (hdr.ys[0].isValid()) {
            hash(meta.two.n1, HashAlgorithm.identity, 16w5, { meta.one.n1, meta.one.n1 }, 32w65536);
            meta.m2 = (~((meta.m2 | meta.m2) |-| ((bit<9>)meta.two.n1)));
            meta.one.n1 = ((bit<32>)(-(43w4398046511104)[41:33]));
        }
        meta.m5 = (((bit<16>)meta.m4))[10:3];
        egress_counts.count(((meta.m3 >> 8w4) & 32w3));
        egress_a0();
        if (((meta.kept <= 8w255) || (hdr.base.kind != meta.m5))) {
            if (egress_t0.apply().miss) {
                meta.kept = meta.m5;
                meta.m0 = (((((bit<82>)((bit<100>)meta.one.n0)) | ((bit<82>)hdr.base.f2)) + (-82w4835703278458516698824702)))[69:5];
                meta.one.n0 = ((((int<100>)(100w633825300114114700748351602688) |-| ((int<100>)((int<4>)hdr.base.f1))) & (~meta.two.n0)) << (((bit<1>)((bit<4>)((bit<100>)meta.m1))) * (1w1 * ((bit<1>)((bit<100>)meta.one.n0)))));
            }
            switch (egress_t2.apply().action_run) {
                NoAction: {
                    meta.flag = (meta.flag && meta.flag);
                    meta.kept = (~hdr.base.kind);
                    meta.two.n0 = (~((int<100>)(((int<33>)meta.m1) - ((int<33>)((int<65>)meta.m0)))));
                }
                egress_a0: {
                    hdr.base.f0 = ((((bit<3>)((bit<100>)meta.two.n0)) ++ 1w1) ++ ((hdr.base.f0 | hdr.base.f0))[61:2]);
                }
            }
            meta.flag = ((hdr.base.kind << (hdr.base.f1 ^ 4w0)) != (meta.flag ? ((bit<8>)((bit<100>)meta.two.n0)) : (meta.m5 * meta.m5)));
        }
        bit<96> v1 = ((bit<96>)((bit<1>)meta.flag));
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
