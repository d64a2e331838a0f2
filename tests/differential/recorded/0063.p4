#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    bit<7> f0;
    bit<12> f1;
    bit<3> f2;
    bit<1> f3;
    bit<64> f4;
    bit<16> f5;
    bit<1> pad;
}

header x_t {
    bit<8> next;
    bit<12> f0;
    bit<3> f1;
    bit<1> pad;
}

header y_t {
    bit<8> more;
    bit<24> f0;
    bit<4> f1;
    bit<4> pad;
}

struct headers_t {
    base_t base;
    x_t x0;
    x_t x1;
    y_t[2] ys;
}

struct inner_t {
    bit<65> n0;
    bit<1> n1;
}

struct meta_t {
    bit<4> m0;
    int<65> m1;
    bit<8> m2;
    int<65> m3;
    bit<32> m4;
    bool flag;
    @field_list(1) bit<8> kept;
    inner_t one;
    inner_t two;
    bool first;
}

bit<16> function0(in bit<32> p0, in bit<16> p1) {
    if ((((bit<1>)((bit<31>)((int<31>)((int<32>)p0)))) < (2w0)[1:1])) {
        return p1;
    }
    return ((bit<16>)p0);
}

parser parse(packet_in packet, out headers_t hdr, inout meta_t meta,
             inout standard_metadata_t standard_metadata) {
    state start {
        packet.extract(hdr.base);
        transition select(hdr.base.kind) {
            8w115: parse_ys;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        meta.m1 = (((int<65>)((-((bit<23>)hdr.base.pad)) ++ (((bit<42>)((bit<65>)meta.m1)) - ((bit<42>)hdr.base.kind)))) |+| meta.m3);
        transition select(hdr.x0.next) {
            8w158 .. 8w161: parse_x1;
            8w233: parse_x1;
            8w81: parse_ys;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        hdr.base.f2[0:0] = (((bit<1>)((bit<32>)32s1967717383)) << 8w1);
        transition select(hdr.x1.next) {
            8w206: parse_ys;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        verify((hdr.base.f1 <= 12w3784), error.Unwelcome);
        transition select(hdr.ys.last.more) {
            8w79: parse_ys;
            8w150: parse_ys;
            8w244: parse_ys;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        c = (((~29w268435455) ^ 29w268435455))[14:7];
        c = (((((bit<28>)a))[20:4])[15:6])[9:2];
        b += (((bit<8>)((bit<64>)(((int<64>)((int<8>)c)) |+| ((int<64>)((int<8>)a))))) |-| (-(((bit<47>)a))[35:28]));
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<8>>(1) ingress_cells;
    counter(4, CounterType.packets_and_bytes) ingress_counts;
    helper() first_helper;
    helper() second_helper;
    action ingress_a0(in bit<9> p0, in bit<8> p1) {
        ingress_counts.count(((~meta.m4) & 32w3));
    }
    table ingress_t0 {
        key = {
            hdr.base.pad: exact @name("k0");
            meta.two.n1: ternary @name("k1");
            meta.m4: ternary @name("k2");
        }
        actions = {
            NoAction;
        }
        default_action = NoAction();
        size = 64;
    }
    table ingress_t1 {
        key = {
            meta.one.n1: range @name("k0");
            hdr.base.f5: range @name("k1");
        }
        actions = {
            NoAction;
        }
        default_action = NoAction();
        size = 64;
    }
    table ingress_t2 {
        key = {
            (meta.flag ? (hdr.base.f5 & hdr.base.f5) : function0(meta.m4, hdr.base.f5)): optional @name("k0");
            hdr.base.pad: ternary @name("k1");
            hdr.base.f2: ternary @name("k2");
        }
        actions = {
            NoAction;
        }
        default_action = NoAction();
        size = 64;
    }
    apply {
        standard_metadata.egress_spec = 2;
        meta.first = standard_metadata.instance_type == 0;
        if ((!meta.flag)) {
            ingress_counts.count(((meta.m4 << 8w23) & 32w3));
            if (ingress_t0.apply().miss) {
                hdr.base.pad = (~((bit<1>)(100w1267650600228229401496703205375 ^ 100w683491038658143712943163121217)));
                hdr.base.f4 = (((bit<72>)meta.kept))[71:8];
                meta.m0 = ((bit<4>)((1w0 << 8w2) ++ (((bit<5>)meta.kept) ++ hdr.base.f2)));
            }
            hdr.ys.push_front(1);
        }
        standard_metadata.egress_spec = ((bit<9>)((hdr.base.f2 |+| hdr.base.f2) - (2w2 ++ meta.one.n1)));
        ingress_counts.count(((meta.m4 |-| meta.m4) & 32w3));
        ingress_t1.apply();
        ingress_t2.apply();
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    helper() first_helper;
    helper() second_helper;
    action egress_a0(out int<65> p0, out int<65> p1) {
        p0 = (int<65>)(65w36893488147419103231);
        p1 = (int<65>)(65w29083584842760982478);
        meta.two = meta.two;
        hdr.x1 = hdr.x0;
    }
    action egress_a1(out int<65> p0, out int<65> p1) {
        p0 = 65s882710663320422413;
        p1 = 65s1;
        hdr.ys.pop_front(1);
    }
    action egress_a2(bit<8> p0) {
        if (meta.flag) {
            hdr.base.f4[58:56] = (-((bit<3>)((bit<1>)(int<1>)(1w1))));
            meta.kept[1:1] = (((bit<1>)((bit<48>)((int<48>)((int<32>)meta.m4)))) | (33w7218067619)[26:26]);
            meta.kept = (((bit<8>)((bit<16>)(((int<16>)((int<1>)meta.one.n1)) ^ (int<16>)(16w40219)))) >> ((hdr.base.f0)[3:0] |+| (26w30197571)[11:8]));
        }
        if ((meta.one.n0 != 65w36893488147419103230)) {
            hdr.base.f0[4:3] = (-(((bit<2>)hdr.base.f1) + ((bit<2>)meta.one.n1)));
        }
        hdr.base.f0 = ((bit<7>)((bit<8>)((int<8>)((int<13>)((int<48>)((int<1>)hdr.base.f3))))));
    }
    apply {
        meta.m1 = (((meta.m1 ^ meta.m1) & (meta.m1 |-| 65s1)) * (int<65>)(65w36893488147419103231));
        egress_a0(meta.m1, meta.m3);
        meta.one = meta.two;
        hdr.ys.push_front(1);
        hdr.ys[1].setValid();
        hdr.ys[1].more = (8w84 << 8w7);
        hdr.ys[1].f0 = ((bit<24>)hdr.base.f0);
        hdr.ys[1].f1 = ((bit<4>)hdr.base.f4);
        hdr.ys[1].pad = (((bit<1>)meta.one.n0) ++ ((bit<3>)hdr.base.f0));
    }
}

control compute_all(inout headers_t hdr, inout meta_t meta) {
    apply {
        update_checksum(hdr.x0.isValid(), { hdr.base.kind, hdr.base.f0, hdr.base.f1, hdr.base.f2, hdr.base.f3, hdr.base.f4, hdr.base.pad }, hdr.base.f5, HashAlgorithm.csum16);
    }
}


control verify_all(inout headers_t hdr, inout meta_t meta) { apply { } }

control deparse(packet_out packet, in headers_t hdr) {
    apply {
        packet.emit(hdr);
    }
}

V1Switch(parse(), verify_all(), ingress(), egress(), compute_all(), deparse()) main;
