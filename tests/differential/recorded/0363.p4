#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    bit<8> f0;
    bit<32> f1;
    bit<16> f2;
    int<9> f3;
    bit<7> pad;
}

header x_t {
    bit<8> next;
    int<16> f0;
    bit<1> f1;
    int<32> f2;
    bit<4> f3;
    bit<3> pad;
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
    bit<32> n0;
    bit<64> n1;
}

struct meta_t {
    bit<4> m0;
    bit<33> m1;
    int<100> m2;
    bool flag;
    @field_list(1) bit<8> kept;
    inner_t one;
    inner_t two;
    bool first;
}

bit<16> function0(in bit<8> p0, in bit<32> p1) {
    if (((p0 > p0) && false)) {
        return (((bit<11>)p1) ++ (~5w31));
    }
    return ((((bit<16>)33w5921411651) |+| (-((bit<16>)p0))) & (((bit<46>)p0))[34:19]);
}

parser parse(packet_in packet, out headers_t hdr, inout meta_t meta,
             inout standard_metadata_t standard_metadata) {
    state start {
        packet.extract(hdr.base);
        transition select(hdr.base.kind) {
            8w108: parse_x1;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        transition select(hdr.x0.next) {
            8w5 .. 8w8: parse_ys;
            8w251: parse_ys;
            8w12: parse_ys;
            8w8: parse_ys;
            8w3 &&& 8w15: accept;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        meta.m1 = (((meta.one.n0 < meta.one.n0) ? meta.m1 : meta.m1) + ((meta.m1 | ((bit<33>)hdr.base.f0)) * (meta.m1 + meta.m1)));
        transition select(hdr.x1.next) {
            8w129: parse_ys;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        transition select(hdr.ys.last.more) {
            8w238: parse_ys;
            8w124: parse_ys;
            8w101: parse_ys;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        if (false) {
            c = (c * ((((bit<23>)a) |-| ((bit<23>)c)))[10:3]);
        } else {
            b = (-a);
            bit<8> v1 = (a & b);
        }
        bool v2 = (((bit<7>)c) > ((7w74 ^ 7w5) + (4w15 ++ ((bit<3>)a))));
        b[4:1] = ((bit<4>)((bit<100>)(((int<100>)((int<8>)c)) | (int<100>)(100w914351874640431457698202916446))));
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    helper() first_helper;
    helper() second_helper;
    action ingress_a0(inout bit<4> p0) {
        meta.m2 = ((int<100>)(((hdr.x0.isValid() ? ((bit<52>)meta.one.n1) : ((bit<52>)meta.m0)) >> 8w12) ++ 48w103064391358414));
        bit<1> v3 = (((~1w1) |+| (((bit<1>)hdr.base.f0) & ((bit<1>)meta.kept))) |-| ((bit<1>)((bit<128>)((int<128>)(128w313446947839133271597494576432738969278) + ((int<128>)((int<33>)meta.m1))))));
        hdr.x0 = hdr.x1;
    }
    action ingress_a1() {
        hdr.ys.push_front(1);
    }
    table ingress_t0 {
        key = {
            meta.kept: exact @name("k0");
        }
        actions = {
            NoAction;
            ingress_a1;
        }
        default_action = NoAction();
        size = 64;
    }
    table ingress_t1 {
        key = {
            meta.m1: exact @name("k0");
            hdr.base.f0: ternary @name("k1");
            meta.m0: optional @name("k2");
        }
        actions = {
            NoAction;
            ingress_a1;
        }
        default_action = NoAction();
        size = 64;
    }
    apply {
        standard_metadata.egress_spec = 6;
        meta.first = standard_metadata.instance_type == 0;
        int<8> v4 = ((((int<8>)(((bit<30>)hdr.base.kind))[8:1]) * (-((int<8>)((int<32>)meta.two.n0)))) ^ ((8s84 - ((int<8>)hdr.base.kind)) << (4w14 << 8w5)));
        switch (ingress_t0.apply().action_run) {
            NoAction: {
                hdr.base.f0 = ((~((bit<25>)((bit<1>)meta.flag))))[17:10];
                meta.one.n1[35:21] = (((bit<15>)((bit<64>)((int<64>)((int<32>)hdr.base.f1)))) << 8w6);
                meta.two.n1 = (-(((bit<64>)((bit<7>)7s1)) << 8w60));
            }
            ingress_a1: {
                meta.m1 = ((meta.m0 <= (-meta.m0)) ? (meta.flag ? (meta.m1 << 8w28) : (((bit<1>)meta.flag) ++ hdr.base.f1)) : (meta.m1 | (((bit<1>)((bit<100>)meta.m2)) ++ meta.one.n0)));
            }
            default: {
                meta.m2 = (-((int<100>)((113w10384593717069655257060992658440191)[111:0])[110:11]));
                v4 = (((v4 >> ((bit<1>)hdr.base.pad)) == (-v4)) ? ((~v4) & ((int<8>)(6w3 ++ ((bit<2>)meta.m1)))) : (((int<8>)((int<128>)128w55903124386187454851828285151836713875)) ^ ((int<8>)(42w895270160296)[25:18])));
                meta.one.n0[22:16] = ((bit<7>)((bit<13>)(13s0 + (int<13>)(13w8190))));
            }
        }
        standard_metadata.egress_spec = ((bit<9>)(((bit<38>)((bit<7>)((int<7>)meta.m2))))[15:13]);
        hdr.base.f2 = function0(((-((bit<5>)meta.two.n0)) ++ ((bit<3>)((bit<63>)63s4611686018427387903))), ((meta.two.n0 ^ meta.one.n0) | (meta.one.n0 ^ meta.one.n0)));
        second_helper.apply(((bit<8>)(((bit<63>)((bit<100>)meta.m2)) * 63w9223372036854775806)), meta.kept, hdr.base.f0);
        hdr.ys[0].setInvalid();
        meta.one.n1 = (((meta.flag ? 65w31343213068778761136 : 65w4848180092973796319) < ((bit<65>)hdr.base.f0)) ? (((bit<64>)((bit<48>)((int<48>)((int<7>)hdr.base.pad)))) | (meta.two.n1 |+| ((bit<64>)hdr.base.f2))) : (meta.two.n1 | meta.two.n1));
        standard_metadata.egress_spec = ((bit<9>)(((bit<3>)meta.kept) << 8w2));
        ingress_t1.apply();
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    counter(4, CounterType.packets_and_bytes) egress_counts;
    action egress_a0() {
        meta.two = meta.two;
    }
    action egress_a1(out int<100> p0) {
        p0 = 100s633825300114114700748351602687;
        egress_counts.count(((((bit<14>)hdr.base.f0) ++ ((bit<18>)meta.m0)) & 32w3));
        meta.one.n1[59:30] = ((bit<30>)meta.two.n0);
        hdr.base.pad = hdr.base.pad;
    }
    table egress_t0 {
        key = {
            hdr.base.kind: range @name("k0");
            hdr.base.f0: lpm @name("k1");
        }
        actions = {
            NoAction;
            egress_a0;
        }
        default_action = egress_a0();
        size = 64;
    }
    apply {
        meta.m2 = meta.m2;
        egress_counts.count(((meta.two.n0 |-| ((bit<32>)meta.kept)) & 32w3));
        bit<1> v5 = ((bit<1>)hdr.base.f0);
        switch (egress_t0.apply().action_run) {
            NoAction: {
                meta.one.n1 = meta.two.n1;
                hdr.base.f2[15:1] = ((13w4095 ++ 2w1) & (15w1 << v5));
            }
            egress_a0: {
                meta.m1 = ((bit<33>)((bit<7>)((int<7>)(v5 ++ (((bit<6>)((bit<1>)meta.flag)) |-| ((bit<6>)((bit<100>)meta.m2)))))));
            }
        }
        hdr.x1 = hdr.x0;
        hdr.ys.pop_front(1);
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
