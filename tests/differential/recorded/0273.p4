#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    bit<3> f0;
    bit<24> f1;
    int<12> f2;
    bit<24> f3;
    bit<1> pad;
}

header x_t {
    bit<8> next;
    bit<32> f0;
    bit<16> f1;
    bit<4> f2;
    bit<4> pad;
}

header y_t {
    bit<8> more;
}

struct headers_t {
    base_t base;
    x_t x0;
    x_t x1;
    y_t[3] ys;
}

struct inner_t {
    bit<65> n0;
    bit<64> n1;
}

struct meta_t {
    int<128> m0;
    bit<9> m1;
    bit<128> m2;
    bit<48> m3;
    int<65> m4;
    bit<32> m5;
    bool flag;
    @field_list(1) bit<8> kept;
    inner_t one;
    inner_t two;
    bool first;
}

bit<32> function0(in bit<8> p0, in bit<16> p1) {
    if ((false || (9w142 >= 9w475))) {
        return ((32w1141139823 << 8w8) * (p1 ++ p1));
    }
    return (((((bit<2>)p0) ++ 30w284793216) & ((bit<32>)((bit<31>)p0))) - (((bit<32>)((bit<24>)(int<24>)(24w16588924))) << 8w32));
}

parser parse(packet_in packet, out headers_t hdr, inout meta_t meta,
             inout standard_metadata_t standard_metadata) {
    state start {
        packet.extract(hdr.base);
        meta.kept = packet.lookahead<bit<8>>();
        transition select(hdr.base.kind) {
            8w0: parse_x0;
            8w129: parse_ys;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        verify((meta.m0 >= (int<128>)(128w170141183460469231731687303715884105728)), error.Unwelcome);
        transition select(hdr.x0.next) {
            8w229: parse_x1;
            8w182: parse_ys;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        transition select(hdr.x1.next) {
            8w57: parse_ys;
            8w4: parse_ys;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        transition select(hdr.ys.last.more) {
            8w32: parse_ys;
            8w57: parse_ys;
            8w8: parse_ys;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        int<48> v1 = (((int<48>)(((bit<71>)((bit<1>)b)))[59:12]) - ((int<48>)((int<31>)(((bit<31>)a) & ((bit<31>)c)))));
        b[5:5] = (-((bit<1>)24w0));
        v1 = ((int<48>)((int<8>)c));
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<16>>(1) ingress_cells;
    action ingress_a0(out int<65> p0) {
        p0 = 65s18446744073709551615;
        if (meta.flag) {
            meta.two.n1 = (((((bit<71>)((bit<65>)p0)))[67:4] * meta.one.n1) + ((meta.one.n1 + meta.two.n1) >> 8w20));
            hdr.base.pad = (((((bit<11>)((bit<128>)meta.m0)) << 8w11) | (11w1001 - ((bit<11>)meta.one.n0))))[2:2];
            meta.two.n1 = (((bit<87>)(37w68719476736)[13:13]))[79:16];
        }
        if ((((bit<63>)((bit<16>)hdr.base.pad)) < (-63w6264766894538896691))) {
            meta.two.n1 = ((meta.m1 > 9w0) ? (~(meta.two.n1 + meta.one.n1)) : ((((bit<58>)meta.m3) |-| ((bit<58>)meta.one.n0)) ++ (((bit<6>)meta.two.n0) |-| ((bit<6>)((bit<128>)meta.m0)))));
            meta.m2 = (meta.m2 |-| ((bit<128>)((bit<13>)((int<13>)(((bit<11>)hdr.base.f1) ++ ((bit<2>)meta.one.n1))))));
        }
    }
    action ingress_a1(in bit<48> p0) {
        hash(meta.m3, HashAlgorithm.crc16, 16w5, { hdr.base.f1, meta.one.n1 }, 32w7);
        meta.two = meta.two;
        meta.m1 = ((bit<9>)((bit<100>)((int<100>)(int<33>)(33w6733451028))));
    }
    action ingress_a2() {
        meta.flag = (meta.two.n0 != (meta.one.n0 << 8w64));
        standard_metadata.egress_spec = ((bit<9>)((hdr.x1.isValid() ? hdr.base.f0 : hdr.base.f0) - ((bit<3>)((bit<33>)hdr.base.pad))));
    }
    table ingress_t0 {
        key = {
            hdr.base.kind: ternary @name("k0");
        }
        actions = {
            NoAction;
            ingress_a2;
        }
        default_action = ingress_a2();
        size = 64;
    }
    table ingress_t1 {
        key = {
            hdr.base.f3: lpm @name("k0");
            meta.two.n0: exact @name("k1");
        }
        actions = {
            NoAction;
            ingress_a2;
        }
        default_action = NoAction();
        size = 64;
    }
    apply {
        standard_metadata.egress_spec = 0;
        meta.first = standard_metadata.instance_type == 0;
        meta.two = meta.one;
        hash(meta.two.n1, HashAlgorithm.crc16, 16w0, { meta.m5 }, 32w7);
        ingress_t0.apply();
        hdr.ys.push_front(1);
        hdr.base.pad = (hdr.base.pad << 8w2);
        switch (ingress_t1.apply().action_run) {
            NoAction: {
                hdr.base.f3[22:22] = (((bit<18>)((bit<100>)(int<100>)(100w1267650600228229401496703205375))))[6:6];
                meta.one.n0 = ((~((bit<35>)((bit<63>)meta.one.n0))) ++ ((bit<30>)meta.kept));
                hdr.base.f1 = ((meta.flag ? ((bit<24>)hdr.base.pad) : (((bit<49>)((bit<1>)meta.flag)))[39:16]) << 8w20);
            }
            ingress_a2: {
                meta.m0 = ((int<128>)((int<24>)hdr.base.f1));
                meta.flag = ((meta.m3 < ((bit<48>)((bit<24>)24s8388607))) || (meta.m3 <= 48w240131104092099));
            }
        }
        meta.m3[46:46] = ((~39w528476603538))[32:32];
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    counter(4, CounterType.packets_and_bytes) egress_counts;
    action egress_a0(bit<9> p0, bit<16> p1) {
        if ((!(p0 >= p0))) {
            meta.one.n0 = ((bit<65>)(~(54w12531326395402599)[41:26]));
            meta.flag = (p1 > ((bit<16>)(((int<16>)((int<64>)meta.two.n1)) |-| 16s1769)));
            meta.m0 = ((int<128>)((int<8>)(~(meta.kept + hdr.base.kind))));
        }
        meta.m2 = (((meta.m5 * meta.m5) == (meta.m5 + meta.m5)) ? ((meta.m2 - meta.m2) >> (meta.kept ^ hdr.base.kind)) : ((bit<128>)((bit<32>)(((int<32>)((int<24>)hdr.base.f1)) + ((int<32>)((int<8>)hdr.base.kind))))));
    }
    action egress_a1(inout bit<9> p0) {
        if (meta.flag) {
            meta.two.n0 = (-((meta.one.n0 | ((bit<65>)((bit<12>)hdr.base.f2))) | ((bit<65>)((bit<31>)31s1073741823))));
        }
        hdr.base.pad = hdr.base.pad;
        hdr.x1 = hdr.x0;
    }
    action egress_a2(in bit<48> p0) {
        if (hdr.ys[2].isValid()) {
            meta.m4 = ((!hdr.x0.isValid()) ? (int<65>)(65w18446744073709551616) : ((hdr.x1.isValid() ? meta.m4 : meta.m4) << ((bit<8>)((bit<65>)meta.m4))));
            hdr.base.f1[16:13] = (((bit<1>)meta.flag) ++ (((bit<3>)((bit<1>)meta.flag)) * hdr.base.f0));
        } else {
            meta.m5 = meta.m5;
            hdr.base.f0 = ((bit<3>)(((bit<3>)((bit<24>)(int<24>)(24w8388608))) ++ (~hdr.base.pad)));
        }
        hdr.base.pad = (-((-((bit<1>)((bit<128>)meta.m0))) << 8w2));
    }
    action egress_a3(in bit<48> p0) {
        if ((!hdr.x0.isValid())) {
            meta.m0 = ((p0 != 48w0) ? ((int<128>)(meta.m2 * meta.m2)) : ((int<128>)((int<8>)(hdr.base.f0 ++ ((bit<5>)hdr.base.f3)))));
            meta.two.n1 = (((-((bit<27>)hdr.base.f1)) ++ (hdr.base.pad ++ ((bit<36>)meta.m2))) << 8w34);
            meta.m1[8:8] = ((21w1048576 & 21w1))[7:7];
        }
        hdr.ys.pop_front(1);
    }
    table egress_t0 {
        key = {
            meta.kept: range @name("k0");
            meta.one.n1: ternary @name("k1");
        }
        actions = {
            NoAction;
            egress_a0;
        }
        default_action = NoAction();
        size = 64;
    }
    apply {
        egress_counts.count((32w2147483647 & 32w3));
        hdr.x1 = hdr.x0;
        if ((meta.kept <= (hdr.base.kind & hdr.base.kind))) {
            switch ((meta.kept >> 8w6)) {
                8w1: {
                    meta.m4 = meta.m4;
                }
                8w75: {
                    meta.two.n0 = (((bit<65>)(hdr.ys[2].isValid() ? 33w8589934590 : 33w8589934591)) |+| ((bit<65>)(meta.flag ? ((bit<100>)meta.m1) : ((bit<100>)hdr.base.pad))));
                    meta.one.n0 = (~(((bit<38>)((bit<128>)((bit<12>)hdr.base.f2))) ++ ((bit<27>)hdr.base.f3)));
                    meta.flag = meta.flag;
                }
                8w255: {
                    meta.two.n1 = (((hdr.x1.isValid() ? meta.two.n1 : meta.two.n1) |+| ((bit<64>)((bit<33>)((int<33>)((int<24>)hdr.base.f1))))) - (meta.flag ? (meta.one.n1 >> 8w31) : (~meta.two.n1)));
                    meta.m4 = ((int<65>)(((((bit<77>)meta.m2) >> ((bit<4>)meta.two.n0)) * ((bit<77>)((bit<1>)meta.flag))))[68:4]);
                    meta.two.n1 = (meta.two.n1 |+| ((meta.one.n1 * meta.one.n1) ^ ((bit<64>)meta.m2)));
                }
                default: {
                    meta.m2[99:69] = ((!hdr.ys[1].isValid()) ? ((bit<31>)meta.m5) : (31w737057963 | 31w1330303342));
                    meta.one.n1 = (((meta.one.n1 |-| meta.two.n1) * (meta.one.n1 |+| meta.one.n1)) ^ (meta.flag ? meta.two.n1 : (meta.flag ? ((bit<64>)((bit<128>)meta.m0)) : meta.one.n1)));
                }
            }
            meta.kept = (7w63 ++ (((int<7>)(7w64) > ((int<7>)((int<8>)meta.kept))) ? (((bit<26>)hdr.base.f0))[16:16] : ((bit<1>)((bit<16>)((int<16>)((int<24>)hdr.base.f1))))));
            if ((hdr.base.kind != (-hdr.base.kind))) {
                exit;
            }
        }
        egress_t0.apply();
        if (((hdr.x0.isValid() || meta.flag) || (((bit<63>)meta.m2) == ((bit<63>)meta.one.n1)))) {
            meta.one = meta.two;
            egress_a1(meta.m1);
        }
        if ((meta.two.n1 == 64w15472466002656034341)) {
            hdr.base.f1 = hdr.base.f1;
        }
        hdr.base.f1 = (((bit<24>)(~((bit<100>)((bit<12>)hdr.base.f2)))) << 8w5);
        if (meta.first && ((((bit<52>)((bit<65>)meta.m4)))[31:16] < ((bit<16>)hdr.base.f3))) {
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
