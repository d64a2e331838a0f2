#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    int<8> f0;
    bit<1> f1;
    bit<12> f2;
    bit<3> pad;
}

header x_t {
    bit<8> next;
    bit<48> f0;
}

header y_t {
    bit<8> more;
    bit<7> f0;
    bit<1> f1;
}

struct headers_t {
    base_t base;
    x_t x0;
    x_t x1;
    y_t[2] ys;
}

struct inner_t {
    bit<9> n0;
    bit<48> n1;
}

struct meta_t {
    bit<48> m0;
    bit<8> m1;
    bit<16> m2;
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
        transition select(hdr.base.kind) {
            8w253: parse_ys;
            8w13: parse_ys;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        meta.kept = packet.lookahead<bit<8>>();
        transition select(hdr.x0.next) {
            8w56: parse_ys;
            8w221: parse_ys;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        transition select(hdr.x1.next) {
            8w64: parse_ys;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        verify((!(!meta.flag)), error.Unwelcome);
        transition select(hdr.ys.last.more) {
            8w176 .. 8w179: parse_ys;
            8w216: parse_ys;
            8w143: parse_ys;
            8w182: parse_ys;
            8w7 &&& 8w15: accept;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        b[1:1] = ((-21w2097150))[7:7];
        c = (((bit<2>)b) ++ ((bit<6>)b));
        switch ((true ? c : a)) {
            8w128: {
                c = ((bit<8>)((13w8191 >= ((bit<13>)c)) ? (33w4294967296 - ((bit<33>)b)) : (((bit<54>)c))[33:1]));
                b = (((~b) |+| 8w127) - ((bit<8>)(7w9 |+| 7w70)));
                b = c;
            }
            8w231: {
                b = ((bit<8>)(((bit<128>)((bit<16>)c)) << 8w41));
                b[5:5] = ((bit<1>)c);
                b = (b - ((a |-| b) - (-b)));
            }
            8w255: {
                b = ((true ? (c | 8w78) : (a | a)) >> 8w0);
                c = ((8w1 >> 8w4) & (c ^ (((bit<6>)c) ++ ((bit<2>)a))));
                c = ((!(a <= 8w152)) ? c : ((bit<8>)(100w633825300114114700748351602688 - 100w3621487069678358876538104998)));
            }
            default: {
                c = b;
                b = (((bit<8>)(13w1880 & 13w4096)) - ((c == 8w107) ? (29w422386766)[13:6] : ((bit<8>)((bit<64>)((int<64>)((int<8>)b))))));
            }
        }
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<48>>(8) ingress_cells;
    counter(4, CounterType.packets_and_bytes) ingress_counts;
    helper() first_helper;
    helper() second_helper;
    action ingress_a0(bit<32> p0) {
        standard_metadata.egress_spec = ((bit<9>)(((bit<7>)meta.two.n0))[6:4]);
        standard_metadata.egress_spec = ((bit<9>)hdr.base.pad);
    }
    table ingress_t0 {
        key = {
            meta.m2: ternary @name("k0");
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
        standard_metadata.egress_spec = 3;
        meta.first = standard_metadata.instance_type == 0;
        hdr.x1.setInvalid();
        ingress_t0.apply();
        meta.m2[15:7] = ((bit<9>)(24w0 - ((bit<24>)((bit<8>)hdr.base.f0))));
        meta.m1 = ((bit<8>)(((bit<9>)7w33) - (meta.one.n0 |-| ((bit<9>)meta.one.n1))));
        ingress_t1.apply();
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    action egress_a0(in bit<9> p0, in bit<48> p1) {
        if (meta.flag) {
            meta.m0[44:43] = ((2w1 >> hdr.base.f1) * (2w1 ^ 2w2));
            meta.flag = (!((-meta.m0) == (48w281474976710655 - 48w140737488355328)));
        }
        meta.one = meta.one;
    }
    action egress_a1(bit<9> p0, bit<16> p1) {
        hdr.ys.push_front(1);
    }
    action egress_a2(in bit<32> p0) {
        hdr.base.pad = ((meta.one.n1 > 48w167262727613962) ? (hdr.base.pad | (hdr.base.pad & hdr.base.pad)) : ((hdr.ys[0].isValid() ? 18w66744 : 18w46519))[17:15]);
    }
    action egress_a3(in bit<9> p0, in bit<16> p1) {
        meta.two = meta.two;
        meta.two.n0 = (((meta.two.n0 & meta.one.n0) |+| (((bit<6>)meta.two.n0) ++ hdr.base.pad)) | (meta.one.n0 - (18w254877)[17:9]));
        hdr.x0.setValid();
        hdr.x0.next = ((bit<8>)24w8601853);
        hdr.x0.f0 = (((bit<20>)hdr.base.pad) ++ ((bit<28>)((bit<8>)hdr.base.f0)));
    }
    table egress_t0 {
        key = {
            meta.kept: exact @name("k0");
            meta.m2: optional @name("k1");
            meta.two.n0: exact @name("k2");
        }
        actions = {
            NoAction;
            egress_a1;
        }
        default_action = NoAction();
        size = 64;
    }
    table egress_t1 {
        key = {
            hdr.base.f2: exact @name("k0");
            meta.m1: exact @name("k1");
        }
        actions = {
            NoAction;
            egress_a1;
        }
        default_action = NoAction();
        const entries = {
            (12w1911, 8w254): NoAction();
            (12w2047, 8w254): egress_a1(9w1, 16w65535);
            (12w1875, 8w28): NoAction();
        }
        size = 64;
    }
    table egress_t2 {
        key = {
            hdr.base.f1: range @name("k0");
        }
        actions = {
            NoAction;
            egress_a1;
        }
        default_action = egress_a1(9w12, 16w65534);
        size = 64;
    }
    apply {
        meta.one = meta.two;
        meta.two.n1 = ((bit<48>)((bit<32>)(-63w4611686018427387903)));
        if (((hdr.x1.isValid() ? 16s0 : ((int<16>)((int<1>)((bit<1>)meta.flag)))) != (((int<16>)((int<8>)hdr.base.kind)) >> 8w16))) {
            hdr.x1 = hdr.x0;
            meta.kept = ((-((bit<8>)((bit<31>)meta.two.n0))) * meta.m1);
        } else {
            meta.one = meta.one;
            switch (egress_t2.apply().action_run) {
                NoAction: {
                    meta.two.n1 = ((~((bit<48>)meta.kept)) << 8w16);
                    hdr.base.pad = ((bit<3>)((bit<7>)((int<7>)((int<63>)((bit<63>)((bit<33>)((int<33>)((int<8>)meta.m1))))))));
                    meta.one.n1[25:22] = ((((bit<29>)meta.m2))[27:24] |+| (((bit<4>)hdr.base.f2) << 8w1));
                }
            }
            if (hdr.x1.isValid()) {
                hdr.ys.pop_front(1);
                hash(hdr.x1.f0, HashAlgorithm.csum16, 16w5, { meta.m0, hdr.base.f2, 4w0 }, 32w7);
            } else {
                bit<96> v1 = (((((bit<34>)((bit<1>)meta.flag)) * 34w17179869183) | ((bit<34>)meta.two.n1)) ++ 62w4351702082055924606);
                hdr.ys.push_front(1);
            }
        }
        meta.m0 = meta.two.n1;
        meta.two.n1 = (hdr.ys[1].isValid() ? ((((bit<19>)meta.one.n0) ++ ((bit<39>)meta.two.n0)))[52:5] : (hdr.ys[0].isValid() ? (48w1 >> 8w21) : (48w0 |+| meta.two.n1)));
        egress_t0.apply();
        egress_t1.apply();
        if (meta.first && (hdr.ys[0].isValid() && meta.flag)) {
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
