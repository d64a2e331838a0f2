#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    bit<1> f0;
    bit<12> f1;
    bit<7> f2;
    bit<4> pad;
}

header x_t {
    bit<8> next;
    bit<64> f0;
}

header y_t {
    bit<8> more;
    bit<7> f0;
    bit<1> f1;
}

struct headers_t {
    base_t base;
    x_t x0;
    x_t x1;
    y_t[3] ys;
}

struct inner_t {
    bit<100> n0;
    bit<9> n1;
}

struct meta_t {
    int<16> m0;
    bit<16> m1;
    bit<4> m2;
    bit<1> m3;
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
            8w83: parse_x0;
            8w230: parse_ys;
            8w167: parse_x0;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        transition select(hdr.x0.next) {
            8w244: parse_x1;
            8w206: parse_x1;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        meta.m2 = (((meta.flag ? 11w1982 : 11w1089) ++ (~meta.m1)))[9:6];
        transition select(hdr.x1.next) {
            8w90: parse_ys;
            8w162: parse_ys;
            8w240: parse_ys;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        verify(((meta.flag ? meta.one.n1 : meta.one.n1) <= (meta.m3 ++ hdr.base.kind)), error.Unwelcome);
        transition select(hdr.ys.last.more) {
            8w240: parse_ys;
            8w174: parse_ys;
            8w202: parse_ys;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        b = ((a * (true ? a : a)) |+| c);
        b = ((((bit<9>)((bit<128>)((int<128>)((int<8>)a)))))[8:1] | ((((bit<16>)b))[11:4] |-| (b ^ b)));
        c = (((c + c) + (a |-| b)) |+| ((bit<8>)(61w1859767622320625500)[51:28]));
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    counter(4, CounterType.packets_and_bytes) ingress_counts;
    action ingress_a0(bit<48> p0, bit<9> p1) {
        mark_to_drop(standard_metadata);
    }
    action ingress_a1(inout bit<1> p0) {
        hdr.base.f0 = (((bit<1>)(!meta.flag)) >> 8w0);
        hdr.ys[1].setInvalid();
        int<96> v1 = (((int<96>)(((int<65>)((int<1>)((bit<1>)meta.flag))) |+| ((int<65>)((int<100>)meta.two.n0)))) * ((int<96>)((hdr.ys[0].isValid() ? 113w5129177089922533593985721639192175 : 113w10384593717069655257060992658440190))[102:7]));
    }
    action ingress_a2(bit<32> p0, bit<8> p1) {
        if (hdr.ys[0].isValid()) {
            meta.flag = ((-((bit<24>)meta.kept)) != ((bit<24>)meta.m2));
        } else {
            meta.kept = ((bit<8>)((bit<13>)(8w128 + p1)));
            hdr.base.f2 = ((hdr.base.f2 - (((bit<36>)meta.m1))[6:0]) + ((bit<7>)(((bit<9>)meta.one.n0) & ((bit<9>)hdr.base.f1))));
        }
    }
    apply {
        standard_metadata.egress_spec = 0;
        meta.first = standard_metadata.instance_type == 0;
        if ((meta.m0 < (meta.m0 << 8w6))) {
            hdr.base.f2[4:2] = ((((bit<3>)meta.m3) - 3w2) |+| (((bit<3>)hdr.base.pad) ^ 3w0));
        }
        hdr.base.f0 = (((((bit<29>)hdr.base.f2) ++ ((bit<35>)hdr.base.f1)) == (64w1 - ((bit<64>)meta.m2))) ? ((meta.m3 ^ hdr.base.f0) + (meta.m3 |+| 1w1)) : ((meta.m2 == 4w15) ? (1w0 & ((bit<1>)meta.one.n0)) : meta.m3));
        meta.flag = (((8w0 ^ meta.kept) |+| (meta.kept >> 8w0)) <= ((((bit<3>)meta.m2) ++ ((bit<3>)hdr.base.kind)) ++ (hdr.x0.isValid() ? 2w2 : ((bit<2>)meta.m1))));
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    helper() first_helper;
    helper() second_helper;
    action egress_a0() {
        meta.one.n1[5:3] = ((-((bit<3>)hdr.base.f1)) - (((bit<25>)hdr.base.f1))[17:15]);
    }
    apply {
        meta.two.n0 = ((bit<100>)((bit<16>)meta.m0));
        hdr.ys.pop_front(1);
        meta.m1 = (((52w1085663304497081)[47:32] & ((bit<16>)((bit<31>)hdr.base.f2))) & (((bit<26>)48w262325793365062))[22:7]);
        meta.one.n0 = ((((bit<104>)((bit<1>)meta.flag)) * (hdr.ys[0].isValid() ? ((bit<104>)meta.m1) : ((bit<104>)hdr.base.f0))))[101:2];
        if (meta.flag) {
            if (hdr.x1.isValid()) {
                egress_a0();
                egress_a0();
                meta.m0 = ((int<16>)((int<8>)meta.kept));
            } else {
                egress_a0();
                meta.two = meta.two;
            }
            meta.m0 = ((hdr.ys[1].isValid() ? (meta.m0 * meta.m0) : ((int<16>)((int<100>)meta.one.n0))) | ((int<16>)((int<24>)((bit<24>)((bit<8>)meta.one.n0)))));
        } else {
            hdr.base.f0 = ((meta.m3 | (hdr.base.f0 << 8w0)) | ((bit<1>)(meta.kept & hdr.base.kind)));
        }
        meta.m3 = (hdr.x1.isValid() ? ((bit<1>)meta.flag) : ((bit<1>)hdr.base.f2));
        meta.m1 = ((((bit<16>)((bit<33>)meta.one.n0)) - (meta.flag ? meta.m1 : meta.m1)) << 8w14);
        hdr.base.f1 = (hdr.base.f1 << 8w4);
        if (meta.first && meta.flag) {
            clone_preserving_field_list(CloneType.E2E, 5, 1);
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
