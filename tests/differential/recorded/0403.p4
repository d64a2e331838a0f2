#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    bit<24> f0;
    bit<8> f1;
    int<12> f2;
    bit<64> f3;
    bit<4> pad;
}

header x_t {
    bit<8> next;
    bit<9> f0;
    bit<1> f1;
    bit<6> pad;
}

header y_t {
    bit<8> more;
    bit<64> f0;
    bit<1> f1;
    bit<7> pad;
}

struct headers_t {
    base_t base;
    x_t x0;
    x_t x1;
    y_t[2] ys;
}

struct inner_t {
    bit<32> n0;
    bit<65> n1;
}

struct meta_t {
    bit<100> m0;
    bit<32> m1;
    bit<32> m2;
    bool flag;
    @field_list(1) bit<8> kept;
    inner_t one;
    inner_t two;
    bool first;
}

bit<8> function0(in bit<16> p0, in bit<16> p1) {
    if ((p0 == (((bit<27>)p1))[26:11])) {
        return ((bit<8>)((bit<33>)((int<33>)(((bit<67>)p1))[39:7])));
    }
    return ((bit<8>)p1);
}
bit<16> function1(in bit<16> p0, in bit<8> p1) {
    if (((1w0 >= ((bit<1>)p1)) && (p1 != 8w188))) {
        return ((bit<16>)(48w40163794023523 |-| 48w281474976710655));
    }
    return ((p0 > (p0 + p0)) ? ((false ? 16w13129 : p0) * (((bit<47>)p1))[32:17]) : ((p0 |+| 16w65535) & ((bit<16>)((bit<63>)((int<63>)((int<16>)p0))))));
}

parser parse(packet_in packet, out headers_t hdr, inout meta_t meta,
             inout standard_metadata_t standard_metadata) {
    state start {
        packet.extract(hdr.base);
        if (meta.flag) {
            meta.m1 = ((~(((bit<60>)((bit<1>)meta.flag)))[50:19]) + ((bit<32>)hdr.base.f1));
        }
        transition select(hdr.base.kind) {
            8w200: parse_ys;
            8w23: parse_x0;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        transition select(hdr.x0.next) {
            8w146 .. 8w149: parse_ys;
            8w108: parse_ys;
            8w51: parse_x1;
            8w9 &&& 8w15: accept;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        meta.one.n0 = (((meta.m1 * meta.m2) << 8w0) << 8w32);
        transition select(hdr.x1.next) {
            8w229: parse_ys;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        transition select(hdr.ys.last.more) {
            8w225: parse_ys;
            8w214: parse_ys;
            8w1: parse_ys;
            8w7 &&& 8w15: accept;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        b = (((true ? 3w2 : 3w1) ++ (((bit<1>)a) >> 8w2)) ++ ((~1w0) ++ (~((bit<3>)b))));
        b = (-(((bit<8>)((int<8>)c)) >> 8w3));
        bit<16> v1 = (~(((bit<5>)a) ++ (((bit<5>)b) ++ 6w62)));
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    counter(4, CounterType.packets_and_bytes) ingress_counts;
    action ingress_a0() {
        meta.m2 = (((bit<33>)((bit<128>)hdr.base.kind)))[32:1];
        meta.m1 = ((((bit<69>)((bit<31>)((bit<1>)meta.flag))))[54:19])[31:0];
    }
    action ingress_a1() {
        hdr.base.f0 = (hdr.base.f0 & ((((bit<51>)meta.m1) | 51w959321151478055))[23:0]);
        hdr.x0 = hdr.x1;
        standard_metadata.egress_spec = ((bit<9>)(5w1)[3:1]);
    }
    action ingress_a2(inout bit<8> p0) {
        bit<16> v2 = ((bit<16>)((bit<4>)((int<4>)((int<33>)(~33w4294967295)))));
        meta.two.n1 = (~((bit<65>)(meta.m0 << 8w63)));
    }
    action ingress_a3(bit<48> p0) {
        meta.two.n1 = (((((bit<58>)meta.kept) * ((bit<58>)hdr.base.kind)) ++ (((bit<7>)((bit<1>)meta.flag)) - ((bit<7>)meta.m2))) >> 8w6);
        meta.m2 = (((hdr.base.f3)[36:5] >> (((bit<40>)hdr.base.f0))[4:1]) |-| ((meta.two.n0 + meta.m1) + (~meta.m2)));
    }
    table ingress_t0 {
        key = {
            meta.kept: range @name("k0");
            meta.one.n0: ternary @name("k1");
            ((bit<8>)((bit<48>)(hdr.ys[1].isValid() ? 48s30261356756270 : 48s0))): optional @name("k2");
        }
        actions = {
            NoAction;
            ingress_a3;
        }
        default_action = ingress_a3(48w281474976710654);
        size = 64;
    }
    table ingress_t1 {
        key = {
            ((!meta.flag) ? (((bit<16>)meta.m0) ^ ((bit<16>)((bit<1>)meta.flag))) : 16w65534): lpm @name("k0");
        }
        actions = {
            NoAction;
            ingress_a0;
            ingress_a1;
            ingress_a3;
        }
        default_action = NoAction();
        size = 64;
    }
    apply {
        standard_metadata.egress_spec = 5;
        meta.first = standard_metadata.instance_type == 0;
        hdr.x0 = hdr.x1;
        hdr.base.f3 = (((bit<61>)31w1962400154) ++ (((bit<2>)meta.m1) ++ 1w1));
        meta.one.n1 = ((meta.two.n1 |+| (meta.two.n1 * meta.two.n1)) >> 8w55);
        int<5> v3 = 5s12;
        ingress_a2(meta.kept);
        meta.one = meta.one;
        hdr.base.f0 = (-((13w7036 & ((bit<13>)((bit<12>)hdr.base.f2))) ++ (((bit<11>)hdr.base.kind) + ((bit<11>)hdr.base.f1))));
        ingress_t0.apply();
        ingress_t1.apply();
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<48>>(8) egress_cells;
    helper() first_helper;
    helper() second_helper;
    action egress_a0(out bit<100> p0) {
        p0 = 100w919362578178076535981171144159;
        hdr.ys.push_front(1);
        hash(meta.m1, HashAlgorithm.crc32, 16w5, { meta.kept }, 32w65536);
    }
    action egress_a1() {
        hash(meta.one.n0, HashAlgorithm.crc16, 16w0, { meta.m2, meta.two.n0 }, 32w7);
        hash(meta.m1, HashAlgorithm.csum16, 16w5, { meta.m2, meta.two.n1, 7w0 }, 32w7);
    }
    apply {
        if (hdr.ys[0].isValid()) {
            hdr.ys.pop_front(1);
            hdr.ys.pop_front(1);
            bit<24> v4 = (((((bit<21>)meta.m0))[18:18] ++ (20w437859 ++ 3w2)) >> ((meta.one.n1 <= 65w0) ? (((bit<17>)meta.m0))[6:3] : (hdr.base.pad ^ hdr.base.pad)));
        }
        egress_cells.write(((meta.two.n0 | meta.two.n0) & 32w7), ((!meta.flag) ? (48w125576861496994 << 8w42) : (hdr.x1.isValid() ? ((bit<48>)meta.m2) : ((bit<48>)((bit<12>)hdr.base.f2)))));
        meta.one.n1 = meta.one.n1;
        hdr.ys.pop_front(1);
        int<16> v5 = (((int<16>)(((bit<5>)48w281474976710654) ++ ((bit<11>)meta.two.n1))) >> 8w8);
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
