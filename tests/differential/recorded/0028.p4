#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    bit<64> f0;
    bit<9> f1;
    bit<64> f2;
    bit<7> pad;
}

header x_t {
    bit<8> next;
    bit<32> f0;
    int<7> f1;
    bit<1> pad;
}

header y_t {
    bit<8> more;
    bit<4> f0;
    bit<4> pad;
}

struct headers_t {
    base_t base;
    x_t x0;
    x_t x1;
    y_t[2] ys;
}

struct inner_t {
    int<48> n0;
    bit<32> n1;
}

struct meta_t {
    bit<32> m0;
    bit<65> m1;
    bit<4> m2;
    bit<1> m3;
    bit<4> m4;
    bit<16> m5;
    bool flag;
    @field_list(1) bit<8> kept;
    inner_t one;
    inner_t two;
    bool first;
}

bit<32> function0(in bit<32> p0, in bit<32> p1) {
    if ((!(p0 == p1))) {
        return ((p0 >= p0) ? (true ? p0 : p0) : p1);
    }
    return ((p1 > 32w4294967294) ? (~(p1 | p1)) : ((p0 << 8w14) >> (true ? ((bit<4>)p1) : ((bit<4>)p0))));
}
bit<32> function1(in bit<32> p0, in bit<8> p1) {
    if ((p0 >= (~32w4294967294))) {
        return ((bit<32>)((bit<128>)((int<128>)(58w111974181554952463 ++ ((bit<70>)p0)))));
    }
    return ((((bit<69>)((bit<128>)p0)))[64:33] << (-(~4w10)));
}

parser parse(packet_in packet, out headers_t hdr, inout meta_t meta,
             inout standard_metadata_t standard_metadata) {
    state start {
        packet.extract(hdr.base);
        transition select(hdr.base.kind) {
            8w203: parse_x1;
            8w148: parse_x0;
            8w200: parse_ys;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        verify((hdr.base.f1 < (hdr.base.f1 + hdr.base.f1)), error.Unwelcome);
        transition select(hdr.x0.next) {
            8w46: parse_x1;
            8w204: parse_x1;
            8w124: parse_ys;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        transition select(hdr.x1.next) {
            8w103: parse_ys;
            8w11: parse_ys;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        if ((meta.m5 < ((bit<16>)63w0))) {
            meta.kept = ((bit<8>)((bit<31>)((int<31>)((int<13>)((bit<13>)((bit<128>)meta.m1))))));
            meta.two.n0 = (((int<48>)(((bit<73>)hdr.base.f1))[52:5]) * (~meta.two.n0));
        }
        transition select(hdr.ys.last.more) {
            8w237: parse_ys;
            8w8 &&& 8w15: accept;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        bit<16> v1 = ((bit<16>)a);
        c = ((bit<8>)((bit<31>)(false ? ((int<31>)(31w1126558827) |-| ((int<31>)((int<8>)a))) : (true ? ((int<31>)((int<16>)v1)) : ((int<31>)((int<8>)c))))));
        b = (((19w232845 + 19w262143) & (-((bit<19>)b))))[11:4];
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    action ingress_a0(in bit<8> p0) {
        meta.m5 = meta.m5;
        hash(hdr.base.f2, HashAlgorithm.crc32, 16w0, { hdr.base.kind }, 32w65536);
    }
    table ingress_t0 {
        key = {
            hdr.base.pad: exact @name("k0");
        }
        actions = {
            NoAction;
        }
        default_action = NoAction();
        size = 64;
    }
    apply {
        standard_metadata.egress_spec = 1;
        meta.first = standard_metadata.instance_type == 0;
        hash(meta.m0, HashAlgorithm.xor16, 16w0, { hdr.base.f0 }, 32w7);
        meta.m1 = ((bit<65>)((!meta.flag) ? (((bit<13>)hdr.base.f0) |-| ((bit<13>)meta.two.n1)) : (meta.flag ? 13w8190 : ((bit<13>)((bit<48>)meta.one.n0)))));
        hdr.base.f1 = (((meta.m2 <= meta.m4) && (meta.flag && hdr.x0.isValid())) ? ((hdr.base.f1 << 8w0) + ((bit<9>)((bit<63>)meta.two.n1))) : (((bit<9>)((bit<31>)31s80427904)) - hdr.base.f1));
        hdr.base.f0 = ((bit<64>)((meta.m5 & ((bit<16>)hdr.base.pad)) + (~meta.m5)));
        meta.flag = (((hdr.base.f2 * hdr.base.f2) ^ hdr.base.f0) == ((meta.two.n1 == 32w2873674713) ? (hdr.base.f1 ++ ((bit<55>)meta.two.n1)) : ((bit<64>)((bit<8>)8s127))));
        if (hdr.x1.isValid()) {
            meta.two.n1 = meta.m0;
        }
        ingress_t0.apply();
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<16>>(4) egress_cells;
    counter(4, CounterType.packets_and_bytes) egress_counts;
    action egress_a0() {
        hdr.x0 = hdr.x1;
        egress_counts.count((32w1 & 32w3));
        meta.m3 = ((bit<1>)((bit<48>)meta.one.n0));
    }
    action egress_a1(out bit<4> p0, out bit<65> p1) {
        p0 = 4w0;
        p1 = 65w18446744073709551615;
        hdr.ys[0].setValid();
        hdr.ys[0].more = (hdr.base.kind + meta.kept);
        hdr.ys[0].f0 = (meta.m2 & meta.m4);
        hdr.ys[0].pad = (p0 ^ meta.m2);
        if ((meta.m0 > ((bit<32>)((bit<48>)meta.one.n0)))) {
            meta.m2 = ((bit<4>)((31w887722701 >> hdr.ys[0].more) * (31w2147483646 + ((bit<31>)meta.m3))));
            p0[3:1] = ((meta.m3 << meta.m3) ++ (meta.m3 ++ ((bit<1>)meta.kept)));
            meta.m5 = ((((bit<16>)hdr.base.f1) * (meta.m5 ^ meta.m5)) * ((hdr.base.f1 <= hdr.base.f1) ? (meta.m5 |+| meta.m5) : (meta.flag ? meta.m5 : meta.m5)));
        } else {
            meta.two.n0 = meta.two.n0;
            meta.m0 = ((bit<32>)((bit<64>)((hdr.x0.isValid() ? ((int<64>)((int<8>)hdr.ys[0].more)) : ((int<64>)((int<4>)hdr.ys[0].f0))) >> (meta.m3 * meta.m3))));
            hdr.base.pad[3:1] = ((!hdr.x1.isValid()) ? ((bit<3>)meta.m1) : (hdr.ys[0].isValid() ? 3w4 : ((bit<3>)hdr.base.kind)));
        }
    }
    action egress_a2() {
        hdr.base.pad = (((hdr.base.pad >> ((bit<8>)meta.m5)) & hdr.base.pad) - (meta.flag ? (hdr.base.pad + hdr.base.pad) : (((bit<7>)meta.m4) << meta.m2)));
        hdr.x0 = hdr.x1;
        meta.two.n1 = ((bit<32>)((bit<31>)(meta.flag ? hdr.base.pad : hdr.base.pad)));
    }
    action egress_a3() {
        egress_counts.count(((((bit<69>)meta.kept))[46:15] & 32w3));
    }
    table egress_t0 {
        key = {
            meta.m2: exact @name("k0");
        }
        actions = {
            NoAction;
            egress_a0;
            egress_a3;
        }
        default_action = egress_a3();
        size = 64;
    }
    apply {
        egress_cells.read(meta.m5, ((meta.one.n1 + meta.m0) & 32w3));
        if (egress_t0.apply().miss) {
            hdr.base.f1 = (hdr.base.f1 ^ ((meta.m3 |-| meta.m3) ++ (6w7 ++ ((bit<2>)((bit<48>)meta.one.n0)))));
        }
        hdr.base.f2 = ((((bit<64>)((bit<13>)((int<13>)((int<32>)meta.two.n1)))) >> meta.m3) | ((15w1 ++ 49w281474976710656) |-| (((bit<53>)hdr.base.kind) ++ ((bit<11>)((bit<48>)meta.two.n0)))));
        meta.one = meta.two;
        if (meta.first && (((int<128>)((int<31>)((bit<31>)((bit<48>)meta.two.n0)))) < ((int<128>)(((bit<121>)((bit<1>)meta.flag)) ++ hdr.base.pad)))) {
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
