#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    bit<24> f0;
    bit<8> f1;
    int<9> f2;
    bit<24> f3;
    bit<12> f4;
    bit<3> pad;
}

header x_t {
    bit<8> next;
    int<32> f0;
    bit<32> f1;
    bit<3> f2;
    bit<5> pad;
}

header y_t {
    bit<8> more;
    bit<32> f0;
}

struct headers_t {
    base_t base;
    x_t x0;
    x_t x1;
    y_t[4] ys;
}

struct inner_t {
    bit<65> n0;
    int<48> n1;
}

struct meta_t {
    bit<33> m0;
    bit<100> m1;
    bit<128> m2;
    bit<65> m3;
    bit<64> m4;
    bit<8> m5;
    bool flag;
    @field_list(1) bit<8> kept;
    inner_t one;
    inner_t two;
    bool first;
}

bit<16> function0(in bit<8> p0, in bit<32> p1) {
    if (((true || false) || (((bit<13>)p1) > ((bit<13>)p0)))) {
        return (((bit<16>)p0) | ((bit<16>)((bit<64>)p0)));
    }
    return (((bit<1>)p0) ++ ((bit<15>)(p0 ++ 16w0)));
}
bit<16> function1(in bit<16> p0, in bit<8> p1) {
    if ((true || false)) {
        return ((16w0 * 16w21723) | function0(p1, ((bit<32>)p0)));
    }
    return (((bit<13>)33w8589934590) ++ (-(1w0 ++ 2w1)));
}

parser parse(packet_in packet, out headers_t hdr, inout meta_t meta,
             inout standard_metadata_t standard_metadata) {
    state start {
        packet.extract(hdr.base);
        verify((((bit<9>)meta.m0) >= ((bit<9>)((bit<48>)meta.m1))), error.Unwelcome);
        transition select(hdr.base.kind) {
            8w16: parse_ys;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        verify((meta.m1 > 100w1162887565075750147041185596471), error.Unwelcome);
        transition select(hdr.x0.next) {
            8w178: parse_x1;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        meta.m0 = (((((bit<2>)((bit<9>)hdr.base.f2)) << 8w2) ++ ((bit<31>)1w1)) - (((bit<33>)hdr.base.f3) |+| (meta.m0 << ((bit<4>)hdr.base.f1))));
        transition select(hdr.x1.next) {
            8w160: parse_ys;
            8w226: parse_ys;
            8w227: parse_ys;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        meta.kept = packet.lookahead<bit<8>>();
        transition select(hdr.ys.last.more) {
            8w108 .. 8w111: parse_ys;
            8w1: parse_ys;
            8w13: parse_ys;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        c = (((bit<8>)((bit<31>)31s56141577)) |+| ((true ? a : c) << (a >> 8w5)));
        c = (((b << 8w4) >> 8w5) + ((false ? c : c) + (b >> 8w6)));
        if ((c != (a << 8w6))) {
            c = ((bit<8>)(~(false ? ((bit<1>)b) : 1w0)));
            b = ((((bit<19>)128w170141183460469231731687303715884105728) ++ (((bit<25>)a))[22:1]))[12:5];
        } else {
            c = (((bit<7>)c) ++ (~(((bit<1>)a) ^ 1w1)));
        }
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    action ingress_a0() {
        hdr.base.f0[21:19] = hdr.base.pad;
    }
    action ingress_a1(inout bit<64> p0, inout bit<8> p1) {
        mark_to_drop(standard_metadata);
        hdr.base.f3 = (((bit<2>)meta.m3) ++ ((p1 != ((bit<8>)((bit<48>)meta.one.n1))) ? ((bit<22>)hdr.base.f1) : (((bit<22>)hdr.base.kind) ^ ((bit<22>)meta.m4))));
        hdr.base.f3[22:22] = ((~((bit<1>)meta.one.n0)) |+| (((bit<1>)hdr.base.f4) | ((bit<1>)meta.kept)));
    }
    table ingress_t0 {
        key = {
            (((bit<41>)meta.kept))[34:3]: optional @name("k0");
            meta.m5: exact @name("k1");
            ((bit<16>)(hdr.x1.isValid() ? 32w961008994 : ((bit<32>)hdr.base.kind))): lpm @name("k2");
        }
        actions = {
            NoAction;
            ingress_a0;
        }
        default_action = NoAction();
        size = 64;
    }
    table ingress_t1 {
        key = {
            hdr.base.f4: exact @name("k0");
            meta.m4: range @name("k1");
            hdr.base.f0: range @name("k2");
        }
        actions = {
            NoAction;
            ingress_a0;
        }
        default_action = NoAction();
        size = 64;
    }
    table ingress_t2 {
        key = {
            meta.m4: exact @name("k0");
            (~(32w3512104156 * ((bit<32>)((bit<48>)meta.one.n1)))): exact @name("k1");
            meta.one.n0: exact @name("k2");
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
        meta.two = meta.two;
        meta.flag = (((63w4611686018427387904 |+| 63w4611686018427387904) & (((bit<63>)meta.m2) * 63w9223372036854775806)) <= (~(((bit<5>)hdr.base.kind) ++ 58w236266523303425044)));
        hdr.ys.pop_front(1);
        ingress_t0.apply();
        ingress_t1.apply();
        ingress_t2.apply();
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<32>>(4) egress_cells;
    helper() first_helper;
    helper() second_helper;
    action egress_a0(in bit<48> p0) {
        meta.two.n0 = (((23w6869179 * ((bit<23>)meta.m4)) * (~((bit<23>)((bit<48>)meta.one.n1)))) ++ ((meta.flag && meta.flag) ? (((bit<42>)((bit<48>)meta.two.n1)) |+| 42w3479749508931) : ((bit<42>)meta.m2)));
        meta.m4 = (((32w1922483501)[21:19] ^ (hdr.base.pad << 8w4)) ++ ((68w147573952589676412928)[51:18] ++ ((bit<27>)((bit<128>)((bit<1>)meta.flag)))));
    }
    action egress_a1(out bit<33> p0, out bit<8> p1) {
        p0 = 33w4294967296;
        p1 = 8w255;
        hdr.base.pad = ((((bit<18>)p0))[6:4] ^ (((bit<3>)48w1) << 8w2));
        hdr.x1 = hdr.x0;
    }
    action egress_a2() {
        meta.one = meta.two;
        hdr.ys[3].setValid();
        hdr.ys[3].more = ((bit<8>)((bit<4>)hdr.base.f1));
        hdr.ys[3].f0 = ((bit<32>)((bit<31>)hdr.base.pad));
    }
    table egress_t0 {
        key = {
            hdr.base.kind: range @name("k0");
            hdr.base.kind: lpm @name("k1");
        }
        actions = {
            NoAction;
            egress_a2;
        }
        default_action = NoAction();
        size = 64;
    }
    table egress_t1 {
        key = {
            hdr.base.f4: optional @name("k0");
            hdr.base.f4: range @name("k1");
            hdr.base.f4: range @name("k2");
        }
        actions = {
            NoAction;
            egress_a2;
        }
        default_action = NoAction();
        size = 64;
    }
    table egress_t2 {
        key = {
            meta.m2: lpm @name("k0");
            meta.two.n0: optional @name("k1");
        }
        actions = {
            NoAction;
            egress_a2;
        }
        default_action = egress_a2();
        size = 64;
    }
    apply {
        hdr.base.f3 = (((bit<24>)meta.two.n0) - ((hdr.base.f0 - hdr.base.f3) + (hdr.base.f3 |-| ((bit<24>)hdr.base.f1))));
        hash(meta.m4, HashAlgorithm.xor16, 16w5, { meta.m1, 4w0 }, 32w7);
        egress_t0.apply();
        egress_t1.apply();
        egress_t2.apply();
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
