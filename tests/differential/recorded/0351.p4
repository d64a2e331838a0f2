#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    int<48> f0;
    bit<12> f1;
    bit<64> f2;
    bit<24> f3;
    bit<1> f4;
    bit<3> pad;
}

header x_t {
    bit<8> next;
    bit<1> f0;
    bit<7> f1;
}

header y_t {
    bit<8> more;
    bit<64> f0;
}

struct headers_t {
    base_t base;
    x_t x0;
    x_t x1;
    y_t[4] ys;
}

struct inner_t {
    bit<16> n0;
    bit<65> n1;
}

struct meta_t {
    bit<48> m0;
    bit<33> m1;
    bit<64> m2;
    bit<9> m3;
    bit<100> m4;
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
            8w174: parse_x1;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        if (((((int<63>)((int<65>)meta.one.n1)) |+| ((int<63>)((int<16>)meta.one.n0))) > (-(int<63>)(63w4611686018427387904)))) {
            meta.m3[7:5] = (((bit<3>)128w302698855290767657135721756659076659111) |+| (hdr.base.pad >> 8w4));
        }
        transition select(hdr.x0.next) {
            8w51 .. 8w54: parse_ys;
            8w107: parse_ys;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        transition select(hdr.x1.next) {
            8w96: parse_ys;
            8w187: parse_ys;
            8w13 &&& 8w15: accept;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        hdr.base.f1 = (((-hdr.base.pad) & ((bit<3>)((bit<7>)meta.m2))) ++ ((((bit<40>)meta.m2) | 40w1))[36:28]);
        transition select(hdr.ys.last.more) {
            8w79: parse_ys;
            8w5 &&& 8w15: accept;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        c = (((((bit<33>)b))[16:9] |+| (b + 8w165)) + ((a * b) |-| ((bit<8>)1w1)));
        b = (((((bit<16>)b) == 16w10864) && false) ? (~(8w127 - 8w0)) : ((false ? 8w254 : b) & a));
        b = (((-c) << (a & b)) |+| (c + ((bit<8>)((bit<63>)c))));
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<8>>(1) ingress_cells;
    action ingress_a0() {
        meta.one = meta.two;
        int<9> v1 = (int<9>)(9w511);
    }
    action ingress_a1(out bit<9> p0, out bit<9> p1) {
        p0 = 9w255;
        p1 = 9w255;
        if ((hdr.base.f0 >= (hdr.base.f0 >> 8w25))) {
            meta.two.n0 = ((((bit<23>)((bit<9>)9s32)) << 8w0))[20:5];
            meta.m0[47:44] = ((4w10 + 4w14) |+| (((bit<32>)hdr.base.kind))[8:5]);
            meta.two.n1 = ((bit<65>)meta.m1);
        } else {
            meta.m2 = (-((bit<64>)(hdr.x1.isValid() ? 63w4611686018427387903 : ((bit<63>)meta.one.n0))));
            meta.two.n0[14:14] = ((bit<1>)((bit<13>)((int<13>)(13w4096) |-| (int<13>)(13w8190))));
            hdr.base.pad[2:1] = ((bit<2>)meta.m1);
        }
        meta.flag = (meta.two.n0 > (((bit<16>)meta.m0) << 8w15));
        hdr.base.f1 = hdr.base.f1;
    }
    action ingress_a2(inout bit<9> p0, inout bit<8> p1) {
        bit<32> v2 = ((bit<32>)((bit<31>)(-(((int<31>)((int<16>)meta.two.n0)) << 8w19))));
    }
    action ingress_a3(bit<16> p0, bit<8> p1) {
        hdr.x0.setInvalid();
        hdr.base.f4 = (1w0 << ((2w0 ++ ((bit<6>)meta.one.n1)) + (8w107 << 8w6)));
    }
    apply {
        standard_metadata.egress_spec = 0;
        meta.first = standard_metadata.instance_type == 0;
        meta.flag = standard_metadata.parser_error != error.NoError;
        meta.m3 = (((((bit<2>)meta.m0) >> 8w3) ++ hdr.base.f4) ++ ((bit<6>)((bit<63>)(((int<63>)((int<64>)hdr.base.f2)) >> 8w43))));
        if ((hdr.base.f1 == 12w2048)) {
            bit<8> v3 = (((hdr.x1.isValid() ? ((bit<8>)hdr.base.f2) : hdr.base.kind) & (((bit<42>)meta.two.n0))[35:28]) |-| ((bit<8>)((bit<63>)9w256)));
            hdr.ys.pop_front(1);
            int<16> v4 = (int<16>)(16w65535);
        }
        ingress_a2(meta.m3, meta.kept);
        meta.one = meta.one;
        ingress_a0();
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<8>>(8) egress_cells;
    counter(4, CounterType.packets_and_bytes) egress_counts;
    action egress_a0(in bit<16> p0, in bit<8> p1) {
        hash(meta.m2, HashAlgorithm.xor16, 16w0, { hdr.base.pad, hdr.base.pad, meta.one.n1, 1w0 }, 32w65536);
        meta.one = meta.one;
        meta.one.n0 = (((-((bit<5>)hdr.base.pad)) ++ 11w721) << 8w10);
    }
    action egress_a1(bit<128> p0) {
        egress_cells.write((((bit<32>)((bit<63>)hdr.base.f4)) & 32w7), ((meta.kept - hdr.base.kind) | hdr.base.kind));
    }
    action egress_a2(inout bit<9> p0, inout bit<100> p1) {
        hash(meta.one.n0, HashAlgorithm.xor16, 16w0, { hdr.base.f4, meta.two.n1, 6w0 }, 32w7);
        hdr.ys[1].setValid();
        hdr.ys[1].more = (((bit<7>)meta.one.n1) ++ ((bit<1>)meta.two.n1));
        hdr.ys[1].f0 = (hdr.base.f2 |-| hdr.base.f2);
    }
    action egress_a3() {
        if (hdr.x1.isValid()) {
            meta.m1[13:10] = (((bit<2>)meta.m2) ++ (2w2 >> 8w3));
        } else {
            hdr.base.pad = 3w7;
        }
        hdr.base.f4 = ((-((bit<1>)meta.flag)) * (((bit<1>)((bit<32>)hdr.base.f4)) - (~((bit<1>)hdr.base.f3))));
        meta.m2 = (((meta.m2 * hdr.base.f2) & (hdr.base.f2 |-| meta.m2)) & ((bit<64>)(4w9 ++ hdr.base.pad)));
    }
    table egress_t0 {
        key = {
            meta.one.n1: ternary @name("k0");
        }
        actions = {
            NoAction;
            egress_a1;
        }
        default_action = NoAction();
        size = 64;
    }
    table egress_t1 {
        key = {
            meta.m4: range @name("k0");
            meta.two.n1: exact @name("k1");
        }
        actions = {
            NoAction;
            egress_a1;
            egress_a3;
        }
        default_action = egress_a3();
        size = 64;
    }
    table egress_t2 {
        key = {
            meta.m0: optional @name("k0");
            hdr.base.f2: ternary @name("k1");
        }
        actions = {
            NoAction;
            egress_a1;
        }
        default_action = NoAction();
        size = 64;
    }
    apply {
        hdr.x0 = hdr.x1;
        meta.one.n0[12:2] = ((bit<11>)((bit<32>)((int<32>)(40w428017321715)[38:7])));
        hdr.x0 = hdr.x1;
        egress_counts.count((32w0 & 32w3));
        hdr.x0 = hdr.x1;
        hdr.ys.push_front(1);
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
