#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    bit<7> f0;
    int<64> f1;
    bit<4> f2;
    bit<4> f3;
    bit<4> f4;
    bit<16> f5;
    bit<5> pad;
}

header x_t {
    bit<8> next;
    bit<3> f0;
    bit<24> f1;
    bit<5> pad;
}

header y_t {
    bit<8> more;
    bit<32> f0;
    bit<64> f1;
}

struct headers_t {
    base_t base;
    x_t x0;
    x_t x1;
    y_t[2] ys;
}

struct inner_t {
    bit<32> n0;
    bit<4> n1;
}

struct meta_t {
    bit<16> m0;
    bit<48> m1;
    bit<65> m2;
    bit<128> m3;
    bit<128> m4;
    bit<8> m5;
    bool flag;
    @field_list(1) bit<8> kept;
    inner_t one;
    inner_t two;
    bool first;
}

bit<32> function0(in bit<32> p0, in bit<8> p1) {
    if (true) {
        return ((((bit<9>)p0) - 9w510) ++ ((bit<23>)((bit<128>)p0)));
    }
    return (((bit<32>)(128w340282366920938463463374607431768211455 + ((bit<128>)p1))) >> 8w5);
}
bit<16> function1(in bit<8> p0, in bit<16> p1) {
    if (false) {
        return (~(p1 >> 8w17));
    }
    return (((((bit<5>)p1) ++ ((bit<11>)p0)) ^ (false ? p1 : p1)) + ((bit<16>)((bit<128>)33w5935454954)));
}

parser parse(packet_in packet, out headers_t hdr, inout meta_t meta,
             inout standard_metadata_t standard_metadata) {
    state start {
        packet.extract(hdr.base);
        if ((!(hdr.base.f1 == 64s1))) {
            hdr.base.f1 = ((int<64>)(((bit<17>)((bit<64>)hdr.base.f1)) ++ ((47w28161066058720 |-| 47w79267643847676) >> 8w15)));
        } else {
            hdr.base.f5 = function1(((hdr.base.kind |+| ((bit<8>)((bit<1>)meta.flag))) + (((bit<47>)hdr.base.f3))[12:5]), ((meta.one.n1 == meta.two.n1) ? (meta.m0 - ((bit<16>)hdr.base.f4)) : (~((bit<16>)meta.m2))));
        }
        transition select(hdr.base.kind) {
            8w183: parse_x0;
            8w42: parse_x1;
            8w57: parse_x0;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        if (meta.flag) {
            meta.kept = ((bit<8>)meta.two.n1);
            meta.m4 = (((meta.flag && meta.flag) ? ((bit<128>)((bit<1>)(int<1>)(1w1))) : ((bit<128>)((bit<13>)(int<13>)(13w7678)))) << 8w27);
        } else {
            hdr.base.pad = (((5w30 |+| hdr.base.pad) * (hdr.base.pad >> 8w2)) << ((bit<4>)(hdr.base.f5 >> 8w7)));
            meta.two.n1 = ((((bit<1>)63w6842709912999931983) ++ (((bit<2>)meta.two.n0) >> 8w1)) ++ (((bit<1>)((bit<31>)hdr.base.f2)) |-| ((bit<1>)meta.m5)));
        }
        meta.kept = packet.lookahead<bit<8>>();
        transition select(hdr.x0.next) {
            8w107: parse_ys;
            8w25: parse_ys;
            8w146: parse_x1;
            8w1 &&& 8w15: accept;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        meta.m4[100:41] = ((bit<60>)(((bit<100>)meta.m1) |+| ((bit<100>)meta.two.n0)));
        verify((hdr.base.f0 <= (7w9 ^ ((bit<7>)meta.m3))), error.Unwelcome);
        transition select(hdr.x1.next) {
            8w84: parse_ys;
            8w107: parse_ys;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        meta.kept = ((meta.m5 * ((bit<8>)((bit<1>)((int<1>)((bit<1>)meta.flag))))) & (8w255 | (((bit<44>)meta.m1))[37:30]));
        transition select(hdr.ys.last.more) {
            8w212: parse_ys;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        c = (((((bit<1>)b) << c) ++ (((bit<7>)b) >> 8w8)) & ((a |-| b) |-| a));
        c = ((bit<8>)((((bit<32>)a) ^ ((bit<32>)b)) >> 8w5));
        b[4:3] = ((((bit<34>)a))[33:4])[26:25];
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    counter(4, CounterType.packets_and_bytes) ingress_counts;
    helper() first_helper;
    helper() second_helper;
    action ingress_a0(inout bit<65> p0, inout bit<8> p1) {
        hash(meta.two.n0, HashAlgorithm.xor16, 16w0, { p0, hdr.base.f0 }, 32w1000);
    }
    action ingress_a1(bit<8> p0) {
        meta.m2 = (meta.m2 & meta.m2);
        meta.m3 = (((hdr.base.f4 >= ((bit<4>)hdr.base.kind)) || (meta.m4 != meta.m3)) ? ((meta.flag ? 128w147720006439133055448910792018085167333 : meta.m4) |+| ((bit<128>)meta.m1)) : ((71w2044022821259672557137 << 8w35) ++ (meta.flag ? ((bit<57>)meta.m5) : ((bit<57>)meta.one.n1))));
    }
    action ingress_a2(bit<128> p0) {
        hdr.ys.pop_front(1);
        int<64> v1 = hdr.base.f1;
    }
    table ingress_t0 {
        key = {
            meta.m5: lpm @name("k0");
        }
        actions = {
            NoAction;
            ingress_a1;
            ingress_a2;
        }
        default_action = ingress_a1(8w254);
        size = 64;
    }
    table ingress_t1 {
        key = {
            ((meta.m5 + meta.m5) |+| ((bit<8>)meta.m2)): exact @name("k0");
            ((hdr.x0.isValid() ? hdr.base.f5 : meta.m0) * ((bit<16>)((bit<1>)((int<1>)hdr.base.f1)))): optional @name("k1");
            meta.m0: lpm @name("k2");
        }
        actions = {
            NoAction;
            ingress_a1;
            ingress_a2;
        }
        default_action = ingress_a1(8w142);
        size = 64;
    }
    apply {
        standard_metadata.egress_spec = 6;
        meta.first = standard_metadata.instance_type == 0;
        if (ingress_t0.apply().hit) {
            meta.m0 = (((meta.m0 >> 8w16) |-| (((bit<9>)meta.m1) ++ ((bit<7>)meta.m2))) ^ (hdr.base.f5 << ((bit<4>)meta.m0)));
            meta.kept = ((((bit<8>)((bit<33>)((int<33>)((int<7>)hdr.base.f0)))) ^ ((bit<8>)((bit<4>)((int<4>)((int<128>)meta.m3))))) << ((((bit<1>)meta.two.n0) >> hdr.base.f3) & (((bit<1>)hdr.base.f0) >> meta.one.n1)));
            meta.m4 = (-(128w340282366920938463463374607431768211454 & (meta.m3 >> ((bit<8>)hdr.base.f3))));
        }
        standard_metadata.egress_spec = ((bit<9>)(~((bit<3>)((bit<4>)((int<4>)((int<5>)hdr.base.pad))))));
        ingress_t1.apply();
        bit<24> v2 = ((bit<24>)hdr.base.kind);
        ingress_a0(meta.m2, meta.kept);
        meta.flag = ((!meta.flag) && (meta.m4 < 128w340282366920938463463374607431768211455));
        if (meta.first && (((bit<33>)hdr.base.f3) >= (~((bit<33>)meta.two.n0)))) {
            standard_metadata.mcast_grp = 3;
        }
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<32>>(4) egress_cells;
    counter(4, CounterType.packets_and_bytes) egress_counts;
    helper() first_helper;
    helper() second_helper;
    action egress_a0() {
        if (hdr.ys[0].isValid()) {
            meta.m3 = (((meta.m3 << 8w18) >> 8w65) + ((bit<128>)meta.m2));
            meta.m5[7:7] = ((bit<1>)meta.one.n1);
        } else {
            hdr.base.f3 = ((bit<4>)((42w2199023255551)[39:29] ++ ((bit<5>)33w8589934591)));
        }
        egress_cells.write(((~meta.one.n0) & 32w3), ((bit<32>)((bit<48>)hdr.base.f2)));
        egress_counts.count(((hdr.ys[0].isValid() ? meta.two.n0 : meta.one.n0) & 32w3));
    }
    action egress_a1(bit<16> p0, bit<32> p1) {
        hdr.x1.setValid();
        hdr.x1.next = (-meta.kept);
        hdr.x1.f0 = 3w5;
        hdr.x1.f1 = (((bit<24>)p0) << 8w9);
        hdr.x1.pad = (meta.flag ? 5w15 : ((bit<5>)meta.two.n0));
        hdr.x1.pad = hdr.base.pad;
        hdr.base.f5[5:1] = ((hdr.x1.f0 ++ ((bit<2>)meta.m5)) ^ (hdr.x1.pad |-| ((bit<5>)meta.two.n0)));
    }
    table egress_t0 {
        key = {
            meta.m0: exact @name("k0");
            meta.two.n0: ternary @name("k1");
        }
        actions = {
            NoAction;
            egress_a0;
            egress_a1;
        }
        default_action = egress_a0();
        size = 64;
    }
    table egress_t1 {
        key = {
            meta.m2: exact @name("k0");
            ((meta.two.n0 | meta.two.n0) - (meta.flag ? meta.one.n0 : 32w1)): exact @name("k1");
            meta.m3: exact @name("k2");
        }
        actions = {
            NoAction;
            egress_a1;
        }
        default_action = egress_a1(16w63870, 32w2741390303);
        const entries = {
            (65w15775233295239307083, 32w141580069, 128w36190533109195188691265540603895235787): egress_a1(16w2090, 32w4294967294);
            (65w27123422475348758541, 32w1939685584, 128w170141183460469231731687303715884105728): egress_a1(16w32768, 32w717778447);
            (65w7905454696437415013, 32w4294967294, 128w1): NoAction();
        }
        size = 64;
    }
    apply {
        hdr.base.f4[3:3] = ((1w0 |+| ((bit<1>)meta.m1)) | (1w1 + 1w1));
        hdr.x0 = hdr.x1;
        meta.two.n1 = (((bit<4>)(~((bit<64>)meta.one.n0))) | ((meta.flag ? ((bit<38>)hdr.base.kind) : ((bit<38>)((bit<64>)hdr.base.f1))))[32:29]);
        bit<8> v3 = 8w9;
        v3 = ((~(hdr.base.pad)[3:2]) ++ (~(6w62 >> meta.two.n1)));
        hdr.ys.pop_front(1);
        switch (egress_t0.apply().action_run) {
            NoAction: {
                meta.one.n1 = (hdr.base.f4 >> 8w5);
            }
            egress_a0: {
                meta.m5 = (((hdr.base.f0 - hdr.base.f0) <= (hdr.base.pad ++ 2w2)) ? ((hdr.base.kind * meta.m5) ^ (meta.flag ? v3 : meta.m5)) : ((meta.flag && hdr.ys[0].isValid()) ? (39w274877906943)[22:15] : (hdr.base.f2 ++ hdr.base.f3)));
            }
            egress_a1: {
                meta.two.n1 = (((hdr.base.pad << 8w4) ++ (((bit<37>)meta.two.n0) * 37w58492183803)))[14:11];
            }
        }
        egress_t1.apply();
    }
}

control compute_all(inout headers_t hdr, inout meta_t meta) {
    apply {
        update_checksum(hdr.x0.isValid(), { hdr.base.kind, hdr.base.f0, hdr.base.f1, hdr.base.f2, hdr.base.f3, hdr.base.f4, hdr.base.pad }, hdr.base.f5, HashAlgorithm.csum16);
    }
}


control verify_all(inout headers_t hdr, inout meta_t meta) { apply { } }

control deparse(packet_out packet, in headers_t hdr) {
    apply {
        packet.emit(hdr);
    }
}

V1Switch(parse(), verify_all(), ingress(), egress(), compute_all(), deparse()) main;
