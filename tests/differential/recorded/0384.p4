#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    bit<8> f0;
    int<64> f1;
    bit<8> f2;
    bit<48> f3;
    bit<7> f4;
    int<16> f5;
    bit<1> pad;
}

header x_t {
    bit<8> next;
    bit<1> f0;
    bit<12> f1;
    bit<3> pad;
}

header y_t {
    bit<8> more;
}

struct headers_t {
    base_t base;
    x_t x0;
    x_t x1;
    y_t[3] ys;
}

struct inner_t {
    bit<33> n0;
    bit<1> n1;
}

struct meta_t {
    bit<32> m0;
    int<100> m1;
    int<65> m2;
    bit<128> m3;
    bit<100> m4;
    bit<1> m5;
    bool flag;
    @field_list(1) bit<8> kept;
    inner_t one;
    inner_t two;
    bool first;
}

bit<16> function0(in bit<32> p0, in bit<32> p1) {
    if (((((bit<13>)p1) |-| ((bit<13>)p0)) == ((bit<13>)65w36893488147419103230))) {
        return ((bit<16>)(8w254 * ((bit<8>)p1)));
    }
    return 16w34519;
}

parser parse(packet_in packet, out headers_t hdr, inout meta_t meta,
             inout standard_metadata_t standard_metadata) {
    state start {
        packet.extract(hdr.base);
        meta.kept = packet.lookahead<bit<8>>();
        transition select(hdr.base.kind) {
            8w202: parse_x0;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        if (meta.flag) {
            hdr.base.f4 = ((-((bit<7>)32w0)) * hdr.base.f4);
            hdr.base.f4 = ((bit<7>)((((bit<24>)meta.one.n1) & 24w13382940) ^ (meta.flag ? ((bit<24>)meta.m3) : 24w1)));
            meta.m0 = (((((bit<76>)((bit<1>)meta.flag)))[57:3] ++ (((bit<16>)meta.m5) - ((bit<16>)((bit<64>)hdr.base.f1)))))[64:33];
        }
        transition select(hdr.x0.next) {
            8w30 .. 8w33: parse_ys;
            8w141: parse_ys;
            8w132: parse_ys;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        verify(((meta.one.n1 < 1w1) || (meta.flag && meta.flag)), error.Unwelcome);
        transition select(hdr.x1.next) {
            8w239: parse_ys;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        meta.m3 = meta.m3;
        meta.kept = packet.lookahead<bit<8>>();
        transition select(hdr.ys.last.more) {
            8w127: parse_ys;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        b = (-(false ? (20w55463)[13:6] : b));
        c[7:6] = ((bit<2>)(63w1 |-| ((bit<63>)a)));
        c = (-((true ? ((bit<28>)b) : ((bit<28>)b)))[22:15]);
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    counter(4, CounterType.packets_and_bytes) ingress_counts;
    action ingress_a0(out bit<32> p0) {
        p0 = 32w3425990246;
        bit<1> v1 = ((hdr.ys[0].isValid() ? meta.one.n1 : hdr.base.pad) | (16w32767)[1:1]);
        meta.m5 = (((hdr.base.f4)[4:4] * meta.two.n1) << ((bit<4>)v1));
        meta.m4 = meta.m4;
    }
    apply {
        standard_metadata.egress_spec = 4;
        meta.first = standard_metadata.instance_type == 0;
        hdr.ys[0].setValid();
        hdr.ys[0].more = (hdr.x1.isValid() ? meta.kept : hdr.base.f2);
        standard_metadata.egress_spec = ((bit<9>)((bit<3>)hdr.base.f0));
        meta.two.n1 = meta.one.n1;
        hdr.base.f0 = hdr.base.f0;
        meta.flag = hdr.x1.isValid();
        if (meta.first && (hdr.base.f0 >= (8w86 | hdr.base.kind))) {
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
        hdr.x0 = hdr.x1;
        hdr.base.f5 = ((16s1 >> (~hdr.base.kind)) | ((hdr.base.f5 |-| hdr.base.f5) >> (((bit<4>)meta.m0) << hdr.base.pad)));
        hdr.base.f2 = hdr.base.f2;
    }
    table egress_t0 {
        key = {
            hdr.base.f3: optional @name("k0");
            hdr.base.f2: lpm @name("k1");
        }
        actions = {
            NoAction;
            egress_a0;
        }
        default_action = egress_a0();
        size = 64;
    }
    table egress_t1 {
        key = {
            meta.m3: exact @name("k0");
            meta.m0: ternary @name("k1");
        }
        actions = {
            NoAction;
            egress_a0;
        }
        default_action = egress_a0();
        size = 64;
    }
    apply {
        meta.m3 = (((((bit<64>)meta.two.n0) != 64w9223372036854775807) ? (meta.m3 * meta.m3) : (meta.flag ? meta.m3 : meta.m3)) |-| (meta.m3 - (((bit<128>)hdr.base.f2) << 8w121)));
        int<32> v2 = ((hdr.ys[1].isValid() ? (-((int<32>)meta.m0)) : (~((int<32>)((int<33>)meta.one.n0)))) >> 8w11);
        egress_a0();
        meta.m3 = (((121w1989195394274182083652637721401543651 ++ hdr.base.f4) |+| meta.m3) * ((hdr.ys[1].isValid() ? meta.m3 : meta.m3) + (meta.m3 << 8w54)));
        egress_t0.apply();
        egress_t1.apply();
        if (meta.first && (meta.flag && (((bit<16>)((bit<64>)hdr.base.f1)) != 16w65534))) {
            clone_preserving_field_list(CloneType.E2E, 5, 1);
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
