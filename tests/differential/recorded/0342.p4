#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    bit<4> f0;
    bit<16> f1;
    bit<16> f2;
    bit<4> pad;
}

header x_t {
    bit<8> next;
    bit<3> f0;
    bit<5> pad;
}

header y_t {
    bit<8> more;
    bit<24> f0;
}

struct headers_t {
    base_t base;
    x_t x0;
    x_t x1;
    y_t[4] ys;
}

struct inner_t {
    int<8> n0;
    bit<1> n1;
}

struct meta_t {
    bit<33> m0;
    int<128> m1;
    int<32> m2;
    int<16> m3;
    int<32> m4;
    bool flag;
    @field_list(1) bit<8> kept;
    inner_t one;
    inner_t two;
    bool first;
}

bit<32> function0(in bit<32> p0, in bit<32> p1) {
    if (((p0 <= p1) || (((bit<9>)p1) > 9w0))) {
        return (((bit<10>)((bit<63>)((int<63>)((int<32>)p1)))) ++ (((bit<22>)p0) + ((bit<22>)p1)));
    }
    return p0;
}

parser parse(packet_in packet, out headers_t hdr, inout meta_t meta,
             inout standard_metadata_t standard_metadata) {
    state start {
        packet.extract(hdr.base);
        transition select(hdr.base.kind) {
            8w61: parse_ys;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        bit<32> v1 = (function0((((bit<49>)hdr.base.f0))[35:4], (((bit<32>)((bit<1>)meta.flag)) << 8w5)) * (function0(32w2147483648, ((bit<32>)((bit<8>)meta.two.n0))) - ((bit<32>)13w2207)));
        transition select(hdr.x0.next) {
            8w134: parse_x1;
            8w186: parse_ys;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        meta.one.n1 = (((meta.one.n1 |+| 1w0) * (1w0 - meta.one.n1)) >> (hdr.base.f0 ++ (((bit<4>)((bit<1>)meta.flag)) * 4w8)));
        transition select(hdr.x1.next) {
            8w72: parse_ys;
            8w47: parse_ys;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        transition select(hdr.ys.last.more) {
            8w150 .. 8w153: parse_ys;
            8w218: parse_ys;
            8w169: parse_ys;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        b = (((true ? c : a) * (c * b)) * ((2w1 ++ ((bit<6>)a)) >> 8w3));
        b = (1w1 ++ ((((bit<7>)a) |+| ((bit<7>)c)) |-| (((bit<37>)c))[25:19]));
        c = ((b == 8w155) ? ((27w134217727)[26:1])[9:2] : ((bit<8>)((bit<1>)b)));
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    action ingress_a0() {
        hdr.base.f0 = (((((bit<4>)((bit<1>)meta.flag)) << 8w3) ^ (hdr.base.f0 |-| hdr.base.f0)) |+| hdr.base.pad);
        hdr.base.f2 = (((hdr.base.f1 * hdr.base.f2) |+| (hdr.base.f1 >> hdr.base.pad)) |+| ((hdr.base.f1 & hdr.base.f1) & (16w8443 * hdr.base.f1)));
        hdr.base.f0 = ((-(((bit<26>)((bit<16>)meta.m3)))[10:7]) | ((~((bit<6>)((bit<32>)meta.m2))))[4:1]);
    }
    action ingress_a1(bit<128> p0, bit<32> p1) {
        if ((meta.flag && hdr.ys[3].isValid())) {
            meta.kept = ((bit<8>)((hdr.x1.isValid() ? ((bit<128>)((bit<32>)meta.m2)) : p0) >> 8w102));
            meta.m3 = (((meta.m3 |+| meta.m3) & meta.m3) ^ ((int<16>)((int<1>)(meta.two.n1 |-| 1w0))));
        }
        bit<8> v2 = (((((bit<10>)((bit<128>)meta.m1)) + ((bit<10>)meta.kept)))[8:2] ++ ((-meta.two.n1) << (((bit<1>)p1) | meta.two.n1)));
    }
    apply {
        standard_metadata.egress_spec = 7;
        meta.first = standard_metadata.instance_type == 0;
        standard_metadata.egress_spec = ((bit<9>)3w1);
        hdr.x1.setInvalid();
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    counter(4, CounterType.packets_and_bytes) egress_counts;
    action egress_a0() {
        bool v3 = (!((meta.kept |-| meta.kept) >= (((bit<3>)meta.kept) ++ ((bit<5>)((bit<16>)meta.m3)))));
        hdr.base.f1 = (((((bit<13>)hdr.base.f2) |-| ((bit<13>)hdr.base.kind)) ++ (~((bit<3>)meta.two.n1))) - (~(hdr.base.f1 >> 8w3)));
    }
    action egress_a1(inout bit<33> p0, inout int<32> p1) {
        hash(hdr.base.f1, HashAlgorithm.csum16, 16w5, { hdr.base.f0, hdr.base.kind, hdr.base.pad }, 32w7);
        bit<8> v4 = (-(((bit<21>)((bit<4>)(int<4>)(4w8))))[16:9]);
        hdr.ys.pop_front(1);
    }
    table egress_t0 {
        key = {
            meta.two.n1: ternary @name("k0");
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
            hdr.base.kind: exact @name("k0");
            hdr.base.pad: ternary @name("k1");
            ((((bit<51>)((bit<8>)meta.two.n0)) >> 8w50))[42:27]: lpm @name("k2");
        }
        actions = {
            NoAction;
            egress_a0;
        }
        default_action = NoAction();
        size = 64;
    }
    apply {
        hdr.ys.push_front(1);
        meta.m2 = ((((int<48>)(48w281474976710654) <= ((int<48>)((int<8>)meta.kept))) ? meta.m2 : (meta.m2 |-| meta.m2)) ^ ((int<32>)((hdr.base.kind ++ 29w398998700))[33:2]));
        egress_counts.count(((((bit<35>)((bit<16>)meta.m3)))[31:0] & 32w3));
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
