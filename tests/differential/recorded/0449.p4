#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    bit<4> f0;
    bit<64> f1;
    int<16> f2;
    bit<24> f3;
    bit<4> pad;
}

header x_t {
    bit<8> next;
    bit<7> f0;
    bit<3> f1;
    bit<6> pad;
}

header y_t {
    bit<8> more;
    bit<7> f0;
    bit<24> f1;
    bit<1> pad;
}

struct headers_t {
    base_t base;
    x_t x0;
    x_t x1;
    y_t[2] ys;
}

struct inner_t {
    bit<48> n0;
    bit<9> n1;
}

struct meta_t {
    bit<1> m0;
    bit<16> m1;
    bit<128> m2;
    bit<1> m3;
    bool flag;
    @field_list(1) bit<8> kept;
    inner_t one;
    inner_t two;
    bool first;
}

bit<8> function0(in bit<16> p0, in bit<32> p1) {
    if ((p1 <= (((bit<64>)p1))[36:5])) {
        return 8w123;
    }
    return ((bit<8>)p1);
}
bit<8> function1(in bit<16> p0, in bit<16> p1) {
    if ((p1 <= 16w0)) {
        return (8w127 | (-((bit<8>)p0)));
    }
    return 8w236;
}

parser parse(packet_in packet, out headers_t hdr, inout meta_t meta,
             inout standard_metadata_t standard_metadata) {
    state start {
        packet.extract(hdr.base);
        hdr.base.f3 = (((~((bit<46>)((bit<1>)meta.flag))) >> 8w17))[23:0];
        transition select(hdr.base.kind) {
            8w222: parse_x0;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        verify((hdr.base.f1 == ((bit<64>)65w1)), error.Unwelcome);
        transition select(hdr.x0.next) {
            8w193 .. 8w196: parse_ys;
            8w126: parse_ys;
            8w37: parse_ys;
            8w20: parse_x1;
            8w2 &&& 8w15: accept;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        transition select(hdr.x1.next) {
            8w126 .. 8w129: parse_ys;
            8w132: parse_ys;
            8w85: parse_ys;
            8w71: parse_ys;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        hdr.base.f2 = ((int<16>)((int<64>)hdr.base.f1));
        meta.kept = packet.lookahead<bit<8>>();
        transition select(hdr.ys.last.more) {
            8w251: parse_ys;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        c = (b * ((c * c) << 8w1));
        c = ((bit<8>)((64w18388059149099456661 ^ 64w1) |-| (true ? ((bit<64>)a) : 64w12228648917102621781)));
        if ((false || true)) {
            if ((false || (a >= a))) {
                c[7:1] = (~(((bit<7>)c) |+| ((bit<7>)a)));
                bool v1 = (true && ((!false) || (!true)));
            } else {
                c = (((bit<4>)a) ++ ((4w3 >> 8w1) * (((bit<4>)b) | ((bit<4>)c))));
                c[5:5] = ((false ? ((bit<1>)c) : ((bit<1>)a)) >> (1w1 >> ((bit<1>)c)));
                b = ((((bit<29>)((bit<9>)c)))[21:12])[8:1];
            }
            b = (function0((false ? ((bit<16>)c) : ((bit<16>)b)), 32w4294967295) - (((bit<18>)((bit<1>)a)))[13:6]);
        }
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<8>>(4) ingress_cells;
    helper() first_helper;
    helper() second_helper;
    action ingress_a0(bit<48> p0, bit<48> p1) {
        hdr.ys[1].setValid();
        hdr.ys[1].more = 8w1;
        hdr.ys[1].f0 = ((bit<7>)hdr.base.f0);
        hdr.ys[1].f1 = (((bit<24>)meta.two.n0) | hdr.base.f3);
        hdr.ys[1].pad = (((bit<1>)meta.two.n0) >> 8w0);
    }
    action ingress_a1(in bit<16> p0, in bit<9> p1) {
        bit<8> v2 = 8w113;
    }
    action ingress_a2() {
        meta.two = meta.two;
        hash(meta.two.n0, HashAlgorithm.crc32, 16w0, { meta.one.n0, meta.m3, 7w0 }, 32w7);
        hdr.ys.pop_front(1);
    }
    table ingress_t0 {
        key = {
            hdr.base.f0: exact @name("k0");
        }
        actions = {
            NoAction;
            ingress_a0;
            ingress_a2;
        }
        default_action = NoAction();
        size = 64;
    }
    table ingress_t1 {
        key = {
            32w4294967295: ternary @name("k0");
        }
        actions = {
            NoAction;
            ingress_a0;
            ingress_a2;
        }
        default_action = ingress_a2();
        size = 64;
    }
    apply {
        standard_metadata.egress_spec = 2;
        meta.first = standard_metadata.instance_type == 0;
        meta.flag = (!(((bit<7>)((bit<24>)((int<24>)((int<8>)hdr.base.kind)))) >= ((bit<7>)((bit<4>)((int<4>)((int<1>)meta.m0))))));
        if ((((int<63>)((int<4>)4w14)) != ((int<63>)(((bit<14>)meta.m2) ++ 49w60442626685013)))) {
            standard_metadata.egress_spec = ((bit<9>)((((bit<21>)meta.m0))[17:15] & (((bit<3>)meta.one.n0) |+| 3w3)));
        }
        hdr.x0.setInvalid();
        standard_metadata.egress_spec = ((bit<9>)((2w2 ++ meta.m0) + ((bit<3>)meta.m0)));
        meta.m0 = (((bit<1>)(65w0 * ((bit<65>)meta.m0))) | ((bit<1>)(meta.m0 ++ ((bit<6>)meta.one.n0))));
        ingress_t0.apply();
        ingress_t1.apply();
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<48>>(4) egress_cells;
    action egress_a0(bit<32> p0) {
        hdr.ys.pop_front(1);
        if ((hdr.base.f0 != hdr.base.f0)) {
            hdr.base.f3 = (44w1)[24:1];
            meta.m3 = (((meta.m3 + meta.m0) << ((bit<4>)meta.m2)) |+| (((bit<39>)meta.m0))[27:27]);
            meta.m2 = (((((bit<75>)hdr.base.kind) ++ ((bit<43>)((bit<1>)meta.flag))))[116:5] ++ (((bit<16>)meta.two.n0) - (meta.m1 * meta.m1)));
        } else {
            hdr.base.pad = (((hdr.ys[1].isValid() && meta.flag) || meta.flag) ? (hdr.base.kind)[7:4] : hdr.base.f0);
            hdr.base.f1 = (((((bit<114>)meta.m3) - 114w10384593717069655257060992658440191))[93:10])[80:17];
        }
    }
    apply {
        meta.m0 = (-((bit<1>)(~((bit<33>)meta.m3))));
        hdr.x1 = hdr.x0;
        meta.two.n1 = (((bit<9>)((bit<7>)meta.m0)) ^ 9w259);
        hash(meta.two.n0, HashAlgorithm.identity, 16w5, { hdr.base.f3, hdr.base.f1 }, 32w7);
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
