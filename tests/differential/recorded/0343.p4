#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    int<7> f0;
    bit<32> f1;
    bit<24> f2;
    bit<9> f3;
}

header x_t {
    bit<8> next;
    bit<8> f0;
    bit<12> f1;
    int<32> f2;
    bit<32> f3;
    bit<4> pad;
}

header y_t {
    bit<8> more;
    bit<16> f0;
}

struct headers_t {
    base_t base;
    x_t x0;
    x_t x1;
    y_t[3] ys;
}

struct inner_t {
    bit<33> n0;
    bit<48> n1;
}

struct meta_t {
    bit<33> m0;
    bit<1> m1;
    int<33> m2;
    bit<33> m3;
    bit<128> m4;
    bit<8> m5;
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
        meta.m5 = ((bit<8>)((bit<4>)((int<4>)((((bit<38>)meta.m1) - ((bit<38>)hdr.base.f2)))[22:19])));
        transition select(hdr.base.kind) {
            8w66: parse_x1;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        int<32> v1 = (~((meta.flag ? ((int<32>)meta.m2) : ((int<32>)((int<8>)hdr.base.kind))) | ((int<32>)(((bit<6>)((bit<33>)meta.m2)) ++ ((bit<26>)meta.one.n1)))));
        meta.kept = packet.lookahead<bit<8>>();
        transition select(hdr.x0.next) {
            8w37: parse_x1;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        transition select(hdr.x1.next) {
            8w195: parse_ys;
            8w180: parse_ys;
            8w125: parse_ys;
            8w3 &&& 8w15: accept;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        meta.m0 = (((bit<33>)(65w18446744073709551615 ^ 65w8838798512089227217)) - ((meta.one.n0 | meta.one.n0) |-| (((bit<7>)meta.one.n0) ++ ((bit<26>)meta.m4))));
        transition select(hdr.ys.last.more) {
            8w11: parse_ys;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        c = (((~((bit<36>)b)))[13:6] + ((43w6986470871239)[38:12])[25:18]);
        c = (~a);
        if ((a > (b | b))) {
            b[5:2] = ((((bit<57>)c))[40:11])[25:22];
            c = ((-(~36w68719476734)))[33:26];
        } else {
            b[7:7] = 1w0;
            b |= (((true ? b : a) |-| (a |-| c)) |-| ((c |+| c) |+| (-c)));
        }
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<8>>(4) ingress_cells;
    counter(4, CounterType.packets_and_bytes) ingress_counts;
    action ingress_a0(bit<32> p0, bit<32> p1) {
        hdr.x1 = hdr.x0;
    }
    apply {
        standard_metadata.egress_spec = 0;
        meta.first = standard_metadata.instance_type == 0;
        if (meta.flag) {
            hdr.base.f2 = ((bit<24>)((bit<48>)((48s0 - ((int<48>)hdr.base.f0)) + (48s1 |+| (int<48>)(48w140737488355328)))));
            hdr.ys.pop_front(1);
        } else {
            int<48> v2 = (meta.flag ? ((int<48>)((int<16>)16w40504)) : ((int<48>)((((bit<86>)meta.two.n0) | ((bit<86>)meta.one.n1)))[73:26]));
            meta.two = meta.one;
            hdr.base.f0 = (((int<7>)((int<48>)meta.one.n1)) |+| (hdr.base.f0 << 8w6));
        }
        meta.m4 = (-meta.m4);
        meta.m0 = (((((bit<62>)hdr.base.f2) |+| ((bit<62>)((bit<7>)hdr.base.f0))) + (51w2251799813685246 ++ 11w394)))[47:15];
        if (((((bit<38>)((bit<1>)meta.flag)))[35:4] < (hdr.base.f1 ^ ((bit<32>)meta.m1)))) {
            hdr.base.f0 = (((((int<7>)((int<33>)meta.m0)) - hdr.base.f0) |+| ((int<7>)(hdr.base.f3)[6:0])) * (((int<7>)(6w32 ++ 1w0)) |-| ((int<7>)(2w0 ++ ((bit<5>)meta.two.n0)))));
            ingress_counts.count(((hdr.base.f1 |+| ((bit<32>)meta.kept)) & 32w3));
        } else {
            ingress_cells.write(((hdr.base.f1 >> meta.m5) & 32w3), (((int<16>)(16w57567) < ((int<16>)hdr.base.f0)) ? (((bit<22>)meta.m4))[8:1] : (((bit<8>)hdr.base.f3) << meta.m5)));
            hdr.base.f0 = (-((int<7>)((hdr.base.f2)[18:17] ++ ((bit<5>)((bit<13>)((bit<1>)meta.flag))))));
            hdr.base.f1 = (((((bit<35>)meta.one.n0) |+| ((bit<35>)meta.one.n0)) * (35w28431528809 << 8w28)))[33:2];
        }
        meta.one.n0 = (((-54w10224587920756574) << 8w26))[36:4];
        bit<16> v3 = (-((hdr.ys[0].isValid() ? ((bit<16>)hdr.base.kind) : ((bit<16>)((bit<33>)meta.m2))) |-| (((bit<8>)((bit<7>)hdr.base.f0)) ++ meta.m5)));
        hdr.ys[2].setInvalid();
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<48>>(1) egress_cells;
    action egress_a0(bit<128> p0) {
        if (((36w64975973856)[35:4] != (7w0 ++ 25w33554431))) {
            meta.one.n1 = ((bit<48>)((65w18446744073709551616 - ((bit<65>)((bit<7>)hdr.base.f0))) |-| (((bit<65>)meta.two.n1) + ((bit<65>)meta.kept))));
        }
        meta.m0 = (((bit<34>)hdr.base.f2))[33:1];
    }
    action egress_a1(inout int<33> p0, inout bit<33> p1) {
        hash(meta.two.n1, HashAlgorithm.identity, 16w0, { meta.m3, 7w0 }, 32w1000);
        hdr.ys[2].setValid();
        hdr.ys[2].more = hdr.base.kind;
        hdr.ys[2].f0 = ((bit<16>)((bit<13>)hdr.base.f2));
        meta.m2 = ((int<33>)(((((bit<6>)meta.two.n0) >> hdr.ys[2].more) + (((bit<6>)meta.m0) ^ ((bit<6>)hdr.base.f1))) ++ (hdr.ys[0].isValid() ? (27w78368140 * 27w121347157) : (((bit<27>)meta.m3) - 27w106535909))));
    }
    action egress_a2() {
        meta.two.n0 = (((~meta.two.n0) | (29w268435456 ++ 4w11)) & (meta.m0 + (hdr.ys[1].isValid() ? meta.m0 : meta.one.n0)));
        meta.two.n1 = (((84w11332355262763513486984055 - 84w9671406556917033397649408))[83:36] & (~meta.one.n1));
        meta.two.n0 = ((bit<33>)hdr.base.f1);
    }
    apply {
        hdr.base.f1 = (meta.flag ? ((((bit<2>)meta.one.n0) ++ ((bit<20>)meta.two.n0)) ++ (hdr.ys[1].isValid() ? 10w511 : ((bit<10>)meta.m4))) : ((bit<32>)hdr.base.f2));
        hdr.ys.pop_front(1);
        meta.m1 = meta.m1;
        if (hdr.x0.isValid()) {
            egress_cells.read(meta.one.n1, ((37w1)[32:1] & 32w0));
            hdr.base.f1 = (((((bit<44>)hdr.x0.f0) |-| ((bit<44>)((bit<33>)meta.m2))))[32:1] & ((hdr.x0.f3 >> meta.m1) - (((bit<22>)meta.m1) ++ ((bit<10>)hdr.base.kind))));
            meta.m5 = ((meta.m5 - (~8w1)) - (hdr.ys[0].isValid() ? (meta.flag ? meta.kept : hdr.x0.f0) : (~hdr.base.kind)));
        }
        meta.two = meta.two;
        egress_a1(meta.m2, meta.m3);
        meta.m0 = (-((bit<33>)meta.m4));
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
