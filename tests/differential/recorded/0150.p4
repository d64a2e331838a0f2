#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    bit<1> f0;
    bit<4> f1;
    bit<12> f2;
    bit<32> f3;
    bit<1> f4;
    bit<6> pad;
}

header x_t {
    bit<8> next;
    bit<64> f0;
}

header y_t {
    bit<8> more;
    int<12> f0;
    bit<4> pad;
}

struct headers_t {
    base_t base;
    x_t x0;
    x_t x1;
    y_t[3] ys;
}

struct inner_t {
    bit<8> n0;
    bit<32> n1;
}

struct meta_t {
    bit<8> m0;
    bit<32> m1;
    bit<48> m2;
    bit<100> m3;
    bit<33> m4;
    bit<32> m5;
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
            8w252: parse_ys;
            8w236: parse_ys;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        transition select(hdr.x0.next) {
            8w14: parse_x1;
            8w233: parse_x1;
            8w87: parse_ys;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        meta.kept = packet.lookahead<bit<8>>();
        transition select(hdr.x1.next) {
            8w101: parse_ys;
            8w147: parse_ys;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        transition select(hdr.ys.last.more) {
            8w22: parse_ys;
            8w150: parse_ys;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        c = (((bit<7>)((bit<63>)((bit<4>)((int<4>)((int<8>)a))))) ++ ((bit<1>)b));
        b = (((bit<4>)b) ++ ((30w536870911)[12:9] - (((bit<4>)b) << a)));
        b[2:2] = ((4w0)[2:1])[1:1];
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    counter(4, CounterType.packets_and_bytes) ingress_counts;
    action ingress_a0(bit<16> p0, bit<48> p1) {
        ingress_counts.count((((bit<32>)((bit<4>)(int<4>)(4w14))) & 32w3));
        meta.m2 = (((((bit<48>)meta.two.n0) >> 8w163) << 8w31) |-| (-(p1 | meta.m2)));
        if (((((bit<63>)hdr.base.pad) |-| 63w9223372036854775807) < (63w9223372036854775806 + 63w4611686018427387903))) {
            hdr.base.f2 = ((-hdr.base.f2) ^ (((bit<12>)((bit<24>)meta.one.n0)) - (-hdr.base.f2)));
            meta.m1 = (((18w236981 |-| ((bit<18>)hdr.base.f3)) ++ ((bit<13>)((bit<7>)((int<7>)((int<8>)hdr.base.kind))))) ++ (((bit<29>)meta.two.n1))[9:9]);
        } else {
            meta.one.n1 = (meta.m1 - ((~3w7) ++ (hdr.ys[1].isValid() ? 29w1 : ((bit<29>)p0))));
            hdr.base.f4 = ((bit<1>)(((bit<4>)hdr.base.f3) < (hdr.x0.isValid() ? hdr.base.f1 : hdr.base.f1)));
            meta.m1 = ((bit<32>)((bit<16>)hdr.base.f0));
        }
    }
    action ingress_a1() {
        if (((hdr.base.f0 >= 1w1) || hdr.ys[1].isValid())) {
            hdr.base.f3 = ((bit<32>)(-(((bit<65>)meta.m4) ^ ((bit<65>)meta.m2))));
            meta.m0 = ((-(meta.one.n0 & 8w254)) + (-(~8w68)));
        } else {
            meta.m3 = (((meta.m3 |-| meta.m3) ^ 100w898443143955278012000355062265) >> 8w99);
        }
    }
    action ingress_a2(bit<48> p0) {
        if (((hdr.ys[2].isValid() || hdr.ys[2].isValid()) || (hdr.ys[2].isValid() || hdr.x1.isValid()))) {
            hdr.base.f3 = ((bit<32>)(((bit<100>)((bit<65>)meta.two.n1)) & (meta.m3 << hdr.base.f1)));
            meta.m4 = (meta.flag ? (meta.flag ? (meta.m4 >> hdr.base.f0) : meta.m4) : (meta.flag ? meta.m4 : (33w4294967296 ^ meta.m4)));
            meta.one.n0 = (-(5w0 ++ (3w5 |+| ((bit<3>)p0))));
        } else {
            meta.m3 = ((meta.flag && (hdr.x0.isValid() || hdr.ys[2].isValid())) ? (~((bit<100>)((bit<48>)meta.one.n1))) : (((bit<100>)((bit<63>)63s4611686018427387903)) |+| (meta.flag ? 100w633825300114114700748351602688 : meta.m3)));
        }
        hdr.x1.setValid();
        hdr.x1.next = (hdr.base.kind - meta.kept);
        hdr.x1.f0 = (93w9903520314283042199192993791)[63:0];
    }
    action ingress_a3(out bit<8> p0) {
        p0 = 8w127;
        standard_metadata.egress_spec = ((bit<9>)(~((bit<3>)meta.two.n1)));
        meta.m1 = ((meta.m0 <= (meta.two.n0 >> 8w6)) ? ((~51w838449463725524))[41:10] : ((meta.m1 >> hdr.base.f0) - (~meta.one.n1)));
    }
    table ingress_t0 {
        key = {
            meta.one.n0: ternary @name("k0");
            meta.m1: ternary @name("k1");
        }
        actions = {
            NoAction;
            ingress_a0;
            ingress_a1;
            ingress_a2;
        }
        default_action = ingress_a2(48w277489050180385);
        size = 64;
    }
    apply {
        standard_metadata.egress_spec = 5;
        meta.first = standard_metadata.instance_type == 0;
        hdr.ys.push_front(1);
        hdr.base.f0 = (-((hdr.base.f0 * hdr.base.f0) ^ (((bit<28>)meta.two.n1))[27:27]));
        switch (ingress_t0.apply().action_run) {
            NoAction: {
                meta.m4 = (hdr.x0.isValid() ? ((meta.m3 == 100w1267650600228229401496703205375) ? meta.m4 : (hdr.base.f2 ++ ((bit<21>)hdr.base.f0))) : ((71w2361183241434822606846)[60:28] - (((bit<13>)((bit<1>)meta.flag)) ++ 20w1048575)));
                hdr.base.pad = ((hdr.base.f4 != (~hdr.base.f0)) ? ((meta.m1 == 32w2237797702) ? (-hdr.base.pad) : (hdr.base.pad | hdr.base.pad)) : (((bit<6>)((bit<63>)((int<63>)((int<32>)meta.m1)))) >> (hdr.base.f1 ^ hdr.base.f1)));
                hdr.base.f4 = ((!(32s2147483647 > 32s2147483647)) ? ((hdr.base.f0 + hdr.base.f4) >> ((bit<8>)((bit<64>)hdr.base.f0))) : ((((bit<1>)hdr.base.f1) |+| hdr.base.f4) >> ((bit<4>)((bit<63>)meta.two.n0))));
            }
            ingress_a0: {
                meta.two.n0[5:5] = ((hdr.base.f4 ^ hdr.base.f0) << (meta.one.n0 & meta.kept));
                meta.kept[7:4] = (~hdr.base.f1);
                hdr.base.f3[29:13] = ((((bit<51>)meta.m5) & ((bit<51>)meta.m3)))[31:15];
            }
            default: {
                hdr.base.pad = (((meta.flag ? ((bit<9>)hdr.base.pad) : 9w120) - (((bit<9>)hdr.base.f4) << hdr.base.f1)))[5:0];
                meta.one.n1 = ((bit<32>)(((bit<33>)meta.m3) & meta.m4));
            }
        }
        if (meta.first && ((!meta.flag) || (meta.flag && meta.flag))) {
            standard_metadata.mcast_grp = 3;
        }
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    counter(4, CounterType.packets_and_bytes) egress_counts;
    helper() first_helper;
    helper() second_helper;
    action egress_a0(inout bit<8> p0, inout bit<32> p1) {
        p1 = ((~(meta.m0 ++ 24w16777214)) | (((bit<22>)meta.m0) ++ 10w512));
        meta.m4 = ((bit<33>)((96w6788650089533062810050382967 ++ ((bit<17>)meta.two.n0)))[102:3]);
    }
    action egress_a1(bit<128> p0) {
        hdr.ys.pop_front(1);
    }
    action egress_a2(inout bit<8> p0) {
        hdr.base.f1 = (-((((bit<18>)meta.one.n0) ++ ((bit<3>)hdr.base.f3)))[5:2]);
        meta.m1 = (((bit<32>)((bit<9>)(((int<9>)((int<8>)meta.m0)) & (int<9>)(9w510)))) * ((meta.m5 << 8w29) << 8w19));
    }
    action egress_a3(in bit<9> p0) {
        meta.m5[31:13] = ((((bit<19>)meta.two.n0) + ((bit<19>)meta.two.n0)) << hdr.base.kind);
        hdr.x1 = hdr.x0;
    }
    table egress_t0 {
        key = {
            meta.kept: range @name("k0");
            meta.two.n1: lpm @name("k1");
        }
        actions = {
            NoAction;
            egress_a1;
        }
        default_action = NoAction();
        size = 64;
    }
    apply {
        meta.m2 ^= (((bit<48>)((bit<8>)((int<8>)((int<1>)hdr.base.f0)))) |+| (meta.m2 << 8w27));
        meta.one = meta.two;
        if (hdr.ys[1].isValid()) {
            bit<16> v1 = ((meta.flag && (((int<32>)meta.m1) < ((int<32>)((int<1>)hdr.base.f0)))) ? ((16w16777 << hdr.ys[1].more) & (((bit<16>)hdr.base.f3) |-| 16w31282)) : ((bit<16>)meta.m1));
        }
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
