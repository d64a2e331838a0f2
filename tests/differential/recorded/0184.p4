#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    bit<8> f0;
    int<64> f1;
    bit<48> f2;
    int<48> f3;
    bit<24> f4;
}

header x_t {
    bit<8> next;
    bit<7> f0;
    bit<3> f1;
    bit<6> pad;
}

header y_t {
    bit<8> more;
}

struct headers_t {
    base_t base;
    x_t x0;
    x_t x1;
    y_t[4] ys;
}

struct inner_t {
    bit<64> n0;
    int<64> n1;
}

struct meta_t {
    bit<48> m0;
    bit<48> m1;
    int<16> m2;
    bit<48> m3;
    bit<100> m4;
    bool flag;
    @field_list(1) bit<8> kept;
    inner_t one;
    inner_t two;
    bool first;
}

bit<16> function0(in bit<8> p0, in bit<16> p1) {
    if (((p1 >= 16w12975) && (!true))) {
        return ((11w335 - 11w1636) ++ ((bit<5>)65w0));
    }
    return (((((bit<4>)p1) ++ ((bit<3>)p1)) |+| ((bit<7>)((bit<63>)p1))) ++ ((false ? 9w314 : 9w0) * (((bit<9>)p1) - ((bit<9>)p0))));
}

parser parse(packet_in packet, out headers_t hdr, inout meta_t meta,
             inout standard_metadata_t standard_metadata) {
    state start {
        packet.extract(hdr.base);
        transition select(hdr.base.kind) {
            8w92: parse_x1;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        transition select(hdr.x0.next) {
            8w53: parse_x1;
            8w36: parse_ys;
            8w138: parse_x1;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        verify((hdr.base.kind == 8w127), error.Unwelcome);
        meta.kept = packet.lookahead<bit<8>>();
        transition select(hdr.x1.next) {
            8w69 .. 8w72: parse_ys;
            8w97: parse_ys;
            8w163: parse_ys;
            8w133: parse_ys;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        transition select(hdr.ys.last.more) {
            8w46: parse_ys;
            8w8: parse_ys;
            8w9 &&& 8w15: accept;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        if ((((bit<48>)c) < (((bit<56>)c))[50:3])) {
            b = ((a == a) ? (((bit<6>)b) ++ (true ? ((bit<2>)a) : ((bit<2>)c))) : ((false ? b : b) << (c | c)));
        } else {
            b = c;
            b = ((bit<8>)((bit<9>)(~(int<9>)(9w468))));
        }
        bool v1 = (c <= 8w0);
        v1 = (b < 8w0);
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    action ingress_a0() {
        hdr.base.f2 = (((hdr.ys[2].isValid() || hdr.ys[0].isValid()) && (hdr.base.f2 < 48w140737488355327)) ? (meta.m1 >> 8w40) : ((hdr.base.f2 | meta.m1) - (32w10769813 ++ 16w1130)));
        if (meta.flag) {
            meta.m3 = (((((bit<128>)((bit<16>)meta.m2)) != 128w0) ? (((bit<27>)((bit<64>)meta.two.n1)) ++ ((bit<21>)meta.m0)) : (48w142378405529973 - meta.m0)) << 8w28);
        } else {
            meta.m3 = (((48w131229752340140 & meta.m1) - meta.m1) ^ ((bit<48>)((bit<31>)(-((int<31>)((int<100>)meta.m4))))));
            hdr.base.f0 = ((((int<4>)((int<24>)24w10836340)) > (((int<4>)((int<48>)meta.m1)) | 4s1)) ? ((bit<8>)16w21173) : (8w254 << (1w1 - ((bit<1>)meta.m1))));
            hdr.base.f1 = (~(-(meta.flag ? meta.one.n1 : meta.one.n1)));
        }
    }
    action ingress_a1(inout bit<48> p0) {
        meta.m2 = (((~meta.m2) - (-meta.m2)) - ((meta.m2 | meta.m2) & (hdr.ys[0].isValid() ? meta.m2 : meta.m2)));
        meta.m3 = ((bit<48>)((bit<16>)((int<16>)((hdr.ys[3].isValid() ? ((bit<12>)hdr.base.f0) : 12w1229) ++ 4w13))));
        hdr.x1.setValid();
        hdr.x1.next = 8w127;
        hdr.x1.f0 = (((bit<7>)((bit<48>)hdr.base.f3)) << ((bit<1>)((bit<48>)hdr.base.f3)));
        hdr.x1.f1 = (((bit<3>)meta.m3) * ((bit<3>)hdr.base.f4));
        hdr.x1.pad = (((bit<6>)meta.m3) - 6w21);
    }
    action ingress_a2(out bit<100> p0) {
        p0 = 100w182236978922694998279755304926;
        meta.two = meta.one;
    }
    action ingress_a3(in bit<16> p0, in bit<8> p1) {
        meta.two = meta.two;
    }
    table ingress_t0 {
        key = {
            meta.m0: exact @name("k0");
        }
        actions = {
            NoAction;
            ingress_a0;
        }
        default_action = ingress_a0();
        size = 64;
    }
    table ingress_t1 {
        key = {
            ((meta.flag ? meta.kept : meta.kept) & (hdr.base.kind * hdr.base.kind)): exact @name("k0");
        }
        actions = {
            NoAction;
            ingress_a0;
        }
        default_action = NoAction();
        size = 64;
    }
    table ingress_t2 {
        key = {
            hdr.base.f4: optional @name("k0");
            meta.m3: lpm @name("k1");
            meta.one.n0: exact @name("k2");
        }
        actions = {
            NoAction;
            ingress_a0;
        }
        default_action = NoAction();
        size = 64;
    }
    apply {
        standard_metadata.egress_spec = 7;
        meta.first = standard_metadata.instance_type == 0;
        meta.one = meta.two;
        ingress_a2(meta.m4);
        standard_metadata.egress_spec = ((bit<9>)((hdr.ys[3].isValid() ? 3w0 : ((bit<3>)((bit<64>)meta.one.n1))) >> 8w2));
        meta.kept[7:6] = 2w1;
        hdr.ys[1].setInvalid();
        ingress_t0.apply();
        ingress_t1.apply();
        ingress_t2.apply();
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<16>>(8) egress_cells;
    helper() first_helper;
    helper() second_helper;
    action egress_a0(inout bit<48> p0) {
        meta.one = meta.one;
    }
    action egress_a1(in bit<16> p0, in bit<9> p1) {
        if (meta.flag) {
            hdr.base.f0[3:1] = (((bit<3>)hdr.base.f4) + (1w0 ++ ((bit<2>)meta.kept)));
        } else {
            meta.one.n0[22:7] = ((51w490752710674613 |-| ((bit<51>)((bit<64>)hdr.base.f1))))[32:17];
        }
        meta.two = meta.one;
        meta.kept = (hdr.base.kind * (((bit<8>)((bit<16>)meta.m2)) >> 8w7));
    }
    table egress_t0 {
        key = {
            hdr.base.f0: exact @name("k0");
            hdr.base.f4: optional @name("k1");
            ((hdr.ys[0].isValid() ? 32w4150937620 : ((bit<32>)hdr.base.f2)) & ((bit<32>)hdr.base.f4)): exact @name("k2");
        }
        actions = {
            NoAction;
        }
        default_action = NoAction();
        size = 64;
    }
    table egress_t1 {
        key = {
            meta.m0: optional @name("k0");
            meta.m0: exact @name("k1");
        }
        actions = {
            NoAction;
        }
        default_action = NoAction();
        size = 64;
    }
    apply {
        hdr.base.f3 = ((int<48>)((int<16>)function0(hdr.base.f0, (16w14926 >> 8w17))));
        egress_cells.write(((7w63 ++ ((bit<25>)((bit<64>)meta.one.n1))) & 32w7), ((16w32768 | ((bit<16>)meta.one.n0)) + function0(hdr.base.f0, 16w7180)));
        meta.one = meta.one;
        meta.kept[7:5] = ((bit<3>)((bit<64>)((int<64>)((int<24>)meta.m2))));
        egress_t0.apply();
        egress_t1.apply();
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
