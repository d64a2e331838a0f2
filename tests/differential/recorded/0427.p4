#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    bit<24> f0;
    bit<48> f1;
    bit<32> f2;
    int<16> f3;
}

header x_t {
    bit<8> next;
    int<9> f0;
    bit<7> pad;
}

header y_t {
    bit<8> more;
    bit<7> f0;
    int<7> f1;
    bit<2> pad;
}

struct headers_t {
    base_t base;
    x_t x0;
    x_t x1;
    y_t[3] ys;
}

struct inner_t {
    bit<32> n0;
    int<65> n1;
}

struct meta_t {
    int<64> m0;
    int<48> m1;
    bit<128> m2;
    int<48> m3;
    bit<32> m4;
    int<64> m5;
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
            8w163: parse_x0;
            8w228: parse_x0;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        transition select(hdr.x0.next) {
            8w54: parse_x1;
            8w95: parse_x1;
            8w185: parse_ys;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        hdr.base.f1 = (((meta.flag ? hdr.base.f1 : ((bit<48>)meta.m3)) - hdr.base.f1) | (~(meta.flag ? 48w281474976710655 : 48w4764024421356)));
        transition select(hdr.x1.next) {
            8w80: parse_ys;
            8w3 &&& 8w15: accept;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        transition select(hdr.ys.last.more) {
            8w32: parse_ys;
            8w156: parse_ys;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        if ((a < (b * c))) {
            b = ((bit<8>)((((bit<48>)c) |+| ((bit<48>)a)) - (true ? ((bit<48>)c) : 48w156792256579401)));
        }
        int<64> v1 = (((true || false) ? ((int<64>)((int<1>)((bit<1>)b))) : (~64s4275121386481485523)) ^ ((!false) ? ((int<64>)(90w1047744335182459126384057786)[80:17]) : (((int<64>)((int<8>)c)) * ((int<64>)((int<8>)c)))));
        c = (((((bit<1>)a) ++ 6w36) << 8w4) ++ (-(-((bit<1>)c))));
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    counter(4, CounterType.packets_and_bytes) ingress_counts;
    action ingress_a0() {
        meta.two.n1 = ((int<65>)(((bit<95>)(((bit<4>)((bit<65>)meta.two.n1)) - ((bit<4>)hdr.base.f2))))[88:24]);
        meta.two = meta.one;
    }
    action ingress_a1() {
        hdr.x1 = hdr.x0;
    }
    table ingress_t0 {
        key = {
            hdr.base.f2: optional @name("k0");
            hdr.base.f1: optional @name("k1");
            hdr.base.f2: ternary @name("k2");
        }
        actions = {
            NoAction;
            ingress_a0;
            ingress_a1;
        }
        default_action = ingress_a0();
        size = 64;
    }
    apply {
        standard_metadata.egress_spec = 3;
        meta.first = standard_metadata.instance_type == 0;
        if (ingress_t0.apply().hit) {
            meta.one.n0 = (-((hdr.x1.isValid() ? 1w0 : ((bit<1>)((bit<48>)meta.m1))) ++ 31w1074185732));
        }
        if (meta.flag) {
            ingress_counts.count(((meta.one.n0 |-| meta.m4) & 32w3));
            hdr.x1 = hdr.x0;
            hdr.ys.push_front(1);
        }
        meta.two.n0 = ((bit<32>)((meta.flag && hdr.ys[1].isValid()) ? (23w3568757)[17:2] : 16w49568));
        hdr.base.f1 = (hdr.base.f1 + (((bit<48>)((bit<64>)hdr.base.f1)) & (hdr.base.f1 * hdr.base.f1)));
        standard_metadata.egress_spec = ((bit<9>)(~((bit<3>)((bit<48>)meta.m3))));
        hdr.x1 = hdr.x0;
        meta.m2 = (128w0 + ((meta.m2 ^ meta.m2) - ((bit<128>)((bit<16>)meta.two.n0))));
        bool v2 = (meta.two.n1 > ((int<65>)(84w2692726449731107405800851)[79:15]));
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    counter(4, CounterType.packets_and_bytes) egress_counts;
    helper() first_helper;
    helper() second_helper;
    action egress_a0() {
        bit<32> v3 = (((~46w0) |+| (((bit<46>)meta.m2) << 8w0)))[39:8];
        meta.one = meta.two;
    }
    action egress_a1(out int<64> p0, out bit<8> p1) {
        p0 = 64s5488542918280297547;
        p1 = 8w127;
        hdr.x0.setValid();
        hdr.x0.next = (((bit<6>)meta.two.n0) ++ ((bit<2>)((bit<65>)meta.two.n1)));
        hdr.x0.f0 = ((int<9>)(7w127 ++ 2w0));
        hdr.x0.pad = ((bit<7>)p1);
    }
    action egress_a2() {
        meta.m2 = (((meta.m2 | ((bit<128>)((bit<48>)meta.m1))) |-| (-meta.m2)) |+| (((bit<128>)((bit<7>)((bit<16>)hdr.base.f3))) |+| (128w1 ^ meta.m2)));
        egress_counts.count(((meta.one.n0 + hdr.base.f2) & 32w3));
    }
    action egress_a3() {
        meta.m1[8:1] = (hdr.ys[1].isValid() ? (hdr.base.kind + meta.kept) : (meta.kept << 8w9));
    }
    apply {
        egress_counts.count((hdr.base.f2 & 32w3));
        if ((!(hdr.base.f3 == (int<16>)(16w38401)))) {
            meta.kept = (((bit<8>)(16w0)[15:3]) * ((((bit<3>)meta.kept) ^ ((bit<3>)hdr.base.f2)) ++ (((bit<5>)meta.kept) >> hdr.base.kind)));
            if (meta.flag) {
                meta.m5 = (((((int<64>)meta.m3) >> 8w3) << 8w19) |-| ((meta.m5 << 8w36) |-| (meta.m0 << 8w3)));
                meta.two = meta.one;
            }
            if (hdr.ys[1].isValid()) {
                return;
            } else {
                hdr.ys.pop_front(1);
                meta.one = meta.one;
            }
        }
        meta.one = meta.two;
        hdr.base.f3 = (-((int<16>)((((bit<37>)hdr.base.f2) & ((bit<37>)((bit<48>)meta.m1))))[19:4]));
        if (hdr.ys[1].isValid()) {
            hdr.base.f0 = ((bit<24>)(-(-((bit<100>)((bit<7>)hdr.ys[1].f1)))));
            hdr.ys[1].more = (((bit<8>)(hdr.base.f0 - hdr.base.f0)) << ((8w112 + meta.kept) - (((bit<8>)((bit<65>)meta.one.n1)) |+| hdr.base.kind)));
        } else {
            meta.one = meta.one;
            hdr.ys.pop_front(1);
        }
        meta.kept = (((hdr.base.kind |-| meta.kept) >> ((bit<1>)((bit<4>)((int<4>)meta.m1)))) ^ hdr.base.kind);
        hdr.base.f2 = (((hdr.base.f2 * hdr.base.f2) >> (((bit<34>)hdr.base.kind))[8:5]) |+| 32w1807719222);
        if (hdr.ys[1].isValid()) {
            bit<24> v4 = hdr.base.f0;
            switch ((8w165 - hdr.base.kind)) {
                8w1: {
                    meta.flag = hdr.x0.isValid();
                    meta.one.n1 = ((hdr.base.f1 >= 48w281474976710655) ? ((meta.flag ? meta.one.n1 : ((int<65>)((int<32>)hdr.base.f2))) & (~meta.one.n1)) : ((int<65>)(((bit<71>)meta.kept))[69:5]));
                }
                8w127: {
                    meta.m4 = meta.two.n0;
                    meta.m3 = (hdr.ys[1].isValid() ? ((meta.m1 & meta.m3) << 8w49) : (((int<48>)((int<63>)63w5645587498134526873)) ^ ((int<48>)(hdr.base.f2 ++ 16w32767))));
                }
                8w228: {
                    meta.m1 = ((meta.m5 <= (meta.m5 >> hdr.ys[1].more)) ? ((int<48>)((59w0 + ((bit<59>)((bit<7>)hdr.ys[1].f1))))[53:6]) : ((int<48>)((int<65>)(((bit<65>)meta.one.n0) * ((bit<65>)v4)))));
                    v4 = (((-((bit<40>)hdr.base.f2)))[30:16] ++ ((meta.flag ? ((bit<9>)hdr.ys[1].pad) : ((bit<9>)meta.one.n0)) * (((bit<46>)hdr.base.kind))[12:4]));
                }
                default: {
                    hdr.base.f0 = (hdr.base.f0 & ((v4 ^ 24w2153805) |-| (24w4107334 |+| v4)));
                    meta.m4 = ((meta.one.n0 - ((bit<32>)v4)) ^ ((((bit<32>)((bit<48>)meta.m3)) & meta.m4) * meta.m4));
                    meta.m5 = ((int<64>)((int<8>)((-hdr.base.kind) + (hdr.ys[1].more |-| meta.kept))));
                }
            }
        } else {
            switch ((-meta.kept)) {
                8w1: {
                    meta.kept = (((bit<8>)((bit<64>)(hdr.ys[0].isValid() ? meta.m5 : 64s0))) << (((bit<4>)((bit<48>)meta.m1)) + (((bit<38>)((bit<64>)meta.m0)))[3:0]));
                }
                8w254: {
                    meta.two.n0[24:8] = ((hdr.ys[2].isValid() ? ((bit<17>)meta.two.n0) : ((bit<17>)meta.m2)) + (meta.flag ? ((bit<17>)meta.kept) : ((bit<17>)((bit<64>)meta.m5))));
                    meta.m2[115:16] = (meta.flag ? (112w4726117884702731856676253538755162)[106:7] : (100w105646667743416873271158240025 |-| ((bit<100>)((bit<64>)meta.m5))));
                    hdr.base.f2 = ((((bit<38>)((bit<64>)meta.m0)))[32:1] - (~(46w21687038984841)[32:1]));
                }
                8w255: {
                    meta.two.n1 = ((int<65>)((int<7>)(~(((bit<7>)hdr.base.f0) * ((bit<7>)((bit<16>)hdr.base.f3))))));
                    meta.m4[22:7] = ((bit<16>)(((bit<76>)((bit<48>)meta.m1)))[69:22]);
                }
                default: {
                    meta.m3 = ((((int<48>)meta.two.n1) ^ (meta.m3 ^ meta.m1)) |+| (-(-meta.m1)));
                    meta.m3 = (((((int<48>)meta.two.n1) * meta.m1) << 8w33) |+| ((meta.m3 |-| meta.m1) | meta.m1));
                    meta.two.n0 = ((meta.m2 != (meta.m2 ^ meta.m2)) ? ((bit<32>)(hdr.base.f0 + hdr.base.f0)) : ((bit<32>)((bit<31>)(~((int<31>)meta.m0)))));
                }
            }
            meta.one.n1 = (((int<65>)((int<128>)meta.m2)) |+| meta.one.n1);
            if (hdr.ys[2].isValid()) {
                hdr.x0 = hdr.x1;
                hdr.ys.push_front(1);
                return;
            }
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
