#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    bit<24> f0;
    bit<12> f1;
    bit<3> f2;
    bit<3> f3;
    int<7> f4;
    bit<7> pad;
}

header x_t {
    bit<8> next;
    int<8> f0;
    bit<1> f1;
    bit<7> pad;
}

header y_t {
    bit<8> more;
    bit<1> f0;
    bit<16> f1;
    bit<7> pad;
}

struct headers_t {
    base_t base;
    x_t x0;
    x_t x1;
    y_t[4] ys;
}

struct inner_t {
    bit<33> n0;
    bit<48> n1;
}

struct meta_t {
    int<64> m0;
    bit<32> m1;
    bit<4> m2;
    bool flag;
    @field_list(1) bit<8> kept;
    inner_t one;
    inner_t two;
    bool first;
}

bit<16> function0(in bit<8> p0, in bit<8> p1) {
    if ((p1 == 8w8)) {
        return 16w2233;
    }
    return ((bit<16>)p1);
}

parser parse(packet_in packet, out headers_t hdr, inout meta_t meta,
             inout standard_metadata_t standard_metadata) {
    state start {
        packet.extract(hdr.base);
        verify((hdr.base.f0 != 24w5711950), error.Unwelcome);
        meta.kept = packet.lookahead<bit<8>>();
        transition select(hdr.base.kind) {
            8w123: parse_ys;
            8w182: parse_x0;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        transition select(hdr.x0.next) {
            8w116: parse_ys;
            8w94: parse_ys;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        if ((meta.one.n1 == 48w262322940566338)) {
            meta.two.n0 = (((((bit<4>)meta.two.n0) ++ ((bit<29>)meta.one.n1)) & (meta.two.n0 - ((bit<33>)meta.two.n1))) + ((meta.flag || meta.flag) ? (meta.flag ? meta.two.n0 : 33w8589934591) : ((bit<33>)((bit<1>)1s0))));
            meta.one.n1 = meta.two.n1;
        } else {
            hdr.base.f1 = ((bit<12>)((bit<128>)(-128s0)));
            hdr.base.f0[16:11] = ((meta.flag ? 6w62 : ((bit<6>)((bit<1>)meta.flag))) * (6w0 ^ 6w13));
            hdr.base.f1 = (((bit<11>)hdr.base.kind) ++ ((meta.flag ? ((bit<1>)((bit<7>)hdr.base.f4)) : ((bit<1>)meta.kept)) ^ (((bit<7>)hdr.base.f1))[2:2]));
        }
        transition select(hdr.x1.next) {
            8w104: parse_ys;
            8w137: parse_ys;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        transition select(hdr.ys.last.more) {
            8w205: parse_ys;
            8w120: parse_ys;
            8w189: parse_ys;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        b = ((!true) ? (-a) : (~(-b)));
        b = (((false ? 11w0 : ((bit<11>)a)) ^ (19w237268)[12:2]))[7:0];
        b = (a << 8w8);
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<8>>(8) ingress_cells;
    counter(4, CounterType.packets_and_bytes) ingress_counts;
    action ingress_a0(in bit<128> p0) {
        mark_to_drop(standard_metadata);
    }
    action ingress_a1() {
        hdr.x0 = hdr.x1;
    }
    action ingress_a2() {
        hdr.base.f3[2:2] = ((((bit<1>)((bit<7>)hdr.base.f4)) + 1w0) ^ (1w1 << ((bit<1>)meta.kept)));
        standard_metadata.egress_spec = ((bit<9>)((bit<3>)((bit<32>)((int<32>)(2w3 ++ 30w1073741823)))));
        meta.two.n1 = meta.two.n1;
    }
    table ingress_t0 {
        key = {
            hdr.base.f1: range @name("k0");
            meta.m2: ternary @name("k1");
        }
        actions = {
            NoAction;
            ingress_a1;
            ingress_a2;
        }
        default_action = ingress_a1();
        size = 64;
    }
    apply {
        standard_metadata.egress_spec = 4;
        meta.first = standard_metadata.instance_type == 0;
        hash(meta.m1, HashAlgorithm.crc32, 16w0, { hdr.base.f0, hdr.base.kind, meta.one.n0, 7w0 }, 32w65536);
        hdr.ys[1].setInvalid();
        hdr.base.f4 = (meta.flag ? ((int<7>)((int<128>)((bit<128>)hdr.base.f2))) : ((-hdr.base.f4) * (hdr.base.f4 & hdr.base.f4)));
        ingress_counts.count((meta.m1 & 32w3));
        switch (((bit<16>)((bit<64>)meta.two.n1))) {
            16w11561: {
                meta.flag = (((-7w101) >> 8w4) >= (~(hdr.base.pad |-| hdr.base.pad)));
                meta.one.n1 = (((meta.flag ? ((bit<73>)meta.two.n1) : ((bit<73>)((bit<7>)hdr.base.f4))))[61:14] + ((-meta.kept) ++ (78w117069927838797357322662)[70:31]));
            }
            16w13220: {
                meta.one.n1 = 48w227859419303353;
                meta.two.n0 = ((meta.one.n1 == 48w140737488355327) ? ((((bit<33>)hdr.base.f2) | meta.one.n0) |+| ((bit<33>)((bit<9>)(int<9>)(9w285)))) : ((((bit<6>)meta.one.n1) ++ ((bit<42>)meta.m1)))[32:0]);
            }
            16w45135: {
                hdr.base.pad = (((bit<1>)((bit<31>)hdr.base.f3)) ++ ((bit<6>)hdr.base.kind));
            }
            default: {
                meta.one.n1 = (~meta.one.n1);
            }
        }
        switch (ingress_t0.apply().action_run) {
            NoAction: {
                hdr.base.f3 = ((-hdr.base.f2) |+| hdr.base.f3);
                meta.two.n1 = (((meta.flag && hdr.ys[2].isValid()) && (meta.flag || hdr.ys[2].isValid())) ? ((bit<48>)16w7689) : ((bit<48>)((bit<7>)(hdr.base.f4 >> meta.m2))));
                meta.m2[1:1] = ((meta.flag ? ((bit<1>)meta.two.n1) : ((bit<1>)hdr.base.pad)) ^ (((bit<23>)hdr.base.f0))[20:20]);
            }
            ingress_a1: {
                hdr.base.f2 = hdr.base.f2;
            }
            ingress_a2: {
                meta.two.n1 = (((80w0 + 80w0) |-| (75w18889465931478580854783 ++ 5w15)))[52:5];
                hdr.base.f3 = (hdr.base.f2 ^ ((hdr.base.f3 |-| 3w0) + (((bit<1>)hdr.base.f0) ++ ((bit<2>)meta.kept))));
                meta.m1 = (((meta.m1 ^ ((bit<32>)hdr.base.f2)) |-| meta.m1) << (-((bit<8>)((bit<13>)13s0))));
            }
        }
        hdr.x1 = hdr.x0;
        ingress_a2();
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<16>>(4) egress_cells;
    action egress_a0(in bit<128> p0, in bit<16> p1) {
        hdr.base.f3 = ((bit<3>)((hdr.base.kind |-| hdr.base.kind) |+| (meta.kept | meta.kept)));
        hdr.ys.pop_front(1);
    }
    action egress_a1(inout int<64> p0, inout bit<32> p1) {
        p1 = ((((bit<2>)64w2202272576040979482) >> (((bit<4>)((bit<64>)meta.m0)) << meta.kept)) ++ ((~((bit<30>)meta.one.n1)) |+| ((bit<30>)((bit<63>)meta.m2))));
        meta.two.n0 = (((bit<33>)((int<33>)32s1)) ^ (-(meta.two.n0 - meta.two.n0)));
    }
    action egress_a2() {
        egress_cells.write(((meta.m1 + meta.m1) & 32w3), ((51w943120918478137)[36:21] & (((bit<16>)meta.one.n1) & 16w18652)));
        hash(meta.m1, HashAlgorithm.csum16, 16w5, { hdr.base.kind, meta.one.n0, meta.two.n1, 7w0 }, 32w7);
    }
    action egress_a3(bit<8> p0) {
        hdr.base.f3 = ((~((bit<22>)((bit<31>)meta.one.n0))))[12:10];
        if (((1w0 <= ((bit<1>)meta.m2)) && (hdr.base.kind < 8w128))) {
            meta.flag = hdr.ys[3].isValid();
            meta.two.n0 = meta.two.n0;
        } else {
            meta.flag = (((meta.one.n1 >> 8w2) - (16w1 ++ meta.m1)) >= meta.one.n1);
            meta.one.n0 = (~(-meta.two.n0));
            hdr.base.f4 = (-((hdr.ys[3].isValid() && meta.flag) ? (hdr.x0.isValid() ? hdr.base.f4 : hdr.base.f4) : (hdr.base.f4 | hdr.base.f4)));
        }
        hdr.base.f1 = (((meta.flag ? hdr.base.f1 : hdr.base.f1) * hdr.base.f1) |-| (((bit<12>)((bit<65>)(int<65>)(65w18446744073709551616))) & hdr.base.f1));
    }
    table egress_t0 {
        key = {
            hdr.base.pad: optional @name("k0");
        }
        actions = {
            NoAction;
            egress_a2;
            egress_a3;
        }
        default_action = NoAction();
        size = 64;
    }
    table egress_t1 {
        key = {
            hdr.base.kind: lpm @name("k0");
            hdr.base.kind: ternary @name("k1");
            meta.m1: ternary @name("k2");
        }
        actions = {
            NoAction;
            egress_a2;
            egress_a3;
        }
        default_action = NoAction();
        size = 64;
    }
    table egress_t2 {
        key = {
            meta.one.n0: exact @name("k0");
        }
        actions = {
            NoAction;
            egress_a3;
        }
        default_action = NoAction();
        size = 64;
    }
    apply {
        meta.one.n1 = (((bit<48>)((bit<4>)((bit<100>)hdr.base.f3))) | (((bit<48>)((bit<31>)((bit<64>)meta.m0))) |-| (meta.two.n1 |+| meta.two.n1)));
        switch (egress_t0.apply().action_run) {
            NoAction: {
                meta.one.n1 = ((-(meta.two.n1 >> 8w28)) * meta.two.n1);
            }
            egress_a2: {
                hdr.base.f2 = (((hdr.base.f3 |-| hdr.base.f3) - ((bit<3>)((bit<65>)((int<65>)((int<32>)meta.m1))))) & (((bit<13>)meta.m1))[12:10]);
            }
            egress_a3: {
                hdr.base.f2 = (-((hdr.base.f3 >> 8w2) |+| (-hdr.base.f3)));
                meta.two.n1 = ((bit<48>)((bit<32>)(-((int<32>)(32w3583273659) |-| ((int<32>)meta.m1)))));
                hdr.base.f4 = (((int<7>)(((bit<6>)meta.kept) ++ (1w1 << 8w0))) << ((((bit<1>)((bit<7>)hdr.base.f4)) ++ hdr.base.f2) ^ meta.m2));
            }
        }
        meta.one = meta.two;
        hdr.base.f1 = (12w2735 * ((((bit<6>)meta.two.n1) - ((bit<6>)hdr.base.f3)) ++ (((bit<9>)meta.one.n0))[5:0]));
        hdr.x1 = hdr.x0;
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
