#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    bit<4> f0;
    int<9> f1;
    int<48> f2;
    bit<3> pad;
}

header x_t {
    bit<8> next;
    bit<7> f0;
    int<48> f1;
    bit<7> f2;
    bit<2> pad;
}

header y_t {
    bit<8> more;
}

struct headers_t {
    base_t base;
    x_t x0;
    x_t x1;
    y_t[3] ys;
}

struct inner_t {
    int<128> n0;
    bit<65> n1;
}

struct meta_t {
    bit<64> m0;
    bit<65> m1;
    bit<9> m2;
    bit<9> m3;
    bool flag;
    @field_list(1) bit<8> kept;
    inner_t one;
    inner_t two;
    bool first;
}

bit<32> function0(in bit<16> p0, in bit<16> p1) {
    if ((p1 < (((bit<8>)p0) ++ ((bit<8>)p1)))) {
        return ((((bit<37>)p1) + ((bit<37>)p1)))[33:2];
    }
    return (((48w130179916433174 ^ 48w49792719589893) |+| (13w1 ++ 35w34359738366)))[40:9];
}

parser parse(packet_in packet, out headers_t hdr, inout meta_t meta,
             inout standard_metadata_t standard_metadata) {
    state start {
        packet.extract(hdr.base);
        hdr.base.f1 = ((int<9>)(((5w25 ++ 6w1) ++ 11w0))[18:10]);
        transition select(hdr.base.kind) {
            8w189: parse_x1;
            8w85: parse_x1;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        transition select(hdr.x0.next) {
            8w105 .. 8w108: parse_ys;
            8w207: parse_ys;
            8w169: parse_ys;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        meta.m2 = meta.m2;
        transition select(hdr.x1.next) {
            8w202: parse_ys;
            8w192: parse_ys;
            8w31: parse_ys;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        transition select(hdr.ys.last.more) {
            8w108: parse_ys;
            8w80: parse_ys;
            8w62: parse_ys;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        b = (((24w6156460 * ((bit<24>)b)) << 8w12))[10:3];
        bool v1 = true;
        if (((-64w9223372036854775808) >= ((bit<64>)b))) {
            b = (((((bit<5>)c) ++ ((bit<3>)b)) * (a |+| b)) ^ ((bit<8>)63w4611686018427387904));
        }
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<16>>(4) ingress_cells;
    action ingress_a0(inout bit<9> p0, inout bit<8> p1) {
        ingress_cells.write(((32w2103933119 << 8w1) & 32w3), ((bit<16>)meta.two.n1));
        bit<1> v2 = ((bit<1>)((128w173935670829275359578770043620812439152 >> p1) >> 8w102));
        hash(meta.m0, HashAlgorithm.xor16, 16w5, { hdr.base.pad, meta.m3, 4w0 }, 32w1000);
    }
    action ingress_a1() {
        hdr.x1 = hdr.x0;
    }
    action ingress_a2(in bit<128> p0, in bit<8> p1) {
        hdr.ys[0].setInvalid();
        bit<48> v3 = ((bit<48>)hdr.base.f2);
    }
    table ingress_t0 {
        key = {
            meta.m1: range @name("k0");
            meta.m2: range @name("k1");
            meta.one.n1: ternary @name("k2");
        }
        actions = {
            NoAction;
            ingress_a1;
        }
        default_action = ingress_a1();
        size = 64;
    }
    apply {
        standard_metadata.egress_spec = 2;
        meta.first = standard_metadata.instance_type == 0;
        meta.flag = standard_metadata.parser_error != error.NoError;
        hdr.ys[1].setValid();
        hdr.ys[1].more = (hdr.x1.isValid() ? ((bit<8>)meta.m3) : ((bit<8>)meta.m1));
        meta.m1 = (((bit<65>)((bit<128>)meta.two.n0)) - ((((bit<12>)((bit<1>)meta.flag)) ++ hdr.base.pad) ++ (50w1125899906842622 | ((bit<50>)((bit<128>)meta.one.n0)))));
        hdr.ys.pop_front(1);
        standard_metadata.egress_spec = ((bit<9>)(((bit<3>)meta.m2) - (hdr.base.pad |-| hdr.base.pad)));
        hash(meta.m0, HashAlgorithm.crc32, 16w5, { hdr.base.f0, meta.m3, meta.m1, 2w0 }, 32w7);
        switch ((((bit<1>)meta.flag) ++ ((bit<15>)meta.m0))) {
            16w32363: {
                meta.kept = (((-meta.kept) - (19w262144)[12:5]) + ((((bit<23>)meta.m1) | ((bit<23>)((bit<128>)meta.one.n0))))[11:4]);
                meta.one.n0 = ((-((int<128>)(62w0 ++ 66w15963225230466335862))) | (-meta.two.n0));
            }
            16w65534: {
                meta.m1 = meta.two.n1;
                hdr.base.f1 = ((int<9>)(((((bit<7>)hdr.base.kind) * 7w54) & (((bit<7>)hdr.base.kind) ^ 7w66)) ++ (((bit<15>)32w2147483648))[9:8]));
                hdr.base.f2 = ((int<48>)((int<8>)((meta.flag ? hdr.base.kind : meta.kept) - (-hdr.base.kind))));
            }
            default: {
                meta.kept = (((bit<8>)((bit<48>)((int<48>)meta.one.n0))) |-| (~(meta.kept << 8w0)));
                hdr.base.f0 = (((((bit<3>)hdr.base.kind) ++ ((bit<1>)((bit<48>)hdr.base.f2))) << 8w2) + ((hdr.base.f0 ^ hdr.base.f0) & (-((bit<4>)((bit<128>)meta.one.n0)))));
                meta.one.n1 = (-((((bit<66>)meta.m1) | 66w0))[65:1]);
            }
        }
        ingress_t0.apply();
        if (meta.first && (!(meta.m0 <= meta.m0))) {
            clone_preserving_field_list(CloneType.I2E, 5, 1);
        }
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<32>>(4) egress_cells;
    counter(4, CounterType.packets_and_bytes) egress_counts;
    action egress_a0() {
        hash(meta.m0, HashAlgorithm.crc16, 16w5, { hdr.base.kind }, 32w1000);
    }
    table egress_t0 {
        key = {
            hdr.base.f0: exact @name("k0");
        }
        actions = {
            NoAction;
            egress_a0;
        }
        default_action = NoAction();
        const entries = {
            (4w10): NoAction();
            (4w5): NoAction();
            (4w8): NoAction();
        }
        size = 64;
    }
    table egress_t1 {
        key = {
            hdr.base.f0: ternary @name("k0");
            meta.m3: range @name("k1");
        }
        actions = {
            NoAction;
            egress_a0;
        }
        default_action = egress_a0();
        size = 64;
    }
    apply {
        meta.kept = hdr.base.kind;
        hdr.base.pad[1:1] = ((((bit<15>)meta.m0))[5:5] | (hdr.base.f0)[1:1]);
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
