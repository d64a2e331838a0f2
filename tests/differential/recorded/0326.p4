#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    bit<7> f0;
    bit<8> f1;
    bit<1> f2;
}

header x_t {
    bit<8> next;
    bit<3> f0;
    bit<5> pad;
}

header y_t {
    bit<8> more;
    bit<12> f0;
    bit<9> f1;
    bit<3> pad;
}

struct headers_t {
    base_t base;
    x_t x0;
    x_t x1;
    y_t[2] ys;
}

struct inner_t {
    bit<8> n0;
    bit<32> n1;
}

struct meta_t {
    bit<48> m0;
    int<48> m1;
    int<16> m2;
    bool flag;
    @field_list(1) bit<8> kept;
    inner_t one;
    inner_t two;
    bool first;
}

bit<16> function0(in bit<8> p0, in bit<32> p1) {
    if (false) {
        return ((((bit<16>)p0) & ((bit<16>)p1)) << (~p0));
    }
    return (-((((bit<16>)p0) * ((bit<16>)p0)) << 8w14));
}
bit<16> function1(in bit<16> p0, in bit<8> p1) {
    if ((p0 != (45w1)[43:28])) {
        return ((false && true) ? function0(p1, ((bit<32>)p0)) : (35w17179869184)[16:1]);
    }
    return p0;
}

parser parse(packet_in packet, out headers_t hdr, inout meta_t meta,
             inout standard_metadata_t standard_metadata) {
    state start {
        packet.extract(hdr.base);
        transition select(hdr.base.kind) {
            8w146: parse_x1;
            8w145: parse_x0;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        meta.kept = packet.lookahead<bit<8>>();
        transition select(hdr.x0.next) {
            8w149 .. 8w152: parse_x1;
            8w124: parse_x1;
            8w85: parse_x1;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        transition select(hdr.x1.next) {
            8w101 .. 8w104: parse_ys;
            8w56: parse_ys;
            8w204: parse_ys;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        verify((meta.two.n1 > 32w3449142541), error.Unwelcome);
        transition select(hdr.ys.last.more) {
            8w217: parse_ys;
            8w9 &&& 8w15: accept;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        c = ((bit<8>)((bit<24>)((24s4776113 + ((int<24>)((int<8>)a))) | (false ? 24s1 : 24s8388607))));
        if ((((bit<64>)b) <= (64w12689152687900795570 |-| 64w18025471092061573008))) {
            b = ((b < 8w254) ? ((((bit<6>)b) ++ 1w0) ++ ((bit<1>)((bit<32>)c))) : ((bit<8>)(~((bit<100>)b))));
            c = ((bit<8>)((true ? ((bit<31>)c) : ((bit<31>)b)) << 8w19));
            c = (((bit<37>)(((bit<65>)b) >> ((bit<1>)c))))[11:4];
        }
        b = (((bit<8>)(((bit<24>)a) | 24w16492853)) |+| ((-8w128) * (true ? 8w235 : b)));
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    action ingress_a0(out int<48> p0) {
        p0 = (int<48>)(48w140737488355328);
        hdr.base.f1 = ((~(~hdr.base.f0)) ++ ((hdr.base.f2 * ((bit<1>)((bit<48>)p0))) |+| (12w1108)[9:9]));
        meta.one.n1 = ((meta.two.n1 - (hdr.base.kind ++ ((bit<24>)((bit<48>)p0)))) |-| ((meta.two.n1 * meta.one.n1) - (((bit<32>)hdr.base.f2) << hdr.base.kind)));
        if ((meta.two.n0 <= (meta.one.n0 | meta.two.n0))) {
            meta.m0[46:35] = (((bit<26>)hdr.base.f1))[17:6];
        }
    }
    action ingress_a1(in bit<128> p0) {
        hdr.base.f0 = ((bit<7>)(-((bit<31>)hdr.base.f2)));
    }
    action ingress_a2(in bit<32> p0, in bit<8> p1) {
        hash(meta.one.n1, HashAlgorithm.crc16, 16w0, { hdr.base.f2, hdr.base.kind, 7w0 }, 32w1000);
        hash(meta.one.n1, HashAlgorithm.csum16, 16w5, { hdr.base.f2, meta.kept, meta.m0, 7w0 }, 32w65536);
        meta.m2 = (((int<1>)(1w1) == (((int<1>)meta.m1) << 8w2)) ? (((int<16>)((int<1>)hdr.base.f2)) << 8w3) : ((int<16>)((int<100>)(-100w813574241149438484216189809686))));
    }
    table ingress_t0 {
        key = {
            meta.two.n0: optional @name("k0");
            (-(((bit<20>)hdr.base.f1) ++ ((bit<12>)meta.two.n0))): exact @name("k1");
            meta.two.n0: range @name("k2");
        }
        actions = {
            NoAction;
        }
        default_action = NoAction();
        size = 64;
    }
    table ingress_t1 {
        key = {
            meta.kept: ternary @name("k0");
            hdr.base.kind: range @name("k1");
            ((~meta.one.n1) << 8w2): optional @name("k2");
        }
        actions = {
            NoAction;
        }
        default_action = NoAction();
        size = 64;
    }
    apply {
        standard_metadata.egress_spec = 6;
        meta.first = standard_metadata.instance_type == 0;
        hdr.base.f0[5:3] = ((meta.m2 < 16s32767) ? 3w4 : (((bit<41>)meta.two.n1))[6:4]);
        meta.one.n1 = (-meta.two.n1);
        switch ((((bit<16>)hdr.base.f0) & ((bit<16>)meta.m0))) {
            16w9820: {
                meta.two.n0 = (((hdr.x0.isValid() ? 25w33554431 : ((bit<25>)((bit<1>)meta.flag))) ++ 10w640))[25:18];
            }
            16w38261: {
                meta.flag = hdr.x1.isValid();
                hdr.base.f2 = hdr.base.f2;
            }
            16w65535: {
                meta.m2 = (meta.m2 << ((hdr.x0.isValid() ? 39w1 : 39w549755813886))[20:13]);
                meta.one.n1 = (((hdr.base.f2 <= 1w1) ? meta.one.n1 : (meta.m0)[33:2]) * ((bit<32>)(-((bit<48>)meta.one.n0))));
            }
            default: {
                hdr.base.f1 = ((bit<8>)((bit<24>)(hdr.base.f0 ^ hdr.base.f0)));
            }
        }
        meta.one = meta.one;
        ingress_t0.apply();
        ingress_t1.apply();
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<32>>(1) egress_cells;
    action egress_a0() {
        bit<5> v1 = (((!meta.flag) ? 5w25 : (((bit<14>)meta.one.n0))[11:7]) << hdr.base.kind);
    }
    action egress_a1(bit<48> p0, bit<16> p1) {
        egress_cells.read(meta.one.n1, ((meta.flag ? meta.one.n1 : meta.one.n1) & 32w0));
    }
    apply {
        hash(meta.two.n1, HashAlgorithm.crc32, 16w5, { meta.two.n1 }, 32w1000);
        if (meta.flag) {
            if ((meta.m2 < 16s26521)) {
                meta.m0 = meta.m0;
            }
            meta.m0[37:30] = ((((bit<8>)((bit<1>)meta.flag)) << meta.one.n0) - (hdr.base.f2 ++ 7w127));
            meta.m2 = (((int<16>)(((bit<3>)meta.two.n1) ++ ((bit<13>)31w462032786))) >> ((bit<8>)(-((bit<100>)((bit<1>)meta.flag)))));
        }
        hash(meta.two.n1, HashAlgorithm.crc16, 16w5, { meta.one.n1, hdr.base.f1 }, 32w1000);
        meta.m2 = meta.m2;
        meta.two = meta.one;
        egress_a0();
        egress_a0();
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
