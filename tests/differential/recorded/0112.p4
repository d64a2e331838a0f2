#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    bit<3> f0;
    bit<24> f1;
    bit<64> f2;
    bit<1> f3;
    bit<3> f4;
    bit<48> f5;
    bit<1> pad;
}

header x_t {
    bit<8> next;
    bit<8> f0;
    bit<24> f1;
    bit<64> f2;
    bit<7> f3;
    bit<1> pad;
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
    y_t[4] ys;
}

struct inner_t {
    bit<9> n0;
    bit<16> n1;
}

struct meta_t {
    bit<128> m0;
    bit<64> m1;
    bit<1> m2;
    bit<65> m3;
    bool flag;
    @field_list(1) bit<8> kept;
    inner_t one;
    inner_t two;
    bool first;
}

bit<16> function0(in bit<8> p0, in bit<16> p1) {
    if ((!true)) {
        return p1;
    }
    return (((~((bit<9>)p1)) >> 8w10) ++ ((((bit<7>)p0) ^ ((bit<7>)p0)) - (((bit<18>)p0))[17:11]));
}
bit<32> function1(in bit<32> p0, in bit<8> p1) {
    if ((p0 < 32w2170083373)) {
        return p0;
    }
    return p0;
}

parser parse(packet_in packet, out headers_t hdr, inout meta_t meta,
             inout standard_metadata_t standard_metadata) {
    state start {
        packet.extract(hdr.base);
        if ((hdr.base.f2 < hdr.base.f2)) {
            meta.two.n0 = ((bit<9>)(hdr.base.kind << 8w5));
            meta.two.n1[15:14] = ((((bit<29>)hdr.base.f4) << 8w12))[24:23];
        }
        transition select(hdr.base.kind) {
            8w200: parse_x1;
            8w240: parse_ys;
            8w9 &&& 8w15: accept;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        meta.one.n0 = ((hdr.base.f4 >> 8w2) ++ (-(meta.flag ? ((bit<6>)meta.two.n0) : 6w0)));
        transition select(hdr.x0.next) {
            8w158: parse_x1;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        verify((meta.m2 <= 1w1), error.Unwelcome);
        transition select(hdr.x1.next) {
            8w68: parse_ys;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        meta.two.n1 = meta.one.n1;
        transition select(hdr.ys.last.more) {
            8w36: parse_ys;
            8w70: parse_ys;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        b = (((bit<3>)a) ++ ((3w0 * 3w7) ++ (false ? ((bit<2>)a) : 2w1)));
        b = (((((bit<45>)c))[32:25] >> 8w8) ^ (((bit<8>)((bit<24>)((int<24>)((int<8>)c)))) - ((bit<8>)63w0)));
        b = ((((bit<3>)((bit<31>)c)) ++ ((bit<5>)a)) & ((((bit<10>)c) ++ 4w0))[11:4]);
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    helper() first_helper;
    helper() second_helper;
    action ingress_a0(inout bit<1> p0, inout bit<8> p1) {
        if (((33w4294967295 |+| ((bit<33>)hdr.base.kind)) >= (33w5138265284 |-| ((bit<33>)hdr.base.f0)))) {
            hdr.base.f2 = ((bit<64>)hdr.base.f1);
        }
        bit<96> v1 = ((hdr.base.f1 <= ((bit<24>)((bit<100>)hdr.base.f4))) ? (((bit<126>)((bit<4>)hdr.base.f1)))[122:27] : (53w0 ++ (hdr.x0.isValid() ? 43w8796093022207 : ((bit<43>)p0))));
    }
    action ingress_a1() {
        if ((meta.two.n0 < meta.one.n0)) {
            meta.one.n1 = (((bit<16>)(((bit<31>)hdr.base.f4) * 31w1073741823)) * ((bit<16>)(((bit<43>)meta.two.n1) ++ ((bit<85>)meta.kept))));
        }
        if ((hdr.base.f1 <= (hdr.base.f1 >> 1w0))) {
            hdr.base.f0 = hdr.base.f0;
        } else {
            meta.one.n0 = (((bit<9>)((bit<33>)(hdr.ys[2].isValid() ? ((int<33>)((int<8>)meta.kept)) : ((int<33>)((int<8>)meta.kept))))) |+| (~(4w14 ++ ((bit<5>)hdr.base.f5))));
            hdr.base.f0 = ((((bit<3>)((bit<4>)(int<4>)(4w15))) | (~hdr.base.f4)) + ((((bit<2>)meta.one.n1) & ((bit<2>)meta.m0)) ++ (hdr.base.pad * hdr.base.f3)));
        }
        bit<64> v2 = (meta.m1 ^ ((24w456977 ++ ((bit<40>)meta.one.n0)) ^ (((bit<2>)meta.one.n0) ++ 62w4034407772780252381)));
    }
    table ingress_t0 {
        key = {
            meta.one.n0: range @name("k0");
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
            hdr.base.kind: exact @name("k0");
        }
        actions = {
            NoAction;
            ingress_a1;
        }
        default_action = NoAction();
        const entries = {
            (8w120): NoAction();
            (8w218): NoAction();
            (8w124): NoAction();
        }
        size = 64;
    }
    table ingress_t2 {
        key = {
            hdr.base.kind: range @name("k0");
        }
        actions = {
            NoAction;
            ingress_a1;
        }
        default_action = ingress_a1();
        size = 64;
    }
    apply {
        standard_metadata.egress_spec = 4;
        meta.first = standard_metadata.instance_type == 0;
        bit<1> v3 = ((bit<1>)((bit<32>)(-((int<32>)(32w3357439458) << 4w14))));
        hdr.base.f0 = (((v3 >= 1w1) ? (((bit<3>)hdr.base.kind) - hdr.base.f0) : (hdr.base.f0 * hdr.base.f4)) + hdr.base.f4);
        bit<24> v4 = ((bit<24>)((bit<31>)((int<31>)((int<16>)meta.two.n1))));
        ingress_t0.apply();
        ingress_t1.apply();
        ingress_t2.apply();
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    helper() first_helper;
    helper() second_helper;
    action egress_a0(out bit<1> p0, out bit<1> p1) {
        p0 = 1w1;
        p1 = 1w0;
        meta.kept = ((meta.kept - (meta.flag ? meta.kept : meta.kept)) & ((bit<8>)hdr.base.f1));
    }
    table egress_t0 {
        key = {
            meta.one.n1: exact @name("k0");
            hdr.base.f3: exact @name("k1");
        }
        actions = {
            NoAction;
        }
        default_action = NoAction();
        size = 64;
    }
    table egress_t1 {
        key = {
            meta.m0: exact @name("k0");
            hdr.base.f4: exact @name("k1");
        }
        actions = {
            NoAction;
        }
        default_action = NoAction();
        size = 64;
    }
    apply {
        meta.two.n1[8:7] = (meta.flag ? (1w0 ++ hdr.base.pad) : (~((bit<2>)hdr.base.f4)));
        if (egress_t1.apply().miss) {
            hdr.base.f1[18:16] = ((hdr.base.f3 ++ ((bit<2>)meta.m3)) | (((bit<1>)meta.two.n0) ++ 2w2));
            meta.two.n0 = (7w64 ++ ((((bit<1>)meta.two.n1) ++ hdr.base.f3) ^ (2w2 * ((bit<2>)meta.one.n1))));
        }
        egress_a0(meta.m2, hdr.base.f3);
        hdr.x0.setValid();
        hdr.x0.next = meta.kept;
        hdr.x0.f0 = (-meta.kept);
        hdr.x0.f1 = ((bit<24>)meta.kept);
        hdr.x0.f2 = ((bit<64>)meta.m3);
        hdr.x0.f3 = (-7w125);
        hdr.x0.pad = (hdr.base.pad |-| hdr.base.f3);
        egress_t0.apply();
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
