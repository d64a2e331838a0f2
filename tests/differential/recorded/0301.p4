#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    bit<3> f0;
    bit<9> f1;
    bit<3> f2;
    bit<3> f3;
    bit<12> f4;
    bit<4> f5;
    bit<6> pad;
}

header x_t {
    bit<8> next;
    bit<16> f0;
    int<9> f1;
    bit<7> pad;
}

header y_t {
    bit<8> more;
    bit<12> f0;
    int<3> f1;
    bit<1> pad;
}

struct headers_t {
    base_t base;
    x_t x0;
    x_t x1;
    y_t[4] ys;
}

struct inner_t {
    bit<33> n0;
    bit<8> n1;
}

struct meta_t {
    bit<9> m0;
    bit<48> m1;
    int<4> m2;
    int<128> m3;
    bool flag;
    @field_list(1) bit<8> kept;
    inner_t one;
    inner_t two;
    bool first;
}

bit<16> function0(in bit<16> p0, in bit<8> p1) {
    if ((p0 <= ((bit<16>)9w293))) {
        return ((p0 ^ p0) + (false ? 16w20438 : p0));
    }
    return ((((bit<31>)((bit<24>)p1)))[16:1] - p0);
}

parser parse(packet_in packet, out headers_t hdr, inout meta_t meta,
             inout standard_metadata_t standard_metadata) {
    state start {
        packet.extract(hdr.base);
        hdr.base.f2 = ((((bit<5>)hdr.base.f3))[1:1] ++ ((meta.flag || meta.flag) ? (((bit<2>)hdr.base.f1) ^ 2w2) : (((bit<1>)hdr.base.pad) ++ ((bit<1>)((bit<128>)meta.m3)))));
        transition select(hdr.base.kind) {
            8w206: parse_x1;
            8w73: parse_x1;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        meta.one.n1 = ((bit<8>)((bit<4>)(((int<4>)(1w0 ++ hdr.base.f3)) << 8w2)));
        transition select(hdr.x0.next) {
            8w171: parse_ys;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        meta.two.n1 = meta.two.n1;
        transition select(hdr.x1.next) {
            8w45 .. 8w48: parse_ys;
            8w162: parse_ys;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        hdr.base.f5 = (hdr.base.f5 |-| ((hdr.base.f5 >> 8w0) ^ (((bit<41>)meta.m0))[17:14]));
        transition select(hdr.ys.last.more) {
            8w224: parse_ys;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        if ((true && (true || false))) {
            if (((((bit<25>)b))[22:10] == (-((bit<13>)b)))) {
                b = c;
                bit<32> v1 = (((a >= a) ? (true ? ((bit<32>)a) : 32w2147483647) : ((bit<32>)((bit<1>)b))) * ((((bit<29>)b) << 8w6) ++ 3w6));
                bool v2 = (b == 8w254);
            }
            b = (((((bit<28>)c) |+| 28w127297348) & (((bit<28>)c) >> 8w9)))[25:18];
        }
        c = (((((bit<25>)b) >> 8w22))[9:2] + a);
        if ((((bit<31>)a) >= (((bit<31>)b) * ((bit<31>)a)))) {
            c = ((-(((bit<2>)a) + 2w2)) ++ ((6w63 + 6w1) >> 8w6));
        } else {
            bool v3 = (!(a > (b & c)));
            if ((4w15 == (((bit<4>)a) ^ 4w15))) {
                c = ((bit<8>)((b < 8w175) ? (((bit<28>)((bit<1>)v3)))[11:8] : ((bit<4>)((bit<16>)((bit<1>)v3)))));
            } else {
                v3 = (((int<48>)((56w9971909842533948)[34:8] ++ (1w1 ++ 20w625228))) != ((int<48>)((((bit<88>)a) ^ ((bit<88>)((bit<1>)v3))))[52:5]));
            }
            c = (((bit<8>)(v3 ? 33w1 : ((bit<33>)c))) ^ ((b |-| a) + (c | 8w0)));
        }
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<48>>(8) ingress_cells;
    action ingress_a0(bit<16> p0) {
        if ((!(hdr.x1.isValid() && hdr.ys[0].isValid()))) {
            meta.kept = (((meta.flag ? hdr.base.pad : hdr.base.pad) ++ (~((bit<2>)((bit<1>)meta.flag)))) >> ((bit<1>)meta.one.n0));
        } else {
            meta.one.n1 = ((bit<8>)((bit<1>)meta.flag));
            meta.two.n1 = (((hdr.base.f1 >= meta.m0) ? ((bit<8>)((bit<16>)((int<16>)((int<12>)hdr.base.f4)))) : (8w174 - hdr.base.kind)) >> 8w9);
            meta.one.n0 = (((p0 < p0) ? (meta.one.n0 - ((bit<33>)hdr.base.pad)) : (meta.flag ? meta.one.n0 : meta.two.n0)) + (((bit<1>)((bit<100>)hdr.base.f2)) ++ (((bit<32>)hdr.base.f4) * ((bit<32>)((bit<1>)meta.flag)))));
        }
    }
    action ingress_a1(inout bit<9> p0) {
        meta.two.n1 = ((((bit<8>)((bit<7>)((int<7>)((int<33>)meta.two.n0)))) * ((bit<8>)((bit<64>)64s0))) |+| ((bit<8>)(hdr.base.f2 ++ ((bit<1>)meta.two.n0))));
        hdr.base.f5 = hdr.base.f5;
    }
    apply {
        standard_metadata.egress_spec = 2;
        meta.first = standard_metadata.instance_type == 0;
        meta.flag = hdr.ys[3].isValid();
        standard_metadata.egress_spec = ((bit<9>)hdr.base.f3);
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    action egress_a0() {
        meta.one = meta.one;
    }
    table egress_t0 {
        key = {
            meta.one.n1: optional @name("k0");
            ((16w32767 & ((bit<16>)hdr.base.pad)) & ((bit<16>)hdr.base.kind)): exact @name("k1");
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
            hdr.base.f5: exact @name("k0");
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
            meta.two.n0: optional @name("k0");
            meta.one.n1: lpm @name("k1");
        }
        actions = {
            NoAction;
            egress_a0;
        }
        default_action = egress_a0();
        size = 64;
    }
    apply {
        meta.m1 = (meta.m1 ^ ((meta.m1 - meta.m1) | ((bit<48>)hdr.base.f5)));
        bit<9> v4 = meta.m0;
        if (((meta.m0 > 9w1) || hdr.ys[0].isValid())) {
            bit<8> v5 = (((meta.kept * ((bit<8>)meta.two.n0)) << 8w3) >> ((hdr.base.kind + hdr.base.kind) & (((bit<8>)hdr.base.f5) |+| meta.two.n1)));
            v4 = (((((bit<8>)hdr.base.f0) ++ 1w0) * (((bit<45>)hdr.base.f3))[38:30]) >> 8w3);
            meta.m3 = (((meta.m3 >> 8w121) & ((int<128>)((int<4>)hdr.base.f5))) * ((-meta.m3) ^ (meta.m3 * meta.m3)));
        }
        meta.two.n0 = (-meta.two.n0);
        hdr.base.pad = (~((hdr.ys[2].isValid() ? 6w62 : hdr.base.pad) >> ((bit<1>)meta.two.n0)));
        hdr.base.f4 = (((((bit<61>)((bit<128>)meta.m3)) - ((bit<61>)hdr.base.f1)))[49:0])[47:36];
        egress_t0.apply();
        egress_t1.apply();
        egress_t2.apply();
        if (meta.first && (((bit<16>)((bit<1>)meta.two.n0)) == (((bit<16>)meta.m0) |+| ((bit<16>)((bit<128>)meta.m3))))) {
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
