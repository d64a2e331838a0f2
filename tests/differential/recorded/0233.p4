#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    bit<9> f0;
    bit<7> f1;
    bit<4> f2;
    bit<16> f3;
    bit<4> pad;
}

header x_t {
    bit<8> next;
    int<64> f0;
    bit<8> f1;
}

header y_t {
    bit<8> more;
    bit<4> f0;
    int<64> f1;
    bit<4> pad;
}

struct headers_t {
    base_t base;
    x_t x0;
    x_t x1;
    y_t[2] ys;
}

struct inner_t {
    int<65> n0;
    bit<48> n1;
}

struct meta_t {
    bit<16> m0;
    bit<48> m1;
    bit<16> m2;
    bit<33> m3;
    bit<100> m4;
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
        transition select(hdr.base.kind) {
            8w231: parse_x0;
            8w138: parse_x1;
            8w210: parse_ys;
            8w3 &&& 8w15: accept;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        hdr.base.f0 = hdr.base.f0;
        transition select(hdr.x0.next) {
            8w28: parse_x1;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        meta.kept = packet.lookahead<bit<8>>();
        transition select(hdr.x1.next) {
            8w109: parse_ys;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        hdr.base.f1[6:1] = ((((bit<6>)meta.m4) |-| ((bit<6>)meta.m4)) << 8w2);
        transition select(hdr.ys.last.more) {
            8w163: parse_ys;
            8w229: parse_ys;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        b = ((bit<8>)((((bit<88>)b))[67:4] * (false ? 64w9223372036854775808 : ((bit<64>)a))));
        if ((((bit<7>)c) == ((bit<7>)31w2147483646))) {
            bool v1 = (!((64w7681529981535529059)[53:30] >= (24w3096973 - ((bit<24>)c))));
            v1 = (b == 8w89);
        }
        switch ((((bit<24>)c))[16:9]) {
            8w100: {
                c = ((!false) ? ((false ? b : a) + c) : ((!false) ? (45w17592186044416)[29:22] : (((bit<7>)c) ++ ((bit<1>)b))));
                b = (((((bit<32>)b) - 32w0) + ((bit<32>)c)))[21:14];
            }
            8w127: {
                c[2:2] = ((21w1048575)[10:10] - (~((bit<1>)b)));
                b[6:0] = ((bit<7>)((bit<63>)((int<63>)((int<4>)((bit<4>)c)))));
                b = (((c << 8w8) + (((bit<24>)b))[9:2]) + (((bit<8>)((bit<64>)c)) + ((bit<8>)((bit<32>)32s0))));
            }
            8w255: {
                c = (((bit<8>)(false ? 63w144601008200128263 : ((bit<63>)c))) * ((1w0 ++ 7w99) & b));
            }
            default: {
                b = ((!(c <= 8w127)) ? ((bit<8>)((bit<48>)(true ? ((int<48>)((int<8>)c)) : ((int<48>)((int<8>)c))))) : c);
                c = (((bit<8>)(((bit<34>)b))[33:1]) << 8w6);
                b = (-((c + c) |-| (-a)));
            }
        }
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    action ingress_a0(bit<8> p0) {
        meta.m4 = ((bit<100>)((meta.m1 * ((bit<48>)meta.m4)) |-| meta.one.n1));
        hdr.ys.push_front(1);
    }
    action ingress_a1() {
        hash(meta.m1, HashAlgorithm.identity, 16w5, { hdr.base.f1, hdr.base.kind, hdr.base.f2, 5w0 }, 32w65536);
        hdr.base.f2[3:3] = ((bit<1>)meta.m1);
    }
    action ingress_a2(bit<32> p0, bit<128> p1) {
        meta.m1 = ((48w0 + ((bit<48>)((bit<64>)hdr.base.pad))) >> ((hdr.base.f2 * hdr.base.f2) << 8w2));
    }
    apply {
        standard_metadata.egress_spec = 0;
        meta.first = standard_metadata.instance_type == 0;
        hdr.ys.push_front(1);
        if (hdr.x1.isValid()) {
            standard_metadata.egress_spec = ((bit<9>)((bit<3>)(((bit<10>)meta.m0) ++ 53w4503599627370495)));
            meta.one = meta.two;
        }
        meta.kept = (((((bit<44>)meta.m0) |-| 44w0) << (4w7 ++ hdr.base.f2)))[7:0];
        if (hdr.x1.isValid()) {
            hdr.base.pad |= (((meta.flag ? ((bit<52>)meta.one.n1) : ((bit<52>)hdr.base.f1)))[24:9])[11:8];
            meta.one = meta.two;
        }
        hdr.x0 = hdr.x1;
        standard_metadata.egress_spec = ((bit<9>)((((bit<3>)((bit<65>)meta.one.n0)) >> meta.kept) << (hdr.base.pad - hdr.base.pad)));
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<48>>(8) egress_cells;
    helper() first_helper;
    helper() second_helper;
    action egress_a0(inout bit<33> p0) {
        bit<5> v2 = ((bit<5>)31w1073741823);
        hdr.ys.push_front(1);
    }
    action egress_a1() {
        hdr.base.f1 = (hdr.base.f1 | hdr.base.f1);
        bit<64> v3 = (~((64w10754112428250814089 |-| 64w9223372036854775808) * (64w9223372036854775808 | 64w1931097042070779130)));
        meta.two = meta.one;
    }
    action egress_a2(bit<128> p0, bit<16> p1) {
        if ((!(((bit<1>)meta.two.n1) > ((bit<1>)meta.m2)))) {
            hdr.base.pad = (((47w126110247764793)[22:13] + (((bit<10>)meta.one.n1) * ((bit<10>)meta.m4))))[6:3];
            hdr.base.f3 = ((~(((bit<39>)meta.two.n1))[26:10]))[15:0];
        } else {
            meta.two.n0 = ((((int<65>)((int<13>)13w8090)) & ((int<65>)((int<9>)hdr.base.f0))) |+| (((int<65>)((int<32>)32w0)) & (meta.one.n0 >> 8w23)));
            meta.one.n1 = ((hdr.base.f2 != 4w0) ? ((((bit<24>)meta.m2) |-| ((bit<24>)meta.m2)) ++ ((bit<24>)((bit<7>)meta.m1))) : ((hdr.ys[1].isValid() || hdr.ys[1].isValid()) ? (meta.m1 ^ meta.one.n1) : (76w46529145203935001354835)[67:20]));
            hdr.base.f3 = hdr.base.f3;
        }
        meta.two.n1 = (((bit<48>)((bit<24>)hdr.base.pad)) |-| ((47w0 |+| ((bit<47>)meta.m0)) ++ (((bit<22>)hdr.base.f0))[18:18]));
    }
    action egress_a3() {
        hdr.ys.push_front(1);
    }
    table egress_t0 {
        key = {
            ((6w31 ++ 26w0) ^ (((bit<16>)hdr.base.f2) ++ hdr.base.f3)): range @name("k0");
            hdr.base.pad: optional @name("k1");
            hdr.base.f2: exact @name("k2");
        }
        actions = {
            NoAction;
            egress_a1;
        }
        default_action = NoAction();
        size = 64;
    }
    apply {
        bit<96> v4 = (((((bit<121>)hdr.base.f1))[119:3] - ((bit<117>)((bit<1>)(int<1>)(1w1)))))[107:12];
        hdr.x1.setValid();
        hdr.x1.next = (((bit<8>)((bit<65>)meta.one.n0)) | meta.kept);
        hdr.x1.f0 = (64s2633432712757294390 << ((bit<1>)meta.m1));
        hdr.x1.f1 = (hdr.ys[0].isValid() ? hdr.base.kind : meta.kept);
        egress_t0.apply();
        if ((hdr.x0.isValid() || (hdr.base.kind == hdr.base.kind))) {
            hdr.x0 = hdr.x1;
        } else {
            hdr.base.f0 = (((hdr.ys[0].isValid() ? ((bit<9>)meta.m2) : hdr.base.f0) - (hdr.base.f0 << 8w5)) | ((bit<9>)(32w1293701658 ^ ((bit<32>)hdr.base.f2))));
        }
        bit<5> v5 = ((-(((bit<5>)hdr.base.f3) - 5w2)) & ((-((bit<28>)((bit<64>)hdr.x1.f0))))[5:1]);
        hdr.x1 = hdr.x0;
        meta.m3 = (~((meta.flag && hdr.ys[1].isValid()) ? (((bit<33>)v4) >> 8w18) : (~((bit<33>)meta.two.n1))));
        egress_cells.read(meta.m1, ((meta.kept ++ ((bit<24>)hdr.base.f3)) & 32w7));
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
