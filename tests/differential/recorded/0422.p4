#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    bit<12> f0;
    bit<48> f1;
    bit<24> f2;
    bit<24> f3;
    bit<12> f4;
    bit<7> f5;
    bit<1> pad;
}

header x_t {
    bit<8> next;
    bit<8> f0;
    bit<48> f1;
}

header y_t {
    bit<8> more;
    bit<1> f0;
    int<3> f1;
    bit<4> pad;
}

struct headers_t {
    base_t base;
    x_t x0;
    x_t x1;
    y_t[2] ys;
}

struct inner_t {
    bit<128> n0;
    int<100> n1;
}

struct meta_t {
    bit<4> m0;
    bit<9> m1;
    bit<9> m2;
    bit<8> m3;
    bool flag;
    @field_list(1) bit<8> kept;
    inner_t one;
    inner_t two;
    bool first;
}

bit<16> function0(in bit<8> p0, in bit<16> p1) {
    if ((p1 >= (p0 ++ 8w8))) {
        return p1;
    }
    return (((~((bit<52>)p1)))[20:5] |+| (~(16w50427 + p1)));
}

parser parse(packet_in packet, out headers_t hdr, inout meta_t meta,
             inout standard_metadata_t standard_metadata) {
    state start {
        packet.extract(hdr.base);
        transition select(hdr.base.kind) {
            8w223: parse_x0;
            8w2: parse_x0;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        transition select(hdr.x0.next) {
            8w101: parse_ys;
            8w102: parse_x1;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        transition select(hdr.x1.next) {
            8w168: parse_ys;
            8w64: parse_ys;
            8w50: parse_ys;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        hdr.base.f1 = ((((bit<50>)hdr.base.pad))[48:1] | ((hdr.base.f1 - hdr.base.f1) << 8w3));
        transition select(hdr.ys.last.more) {
            8w13: parse_ys;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        b = (((bit<8>)((bit<9>)(((int<9>)((int<8>)b)) |+| ((int<9>)((int<8>)a))))) << 8w4);
        c = ((bit<8>)((bit<32>)((int<32>)((int<63>)(((bit<78>)c))[73:11]))));
        b = (((c >= 8w0) ? (c | b) : (8w37 & a)) |+| ((false ? ((bit<5>)b) : ((bit<5>)c)) ++ (~3w1)));
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<32>>(4) ingress_cells;
    counter(4, CounterType.packets_and_bytes) ingress_counts;
    helper() first_helper;
    helper() second_helper;
    action ingress_a0() {
        hdr.x0 = hdr.x1;
        bool v1 = meta.flag;
    }
    apply {
        standard_metadata.egress_spec = 0;
        meta.first = standard_metadata.instance_type == 0;
        ingress_cells.write((((bit<32>)16w17795) & 32w3), (~(-((bit<32>)hdr.base.f3))));
        hash(hdr.base.f1, HashAlgorithm.xor16, 16w0, { hdr.base.kind }, 32w7);
        if (((((bit<13>)meta.two.n0) >> meta.m0) > ((bit<13>)meta.m3))) {
            hdr.base.f3 = ((bit<24>)meta.one.n0);
        }
        hdr.x1 = hdr.x0;
        if (meta.first && (!meta.flag)) {
            standard_metadata.mcast_grp = 3;
        }
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<32>>(4) egress_cells;
    action egress_a0(out bit<8> p0, out bit<8> p1) {
        p0 = 8w254;
        p1 = 8w254;
        hdr.base.f5 = (-((bit<7>)hdr.base.f4));
        if ((((bit<33>)hdr.base.pad) <= (((bit<42>)p0))[33:1])) {
            p1 = (((bit<8>)(24w1 << 8w7)) - ((((bit<7>)meta.m1) ++ hdr.base.pad) + ((bit<8>)65w378095222629250815)));
        }
    }
    action egress_a1(out bit<8> p0) {
        p0 = 8w254;
        hdr.base.f5 = ((~(hdr.base.f5 - hdr.base.f5)) | ((((bit<43>)hdr.base.f1))[14:8] & (((bit<7>)meta.one.n0) - hdr.base.f5)));
        meta.m0 = (((hdr.ys[1].isValid() ? 4w11 : meta.m0) | meta.m0) + ((bit<4>)(((bit<65>)meta.one.n0) | ((bit<65>)meta.m3))));
        int<9> v2 = ((int<9>)((int<1>)((bit<1>)meta.flag)));
    }
    action egress_a2() {
        hdr.x1.setInvalid();
    }
    apply {
        switch ((((bit<16>)meta.one.n0) |-| ((bit<16>)meta.m2))) {
            16w32768: {
                hdr.base.f3 = ((bit<24>)((bit<1>)(10w441 ++ ((bit<3>)hdr.base.f3))));
                meta.m2 = (((bit<9>)((bit<4>)((int<4>)((int<8>)meta.m3)))) >> 8w2);
            }
            16w41682: {
                hdr.base.f0 = ((((bit<26>)hdr.base.pad))[11:0] & ((((bit<27>)meta.m2) << 8w26))[12:1]);
                meta.two.n1 = ((int<100>)((int<7>)((-15w16384))[8:2]));
            }
            16w47617: {
                hdr.base.f1 = (((bit<48>)(-((bit<33>)hdr.base.f3))) & hdr.base.f1);
            }
            default: {
                meta.m0 = ((bit<4>)((bit<8>)(~(((int<8>)((int<1>)((bit<1>)meta.flag))) >> 8w9))));
            }
        }
        hdr.ys.pop_front(1);
        hdr.base.f1[26:20] = (((bit<28>)meta.kept))[13:7];
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
