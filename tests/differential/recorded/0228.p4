#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    bit<24> f0;
    bit<4> f1;
    bit<24> f2;
    bit<64> f3;
    bit<4> pad;
}

header x_t {
    bit<8> next;
    bit<16> f0;
    bit<32> f1;
}

header y_t {
    bit<8> more;
    bit<64> f0;
    bit<12> f1;
    bit<4> pad;
}

struct headers_t {
    base_t base;
    x_t x0;
    x_t x1;
    y_t[4] ys;
}

struct inner_t {
    int<128> n0;
    bit<65> n1;
}

struct meta_t {
    bit<65> m0;
    int<65> m1;
    bit<16> m2;
    bit<65> m3;
    bit<100> m4;
    bit<33> m5;
    bool flag;
    @field_list(1) bit<8> kept;
    inner_t one;
    inner_t two;
    bool first;
}

bit<8> function0(in bit<32> p0, in bit<16> p1) {
    if ((((bit<31>)p0) == (((bit<31>)p0) ^ 31w91495221))) {
        return ((34w17179869183 - 34w9689636200))[28:21];
    }
    return (((~((bit<8>)p1)) |-| ((bit<8>)((bit<32>)((int<32>)p0)))) ^ ((p0 <= 32w1) ? (true ? 8w251 : 8w255) : (((bit<8>)p1) | ((bit<8>)p0))));
}

parser parse(packet_in packet, out headers_t hdr, inout meta_t meta,
             inout standard_metadata_t standard_metadata) {
    state start {
        packet.extract(hdr.base);
        bit<5> v1 = ((((bit<18>)meta.m5))[10:6] >> ((bit<1>)((bit<16>)((int<16>)(10w624 ++ 6w62)))));
        transition select(hdr.base.kind) {
            8w186: parse_x1;
            8w76: parse_x1;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        meta.kept = packet.lookahead<bit<8>>();
        transition select(hdr.x0.next) {
            8w208: parse_ys;
            8w187: parse_x1;
            8w1 &&& 8w15: accept;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        transition select(hdr.x1.next) {
            8w106: parse_ys;
            8w110: parse_ys;
            8w153: parse_ys;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        transition select(hdr.ys.last.more) {
            8w250: parse_ys;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        if (((((int<33>)((int<8>)c)) + ((int<33>)((int<8>)c))) > (false ? ((int<33>)((int<8>)c)) : ((int<33>)((int<8>)c))))) {
            if ((b <= (false ? a : b))) {
                b = ((bit<8>)((c >= c) ? (true ? ((bit<1>)b) : ((bit<1>)c)) : (-1w1)));
            } else {
                return;
                c = ((bit<8>)((~100w633825300114114700748351602687) << (-1w1)));
                c = (((bit<29>)c))[23:16];
            }
        }
        if (((true || true) || (((bit<7>)c) != 7w127))) {
            b ^= (a |-| (((bit<8>)65w16484541146974136564) * (false ? a : b)));
            c[3:2] = ((bit<2>)((bit<13>)((int<13>)((int<8>)b))));
        } else {
            c = ((16w42583 << 8w5))[12:5];
            b = (((~b) & ((bit<8>)((bit<4>)((int<4>)((int<8>)b))))) << 8w0);
            bit<96> v2 = ((bit<96>)a);
        }
        c = ((((bit<8>)((bit<7>)a)) | function0(((bit<32>)b), ((bit<16>)b))) << 8w8);
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<8>>(4) ingress_cells;
    counter(4, CounterType.packets_and_bytes) ingress_counts;
    action ingress_a0() {
        standard_metadata.egress_spec = ((bit<9>)((bit<3>)(9w277 >> 8w10)));
        if ((hdr.base.f0 == (((bit<24>)meta.kept) >> hdr.base.f1))) {
            meta.m1 = (hdr.ys[0].isValid() ? ((meta.m1 | meta.m1) |-| (~(int<65>)(65w30171177592756318559))) : (((int<65>)(20w609459 ++ ((bit<45>)hdr.base.f3))) & (meta.m1 << 1w1)));
            meta.m1 = (-((meta.m1 | meta.m1) * meta.m1));
            hdr.base.f0 = (-hdr.base.f0);
        }
    }
    apply {
        standard_metadata.egress_spec = 1;
        meta.first = standard_metadata.instance_type == 0;
        meta.flag = standard_metadata.parser_error != error.NoError;
        standard_metadata.egress_spec = ((bit<9>)((hdr.x0.isValid() ? 3w4 : 3w1) |+| ((bit<3>)7w13)));
        meta.two.n0 = ((int<128>)((int<100>)((~meta.m4) |-| (((bit<100>)((bit<128>)meta.one.n0)) ^ meta.m4))));
        hdr.ys.pop_front(1);
        meta.m5 = (((meta.m5 |-| meta.m5) ^ meta.m5) * ((meta.flag ? meta.m5 : meta.m5) + ((bit<33>)hdr.base.f3)));
        if (meta.first && ((hdr.ys[2].isValid() && hdr.ys[1].isValid()) || (((bit<128>)meta.one.n0) <= 128w340282366920938463463374607431768211455))) {
            standard_metadata.mcast_grp = 3;
        }
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<16>>(8) egress_cells;
    helper() first_helper;
    helper() second_helper;
    action egress_a0(bit<8> p0) {
        meta.one = meta.one;
        meta.m3 = meta.m0;
    }
    action egress_a1(in bit<32> p0, in bit<8> p1) {
        bool v3 = (((bit<1>)meta.flag) != (((bit<1>)hdr.base.f0) >> 8w2));
        meta.kept = (((31w1163141685 ++ ((bit<97>)meta.two.n1)) >= (~((bit<128>)meta.m0))) ? ((28w0)[10:3] << 8w0) : ((~hdr.base.kind) ^ (meta.kept |+| hdr.base.kind)));
        meta.m2 = (((-p0) == ((bit<32>)((bit<128>)((int<128>)meta.m1)))) ? ((hdr.base.f3 > hdr.base.f3) ? (meta.m2 & meta.m2) : (meta.m2 |+| meta.m2)) : ((meta.m2 | meta.m2) & ((bit<16>)hdr.base.f0)));
    }
    table egress_t0 {
        key = {
            hdr.base.f2: ternary @name("k0");
            hdr.base.f0: lpm @name("k1");
        }
        actions = {
            NoAction;
            egress_a0;
        }
        default_action = egress_a0(8w147);
        size = 64;
    }
    apply {
        switch (egress_t0.apply().action_run) {
            NoAction: {
                meta.kept = ((meta.kept - (meta.kept - hdr.base.kind)) |+| (((bit<8>)((bit<7>)(int<7>)(7w127))) |+| ((bit<8>)meta.m5)));
            }
            egress_a0: {
                meta.two.n1 = ((((bit<95>)((bit<32>)((bit<128>)meta.one.n0))))[68:4] |-| ((hdr.ys[1].isValid() ? meta.one.n1 : meta.m3) >> 8w54));
                meta.m1 = (((!hdr.ys[1].isValid()) ? (((int<65>)((int<16>)meta.m2)) * meta.m1) : (65s2807910214682866412 << hdr.base.pad)) |-| ((((int<65>)meta.two.n1) >> 8w21) |-| (meta.m1 - ((int<65>)meta.m3))));
            }
            default: {
                hdr.base.f1 = (-((-((bit<4>)meta.m4)) |-| (hdr.base.f1 - hdr.base.pad)));
                hdr.base.f0 = ((bit<24>)((bit<16>)(16s26923 & (meta.flag ? ((int<16>)meta.m1) : 16s32767))));
            }
        }
        egress_cells.write((((bit<32>)((bit<31>)hdr.base.f1)) & 32w7), (((bit<16>)meta.m3) |-| (9w100 ++ ((bit<7>)hdr.base.f2))));
        egress_a1((-((bit<32>)meta.m5)), (-hdr.base.kind));
        meta.m5 = (((bit<33>)((bit<13>)(((int<13>)((int<65>)meta.one.n1)) + ((int<13>)((int<65>)meta.two.n1))))) | (meta.m5 ^ (meta.m5 ^ meta.m5)));
        if (hdr.ys[2].isValid()) {
            meta.two = meta.two;
            second_helper.apply(((bit<8>)(63w3952177586183793896 ^ ((bit<63>)meta.m3))), hdr.ys[2].more, meta.kept);
        }
        egress_a1(((bit<32>)31w1), (((bit<7>)hdr.base.pad) ++ ((bit<1>)hdr.base.pad)));
        meta.m1 = (hdr.ys[2].isValid() ? ((meta.m1 & meta.m1) << 1w1) : (((int<65>)(((bit<57>)meta.m2) ++ meta.kept)) + ((int<65>)((int<128>)((bit<128>)meta.kept)))));
        meta.one = meta.one;
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
