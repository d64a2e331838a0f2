#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    bit<32> f0;
    bit<9> f1;
    bit<9> f2;
    bit<8> f3;
    bit<32> f4;
    int<9> f5;
    bit<5> pad;
}

header x_t {
    bit<8> next;
    bit<4> f0;
    bit<9> f1;
    bit<3> pad;
}

header y_t {
    bit<8> more;
    bit<3> f0;
    bit<5> pad;
}

struct headers_t {
    base_t base;
    x_t x0;
    x_t x1;
    y_t[4] ys;
}

struct inner_t {
    bit<100> n0;
    bit<16> n1;
}

struct meta_t {
    bit<64> m0;
    bit<128> m1;
    int<9> m2;
    bit<32> m3;
    bit<1> m4;
    bool flag;
    @field_list(1) bit<8> kept;
    inner_t one;
    inner_t two;
    bool first;
}

bit<8> function0(in bit<32> p0, in bit<32> p1) {
    if (((24w8388608 != 24w16777215) || (!false))) {
        return ((((bit<8>)p1) >> ((bit<8>)p0)) << 8w0);
    }
    return ((true ? (((bit<7>)p0) |+| ((bit<7>)p0)) : (4w8 ++ ((bit<3>)p0))) ++ ((~1w1) | (true ? ((bit<1>)p0) : 1w1)));
}

parser parse(packet_in packet, out headers_t hdr, inout meta_t meta,
             inout standard_metadata_t standard_metadata) {
    state start {
        packet.extract(hdr.base);
        transition select(hdr.base.kind) {
            8w229: parse_ys;
            8w91: parse_ys;
            8w0 &&& 8w15: accept;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        transition select(hdr.x0.next) {
            8w36: parse_ys;
            8w18: parse_x1;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        meta.kept = packet.lookahead<bit<8>>();
        transition select(hdr.x1.next) {
            8w33: parse_ys;
            8w228: parse_ys;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        transition select(hdr.ys.last.more) {
            8w251: parse_ys;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        c = (((true && false) ? function0(32w1780749888, 32w3522263943) : (b << b)) & c);
        c = (((((bit<12>)c) ++ 15w32767))[25:13])[12:5];
        bit<96> v1 = ((bit<96>)(-(((bit<1>)c) ++ ((bit<3>)a))));
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    counter(4, CounterType.packets_and_bytes) ingress_counts;
    action ingress_a0(in bit<8> p0) {
        bit<32> v2 = ((meta.kept > 8w254) ? ((32w2565931282 |-| meta.m3) & hdr.base.f4) : ((-meta.m3) >> 8w27));
        bit<96> v3 = 96w39614081257132168796771975167;
        hdr.ys.push_front(1);
    }
    action ingress_a1() {
        hdr.x0 = hdr.x1;
        hash(meta.one.n1, HashAlgorithm.crc32, 16w5, { meta.one.n1, meta.m0 }, 32w7);
    }
    action ingress_a2(out bit<8> p0, out bit<32> p1) {
        p0 = 8w254;
        p1 = 32w1508903730;
        hdr.ys.push_front(1);
        if ((((bit<4>)meta.one.n1) != ((bit<4>)meta.one.n0))) {
            hdr.base.f1 = (~(meta.flag ? (hdr.base.f2 << 8w8) : hdr.base.f1));
            p0 = (((((bit<47>)meta.kept) |+| 47w140737488355327) - ((bit<47>)meta.two.n0)))[31:24];
        } else {
            hdr.base.f1 = ((((bit<16>)63w9223372036854775807) & (meta.two.n1 << 8w1)))[13:5];
            meta.two.n0[80:61] = 20w524287;
        }
    }
    action ingress_a3(bit<16> p0, bit<32> p1) {
        meta.one.n0 = (((67w0 - 67w147573952589676412927) ++ (((bit<67>)hdr.base.f0))[54:22]) + ((meta.m1 <= 128w340282366920938463463374607431768211454) ? 100w576081421203048365788297914605 : (~((bit<100>)hdr.base.f3))));
        ingress_counts.count(((~((bit<32>)meta.one.n1)) & 32w3));
        hdr.ys.pop_front(1);
    }
    table ingress_t0 {
        key = {
            meta.two.n0: exact @name("k0");
            hdr.base.f3: exact @name("k1");
        }
        actions = {
            NoAction;
            ingress_a1;
            ingress_a3;
        }
        default_action = ingress_a1();
        const entries = {
            (100w633825300114114700748351602687, 8w255): ingress_a1();
            (100w633825300114114700748351602687, 8w0): NoAction();
            (100w528960885030344234270684605160, 8w132): NoAction();
        }
        size = 64;
    }
    table ingress_t1 {
        key = {
            hdr.base.pad: ternary @name("k0");
        }
        actions = {
            NoAction;
            ingress_a3;
        }
        default_action = NoAction();
        size = 64;
    }
    apply {
        standard_metadata.egress_spec = 4;
        meta.first = standard_metadata.instance_type == 0;
        meta.two.n0 = (((meta.two.n0 < meta.one.n0) ? (meta.one.n0 >> 8w92) : (meta.two.n0 + meta.one.n0)) * ((22w2097151 ++ ((bit<78>)meta.m4)) - (105w6004804117530708387499835814416)[101:2]));
        meta.two = meta.two;
        switch (ingress_t1.apply().action_run) {
            NoAction: {
                meta.one.n0 = (((((bit<45>)hdr.base.f4) ++ 55w28866920349059253) >> (meta.m4 ^ meta.m4)) |-| meta.one.n0);
            }
            ingress_a3: {
                meta.one.n1 = (((((int<65>)((int<9>)hdr.base.f1)) >= ((int<65>)((int<16>)meta.one.n1))) || (((bit<65>)hdr.base.kind) >= 65w18446744073709551616)) ? (((bit<16>)((bit<7>)((bit<9>)hdr.base.f5))) ^ (meta.two.n1 - ((bit<16>)hdr.base.pad))) : (((bit<5>)7w65) ++ (-((bit<11>)meta.m3))));
                hdr.base.f5 = ((int<9>)((int<65>)(((bit<65>)((bit<13>)meta.m3)) - (((bit<65>)meta.kept) & 65w5011860050942367927))));
                meta.m0 = (((hdr.base.kind <= 8w163) && hdr.ys[0].isValid()) ? ((((bit<82>)meta.m1) << 8w63))[77:14] : ((hdr.base.f3 < 8w127) ? (hdr.ys[1].isValid() ? meta.m0 : meta.m0) : (hdr.ys[2].isValid() ? ((bit<64>)hdr.base.kind) : meta.m0)));
            }
        }
        hdr.base.f4[5:2] = ((4w9 & ((bit<4>)meta.m1)) + (-((bit<4>)meta.m0)));
        standard_metadata.egress_spec = ((bit<9>)((bit<3>)(meta.flag ? meta.one.n1 : meta.one.n1)));
        meta.m4 = (((bit<1>)meta.one.n1) >> function0((((bit<61>)meta.m4))[32:1], (hdr.ys[3].isValid() ? hdr.base.f0 : hdr.base.f4)));
        ingress_t0.apply();
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<16>>(8) egress_cells;
    action egress_a0() {
        meta.m4 = (((bit<1>)hdr.base.f4) & ((meta.m4 | meta.m4) |+| (1w1 >> 8w1)));
    }
    action egress_a1(out bit<1> p0, out bit<1> p1) {
        p0 = 1w1;
        p1 = 1w0;
        meta.kept[6:0] = ((-7w126) * (7w0 * 7w0));
        meta.m0 = ((((bit<103>)meta.one.n1))[95:6])[87:24];
        if (((meta.m0 < 64w9223372036854775808) || hdr.ys[0].isValid())) {
            meta.m3 = (-(hdr.base.f0 + (~hdr.base.f0)));
        }
    }
    action egress_a2(out bit<8> p0) {
        p0 = 8w255;
        if (meta.flag) {
            meta.one.n0 = ((bit<100>)((((bit<31>)p0) - ((bit<31>)meta.m4)) |+| (((bit<31>)meta.m3) | 31w1691356822)));
            meta.one.n0 = (~((((bit<122>)hdr.base.f3))[112:1])[111:12]);
            meta.m3 = meta.m3;
        } else {
            hdr.base.f0 = 32w1979715304;
        }
        hdr.base.f2 = hdr.base.f2;
    }
    table egress_t0 {
        key = {
            meta.m3: lpm @name("k0");
            ((2w2 - ((bit<2>)meta.one.n0)) ++ (((bit<11>)hdr.base.kind) ++ ((bit<3>)meta.m0))): exact @name("k1");
        }
        actions = {
            NoAction;
            egress_a0;
        }
        default_action = NoAction();
        size = 64;
    }
    table egress_t1 {
        key = {
            meta.one.n0: ternary @name("k0");
            meta.one.n0: ternary @name("k1");
        }
        actions = {
            NoAction;
            egress_a0;
        }
        default_action = egress_a0();
        size = 64;
    }
    apply {
        if (hdr.ys[3].isValid()) {
            hdr.base.f1 = (((bit<9>)hdr.ys[3].f0) ^ (~(hdr.base.f2 | hdr.base.f2)));
            meta.one.n1[13:11] = (((bit<2>)((bit<31>)((int<31>)((int<9>)hdr.base.f1)))) ++ (meta.m4 + 1w0));
        } else {
            if (hdr.ys[0].isValid()) {
                hdr.ys.pop_front(1);
                meta.m0 = (-((meta.flag || hdr.x0.isValid()) ? (~meta.m0) : (64w5048267012483184255 * ((bit<64>)meta.one.n0))));
            }
        }
        meta.one.n1[11:10] = ((((bit<35>)((bit<9>)hdr.base.f5)))[21:20] & ((bit<2>)((bit<65>)65s13129798566971349730)));
        meta.m1 = (((127w85070591730234615865843651857942052863 | ((bit<127>)meta.one.n1)))[125:8] ++ ((-((bit<10>)meta.two.n1)) + (((bit<10>)hdr.base.kind) << 8w0)));
        meta.m3 = hdr.base.f0;
        hdr.ys.pop_front(1);
        hdr.x0 = hdr.x1;
        egress_t0.apply();
        egress_t1.apply();
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
