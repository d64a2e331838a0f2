#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    bit<32> f0;
    int<48> f1;
    bit<24> f2;
}

header x_t {
    bit<8> next;
    int<24> f0;
    bit<12> f1;
    bit<4> pad;
}

header y_t {
    bit<8> more;
    int<48> f0;
}

struct headers_t {
    base_t base;
    x_t x0;
    x_t x1;
    y_t[4] ys;
}

struct inner_t {
    bit<48> n0;
    bit<9> n1;
}

struct meta_t {
    int<128> m0;
    bit<1> m1;
    bit<16> m2;
    bit<16> m3;
    int<32> m4;
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
            8w161 .. 8w164: parse_ys;
            8w200: parse_ys;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        transition select(hdr.x0.next) {
            8w95 .. 8w98: parse_x1;
            8w31: parse_x1;
            8w231: parse_x1;
            8w20: parse_x1;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        transition select(hdr.x1.next) {
            8w176: parse_ys;
            8w184: parse_ys;
            8w26: parse_ys;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        transition select(hdr.ys.last.more) {
            8w184: parse_ys;
            8w5: parse_ys;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        bit<8> v1 = (-((bit<8>)(((bit<1>)a) >> b)));
        v1 = ((((bit<20>)16w32154))[15:8] >> 8w9);
        v1 = (((v1 > a) ? ((bit<3>)63w4611686018427387904) : ((bit<3>)a)) ++ ((((bit<1>)b) & ((bit<1>)a)) ++ (((bit<4>)a) + ((bit<4>)a))));
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    action ingress_a0(inout bit<16> p0) {
        meta.m1 = (((hdr.x0.isValid() ? ((bit<22>)p0) : ((bit<22>)((bit<1>)meta.flag))) |+| (hdr.ys[3].isValid() ? ((bit<22>)hdr.base.f2) : ((bit<22>)meta.m2))))[18:18];
    }
    action ingress_a1(bit<128> p0, bit<32> p1) {
        hdr.ys.push_front(1);
        meta.two = meta.one;
        if ((hdr.ys[0].isValid() || meta.flag)) {
            meta.m3 = (((bit<16>)(hdr.x1.isValid() ? ((bit<24>)meta.two.n1) : ((bit<24>)((bit<128>)meta.m0)))) | (hdr.ys[0].isValid() ? (meta.m3 + meta.m2) : (meta.m2 - meta.m3)));
        }
    }
    action ingress_a2(inout bit<16> p0, inout bit<16> p1) {
        p0 = (((((bit<12>)((bit<48>)hdr.base.f1)) ^ ((bit<12>)((bit<1>)meta.flag))) ^ ((bit<12>)((bit<64>)meta.m2))) ++ (29w18227528)[26:23]);
        standard_metadata.egress_spec = ((bit<9>)((bit<3>)(meta.flag ? hdr.base.kind : hdr.base.kind)));
    }
    action ingress_a3(in bit<8> p0, in bit<9> p1) {
        if (((meta.m0 >= (int<128>)(128w170141183460469231731687303715884105728)) || meta.flag)) {
            meta.one.n0 = ((bit<48>)(~((bit<1>)64w16124068168028572891)));
            meta.m3 = meta.m2;
        } else {
            meta.m0[104:100] = ((bit<5>)(~((bit<33>)meta.two.n1)));
        }
        meta.one = meta.two;
    }
    table ingress_t0 {
        key = {
            meta.kept: range @name("k0");
        }
        actions = {
            NoAction;
            ingress_a1;
        }
        default_action = NoAction();
        size = 64;
    }
    apply {
        standard_metadata.egress_spec = 3;
        meta.first = standard_metadata.instance_type == 0;
        switch (ingress_t0.apply().action_run) {
            NoAction: {
                hdr.base.f0[26:3] = ((hdr.base.f2 |+| hdr.base.f2) |+| (hdr.base.f2 & hdr.base.f2));
                meta.m4 = ((int<32>)((int<16>)meta.m2));
                meta.one.n1 = meta.two.n1;
            }
        }
        ingress_a3(((bit<8>)65w36893488147419103230), ((bit<9>)hdr.base.kind));
        hdr.base.f1 = ((((bit<63>)128w340282366920938463463374607431768211455) != (((bit<63>)((bit<128>)meta.m0)) | 63w4611686018427387904)) ? ((int<48>)((~68w12526347557906173473))[55:8]) : hdr.base.f1);
        ingress_a2(meta.m2, meta.m3);
        meta.one.n0 = 48w140737488355328;
        meta.two.n0 = meta.one.n0;
        meta.m2[5:3] = ((((bit<3>)meta.m1) & ((bit<3>)((bit<1>)meta.flag))) * ((bit<3>)meta.one.n0));
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<8>>(8) egress_cells;
    helper() first_helper;
    helper() second_helper;
    action egress_a0() {
        hdr.x0 = hdr.x1;
        meta.one = meta.two;
        meta.m4 = ((int<32>)(((bit<60>)((bit<48>)((bit<32>)((bit<1>)meta.flag)))))[31:0]);
    }
    action egress_a1() {
        meta.kept = ((bit<8>)((bit<64>)hdr.base.f2));
        egress_cells.read(meta.kept, (((bit<32>)meta.two.n0) & 32w7));
        if (((((bit<16>)((bit<1>)meta.flag)) << ((bit<1>)meta.flag)) <= meta.m3)) {
            meta.one.n0[13:0] = (~(((bit<14>)meta.one.n0) & 14w4410));
            hdr.base.f0 = hdr.base.f0;
            meta.m2 = (((((bit<3>)meta.one.n1) | 3w6) |-| (meta.flag ? ((bit<3>)meta.m3) : ((bit<3>)((bit<128>)meta.m0)))) ++ ((~30w536870911))[20:8]);
        } else {
            meta.m2 = (((54w0 ^ 54w4531713542472822))[42:27] >> 8w1);
            meta.two.n0 = (((bit<49>)(hdr.x0.isValid() ? meta.two.n1 : meta.two.n1)))[47:0];
        }
    }
    table egress_t0 {
        key = {
            meta.m2: ternary @name("k0");
            hdr.base.kind: optional @name("k1");
            hdr.base.f0: lpm @name("k2");
        }
        actions = {
            NoAction;
            egress_a0;
            egress_a1;
        }
        default_action = egress_a1();
        size = 64;
    }
    apply {
        meta.m0 = (meta.m0 |+| ((((int<128>)((int<32>)hdr.base.f0)) + ((int<128>)((int<9>)meta.one.n1))) ^ (meta.m0 * meta.m0)));
        bit<64> v2 = (~((hdr.base.f0)[31:4] ++ 36w1656325451));
        egress_a0();
        egress_t0.apply();
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
