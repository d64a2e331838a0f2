#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    bit<3> f0;
    bit<64> f1;
    bit<24> f2;
    bit<4> f3;
    bit<64> f4;
    bit<16> f5;
    bit<1> pad;
}

header x_t {
    bit<8> next;
    bit<7> f0;
    bit<4> f1;
    bit<5> pad;
}

header y_t {
    bit<8> more;
    bit<64> f0;
    bit<12> f1;
    bit<4> pad;
}

struct headers_t {
    base_t base;
    x_t x0;
    x_t x1;
    y_t[4] ys;
}

struct inner_t {
    int<33> n0;
    bit<65> n1;
}

struct meta_t {
    bit<33> m0;
    bit<32> m1;
    bit<8> m2;
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
            8w96: parse_x0;
            8w212: parse_x0;
            8w87: parse_ys;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        verify((meta.m0 == (meta.m0 * meta.m0)), error.Unwelcome);
        transition select(hdr.x0.next) {
            8w89: parse_x1;
            8w56: parse_x1;
            8w237: parse_x1;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        hdr.base.f5 = ((bit<16>)((((bit<94>)meta.kept) >> 8w17) ++ (((bit<36>)meta.m0))[10:5]));
        transition select(hdr.x1.next) {
            8w18: parse_ys;
            8w110: parse_ys;
            8w154: parse_ys;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        transition select(hdr.ys.last.more) {
            8w35: parse_ys;
            8w0: parse_ys;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        if (((24w1 ^ ((bit<24>)c)) > ((bit<24>)((bit<4>)c)))) {
            b ^= (7w63 ++ ((bit<1>)c));
            b = (b + (b | (((bit<7>)a) ++ ((bit<1>)c))));
            c[5:5] = ((bit<1>)a);
        }
        switch ((((bit<30>)c))[19:4]) {
            16w1: {
                b[6:5] = (((bit<2>)((bit<64>)c)) >> a);
                c = b;
            }
            16w32767: {
                c = (((((bit<1>)a) ++ 1w0) |-| (((bit<10>)b))[9:8]) ++ ((((bit<48>)a) <= 48w140891492530117) ? (((bit<29>)b))[11:6] : (-6w5)));
                b = (true ? ((((bit<6>)c) ++ 2w3) | (20w417603)[17:10]) : ((((int<16>)((int<8>)b)) > (int<16>)(16w44567)) ? (((bit<1>)a) ++ ((bit<7>)c)) : (((bit<6>)c) ++ 2w0)));
                b[5:2] = ((((bit<4>)c) & ((bit<4>)c)) |+| (4w2 << 8w4));
            }
            16w65535: {
                b = (~((bit<8>)(((bit<18>)a) ++ 14w1)));
                b[3:3] = ((bit<1>)c);
                b[5:2] = ((((bit<1>)a) | ((bit<1>)a)) ++ (31w163063358)[10:8]);
            }
            default: {
                b[4:3] = ((bit<2>)a);
                b[2:2] = 1w0;
                c = ((((bit<1>)c) ++ ((bit<7>)((bit<13>)((int<13>)((int<8>)b))))) - ((((bit<47>)c) << c))[32:25]);
            }
        }
        b = ((bit<8>)((bit<4>)c));
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<16>>(4) ingress_cells;
    counter(4, CounterType.packets_and_bytes) ingress_counts;
    helper() first_helper;
    helper() second_helper;
    action ingress_a0(inout bit<8> p0) {
        standard_metadata.egress_spec = ((bit<9>)((hdr.x0.isValid() || hdr.x1.isValid()) ? (hdr.base.f0 * ((bit<3>)meta.m0)) : (hdr.base.f0 |-| hdr.base.f0)));
        ingress_cells.read(hdr.base.f5, ((meta.m1 * ((bit<32>)((bit<33>)meta.two.n0))) & 32w3));
        meta.one.n1 = meta.one.n1;
    }
    action ingress_a1(inout bit<8> p0) {
        meta.two.n0 = (((meta.two.n0 - meta.two.n0) * (hdr.ys[3].isValid() ? meta.two.n0 : meta.two.n0)) << 8w34);
        hdr.ys.push_front(1);
    }
    action ingress_a2(out bit<33> p0) {
        p0 = 33w8028726294;
        meta.two = meta.two;
        bit<16> v1 = ((~(-hdr.base.f5)) |+| ((hdr.base.f5 >> hdr.base.f3) << (~((bit<8>)hdr.base.f5))));
    }
    table ingress_t0 {
        key = {
            hdr.base.f0: exact @name("k0");
            meta.m0: ternary @name("k1");
        }
        actions = {
            NoAction;
        }
        default_action = NoAction();
        size = 64;
    }
    table ingress_t1 {
        key = {
            hdr.base.f3: exact @name("k0");
        }
        actions = {
            NoAction;
        }
        default_action = NoAction();
        size = 64;
    }
    apply {
        standard_metadata.egress_spec = 3;
        meta.first = standard_metadata.instance_type == 0;
        if (hdr.ys[1].isValid()) {
            if (((meta.flag && hdr.ys[1].isValid()) || (meta.flag && meta.flag))) {
                hash(meta.m1, HashAlgorithm.xor16, 16w0, { meta.one.n1, hdr.base.f5, 7w0 }, 32w7);
            }
        } else {
            meta.flag = (((bit<33>)(hdr.base.f3 |-| hdr.base.f3)) > (28w116673396 ++ ((bit<5>)((bit<13>)((int<13>)((int<3>)hdr.base.f0))))));
            hdr.ys.pop_front(1);
            if (((hdr.base.f2 >= hdr.base.f2) || (hdr.base.f5 >= hdr.base.f5))) {
                hash(hdr.base.f4, HashAlgorithm.crc32, 16w5, { meta.one.n1, meta.m2, 7w0 }, 32w7);
                hdr.x0 = hdr.x1;
            }
        }
        hdr.ys.pop_front(1);
        hdr.x1.setInvalid();
        hdr.base.f2 = ((~(11w62)[8:3]) ++ ((meta.flag ? ((bit<35>)((bit<1>)meta.flag)) : ((bit<35>)meta.m2)))[27:10]);
        meta.two = meta.one;
        standard_metadata.egress_spec = ((bit<9>)((hdr.base.f0 & hdr.base.f0) >> (meta.kept * meta.kept)));
        ingress_t0.apply();
        ingress_t1.apply();
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    action egress_a0(inout bit<32> p0, inout bit<8> p1) {
        bit<32> v2 = (p0 ^ ((meta.m1 ^ meta.m1) ^ (((bit<55>)meta.m2))[52:21]));
    }
    action egress_a1() {
        hdr.x0 = hdr.x1;
        meta.two = meta.two;
    }
    table egress_t0 {
        key = {
            meta.kept: ternary @name("k0");
            meta.one.n1: ternary @name("k1");
            hdr.base.f4: ternary @name("k2");
        }
        actions = {
            NoAction;
            egress_a1;
        }
        default_action = NoAction();
        size = 64;
    }
    apply {
        egress_t0.apply();
        hdr.x0 = hdr.x1;
        hdr.base.f4 = (hdr.base.f1 << (((bit<4>)hdr.base.pad) - (hdr.base.f3 | hdr.base.f3)));
        egress_a1();
        meta.two = meta.one;
        hash(meta.m1, HashAlgorithm.crc16, 16w0, { hdr.base.f3, hdr.base.pad, meta.two.n1, 2w0 }, 32w7);
        if (hdr.x1.isValid()) {
            meta.one = meta.one;
            hdr.x1 = hdr.x0;
        } else {
            hdr.ys.pop_front(1);
        }
        hdr.base.pad = ((bit<1>)meta.m0);
        if (meta.first && (hdr.base.f2 != 24w5239302)) {
            recirculate_preserving_field_list(1);
        }
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
