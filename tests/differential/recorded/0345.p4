#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    bit<8> f0;
    bit<1> f1;
    bit<16> f2;
    int<48> f3;
    bit<3> f4;
    bit<4> pad;
}

header x_t {
    bit<8> next;
    bit<1> f0;
    bit<3> f1;
    int<8> f2;
    bit<4> pad;
}

header y_t {
    bit<8> more;
    bit<32> f0;
}

struct headers_t {
    base_t base;
    x_t x0;
    x_t x1;
    y_t[4] ys;
}

struct inner_t {
    int<32> n0;
    int<9> n1;
}

struct meta_t {
    bit<8> m0;
    int<32> m1;
    bit<9> m2;
    int<33> m3;
    int<32> m4;
    bool flag;
    @field_list(1) bit<8> kept;
    inner_t one;
    inner_t two;
    bool first;
}

bit<8> function0(in bit<16> p0, in bit<8> p1) {
    if ((p1 > p1)) {
        return ((p1 << ((bit<1>)p1)) & ((bit<8>)7w27));
    }
    return (((true ? 48w0 : ((bit<48>)p0)) ^ (((bit<48>)p1) ^ ((bit<48>)p0))))[24:17];
}

parser parse(packet_in packet, out headers_t hdr, inout meta_t meta,
             inout standard_metadata_t standard_metadata) {
    state start {
        packet.extract(hdr.base);
        transition select(hdr.base.kind) {
            8w27: parse_ys;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        meta.kept = ((((bit<8>)((bit<9>)meta.two.n1)) << 8w5) - (meta.flag ? function0(hdr.base.f2, hdr.base.kind) : (~meta.m0)));
        transition select(hdr.x0.next) {
            8w10: parse_x1;
            8w216: parse_x1;
            8w116: parse_x1;
            8w8 &&& 8w15: accept;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        bit<32> v1 = ((~32w878023955) ^ ((meta.one.n1 > 9s67) ? ((bit<32>)((bit<64>)((bit<48>)hdr.base.f3))) : (30w398828134 ++ 2w1)));
        meta.kept = packet.lookahead<bit<8>>();
        transition select(hdr.x1.next) {
            8w160: parse_ys;
            8w15 &&& 8w15: accept;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        transition select(hdr.ys.last.more) {
            8w11: parse_ys;
            8w129: parse_ys;
            8w21: parse_ys;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        c = ((bit<8>)((bit<48>)((int<48>)((int<8>)c))));
        bit<9> v2 = ((bit<9>)(~(4w0 & ((bit<4>)a))));
        bit<5> v3 = ((bit<5>)b);
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    counter(4, CounterType.packets_and_bytes) ingress_counts;
    action ingress_a0() {
        hdr.ys.push_front(1);
    }
    action ingress_a1(bit<128> p0) {
        hdr.x0 = hdr.x1;
    }
    action ingress_a2(out int<32> p0) {
        p0 = 32s0;
        hdr.base.f0 = ((bit<8>)((((bit<21>)((bit<32>)p0)) ++ 42w1) | ((bit<63>)hdr.base.f2)));
    }
    table ingress_t0 {
        key = {
            meta.kept: ternary @name("k0");
        }
        actions = {
            NoAction;
            ingress_a1;
        }
        default_action = ingress_a1(128w299007490271059176503421477653209583577);
        size = 64;
    }
    table ingress_t1 {
        key = {
            meta.m0: lpm @name("k0");
            meta.kept: optional @name("k1");
        }
        actions = {
            NoAction;
            ingress_a0;
            ingress_a1;
        }
        default_action = ingress_a0();
        size = 64;
    }
    table ingress_t2 {
        key = {
            hdr.base.f2: exact @name("k0");
            meta.m0: lpm @name("k1");
        }
        actions = {
            NoAction;
            ingress_a0;
            ingress_a1;
        }
        default_action = ingress_a0();
        size = 64;
    }
    apply {
        standard_metadata.egress_spec = 7;
        meta.first = standard_metadata.instance_type == 0;
        hdr.base.f4 = (hdr.ys[1].isValid() ? ((bit<3>)((bit<1>)((int<1>)(((bit<5>)((bit<32>)meta.m4)))[2:2]))) : ((-hdr.base.f4) ^ (hdr.base.f4 & hdr.base.f4)));
        meta.two = meta.two;
        switch (ingress_t2.apply().action_run) {
            NoAction: {
                hdr.base.pad = ((hdr.x1.isValid() && (meta.m1 < meta.two.n0)) ? (-(4w13 | hdr.base.pad)) : (((bit<4>)((bit<63>)hdr.base.kind)) - (hdr.base.pad + 4w15)));
            }
            ingress_a0: {
                hdr.base.f1 = ((bit<1>)((((bit<100>)hdr.base.pad) & 100w0) >> 8w84));
                hdr.base.f1 = (((hdr.x0.isValid() ? 64w15135532698230059045 : ((bit<64>)((bit<32>)meta.m4))) > (-((bit<64>)hdr.base.f0))) ? ((((bit<1>)meta.flag) + hdr.base.f1) | hdr.base.f1) : ((bit<1>)(!hdr.ys[3].isValid())));
                meta.two.n0 = ((int<32>)((int<4>)hdr.base.pad));
            }
            default: {
                hdr.base.f2 = (((meta.flag ? hdr.base.f2 : hdr.base.f2) ^ ((bit<16>)32w663016307)) * ((~hdr.base.f2) - (((bit<55>)hdr.base.f0))[17:2]));
                meta.m4 = (((int<32>)((int<1>)hdr.base.f1)) |+| ((meta.two.n0 |-| meta.m4) * (meta.two.n0 - meta.m4)));
                hdr.base.f1 = (((-((bit<2>)meta.m2)) ++ ((bit<10>)meta.kept)))[3:3];
            }
        }
        ingress_t1.apply();
        meta.m0 = (((((bit<37>)((bit<32>)meta.m4)))[35:16])[9:2] * ((meta.flag ? hdr.base.f0 : hdr.base.kind) + function0(hdr.base.f2, hdr.base.f0)));
        ingress_t0.apply();
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<8>>(1) egress_cells;
    action egress_a0(out bit<8> p0) {
        p0 = 8w0;
        hash(hdr.base.f2, HashAlgorithm.xor16, 16w0, { hdr.base.pad, hdr.base.f2, 4w0 }, 32w65536);
    }
    action egress_a1(out int<32> p0) {
        p0 = (int<32>)(32w4294967295);
        if ((meta.two.n1 >= 9s0)) {
            meta.m4 = ((int<32>)((int<1>)((bit<1>)((bit<7>)((int<7>)(((bit<28>)((bit<48>)hdr.base.f3)))[9:3])))));
        } else {
            p0[30:5] = ((bit<26>)(~32w0));
            hdr.base.f2 = hdr.base.f2;
        }
        egress_cells.write(((((bit<32>)hdr.base.f1) ^ 32w2147483647) & 32w0), (((bit<8>)meta.m2) + (8w101 |-| meta.kept)));
        hdr.ys.pop_front(1);
    }
    action egress_a2() {
        int<8> v4 = ((int<8>)meta.m0);
        hdr.x0 = hdr.x1;
        hdr.base.f2[8:8] = ((((bit<20>)((bit<32>)meta.m4)))[19:6])[4:4];
    }
    action egress_a3() {
        hash(hdr.base.f2, HashAlgorithm.crc32, 16w0, { hdr.base.f0, meta.kept, hdr.base.kind }, 32w65536);
    }
    table egress_t0 {
        key = {
            meta.kept: exact @name("k0");
        }
        actions = {
            NoAction;
            egress_a2;
            egress_a3;
        }
        default_action = NoAction();
        const entries = {
            (8w0): egress_a2();
            (8w128): NoAction();
            (8w140): egress_a2();
        }
        size = 64;
    }
    table egress_t1 {
        key = {
            meta.m2: exact @name("k0");
        }
        actions = {
            NoAction;
            egress_a3;
        }
        default_action = NoAction();
        size = 64;
    }
    table egress_t2 {
        key = {
            hdr.base.kind: lpm @name("k0");
        }
        actions = {
            NoAction;
            egress_a2;
        }
        default_action = egress_a2();
        size = 64;
    }
    apply {
        hdr.ys.pop_front(1);
        if ((hdr.base.f2 <= (((bit<36>)meta.m2))[26:11])) {
            meta.m4 = (((int<32>)((int<33>)(~33w6884098912))) |+| ((int<32>)((((bit<72>)((bit<32>)meta.one.n0)) ^ ((bit<72>)meta.m0)))[50:19]));
            meta.one = meta.two;
        } else {
            meta.one = meta.one;
        }
        meta.one = meta.one;
        switch (((bit<8>)((bit<128>)((int<128>)((int<8>)hdr.base.f0))))) {
            8w1: {
                hdr.base.f1 = (((((bit<18>)hdr.base.kind))[11:11] ++ 23w1))[21:21];
                meta.two.n0 = ((int<32>)(((-34w15296204210) << (hdr.base.pad & hdr.base.pad)))[32:1]);
            }
            8w111: {
                hdr.base.f1 = hdr.base.f1;
            }
            8w128: {
                meta.flag = ((hdr.base.f4 < (hdr.base.f4 - hdr.base.f4)) && ((hdr.ys[2].isValid() || meta.flag) && meta.flag));
                meta.one.n1 = ((int<9>)(((bit<5>)(55w379173826789757)[19:4]) ++ ((bit<4>)(((bit<31>)hdr.base.kind) >> 8w82))));
                hdr.base.f2[13:11] = (hdr.base.f4 - (11w2047)[10:8]);
            }
            default: {
                meta.m1 = meta.m4;
                meta.flag = hdr.ys[1].isValid();
                meta.m1 = (-((int<32>)(((bit<30>)((bit<48>)meta.m2)) ++ (2w2 >> hdr.base.pad))));
            }
        }
        meta.two = meta.two;
        hdr.x0.setValid();
        hdr.x0.next = (hdr.ys[3].isValid() ? meta.kept : meta.kept);
        hdr.x0.f0 = (hdr.x1.isValid() ? ((bit<1>)((bit<32>)meta.m4)) : hdr.base.f1);
        hdr.x0.f1 = ((bit<3>)hdr.base.kind);
        hdr.x0.f2 = ((int<8>)((int<33>)33w4294967296));
        hdr.x0.pad = (19w371782)[4:1];
        egress_t0.apply();
        egress_t1.apply();
        egress_t2.apply();
        if (meta.first && ((((int<128>)hdr.base.f3) * ((int<128>)((int<8>)meta.m0))) <= (128s50633280445389176446294931953581260977 - ((int<128>)meta.one.n0)))) {
            clone_preserving_field_list(CloneType.E2E, 5, 1);
        }
    }
}

control compute_all(inout headers_t hdr, inout meta_t meta) {
    apply {
        update_checksum(true, { hdr.base.kind, hdr.base.f0, hdr.base.f1, hdr.base.f3, hdr.base.f4, hdr.base.pad }, hdr.base.f2, HashAlgorithm.csum16);
    }
}


control verify_all(inout headers_t hdr, inout meta_t meta) { apply { } }

control deparse(packet_out packet, in headers_t hdr) {
    apply {
        packet.emit(hdr);
    }
}

V1Switch(parse(), verify_all(), ingress(), egress(), compute_all(), deparse()) main;
