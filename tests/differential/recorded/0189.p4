#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    bit<64> f0;
    bit<32> f1;
    bit<9> f2;
    bit<1> f3;
    bit<64> f4;
    bit<9> f5;
    bit<5> pad;
}

header x_t {
    bit<8> next;
    bit<24> f0;
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
    bit<1> n0;
    int<32> n1;
}

struct meta_t {
    bit<8> m0;
    bit<128> m1;
    bit<65> m2;
    bit<33> m3;
    bit<4> m4;
    bool flag;
    @field_list(1) bit<8> kept;
    inner_t one;
    inner_t two;
    bool first;
}

bit<32> function0(in bit<8> p0, in bit<8> p1) {
    if ((p1 > 8w128)) {
        return (((bit<10>)((bit<1>)p1)) ++ (false ? 22w0 : ((bit<22>)p0)));
    }
    return (((false || true) ? (((bit<32>)p0) |-| ((bit<32>)p1)) : (((bit<2>)p1) ++ 30w854921761)) |+| ((39w419803445673 |-| 39w274877906943))[36:5]);
}
bit<8> function1(in bit<32> p0, in bit<8> p1) {
    if (((63w4111192534853261243 < 63w4611686018427387903) && (true && false))) {
        return ((bit<8>)(4w14 |-| 4w3));
    }
    return (((bit<8>)(((bit<9>)p1) >> ((bit<1>)p0))) ^ ((p1 > p1) ? (p1 & p1) : (p1 * p1)));
}

parser parse(packet_in packet, out headers_t hdr, inout meta_t meta,
             inout standard_metadata_t standard_metadata) {
    state start {
        packet.extract(hdr.base);
        transition select(hdr.base.kind) {
            8w190: parse_x1;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        hdr.base.f3 = (((bit<23>)meta.m3))[2:2];
        transition select(hdr.x0.next) {
            8w35: parse_x1;
            8w53: parse_x1;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        verify((meta.two.n0 != 1w1), error.Unwelcome);
        transition select(hdr.x1.next) {
            8w184: parse_ys;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        transition select(hdr.ys.last.more) {
            8w106: parse_ys;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        if ((a <= (a |-| c))) {
            b = (((bit<7>)(32w2147483648 - ((bit<32>)a))) ++ (-(((bit<1>)b) + 1w1)));
            b[1:0] = ((bit<2>)((bit<13>)((bit<32>)c)));
        } else {
            b = (b * function1((((bit<32>)c) * ((bit<32>)b)), function1(32w3139071555, c)));
        }
        c = ((c >= (a * a)) ? (((bit<8>)((bit<16>)a)) + (((bit<6>)a) ++ ((bit<2>)c))) : ((bit<8>)(9w234 ^ 9w289)));
        if ((false || (c < 8w151))) {
            c = ((c >= 8w255) ? 8w255 : ((8w254 * 8w128) & ((bit<8>)((bit<128>)c))));
            b = ((((bit<8>)((bit<128>)((int<128>)((int<8>)b)))) + (-c)) |+| (function1(32w3327244892, b) >> 8w7));
            switch (((bit<16>)c)) {
                16w0: {
                    c = (~((c == a) ? (~b) : c));
                    b = ((bit<8>)((bit<64>)(((bit<1>)b) & ((bit<1>)b))));
                }
                16w8571: {
                    b = ((bit<8>)((bit<63>)(((int<63>)(((bit<81>)a))[65:3]) + ((int<63>)((int<8>)b)))));
                }
                16w24175: {
                    c = ((-(false ? c : 8w37)) | ((((bit<34>)c))[18:11] ^ (c ^ b)));
                    b = (((bit<8>)((bit<63>)(~((int<63>)((int<8>)a))))) - function1((((bit<58>)b))[44:13], (true ? c : b)));
                    c = (-((a <= b) ? (c & b) : (((bit<3>)c) ++ ((bit<5>)c))));
                }
                default: {
                    c[6:6] = ((a == b) ? (41w1074871011674)[8:8] : (29w536870911)[19:19]);
                    b[6:5] = 2w2;
                }
            }
        }
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<8>>(8) ingress_cells;
    counter(4, CounterType.packets_and_bytes) ingress_counts;
    action ingress_a0(out bit<8> p0) {
        p0 = 8w56;
        hdr.x0 = hdr.x1;
    }
    action ingress_a1() {
        hdr.x0 = hdr.x1;
        mark_to_drop(standard_metadata);
    }
    action ingress_a2() {
        hdr.base.f2 = hdr.base.f5;
        meta.flag = ((!(meta.kept == meta.kept)) || (meta.two.n1 == (meta.one.n1 - meta.one.n1)));
    }
    table ingress_t0 {
        key = {
            16w32767: lpm @name("k0");
        }
        actions = {
            NoAction;
            ingress_a1;
        }
        default_action = ingress_a1();
        size = 64;
    }
    table ingress_t1 {
        key = {
            hdr.base.f0: lpm @name("k0");
            meta.m2: optional @name("k1");
            hdr.base.f1: exact @name("k2");
        }
        actions = {
            NoAction;
            ingress_a1;
            ingress_a2;
        }
        default_action = ingress_a1();
        size = 64;
    }
    table ingress_t2 {
        key = {
            meta.kept: exact @name("k0");
        }
        actions = {
            NoAction;
            ingress_a1;
            ingress_a2;
        }
        default_action = ingress_a2();
        size = 64;
    }
    apply {
        standard_metadata.egress_spec = 7;
        meta.first = standard_metadata.instance_type == 0;
        meta.flag = (meta.m3 > 33w6606153363);
        meta.two = meta.two;
        ingress_counts.count((((bit<32>)meta.two.n0) & 32w3));
        hdr.x0 = hdr.x1;
        hdr.base.f5 = hdr.base.f5;
        meta.kept = function1(((meta.two.n0 >= meta.two.n0) ? ((bit<32>)meta.m2) : (hdr.ys[1].isValid() ? hdr.base.f1 : ((bit<32>)hdr.base.f2))), ((meta.flag && hdr.x0.isValid()) ? (8w255 | meta.kept) : (((bit<8>)hdr.base.f3) + meta.kept)));
        switch (ingress_t1.apply().action_run) {
            NoAction: {
                hdr.base.f0 = hdr.base.f4;
                hdr.base.f2 = (((23w5445327)[10:1] ++ (((bit<35>)hdr.base.f5))[34:21]))[22:14];
            }
            ingress_a1: {
                meta.m3 = ((bit<33>)((14w7891 ++ ((bit<10>)meta.m4)) & (((bit<28>)((bit<1>)meta.flag)))[25:2]));
                meta.m1 = ((bit<128>)((bit<1>)((int<1>)((bit<1>)meta.flag))));
                meta.one.n1 = (((meta.one.n1 << meta.one.n0) << 8w6) & meta.one.n1);
            }
            ingress_a2: {
                meta.kept = meta.kept;
                meta.m0 = (-meta.m0);
            }
            default: {
                meta.one.n1 = meta.two.n1;
                meta.one.n0 = meta.one.n0;
            }
        }
        hdr.base.f1 = (~((hdr.base.f3 ++ 1w1) ++ (30w22873850 + ((bit<30>)hdr.base.f1))));
        ingress_t0.apply();
        ingress_t2.apply();
        if (meta.first && hdr.ys[1].isValid()) {
            standard_metadata.mcast_grp = 3;
        }
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<32>>(1) egress_cells;
    helper() first_helper;
    helper() second_helper;
    action egress_a0(bit<48> p0, bit<16> p1) {
        meta.one = meta.one;
        bit<1> v1 = meta.one.n0;
    }
    action egress_a1() {
        hash(hdr.base.f4, HashAlgorithm.xor16, 16w5, { hdr.base.f3, meta.m4, 3w0 }, 32w7);
        if (meta.flag) {
            meta.m0 = ((~(((bit<7>)hdr.base.f4) ++ meta.one.n0)) |+| ((hdr.x0.isValid() ? meta.kept : meta.m0) << 8w6));
        } else {
            meta.m3 = (((bit<54>)meta.two.n0))[49:17];
            hdr.base.f0 = (((hdr.base.f0 * ((bit<64>)meta.m1)) ^ (hdr.base.f0 |+| hdr.base.f0)) * (hdr.ys[2].isValid() ? (((bit<16>)hdr.base.kind) ++ 48w140737488355327) : (hdr.base.f0 * 64w0)));
            meta.one.n1 = ((int<32>)((int<8>)hdr.base.kind));
        }
    }
    action egress_a2() {
        hdr.x0 = hdr.x1;
        if (((hdr.base.kind <= meta.kept) && (hdr.ys[0].isValid() || hdr.x1.isValid()))) {
            hdr.base.f3 = (((((bit<14>)meta.two.n0) |+| 14w16383))[6:1])[5:5];
        } else {
            meta.m1 = (((meta.m1 >> 8w76) | (~meta.m1)) >> ((((bit<13>)hdr.base.f2) * ((bit<13>)meta.m4)))[9:9]);
            meta.flag = hdr.ys[2].isValid();
        }
    }
    action egress_a3() {
        meta.one = meta.two;
        hdr.ys.pop_front(1);
    }
    table egress_t0 {
        key = {
            hdr.base.f2: exact @name("k0");
        }
        actions = {
            NoAction;
            egress_a0;
            egress_a1;
            egress_a2;
            egress_a3;
        }
        default_action = NoAction();
        const entries = {
            (9w1): NoAction();
            (9w0): NoAction();
            (9w357): egress_a3();
        }
        size = 64;
    }
    apply {
        second_helper.apply(((((bit<14>)((bit<1>)meta.flag)))[13:6] * (hdr.base.kind - meta.kept)), meta.kept, meta.m0);
        hdr.ys[1].setValid();
        hdr.ys[1].more = ((bit<8>)meta.m3);
        egress_a1();
        switch (egress_t0.apply().action_run) {
            NoAction: {
                meta.one.n0 = meta.one.n0;
                meta.m1 = (((meta.m1 |-| meta.m1) >> (hdr.base.f2)[7:0]) << 8w57);
            }
            egress_a0: {
                meta.one.n1 = (((meta.two.n1 |+| meta.one.n1) |-| ((int<32>)(52w4164244150088283)[31:0])) ^ meta.one.n1);
            }
        }
        if (hdr.ys[1].isValid()) {
            meta.m4 = ((bit<4>)((28w268435455)[7:7] ^ ((bit<1>)hdr.x0.isValid())));
        }
        meta.one.n0 = ((bit<1>)(hdr.ys[2].isValid() ? ((bit<63>)meta.m2) : 63w5537546473142976581));
        hdr.x1 = hdr.x0;
        meta.m1 += ((((bit<128>)((bit<7>)hdr.base.f5)) |-| (meta.m1 - meta.m1)) * ((((bit<128>)hdr.base.f4) + meta.m1) & (meta.m1 & meta.m1)));
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
