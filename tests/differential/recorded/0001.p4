#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    int<24> f0;
    bit<16> f1;
    bit<16> f2;
    bit<7> f3;
    bit<1> pad;
}

header x_t {
    bit<8> next;
    bit<4> f0;
    bit<7> f1;
    bit<1> f2;
    bit<1> f3;
    bit<3> pad;
}

header y_t {
    bit<8> more;
    int<8> f0;
    bit<7> f1;
    bit<1> pad;
}

struct headers_t {
    base_t base;
    x_t x0;
    x_t x1;
    y_t[4] ys;
}

struct inner_t {
    bit<8> n0;
    bit<100> n1;
}

struct meta_t {
    bit<65> m0;
    bit<48> m1;
    bit<8> m2;
    bit<100> m3;
    bool flag;
    @field_list(1) bit<8> kept;
    inner_t one;
    inner_t two;
    bool first;
}

bit<32> function0(in bit<32> p0, in bit<8> p1) {
    if ((p0 >= (p0 | p0))) {
        return ((bit<32>)((bit<1>)((int<1>)((int<128>)((bit<128>)p0)))));
    }
    return ((bit<32>)((bit<24>)((((int<24>)((int<32>)p0)) >> p1) << (p1 >> ((bit<4>)p0)))));
}

parser parse(packet_in packet, out headers_t hdr, inout meta_t meta,
             inout standard_metadata_t standard_metadata) {
    state start {
        packet.extract(hdr.base);
        meta.two.n1[76:70] = ((meta.flag && meta.flag) ? (-hdr.base.f3) : hdr.base.f3);
        transition select(hdr.base.kind) {
            8w22: parse_ys;
            8w157: parse_ys;
            8w2 &&& 8w15: accept;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        transition select(hdr.x0.next) {
            8w201: parse_x1;
            8w87: parse_x1;
            8w86: parse_x1;
            8w8 &&& 8w15: accept;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        transition select(hdr.x1.next) {
            8w118: parse_ys;
            8w207: parse_ys;
            8w176: parse_ys;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        transition select(hdr.ys.last.more) {
            8w2: parse_ys;
            8w196: parse_ys;
            8w66: parse_ys;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        b = (((((bit<2>)a) << 4w7) ++ (((bit<1>)c) - ((bit<1>)b))) ++ 5w15);
        b -= ((b | b) << ((false ? 7w7 : ((bit<7>)c)) ++ ((bit<1>)b)));
        bit<48> v1 = ((bit<48>)a);
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<32>>(8) ingress_cells;
    action ingress_a0() {
        meta.m3 = (((((bit<124>)hdr.base.kind) |+| ((bit<124>)hdr.base.f2)))[122:1])[112:13];
        hdr.x0.setValid();
        hdr.x0.next = (meta.kept * meta.kept);
        hdr.x0.f0 = (((bit<1>)hdr.base.kind) ++ 3w6);
        hdr.x0.f1 = hdr.base.f3;
        hdr.x0.f2 = (hdr.base.pad & hdr.base.pad);
        hdr.x0.f3 = ((bit<1>)((bit<31>)hdr.base.kind));
        hdr.x0.pad = (3w1 - 3w7);
    }
    apply {
        standard_metadata.egress_spec = 6;
        meta.first = standard_metadata.instance_type == 0;
        hash(hdr.base.f2, HashAlgorithm.identity, 16w5, { meta.kept }, 32w7);
        ingress_a0();
        if ((hdr.base.pad > (~hdr.base.pad))) {
            meta.one.n1 ^= (((-meta.one.n1) - (meta.m3 |-| meta.one.n1)) | meta.m3);
        } else {
            meta.two = meta.one;
            hdr.base.pad = ((bit<1>)((46w43251213323438 ++ 19w0) |-| (((bit<65>)((bit<24>)hdr.base.f0)) - meta.m0)));
        }
        meta.one = meta.two;
        hdr.x1.setValid();
        hdr.x1.next = (meta.kept - meta.two.n0);
        hdr.x1.f0 = (4w14 - 4w11);
        hdr.x1.f1 = (hdr.base.f3 << 8w1);
        hdr.x1.f2 = (hdr.x0.isValid() ? hdr.base.pad : hdr.base.pad);
        hdr.x1.f3 = (meta.flag ? hdr.base.pad : hdr.base.pad);
        hdr.x1.pad = (39w174107203751)[15:13];
        meta.one.n1 = (((-((bit<58>)hdr.x1.f1)) ++ (42w165659481211 >> 8w21)) - meta.two.n1);
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<32>>(4) egress_cells;
    action egress_a0(out bit<48> p0) {
        p0 = 48w131465037277198;
        meta.kept = (((((int<65>)((int<48>)p0)) != ((int<65>)((int<8>)meta.kept))) || (meta.m1 <= 48w195896194148425)) ? ((bit<8>)((bit<128>)(((int<128>)((int<8>)hdr.base.kind)) >> 8w80))) : (((bit<8>)((bit<13>)(int<13>)(13w4096))) |+| (((bit<3>)meta.one.n0) ++ 5w19)));
        egress_cells.write(((hdr.ys[3].isValid() ? 32w4214312352 : ((bit<32>)meta.m3)) & 32w3), 32w352222908);
    }
    action egress_a1(bit<9> p0) {
        hdr.base.pad = ((bit<1>)(hdr.base.pad != ((bit<1>)((bit<13>)meta.m0))));
        egress_cells.write(((((bit<34>)meta.one.n1))[31:0] & 32w3), ((((bit<32>)meta.one.n0) ^ 32w3253092698) | (((bit<15>)hdr.base.f1) ++ ((bit<17>)meta.m3))));
    }
    action egress_a2(bit<9> p0, bit<16> p1) {
        hdr.ys.pop_front(1);
        meta.two.n1 = meta.two.n1;
    }
    action egress_a3() {
        meta.two.n1[66:39] = (meta.flag ? (((bit<12>)meta.m0) ++ hdr.base.f1) : ((bit<28>)((bit<63>)hdr.base.kind)));
        bit<64> v2 = (((hdr.ys[2].isValid() ? ((bit<64>)hdr.base.f2) : ((bit<64>)hdr.base.f2)) << ((bit<1>)meta.flag)) | ((69w177628532424640435989 ^ ((bit<69>)hdr.base.f2)))[66:3]);
        hdr.ys.pop_front(1);
    }
    apply {
        meta.kept = ((((bit<5>)((bit<4>)meta.kept)) ++ (((bit<3>)hdr.base.f3) >> 8w4)) |+| meta.one.n0);
        if (hdr.ys[3].isValid()) {
            hdr.base.f2 = (((((bit<12>)meta.two.n0) | 12w3016) ^ (((bit<12>)hdr.ys[3].f1) >> 8w4)) ++ ((((bit<19>)meta.kept))[15:12] * (4w0 << 4w8)));
        } else {
            if (hdr.x1.isValid()) {
                hdr.base.f0 = (((int<24>)((34w1 |-| ((bit<34>)hdr.base.f1)))[32:9]) |-| ((int<24>)((int<63>)(((bit<63>)meta.two.n1) | 63w4611686018427387903))));
            } else {
                meta.m0 = 65w5065004315286867663;
            }
            meta.m1[39:14] = ((((bit<26>)hdr.base.f2) << meta.kept) |-| (26w33554431 |-| 26w0));
        }
        meta.m0 = meta.m0;
        hdr.x1.setValid();
        hdr.x1.next = (meta.m2 & hdr.base.kind);
        hdr.x1.f0 = (29w325774939)[11:8];
        hdr.x1.f1 = hdr.base.f3;
        hdr.x1.f2 = hdr.base.pad;
        hdr.x1.f3 = (hdr.base.pad - 1w1);
        hdr.x1.pad = (hdr.base.pad ++ ((bit<2>)meta.two.n0));
        egress_cells.write(((((bit<32>)meta.kept) + ((bit<32>)hdr.x1.f3)) & 32w3), function0(((bit<32>)((bit<64>)hdr.x1.f1)), (~meta.m2)));
        egress_cells.write(((32w3660017784 & ((bit<32>)meta.m2)) & 32w3), ((meta.m2 >= meta.two.n0) ? (32w142532987 << 8w20) : (((bit<5>)hdr.base.pad) ++ ((bit<27>)hdr.x1.f0))));
        egress_cells.write((function0(((bit<32>)meta.m3), meta.one.n0) & 32w3), (~(hdr.x0.isValid() ? 32w4294967295 : ((bit<32>)hdr.x1.f2))));
        hdr.x1.pad = (((-hdr.x1.pad) * (((bit<3>)((bit<24>)hdr.base.f0)) - hdr.x1.pad)) >> 8w1);
    }
}

control compute_all(inout headers_t hdr, inout meta_t meta) {
    apply {
        update_checksum(meta.flag, { hdr.base.kind, hdr.base.f0, hdr.base.f2, hdr.base.f3, hdr.base.pad }, hdr.base.f1, HashAlgorithm.csum16);
    }
}


control verify_all(inout headers_t hdr, inout meta_t meta) { apply { } }

control deparse(packet_out packet, in headers_t hdr) {
    apply {
        packet.emit(hdr);
    }
}

V1Switch(parse(), verify_all(), ingress(), egress(), compute_all(), deparse()) main;
