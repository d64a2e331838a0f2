#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    bit<7> f0;
    bit<32> f1;
    bit<8> f2;
    bit<9> f3;
    int<7> f4;
    bit<1> pad;
}

header x_t {
    bit<8> next;
    bit<32> f0;
    bit<7> f1;
    bit<4> f2;
    bit<4> f3;
    bit<1> pad;
}

header y_t {
    bit<8> more;
    bit<64> f0;
    bit<3> f1;
    bit<5> pad;
}

struct headers_t {
    base_t base;
    x_t x0;
    x_t x1;
    y_t[3] ys;
}

struct inner_t {
    bit<1> n0;
    bit<65> n1;
}

struct meta_t {
    int<48> m0;
    bit<64> m1;
    bit<1> m2;
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
            8w246: parse_ys;
            8w92: parse_ys;
            8w188: parse_x1;
            8w8 &&& 8w15: accept;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        meta.m1 = ((bit<64>)((bit<7>)hdr.base.f4));
        transition select(hdr.x0.next) {
            8w43: parse_ys;
            8w67: parse_x1;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        transition select(hdr.x1.next) {
            8w147: parse_ys;
            8w158: parse_ys;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        transition select(hdr.ys.last.more) {
            8w31: parse_ys;
            8w26: parse_ys;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        b = (~(-(-b)));
        c = (a |-| (((bit<8>)((bit<16>)c)) ^ (a >> 8w4)));
        c = a;
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<16>>(4) ingress_cells;
    action ingress_a0(inout bit<64> p0, inout bit<1> p1) {
        standard_metadata.egress_spec = ((bit<9>)((3w0 - ((bit<3>)meta.m1)) - (((bit<2>)hdr.base.pad) ++ p1)));
    }
    action ingress_a1() {
        meta.one.n1 = (((meta.one.n1 >> 8w51) * (meta.two.n1 >> 8w18)) | ((hdr.base.f0 != 7w2) ? (27w134217727 ++ ((bit<38>)hdr.base.f2)) : (((bit<102>)hdr.base.pad))[100:36]));
        if (hdr.ys[1].isValid()) {
            meta.two.n1 = (((19w1)[15:0] == (18w0)[17:2]) ? ((meta.one.n1 >> 8w16) << (1w0 & meta.m2)) : ((bit<65>)(((bit<31>)meta.two.n0) - 31w668718929)));
            hdr.base.f1 = ((((bit<26>)((bit<16>)meta.two.n0)) & (((bit<26>)meta.two.n1) >> 8w19)) ++ ((((bit<6>)meta.one.n0) |+| 6w56) |-| (6w0 - 6w19)));
        } else {
            meta.one.n0 = ((hdr.base.kind != 8w255) ? ((hdr.base.f3)[8:8] & (meta.two.n0 |-| meta.two.n0)) : ((bit<1>)(76w37778931862957161709567)[62:0]));
            meta.two.n0 = hdr.base.pad;
        }
    }
    action ingress_a2(inout bit<64> p0) {
        ingress_cells.write(((17w131071 ++ ((bit<15>)meta.two.n0)) & 32w3), ((bit<16>)((bit<48>)meta.m0)));
        meta.one = meta.one;
    }
    action ingress_a3(inout bit<64> p0, inout bit<8> p1) {
        hdr.base.f1 = (((hdr.x1.isValid() ? ((bit<16>)hdr.base.f2) : ((bit<16>)((bit<48>)meta.m0))) |+| (hdr.x1.isValid() ? 16w65535 : ((bit<16>)((bit<48>)meta.m0)))) ++ ((bit<16>)(((bit<37>)meta.one.n0) ++ ((bit<28>)meta.one.n0))));
        hdr.base.f0 = (((bit<7>)(hdr.base.f4 |+| hdr.base.f4)) << 8w3);
        meta.two.n0 = ((~(meta.m2 & meta.one.n0)) << 8w0);
    }
    apply {
        standard_metadata.egress_spec = 0;
        meta.first = standard_metadata.instance_type == 0;
        meta.one.n0 = ((bit<1>)(~(47w70368744177664 ++ ((bit<17>)hdr.base.pad))));
        ingress_cells.write(((hdr.base.f1 << 8w28) & 32w3), ((bit<16>)((bit<48>)meta.m0)));
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<32>>(1) egress_cells;
    counter(4, CounterType.packets_and_bytes) egress_counts;
    helper() first_helper;
    helper() second_helper;
    action egress_a0(bit<48> p0) {
        hdr.base.f3 = hdr.base.f3;
    }
    action egress_a1(inout bit<1> p0, inout bit<8> p1) {
        hdr.base.f4[6:1] = ((bit<6>)hdr.base.f3);
    }
    action egress_a2() {
        meta.m1 = (((36w34359738368 + ((bit<36>)meta.one.n0)) |+| (-((bit<36>)hdr.base.pad))) ++ 28w0);
        if ((((bit<63>)meta.two.n0) > ((bit<63>)((bit<4>)4s7)))) {
            meta.two.n0 = ((~(meta.one.n0 ^ 1w1)) - ((((bit<24>)((bit<7>)hdr.base.f4)) != ((bit<24>)meta.one.n0)) ? (((bit<11>)meta.two.n0))[10:10] : 1w0));
            meta.flag = hdr.ys[2].isValid();
            meta.m2 = ((meta.m2 >> 8w2) - ((~hdr.base.pad) & 1w1));
        }
    }
    table egress_t0 {
        key = {
            hdr.base.f2: lpm @name("k0");
            hdr.base.f0: range @name("k1");
        }
        actions = {
            NoAction;
            egress_a2;
        }
        default_action = egress_a2();
        size = 64;
    }
    table egress_t1 {
        key = {
            meta.one.n1: ternary @name("k0");
        }
        actions = {
            NoAction;
            egress_a0;
            egress_a2;
        }
        default_action = egress_a2();
        size = 64;
    }
    table egress_t2 {
        key = {
            meta.one.n1: exact @name("k0");
            ((((bit<47>)hdr.base.f2))[39:24] | (16w65535 | ((bit<16>)hdr.base.f2))): lpm @name("k1");
            ((bit<32>)(((bit<45>)meta.one.n1))[33:25]): ternary @name("k2");
        }
        actions = {
            NoAction;
            egress_a0;
        }
        default_action = egress_a0(48w206677870571875);
        size = 64;
    }
    apply {
        egress_t2.apply();
        second_helper.apply(((((bit<6>)meta.m2) * ((bit<6>)meta.one.n0)) ++ (2w1 * ((bit<2>)((bit<1>)meta.flag)))), hdr.base.f2, meta.kept);
        switch (egress_t0.apply().action_run) {
            NoAction: {
                meta.flag = (meta.one.n1 >= 65w22095256009929196473);
                meta.one.n1 = (((hdr.ys[1].isValid() ? meta.two.n1 : meta.two.n1) ^ (meta.one.n1 * meta.one.n1)) |+| ((meta.two.n1 + meta.one.n1) |-| (((bit<65>)meta.m1) - meta.one.n1)));
                meta.flag = (meta.one.n1 > ((((bit<52>)hdr.base.f1) * ((bit<52>)hdr.base.pad)) ++ (((bit<13>)((bit<48>)meta.m0)) >> 8w6)));
            }
            egress_a2: {
                meta.one.n1[25:12] = ((~((bit<40>)hdr.base.f0)))[37:24];
            }
            default: {
                hdr.base.f0 = (hdr.base.f0 * ((bit<7>)hdr.base.f3));
            }
        }
        meta.one = meta.two;
        first_helper.apply(((bit<8>)(((bit<16>)meta.m2) ++ 15w20892)), meta.kept, hdr.base.f2);
        meta.one = meta.two;
        egress_t1.apply();
        if (meta.first && meta.flag) {
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
