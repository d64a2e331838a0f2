#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    bit<32> f0;
    bit<8> f1;
    bit<8> f2;
    int<16> f3;
    bit<9> f4;
    bit<4> f5;
    bit<3> pad;
}

header x_t {
    bit<8> next;
    bit<4> f0;
    bit<32> f1;
    bit<24> f2;
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
    int<8> n0;
    int<48> n1;
}

struct meta_t {
    bit<65> m0;
    bit<65> m1;
    bit<48> m2;
    bit<65> m3;
    int<4> m4;
    bit<16> m5;
    bool flag;
    @field_list(1) bit<8> kept;
    inner_t one;
    inner_t two;
    bool first;
}

bit<32> function0(in bit<32> p0, in bit<8> p1) {
    if (((((bit<33>)p0) * ((bit<33>)p0)) == (33w3808090730 |-| ((bit<33>)p1)))) {
        return p0;
    }
    return (((21w1 ++ ((bit<11>)p0)) |+| (~((bit<32>)p1))) |-| ((p0 >> p1) ^ (((bit<58>)p1))[33:2]));
}
bit<32> function1(in bit<16> p0, in bit<8> p1) {
    if (((1w0 & 1w0) < (1w0 << p1))) {
        return (-(32w3409479307 * 32w1));
    }
    return ((function0(((bit<32>)p1), p1) - ((bit<32>)p0)) |-| ((bit<32>)((bit<1>)((int<1>)(((bit<22>)p0))[7:7]))));
}

parser parse(packet_in packet, out headers_t hdr, inout meta_t meta,
             inout standard_metadata_t standard_metadata) {
    state start {
        packet.extract(hdr.base);
        verify(meta.flag, error.Unwelcome);
        transition select(hdr.base.kind) {
            8w134 .. 8w137: parse_x0;
            8w38: parse_x0;
            8w23: parse_x0;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        hdr.base.f4 = (((meta.flag ? hdr.base.f4 : 9w511) << 8w5) & (((bit<7>)hdr.base.kind) ++ (2w0 & 2w3)));
        meta.kept = packet.lookahead<bit<8>>();
        transition select(hdr.x0.next) {
            8w19: parse_x1;
            8w3 &&& 8w15: accept;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        meta.m1 = meta.m3;
        transition select(hdr.x1.next) {
            8w248: parse_ys;
            8w8 &&& 8w15: accept;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        transition select(hdr.ys.last.more) {
            8w140: parse_ys;
            8w105: parse_ys;
            8w228: parse_ys;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        b = (((8w255 + b) << ((bit<1>)((bit<13>)c))) |+| (((bit<8>)((bit<32>)b)) >> 8w1));
        b = c;
        if (((false && true) || (c == c))) {
            c = (~((40w641656290813 |-| ((bit<40>)b)))[36:29]);
        } else {
            c = (false ? ((((bit<44>)b) ^ 44w15514328763845))[33:26] : ((true && true) ? c : (b | a)));
        }
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    counter(4, CounterType.packets_and_bytes) ingress_counts;
    action ingress_a0(out int<4> p0) {
        p0 = (int<4>)(4w15);
        hash(hdr.base.f0, HashAlgorithm.xor16, 16w0, { meta.m3, hdr.base.f2, 7w0 }, 32w1000);
        meta.two = meta.one;
        standard_metadata.egress_spec = ((bit<9>)((-hdr.base.pad) ^ hdr.base.pad));
    }
    action ingress_a1(in bit<8> p0, in bit<8> p1) {
        if ((meta.m4 == 4s0)) {
            hdr.base.f0[14:4] = ((bit<11>)((bit<16>)((int<16>)((int<1>)1w1))));
            meta.one.n0 = ((int<8>)(((bit<42>)meta.m2))[17:10]);
        } else {
            hdr.base.f0 = (~(hdr.base.f0 & ((bit<32>)((bit<64>)((bit<16>)hdr.base.f3)))));
        }
    }
    action ingress_a2(in bit<8> p0, in bit<128> p1) {
        hdr.x0 = hdr.x1;
        meta.m0 = (((bit<105>)((bit<7>)((int<7>)(hdr.base.pad ++ hdr.base.f5)))))[92:28];
    }
    action ingress_a3(out bit<65> p0) {
        p0 = 65w11653033181982984609;
        meta.m1[60:35] = ((((bit<26>)hdr.base.f4) ^ ((bit<26>)((bit<1>)meta.flag))) | (26w1 ^ ((bit<26>)meta.m0)));
        bit<9> v1 = ((((bit<9>)((bit<63>)((int<63>)((int<4>)hdr.base.f5)))) + (hdr.base.f4 >> 8w4)) |-| ((hdr.base.f4 >> 8w4) |-| (hdr.base.f4 | ((bit<9>)((bit<48>)meta.one.n1)))));
        meta.m2 = (meta.m2 & ((((bit<64>)((bit<48>)meta.two.n1)))[49:2] & (meta.m2 ^ meta.m2)));
    }
    apply {
        standard_metadata.egress_spec = 5;
        meta.first = standard_metadata.instance_type == 0;
        hdr.ys[0].setValid();
        hdr.ys[0].more = (((bit<6>)((bit<8>)meta.two.n0)) ++ ((bit<2>)((bit<48>)meta.two.n1)));
        hash(hdr.base.f0, HashAlgorithm.crc16, 16w5, { hdr.base.f2, meta.m0, 7w0 }, 32w7);
        hdr.ys[0].setValid();
        hdr.ys[0].more = ((bit<8>)24w8388607);
        bit<24> v2 = (((24w9420251 * ((bit<24>)((bit<48>)meta.two.n1))) | (((bit<24>)((bit<1>)meta.flag)) - 24w2110748)) & (meta.flag ? (((bit<24>)((bit<8>)meta.two.n0)) - ((bit<24>)((bit<8>)meta.two.n0))) : (((bit<24>)hdr.base.f4) + ((bit<24>)((bit<4>)meta.m4)))));
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    helper() first_helper;
    helper() second_helper;
    action egress_a0(bit<8> p0, bit<16> p1) {
        meta.one = meta.one;
        hdr.base.f5[3:3] = ((1w0 * ((bit<1>)((bit<16>)hdr.base.f3))) + (-((bit<1>)hdr.base.f1)));
        meta.one = meta.one;
    }
    action egress_a1(bit<8> p0) {
        meta.two.n1 = (~((int<48>)((meta.flag ? ((bit<23>)hdr.base.f1) : ((bit<23>)((bit<1>)meta.flag))) ++ (hdr.ys[2].isValid() ? ((bit<25>)hdr.base.f4) : ((bit<25>)meta.m3)))));
        hdr.ys.push_front(1);
    }
    apply {
        hdr.ys.push_front(1);
        hash(meta.m5, HashAlgorithm.crc32, 16w0, { hdr.base.kind, hdr.base.f0, meta.m0, 7w0 }, 32w1000);
        meta.flag = (!meta.flag);
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
