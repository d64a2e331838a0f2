#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    int<64> f0;
    bit<64> f1;
    bit<64> f2;
    int<24> f3;
    bit<16> f4;
    bit<1> f5;
    bit<7> pad;
}

header x_t {
    bit<8> next;
    int<48> f0;
    bit<16> f1;
    bit<16> f2;
    bit<4> f3;
    bit<4> pad;
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
    bit<1> n0;
    bit<128> n1;
}

struct meta_t {
    int<16> m0;
    int<32> m1;
    bit<64> m2;
    int<32> m3;
    bool flag;
    @field_list(1) bit<8> kept;
    inner_t one;
    inner_t two;
    bool first;
}

bit<8> function0(in bit<32> p0, in bit<16> p1) {
    if ((!(false && true))) {
        return ((((bit<41>)p1) ^ 41w1303623383325))[37:30];
    }
    return ((bit<8>)p0);
}
bit<32> function1(in bit<8> p0, in bit<16> p1) {
    if ((p0 < 8w46)) {
        return (32w3344718521 >> function0(32w2666342588, p1));
    }
    return ((bit<32>)((!false) ? (24w8388607 | ((bit<24>)p0)) : (22w3810934 ++ 2w1)));
}

parser parse(packet_in packet, out headers_t hdr, inout meta_t meta,
             inout standard_metadata_t standard_metadata) {
    state start {
        packet.extract(hdr.base);
        transition select(hdr.base.kind) {
            8w73 .. 8w76: parse_x1;
            8w118: parse_x1;
            8w48: parse_x1;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        if (((meta.flag ? ((bit<64>)hdr.base.f0) : meta.m2) < (((bit<37>)((bit<16>)meta.m0)) ++ ((bit<27>)((bit<16>)meta.m0))))) {
            hdr.base.f4 = (((((bit<1>)hdr.base.kind) ++ ((bit<6>)((bit<32>)meta.m1))) ^ (hdr.base.pad & 7w63)) ++ 9w389);
        } else {
            meta.one.n0 = (-((hdr.base.f4 * hdr.base.f4))[10:10]);
            meta.m1[24:17] = meta.kept;
        }
        meta.kept = packet.lookahead<bit<8>>();
        transition select(hdr.x0.next) {
            8w92: parse_ys;
            8w93: parse_ys;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        transition select(hdr.x1.next) {
            8w16: parse_ys;
            8w249: parse_ys;
            8w176: parse_ys;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        transition select(hdr.ys.last.more) {
            8w196: parse_ys;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        c = (((bit<8>)((bit<31>)((int<31>)(((bit<9>)b) ++ 22w2498999)))) << 8w7);
        c = (((((bit<9>)c) <= ((bit<9>)b)) ? ((bit<6>)((bit<65>)((int<65>)((int<8>)b)))) : ((bit<6>)a)) ++ (((bit<2>)((bit<1>)((int<1>)((int<8>)c)))) ^ (1w0 ++ 1w1)));
        c = function0(((((bit<10>)b) ++ 40w1099511627774))[42:11], ((bit<16>)((bit<48>)((int<48>)(((bit<47>)b) ++ ((bit<1>)a))))));
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<32>>(1) ingress_cells;
    counter(4, CounterType.packets_and_bytes) ingress_counts;
    action ingress_a0(in bit<32> p0, in bit<128> p1) {
        meta.one.n1 = (((((bit<96>)((bit<64>)hdr.base.f0)))[87:30] ++ 70w1180591620717411303422) - (((bit<128>)hdr.base.pad) + ((bit<128>)65w36893488147419103230)));
        hdr.x0 = hdr.x1;
        hash(meta.m2, HashAlgorithm.identity, 16w5, { hdr.base.kind }, 32w7);
    }
    action ingress_a1(inout int<32> p0, inout bit<8> p1) {
        hdr.x0 = hdr.x1;
    }
    action ingress_a2(inout bit<8> p0, inout bit<8> p1) {
        standard_metadata.egress_spec = ((bit<9>)((2w2 |-| ((bit<2>)((bit<16>)meta.m0))) ++ ((bit<1>)((bit<4>)(int<4>)(4w14)))));
    }
    action ingress_a3() {
        if ((hdr.base.f2 == (((bit<91>)meta.two.n1))[81:18])) {
            hdr.base.pad[3:2] = (-(2w3 & 2w1));
            hdr.base.f4 = hdr.base.f4;
        }
    }
    table ingress_t0 {
        key = {
            (-(((bit<32>)((bit<64>)hdr.base.f0)) + ((bit<32>)hdr.base.f2))): range @name("k0");
            meta.m2: lpm @name("k1");
            hdr.base.f5: optional @name("k2");
        }
        actions = {
            NoAction;
            ingress_a3;
        }
        default_action = ingress_a3();
        size = 64;
    }
    apply {
        standard_metadata.egress_spec = 2;
        meta.first = standard_metadata.instance_type == 0;
        meta.flag = standard_metadata.parser_error != error.NoError;
        hdr.base.f2 = (((bit<59>)((bit<32>)((int<32>)((int<128>)((int<8>)meta.kept))))) ++ ((((bit<2>)meta.kept) ++ meta.one.n0) ++ (((bit<27>)((bit<32>)meta.m1)))[17:16]));
        ingress_cells.write(((43w4398046511104)[32:1] & 32w0), (~((bit<32>)((bit<16>)(int<16>)(16w65535)))));
        ingress_t0.apply();
        if (meta.first && ((hdr.x1.isValid() ? ((bit<31>)((bit<16>)meta.m0)) : ((bit<31>)((bit<64>)hdr.base.f0))) >= (((bit<31>)hdr.base.f1) >> ((bit<1>)meta.one.n1)))) {
            resubmit_preserving_field_list(1);
        }
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    action egress_a0(in bit<128> p0) {
        bit<5> v1 = (((4w12 * ((bit<4>)meta.one.n0)) & (((bit<4>)((bit<64>)hdr.base.f0)) * ((bit<4>)meta.m2))) ++ (hdr.ys[0].isValid() ? (hdr.base.f5 |-| meta.one.n0) : (meta.flag ? meta.two.n0 : hdr.base.f5)));
        hdr.x1 = hdr.x0;
        hdr.x1 = hdr.x0;
    }
    action egress_a1(in bit<48> p0, in bit<8> p1) {
        if ((hdr.base.kind != 8w81)) {
            meta.m0 = (((((bit<48>)meta.one.n1) > p0) ? (meta.m0 ^ meta.m0) : (~meta.m0)) * (((int<16>)meta.m1) ^ ((int<16>)(((bit<32>)p0))[23:8])));
            hdr.base.pad = ((bit<7>)((-((bit<13>)meta.kept)) - (17w71415)[12:0]));
            meta.m1 = ((int<32>)((int<33>)((((bit<33>)hdr.base.kind) |+| ((bit<33>)hdr.base.kind)) * (33w4294967296 >> 8w2))));
        }
    }
    action egress_a2(out bit<8> p0, out bit<64> p1) {
        p0 = 8w190;
        p1 = 64w5137477092299806535;
        hdr.base.f2 = ((bit<64>)((bit<13>)((bit<24>)hdr.base.f3)));
        meta.m2[45:16] = (((bit<30>)((bit<1>)((int<1>)((int<8>)hdr.base.kind)))) >> 8w11);
        bit<24> v2 = ((bit<24>)((bit<16>)meta.m0));
    }
    action egress_a3(out int<16> p0) {
        p0 = 16s1;
        meta.m0 = (((int<16>)(((bit<15>)((bit<32>)meta.m3)) ++ (1w1 << 8w0))) >> 8w7);
    }
    apply {
        hdr.base.f5 = 1w1;
        if (hdr.x0.isValid()) {
            hdr.x1 = hdr.x0;
        } else {
            hash(meta.m2, HashAlgorithm.crc32, 16w5, { meta.one.n0, meta.two.n0, 6w0 }, 32w65536);
        }
        meta.m0[5:4] = (meta.flag ? ((bit<2>)((bit<16>)meta.m0)) : (2w0 & ((bit<2>)hdr.base.f5)));
        meta.m0 = ((int<16>)(((((bit<12>)meta.two.n0))[6:5] ++ (hdr.base.f5 |-| 1w0)) ++ (~(((bit<13>)hdr.base.f1) |+| ((bit<13>)((bit<24>)hdr.base.f3))))));
        hdr.ys[0].setValid();
        hdr.ys[0].more = function0(((bit<32>)meta.m3), hdr.base.f4);
        egress_a1((meta.flag ? ((bit<48>)meta.m2) : 48w74408784303646), ((bit<8>)8s0));
        hdr.ys.push_front(1);
        bit<16> v3 = ((bit<16>)((bit<64>)hdr.base.f0));
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
