#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    bit<1> f0;
    bit<1> f1;
    bit<24> f2;
    bit<3> f3;
    bit<32> f4;
    bit<16> f5;
    bit<3> pad;
}

header x_t {
    bit<8> next;
    bit<16> f0;
    bit<1> f1;
    bit<4> f2;
    bit<3> pad;
}

header y_t {
    bit<8> more;
    bit<1> f0;
    bit<7> pad;
}

struct headers_t {
    base_t base;
    x_t x0;
    x_t x1;
    y_t[2] ys;
}

struct inner_t {
    bit<33> n0;
    bit<9> n1;
}

struct meta_t {
    int<128> m0;
    bit<100> m1;
    bit<4> m2;
    bit<16> m3;
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
            8w246: parse_x1;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        meta.m2 = (((((bit<45>)meta.m1))[36:1])[33:0])[9:6];
        transition select(hdr.x0.next) {
            8w205: parse_ys;
            8w233: parse_ys;
            8w71: parse_x1;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        meta.two.n0 = 33w7456669282;
        transition select(hdr.x1.next) {
            8w169: parse_ys;
            8w29: parse_ys;
            8w16: parse_ys;
            8w0 &&& 8w15: accept;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        hdr.base.f5[15:2] = (meta.flag ? 14w16382 : (((bit<14>)meta.two.n0) + 14w2859));
        transition select(hdr.ys.last.more) {
            8w126: parse_ys;
            8w243: parse_ys;
            8w10 &&& 8w15: accept;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        b = (((c | b) + c) ^ c);
        c = (((bit<8>)((bit<31>)((int<31>)((int<32>)32w4294967294)))) | ((c |+| 8w0) & (((bit<4>)b) ++ ((bit<4>)b))));
        b = c;
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<32>>(1) ingress_cells;
    action ingress_a0(bit<32> p0) {
        meta.two = meta.two;
    }
    apply {
        standard_metadata.egress_spec = 4;
        meta.first = standard_metadata.instance_type == 0;
        meta.two.n1 = ((-(meta.two.n1 |+| meta.two.n1)) + ((hdr.ys[0].isValid() || meta.flag) ? (meta.flag ? meta.two.n1 : meta.two.n1) : (meta.one.n1 - meta.two.n1)));
        hash(meta.m3, HashAlgorithm.xor16, 16w5, { hdr.base.f5 }, 32w7);
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<8>>(1) egress_cells;
    counter(4, CounterType.packets_and_bytes) egress_counts;
    action egress_a0() {
        hdr.ys[1].setValid();
        hdr.ys[1].more = (meta.flag ? hdr.base.kind : hdr.base.kind);
        hdr.ys[1].f0 = hdr.base.f0;
        hdr.ys[1].pad = (7w50 >> hdr.base.f1);
        hdr.ys[1].setValid();
        hdr.ys[1].more = (-hdr.base.kind);
        hdr.ys[1].f0 = (((bit<26>)meta.m1))[18:18];
        hdr.ys[1].pad = (1w1 ++ ((bit<6>)meta.m1));
    }
    action egress_a1(bit<8> p0, bit<128> p1) {
        hdr.ys.pop_front(1);
        hdr.x0 = hdr.x1;
    }
    action egress_a2(out int<128> p0, out int<128> p1) {
        p0 = (int<128>)(128w340282366920938463463374607431768211454);
        p1 = (int<128>)(128w170141183460469231731687303715884105728);
        egress_cells.write((((bit<32>)31w1844096486) & 32w0), ((hdr.base.kind ^ meta.kept) * (12w1474)[8:1]));
        hdr.base.f1 = ((bit<1>)((meta.flag ? 52w0 : ((bit<52>)hdr.base.f3)) ++ (-11w1)));
    }
    action egress_a3(out bit<16> p0) {
        p0 = 16w58556;
        meta.m1[52:15] = (((bit<38>)hdr.base.f4) |-| (38w274877906942 | ((bit<38>)hdr.base.f1)));
    }
    apply {
        meta.m3 = (-((meta.m3 >> hdr.base.kind) ^ (((bit<16>)((bit<128>)meta.m0)) - meta.m3)));
        hdr.base.f4[30:29] = ((((bit<2>)((bit<128>)meta.m0)) * 2w3) |+| (((bit<2>)hdr.base.f3) >> meta.m2));
        egress_counts.count(((hdr.base.f4 + hdr.base.f4) & 32w3));
        egress_counts.count(((meta.flag ? ((bit<32>)meta.two.n1) : hdr.base.f4) & 32w3));
        hdr.ys.push_front(1);
        meta.two.n1 = (((meta.flag ? ((bit<18>)hdr.base.pad) : 18w131071))[10:2] - (-(meta.one.n1 << 8w10)));
        meta.flag = ((hdr.base.pad <= 3w1) || meta.flag);
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
