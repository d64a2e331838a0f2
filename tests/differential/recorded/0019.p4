#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    bit<9> f0;
    bit<9> f1;
    bit<1> f2;
    bit<5> pad;
}

header x_t {
    bit<8> next;
    bit<9> f0;
    bit<24> f1;
    bit<24> f2;
    bit<7> pad;
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
    bit<16> n0;
    bit<33> n1;
}

struct meta_t {
    bit<48> m0;
    int<16> m1;
    bit<48> m2;
    bit<8> m3;
    bit<65> m4;
    bit<16> m5;
    bool flag;
    @field_list(1) bit<8> kept;
    inner_t one;
    inner_t two;
    bool first;
}

bit<16> function0(in bit<8> p0, in bit<8> p1) {
    if (true) {
        return ((-44w5578448723444))[39:24];
    }
    return (((7w126 |+| 7w117) - ((bit<7>)p1)) ++ ((17w1 << 8w13))[16:8]);
}
bit<16> function1(in bit<8> p0, in bit<8> p1) {
    if ((p1 <= (p0 << 8w6))) {
        return ((bit<16>)((bit<24>)(int<24>)(24w16777215)));
    }
    return ((~(((bit<13>)p0) >> 8w8)) ++ ((2w1 ++ 1w0) |+| (3w2 |-| ((bit<3>)p1))));
}

parser parse(packet_in packet, out headers_t hdr, inout meta_t meta,
             inout standard_metadata_t standard_metadata) {
    state start {
        packet.extract(hdr.base);
        if (((meta.one.n0 < meta.two.n0) || (meta.two.n1 >= meta.two.n1))) {
            hdr.base.f1 = (((bit<12>)hdr.base.f1))[10:2];
        }
        transition select(hdr.base.kind) {
            8w93 .. 8w96: parse_x0;
            8w20: parse_x0;
            8w182: parse_x1;
            8w129: parse_ys;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        transition select(hdr.x0.next) {
            8w31: parse_ys;
            8w12: parse_x1;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        transition select(hdr.x1.next) {
            8w100: parse_ys;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        if (meta.flag) {
            hdr.base.f1 = ((bit<9>)meta.kept);
        } else {
            meta.m1 = ((((int<16>)1s0) | (meta.m1 << 4w14)) | ((16s16507 >> 4w14) * (-meta.m1)));
            hdr.base.f1 = 9w249;
            hdr.base.f0 = (~(meta.flag ? (((bit<9>)hdr.base.pad) & ((bit<9>)hdr.base.f2)) : (14w7930)[12:4]));
        }
        transition select(hdr.ys.last.more) {
            8w238: parse_ys;
            8w69: parse_ys;
            8w165: parse_ys;
            8w12 &&& 8w15: accept;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        c = (~((c |+| a) - (b - a)));
        c = a;
        switch (((bit<16>)33w4294967296)) {
            16w0: {
                c = ((c | (a |+| b)) |-| c);
                b = (((4w1 - ((bit<4>)c)) ++ (true ? 4w2 : ((bit<4>)b))) & ((bit<8>)(85w0 ++ 43w8796093022206)));
            }
            16w1: {
                b = ((c != (c << 1w0)) ? c : c);
                c = ((((bit<22>)((bit<4>)c)) - (22w195152 |-| ((bit<22>)a))))[10:3];
            }
            16w65534: {
                c = ((((bit<8>)((bit<24>)b)) ^ (34w8589934592)[19:12]) ^ ((a | b) * ((bit<8>)((bit<128>)((int<128>)((int<8>)c))))));
                c = (-(((bit<8>)33w8589934591) >> 8w9));
            }
            default: {
                c = (((bit<8>)(-((bit<128>)c))) << 8w5);
                b[7:7] = ((bit<1>)(100w698509405307987171126701008953 | ((bit<100>)a)));
            }
        }
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<32>>(1) ingress_cells;
    counter(4, CounterType.packets_and_bytes) ingress_counts;
    action ingress_a0(inout int<16> p0, inout bit<48> p1) {
        ingress_counts.count((((bit<32>)((bit<64>)meta.m4)) & 32w3));
        p1[35:7] = 29w536870911;
    }
    action ingress_a1(out bit<16> p0) {
        p0 = 16w65535;
        meta.m2 = ((bit<48>)((bit<128>)hdr.base.f1));
        ingress_counts.count(((32w3633216285 >> ((bit<4>)hdr.base.pad)) & 32w3));
        meta.one = meta.two;
    }
    table ingress_t0 {
        key = {
            meta.one.n1: exact @name("k0");
        }
        actions = {
            NoAction;
        }
        default_action = NoAction();
        size = 64;
    }
    table ingress_t1 {
        key = {
            hdr.base.f0: range @name("k0");
            meta.m3: range @name("k1");
        }
        actions = {
            NoAction;
        }
        default_action = NoAction();
        size = 64;
    }
    table ingress_t2 {
        key = {
            meta.m4: ternary @name("k0");
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
        meta.flag = standard_metadata.parser_error != error.NoError;
        switch (ingress_t1.apply().action_run) {
            NoAction: {
                meta.kept = (((-2w0) << ((bit<1>)meta.m4)) ++ ((meta.m5 != 16w57348) ? ((bit<6>)((bit<1>)meta.flag)) : ((bit<6>)((bit<31>)((int<31>)((int<16>)meta.m5))))));
                hdr.base.pad = ((((bit<5>)meta.m3) >> (4w4 + ((bit<4>)meta.two.n1))) >> 8w3);
            }
            default: {
                meta.flag = (hdr.base.kind < 8w218);
                meta.two.n0 = (((25w16777216 |-| 25w26611199) |-| (~25w33554430)))[23:8];
            }
        }
        meta.two.n1 = ((((bit<47>)128w0))[39:25] ++ ((bit<18>)hdr.base.f2));
        meta.one = meta.one;
        ingress_t0.apply();
        ingress_t2.apply();
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<8>>(4) egress_cells;
    action egress_a0(in bit<8> p0, in bit<48> p1) {
        egress_cells.write((((bit<32>)((bit<128>)((int<128>)((int<5>)hdr.base.pad)))) & 32w3), (((bit<8>)hdr.base.f2) >> 8w9));
    }
    action egress_a1(inout bit<48> p0, inout bit<48> p1) {
        meta.m0 = (((bit<48>)24w8388607) & ((meta.m0 << 8w39) << ((bit<8>)((bit<1>)meta.flag))));
        bit<32> v1 = ((bit<32>)((bit<9>)((bit<4>)meta.m4)));
        bit<1> v2 = (((bit<1>)((bit<7>)(7s57 |+| (int<7>)(7w126)))) << 8w2);
    }
    table egress_t0 {
        key = {
            meta.one.n0: range @name("k0");
            hdr.base.kind: lpm @name("k1");
        }
        actions = {
            NoAction;
        }
        default_action = NoAction();
        size = 64;
    }
    table egress_t1 {
        key = {
            meta.m5: ternary @name("k0");
            meta.m3: ternary @name("k1");
            hdr.base.kind: lpm @name("k2");
        }
        actions = {
            NoAction;
        }
        default_action = NoAction();
        size = 64;
    }
    apply {
        switch (egress_t1.apply().action_run) {
            NoAction: {
                meta.two.n0 = meta.two.n0;
                meta.two.n0[13:11] = ((bit<3>)(((bit<48>)meta.kept) & ((bit<48>)meta.m4)));
                meta.one.n1 = (-((-hdr.base.f0) ++ (meta.flag ? ((bit<24>)meta.one.n0) : ((bit<24>)meta.m3))));
            }
        }
        hdr.base.f2 = (((((bit<48>)meta.two.n1) >> 8w32) <= (meta.flag ? meta.m2 : ((bit<48>)((bit<1>)meta.flag)))) ? ((bit<1>)(meta.m2 > meta.m0)) : 1w0);
        egress_cells.read(meta.kept, ((((bit<32>)hdr.base.f1) << 8w9) & 32w3));
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
