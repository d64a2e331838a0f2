#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    bit<16> f0;
    bit<64> f1;
    bit<24> f2;
}

header x_t {
    bit<8> next;
    bit<9> f0;
    bit<64> f1;
    bit<7> f2;
    int<9> f3;
    bit<7> pad;
}

header y_t {
    bit<8> more;
    bit<24> f0;
}

struct headers_t {
    base_t base;
    x_t x0;
    x_t x1;
    y_t[3] ys;
}

struct inner_t {
    bit<32> n0;
    bit<1> n1;
}

struct meta_t {
    bit<16> m0;
    bit<8> m1;
    int<65> m2;
    bit<1> m3;
    int<32> m4;
    bool flag;
    @field_list(1) bit<8> kept;
    inner_t one;
    inner_t two;
    bool first;
}

bit<16> function0(in bit<16> p0, in bit<32> p1) {
    if (((((bit<47>)p1) ++ ((bit<81>)p0)) > (((bit<128>)p1) * ((bit<128>)p0)))) {
        return (((bit<15>)p0) ++ (false ? 1w1 : ((bit<1>)p1)));
    }
    return ((p1 != (((bit<44>)p0))[36:5]) ? ((p0 ^ p0) - (true ? 16w37815 : p0)) : (~((bit<16>)4w6)));
}

parser parse(packet_in packet, out headers_t hdr, inout meta_t meta,
             inout standard_metadata_t standard_metadata) {
    state start {
        packet.extract(hdr.base);
        meta.m3 = meta.two.n1;
        meta.kept = packet.lookahead<bit<8>>();
        transition select(hdr.base.kind) {
            8w233: parse_x1;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        transition select(hdr.x0.next) {
            8w18: parse_ys;
            8w162: parse_ys;
            8w57: parse_ys;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        transition select(hdr.x1.next) {
            8w226: parse_ys;
            8w118: parse_ys;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        meta.kept = ((bit<8>)((hdr.base.f2 + hdr.base.f2) |+| hdr.base.f2));
        transition select(hdr.ys.last.more) {
            8w19: parse_ys;
            8w117: parse_ys;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        c = (((((bit<32>)a))[27:20] & ((bit<8>)((bit<7>)c))) >> 8w6);
        b += ((((int<13>)((int<16>)((bit<16>)c))) < (~((int<13>)((int<8>)b)))) ? (((bit<27>)((bit<9>)((int<9>)((int<8>)b)))))[20:13] : (((bit<8>)((bit<7>)b)) * a));
        b = (((~b) - a) & ((bit<8>)((bit<128>)c)));
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    counter(4, CounterType.packets_and_bytes) ingress_counts;
    action ingress_a0(inout int<32> p0, inout int<65> p1) {
        hdr.ys.push_front(1);
        hdr.ys.push_front(1);
    }
    action ingress_a1(bit<9> p0) {
        if ((!(hdr.base.f2 != 24w13973990))) {
            hdr.base.f2[13:11] = ((2w0 ^ ((bit<2>)((bit<32>)meta.m4))) ++ ((bit<1>)meta.kept));
            meta.two.n1 = ((1w0 - (meta.one.n1 - meta.one.n1)) >> 8w0);
        } else {
            meta.kept[6:5] = (11w740)[8:7];
            meta.kept = ((8w7 | (((bit<3>)p0) ++ ((bit<5>)hdr.base.f2))) ^ ((((bit<38>)hdr.base.f1))[36:29] * (((bit<8>)meta.m0) | ((bit<8>)hdr.base.f1))));
            meta.kept = (((bit<9>)meta.m1))[7:0];
        }
        if (meta.flag) {
            meta.one.n0 = (((bit<68>)(((bit<5>)meta.m1) ++ ((bit<2>)meta.two.n1))))[62:31];
            meta.m1 = ((bit<8>)((((bit<88>)meta.m3))[81:17])[64:1]);
            meta.m4 = (-(meta.flag ? (meta.m4 * 32s2147483647) : ((int<32>)((int<31>)31w1628921075))));
        }
    }
    table ingress_t0 {
        key = {
            hdr.base.kind: range @name("k0");
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
        }
        actions = {
            NoAction;
            ingress_a1;
        }
        default_action = NoAction();
        const entries = {
            (8w1): ingress_a1(9w1);
            (8w144): ingress_a1(9w376);
            (8w229): ingress_a1(9w255);
        }
        size = 64;
    }
    table ingress_t2 {
        key = {
            meta.m0: optional @name("k0");
        }
        actions = {
            NoAction;
            ingress_a1;
        }
        default_action = ingress_a1(9w1);
        size = 64;
    }
    apply {
        standard_metadata.egress_spec = 1;
        meta.first = standard_metadata.instance_type == 0;
        meta.m4 = ((-(meta.m4 + meta.m4)) |+| ((int<32>)((((bit<22>)hdr.base.f0) << meta.m1) ++ (((bit<7>)hdr.base.f1) ++ 3w3))));
        meta.one.n0 |= ((-(~((bit<2>)hdr.base.kind))) ++ (((bit<30>)31w2147483647) - ((bit<30>)9w511)));
        switch ((~hdr.base.f0)) {
            16w26229: {
                meta.one.n0 = (((meta.two.n0 ^ meta.one.n0) << 8w30) << 8w2);
                meta.m0[9:2] = ((hdr.ys[0].isValid() ? meta.kept : meta.m1) >> ((bit<1>)((bit<48>)meta.m3)));
            }
            16w65534: {
                meta.m3 = (((bit<1>)meta.flag) << 8w1);
            }
            default: {
                meta.two.n0 = (-((bit<32>)(((bit<77>)meta.m1))[75:13]));
                meta.m4 = (((int<32>)((int<1>)(((bit<24>)meta.two.n1))[8:8])) |+| ((meta.flag ? meta.m4 : meta.m4) >> ((bit<8>)meta.one.n1)));
            }
        }
        switch (ingress_t0.apply().action_run) {
            NoAction: {
                hdr.base.f2 = hdr.base.f2;
            }
            ingress_a1: {
                meta.m4 = (((int<32>)(((bit<36>)((bit<100>)hdr.base.f0)))[35:4]) ^ ((meta.two.n1 == meta.m3) ? ((int<32>)(((bit<3>)meta.two.n1) ++ 29w0)) : meta.m4));
            }
        }
        ingress_t1.apply();
        ingress_t2.apply();
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    counter(4, CounterType.packets_and_bytes) egress_counts;
    helper() first_helper;
    helper() second_helper;
    action egress_a0(in bit<9> p0) {
        meta.m0 = (((meta.m4 <= (int<32>)(32w2922315121)) || (meta.m0 <= 16w32768)) ? ((meta.m0 - meta.m0) + (hdr.base.f0 ^ meta.m0)) : ((16w54293 + ((bit<16>)meta.one.n1)) |+| (hdr.base.f0 * meta.m0)));
        hdr.x0.setInvalid();
        hdr.ys.pop_front(1);
    }
    action egress_a1() {
        hdr.ys.push_front(1);
        hdr.x1 = hdr.x0;
    }
    apply {
        egress_a1();
        egress_counts.count(((-meta.one.n0) & 32w3));
        switch ((7w55)[6:3]) {
            4w7: {
                meta.m0 = ((bit<16>)((bit<8>)((int<8>)((int<64>)(((bit<77>)meta.two.n0))[65:2]))));
            }
            4w10: {
                meta.m2[61:61] = ((meta.flag ? ((bit<1>)meta.m0) : 1w0) | (meta.flag ? meta.m3 : ((bit<1>)meta.one.n0)));
            }
            4w15: {
                meta.m2 = (((65s0 >> ((bit<4>)meta.two.n0)) & (meta.m2 - meta.m2)) |+| ((meta.m2 * meta.m2) * ((int<65>)13s1943)));
            }
            default: {
                meta.two.n1 = (meta.two.n1 | ((meta.two.n1 << 8w2) |-| (meta.flag ? 1w1 : 1w1)));
                meta.m0 = (((meta.flag || hdr.x0.isValid()) ? (hdr.base.f0 * meta.m0) : ((bit<16>)((bit<65>)meta.m0))) |-| ((meta.m0 | hdr.base.f0) |-| ((bit<16>)4w0)));
            }
        }
        egress_counts.count(((-meta.one.n0) & 32w3));
        meta.one.n1 = ((~(meta.two.n1 + meta.m3)) | ((bit<1>)hdr.base.f1));
        meta.m3 = ((((bit<1>)hdr.base.f2) |+| ((bit<1>)31w1985399174)) |+| ((bit<1>)((bit<13>)hdr.base.f1)));
        hdr.base.f1 = (meta.flag ? (-hdr.base.f1) : ((((bit<90>)((bit<65>)meta.m2)))[71:8] << 8w60));
        egress_a1();
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
