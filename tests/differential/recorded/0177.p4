#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    bit<7> f0;
    bit<24> f1;
    bit<64> f2;
    bit<8> f3;
    bit<1> pad;
}

header x_t {
    bit<8> next;
    bit<64> f0;
    bit<16> f1;
    bit<16> f2;
}

header y_t {
    bit<8> more;
    bit<48> f0;
    bit<48> f1;
}

struct headers_t {
    base_t base;
    x_t x0;
    x_t x1;
    y_t[3] ys;
}

struct inner_t {
    bit<16> n0;
    bit<100> n1;
}

struct meta_t {
    bit<128> m0;
    bit<16> m1;
    int<4> m2;
    bit<128> m3;
    int<32> m4;
    bit<1> m5;
    bool flag;
    @field_list(1) bit<8> kept;
    inner_t one;
    inner_t two;
    bool first;
}

bit<16> function0(in bit<8> p0, in bit<16> p1) {
    if ((p0 > p0)) {
        return ((bit<16>)(~((bit<48>)p1)));
    }
    return (p1 >> ((((bit<31>)p0))[26:19] << (((bit<2>)p1) ++ 2w3)));
}

parser parse(packet_in packet, out headers_t hdr, inout meta_t meta,
             inout standard_metadata_t standard_metadata) {
    state start {
        packet.extract(hdr.base);
        transition select(hdr.base.kind) {
            8w178 .. 8w181: parse_ys;
            8w18: parse_ys;
            8w246: parse_x1;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        transition select(hdr.x0.next) {
            8w80 .. 8w83: parse_ys;
            8w128: parse_ys;
            8w45: parse_ys;
            8w103: parse_ys;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        transition select(hdr.x1.next) {
            8w144 .. 8w147: parse_ys;
            8w242: parse_ys;
            8w10: parse_ys;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        meta.kept = ((bit<8>)(16w1 ^ (meta.m1 |-| meta.one.n0)));
        transition select(hdr.ys.last.more) {
            8w238: parse_ys;
            8w73: parse_ys;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        c = (((-c) - (-a)) - b);
        bit<32> v1 = (-((bit<32>)c));
        b[7:3] = ((((bit<28>)b) >> 8w9))[25:21];
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    counter(4, CounterType.packets_and_bytes) ingress_counts;
    action ingress_a0(inout bit<8> p0, inout bit<1> p1) {
        meta.one = meta.two;
    }
    action ingress_a1(bit<8> p0, bit<32> p1) {
        ingress_counts.count(((((bit<22>)hdr.base.kind) ++ ((bit<10>)hdr.base.f2)) & 32w3));
        meta.flag = (!(((bit<65>)meta.m1) != (((bit<15>)meta.m1) ++ ((bit<50>)meta.m3))));
        if ((((int<4>)((int<32>)((bit<32>)meta.one.n0))) != (meta.m2 & meta.m2))) {
            meta.two.n1 = ((bit<100>)((bit<48>)hdr.base.f2));
        } else {
            meta.m0 = ((((bit<128>)((bit<33>)(int<33>)(33w8589934590))) * (56w45274019576878236 ++ ((bit<72>)meta.two.n0))) * meta.m3);
            meta.m2 = ((int<4>)((~((bit<38>)hdr.base.kind)))[29:26]);
            meta.flag = (((meta.flag ? ((bit<65>)hdr.base.pad) : 65w17330229443515478267) >> 8w24) < ((65w1 ^ ((bit<65>)((bit<32>)meta.m4))) | (65w16919358196388379658 << p0)));
        }
    }
    action ingress_a2(bit<16> p0) {
        standard_metadata.egress_spec = ((bit<9>)(((bit<3>)meta.two.n1) * ((bit<3>)((bit<1>)meta.flag))));
        hdr.ys.push_front(1);
        hdr.base.f2 = (((40w751968145534 * ((bit<40>)hdr.base.f1)) |+| (40w475939487313 * 40w1099511627774)) ++ ((hdr.base.f1 ^ ((bit<24>)meta.m1)) << 8w23));
    }
    table ingress_t0 {
        key = {
            hdr.base.f3: optional @name("k0");
            meta.m3: ternary @name("k1");
            ((bit<16>)(((bit<21>)meta.m1))[6:0]): range @name("k2");
        }
        actions = {
            NoAction;
            ingress_a2;
        }
        default_action = NoAction();
        size = 64;
    }
    table ingress_t1 {
        key = {
            hdr.base.f1: exact @name("k0");
            meta.m0: exact @name("k1");
            meta.m3: optional @name("k2");
        }
        actions = {
            NoAction;
            ingress_a1;
            ingress_a2;
        }
        default_action = NoAction();
        size = 64;
    }
    table ingress_t2 {
        key = {
            meta.m3: exact @name("k0");
            meta.m5: optional @name("k1");
        }
        actions = {
            NoAction;
            ingress_a2;
        }
        default_action = ingress_a2(16w1);
        size = 64;
    }
    apply {
        standard_metadata.egress_spec = 7;
        meta.first = standard_metadata.instance_type == 0;
        meta.flag = standard_metadata.parser_error != error.NoError;
        if (ingress_t2.apply().miss) {
            meta.flag = (hdr.base.f2 > (hdr.base.f2 << 8w22));
            hdr.base.f3 = ((bit<8>)(meta.flag ? ((bit<13>)hdr.base.pad) : (~13w1825)));
            meta.kept = (((hdr.base.f3 |+| hdr.base.kind) | (((bit<5>)hdr.base.f1) ++ ((bit<3>)meta.m5))) + ((~((bit<37>)hdr.base.f0)))[27:20]);
        }
        switch (ingress_t0.apply().action_run) {
            NoAction: {
                meta.one.n0 = (((meta.flag ? 10w1023 : 10w406) ++ (~((bit<6>)hdr.base.f1))) >> hdr.base.kind);
                hdr.base.f0 = (((meta.m2 <= (int<4>)(4w15)) ? ((bit<7>)((int<7>)((int<1>)hdr.base.pad))) : (((bit<7>)((bit<1>)meta.flag)) |-| hdr.base.f0)) - ((hdr.x0.isValid() ? hdr.base.f0 : hdr.base.f0) >> 8w5));
                hdr.base.f0 = (((~hdr.base.f0) | (((bit<7>)meta.m5) + hdr.base.f0)) | (7w64 |+| (hdr.base.f0 >> 8w4)));
            }
            ingress_a2: {
                meta.m3 = (((bit<94>)((bit<128>)((int<128>)((int<1>)((bit<1>)meta.flag))))) ++ (-34w1));
                meta.m0 = meta.m0;
            }
            default: {
                meta.one.n0 = ((meta.one.n1 < 100w389706150651574288357215986133) ? (-((bit<16>)hdr.base.f3)) : function0(hdr.base.f3, (meta.m1 * meta.two.n0)));
            }
        }
        ingress_t1.apply();
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    action egress_a0(out bit<8> p0) {
        p0 = 8w254;
        meta.m2 = meta.m2;
        if (((meta.one.n1 <= meta.two.n1) || (meta.m2 < meta.m2))) {
            meta.kept = ((((bit<28>)hdr.base.f0))[16:9] |+| hdr.base.kind);
            meta.m3 = ((~(meta.m0 * meta.m0)) & ((meta.flag ? ((bit<125>)meta.m3) : ((bit<125>)meta.m0)) ++ (38w274372753620)[13:11]));
        } else {
            meta.one.n0[7:7] = (hdr.base.pad + (hdr.base.pad + meta.m5));
        }
    }
    action egress_a1(in bit<9> p0, in bit<48> p1) {
        meta.flag = (p0 >= 9w152);
        meta.two.n1 = (((((bit<109>)((bit<1>)meta.flag)))[103:2])[100:1] >> 8w59);
    }
    action egress_a2(in bit<128> p0, in bit<128> p1) {
        hdr.base.f2[44:16] = (meta.flag ? (29w0 << 8w13) : (((bit<29>)p0) |-| ((bit<29>)meta.m3)));
        hdr.x1 = hdr.x0;
    }
    apply {
        meta.m4 = (-((int<32>)(((bit<14>)meta.m5) ++ (((bit<18>)meta.m3) |-| 18w1))));
        int<9> v2 = ((int<9>)((((bit<35>)meta.one.n0) | (34w14945032581 ++ meta.m5)))[15:7]);
        switch (function0(meta.kept, ((bit<16>)meta.kept))) {
            16w0: {
                meta.kept[6:4] = ((6w4 >> 8w1))[5:3];
                meta.m4 = (meta.m4 ^ ((int<32>)((-((bit<52>)meta.m1)))[37:6]));
            }
            16w1: {
                meta.m2 = ((int<4>)((bit<4>)meta.m0));
            }
            16w32768: {
                meta.m0 = (((bit<83>)(2w1 ++ 2w2)) ++ ((45w22061709022843 |+| ((bit<45>)meta.m3)) * 45w2024450518722));
            }
            default: {
                hdr.base.f1 = ((hdr.base.f1 & (hdr.base.f1 << 8w22)) ^ ((hdr.base.f1 & hdr.base.f1) * (-hdr.base.f1)));
            }
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
