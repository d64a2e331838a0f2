#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    int<48> f0;
    bit<64> f1;
    bit<16> f2;
    bit<16> f3;
}

header x_t {
    bit<8> next;
    bit<3> f0;
    bit<9> f1;
    bit<8> f2;
    bit<3> f3;
    bit<1> pad;
}

header y_t {
    bit<8> more;
    bit<12> f0;
    bit<48> f1;
    bit<4> pad;
}

struct headers_t {
    base_t base;
    x_t x0;
    x_t x1;
    y_t[3] ys;
}

struct inner_t {
    int<33> n0;
    bit<4> n1;
}

struct meta_t {
    int<16> m0;
    bit<9> m1;
    bit<9> m2;
    bit<48> m3;
    int<48> m4;
    bool flag;
    @field_list(1) bit<8> kept;
    inner_t one;
    inner_t two;
    bool first;
}

bit<8> function0(in bit<16> p0, in bit<16> p1) {
    if (((~((bit<32>)p0)) >= (false ? 32w2147483647 : ((bit<32>)p0)))) {
        return ((bit<8>)((bit<13>)((bit<32>)32s1234730952)));
    }
    return (((bit<8>)((bit<7>)(7s41 | ((int<7>)((int<16>)p1))))) >> 8w0);
}
bit<16> function1(in bit<32> p0, in bit<8> p1) {
    if (false) {
        return ((bit<16>)((bit<65>)(int<65>)(65w33892490027674869628)));
    }
    return (true ? ((((bit<2>)p1) | 2w2) ++ (30w659643422)[13:0]) : ((((bit<16>)p0) | 16w65534) >> (((bit<26>)p1))[7:7]));
}

parser parse(packet_in packet, out headers_t hdr, inout meta_t meta,
             inout standard_metadata_t standard_metadata) {
    state start {
        packet.extract(hdr.base);
        transition select(hdr.base.kind) {
            8w78: parse_x1;
            8w41: parse_ys;
            8w29: parse_x1;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        transition select(hdr.x0.next) {
            8w37: parse_ys;
            8w233: parse_x1;
            8w14 &&& 8w15: accept;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        transition select(hdr.x1.next) {
            8w70: parse_ys;
            8w20: parse_ys;
            8w94: parse_ys;
            8w6 &&& 8w15: accept;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        verify((hdr.base.f2 > (((bit<16>)hdr.base.f1) & hdr.base.f2)), error.Unwelcome);
        transition select(hdr.ys.last.more) {
            8w166: parse_ys;
            8w16: parse_ys;
            8w246: parse_ys;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        c = ((bit<8>)((false ? 64w7869219601780059580 : 64w18446744073709551615) & (((bit<64>)b) + ((bit<64>)b))));
        if ((b != 8w128)) {
            if ((c > 8w127)) {
                c = ((c * (a + c)) & ((3w7 ++ ((bit<2>)c)) ++ (((bit<2>)b) ++ 1w1)));
                b = (false ? ((a << 4w15) - (true ? b : b)) : ((((bit<7>)a) * ((bit<7>)b)) ++ (((bit<1>)c) >> 8w2)));
                b = ((a < (((bit<29>)c))[28:21]) ? c : (a >> 8w8));
            } else {
                c = (b ^ ((a == 8w255) ? (false ? b : a) : (((bit<21>)a))[16:9]));
            }
            c = c;
        } else {
            b = (~(false ? ((bit<8>)((bit<16>)a)) : (c * a)));
        }
        if ((((bit<63>)b) < (false ? 63w0 : ((bit<63>)c)))) {
            b = (function0((12w1 ++ 4w6), (((bit<3>)b) ++ ((bit<13>)b))) & ((b |-| c) |+| ((bit<8>)7w0)));
            if ((a > 8w255)) {
                b = ((((bit<8>)((bit<128>)(int<128>)(128w170141183460469231731687303715884105728))) ^ ((bit<8>)((bit<32>)a))) |-| ((((bit<23>)b))[18:11] >> 8w4));
                b = (~((bit<8>)(((bit<1>)a) >> 8w1)));
                b = b;
            } else {
                c = (((bit<8>)((bit<33>)(~((int<33>)((int<8>)a))))) ^ ((2w0 ++ 1w1) ++ ((bit<5>)32w2147483647)));
                b = ((bit<8>)((false ? 13w570 : 13w1))[5:5]);
            }
        }
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    helper() first_helper;
    helper() second_helper;
    action ingress_a0(in bit<128> p0) {
        standard_metadata.egress_spec = ((bit<9>)((2w2 & 2w2) ++ (hdr.ys[2].isValid() ? 1w0 : 1w0)));
        hdr.base.f0 = (((int<48>)((((bit<115>)meta.kept))[85:0])[69:22]) >> ((((bit<1>)p0) * ((bit<1>)((bit<48>)meta.m4))) |-| (((bit<1>)meta.m2) & 1w0)));
        meta.m0 = meta.m0;
    }
    action ingress_a1(inout bit<9> p0) {
        hdr.x0 = hdr.x1;
    }
    table ingress_t0 {
        key = {
            hdr.base.f2: lpm @name("k0");
            meta.one.n1: exact @name("k1");
        }
        actions = {
            NoAction;
        }
        default_action = NoAction();
        size = 64;
    }
    apply {
        standard_metadata.egress_spec = 5;
        meta.first = standard_metadata.instance_type == 0;
        meta.flag = standard_metadata.parser_error != error.NoError;
        if (hdr.x1.isValid()) {
            switch (ingress_t0.apply().action_run) {
                NoAction: {
                    hdr.base.f3 = function1(((bit<32>)((bit<7>)((bit<33>)meta.two.n0))), (hdr.base.kind ^ ((bit<8>)((bit<33>)meta.one.n0))));
                    meta.m3 = (((bit<48>)meta.one.n1) |+| (~(((bit<81>)((bit<48>)hdr.base.f0)))[69:22]));
                }
            }
            standard_metadata.egress_spec = ((bit<9>)((5w0)[2:0] & (((bit<2>)meta.m1) ++ ((bit<1>)hdr.base.f2))));
            hdr.base.f2 = hdr.base.f2;
        }
        hdr.base.f1 ^= (((bit<67>)33w3836285147))[65:2];
        meta.m1 = (~(-(9w125 |+| meta.m1)));
        meta.m0 = meta.m0;
        meta.m4 = hdr.base.f0;
        meta.flag = ((((int<24>)(20w538536 ++ ((bit<4>)hdr.base.kind))) != ((int<24>)(hdr.base.kind ++ ((bit<16>)meta.m2)))) || meta.flag);
        meta.one.n1 = (((hdr.x1.isValid() ? meta.two.n1 : meta.two.n1) ^ (meta.two.n1 |+| meta.two.n1)) |-| ((meta.two.n1 |-| ((bit<4>)meta.m2)) & meta.two.n1));
        hdr.x0.setValid();
        hdr.x0.next = (((bit<3>)((bit<33>)meta.two.n0)) ++ ((bit<5>)((bit<1>)meta.flag)));
        hdr.x0.f0 = (3w0 |-| 3w0);
        hdr.x0.f1 = (((bit<12>)((bit<33>)meta.one.n0)))[9:1];
        hdr.x0.f2 = (((bit<1>)((bit<16>)meta.m0)) ++ ((bit<7>)meta.one.n1));
        hdr.x0.f3 = ((bit<3>)((bit<48>)hdr.base.f0));
        hdr.x0.pad = ((bit<1>)((bit<48>)meta.m4));
        if (meta.first && hdr.x1.isValid()) {
            standard_metadata.mcast_grp = 3;
        }
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<48>>(1) egress_cells;
    counter(4, CounterType.packets_and_bytes) egress_counts;
    action egress_a0(bit<16> p0) {
        egress_counts.count(((((bit<46>)((bit<33>)meta.one.n0)))[35:4] & 32w3));
    }
    action egress_a1() {
        meta.flag = (!((hdr.base.f1 > ((bit<64>)((bit<1>)meta.flag))) && (meta.one.n1 >= meta.one.n1)));
        hdr.base.f3 = hdr.base.f2;
        hdr.base.f2 = (meta.flag ? ((bit<16>)(((bit<31>)((bit<33>)meta.two.n0)) - 31w1073741823)) : function1(((bit<32>)((bit<31>)(int<31>)(31w1979869658))), ((bit<8>)((bit<64>)((bit<1>)meta.flag)))));
    }
    action egress_a2(inout int<48> p0, inout int<48> p1) {
        hash(hdr.base.f3, HashAlgorithm.csum16, 16w5, { hdr.base.kind }, 32w1000);
    }
    table egress_t0 {
        key = {
            meta.two.n1: exact @name("k0");
            hdr.base.f2: exact @name("k1");
        }
        actions = {
            NoAction;
            egress_a1;
        }
        default_action = egress_a1();
        const entries = {
            (4w6, 16w56309): NoAction();
            (4w10, 16w63014): NoAction();
            (4w7, 16w0): egress_a1();
        }
        size = 64;
    }
    table egress_t1 {
        key = {
            hdr.base.f1: exact @name("k0");
            hdr.base.f3: lpm @name("k1");
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
        hdr.base.f3 = function1(((~((bit<32>)((bit<48>)hdr.base.f0))) << 8w26), (function0(hdr.base.f3, hdr.base.f2) |+| (meta.kept |+| hdr.base.kind)));
        bool v1 = ((((int<48>)(((bit<2>)hdr.base.f1) ++ ((bit<46>)hdr.base.kind))) == (hdr.base.f0 << 8w28)) || hdr.ys[0].isValid());
        hdr.x1.setInvalid();
        if (hdr.ys[2].isValid()) {
            egress_a1();
        } else {
            hdr.ys[0].setInvalid();
            if (egress_t1.apply().miss) {
                meta.two.n1[2:2] = ((bit<1>)(v1 && hdr.x0.isValid()));
            }
        }
        meta.two.n1 = ((bit<4>)((bit<1>)v1));
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
