#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    bit<48> f0;
    bit<3> f1;
    bit<48> f2;
    bit<64> f3;
    bit<12> f4;
    bit<24> f5;
    bit<1> pad;
}

header x_t {
    bit<8> next;
    bit<32> f0;
    bit<8> f1;
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
    y_t[2] ys;
}

struct inner_t {
    bit<33> n0;
    bit<33> n1;
}

struct meta_t {
    bit<100> m0;
    int<64> m1;
    int<128> m2;
    bit<100> m3;
    bool flag;
    @field_list(1) bit<8> kept;
    inner_t one;
    inner_t two;
    bool first;
}

bit<32> function0(in bit<8> p0, in bit<32> p1) {
    if ((p0 < ((bit<8>)((bit<65>)p1)))) {
        return (((bit<1>)true) ++ (((bit<31>)p0) << ((bit<1>)p0)));
    }
    return (((bit<32>)((bit<16>)13w8191)) + ((p1 <= 32w1471607394) ? (((bit<47>)p1))[35:4] : (((bit<1>)p0) ++ ((bit<31>)p1))));
}

parser parse(packet_in packet, out headers_t hdr, inout meta_t meta,
             inout standard_metadata_t standard_metadata) {
    state start {
        packet.extract(hdr.base);
        if ((hdr.base.f0 == (((bit<48>)hdr.base.f5) & 48w140737488355327))) {
            meta.two.n0 = (((bit<33>)((bit<4>)(meta.flag ? ((int<4>)((int<1>)((bit<1>)meta.flag))) : ((int<4>)((int<48>)hdr.base.f0))))) ^ ((~((bit<53>)meta.one.n0)))[39:7]);
        } else {
            meta.m3 = (meta.flag ? ((((bit<128>)meta.two.n1) >> 8w60))[122:23] : ((bit<100>)((bit<24>)((int<24>)(24w11287595) |+| (int<24>)(24w12752054)))));
            meta.one.n0[29:7] = ((((bit<29>)meta.m3))[24:2] << ((bit<1>)7w63));
            meta.two.n1 = ((((bit<66>)((bit<63>)(int<63>)(63w9223372036854775807))))[36:4] | ((bit<33>)(-128w292833739209119904742006022119702243199)));
        }
        transition select(hdr.base.kind) {
            8w207: parse_ys;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        transition select(hdr.x0.next) {
            8w123: parse_ys;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        hdr.base.f2 = hdr.base.f0;
        transition select(hdr.x1.next) {
            8w30: parse_ys;
            8w98: parse_ys;
            8w208: parse_ys;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        transition select(hdr.ys.last.more) {
            8w113 .. 8w116: parse_ys;
            8w211: parse_ys;
            8w201: parse_ys;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        b = (-((((bit<3>)b) & ((bit<3>)a)) ++ (((bit<26>)a))[13:9]));
        b |= (((((bit<13>)a) ++ 17w106195) + ((bit<30>)c)))[17:10];
        c = a;
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<48>>(8) ingress_cells;
    counter(4, CounterType.packets_and_bytes) ingress_counts;
    helper() first_helper;
    helper() second_helper;
    action ingress_a0() {
        if ((meta.m3 < ((bit<100>)((bit<64>)meta.m1)))) {
            meta.one.n0 = ((bit<33>)((bit<13>)((int<13>)((int<1>)hdr.base.pad))));
            meta.kept = (((((bit<31>)hdr.base.f3) + ((bit<31>)((bit<128>)meta.m2))) |+| (hdr.x1.isValid() ? 31w2147483646 : ((bit<31>)meta.one.n1))))[23:16];
        } else {
            meta.one.n0[12:10] = (~((bit<3>)((bit<9>)9s15)));
            hdr.base.f1 = hdr.base.f1;
            hdr.base.f5[17:13] = ((((bit<34>)hdr.base.f5) | ((bit<34>)meta.m3)))[6:2];
        }
        meta.m1 = ((int<64>)((((bit<65>)32w2147483648) |+| (hdr.x1.isValid() ? 65w1 : ((bit<65>)hdr.base.f1))))[64:1]);
        if (((-((int<1>)((int<100>)meta.m0))) > ((int<1>)(1w1) | 1s0))) {
            hdr.base.f1 = (((meta.two.n1 < meta.one.n1) ? (((bit<42>)hdr.base.f4) | ((bit<42>)meta.m3)) : 42w983282669278))[14:12];
        } else {
            meta.kept = (-(~meta.kept));
        }
    }
    action ingress_a1(inout bit<100> p0) {
        meta.kept = (((((bit<63>)hdr.base.pad) > 63w9223372036854775807) ? (meta.kept |-| meta.kept) : (hdr.base.kind ^ 8w255)) |-| ((meta.m3 < p0) ? ((bit<8>)((bit<13>)((bit<128>)meta.m2))) : (~hdr.base.kind)));
        if (((p0 != ((bit<100>)((bit<1>)meta.flag))) && (((bit<4>)meta.two.n1) == 4w0))) {
            meta.flag = hdr.ys[1].isValid();
        } else {
            meta.one.n0 = (meta.flag ? ((meta.two.n1 << 8w17) |-| (meta.two.n1 & 33w8589934591)) : ((((bit<17>)hdr.base.f5) ^ ((bit<17>)hdr.base.f0)) ++ (((bit<16>)p0) << ((bit<4>)hdr.base.kind))));
        }
    }
    action ingress_a2(inout bit<100> p0) {
        ingress_counts.count((function0(hdr.base.kind, ((bit<32>)meta.m0)) & 32w3));
        ingress_cells.write((function0(8w181, 32w1838576173) & 32w7), ((~48w238626034729301) & (-hdr.base.f2)));
    }
    action ingress_a3(bit<8> p0) {
        meta.m3 = (meta.m3 |+| (meta.m3 ^ (meta.m0 + meta.m3)));
        hdr.base.pad = (meta.flag ? (((bit<1>)hdr.base.f4) & (((bit<39>)hdr.base.kind))[10:10]) : (hdr.ys[0].isValid() ? (-hdr.base.pad) : (((bit<1>)hdr.base.f3) & hdr.base.pad)));
    }
    table ingress_t0 {
        key = {
            meta.two.n0: ternary @name("k0");
            ((bit<32>)meta.m3): lpm @name("k1");
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
            hdr.base.f0: ternary @name("k0");
            meta.m0: optional @name("k1");
            hdr.base.f4: optional @name("k2");
        }
        actions = {
            NoAction;
            ingress_a3;
        }
        default_action = ingress_a3(8w128);
        size = 64;
    }
    apply {
        standard_metadata.egress_spec = 6;
        meta.first = standard_metadata.instance_type == 0;
        if (meta.flag) {
            meta.m0 -= ((bit<100>)((bit<32>)((int<32>)(((bit<21>)((bit<32>)hdr.base.f4)) ++ 11w0))));
            hdr.base.pad = (((bit<1>)(32w2147483647 + ((bit<32>)hdr.base.kind))) << ((hdr.x1.isValid() && meta.flag) ? (-((bit<4>)meta.two.n0)) : (((bit<28>)meta.two.n1))[27:24]));
            meta.one.n0 = (hdr.ys[0].isValid() ? ((hdr.base.f5 & hdr.base.f5) ++ (~((bit<9>)meta.one.n0))) : ((bit<33>)((bit<65>)((int<65>)((int<8>)((bit<8>)meta.one.n1))))));
        } else {
            hdr.x0 = hdr.x1;
            meta.two = meta.one;
            switch ((meta.kept - hdr.base.kind)) {
                8w1: {
                    hdr.base.pad = ((hdr.ys[1].isValid() ? ((bit<17>)hdr.base.f3) : ((bit<17>)meta.m0)))[6:6];
                }
                8w82: {
                    hdr.base.f4 = (((((bit<12>)hdr.base.f0) << 8w2) & (hdr.base.f1 ++ ((bit<9>)hdr.base.f4))) + ((hdr.base.pad | hdr.base.pad) ++ (~((bit<11>)((bit<128>)meta.m2)))));
                    meta.m2 = ((int<128>)((int<33>)meta.two.n0));
                    meta.one.n0 = ((hdr.base.kind < 8w37) ? ((meta.two.n1 | meta.two.n0) ^ meta.one.n0) : ((33w8589934590 ^ meta.two.n0) * (-meta.one.n1)));
                }
                8w127: {
                    meta.two.n1 = (((bit<33>)((bit<13>)(((int<13>)((int<3>)hdr.base.f1)) |+| ((int<13>)((int<48>)hdr.base.f0))))) >> (((bit<6>)((bit<63>)hdr.base.f5)) ++ (hdr.base.pad ++ hdr.base.pad)));
                }
                default: {
                    meta.two.n0 = ((33w3405466482 |-| (((bit<26>)hdr.base.f4) ++ 7w30)) | ((33w2000702777 |+| meta.one.n1) >> 8w15));
                    hdr.base.f3 = ((((bit<5>)((bit<9>)hdr.base.f4)) << 8w4) ++ ((meta.flag && hdr.x0.isValid()) ? 59w73619735750450962 : (59w0 >> hdr.base.kind)));
                }
            }
        }
        hdr.base.f1[2:0] = ((((bit<1>)hdr.base.f1) ++ 2w1) * hdr.base.f1);
        meta.two = meta.two;
        meta.m2 |= ((-((int<128>)(((bit<125>)meta.m3) ++ hdr.base.f1))) - ((meta.m2 |-| meta.m2) >> (meta.flag ? 1w0 : ((bit<1>)hdr.base.kind))));
        hdr.base.f5 = ((bit<24>)((bit<128>)meta.m2));
        switch (ingress_t0.apply().action_run) {
            NoAction: {
                hdr.base.f0 = hdr.base.f2;
                meta.two.n0[31:24] = ((2w3)[0:0] ++ (((bit<7>)hdr.base.f3) << 8w255));
                hdr.base.f0[30:3] = ((28w134217727 ^ 28w134217727) >> (meta.kept |+| meta.kept));
            }
            default: {
                hdr.base.f3 = ((((bit<7>)hdr.base.pad) >> 8w0) ++ (((bit<57>)((bit<32>)hdr.base.f4)) |-| (-((bit<57>)meta.two.n1))));
                hdr.base.f2 = (((hdr.base.f0 + hdr.base.f0) >> 8w7) & ((bit<48>)((bit<63>)((int<63>)(63w9223372036854775807) << ((bit<4>)meta.kept)))));
            }
        }
        if (hdr.ys[0].isValid()) {
            bool v1 = (hdr.base.f0 < 48w1);
            meta.two.n0 -= (((hdr.base.f5 ++ ((bit<9>)hdr.base.f3)) | (v1 ? meta.one.n0 : meta.two.n1)) |-| ((((bit<14>)((bit<128>)meta.m2)) ++ 19w262143) | (meta.one.n1 - 33w0)));
            hdr.ys[0].setInvalid();
        } else {
            ingress_a0();
        }
        ingress_t1.apply();
        if (meta.first && meta.flag) {
            standard_metadata.mcast_grp = 3;
        }
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<16>>(1) egress_cells;
    action egress_a0(bit<9> p0, bit<128> p1) {
        hdr.x0 = hdr.x1;
        meta.one = meta.two;
        hdr.base.f5 = (((24w16777215 >> 8w3) << ((bit<1>)((bit<9>)hdr.base.f1))) |+| ((bit<24>)(16w19966 | 16w65535)));
    }
    action egress_a1(out int<64> p0) {
        p0 = (int<64>)(64w16401730960249291310);
        meta.two.n1 = ((hdr.ys[1].isValid() ? (-meta.two.n1) : (46w70368744177663)[44:12]) |+| meta.two.n1);
        hash(hdr.base.f3, HashAlgorithm.crc32, 16w5, { meta.two.n0, meta.one.n0, 6w0 }, 32w7);
        if (((32w3356019105 - 32w4294967294) == ((bit<32>)hdr.base.f2))) {
            meta.m3[99:79] = ((9w256 ++ hdr.base.f4) |+| (-21w0));
            meta.m2 = ((meta.flag ? ((int<128>)((int<63>)63w9223372036854775807)) : ((int<128>)((int<100>)meta.m0))) |-| ((int<128>)((int<63>)(63w1 |-| ((bit<63>)meta.one.n0)))));
            hdr.base.f4[6:4] = ((bit<3>)(((bit<13>)hdr.base.f4) - ((bit<13>)meta.kept)));
        }
    }
    action egress_a2() {
        if (meta.flag) {
            meta.m0 = ((bit<100>)hdr.base.f4);
            hdr.base.f2 = (((meta.flag && meta.flag) || meta.flag) ? ((hdr.base.f0 |+| hdr.base.f0) ^ (hdr.ys[1].isValid() ? ((bit<48>)meta.m0) : hdr.base.f2)) : ((bit<48>)hdr.base.f3));
            meta.one.n1 = (meta.flag ? (((bit<37>)meta.two.n1))[35:3] : (((bit<7>)((bit<32>)meta.one.n1)) ++ (((bit<26>)((bit<1>)meta.flag)) - ((bit<26>)meta.one.n1))));
        } else {
            meta.m1 = (((meta.flag ? meta.m1 : meta.m1) |+| (meta.m1 |-| meta.m1)) |-| ((meta.flag || hdr.x0.isValid()) ? (meta.flag ? meta.m1 : ((int<64>)meta.m2)) : (meta.m1 + meta.m1)));
        }
        hdr.ys.push_front(1);
    }
    action egress_a3(bit<16> p0) {
        hdr.ys.push_front(1);
        egress_cells.write(((32w4294967294 * 32w2459149695) & 32w0), ((bit<16>)(((bit<31>)meta.kept) >> 8w17)));
    }
    apply {
        bit<1> v2 = hdr.base.pad;
        egress_cells.write((((bit<32>)((bit<31>)(int<31>)(31w1507457957))) & 32w0), (~(meta.flag ? ((bit<16>)hdr.base.f0) : ((bit<16>)hdr.base.f4))));
        meta.flag = (((((int<1>)((int<48>)hdr.base.f2)) - ((int<1>)((int<24>)hdr.base.f5))) ^ (-((int<1>)((int<8>)hdr.base.kind)))) != (((int<1>)(((bit<26>)((bit<128>)meta.m2)))[18:18]) - (hdr.x1.isValid() ? ((int<1>)((int<33>)meta.two.n0)) : ((int<1>)((int<33>)meta.one.n0)))));
        if ((hdr.base.pad > 1w0)) {
            hash(hdr.base.f2, HashAlgorithm.crc32, 16w5, { hdr.base.f1, v2, meta.one.n0, 3w0 }, 32w1000);
        } else {
            egress_a2();
            meta.two = meta.one;
            if ((meta.flag || (hdr.ys[1].isValid() && hdr.x0.isValid()))) {
                hdr.base.f1 += 3w1;
            }
        }
        meta.two.n0 = (((38w274877906942 |+| ((bit<38>)((bit<1>)meta.flag))) - (((bit<38>)hdr.base.pad) |-| ((bit<38>)hdr.base.f1))))[32:0];
        hdr.x0.setInvalid();
        hdr.ys[1].setValid();
        hdr.ys[1].more = (((bit<7>)hdr.base.f3) ++ v2);
        if (meta.first && (hdr.base.f1 != (hdr.base.f1 >> 8w4))) {
            recirculate_preserving_field_list(1);
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
