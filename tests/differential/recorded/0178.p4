#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    bit<9> f0;
    bit<3> f1;
    int<48> f2;
    bit<4> pad;
}

header x_t {
    bit<8> next;
    bit<12> f0;
    bit<16> f1;
    bit<4> f2;
    bit<4> f3;
    bit<4> pad;
}

header y_t {
    bit<8> more;
    int<4> f0;
    bit<4> pad;
}

struct headers_t {
    base_t base;
    x_t x0;
    x_t x1;
    y_t[2] ys;
}

struct inner_t {
    int<8> n0;
    bit<65> n1;
}

struct meta_t {
    bit<33> m0;
    int<16> m1;
    int<32> m2;
    bit<16> m3;
    bit<9> m4;
    bit<100> m5;
    bool flag;
    @field_list(1) bit<8> kept;
    inner_t one;
    inner_t two;
    bool first;
}

bit<32> function0(in bit<32> p0, in bit<16> p1) {
    if (((((bit<1>)p1) - ((bit<1>)p1)) <= (true ? 1w0 : ((bit<1>)p0)))) {
        return ((((bit<9>)p0) ++ 23w525465) |+| ((bit<32>)((bit<24>)p1)));
    }
    return (((((bit<49>)p1) |-| ((bit<49>)p1)) |-| ((bit<49>)p0)))[44:13];
}

parser parse(packet_in packet, out headers_t hdr, inout meta_t meta,
             inout standard_metadata_t standard_metadata) {
    state start {
        packet.extract(hdr.base);
        meta.m1 = (((int<16>)((((bit<21>)hdr.base.pad) |+| 21w1))[15:0]) + ((meta.flag && meta.flag) ? meta.m1 : ((int<16>)(((bit<30>)((bit<32>)meta.m2)))[28:13])));
        transition select(hdr.base.kind) {
            8w95 .. 8w98: parse_x1;
            8w60: parse_x1;
            8w242: parse_x0;
            8w6 &&& 8w15: accept;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        if (((~((int<9>)((int<65>)meta.two.n1))) > (((int<9>)((int<65>)meta.one.n1)) ^ 9s1))) {
            meta.one.n1 = meta.two.n1;
            meta.one.n0 = ((int<8>)((int<65>)((meta.two.n1 + meta.two.n1) << (meta.flag ? ((bit<1>)meta.m0) : ((bit<1>)hdr.base.pad)))));
        } else {
            meta.m3 = (((((bit<35>)meta.m4))[25:10] * meta.m3) << 8w2);
            meta.one.n0 = ((hdr.base.pad >= hdr.base.pad) ? (~((int<8>)(((bit<6>)hdr.base.f1) ++ 2w0))) : ((meta.flag ? ((int<8>)((int<1>)((bit<1>)meta.flag))) : meta.two.n0) & ((int<8>)((int<65>)meta.one.n1))));
            hdr.base.f0 = (((bit<9>)(((bit<13>)meta.kept) ^ ((bit<13>)meta.one.n1))) - ((bit<9>)((bit<48>)((bit<1>)hdr.base.f0))));
        }
        transition select(hdr.x0.next) {
            8w144: parse_x1;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        verify((((bit<48>)meta.m4) >= (((bit<48>)((bit<8>)meta.one.n0)) >> hdr.base.pad)), error.Unwelcome);
        transition select(hdr.x1.next) {
            8w87: parse_ys;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        meta.m3 = (((hdr.base.pad <= hdr.base.pad) ? (((bit<15>)hdr.base.f1) ++ 1w0) : (meta.flag ? meta.m3 : meta.m3)) * ((bit<16>)(meta.flag ? 24w6777173 : ((bit<24>)hdr.base.f1))));
        transition select(hdr.ys.last.more) {
            8w208: parse_ys;
            8w53: parse_ys;
            8w164: parse_ys;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        b = (((bit<8>)(((bit<9>)c) | ((bit<9>)a))) - ((((bit<12>)a))[8:1] | (c >> 8w8)));
        bit<9> v1 = (-((false || true) ? (34w17179869182)[30:22] : (((bit<9>)a) ^ ((bit<9>)b))));
        v1 = ((~v1) << 8w10);
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    action ingress_a0(bit<128> p0, bit<8> p1) {
        meta.two.n0 = ((((int<8>)(8w254) ^ meta.two.n0) ^ ((int<8>)(3w3 ++ ((bit<5>)meta.m5)))) ^ (((int<8>)((int<9>)hdr.base.f0)) |-| ((int<8>)(hdr.base.pad ++ hdr.base.pad))));
        hdr.base.f2 = ((((int<48>)((int<64>)((bit<64>)hdr.base.f1))) << 8w16) |+| (((int<48>)((int<65>)meta.two.n1)) - ((int<48>)(32w3015788648 ++ meta.m3))));
    }
    action ingress_a1(bit<48> p0, bit<16> p1) {
        meta.m2[30:13] = ((18w262142 - ((bit<18>)p1)) | (meta.flag ? 18w1 : 18w13414));
        meta.one = meta.two;
    }
    table ingress_t0 {
        key = {
            meta.one.n1: exact @name("k0");
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
            (meta.m3 | (meta.m3 ^ ((bit<16>)((bit<48>)hdr.base.f2)))): lpm @name("k0");
            hdr.base.f1: optional @name("k1");
            ((bit<16>)(63w9223372036854775807 | ((bit<63>)meta.m0))): optional @name("k2");
        }
        actions = {
            NoAction;
            ingress_a0;
        }
        default_action = ingress_a0(128w170141183460469231731687303715884105727, 8w83);
        size = 64;
    }
    apply {
        standard_metadata.egress_spec = 1;
        meta.first = standard_metadata.instance_type == 0;
        hash(meta.m3, HashAlgorithm.crc32, 16w0, { hdr.base.pad, 4w0 }, 32w1000);
        hash(meta.m3, HashAlgorithm.identity, 16w5, { meta.m4, meta.m0, hdr.base.pad, 2w0 }, 32w1000);
        meta.one.n1 = ((bit<65>)((bit<32>)meta.m2));
        hdr.base.f0[4:3] = ((hdr.x0.isValid() && meta.flag) ? (2w3 << 8w1) : (((bit<2>)meta.m0) ^ ((bit<2>)meta.m0)));
        if (ingress_t1.apply().miss) {
            meta.m5 = meta.m5;
            meta.one.n1 = ((meta.m3 <= ((bit<16>)((bit<1>)meta.one.n1))) ? ((bit<65>)(((bit<24>)((bit<48>)hdr.base.f2)) * 24w16777215)) : ((bit<65>)(-meta.kept)));
            meta.m4 = (((~hdr.base.f0) << 8w2) - meta.m4);
        }
        hash(meta.m3, HashAlgorithm.crc32, 16w5, { meta.two.n1, meta.one.n1, 6w0 }, 32w1000);
        ingress_t0.apply();
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<16>>(1) egress_cells;
    helper() first_helper;
    helper() second_helper;
    action egress_a0(out bit<100> p0) {
        p0 = 100w1118933144700177653200428680345;
        bit<24> v2 = (((52w2251799813685247 & ((bit<52>)((bit<1>)meta.flag))))[49:26] * ((((bit<25>)p0))[23:0] |+| ((bit<24>)meta.m5)));
        hdr.base.f1 = ((bit<3>)(48w140737488355328 |-| (((bit<48>)((bit<32>)meta.m2)) |+| 48w140737488355327)));
    }
    action egress_a1() {
        meta.m0 = (((((bit<46>)meta.one.n1))[42:10] << 8w27) |-| meta.m0);
    }
    table egress_t0 {
        key = {
            hdr.base.f0: range @name("k0");
            meta.m0: exact @name("k1");
        }
        actions = {
            NoAction;
            egress_a1;
        }
        default_action = egress_a1();
        size = 64;
    }
    apply {
        egress_a0(meta.m5);
        meta.m4 = ((bit<9>)((meta.m0 > 33w0) ? (meta.m5 >> 8w77) : (((bit<122>)((bit<1>)meta.flag)))[112:13]));
        meta.kept = ((hdr.base.kind * ((bit<8>)meta.one.n1)) | ((((bit<17>)hdr.base.kind) - ((bit<17>)meta.m4)))[9:2]);
        hdr.ys.pop_front(1);
        switch (egress_t0.apply().action_run) {
            NoAction: {
                hdr.base.f2 = ((int<48>)((int<128>)128w281530700856116611032926352191740458504));
                meta.two.n0 = ((meta.m2 >= 32s1) ? ((~meta.two.n0) + ((int<8>)(((bit<2>)hdr.base.f1) ++ ((bit<6>)meta.m3)))) : ((int<8>)(((bit<33>)64w16956846466696180256))[17:10]));
                meta.m4 = (((bit<9>)(64w12414965935328113664 + 64w1)) ^ ((bit<9>)((bit<7>)((bit<32>)((bit<8>)meta.two.n0)))));
            }
            default: {
                hdr.base.f1 = (((((bit<5>)((bit<32>)meta.m2)) * 5w27) ++ ((bit<24>)((bit<8>)(int<8>)(8w178)))))[4:2];
                meta.flag = (meta.one.n0 <= (int<8>)(8w254));
            }
        }
        egress_cells.read(meta.m3, ((((bit<50>)hdr.base.pad))[48:17] & 32w0));
        meta.m1 = ((int<16>)(((!meta.flag) ? (((bit<1>)((bit<8>)meta.one.n0)) |+| 1w1) : (30w1073741823)[11:11]) ++ (((bit<39>)((bit<48>)((bit<32>)meta.m2))))[31:17]));
        meta.one.n0 = (~((int<8>)((6w3 | 6w31) ++ (2w2 + 2w3))));
        if (meta.first && hdr.ys[0].isValid()) {
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
