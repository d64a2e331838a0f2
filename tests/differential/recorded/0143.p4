#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    bit<8> f0;
    bit<4> f1;
    bit<4> f2;
    bit<64> f3;
}

header x_t {
    bit<8> next;
    bit<32> f0;
    int<32> f1;
    bit<16> f2;
    bit<12> f3;
    bit<4> pad;
}

header y_t {
    bit<8> more;
}

struct headers_t {
    base_t base;
    x_t x0;
    x_t x1;
    y_t[3] ys;
}

struct inner_t {
    bit<9> n0;
    int<4> n1;
}

struct meta_t {
    bit<1> m0;
    bit<100> m1;
    int<16> m2;
    bit<9> m3;
    bit<48> m4;
    bit<32> m5;
    bool flag;
    @field_list(1) bit<8> kept;
    inner_t one;
    inner_t two;
    bool first;
}

bit<32> function0(in bit<32> p0, in bit<8> p1) {
    if ((!(p0 <= 32w2147483648))) {
        return ((p0 ^ p0) * (false ? p0 : p0));
    }
    return ((((bit<55>)((bit<16>)p0)))[31:0] * ((p0 > 32w499140163) ? (p0 >> 8w28) : (16w9783 ++ 16w2987)));
}

parser parse(packet_in packet, out headers_t hdr, inout meta_t meta,
             inout standard_metadata_t standard_metadata) {
    state start {
        packet.extract(hdr.base);
        transition select(hdr.base.kind) {
            8w101: parse_ys;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        transition select(hdr.x0.next) {
            8w154: parse_x1;
            8w40: parse_x1;
            8w146: parse_ys;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        transition select(hdr.x1.next) {
            8w199 .. 8w202: parse_ys;
            8w179: parse_ys;
            8w189: parse_ys;
            8w50: parse_ys;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        transition select(hdr.ys.last.more) {
            8w164: parse_ys;
            8w2 &&& 8w15: accept;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        b = ((28w0 * (((bit<28>)b) |-| ((bit<28>)c))))[22:15];
        c = (((6w38 ++ 2w0) * (~c)) >> 8w6);
        if ((!(true && false))) {
            b = (~a);
            b = c;
            c = (((((bit<45>)a))[30:23] & (((bit<45>)a))[37:30]) | ((((bit<2>)a) | ((bit<2>)b)) ++ ((bit<6>)((bit<48>)b))));
        }
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<16>>(1) ingress_cells;
    counter(4, CounterType.packets_and_bytes) ingress_counts;
    helper() first_helper;
    helper() second_helper;
    action ingress_a0() {
        meta.m4 = ((bit<48>)33w8589934591);
    }
    action ingress_a1(in bit<128> p0, in bit<8> p1) {
        hdr.ys[2].setValid();
        hdr.ys[2].more = (meta.flag ? 8w196 : hdr.base.f0);
        hash(hdr.base.f3, HashAlgorithm.csum16, 16w0, { hdr.ys[2].more, hdr.ys[2].more, meta.kept }, 32w1000);
    }
    action ingress_a2(in bit<8> p0, in bit<8> p1) {
        hdr.base.f0 = ((bit<8>)((bit<64>)meta.m4));
        hdr.x0 = hdr.x1;
    }
    table ingress_t0 {
        key = {
            hdr.base.f2: exact @name("k0");
            (-(((bit<8>)meta.m3) |+| ((bit<8>)((bit<4>)meta.two.n1)))): exact @name("k1");
            meta.m1: optional @name("k2");
        }
        actions = {
            NoAction;
            ingress_a0;
        }
        default_action = ingress_a0();
        size = 64;
    }
    table ingress_t1 {
        key = {
            meta.m5: optional @name("k0");
            meta.two.n0: range @name("k1");
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
        meta.flag = standard_metadata.parser_error != error.NoError;
        standard_metadata.egress_spec = ((bit<9>)(((bit<3>)meta.m4) ^ (3w1 |+| ((bit<3>)hdr.base.f2))));
        hdr.ys.push_front(1);
        hash(meta.m4, HashAlgorithm.crc32, 16w0, { meta.one.n0, hdr.base.kind, meta.m5, 7w0 }, 32w65536);
        second_helper.apply((meta.kept |-| hdr.base.kind), hdr.base.f0, meta.kept);
        ingress_t0.apply();
        ingress_t1.apply();
        if (meta.first && meta.flag) {
            resubmit_preserving_field_list(1);
        }
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<16>>(1) egress_cells;
    action egress_a0() {
        if ((meta.flag || hdr.ys[2].isValid())) {
            meta.one.n1 = ((int<4>)((int<24>)((-meta.m0) ++ (23w3062770 & 23w238019))));
            hdr.base.f2 = ((((bit<22>)hdr.base.f2) >> 8w15))[10:7];
        }
    }
    table egress_t0 {
        key = {
            (16w1 << 8w17): lpm @name("k0");
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
            meta.m1: exact @name("k0");
        }
        actions = {
            NoAction;
            egress_a0;
        }
        default_action = NoAction();
        const entries = {
            (100w633825300114114700748351602687): egress_a0();
            (100w1267650600228229401496703205374): NoAction();
        }
        size = 64;
    }
    table egress_t2 {
        key = {
            meta.m3: optional @name("k0");
            meta.m4: lpm @name("k1");
        }
        actions = {
            NoAction;
            egress_a0;
        }
        default_action = egress_a0();
        size = 64;
    }
    apply {
        bit<16> v1 = ((bit<16>)((-((bit<65>)hdr.base.f3)) |-| (65w29299065219970580309 << hdr.base.kind)));
        meta.two.n0 += (((bit<6>)hdr.base.f0) ++ 3w7);
        bit<24> v2 = ((30w601827992)[24:1] - ((-((bit<24>)meta.m0)) |+| (7w127 ++ 17w36947)));
        meta.m5 = (((bit<32>)((bit<64>)((int<64>)(64w17084491454711206600) + (int<64>)(64w13352151723400940543)))) * ((63w1983536757564678827 - ((bit<63>)((bit<4>)meta.two.n1))))[55:24]);
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
