#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    int<7> f0;
    bit<48> f1;
    bit<1> f2;
    bit<64> f3;
    bit<24> f4;
}

header x_t {
    bit<8> next;
    int<24> f0;
    bit<12> f1;
    bit<4> pad;
}

header y_t {
    bit<8> more;
    bit<64> f0;
    bit<48> f1;
}

struct headers_t {
    base_t base;
    x_t x0;
    x_t x1;
    y_t[2] ys;
}

struct inner_t {
    int<16> n0;
    bit<48> n1;
}

struct meta_t {
    bit<4> m0;
    bit<64> m1;
    bit<1> m2;
    bit<8> m3;
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
            8w42: parse_x1;
            8w213: parse_x1;
            8w140: parse_x1;
            8w8 &&& 8w15: accept;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        transition select(hdr.x0.next) {
            8w5: parse_x1;
            8w15 &&& 8w15: accept;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        verify((!(meta.flag || meta.flag)), error.Unwelcome);
        meta.kept = packet.lookahead<bit<8>>();
        transition select(hdr.x1.next) {
            8w251: parse_ys;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        if (meta.flag) {
            meta.one.n1 = ((55w4963645998752028 << 8w24))[52:5];
            meta.m3 = ((bit<8>)((bit<4>)(~(~(int<4>)(4w12)))));
            meta.m3 = (meta.m3 & (-(hdr.base.kind ^ ((bit<8>)meta.m0))));
        } else {
            hdr.base.f3 = (~((meta.m1 |-| hdr.base.f3) |-| (9w287 ++ ((bit<55>)meta.m0))));
            meta.m3 = (((meta.m3 | hdr.base.kind) & ((bit<8>)((bit<9>)meta.two.n1))) & ((23w1372791)[11:9] ++ ((bit<5>)((bit<24>)((bit<1>)meta.flag)))));
            hdr.base.f2 = ((bit<1>)((hdr.base.f0 < (int<7>)(7w126)) ? (33w1 + 33w8589934591) : (((bit<33>)((bit<16>)meta.one.n0)) >> 8w26)));
        }
        transition select(hdr.ys.last.more) {
            8w168: parse_ys;
            8w209: parse_ys;
            8w242: parse_ys;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        b = c;
        b = ((bit<8>)((false ? ((bit<48>)c) : ((bit<48>)c)) ++ (((bit<16>)b) ^ ((bit<16>)a))));
        if ((!(false && false))) {
            b = (((b >> 8w5) | (b | a)) ^ ((8w147 - 8w72) |+| a));
        }
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<32>>(8) ingress_cells;
    action ingress_a0(inout bit<64> p0) {
        standard_metadata.egress_spec = ((bit<9>)((((bit<43>)meta.m3) - 43w2324541283507))[15:13]);
        if (((hdr.x1.isValid() && hdr.ys[1].isValid()) && (meta.m1 <= 64w18446744073709551615))) {
            meta.m3 = (((hdr.base.kind |-| 8w44) |+| (meta.kept >> 8w9)) - ((((bit<26>)meta.m2))[17:10] >> 8w0));
        } else {
            meta.two.n1[33:24] = ((((bit<10>)hdr.base.f1) |-| ((bit<10>)((bit<1>)meta.flag))) >> (meta.kept & hdr.base.kind));
            meta.m1 = ((~((bit<96>)13w4387)))[84:21];
        }
    }
    action ingress_a1() {
        ingress_cells.write(((~((bit<32>)meta.two.n1)) & 32w7), ((((bit<16>)hdr.base.f4) ++ ((bit<20>)meta.m3)))[33:2]);
    }
    apply {
        standard_metadata.egress_spec = 2;
        meta.first = standard_metadata.instance_type == 0;
        bit<5> v1 = ((((bit<3>)hdr.base.f1) ++ ((bit<2>)9w0)) | (((bit<5>)33w805365650) << 8w3));
        ingress_a1();
        hdr.ys.pop_front(1);
        if (((((bit<100>)hdr.base.f4) >> 8w101) >= (((bit<100>)hdr.base.f4) - ((bit<100>)hdr.base.f1)))) {
            ingress_a1();
        } else {
            if (hdr.x0.isValid()) {
                meta.m2 = (((bit<21>)hdr.base.kind))[17:17];
                hdr.x0.f1 = (((hdr.ys[1].isValid() || hdr.x1.isValid()) ? (hdr.x0.f1 + hdr.x0.f1) : ((bit<12>)7w95)) |+| (((bit<12>)((bit<63>)((int<63>)((int<64>)meta.m1)))) >> 8w1));
            } else {
                meta.m0[1:0] = (hdr.x0.isValid() ? ((bit<2>)hdr.base.f2) : (((bit<18>)hdr.base.f4))[5:4]);
                hdr.base.f3 = ((-((bit<64>)((bit<128>)((int<128>)((int<24>)hdr.base.f4))))) - ((hdr.base.f3 >> meta.m0) - meta.m1));
            }
        }
        meta.one = meta.one;
        bool v2 = ((((int<63>)meta.one.n0) <= (hdr.ys[1].isValid() ? (int<63>)(63w8241930149084417214) : 63s4611686018427387903)) || (meta.flag || (!hdr.x1.isValid())));
        ingress_cells.write((((bit<32>)meta.m1) & 32w7), ((bit<32>)(meta.flag ? 7w127 : ((bit<7>)hdr.base.kind))));
        hash(meta.two.n1, HashAlgorithm.csum16, 16w0, { hdr.base.f1, meta.m1, meta.m3 }, 32w7);
        if (meta.first && hdr.x0.isValid()) {
            standard_metadata.mcast_grp = 3;
        }
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<48>>(8) egress_cells;
    counter(4, CounterType.packets_and_bytes) egress_counts;
    helper() first_helper;
    helper() second_helper;
    action egress_a0(inout bit<4> p0, inout bit<8> p1) {
        meta.m1 = (((hdr.base.f3 * ((bit<64>)hdr.base.f2)) ^ (((bit<97>)p0))[96:33]) - (((bit<64>)((bit<7>)hdr.base.f0)) << (-meta.kept)));
        meta.two.n1 = hdr.base.f1;
        hdr.x1 = hdr.x0;
    }
    action egress_a1(bit<8> p0) {
        hdr.base.f3[43:4] = ((43w1978733372091)[42:3] + ((bit<40>)((bit<16>)meta.two.n0)));
        if (hdr.x0.isValid()) {
            meta.two.n1 = (((23w3232737 |+| ((bit<23>)((bit<7>)hdr.base.f0))) ++ (hdr.base.f3)[55:31]) & ((hdr.base.f1 >> 8w32) ^ (meta.two.n1 & hdr.base.f1)));
        } else {
            meta.m1 = ((((bit<55>)hdr.base.kind) ++ (40w246736991957)[34:26]) ^ (85w38685626227668133590597631)[84:21]);
            hdr.base.f0 = ((~((int<7>)((int<64>)64w9105818385390278622))) << 8w7);
            meta.two.n1 = ((((bit<69>)((bit<100>)((bit<16>)meta.one.n0))))[56:9] |-| (~((bit<48>)32w1)));
        }
    }
    action egress_a2(bit<48> p0, bit<32> p1) {
        egress_counts.count((p1 & 32w3));
        meta.m3 = meta.kept;
    }
    action egress_a3(bit<8> p0) {
        hdr.base.f2 = (~((-hdr.base.f2) | (-meta.m2)));
        meta.m2 = ((!hdr.ys[1].isValid()) ? (meta.m2 >> 8w1) : ((bit<1>)((bit<9>)((bit<8>)hdr.base.f1))));
    }
    table egress_t0 {
        key = {
            meta.m2: exact @name("k0");
            meta.m2: exact @name("k1");
            meta.m0: optional @name("k2");
        }
        actions = {
            NoAction;
            egress_a1;
            egress_a3;
        }
        default_action = egress_a3(8w153);
        size = 64;
    }
    apply {
        second_helper.apply((~(meta.m3 * meta.kept)), meta.m3, meta.kept);
        if (egress_t0.apply().miss) {
            hdr.base.f2 = ((bit<1>)(((bit<31>)1w1) ^ (31w647009326 + ((bit<31>)meta.m0))));
            meta.kept = ((meta.kept * (hdr.base.kind >> 8w2)) |+| ((meta.flag ? meta.m3 : 8w1) + (((bit<2>)((bit<16>)meta.two.n0)) ++ ((bit<6>)meta.m1))));
            meta.flag = ((meta.kept != (((bit<4>)((bit<7>)hdr.base.f0)) ++ 4w7)) && (hdr.base.f0 == (int<7>)(7w86)));
        }
        hdr.base.f0 = ((hdr.base.f0 & ((int<7>)((int<9>)((bit<9>)hdr.base.f1)))) & ((int<7>)((int<1>)((bit<1>)hdr.x0.isValid()))));
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
