#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    bit<24> f0;
    bit<9> f1;
    bit<4> f2;
    bit<64> f3;
    bit<32> f4;
    bit<3> pad;
}

header x_t {
    bit<8> next;
    bit<64> f0;
    bit<16> f1;
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
    bit<65> n1;
}

struct meta_t {
    bit<128> m0;
    bit<33> m1;
    int<100> m2;
    int<8> m3;
    bit<9> m4;
    bool flag;
    @field_list(1) bit<8> kept;
    inner_t one;
    inner_t two;
    bool first;
}

bit<32> function0(in bit<8> p0, in bit<32> p1) {
    if ((p1 == 32w0)) {
        return (((bit<32>)48w140737488355328) << 8w7);
    }
    return (((-((bit<14>)p1)) |+| (((bit<14>)p0) + ((bit<14>)p1))) ++ ((53w9007199254740990)[21:4] ^ (18w1 + 18w1605)));
}
bit<32> function1(in bit<16> p0, in bit<8> p1) {
    if ((!(true || true))) {
        return (-(((bit<32>)p1) >> p1));
    }
    return ((((bit<58>)p1))[35:4] |-| ((bit<32>)p0));
}

parser parse(packet_in packet, out headers_t hdr, inout meta_t meta,
             inout standard_metadata_t standard_metadata) {
    state start {
        packet.extract(hdr.base);
        meta.kept = (((22w4194302 ++ ((bit<2>)hdr.base.f4)) == ((bit<24>)hdr.base.kind)) ? ((bit<8>)((bit<32>)(((int<32>)((int<9>)meta.m4)) + (int<32>)(32w4294967295)))) : ((meta.flag ? meta.kept : hdr.base.kind) >> (meta.one.n0 + meta.one.n0)));
        transition select(hdr.base.kind) {
            8w125: parse_x1;
            8w251: parse_x1;
            8w77: parse_x0;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        transition select(hdr.x0.next) {
            8w23: parse_ys;
            8w53: parse_ys;
            8w255: parse_ys;
            8w14 &&& 8w15: accept;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        meta.kept = packet.lookahead<bit<8>>();
        transition select(hdr.x1.next) {
            8w221: parse_ys;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        if (meta.flag) {
            meta.two.n1 = meta.one.n1;
            hdr.base.f4 = ((bit<32>)(((bit<67>)((bit<63>)hdr.base.f3)))[52:20]);
        } else {
            meta.m1 = (~((((bit<33>)((bit<100>)meta.m2)) << hdr.base.f2) >> 8w17));
        }
        transition select(hdr.ys.last.more) {
            8w111: parse_ys;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        int<48> v1 = ((int<48>)((~(65w18446744073709551616)[41:9]) ++ ((a > 8w254) ? (25w16777216)[22:8] : (true ? 15w13052 : ((bit<15>)a)))));
        bit<16> v2 = (((bit<16>)((bit<33>)((bit<48>)v1))) >> 8w6);
        v1 = (((((bit<63>)v2) << 8w53) == 63w7414082420026743275) ? ((int<48>)(((bit<54>)((bit<63>)c)))[52:5]) : v1);
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<32>>(4) ingress_cells;
    action ingress_a0(inout bit<9> p0, inout bit<8> p1) {
        meta.m2[97:94] = (hdr.base.f2 & (hdr.x0.isValid() ? hdr.base.f2 : hdr.base.f2));
        if ((((bit<16>)((bit<13>)hdr.base.f1)) >= (((bit<16>)hdr.base.f1) | ((bit<16>)hdr.base.f3)))) {
            meta.m3 = (((meta.m0 < 128w340282366920938463463374607431768211454) || (hdr.base.f2 == hdr.base.f2)) ? ((int<8>)((22w3847064)[20:1])[13:6]) : ((int<8>)(((bit<3>)hdr.base.f3) ++ (2w0 ++ hdr.base.pad))));
            meta.two.n1 = (meta.two.n1 |-| (meta.two.n1 >> 8w17));
            meta.two.n1 = ((bit<65>)((bit<100>)meta.m2));
        }
    }
    action ingress_a1(bit<16> p0, bit<9> p1) {
        meta.flag = hdr.x1.isValid();
        meta.one.n0 = (((meta.one.n0 | meta.two.n0) >> (hdr.base.kind * ((bit<8>)meta.two.n0))) & (((bit<1>)meta.two.n1) << 8w2));
        hdr.x1 = hdr.x0;
    }
    table ingress_t0 {
        key = {
            ((((bit<7>)hdr.base.f0) > ((bit<7>)hdr.base.f0)) ? (16w65534 | ((bit<16>)meta.one.n1)) : (16w65535 |+| 16w1)): range @name("k0");
        }
        actions = {
            NoAction;
            ingress_a1;
        }
        default_action = NoAction();
        size = 64;
    }
    table ingress_t1 {
        key = {
            hdr.base.kind: lpm @name("k0");
            hdr.base.kind: ternary @name("k1");
        }
        actions = {
            NoAction;
            ingress_a1;
        }
        default_action = ingress_a1(16w64941, 9w101);
        size = 64;
    }
    apply {
        standard_metadata.egress_spec = 6;
        meta.first = standard_metadata.instance_type == 0;
        meta.flag = standard_metadata.parser_error != error.NoError;
        hdr.base.pad[1:1] = (6w2)[1:1];
        if (ingress_t1.apply().hit) {
            hdr.base.pad[2:2] = (~meta.two.n0);
            meta.m2 = ((int<100>)(((bit<121>)(19w262144 ++ 12w4094)))[101:2]);
        }
        if (hdr.ys[1].isValid()) {
            switch (ingress_t0.apply().action_run) {
                NoAction: {
                    meta.flag = ((hdr.base.kind != 8w236) || (hdr.base.pad >= (((bit<2>)meta.kept) ++ meta.two.n0)));
                    hdr.base.f3[59:5] = ((bit<55>)(meta.flag ? 100w117643433662681661109322836432 : ((bit<100>)meta.kept)));
                }
                ingress_a1: {
                    meta.flag = (hdr.base.pad >= ((meta.flag ? hdr.base.pad : 3w5) & (hdr.base.pad << hdr.base.f2)));
                    meta.m1[32:32] = meta.two.n0;
                    hdr.base.f3 = (((bit<64>)(((bit<45>)meta.one.n1))[42:12]) & (((bit<64>)meta.two.n1) + (hdr.base.f2 ++ ((bit<60>)hdr.base.f1))));
                }
                default: {
                    hdr.base.pad = ((bit<3>)((bit<32>)((int<32>)((((bit<20>)meta.m4) ++ ((bit<7>)((bit<100>)meta.m2))) ++ (5w31 |-| ((bit<5>)hdr.base.f4))))));
                }
            }
            hdr.base.f3[53:34] = ((bit<20>)(meta.m1 + meta.m1));
            meta.flag = ((((bit<13>)((bit<100>)meta.m2)) == (((bit<41>)hdr.base.pad))[19:7]) && hdr.x1.isValid());
        }
        if (meta.first && hdr.x0.isValid()) {
            standard_metadata.mcast_grp = 3;
        }
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<16>>(1) egress_cells;
    helper() first_helper;
    helper() second_helper;
    action egress_a0() {
        hdr.ys[1].setValid();
        hdr.ys[1].more = (-meta.kept);
        meta.two.n1 = (((-((bit<93>)hdr.base.f3)))[92:9])[65:1];
        hdr.ys.push_front(1);
    }
    action egress_a1(bit<16> p0, bit<32> p1) {
        hash(hdr.base.f4, HashAlgorithm.crc32, 16w0, { hdr.base.kind }, 32w7);
        meta.two = meta.one;
    }
    action egress_a2(bit<48> p0) {
        if (((meta.one.n1 <= meta.two.n1) && hdr.x0.isValid())) {
            meta.m1[20:2] = (-(((bit<19>)meta.kept) * ((bit<19>)meta.two.n0)));
            meta.flag = meta.flag;
            hdr.base.f1[8:5] = (((bit<1>)hdr.ys[0].isValid()) ++ (hdr.base.pad |+| hdr.base.pad));
        }
        hash(hdr.base.f3, HashAlgorithm.csum16, 16w5, { hdr.base.f3, hdr.base.f2, 4w0 }, 32w7);
    }
    apply {
        hdr.base.pad = (((hdr.ys[1].isValid() && meta.flag) ? (hdr.base.pad << 8w15) : (hdr.base.pad * hdr.base.pad)) + ((bit<3>)meta.m0));
        hdr.base.f0 = (((bit<46>)hdr.base.f0))[43:20];
        egress_a0();
        hdr.x0.setInvalid();
        bool v3 = ((hdr.ys[1].isValid() && meta.flag) && (meta.two.n0 <= (meta.one.n0 | meta.two.n0)));
        switch (((bit<4>)32w3646549945)) {
            4w1: {
                meta.two.n0 = (((((bit<36>)hdr.base.kind))[29:9] | (v3 ? 21w1610094 : 21w1953738)))[10:10];
            }
            4w8: {
                meta.one.n1[45:0] = ((-((bit<46>)meta.m1)) - (((bit<42>)meta.one.n1) ++ hdr.base.f2));
            }
            4w15: {
                hdr.base.f2 = ((bit<4>)((-7w63) >> 8w0));
                meta.kept[5:4] = ((2w1 * ((bit<2>)hdr.base.f4)) + ((bit<2>)meta.kept));
                meta.flag = (meta.one.n1 > (hdr.ys[1].isValid() ? (((bit<88>)meta.m0))[86:22] : meta.two.n1));
            }
            default: {
                meta.m4 = (((bit<9>)(((bit<65>)hdr.base.f0) << 8w61)) + (-(~9w510)));
                meta.kept = (hdr.x0.isValid() ? ((bit<8>)hdr.base.pad) : (-meta.kept));
            }
        }
        bit<8> v4 = ((bit<8>)((((bit<13>)meta.one.n1) + 13w0) ++ ((bit<19>)meta.m0)));
        hdr.x0 = hdr.x1;
        if (meta.first && (hdr.x1.isValid() || hdr.x0.isValid())) {
            recirculate_preserving_field_list(1);
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
