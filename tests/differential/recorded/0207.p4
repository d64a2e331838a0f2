#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    bit<64> f0;
    int<8> f1;
    bit<48> f2;
    bit<64> f3;
}

header x_t {
    bit<8> next;
    bit<8> f0;
}

header y_t {
    bit<8> more;
    bit<32> f0;
}

struct headers_t {
    base_t base;
    x_t x0;
    x_t x1;
    y_t[2] ys;
}

struct inner_t {
    bit<48> n0;
    bit<64> n1;
}

struct meta_t {
    bit<65> m0;
    bit<4> m1;
    bit<1> m2;
    bit<4> m3;
    bit<32> m4;
    bool flag;
    @field_list(1) bit<8> kept;
    inner_t one;
    inner_t two;
    bool first;
}

bit<32> function0(in bit<8> p0, in bit<16> p1) {
    if ((p0 >= ((bit<8>)p1))) {
        return ((bit<32>)((bit<33>)((int<33>)((int<64>)((bit<64>)p0)))));
    }
    return (((true ? p0 : p0) ^ ((bit<8>)p1)) ++ ((false ? 24w14507968 : ((bit<24>)p1)) * (((bit<24>)p0) * 24w12890303)));
}
bit<32> function1(in bit<16> p0, in bit<16> p1) {
    if ((!(8w37 <= 8w128))) {
        return ((58w1)[44:13] >> 8w9);
    }
    return (((p0 < 16w65534) ? (54w6235857366868415 + ((bit<54>)p0)) : (54w0 | 54w1)))[48:17];
}

parser parse(packet_in packet, out headers_t hdr, inout meta_t meta,
             inout standard_metadata_t standard_metadata) {
    state start {
        packet.extract(hdr.base);
        meta.kept = packet.lookahead<bit<8>>();
        transition select(hdr.base.kind) {
            8w79: parse_ys;
            8w73: parse_ys;
            8w184: parse_x0;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        transition select(hdr.x0.next) {
            8w172: parse_ys;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        transition select(hdr.x1.next) {
            8w51: parse_ys;
            8w250: parse_ys;
            8w152: parse_ys;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        transition select(hdr.ys.last.more) {
            8w188: parse_ys;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        b += ((((bit<19>)c))[15:8] + b);
        b = ((a ^ (b |+| b)) ^ ((((bit<7>)b) + ((bit<7>)c)) ++ (((bit<1>)b) >> 8w0)));
        switch ((26w33554431)[24:21]) {
            4w4: {
                c = ((((bit<24>)1w1))[16:9] - ((bit<8>)(63w6881092326390645950 * ((bit<63>)c))));
            }
            4w14: {
                c[7:2] = 6w16;
            }
            4w15: {
                c[5:5] = ((((bit<34>)c) - ((bit<34>)a)))[29:29];
                c = (((bit<8>)((bit<65>)((bit<31>)((int<31>)((int<8>)b))))) << 8w4);
            }
            default: {
                b = ((((bit<15>)((bit<63>)b)))[14:7] |+| (~(true ? c : c)));
                c = ((bit<8>)(-((bit<16>)a)));
            }
        }
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<8>>(8) ingress_cells;
    action ingress_a0(bit<32> p0) {
        hash(meta.two.n1, HashAlgorithm.crc16, 16w0, { hdr.base.f0 }, 32w1000);
        hdr.x1.setValid();
        hdr.x1.next = ((bit<8>)((bit<32>)((int<32>)((int<64>)hdr.base.f3))));
        hdr.x1.f0 = (meta.kept << 8w6);
        hdr.x1.next[5:0] = ((bit<6>)((bit<31>)meta.one.n1));
    }
    action ingress_a1() {
        hdr.base.f0 = (((((bit<46>)meta.m2) ++ 40w967446476843) ^ (86w77371252455336267181195263 & ((bit<86>)hdr.base.f0))))[72:9];
    }
    action ingress_a2() {
        int<5> v1 = (((int<5>)((meta.flag ? ((bit<3>)meta.m2) : 3w3) ++ (((bit<1>)meta.m3) ++ ((bit<1>)meta.flag)))) * ((((int<5>)((int<32>)meta.m4)) >> 8w3) |+| ((int<5>)(1w0 ++ 4w14))));
    }
    action ingress_a3(bit<8> p0, bit<8> p1) {
        bit<1> v2 = ((((bit<1>)hdr.ys[0].isValid()) << 8w0) | (-(meta.m2 << 8w1)));
    }
    apply {
        standard_metadata.egress_spec = 1;
        meta.first = standard_metadata.instance_type == 0;
        hdr.x1.setInvalid();
        if ((!(hdr.base.f2 > meta.one.n0))) {
            meta.m0 = (-(-(hdr.x0.isValid() ? meta.m0 : meta.m0)));
        } else {
            ingress_cells.write(((meta.flag ? meta.m4 : meta.m4) & 32w7), ((hdr.base.kind + meta.kept) << 8w6));
            meta.two = meta.one;
        }
        hdr.x1 = hdr.x0;
        meta.m4 = (((-meta.m4) |+| (meta.m4 |-| ((bit<32>)meta.one.n0))) - function1((meta.m2 ++ 15w16384), (29w536870911)[15:0]));
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<16>>(1) egress_cells;
    action egress_a0(inout bit<32> p0) {
        hdr.base.f2 = ((bit<48>)p0);
        if ((meta.flag && hdr.x0.isValid())) {
            hdr.base.f1[5:4] = (2w3 >> 8w0);
            meta.m2 = (~((((bit<24>)((bit<8>)hdr.base.f1)) == 24w8388608) ? (1w1 | meta.m2) : (((bit<3>)meta.m0))[2:2]));
            hdr.base.f1 = ((int<8>)((~(((bit<5>)meta.two.n0) |-| 5w19)) ++ (((bit<3>)hdr.base.kind) + (3w2 - ((bit<3>)meta.two.n0)))));
        }
        meta.two.n1 = (((meta.m2 * meta.m2) > (24w8388607)[17:17]) ? (((bit<64>)((bit<65>)65s18446744073709551615)) * (((bit<64>)meta.one.n0) | meta.one.n1)) : ((-102w5070602400912917605986812821502))[64:1]);
    }
    table egress_t0 {
        key = {
            hdr.base.kind: optional @name("k0");
            meta.m1: optional @name("k1");
            hdr.base.f2: range @name("k2");
        }
        actions = {
            NoAction;
        }
        default_action = NoAction();
        size = 64;
    }
    table egress_t1 {
        key = {
            hdr.base.f2: ternary @name("k0");
            meta.kept: lpm @name("k1");
            (-(meta.flag ? meta.kept : meta.kept)): optional @name("k2");
        }
        actions = {
            NoAction;
        }
        default_action = NoAction();
        size = 64;
    }
    apply {
        hdr.x1 = hdr.x0;
        bit<64> v3 = hdr.base.f3;
        hdr.base.f1 = ((int<8>)(((((bit<2>)((bit<8>)hdr.base.f1)) & 2w2) |-| (((bit<1>)((bit<8>)hdr.base.f1)) ++ meta.m2)) ++ ((meta.m1 ++ 3w1))[5:0]));
        hdr.base.f3 = ((meta.two.n0 > 48w245946673074633) ? (hdr.ys[1].isValid() ? (99w633825300114114700748351602687)[65:2] : (((bit<64>)((bit<8>)hdr.base.f1)) << ((bit<8>)meta.m3))) : ((64w1 |-| meta.one.n1) * ((bit<64>)meta.kept)));
        meta.two = meta.two;
        egress_t0.apply();
        egress_t1.apply();
        if (meta.first && meta.flag) {
            clone_preserving_field_list(CloneType.E2E, 5, 1);
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
