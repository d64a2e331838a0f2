#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    int<12> f0;
    bit<3> f1;
    bit<48> f2;
    bit<32> f3;
    bit<1> pad;
}

header x_t {
    bit<8> next;
    bit<1> f0;
    bit<16> f1;
    bit<32> f2;
    bit<7> f3;
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
    y_t[2] ys;
}

struct inner_t {
    bit<64> n0;
    bit<1> n1;
}

struct meta_t {
    int<48> m0;
    bit<100> m1;
    bit<48> m2;
    int<16> m3;
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
        verify((7w76 != (((bit<7>)((bit<12>)hdr.base.f0)) & ((bit<7>)hdr.base.pad))), error.Unwelcome);
        transition select(hdr.base.kind) {
            8w124: parse_x0;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        transition select(hdr.x0.next) {
            8w48: parse_x1;
            8w3 &&& 8w15: accept;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        hdr.base.f2 = (((((bit<80>)meta.kept))[79:4] - (76w75557863725914323419134 - ((bit<76>)hdr.base.f2))))[58:11];
        transition select(hdr.x1.next) {
            8w195 .. 8w198: parse_ys;
            8w129: parse_ys;
            8w1 &&& 8w15: accept;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        meta.m1 = ((((bit<124>)meta.two.n0))[102:3] << 8w9);
        transition select(hdr.ys.last.more) {
            8w131: parse_ys;
            8w83: parse_ys;
            8w9 &&& 8w15: accept;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        if (true) {
            b += (((true ? 6w31 : 6w0) ++ (2w2 | 2w0)) + ((a ^ 8w254) << 8w2));
        }
        b = (-((bit<8>)(((bit<63>)a) - ((bit<63>)c))));
        c = a;
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<16>>(4) ingress_cells;
    action ingress_a0(out bit<8> p0) {
        p0 = 8w128;
        hdr.ys[1].setValid();
        hdr.ys[1].more = (((bit<2>)hdr.base.f2) ++ 6w31);
        hdr.ys[1].f0 = hdr.base.pad;
        hdr.ys[1].pad = ((bit<7>)(int<7>)(7w86));
        hdr.ys.pop_front(1);
    }
    action ingress_a1() {
        hdr.x0 = hdr.x1;
    }
    apply {
        standard_metadata.egress_spec = 7;
        meta.first = standard_metadata.instance_type == 0;
        meta.flag = hdr.x0.isValid();
        hdr.base.f0 = ((int<12>)((int<33>)((((bit<33>)meta.one.n1) |+| ((bit<33>)meta.two.n1)) + (hdr.ys[0].isValid() ? ((bit<33>)meta.two.n1) : ((bit<33>)meta.m2)))));
        meta.one.n1 = ((((bit<1>)meta.flag) * hdr.base.pad) |-| ((bit<1>)(meta.flag ? 63w3307895999184681806 : 63w0)));
        ingress_cells.write(((11w2047 ++ 21w0) & 32w3), ((meta.flag ? ((bit<16>)meta.kept) : ((bit<16>)hdr.base.kind)) >> (8w159 << 8w8)));
        bit<48> v1 = ((-((bit<48>)((bit<16>)meta.m3))) |-| (hdr.base.f2 | (48w209472306906784 * meta.m2)));
        meta.two = meta.one;
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<32>>(8) egress_cells;
    action egress_a0(bit<9> p0) {
        if (meta.flag) {
            meta.one.n1 = (~((hdr.base.pad |-| hdr.base.pad) & (meta.one.n1 | hdr.base.pad)));
            meta.kept = (((!meta.flag) ? hdr.base.kind : (hdr.ys[1].isValid() ? hdr.base.kind : hdr.base.kind)) & meta.kept);
            hdr.base.f2[21:11] = ((((bit<11>)meta.one.n0) << 8w0) - (-11w1901));
        } else {
            meta.flag = ((meta.two.n1 - (meta.two.n1 & meta.one.n1)) == (-(hdr.base.pad * meta.two.n1)));
            meta.two.n0 = ((24w8388608 >= ((bit<24>)meta.two.n0)) ? (meta.flag ? (meta.two.n0 >> 8w26) : (meta.one.n0 ^ meta.two.n0)) : ((74w18889465931478580854782)[71:8] + 64w12967778694860593143));
            hdr.base.f3 = hdr.base.f3;
        }
        hdr.ys.push_front(1);
        hdr.x0 = hdr.x1;
    }
    apply {
        hdr.base.f3 = ((bit<32>)(~((bit<1>)meta.flag)));
        hdr.base.pad = ((((bit<16>)((bit<32>)32s279578398)) * (((bit<16>)meta.m1) |-| ((bit<16>)hdr.base.pad))))[14:14];
        meta.m2 ^= ((hdr.ys[1].isValid() ? (121w2658455991569831745807614120560689151)[117:36] : 82w2417851639229258349412352))[60:13];
        if ((meta.m1 > (meta.m1 ^ meta.m1))) {
            hdr.base.f0 = (((hdr.base.f0 << 8w0) |-| ((int<12>)((int<24>)((bit<24>)hdr.base.f3)))) | ((int<12>)((((bit<2>)hdr.base.kind) | ((bit<2>)((bit<12>)hdr.base.f0))) ++ (((bit<10>)hdr.base.f2) |-| 10w295))));
            int<96> v2 = ((!hdr.x0.isValid()) ? ((int<96>)((int<64>)meta.two.n0)) : 96s17852557347718828210605114243);
            meta.m2 = (((hdr.base.f1 == 3w0) ? hdr.base.f2 : (48w142528696009859 ^ meta.m2)) |+| ((74w5147461471939424723685 ^ 74w9444732965739290427392))[62:15]);
        }
        meta.kept = (((meta.kept |-| hdr.base.kind) >> 8w6) + (-(-((bit<8>)meta.one.n1))));
        hdr.base.f3 = (((meta.m2 + hdr.base.f2) + meta.m2))[41:10];
        hdr.ys[1].setInvalid();
        if (meta.first && hdr.ys[0].isValid()) {
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
