#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    int<48> f0;
    bit<16> f1;
    bit<4> f2;
    bit<32> f3;
    bit<4> pad;
}

header x_t {
    bit<8> next;
    bit<1> f0;
    bit<1> f1;
    bit<6> pad;
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
    bit<9> n0;
    bit<100> n1;
}

struct meta_t {
    bit<48> m0;
    bit<8> m1;
    bit<65> m2;
    bool flag;
    @field_list(1) bit<8> kept;
    inner_t one;
    inner_t two;
    bool first;
}

bit<8> function0(in bit<8> p0, in bit<16> p1) {
    if (false) {
        return (((bit<6>)p1) ++ (~2w2));
    }
    return p0;
}
bit<8> function1(in bit<32> p0, in bit<16> p1) {
    if (((24s5335735 & 24s5583477) <= (((int<24>)((int<16>)p1)) * ((int<24>)((int<16>)p1))))) {
        return ((false && true) ? (false ? ((bit<8>)p1) : 8w128) : (8w128 |-| ((bit<8>)p0)));
    }
    return 8w255;
}

parser parse(packet_in packet, out headers_t hdr, inout meta_t meta,
             inout standard_metadata_t standard_metadata) {
    state start {
        packet.extract(hdr.base);
        verify((((int<64>)(meta.one.n1)[65:2]) > ((int<64>)((int<48>)meta.m0))), error.Unwelcome);
        transition select(hdr.base.kind) {
            8w134 .. 8w137: parse_x1;
            8w227: parse_x1;
            8w244: parse_x1;
            8w210: parse_ys;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        meta.two.n1 = (((bit<100>)meta.two.n0) |-| ((bit<100>)(((bit<128>)hdr.base.f3) >> 8w117)));
        transition select(hdr.x0.next) {
            8w205: parse_ys;
            8w221: parse_ys;
            8w115: parse_ys;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        transition select(hdr.x1.next) {
            8w135: parse_ys;
            8w1 &&& 8w15: accept;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        meta.m0 = meta.m0;
        transition select(hdr.ys.last.more) {
            8w148: parse_ys;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        c = (((7w0 >> 4w15) ++ (((bit<58>)a))[22:0]))[16:9];
        c[5:1] = ((33w4400415303)[21:17] >> 8w5);
        c ^= c;
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    counter(4, CounterType.packets_and_bytes) ingress_counts;
    action ingress_a0(bit<32> p0, bit<128> p1) {
        hdr.ys.pop_front(1);
        hdr.base.f0 = ((int<48>)((bit<48>)(((bit<64>)hdr.base.pad) >> 8w16)));
        ingress_counts.count(((((bit<50>)meta.m1))[41:10] & 32w3));
    }
    table ingress_t0 {
        key = {
            hdr.base.f1: range @name("k0");
            ((hdr.base.f3 * hdr.base.f3) << 8w24): lpm @name("k1");
            (meta.flag ? (16w3111 |-| hdr.base.f1) : (((bit<17>)meta.kept))[15:0]): range @name("k2");
        }
        actions = {
            NoAction;
            ingress_a0;
        }
        default_action = ingress_a0(32w2147483648, 128w202890653858308332095140985192245766855);
        size = 64;
    }
    apply {
        standard_metadata.egress_spec = 3;
        meta.first = standard_metadata.instance_type == 0;
        meta.two.n0 = (meta.two.n0 + ((42w4398046511102 * 42w2199023255551))[8:0]);
        if (meta.flag) {
            hdr.base.f1[14:10] = ((5w16 |+| 5w15) ^ (((bit<5>)hdr.base.f3) * 5w30));
            hdr.base.f3 = ((hdr.base.f3 ^ hdr.base.f3) & (hdr.ys[0].isValid() ? hdr.base.f3 : 32w4294967295));
            bit<16> v1 = (((~((bit<5>)((bit<1>)meta.flag))) |+| (hdr.x1.isValid() ? 5w1 : ((bit<5>)meta.two.n1))) ++ ((bit<11>)meta.m1));
        }
        hdr.ys.pop_front(1);
        standard_metadata.egress_spec = ((bit<9>)((~((bit<3>)meta.two.n1)) >> ((bit<1>)hdr.x0.isValid())));
        meta.one.n1[93:49] = (((bit<45>)hdr.base.f2) & (meta.flag ? ((bit<45>)hdr.base.pad) : ((bit<45>)hdr.base.f2)));
        hdr.base.f2 = (((3w4 >> 8w1) ++ ((bit<4>)meta.m0)))[4:1];
        meta.flag = (((meta.flag ? meta.two.n1 : meta.two.n1) ^ ((bit<100>)8w198)) != meta.two.n1);
        hdr.ys[2].setInvalid();
        ingress_t0.apply();
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<32>>(1) egress_cells;
    counter(4, CounterType.packets_and_bytes) egress_counts;
    helper() first_helper;
    helper() second_helper;
    action egress_a0(inout bit<8> p0) {
        meta.two = meta.one;
        bit<1> v2 = ((bit<1>)((9w357 <= meta.one.n0) ? ((bit<13>)meta.two.n0) : (13w685 * 13w0)));
    }
    action egress_a1(out bit<48> p0, out bit<8> p1) {
        p0 = 48w0;
        p1 = 8w78;
        egress_counts.count(((hdr.base.f3 * 32w431808715) & 32w3));
    }
    action egress_a2(bit<32> p0) {
        meta.m1[7:1] = ((((bit<20>)meta.m1) << 1w0))[15:9];
        hdr.ys[0].setInvalid();
        meta.two = meta.two;
    }
    action egress_a3() {
        egress_cells.read(hdr.base.f3, ((hdr.base.f3 |+| hdr.base.f3) & 32w0));
    }
    table egress_t0 {
        key = {
            hdr.base.f2: ternary @name("k0");
        }
        actions = {
            NoAction;
            egress_a2;
        }
        default_action = egress_a2(32w926231075);
        size = 64;
    }
    table egress_t1 {
        key = {
            hdr.base.f2: exact @name("k0");
            meta.m1: exact @name("k1");
            hdr.base.f3: range @name("k2");
        }
        actions = {
            NoAction;
            egress_a2;
            egress_a3;
        }
        default_action = NoAction();
        size = 64;
    }
    table egress_t2 {
        key = {
            meta.m2: exact @name("k0");
            hdr.base.f2: exact @name("k1");
        }
        actions = {
            NoAction;
            egress_a2;
        }
        default_action = NoAction();
        size = 64;
    }
    apply {
        hdr.base.f2 = ((-(((bit<1>)hdr.base.pad) ++ 3w4)) |-| hdr.base.f2);
        egress_counts.count(((hdr.base.f3 + 32w2147483647) & 32w3));
        egress_counts.count((32w217655582 & 32w3));
        egress_t0.apply();
        meta.m2 |= ((meta.m2 >> 8w35) >> 8w48);
        bit<5> v3 = (((((bit<5>)hdr.base.f3) & ((bit<5>)meta.one.n1)) >> 8w5) >> ((hdr.base.pad |-| 4w15) * ((bit<4>)((bit<63>)meta.m1))));
        egress_t1.apply();
        egress_t2.apply();
        if (meta.first && meta.flag) {
            clone_preserving_field_list(CloneType.E2E, 5, 1);
        }
    }
}

control compute_all(inout headers_t hdr, inout meta_t meta) {
    apply {
        update_checksum(meta.flag, { hdr.base.kind, hdr.base.f0, hdr.base.f2, hdr.base.f3, hdr.base.pad }, hdr.base.f1, HashAlgorithm.csum16);
    }
}


control verify_all(inout headers_t hdr, inout meta_t meta) { apply { } }

control deparse(packet_out packet, in headers_t hdr) {
    apply {
        packet.emit(hdr);
    }
}

V1Switch(parse(), verify_all(), ingress(), egress(), compute_all(), deparse()) main;
