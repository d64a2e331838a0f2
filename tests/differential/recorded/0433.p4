#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    bit<3> f0;
    bit<16> f1;
    bit<7> f2;
    bit<48> f3;
    bit<6> pad;
}

header x_t {
    bit<8> next;
    bit<9> f0;
    bit<7> pad;
}

header y_t {
    bit<8> more;
    bit<4> f0;
    bit<3> f1;
    bit<1> pad;
}

struct headers_t {
    base_t base;
    x_t x0;
    x_t x1;
    y_t[3] ys;
}

struct inner_t {
    int<8> n0;
    bit<100> n1;
}

struct meta_t {
    bit<128> m0;
    bit<16> m1;
    bit<32> m2;
    bool flag;
    @field_list(1) bit<8> kept;
    inner_t one;
    inner_t two;
    bool first;
}

bit<32> function0(in bit<32> p0, in bit<8> p1) {
    if ((!(p1 >= p1))) {
        return 32w2147483648;
    }
    return (((((bit<47>)p1) |+| 47w1) ++ (((bit<1>)p1) |-| 1w1)))[47:16];
}
bit<32> function1(in bit<8> p0, in bit<16> p1) {
    if (((((bit<33>)p0) ^ 33w1474431067) < ((bit<33>)p1))) {
        return (-((bit<32>)p0));
    }
    return ((-(~((bit<32>)p1))) * (((bit<42>)p0))[33:2]);
}

parser parse(packet_in packet, out headers_t hdr, inout meta_t meta,
             inout standard_metadata_t standard_metadata) {
    state start {
        packet.extract(hdr.base);
        transition select(hdr.base.kind) {
            8w139: parse_x1;
            8w128: parse_x0;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        hdr.base.f1 = (((meta.flag ? 31w1 : 31w1096434293))[24:9] |-| ((bit<16>)(hdr.base.f2 >> meta.kept)));
        transition select(hdr.x0.next) {
            8w1: parse_ys;
            8w57: parse_x1;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        transition select(hdr.x1.next) {
            8w148: parse_ys;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        transition select(hdr.ys.last.more) {
            8w116: parse_ys;
            8w64: parse_ys;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        if (((16w36577 > ((bit<16>)b)) && (b <= 8w170))) {
            b = (20w524288)[12:5];
            b[6:6] = (true ? (((bit<1>)a) |-| 1w1) : (((bit<7>)c))[3:3]);
        }
        b[7:7] = ((a == 8w199) ? ((bit<1>)((bit<65>)65s1706364847465295435)) : (true ? 1w1 : 1w1));
        b = (((false ? ((bit<4>)a) : 4w8) ++ (((bit<30>)b))[18:15]) |-| (((bit<2>)c) ++ (((bit<6>)c) >> 8w1)));
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<8>>(4) ingress_cells;
    helper() first_helper;
    helper() second_helper;
    action ingress_a0() {
        hash(hdr.base.f1, HashAlgorithm.identity, 16w0, { hdr.base.pad, meta.kept, 2w0 }, 32w65536);
        hdr.x1 = hdr.x0;
    }
    action ingress_a1(out bit<16> p0, out bit<32> p1) {
        p0 = 16w32202;
        p1 = 32w1;
        meta.kept = (((bit<22>)hdr.base.f2))[10:3];
        hdr.base.pad = (((((int<9>)((int<1>)((bit<1>)meta.flag))) ^ ((int<9>)((int<128>)meta.m0))) <= ((int<9>)(21w1562687)[19:11])) ? ((bit<6>)((bit<16>)(int<16>)(16w38999))) : ((hdr.base.pad - ((bit<6>)hdr.base.f3)) + (meta.flag ? hdr.base.pad : ((bit<6>)hdr.base.kind))));
        bit<16> v1 = (((~((bit<49>)meta.m0)) << (((bit<43>)meta.kept))[23:16]))[17:2];
    }
    table ingress_t0 {
        key = {
            hdr.base.f3: lpm @name("k0");
            hdr.base.f2: exact @name("k1");
            meta.m2: optional @name("k2");
        }
        actions = {
            NoAction;
            ingress_a0;
        }
        default_action = NoAction();
        size = 64;
    }
    table ingress_t1 {
        key = {
            hdr.base.pad: optional @name("k0");
            ((((bit<9>)((bit<1>)meta.flag)) ++ ((bit<35>)meta.m2)))[13:6]: lpm @name("k1");
        }
        actions = {
            NoAction;
            ingress_a0;
        }
        default_action = NoAction();
        size = 64;
    }
    table ingress_t2 {
        key = {
            hdr.base.f0: ternary @name("k0");
            hdr.base.f1: ternary @name("k1");
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
        if (((33s1 <= ((int<33>)((int<100>)meta.one.n1))) && (hdr.ys[1].isValid() && meta.flag))) {
            bit<16> v2 = (((((bit<14>)((bit<1>)meta.flag)) ++ ((bit<23>)meta.two.n1)) |-| (((bit<49>)meta.two.n1))[43:7]))[27:12];
        } else {
            if (ingress_t1.apply().hit) {
                meta.m2 = function0((-(meta.m2 + meta.m2)), ((~8w71) |+| (14w2189)[13:6]));
            }
        }
        switch ((~meta.m1)) {
            16w32767: {
                meta.two.n0 = (int<8>)(8w180);
            }
            16w35471: {
                meta.m0 = (((~meta.m0) |+| (84w19342813113834066795298815 ++ ((bit<44>)((bit<1>)meta.flag)))) |+| 128w340282366920938463463374607431768211454);
            }
            16w65534: {
                meta.m1 = (-((((bit<46>)hdr.base.f1))[12:7] ++ (10w174 | ((bit<10>)meta.m2))));
                meta.one.n1 = (((bit<105>)(meta.m0 |+| meta.m0)))[101:2];
            }
            default: {
                hdr.base.f0 = ((((bit<41>)((bit<1>)meta.flag)))[16:15] ++ ((((bit<1>)hdr.base.f1) + ((bit<1>)meta.m0)) & (((bit<1>)((bit<8>)meta.one.n0)) >> 8w0)));
                meta.m0 = (((meta.m0 |-| meta.m0) |+| (hdr.ys[0].isValid() ? meta.m0 : ((bit<128>)meta.m1))) * ((meta.m0 << 4w0) + (128w170141183460469231731687303715884105728 - meta.m0)));
                hdr.base.f0 = (((hdr.base.f0 & hdr.base.f0) |-| (hdr.base.f0 >> 8w2)) - ((((bit<39>)meta.m0) + ((bit<39>)((bit<8>)meta.two.n0))))[9:7]);
            }
        }
        hdr.ys[1].setValid();
        hdr.ys[1].more = (3w3 ++ ((bit<5>)((bit<1>)meta.flag)));
        hdr.ys[1].f0 = (4w15 << 8w0);
        hdr.ys[1].f1 = (3w2 >> 8w4);
        hdr.ys[1].pad = (~((bit<1>)hdr.base.f0));
        ingress_cells.read(hdr.ys[1].more, ((hdr.ys[0].isValid() ? meta.m2 : meta.m2) & 32w3));
        ingress_t0.apply();
        ingress_t2.apply();
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    counter(4, CounterType.packets_and_bytes) egress_counts;
    helper() first_helper;
    helper() second_helper;
    action egress_a0(bit<32> p0) {
        meta.m2 = ((((int<63>)((int<24>)((bit<24>)hdr.base.pad))) != (int<63>)(63w8782139535864792772)) ? p0 : function0((meta.flag ? p0 : 32w405991050), (4w1 ++ ((bit<4>)meta.m2))));
        if (((meta.m0 << 1w1) < (hdr.base.f2 ++ ((bit<121>)p0)))) {
            meta.kept = (hdr.x1.isValid() ? ((bit<8>)(((bit<46>)hdr.base.pad))[41:10]) : (meta.kept >> 4w4));
        }
    }
    action egress_a1(inout bit<32> p0) {
        hash(meta.m1, HashAlgorithm.identity, 16w5, { meta.one.n1, hdr.base.f1, hdr.base.pad, 6w0 }, 32w65536);
        meta.flag = meta.flag;
        hdr.x0.setValid();
        hdr.x0.next = (hdr.base.kind + meta.kept);
        hdr.x0.f0 = (((bit<9>)hdr.base.f3) << 8w164);
        hdr.x0.pad = (~hdr.base.f2);
    }
    table egress_t0 {
        key = {
            (((bit<16>)((bit<31>)meta.m1)) & meta.m1): optional @name("k0");
            hdr.base.kind: exact @name("k1");
        }
        actions = {
            NoAction;
            egress_a0;
        }
        default_action = egress_a0(32w4294967295);
        size = 64;
    }
    table egress_t1 {
        key = {
            hdr.base.f1: exact @name("k0");
        }
        actions = {
            NoAction;
            egress_a0;
        }
        default_action = NoAction();
        size = 64;
    }
    apply {
        if ((!meta.flag)) {
            hdr.base.f2 = (((((bit<1>)hdr.base.f3) ++ hdr.base.pad) << 8w2) |-| (((bit<1>)hdr.base.f1) ++ (5w0 ++ ((bit<1>)hdr.base.pad))));
        }
        if (hdr.ys[2].isValid()) {
            switch (egress_t1.apply().action_run) {
                NoAction: {
                    meta.kept = (((meta.kept >= hdr.base.kind) ? (((bit<13>)hdr.base.f1) + 13w8191) : (18w215279)[14:2]))[12:5];
                    meta.kept = ((bit<8>)((bit<4>)((((int<4>)((int<1>)hdr.ys[2].pad)) + ((int<4>)meta.two.n0)) |+| (((int<4>)((int<1>)((bit<1>)meta.flag))) |+| (int<4>)(4w14)))));
                }
                default: {
                    meta.two.n0 = (~((~((int<8>)((int<16>)hdr.base.f1))) + ((int<8>)((int<31>)((int<100>)meta.one.n1)))));
                    meta.one.n1 = ((bit<100>)(((bit<13>)((bit<31>)((bit<1>)meta.flag))) >> 8w6));
                    hdr.base.pad = (((hdr.base.pad | hdr.base.pad) | (hdr.base.pad |+| hdr.base.pad)) >> (((bit<4>)13w8191) + (((bit<4>)hdr.ys[2].f1) - hdr.ys[2].f0)));
                }
            }
            meta.one = meta.one;
        } else {
            bit<8> v3 = ((-(((bit<36>)meta.kept))[22:15]) & (~(8w0 + 8w244)));
            hdr.ys[0].setValid();
            hdr.ys[0].more = (((bit<41>)meta.m2))[14:7];
            hdr.ys[0].f0 = (hdr.ys[1].isValid() ? ((bit<4>)hdr.base.kind) : 4w1);
            hdr.ys[0].f1 = (~hdr.base.f0);
            hdr.ys[0].pad = ((bit<1>)hdr.base.f3);
            bit<32> v4 = ((hdr.ys[1].isValid() ? (meta.m2 | ((bit<32>)hdr.base.f1)) : (meta.m2 & meta.m2)) | ((-meta.m2) * ((bit<32>)9w1)));
        }
        hdr.ys[2].setValid();
        hdr.ys[2].more = hdr.base.kind;
        hdr.ys[2].f0 = ((bit<4>)((bit<13>)hdr.base.pad));
        hdr.ys[2].f1 = hdr.base.f0;
        hdr.ys[2].pad = (~1w0);
        if (((!hdr.x1.isValid()) && meta.flag)) {
            switch (egress_t0.apply().action_run) {
                NoAction: {
                    hdr.base.f3 = hdr.base.f3;
                    hdr.ys[2].more = ((-(hdr.base.kind >> 8w8)) << ((bit<4>)((bit<100>)(meta.flag ? ((int<100>)((int<1>)hdr.ys[2].pad)) : (int<100>)(100w672236774432532857518968341709)))));
                }
            }
        } else {
            egress_counts.count(((((bit<46>)meta.kept))[32:1] & 32w3));
            meta.kept[6:6] = ((bit<1>)(hdr.ys[2].isValid() ? meta.one.n1 : meta.one.n1));
            hdr.x1 = hdr.x0;
        }
        hash(hdr.base.f3, HashAlgorithm.identity, 16w0, { hdr.ys[2].more }, 32w7);
        meta.m0[123:123] = hdr.ys[2].pad;
        if (meta.first && (meta.one.n1 == (meta.flag ? meta.one.n1 : meta.two.n1))) {
            recirculate_preserving_field_list(1);
        }
    }
}

control compute_all(inout headers_t hdr, inout meta_t meta) {
    apply {
        update_checksum(meta.flag, { hdr.base.kind, hdr.base.f0, hdr.base.f2, hdr.base.f3, hdr.base.pad }, hdr.base.f1, HashAlgorithm.csum16);
    }
}


control verify_all(inout headers_t hdr, inout meta_t meta) { apply { } }

control deparse(packet_out packet, in headers_t hdr) {
    apply {
        packet.emit(hdr);
    }
}

V1Switch(parse(), verify_all(), ingress(), egress(), compute_all(), deparse()) main;
