#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    bit<64> f0;
    bit<8> f1;
    bit<16> f2;
    bit<8> f3;
    bit<32> f4;
}

header x_t {
    bit<8> next;
    bit<8> f0;
}

header y_t {
    bit<8> more;
}

struct headers_t {
    base_t base;
    x_t x0;
    x_t x1;
    y_t[2] ys;
}

struct inner_t {
    bit<16> n0;
    bit<33> n1;
}

struct meta_t {
    bit<1> m0;
    bit<9> m1;
    bit<128> m2;
    int<128> m3;
    bit<64> m4;
    bool flag;
    @field_list(1) bit<8> kept;
    inner_t one;
    inner_t two;
    bool first;
}

bit<16> function0(in bit<16> p0, in bit<8> p1) {
    if (((((bit<32>)p1) |+| ((bit<32>)p0)) == (32w3777292830 + 32w2777240419))) {
        return ((((bit<56>)p0))[40:25] ^ ((bit<16>)24w6251154));
    }
    return ((p1 == 8w254) ? p0 : ((13w8190 << p1) ++ 3w6));
}
bit<8> function1(in bit<16> p0, in bit<16> p1) {
    if ((p0 != 16w64605)) {
        return ((-3w6) ++ (5w3 - ((bit<5>)p0)));
    }
    return ((~((bit<8>)p0)) << ((bit<4>)128w170141183460469231731687303715884105728));
}

parser parse(packet_in packet, out headers_t hdr, inout meta_t meta,
             inout standard_metadata_t standard_metadata) {
    state start {
        packet.extract(hdr.base);
        verify(meta.flag, error.Unwelcome);
        transition select(hdr.base.kind) {
            8w234: parse_x1;
            8w217: parse_x0;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        transition select(hdr.x0.next) {
            8w123: parse_ys;
            8w125: parse_x1;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        transition select(hdr.x1.next) {
            8w207: parse_ys;
            8w155: parse_ys;
            8w159: parse_ys;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        transition select(hdr.ys.last.more) {
            8w173: parse_ys;
            8w181: parse_ys;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        b = (((((bit<37>)a))[8:5] >= ((bit<4>)a)) ? ((bit<8>)((bit<7>)b)) : ((((bit<36>)b))[24:17] << 8w2));
        c = a;
        b = (c << ((c << 8w2) >> 8w4));
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    action ingress_a0(bit<48> p0) {
        hdr.base.f1 = (hdr.base.f3 << 8w7);
        hdr.base.f1 = (((bit<34>)meta.one.n0))[29:22];
        meta.one.n1 = ((meta.flag ? (106w40564819207303340847894502572031)[100:29] : (((bit<72>)hdr.base.f0) ^ ((bit<72>)p0))))[70:38];
    }
    action ingress_a1(bit<16> p0, bit<16> p1) {
        hdr.base.f4[31:21] = ((bit<11>)(((bit<65>)meta.m2) | ((bit<65>)p0)));
        meta.two.n0 = (((hdr.ys[1].isValid() ? ((bit<43>)meta.two.n1) : 43w4701853315432) << 8w17))[36:21];
    }
    action ingress_a2(inout bit<8> p0, inout bit<1> p1) {
        if (hdr.x1.isValid()) {
            p1 = ((((bit<13>)((bit<24>)((int<24>)((int<128>)meta.m2)))))[2:2] * ((p1 >> 8w2) << 8w1));
            meta.two.n1[9:3] = ((bit<7>)(meta.flag ? p1 : p1));
            meta.two.n1 = ((bit<33>)hdr.base.f4);
        } else {
            hdr.base.f1 = (((meta.kept & hdr.base.f3) + ((bit<8>)((bit<31>)((bit<1>)meta.flag)))) |+| hdr.base.f1);
            hdr.base.f2 = 16w42177;
        }
    }
    apply {
        standard_metadata.egress_spec = 2;
        meta.first = standard_metadata.instance_type == 0;
        ingress_a2(hdr.base.f1, meta.m0);
        hdr.x0.setValid();
        hdr.x0.next = hdr.base.kind;
        hdr.x0.f0 = (meta.kept & ((bit<8>)meta.m1));
        int<64> v1 = (int<64>)(64w18044767323628047681);
        if (meta.first && hdr.ys[1].isValid()) {
            resubmit_preserving_field_list(1);
        }
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<48>>(1) egress_cells;
    helper() first_helper;
    helper() second_helper;
    action egress_a0(in bit<9> p0) {
        if ((hdr.base.f3 == (hdr.base.kind << meta.kept))) {
            meta.m3 = (((int<128>)((int<16>)meta.one.n0)) << (-((bit<8>)((bit<48>)((int<48>)((int<8>)hdr.base.f1))))));
            meta.kept = ((bit<8>)(-(meta.m1 + meta.m1)));
        } else {
            meta.m1 = (((bit<9>)(hdr.ys[0].isValid() ? meta.m0 : meta.m0)) |-| meta.m1);
        }
    }
    apply {
        bit<48> v2 = ((bit<48>)(((bit<100>)((bit<4>)(int<4>)(4w9))) & (((bit<100>)hdr.base.kind) |+| 100w1267650600228229401496703205375)));
        egress_cells.write(((18w131071 ++ ((bit<14>)hdr.base.kind)) & 32w0), (39w385761469658 ++ (meta.m1 & meta.m1)));
        v2 = (((((bit<13>)v2) * ((bit<13>)hdr.base.f0)) <= (((bit<13>)hdr.base.kind) |+| ((bit<13>)((bit<128>)meta.m3)))) ? (~((bit<48>)((int<48>)((int<16>)meta.one.n0)))) : ((v2 <= ((bit<48>)meta.m4)) ? v2 : (v2 << 8w35)));
        egress_a0(meta.m1);
        v2 = (((((bit<53>)v2))[52:5] | (v2 >> 8w38)) << 8w5);
        if (meta.first && hdr.x1.isValid()) {
            recirculate_preserving_field_list(1);
        }
    }
}

control compute_all(inout headers_t hdr, inout meta_t meta) {
    apply {
        update_checksum(hdr.x0.isValid(), { hdr.base.kind, hdr.base.f0, hdr.base.f1, hdr.base.f3, hdr.base.f4 }, hdr.base.f2, HashAlgorithm.csum16);
    }
}


control verify_all(inout headers_t hdr, inout meta_t meta) { apply { } }

control deparse(packet_out packet, in headers_t hdr) {
    apply {
        packet.emit(hdr);
    }
}

V1Switch(parse(), verify_all(), ingress(), egress(), compute_all(), deparse()) main;
