#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    bit<9> f0;
    int<48> f1;
    bit<64> f2;
    bit<7> pad;
}

header x_t {
    bit<8> next;
    bit<4> f0;
    bit<64> f1;
    bit<4> pad;
}

header y_t {
    bit<8> more;
}

struct headers_t {
    base_t base;
    x_t x0;
    x_t x1;
    y_t[2] ys;
}

struct inner_t {
    bit<4> n0;
    bit<9> n1;
}

struct meta_t {
    bit<16> m0;
    bit<4> m1;
    int<8> m2;
    bit<32> m3;
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
        meta.two.n0 = ((!(meta.m3 < 32w2477240726)) ? (((bit<4>)((bit<1>)meta.one.n1)) * (meta.flag ? meta.one.n0 : meta.two.n0)) : ((((bit<30>)meta.two.n0))[18:15] + (((bit<2>)hdr.base.f0) ++ 2w1)));
        transition select(hdr.base.kind) {
            8w101: parse_x0;
            8w211: parse_ys;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        transition select(hdr.x0.next) {
            8w199: parse_x1;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        hdr.base.f0 = ((meta.flag && (meta.flag || meta.flag)) ? ((((bit<9>)meta.m1) + 9w1) ^ (hdr.base.f0 ^ hdr.base.f0)) : ((meta.two.n1 ^ meta.one.n1) ^ (hdr.base.pad ++ ((bit<2>)meta.two.n1))));
        transition select(hdr.x1.next) {
            8w86: parse_ys;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        transition select(hdr.ys.last.more) {
            8w25: parse_ys;
            8w29: parse_ys;
            8w202: parse_ys;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        b[7:7] = ((bit<1>)(c >= a));
        c = (((1w1 >> 8w2) ++ (7w5 & 7w28)) ^ ((61w764550147716676569)[56:10])[10:3]);
        bit<48> v1 = (((((bit<39>)c) * ((bit<39>)b)))[34:7] ++ ((bit<20>)((bit<1>)(true ? ((int<1>)((int<8>)c)) : ((int<1>)((int<8>)a))))));
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<48>>(4) ingress_cells;
    action ingress_a0(bit<48> p0, bit<8> p1) {
        meta.two = meta.one;
    }
    action ingress_a1(in bit<9> p0) {
        hdr.x0.setValid();
        hdr.x0.next = hdr.base.kind;
        hdr.x0.f0 = (1w1 ++ 3w0);
        hdr.x0.f1 = (hdr.base.f2 |-| hdr.base.f2);
        hdr.x0.pad = (((bit<4>)hdr.base.pad) - meta.m1);
        meta.flag = (meta.flag && (hdr.x0.next < (hdr.base.kind >> 4w6)));
        if (((meta.one.n1 <= hdr.base.f0) || meta.flag)) {
            hdr.x0.f1 = ((((bit<70>)31w2147483646) * (70w344224340604945179201 >> 8w55)))[63:0];
        }
    }
    action ingress_a2(inout bit<4> p0) {
        hdr.ys[0].setInvalid();
        if (((~hdr.base.f1) == (~hdr.base.f1))) {
            meta.m1 = (((!hdr.x1.isValid()) ? ((bit<4>)13w4095) : ((bit<4>)meta.m3)) >> ((((bit<45>)((bit<1>)meta.flag)) ^ ((bit<45>)meta.one.n1)))[11:4]);
            meta.two.n1 = (((meta.two.n1 > meta.two.n1) ? ((bit<9>)((bit<13>)meta.m0)) : (9w255 >> meta.two.n0)) * ((hdr.base.f0 < ((bit<9>)((bit<48>)hdr.base.f1))) ? (20w176049)[18:10] : meta.one.n1));
        } else {
            meta.two.n1 = ((!((int<32>)(32w4225988573) > ((int<32>)((int<1>)((bit<1>)meta.flag))))) ? (meta.two.n1 |+| (~((bit<9>)meta.kept))) : ((hdr.base.f0 * hdr.base.f0) |+| (21w1603547)[11:3]));
            meta.m3 = (-((((bit<66>)meta.one.n0))[50:19] << (meta.m1 * p0)));
            hdr.base.f0 = meta.one.n1;
        }
    }
    action ingress_a3(out int<8> p0) {
        p0 = (int<8>)(8w173);
        hdr.x0.setValid();
        hdr.x0.next = (meta.flag ? hdr.base.kind : hdr.base.kind);
        hdr.x0.f0 = ((bit<4>)((bit<48>)hdr.base.f1));
        hdr.x0.f1 = (~hdr.base.f2);
        hdr.x0.pad = (-((bit<4>)meta.m0));
    }
    table ingress_t0 {
        key = {
            ((meta.m3 & meta.m3) << 8w5): ternary @name("k0");
            hdr.base.f0: ternary @name("k1");
            meta.two.n0: range @name("k2");
        }
        actions = {
            NoAction;
            ingress_a0;
        }
        default_action = ingress_a0(48w137376510904300, 8w128);
        size = 64;
    }
    table ingress_t1 {
        key = {
            meta.two.n1: range @name("k0");
            meta.one.n1: optional @name("k1");
        }
        actions = {
            NoAction;
            ingress_a0;
        }
        default_action = NoAction();
        size = 64;
    }
    apply {
        standard_metadata.egress_spec = 1;
        meta.first = standard_metadata.instance_type == 0;
        meta.flag = standard_metadata.parser_error != error.NoError;
        ingress_t0.apply();
        ingress_t1.apply();
        switch ((hdr.ys[0].isValid() ? meta.m0 : meta.m0)) {
            16w0: {
                hdr.base.pad = (~((meta.flag ? meta.m1 : ((bit<4>)meta.m0)) ++ (~3w6)));
            }
            16w10647: {
                meta.kept[6:5] = (meta.flag ? (((bit<2>)meta.one.n0) & 2w1) : ((bit<2>)((bit<64>)(int<64>)(64w16483441669763905619))));
                hdr.base.f1 = (((int<48>)((((bit<5>)meta.one.n1) ++ 12w2743) ++ (hdr.ys[1].isValid() ? 31w1237866415 : 31w1817107277))) |+| ((int<48>)(((bit<32>)((bit<16>)((int<16>)((int<8>)meta.kept)))) ++ (((bit<16>)meta.one.n0) * meta.m0))));
                hdr.base.f0 = (((hdr.ys[1].isValid() ? ((bit<2>)((bit<48>)hdr.base.f1)) : ((bit<2>)hdr.base.kind)) | (hdr.ys[0].isValid() ? 2w0 : 2w1)) ++ (((bit<7>)hdr.base.kind) >> (meta.one.n0 << 8w2)));
            }
            16w32767: {
                meta.m2 = ((~(meta.m2 >> 8w9)) ^ meta.m2);
                meta.m3 = 32w2147483647;
                meta.one.n1[2:0] = ((!meta.flag) ? (3w7 | ((bit<3>)((bit<48>)hdr.base.f1))) : (3w6 << hdr.base.kind));
            }
            default: {
                hdr.base.f2 = ((hdr.base.f2 ^ ((bit<64>)((bit<63>)((int<63>)((int<16>)meta.m0))))) * ((meta.flag ? hdr.base.f2 : ((bit<64>)meta.kept)) | hdr.base.f2));
                meta.two.n1 = ((bit<9>)meta.m0);
                hdr.base.f2[57:50] = (((bit<8>)meta.m1) + meta.kept);
            }
        }
        standard_metadata.egress_spec = ((bit<9>)(~(((bit<3>)meta.m0) |+| 3w5)));
        ingress_a3(meta.m2);
        meta.m1 = ((((bit<15>)((bit<48>)hdr.base.f1)) & (hdr.ys[0].isValid() ? ((bit<15>)hdr.base.kind) : 15w11683)))[12:9];
        if (hdr.x0.isValid()) {
            if (hdr.ys[0].isValid()) {
                meta.m2 = (~((meta.m2 | meta.m2) * (meta.m2 >> 8w7)));
            }
        } else {
            hdr.ys[0].setInvalid();
            hdr.ys.pop_front(1);
        }
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    counter(4, CounterType.packets_and_bytes) egress_counts;
    helper() first_helper;
    helper() second_helper;
    action egress_a0() {
        meta.two.n1 = hdr.base.f0;
    }
    action egress_a1(bit<8> p0) {
        hdr.base.f2 = (~((hdr.ys[0].isValid() ? 64w11051097903854603729 : hdr.base.f2) + (hdr.base.f2 >> meta.kept)));
        hash(meta.m3, HashAlgorithm.crc16, 16w5, { meta.two.n0, meta.kept, 4w0 }, 32w7);
    }
    action egress_a2() {
        meta.one.n0 = (~((meta.flag ? meta.one.n0 : meta.one.n0) |-| meta.two.n0));
        hash(meta.m3, HashAlgorithm.identity, 16w0, { hdr.base.pad, meta.kept, meta.kept, 1w0 }, 32w7);
        hdr.base.f2 = (((meta.flag && hdr.ys[1].isValid()) ? (~hdr.base.f2) : (hdr.base.f2 + hdr.base.f2)) * ((bit<64>)(106w40564819207303340847894502572031)[101:2]));
    }
    table egress_t0 {
        key = {
            ((hdr.base.pad - hdr.base.pad) ++ (-meta.one.n1)): ternary @name("k0");
            meta.m1: range @name("k1");
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
            (((bit<8>)hdr.base.f0) |+| (((bit<2>)((bit<8>)meta.m2)) ++ 6w13)): exact @name("k0");
            hdr.base.kind: lpm @name("k1");
        }
        actions = {
            NoAction;
            egress_a0;
            egress_a1;
            egress_a2;
        }
        default_action = egress_a1(8w119);
        size = 64;
    }
    apply {
        meta.kept = ((31w2147483646 < ((bit<31>)48w47555870598864)) ? ((bit<8>)meta.two.n1) : ((-((bit<11>)meta.one.n1)))[9:2]);
        bool v2 = ((meta.flag || (hdr.x1.isValid() || meta.flag)) || (meta.flag && hdr.x0.isValid()));
        if (hdr.ys[1].isValid()) {
            if ((meta.m1 <= 4w14)) {
                meta.two.n0 = (((meta.one.n1)[5:2] * (meta.flag ? meta.one.n0 : ((bit<4>)hdr.base.f2))) << 8w1);
                exit;
                hdr.x0 = hdr.x1;
            }
        } else {
            meta.m0 = ((((bit<1>)meta.m3) * (((bit<1>)meta.m1) & 1w1)) ++ ((15w32766 |-| ((bit<15>)meta.one.n1)) |-| (((bit<15>)hdr.base.pad) >> 8w13)));
            switch (egress_t1.apply().action_run) {
                NoAction: {
                    hdr.base.pad = (((hdr.ys[0].isValid() && hdr.x0.isValid()) ? (hdr.x0.isValid() ? hdr.base.pad : hdr.base.pad) : (((bit<10>)hdr.base.pad))[6:0]) >> 8w3);
                    hdr.base.f1 = ((((int<48>)(((bit<30>)meta.m0) ++ ((bit<18>)hdr.base.kind))) << 8w37) >> 8w38);
                }
                egress_a0: {
                    hdr.base.pad = hdr.base.pad;
                    meta.m3 = ((!v2) ? 32w1812370768 : (meta.m3 |-| (meta.m3 + meta.m3)));
                    meta.m1 = ((-(((bit<3>)((bit<8>)meta.m2)) |-| 3w5)) ++ ((bit<1>)(hdr.ys[0].isValid() || hdr.ys[0].isValid())));
                }
                egress_a1: {
                    meta.m3 = ((hdr.base.pad < 7w126) ? ((10w511 ++ 2w0) ++ (~((bit<20>)meta.two.n1))) : ((meta.m3 |+| meta.m3) |+| (meta.m3 |+| 32w3776448335)));
                    hdr.base.pad = ((((bit<7>)meta.m0) + (hdr.base.pad + ((bit<7>)((bit<1>)meta.flag)))) |+| ((hdr.base.f2 >= hdr.base.f2) ? (((bit<7>)meta.m3) + hdr.base.pad) : ((bit<7>)meta.m1)));
                }
                default: {
                    hdr.base.pad = (((17w72956 | ((bit<17>)meta.m1)) ++ (hdr.x1.isValid() ? meta.m1 : ((bit<4>)meta.kept))))[15:9];
                }
            }
        }
        switch ((((bit<8>)hdr.base.f0) |-| hdr.base.kind)) {
            8w93: {
                hdr.base.f2 = ((((bit<84>)((bit<8>)meta.m2)))[72:9] | (~64w14777576550517613802));
                meta.one.n1[6:4] = ((((bit<1>)meta.m3) ++ ((bit<1>)hdr.base.pad)) ++ (1w0 * 1w1));
            }
            8w118: {
                meta.m3 = (~((hdr.ys[0].isValid() ? meta.m3 : meta.m3) |+| (meta.m3 >> 8w23)));
            }
            8w254: {
                hdr.base.pad = ((bit<7>)24w8388608);
                meta.one.n1 = (((6w46 ^ 6w27) | (((bit<3>)((bit<48>)hdr.base.f1)) ++ ((bit<3>)hdr.base.kind))) ++ (3w3 |+| (3w0 + ((bit<3>)((bit<1>)v2)))));
            }
            default: {
                meta.m2 = meta.m2;
                meta.flag = meta.flag;
                meta.two.n0 = ((!hdr.ys[1].isValid()) ? meta.m1 : ((meta.two.n0 ^ meta.m1) & meta.two.n0));
            }
        }
        hdr.base.pad = hdr.base.pad;
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
