#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    bit<24> f0;
    bit<24> f1;
    bit<4> f2;
    bit<8> f3;
    bit<1> f4;
    bit<3> pad;
}

header x_t {
    bit<8> next;
    bit<16> f0;
    bit<8> f1;
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
    bit<64> n0;
    bit<1> n1;
}

struct meta_t {
    int<32> m0;
    bit<64> m1;
    bit<100> m2;
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
        meta.one.n1 = (((30w536870912)[17:5] >= ((bit<13>)((bit<64>)(int<64>)(64w17244257814871717072)))) ? ((bit<1>)(hdr.base.f0 > 24w11148501)) : ((bit<1>)meta.flag));
        transition select(hdr.base.kind) {
            8w143: parse_x1;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        bit<24> v1 = ((bit<24>)((meta.flag ? 128w313148445466872837748680799587212919838 : ((bit<128>)meta.m1)) ^ (((bit<128>)meta.two.n1) |-| ((bit<128>)meta.kept))));
        transition select(hdr.x0.next) {
            8w48: parse_ys;
            8w142: parse_ys;
            8w57: parse_x1;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        meta.m0 = (((int<32>)((((bit<63>)meta.two.n0) |+| ((bit<63>)hdr.base.f0)))[31:0]) |+| ((int<32>)(((bit<33>)hdr.base.kind))[32:1]));
        transition select(hdr.x1.next) {
            8w122 .. 8w125: parse_ys;
            8w159: parse_ys;
            8w129: parse_ys;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        meta.m1 = (((meta.m1 |-| meta.m1) << 8w24) * (meta.one.n0 * ((bit<64>)128w77742023029888345633449738549384696378)));
        transition select(hdr.ys.last.more) {
            8w161: parse_ys;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        c = (((bit<8>)(((bit<128>)a) & 128w98520715162575894890637560859285949284)) | (-(a |-| b)));
        b = (((false || false) ? (4w0 ++ 4w8) : 8w1) + 8w0);
        if (true) {
            b[4:4] = (((bit<30>)((bit<63>)c)))[22:22];
        }
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<16>>(8) ingress_cells;
    action ingress_a0(bit<16> p0) {
        meta.m1 = ((~(meta.flag ? ((bit<25>)hdr.base.f2) : 25w16777216)) ++ ((bit<39>)meta.one.n0));
        if ((!(((int<63>)((int<64>)meta.one.n0)) < ((int<63>)((int<64>)meta.two.n0))))) {
            meta.m0 = ((int<32>)(22w2097152 ++ ((bit<10>)((bit<100>)(((int<100>)((int<8>)meta.kept)) & (int<100>)(100w801241806592701825047119777671))))));
            meta.m0 = (((meta.one.n1 >= meta.two.n1) ? meta.m0 : (~meta.m0)) + (((int<32>)(32w2147483648) | ((int<32>)((int<16>)p0))) + ((int<32>)(((bit<68>)meta.one.n1))[35:4])));
        } else {
            hdr.base.f0 = (((bit<24>)hdr.base.kind) << meta.one.n1);
            hdr.base.f0 = (((14w0 ++ ((bit<10>)hdr.base.f0)) |-| (-hdr.base.f0)) ^ ((hdr.base.f1 |-| 24w1) + (~hdr.base.f1)));
        }
    }
    action ingress_a1(inout bit<100> p0) {
        meta.two = meta.one;
        hdr.base.f0 = (~((((bit<4>)hdr.base.f1) ++ ((bit<20>)hdr.base.f3)) + (hdr.ys[1].isValid() ? hdr.base.f0 : hdr.base.f1)));
    }
    action ingress_a2(inout bit<8> p0) {
        hdr.ys.push_front(1);
        meta.one = meta.one;
    }
    table ingress_t0 {
        key = {
            hdr.base.kind: range @name("k0");
            meta.two.n1: exact @name("k1");
            hdr.base.f4: exact @name("k2");
        }
        actions = {
            NoAction;
            ingress_a0;
        }
        default_action = ingress_a0(16w0);
        size = 64;
    }
    table ingress_t1 {
        key = {
            meta.two.n0: lpm @name("k0");
            hdr.base.f3: optional @name("k1");
        }
        actions = {
            NoAction;
            ingress_a0;
        }
        default_action = ingress_a0(16w3174);
        size = 64;
    }
    table ingress_t2 {
        key = {
            (~(16w5843 & ((bit<16>)meta.m2))): range @name("k0");
            hdr.base.f2: exact @name("k1");
        }
        actions = {
            NoAction;
            ingress_a0;
        }
        default_action = NoAction();
        size = 64;
    }
    apply {
        standard_metadata.egress_spec = 0;
        meta.first = standard_metadata.instance_type == 0;
        if (hdr.x1.isValid()) {
            meta.one = meta.two;
        }
        hash(meta.two.n0, HashAlgorithm.csum16, 16w0, { meta.one.n0, meta.one.n0 }, 32w7);
        hdr.x1 = hdr.x0;
        meta.m1 = meta.one.n0;
        hdr.base.f2 = ((!(hdr.base.f1 != ((bit<24>)meta.m2))) ? (hdr.base.f2 |+| ((bit<4>)((bit<8>)hdr.base.f0))) : hdr.base.f2);
        meta.m1 |= (((bit<102>)(((bit<61>)hdr.base.pad))[35:3]))[94:31];
        meta.one.n1 = (-meta.one.n1);
        ingress_cells.write(((~((bit<32>)hdr.base.f1)) & 32w7), 16w37520);
        ingress_t0.apply();
        ingress_t1.apply();
        ingress_t2.apply();
        if (meta.first && meta.flag) {
            resubmit_preserving_field_list(1);
        }
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<32>>(1) egress_cells;
    action egress_a0(in bit<128> p0, in bit<16> p1) {
        hdr.ys.pop_front(1);
        hdr.base.f1 = (((25w113524)[16:11] ++ (((bit<7>)meta.two.n0) |-| 7w126)) ++ ((11w1549 + 11w650) |-| (11w1719 + 11w0)));
    }
    action egress_a1() {
        meta.flag = hdr.ys[0].isValid();
        hdr.ys.push_front(1);
    }
    action egress_a2() {
        hash(meta.m1, HashAlgorithm.identity, 16w0, { hdr.base.f3, hdr.base.f0 }, 32w7);
        hdr.ys.pop_front(1);
    }
    apply {
        bit<8> v2 = ((((bit<41>)meta.two.n0))[27:2])[7:0];
        hdr.x0.setValid();
        hdr.x0.next = (hdr.base.f3 << 8w7);
        hdr.x0.f0 = ((bit<16>)meta.kept);
        hdr.x0.f1 = ((bit<8>)13w1);
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
