#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    bit<12> f0;
    bit<4> f1;
    bit<24> f2;
    bit<1> f3;
    bit<9> f4;
    bit<16> f5;
    bit<6> pad;
}

header x_t {
    bit<8> next;
    bit<9> f0;
    bit<24> f1;
    int<16> f2;
    bit<3> f3;
    bit<4> pad;
}

header y_t {
    bit<8> more;
    bit<64> f0;
}

struct headers_t {
    base_t base;
    x_t x0;
    x_t x1;
    y_t[4] ys;
}

struct inner_t {
    int<4> n0;
    bit<65> n1;
}

struct meta_t {
    bit<8> m0;
    bit<32> m1;
    bit<16> m2;
    int<8> m3;
    bool flag;
    @field_list(1) bit<8> kept;
    inner_t one;
    inner_t two;
    bool first;
}

bit<16> function0(in bit<16> p0, in bit<16> p1) {
    if (true) {
        return 16w1165;
    }
    return (((bit<14>)(63w6398957807441602788 | ((bit<63>)p0))) ++ ((bit<2>)(32w0 - ((bit<32>)p1))));
}
bit<16> function1(in bit<8> p0, in bit<16> p1) {
    if (true) {
        return ((((bit<5>)p1) >> ((bit<1>)p0)) ++ ((bit<11>)p0));
    }
    return (((((bit<23>)p1) ++ ((bit<2>)p1)))[17:2] & ((p1 >= p1) ? (11w2046 ++ ((bit<5>)p0)) : (((bit<16>)p0) ^ p1)));
}

parser parse(packet_in packet, out headers_t hdr, inout meta_t meta,
             inout standard_metadata_t standard_metadata) {
    state start {
        packet.extract(hdr.base);
        transition select(hdr.base.kind) {
            8w172: parse_ys;
            8w218: parse_ys;
            8w154: parse_ys;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        meta.one.n0 = (4s7 |+| (((int<4>)(((bit<14>)hdr.base.f3))[12:9]) ^ (meta.one.n0 << 8w2)));
        transition select(hdr.x0.next) {
            8w73: parse_ys;
            8w151: parse_ys;
            8w137: parse_ys;
            8w6 &&& 8w15: accept;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        transition select(hdr.x1.next) {
            8w144: parse_ys;
            8w224: parse_ys;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        meta.m2 = ((-(((bit<3>)hdr.base.f0) ++ ((bit<13>)meta.one.n1))) |+| function1((meta.m0 & hdr.base.kind), (meta.m2 & hdr.base.f5)));
        transition select(hdr.ys.last.more) {
            8w172: parse_ys;
            8w83: parse_ys;
            8w173: parse_ys;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        b = (((((bit<36>)b) - ((bit<36>)c)))[15:14] ++ ((bit<6>)(((bit<9>)a) >> 4w14)));
        b = (((((bit<5>)b) ++ c) | (13w299 | 13w1)))[7:0];
        bool v1 = (a == 8w127);
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<8>>(1) ingress_cells;
    action ingress_a0(bit<9> p0) {
        hdr.x1 = hdr.x0;
        bit<64> v2 = ((bit<64>)((64w16123535524500144585)[44:14] - (((bit<31>)hdr.base.pad) & ((bit<31>)hdr.base.f4))));
    }
    action ingress_a1(bit<128> p0, bit<9> p1) {
        hdr.ys[3].setInvalid();
        meta.m1[21:10] = ((((bit<12>)((bit<4>)meta.one.n0)) << hdr.base.f3) ^ (((bit<43>)meta.kept))[35:24]);
    }
    action ingress_a2() {
        mark_to_drop(standard_metadata);
        meta.one.n0 = ((~((int<4>)(((bit<3>)hdr.base.f4) ++ hdr.base.f3))) |+| meta.one.n0);
        hdr.base.f1 = (((((bit<4>)meta.m1) |-| hdr.base.f1) & ((bit<4>)((bit<128>)128s1))) + ((bit<4>)((bit<100>)(hdr.ys[2].isValid() ? (int<100>)(100w724412539958702602738226201435) : ((int<100>)((int<32>)meta.m1))))));
    }
    table ingress_t0 {
        key = {
            hdr.base.f0: range @name("k0");
        }
        actions = {
            NoAction;
            ingress_a0;
            ingress_a2;
        }
        default_action = ingress_a0(9w0);
        size = 64;
    }
    table ingress_t1 {
        key = {
            hdr.base.f0: ternary @name("k0");
        }
        actions = {
            NoAction;
            ingress_a0;
            ingress_a1;
            ingress_a2;
        }
        default_action = ingress_a2();
        size = 64;
    }
    apply {
        standard_metadata.egress_spec = 1;
        meta.first = standard_metadata.instance_type == 0;
        if (ingress_t0.apply().hit) {
            hdr.base.f5 = hdr.base.f5;
        }
        hdr.base.f1 = (((hdr.base.f1 << 8w0) | (((bit<4>)meta.two.n0) + hdr.base.f1)) << 8w2);
        if (ingress_t1.apply().hit) {
            hdr.base.f5 = ((((bit<43>)((bit<8>)meta.m3)))[29:14] * ((13w2756 ++ 3w6) & (meta.flag ? ((bit<16>)meta.two.n1) : meta.m2)));
            meta.m2 = ((bit<16>)((bit<64>)(~((int<64>)((int<48>)((int<24>)hdr.base.f2))))));
        }
        switch ((hdr.ys[3].isValid() ? hdr.base.f1 : hdr.base.f1)) {
            4w7: {
                meta.two.n0 = (meta.one.n0 << 8w1);
                meta.m1 = ((bit<32>)(((bit<39>)meta.m0))[36:33]);
                hdr.base.f4 = (((hdr.base.f4 ^ ((bit<9>)meta.m2)) - ((bit<9>)hdr.base.f1)) & ((-hdr.base.f4) >> ((bit<1>)((bit<48>)((bit<4>)meta.one.n0)))));
            }
            4w14: {
                meta.one.n0 = ((int<4>)(((2w2 << hdr.base.kind) << 8w3) ++ ((hdr.base.pad >= 6w31) ? ((bit<2>)((bit<4>)meta.one.n0)) : (hdr.ys[0].isValid() ? 2w2 : ((bit<2>)hdr.base.kind)))));
                meta.one.n0 = ((int<4>)((((bit<22>)meta.m1) | (((bit<22>)hdr.base.f5) << hdr.base.f1)))[4:1]);
                meta.one.n1[51:45] = (~(-((bit<7>)meta.kept)));
            }
            default: {
                meta.one.n1 = ((meta.flag ? ((bit<65>)hdr.base.kind) : (meta.two.n1 + meta.one.n1)) & ((meta.flag ? meta.two.n1 : meta.two.n1) + (meta.one.n1 - meta.one.n1)));
                meta.one.n1 = (((((bit<39>)meta.one.n1) >> hdr.base.f3) ++ (((bit<26>)hdr.base.f1) << 8w0)) << 8w34);
            }
        }
        meta.two.n0 = meta.two.n0;
        if ((meta.kept != ((bit<8>)24w15979732))) {
            meta.two.n1[63:62] = (((bit<1>)hdr.ys[2].isValid()) ++ ((bit<1>)((bit<33>)((int<33>)meta.two.n0))));
            hdr.base.f4 = (((bit<44>)(((bit<36>)hdr.base.pad))[35:5]))[23:15];
            ingress_a2();
        }
        hdr.base.pad = (((bit<6>)((bit<8>)meta.m3)) |-| ((hdr.base.pad >> 4w13) |+| ((bit<6>)((bit<1>)meta.flag))));
        hdr.base.pad[4:1] = hdr.base.f1;
        if (meta.first && (!(hdr.base.f0 <= 12w1500))) {
            clone_preserving_field_list(CloneType.I2E, 5, 1);
        }
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    counter(4, CounterType.packets_and_bytes) egress_counts;
    action egress_a0() {
        meta.two.n1 = (((meta.two.n1 << 8w16) >> 8w32) - ((bit<65>)(5w2 ++ 27w14694254)));
        meta.two.n0 = ((hdr.base.f2 != 24w10195159) ? ((meta.one.n0 + 4s3) |+| ((int<4>)((int<16>)meta.m2))) : meta.one.n0);
    }
    action egress_a1(in bit<8> p0) {
        if (((meta.flag ? 100w0 : 100w655053734629996454639291261402) >= ((bit<100>)((bit<65>)((int<65>)((int<6>)hdr.base.pad)))))) {
            hdr.base.f2 = ((bit<24>)hdr.base.f4);
            hdr.base.f5 = (42w2373213018298)[22:7];
        }
        hash(meta.m1, HashAlgorithm.crc16, 16w5, { hdr.base.f5 }, 32w1000);
    }
    action egress_a2() {
        if (((((int<32>)((int<65>)meta.one.n1)) ^ ((int<32>)((int<65>)meta.two.n1))) > (hdr.ys[0].isValid() ? ((int<32>)((int<12>)hdr.base.f0)) : (int<32>)(32w2373401417)))) {
            hdr.base.f2 = (hdr.base.f2 ^ ((36w34359738368 * ((bit<36>)((bit<8>)meta.m3))))[26:3]);
            meta.two.n0 = ((meta.flag && (meta.flag && hdr.x1.isValid())) ? ((int<4>)((3w0 >> 8w3) ++ (26w0)[25:25])) : (((int<4>)(((bit<3>)((bit<8>)meta.m3)) ++ ((bit<1>)meta.kept))) + ((int<4>)(((bit<11>)((bit<4>)meta.two.n0)))[5:2])));
            meta.m2 = (meta.flag ? ((7w75 ++ hdr.base.f4) & (((bit<35>)hdr.base.f0))[17:2]) : ((bit<16>)((bit<32>)(((int<32>)((int<1>)hdr.base.f3)) >> hdr.base.f3))));
        } else {
            meta.one.n1 = meta.one.n1;
        }
    }
    table egress_t0 {
        key = {
            meta.m1: range @name("k0");
            ((((bit<5>)meta.one.n1) & ((bit<5>)((bit<8>)meta.m3))) ++ (((bit<3>)hdr.base.kind) >> hdr.base.f1)): exact @name("k1");
            hdr.base.f3: exact @name("k2");
        }
        actions = {
            NoAction;
            egress_a0;
        }
        default_action = egress_a0();
        size = 64;
    }
    apply {
        egress_a2();
        hdr.base.f5 = hdr.base.f5;
        if (((meta.m0 <= meta.kept) && (hdr.base.f2 <= 24w3621549))) {
            hdr.x0 = hdr.x1;
            hdr.x1 = hdr.x0;
        }
        egress_t0.apply();
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
