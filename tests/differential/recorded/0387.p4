#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    bit<4> f0;
    bit<32> f1;
    bit<4> f2;
    bit<12> f3;
    bit<16> f4;
    bit<64> f5;
    bit<4> pad;
}

header x_t {
    bit<8> next;
    bit<16> f0;
}

header y_t {
    bit<8> more;
    bit<1> f0;
    bit<12> f1;
    bit<3> pad;
}

struct headers_t {
    base_t base;
    x_t x0;
    x_t x1;
    y_t[2] ys;
}

struct inner_t {
    bit<64> n0;
    int<8> n1;
}

struct meta_t {
    bit<33> m0;
    bit<8> m1;
    bit<32> m2;
    bit<4> m3;
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
            8w104: parse_x0;
            8w95: parse_x0;
            8w27: parse_x0;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        meta.kept = packet.lookahead<bit<8>>();
        transition select(hdr.x0.next) {
            8w130: parse_ys;
            8w149: parse_ys;
            8w131: parse_x1;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        transition select(hdr.x1.next) {
            8w15: parse_ys;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        transition select(hdr.ys.last.more) {
            8w65: parse_ys;
            8w118: parse_ys;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        if (((b >= 8w255) || (!true))) {
            b[7:5] = ((((bit<3>)c) >> c) |-| ((bit<3>)c));
        }
        if (true) {
            c = (((c & b) |+| c) & ((~a) ^ (~b)));
            c = (((((bit<4>)b) + ((bit<4>)c)) |-| (-4w14)) ++ ((b == c) ? (((bit<4>)c) >> 8w5) : (4w2 >> 8w0)));
        } else {
            bit<32> v1 = ((((bit<65>)c))[45:14] | (((bit<1>)false) ++ (((bit<56>)a))[50:20]));
            hash(v1, HashAlgorithm.crc16, 16w5, { a, c }, 32w1000);
        }
        if ((c > ((bit<8>)((bit<1>)((int<1>)((int<8>)b)))))) {
            b = (a >> ((bit<4>)(((bit<9>)b) ++ ((bit<22>)a))));
            b = (true ? ((((bit<13>)a) > ((bit<13>)b)) ? (((bit<7>)a) ++ ((bit<1>)c)) : (false ? c : b)) : ((((bit<33>)b) > ((bit<33>)a)) ? ((bit<8>)33w4294967296) : (false ? a : a)));
            switch (((bit<8>)((bit<16>)c))) {
                8w105: {
                    b = (true ? ((42w2199023255551)[13:9] ++ (((bit<3>)b) << 8w2)) : ((-a) - ((bit<8>)32w2147483648)));
                }
                8w127: {
                    c = (((bit<8>)(4w15 << 8w1)) - b);
                    b = (-((bit<8>)(((bit<42>)a) ++ 23w1)));
                    c = b;
                }
                8w222: {
                    c[1:1] = (-(~1w1));
                }
                default: {
                    c = (((true ? a : c) >> ((bit<4>)13w6818)) |-| (-c));
                }
            }
        }
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<48>>(1) ingress_cells;
    counter(4, CounterType.packets_and_bytes) ingress_counts;
    action ingress_a0(out bit<32> p0, out bit<33> p1) {
        p0 = 32w686623692;
        p1 = 33w4294967295;
        mark_to_drop(standard_metadata);
    }
    action ingress_a1(bit<8> p0, bit<16> p1) {
        bit<8> v2 = (((11w1432 >> 8w4))[7:0] + meta.m1);
    }
    table ingress_t0 {
        key = {
            meta.m1: range @name("k0");
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
            hdr.base.f4: optional @name("k0");
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
            hdr.base.pad: range @name("k0");
        }
        actions = {
            NoAction;
            ingress_a1;
        }
        default_action = ingress_a1(8w1, 16w50170);
        size = 64;
    }
    apply {
        standard_metadata.egress_spec = 5;
        meta.first = standard_metadata.instance_type == 0;
        if (hdr.x1.isValid()) {
            ingress_counts.count((((bit<32>)63w5666246222575654334) & 32w3));
        } else {
            meta.two = meta.one;
            bit<8> v3 = (((((bit<37>)meta.m0) ^ ((bit<37>)meta.m3)) | (((bit<37>)hdr.base.f3) << hdr.base.f2)))[32:25];
        }
        bit<8> v4 = (-((meta.m1 |+| meta.kept) >> 8w3));
        ingress_counts.count((((bit<32>)hdr.base.f4) & 32w3));
        bit<16> v5 = (((hdr.base.pad > 4w3) ? ((bit<16>)((bit<7>)((int<7>)((int<8>)meta.m1)))) : (((bit<16>)meta.m0) * 16w15160)) << 8w0);
        hdr.ys[1].setValid();
        hdr.ys[1].more = (v4 & v4);
        hdr.ys[1].f0 = (hdr.ys[1].isValid() ? ((bit<1>)meta.two.n0) : 1w0);
        hdr.ys[1].f1 = ((bit<12>)((bit<16>)((int<16>)((int<8>)meta.m1))));
        hdr.ys[1].pad = (((bit<21>)((bit<1>)meta.flag)))[8:6];
        hdr.base.f4 = ((bit<16>)hdr.ys[1].f0);
        ingress_t0.apply();
        ingress_t1.apply();
        ingress_t2.apply();
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    counter(4, CounterType.packets_and_bytes) egress_counts;
    action egress_a0(in bit<48> p0) {
        hash(meta.m2, HashAlgorithm.xor16, 16w5, { meta.two.n0 }, 32w7);
        meta.two.n1 = (((meta.one.n1 ^ ((int<8>)((int<48>)p0))) |-| ((int<8>)(int<48>)(48w197959939013681))) - meta.one.n1);
        bit<9> v6 = (-((!meta.flag) ? (hdr.ys[0].isValid() ? ((bit<9>)meta.two.n0) : 9w510) : ((bit<9>)((bit<100>)((int<100>)((int<8>)hdr.base.kind))))));
    }
    action egress_a1(out bit<4> p0) {
        p0 = 4w14;
        hdr.ys.push_front(1);
        if ((hdr.base.f4 != ((bit<16>)((bit<31>)(int<31>)(31w2147483647))))) {
            meta.m3 = (((meta.flag ? meta.m3 : ((bit<4>)meta.m2)) |-| (meta.flag ? p0 : p0)) * ((((bit<31>)hdr.base.pad) - ((bit<31>)hdr.base.f5)))[4:1]);
            meta.kept = (((~((bit<44>)hdr.base.pad)))[40:33] |+| (-((bit<8>)((bit<63>)((int<63>)((int<32>)meta.m2))))));
            p0 = ((bit<4>)(((bit<45>)48w277872422296043) ++ ((bit<20>)((bit<128>)meta.m2))));
        }
        meta.m0 = meta.m0;
    }
    action egress_a2(bit<48> p0, bit<48> p1) {
        bool v7 = ((hdr.base.f1 <= 32w4294967295) && ((meta.m3 < hdr.base.f2) || (p0 >= p1)));
        meta.kept = ((meta.m1 * (hdr.base.kind - hdr.base.kind)) >> 8w8);
    }
    table egress_t0 {
        key = {
            hdr.base.f4: lpm @name("k0");
            hdr.base.f0: range @name("k1");
        }
        actions = {
            NoAction;
            egress_a2;
        }
        default_action = NoAction();
        size = 64;
    }
    table egress_t1 {
        key = {
            (-meta.kept): lpm @name("k0");
            meta.two.n0: range @name("k1");
        }
        actions = {
            NoAction;
            egress_a2;
        }
        default_action = egress_a2(48w281474976710654, 48w281474976710655);
        size = 64;
    }
    table egress_t2 {
        key = {
            meta.kept: optional @name("k0");
            hdr.base.f0: ternary @name("k1");
        }
        actions = {
            NoAction;
            egress_a2;
        }
        default_action = egress_a2(48w140737488355327, 48w281474976710655);
        size = 64;
    }
    apply {
        hdr.x1.setInvalid();
        if (hdr.x1.isValid()) {
            meta.m1 = hdr.x1.next;
        }
        hdr.base.f4 = ((bit<16>)((((bit<14>)hdr.base.f1) << 8w2) ++ (((bit<49>)hdr.base.f2) >> 8w20)));
        hdr.ys.push_front(1);
        meta.two = meta.one;
        egress_t0.apply();
        egress_t1.apply();
        egress_t2.apply();
    }
}

control compute_all(inout headers_t hdr, inout meta_t meta) {
    apply {
        update_checksum(true, { hdr.base.kind, hdr.base.f0, hdr.base.f1, hdr.base.f2, hdr.base.f3, hdr.base.f5, hdr.base.pad }, hdr.base.f4, HashAlgorithm.csum16);
    }
}


control verify_all(inout headers_t hdr, inout meta_t meta) { apply { } }

control deparse(packet_out packet, in headers_t hdr) {
    apply {
        packet.emit(hdr);
    }
}

V1Switch(parse(), verify_all(), ingress(), egress(), compute_all(), deparse()) main;
