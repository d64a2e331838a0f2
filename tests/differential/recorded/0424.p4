#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    int<3> f0;
    bit<32> f1;
    bit<64> f2;
    bit<1> f3;
    bit<16> f4;
    bit<32> f5;
    bit<4> pad;
}

header x_t {
    bit<8> next;
    bit<64> f0;
    bit<3> f1;
    bit<5> pad;
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
    bit<33> n0;
    int<100> n1;
}

struct meta_t {
    bit<16> m0;
    int<4> m1;
    bit<1> m2;
    bit<9> m3;
    bool flag;
    @field_list(1) bit<8> kept;
    inner_t one;
    inner_t two;
    bool first;
}

bit<32> function0(in bit<16> p0, in bit<8> p1) {
    if (((p1 > 8w255) || (true && true))) {
        return ((bit<32>)p1);
    }
    return (((bit<32>)(((bit<2>)p1) ++ ((bit<2>)p1))) + (~(((bit<32>)p1) + 32w4294967295)));
}

parser parse(packet_in packet, out headers_t hdr, inout meta_t meta,
             inout standard_metadata_t standard_metadata) {
    state start {
        packet.extract(hdr.base);
        transition select(hdr.base.kind) {
            8w239: parse_ys;
            8w216: parse_ys;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        transition select(hdr.x0.next) {
            8w37 .. 8w40: parse_ys;
            8w200: parse_ys;
            8w106: parse_ys;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        if ((meta.m1 == 4s0)) {
            hdr.base.f2 = (~(~hdr.base.f2));
            meta.m1 = meta.m1;
        }
        transition select(hdr.x1.next) {
            8w185: parse_ys;
            8w237: parse_ys;
            8w13: parse_ys;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        transition select(hdr.ys.last.more) {
            8w67 .. 8w70: parse_ys;
            8w217: parse_ys;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        b = (37w0)[10:3];
        b = (((8w1 * b) |+| (true ? b : a)) |+| ((~39w274877906943))[20:13]);
        b = ((false ? ((bit<8>)((bit<13>)b)) : (b * b)) << 8w6);
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    counter(4, CounterType.packets_and_bytes) ingress_counts;
    helper() first_helper;
    helper() second_helper;
    action ingress_a0() {
        meta.one.n0[16:5] = ((12w2894 | ((bit<12>)meta.one.n0)) >> 8w8);
        standard_metadata.egress_spec = ((bit<9>)((meta.two.n0)[25:23] & ((bit<3>)meta.kept)));
    }
    table ingress_t0 {
        key = {
            meta.m3: ternary @name("k0");
            hdr.base.f4: exact @name("k1");
            hdr.base.f2: exact @name("k2");
        }
        actions = {
            NoAction;
            ingress_a0;
        }
        default_action = ingress_a0();
        size = 64;
    }
    apply {
        standard_metadata.egress_spec = 6;
        meta.first = standard_metadata.instance_type == 0;
        hdr.x0 = hdr.x1;
        bit<1> v1 = (meta.m2 >> 8w1);
        int<64> v2 = (((((int<64>)((int<16>)hdr.base.f4)) & (int<64>)(64w15784373890857984730)) >> 8w2) >> 8w38);
        ingress_t0.apply();
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<32>>(8) egress_cells;
    action egress_a0() {
        hdr.base.f4 = ((hdr.x0.isValid() ? (16w65534 + hdr.base.f4) : (hdr.base.f4 | hdr.base.f4)) * (meta.m0 << ((bit<1>)meta.flag)));
    }
    apply {
        meta.m2 = (((7w127 - ((bit<7>)hdr.base.f2)))[5:5] | (~(~hdr.base.f3)));
        meta.one = meta.two;
        hdr.base.pad = ((42w2199023255551 |+| (((bit<42>)hdr.base.kind) |-| 42w1)))[28:25];
        hdr.ys.pop_front(1);
    }
}

control compute_all(inout headers_t hdr, inout meta_t meta) {
    apply {
        update_checksum(true, { hdr.base.kind, hdr.base.f0, hdr.base.f1, hdr.base.f2, hdr.base.f3, hdr.base.f5, hdr.base.pad }, hdr.base.f4, HashAlgorithm.csum16);
    }
}


control verify_all(inout headers_t hdr, inout meta_t meta) { apply { } }

control deparse(packet_out packet, in headers_t hdr) {
    apply {
        packet.emit(hdr);
    }
}

V1Switch(parse(), verify_all(), ingress(), egress(), compute_all(), deparse()) main;
