#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    bit<48> f0;
    bit<1> f1;
    bit<64> f2;
    bit<32> f3;
    int<7> f4;
    bit<8> f5;
}

header x_t {
    bit<8> next;
    bit<9> f0;
    bit<3> f1;
    bit<48> f2;
    bit<4> pad;
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
    bit<4> n0;
    bit<128> n1;
}

struct meta_t {
    bit<32> m0;
    bit<128> m1;
    bit<100> m2;
    bit<32> m3;
    bit<48> m4;
    bool flag;
    @field_list(1) bit<8> kept;
    inner_t one;
    inner_t two;
    bool first;
}

bit<8> function0(in bit<8> p0, in bit<16> p1) {
    if (((((int<4>)((int<8>)p0)) |+| 4s1) != ((int<4>)((int<48>)((bit<48>)p1))))) {
        return ((((bit<4>)p1))[1:1] ++ ((bit<7>)((bit<13>)((int<13>)((int<8>)p0)))));
    }
    return ((bit<8>)((24w8388607 ++ 40w545992265334) ^ (~((bit<64>)p1))));
}
bit<32> function1(in bit<16> p0, in bit<32> p1) {
    if (((p0 != 16w65535) || (((bit<13>)p1) >= ((bit<13>)p1)))) {
        return ((bit<32>)(((bit<4>)p0) << 8w1));
    }
    return (false ? ((!false) ? (42w1)[36:5] : (p1 & ((bit<32>)p0))) : (((bit<32>)((bit<65>)p0)) & (((bit<50>)p0))[34:3]));
}

parser parse(packet_in packet, out headers_t hdr, inout meta_t meta,
             inout standard_metadata_t standard_metadata) {
    state start {
        packet.extract(hdr.base);
        verify(meta.flag, error.Unwelcome);
        transition select(hdr.base.kind) {
            8w222: parse_ys;
            8w252: parse_ys;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        if ((meta.kept == 8w1)) {
            meta.m1 = meta.one.n1;
            meta.kept = (((meta.kept - ((bit<8>)meta.m2)) + (-hdr.base.f5)) - ((hdr.base.f5 <= 8w254) ? (meta.kept | meta.kept) : (((bit<9>)hdr.base.f1))[7:0]));
        }
        transition select(hdr.x0.next) {
            8w106: parse_x1;
            8w144: parse_ys;
            8w81: parse_ys;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        transition select(hdr.x1.next) {
            8w56: parse_ys;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        transition select(hdr.ys.last.more) {
            8w111: parse_ys;
            8w7 &&& 8w15: accept;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        c = (-((bit<8>)((bit<48>)b)));
        if (((((bit<44>)b))[36:4] <= ((bit<33>)((bit<1>)((int<1>)((int<8>)b)))))) {
            c = ((~(((bit<18>)b) ++ 6w9)))[17:10];
        } else {
            c = function0(((c > 8w169) ? c : (8w15 | a)), ((((bit<50>)a))[21:6] & (-16w49759)));
            b = (~((bit<8>)((bit<31>)(31s58044938 - ((int<31>)((int<8>)a))))));
        }
        c -= a;
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<8>>(4) ingress_cells;
    counter(4, CounterType.packets_and_bytes) ingress_counts;
    action ingress_a0(out bit<100> p0) {
        p0 = 100w403682437798030362777808087804;
        meta.m0 = ((bit<32>)((((bit<15>)meta.m4) + ((bit<15>)hdr.base.f1)) ++ (16w64237 ^ ((bit<16>)meta.m0))));
        hash(meta.m4, HashAlgorithm.xor16, 16w5, { meta.m4, hdr.base.f5 }, 32w65536);
        meta.two = meta.one;
    }
    action ingress_a1(in bit<9> p0, in bit<8> p1) {
        standard_metadata.egress_spec = ((bit<9>)3w7);
        meta.one.n0 = (((bit<4>)(~hdr.base.f2)) ^ ((meta.two.n0 ^ meta.two.n0) >> 8w1));
    }
    action ingress_a2(out bit<32> p0, out bit<32> p1) {
        p0 = 32w2546698484;
        p1 = 32w0;
        hdr.ys.push_front(1);
        hash(hdr.base.f3, HashAlgorithm.crc32, 16w5, { meta.two.n0, 4w0 }, 32w7);
    }
    action ingress_a3(out bit<8> p0, out bit<100> p1) {
        p0 = 8w171;
        p1 = 100w1267650600228229401496703205374;
        meta.m2 = ((bit<100>)((bit<31>)((bit<1>)meta.flag)));
        hdr.ys[2].setValid();
        hdr.ys[2].more = (hdr.base.kind |-| meta.kept);
        meta.m4[20:19] = ((hdr.base.f1 >> 8w0) ++ (hdr.base.f1 >> meta.one.n0));
    }
    apply {
        standard_metadata.egress_spec = 4;
        meta.first = standard_metadata.instance_type == 0;
        hdr.ys[1].setValid();
        hdr.ys[1].more = hdr.base.kind;
        hdr.ys.pop_front(1);
        meta.m2 = (((100w633825300114114700748351602688 * meta.m2) - ((bit<100>)meta.one.n1)) | ((meta.flag ? meta.m2 : meta.m2) - ((bit<100>)((bit<7>)hdr.base.f4))));
        meta.m2 -= ((bit<100>)(~7w16));
        standard_metadata.egress_spec = ((bit<9>)((((bit<3>)hdr.base.f3) |-| 3w0) >> (hdr.base.kind + ((bit<8>)hdr.base.f3))));
        hdr.x0 = hdr.x1;
        hdr.base.f1 = 1w1;
        meta.two = meta.two;
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<8>>(8) egress_cells;
    counter(4, CounterType.packets_and_bytes) egress_counts;
    action egress_a0(out bit<32> p0) {
        p0 = 32w2147483648;
        hash(meta.m4, HashAlgorithm.xor16, 16w0, { meta.m3, meta.two.n0, 4w0 }, 32w7);
    }
    action egress_a1() {
        meta.two.n0 = (((bit<4>)(((bit<13>)meta.kept) - ((bit<13>)hdr.base.kind))) << ((hdr.ys[1].isValid() && hdr.x1.isValid()) ? (hdr.base.f1 ++ 3w6) : (hdr.base.f1 ++ ((bit<3>)meta.two.n0))));
        meta.two.n1[60:24] = ((((bit<60>)((bit<1>)meta.flag)))[47:11] |-| ((bit<37>)24w13829163));
        hdr.ys[0].setValid();
        hdr.ys[0].more = (~((bit<8>)meta.m0));
    }
    action egress_a2() {
        hdr.x0 = hdr.x1;
    }
    action egress_a3(inout bit<128> p0) {
        meta.m2 = (((!hdr.x1.isValid()) ? ((bit<100>)((bit<13>)meta.one.n1)) : meta.m2) << (function0(((bit<8>)meta.m3), ((bit<16>)meta.m1)) >> 8w1));
        hdr.x1.setInvalid();
    }
    table egress_t0 {
        key = {
            (-(hdr.base.f1 ++ ((bit<15>)meta.one.n1))): lpm @name("k0");
        }
        actions = {
            NoAction;
            egress_a1;
            egress_a2;
        }
        default_action = NoAction();
        size = 64;
    }
    apply {
        egress_cells.write((((bit<32>)((bit<16>)meta.m3)) & 32w7), ((bit<8>)function1(((bit<16>)meta.m1), meta.m0)));
        egress_counts.count(((-hdr.base.f3) & 32w3));
        if (egress_t0.apply().miss) {
            meta.m0 = (hdr.base.f3 ^ (((bit<60>)hdr.base.f5))[58:27]);
            meta.two.n1 = meta.m1;
            meta.flag = (!meta.flag);
        }
        if (meta.first && (hdr.ys[1].isValid() || (hdr.base.f0 >= 48w281474976710654))) {
            recirculate_preserving_field_list(1);
        }
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
