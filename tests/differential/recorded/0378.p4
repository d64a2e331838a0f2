#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    int<12> f0;
    bit<1> f1;
    bit<64> f2;
    bit<3> pad;
}

header x_t {
    bit<8> next;
    bit<64> f0;
    bit<1> f1;
    bit<7> pad;
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
    bit<9> n0;
    bit<100> n1;
}

struct meta_t {
    bit<48> m0;
    int<65> m1;
    bit<33> m2;
    bit<16> m3;
    bool flag;
    @field_list(1) bit<8> kept;
    inner_t one;
    inner_t two;
    bool first;
}

bit<16> function0(in bit<16> p0, in bit<32> p1) {
    if ((!(p1 == 32w1835945649))) {
        return ((bit<16>)(((bit<4>)p0) |-| 4w14));
    }
    return (p0 * (-p0));
}
bit<32> function1(in bit<16> p0, in bit<16> p1) {
    if ((p1 >= 16w1)) {
        return ((-32w4294967294) | ((bit<32>)p0));
    }
    return ((((bit<55>)33w4294967295))[47:0])[38:7];
}

parser parse(packet_in packet, out headers_t hdr, inout meta_t meta,
             inout standard_metadata_t standard_metadata) {
    state start {
        packet.extract(hdr.base);
        transition select(hdr.base.kind) {
            8w210: parse_ys;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        transition select(hdr.x0.next) {
            8w152: parse_x1;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        bool v1 = ((meta.two.n1 <= meta.two.n1) && ((meta.flag ? ((bit<16>)hdr.base.f2) : meta.m3) <= (meta.m3 * meta.m3)));
        transition select(hdr.x1.next) {
            8w255: parse_ys;
            8w188: parse_ys;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        transition select(hdr.ys.last.more) {
            8w194 .. 8w197: parse_ys;
            8w148: parse_ys;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        if ((c >= 8w128)) {
            if ((false || false)) {
                b = (((b |+| a) * a) |-| (((bit<38>)b))[19:12]);
                bool v2 = (((bit<128>)a) > ((((bit<128>)c) * 128w0) |+| ((bit<128>)b)));
            } else {
                b = (((bit<9>)(((bit<100>)b) |+| ((bit<100>)a))))[8:1];
            }
            if (((b == 8w127) && (b <= a))) {
                c = ((bit<8>)((-((bit<32>)c)) | (b ++ ((bit<24>)b))));
                c = (((((bit<34>)b))[31:17] * (((bit<15>)b) ^ 15w31593)))[7:0];
                int<16> v3 = ((int<16>)((int<9>)(((bit<9>)b) << (-c))));
            }
        }
        c = (true ? (((bit<8>)((bit<64>)(int<64>)(64w18251574436503893293))) >> 8w1) : ((false ? c : c) |-| (false ? a : b)));
        if (((~4w8) != (((bit<2>)b) ++ ((bit<2>)c)))) {
            b[5:4] = ((bit<2>)a);
        } else {
            c = ((((bit<8>)24w10831956) * ((bit<8>)((bit<7>)7s1))) << 8w0);
        }
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<32>>(1) ingress_cells;
    helper() first_helper;
    helper() second_helper;
    action ingress_a0() {
        meta.m2 = (((35w17179869184 ++ 19w0) & (54w6496874279380120 >> 8w0)))[43:11];
        meta.one = meta.two;
        hdr.base.f2 = hdr.base.f2;
    }
    action ingress_a1(bit<32> p0) {
        int<5> v4 = ((int<5>)((int<63>)((-((bit<63>)((bit<12>)hdr.base.f0))) >> 8w18)));
    }
    table ingress_t0 {
        key = {
            hdr.base.f1: range @name("k0");
            meta.two.n1: range @name("k1");
            ((meta.two.n1 != meta.one.n1) ? (((bit<32>)meta.one.n1) |-| ((bit<32>)meta.two.n1)) : (((bit<32>)meta.two.n1) >> 8w0)): optional @name("k2");
        }
        actions = {
            NoAction;
            ingress_a0;
        }
        default_action = NoAction();
        size = 64;
    }
    table ingress_t1 {
        key = {
            ((((bit<38>)meta.one.n0))[35:4] << 8w21): ternary @name("k0");
            meta.one.n0: ternary @name("k1");
        }
        actions = {
            NoAction;
            ingress_a0;
            ingress_a1;
        }
        default_action = NoAction();
        size = 64;
    }
    apply {
        standard_metadata.egress_spec = 2;
        meta.first = standard_metadata.instance_type == 0;
        if ((!(meta.flag || hdr.ys[0].isValid()))) {
            meta.two.n1 = meta.one.n1;
            hdr.base.f2 = hdr.base.f2;
            meta.two = meta.one;
        }
        meta.m2 = (((~((bit<29>)meta.kept)) ++ (meta.flag ? 26w33554431 : 26w67108863)))[32:0];
        hdr.x0 = hdr.x1;
        meta.one.n0 = (~((meta.flag ? meta.two.n0 : meta.two.n0) << 8w6));
        hdr.x1 = hdr.x0;
        ingress_t0.apply();
        ingress_t1.apply();
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    action egress_a0(out bit<33> p0) {
        p0 = 33w3519170266;
        hdr.base.pad = (((-((bit<24>)((bit<12>)hdr.base.f0))) & (meta.two.n0 ++ 15w32767)))[8:6];
    }
    action egress_a1() {
        hdr.x1.setValid();
        hdr.x1.next = (((bit<36>)meta.two.n0))[16:9];
        hdr.x1.f0 = (~hdr.base.f2);
        hdr.x1.f1 = (hdr.base.f1 & hdr.base.f1);
        hdr.x1.pad = (((bit<7>)hdr.base.f1) >> 8w3);
        hdr.x1.next = ((hdr.base.f1 <= (hdr.base.f1 | hdr.x1.f1)) ? ((hdr.ys[0].isValid() ? meta.kept : 8w49) << 8w7) : ((10w840 |+| 10w140))[8:1]);
        if ((meta.two.n0 >= 9w510)) {
            meta.flag = (!(meta.flag || (meta.m3 < meta.m3)));
            hdr.x1.next[6:5] = 2w1;
        }
    }
    table egress_t0 {
        key = {
            hdr.base.kind: optional @name("k0");
        }
        actions = {
            NoAction;
            egress_a1;
        }
        default_action = NoAction();
        size = 64;
    }
    apply {
        if (((meta.flag || meta.flag) || ((int<8>)(8w254) == 8s127))) {
            bit<1> v5 = hdr.base.f1;
            if (hdr.x0.isValid()) {
                hdr.ys.push_front(1);
            } else {
                meta.m0 = ((81w280819085093112130931538 | (113w9137335029839521310068386261809982)[100:20]))[58:11];
                meta.two = meta.two;
                hdr.ys.pop_front(1);
            }
            hdr.x0 = hdr.x1;
        } else {
            meta.flag = (meta.m1 <= ((meta.m1 |+| meta.m1) |-| ((int<65>)((int<100>)meta.two.n1))));
            if (meta.flag) {
                meta.m1 = ((int<65>)(((bit<8>)(~((bit<7>)hdr.base.kind))) ++ ((~((bit<57>)hdr.base.pad)) + (((bit<57>)hdr.base.f2) << 8w25))));
            }
        }
        meta.one.n1 = (-(~(meta.one.n1 << 8w54)));
        egress_t0.apply();
        if (meta.first && (((bit<63>)((bit<1>)meta.flag)) <= (-63w9223372036854775807))) {
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
