#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    int<7> f0;
    bit<16> f1;
    bit<7> f2;
    bit<64> f3;
    bit<9> f4;
    bit<16> f5;
    bit<1> pad;
}

header x_t {
    bit<8> next;
    bit<32> f0;
    bit<3> f1;
    bit<5> pad;
}

header y_t {
    bit<8> more;
    bit<64> f0;
    bit<64> f1;
}

struct headers_t {
    base_t base;
    x_t x0;
    x_t x1;
    y_t[4] ys;
}

struct inner_t {
    bit<9> n0;
    bit<100> n1;
}

struct meta_t {
    int<48> m0;
    bit<9> m1;
    bit<16> m2;
    int<16> m3;
    bit<9> m4;
    bool flag;
    @field_list(1) bit<8> kept;
    inner_t one;
    inner_t two;
    bool first;
}

bit<32> function0(in bit<8> p0, in bit<16> p1) {
    if ((false || (24w4911821 <= ((bit<24>)p1)))) {
        return ((bit<32>)(true ? ((bit<64>)p0) : ((bit<64>)p1)));
    }
    return ((((bit<32>)63w5999647749147849651) << 8w17) << ((((bit<12>)p1) >> 8w1))[7:7]);
}
bit<8> function1(in bit<8> p0, in bit<8> p1) {
    if (((p1 < 8w101) && (p1 == p1))) {
        return p0;
    }
    return p1;
}

parser parse(packet_in packet, out headers_t hdr, inout meta_t meta,
             inout standard_metadata_t standard_metadata) {
    state start {
        packet.extract(hdr.base);
        verify((((int<24>)((int<16>)hdr.base.f5)) == (((int<24>)((int<8>)meta.kept)) |-| ((int<24>)((int<16>)meta.m2)))), error.Unwelcome);
        transition select(hdr.base.kind) {
            8w189: parse_x1;
            8w179: parse_x1;
            8w237: parse_x0;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        if ((meta.one.n0 != meta.m1)) {
            hdr.base.f5 = (((((bit<2>)hdr.base.f4) ++ ((bit<2>)meta.m4)) ++ ((bit<12>)hdr.base.kind)) << ((meta.m2 <= meta.m2) ? (hdr.base.kind << hdr.base.kind) : ((bit<8>)((bit<13>)meta.two.n1))));
            hdr.base.f5 = (((hdr.base.pad == 1w0) || (meta.m4 == 9w471)) ? ((((bit<47>)meta.one.n0) - ((bit<47>)meta.two.n0)))[36:21] : ((bit<16>)((bit<48>)meta.m0)));
        } else {
            meta.one.n0 = ((-hdr.base.f4) & ((((bit<3>)meta.m4) << 8w0) ++ ((bit<6>)((bit<128>)meta.m2))));
            meta.m0 = ((int<48>)(((bit<75>)hdr.base.f1))[67:20]);
        }
        meta.kept = packet.lookahead<bit<8>>();
        transition select(hdr.x0.next) {
            8w197: parse_x1;
            8w192: parse_x1;
            8w59: parse_x1;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        transition select(hdr.x1.next) {
            8w120: parse_ys;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        transition select(hdr.ys.last.more) {
            8w37: parse_ys;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        c = (a << ((bit<4>)(((bit<33>)c) - ((bit<33>)c))));
        if (true) {
            b = ((((bit<8>)1w0) * (a - a)) | (~((bit<8>)((bit<7>)b))));
            c = ((bit<8>)((bit<24>)(((bit<68>)c))[66:3]));
            int<5> v1 = (((int<5>)(1w0 ++ (4w3 * ((bit<4>)c)))) << 8w2);
        }
        if (((48w1 != ((bit<48>)b)) && (c == 8w159))) {
            b = 8w221;
            c[7:7] = ((~((bit<1>)a)) ^ (true ? ((bit<1>)c) : ((bit<1>)b)));
            b = ((((bit<33>)((bit<13>)a)))[16:8])[8:1];
        } else {
            c = (((37w63511104221)[3:1] + (((bit<3>)c) * ((bit<3>)a))) ++ ((5w10 * 5w30) >> ((bit<1>)c)));
            b = (((b * a) |+| (((bit<5>)b) ++ ((bit<3>)c))) ^ (~(8w144 & b)));
            b[6:5] = ((((bit<1>)b) * ((bit<1>)a)) ++ ((bit<1>)b));
        }
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<32>>(8) ingress_cells;
    helper() first_helper;
    helper() second_helper;
    action ingress_a0() {
        meta.m1[5:3] = (~(3w6 << 8w2));
        meta.two.n0 = (((bit<9>)(((bit<1>)hdr.base.f2) >> 8w0)) | ((42w3451656995533)[30:27] ++ (~5w16)));
    }
    action ingress_a1() {
        meta.one.n1 = ((((bit<100>)((bit<128>)meta.m4)) >> (hdr.x1.isValid() ? 4w15 : 4w3)) + ((42w2199023255551 ++ ((bit<58>)meta.m4)) * meta.one.n1));
        meta.m0 = (((int<48>)((int<64>)(53w6739778221017709 ++ ((bit<11>)meta.m1)))) >> hdr.base.pad);
        meta.two.n0 = (((53w1519314524253162 << 8w8))[41:9])[31:23];
    }
    action ingress_a2(in bit<16> p0) {
        hdr.x1 = hdr.x0;
        hdr.base.f2 = ((bit<7>)((8w115 & ((bit<8>)((bit<16>)meta.m3))) | (hdr.ys[2].isValid() ? meta.kept : meta.kept)));
    }
    table ingress_t0 {
        key = {
            meta.one.n1: exact @name("k0");
        }
        actions = {
            NoAction;
            ingress_a0;
            ingress_a1;
        }
        default_action = NoAction();
        size = 64;
    }
    table ingress_t1 {
        key = {
            meta.m2: optional @name("k0");
            meta.kept: ternary @name("k1");
            ((hdr.base.f1 >> 8w17) - ((bit<16>)hdr.base.f3)): exact @name("k2");
        }
        actions = {
            NoAction;
            ingress_a0;
            ingress_a1;
        }
        default_action = NoAction();
        size = 64;
    }
    table ingress_t2 {
        key = {
            hdr.base.kind: range @name("k0");
        }
        actions = {
            NoAction;
            ingress_a0;
        }
        default_action = ingress_a0();
        size = 64;
    }
    apply {
        standard_metadata.egress_spec = 1;
        meta.first = standard_metadata.instance_type == 0;
        meta.flag = standard_metadata.parser_error != error.NoError;
        meta.two = meta.two;
        if ((hdr.base.kind == 8w150)) {
            if (hdr.x0.isValid()) {
                hdr.x0.pad = ((bit<5>)((((bit<53>)meta.one.n1) |+| 53w4503599627370496))[47:16]);
                hdr.x0.next = (-((bit<8>)(meta.flag ? 24w13294265 : 24w8388607)));
                second_helper.apply(((bit<8>)((bit<4>)((int<4>)(hdr.x0.pad)[3:0]))), meta.kept, hdr.x0.next);
            } else {
                meta.one = meta.one;
                meta.m4 = (meta.one.n0 << ((4w14 ^ 4w14) |-| (~4w7)));
            }
            ingress_t0.apply();
            hdr.ys.pop_front(1);
        }
        hdr.x0 = hdr.x1;
        hdr.base.f0 = (hdr.base.f0 * ((hdr.base.f0 |-| hdr.base.f0) << 8w4));
        standard_metadata.egress_spec = ((bit<9>)((bit<3>)((bit<48>)meta.m0)));
        ingress_t1.apply();
        ingress_t2.apply();
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<48>>(8) egress_cells;
    counter(4, CounterType.packets_and_bytes) egress_counts;
    action egress_a0(out int<48> p0) {
        p0 = 48s13383984272342;
        meta.one.n1 = (((meta.two.n1 & meta.one.n1) * (122w0)[100:1]) + ((meta.one.n1 |-| 100w633825300114114700748351602688) |-| meta.two.n1));
        hdr.base.f3 = ((~(hdr.base.f3 ^ ((bit<64>)hdr.base.f1))) >> 8w55);
        hash(hdr.base.f5, HashAlgorithm.csum16, 16w0, { hdr.base.kind, hdr.base.f3 }, 32w7);
    }
    action egress_a1(in bit<8> p0) {
        hdr.ys[3].setValid();
        hdr.ys[3].more = (p0 | meta.kept);
        hdr.ys[3].f0 = (((bit<66>)meta.m2))[65:2];
        hdr.ys[3].f1 = (64w5065460808593033300 << 8w2);
    }
    action egress_a2(bit<9> p0) {
        egress_cells.write(((21w1094883 ++ ((bit<11>)meta.m2)) & 32w7), (hdr.x0.isValid() ? ((bit<48>)hdr.base.pad) : (((bit<48>)meta.m2) << hdr.base.pad)));
    }
    action egress_a3(inout int<48> p0) {
        hash(hdr.base.f3, HashAlgorithm.crc16, 16w5, { meta.one.n1, meta.two.n0, 3w0 }, 32w7);
    }
    table egress_t0 {
        key = {
            ((hdr.base.kind ^ meta.kept) >> (hdr.ys[3].isValid() ? hdr.base.pad : hdr.base.pad)): optional @name("k0");
        }
        actions = {
            NoAction;
            egress_a2;
        }
        default_action = egress_a2(9w240);
        size = 64;
    }
    table egress_t1 {
        key = {
            ((meta.flag ? hdr.base.f1 : ((bit<16>)hdr.base.pad)) << (-hdr.base.pad)): optional @name("k0");
            hdr.base.pad: range @name("k1");
        }
        actions = {
            NoAction;
            egress_a2;
        }
        default_action = NoAction();
        size = 64;
    }
    table egress_t2 {
        key = {
            hdr.base.f2: ternary @name("k0");
            meta.m1: optional @name("k1");
        }
        actions = {
            NoAction;
            egress_a2;
        }
        default_action = egress_a2(9w79);
        size = 64;
    }
    apply {
        hdr.ys.push_front(1);
        egress_cells.write((function0(meta.kept, meta.m2) & 32w7), ((meta.m4 != meta.m4) ? ((bit<48>)hdr.base.f2) : ((bit<48>)((bit<65>)hdr.base.f5))));
        if ((hdr.base.f2 >= (hdr.base.f2 + hdr.base.f2))) {
            hash(hdr.base.f1, HashAlgorithm.identity, 16w5, { hdr.base.pad, 7w0 }, 32w65536);
            egress_t0.apply();
        }
        hdr.ys[3].setValid();
        hdr.ys[3].more = (meta.kept >> hdr.base.pad);
        hdr.ys[3].f0 = (hdr.x1.isValid() ? 64w9223372036854775807 : ((bit<64>)((bit<1>)meta.flag)));
        hdr.ys[3].f1 = (hdr.base.f3 << hdr.base.pad);
        meta.m0 = meta.m0;
        hdr.x1 = hdr.x0;
        hash(hdr.base.f3, HashAlgorithm.csum16, 16w0, { meta.two.n0, 7w0 }, 32w1000);
        hdr.ys.pop_front(1);
        egress_t1.apply();
        egress_t2.apply();
    }
}

control compute_all(inout headers_t hdr, inout meta_t meta) {
    apply {
        update_checksum(true, { hdr.base.kind, hdr.base.f0, hdr.base.f1, hdr.base.f2, hdr.base.f3, hdr.base.f4, hdr.base.pad }, hdr.base.f5, HashAlgorithm.csum16);
    }
}


control verify_all(inout headers_t hdr, inout meta_t meta) { apply { } }

control deparse(packet_out packet, in headers_t hdr) {
    apply {
        packet.emit(hdr);
    }
}

V1Switch(parse(), verify_all(), ingress(), egress(), compute_all(), deparse()) main;
