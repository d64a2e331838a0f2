#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    bit<9> f0;
    bit<32> f1;
    bit<4> f2;
    bit<12> f3;
    bit<7> pad;
}

header x_t {
    bit<8> next;
    int<64> f0;
    bit<9> f1;
    bit<3> f2;
    bit<24> f3;
    bit<4> pad;
}

header y_t {
    bit<8> more;
    bit<1> f0;
    bit<7> pad;
}

struct headers_t {
    base_t base;
    x_t x0;
    x_t x1;
    y_t[3] ys;
}

struct inner_t {
    bit<9> n0;
    int<33> n1;
}

struct meta_t {
    bit<128> m0;
    bit<16> m1;
    bit<64> m2;
    bit<8> m3;
    bit<100> m4;
    int<48> m5;
    bool flag;
    @field_list(1) bit<8> kept;
    inner_t one;
    inner_t two;
    bool first;
}

bit<16> function0(in bit<8> p0, in bit<8> p1) {
    if (((((bit<100>)p1) - ((bit<100>)p1)) <= (~100w51624754966580610132098749500))) {
        return ((false || true) ? ((bit<16>)p0) : (false ? ((bit<16>)p1) : 16w32767));
    }
    return (false ? ((bit<16>)p1) : ((bit<16>)(true ? ((bit<65>)p1) : ((bit<65>)p0))));
}
bit<8> function1(in bit<16> p0, in bit<32> p1) {
    if ((!(!false))) {
        return ((bit<8>)p1);
    }
    return (((45w28191205489852 ++ ((bit<1>)p1)) << 8w1))[35:28];
}

parser parse(packet_in packet, out headers_t hdr, inout meta_t meta,
             inout standard_metadata_t standard_metadata) {
    state start {
        packet.extract(hdr.base);
        meta.kept = packet.lookahead<bit<8>>();
        transition select(hdr.base.kind) {
            8w163: parse_ys;
            8w205: parse_ys;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        transition select(hdr.x0.next) {
            8w168: parse_ys;
            8w234: parse_ys;
            8w209: parse_x1;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        meta.one.n1 = ((~(meta.one.n1 >> 8w29)) >> ((meta.flag && meta.flag) ? (meta.flag ? hdr.base.f2 : hdr.base.f2) : (((bit<2>)meta.m3) ++ ((bit<2>)meta.m0))));
        transition select(hdr.x1.next) {
            8w67: parse_ys;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        transition select(hdr.ys.last.more) {
            8w211: parse_ys;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        b = (((((bit<1>)a) ++ ((bit<7>)a)) - (true ? a : a)) << 8w7);
        b = ((bit<8>)24w10169609);
        b = (((((bit<7>)b) ++ 1w1) << 8w1) + ((bit<8>)(16w42854 + ((bit<16>)c))));
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<8>>(4) ingress_cells;
    counter(4, CounterType.packets_and_bytes) ingress_counts;
    action ingress_a0(bit<9> p0, bit<9> p1) {
        ingress_counts.count(((hdr.base.pad ++ ((bit<25>)((bit<48>)meta.m5))) & 32w3));
    }
    action ingress_a1(bit<9> p0) {
        hdr.base.f1 = ((bit<32>)((bit<128>)(((int<128>)(128w261431738828415085496725670537558501997) |+| ((int<128>)((int<9>)p0))) + (((int<128>)((int<32>)hdr.base.f1)) >> 8w58))));
        meta.m1[12:11] = (((bit<2>)48w198937649759846) ^ (1w0 ++ 1w1));
        meta.m3 = (((bit<39>)meta.kept))[25:18];
    }
    action ingress_a2() {
        meta.kept = ((~function1(((bit<16>)hdr.base.f3), hdr.base.f1)) |+| (function1(meta.m1, hdr.base.f1) ^ (((bit<8>)meta.m0) ^ hdr.base.kind)));
        hdr.base.f1 = (((((bit<32>)((bit<33>)meta.one.n1)) ^ hdr.base.f1) | hdr.base.f1) * ((47w77106319064520 ++ 17w65535))[50:19]);
        standard_metadata.egress_spec = ((bit<9>)((bit<3>)(((bit<31>)meta.m3) * 31w0)));
    }
    action ingress_a3(bit<32> p0, bit<32> p1) {
        hdr.ys.push_front(1);
        meta.kept[7:5] = ((((bit<15>)hdr.base.f2))[12:12] ++ ((bit<2>)((bit<48>)meta.kept)));
    }
    table ingress_t0 {
        key = {
            meta.m1: ternary @name("k0");
            hdr.base.pad: optional @name("k1");
        }
        actions = {
            NoAction;
            ingress_a1;
        }
        default_action = ingress_a1(9w235);
        size = 64;
    }
    table ingress_t1 {
        key = {
            hdr.base.f0: ternary @name("k0");
            meta.kept: exact @name("k1");
            meta.one.n0: ternary @name("k2");
        }
        actions = {
            NoAction;
            ingress_a0;
            ingress_a1;
            ingress_a2;
        }
        default_action = ingress_a2();
        size = 64;
    }
    apply {
        standard_metadata.egress_spec = 3;
        meta.first = standard_metadata.instance_type == 0;
        if (hdr.ys[2].isValid()) {
            hdr.ys.pop_front(1);
        }
        switch (ingress_t1.apply().action_run) {
            NoAction: {
                meta.m1 = (meta.m1 << 8w8);
            }
            default: {
                meta.m0 = (((meta.m0 >> 8w103) |-| (meta.m0 | meta.m0)) & (((bit<38>)((bit<1>)1s0)) ++ (2w3 ++ 88w0)));
                meta.m1 = (((bit<5>)(hdr.base.f1 |+| hdr.base.f1)) ++ (((bit<11>)hdr.base.f1) >> 8w1));
                meta.flag = meta.flag;
            }
        }
        if ((meta.m5 < (-(int<48>)(48w140737488355328)))) {
            hdr.base.f0 = ((~((bit<9>)((bit<1>)(int<1>)(1w1)))) >> ((bit<8>)(((bit<63>)((bit<33>)meta.one.n1)) << 8w14)));
            meta.m5 = meta.m5;
        } else {
            meta.two.n1 = (meta.two.n1 |-| (((int<33>)(int<8>)(8w255)) |-| 33s1));
            meta.kept = meta.m3;
        }
        ingress_t0.apply();
        if (meta.first && ((8w255 > hdr.base.kind) || (!hdr.ys[2].isValid()))) {
            clone_preserving_field_list(CloneType.I2E, 5, 1);
        }
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<48>>(4) egress_cells;
    counter(4, CounterType.packets_and_bytes) egress_counts;
    action egress_a0(out bit<8> p0, out bit<8> p1) {
        p0 = 8w222;
        p1 = 8w1;
        if ((meta.flag || (((bit<31>)((bit<1>)meta.flag)) == ((bit<31>)meta.m1)))) {
            meta.m5 = (meta.m5 >> 8w34);
        } else {
            p0 = (((~((int<31>)((int<9>)meta.two.n0))) <= (((int<31>)meta.one.n1) << 1w0)) ? ((((bit<8>)((bit<33>)meta.one.n1)) ^ meta.m3) >> 8w6) : ((meta.flag ? ((bit<25>)hdr.base.kind) : ((bit<25>)meta.m0)))[8:1]);
        }
    }
    action egress_a1() {
        hash(hdr.base.f1, HashAlgorithm.crc16, 16w0, { hdr.base.pad, meta.m1, 1w0 }, 32w65536);
        hash(hdr.base.f1, HashAlgorithm.crc16, 16w0, { meta.two.n0, meta.m0, 7w0 }, 32w1000);
        egress_counts.count(((hdr.base.f1 ^ ((bit<32>)hdr.base.kind)) & 32w3));
    }
    action egress_a2(bit<32> p0) {
        hdr.base.f2 = (((bit<4>)meta.m4) |-| ((22w2097151)[7:4] * (hdr.base.f2 + ((bit<4>)((bit<48>)meta.m5)))));
    }
    action egress_a3(inout bit<64> p0, inout bit<8> p1) {
        if (((!meta.flag) || (hdr.ys[1].isValid() || hdr.ys[1].isValid()))) {
            meta.two.n1 = ((int<33>)(hdr.base.f3 ++ (~((bit<21>)65w17810482291006953224))));
        }
        hdr.base.pad = ((bit<7>)(~(((bit<29>)hdr.base.f0) ++ 2w2)));
    }
    table egress_t0 {
        key = {
            meta.m1: optional @name("k0");
        }
        actions = {
            NoAction;
            egress_a1;
            egress_a2;
        }
        default_action = NoAction();
        size = 64;
    }
    table egress_t1 {
        key = {
            meta.one.n0: exact @name("k0");
            meta.one.n0: optional @name("k1");
            meta.m2: lpm @name("k2");
        }
        actions = {
            NoAction;
            egress_a1;
        }
        default_action = NoAction();
        size = 64;
    }
    table egress_t2 {
        key = {
            meta.two.n0: optional @name("k0");
            hdr.base.f3: ternary @name("k1");
            hdr.base.f2: range @name("k2");
        }
        actions = {
            NoAction;
            egress_a1;
        }
        default_action = egress_a1();
        size = 64;
    }
    apply {
        egress_counts.count((hdr.base.f1 & 32w3));
        meta.m0 = meta.m0;
        meta.m1 = (((hdr.x0.isValid() ? ((bit<23>)meta.m4) : ((bit<23>)hdr.base.pad)) >> 8w0))[19:4];
        meta.m1 = (-((10w428 ++ ((bit<5>)meta.m4)) ++ ((bit<1>)hdr.ys[0].isValid())));
        hdr.ys.pop_front(1);
        if (hdr.ys[1].isValid()) {
            meta.m4 = ((((bit<100>)((bit<31>)meta.m2)) ^ (~meta.m4)) * (-(meta.m4 ^ meta.m4)));
            if (hdr.x0.isValid()) {
                meta.one.n1 = ((int<33>)(((bit<41>)((bit<16>)((int<16>)(16w32768) |+| 16s0))))[34:2]);
                egress_t0.apply();
            }
            hdr.x1 = hdr.x0;
        } else {
            if (hdr.x0.isValid()) {
                egress_cells.write(((meta.flag ? hdr.base.f1 : hdr.base.f1) & 32w3), 48w161065989279082);
                egress_t1.apply();
            }
            hdr.x0 = hdr.x1;
        }
        meta.m1 = ((hdr.base.f0 != ((bit<9>)((bit<128>)((int<128>)((int<9>)meta.one.n0))))) ? (-(hdr.x0.isValid() ? meta.m1 : meta.m1)) : (-(meta.m1 << 8w9)));
        egress_t2.apply();
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
