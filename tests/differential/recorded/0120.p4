#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    bit<4> f0;
    bit<64> f1;
    bit<3> f2;
    bit<16> f3;
    bit<1> pad;
}

header x_t {
    bit<8> next;
    bit<4> f0;
    bit<64> f1;
    bit<4> pad;
}

header y_t {
    bit<8> more;
    bit<64> f0;
}

struct headers_t {
    base_t base;
    x_t x0;
    x_t x1;
    y_t[2] ys;
}

struct inner_t {
    bit<16> n0;
    bit<4> n1;
}

struct meta_t {
    bit<9> m0;
    bit<9> m1;
    bit<9> m2;
    bit<4> m3;
    int<64> m4;
    bool flag;
    @field_list(1) bit<8> kept;
    inner_t one;
    inner_t two;
    bool first;
}

bit<8> function0(in bit<8> p0, in bit<8> p1) {
    if ((p1 >= (false ? p1 : p0))) {
        return ((-((bit<22>)p1)))[9:2];
    }
    return ((-(p1 |+| p0)) * (((bit<8>)((bit<128>)(int<128>)(128w269310972903005159761694806443661468031))) * p1));
}
bit<8> function1(in bit<32> p0, in bit<8> p1) {
    if ((p0 == 32w2147483647)) {
        return ((p1 & 8w74) >> 8w9);
    }
    return ((bit<8>)((bit<9>)(~(~9s255))));
}

parser parse(packet_in packet, out headers_t hdr, inout meta_t meta,
             inout standard_metadata_t standard_metadata) {
    state start {
        packet.extract(hdr.base);
        transition select(hdr.base.kind) {
            8w153: parse_x1;
            8w7: parse_x1;
            8w234: parse_x0;
            8w0 &&& 8w15: accept;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        if ((hdr.base.f2 >= hdr.base.f2)) {
            hdr.base.f3 = (((bit<16>)((bit<64>)((bit<7>)meta.two.n1))) << 8w12);
            meta.two.n1 = (((((bit<2>)((bit<64>)meta.m4)) ^ ((bit<2>)hdr.base.kind)) ^ (meta.flag ? ((bit<2>)meta.kept) : ((bit<2>)meta.m0))) ++ 2w2);
        } else {
            hdr.base.pad = (-((!meta.flag) ? (hdr.base.pad |-| 1w1) : hdr.base.pad));
            meta.m1 = meta.m0;
        }
        transition select(hdr.x0.next) {
            8w9: parse_ys;
            8w1: parse_x1;
            8w12 &&& 8w15: accept;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        hdr.base.f1 = (((hdr.base.f1 | ((bit<64>)meta.m4)) |-| hdr.base.f1) + ((((bit<87>)meta.one.n0))[86:23] |-| ((bit<64>)((bit<128>)((int<128>)((int<1>)hdr.base.pad))))));
        transition select(hdr.x1.next) {
            8w154: parse_ys;
            8w238: parse_ys;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        meta.m3 = (((-meta.one.n1) << ((bit<1>)((bit<100>)(int<100>)(100w1267650600228229401496703205374)))) >> ((meta.kept |-| hdr.base.kind) + (((bit<8>)((bit<64>)meta.m4)) |+| meta.kept)));
        transition select(hdr.ys.last.more) {
            8w64: parse_ys;
            8w52: parse_ys;
            8w85: parse_ys;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        c = c;
        c = (-function1((((bit<32>)c) & 32w2147483647), b));
        b[1:1] = ((bit<1>)((bit<24>)(true ? (int<24>)(24w16777215) : ((int<24>)((int<8>)c)))));
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<8>>(1) ingress_cells;
    action ingress_a0(out int<64> p0) {
        p0 = (int<64>)(64w12259161270824169233);
        meta.two = meta.one;
        hdr.base.f2 = (((((bit<3>)meta.one.n0) >> hdr.base.pad) ^ (hdr.base.f2 |+| hdr.base.f2)) |-| ((((bit<36>)hdr.base.f0) ^ 36w8837525508))[3:1]);
        hdr.x0.setValid();
        hdr.x0.next = (((bit<43>)meta.m2))[30:23];
        hdr.x0.f0 = (hdr.ys[1].isValid() ? meta.two.n1 : hdr.base.f0);
        hdr.x0.f1 = (64w11015188282180070265 >> 8w25);
        hdr.x0.pad = (meta.m3 |-| meta.two.n1);
    }
    action ingress_a1() {
        meta.m0 = (meta.m2 & meta.m0);
    }
    apply {
        standard_metadata.egress_spec = 0;
        meta.first = standard_metadata.instance_type == 0;
        hdr.ys[1].setValid();
        hdr.ys[1].more = (-meta.kept);
        hdr.ys[1].f0 = ((bit<64>)1w0);
        hdr.x1 = hdr.x0;
        meta.m1 = ((bit<9>)(((bit<31>)31s335458077) * 31w0));
        if (meta.first && meta.flag) {
            standard_metadata.mcast_grp = 3;
        }
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<48>>(1) egress_cells;
    action egress_a0(bit<48> p0) {
        meta.m2[6:0] = ((hdr.base.f1 <= hdr.base.f1) ? (((bit<7>)meta.m3) |+| ((bit<7>)meta.m3)) : 7w87);
        egress_cells.write(((32w1943325345 + 32w4294967294) & 32w0), ((48w37161716020430 |+| p0) |-| p0));
    }
    action egress_a1(bit<8> p0) {
        hdr.base.pad = (((bit<1>)(hdr.x1.isValid() ? ((bit<65>)meta.two.n0) : ((bit<65>)meta.m1))) >> 8w0);
    }
    action egress_a2(inout bit<9> p0, inout int<64> p1) {
        if ((meta.m1 < (6w63 ++ hdr.base.f2))) {
            meta.m0 = ((bit<9>)((bit<48>)meta.two.n1));
        }
    }
    table egress_t0 {
        key = {
            hdr.base.f1: optional @name("k0");
            hdr.base.f1: optional @name("k1");
            hdr.base.f3: exact @name("k2");
        }
        actions = {
            NoAction;
            egress_a0;
        }
        default_action = egress_a0(48w207880013954343);
        size = 64;
    }
    table egress_t1 {
        key = {
            meta.m0: exact @name("k0");
            (meta.kept * (((bit<8>)meta.m0) >> 8w7)): range @name("k1");
            meta.one.n1: ternary @name("k2");
        }
        actions = {
            NoAction;
            egress_a0;
        }
        default_action = NoAction();
        size = 64;
    }
    table egress_t2 {
        key = {
            ((meta.two.n1 != 4w10) ? (32w1502404851 + 32w4294967295) : (32w1373623635 ^ 32w0)): optional @name("k0");
        }
        actions = {
            NoAction;
            egress_a0;
        }
        default_action = egress_a0(48w52249953472727);
        size = 64;
    }
    apply {
        hdr.x0 = hdr.x1;
        bit<32> v1 = (((hdr.base.f2 ++ ((bit<10>)hdr.base.f2)) ++ ((bit<6>)((bit<8>)((int<8>)hdr.base.kind)))) ++ ((bit<13>)meta.one.n1));
        hdr.base.f2 = (((2w0 |-| 2w3) << 8w2) ++ hdr.base.pad);
        egress_t0.apply();
        if (hdr.ys[0].isValid()) {
            meta.two = meta.two;
            meta.m1 = ((bit<9>)(~(v1 * v1)));
        }
        if ((hdr.base.f1 > 64w9393290972789633791)) {
            if ((!hdr.ys[0].isValid())) {
                hdr.base.f0 = ((hdr.x1.isValid() ? (((bit<37>)meta.m0))[34:4] : (31w1478815826 ^ ((bit<31>)meta.kept))))[6:3];
            }
            hdr.base.pad = ((bit<1>)((bit<33>)(-((int<33>)((int<8>)hdr.base.kind)))));
        } else {
            hash(meta.one.n0, HashAlgorithm.crc16, 16w0, { hdr.base.pad, 7w0 }, 32w65536);
            hdr.x1 = hdr.x0;
            if (((meta.flag ? 31w2147483647 : ((bit<31>)v1)) == (((bit<31>)hdr.base.f2) ^ ((bit<31>)meta.m3)))) {
                meta.m2[8:4] = 5w16;
            }
        }
        egress_t1.apply();
        egress_t2.apply();
    }
}

control compute_all(inout headers_t hdr, inout meta_t meta) {
    apply {
        update_checksum(true, { hdr.base.kind, hdr.base.f0, hdr.base.f1, hdr.base.f2, hdr.base.pad }, hdr.base.f3, HashAlgorithm.csum16);
    }
}


control verify_all(inout headers_t hdr, inout meta_t meta) { apply { } }

control deparse(packet_out packet, in headers_t hdr) {
    apply {
        packet.emit(hdr);
    }
}

V1Switch(parse(), verify_all(), ingress(), egress(), compute_all(), deparse()) main;
