#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    bit<64> f0;
    bit<7> f1;
    bit<64> f2;
    bit<1> f3;
}

header x_t {
    bit<8> next;
    int<4> f0;
    bit<48> f1;
    bit<7> f2;
    bit<1> f3;
    bit<4> pad;
}

header y_t {
    bit<8> more;
    bit<1> f0;
    bit<7> pad;
}

struct headers_t {
    base_t base;
    x_t x0;
    x_t x1;
    y_t[4] ys;
}

struct inner_t {
    bit<64> n0;
    bit<9> n1;
}

struct meta_t {
    bit<8> m0;
    bit<100> m1;
    bit<4> m2;
    int<128> m3;
    bool flag;
    @field_list(1) bit<8> kept;
    inner_t one;
    inner_t two;
    bool first;
}

bit<8> function0(in bit<8> p0, in bit<8> p1) {
    if (true) {
        return ((bit<8>)(65w0)[63:33]);
    }
    return p0;
}

parser parse(packet_in packet, out headers_t hdr, inout meta_t meta,
             inout standard_metadata_t standard_metadata) {
    state start {
        packet.extract(hdr.base);
        transition select(hdr.base.kind) {
            8w150 .. 8w153: parse_x1;
            8w191: parse_x1;
            8w250: parse_x1;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        transition select(hdr.x0.next) {
            8w83: parse_x1;
            8w193: parse_ys;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        transition select(hdr.x1.next) {
            8w201: parse_ys;
            8w250: parse_ys;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        transition select(hdr.ys.last.more) {
            8w40: parse_ys;
            8w29: parse_ys;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        c = ((((bit<28>)((bit<65>)c)))[20:13] | a);
        b = (8w1 + (function0(b, b) ^ (~b)));
        if ((((bit<100>)b) < (false ? 100w596141682751882731166924584549 : ((bit<100>)c)))) {
            if (((7w127 == 7w127) && false)) {
                c = function0(((bit<8>)(33w0 ^ ((bit<33>)b))), ((bit<8>)((bit<7>)((int<7>)(7w115) + ((int<7>)((int<8>)b))))));
                b = ((bit<8>)((bit<16>)(false ? ((bit<100>)a) : ((bit<100>)c))));
                c = (((bit<8>)((bit<7>)((bit<63>)c))) |-| ((a < 8w232) ? (c << 8w1) : ((bit<8>)((bit<32>)((int<32>)((int<8>)b))))));
            }
            b = b;
        } else {
            b[7:7] = ((26w12446592)[6:6] |-| (1w0 ^ 1w1));
            bit<64> v1 = ((bit<64>)((bit<9>)(~31w2147483646)));
            c = (c & function0(((bit<8>)((bit<13>)v1)), (a << 1w1)));
        }
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<16>>(4) ingress_cells;
    action ingress_a0(in bit<9> p0, in bit<9> p1) {
        meta.two.n0 = (((30w536870912 ^ ((bit<30>)meta.m1)) ++ ((bit<34>)p0)) ^ meta.two.n0);
        hdr.x0 = hdr.x1;
    }
    table ingress_t0 {
        key = {
            meta.one.n0: lpm @name("k0");
            hdr.base.f0: exact @name("k1");
        }
        actions = {
            NoAction;
        }
        default_action = NoAction();
        size = 64;
    }
    apply {
        standard_metadata.egress_spec = 4;
        meta.first = standard_metadata.instance_type == 0;
        meta.flag = standard_metadata.parser_error != error.NoError;
        meta.m2 = (meta.m2 + ((4w0 + 4w14) << 8w0));
        hash(hdr.base.f0, HashAlgorithm.crc32, 16w5, { hdr.base.kind, hdr.base.f1, 1w0 }, 32w1000);
        int<32> v2 = (-((int<32>)((60w15526013624469042 ++ meta.m2))[33:2]));
        if (meta.flag) {
            hdr.ys[3].setValid();
            hdr.ys[3].more = (meta.m0 |+| hdr.base.kind);
            hdr.ys[3].f0 = (hdr.base.f3 |-| ((bit<1>)meta.two.n1));
            hdr.ys[3].pad = (hdr.base.f1 | hdr.base.f1);
        } else {
            switch (((bit<4>)31w1073741824)) {
                4w7: {
                    hdr.base.f0 = (((63w9223372036854775806 << 8w57) != ((bit<63>)((bit<32>)((bit<1>)meta.flag)))) ? ((meta.flag ? meta.two.n0 : meta.two.n0) * (meta.two.n0 << hdr.base.kind)) : ((-hdr.base.f0) ^ (hdr.base.f2 * meta.one.n0)));
                }
                4w12: {
                    hdr.base.f1 = ((bit<7>)((bit<128>)meta.m3));
                    hdr.base.f3 = ((bit<1>)(((bit<100>)hdr.base.f3) * (meta.m1 |+| ((bit<100>)hdr.base.f2))));
                }
                4w13: {
                    v2 = (((v2 |-| v2) * ((int<32>)((int<9>)meta.one.n1))) | ((int<32>)(((bit<1>)((bit<48>)hdr.base.kind)) ++ (((bit<31>)meta.one.n0) - 31w187392259))));
                    meta.one.n0 = (((bit<14>)((bit<7>)((int<7>)(7w65) ^ ((int<7>)((int<9>)meta.two.n1))))) ++ ((bit<50>)((bit<128>)meta.m3)));
                    hdr.base.f3 = (((~hdr.base.f3) + (((bit<26>)((bit<1>)meta.flag)))[9:9]) >> ((16w9210 <= ((bit<16>)meta.one.n0)) ? (~((bit<1>)meta.one.n1)) : (hdr.base.f3 & hdr.base.f3)));
                }
                default: {
                    meta.flag = hdr.ys[1].isValid();
                }
            }
            meta.m0[7:7] = ((bit<1>)(v2 != ((int<32>)meta.m3)));
        }
        v2 = ((int<32>)(-(int<48>)(48w219845622847434)));
        ingress_t0.apply();
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    action egress_a0(bit<48> p0, bit<8> p1) {
        if (((hdr.base.kind - hdr.base.kind) >= ((bit<8>)4w0))) {
            hdr.base.f1[6:5] = ((p1 < meta.m0) ? (hdr.base.f3 ++ hdr.base.f3) : (hdr.x0.isValid() ? ((bit<2>)meta.one.n1) : 2w2));
            meta.two.n0 = (hdr.base.f0 - ((hdr.base.f2 + meta.one.n0) >> (meta.m2 * ((bit<4>)meta.m0))));
        } else {
            meta.one.n1 = (~((~((bit<42>)hdr.base.f3)))[25:17]);
            hdr.base.f3 = hdr.base.f3;
        }
        hdr.ys.pop_front(1);
    }
    action egress_a1(in bit<128> p0, in bit<48> p1) {
        if ((hdr.base.kind > (hdr.base.kind + ((bit<8>)hdr.base.f0)))) {
            meta.kept = (function0((hdr.ys[1].isValid() ? hdr.base.kind : hdr.base.kind), (14w1)[8:1]) & function0((((bit<8>)((bit<128>)meta.m3)) - meta.m0), ((bit<8>)((bit<32>)32s250128630))));
        }
    }
    action egress_a2(out bit<100> p0, out bit<4> p1) {
        p0 = 100w633825300114114700748351602687;
        p1 = 4w14;
        hdr.x0.setValid();
        hdr.x0.next = (meta.m0 & meta.kept);
        hdr.x0.f0 = (meta.flag ? ((int<4>)p1) : ((int<4>)((int<1>)hdr.base.f3)));
        hdr.x0.f1 = (37w137438953471 ++ ((bit<11>)hdr.base.kind));
        hdr.x0.f2 = ((bit<7>)13w7613);
        hdr.x0.f3 = (hdr.base.f3 + hdr.base.f3);
        hdr.x0.pad = (p1 |-| meta.m2);
        meta.kept = (((-40w237876692489))[12:5] + (((bit<8>)meta.one.n0) - hdr.base.kind));
        meta.one = meta.two;
    }
    table egress_t0 {
        key = {
            meta.m2: optional @name("k0");
            meta.m2: range @name("k1");
        }
        actions = {
            NoAction;
            egress_a0;
        }
        default_action = egress_a0(48w1, 8w127);
        size = 64;
    }
    apply {
        meta.m3 = ((meta.m3 + (meta.m3 | meta.m3)) * (128s12918328161843152891671745987257035304 |-| (~meta.m3)));
        if (hdr.x1.isValid()) {
            meta.kept[7:7] = hdr.base.f3;
            hdr.base.f2 = (((((bit<82>)((bit<4>)hdr.x1.f0)))[68:5] + (-((bit<64>)((bit<128>)meta.m3)))) * ((((bit<46>)hdr.base.kind) ++ ((bit<18>)hdr.x1.pad)) | hdr.base.f2));
        } else {
            meta.kept = (((bit<8>)meta.one.n1) >> 8w6);
            hash(meta.one.n0, HashAlgorithm.xor16, 16w0, { meta.one.n1, meta.one.n0, hdr.base.kind, 7w0 }, 32w7);
            hash(meta.one.n0, HashAlgorithm.crc16, 16w0, { meta.kept, meta.m0 }, 32w1000);
        }
        hdr.ys[1].setValid();
        hdr.ys[1].more = function0(hdr.base.kind, hdr.base.kind);
        hdr.ys[1].f0 = (((bit<6>)meta.two.n1))[3:3];
        hdr.ys[1].pad = (((bit<2>)hdr.base.f1) ++ ((bit<5>)meta.two.n1));
        egress_a1(((bit<128>)16w1), (-((bit<48>)hdr.base.f0)));
        meta.two.n1 = ((bit<9>)((meta.one.n0 != 64w0) ? (~hdr.base.f3) : (hdr.base.f3 - hdr.base.f3)));
        hdr.ys[1].setInvalid();
        egress_t0.apply();
        if (meta.first && (((int<24>)(((bit<15>)meta.m1) ++ meta.two.n1)) >= ((int<24>)(24w8388608) |+| ((int<24>)((int<8>)meta.kept))))) {
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
