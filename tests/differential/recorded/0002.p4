#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    bit<16> f0;
    bit<48> f1;
    int<64> f2;
}

header x_t {
    bit<8> next;
    bit<12> f0;
    bit<4> f1;
    bit<8> f2;
}

header y_t {
    bit<8> more;
    bit<32> f0;
    bit<3> f1;
    bit<5> pad;
}

struct headers_t {
    base_t base;
    x_t x0;
    x_t x1;
    y_t[4] ys;
}

struct inner_t {
    bit<1> n0;
    bit<64> n1;
}

struct meta_t {
    bit<64> m0;
    bit<64> m1;
    bit<8> m2;
    bit<48> m3;
    bit<48> m4;
    bool flag;
    @field_list(1) bit<8> kept;
    inner_t one;
    inner_t two;
    bool first;
}

bit<8> function0(in bit<8> p0, in bit<8> p1) {
    if (true) {
        return ((bit<8>)(false ? ((bit<9>)p0) : ((bit<9>)p1)));
    }
    return (((bit<8>)((bit<24>)(false ? ((int<24>)((int<8>)p1)) : ((int<24>)((int<8>)p0))))) >> (((bit<4>)((bit<9>)((int<9>)((int<8>)p1)))) >> (((bit<4>)p0) << ((bit<4>)p1))));
}
bit<8> function1(in bit<32> p0, in bit<32> p1) {
    if ((p0 < (36w19423399775)[33:2])) {
        return (((bit<8>)p0) | ((bit<8>)p1));
    }
    return ((1w0 ++ ((bit<7>)p0)) | ((bit<8>)(((bit<13>)p0) & ((bit<13>)p0))));
}

parser parse(packet_in packet, out headers_t hdr, inout meta_t meta,
             inout standard_metadata_t standard_metadata) {
    state start {
        packet.extract(hdr.base);
        meta.m1 = (((bit<44>)(meta.one.n0 >> meta.two.n0)) ++ ((((bit<47>)meta.one.n1))[39:20] ^ (20w1 + 20w485815)));
        meta.kept = packet.lookahead<bit<8>>();
        transition select(hdr.base.kind) {
            8w77: parse_x0;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        verify(((((bit<47>)meta.kept))[42:11] != (32w2147483647 + 32w3108567082)), error.Unwelcome);
        transition select(hdr.x0.next) {
            8w176: parse_x1;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        verify(((meta.flag ? meta.two.n0 : meta.two.n0) > (~meta.one.n0)), error.Unwelcome);
        transition select(hdr.x1.next) {
            8w172: parse_ys;
            8w250: parse_ys;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        if (((((bit<32>)meta.m4))[16:9] == hdr.base.kind)) {
            meta.m3 = (((((bit<2>)meta.m4) >> meta.one.n0) >> 8w3) ++ 46w27073285313652);
        }
        transition select(hdr.ys.last.more) {
            8w23: parse_ys;
            8w135: parse_ys;
            8w14 &&& 8w15: accept;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        c = (~((a - a) - (((bit<39>)b))[9:2]));
        c[4:2] = ((false ? ((bit<3>)c) : ((bit<3>)c)) |-| (((bit<3>)b) & ((bit<3>)c)));
        if (true) {
            b[5:2] = 4w1;
        }
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    action ingress_a0() {
        meta.m1 = (((meta.flag ? meta.one.n1 : 64w18356964533536105961) * (meta.one.n1 >> 4w1)) |+| ((((bit<31>)((bit<1>)meta.flag)) ++ ((bit<33>)hdr.base.kind)) |+| (6w24 ++ ((bit<58>)meta.kept))));
        if ((!meta.flag)) {
            hdr.base.f0 = ((~(55w18014398509481984)[39:24]) >> 8w0);
            meta.m4 = (((56w25013617085354960 ++ ((bit<30>)meta.m3)) >> 8w78))[59:12];
        } else {
            meta.m0 = (((((bit<41>)meta.kept) + ((bit<41>)meta.m4)) ++ (((bit<23>)meta.one.n0) + ((bit<23>)meta.m0))) >> ((hdr.ys[0].isValid() ? meta.one.n0 : meta.two.n0) << 8w1));
        }
        hdr.ys[1].setInvalid();
    }
    action ingress_a1() {
        meta.one.n0 = (((hdr.base.f0 <= hdr.base.f0) ? ((bit<1>)((bit<32>)meta.two.n1)) : ((bit<1>)((bit<63>)meta.m3))) |-| ((meta.m2 < 8w110) ? (meta.one.n0 ^ meta.two.n0) : (meta.one.n0 * meta.two.n0)));
        meta.m2[2:1] = ((meta.two.n0 ++ ((bit<1>)hdr.base.f1)) >> ((bit<1>)9w256));
        hdr.ys.pop_front(1);
    }
    action ingress_a2(in bit<9> p0) {
        meta.m4 = ((bit<48>)65w18446744073709551615);
        meta.m0 = ((meta.two.n1 * (hdr.x1.isValid() ? ((bit<64>)meta.two.n0) : meta.m1)) * (((bit<64>)((bit<13>)meta.one.n1)) >> 8w26));
    }
    apply {
        standard_metadata.egress_spec = 5;
        meta.first = standard_metadata.instance_type == 0;
        hash(meta.m0, HashAlgorithm.crc16, 16w0, { meta.kept, hdr.base.f0 }, 32w65536);
        meta.kept = (((meta.flag || hdr.ys[3].isValid()) ? (hdr.base.f0)[12:5] : ((bit<8>)meta.one.n0)) << 8w5);
        meta.kept[7:6] = 2w1;
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<32>>(4) egress_cells;
    action egress_a0(bit<8> p0) {
        meta.m3[12:11] = ((meta.two.n0 ++ meta.one.n0) |+| (((bit<2>)meta.m0) >> meta.m2));
        if (((!meta.flag) || (100w0 != 100w633825300114114700748351602688))) {
            meta.flag = (hdr.ys[2].isValid() || ((meta.flag && meta.flag) && (meta.m2 < 8w127)));
            hdr.base.f1 = (((meta.m3 << 8w26) << 8w33) - hdr.base.f1);
            meta.m3 = (((2w3 ++ 49w252801015184751))[48:1] |+| (hdr.base.f1 * (hdr.base.f1 & ((bit<48>)meta.two.n0))));
        }
        hdr.base.f2 = ((int<64>)((int<13>)((~18w63981))[15:3]));
    }
    action egress_a1() {
        bit<48> v1 = (~(~(meta.m4 |-| hdr.base.f1)));
    }
    action egress_a2() {
        hash(hdr.base.f1, HashAlgorithm.csum16, 16w5, { hdr.base.kind }, 32w1000);
        meta.m1 = (((((bit<104>)((bit<64>)hdr.base.f2)))[98:4])[77:14] * ((bit<64>)meta.one.n0));
        meta.flag = (hdr.ys[3].isValid() || (!(meta.one.n1 > 64w18446744073709551615)));
    }
    action egress_a3() {
        meta.m2 = (((bit<33>)meta.two.n0))[30:23];
    }
    table egress_t0 {
        key = {
            meta.two.n1: lpm @name("k0");
            meta.m3: ternary @name("k1");
        }
        actions = {
            NoAction;
            egress_a0;
            egress_a1;
            egress_a3;
        }
        default_action = egress_a1();
        size = 64;
    }
    table egress_t1 {
        key = {
            hdr.base.f0: range @name("k0");
            meta.m0: lpm @name("k1");
            ((~meta.kept) |+| (meta.m2 << 8w3)): ternary @name("k2");
        }
        actions = {
            NoAction;
            egress_a0;
            egress_a1;
            egress_a2;
            egress_a3;
        }
        default_action = egress_a3();
        size = 64;
    }
    table egress_t2 {
        key = {
            meta.one.n0: exact @name("k0");
            meta.m3: range @name("k1");
            meta.m1: optional @name("k2");
        }
        actions = {
            NoAction;
            egress_a0;
            egress_a2;
            egress_a3;
        }
        default_action = egress_a2();
        size = 64;
    }
    apply {
        hdr.x1 = hdr.x0;
        egress_a1();
        if (hdr.ys[3].isValid()) {
            meta.m0 = (((64w2515958893885421176 + meta.m1) * ((bit<64>)((bit<128>)((int<128>)((int<64>)meta.m0))))) >> 8w18);
            hdr.x1 = hdr.x0;
        } else {
            egress_a2();
        }
        meta.two.n0 = ((bit<1>)((bit<33>)(((int<33>)(4w13 ++ ((bit<29>)meta.m3))) << (meta.two.n0 + meta.one.n0))));
        meta.m0 = 64w0;
        hash(meta.m4, HashAlgorithm.crc32, 16w0, { meta.m1, meta.kept }, 32w1000);
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
