#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    bit<4> f0;
    bit<12> f1;
    bit<12> f2;
    bit<4> pad;
}

header x_t {
    bit<8> next;
    bit<48> f0;
    bit<1> f1;
    bit<64> f2;
    bit<7> pad;
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
    bit<1> n0;
    bit<100> n1;
}

struct meta_t {
    bit<32> m0;
    bit<4> m1;
    bit<100> m2;
    bit<32> m3;
    int<128> m4;
    bool flag;
    @field_list(1) bit<8> kept;
    inner_t one;
    inner_t two;
    bool first;
}

bit<16> function0(in bit<16> p0, in bit<32> p1) {
    if ((((bit<100>)p0) <= (((bit<100>)p1) << 8w96))) {
        return ((p0 |-| 16w52844) |+| ((bit<16>)((bit<9>)p0)));
    }
    return p0;
}
bit<32> function1(in bit<32> p0, in bit<32> p1) {
    if (false) {
        return ((p1 < 32w4294967294) ? (((bit<62>)p1))[50:19] : p0);
    }
    return p1;
}

parser parse(packet_in packet, out headers_t hdr, inout meta_t meta,
             inout standard_metadata_t standard_metadata) {
    state start {
        packet.extract(hdr.base);
        transition select(hdr.base.kind) {
            8w109: parse_x0;
            8w7 &&& 8w15: accept;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        verify((meta.m4 <= ((int<128>)(109w329880210022549905789910067014494 ++ ((bit<19>)hdr.base.f2)))), error.Unwelcome);
        transition select(hdr.x0.next) {
            8w168: parse_x1;
            8w233: parse_x1;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        transition select(hdr.x1.next) {
            8w16: parse_ys;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        transition select(hdr.ys.last.more) {
            8w31: parse_ys;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        b = ((bit<8>)((((bit<16>)c) + ((bit<16>)a)) ^ (16w4042 |-| 16w65534)));
        b -= ((false ? 3w7 : 3w2) ++ (((bit<1>)a) ++ 4w0));
        if (((((bit<7>)a) < ((bit<7>)c)) || (c <= 8w29))) {
            c = (((((bit<3>)a) >> 8w3) |+| ((bit<3>)c)) ++ ((false ? ((bit<5>)c) : ((bit<5>)c)) - (5w0 | ((bit<5>)a))));
        } else {
            c = a;
        }
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    counter(4, CounterType.packets_and_bytes) ingress_counts;
    action ingress_a0() {
        hdr.x0.setValid();
        hdr.x0.next = (hdr.base.kind & 8w0);
        hdr.x0.f0 = (((bit<29>)meta.m1) ++ 19w262143);
        hdr.x0.f1 = (1w0 >> meta.kept);
        hdr.x0.f2 = (((bit<64>)meta.m0) |-| ((bit<64>)((bit<1>)meta.flag)));
        hdr.x0.pad = ((bit<7>)((bit<8>)meta.m2));
        hdr.x0.f1 = ((meta.flag ? (~hdr.x0.f1) : meta.one.n0) & hdr.x0.f1);
        ingress_counts.count((meta.m3 & 32w3));
    }
    table ingress_t0 {
        key = {
            meta.two.n1: optional @name("k0");
            meta.m1: optional @name("k1");
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
            meta.two.n1: ternary @name("k0");
            hdr.base.f1: exact @name("k1");
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
            hdr.base.f0: optional @name("k0");
            hdr.base.pad: range @name("k1");
            hdr.base.f2: range @name("k2");
        }
        actions = {
            NoAction;
            ingress_a0;
        }
        default_action = ingress_a0();
        size = 64;
    }
    apply {
        standard_metadata.egress_spec = 7;
        meta.first = standard_metadata.instance_type == 0;
        meta.m2 = (((bit<100>)13w5928) ^ (meta.one.n1 - (((bit<107>)hdr.base.f2))[105:6]));
        hdr.base.f2 |= hdr.base.f2;
        switch ((((bit<3>)meta.one.n0) ++ 5w13)) {
            8w0: {
                meta.m1[2:1] = (hdr.x1.isValid() ? (((bit<2>)meta.two.n0) | 2w1) : (-((bit<2>)((bit<128>)meta.m4))));
                hdr.base.f1 = (((bit<12>)(hdr.base.pad * meta.m1)) |-| (((bit<12>)((bit<13>)13s1)) - (hdr.ys[1].isValid() ? 12w3624 : hdr.base.f1)));
            }
            8w44: {
                meta.m0 = ((bit<32>)((((bit<64>)hdr.base.pad) + ((bit<64>)hdr.base.f1)) * (64w17699648755817145700 ^ 64w18446744073709551614)));
            }
            8w186: {
                meta.m3[31:4] = (hdr.ys[0].isValid() ? (28w12439276 << 8w13) : (((bit<28>)meta.one.n0) + 28w268435455));
                hdr.base.f2 = (((((bit<50>)((bit<1>)meta.flag)))[48:37] ^ (hdr.base.f2 & hdr.base.f1)) + ((bit<12>)((bit<8>)(((int<8>)meta.kept) ^ (int<8>)(8w247)))));
            }
            default: {
                hdr.base.f0 = (((bit<4>)((bit<24>)((bit<7>)hdr.base.f1))) >> 8w1);
            }
        }
        ingress_counts.count((function1(meta.m0, meta.m0) & 32w3));
        hdr.x0 = hdr.x1;
        ingress_a0();
        ingress_t0.apply();
        ingress_t1.apply();
        ingress_t2.apply();
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    helper() first_helper;
    helper() second_helper;
    action egress_a0(bit<8> p0) {
        hdr.ys.pop_front(1);
    }
    action egress_a1(bit<9> p0, bit<16> p1) {
        meta.m1 = (-((bit<4>)meta.two.n1));
        if ((meta.one.n0 != 1w1)) {
            meta.flag = (((hdr.base.kind >= 8w255) ? (meta.two.n1 + meta.two.n1) : (meta.one.n1 + meta.two.n1)) < ((121w2024506670909328619432534924900935537 + 121w1329227995784915872903807060280344575))[118:19]);
            meta.m2 = (-((!hdr.x0.isValid()) ? ((bit<100>)13w4096) : (meta.flag ? meta.one.n1 : meta.two.n1)));
            meta.two.n1 = ((hdr.ys[2].isValid() ? (hdr.ys[0].isValid() ? meta.m2 : ((bit<100>)meta.one.n0)) : (((bit<100>)hdr.base.f2) |+| meta.two.n1)) |+| ((((bit<26>)meta.kept) ++ 74w10204467277347242673269) >> 8w98));
        } else {
            hdr.base.f2 = ((meta.flag ? ((bit<12>)((bit<8>)meta.m1)) : (hdr.base.f1 >> 8w4)) ^ (((bit<5>)65w16908740328639400856) ++ (((bit<7>)meta.one.n1) >> hdr.base.kind)));
            hdr.base.pad = ((((bit<4>)24w8388608) * (hdr.base.pad - hdr.base.pad)) * ((meta.m1 << 8w4) << (((bit<23>)hdr.base.kind))[9:9]));
            meta.m1 = (((((bit<27>)((bit<1>)meta.flag)) * ((bit<27>)p0)) | (((bit<27>)hdr.base.f0) >> 8w23)))[15:12];
        }
        meta.two.n1[95:95] = ((~meta.one.n0) | (meta.one.n0 * meta.two.n0));
    }
    action egress_a2(bit<16> p0, bit<128> p1) {
        meta.m1 = (((bit<5>)meta.two.n1))[3:0];
        if (meta.flag) {
            meta.two.n0 = (~(meta.two.n0 >> (meta.flag ? ((bit<8>)meta.one.n1) : meta.kept)));
            hdr.base.f0 = ((-(hdr.ys[0].isValid() ? meta.m1 : 4w0)) ^ ((bit<4>)(~meta.two.n0)));
            meta.one.n0 = ((bit<1>)hdr.ys[3].isValid());
        }
    }
    action egress_a3(out bit<100> p0, out bit<100> p1) {
        p0 = 100w239818253000240352751858812262;
        p1 = 100w870220258849918149323530603632;
        meta.two = meta.one;
        hdr.base.pad = (((bit<19>)((bit<31>)((bit<7>)((bit<128>)meta.m4)))))[6:3];
    }
    table egress_t0 {
        key = {
            meta.m2: optional @name("k0");
        }
        actions = {
            NoAction;
            egress_a0;
            egress_a1;
        }
        default_action = egress_a0(8w254);
        size = 64;
    }
    table egress_t1 {
        key = {
            hdr.base.f0: range @name("k0");
            meta.one.n0: range @name("k1");
        }
        actions = {
            NoAction;
            egress_a0;
            egress_a1;
            egress_a2;
        }
        default_action = NoAction();
        size = 64;
    }
    table egress_t2 {
        key = {
            meta.m0: exact @name("k0");
            ((bit<8>)((bit<32>)meta.one.n1)): range @name("k1");
            hdr.base.kind: exact @name("k2");
        }
        actions = {
            NoAction;
            egress_a0;
            egress_a1;
        }
        default_action = egress_a0(8w22);
        size = 64;
    }
    apply {
        bit<96> v1 = (((hdr.x1.isValid() ? 122w5316911983139663491615228241121378302 : ((bit<122>)hdr.base.f2)) & 122w971487642735205878807486607961460537))[95:0];
        if (egress_t0.apply().miss) {
            hdr.base.f2 = (((((bit<25>)hdr.base.f0))[15:4] ^ 12w4094) * ((bit<12>)((bit<8>)((bit<7>)((bit<128>)meta.m4)))));
            meta.two.n1 = meta.m2;
            meta.m3 = (((47w0 << meta.kept) & 47w140737488355327))[42:11];
        }
        hdr.base.f1[7:2] = (meta.flag ? (((bit<18>)meta.one.n0))[10:5] : (6w1 << 8w2));
        bool v2 = meta.flag;
        hdr.ys[2].setInvalid();
        hdr.x1 = hdr.x0;
        egress_t1.apply();
        egress_t2.apply();
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
