#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    bit<3> f0;
    bit<64> f1;
    bit<7> f2;
    bit<1> f3;
    bit<5> pad;
}

header x_t {
    bit<8> next;
    bit<24> f0;
}

header y_t {
    bit<8> more;
    int<48> f0;
}

struct headers_t {
    base_t base;
    x_t x0;
    x_t x1;
    y_t[4] ys;
}

struct inner_t {
    bit<65> n0;
    bit<128> n1;
}

struct meta_t {
    bit<32> m0;
    bit<1> m1;
    bit<9> m2;
    bit<32> m3;
    int<16> m4;
    bit<33> m5;
    bool flag;
    @field_list(1) bit<8> kept;
    inner_t one;
    inner_t two;
    bool first;
}

bit<32> function0(in bit<32> p0, in bit<16> p1) {
    if ((((bit<63>)24w16777214) < (((bit<27>)p1) ++ 36w63638896326))) {
        return ((13s2543 == 13s3263) ? (-((bit<32>)p1)) : p0);
    }
    return (((p0 * p0) |+| ((bit<32>)((bit<100>)p1))) - ((((bit<54>)p0) << 8w20))[51:20]);
}

parser parse(packet_in packet, out headers_t hdr, inout meta_t meta,
             inout standard_metadata_t standard_metadata) {
    state start {
        packet.extract(hdr.base);
        transition select(hdr.base.kind) {
            8w86: parse_ys;
            8w253: parse_x1;
            8w6 &&& 8w15: accept;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        meta.kept = ((bit<8>)meta.m3);
        transition select(hdr.x0.next) {
            8w114: parse_ys;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        hdr.base.pad = ((~((bit<5>)meta.m2)) >> ((4w0 >> 8w1) * (((bit<4>)meta.one.n1) * ((bit<4>)meta.two.n0))));
        transition select(hdr.x1.next) {
            8w115: parse_ys;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        verify((meta.m5 <= 33w0), error.Unwelcome);
        transition select(hdr.ys.last.more) {
            8w233: parse_ys;
            8w128: parse_ys;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        b = ((((bit<8>)((bit<100>)100s0)) & (b & b)) ^ ((((bit<3>)b) ++ ((bit<7>)a)))[8:1]);
        b = ((((bit<8>)((bit<16>)16s7700)) << (((bit<4>)c) & ((bit<4>)b))) | ((44w8796093022208 - ((bit<44>)a)))[11:4]);
        b[6:6] = ((a <= 8w0) ? (((bit<18>)c))[5:5] : ((bit<1>)a));
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<48>>(1) ingress_cells;
    counter(4, CounterType.packets_and_bytes) ingress_counts;
    helper() first_helper;
    helper() second_helper;
    action ingress_a0(inout bit<1> p0) {
        hdr.x1 = hdr.x0;
    }
    action ingress_a1(in bit<128> p0) {
        standard_metadata.egress_spec = ((bit<9>)((bit<3>)(-31w2147483647)));
        ingress_counts.count(((~32w2147483647) & 32w3));
        meta.m3 = function0(meta.m0, ((((bit<33>)meta.two.n1))[20:5] - (2w3 ++ ((bit<14>)meta.m3))));
    }
    action ingress_a2(out bit<8> p0) {
        p0 = 8w166;
        meta.one = meta.one;
    }
    action ingress_a3() {
        meta.one.n0[54:11] = ((22w0 >> ((bit<4>)hdr.base.f2)) ++ (-22w0));
        hdr.base.f3 = ((((bit<17>)meta.m5) >> (((bit<8>)hdr.base.f3))[7:4]))[0:0];
    }
    table ingress_t0 {
        key = {
            meta.kept: ternary @name("k0");
            hdr.base.f1: ternary @name("k1");
            meta.one.n0: ternary @name("k2");
        }
        actions = {
            NoAction;
            ingress_a3;
        }
        default_action = NoAction();
        size = 64;
    }
    table ingress_t1 {
        key = {
            hdr.base.f1: optional @name("k0");
        }
        actions = {
            NoAction;
            ingress_a3;
        }
        default_action = NoAction();
        size = 64;
    }
    table ingress_t2 {
        key = {
            hdr.base.pad: range @name("k0");
        }
        actions = {
            NoAction;
            ingress_a3;
        }
        default_action = ingress_a3();
        size = 64;
    }
    apply {
        standard_metadata.egress_spec = 7;
        meta.first = standard_metadata.instance_type == 0;
        meta.one = meta.one;
        ingress_counts.count((((bit<32>)16w44028) & 32w3));
        ingress_t0.apply();
        bit<48> v1 = (hdr.x1.isValid() ? ((hdr.ys[0].isValid() ? 22w2097152 : ((bit<22>)((bit<16>)meta.m4))) ++ 26w48114678) : ((bit<48>)((bit<16>)((bit<4>)hdr.base.kind))));
        ingress_t1.apply();
        ingress_t2.apply();
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    action egress_a0(bit<16> p0) {
        hdr.base.pad = (((((bit<37>)meta.kept) + 37w66394597355) ++ ((bit<7>)((bit<9>)((int<9>)((int<1>)((bit<1>)meta.flag)))))))[13:9];
        meta.two.n0 = ((bit<65>)((bit<4>)meta.m5));
    }
    action egress_a1(inout bit<1> p0, inout bit<32> p1) {
        bit<1> v2 = ((1w1 >> (hdr.base.f3 << 8w1)) & (-(((bit<11>)meta.kept))[8:8]));
        hdr.ys.pop_front(1);
    }
    action egress_a2(in bit<32> p0, in bit<32> p1) {
        meta.two.n1 = (((bit<128>)(meta.m5 - meta.m5)) >> 8w65);
        if (hdr.ys[3].isValid()) {
            hdr.base.f2 = (((((bit<19>)hdr.base.kind))[6:0] << 8w8) - ((((bit<48>)meta.one.n0) == ((bit<48>)((bit<16>)meta.m4))) ? (hdr.base.f2 | hdr.base.f2) : hdr.base.f2));
            hdr.base.f0[2:1] = ((((bit<2>)meta.two.n1) >> ((bit<4>)((bit<1>)meta.flag))) << ((bit<8>)((bit<4>)hdr.base.f2)));
        } else {
            hdr.base.f3 = ((~(~hdr.base.f3)) |-| meta.m1);
            hdr.base.f1 = hdr.base.f1;
        }
    }
    table egress_t0 {
        key = {
            hdr.base.f3: optional @name("k0");
            hdr.base.f1: ternary @name("k1");
        }
        actions = {
            NoAction;
            egress_a0;
        }
        default_action = NoAction();
        size = 64;
    }
    apply {
        hash(hdr.base.f1, HashAlgorithm.crc32, 16w5, { meta.m0, meta.m5, 7w0 }, 32w65536);
        hdr.ys.pop_front(1);
        egress_t0.apply();
        egress_a2(((bit<32>)((bit<31>)((bit<16>)meta.m4))), function0(meta.m3, ((bit<16>)meta.m5)));
        hdr.base.f0 = ((((bit<3>)((bit<31>)meta.one.n1)) - (hdr.base.f0 ^ hdr.base.f0)) << 8w0);
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
