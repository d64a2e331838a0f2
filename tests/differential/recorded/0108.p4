#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    bit<64> f0;
    bit<3> f1;
    bit<64> f2;
    bit<1> f3;
    bit<4> pad;
}

header x_t {
    bit<8> next;
    bit<16> f0;
    bit<4> f1;
    bit<4> pad;
}

header y_t {
    bit<8> more;
}

struct headers_t {
    base_t base;
    x_t x0;
    x_t x1;
    y_t[4] ys;
}

struct inner_t {
    bit<1> n0;
    int<4> n1;
}

struct meta_t {
    bit<4> m0;
    bit<4> m1;
    bit<64> m2;
    bit<16> m3;
    int<48> m4;
    bool flag;
    @field_list(1) bit<8> kept;
    inner_t one;
    inner_t two;
    bool first;
}

bit<8> function0(in bit<32> p0, in bit<32> p1) {
    if ((false || (p1 > p0))) {
        return ((((bit<8>)p1) * ((bit<8>)p0)) |+| ((bit<8>)((bit<9>)p0)));
    }
    return 8w247;
}
bit<8> function1(in bit<16> p0, in bit<8> p1) {
    if ((true && (false && true))) {
        return ((3w6 |+| 3w7) ++ 5w24);
    }
    return p1;
}

parser parse(packet_in packet, out headers_t hdr, inout meta_t meta,
             inout standard_metadata_t standard_metadata) {
    state start {
        packet.extract(hdr.base);
        transition select(hdr.base.kind) {
            8w94: parse_x0;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        transition select(hdr.x0.next) {
            8w78: parse_ys;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        if (meta.flag) {
            hdr.base.f2 = (-((((bit<21>)hdr.base.f2) & ((bit<21>)hdr.base.pad)) ++ (43w1617634258931 |+| ((bit<43>)hdr.base.pad))));
            meta.kept[4:1] = (~(-meta.m0));
        } else {
            meta.m3[6:5] = (~((bit<2>)((bit<1>)meta.flag)));
            hdr.base.f1[0:0] = meta.two.n0;
            meta.m1[3:2] = ((bit<2>)meta.one.n0);
        }
        transition select(hdr.x1.next) {
            8w15: parse_ys;
            8w8 &&& 8w15: accept;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        transition select(hdr.ys.last.more) {
            8w150: parse_ys;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        bit<96> v1 = ((bit<96>)((bit<13>)a));
        if (true) {
            v1 = v1;
            v1 = (((bit<96>)((bit<31>)((int<31>)(31w2147483647) & ((int<31>)((int<96>)v1))))) << 8w41);
        } else {
            b = (~((bit<8>)v1));
            b[6:3] = ((4w10 << b) |+| (44w7983311463048)[34:31]);
            if (true) {
                bit<16> v2 = (-((bit<16>)(((bit<32>)c) | 32w1274908612)));
                c = c;
            }
        }
        b = (-a);
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    counter(4, CounterType.packets_and_bytes) ingress_counts;
    helper() first_helper;
    helper() second_helper;
    action ingress_a0(bit<128> p0) {
        hdr.base.f2[62:54] = ((6w31 * 6w63) ++ (hdr.x1.isValid() ? hdr.base.f1 : hdr.base.f1));
    }
    apply {
        standard_metadata.egress_spec = 7;
        meta.first = standard_metadata.instance_type == 0;
        if (meta.flag) {
            hdr.ys.pop_front(1);
            hdr.base.pad[2:1] = ((bit<2>)(((bit<33>)meta.one.n0) * 33w8027849471));
            meta.one.n0 = ((((bit<20>)((bit<13>)meta.two.n0)) + (((bit<20>)hdr.base.kind) << 8w21)))[13:13];
        }
        hdr.base.f0 = ((bit<64>)7w78);
        meta.one.n0 = (((hdr.base.f3 ^ ((bit<1>)hdr.base.kind)) * (((bit<13>)meta.m2))[2:2]) << (~(meta.one.n0 * meta.one.n0)));
        standard_metadata.egress_spec = ((bit<9>)((((bit<3>)meta.two.n0) ^ hdr.base.f1) * (((bit<3>)meta.one.n0) * hdr.base.f1)));
        meta.one.n0 = (((bit<1>)(~hdr.base.f2)) + ((meta.one.n0 << 8w2) - ((bit<1>)meta.flag)));
        hdr.base.f1 ^= ((~(hdr.base.f1 | hdr.base.f1)) * (((bit<1>)((bit<7>)hdr.base.pad)) ++ (2w1 ^ 2w2)));
        meta.two.n1 = ((-(-((int<4>)((int<8>)hdr.base.kind)))) - (~((int<4>)((int<9>)((int<1>)meta.one.n0)))));
        if (meta.first && (meta.one.n0 != 1w0)) {
            clone_preserving_field_list(CloneType.I2E, 5, 1);
        }
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    helper() first_helper;
    helper() second_helper;
    action egress_a0(out bit<16> p0, out bit<8> p1) {
        p0 = 16w10563;
        p1 = 8w255;
        meta.m4 = (((int<48>)((meta.flag ? ((bit<65>)meta.one.n0) : 65w16565873750845215290))[58:11]) * (hdr.x0.isValid() ? ((int<48>)(77w92397393118605312400704)[48:1]) : ((int<48>)((int<16>)p0))));
        hdr.ys.pop_front(1);
        if (hdr.ys[0].isValid()) {
            meta.two.n0 = ((!(hdr.ys[2].isValid() && meta.flag)) ? ((bit<1>)((bit<31>)9w52)) : (((bit<24>)meta.kept))[16:16]);
        } else {
            meta.kept = ((bit<8>)((bit<1>)meta.flag));
        }
    }
    action egress_a1(in bit<128> p0, in bit<128> p1) {
        if (meta.flag) {
            meta.one.n0 = meta.one.n0;
            hdr.base.f1 = (((hdr.ys[0].isValid() ? ((bit<2>)meta.kept) : 2w2) + (-2w3)) ++ ((bit<1>)(hdr.base.f2 |+| hdr.base.f2)));
            meta.one.n0 = ((bit<1>)((bit<4>)meta.two.n1));
        }
        hash(hdr.base.f2, HashAlgorithm.crc32, 16w5, { meta.m2, meta.m0, p1, 4w0 }, 32w1000);
    }
    action egress_a2(in bit<8> p0, in bit<8> p1) {
        meta.one = meta.one;
        hdr.ys[2].setValid();
        hdr.ys[2].more = (meta.flag ? meta.kept : p1);
        meta.one.n1 = ((int<4>)((meta.flag ? hdr.base.f1 : hdr.base.f1) ++ ((meta.two.n0 |+| meta.one.n0) << 8w1)));
    }
    action egress_a3() {
        meta.m4 = (~((meta.m2 > 64w9223372036854775808) ? (meta.m4 >> 8w10) : (meta.m4 & ((int<48>)((int<64>)meta.m2)))));
    }
    apply {
        meta.m1 = ((meta.m1 ^ ((bit<4>)meta.one.n1)) & ((bit<4>)hdr.base.f2));
        if ((meta.two.n1 == meta.two.n1)) {
            hdr.ys[3].setInvalid();
            hdr.base.f1 = ((bit<3>)((-((bit<128>)hdr.base.pad)) |+| ((bit<128>)((bit<24>)meta.two.n0))));
            meta.m1 = hdr.base.pad;
        } else {
            meta.m2 = ((~(-hdr.base.f0)) |+| ((bit<64>)((bit<32>)100w633825300114114700748351602688)));
        }
        hash(meta.m2, HashAlgorithm.csum16, 16w0, { meta.two.n0, hdr.base.f0, meta.m2, 7w0 }, 32w65536);
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
