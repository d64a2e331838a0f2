#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    bit<48> f0;
    bit<24> f1;
    bit<4> f2;
    bit<4> pad;
}

header x_t {
    bit<8> next;
    bit<7> f0;
    bit<1> f1;
    bit<3> f2;
    bit<5> pad;
}

header y_t {
    bit<8> more;
}

struct headers_t {
    base_t base;
    x_t x0;
    x_t x1;
    y_t[4] ys;
}

struct inner_t {
    bit<128> n0;
    bit<100> n1;
}

struct meta_t {
    int<64> m0;
    bit<48> m1;
    bit<1> m2;
    int<16> m3;
    bool flag;
    @field_list(1) bit<8> kept;
    inner_t one;
    inner_t two;
    bool first;
}

bit<32> function0(in bit<16> p0, in bit<32> p1) {
    if ((p0 > 16w23173)) {
        return (-(66w36893488147419103231)[63:32]);
    }
    return ((-((bit<7>)p1)) ++ ((((bit<47>)p0))[38:14] >> 8w1));
}
bit<32> function1(in bit<32> p0, in bit<16> p1) {
    if (((p1 <= p1) && (!true))) {
        return p0;
    }
    return function0(((bit<16>)p0), (function0(p1, p0) + (p0 + ((bit<32>)p1))));
}

parser parse(packet_in packet, out headers_t hdr, inout meta_t meta,
             inout standard_metadata_t standard_metadata) {
    state start {
        packet.extract(hdr.base);
        if (meta.flag) {
            hdr.base.f1[14:8] = ((bit<7>)(-((bit<31>)meta.m2)));
            hdr.base.f1 = ((bit<24>)((bit<33>)(~(~((int<33>)((int<128>)meta.two.n0))))));
            meta.m1 = (~(26w67108862 ++ (meta.flag ? 22w648883 : 22w1493881)));
        }
        transition select(hdr.base.kind) {
            8w91 .. 8w94: parse_x0;
            8w91: parse_x0;
            8w40: parse_ys;
            8w228: parse_ys;
            8w5 &&& 8w15: accept;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        meta.one.n0 = meta.one.n0;
        transition select(hdr.x0.next) {
            8w85: parse_ys;
            8w214: parse_x1;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        transition select(hdr.x1.next) {
            8w69: parse_ys;
            8w55: parse_ys;
            8w15 &&& 8w15: accept;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        transition select(hdr.ys.last.more) {
            8w15: parse_ys;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        b = (((((bit<20>)c) ^ ((bit<20>)b)))[15:8] |-| (((bit<8>)((bit<48>)c)) << 8w1));
        b = ((bit<8>)(((bit<13>)24w8388607) * (((bit<13>)a) & 13w3385)));
        b = (((bit<8>)(-((int<8>)a))) << 8w4);
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<48>>(8) ingress_cells;
    action ingress_a0(bit<16> p0) {
        meta.two = meta.two;
        hdr.x0 = hdr.x1;
        hdr.ys[0].setValid();
        hdr.ys[0].more = ((bit<8>)hdr.base.pad);
    }
    action ingress_a1(bit<16> p0, bit<128> p1) {
        hash(meta.m1, HashAlgorithm.identity, 16w0, { hdr.base.kind, hdr.base.f1, meta.two.n1, 4w0 }, 32w65536);
        ingress_cells.read(hdr.base.f0, ((meta.flag ? 32w2267880690 : ((bit<32>)((bit<16>)meta.m3))) & 32w7));
        meta.one.n1 = (~((((bit<7>)meta.one.n0) > ((bit<7>)hdr.base.f1)) ? (((bit<96>)hdr.base.f2) ++ hdr.base.f2) : (-meta.one.n1)));
    }
    action ingress_a2(inout int<64> p0, inout bit<1> p1) {
        hdr.ys.push_front(1);
        ingress_cells.write(((-32w2147483647) & 32w7), (57w72057594037927936)[54:7]);
        meta.one = meta.two;
    }
    action ingress_a3(in bit<128> p0, in bit<32> p1) {
        meta.one.n0 = (hdr.ys[2].isValid() ? ((((bit<7>)((bit<16>)meta.m3)) != ((bit<7>)meta.two.n1)) ? (p0 & 128w1) : (p0 >> 8w46)) : ((bit<128>)((bit<32>)(hdr.ys[3].isValid() ? ((int<32>)((int<48>)hdr.base.f0)) : 32s1712035709))));
        meta.two.n0[103:97] = ((!hdr.ys[0].isValid()) ? (hdr.base.f1)[17:11] : ((bit<7>)((bit<1>)meta.flag)));
        hdr.base.pad = (((bit<3>)meta.two.n1) ++ (meta.flag ? (-meta.m2) : (((bit<1>)meta.two.n1) |+| ((bit<1>)((bit<64>)meta.m0)))));
    }
    apply {
        standard_metadata.egress_spec = 5;
        meta.first = standard_metadata.instance_type == 0;
        meta.flag = standard_metadata.parser_error != error.NoError;
        hdr.x1 = hdr.x0;
        if (hdr.ys[1].isValid()) {
            ingress_a3((128w244896248340029709831572922101608711539 << hdr.base.pad), ((bit<32>)((bit<64>)meta.m2)));
            meta.m0 = ((int<64>)((hdr.base.f0 ^ (((bit<47>)meta.two.n0) ++ meta.m2)) ++ ((bit<16>)65w29573883394485406278)));
        } else {
            hdr.ys[2].setValid();
            hdr.ys[2].more = ((bit<8>)9w1);
            if (((hdr.ys[2].more >= 8w177) && (meta.one.n1 > ((bit<100>)((bit<1>)meta.flag))))) {
                standard_metadata.egress_spec = ((bit<9>)((bit<3>)((bit<8>)((bit<1>)meta.two.n1))));
                hdr.ys[2].more = ((bit<8>)((bit<31>)((((int<31>)((int<1>)meta.m2)) & 31s1073741823) ^ ((int<31>)(31w2147483647) << ((bit<4>)meta.m2)))));
            } else {
                meta.m3 = ((int<16>)((int<13>)((5w31 ++ ((bit<8>)hdr.base.pad)) >> 8w12)));
                hdr.ys[2].setValid();
                hdr.ys[2].more = ((bit<8>)((bit<128>)((int<128>)((int<48>)hdr.base.f0))));
                meta.m1 = (((meta.flag ? ((bit<93>)meta.one.n1) : 93w4847642407148057673981731724))[70:9])[60:13];
            }
            hdr.base.f1 = ((meta.two.n1 == meta.one.n1) ? ((bit<24>)((bit<33>)((int<33>)(63w4611686018427387904)[57:25]))) : ((~hdr.base.f1) - (hdr.base.f1 * hdr.base.f1)));
        }
        if (hdr.ys[2].isValid()) {
            ingress_a3((meta.one.n0 << 8w64), function1(32w2147483648, ((bit<16>)hdr.base.f2)));
            standard_metadata.egress_spec = ((bit<9>)((!meta.flag) ? (3w2 >> 8w0) : (((bit<3>)meta.two.n1) >> hdr.base.kind)));
        } else {
            hdr.ys[1].setValid();
            hdr.ys[1].more = ((bit<8>)meta.one.n0);
            if (((103w7925973208121074842314994890023)[102:3] > meta.two.n1)) {
                standard_metadata.egress_spec = ((bit<9>)((((bit<1>)hdr.base.f1) ++ ((bit<2>)hdr.base.f1)) |+| (hdr.ys[0].isValid() ? ((bit<3>)meta.two.n0) : 3w3)));
                meta.two.n0 |= (~((meta.two.n0 >> ((bit<4>)hdr.ys[1].more)) - (hdr.x0.isValid() ? meta.one.n0 : meta.one.n0)));
            }
        }
        meta.m2 = (((bit<18>)(((bit<65>)meta.m2) * ((bit<65>)hdr.base.pad))))[2:2];
        meta.m2 = meta.m2;
        ingress_cells.write((((bit<32>)64w5807201243602012179) & 32w7), ((hdr.base.f0 |-| meta.m1) ^ (meta.m1 |-| meta.m1)));
        switch (((bit<16>)((bit<32>)((int<32>)((int<4>)hdr.base.f2))))) {
            16w2247: {
                meta.two.n1 = (((((bit<16>)hdr.base.kind) < 16w50341) && (meta.flag || meta.flag)) ? ((meta.flag ? 25w33554431 : 25w3936560) ++ (75w18889465931478580854784 << hdr.base.pad)) : ((bit<100>)meta.m1));
            }
            16w32768: {
                meta.two.n1 = meta.two.n1;
                meta.m1[37:32] = ((30w381046558)[25:24] ++ (meta.flag ? hdr.base.pad : hdr.base.pad));
            }
            16w64710: {
                meta.m1[33:8] = ((meta.flag ? 2w3 : 2w2) ++ ((bit<24>)meta.m2));
                hdr.base.f1 = (((meta.flag ? hdr.base.f2 : hdr.base.pad) ++ 5w30) ++ ((((bit<10>)meta.m1) ++ ((bit<5>)meta.one.n1)) & (((bit<15>)meta.two.n1) >> 8w16)));
            }
            default: {
                meta.m1[28:12] = ((((bit<12>)meta.two.n1) ++ 5w31) >> (28w83938558)[3:3]);
            }
        }
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<16>>(4) egress_cells;
    action egress_a0(bit<8> p0) {
        hdr.ys[1].setInvalid();
    }
    action egress_a1(bit<48> p0, bit<32> p1) {
        hdr.base.f1 = ((bit<24>)((bit<4>)((bit<1>)((int<1>)(1w1) |-| ((int<1>)((int<8>)hdr.base.kind))))));
        hdr.ys[0].setInvalid();
    }
    action egress_a2() {
        if (((meta.kept + meta.kept) != (((bit<33>)hdr.base.pad))[18:11])) {
            hdr.base.pad = (((bit<6>)meta.two.n0))[3:0];
        } else {
            hdr.base.f2 = ((((bit<33>)((bit<63>)63s0)))[23:20] ^ ((hdr.x0.isValid() ? hdr.base.pad : hdr.base.f2) | (3w3 ++ meta.m2)));
            meta.m2 = ((bit<1>)((((int<1>)meta.m3) >= ((int<1>)((int<100>)meta.one.n1))) || (meta.flag || meta.flag)));
            meta.flag = (((((bit<13>)meta.m2) ^ 13w2595) |+| (((bit<17>)hdr.base.f1))[15:3]) > (((bit<13>)((bit<16>)meta.m3)) * (meta.flag ? ((bit<13>)hdr.base.f2) : ((bit<13>)meta.two.n1))));
        }
        hdr.base.f1 = (((hdr.ys[2].isValid() ? ((bit<47>)meta.m2) : ((bit<47>)hdr.base.pad)) ++ ((bit<5>)((bit<63>)hdr.base.pad))))[31:8];
    }
    table egress_t0 {
        key = {
            ((((bit<7>)hdr.base.kind) |+| ((bit<7>)meta.two.n0)) ++ (meta.m2 & meta.m2)): range @name("k0");
        }
        actions = {
            NoAction;
            egress_a0;
            egress_a1;
        }
        default_action = egress_a0(8w128);
        size = 64;
    }
    table egress_t1 {
        key = {
            meta.m2: range @name("k0");
        }
        actions = {
            NoAction;
            egress_a0;
            egress_a1;
        }
        default_action = egress_a0(8w17);
        size = 64;
    }
    apply {
        if ((!meta.flag)) {
            hdr.base.f2 = ((((bit<6>)meta.two.n1))[3:0] & ((bit<4>)meta.m1));
            if (hdr.ys[0].isValid()) {
                egress_t0.apply();
                hdr.ys[0].setValid();
                hdr.ys[0].more = hdr.base.kind;
                bool v1 = (!(!meta.flag));
            }
            if ((meta.two.n0 > 128w181817014304012716719643921818752062456)) {
                meta.two.n0 = ((bit<128>)(16w32669 * (((bit<20>)((bit<1>)meta.flag)))[17:2]));
                meta.two = meta.one;
                egress_t1.apply();
            }
        }
        meta.two.n0 = meta.two.n0;
        meta.kept = meta.kept;
        switch ((((bit<16>)hdr.base.pad) << hdr.base.pad)) {
            16w1: {
                hdr.base.f1[16:1] = (meta.flag ? (16w62165 ^ ((bit<16>)meta.m2)) : ((bit<16>)32w1));
            }
            16w16342: {
                hdr.base.f2 = (((((bit<3>)((bit<16>)meta.m3)) |-| 3w7) ^ (3w3 + 3w7)) ++ ((meta.m2 | meta.m2) |-| ((bit<1>)((bit<64>)meta.two.n0))));
                meta.m0 = ((int<64>)((((bit<22>)meta.m2) * ((bit<22>)31w1)) ++ ((bit<42>)((bit<1>)(((int<1>)((int<8>)hdr.base.kind)) | ((int<1>)((int<48>)hdr.base.f0)))))));
            }
            16w36429: {
                hdr.base.f1 = ((bit<24>)((bit<9>)((int<9>)(((bit<16>)meta.two.n1))[8:0])));
            }
            default: {
                meta.m0 = meta.m0;
            }
        }
        int<24> v2 = ((-(((int<24>)((int<1>)meta.m2)) >> meta.m2)) >> 8w25);
        hash(meta.m1, HashAlgorithm.csum16, 16w0, { hdr.base.f2, meta.m1, 4w0 }, 32w65536);
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
