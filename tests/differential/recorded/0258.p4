#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    bit<32> f0;
    bit<1> f1;
    bit<4> f2;
    bit<3> pad;
}

header x_t {
    bit<8> next;
    bit<24> f0;
    bit<1> f1;
    bit<7> pad;
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
    y_t[3] ys;
}

struct inner_t {
    bit<32> n0;
    bit<65> n1;
}

struct meta_t {
    bit<32> m0;
    bit<4> m1;
    bit<128> m2;
    int<16> m3;
    bool flag;
    @field_list(1) bit<8> kept;
    inner_t one;
    inner_t two;
    bool first;
}

bit<8> function0(in bit<8> p0, in bit<32> p1) {
    if (((p1 <= 32w116669775) || (((bit<48>)p0) < ((bit<48>)p1)))) {
        return (-(true ? p0 : p0));
    }
    return p0;
}
bit<8> function1(in bit<32> p0, in bit<16> p1) {
    if (((((bit<32>)p1) - p0) < (1w1 ++ 31w2147483646))) {
        return ((true ? ((bit<7>)p0) : 7w64) ++ 1w0);
    }
    return ((bit<8>)p0);
}

parser parse(packet_in packet, out headers_t hdr, inout meta_t meta,
             inout standard_metadata_t standard_metadata) {
    state start {
        packet.extract(hdr.base);
        transition select(hdr.base.kind) {
            8w253: parse_x1;
            8w223: parse_ys;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        bit<48> v1 = (((hdr.base.kind < ((bit<8>)meta.one.n1)) ? (37w56587182502 |+| ((bit<37>)meta.m1)) : ((bit<37>)hdr.base.f1)) ++ (((bit<11>)hdr.base.f0) - (((bit<2>)hdr.base.f1) ++ ((bit<9>)meta.one.n1))));
        verify((meta.two.n0 != 32w0), error.Unwelcome);
        meta.kept = packet.lookahead<bit<8>>();
        transition select(hdr.x0.next) {
            8w189: parse_ys;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        if (((((int<24>)((int<32>)meta.m0)) |-| ((int<24>)((int<32>)meta.two.n0))) < ((int<24>)((int<16>)((bit<16>)meta.m3))))) {
            meta.m3 = (((int<16>)((int<13>)(13w8191 * 13w4096))) - (((int<16>)((int<8>)meta.kept)) ^ (meta.m3 * meta.m3)));
        }
        transition select(hdr.x1.next) {
            8w227: parse_ys;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        transition select(hdr.ys.last.more) {
            8w157: parse_ys;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        b |= (((c < c) ? (((bit<18>)a))[15:8] : function1(32w2005842051, ((bit<16>)b))) ^ ((4w7 ++ ((bit<4>)b)) |-| (33w5325033599)[9:2]));
        c = c;
        c[6:6] = (((bit<1>)c) >> (6w1 ++ ((bit<2>)a)));
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<48>>(8) ingress_cells;
    action ingress_a0(inout bit<4> p0, inout int<16> p1) {
        if ((((int<4>)(11w1024)[7:4]) == (hdr.x1.isValid() ? ((int<4>)p0) : ((int<4>)((int<128>)meta.m2))))) {
            hdr.base.f1 = (~1w1);
        } else {
            meta.m1 = (((((bit<2>)meta.two.n1) ++ ((bit<2>)hdr.base.f0)) & (p0 - meta.m1)) & (p0 * (33w553743140)[9:6]));
        }
        if ((hdr.base.pad <= ((bit<3>)((bit<31>)(int<31>)(31w2147483646))))) {
            hdr.base.pad = ((-((bit<1>)hdr.x0.isValid())) ++ ((2w0 + ((bit<2>)meta.one.n0)) + (4w8)[2:1]));
        } else {
            meta.m0 = ((bit<32>)((hdr.x0.isValid() || meta.flag) ? (hdr.base.f2 << 8w1) : (p0 >> meta.m1)));
        }
        bit<64> v2 = (~((bit<64>)16w32768));
    }
    action ingress_a1(bit<9> p0) {
        hdr.base.f2[2:2] = hdr.base.f1;
        hdr.base.f0 = (((((bit<49>)meta.one.n1))[42:11] >> 8w30) ^ ((hdr.base.f0 ^ meta.one.n0) << 8w26));
        meta.m0 = ((((bit<12>)meta.one.n1) |-| ((bit<12>)((bit<48>)((int<48>)((int<8>)meta.kept))))) ++ (((bit<19>)13w8190) ++ ((bit<1>)((bit<32>)((int<32>)((int<65>)meta.two.n1))))));
    }
    action ingress_a2(inout bit<4> p0) {
        hdr.base.f1 = (hdr.base.f1 >> (-meta.kept));
    }
    action ingress_a3(out bit<128> p0) {
        p0 = 128w265145683690054225773587163240280971855;
        p0 = (((bit<128>)hdr.base.pad) * (20w0 ++ (-((bit<108>)meta.m2))));
        hash(meta.one.n0, HashAlgorithm.xor16, 16w5, { hdr.base.f2, meta.one.n1, meta.two.n1, 2w0 }, 32w1000);
    }
    table ingress_t0 {
        key = {
            hdr.base.kind: optional @name("k0");
        }
        actions = {
            NoAction;
            ingress_a1;
        }
        default_action = NoAction();
        size = 64;
    }
    table ingress_t1 {
        key = {
            hdr.base.pad: range @name("k0");
            meta.two.n1: ternary @name("k1");
            meta.m2: range @name("k2");
        }
        actions = {
            NoAction;
            ingress_a1;
        }
        default_action = NoAction();
        size = 64;
    }
    table ingress_t2 {
        key = {
            hdr.base.kind: optional @name("k0");
        }
        actions = {
            NoAction;
            ingress_a1;
        }
        default_action = ingress_a1(9w300);
        size = 64;
    }
    apply {
        standard_metadata.egress_spec = 3;
        meta.first = standard_metadata.instance_type == 0;
        hdr.ys[2].setInvalid();
        hdr.ys.pop_front(1);
        meta.kept = (((hdr.base.kind << 8w4) << (14w15223)[12:5]) >> 8w3);
        hdr.x0.setInvalid();
        ingress_t0.apply();
        ingress_t1.apply();
        ingress_t2.apply();
        if (meta.first && meta.flag) {
            clone_preserving_field_list(CloneType.I2E, 5, 1);
        }
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<8>>(1) egress_cells;
    helper() first_helper;
    helper() second_helper;
    action egress_a0(bit<32> p0) {
        bit<8> v3 = ((-(meta.flag ? meta.kept : 8w166)) + meta.kept);
        if ((hdr.base.f1 <= 1w0)) {
            hdr.base.f1 = (hdr.x1.isValid() ? ((bit<1>)((bit<33>)(((int<33>)((int<8>)meta.kept)) >> 8w21))) : ((bit<1>)meta.flag));
            meta.two.n1 = meta.one.n1;
            meta.m0 = meta.two.n0;
        }
    }
    action egress_a1(in bit<16> p0) {
        hdr.base.f2 = (hdr.base.pad ++ (hdr.x1.isValid() ? (((bit<1>)meta.m0) | hdr.base.f1) : hdr.base.f1));
        meta.two.n1 = (~(((bit<65>)hdr.base.f0) ^ (meta.one.n1 | ((bit<65>)meta.m1))));
    }
    table egress_t0 {
        key = {
            meta.two.n1: range @name("k0");
            meta.two.n0: exact @name("k1");
        }
        actions = {
            NoAction;
            egress_a0;
        }
        default_action = NoAction();
        size = 64;
    }
    table egress_t1 {
        key = {
            ((16w32768 << 8w5) >> (((bit<6>)meta.kept) ++ 2w3)): optional @name("k0");
            meta.m2: exact @name("k1");
            meta.one.n1: optional @name("k2");
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
            (((bit<8>)((bit<100>)((int<100>)((int<4>)meta.m1)))) & (14w16382)[8:1]): range @name("k0");
            (((bit<16>)((bit<8>)8s28)) << 8w1): range @name("k1");
            (16w1 * (((bit<53>)hdr.base.f0))[40:25]): lpm @name("k2");
        }
        actions = {
            NoAction;
            egress_a0;
        }
        default_action = NoAction();
        size = 64;
    }
    apply {
        hdr.ys.push_front(1);
        hdr.ys[0].setInvalid();
        egress_cells.write(((((bit<62>)hdr.base.f2))[56:25] & 32w0), ((44w15355103335507 - ((bit<44>)hdr.base.f1)))[24:17]);
        bit<48> v4 = ((bit<48>)(meta.flag ? meta.m2 : ((bit<128>)63w4611686018427387904)));
        egress_t0.apply();
        egress_t1.apply();
        egress_t2.apply();
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
