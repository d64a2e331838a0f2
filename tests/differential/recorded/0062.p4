#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    bit<16> f0;
    bit<7> f1;
    bit<3> f2;
    bit<32> f3;
    bit<6> pad;
}

header x_t {
    bit<8> next;
    bit<32> f0;
    bit<12> f1;
    bit<4> pad;
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
    bit<100> n0;
    bit<128> n1;
}

struct meta_t {
    bit<33> m0;
    bit<64> m1;
    int<48> m2;
    bool flag;
    @field_list(1) bit<8> kept;
    inner_t one;
    inner_t two;
    bool first;
}

bit<32> function0(in bit<8> p0, in bit<16> p1) {
    if ((p1 != ((bit<16>)65w5158253770905172137))) {
        return ((72w1)[45:12])[33:2];
    }
    return ((((bit<32>)((bit<9>)p1)) << 8w12) * ((bit<32>)((bit<63>)p0)));
}
bit<32> function1(in bit<8> p0, in bit<8> p1) {
    if ((!(p0 < 8w170))) {
        return ((((bit<21>)p1) |+| 21w1500526) ++ (((bit<11>)p1) << 8w6));
    }
    return (-function0((((bit<19>)p0))[9:2], (((bit<7>)p1) ++ 9w0)));
}

parser parse(packet_in packet, out headers_t hdr, inout meta_t meta,
             inout standard_metadata_t standard_metadata) {
    state start {
        packet.extract(hdr.base);
        meta.one.n0 = (-((((int<33>)((int<128>)meta.one.n1)) < 33s4006517413) ? meta.one.n0 : meta.two.n0));
        transition select(hdr.base.kind) {
            8w157: parse_x0;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        transition select(hdr.x0.next) {
            8w122: parse_x1;
            8w158: parse_x1;
            8w6 &&& 8w15: accept;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        verify((((bit<31>)meta.two.n1) != ((bit<31>)((bit<13>)((int<13>)((int<16>)hdr.base.f0))))), error.Unwelcome);
        transition select(hdr.x1.next) {
            8w133 .. 8w136: parse_ys;
            8w159: parse_ys;
            8w51: parse_ys;
            8w248: parse_ys;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        meta.kept = packet.lookahead<bit<8>>();
        transition select(hdr.ys.last.more) {
            8w92 .. 8w95: parse_ys;
            8w129: parse_ys;
            8w83: parse_ys;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        if ((((bit<63>)128w275115653050538496133226801332611826571) > (~63w9223372036854775807))) {
            c = ((((bit<8>)((bit<65>)b)) |-| (15w16383)[9:2]) | (47w0)[19:12]);
            c = (((33w1747116420 |-| 33w8589934591) >= (33w4294967295 << 8w33)) ? ((false ? c : a) * ((bit<8>)31w1073741824)) : (c + (30w536870911)[26:19]));
            switch ((8w130 ^ c)) {
                8w0: {
                    b = b;
                }
                8w215: {
                    c = (-((b >> ((bit<4>)c)) | (b * a)));
                    c = c;
                }
                8w250: {
                    b = (((b == b) ? ((bit<3>)c) : (((bit<3>)b) >> ((bit<4>)b))) ++ ((false ? ((bit<5>)b) : ((bit<5>)a)) >> (((bit<4>)c) |-| ((bit<4>)a))));
                    b[7:4] = ((((bit<4>)b) * 4w0) << 8w4);
                    b = ((((bit<2>)((bit<32>)32s1)) ++ (((bit<6>)a) * ((bit<6>)b))) >> 8w1);
                }
                default: {
                    c = (((true || true) || (a < 8w255)) ? ((a ^ 8w217) - (true ? b : a)) : (((bit<8>)((bit<7>)a)) |+| (~a)));
                    b = ((bit<8>)((bit<128>)((int<128>)((((bit<38>)a) ++ ((bit<55>)a)) ++ (false ? 35w17179869183 : 35w16433510390)))));
                }
            }
        } else {
            b = (((c - b) | (c | a)) * c);
        }
        b = ((bit<8>)((((bit<17>)c) ++ ((bit<16>)a)) << 8w33));
        b = (((35w27032633715 * 35w10924456684) >> ((bit<1>)c)))[29:22];
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<16>>(4) ingress_cells;
    counter(4, CounterType.packets_and_bytes) ingress_counts;
    action ingress_a0(out int<48> p0, out bit<64> p1) {
        p0 = 48s71503198209892;
        p1 = 64w6739480572697453106;
        meta.one = meta.one;
        meta.one = meta.one;
        if ((meta.flag && (meta.two.n0 >= 100w766551710196184783594886902884))) {
            meta.m0[31:31] = ((bit<1>)meta.flag);
            p0 = ((int<48>)(((bit<42>)hdr.base.kind) ++ ((bit<6>)(~meta.one.n1))));
            meta.kept[7:5] = ((bit<3>)(meta.m0 | 33w0));
        }
    }
    action ingress_a1() {
        ingress_counts.count(((hdr.ys[0].isValid() ? hdr.base.f3 : hdr.base.f3) & 32w3));
        hdr.x1 = hdr.x0;
    }
    table ingress_t0 {
        key = {
            hdr.base.f1: ternary @name("k0");
        }
        actions = {
            NoAction;
            ingress_a1;
        }
        default_action = NoAction();
        size = 64;
    }
    apply {
        standard_metadata.egress_spec = 5;
        meta.first = standard_metadata.instance_type == 0;
        bit<16> v1 = (((27w134217726 | 27w25499199) ^ (((bit<27>)meta.two.n0) - 27w67108863)))[19:4];
        standard_metadata.egress_spec = ((bit<9>)((bit<3>)((bit<7>)(7s0 & ((int<7>)((int<6>)hdr.base.pad))))));
        ingress_t0.apply();
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<48>>(8) egress_cells;
    helper() first_helper;
    helper() second_helper;
    action egress_a0() {
        bit<1> v2 = (((hdr.base.f1 < hdr.base.f1) ? (meta.flag ? 1w1 : ((bit<1>)hdr.base.f1)) : (((bit<1>)((bit<48>)meta.m2)) |-| ((bit<1>)meta.flag))) >> ((38w229912235825)[18:18] |+| (1w0 * ((bit<1>)hdr.base.f2))));
    }
    action egress_a1(inout bit<64> p0) {
        hdr.x0 = hdr.x1;
        egress_cells.write(((hdr.ys[0].isValid() ? hdr.base.f3 : hdr.base.f3) & 32w7), (((bit<48>)hdr.base.f1) |+| 48w1));
        hdr.ys.push_front(1);
    }
    action egress_a2(in bit<8> p0) {
        meta.m2[46:23] = ((((bit<24>)hdr.base.f1) << 8w12) * (meta.kept ++ ((bit<16>)p0)));
    }
    action egress_a3(in bit<9> p0, in bit<8> p1) {
        egress_cells.write(((hdr.base.f3 + hdr.base.f3) & 32w7), (((bit<48>)((bit<1>)((int<1>)((int<33>)meta.m0)))) |-| (((bit<13>)hdr.base.f2) ++ ((bit<35>)((bit<48>)meta.m2)))));
    }
    table egress_t0 {
        key = {
            hdr.base.pad: range @name("k0");
            ((((bit<16>)meta.kept) >> 8w13) >> 8w3): range @name("k1");
            meta.one.n0: range @name("k2");
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
            hdr.base.f0: optional @name("k0");
        }
        actions = {
            NoAction;
            egress_a0;
        }
        default_action = egress_a0();
        size = 64;
    }
    table egress_t2 {
        key = {
            meta.m0: exact @name("k0");
            hdr.base.f2: ternary @name("k1");
        }
        actions = {
            NoAction;
            egress_a0;
        }
        default_action = egress_a0();
        size = 64;
    }
    apply {
        egress_cells.write((((bit<32>)9w195) & 32w7), ((48w1 + ((bit<48>)meta.m2)) >> (~((bit<1>)meta.m1))));
        hdr.base.f2 = ((bit<3>)((hdr.base.f1 ^ hdr.base.f1) ^ ((bit<7>)meta.m1)));
        hdr.ys[0].setValid();
        hdr.ys[0].more = (((bit<8>)meta.one.n0) >> 8w4);
        hash(hdr.base.f0, HashAlgorithm.identity, 16w0, { meta.m0, meta.two.n1, meta.one.n0, 3w0 }, 32w1000);
        egress_t0.apply();
        egress_t1.apply();
        egress_t2.apply();
    }
}

control compute_all(inout headers_t hdr, inout meta_t meta) {
    apply {
        update_checksum(meta.flag, { hdr.base.kind, hdr.base.f1, hdr.base.f2, hdr.base.f3, hdr.base.pad }, hdr.base.f0, HashAlgorithm.csum16);
    }
}


control verify_all(inout headers_t hdr, inout meta_t meta) { apply { } }

control deparse(packet_out packet, in headers_t hdr) {
    apply {
        packet.emit(hdr);
    }
}

V1Switch(parse(), verify_all(), ingress(), egress(), compute_all(), deparse()) main;
