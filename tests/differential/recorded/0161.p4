#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    bit<9> f0;
    bit<4> f1;
    bit<24> f2;
    int<8> f3;
    bit<3> pad;
}

header x_t {
    bit<8> next;
    int<7> f0;
    bit<8> f1;
    bit<64> f2;
    bit<7> f3;
    bit<2> pad;
}

header y_t {
    bit<8> more;
}

struct headers_t {
    base_t base;
    x_t x0;
    x_t x1;
    y_t[4] ys;
}

struct inner_t {
    bit<128> n0;
    bit<128> n1;
}

struct meta_t {
    bit<128> m0;
    int<8> m1;
    bit<9> m2;
    int<9> m3;
    bit<100> m4;
    bit<33> m5;
    bool flag;
    @field_list(1) bit<8> kept;
    inner_t one;
    inner_t two;
    bool first;
}

bit<8> function0(in bit<16> p0, in bit<16> p1) {
    if (((p1 |+| p1) < (p0 >> 8w1))) {
        return ((((bit<8>)p0) & ((bit<8>)p1)) * (true ? 8w91 : ((bit<8>)p1)));
    }
    return (((8w0 |-| 8w127) << 8w8) >> 8w3);
}
bit<16> function1(in bit<8> p0, in bit<16> p1) {
    if (false) {
        return (((bit<55>)((bit<4>)4s1)))[53:38];
    }
    return p1;
}

parser parse(packet_in packet, out headers_t hdr, inout meta_t meta,
             inout standard_metadata_t standard_metadata) {
    state start {
        packet.extract(hdr.base);
        transition select(hdr.base.kind) {
            8w181 .. 8w184: parse_ys;
            8w214: parse_ys;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        meta.kept = packet.lookahead<bit<8>>();
        transition select(hdr.x0.next) {
            8w199: parse_ys;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        transition select(hdr.x1.next) {
            8w218: parse_ys;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        meta.kept = packet.lookahead<bit<8>>();
        transition select(hdr.ys.last.more) {
            8w172: parse_ys;
            8w205: parse_ys;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        if (false) {
            bit<8> v1 = (-(b |-| (c |-| b)));
        }
        if (((((bit<20>)b))[18:11] <= (~c))) {
            if (false) {
                c = 8w0;
                b = ((((bit<8>)((bit<65>)((int<65>)((int<8>)a)))) >> 8w4) << ((bit<4>)b));
                b = c;
            } else {
                c = (((((bit<19>)a) |+| 19w137894))[10:3] - ((33w1 <= 33w861991161) ? (-8w0) : (b + 8w0)));
                b = function0(((!true) ? (((bit<16>)a) & ((bit<16>)b)) : ((bit<16>)a)), (((bit<47>)16w65534))[16:1]);
            }
            c = (~c);
            if (((false || false) || (33w1591768679 >= ((bit<33>)c)))) {
                c = (true ? ((2w3 ++ 3w6) ++ 3w7) : ((c >> ((bit<1>)a)) | (((bit<7>)c) ++ ((bit<1>)a))));
                b = (((6w58 ++ 2w3) ^ (((bit<6>)c) ++ ((bit<2>)c))) ^ b);
            }
        } else {
            if ((a >= 8w134)) {
                c = (((bit<8>)((bit<128>)b)) | ((((bit<3>)b) ++ b))[9:2]);
                c = (b >> 8w1);
            } else {
                b = (((true ? c : b) << 8w8) & ((bit<8>)(25w0)[23:11]));
                return;
                bit<16> v2 = ((bit<16>)a);
            }
            b = (((true || false) ? (false ? b : a) : (39w452046484725)[12:5]) << 8w6);
            bit<1> v3 = (((!true) ? ((bit<1>)false) : (((bit<1>)b) ^ ((bit<1>)c))) | ((((bit<35>)b) ++ ((bit<6>)c)))[36:36]);
        }
        switch (((bit<8>)((bit<65>)c))) {
            8w128: {
                b = ((((bit<8>)32w4294967294) |-| 8w255) | (((bit<23>)a))[16:9]);
                c[2:0] = (false ? 3w6 : (-((bit<3>)a)));
            }
            8w233: {
                c[7:5] = (37w50326247533)[20:18];
                c = (-((bit<8>)(~((bit<13>)b))));
                c = (((bit<2>)c) ++ (((bit<40>)b))[25:20]);
            }
            8w254: {
                b = (((c & a) - ((bit<8>)((int<8>)a))) & ((((bit<1>)a) ++ ((bit<3>)c)) ++ (((bit<35>)b))[24:21]));
            }
            default: {
                c = (~a);
                b = ((bit<8>)((128w141594911777436809063349820437098657909)[123:33])[80:17]);
            }
        }
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    counter(4, CounterType.packets_and_bytes) ingress_counts;
    helper() first_helper;
    helper() second_helper;
    action ingress_a0(bit<16> p0, bit<9> p1) {
        hdr.ys.push_front(1);
        hdr.x0.setValid();
        hdr.x0.next = (hdr.base.kind << 8w5);
        hdr.x0.f0 = (((int<7>)((int<128>)meta.m0)) |-| 7s53);
        hdr.x0.f1 = (meta.kept |-| hdr.base.kind);
        hdr.x0.f2 = ((bit<64>)((bit<9>)meta.m3));
        hdr.x0.f3 = ((bit<7>)meta.kept);
        hdr.x0.pad = ((bit<2>)((bit<8>)meta.m1));
        standard_metadata.egress_spec = ((bit<9>)((bit<3>)((bit<33>)((int<33>)((int<63>)((bit<63>)hdr.x0.f1))))));
    }
    action ingress_a1(bit<8> p0) {
        meta.m3 = ((int<9>)((int<128>)((hdr.base.f0 >= 9w511) ? (meta.m0 << ((bit<1>)meta.m4)) : (meta.flag ? meta.two.n1 : meta.two.n0))));
    }
    apply {
        standard_metadata.egress_spec = 5;
        meta.first = standard_metadata.instance_type == 0;
        hdr.base.f1 = (~((hdr.base.f1 |+| hdr.base.f1) |-| (((bit<4>)meta.two.n1) | hdr.base.f1)));
        hdr.x1 = hdr.x0;
        if (hdr.ys[3].isValid()) {
            meta.kept = (((hdr.base.f1 > hdr.base.f1) ? ((bit<8>)((bit<64>)((bit<1>)meta.flag))) : (((bit<8>)meta.m2) & meta.kept)) + (48w0)[22:15]);
            meta.flag = meta.flag;
            meta.one.n1 = ((128w0 << 8w86) & ((((bit<106>)meta.kept) >> 8w79) ++ 22w0));
        } else {
            meta.two.n1 = ((!(meta.kept != hdr.base.kind)) ? ((meta.flag ? 128w340282366920938463463374607431768211454 : meta.one.n0) |+| meta.one.n1) : ((((bit<128>)hdr.base.kind) & ((bit<128>)meta.m2)) << ((bit<1>)((bit<63>)hdr.base.kind))));
            if (hdr.ys[3].isValid()) {
                hdr.base.f0 = (((hdr.ys[0].isValid() ? ((bit<36>)((bit<9>)meta.m3)) : ((bit<36>)hdr.base.f0)))[34:0])[18:10];
                bool v4 = meta.flag;
            }
            standard_metadata.egress_spec = ((bit<9>)((hdr.base.pad |-| 3w0) | (~hdr.base.pad)));
        }
        hdr.base.f1 = (((hdr.base.f1 << hdr.base.f1) << (hdr.base.f1 |+| ((bit<4>)hdr.base.f2))) & ((2w2 ++ 1w0) ++ (meta.flag ? ((bit<1>)meta.two.n0) : ((bit<1>)hdr.base.kind))));
        meta.kept = ((bit<8>)hdr.base.f3);
        hdr.ys.pop_front(1);
        if (meta.first && (meta.m5 < 33w5196647407)) {
            standard_metadata.mcast_grp = 3;
        }
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    action egress_a0() {
        hdr.ys.pop_front(1);
        hdr.ys[0].setValid();
        hdr.ys[0].more = (34w8589934592)[11:4];
        if (hdr.ys[1].isValid()) {
            meta.m3 = ((int<9>)((((bit<16>)hdr.base.f1) > 16w30942) ? ((int<13>)(((bit<15>)((bit<9>)meta.m3)))[13:1]) : (((int<13>)meta.m1) * (int<13>)(13w8115))));
            meta.two.n1 = ((bit<128>)((bit<13>)9w255));
        } else {
            meta.m5 = meta.m5;
            meta.m4 = (((meta.m4 & ((bit<100>)meta.two.n0)) |-| (hdr.x1.isValid() ? meta.m4 : 100w47032699539947373883787850144)) | (meta.m4 >> (1w0 * 1w1)));
        }
    }
    action egress_a1(out bit<100> p0, out bit<100> p1) {
        p0 = 100w633825300114114700748351602687;
        p1 = 100w1;
        hdr.ys.push_front(1);
        hdr.ys.pop_front(1);
    }
    action egress_a2(inout bit<100> p0, inout bit<100> p1) {
        meta.kept = ((hdr.base.kind >> 8w3) >> 8w1);
    }
    action egress_a3(bit<48> p0, bit<32> p1) {
        meta.m3 = meta.m3;
        hdr.base.pad = ((bit<3>)p0);
    }
    table egress_t0 {
        key = {
            meta.one.n1: exact @name("k0");
        }
        actions = {
            NoAction;
            egress_a0;
        }
        default_action = egress_a0();
        const entries = {
            (128w235404615990460652174346172601914753532): NoAction();
            (128w8456616972687754063299641970039304186): NoAction();
            (128w340282366920938463463374607431768211454): NoAction();
        }
        size = 64;
    }
    apply {
        hdr.x0 = hdr.x1;
        egress_t0.apply();
        hdr.base.f3 = ((int<8>)(meta.m2)[8:1]);
        hdr.ys.push_front(1);
        hdr.base.f2 = (((hdr.ys[1].isValid() && meta.flag) ? ((bit<24>)meta.m5) : ((bit<24>)meta.m5)) ^ (-(hdr.base.f2 >> hdr.base.f1)));
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
