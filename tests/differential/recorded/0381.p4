#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    bit<7> f0;
    bit<8> f1;
    bit<16> f2;
    bit<3> f3;
    bit<9> f4;
    bit<24> f5;
    bit<5> pad;
}

header x_t {
    bit<8> next;
    bit<3> f0;
    bit<1> f1;
    bit<3> f2;
    bit<1> pad;
}

header y_t {
    bit<8> more;
    bit<4> f0;
    bit<4> pad;
}

struct headers_t {
    base_t base;
    x_t x0;
    x_t x1;
    y_t[2] ys;
}

struct inner_t {
    bit<64> n0;
    bit<1> n1;
}

struct meta_t {
    bit<128> m0;
    bit<65> m1;
    bit<48> m2;
    bit<128> m3;
    bit<1> m4;
    bit<33> m5;
    bool flag;
    @field_list(1) bit<8> kept;
    inner_t one;
    inner_t two;
    bool first;
}

bit<8> function0(in bit<32> p0, in bit<32> p1) {
    if (((((bit<16>)p1) >= ((bit<16>)p0)) && (((int<65>)((int<32>)p1)) < ((int<65>)((int<32>)p1))))) {
        return (((bit<31>)((bit<9>)p1)))[30:23];
    }
    return ((bit<8>)p1);
}
bit<32> function1(in bit<8> p0, in bit<32> p1) {
    if ((p0 > (((bit<8>)p1) - p0))) {
        return ((bit<32>)(~((bit<100>)p0)));
    }
    return ((((bit<30>)16w65535) + (true ? 30w536870911 : ((bit<30>)p0))) ++ ((bit<2>)64w623888177183032028));
}

parser parse(packet_in packet, out headers_t hdr, inout meta_t meta,
             inout standard_metadata_t standard_metadata) {
    state start {
        packet.extract(hdr.base);
        meta.one.n1 = (((bit<1>)(((bit<32>)hdr.base.pad) |-| 32w0)) |-| ((bit<1>)(meta.one.n0 == 64w10625055527825067188)));
        transition select(hdr.base.kind) {
            8w162: parse_x0;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        hdr.base.f2 = (~(-hdr.base.f2));
        transition select(hdr.x0.next) {
            8w97: parse_x1;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        transition select(hdr.x1.next) {
            8w139: parse_ys;
            8w71: parse_ys;
            8w15: parse_ys;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        meta.m0 = ((bit<128>)(((bit<13>)meta.one.n0) << 8w5));
        transition select(hdr.ys.last.more) {
            8w5: parse_ys;
            8w231: parse_ys;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        c = (((5w0 >> ((bit<4>)b)) |+| (5w5 * ((bit<5>)c))) ++ ((bit<3>)((bit<32>)((int<32>)((int<13>)13w2727)))));
        b = (((-8w128) >> (~((bit<1>)c))) << (a + (true ? b : a)));
        bool v1 = ((((bit<9>)((bit<33>)((int<33>)((int<8>)b)))) > (9w311 |+| ((bit<9>)a))) && (!false));
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<8>>(1) ingress_cells;
    helper() first_helper;
    helper() second_helper;
    action ingress_a0(inout bit<8> p0, inout bit<8> p1) {
        standard_metadata.egress_spec = ((bit<9>)(meta.flag ? (hdr.base.f3 |+| hdr.base.f3) : (hdr.base.f3 ^ 3w4)));
    }
    table ingress_t0 {
        key = {
            meta.one.n1: exact @name("k0");
            hdr.base.f2: lpm @name("k1");
        }
        actions = {
            NoAction;
        }
        default_action = NoAction();
        size = 64;
    }
    table ingress_t1 {
        key = {
            hdr.base.f3: range @name("k0");
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
        hdr.base.pad = (-(((bit<1>)((bit<63>)meta.kept)) ++ (4w12 |-| 4w1)));
        ingress_cells.write(((10w1022 ++ 22w0) & 32w0), ((((bit<2>)hdr.base.f2) ++ ((bit<6>)hdr.base.f5)) & ((bit<8>)meta.m5)));
        switch ((((bit<16>)meta.m5) |-| hdr.base.f2)) {
            16w0: {
                meta.m4 = (((hdr.ys[0].isValid() ? meta.one.n1 : meta.one.n1) >> 8w0) | ((((bit<1>)hdr.base.f0) * meta.one.n1) |+| ((bit<1>)hdr.ys[1].isValid())));
            }
            16w32768: {
                meta.two.n0 = ((bit<64>)(meta.kept - ((bit<8>)meta.m2)));
            }
            16w44239: {
                hdr.base.f4[6:5] = ((11w1)[6:5] - (meta.m4 ++ 1w1));
            }
            default: {
                hdr.base.pad[2:2] = meta.one.n1;
                meta.one.n0 = ((~57w13272451719731754) ++ ((bit<7>)hdr.base.f5));
                hdr.base.f2 = (((bit<16>)hdr.base.f5) >> ((-((bit<4>)((bit<1>)meta.flag))) >> ((bit<1>)33w0)));
            }
        }
        meta.m2 = meta.m2;
        meta.m1 = (((bit<65>)((bit<32>)((int<32>)(31w814660930 ++ meta.two.n1)))) << ((meta.flag ? ((bit<4>)hdr.base.f1) : ((bit<4>)hdr.base.f4)) |-| (41w1)[26:23]));
        ingress_t0.apply();
        ingress_t1.apply();
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<48>>(1) egress_cells;
    helper() first_helper;
    helper() second_helper;
    action egress_a0() {
        hash(meta.two.n0, HashAlgorithm.crc16, 16w0, { meta.m4, 7w0 }, 32w65536);
        hdr.base.f0 = (((29w63792585 ++ hdr.base.f0))[31:25] + hdr.base.f0);
        hdr.x1 = hdr.x0;
    }
    action egress_a1(out bit<128> p0, out bit<33> p1) {
        p0 = 128w170141183460469231731687303715884105728;
        p1 = 33w499869066;
        hash(meta.m2, HashAlgorithm.identity, 16w5, { meta.one.n1, meta.one.n1, hdr.base.f1, 6w0 }, 32w1000);
        hdr.x0 = hdr.x1;
        if (meta.flag) {
            meta.m1 = (-meta.m1);
            meta.one.n0[47:38] = ((((bit<10>)meta.m1) & 10w512) ^ (((bit<14>)meta.m0))[12:3]);
        }
    }
    action egress_a2() {
        meta.m5 = ((((bit<40>)((bit<63>)meta.one.n1)) ++ ((bit<13>)((bit<4>)hdr.base.f5))))[32:0];
        meta.one.n1 = ((bit<1>)((((bit<31>)hdr.base.f4) | 31w807842743) |-| (31w2147483646 >> 4w9)));
    }
    action egress_a3() {
        hdr.base.f2[15:7] = ((12w0 >> 1w0))[11:3];
    }
    table egress_t0 {
        key = {
            ((bit<16>)meta.m1): ternary @name("k0");
            hdr.base.pad: ternary @name("k1");
            hdr.base.kind: lpm @name("k2");
        }
        actions = {
            NoAction;
            egress_a0;
            egress_a2;
            egress_a3;
        }
        default_action = egress_a0();
        size = 64;
    }
    apply {
        egress_a0();
        hdr.x0 = hdr.x1;
        egress_a1(meta.m3, meta.m5);
        meta.two = meta.two;
        egress_a3();
        bit<9> v2 = (((2w3 ++ 7w126) & (((bit<9>)hdr.base.kind) ^ hdr.base.f4)) | hdr.base.f4);
        meta.one = meta.one;
        egress_t0.apply();
    }
}

control compute_all(inout headers_t hdr, inout meta_t meta) {
    apply {
        update_checksum(hdr.x0.isValid(), { hdr.base.kind, hdr.base.f0, hdr.base.f1, hdr.base.f3, hdr.base.f4, hdr.base.f5, hdr.base.pad }, hdr.base.f2, HashAlgorithm.csum16);
    }
}


control verify_all(inout headers_t hdr, inout meta_t meta) { apply { } }

control deparse(packet_out packet, in headers_t hdr) {
    apply {
        packet.emit(hdr);
    }
}

V1Switch(parse(), verify_all(), ingress(), egress(), compute_all(), deparse()) main;
