#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    bit<1> f0;
    bit<16> f1;
    bit<9> f2;
    bit<9> f3;
    bit<8> f4;
    bit<5> pad;
}

header x_t {
    bit<8> next;
    bit<64> f0;
}

header y_t {
    bit<8> more;
    bit<32> f0;
    int<48> f1;
}

struct headers_t {
    base_t base;
    x_t x0;
    x_t x1;
    y_t[4] ys;
}

struct inner_t {
    bit<32> n0;
    bit<128> n1;
}

struct meta_t {
    bit<32> m0;
    bit<8> m1;
    bit<32> m2;
    int<33> m3;
    bit<16> m4;
    bit<16> m5;
    bool flag;
    @field_list(1) bit<8> kept;
    inner_t one;
    inner_t two;
    bool first;
}

bit<8> function0(in bit<8> p0, in bit<8> p1) {
    if ((!(true && false))) {
        return p0;
    }
    return (((p1 < p1) ? ((bit<11>)p0) : ((bit<11>)p1)))[8:1];
}
bit<32> function1(in bit<32> p0, in bit<32> p1) {
    if (((p0 != p0) && (((bit<9>)p0) == 9w240))) {
        return p1;
    }
    return ((p1 <= 32w3311303932) ? p0 : ((-p0) |+| (true ? p0 : p1)));
}

parser parse(packet_in packet, out headers_t hdr, inout meta_t meta,
             inout standard_metadata_t standard_metadata) {
    state start {
        packet.extract(hdr.base);
        verify(((((bit<31>)meta.kept) << 8w4) == ((bit<31>)meta.two.n0)), error.Unwelcome);
        transition select(hdr.base.kind) {
            8w10 .. 8w13: parse_x0;
            8w18: parse_x0;
            8w26: parse_x1;
            8w227: parse_ys;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        meta.m3 = ((int<33>)((int<24>)((62w2305843009213693952)[36:13] + (((bit<24>)hdr.base.pad) >> 8w15))));
        transition select(hdr.x0.next) {
            8w118: parse_x1;
            8w208: parse_x1;
            8w58: parse_ys;
            8w2 &&& 8w15: accept;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        transition select(hdr.x1.next) {
            8w235: parse_ys;
            8w220: parse_ys;
            8w52: parse_ys;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        meta.m1 = (~function0((((bit<8>)hdr.base.pad) >> 8w3), ((bit<8>)((bit<64>)hdr.base.f1))));
        meta.kept = packet.lookahead<bit<8>>();
        transition select(hdr.ys.last.more) {
            8w64: parse_ys;
            8w155: parse_ys;
            8w232: parse_ys;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        c = ((-function0(c, a)) |+| c);
        if ((b > (((bit<6>)b) ++ ((bit<2>)a)))) {
            c = ((~(((bit<11>)c))[7:0]) - ((((bit<26>)b) - 26w1))[16:9]);
            b ^= function0(((bit<8>)(false ? ((int<8>)a) : ((int<8>)c))), (((bit<8>)((bit<65>)b)) |+| (c |-| b)));
            b = (((c >= c) ? (b ^ b) : (~8w1)) + a);
        } else {
            c = c;
            b ^= ((bit<8>)(((bit<63>)c) >> (24w2601571)[18:15]));
        }
        b = (((-b) >> 8w7) >> ((bit<1>)((bit<9>)9s0)));
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<48>>(4) ingress_cells;
    action ingress_a0(bit<32> p0, bit<8> p1) {
        hdr.x1 = hdr.x0;
        meta.kept[5:1] = 5w18;
    }
    action ingress_a1(bit<16> p0) {
        hash(meta.m5, HashAlgorithm.crc16, 16w0, { meta.two.n0 }, 32w65536);
        ingress_cells.write((function1(meta.m0, ((bit<32>)meta.m1)) & 32w3), 48w146181347180311);
        meta.two.n0 = meta.one.n0;
    }
    action ingress_a2(bit<48> p0) {
        ingress_cells.write((((bit<32>)((bit<65>)((bit<33>)meta.m3))) & 32w3), ((bit<48>)(6w35 ++ 3w6)));
        meta.kept[6:3] = (-(meta.kept)[6:3]);
        standard_metadata.egress_spec = ((bit<9>)((bit<3>)((bit<1>)((bit<24>)((bit<1>)meta.flag)))));
    }
    action ingress_a3(inout int<33> p0, inout bit<8> p1) {
        meta.one = meta.two;
    }
    table ingress_t0 {
        key = {
            hdr.base.f2: exact @name("k0");
            ((27w134217727 ++ ((bit<11>)hdr.base.f0)))[34:3]: optional @name("k1");
        }
        actions = {
            NoAction;
            ingress_a1;
            ingress_a2;
        }
        default_action = NoAction();
        size = 64;
    }
    table ingress_t1 {
        key = {
            meta.two.n1: lpm @name("k0");
            ((bit<16>)function1(((bit<32>)meta.m5), meta.two.n0)): optional @name("k1");
        }
        actions = {
            NoAction;
            ingress_a1;
            ingress_a2;
        }
        default_action = ingress_a1(16w32768);
        size = 64;
    }
    apply {
        standard_metadata.egress_spec = 7;
        meta.first = standard_metadata.instance_type == 0;
        hdr.ys.push_front(1);
        standard_metadata.egress_spec = ((bit<9>)(-((bit<3>)((bit<7>)(int<7>)(7w104)))));
        meta.two.n1 ^= ((bit<128>)((bit<63>)meta.two.n0));
        meta.one.n1 = ((hdr.base.f3 != hdr.base.f3) ? (~(~((bit<128>)hdr.base.f3))) : meta.one.n1);
        meta.m3 = (((int<33>)((meta.flag ? ((bit<38>)meta.two.n0) : ((bit<38>)hdr.base.f3)))[33:1]) - (((int<33>)((int<8>)hdr.base.f4)) |-| (meta.m3 << 8w10)));
        meta.flag = meta.flag;
        switch (ingress_t0.apply().action_run) {
            NoAction: {
                hdr.base.f0 = hdr.base.f0;
                meta.two.n1 = (((-meta.one.n1) << (meta.flag ? 4w7 : 4w15)) + (((bit<128>)33w8589934590) - (meta.one.n1 >> 8w72)));
            }
            ingress_a1: {
                meta.m1 = (((8w253 << 8w3) - function0(hdr.base.kind, ((bit<8>)hdr.base.pad))) - ((-meta.m1) >> 8w6));
            }
            ingress_a2: {
                meta.m2[24:24] = hdr.base.f0;
            }
        }
        switch (ingress_t1.apply().action_run) {
            NoAction: {
                meta.m3 = (((meta.m3 << hdr.base.f4) - (int<33>)(33w4582436483)) - (((int<33>)((int<9>)hdr.base.f3)) ^ (meta.m3 + ((int<33>)((int<9>)hdr.base.f3)))));
                hdr.base.f1 = (((12w2048 |-| 12w4040) ++ (meta.flag ? 4w7 : 4w7)) |+| ((meta.m4 < 16w32767) ? (((bit<22>)((bit<33>)meta.m3)))[21:6] : (((bit<15>)meta.one.n0) ++ 1w1)));
            }
            ingress_a1: {
                meta.kept = (((meta.m2 >= 32w2147483648) || (((bit<4>)meta.m1) > ((bit<4>)meta.m4))) ? ((bit<8>)((bit<128>)((int<128>)(65w35949633681156883777 ++ 63w616809528065061055)))) : ((bit<8>)(((bit<63>)((bit<33>)meta.m3)) >> 8w2)));
                meta.m4 = (((hdr.base.kind == 8w108) ? (hdr.ys[0].isValid() ? ((bit<6>)meta.m1) : ((bit<6>)meta.m4)) : ((bit<6>)meta.m2)) ++ ((~((bit<10>)hdr.base.f1)) >> 8w7));
                meta.kept[7:3] = ((1w1 << 8w1) ++ (((bit<4>)meta.kept) | ((bit<4>)meta.one.n1)));
            }
            ingress_a2: {
                meta.m2 = (((bit<69>)hdr.base.f1))[43:12];
                hdr.base.pad = (hdr.x0.isValid() ? ((meta.two.n1 < 128w340282366920938463463374607431768211454) ? (meta.flag ? ((bit<5>)meta.two.n0) : hdr.base.pad) : (~hdr.base.pad)) : (hdr.base.pad + (((bit<22>)meta.one.n0))[14:10]));
                meta.one.n1 = ((bit<128>)((bit<13>)((((int<13>)((int<32>)meta.m0)) ^ ((int<13>)((int<9>)hdr.base.f3))) * ((int<13>)(((bit<4>)hdr.base.f1) ++ hdr.base.f3)))));
            }
            default: {
                meta.m1[6:3] = ((bit<4>)meta.kept);
                hdr.base.f3 = (((hdr.base.f2 > hdr.base.f3) || (33w1 > 33w4632823638)) ? hdr.base.f3 : (hdr.ys[3].isValid() ? (hdr.base.f2 >> 8w6) : hdr.base.f3));
            }
        }
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    action egress_a0(in bit<9> p0) {
        meta.one = meta.two;
        meta.one.n0 = ((bit<32>)((bit<65>)65s18446744073709551615));
    }
    action egress_a1() {
        if (hdr.x0.isValid()) {
            hdr.base.f2 = ((hdr.base.f3 | 9w280) |+| ((bit<9>)((bit<1>)(1s0 ^ ((int<1>)((int<5>)hdr.base.pad))))));
        }
        hdr.ys.pop_front(1);
    }
    apply {
        meta.one = meta.two;
        hash(meta.m2, HashAlgorithm.crc16, 16w5, { meta.m4, hdr.base.f0, 7w0 }, 32w65536);
        meta.one = meta.one;
        egress_a0((hdr.base.f3 |-| hdr.base.f3));
        if ((((bit<31>)meta.two.n1) >= (31w0 | ((bit<31>)hdr.base.f4)))) {
            hdr.x1 = hdr.x0;
        } else {
            if ((hdr.base.pad != (((bit<4>)hdr.base.f4) ++ 1w0))) {
                meta.m1 = ((((bit<40>)63w9223372036854775807) ^ (((bit<29>)hdr.base.kind) ++ ((bit<11>)meta.m0))))[37:30];
            }
            bool v1 = hdr.x0.isValid();
        }
        meta.two.n0 = ((((bit<13>)meta.m2) * (13w3073 * 13w298)) ++ ((bit<19>)hdr.base.f4));
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
