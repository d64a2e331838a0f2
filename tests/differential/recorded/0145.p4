#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    bit<9> f0;
    bit<7> f1;
    bit<3> f2;
    bit<64> f3;
    int<3> f4;
    bit<7> f5;
    bit<3> pad;
}

header x_t {
    bit<8> next;
    bit<16> f0;
    bit<32> f1;
    bit<24> f2;
}

header y_t {
    bit<8> more;
    bit<7> f0;
    bit<24> f1;
    bit<1> pad;
}

struct headers_t {
    base_t base;
    x_t x0;
    x_t x1;
    y_t[3] ys;
}

struct inner_t {
    bit<32> n0;
    bit<65> n1;
}

struct meta_t {
    bit<1> m0;
    int<32> m1;
    bit<48> m2;
    bit<64> m3;
    int<8> m4;
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
        bit<9> v1 = (((~hdr.base.f0) << (meta.m0 ++ 3w1)) |+| hdr.base.f0);
        transition select(hdr.base.kind) {
            8w221: parse_ys;
            8w234: parse_ys;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        meta.one.n0 = ((bit<32>)((~7w64) >> 8w1));
        transition select(hdr.x0.next) {
            8w167 .. 8w170: parse_ys;
            8w159: parse_ys;
            8w223: parse_x1;
            8w176: parse_x1;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        transition select(hdr.x1.next) {
            8w150: parse_ys;
            8w220: parse_ys;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        meta.m3 = (88w231710409000591850386435133)[83:20];
        transition select(hdr.ys.last.more) {
            8w131: parse_ys;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        c = c;
        b = (((bit<8>)(7w49 |+| ((bit<7>)b))) + ((false ? ((bit<3>)a) : 3w1) ++ (5w30 >> ((bit<1>)b))));
        c = (((14w7337 - 14w1) >> 8w8))[7:0];
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<8>>(4) ingress_cells;
    counter(4, CounterType.packets_and_bytes) ingress_counts;
    helper() first_helper;
    helper() second_helper;
    action ingress_a0(bit<48> p0, bit<128> p1) {
        hdr.base.f2 = ((hdr.base.pad << (meta.kept >> ((bit<4>)((bit<3>)hdr.base.f4)))) + (((bit<3>)meta.m0) - (3w6 * hdr.base.f2)));
    }
    table ingress_t0 {
        key = {
            hdr.base.f1: range @name("k0");
        }
        actions = {
            NoAction;
            ingress_a0;
        }
        default_action = ingress_a0(48w281474976710654, 128w1);
        size = 64;
    }
    apply {
        standard_metadata.egress_spec = 1;
        meta.first = standard_metadata.instance_type == 0;
        meta.m4 = ((((int<8>)64s6910796005719843210) >> hdr.base.kind) |+| (meta.m4 >> 8w1));
        meta.m2[7:1] = ((hdr.x1.isValid() ? hdr.base.f5 : hdr.base.f1) |+| (((bit<7>)meta.two.n1) |+| hdr.base.f1));
        meta.m0 = ((bit<1>)meta.flag);
        hdr.base.f4 = (((hdr.base.f4 << 8w2) & ((int<3>)((int<48>)meta.m2))) * (~hdr.base.f4));
        meta.one = meta.one;
        meta.m0 = ((bit<1>)hdr.base.f5);
        ingress_t0.apply();
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<48>>(8) egress_cells;
    helper() first_helper;
    helper() second_helper;
    action egress_a0(out int<32> p0) {
        p0 = (int<32>)(32w4058118879);
        hdr.base.f5[3:1] = ((hdr.base.f2 |+| hdr.base.f2) * (hdr.base.pad |+| ((bit<3>)((bit<32>)meta.m1))));
        hdr.ys.pop_front(1);
    }
    action egress_a1() {
        hdr.ys.pop_front(1);
        meta.two = meta.two;
        meta.one.n1 = (((bit<65>)(22w1986435 ++ ((bit<2>)meta.m3))) ^ ((bit<65>)((bit<64>)hdr.base.pad)));
    }
    action egress_a2(bit<8> p0, bit<128> p1) {
        meta.m4 = (-((meta.m4 << 8w9) << (((bit<8>)meta.one.n0) >> 8w4)));
    }
    action egress_a3() {
        if (hdr.ys[0].isValid()) {
            meta.m3[63:63] = (((bit<1>)((bit<100>)hdr.base.f1)) ^ (meta.m0 * ((bit<1>)((bit<8>)meta.m4))));
        }
    }
    table egress_t0 {
        key = {
            meta.kept: optional @name("k0");
            hdr.base.f1: exact @name("k1");
        }
        actions = {
            NoAction;
            egress_a1;
            egress_a3;
        }
        default_action = NoAction();
        size = 64;
    }
    table egress_t1 {
        key = {
            ((16w12582 |-| 16w32767) ^ (~((bit<16>)meta.one.n0))): ternary @name("k0");
        }
        actions = {
            NoAction;
            egress_a1;
            egress_a2;
            egress_a3;
        }
        default_action = egress_a3();
        size = 64;
    }
    table egress_t2 {
        key = {
            hdr.base.f3: exact @name("k0");
            hdr.base.f2: exact @name("k1");
        }
        actions = {
            NoAction;
            egress_a2;
            egress_a3;
        }
        default_action = NoAction();
        size = 64;
    }
    apply {
        hash(hdr.base.f3, HashAlgorithm.csum16, 16w5, { meta.m2, hdr.base.f0, 7w0 }, 32w65536);
        hdr.base.f2 = (((hdr.base.f2 ^ ((bit<3>)meta.m2)) & hdr.base.f2) - ((meta.flag ? hdr.base.pad : hdr.base.f2) >> (hdr.ys[0].isValid() ? hdr.base.kind : meta.kept)));
        hdr.base.f5 = (((~29w260556631))[26:20] ^ ((bit<7>)((bit<63>)(((int<63>)((int<3>)hdr.base.f2)) & (int<63>)(63w4611686018427387904)))));
        egress_t0.apply();
        egress_t1.apply();
        egress_t2.apply();
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
