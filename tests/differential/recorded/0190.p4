#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    int<32> f0;
    bit<48> f1;
    bit<4> f2;
    bit<4> pad;
}

header x_t {
    bit<8> next;
    bit<1> f0;
    bit<16> f1;
    int<16> f2;
    bit<9> f3;
    bit<6> pad;
}

header y_t {
    bit<8> more;
    bit<9> f0;
    int<9> f1;
    bit<6> pad;
}

struct headers_t {
    base_t base;
    x_t x0;
    x_t x1;
    y_t[3] ys;
}

struct inner_t {
    bit<128> n0;
    bit<33> n1;
}

struct meta_t {
    bit<1> m0;
    int<8> m1;
    int<100> m2;
    bit<48> m3;
    bit<1> m4;
    bool flag;
    @field_list(1) bit<8> kept;
    inner_t one;
    inner_t two;
    bool first;
}

bit<32> function0(in bit<16> p0, in bit<32> p1) {
    if (((true && false) && (false && false))) {
        return ((bit<32>)((bit<7>)((int<7>)(3w1 ++ 4w14))));
    }
    return (((false ? 47w84844700994965 : 47w43364230469684))[37:6] + ((bit<32>)(((bit<13>)p1) + ((bit<13>)p1))));
}
bit<32> function1(in bit<16> p0, in bit<32> p1) {
    if ((p0 <= ((bit<16>)100w633825300114114700748351602687))) {
        return ((33w2148679113)[32:1] >> 8w27);
    }
    return ((function0(((bit<16>)p1), p1) | (32w0 ^ 32w2147483647)) >> 8w10);
}

parser parse(packet_in packet, out headers_t hdr, inout meta_t meta,
             inout standard_metadata_t standard_metadata) {
    state start {
        packet.extract(hdr.base);
        meta.two.n1 = ((-(((bit<33>)hdr.base.f2) << 8w21)) & ((meta.flag ? ((bit<43>)meta.m3) : ((bit<43>)hdr.base.pad)))[36:4]);
        transition select(hdr.base.kind) {
            8w18: parse_x1;
            8w50: parse_ys;
            8w86: parse_x0;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        transition select(hdr.x0.next) {
            8w168: parse_x1;
            8w190: parse_x1;
            8w142: parse_x1;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        hdr.base.pad = (((hdr.base.pad << 8w1) << (meta.m0 - meta.m4)) |+| hdr.base.f2);
        transition select(hdr.x1.next) {
            8w149: parse_ys;
            8w184: parse_ys;
            8w127: parse_ys;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        meta.m3 = (~((bit<48>)((bit<24>)(int<24>)(24w10864079))));
        transition select(hdr.ys.last.more) {
            8w33: parse_ys;
            8w220: parse_ys;
            8w134: parse_ys;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        b = (((-c) |+| (true ? a : b)) >> 8w1);
        bit<32> v1 = (((39w549755813886)[34:4] ^ (31w1 << 8w4)) ++ ((!false) ? (((bit<32>)a))[19:19] : (1w1 ^ ((bit<1>)b))));
        if ((!(!true))) {
            switch (((bit<8>)((int<8>)b))) {
                8w1: {
                    b[7:7] = ((((bit<16>)v1))[15:2])[7:7];
                    v1 = (((((bit<120>)b))[104:5] >= (-((bit<100>)c))) ? function1((((bit<45>)a))[41:26], (32w2147483648 ^ v1)) : (30w690243717 ++ ((bit<2>)((bit<128>)((int<128>)((int<8>)b))))));
                }
                8w255: {
                    b[6:6] = (1w0 | (((bit<1>)b) << 8w0));
                }
                default: {
                    b = ((bit<8>)v1);
                    v1 = ((-(53w8357358840274862 + 53w9007199254740991)))[32:1];
                    v1 = v1;
                }
            }
        }
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<32>>(8) ingress_cells;
    action ingress_a0() {
        hdr.ys.push_front(1);
        meta.m2 = (meta.flag ? ((meta.m0 == 1w1) ? (meta.m2 |+| meta.m2) : (meta.m2 - meta.m2)) : ((meta.m2 | meta.m2) + (meta.m2 ^ (int<100>)(100w902714746960374405629173328572))));
    }
    table ingress_t0 {
        key = {
            ((meta.m4 < meta.m0) ? (((bit<41>)((bit<8>)meta.m1)))[12:5] : ((bit<8>)meta.two.n1)): optional @name("k0");
            meta.m0: exact @name("k1");
            hdr.base.kind: range @name("k2");
        }
        actions = {
            NoAction;
            ingress_a0;
        }
        default_action = ingress_a0();
        size = 64;
    }
    apply {
        standard_metadata.egress_spec = 1;
        meta.first = standard_metadata.instance_type == 0;
        hdr.x0 = hdr.x1;
        standard_metadata.egress_spec = ((bit<9>)3w3);
        meta.two.n1 = ((((bit<33>)((bit<65>)meta.m0)) |-| (((bit<33>)((bit<1>)meta.flag)) << 8w5)) << ((-4w9) | (meta.m0 ++ ((bit<3>)meta.one.n0))));
        ingress_cells.write(((-((bit<32>)hdr.base.kind)) & 32w7), ((32w60947181 - ((bit<32>)meta.one.n1)) ^ (hdr.x1.isValid() ? 32w2147483648 : ((bit<32>)meta.one.n0))));
        standard_metadata.egress_spec = ((bit<9>)((hdr.ys[1].isValid() || meta.flag) ? (((bit<3>)meta.kept) + 3w5) : (3w0 ^ 3w0)));
        hdr.x1.setValid();
        hdr.x1.next = (hdr.base.kind & meta.kept);
        hdr.x1.f0 = (meta.m4 >> 4w9);
        hdr.x1.f1 = (((bit<2>)((bit<32>)hdr.base.f0)) ++ ((bit<14>)meta.two.n1));
        hdr.x1.f2 = ((int<16>)(((bit<3>)hdr.base.pad) ++ ((bit<13>)((bit<8>)meta.m1))));
        hdr.x1.f3 = (((bit<17>)((bit<8>)meta.m1)))[11:3];
        hdr.x1.pad = (6w55 + ((bit<6>)meta.m3));
        standard_metadata.egress_spec = ((bit<9>)((bit<3>)hdr.x1.next));
        ingress_t0.apply();
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    helper() first_helper;
    helper() second_helper;
    action egress_a0() {
        meta.one = meta.one;
    }
    action egress_a1(bit<8> p0) {
        if (((((bit<1>)meta.two.n1) << 8w1) > (((bit<7>)p0))[2:2])) {
            meta.two.n1 = ((((bit<33>)(int<33>)(33w4294967296)) | ((bit<33>)13w6669)) - ((((bit<71>)((bit<32>)hdr.base.f0)))[44:12] >> 8w33));
        }
        meta.two = meta.two;
    }
    action egress_a2(inout bit<1> p0) {
        hash(meta.m3, HashAlgorithm.identity, 16w5, { meta.kept }, 32w1000);
        meta.m1 = ((int<8>)(((bit<3>)meta.m3) ++ ((((bit<31>)hdr.base.f2))[29:25] |-| (5w27 + ((bit<5>)meta.m3)))));
    }
    action egress_a3(inout int<100> p0, inout int<100> p1) {
        bool v2 = meta.flag;
    }
    table egress_t0 {
        key = {
            meta.m0: exact @name("k0");
        }
        actions = {
            NoAction;
            egress_a0;
        }
        default_action = egress_a0();
        size = 64;
    }
    table egress_t1 {
        key = {
            meta.kept: exact @name("k0");
            meta.kept: range @name("k1");
        }
        actions = {
            NoAction;
            egress_a0;
            egress_a1;
        }
        default_action = NoAction();
        size = 64;
    }
    table egress_t2 {
        key = {
            ((meta.two.n0 >= 128w335160577166685571704209937823937312998) ? (meta.flag ? ((bit<16>)((bit<100>)meta.m2)) : ((bit<16>)hdr.base.pad)) : (meta.flag ? ((bit<16>)hdr.base.pad) : 16w10685)): range @name("k0");
        }
        actions = {
            NoAction;
            egress_a0;
            egress_a1;
        }
        default_action = egress_a1(8w184);
        size = 64;
    }
    apply {
        if (hdr.x0.isValid()) {
            egress_a0();
            if ((meta.m3 == (meta.m3 - ((bit<48>)hdr.x0.f3)))) {
                egress_t0.apply();
                hdr.base.f1[47:23] = ((bit<25>)meta.m4);
                hdr.base.pad = hdr.base.f2;
            }
            if ((meta.m3 != (-hdr.base.f1))) {
                meta.flag = meta.flag;
            } else {
                second_helper.apply(((meta.m3 > ((bit<48>)meta.two.n0)) ? (-((bit<8>)hdr.base.f1)) : (meta.kept << 8w8)), hdr.x0.next, meta.kept);
                egress_a2(meta.m4);
                hdr.x1 = hdr.x0;
            }
        } else {
            hdr.base.f0 = (meta.flag ? hdr.base.f0 : ((int<32>)((hdr.ys[1].isValid() ? ((bit<53>)meta.m4) : ((bit<53>)hdr.base.f1)))[48:17]));
        }
        hdr.ys.push_front(1);
        meta.one = meta.one;
        hdr.ys.push_front(1);
        bit<1> v3 = (meta.m0 |+| (meta.m0 >> 8w2));
        hash(meta.m3, HashAlgorithm.crc16, 16w5, { hdr.base.f2, 4w0 }, 32w1000);
        hdr.base.f2 = ((hdr.ys[0].isValid() ? ((bit<1>)hdr.x1.isValid()) : (meta.m4 + ((bit<1>)hdr.base.pad))) ++ (meta.m4 ++ (-2w0)));
        egress_t2.apply();
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
