#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    bit<3> f0;
    bit<16> f1;
    bit<8> f2;
    bit<1> f3;
    bit<3> f4;
    bit<1> pad;
}

header x_t {
    bit<8> next;
    bit<1> f0;
    bit<7> pad;
}

header y_t {
    bit<8> more;
    bit<16> f0;
}

struct headers_t {
    base_t base;
    x_t x0;
    x_t x1;
    y_t[2] ys;
}

struct inner_t {
    bit<8> n0;
    bit<33> n1;
}

struct meta_t {
    int<32> m0;
    bit<100> m1;
    bit<32> m2;
    bit<8> m3;
    bit<128> m4;
    int<64> m5;
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
        meta.one.n0 = (((meta.flag ? ((bit<2>)meta.m1) : ((bit<2>)((bit<32>)meta.m0))) * (meta.flag ? 2w2 : ((bit<2>)hdr.base.f1))) ++ 6w1);
        transition select(hdr.base.kind) {
            8w21: parse_x1;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        transition select(hdr.x0.next) {
            8w83 .. 8w86: parse_ys;
            8w84: parse_ys;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        transition select(hdr.x1.next) {
            8w142: parse_ys;
            8w254: parse_ys;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        transition select(hdr.ys.last.more) {
            8w38: parse_ys;
            8w74: parse_ys;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        if (false) {
            if ((b == 8w228)) {
                b = (((((bit<7>)b) |-| ((bit<7>)b)) |+| (7w118 & ((bit<7>)a))) ++ ((bit<1>)((int<24>)(24w16777215) > ((int<24>)((int<8>)b)))));
                c = (((bit<4>)a) ++ (-(4w14 - ((bit<4>)b))));
            }
        }
        b = (((c > 8w57) ? (4w8 ++ ((bit<4>)a)) : (a * a)) |+| ((((bit<48>)b) |-| 48w281474976710655))[24:17]);
        c = (-((true ? ((bit<1>)a) : ((bit<1>)a)) ++ ((bit<7>)((bit<63>)((int<63>)((int<8>)b))))));
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    counter(4, CounterType.packets_and_bytes) ingress_counts;
    action ingress_a0(in bit<48> p0) {
        if ((hdr.base.f2 != (((bit<4>)meta.one.n0) ++ 4w9))) {
            meta.m5[45:10] = ((bit<36>)(((bit<12>)hdr.base.f2) ++ hdr.base.f3));
        } else {
            hdr.base.f2 = (((~meta.m3) | (42w1037362873459)[27:20]) | (meta.kept + (hdr.base.f2 |+| hdr.base.f2)));
            meta.m4 = ((bit<128>)((31w1394764470 ^ 31w0) |+| (((bit<31>)p0) * 31w1073741823)));
        }
        hdr.base.f0 = (((23w7551944)[7:5] |+| (hdr.ys[1].isValid() ? hdr.base.f0 : hdr.base.f4)) >> 8w4);
        hdr.base.f2[7:7] = ((bit<1>)(meta.flag && meta.flag));
    }
    action ingress_a1(bit<9> p0, bit<48> p1) {
        meta.m0 = meta.m0;
    }
    action ingress_a2(inout int<64> p0) {
        hdr.ys.pop_front(1);
        if ((!((int<100>)(100w783922214006695134679447714614) <= (int<100>)(100w727234186844373390685401932856)))) {
            meta.m4 = (((((bit<75>)meta.one.n1) ++ ((bit<53>)((bit<64>)p0))) |-| ((bit<128>)meta.m1)) |-| 128w283863996894256119357469325518883151742);
        }
        hdr.x1 = hdr.x0;
    }
    action ingress_a3(bit<48> p0) {
        meta.kept = (((((bit<1>)hdr.base.f0) ++ hdr.base.f3) ++ (((bit<6>)meta.two.n1) |-| 6w46)) >> ((~((bit<14>)p0)))[8:1]);
        hdr.base.f1 = (meta.flag ? hdr.base.f1 : ((hdr.base.f1 - ((bit<16>)meta.two.n1)) |+| (hdr.base.f1 >> 8w15)));
    }
    table ingress_t0 {
        key = {
            hdr.base.f1: optional @name("k0");
            hdr.base.pad: ternary @name("k1");
        }
        actions = {
            NoAction;
            ingress_a1;
            ingress_a3;
        }
        default_action = ingress_a3(48w106852284051476);
        size = 64;
    }
    apply {
        standard_metadata.egress_spec = 1;
        meta.first = standard_metadata.instance_type == 0;
        meta.flag = standard_metadata.parser_error != error.NoError;
        if ((!hdr.x1.isValid())) {
            meta.kept = (hdr.ys[1].isValid() ? ((bit<8>)((bit<1>)meta.flag)) : ((bit<8>)(31w1073741824 >> meta.kept)));
            meta.one.n1[23:21] = (((bit<2>)meta.m4) ++ hdr.base.f3);
            hdr.base.f3 = (~((bit<1>)(meta.m1 < meta.m1)));
        } else {
            if (ingress_t0.apply().hit) {
                hdr.base.f2 = ((bit<8>)((bit<33>)((bit<100>)((bit<48>)((bit<64>)meta.m5)))));
                meta.m3 = (-((1w1 ++ 7w127) - meta.m3));
                meta.two.n1 = (((68w147573952589676412928)[32:0] - (((bit<9>)hdr.base.f0) ++ ((bit<24>)hdr.base.f3))) << 8w33);
            }
        }
        if ((meta.m4 != 128w170141183460469231731687303715884105727)) {
            if (hdr.x0.isValid()) {
                hdr.base.f1[13:7] = ((meta.two.n1)[20:17] ++ hdr.base.f4);
            }
            meta.two.n1[25:24] = ((2w2 >> 8w3) + (31w2147483647)[23:22]);
            hash(meta.m2, HashAlgorithm.csum16, 16w5, { hdr.base.f4, 5w0 }, 32w65536);
        } else {
            meta.two.n1[16:14] = (hdr.base.f0 >> 8w2);
            meta.two.n1[27:8] = ((bit<20>)((bit<32>)(~((int<32>)((int<8>)meta.kept)))));
            if (meta.flag) {
                bool v1 = (meta.flag && (((bit<64>)meta.m4) < (hdr.ys[0].isValid() ? 64w5776714704065363038 : 64w10351930727497293638)));
                hdr.base.f0 = hdr.base.f0;
                meta.two.n1 = (hdr.ys[1].isValid() ? (meta.one.n1 << 8w20) : ((((bit<51>)hdr.base.pad))[41:9] |+| (-meta.one.n1)));
            } else {
                hdr.ys[1].setValid();
                hdr.ys[1].more = (hdr.x1.isValid() ? meta.m3 : meta.two.n0);
                hdr.ys[1].f0 = (((bit<49>)((bit<1>)meta.flag)))[38:23];
            }
        }
        if (meta.first && (!((int<33>)(33w8589934590) >= ((int<33>)((int<100>)meta.m1))))) {
            standard_metadata.mcast_grp = 3;
        }
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<16>>(1) egress_cells;
    helper() first_helper;
    helper() second_helper;
    action egress_a0(bit<128> p0, bit<16> p1) {
        egress_cells.read(hdr.base.f1, ((meta.m2 >> 8w5) & 32w0));
        egress_cells.write(((((bit<60>)hdr.base.f4))[38:7] & 32w0), ((((bit<5>)meta.two.n0) ++ 11w1023) * (p1 + p1)));
    }
    action egress_a1(inout bit<128> p0, inout bit<128> p1) {
        hdr.ys.push_front(1);
        if ((!hdr.ys[1].isValid())) {
            p0 = (p1 * ((meta.m4 + p0) |+| (p0 - ((bit<128>)meta.m3))));
        } else {
            meta.one.n1 = ((bit<33>)((bit<4>)((meta.two.n0 != meta.m3) ? (((int<4>)meta.m5) |+| ((int<4>)((int<1>)hdr.base.f3))) : ((int<4>)(hdr.base.pad ++ hdr.base.f4)))));
        }
        hdr.x0 = hdr.x1;
    }
    action egress_a2(in bit<9> p0, in bit<32> p1) {
        meta.two = meta.one;
    }
    table egress_t0 {
        key = {
            meta.two.n0: optional @name("k0");
            hdr.base.pad: range @name("k1");
            hdr.base.f1: ternary @name("k2");
        }
        actions = {
            NoAction;
            egress_a0;
        }
        default_action = egress_a0(128w1, 16w1);
        size = 64;
    }
    apply {
        hdr.ys.push_front(1);
        if ((hdr.base.f4 != 3w1)) {
            egress_t0.apply();
            hdr.ys[1].setValid();
            hdr.ys[1].more = (~meta.m3);
            hdr.ys[1].f0 = (((bit<16>)hdr.base.f2) << meta.kept);
        } else {
            egress_cells.write((((bit<32>)65w15397960516516656087) & 32w0), ((hdr.base.f1 - hdr.base.f1) |-| (50w1035685784675734)[16:1]));
            meta.flag = (meta.m5 < ((meta.m5 >> 4w2) & (hdr.x1.isValid() ? meta.m5 : meta.m5)));
        }
        hdr.base.pad = ((bit<1>)hdr.x0.isValid());
        hash(meta.m2, HashAlgorithm.crc16, 16w0, { meta.m4 }, 32w1000);
        meta.two = meta.two;
        hdr.base.f2[7:7] = (-(hdr.base.f3 |+| hdr.base.pad));
        hdr.ys.push_front(1);
        egress_cells.read(hdr.base.f1, ((meta.flag ? meta.m2 : meta.m2) & 32w0));
        if (meta.first && ((!meta.flag) && hdr.ys[1].isValid())) {
            recirculate_preserving_field_list(1);
        }
    }
}

control compute_all(inout headers_t hdr, inout meta_t meta) {
    apply {
        update_checksum(hdr.x0.isValid(), { hdr.base.kind, hdr.base.f0, hdr.base.f2, hdr.base.f3, hdr.base.f4, hdr.base.pad }, hdr.base.f1, HashAlgorithm.csum16);
    }
}


control verify_all(inout headers_t hdr, inout meta_t meta) { apply { } }

control deparse(packet_out packet, in headers_t hdr) {
    apply {
        packet.emit(hdr);
    }
}

V1Switch(parse(), verify_all(), ingress(), egress(), compute_all(), deparse()) main;
