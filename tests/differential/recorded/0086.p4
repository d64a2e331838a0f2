#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    bit<9> f0;
    bit<64> f1;
    int<16> f2;
    bit<7> pad;
}

header x_t {
    bit<8> next;
    bit<64> f0;
    bit<16> f1;
    bit<16> f2;
}

header y_t {
    bit<8> more;
    bit<8> f0;
}

struct headers_t {
    base_t base;
    x_t x0;
    x_t x1;
    y_t[2] ys;
}

struct inner_t {
    bit<16> n0;
    bit<33> n1;
}

struct meta_t {
    bit<48> m0;
    bit<32> m1;
    bit<9> m2;
    bit<33> m3;
    bool flag;
    @field_list(1) bit<8> kept;
    inner_t one;
    inner_t two;
    bool first;
}

bit<16> function0(in bit<16> p0, in bit<16> p1) {
    if ((p0 > 16w65535)) {
        return (((bit<6>)((bit<63>)((int<63>)((int<16>)p1)))) ++ (((bit<10>)p1) |-| 10w1022));
    }
    return p0;
}

parser parse(packet_in packet, out headers_t hdr, inout meta_t meta,
             inout standard_metadata_t standard_metadata) {
    state start {
        packet.extract(hdr.base);
        verify((meta.m1 <= ((bit<32>)hdr.base.pad)), error.Unwelcome);
        transition select(hdr.base.kind) {
            8w248: parse_ys;
            8w114: parse_ys;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        transition select(hdr.x0.next) {
            8w6: parse_ys;
            8w27: parse_ys;
            8w18: parse_x1;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        transition select(hdr.x1.next) {
            8w13 .. 8w16: parse_ys;
            8w26: parse_ys;
            8w157: parse_ys;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        bit<48> v1 = (((meta.m3 >> ((bit<1>)meta.m2)))[18:4] ++ ((bit<33>)((bit<9>)((int<9>)((int<16>)meta.one.n0)))));
        transition select(hdr.ys.last.more) {
            8w193: parse_ys;
            8w244: parse_ys;
            8w114: parse_ys;
            8w8 &&& 8w15: accept;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        c = ((((bit<8>)((bit<7>)a)) & c) ^ (((bit<8>)((bit<128>)((int<128>)((int<8>)c)))) | (b ^ c)));
        if (((b < 8w126) && (a <= 8w128))) {
            switch ((b >> 8w6)) {
                8w0: {
                    b[7:7] = (((bit<20>)c))[12:12];
                }
                8w158: {
                    c = (((bit<5>)(128w0 * ((bit<128>)b))) ++ ((~((bit<3>)c)) & ((bit<3>)4w7)));
                }
                8w255: {
                    c = (((~14w16383))[11:4] << 8w2);
                }
                default: {
                    b = 8w198;
                }
            }
            b[7:6] = ((18w220226 << 8w17))[3:2];
            if (((((bit<16>)c) >> 8w12) < ((bit<16>)((bit<63>)c)))) {
                b = (((false ? ((bit<3>)b) : ((bit<3>)a)) & ((bit<3>)((bit<13>)13s802))) ++ ((27w67108864)[4:0] & (5w16 >> 8w2)));
                c = (((((bit<78>)c))[55:15])[10:3] >> 8w0);
            }
        }
        if ((true || (a >= a))) {
            if (((((bit<1>)a) |+| 1w0) >= (((bit<1>)c) * 1w0))) {
                b = (((-((bit<13>)b)))[9:2] >> 8w2);
            }
        } else {
            bit<64> v2 = (((!true) ? ((bit<64>)9w511) : (((bit<64>)b) |+| ((bit<64>)c))) & ((((bit<64>)b) - 64w16086092630808196497) >> ((bit<1>)((bit<63>)c))));
            b[7:7] = (~(-((bit<1>)a)));
            c -= ((bit<8>)((31w570657734 | ((bit<31>)a)) >> (~((bit<4>)c))));
        }
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    action ingress_a0(bit<9> p0, bit<16> p1) {
        if ((meta.flag && (!hdr.ys[1].isValid()))) {
            meta.kept = ((bit<8>)(hdr.base.f1 ^ (hdr.base.f1 ^ hdr.base.f1)));
        } else {
            meta.m1 = meta.m1;
            meta.m2 = (((meta.m2 * ((bit<9>)meta.kept)) |-| (~meta.m2)) + (((bit<9>)((bit<7>)meta.m1)) << 8w10));
        }
    }
    action ingress_a1() {
        hdr.base.f1 = (~(((bit<64>)meta.two.n0) - ((bit<64>)meta.m1)));
        hash(meta.one.n0, HashAlgorithm.crc32, 16w5, { meta.kept }, 32w7);
    }
    table ingress_t0 {
        key = {
            hdr.base.f0: ternary @name("k0");
        }
        actions = {
            NoAction;
            ingress_a1;
        }
        default_action = ingress_a1();
        size = 64;
    }
    table ingress_t1 {
        key = {
            meta.m3: ternary @name("k0");
        }
        actions = {
            NoAction;
            ingress_a0;
            ingress_a1;
        }
        default_action = ingress_a0(9w511, 16w65535);
        size = 64;
    }
    apply {
        standard_metadata.egress_spec = 2;
        meta.first = standard_metadata.instance_type == 0;
        hash(meta.one.n0, HashAlgorithm.crc32, 16w0, { hdr.base.f0, meta.m2, 6w0 }, 32w1000);
        switch (ingress_t1.apply().action_run) {
            NoAction: {
                meta.m0 = (((bit<48>)((int<48>)((int<24>)((int<48>)meta.m0)))) |+| ((bit<48>)(hdr.base.kind | meta.kept)));
                meta.m2 = (((bit<9>)(meta.two.n0 |+| 16w65535)) | ((!hdr.x1.isValid()) ? ((bit<9>)meta.kept) : (5w28 ++ ((bit<4>)meta.m0))));
                meta.m2[7:3] = ((23w3401800 | ((bit<23>)meta.m3)))[16:12];
            }
            ingress_a0: {
                hdr.base.f1 = (~(((bit<89>)meta.one.n0))[83:20]);
            }
        }
        hdr.x0 = hdr.x1;
        hdr.x0 = hdr.x1;
        ingress_t0.apply();
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    action egress_a0(bit<48> p0) {
        hash(hdr.base.f1, HashAlgorithm.crc32, 16w5, { meta.kept, meta.kept, meta.m2, 7w0 }, 32w7);
    }
    action egress_a1() {
        hdr.ys.pop_front(1);
        hdr.ys.push_front(1);
    }
    action egress_a2(inout bit<33> p0, inout bit<33> p1) {
        hdr.base.f1 = (-(((bit<64>)meta.two.n0) - (hdr.base.f1 | hdr.base.f1)));
        hdr.base.pad = ((bit<7>)((bit<128>)((((int<128>)((int<33>)meta.m3)) & ((int<128>)((int<16>)meta.two.n0))) |-| ((int<128>)((int<100>)((bit<100>)meta.m2))))));
    }
    action egress_a3() {
        hdr.x1 = hdr.x0;
        hdr.ys[1].setValid();
        hdr.ys[1].more = (~hdr.base.kind);
        hdr.ys[1].f0 = ((bit<8>)hdr.base.f1);
        bit<1> v3 = (((bit<1>)meta.flag) << ((((bit<6>)meta.two.n1) ++ ((bit<2>)hdr.base.f1)) | (hdr.ys[1].more >> 8w2)));
    }
    table egress_t0 {
        key = {
            ((!hdr.ys[1].isValid()) ? (~hdr.base.kind) : (hdr.base.kind & ((bit<8>)meta.m3))): lpm @name("k0");
            meta.two.n1: optional @name("k1");
        }
        actions = {
            NoAction;
            egress_a0;
            egress_a1;
            egress_a3;
        }
        default_action = egress_a0(48w141064750955557);
        size = 64;
    }
    apply {
        hdr.base.f2 = (((int<16>)((int<100>)(meta.flag ? ((bit<100>)meta.two.n0) : 100w1078861302414365323819432801705))) * (-(hdr.base.f2 << 8w6)));
        hdr.base.f2 = ((int<16>)(((30w1073741822 << ((bit<1>)meta.two.n1)) |+| (30w1 ^ 30w946042897)))[25:10]);
        egress_a2(meta.one.n1, meta.m3);
        egress_a1();
        hdr.ys.pop_front(1);
        switch (egress_t0.apply().action_run) {
            NoAction: {
                meta.one.n1 = (((bit<33>)meta.m0) & ((bit<33>)(hdr.base.kind - meta.kept)));
            }
            egress_a0: {
                hdr.base.pad = hdr.base.pad;
            }
            egress_a1: {
                meta.two.n1 = meta.one.n1;
                meta.m1 = (((((bit<32>)meta.m0) << meta.kept) & ((bit<32>)hdr.base.f0)) | ((bit<32>)meta.kept));
                meta.one.n1 = ((bit<33>)((meta.one.n0 >= 16w1) ? ((bit<13>)meta.kept) : (((bit<13>)hdr.base.pad) + ((bit<13>)hdr.base.kind))));
            }
            default: {
                meta.m2 = ((hdr.ys[0].isValid() ? (meta.m2 * meta.m2) : (hdr.base.f0 & 9w510)) << 8w8);
                meta.flag = (24w1 == 24w10064416);
                meta.two.n0 = (meta.one.n0 | function0(meta.two.n0, (meta.two.n0 << ((bit<4>)meta.one.n1))));
            }
        }
        bit<16> v4 = meta.two.n0;
        if (meta.first && (meta.one.n1 > 33w8589934591)) {
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
