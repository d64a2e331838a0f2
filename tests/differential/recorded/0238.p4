#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    bit<16> f0;
    bit<64> f1;
    bit<16> f2;
    bit<32> f3;
    bit<16> f4;
}

header x_t {
    bit<8> next;
    bit<16> f0;
}

header y_t {
    bit<8> more;
    bit<12> f0;
    bit<4> pad;
}

struct headers_t {
    base_t base;
    x_t x0;
    x_t x1;
    y_t[2] ys;
}

struct inner_t {
    bit<100> n0;
    int<100> n1;
}

struct meta_t {
    int<9> m0;
    bit<9> m1;
    bit<4> m2;
    bit<16> m3;
    bit<1> m4;
    bit<8> m5;
    bool flag;
    @field_list(1) bit<8> kept;
    inner_t one;
    inner_t two;
    bool first;
}

bit<8> function0(in bit<32> p0, in bit<8> p1) {
    if ((p1 <= 8w129)) {
        return ((((bit<3>)p1) << 8w1) ++ (((bit<5>)p0) & ((bit<5>)p1)));
    }
    return (p1 - ((-((bit<2>)p1)) ++ (-6w1)));
}
bit<16> function1(in bit<16> p0, in bit<32> p1) {
    if (((((bit<48>)p0) | ((bit<48>)p1)) < ((bit<48>)p0))) {
        return (((bit<26>)p1))[19:4];
    }
    return (true ? ((p0 << 8w13) + (p0 |+| 16w32768)) : ((-p0) | (21w1048575)[18:3]));
}

parser parse(packet_in packet, out headers_t hdr, inout meta_t meta,
             inout standard_metadata_t standard_metadata) {
    state start {
        packet.extract(hdr.base);
        meta.m2 = (meta.m2 |-| ((meta.flag || meta.flag) ? (meta.m2 - meta.m2) : (((bit<37>)((bit<100>)meta.one.n1)))[23:20]));
        transition select(hdr.base.kind) {
            8w7: parse_x1;
            8w44: parse_ys;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        transition select(hdr.x0.next) {
            8w24: parse_ys;
            8w222: parse_ys;
            8w0: parse_ys;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        if ((meta.m1 >= (26w33554431)[10:2])) {
            meta.two.n1 = (((hdr.base.f3 != hdr.base.f3) && meta.flag) ? (~(meta.two.n1 | meta.two.n1)) : meta.two.n1);
            hdr.base.f4 = hdr.base.f2;
        }
        meta.kept = packet.lookahead<bit<8>>();
        transition select(hdr.x1.next) {
            8w38: parse_ys;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        verify((meta.one.n0 != (meta.two.n0 | meta.two.n0)), error.Unwelcome);
        transition select(hdr.ys.last.more) {
            8w94 .. 8w97: parse_ys;
            8w161: parse_ys;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        bit<24> v1 = (((true ? ((bit<64>)b) : ((bit<64>)b)) |+| ((bit<64>)b)))[24:1];
        c = ((bit<8>)function1(((bit<16>)b), ((bit<32>)31w1073741824)));
        v1 = v1;
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<32>>(8) ingress_cells;
    counter(4, CounterType.packets_and_bytes) ingress_counts;
    helper() first_helper;
    helper() second_helper;
    action ingress_a0(in bit<8> p0) {
        meta.two.n1 = ((int<100>)((int<24>)((bit<24>)13w3452)));
    }
    table ingress_t0 {
        key = {
            meta.one.n0: optional @name("k0");
        }
        actions = {
            NoAction;
        }
        default_action = NoAction();
        size = 64;
    }
    table ingress_t1 {
        key = {
            meta.two.n0: exact @name("k0");
            hdr.base.f3: range @name("k1");
        }
        actions = {
            NoAction;
        }
        default_action = NoAction();
        size = 64;
    }
    table ingress_t2 {
        key = {
            meta.two.n0: ternary @name("k0");
        }
        actions = {
            NoAction;
        }
        default_action = NoAction();
        size = 64;
    }
    apply {
        standard_metadata.egress_spec = 2;
        meta.first = standard_metadata.instance_type == 0;
        ingress_a0(function0(32w2147483648, ((bit<8>)meta.one.n0)));
        meta.m1 = ((((bit<40>)hdr.base.kind) |-| (40w489584902288 |+| ((bit<40>)((bit<100>)meta.two.n1)))))[11:3];
        switch (ingress_t1.apply().action_run) {
            NoAction: {
                meta.one.n0 = ((bit<100>)((meta.m1 - meta.m1) + (meta.m1 ^ meta.m1)));
                meta.one.n0[80:54] = (-(((bit<27>)meta.m2) |+| ((bit<27>)meta.one.n0)));
                hdr.base.f1[59:42] = ((bit<18>)hdr.base.f4);
            }
        }
        bool v2 = ((meta.m1 != 9w394) && (meta.one.n0 < 100w1267650600228229401496703205375));
        meta.two.n1 = (meta.two.n1 & ((-meta.one.n1) | (~meta.one.n1)));
        ingress_t0.apply();
        ingress_t2.apply();
        if (meta.first && (hdr.base.f4 >= 16w65534)) {
            resubmit_preserving_field_list(1);
        }
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    counter(4, CounterType.packets_and_bytes) egress_counts;
    action egress_a0(in bit<32> p0) {
        meta.m4 = ((bit<1>)(((bit<17>)hdr.base.f3) ++ ((bit<31>)meta.m2)));
        meta.two = meta.one;
    }
    action egress_a1(bit<128> p0) {
        bool v3 = (((bit<128>)(65w27389702598653375641 + ((bit<65>)meta.m4))) != ((((bit<128>)meta.one.n0) |-| p0) - p0));
    }
    action egress_a2(bit<16> p0) {
        meta.two.n1 = 100s407063075531004788839645733988;
        meta.flag = ((~meta.m5) > ((((bit<41>)((bit<1>)meta.flag)))[3:1] ++ ((bit<5>)hdr.base.f0)));
    }
    action egress_a3(inout bit<9> p0) {
        meta.one.n0 = ((bit<100>)meta.two.n1);
    }
    apply {
        egress_counts.count(((hdr.x1.isValid() ? hdr.base.f3 : hdr.base.f3) & 32w3));
        hdr.ys[0].setInvalid();
        hdr.base.f1 = ((hdr.base.f3 <= 32w4294967295) ? hdr.base.f1 : ((hdr.base.f1 & ((bit<64>)hdr.base.f0)) & (((bit<43>)hdr.base.f4) ++ ((bit<21>)((bit<1>)meta.flag)))));
        meta.two.n0 = ((bit<100>)((hdr.x1.isValid() ? 4w0 : meta.m2) ++ (((bit<27>)((bit<100>)meta.one.n1)))[23:21]));
    }
}

control compute_all(inout headers_t hdr, inout meta_t meta) {
    apply {
        update_checksum(hdr.x0.isValid(), { hdr.base.kind, hdr.base.f0, hdr.base.f1, hdr.base.f3, hdr.base.f4 }, hdr.base.f2, HashAlgorithm.csum16);
    }
}


control verify_all(inout headers_t hdr, inout meta_t meta) { apply { } }

control deparse(packet_out packet, in headers_t hdr) {
    apply {
        packet.emit(hdr);
    }
}

V1Switch(parse(), verify_all(), ingress(), egress(), compute_all(), deparse()) main;
