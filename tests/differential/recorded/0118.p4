#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    bit<12> f0;
    bit<64> f1;
    int<12> f2;
    bit<8> f3;
}

header x_t {
    bit<8> next;
    bit<8> f0;
    bit<7> f1;
    bit<24> f2;
    bit<1> pad;
}

header y_t {
    bit<8> more;
    bit<9> f0;
    int<24> f1;
    bit<7> pad;
}

struct headers_t {
    base_t base;
    x_t x0;
    x_t x1;
    y_t[4] ys;
}

struct inner_t {
    int<16> n0;
    bit<8> n1;
}

struct meta_t {
    bit<4> m0;
    bit<32> m1;
    int<9> m2;
    bool flag;
    @field_list(1) bit<8> kept;
    inner_t one;
    inner_t two;
    bool first;
}

bit<32> function0(in bit<16> p0, in bit<16> p1) {
    if ((p0 == (((bit<11>)p1) ++ ((bit<5>)p0)))) {
        return (((bit<32>)63w5105555160693521602) | (((bit<32>)p0) - ((bit<32>)p0)));
    }
    return (((true ? 25w16777216 : ((bit<25>)p0)) ++ (true ? 7w1 : ((bit<7>)p0))) | ((~((bit<32>)p0)) >> (((bit<1>)p1) ++ ((bit<3>)p0))));
}
bit<32> function1(in bit<8> p0, in bit<8> p1) {
    if (((((bit<65>)p0) >> 8w1) < (~65w33813446968006456682))) {
        return ((bit<32>)p1);
    }
    return (-function0((((bit<38>)p0))[33:18], (true ? ((bit<16>)p0) : ((bit<16>)p1))));
}

parser parse(packet_in packet, out headers_t hdr, inout meta_t meta,
             inout standard_metadata_t standard_metadata) {
    state start {
        packet.extract(hdr.base);
        transition select(hdr.base.kind) {
            8w199: parse_ys;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        if ((meta.two.n1 >= (((bit<8>)((bit<12>)hdr.base.f2)) << 8w0))) {
            meta.m2 = ((meta.one.n1 == 8w190) ? ((hdr.base.f0 < 12w4095) ? (9s1 & meta.m2) : meta.m2) : ((int<9>)((~41w0))[18:10]));
            meta.kept = (((((bit<41>)hdr.base.kind))[24:20] ++ (3w0 + ((bit<3>)meta.m0))) << ((bit<1>)(meta.m1 |+| meta.m1)));
        }
        verify((meta.m2 <= 9s1), error.Unwelcome);
        transition select(hdr.x0.next) {
            8w61: parse_x1;
            8w140: parse_x1;
            8w134: parse_x1;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        transition select(hdr.x1.next) {
            8w53: parse_ys;
            8w148: parse_ys;
            8w65: parse_ys;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        bit<5> v1 = (-((bit<5>)((bit<4>)((int<4>)(4w14) ^ ((int<4>)((int<8>)hdr.base.kind))))));
        transition select(hdr.ys.last.more) {
            8w53: parse_ys;
            8w2 &&& 8w15: accept;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        if (true) {
            c = ((bit<8>)((false || true) ? (((bit<70>)a))[62:31] : (false ? ((bit<32>)b) : ((bit<32>)b))));
            c = (((((bit<3>)c) ++ ((bit<5>)b)) |+| (((bit<20>)c))[18:11]) |-| c);
        } else {
            b = (-a);
        }
        bit<8> v2 = a;
        b = (((63w335923973869398714 == ((bit<63>)b)) ? ((bit<22>)((bit<63>)(int<63>)(63w5358849709963874196))) : ((bit<22>)1w0)))[13:6];
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<8>>(4) ingress_cells;
    action ingress_a0(inout bit<8> p0) {
        meta.m0[1:1] = ((((bit<21>)hdr.base.kind) * 21w2097150))[8:8];
        hash(hdr.base.f1, HashAlgorithm.crc16, 16w5, { meta.m0, 4w0 }, 32w7);
        bit<16> v3 = (((-((bit<16>)hdr.base.f3)) | (hdr.x0.isValid() ? ((bit<16>)meta.one.n1) : 16w32768)) |-| ((((bit<23>)((bit<16>)meta.one.n0)) | 23w1))[18:3]);
    }
    action ingress_a1(bit<8> p0) {
        hdr.base.f1 = (((bit<64>)(hdr.ys[1].isValid() ? ((bit<9>)hdr.base.f3) : ((bit<9>)hdr.base.f1))) << (((bit<1>)((bit<9>)meta.m2)) * ((bit<1>)48w228090545159250)));
        if ((hdr.base.kind <= 8w255)) {
            meta.m2 = meta.m2;
            hdr.base.f3 = (((bit<8>)((bit<128>)(~((int<128>)meta.two.n0)))) ^ ((hdr.ys[2].isValid() ? 1w1 : ((bit<1>)((bit<9>)meta.m2))) ++ ((bit<7>)((bit<4>)hdr.base.kind))));
            meta.two.n0 = meta.one.n0;
        } else {
            meta.two.n0 = (((int<16>)(((bit<5>)meta.m1) ++ (((bit<11>)meta.m1) & ((bit<11>)((bit<1>)meta.flag))))) * (-(-meta.one.n0)));
        }
    }
    action ingress_a2(bit<128> p0, bit<128> p1) {
        meta.one.n1 = (((meta.two.n1 & hdr.base.f3) * (((bit<8>)p1) + 8w186)) | ((hdr.ys[0].isValid() ? ((bit<7>)((bit<16>)meta.one.n0)) : 7w64) ++ (((bit<33>)((bit<1>)meta.flag)))[7:7]));
        standard_metadata.egress_spec = ((bit<9>)((1w1 ++ 1w0) ++ ((bit<1>)7w18)));
    }
    table ingress_t0 {
        key = {
            meta.kept: lpm @name("k0");
            hdr.base.f3: range @name("k1");
            meta.kept: exact @name("k2");
        }
        actions = {
            NoAction;
            ingress_a2;
        }
        default_action = NoAction();
        size = 64;
    }
    table ingress_t1 {
        key = {
            hdr.base.f3: optional @name("k0");
            hdr.base.kind: exact @name("k1");
            hdr.base.f1: lpm @name("k2");
        }
        actions = {
            NoAction;
            ingress_a1;
            ingress_a2;
        }
        default_action = NoAction();
        size = 64;
    }
    table ingress_t2 {
        key = {
            meta.m0: exact @name("k0");
            (((bit<32>)((bit<100>)((int<100>)meta.one.n0))) & (meta.m1 & meta.m1)): exact @name("k1");
        }
        actions = {
            NoAction;
            ingress_a1;
            ingress_a2;
        }
        default_action = NoAction();
        size = 64;
    }
    apply {
        standard_metadata.egress_spec = 4;
        meta.first = standard_metadata.instance_type == 0;
        switch (ingress_t2.apply().action_run) {
            NoAction: {
                meta.m1 = function1(((~hdr.base.f3) |+| (hdr.base.kind * meta.kept)), meta.two.n1);
            }
            default: {
                meta.one.n1 = ((meta.flag ? (((bit<19>)((bit<16>)meta.one.n0)))[0:0] : ((bit<1>)((bit<13>)hdr.base.f0))) ++ (~(((bit<7>)meta.one.n1) | ((bit<7>)hdr.base.f0))));
                hdr.base.f1 = ((((bit<57>)((bit<33>)hdr.base.kind)) << 8w56) ++ (7w127 - (3w5 ++ ((bit<4>)((bit<16>)meta.one.n0)))));
            }
        }
        meta.flag = hdr.ys[1].isValid();
        hash(hdr.base.f1, HashAlgorithm.crc16, 16w5, { meta.one.n1, meta.two.n1, hdr.base.f1 }, 32w65536);
        hdr.x0 = hdr.x1;
        hdr.x0.setValid();
        hdr.x0.next = (meta.one.n1 |+| hdr.base.f3);
        hdr.x0.f0 = ((bit<8>)((bit<16>)meta.one.n0));
        hdr.x0.f1 = (meta.m1)[15:9];
        hdr.x0.f2 = (hdr.ys[1].isValid() ? ((bit<24>)((bit<16>)meta.two.n0)) : ((bit<24>)((bit<1>)meta.flag)));
        hdr.x0.pad = ((bit<1>)13w0);
        ingress_t0.apply();
        ingress_t1.apply();
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    action egress_a0(bit<9> p0) {
        hdr.x0 = hdr.x1;
    }
    action egress_a1(bit<8> p0, bit<48> p1) {
        hdr.x0 = hdr.x1;
        hdr.ys.push_front(1);
        meta.m0 = ((meta.flag ? (4w0 >> 8w5) : (((bit<1>)((bit<16>)meta.one.n0)) ++ ((bit<3>)((bit<16>)meta.two.n0)))) - ((meta.m0 |-| meta.m0) + (meta.m0 |-| meta.m0)));
    }
    action egress_a2(in bit<9> p0, in bit<16> p1) {
        bit<5> v4 = 5w16;
        if (((p1 < p1) || (meta.one.n1 != hdr.base.kind))) {
            meta.two.n1 = (((27w134217726)[9:2] ^ (meta.flag ? meta.one.n1 : hdr.base.f3)) << 8w9);
            v4 = (((6w0)[1:1] ++ (((bit<17>)meta.m0))[5:2]) * ((5w31 & v4) - (7w0)[4:0]));
        } else {
            meta.m0 = ((hdr.x1.isValid() ? (2w3 * 2w3) : (((bit<2>)p0) * 2w1)) ++ ((-((bit<28>)meta.one.n1)))[9:8]);
            meta.one.n0 = (((meta.one.n0 + meta.one.n0) & ((int<16>)((int<64>)hdr.base.f1))) & ((int<16>)(((bit<23>)((bit<16>)meta.two.n0)))[18:3]));
        }
        hdr.x0.setInvalid();
    }
    action egress_a3() {
        meta.one = meta.one;
    }
    apply {
        if (((meta.m2 != meta.m2) || (((bit<128>)((bit<1>)meta.flag)) <= ((bit<128>)hdr.base.f1)))) {
            hash(meta.m1, HashAlgorithm.crc16, 16w0, { hdr.base.f0, 4w0 }, 32w7);
            hdr.base.f2 = (((int<12>)(((bit<2>)((bit<24>)((int<24>)((int<8>)meta.one.n1)))) ++ (((bit<10>)meta.kept) + ((bit<10>)((bit<16>)meta.one.n0))))) << 8w1);
            hdr.ys.pop_front(1);
        }
        meta.two.n1 -= (((hdr.base.kind << 8w1) * (18w182084)[8:1]) |-| meta.two.n1);
        meta.one = meta.one;
        egress_a3();
        if ((meta.m0 > 4w7)) {
            bit<24> v5 = (((meta.m1 <= meta.m1) ? (24w5081000 << ((bit<4>)meta.one.n1)) : ((bit<24>)((bit<128>)meta.m0))) & ((bit<24>)((bit<13>)(((int<13>)((int<1>)((bit<1>)meta.flag))) >> meta.kept))));
        } else {
            egress_a2(((bit<9>)meta.m2), (((bit<44>)((bit<12>)hdr.base.f2)))[31:16]);
        }
        hdr.base.f3[7:7] = ((bit<1>)(((bit<7>)meta.two.n1) < ((bit<7>)hdr.base.kind)));
        hdr.base.f1 = (((bit<36>)(-((bit<7>)((bit<12>)hdr.base.f2)))) ++ (((bit<28>)meta.m0) |-| ((bit<28>)((bit<9>)meta.m2))));
        hdr.ys[3].setInvalid();
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
