#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    int<32> f0;
    int<9> f1;
    bit<32> f2;
    int<64> f3;
    bit<9> f4;
    bit<6> pad;
}

header x_t {
    bit<8> next;
    int<7> f0;
    bit<12> f1;
    bit<5> pad;
}

header y_t {
    bit<8> more;
    bit<3> f0;
    bit<48> f1;
    bit<5> pad;
}

struct headers_t {
    base_t base;
    x_t x0;
    x_t x1;
    y_t[4] ys;
}

struct inner_t {
    bit<100> n0;
    bit<4> n1;
}

struct meta_t {
    bit<33> m0;
    bit<32> m1;
    int<33> m2;
    bit<1> m3;
    bit<64> m4;
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
        verify(((((int<100>)((int<33>)meta.m0)) |+| ((int<100>)((int<1>)((bit<1>)meta.flag)))) >= ((int<100>)((int<1>)((bit<1>)meta.flag)))), error.Unwelcome);
        transition select(hdr.base.kind) {
            8w96: parse_x0;
            8w27: parse_x0;
            8w6 &&& 8w15: accept;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        transition select(hdr.x0.next) {
            8w149: parse_ys;
            8w88: parse_x1;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        meta.flag = (((((bit<2>)((bit<64>)hdr.base.f3)) & 2w2) ++ (3w5 ++ hdr.base.kind)) > ((~((bit<13>)meta.m3)) ^ (43w3044048107475)[33:21]));
        transition select(hdr.x1.next) {
            8w40: parse_ys;
            8w122: parse_ys;
            8w236: parse_ys;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        transition select(hdr.ys.last.more) {
            8w183 .. 8w186: parse_ys;
            8w82: parse_ys;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        if ((b <= 8w0)) {
            c = c;
            b = ((((bit<13>)b) << 8w11))[12:5];
            if (true) {
                b = (((((bit<17>)c))[9:3] + ((bit<7>)a)) ++ ((bit<1>)(b > 8w127)));
                b = (((a |-| c) * (8w114 |-| a)) |+| ((~c) + (b | a)));
                b = (b & (~(b | c)));
            }
        }
        c -= ((true ? (false ? c : b) : ((bit<8>)((bit<32>)a))) | c);
        b[7:6] = (1w1 ++ (1w1 ^ ((bit<1>)b)));
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<32>>(4) ingress_cells;
    counter(4, CounterType.packets_and_bytes) ingress_counts;
    helper() first_helper;
    helper() second_helper;
    action ingress_a0(inout bit<33> p0, inout bit<32> p1) {
        meta.one.n0 = ((~(90w946770709825446440986313949 * ((bit<90>)p0))) ++ ((bit<10>)((bit<32>)(-(int<32>)(32w3140504632)))));
        ingress_cells.write(((p1 & meta.m1) & 32w3), 32w1);
    }
    action ingress_a1(out bit<8> p0, out bit<33> p1) {
        p0 = 8w128;
        p1 = 33w8589934591;
        meta.m1 = ((-(meta.m1 << 8w32)) ^ ((meta.flag && hdr.ys[1].isValid()) ? 32w0 : (meta.m1 >> hdr.base.kind)));
        bit<64> v1 = (((!hdr.x1.isValid()) ? (meta.m4 |+| 64w10316321949788391829) : meta.m4) |-| meta.m4);
        ingress_counts.count(((hdr.x1.isValid() ? meta.m1 : meta.m1) & 32w3));
    }
    action ingress_a2(out bit<64> p0, out bit<33> p1) {
        p0 = 64w14450426356318949185;
        p1 = 33w4908025190;
        meta.m2 = ((-((int<33>)(((bit<53>)meta.two.n1))[41:9])) ^ ((int<33>)(int<16>)(16w65535)));
        ingress_counts.count(((meta.m1 | 32w1975297070) & 32w3));
    }
    action ingress_a3(bit<8> p0) {
        if ((!(!hdr.ys[1].isValid()))) {
            hdr.base.f0 = hdr.base.f0;
            hdr.base.f3 = (((int<64>)(102w5070602400912917605986812821503)[87:24]) << (meta.m3 >> (meta.kept |+| hdr.base.kind)));
        } else {
            meta.one.n1 = ((bit<4>)(((bit<63>)((bit<65>)meta.m3)))[58:28]);
            meta.one.n0 = ((bit<100>)((11w12 ++ ((bit<37>)p0)) & (48w0 >> meta.m3)));
            hdr.base.f1 = hdr.base.f1;
        }
    }
    table ingress_t0 {
        key = {
            meta.m4: optional @name("k0");
        }
        actions = {
            NoAction;
            ingress_a3;
        }
        default_action = ingress_a3(8w61);
        size = 64;
    }
    table ingress_t1 {
        key = {
            ((bit<16>)((bit<33>)(33s4013533501 >> meta.two.n1))): exact @name("k0");
            hdr.base.f4: exact @name("k1");
            meta.two.n1: exact @name("k2");
        }
        actions = {
            NoAction;
            ingress_a3;
        }
        default_action = ingress_a3(8w1);
        size = 64;
    }
    apply {
        standard_metadata.egress_spec = 3;
        meta.first = standard_metadata.instance_type == 0;
        int<48> v2 = (((hdr.base.f2 + ((bit<32>)meta.kept)) > (meta.m1 << 8w21)) ? (int<48>)(48w170286935457973) : (((int<48>)(((bit<54>)meta.m4))[51:4]) >> 8w16));
        switch (((bit<16>)meta.one.n0)) {
            16w1: {
                hdr.base.pad = ((bit<6>)((13w4096)[3:3] >> (meta.one.n1 * meta.two.n1)));
            }
            16w65535: {
                meta.m0 = ((((bit<25>)meta.two.n1) & (((bit<25>)meta.m4) | 25w33554431)) ++ ((bit<8>)(((bit<13>)hdr.base.f4) |+| ((bit<13>)((bit<32>)hdr.base.f0)))));
            }
            default: {
                meta.m2 = (~meta.m2);
                meta.two.n0[73:62] = ((((bit<36>)((bit<32>)hdr.base.f0)) |+| 36w37842726433))[25:14];
                hdr.base.pad = (((bit<6>)(11w1139 ++ ((bit<52>)meta.m3))) |+| ((meta.flag && hdr.x0.isValid()) ? (hdr.base.pad |+| hdr.base.pad) : (hdr.base.pad * hdr.base.pad)));
            }
        }
        if ((meta.flag && (128w0 <= ((bit<128>)((bit<33>)meta.m2))))) {
            meta.kept = (((((bit<2>)meta.two.n0) ^ 2w0) + 2w1) ++ ((hdr.x0.isValid() || hdr.x1.isValid()) ? (~hdr.base.pad) : (meta.flag ? hdr.base.pad : hdr.base.pad)));
        } else {
            ingress_cells.write((meta.m1 & 32w3), (meta.m1 >> (meta.m3 + 1w1)));
            hdr.ys[3].setValid();
            hdr.ys[3].more = ((bit<8>)((bit<48>)v2));
            hdr.ys[3].f0 = (meta.one.n1)[3:1];
            hdr.ys[3].f1 = 48w140737488355328;
            hdr.ys[3].pad = (((bit<3>)meta.one.n0) ++ ((bit<2>)hdr.base.kind));
        }
        meta.two.n1[2:0] = ((meta.kept - hdr.base.kind))[2:0];
        ingress_t0.apply();
        ingress_t1.apply();
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<32>>(4) egress_cells;
    helper() first_helper;
    helper() second_helper;
    action egress_a0(in bit<32> p0, in bit<9> p1) {
        if ((meta.kept <= hdr.base.kind)) {
            hdr.base.f3 = ((int<64>)((int<1>)(((bit<1>)p1) |+| meta.m3)));
        }
        hdr.x1 = hdr.x0;
        meta.two = meta.one;
    }
    action egress_a1(out bit<8> p0) {
        p0 = 8w129;
        hdr.base.f0 = ((int<32>)((int<100>)((bit<100>)((bit<1>)(((int<1>)hdr.base.f3) - ((int<1>)((int<8>)p0)))))));
    }
    action egress_a2() {
        hdr.x0 = hdr.x1;
    }
    action egress_a3(bit<128> p0) {
        meta.m4 = ((bit<64>)((meta.one.n0 == meta.one.n0) ? ((bit<16>)meta.two.n1) : (((bit<16>)meta.m1) * 16w65535)));
        hdr.ys[2].setInvalid();
    }
    table egress_t0 {
        key = {
            hdr.base.f2: lpm @name("k0");
            (((bit<29>)((bit<65>)meta.kept)) ++ ((bit<3>)((bit<128>)meta.kept))): range @name("k1");
        }
        actions = {
            NoAction;
            egress_a2;
            egress_a3;
        }
        default_action = NoAction();
        size = 64;
    }
    table egress_t1 {
        key = {
            meta.m1: ternary @name("k0");
        }
        actions = {
            NoAction;
            egress_a2;
            egress_a3;
        }
        default_action = egress_a2();
        size = 64;
    }
    table egress_t2 {
        key = {
            hdr.base.pad: exact @name("k0");
            hdr.base.f4: range @name("k1");
        }
        actions = {
            NoAction;
            egress_a2;
        }
        default_action = egress_a2();
        size = 64;
    }
    apply {
        meta.two.n0 = (((125w21267647932558653966460912964485513215 |-| 125w42143217167521928406793186534281301975))[123:24] << 8w12);
        hdr.ys.pop_front(1);
        switch (egress_t0.apply().action_run) {
            NoAction: {
                hdr.base.f3 = ((int<64>)((int<1>)(((bit<26>)hdr.base.f4))[14:14]));
                meta.one.n1 = meta.two.n1;
            }
            egress_a2: {
                meta.kept = (((meta.m3 <= meta.m3) ? ((bit<44>)((bit<32>)hdr.base.f0)) : (44w4992466911993 + 44w1)))[43:36];
                hdr.base.f1 = ((meta.flag && (hdr.base.kind >= meta.kept)) ? ((int<9>)(((int<31>)meta.m2) >> 8w22)) : ((int<9>)((meta.flag ? ((bit<5>)meta.m4) : 5w3) ++ (meta.two.n1 << 8w128))));
            }
        }
        egress_cells.read(meta.m1, ((((bit<32>)meta.m3) * meta.m1) & 32w3));
        bool v3 = (hdr.base.pad == (((bit<6>)((bit<64>)hdr.base.f3)) + 6w20));
        hdr.ys.push_front(1);
        hdr.base.f1 -= ((v3 ? ((int<9>)((int<13>)((bit<13>)meta.one.n1))) : ((int<9>)((int<64>)meta.m4))) |-| ((!hdr.x1.isValid()) ? (hdr.base.f1 | hdr.base.f1) : ((int<9>)(5w15 ++ meta.one.n1))));
        if (egress_t1.apply().miss) {
            meta.kept = (((bit<8>)((bit<100>)meta.two.n1)) - ((bit<8>)7w75));
            meta.m1 = (((hdr.base.pad ++ 3w0) << ((bit<1>)64w7881450902570163144)) ++ ((bit<23>)((bit<9>)hdr.base.f1)));
            meta.two.n0 = (((24w8388608 ++ 39w0) > (76w45891215576282580457758)[65:3]) ? ((meta.one.n0 - meta.one.n0) | meta.two.n0) : (((bit<104>)((bit<31>)((bit<64>)hdr.base.f3))))[103:4]);
        }
        egress_t2.apply();
        if (meta.first && v3) {
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
