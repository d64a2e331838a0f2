#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    bit<7> f0;
    bit<7> f1;
    bit<48> f2;
    bit<64> f3;
    bit<4> f4;
    bit<3> f5;
    bit<3> pad;
}

header x_t {
    bit<8> next;
    bit<48> f0;
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
    y_t[2] ys;
}

struct inner_t {
    bit<64> n0;
    bit<8> n1;
}

struct meta_t {
    int<64> m0;
    bit<9> m1;
    bit<65> m2;
    bit<64> m3;
    bit<4> m4;
    bit<1> m5;
    bool flag;
    @field_list(1) bit<8> kept;
    inner_t one;
    inner_t two;
    bool first;
}

bit<8> function0(in bit<8> p0, in bit<16> p1) {
    if (((((bit<35>)p1) ++ ((bit<28>)p0)) < 63w1060023855398470521)) {
        return (p0 << 8w1);
    }
    return (p0 << 8w7);
}
bit<32> function1(in bit<32> p0, in bit<32> p1) {
    if ((p1 != 32w4294967295)) {
        return (~(19w524286 ++ 13w5657));
    }
    return p0;
}

parser parse(packet_in packet, out headers_t hdr, inout meta_t meta,
             inout standard_metadata_t standard_metadata) {
    state start {
        packet.extract(hdr.base);
        meta.m1 = (((bit<9>)(4w15 ++ ((bit<3>)meta.one.n1))) | (-(~meta.m1)));
        transition select(hdr.base.kind) {
            8w172: parse_ys;
            8w77: parse_ys;
            8w10 &&& 8w15: accept;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        meta.two.n0 = ((bit<64>)(-(-63w388013741410427221)));
        transition select(hdr.x0.next) {
            8w16 .. 8w19: parse_ys;
            8w165: parse_ys;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        transition select(hdr.x1.next) {
            8w112: parse_ys;
            8w183: parse_ys;
            8w118: parse_ys;
            8w6 &&& 8w15: accept;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        transition select(hdr.ys.last.more) {
            8w10: parse_ys;
            8w54: parse_ys;
            8w108: parse_ys;
            8w3 &&& 8w15: accept;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        if (((((bit<32>)c) - ((bit<32>)a)) == (-((bit<32>)b)))) {
            c = (((bit<8>)((bit<16>)((bit<64>)((int<64>)((int<8>)a))))) ^ ((bit<8>)((bit<24>)(-(int<24>)(24w10211310)))));
        }
        b = ((((bit<6>)((bit<128>)((int<128>)((int<8>)a)))) ++ (2w1 |+| 2w1)) * (-(-a)));
        b = function0((a << 8w4), ((bit<16>)((bit<100>)((int<100>)((int<48>)48w140737488355328)))));
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<48>>(4) ingress_cells;
    counter(4, CounterType.packets_and_bytes) ingress_counts;
    helper() first_helper;
    helper() second_helper;
    action ingress_a0(inout bit<8> p0) {
        if ((meta.m0 >= meta.m0)) {
            hdr.base.f2[26:17] = (meta.m5 ++ ((bit<9>)13w8190));
            p0 = ((bit<8>)((bit<24>)((bit<64>)meta.m0)));
        } else {
            hdr.base.f5 = (((meta.m5 << 8w2) ++ (((bit<22>)meta.m2))[7:7]) ++ (-(1w1 | meta.m5)));
            meta.two.n0 = (((meta.m1 != meta.m1) ? (((bit<31>)meta.two.n1) ++ ((bit<33>)hdr.base.f4)) : (((bit<64>)hdr.base.kind) & ((bit<64>)((bit<1>)meta.flag)))) | ((bit<64>)((bit<16>)(int<16>)(16w39798))));
            hdr.base.f2 = ((bit<48>)((42w4398046511103 ^ ((bit<42>)hdr.base.pad)))[22:19]);
        }
        meta.m5 = (((meta.m5 >> 8w2) * (((bit<1>)meta.flag) >> 8w2)) << (meta.m5 |+| (meta.flag ? meta.m5 : meta.m5)));
        hdr.base.f1[5:3] = hdr.base.f5;
    }
    action ingress_a1() {
        hdr.x0.setInvalid();
    }
    action ingress_a2(out bit<64> p0, out int<64> p1) {
        p0 = 64w10929852283962253627;
        p1 = (int<64>)(64w18446744073709551614);
        meta.m3[9:3] = ((hdr.base.f0 << 8w0) ^ (hdr.x0.isValid() ? hdr.base.f0 : hdr.base.f1));
        if (((4s0 >= ((int<4>)((int<65>)meta.m2))) || (!hdr.ys[0].isValid()))) {
            meta.two.n0[63:4] = ((((bit<60>)hdr.base.f4) >> meta.two.n1) |+| 60w1);
            meta.one.n1 = (((((bit<34>)hdr.base.f0) |+| ((bit<34>)meta.kept)) ++ (((bit<2>)meta.m3) ++ ((bit<1>)hdr.base.f0))))[20:13];
        }
        bit<24> v1 = ((~((bit<24>)((bit<9>)meta.m4))) & ((meta.two.n1 ++ ((bit<16>)meta.one.n1)) ^ ((bit<24>)meta.one.n1)));
    }
    action ingress_a3(inout bit<8> p0) {
        hash(meta.one.n0, HashAlgorithm.xor16, 16w0, { meta.m3, hdr.base.f1, hdr.base.f2, 1w0 }, 32w1000);
    }
    table ingress_t0 {
        key = {
            hdr.base.kind: optional @name("k0");
            meta.two.n1: range @name("k1");
        }
        actions = {
            NoAction;
            ingress_a1;
        }
        default_action = ingress_a1();
        size = 64;
    }
    apply {
        standard_metadata.egress_spec = 1;
        meta.first = standard_metadata.instance_type == 0;
        meta.one.n0 = ((meta.flag ? ((bit<64>)24w6925722) : ((bit<64>)((bit<63>)meta.m4))) * (meta.m3 & (meta.two.n0 |-| hdr.base.f3)));
        if (ingress_t0.apply().miss) {
            meta.m0 = (-(~(meta.m0 >> 8w60)));
            hdr.base.f4[3:3] = ((bit<1>)((bit<9>)(9s105 << meta.kept)));
            hdr.base.f4 = (((meta.m5 == 1w1) || hdr.x0.isValid()) ? meta.m4 : ((bit<4>)hdr.base.f3));
        }
        hash(meta.m3, HashAlgorithm.crc32, 16w5, { hdr.base.f4, meta.two.n1, 4w0 }, 32w65536);
        second_helper.apply(((((bit<18>)meta.kept))[15:8] |+| (meta.two.n1 >> meta.m5)), meta.kept, meta.one.n1);
        ingress_a3(meta.kept);
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    counter(4, CounterType.packets_and_bytes) egress_counts;
    action egress_a0() {
        meta.one.n0 = (((meta.m2 <= meta.m2) ? (37w14456125559 ++ ((bit<27>)hdr.base.f3)) : (((bit<87>)meta.m2))[71:8]) + ((meta.one.n1 == 8w128) ? (hdr.base.f1 ++ 57w35688873824764588) : ((bit<64>)meta.m5)));
        meta.one = meta.one;
    }
    action egress_a1(bit<128> p0) {
        meta.one.n0 = (meta.flag ? (-(hdr.ys[0].isValid() ? hdr.base.f3 : meta.two.n0)) : ((((bit<57>)meta.m3) ++ 28w134217727))[82:19]);
    }
    action egress_a2(bit<128> p0, bit<32> p1) {
        hdr.base.f0 = ((bit<7>)((p0 | p0) |+| (meta.flag ? p0 : ((bit<128>)meta.m5))));
    }
    apply {
        meta.kept = meta.kept;
        meta.two = meta.one;
        hdr.ys[1].setValid();
        hdr.ys[1].more = (8w1 |-| hdr.base.kind);
        hdr.ys[1].f0 = (hdr.base.f1 * hdr.base.f1);
        hdr.ys[1].pad = ((bit<1>)hdr.ys[0].isValid());
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
