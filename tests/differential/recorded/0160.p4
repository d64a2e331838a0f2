#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    bit<9> f0;
    bit<1> f1;
    bit<32> f2;
    bit<6> pad;
}

header x_t {
    bit<8> next;
    bit<64> f0;
    bit<7> f1;
    int<4> f2;
    bit<5> pad;
}

header y_t {
    bit<8> more;
    bit<7> f0;
    bit<1> pad;
}

struct headers_t {
    base_t base;
    x_t x0;
    x_t x1;
    y_t[3] ys;
}

struct inner_t {
    bit<1> n0;
    bit<64> n1;
}

struct meta_t {
    bit<48> m0;
    bit<4> m1;
    bit<1> m2;
    bool flag;
    @field_list(1) bit<8> kept;
    inner_t one;
    inner_t two;
    bool first;
}

bit<16> function0(in bit<16> p0, in bit<16> p1) {
    if ((!(p1 != p0))) {
        return ((p0 << ((bit<1>)p1)) |+| (((bit<30>)p1))[26:11]);
    }
    return (((((bit<104>)p1))[74:10] >= (-65w36893488147419103231)) ? (~(true ? 16w15483 : p1)) : ((true ? p0 : p1) + (p0 |-| p0)));
}

parser parse(packet_in packet, out headers_t hdr, inout meta_t meta,
             inout standard_metadata_t standard_metadata) {
    state start {
        packet.extract(hdr.base);
        transition select(hdr.base.kind) {
            8w144 .. 8w147: parse_ys;
            8w27: parse_ys;
            8w147: parse_ys;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        transition select(hdr.x0.next) {
            8w103: parse_ys;
            8w241: parse_ys;
            8w222: parse_x1;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        bit<48> v1 = ((meta.two.n1 >= ((bit<64>)hdr.base.kind)) ? ((((bit<48>)hdr.base.kind) >> 8w13) >> 8w31) : ((((bit<19>)hdr.base.f2) ++ ((bit<29>)meta.m1)) | (meta.m0 | meta.m0)));
        transition select(hdr.x1.next) {
            8w34: parse_ys;
            8w130: parse_ys;
            8w91: parse_ys;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        transition select(hdr.ys.last.more) {
            8w215: parse_ys;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        b = ((((bit<8>)((bit<48>)b)) |+| (~8w128)) + ((false && true) ? (16w45378)[10:3] : (c |-| 8w166)));
        c |= (b & (((bit<8>)((bit<13>)a)) |+| c));
        bit<96> v2 = (((((bit<96>)c) * 96w1) |+| (((bit<96>)b) |-| 96w56727452305863859250705087022)) |-| ((((bit<10>)c) ++ ((bit<86>)b)) & (((bit<96>)b) ^ ((bit<96>)c))));
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<32>>(4) ingress_cells;
    action ingress_a0(inout bit<48> p0, inout bit<4> p1) {
        p0 = ((~(meta.m0 * p0)) * ((hdr.base.f2 > hdr.base.f2) ? (65w0)[63:16] : (p0 + meta.m0)));
        ingress_cells.read(hdr.base.f2, ((hdr.base.f2 * hdr.base.f2) & 32w3));
    }
    action ingress_a1() {
        if (hdr.ys[0].isValid()) {
            meta.m1 = ((((bit<4>)meta.m0) - meta.m1) |-| meta.m1);
            meta.two.n1[55:4] = (52w1541492839630592 * ((bit<52>)meta.two.n1));
            meta.kept = ((meta.kept <= 8w167) ? ((5w16 ++ ((bit<3>)meta.kept)) |+| (((bit<8>)((bit<1>)meta.flag)) >> 8w4)) : ((meta.flag ? meta.kept : meta.kept) - ((bit<8>)31w250668733)));
        } else {
            meta.m2 = meta.one.n0;
            hdr.base.f0 = ((((bit<9>)meta.two.n1) * (((bit<17>)meta.two.n0))[14:6]) |+| ((-hdr.base.f0) - (meta.flag ? hdr.base.f0 : ((bit<9>)hdr.base.kind))));
        }
        hdr.base.f0 = ((bit<9>)((meta.flag ? hdr.base.f1 : meta.m2) & meta.two.n0));
        hdr.ys.pop_front(1);
    }
    action ingress_a2(out bit<4> p0) {
        p0 = 4w8;
        hdr.base.f1 = ((((bit<28>)((bit<65>)meta.kept)))[17:17] ^ 1w0);
        hdr.ys.push_front(1);
    }
    action ingress_a3(in bit<16> p0) {
        standard_metadata.egress_spec = ((bit<9>)((2w3 | ((bit<2>)meta.two.n0)) ++ (1w0 ^ meta.m2)));
        bool v3 = hdr.ys[0].isValid();
        hdr.x0 = hdr.x1;
    }
    apply {
        standard_metadata.egress_spec = 7;
        meta.first = standard_metadata.instance_type == 0;
        meta.flag = standard_metadata.parser_error != error.NoError;
        meta.m2 = (hdr.ys[0].isValid() ? ((bit<1>)(((bit<5>)meta.m0) ++ meta.m1)) : ((bit<1>)((bit<128>)((int<128>)(128w170141183460469231731687303715884105728) |-| ((int<128>)((int<4>)meta.m1))))));
        meta.two = meta.one;
        bit<96> v4 = ((96w0 ^ (((bit<96>)hdr.base.pad) >> meta.m1)) - ((bit<96>)(((bit<41>)meta.m1))[39:36]));
        ingress_cells.write(((((bit<7>)hdr.base.f1) ++ ((bit<25>)hdr.base.f2)) & 32w3), hdr.base.f2);
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<32>>(4) egress_cells;
    helper() first_helper;
    helper() second_helper;
    action egress_a0() {
        meta.one.n1 = (meta.one.n1 - (((bit<64>)meta.kept) << 8w61));
    }
    action egress_a1(bit<16> p0) {
        meta.m1 = ((-(((bit<4>)meta.m2) & meta.m1)) & (-meta.m1));
        meta.m0 = ((meta.m0 != meta.m0) ? meta.m0 : (meta.m0 * ((bit<48>)7w63)));
    }
    table egress_t0 {
        key = {
            meta.m1: exact @name("k0");
        }
        actions = {
            NoAction;
            egress_a0;
            egress_a1;
        }
        default_action = egress_a1(16w1);
        const entries = {
            (4w3): egress_a0();
            (4w8): egress_a1(16w22133);
            (4w1): NoAction();
        }
        size = 64;
    }
    table egress_t1 {
        key = {
            hdr.base.pad: optional @name("k0");
            meta.m2: ternary @name("k1");
            hdr.base.pad: exact @name("k2");
        }
        actions = {
            NoAction;
            egress_a0;
        }
        default_action = NoAction();
        size = 64;
    }
    table egress_t2 {
        key = {
            ((hdr.x0.isValid() ? meta.kept : hdr.base.kind) - ((bit<8>)((bit<33>)((int<33>)((int<64>)meta.one.n1))))): exact @name("k0");
            hdr.base.kind: lpm @name("k1");
        }
        actions = {
            NoAction;
            egress_a0;
            egress_a1;
        }
        default_action = egress_a0();
        size = 64;
    }
    apply {
        meta.m0 = (~(((bit<48>)128w340282366920938463463374607431768211455) >> (((bit<14>)meta.one.n1))[9:2]));
        if (hdr.ys[0].isValid()) {
            hdr.ys[0].setValid();
            hdr.ys[0].more = (~hdr.base.kind);
            hdr.ys[0].f0 = (hdr.base.f2)[13:7];
            hdr.ys[0].pad = (~meta.m2);
            meta.two.n1 = (((((bit<56>)meta.m0) & 56w0) + ((bit<56>)1w0)) ++ ((bit<8>)(31w2147483647 << 8w19)));
        }
        switch (egress_t1.apply().action_run) {
            NoAction: {
                hdr.base.pad = (((meta.flag && hdr.ys[1].isValid()) || (meta.one.n1 < meta.two.n1)) ? (~(hdr.base.pad >> 8w5)) : hdr.base.pad);
            }
            default: {
                hdr.base.pad = ((meta.flag ? (18w1 + ((bit<18>)hdr.base.f0)) : ((bit<18>)meta.kept)))[7:2];
            }
        }
        hdr.ys.push_front(1);
        meta.two.n1 = (-(meta.flag ? meta.two.n1 : meta.two.n1));
        if (egress_t2.apply().miss) {
            meta.m2 = (((bit<1>)hdr.base.kind) << (((bit<4>)((bit<100>)((int<100>)((int<1>)meta.one.n0)))) ++ ((bit<4>)hdr.base.f2)));
        }
        egress_t0.apply();
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
