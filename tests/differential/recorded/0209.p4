#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    bit<32> f0;
    bit<12> f1;
    int<3> f2;
    bit<1> pad;
}

header x_t {
    bit<8> next;
    bit<16> f0;
    int<32> f1;
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
    bit<32> n0;
    bit<65> n1;
}

struct meta_t {
    bit<32> m0;
    bit<9> m1;
    bit<1> m2;
    bit<33> m3;
    bit<16> m4;
    bool flag;
    @field_list(1) bit<8> kept;
    inner_t one;
    inner_t two;
    bool first;
}

bit<8> function0(in bit<16> p0, in bit<32> p1) {
    if ((!(p0 >= p0))) {
        return ((bit<8>)((bit<4>)(~((int<4>)((int<16>)p0)))));
    }
    return ((((bit<8>)((bit<48>)p0)) * (((bit<8>)p1) + 8w14)) |-| ((~8w240) |+| (((bit<8>)p1) + 8w146)));
}
bit<16> function1(in bit<8> p0, in bit<16> p1) {
    if ((p0 == 8w254)) {
        return (false ? (((bit<16>)p0) ^ p1) : (p1 * p1));
    }
    return ((bit<16>)(((bit<7>)p1) >> 8w1));
}

parser parse(packet_in packet, out headers_t hdr, inout meta_t meta,
             inout standard_metadata_t standard_metadata) {
    state start {
        packet.extract(hdr.base);
        meta.m1 = (((-meta.m1) | (~meta.m1)) >> (((bit<1>)meta.one.n1) | (4w8)[1:1]));
        transition select(hdr.base.kind) {
            8w48: parse_x0;
            8w122: parse_x1;
            8w47: parse_ys;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        hdr.base.pad = (~((bit<1>)(((int<48>)hdr.base.f2) >= ((int<48>)((int<65>)meta.one.n1)))));
        transition select(hdr.x0.next) {
            8w43: parse_x1;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        transition select(hdr.x1.next) {
            8w53: parse_ys;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        transition select(hdr.ys.last.more) {
            8w229: parse_ys;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        if (true) {
            b = (~(-(a >> 8w1)));
            b = (-((bit<8>)33w8589934590));
        } else {
            if (((1w1 <= 1w1) && (false && true))) {
                b = (((2w1 |+| 2w1) ^ (((bit<1>)a) ++ ((bit<1>)a))) ++ ((bit<6>)((bit<63>)((int<63>)63w4611686018427387904))));
                c = (~((((bit<7>)b) - 7w63) ++ (((bit<1>)a) |+| ((bit<1>)b))));
                c = ((bit<8>)(((bit<100>)c) * (100w636661334260799896437575297368 + ((bit<100>)c))));
            } else {
                b = (((((bit<7>)b))[6:2] - (((bit<5>)c) & ((bit<5>)a))) ++ ((bit<3>)b));
            }
        }
        bit<32> v1 = (((bit<32>)32s2147483647) - ((((bit<32>)c) + 32w278890467) |+| (true ? ((bit<32>)c) : ((bit<32>)c))));
        b |= (((b & c) >> 8w7) >> 8w1);
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<32>>(8) ingress_cells;
    helper() first_helper;
    helper() second_helper;
    action ingress_a0(out bit<8> p0) {
        p0 = 8w182;
        meta.one.n1 = (((bit<65>)(11w738 ++ ((bit<37>)hdr.base.pad))) ^ (((bit<3>)((bit<7>)meta.m0)) ++ ((bit<62>)meta.m4)));
    }
    apply {
        standard_metadata.egress_spec = 3;
        meta.first = standard_metadata.instance_type == 0;
        meta.two.n1 = (meta.two.n1 & ((((bit<72>)((bit<3>)hdr.base.f2)))[67:3] * (31w1214716030 ++ ((bit<34>)meta.m1))));
        meta.m0 = (-(meta.one.n0 & 32w2147483648));
        if (meta.first && (meta.two.n1 <= (meta.two.n1 ^ meta.two.n1))) {
            resubmit_preserving_field_list(1);
        }
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    counter(4, CounterType.packets_and_bytes) egress_counts;
    action egress_a0(bit<48> p0, bit<9> p1) {
        hash(meta.m4, HashAlgorithm.xor16, 16w0, { meta.m3, meta.m4, 7w0 }, 32w65536);
    }
    action egress_a1(bit<9> p0) {
        meta.m4 = ((meta.one.n0 >= 32w2617353937) ? ((~hdr.base.pad) ++ (meta.m2 ++ ((bit<14>)((bit<1>)meta.flag)))) : (hdr.x0.isValid() ? (p0 ++ 7w2) : (meta.m4 * 16w28169)));
        if ((((int<31>)((int<24>)24w8388608)) > (31s0 * ((int<31>)((int<12>)hdr.base.f1))))) {
            meta.kept = ((~(meta.kept |-| meta.kept)) + hdr.base.kind);
            hdr.base.f1 = (((((int<7>)((int<1>)hdr.base.pad)) < ((int<7>)((int<9>)meta.m1))) ? ((bit<12>)meta.m4) : (~hdr.base.f1)) |+| (hdr.x1.isValid() ? hdr.base.f1 : ((bit<12>)((bit<48>)meta.m0))));
            meta.m3 = ((bit<33>)(hdr.x0.isValid() ? ((bit<4>)7w40) : (4w10 & 4w0)));
        } else {
            meta.two.n0 = (((bit<6>)((bit<4>)((int<4>)(4w15) |+| (int<4>)(4w14)))) ++ ((((bit<38>)hdr.base.pad))[28:3] + ((bit<26>)100w1267650600228229401496703205375)));
            meta.m3 = ((meta.m3 & (meta.m3 & ((bit<33>)hdr.base.kind))) |-| ((48w140737488355328 > ((bit<48>)hdr.base.f0)) ? meta.m3 : (meta.m3 |+| meta.m3)));
        }
        egress_counts.count((((bit<32>)meta.m4) & 32w3));
    }
    apply {
        hdr.x1.setValid();
        hdr.x1.next = (((bit<20>)meta.m2))[16:9];
        hdr.x1.f0 = (meta.m4 |+| meta.m4);
        hdr.x1.f1 = (((int<32>)((int<1>)meta.m2)) & (int<32>)(32w2147483648));
        hdr.x1 = hdr.x0;
        hdr.base.pad = meta.m2;
        if (hdr.x0.isValid()) {
            meta.m1 = ((meta.m4 < 16w0) ? ((meta.m1 >> hdr.base.pad) & meta.m1) : (37w13234611057)[14:6]);
        }
        hdr.base.f1 = (((hdr.base.f1 + 12w2048) << (((bit<4>)meta.one.n1) ^ ((bit<4>)meta.two.n1))) |+| (~(hdr.base.f1 + hdr.base.f1)));
        hdr.base.f2 = (hdr.ys[1].isValid() ? ((int<3>)((int<4>)(-((bit<4>)meta.kept)))) : (~((int<3>)(int<7>)(7w64))));
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
