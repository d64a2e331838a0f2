#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    bit<32> f0;
    bit<64> f1;
    bit<12> f2;
    int<4> f3;
    bit<1> f4;
    bit<7> pad;
}

header x_t {
    bit<8> next;
    bit<32> f0;
    bit<16> f1;
}

header y_t {
    bit<8> more;
    bit<4> f0;
    bit<9> f1;
    bit<3> pad;
}

struct headers_t {
    base_t base;
    x_t x0;
    x_t x1;
    y_t[4] ys;
}

struct inner_t {
    int<33> n0;
    bit<32> n1;
}

struct meta_t {
    bit<33> m0;
    bit<8> m1;
    bit<1> m2;
    bit<16> m3;
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
        meta.m3 = (((bit<16>)(41w1857004199281 ++ ((bit<59>)meta.m0))) & ((-((bit<42>)hdr.base.f1)))[30:15]);
        transition select(hdr.base.kind) {
            8w149: parse_x0;
            8w173: parse_x0;
            8w172: parse_x1;
            8w7 &&& 8w15: accept;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        meta.one.n1 = (((((bit<66>)meta.m0))[56:25] |+| (32w2760865398 << 8w6)) & ((bit<32>)((int<32>)(61w2226264502608566477)[47:16])));
        transition select(hdr.x0.next) {
            8w18 .. 8w21: parse_x1;
            8w7: parse_x1;
            8w144: parse_ys;
            8w6 &&& 8w15: accept;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        transition select(hdr.x1.next) {
            8w223: parse_ys;
            8w89: parse_ys;
            8w102: parse_ys;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        transition select(hdr.ys.last.more) {
            8w49: parse_ys;
            8w147: parse_ys;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        c[6:6] = (((bit<1>)(int<1>)(1w1)) |-| (b)[2:2]);
        b = (36w51912802829)[31:24];
        c = (((((bit<5>)b) - ((bit<5>)c)) - (5w15 << 8w3)) ++ (((bit<3>)b) & (~3w1)));
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    action ingress_a0() {
        hdr.ys[3].setInvalid();
        meta.one.n0 = ((int<33>)((meta.flag ? (22w2097151 | ((bit<22>)hdr.base.pad)) : ((bit<22>)meta.m2)) ++ ((((bit<11>)meta.kept) + 11w1245) |+| ((bit<11>)meta.one.n1))));
    }
    action ingress_a1(inout bit<1> p0) {
        meta.two.n0 = (((int<33>)((int<64>)(((bit<99>)hdr.base.f1))[97:34])) | ((int<33>)((int<48>)(48w281474976710654) |-| (int<48>)(48w239510178770069))));
        if (meta.flag) {
            hdr.base.pad = (-(((bit<7>)((bit<13>)hdr.base.f1)) >> 8w1));
            meta.kept = (((((bit<2>)meta.m2) ++ 4w0) ++ (((bit<2>)((bit<1>)meta.flag)) * 2w1)) * ((hdr.base.pad ++ meta.m2) ^ hdr.base.kind));
        } else {
            hdr.base.f4 = ((bit<1>)((bit<24>)((int<24>)((int<33>)(meta.flag ? meta.m0 : meta.m0)))));
            meta.flag = hdr.ys[0].isValid();
            meta.one.n0 = meta.two.n0;
        }
        if ((meta.m0 <= meta.m0)) {
            meta.m0 = ((bit<33>)((bit<1>)((1s0 |-| 1s0) |-| ((int<1>)((int<100>)((int<1>)hdr.base.f4))))));
        }
    }
    action ingress_a2() {
        hash(meta.one.n1, HashAlgorithm.xor16, 16w0, { hdr.base.kind, meta.one.n1, hdr.base.f0 }, 32w65536);
        meta.one.n0 = ((int<33>)(((meta.flag ? ((bit<41>)((bit<1>)meta.flag)) : 41w1099511627776) >> (hdr.base.f4 >> 8w0)))[36:4]);
        hdr.x0 = hdr.x1;
    }
    table ingress_t0 {
        key = {
            meta.m2: exact @name("k0");
            hdr.base.pad: exact @name("k1");
            ((meta.m3 & ((bit<16>)((bit<33>)meta.one.n0))) + meta.m3): ternary @name("k2");
        }
        actions = {
            NoAction;
            ingress_a0;
            ingress_a2;
        }
        default_action = NoAction();
        size = 64;
    }
    table ingress_t1 {
        key = {
            hdr.base.f4: optional @name("k0");
            hdr.base.f1: lpm @name("k1");
        }
        actions = {
            NoAction;
            ingress_a2;
        }
        default_action = ingress_a2();
        size = 64;
    }
    apply {
        standard_metadata.egress_spec = 3;
        meta.first = standard_metadata.instance_type == 0;
        standard_metadata.egress_spec = ((bit<9>)((meta.flag ? ((bit<3>)meta.m2) : ((bit<3>)hdr.base.f0)) - ((bit<3>)hdr.base.pad)));
        switch (ingress_t1.apply().action_run) {
            NoAction: {
                hdr.base.f3 = (~(((int<4>)((int<24>)((int<64>)hdr.base.f1))) | ((int<4>)(hdr.base.f4 ++ 3w1))));
                hdr.base.f2 = ((((bit<22>)((bit<128>)meta.m2)) * (((bit<5>)hdr.base.kind) ++ 17w1)))[14:3];
                meta.kept = (meta.m1 - (-(((bit<8>)meta.m3) & meta.kept)));
            }
        }
        hdr.base.f4 = (((((bit<37>)meta.two.n1))[28:2] << 8w7))[9:9];
        ingress_a1(hdr.base.f4);
        ingress_t0.apply();
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    action egress_a0(inout bit<1> p0, inout bit<16> p1) {
        hash(hdr.base.f1, HashAlgorithm.identity, 16w5, { hdr.base.f1, meta.m2, 7w0 }, 32w7);
        hdr.ys[1].setValid();
        hdr.ys[1].more = (meta.m1 |+| 8w112);
        hdr.ys[1].f0 = (hdr.ys[2].isValid() ? ((bit<4>)((bit<33>)meta.one.n0)) : 4w7);
        hdr.ys[1].f1 = (9w510 << p0);
        hdr.ys[1].pad = (3w0 |-| ((bit<3>)hdr.base.pad));
    }
    action egress_a1() {
        meta.kept = ((!(hdr.base.f2 != ((bit<12>)((bit<33>)meta.two.n0)))) ? ((((bit<16>)((bit<4>)hdr.base.f3)) ++ 14w8192))[25:18] : (((bit<11>)hdr.base.f4))[10:3]);
    }
    action egress_a2() {
        meta.m1 = (~(((bit<8>)((bit<31>)((bit<4>)hdr.base.f3))) | (meta.m1 << 8w3)));
    }
    action egress_a3(in bit<9> p0) {
        meta.flag = (!((24w1600588 < ((bit<24>)meta.one.n1)) || (meta.flag || meta.flag)));
    }
    table egress_t0 {
        key = {
            meta.kept: range @name("k0");
        }
        actions = {
            NoAction;
            egress_a2;
        }
        default_action = egress_a2();
        size = 64;
    }
    apply {
        meta.one.n1 = meta.one.n1;
        hash(hdr.base.f1, HashAlgorithm.xor16, 16w0, { meta.one.n1, meta.two.n1, meta.m3 }, 32w1000);
        hdr.ys[2].setValid();
        hdr.ys[2].more = (hdr.base.kind |-| 8w163);
        hdr.ys[2].f0 = (((bit<4>)hdr.base.f3) |+| 4w0);
        hdr.ys[2].f1 = ((bit<9>)meta.m0);
        hdr.ys[2].pad = (((bit<3>)meta.one.n1) + ((bit<3>)meta.m2));
        hdr.base.f4 = ((bit<1>)(meta.m3 >> 8w1));
        egress_t0.apply();
        hdr.x0 = hdr.x1;
        hdr.ys[1].setInvalid();
        egress_a1();
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
