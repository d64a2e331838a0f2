#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    bit<48> f0;
    bit<32> f1;
    bit<64> f2;
    bit<16> f3;
}

header x_t {
    bit<8> next;
    bit<9> f0;
    bit<1> f1;
    bit<6> pad;
}

header y_t {
    bit<8> more;
    bit<8> f0;
    bit<7> f1;
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
    bit<33> n1;
}

struct meta_t {
    bit<65> m0;
    bit<1> m1;
    bit<16> m2;
    int<4> m3;
    int<8> m4;
    bit<9> m5;
    bool flag;
    @field_list(1) bit<8> kept;
    inner_t one;
    inner_t two;
    bool first;
}

bit<16> function0(in bit<8> p0, in bit<32> p1) {
    if (true) {
        return (-(16w11279 + ((bit<16>)p0)));
    }
    return (((bit<26>)p0))[24:9];
}
bit<8> function1(in bit<16> p0, in bit<32> p1) {
    if ((p1 >= (false ? p1 : p1))) {
        return (((bit<8>)((bit<128>)p0)) >> 8w2);
    }
    return (((-((bit<64>)p0)) >= (69w0)[65:2]) ? (true ? (8w255 * 8w127) : (((bit<8>)p1) |+| ((bit<8>)p1))) : (7w41 ++ ((bit<1>)false)));
}

parser parse(packet_in packet, out headers_t hdr, inout meta_t meta,
             inout standard_metadata_t standard_metadata) {
    state start {
        packet.extract(hdr.base);
        transition select(hdr.base.kind) {
            8w148 .. 8w151: parse_x0;
            8w184: parse_x0;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        transition select(hdr.x0.next) {
            8w249: parse_x1;
            8w76: parse_x1;
            8w32: parse_x1;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        transition select(hdr.x1.next) {
            8w197: parse_ys;
            8w61: parse_ys;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        hdr.base.f0 = (((((bit<77>)meta.m2) |-| ((bit<77>)hdr.base.f0)))[67:20] - ((bit<48>)meta.m0));
        transition select(hdr.ys.last.more) {
            8w187: parse_ys;
            8w1: parse_ys;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        b = ((~(36w34359738368)[14:12]) ++ (~5w18));
        c[5:3] = ((bit<3>)b);
        c[6:4] = ((bit<3>)(1w0 << 8w2));
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<48>>(8) ingress_cells;
    counter(4, CounterType.packets_and_bytes) ingress_counts;
    helper() first_helper;
    helper() second_helper;
    action ingress_a0(out bit<16> p0, out bit<9> p1) {
        p0 = 16w25674;
        p1 = 9w83;
        meta.m2[15:15] = (~(((bit<19>)meta.one.n0))[9:9]);
        ingress_cells.write(((hdr.base.f1 * hdr.base.f1) & 32w7), (((bit<82>)((bit<100>)100s0)))[59:12]);
    }
    action ingress_a1(bit<9> p0, bit<8> p1) {
        meta.flag = (!(hdr.base.f3 == 16w32768));
    }
    action ingress_a2(bit<32> p0, bit<128> p1) {
        hdr.x0.setValid();
        hdr.x0.next = (8w163 * ((bit<8>)meta.two.n0));
        hdr.x0.f0 = ((bit<9>)meta.two.n1);
        hdr.x0.f1 = (~meta.one.n0);
        hdr.x0.pad = (6w32 |+| 6w1);
    }
    table ingress_t0 {
        key = {
            meta.two.n1: exact @name("k0");
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
            hdr.base.f2: ternary @name("k0");
            meta.m1: optional @name("k1");
        }
        actions = {
            NoAction;
            ingress_a1;
            ingress_a2;
        }
        default_action = ingress_a2(32w4020312284, 128w340282366920938463463374607431768211454);
        size = 64;
    }
    apply {
        standard_metadata.egress_spec = 2;
        meta.first = standard_metadata.instance_type == 0;
        bit<32> v1 = (hdr.base.f1 |-| (((bit<20>)((bit<64>)hdr.base.f3)) ++ ((bit<12>)128w280689549219565479850083057829910027223)));
        ingress_a0(meta.m2, meta.m5);
        hdr.x0 = hdr.x1;
        meta.two.n1 = (((((int<9>)((int<1>)meta.m1)) << ((bit<4>)hdr.base.f1)) <= ((int<9>)(9w256) * ((int<9>)((int<33>)meta.two.n1)))) ? 33w1 : ((((bit<57>)((bit<4>)meta.m3)))[43:11] >> (((bit<42>)meta.m1))[9:6]));
        ingress_t0.apply();
        ingress_t1.apply();
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    helper() first_helper;
    helper() second_helper;
    action egress_a0(bit<128> p0) {
        meta.two = meta.two;
        if ((hdr.base.f3 <= 16w11677)) {
            meta.two.n0 = (((bit<1>)(((bit<90>)meta.m5))[70:6]) - (((bit<1>)meta.one.n1) + (meta.one.n0 & meta.m1)));
            hdr.base.f2 = (((bit<64>)function1(meta.m2, hdr.base.f1)) * hdr.base.f2);
            meta.m2 = (~meta.m2);
        } else {
            hdr.base.f1 = ((hdr.ys[1].isValid() ? (((bit<32>)meta.m1) - ((bit<32>)((bit<1>)meta.flag))) : hdr.base.f1) |+| ((bit<32>)9w511));
        }
    }
    action egress_a1(out int<8> p0) {
        p0 = 8s127;
        hdr.ys.pop_front(1);
    }
    action egress_a2(bit<9> p0, bit<16> p1) {
        if (((-((int<7>)((int<16>)hdr.base.f3))) > ((int<7>)(7w86) << meta.kept))) {
            meta.kept = (function1(((bit<16>)4w10), (((bit<42>)hdr.base.f0))[41:10]) |+| hdr.base.kind);
        }
        if ((hdr.base.f3 <= 16w1388)) {
            meta.flag = meta.flag;
            meta.two.n1 = (((meta.flag ? meta.two.n1 : 33w4294967296) >> (meta.one.n0 + meta.m1)) >> ((meta.kept << 8w8) + (meta.one.n0 ++ ((bit<7>)meta.two.n0))));
        } else {
            hdr.base.f0 = (((((int<24>)((int<16>)meta.m2)) == (int<24>)(24w9806331)) ? (((bit<56>)meta.two.n1) ^ ((bit<56>)meta.m1)) : (26w1 ++ ((bit<30>)hdr.base.f3))))[54:7];
            hdr.base.f0 = (((hdr.base.f0 << meta.kept) & (meta.flag ? hdr.base.f0 : hdr.base.f0)) - ((hdr.base.f0 - hdr.base.f0) << 8w21));
        }
        hdr.ys.pop_front(1);
    }
    table egress_t0 {
        key = {
            (~(-hdr.base.f1)): ternary @name("k0");
            ((meta.kept ^ meta.kept) |-| ((bit<8>)hdr.base.f1)): exact @name("k1");
        }
        actions = {
            NoAction;
            egress_a2;
        }
        default_action = egress_a2(9w307, 16w1);
        size = 64;
    }
    table egress_t1 {
        key = {
            meta.m5: exact @name("k0");
            ((((bit<2>)hdr.base.f2) << ((bit<4>)meta.one.n1)) ++ (6w0 << 8w7)): exact @name("k1");
            ((bit<8>)hdr.base.f1): optional @name("k2");
        }
        actions = {
            NoAction;
            egress_a0;
        }
        default_action = NoAction();
        size = 64;
    }
    apply {
        hdr.ys[0].setValid();
        hdr.ys[0].more = (((bit<6>)meta.m2) ++ ((bit<2>)meta.m1));
        hdr.ys[0].f0 = (hdr.x0.isValid() ? 8w1 : hdr.base.kind);
        hdr.ys[0].f1 = (7w0 | ((bit<7>)meta.m0));
        hdr.ys[0].pad = (meta.one.n0 + meta.two.n0);
        hash(meta.m2, HashAlgorithm.crc16, 16w5, { hdr.base.f2, hdr.ys[0].pad, 7w0 }, 32w1000);
        hdr.x1 = hdr.x0;
        meta.m0[57:34] = ((bit<24>)meta.m1);
        meta.one = meta.two;
        egress_t0.apply();
        meta.m1 = ((hdr.base.f3 == 16w26292) ? ((((bit<10>)meta.one.n0) |-| ((bit<10>)meta.one.n1)))[5:5] : ((meta.two.n0 << meta.two.n0) * (((bit<2>)((bit<4>)meta.m3)))[1:1]));
        egress_t1.apply();
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
