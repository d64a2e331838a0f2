#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    bit<9> f0;
    bit<64> f1;
    int<16> f2;
    bit<8> f3;
    bit<7> pad;
}

header x_t {
    bit<8> next;
    bit<48> f0;
    bit<3> f1;
    bit<5> pad;
}

header y_t {
    bit<8> more;
    bit<9> f0;
    bit<7> pad;
}

struct headers_t {
    base_t base;
    x_t x0;
    x_t x1;
    y_t[2] ys;
}

struct inner_t {
    int<32> n0;
    int<64> n1;
}

struct meta_t {
    bit<8> m0;
    bit<32> m1;
    bit<65> m2;
    int<33> m3;
    int<48> m4;
    bool flag;
    @field_list(1) bit<8> kept;
    inner_t one;
    inner_t two;
    bool first;
}

bit<16> function0(in bit<8> p0, in bit<16> p1) {
    if (true) {
        return p1;
    }
    return (((-5w0) ++ (((bit<11>)p0) << 8w12)) |+| ((bit<16>)(((bit<24>)p0) ^ ((bit<24>)p1))));
}
bit<16> function1(in bit<32> p0, in bit<8> p1) {
    if (true) {
        return ((bit<16>)(((bit<100>)p0) * ((bit<100>)p1)));
    }
    return (~16w32768);
}

parser parse(packet_in packet, out headers_t hdr, inout meta_t meta,
             inout standard_metadata_t standard_metadata) {
    state start {
        packet.extract(hdr.base);
        meta.kept = packet.lookahead<bit<8>>();
        transition select(hdr.base.kind) {
            8w1 .. 8w4: parse_x0;
            8w91: parse_x0;
            8w77: parse_x0;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        if ((hdr.base.f0 <= (31w1352954020)[21:13])) {
            meta.two.n1 = ((int<64>)(((meta.flag ? ((bit<29>)((bit<16>)hdr.base.f2)) : ((bit<29>)((bit<33>)meta.m3))) ++ (meta.flag ? ((bit<24>)((bit<33>)meta.m3)) : 24w16777215)) ++ ((((bit<20>)meta.kept))[14:10] ++ ((bit<6>)((bit<13>)((bit<1>)meta.flag))))));
            meta.two.n1 = ((int<64>)((meta.flag ? (meta.m2 >> 8w33) : (~meta.m2)))[63:0]);
        }
        transition select(hdr.x0.next) {
            8w105: parse_ys;
            8w71: parse_x1;
            8w216: parse_ys;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        transition select(hdr.x1.next) {
            8w31: parse_ys;
            8w167: parse_ys;
            8w249: parse_ys;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        bit<8> v1 = ((bit<8>)((bit<16>)((int<16>)(meta.flag ? 32s1 : meta.one.n0))));
        transition select(hdr.ys.last.more) {
            8w220: parse_ys;
            8w121: parse_ys;
            8w240: parse_ys;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        bit<96> v2 = ((bit<96>)((bit<8>)(-(false ? ((int<8>)b) : ((int<8>)c)))));
        v2 = (((bit<115>)b))[95:0];
        bit<24> v3 = (((bit<24>)(((int<24>)((int<8>)c)) << 8w12)) * ((bit<24>)a));
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<48>>(1) ingress_cells;
    helper() first_helper;
    helper() second_helper;
    action ingress_a0(out int<48> p0, out bit<8> p1) {
        p0 = (int<48>)(48w246408967226623);
        p1 = 8w128;
        meta.one = meta.one;
        meta.m1 = 32w3904518638;
        bit<96> v4 = ((bit<96>)((bit<64>)((int<64>)((int<33>)((int<9>)((int<32>)meta.m1))))));
    }
    action ingress_a1(out bit<8> p0, out int<33> p1) {
        p0 = 8w1;
        p1 = (int<33>)(33w4294967296);
        hdr.base.pad = (3w3 ++ ((((bit<2>)((bit<33>)p1)) - 2w1) ++ (1w0 ++ 1w0)));
        hdr.x1 = hdr.x0;
    }
    action ingress_a2(inout int<33> p0) {
        if ((meta.two.n1 <= (int<64>)(64w16858640867648707399))) {
            meta.m2 = (((((bit<50>)((bit<32>)meta.two.n0)) + ((bit<50>)((bit<48>)meta.m4))))[33:1] ++ ((meta.m1 | meta.m1) * (meta.m1 << ((bit<4>)meta.m1))));
        }
        hash(hdr.base.f1, HashAlgorithm.identity, 16w5, { meta.m2, hdr.base.pad, hdr.base.f1 }, 32w1000);
    }
    action ingress_a3(bit<128> p0) {
        hdr.x1 = hdr.x0;
        meta.m1 = ((((bit<14>)((bit<16>)meta.m2)) ++ (((bit<3>)meta.m0) ^ ((bit<3>)meta.kept))) ++ 15w24499);
    }
    table ingress_t0 {
        key = {
            ((((bit<16>)meta.kept) >> 8w4) |-| ((bit<16>)hdr.base.pad)): ternary @name("k0");
        }
        actions = {
            NoAction;
            ingress_a3;
        }
        default_action = NoAction();
        size = 64;
    }
    table ingress_t1 {
        key = {
            meta.m1: exact @name("k0");
        }
        actions = {
            NoAction;
            ingress_a3;
        }
        default_action = NoAction();
        const entries = {
            (32w4022894744): ingress_a3(128w0);
            (32w4294967295): ingress_a3(128w201658724887616088728144530054230434130);
            (32w4224596219): ingress_a3(128w81274289654389480424941533853770040473);
        }
        size = 64;
    }
    apply {
        standard_metadata.egress_spec = 3;
        meta.first = standard_metadata.instance_type == 0;
        ingress_t1.apply();
        if ((hdr.base.kind > (meta.kept * hdr.base.f3))) {
            int<9> v5 = ((hdr.base.pad <= (43w2458387405822)[29:23]) ? ((((int<9>)((int<8>)hdr.base.kind)) - ((int<9>)((int<8>)meta.kept))) |+| (((int<9>)meta.one.n1) | ((int<9>)meta.two.n1))) : ((hdr.ys[0].isValid() ? ((int<9>)((int<1>)((bit<1>)meta.flag))) : ((int<9>)((int<8>)meta.kept))) >> 8w2));
            meta.two.n1 += 64s1;
        }
        meta.m1 = (((((bit<32>)meta.kept) << 8w23) |+| (32w444842011 + meta.m1)) << ((hdr.base.kind | 8w18) |-| (hdr.base.f3 + hdr.base.f3)));
        hdr.x0 = hdr.x1;
        meta.one.n1[45:45] = ((bit<1>)((bit<32>)meta.two.n0));
        meta.one = meta.two;
        ingress_t0.apply();
        if (meta.first && ((((int<65>)((int<8>)hdr.base.f3)) > 65s1) || (meta.m0 > hdr.base.f3))) {
            standard_metadata.mcast_grp = 3;
        }
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    counter(4, CounterType.packets_and_bytes) egress_counts;
    helper() first_helper;
    helper() second_helper;
    action egress_a0(inout bit<8> p0) {
        hdr.ys[1].setInvalid();
        hdr.base.f2 = ((int<16>)(((bit<4>)((bit<1>)meta.flag)) ++ ((bit<12>)((bit<24>)hdr.base.f1))));
    }
    action egress_a1(out bit<8> p0) {
        p0 = 8w127;
        hdr.x0.setInvalid();
    }
    action egress_a2(inout int<48> p0) {
        hdr.x0 = hdr.x1;
        meta.one.n0 = (((meta.two.n0 ^ (int<32>)(32w4116311950)) ^ (32s2147483647 << 8w23)) << 8w26);
        hdr.base.f1 = hdr.base.f1;
    }
    table egress_t0 {
        key = {
            meta.m0: optional @name("k0");
        }
        actions = {
            NoAction;
        }
        default_action = NoAction();
        size = 64;
    }
    table egress_t1 {
        key = {
            hdr.base.f1: ternary @name("k0");
            hdr.base.f3: exact @name("k1");
            hdr.base.pad: ternary @name("k2");
        }
        actions = {
            NoAction;
        }
        default_action = NoAction();
        size = 64;
    }
    apply {
        hdr.x0 = hdr.x1;
        egress_counts.count((32w1 & 32w3));
        egress_t0.apply();
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
