#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    bit<8> f0;
    bit<32> f1;
    bit<9> f2;
    bit<7> pad;
}

header x_t {
    bit<8> next;
    bit<8> f0;
    bit<16> f1;
    int<8> f2;
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
    y_t[4] ys;
}

struct inner_t {
    bit<65> n0;
    bit<65> n1;
}

struct meta_t {
    bit<64> m0;
    bit<4> m1;
    bit<8> m2;
    int<64> m3;
    bool flag;
    @field_list(1) bit<8> kept;
    inner_t one;
    inner_t two;
    bool first;
}

bit<8> function0(in bit<32> p0, in bit<16> p1) {
    if (false) {
        return ((true ? ((bit<3>)p0) : 3w3) ++ ((bit<5>)p0));
    }
    return ((bit<8>)p1);
}

parser parse(packet_in packet, out headers_t hdr, inout meta_t meta,
             inout standard_metadata_t standard_metadata) {
    state start {
        packet.extract(hdr.base);
        transition select(hdr.base.kind) {
            8w189: parse_x0;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        if ((meta.m3 < (~meta.m3))) {
            meta.two.n1 = (((bit<101>)meta.kept))[77:13];
        } else {
            hdr.base.pad = (((bit<29>)(((bit<33>)meta.two.n1) << ((bit<4>)((bit<64>)meta.m3)))))[27:21];
            hdr.base.pad[5:3] = (((bit<3>)hdr.base.kind) << 8w4);
        }
        transition select(hdr.x0.next) {
            8w172 .. 8w175: parse_x1;
            8w219: parse_x1;
            8w54: parse_x1;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        hdr.base.pad = (((((bit<5>)meta.m0) ^ ((bit<5>)hdr.base.f2)) ++ 2w1) * ((bit<7>)(((bit<100>)hdr.base.kind) - ((bit<100>)hdr.base.f0))));
        transition select(hdr.x1.next) {
            8w164: parse_ys;
            8w237: parse_ys;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        bool v1 = (((bit<8>)(33w6572659539 + 33w7809672452)) > ((((bit<18>)meta.kept))[13:6] & (((bit<1>)hdr.base.f1) ++ hdr.base.pad)));
        meta.kept = packet.lookahead<bit<8>>();
        transition select(hdr.ys.last.more) {
            8w175: parse_ys;
            8w148: parse_ys;
            8w143: parse_ys;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        c = (((-1w0) ++ (7w0 + 7w64)) ^ ((8w255 & c) << (1w0 * ((bit<1>)a))));
        bit<24> v2 = ((bit<24>)c);
        c = (((true ? 45w1 : 45w35184372088831))[25:18] | (-((bit<8>)((bit<24>)((int<24>)((int<8>)b))))));
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<48>>(8) ingress_cells;
    action ingress_a0(in bit<128> p0) {
        meta.two = meta.one;
        meta.two = meta.two;
    }
    table ingress_t0 {
        key = {
            ((-8w97) |-| (meta.flag ? ((bit<8>)hdr.base.pad) : meta.m2)): exact @name("k0");
            (((bit<2>)hdr.base.f2) ++ (meta.flag ? 14w7940 : ((bit<14>)hdr.base.f2))): optional @name("k1");
        }
        actions = {
            NoAction;
        }
        default_action = NoAction();
        size = 64;
    }
    table ingress_t1 {
        key = {
            meta.two.n1: optional @name("k0");
            meta.two.n0: exact @name("k1");
            meta.kept: lpm @name("k2");
        }
        actions = {
            NoAction;
        }
        default_action = NoAction();
        size = 64;
    }
    table ingress_t2 {
        key = {
            meta.two.n0: ternary @name("k0");
        }
        actions = {
            NoAction;
        }
        default_action = NoAction();
        size = 64;
    }
    apply {
        standard_metadata.egress_spec = 6;
        meta.first = standard_metadata.instance_type == 0;
        hdr.ys.push_front(1);
        bool v3 = ((meta.kept != 8w128) || ((~((bit<64>)meta.m3)) == (((bit<83>)meta.m2))[82:19]));
        ingress_a0((((bit<128>)((bit<1>)meta.flag)) >> 8w5));
        ingress_t0.apply();
        ingress_t1.apply();
        ingress_t2.apply();
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<48>>(1) egress_cells;
    helper() first_helper;
    helper() second_helper;
    action egress_a0(inout int<64> p0) {
        meta.two = meta.two;
    }
    action egress_a1() {
        if (((meta.one.n0 >= meta.two.n0) && (meta.two.n0 != ((bit<65>)hdr.base.pad)))) {
            meta.two.n1[12:3] = (8w189 ++ (((bit<2>)((bit<64>)meta.m3)) & ((bit<2>)meta.one.n1)));
            meta.one.n1 = ((bit<65>)((bit<7>)((int<7>)(((bit<6>)hdr.base.pad) ++ (((bit<1>)hdr.base.kind) | 1w0)))));
        }
    }
    action egress_a2(bit<16> p0) {
        hdr.base.f2 = (((bit<9>)((bit<4>)((int<4>)((int<65>)((int<16>)p0))))) & hdr.base.f2);
        meta.kept = (((meta.kept |+| meta.kept) - (1w0 ++ hdr.base.pad)) << 8w5);
    }
    action egress_a3(out int<64> p0, out bit<64> p1) {
        p0 = 64s5463861379800226333;
        p1 = 64w9223372036854775807;
        meta.one = meta.one;
    }
    apply {
        meta.two.n1 = (((bit<65>)((bit<4>)meta.one.n0)) * ((meta.two.n1 |-| meta.one.n0) >> ((bit<8>)((bit<48>)hdr.base.f0))));
        bit<24> v4 = 24w12372828;
        meta.one = meta.one;
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
