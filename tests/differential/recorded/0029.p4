#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    bit<48> f0;
    bit<24> f1;
    bit<16> f2;
}

header x_t {
    bit<8> next;
    bit<1> f0;
    bit<1> f1;
    bit<8> f2;
    bit<6> pad;
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
    bit<128> n0;
    bit<33> n1;
}

struct meta_t {
    bit<48> m0;
    bit<33> m1;
    bit<65> m2;
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
            8w208: parse_ys;
            8w100: parse_ys;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        transition select(hdr.x0.next) {
            8w152: parse_x1;
            8w142: parse_ys;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        transition select(hdr.x1.next) {
            8w73: parse_ys;
            8w157: parse_ys;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        meta.kept = packet.lookahead<bit<8>>();
        transition select(hdr.ys.last.more) {
            8w162 .. 8w165: parse_ys;
            8w50: parse_ys;
            8w188: parse_ys;
            8w6 &&& 8w15: accept;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        if (((-8s77) == ((int<8>)b))) {
            if ((true && (b == 8w127))) {
                b = (((~7w62) ++ ((bit<1>)((bit<7>)(int<7>)(7w64)))) + ((bit<8>)((bit<7>)(~((int<7>)((int<8>)b))))));
            }
        }
        bool v1 = false;
        c = (-c);
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    action ingress_a0(out bit<1> p0) {
        p0 = 1w0;
        meta.one.n1 = meta.one.n1;
        meta.one = meta.two;
    }
    action ingress_a1(bit<48> p0, bit<128> p1) {
        meta.m2 = meta.m2;
        hdr.x1 = hdr.x0;
    }
    action ingress_a2() {
        if (((((bit<7>)meta.m2) | 7w127) != ((bit<7>)meta.one.n1))) {
            hdr.base.f0 = ((meta.flag ? ((bit<48>)31w2147483646) : (48w0 & meta.m0)) ^ ((bit<48>)((bit<31>)31s456973943)));
            hdr.base.f2[15:10] = (-(6w44 * ((bit<6>)hdr.base.f2)));
        } else {
            meta.m0 = ((~(hdr.base.f0 |+| meta.m0)) >> 8w13);
        }
    }
    table ingress_t0 {
        key = {
            meta.kept: ternary @name("k0");
            meta.m3: optional @name("k1");
        }
        actions = {
            NoAction;
            ingress_a1;
            ingress_a2;
        }
        default_action = ingress_a1(48w136769839476294, 128w340282366920938463463374607431768211454);
        size = 64;
    }
    apply {
        standard_metadata.egress_spec = 3;
        meta.first = standard_metadata.instance_type == 0;
        meta.one = meta.one;
        if (hdr.x1.isValid()) {
            ingress_a2();
            standard_metadata.egress_spec = ((bit<9>)((23w4194304 - 23w4194303))[4:2]);
        } else {
            meta.two.n0 = ((meta.two.n0 + (~((bit<128>)hdr.base.f2))) >> 8w93);
            ingress_a2();
        }
        int<48> v2 = (((int<48>)(((bit<37>)hdr.base.f0) ++ (11w1082 - ((bit<11>)meta.two.n0)))) + ((int<48>)((9w511 >> 8w5) ++ (39w0 ^ 39w549755813887))));
        if (ingress_t0.apply().hit) {
            meta.one.n1 = (((((bit<72>)meta.two.n0) - 72w4722366482869645213695) * (~((bit<72>)meta.m1))))[43:11];
        }
        hash(hdr.base.f2, HashAlgorithm.xor16, 16w0, { meta.m2, meta.m2, 6w0 }, 32w7);
        hash(hdr.base.f2, HashAlgorithm.identity, 16w0, { meta.m0 }, 32w1000);
        hdr.ys[2].setValid();
        hdr.ys[2].more = (meta.kept - meta.kept);
        if (meta.first && meta.flag) {
            clone_preserving_field_list(CloneType.I2E, 5, 1);
        }
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<32>>(1) egress_cells;
    action egress_a0() {
        meta.one.n0 = (((bit<128>)((bit<13>)((int<13>)((int<65>)meta.m2)))) + (((bit<42>)((bit<32>)meta.m2)) ++ ((bit<86>)hdr.base.f1)));
    }
    action egress_a1(bit<16> p0, bit<9> p1) {
        meta.m2 = ((hdr.base.f0 + meta.m0) ++ (((bit<28>)hdr.base.f0))[18:2]);
        bit<8> v3 = ((bit<8>)((meta.m1 << ((bit<4>)meta.m2)) << 8w23));
        if (((((int<128>)((int<33>)meta.m1)) <= ((int<128>)((int<8>)meta.kept))) || (meta.two.n1 != meta.two.n1))) {
            meta.m0 = ((bit<48>)((bit<128>)(32w3977133434 | ((bit<32>)meta.one.n0))));
            meta.m0 = ((bit<48>)((bit<1>)(-((int<1>)((int<33>)meta.m1)))));
            meta.one.n1 = ((bit<33>)hdr.base.f0);
        }
    }
    table egress_t0 {
        key = {
            meta.kept: lpm @name("k0");
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
            meta.kept: optional @name("k0");
            meta.two.n1: exact @name("k1");
        }
        actions = {
            NoAction;
            egress_a1;
        }
        default_action = egress_a1(16w21769, 9w256);
        size = 64;
    }
    table egress_t2 {
        key = {
            ((bit<32>)((bit<4>)(meta.flag ? 4s0 : (int<4>)(4w8)))): optional @name("k0");
        }
        actions = {
            NoAction;
            egress_a0;
            egress_a1;
        }
        default_action = egress_a0();
        size = 64;
    }
    apply {
        meta.two = meta.two;
        hdr.x0 = hdr.x1;
        if (egress_t2.apply().hit) {
            meta.two.n0 = (-((bit<128>)((bit<16>)((int<16>)((int<64>)((bit<64>)meta.m3))))));
        }
        meta.one.n1 = (hdr.ys[0].isValid() ? ((~meta.one.n1) | (((bit<43>)meta.kept))[37:5]) : ((((bit<33>)meta.kept) ^ meta.one.n1) |-| (52w1)[33:1]));
        meta.two.n1 = (((bit<33>)(((bit<65>)meta.two.n1) |-| meta.m2)) >> 8w19);
        egress_cells.write(((43w4601159522995)[36:5] & 32w0), ((bit<32>)(63w4611686018427387903 |-| 63w4611686018427387903)));
        egress_t0.apply();
        egress_t1.apply();
    }
}

control compute_all(inout headers_t hdr, inout meta_t meta) {
    apply {
        update_checksum(meta.flag, { hdr.base.kind, hdr.base.f0, hdr.base.f1 }, hdr.base.f2, HashAlgorithm.csum16);
    }
}


control verify_all(inout headers_t hdr, inout meta_t meta) { apply { } }

control deparse(packet_out packet, in headers_t hdr) {
    apply {
        packet.emit(hdr);
    }
}

V1Switch(parse(), verify_all(), ingress(), egress(), compute_all(), deparse()) main;
