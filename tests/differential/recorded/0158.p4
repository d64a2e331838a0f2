#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    bit<16> f0;
    bit<1> f1;
    int<24> f2;
    int<48> f3;
    bit<7> pad;
}

header x_t {
    bit<8> next;
    bit<3> f0;
    bit<16> f1;
    bit<8> f2;
    bit<12> f3;
    bit<1> pad;
}

header y_t {
    bit<8> more;
}

struct headers_t {
    base_t base;
    x_t x0;
    x_t x1;
    y_t[2] ys;
}

struct inner_t {
    bit<48> n0;
    bit<128> n1;
}

struct meta_t {
    bit<8> m0;
    bit<100> m1;
    int<33> m2;
    bit<4> m3;
    bit<1> m4;
    bool flag;
    @field_list(1) bit<8> kept;
    inner_t one;
    inner_t two;
    bool first;
}


parser parse(packet_in packet, out headers_t hdr, inout meta_t meta,
             inout standard_metadata_t standard_metadata) {
    state start {
        packet.extract(hdr.base);
        transition select(hdr.base.kind) {
            8w71: parse_ys;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        transition select(hdr.x0.next) {
            8w53: parse_ys;
            8w178: parse_ys;
            8w154: parse_ys;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        verify((meta.m3 == (30w0)[16:13]), error.Unwelcome);
        meta.kept = packet.lookahead<bit<8>>();
        transition select(hdr.x1.next) {
            8w131: parse_ys;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        hdr.base.f0 = (((bit<16>)((bit<9>)(((int<9>)((int<1>)hdr.base.f1)) << 8w9))) - (~(16w65534 >> 8w11)));
        transition select(hdr.ys.last.more) {
            8w155: parse_ys;
            8w80: parse_ys;
            8w182: parse_ys;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        c = ((bit<8>)((bit<16>)a));
        c = (~(c |+| ((bit<8>)((bit<4>)((int<4>)((int<8>)c))))));
        c = (5w1 ++ (((bit<3>)c) & ((bit<3>)((bit<32>)((int<32>)((int<8>)a))))));
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    helper() first_helper;
    helper() second_helper;
    action ingress_a0(out bit<4> p0) {
        p0 = 4w15;
        hdr.x0 = hdr.x1;
        meta.m0 = (meta.kept * ((p0 ++ hdr.base.pad))[8:1]);
        bit<16> v1 = (((~((bit<46>)hdr.base.f1)))[45:30] |-| ((bit<16>)(hdr.base.pad ^ ((bit<7>)((bit<1>)meta.flag)))));
    }
    table ingress_t0 {
        key = {
            meta.one.n1: range @name("k0");
        }
        actions = {
            NoAction;
        }
        default_action = NoAction();
        size = 64;
    }
    apply {
        standard_metadata.egress_spec = 4;
        meta.first = standard_metadata.instance_type == 0;
        meta.flag = standard_metadata.parser_error != error.NoError;
        ingress_t0.apply();
        switch (((bit<4>)((bit<24>)hdr.base.f2))) {
            4w0: {
                meta.kept = ((bit<8>)meta.m3);
                meta.kept = (~meta.kept);
                meta.two.n0 = (((meta.two.n0 * meta.two.n0) ^ (meta.two.n0 >> 8w39)) |-| 48w178123838193534);
            }
            4w1: {
                hdr.base.f3 = hdr.base.f3;
            }
            4w3: {
                meta.flag = (meta.one.n1 < 128w119267673112350149551970923671958017574);
            }
            default: {
                hdr.base.f2 = (-((hdr.base.f2 |-| hdr.base.f2) |+| (meta.flag ? hdr.base.f2 : ((int<24>)((int<7>)hdr.base.pad)))));
            }
        }
        meta.m3 = ((bit<4>)((bit<24>)(~((int<24>)(28w268435455)[24:1]))));
        ingress_a0(meta.m3);
        hdr.ys.push_front(1);
        ingress_a0(meta.m3);
        meta.two.n1 = (((((bit<31>)meta.m4) > 31w2147483646) ? ((bit<128>)((bit<63>)63s3283859107632084587)) : meta.one.n1) * ((((bit<128>)hdr.base.pad) + meta.one.n1) ^ (meta.one.n1 |-| meta.two.n1)));
        if (meta.first && (meta.two.n1 > ((bit<128>)hdr.base.pad))) {
            clone_preserving_field_list(CloneType.I2E, 5, 1);
        }
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    counter(4, CounterType.packets_and_bytes) egress_counts;
    action egress_a0(inout bit<100> p0, inout bit<8> p1) {
        hdr.base.f2 = ((((int<24>)(((bit<53>)hdr.base.pad))[32:9]) |-| ((int<24>)(64w0)[44:21])) & (((int<24>)((int<65>)65w11989805388458662387)) | (hdr.base.f2 >> 8w14)));
    }
    action egress_a1() {
        hdr.ys.pop_front(1);
        meta.m4 = (hdr.base.f1 >> 8w2);
        hdr.base.f1 = (-((((int<9>)meta.m2) < 9s102) ? (meta.flag ? hdr.base.f1 : meta.m4) : (meta.m4 ^ hdr.base.f1)));
    }
    action egress_a2(in bit<32> p0, in bit<48> p1) {
        if (((meta.flag || hdr.x1.isValid()) || meta.flag)) {
            meta.m2 = ((p0 != ((bit<32>)hdr.base.kind)) ? ((meta.flag ? meta.m2 : meta.m2) + ((int<33>)64s1666275813380706854)) : meta.m2);
            meta.m1 = meta.m1;
        }
        meta.m3 = ((meta.m3 |-| (18w262142)[16:13]) |+| ((meta.flag ? meta.m3 : ((bit<4>)hdr.base.f0)) ^ (meta.flag ? meta.m3 : meta.m3)));
    }
    action egress_a3(bit<48> p0) {
        egress_counts.count(((30w1 ++ 2w3) & 32w3));
        meta.two = meta.two;
    }
    table egress_t0 {
        key = {
            hdr.base.f1: exact @name("k0");
            meta.one.n1: optional @name("k1");
            meta.one.n0: range @name("k2");
        }
        actions = {
            NoAction;
            egress_a3;
        }
        default_action = NoAction();
        size = 64;
    }
    apply {
        hdr.base.f1 = ((meta.m4 >= (meta.m4 ^ ((bit<1>)meta.kept))) ? ((((bit<21>)((bit<24>)hdr.base.f2)) - ((bit<21>)hdr.base.pad)))[18:18] : ((-meta.m4) + (meta.m4 * hdr.base.f1)));
        meta.m0 = (((((bit<38>)meta.one.n0) ++ 2w1))[28:26] ++ ((((bit<41>)hdr.base.pad))[36:32] + (meta.m3 ++ hdr.base.f1)));
        meta.two.n0 = (((bit<83>)(~64w13434405497146434795)))[71:24];
        hdr.x0 = hdr.x1;
        hdr.x1 = hdr.x0;
        meta.m3 = (meta.m3 - ((bit<4>)((bit<31>)((bit<33>)meta.two.n1))));
        egress_t0.apply();
    }
}

control compute_all(inout headers_t hdr, inout meta_t meta) {
    apply {
        update_checksum(true, { hdr.base.kind, hdr.base.f1, hdr.base.f2, hdr.base.f3, hdr.base.pad }, hdr.base.f0, HashAlgorithm.csum16);
    }
}


control verify_all(inout headers_t hdr, inout meta_t meta) { apply { } }

control deparse(packet_out packet, in headers_t hdr) {
    apply {
        packet.emit(hdr);
    }
}

V1Switch(parse(), verify_all(), ingress(), egress(), compute_all(), deparse()) main;
