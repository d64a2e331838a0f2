#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    bit<1> f0;
    bit<16> f1;
    bit<12> f2;
    int<4> f3;
    bit<7> pad;
}

header x_t {
    bit<8> next;
    bit<9> f0;
    int<3> f1;
    bit<24> f2;
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
    bit<48> n1;
}

struct meta_t {
    int<9> m0;
    bit<32> m1;
    int<33> m2;
    bool flag;
    @field_list(1) bit<8> kept;
    inner_t one;
    inner_t two;
    bool first;
}

bit<32> function0(in bit<32> p0, in bit<8> p1) {
    if ((p0 > 32w3856874907)) {
        return (~((bit<32>)p1));
    }
    return 32w2147483647;
}

parser parse(packet_in packet, out headers_t hdr, inout meta_t meta,
             inout standard_metadata_t standard_metadata) {
    state start {
        packet.extract(hdr.base);
        transition select(hdr.base.kind) {
            8w36: parse_ys;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        transition select(hdr.x0.next) {
            8w194: parse_x1;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        transition select(hdr.x1.next) {
            8w94: parse_ys;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        transition select(hdr.ys.last.more) {
            8w32: parse_ys;
            8w126: parse_ys;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        b = c;
        c -= (((((bit<7>)a) + ((bit<7>)a)) >> (((bit<4>)a) |+| ((bit<4>)b))) ++ ((bit<1>)(false || true)));
        if ((c > (a >> 8w4))) {
            c = (((bit<8>)((bit<128>)(((int<128>)((int<8>)b)) ^ ((int<128>)((int<8>)b))))) |-| ((true ? 4w11 : 4w14) ++ (-4w14)));
        } else {
            c = (((((bit<39>)b))[30:23] << (true ? ((bit<1>)b) : 1w1)) | 8w127);
            if ((a != 8w116)) {
                bit<9> v1 = ((bit<9>)((bit<33>)((((bit<65>)a) > 65w18446744073709551615) ? (((int<33>)((int<8>)b)) >> 8w153) : (true ? 33s51598007 : ((int<33>)((int<8>)c))))));
                c = (((true ? 41w2199023255550 : 41w1099511627775))[20:1])[11:4];
                b = ((-(1w0 ^ ((bit<1>)c))) ++ (~(((bit<7>)v1) - 7w1)));
            } else {
                c = (4w0 ++ (((bit<4>)63w9199337230264832557) & ((bit<4>)b)));
                b = (-((bit<8>)(65w17723722273090057306 + ((bit<65>)a))));
                c = (3w7 ++ ((b >= b) ? (((bit<1>)b) ++ 4w1) : 5w23));
            }
            b = (((b | c) << 8w1) & (c + (false ? b : a)));
        }
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<8>>(8) ingress_cells;
    helper() first_helper;
    helper() second_helper;
    action ingress_a0(bit<128> p0, bit<48> p1) {
        meta.kept[7:7] = ((hdr.ys[1].isValid() || hdr.x0.isValid()) ? hdr.base.f0 : (((bit<1>)hdr.base.f2) ^ hdr.base.f0));
    }
    apply {
        standard_metadata.egress_spec = 1;
        meta.first = standard_metadata.instance_type == 0;
        hdr.x1.setValid();
        hdr.x1.next = (hdr.ys[2].isValid() ? meta.kept : hdr.base.kind);
        hdr.x1.f0 = ((bit<9>)meta.kept);
        hdr.x1.f1 = (((int<3>)((int<1>)hdr.base.f0)) |+| ((int<3>)hdr.base.f3));
        hdr.x1.f2 = (((bit<61>)((bit<33>)meta.m2)))[33:10];
        hdr.x1.pad = (meta.one.n0 + meta.one.n0);
        meta.m1[24:8] = ((((bit<17>)meta.one.n1) << meta.kept) << 8w10);
        second_helper.apply((~(meta.flag ? hdr.base.kind : meta.kept)), meta.kept, hdr.x1.next);
        standard_metadata.egress_spec = ((bit<9>)(-(hdr.ys[1].isValid() ? ((bit<3>)((bit<1>)meta.flag)) : ((bit<3>)meta.kept))));
        ingress_cells.read(hdr.x1.next, ((-32w4294967295) & 32w7));
        meta.two.n1 = (((29w303640453 ++ ((bit<19>)hdr.x1.pad)) << (((bit<4>)hdr.base.kind) ^ meta.one.n0)) * ((bit<48>)(hdr.base.pad + hdr.base.pad)));
        standard_metadata.egress_spec = ((bit<9>)((5w16)[2:0] | (hdr.base.pad)[4:2]));
        hdr.base.f2 = (((bit<12>)(23w8388607 ++ 77w78329985317966398465938)) |-| ((((bit<63>)((bit<33>)meta.m2)) != ((bit<63>)((bit<4>)hdr.base.f3))) ? hdr.base.f2 : (hdr.base.f2 >> 8w10)));
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    action egress_a0(bit<128> p0, bit<16> p1) {
        hash(meta.two.n1, HashAlgorithm.crc32, 16w0, { hdr.base.f2, hdr.base.kind, 4w0 }, 32w65536);
    }
    action egress_a1() {
        if ((!(hdr.base.f2 > 12w0))) {
            meta.two.n1 = (((((bit<76>)hdr.base.pad))[64:24] ++ (30w0 >> 8w31)))[50:3];
        } else {
            meta.two.n0[3:3] = (((bit<1>)((bit<31>)meta.two.n1)) >> 8w0);
            hdr.base.f2 = (((13w4096 - 13w4509))[7:4] ++ ((((bit<7>)meta.one.n0) >> hdr.base.f0) ++ ((bit<1>)meta.m1)));
        }
        hdr.ys[2].setValid();
        hdr.ys[2].more = (((bit<6>)((bit<9>)meta.m0)) ++ ((bit<2>)meta.one.n0));
        hdr.base.f1 = ((bit<16>)((bit<4>)hdr.base.f3));
    }
    action egress_a2(bit<16> p0) {
        meta.one.n0 = (meta.one.n0 >> 8w1);
    }
    action egress_a3() {
        hash(meta.two.n1, HashAlgorithm.csum16, 16w0, { hdr.base.kind }, 32w65536);
        hdr.x0 = hdr.x1;
        meta.flag = (meta.one.n1 > 48w140737488355328);
    }
    apply {
        bit<48> v2 = (((bit<48>)(((bit<100>)meta.two.n1) + 100w633825300114114700748351602688)) |-| ((58w144115188075855871 << meta.one.n0))[56:9]);
        meta.one = meta.one;
        hdr.x1.setValid();
        hdr.x1.next = (meta.kept | ((bit<8>)((bit<1>)meta.flag)));
        hdr.x1.f0 = (hdr.ys[0].isValid() ? ((bit<9>)meta.m0) : 9w1);
        hdr.x1.f1 = ((int<3>)((int<9>)((bit<9>)hdr.base.f2)));
        hdr.x1.f2 = (((bit<24>)meta.one.n1) ^ ((bit<24>)((bit<9>)meta.m0)));
        hdr.x1.pad = meta.one.n0;
        egress_a3();
        if ((hdr.base.f2 != hdr.base.f2)) {
            hdr.base.pad = (((hdr.x1.isValid() ? hdr.base.f1 : hdr.base.f1) < (hdr.base.f1 ^ hdr.base.f1)) ? ((hdr.x1.isValid() ? 6w11 : 6w0) ++ hdr.base.f0) : (~hdr.base.pad));
        } else {
            egress_a1();
            hdr.x1 = hdr.x0;
        }
        if (meta.first && (meta.two.n0 != 4w15)) {
            recirculate_preserving_field_list(1);
        }
    }
}

control compute_all(inout headers_t hdr, inout meta_t meta) {
    apply {
        update_checksum(hdr.x0.isValid(), { hdr.base.kind, hdr.base.f0, hdr.base.f2, hdr.base.f3, hdr.base.pad }, hdr.base.f1, HashAlgorithm.csum16);
    }
}


control verify_all(inout headers_t hdr, inout meta_t meta) { apply { } }

control deparse(packet_out packet, in headers_t hdr) {
    apply {
        packet.emit(hdr);
    }
}

V1Switch(parse(), verify_all(), ingress(), egress(), compute_all(), deparse()) main;
