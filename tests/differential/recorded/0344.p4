#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    bit<1> f0;
    bit<16> f1;
    bit<3> f2;
    bit<3> f3;
    bit<48> f4;
    bit<1> f5;
}

header x_t {
    bit<8> next;
    bit<3> f0;
    bit<12> f1;
    bit<24> f2;
    bit<1> f3;
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
    bit<48> n0;
    bit<65> n1;
}

struct meta_t {
    bit<128> m0;
    bit<1> m1;
    bit<100> m2;
    bit<16> m3;
    int<8> m4;
    bool flag;
    @field_list(1) bit<8> kept;
    inner_t one;
    inner_t two;
    bool first;
}

bit<16> function0(in bit<32> p0, in bit<8> p1) {
    if (((128w170141183460469231731687303715884105728 |-| ((bit<128>)p1)) != (((bit<128>)p1) & 128w340282366920938463463374607431768211455))) {
        return ((16w32768 >> 8w16) | 16w65534);
    }
    return (((((bit<16>)p1) * ((bit<16>)p0)) >> 8w17) << 8w10);
}
bit<8> function1(in bit<8> p0, in bit<16> p1) {
    if (false) {
        return ((((bit<1>)p1) ++ ((bit<7>)p0)) >> (((bit<1>)p0) >> 8w1));
    }
    return (true ? ((8w235 - p0) + (p0 & p0)) : ((bit<8>)(5w30 ++ ((bit<27>)p0))));
}

parser parse(packet_in packet, out headers_t hdr, inout meta_t meta,
             inout standard_metadata_t standard_metadata) {
    state start {
        packet.extract(hdr.base);
        transition select(hdr.base.kind) {
            8w169 .. 8w172: parse_x0;
            8w17: parse_x0;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        if ((meta.flag || meta.flag)) {
            hdr.base.f3 = hdr.base.f2;
            meta.one.n0 = (-((meta.two.n0 - ((bit<48>)hdr.base.f5)) << (((bit<11>)hdr.base.f0))[8:1]));
            hdr.base.f4 = (((bit<48>)((bit<13>)((bit<8>)meta.m4))) << ((bit<4>)hdr.base.f1));
        } else {
            hdr.base.f5 = ((((bit<1>)((bit<9>)meta.kept)) |-| (meta.flag ? ((bit<1>)meta.m2) : hdr.base.f5)) >> (-(meta.flag ? hdr.base.kind : meta.kept)));
            meta.m3[8:2] = ((((bit<2>)meta.two.n1) ^ ((bit<2>)meta.kept)) ++ (((bit<21>)meta.kept))[18:14]);
            hdr.base.f1 = (((bit<16>)(28w649597 ++ 35w17702568766)) >> ((4w1 >> hdr.base.f0) >> (meta.m1 |-| meta.m1)));
        }
        transition select(hdr.x0.next) {
            8w26: parse_ys;
            8w102: parse_x1;
            8w143: parse_x1;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        transition select(hdr.x1.next) {
            8w210: parse_ys;
            8w241: parse_ys;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        meta.m1 = ((-((bit<1>)13w0)) >> 8w1);
        transition select(hdr.ys.last.more) {
            8w202: parse_ys;
            8w186: parse_ys;
            8w136: parse_ys;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        b = c;
        c = function1(((c & a) |+| (true ? b : b)), ((bit<16>)((bit<7>)((int<7>)(((bit<46>)a))[23:17]))));
        c |= (~function1(((bit<8>)128w170141183460469231731687303715884105728), (31w1)[23:8]));
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<32>>(1) ingress_cells;
    helper() first_helper;
    helper() second_helper;
    action ingress_a0(out bit<128> p0) {
        p0 = 128w1;
        meta.flag = (((meta.two.n1 >= ((bit<65>)hdr.base.kind)) && (63w9223372036854775807 >= 63w4611686018427387904)) && (meta.two.n1 < 65w0));
        meta.one.n0 = (~((bit<48>)((bit<31>)((int<31>)((int<65>)meta.one.n1)))));
        meta.two = meta.two;
    }
    action ingress_a1(bit<9> p0) {
        meta.two.n1 = (((((bit<94>)meta.two.n0) | ((bit<94>)((bit<8>)meta.m4))) - ((bit<94>)13w4095)))[79:15];
    }
    action ingress_a2(bit<32> p0, bit<9> p1) {
        meta.two = meta.two;
        hdr.x0.setInvalid();
        ingress_cells.write(((p0 >> 8w24) & 32w0), ((p0 ^ 32w4294967294) ^ (9w368 ++ ((bit<23>)meta.m2))));
    }
    table ingress_t0 {
        key = {
            hdr.base.f1: exact @name("k0");
            meta.m2: optional @name("k1");
            meta.kept: ternary @name("k2");
        }
        actions = {
            NoAction;
            ingress_a1;
            ingress_a2;
        }
        default_action = ingress_a2(32w4294967295, 9w86);
        size = 64;
    }
    table ingress_t1 {
        key = {
            meta.two.n0: exact @name("k0");
        }
        actions = {
            NoAction;
            ingress_a2;
        }
        default_action = ingress_a2(32w4273752922, 9w255);
        size = 64;
    }
    table ingress_t2 {
        key = {
            meta.m0: range @name("k0");
            meta.two.n1: range @name("k1");
            ((((bit<46>)hdr.base.f0))[31:0] |+| ((bit<32>)((bit<31>)meta.one.n1))): range @name("k2");
        }
        actions = {
            NoAction;
            ingress_a1;
            ingress_a2;
        }
        default_action = ingress_a2(32w1, 9w510);
        size = 64;
    }
    apply {
        standard_metadata.egress_spec = 0;
        meta.first = standard_metadata.instance_type == 0;
        ingress_t0.apply();
        if (ingress_t1.apply().miss) {
            meta.two.n0 = (((bit<43>)meta.two.n1) ++ ((4w13 + 4w0) ++ (hdr.base.kind)[5:5]));
            meta.two.n0 = (-((34w0 ++ ((bit<14>)((bit<1>)meta.flag))) |+| (meta.flag ? hdr.base.f4 : meta.two.n0)));
            meta.two.n1 = ((-(~65w30855407788175524570)) & (((bit<18>)meta.m2) ++ (47w70368744177664 | ((bit<47>)hdr.base.f1))));
        }
        ingress_t2.apply();
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<48>>(8) egress_cells;
    action egress_a0(in bit<48> p0) {
        hdr.ys.pop_front(1);
    }
    table egress_t0 {
        key = {
            meta.m0: optional @name("k0");
        }
        actions = {
            NoAction;
        }
        default_action = NoAction();
        size = 64;
    }
    table egress_t1 {
        key = {
            meta.kept: optional @name("k0");
            hdr.base.f4: optional @name("k1");
        }
        actions = {
            NoAction;
        }
        default_action = NoAction();
        size = 64;
    }
    table egress_t2 {
        key = {
            meta.one.n0: optional @name("k0");
        }
        actions = {
            NoAction;
        }
        default_action = NoAction();
        size = 64;
    }
    apply {
        hash(meta.m3, HashAlgorithm.crc16, 16w0, { meta.two.n0, hdr.base.f0, meta.two.n0, 7w0 }, 32w7);
        switch (egress_t2.apply().action_run) {
            NoAction: {
                hdr.base.f2[2:2] = (meta.m1 | (hdr.base.f5 & hdr.base.f0));
            }
        }
        hdr.ys[0].setInvalid();
        hash(meta.two.n0, HashAlgorithm.identity, 16w0, { hdr.base.f5, meta.two.n1, meta.kept, 6w0 }, 32w65536);
        egress_t1.apply();
        egress_a0((meta.one.n0 & ((bit<48>)((bit<1>)meta.flag))));
        egress_t0.apply();
        hdr.base.f4 = meta.two.n0;
    }
}

control compute_all(inout headers_t hdr, inout meta_t meta) {
    apply {
        update_checksum(hdr.x0.isValid(), { hdr.base.kind, hdr.base.f0, hdr.base.f2, hdr.base.f3, hdr.base.f4, hdr.base.f5 }, hdr.base.f1, HashAlgorithm.csum16);
    }
}


control verify_all(inout headers_t hdr, inout meta_t meta) { apply { } }

control deparse(packet_out packet, in headers_t hdr) {
    apply {
        packet.emit(hdr);
    }
}

V1Switch(parse(), verify_all(), ingress(), egress(), compute_all(), deparse()) main;
