#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    bit<3> f0;
    bit<24> f1;
    bit<7> f2;
    bit<64> f3;
    bit<7> f4;
    bit<7> pad;
}

header x_t {
    bit<8> next;
    bit<24> f0;
}

header y_t {
    bit<8> more;
    bit<3> f0;
    bit<5> pad;
}

struct headers_t {
    base_t base;
    x_t x0;
    x_t x1;
    y_t[3] ys;
}

struct inner_t {
    bit<9> n0;
    bit<16> n1;
}

struct meta_t {
    bit<9> m0;
    bit<65> m1;
    bit<9> m2;
    bit<8> m3;
    bit<9> m4;
    bool flag;
    @field_list(1) bit<8> kept;
    inner_t one;
    inner_t two;
    bool first;
}

bit<32> function0(in bit<32> p0, in bit<16> p1) {
    if ((p0 != (p0 |+| ((bit<32>)p1)))) {
        return 32w1;
    }
    return (p0 >> 8w17);
}

parser parse(packet_in packet, out headers_t hdr, inout meta_t meta,
             inout standard_metadata_t standard_metadata) {
    state start {
        packet.extract(hdr.base);
        meta.kept[7:7] = (meta.flag ? (1w0 |-| ((bit<1>)hdr.base.f4)) : (((bit<23>)hdr.base.f2))[14:14]);
        meta.kept = packet.lookahead<bit<8>>();
        transition select(hdr.base.kind) {
            8w96: parse_ys;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        meta.m3 = (((-8w85) * (meta.m3 |+| ((bit<8>)meta.two.n1))) - hdr.base.kind);
        verify((((bit<13>)meta.two.n1) > (-13w8191)), error.Unwelcome);
        transition select(hdr.x0.next) {
            8w89: parse_ys;
            8w206: parse_x1;
            8w16: parse_x1;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        if ((((bit<9>)hdr.base.pad) < meta.one.n0)) {
            meta.one.n0 = (((meta.flag ? meta.m4 : meta.m0) |-| meta.one.n0) << ((1w0 & ((bit<1>)meta.one.n1)) | (~((bit<1>)meta.one.n0))));
            meta.two.n1 = (((meta.two.n1 ^ 16w61009) << 8w17) << 8w15);
        }
        transition select(hdr.x1.next) {
            8w93: parse_ys;
            8w135: parse_ys;
            8w119: parse_ys;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        transition select(hdr.ys.last.more) {
            8w79: parse_ys;
            8w111: parse_ys;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        if (true) {
            c[4:1] = ((((bit<4>)a) | ((bit<4>)b)) << 1w1);
            c[7:1] = ((40w875768727684)[33:27] & (false ? ((bit<7>)a) : 7w63));
            c = ((bit<8>)((bit<1>)((int<1>)((int<33>)(((bit<33>)c) |+| 33w1)))));
        }
        c = (((17w131070 |+| ((bit<17>)c)) ^ ((bit<17>)b)))[10:3];
        c = (((2w1 & 2w1) ++ (((bit<1>)b) ++ 5w16)) ^ (~((bit<8>)128w0)));
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<32>>(1) ingress_cells;
    counter(4, CounterType.packets_and_bytes) ingress_counts;
    helper() first_helper;
    helper() second_helper;
    action ingress_a0(in bit<8> p0) {
        standard_metadata.egress_spec = ((bit<9>)3w1);
        meta.flag = hdr.ys[2].isValid();
        hdr.ys.push_front(1);
    }
    action ingress_a1(out bit<65> p0, out bit<8> p1) {
        p0 = 65w2105189044112548541;
        p1 = 8w128;
        if (((((bit<4>)meta.m4) > 4w14) && meta.flag)) {
            meta.m1 = meta.m1;
            meta.m2[8:7] = ((~2w1) | (2w1 |-| ((bit<2>)hdr.base.f4)));
        } else {
            hdr.base.pad[6:4] = ((37w68719476735)[21:19] ^ (((bit<40>)hdr.base.f0))[13:11]);
            p1 = (~((p1 >> 8w8) - ((bit<8>)((bit<65>)65s672775265200098869))));
            meta.kept = (((bit<8>)(((bit<31>)p1) + ((bit<31>)hdr.base.pad))) ^ ((43w0 << 1w1))[32:25]);
        }
        meta.m0 = ((bit<9>)((((bit<50>)hdr.base.f2))[35:4] * function0(32w4294967295, 16w32767)));
        hdr.ys.push_front(1);
    }
    table ingress_t0 {
        key = {
            ((14w10957 * ((bit<14>)meta.m4)))[11:4]: exact @name("k0");
            meta.m4: exact @name("k1");
            hdr.base.kind: range @name("k2");
        }
        actions = {
            NoAction;
        }
        default_action = NoAction();
        size = 64;
    }
    apply {
        standard_metadata.egress_spec = 0;
        meta.first = standard_metadata.instance_type == 0;
        meta.flag = standard_metadata.parser_error != error.NoError;
        meta.two.n1 = (((hdr.base.f3 == hdr.base.f3) ? ((bit<38>)((bit<32>)((int<32>)((int<8>)meta.m3)))) : (38w274877906942 * ((bit<38>)meta.one.n0))))[35:20];
        ingress_counts.count(((32w2147483647 |-| 32w2147483647) & 32w3));
        meta.kept[3:1] = (((bit<28>)13w3961))[6:4];
        standard_metadata.egress_spec = ((bit<9>)((((bit<31>)meta.m3) |+| ((bit<31>)hdr.base.f1)))[18:16]);
        hdr.x1 = hdr.x0;
        ingress_t0.apply();
        if (meta.first && ((13s4044 & ((int<13>)((int<65>)meta.m1))) < (hdr.ys[0].isValid() ? (int<13>)(13w4096) : ((int<13>)((int<1>)((bit<1>)meta.flag)))))) {
            standard_metadata.mcast_grp = 3;
        }
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<48>>(4) egress_cells;
    action egress_a0(out bit<9> p0, out bit<65> p1) {
        p0 = 9w511;
        p1 = 65w18446744073709551615;
        hdr.x1 = hdr.x0;
    }
    action egress_a1(bit<9> p0) {
        bit<5> v1 = ((bit<5>)meta.m3);
        hdr.ys.push_front(1);
    }
    action egress_a2(in bit<8> p0, in bit<48> p1) {
        hdr.x0 = hdr.x1;
        meta.two.n0 = (-((-hdr.base.pad) ++ (2w0 * 2w2)));
        if (hdr.ys[2].isValid()) {
            meta.m1 = meta.m1;
            hdr.base.f2 = (((hdr.base.pad + 7w1) * ((bit<7>)32w4294967294)) |+| (-(((bit<7>)((bit<1>)meta.flag)) >> 8w4)));
            meta.one.n0[4:4] = ((48w265092476554722 > ((bit<48>)meta.one.n1)) ? (1w0 |+| ((bit<1>)meta.two.n1)) : ((bit<1>)meta.m4));
        } else {
            meta.kept = ((-(((bit<31>)hdr.base.f4))[24:17]) |-| ((meta.m3 * 8w127) >> 8w2));
            meta.m4 = (((meta.two.n0 * meta.one.n0) << (meta.kept * hdr.base.kind)) + ((meta.m2 |+| meta.m2) << ((bit<1>)meta.m3)));
            meta.one.n1 = ((41w1)[40:26] ++ (-(22w1152514)[7:7]));
        }
    }
    action egress_a3(bit<16> p0, bit<32> p1) {
        hdr.x1.setValid();
        hdr.x1.next = (meta.m3 | meta.m3);
        hdr.x1.f0 = (hdr.base.f1 |+| 24w16777214);
        hdr.base.f3 = hdr.base.f3;
    }
    apply {
        meta.two.n0 -= ((~(9w177 - ((bit<9>)meta.two.n1))) | (hdr.x1.isValid() ? (meta.two.n0 - meta.one.n0) : (meta.two.n0 + meta.two.n0)));
        if (hdr.x0.isValid()) {
            hdr.x0.next[3:3] = 1w1;
        }
        hash(meta.two.n1, HashAlgorithm.xor16, 16w5, { hdr.base.f1, hdr.base.pad, 1w0 }, 32w7);
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
