#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    bit<1> f0;
    bit<64> f1;
    bit<48> f2;
    bit<4> f3;
    int<32> f4;
    bit<9> f5;
    bit<2> pad;
}

header x_t {
    bit<8> next;
    bit<48> f0;
    bit<16> f1;
    bit<32> f2;
    bit<7> f3;
    bit<1> pad;
}

header y_t {
    bit<8> more;
    bit<1> f0;
    bit<1> f1;
    bit<6> pad;
}

struct headers_t {
    base_t base;
    x_t x0;
    x_t x1;
    y_t[2] ys;
}

struct inner_t {
    bit<9> n0;
    bit<8> n1;
}

struct meta_t {
    bit<16> m0;
    bit<48> m1;
    bit<100> m2;
    bit<32> m3;
    bit<33> m4;
    bool flag;
    @field_list(1) bit<8> kept;
    inner_t one;
    inner_t two;
    bool first;
}


parser parse(packet_in packet, out headers_t hdr, inout meta_t meta,
             inout standard_metadata_t standard_metadata) {
    state start {
        packet.extract(hdr.base);
        transition select(hdr.base.kind) {
            8w78: parse_x1;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        verify(meta.flag, error.Unwelcome);
        transition select(hdr.x0.next) {
            8w146: parse_ys;
            8w64: parse_ys;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        meta.two.n0 = ((bit<9>)((bit<65>)((int<65>)(((bit<49>)meta.two.n1) ++ (meta.m0 + meta.m0)))));
        transition select(hdr.x1.next) {
            8w51: parse_ys;
            8w218: parse_ys;
            8w32: parse_ys;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        meta.kept = packet.lookahead<bit<8>>();
        transition select(hdr.ys.last.more) {
            8w88: parse_ys;
            8w170: parse_ys;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        if (((b > a) && (false || true))) {
            b = ((((bit<22>)48w140737488355328))[16:9] - ((bit<8>)((bit<4>)((int<4>)(((bit<2>)c) ++ ((bit<2>)a))))));
            b[4:2] = (-(3w4 |+| ((bit<3>)b)));
        }
        c = ((((bit<8>)((bit<100>)a)) - ((bit<8>)((bit<1>)a))) - ((b + c) ^ (((bit<2>)c) ++ ((bit<6>)a))));
        b = (((b << 8w9) << 8w7) |+| ((c << 8w0) ^ (c >> 8w8)));
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<16>>(8) ingress_cells;
    counter(4, CounterType.packets_and_bytes) ingress_counts;
    action ingress_a0() {
        meta.m0 = (((bit<16>)(((bit<33>)hdr.base.f2) * meta.m4)) & (~meta.m0));
    }
    action ingress_a1(bit<32> p0, bit<48> p1) {
        ingress_cells.read(meta.m0, ((((bit<32>)meta.m1) + p0) & 32w7));
        hdr.ys.push_front(1);
    }
    apply {
        standard_metadata.egress_spec = 7;
        meta.first = standard_metadata.instance_type == 0;
        meta.flag = standard_metadata.parser_error != error.NoError;
        bit<24> v1 = (-((24w4139408 - ((bit<24>)hdr.base.f0)) & (((bit<24>)meta.m0) | ((bit<24>)hdr.base.f2))));
        ingress_counts.count(((hdr.ys[1].isValid() ? meta.m3 : meta.m3) & 32w3));
        hdr.base.f0 = ((-((bit<1>)meta.m0)) + ((bit<1>)((bit<31>)(31s705226330 |+| (int<31>)(31w2147483647)))));
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<48>>(1) egress_cells;
    action egress_a0() {
        meta.m2 = (~(~((bit<100>)((bit<1>)meta.flag))));
    }
    action egress_a1(inout bit<32> p0, inout bit<8> p1) {
        hash(hdr.base.f2, HashAlgorithm.xor16, 16w5, { meta.two.n1 }, 32w7);
    }
    action egress_a2(inout bit<48> p0) {
        if ((meta.two.n1 >= 8w128)) {
            hdr.base.f5 = (((-23w4194304))[9:1] >> 8w5);
            meta.m0 = (((bit<16>)hdr.base.f0) ^ ((meta.m0 |+| meta.m0) - (16w58942 * 16w242)));
            meta.flag = (meta.m3 <= (57w144115188075855870)[46:15]);
        } else {
            meta.one.n0 = (((((bit<45>)meta.two.n1) & ((bit<45>)p0)))[9:1] * ((bit<9>)((bit<31>)(((int<31>)((int<9>)hdr.base.f5)) << meta.kept))));
            hdr.base.f0 = (((bit<13>)(65w14490037424561742419 << ((bit<1>)meta.m2))))[7:7];
        }
    }
    action egress_a3() {
        if (((hdr.base.f2 == 48w2258701504370) || (hdr.ys[1].isValid() && hdr.ys[1].isValid()))) {
            meta.m1 = ((((bit<1>)meta.m4) == (hdr.base.f0 |+| hdr.base.f0)) ? hdr.base.f2 : hdr.base.f2);
            hdr.base.f2 = ((bit<48>)(-(-((bit<13>)((bit<32>)hdr.base.f4)))));
            hdr.base.f0 = ((((bit<33>)hdr.base.f2) <= (((bit<23>)meta.one.n1) ++ ((bit<10>)meta.m3))) ? ((((bit<1>)hdr.base.f1) | hdr.base.f0) + (hdr.base.f0 |-| ((bit<1>)meta.one.n0))) : ((bit<1>)meta.m2));
        }
        meta.kept = (~((35w1)[29:2])[21:14]);
    }
    apply {
        meta.m1 = ((((bit<65>)hdr.base.pad) >> (-meta.kept)))[51:4];
        hdr.base.f4 = ((int<32>)(((~((bit<67>)hdr.base.pad)) & (((bit<67>)meta.m3) |+| ((bit<67>)meta.m3))))[65:34]);
        hdr.ys[1].setValid();
        hdr.ys[1].more = (((bit<8>)hdr.base.f0) - ((bit<8>)meta.m3));
        hdr.ys[1].f0 = (hdr.base.f0 |+| hdr.base.f0);
        hdr.ys[1].f1 = (hdr.base.f0 ^ hdr.base.f0);
        hdr.ys[1].pad = ((bit<6>)hdr.base.f3);
        hdr.x0 = hdr.x1;
        hdr.ys.push_front(1);
        meta.two.n1 = (-meta.two.n1);
        meta.two.n1 = ((bit<8>)((int<8>)(((bit<5>)meta.kept) ++ ((bit<3>)((bit<13>)(int<13>)(13w5272))))));
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
