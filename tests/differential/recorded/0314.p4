#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    bit<7> f0;
    bit<32> f1;
    bit<3> f2;
    bit<12> f3;
    bit<2> pad;
}

header x_t {
    bit<8> next;
    bit<4> f0;
    bit<9> f1;
    bit<8> f2;
    bit<3> f3;
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
    bit<64> n1;
}

struct meta_t {
    bit<8> m0;
    bit<65> m1;
    bit<8> m2;
    bit<32> m3;
    bool flag;
    @field_list(1) bit<8> kept;
    inner_t one;
    inner_t two;
    bool first;
}

bit<16> function0(in bit<8> p0, in bit<32> p1) {
    if ((!(p0 > 8w170))) {
        return ((true ? 16w65534 : ((bit<16>)p1)) * (((bit<16>)p1) ^ ((bit<16>)p1)));
    }
    return (16w1 ^ ((bit<16>)p1));
}
bit<8> function1(in bit<32> p0, in bit<16> p1) {
    if (((((bit<4>)p1) ++ ((bit<4>)p0)) > (((bit<8>)p1) + 8w0))) {
        return ((bit<8>)((bit<63>)p1));
    }
    return (~(8w127 * 8w128));
}

parser parse(packet_in packet, out headers_t hdr, inout meta_t meta,
             inout standard_metadata_t standard_metadata) {
    state start {
        packet.extract(hdr.base);
        transition select(hdr.base.kind) {
            8w170: parse_x1;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        transition select(hdr.x0.next) {
            8w5 .. 8w8: parse_x1;
            8w114: parse_x1;
            8w211: parse_ys;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        if ((hdr.base.f2 > (hdr.base.f2 >> 8w4))) {
            hdr.base.f1 = (((bit<67>)((bit<24>)hdr.base.f1)))[52:21];
            meta.two.n1 = (((((bit<64>)meta.m2) |-| meta.two.n1) * (64w7779017743753249965 | meta.two.n1)) * (meta.flag ? (meta.flag ? 64w9223372036854775807 : meta.one.n1) : ((bit<64>)hdr.base.pad)));
            meta.two.n0 = ((-79w1))[49:2];
        } else {
            hdr.base.f2[0:0] = ((1w1 |-| ((bit<1>)hdr.base.f1)) ^ (((bit<1>)hdr.base.pad) & ((bit<1>)meta.m0)));
        }
        verify((!(!meta.flag)), error.Unwelcome);
        transition select(hdr.x1.next) {
            8w104: parse_ys;
            8w12: parse_ys;
            8w86: parse_ys;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        bit<48> v1 = ((meta.two.n0 |-| (meta.one.n0 * meta.two.n0)) - ((meta.one.n0 & ((bit<48>)hdr.base.f2)) | (meta.one.n0 ^ meta.two.n0)));
        transition select(hdr.ys.last.more) {
            8w189: parse_ys;
            8w114: parse_ys;
            8w92: parse_ys;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        c = ((27w134217727 - (((bit<27>)a) & ((bit<27>)c))))[17:10];
        c = a;
        b[2:0] = (~(((bit<2>)a) ++ ((bit<1>)c)));
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<16>>(1) ingress_cells;
    helper() first_helper;
    helper() second_helper;
    action ingress_a0() {
        meta.one.n1 = (meta.flag ? meta.two.n1 : (meta.one.n1 >> 8w37));
        hdr.base.pad = ((~(hdr.base.pad ^ hdr.base.pad)) << ((((bit<4>)hdr.base.kind) |+| 4w14) << ((bit<8>)7w1)));
    }
    action ingress_a1(inout bit<8> p0) {
        ingress_cells.write(((meta.flag ? hdr.base.f1 : ((bit<32>)hdr.base.f2)) & 32w0), function0(((bit<8>)((bit<31>)meta.m2)), (((bit<32>)hdr.base.f2) * meta.m3)));
        ingress_cells.write(((((bit<16>)meta.m1) ++ 16w0) & 32w0), ((bit<16>)meta.m1));
    }
    action ingress_a2() {
        bit<9> v2 = 9w511;
        hash(meta.m3, HashAlgorithm.crc16, 16w0, { meta.m1, meta.kept, meta.m1, 6w0 }, 32w7);
        bool v3 = (meta.m0 > ((bit<8>)hdr.base.f0));
    }
    table ingress_t0 {
        key = {
            meta.m1: exact @name("k0");
        }
        actions = {
            NoAction;
            ingress_a0;
        }
        default_action = NoAction();
        const entries = {
            (65w18446744073709551615): NoAction();
            (65w24982952562471380420): NoAction();
        }
        size = 64;
    }
    table ingress_t1 {
        key = {
            (((bit<16>)100w633825300114114700748351602687) - ((bit<16>)hdr.base.pad)): optional @name("k0");
        }
        actions = {
            NoAction;
            ingress_a0;
        }
        default_action = ingress_a0();
        size = 64;
    }
    table ingress_t2 {
        key = {
            hdr.base.f2: exact @name("k0");
        }
        actions = {
            NoAction;
            ingress_a0;
        }
        default_action = NoAction();
        size = 64;
    }
    apply {
        standard_metadata.egress_spec = 6;
        meta.first = standard_metadata.instance_type == 0;
        meta.flag = standard_metadata.parser_error != error.NoError;
        second_helper.apply(((bit<8>)meta.one.n1), meta.kept, meta.m0);
        hdr.base.f1[25:13] = (-(13w4096 | ((bit<13>)hdr.base.f3)));
        switch (ingress_t0.apply().action_run) {
            NoAction: {
                meta.m1 = ((meta.flag || meta.flag) ? ((65w2839634217823083603 << ((bit<4>)meta.kept)) |-| meta.m1) : ((26w67108862 ++ 56w0))[77:13]);
                meta.m2 = (((1w0 ++ ((bit<1>)hdr.base.pad)) |-| ((bit<2>)meta.two.n1)) ++ ((bit<6>)16w33086));
                hdr.base.f1 = (((bit<23>)(63w4611686018427387903 << 8w0)) ++ ((bit<9>)(~((int<9>)((int<8>)meta.m0)))));
            }
            ingress_a0: {
                meta.m3 = meta.m3;
                meta.one.n0 = meta.two.n0;
            }
        }
        meta.two = meta.one;
        ingress_cells.write(((hdr.base.f1 | 32w1184277783) & 32w0), 16w61168);
        hdr.base.pad[0:0] = (~1w1);
        hdr.base.f2 = (((meta.two.n0 >= 48w144370156621992) ? (hdr.base.pad | hdr.base.pad) : (hdr.base.pad |+| hdr.base.pad)) ++ ((bit<1>)(((bit<24>)hdr.base.f1) | ((bit<24>)meta.m0))));
        meta.two.n0[46:46] = ((bit<1>)meta.two.n1);
        ingress_t1.apply();
        ingress_t2.apply();
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<16>>(1) egress_cells;
    action egress_a0() {
        if (meta.flag) {
            meta.m1 = (((84w9671406556917033397649408 |-| ((bit<84>)meta.one.n1)))[80:16] & (((bit<65>)hdr.base.f0) ^ meta.m1));
            hdr.base.f3 = ((bit<12>)(44w1)[29:26]);
            meta.m3 = (((hdr.base.f2 < hdr.base.f2) ? (meta.flag ? hdr.base.f1 : hdr.base.f1) : (~hdr.base.f1)) |-| ((46w21578608308242)[45:14] >> 8w11));
        } else {
            meta.two.n1 = ((~(((bit<64>)hdr.base.kind) |+| meta.two.n1)) |+| meta.two.n1);
        }
        if ((((int<8>)meta.kept) < ((int<8>)((int<32>)meta.m3)))) {
            meta.two.n0 = (~(-(((bit<81>)hdr.base.f0))[51:4]));
        } else {
            hdr.base.f2 = ((-(~3w0)) << 8w1);
            meta.two.n1 = meta.two.n1;
        }
        hdr.base.f3 = (((bit<43>)((bit<1>)((bit<9>)hdr.base.pad))))[41:30];
    }
    table egress_t0 {
        key = {
            hdr.base.f1: lpm @name("k0");
            hdr.base.kind: exact @name("k1");
            meta.m2: optional @name("k2");
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
            meta.one.n1: ternary @name("k0");
            meta.m0: lpm @name("k1");
        }
        actions = {
            NoAction;
            egress_a0;
        }
        default_action = egress_a0();
        size = 64;
    }
    apply {
        hdr.ys[1].setInvalid();
        egress_t0.apply();
        egress_t1.apply();
        if (meta.first && (((bit<65>)16w57222) < (meta.m1 >> meta.m2))) {
            clone_preserving_field_list(CloneType.E2E, 5, 1);
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
