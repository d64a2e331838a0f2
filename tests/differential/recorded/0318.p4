#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    bit<7> f0;
    bit<1> f1;
    bit<32> f2;
}

header x_t {
    bit<8> next;
    bit<1> f0;
    int<3> f1;
    bit<3> f2;
    bit<1> pad;
}

header y_t {
    bit<8> more;
    int<64> f0;
}

struct headers_t {
    base_t base;
    x_t x0;
    x_t x1;
    y_t[2] ys;
}

struct inner_t {
    bit<8> n0;
    bit<1> n1;
}

struct meta_t {
    bit<32> m0;
    int<128> m1;
    int<16> m2;
    bit<128> m3;
    int<48> m4;
    bit<33> m5;
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
        meta.m5[26:25] = (((bit<37>)meta.one.n1))[19:18];
        transition select(hdr.base.kind) {
            8w17 .. 8w20: parse_x0;
            8w177: parse_x0;
            8w109: parse_x0;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        meta.one.n0 = (~(-(8w253 + meta.one.n0)));
        transition select(hdr.x0.next) {
            8w113: parse_x1;
            8w176: parse_x1;
            8w126: parse_x1;
            8w8 &&& 8w15: accept;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        if ((hdr.base.f1 == meta.one.n1)) {
            meta.one.n1 = (((bit<2>)meta.one.n0))[1:1];
            meta.m0 = ((bit<32>)(((bit<16>)((bit<48>)meta.m4)) >> 8w13));
        } else {
            meta.m0 = ((bit<32>)((bit<16>)((int<16>)((6w63 << 8w5) ++ (17w65535)[11:2]))));
            meta.kept = (((meta.flag ? ((bit<5>)((bit<128>)meta.m1)) : ((bit<5>)((bit<16>)meta.m2))) ++ (~3w1)) - ((((bit<57>)hdr.base.f1))[43:22])[18:11]);
        }
        transition select(hdr.x1.next) {
            8w186 .. 8w189: parse_ys;
            8w76: parse_ys;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        meta.m0 = (hdr.base.f2 |+| ((((bit<48>)meta.kept))[46:15] | hdr.base.f2));
        transition select(hdr.ys.last.more) {
            8w44: parse_ys;
            8w221: parse_ys;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        b[0:0] = ((1w1 << 8w0) >> 8w2);
        b[6:6] = (((bit<11>)c))[8:8];
        if (((false ? ((int<4>)((int<8>)b)) : ((int<4>)((int<8>)b))) > ((int<4>)(2w0 ++ ((bit<2>)b))))) {
            c -= (((b | b) |+| a) >> ((c < 8w127) ? (((bit<1>)a) |+| ((bit<1>)b)) : (false ? 1w0 : 1w0)));
            c = a;
        }
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    counter(4, CounterType.packets_and_bytes) ingress_counts;
    action ingress_a0() {
        meta.kept[7:6] = ((((bit<10>)((bit<128>)meta.m1)))[7:6] + (((bit<2>)meta.m0) + 2w2));
        bit<8> v1 = (((-((bit<3>)meta.two.n0)) ++ (((bit<4>)meta.m0) ++ hdr.base.f1)) & ((((bit<17>)meta.m3))[14:7] - (meta.two.n1 ++ hdr.base.f0)));
    }
    action ingress_a1() {
        hdr.x1 = hdr.x0;
        if ((meta.two.n0 == (((bit<34>)((bit<16>)meta.m2)))[22:15])) {
            meta.one.n1 = meta.one.n1;
        } else {
            hdr.base.f2 = ((bit<32>)((16w65534 == ((bit<16>)meta.two.n0)) ? (16w49533 << 8w17) : (16w12077 << 8w9)));
        }
    }
    action ingress_a2(bit<48> p0, bit<32> p1) {
        hdr.ys.pop_front(1);
        meta.m5 = (((~((bit<33>)meta.m3)) | (((bit<33>)meta.two.n1) - meta.m5)) | ((bit<33>)((bit<16>)((int<16>)(16w65535) |-| meta.m2))));
    }
    action ingress_a3(out int<48> p0) {
        p0 = (int<48>)(48w254090074633836);
        bit<8> v2 = (((hdr.base.kind | meta.two.n0) << 8w5) - ((((bit<5>)hdr.base.f0) ++ ((bit<3>)hdr.base.f1)) << 8w7));
    }
    table ingress_t0 {
        key = {
            meta.two.n0: lpm @name("k0");
            meta.m5: range @name("k1");
            meta.m5: exact @name("k2");
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
            meta.two.n1: ternary @name("k0");
            hdr.base.kind: optional @name("k1");
        }
        actions = {
            NoAction;
            ingress_a0;
            ingress_a2;
        }
        default_action = NoAction();
        size = 64;
    }
    table ingress_t2 {
        key = {
            (meta.kept - ((bit<8>)((bit<1>)meta.flag))): range @name("k0");
            hdr.base.f1: optional @name("k1");
            meta.kept: exact @name("k2");
        }
        actions = {
            NoAction;
            ingress_a1;
            ingress_a2;
        }
        default_action = NoAction();
        size = 64;
    }
    apply {
        standard_metadata.egress_spec = 7;
        meta.first = standard_metadata.instance_type == 0;
        bool v3 = (hdr.base.kind < 8w128);
        meta.two.n0 = ((bit<8>)((meta.two.n1 >> ((bit<4>)((bit<128>)meta.m1))) ++ ((bit<12>)100w1267650600228229401496703205374)));
        ingress_counts.count(((hdr.base.f2 | meta.m0) & 32w3));
        meta.m0 = (((56w50310197830761348)[36:5] |-| (meta.m0 * hdr.base.f2)) & hdr.base.f2);
        if (ingress_t0.apply().hit) {
            meta.m1 = (~(hdr.ys[1].isValid() ? (((int<128>)((int<32>)meta.m0)) ^ ((int<128>)((int<32>)hdr.base.f2))) : meta.m1));
            meta.two.n1 = ((bit<1>)meta.two.n0);
        }
        hash(meta.m0, HashAlgorithm.identity, 16w0, { meta.two.n1, 7w0 }, 32w7);
        meta.one.n1 = (((meta.two.n1 |+| hdr.base.f1) << (4w13 |+| 4w12)) |+| ((1w1 << hdr.base.kind) |-| (meta.m5)[7:7]));
        meta.one.n1 = hdr.base.f1;
        ingress_t1.apply();
        ingress_t2.apply();
        if (meta.first && ((!hdr.ys[1].isValid()) && (hdr.x0.isValid() || meta.flag))) {
            resubmit_preserving_field_list(1);
        }
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    action egress_a0() {
        hdr.x0.setValid();
        hdr.x0.next = (meta.kept | meta.one.n0);
        hdr.x0.f0 = (10w98)[1:1];
        hdr.x0.f1 = ((int<3>)(meta.one.n1 ++ ((bit<2>)meta.m5)));
        hdr.x0.f2 = (meta.flag ? ((bit<3>)((bit<16>)meta.m2)) : ((bit<3>)meta.two.n0));
        hdr.x0.pad = (hdr.base.f1 |-| 1w0);
    }
    table egress_t0 {
        key = {
            meta.two.n1: ternary @name("k0");
            hdr.base.f0: exact @name("k1");
        }
        actions = {
            NoAction;
            egress_a0;
        }
        default_action = egress_a0();
        size = 64;
    }
    table egress_t1 {
        key = {
            meta.m5: exact @name("k0");
        }
        actions = {
            NoAction;
            egress_a0;
        }
        default_action = NoAction();
        size = 64;
    }
    apply {
        hash(hdr.base.f2, HashAlgorithm.identity, 16w0, { hdr.base.f0, 1w0 }, 32w1000);
        meta.one.n1 = ((~(hdr.base.f1 + hdr.base.f1)) >> 8w0);
        meta.one.n0 = (-((((bit<3>)hdr.base.f0) ++ 5w31) ^ (-hdr.base.kind)));
        egress_t1.apply();
        hash(hdr.base.f2, HashAlgorithm.xor16, 16w0, { meta.m0, hdr.base.kind, meta.kept }, 32w65536);
        hash(meta.m0, HashAlgorithm.csum16, 16w5, { meta.two.n0, meta.two.n0 }, 32w65536);
        meta.m3 = (((meta.m3 |+| meta.m3) |-| (((bit<44>)meta.m0) ++ ((bit<84>)((bit<16>)meta.m2)))) |-| (((bit<9>)((bit<31>)((int<31>)meta.m1))) ++ (((bit<119>)meta.m3) |+| 119w422300596010796340713444418482473757)));
        egress_t0.apply();
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
