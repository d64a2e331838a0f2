#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    bit<48> f0;
    bit<1> f1;
    bit<16> f2;
    bit<9> f3;
    bit<48> f4;
    bit<6> pad;
}

header x_t {
    bit<8> next;
    bit<4> f0;
    bit<9> f1;
    bit<1> f2;
    bit<2> pad;
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
    int<9> n0;
    bit<33> n1;
}

struct meta_t {
    int<9> m0;
    bit<1> m1;
    int<33> m2;
    bool flag;
    @field_list(1) bit<8> kept;
    inner_t one;
    inner_t two;
    bool first;
}

bit<8> function0(in bit<32> p0, in bit<16> p1) {
    if (((2w3 ++ ((bit<7>)p1)) < (9w255 * ((bit<9>)p1)))) {
        return ((43w0)[26:19] >> 8w5);
    }
    return (((bit<8>)((bit<100>)(false ? (int<100>)(100w955421035816314669073952698565) : ((int<100>)((int<16>)p1))))) * ((((bit<8>)p1) | 8w159) | (2w0 ++ ((bit<6>)p0))));
}

parser parse(packet_in packet, out headers_t hdr, inout meta_t meta,
             inout standard_metadata_t standard_metadata) {
    state start {
        packet.extract(hdr.base);
        transition select(hdr.base.kind) {
            8w154: parse_ys;
            8w18: parse_ys;
            8w76: parse_x1;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        transition select(hdr.x0.next) {
            8w185: parse_ys;
            8w243: parse_x1;
            8w234: parse_x1;
            8w10 &&& 8w15: accept;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        transition select(hdr.x1.next) {
            8w102: parse_ys;
            8w191: parse_ys;
            8w190: parse_ys;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        hdr.base.pad[5:4] = ((((bit<10>)((bit<9>)meta.one.n0)))[5:4] & (((bit<2>)meta.two.n1) |-| ((bit<2>)((bit<33>)meta.m2))));
        transition select(hdr.ys.last.more) {
            8w22: parse_ys;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        switch ((33w6956682161)[26:19]) {
            8w0: {
                b = b;
                c = ((bit<8>)((true && true) ? (64w9223372036854775807 |+| 64w1783584590594230349) : 64w7075767783854242892));
            }
            8w116: {
                c = a;
                c[5:5] = (~(25w32657872)[17:17]);
                c = 8w102;
            }
            8w118: {
                c = ((((bit<71>)c))[50:3])[41:34];
                b = ((bit<8>)((c << 1w0) ++ (1w0 * 1w1)));
                c = (a >> ((a != b) ? function0(((bit<32>)b), 16w48639) : (c |-| c)));
            }
            default: {
                c = (function0((false ? ((bit<32>)b) : ((bit<32>)c)), ((bit<16>)a)) - ((bit<8>)(128w208151752580365428242348836600836454244 ^ ((bit<128>)a))));
                c = a;
            }
        }
        c = (function0((((bit<37>)c))[31:0], (((bit<16>)c) >> 8w12)) >> 8w1);
        b = (((bit<6>)b) ++ ((-1w1) ++ (false ? 1w0 : ((bit<1>)a))));
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<16>>(1) ingress_cells;
    action ingress_a0() {
        if ((meta.one.n1 == ((bit<33>)hdr.base.f0))) {
            hdr.base.f4 = (-(~(((bit<84>)hdr.base.kind))[77:30]));
        }
        hdr.x1 = hdr.x0;
    }
    action ingress_a1() {
        if (((!hdr.x1.isValid()) && hdr.x1.isValid())) {
            meta.one.n1 = (-((hdr.x1.isValid() ? ((bit<4>)meta.two.n1) : 4w14) ++ (29w536870910 |+| 29w536870910)));
        }
        standard_metadata.egress_spec = ((bit<9>)((bit<3>)(hdr.base.f3 | hdr.base.f3)));
    }
    action ingress_a2(inout int<33> p0) {
        ingress_cells.write(((32w4294967294 + 32w0) & 32w0), (hdr.base.f2 |-| (((bit<45>)hdr.base.f1))[19:4]));
        hdr.ys[2].setValid();
        hdr.ys[2].more = (7w7 ++ meta.m1);
        hdr.x1 = hdr.x0;
    }
    table ingress_t0 {
        key = {
            hdr.base.f4: exact @name("k0");
            meta.kept: lpm @name("k1");
            hdr.base.kind: ternary @name("k2");
        }
        actions = {
            NoAction;
            ingress_a1;
        }
        default_action = NoAction();
        size = 64;
    }
    apply {
        standard_metadata.egress_spec = 4;
        meta.first = standard_metadata.instance_type == 0;
        hdr.base.pad[2:2] = hdr.base.f1;
        switch ((-((bit<4>)hdr.base.f2))) {
            4w1: {
                meta.one.n1 = ((bit<33>)((bit<13>)((((int<13>)((int<1>)((bit<1>)meta.flag))) << hdr.base.f1) + (((int<13>)meta.m0) ^ ((int<13>)((int<1>)((bit<1>)meta.flag)))))));
            }
            4w14: {
                meta.one.n1 = (((((bit<31>)meta.m1) <= ((bit<31>)hdr.base.f1)) ? 33w4294967295 : (meta.one.n1 * meta.one.n1)) - ((bit<33>)meta.m1));
            }
            4w15: {
                meta.m2 = meta.m2;
                hdr.base.f4[26:17] = (((bit<2>)((bit<4>)((int<4>)meta.one.n0))) ++ (((bit<8>)hdr.base.f4) + hdr.base.kind));
                meta.two.n0 = (meta.one.n0 + ((int<9>)hdr.base.f3));
            }
            default: {
                hdr.base.f2[11:2] = (~((bit<10>)meta.two.n1));
                hdr.base.pad[5:1] = ((meta.m1 ++ ((bit<4>)hdr.base.f4)) & ((bit<5>)hdr.base.f2));
            }
        }
        if (ingress_t0.apply().hit) {
            hdr.base.f3 = (~((3w2 << 8w0) ++ (meta.m1 ++ ((bit<5>)hdr.base.f1))));
        }
        if (meta.first && (meta.one.n1 < 33w4294967296)) {
            clone_preserving_field_list(CloneType.I2E, 5, 1);
        }
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<8>>(4) egress_cells;
    action egress_a0() {
        if ((((int<65>)(14w8191 ++ ((bit<51>)hdr.base.pad))) >= (meta.flag ? ((int<65>)((int<1>)meta.m1)) : ((int<65>)((int<33>)meta.one.n1))))) {
            meta.two.n1 = ((~(~((bit<32>)hdr.base.f3))) ++ meta.m1);
            meta.kept = hdr.base.kind;
            meta.m2 = (~((int<33>)((((bit<36>)hdr.base.f3) * 36w20976491173))[32:0]));
        } else {
            hdr.base.f3[8:8] = (-(meta.m1 |-| meta.m1));
            meta.m0 = ((int<9>)(((int<32>)(32w3524817731) | ((int<32>)meta.m2)) - ((int<32>)(((bit<57>)((bit<9>)meta.two.n0)))[45:14])));
            meta.m2 = ((((int<33>)((int<7>)((bit<7>)hdr.base.pad))) << (hdr.base.kind | meta.kept)) + meta.m2);
        }
        hdr.x0 = hdr.x1;
    }
    table egress_t0 {
        key = {
            hdr.base.f0: optional @name("k0");
            (((bit<32>)((bit<9>)meta.m0)) + ((bit<32>)((bit<8>)hdr.base.f0))): exact @name("k1");
            ((((bit<13>)hdr.base.f4) | ((bit<13>)hdr.base.f2)) ++ 3w2): range @name("k2");
        }
        actions = {
            NoAction;
            egress_a0;
        }
        default_action = egress_a0();
        size = 64;
    }
    apply {
        meta.m0 += (meta.one.n0 |-| (-((int<9>)((int<48>)meta.one.n0))));
        hdr.ys.push_front(1);
        if ((meta.m1 <= 1w0)) {
            egress_t0.apply();
            hdr.base.f1 = hdr.base.f1;
            if (hdr.ys[2].isValid()) {
                meta.one = meta.one;
                hdr.ys.push_front(1);
                meta.flag = (hdr.ys[2].isValid() || ((hdr.base.f4 >= hdr.base.f4) && (hdr.base.pad <= 6w32)));
            }
        } else {
            egress_a0();
        }
        meta.kept = (hdr.base.kind | ((hdr.base.f3 > hdr.base.f3) ? (hdr.x0.isValid() ? ((bit<8>)hdr.base.pad) : hdr.base.kind) : (meta.flag ? meta.kept : meta.kept)));
        bool v1 = hdr.ys[2].isValid();
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
