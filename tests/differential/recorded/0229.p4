#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    bit<4> f0;
    bit<1> f1;
    bit<12> f2;
    bit<4> f3;
    bit<3> pad;
}

header x_t {
    bit<8> next;
    bit<9> f0;
    bit<64> f1;
    bit<7> pad;
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
    bit<8> n0;
    int<4> n1;
}

struct meta_t {
    bit<32> m0;
    int<16> m1;
    bit<48> m2;
    bool flag;
    @field_list(1) bit<8> kept;
    inner_t one;
    inner_t two;
    bool first;
}

bit<8> function0(in bit<32> p0, in bit<32> p1) {
    if ((!(((int<24>)((int<32>)p1)) < (int<24>)(24w14902991)))) {
        return 8w190;
    }
    return (((true ? ((bit<4>)p1) : ((bit<4>)p1)) - ((bit<4>)((bit<64>)p1))) ++ ((true ? 10w559 : ((bit<10>)p0)))[4:1]);
}

parser parse(packet_in packet, out headers_t hdr, inout meta_t meta,
             inout standard_metadata_t standard_metadata) {
    state start {
        packet.extract(hdr.base);
        if ((9s1 >= (-((int<9>)((int<1>)hdr.base.f1))))) {
            meta.m2 = (((meta.m2 | 48w110741675831292) + (meta.m2 |-| ((bit<48>)meta.two.n0))) |-| ((((bit<6>)((bit<4>)meta.two.n1)) ++ 42w2109553027299) << 8w47));
        }
        transition select(hdr.base.kind) {
            8w255: parse_x1;
            8w144: parse_ys;
            8w126: parse_x0;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        if ((meta.kept > 8w254)) {
            hdr.base.f3 = ((meta.m2 >= ((bit<48>)((bit<7>)meta.kept))) ? ((bit<4>)((bit<31>)((int<31>)(31w2147483646) >> 8w14))) : ((((int<9>)((int<4>)hdr.base.f0)) != ((int<9>)((int<8>)meta.two.n0))) ? (~hdr.base.f3) : (((bit<13>)hdr.base.f3))[8:5]));
            hdr.base.f2 = (((64w1787395312087200781 != 64w9223372036854775808) ? hdr.base.f2 : (hdr.base.f2 |-| hdr.base.f2)) |-| ((meta.flag ? ((bit<9>)meta.one.n0) : 9w1) ++ ((bit<3>)((bit<63>)((bit<4>)meta.two.n1)))));
            meta.two.n0[7:7] = ((bit<1>)(hdr.base.kind == 8w139));
        }
        transition select(hdr.x0.next) {
            8w197: parse_x1;
            8w44: parse_x1;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        meta.one.n1 = (-(-(meta.two.n1 << 8w2)));
        transition select(hdr.x1.next) {
            8w105: parse_ys;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        transition select(hdr.ys.last.more) {
            8w46 .. 8w49: parse_ys;
            8w91: parse_ys;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        c = a;
        b = (-a);
        b = (-((false || true) ? (c >> 8w6) : (true ? a : a)));
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<32>>(4) ingress_cells;
    counter(4, CounterType.packets_and_bytes) ingress_counts;
    action ingress_a0() {
        hdr.base.f0 = (((meta.flag ? hdr.base.f0 : 4w1) ++ (2w0 + ((bit<2>)meta.m2))))[5:2];
    }
    table ingress_t0 {
        key = {
            meta.two.n0: optional @name("k0");
            hdr.base.pad: exact @name("k1");
        }
        actions = {
            NoAction;
            ingress_a0;
        }
        default_action = NoAction();
        size = 64;
    }
    apply {
        standard_metadata.egress_spec = 5;
        meta.first = standard_metadata.instance_type == 0;
        ingress_a0();
        meta.flag = meta.flag;
        ingress_t0.apply();
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<32>>(4) egress_cells;
    counter(4, CounterType.packets_and_bytes) egress_counts;
    helper() first_helper;
    helper() second_helper;
    action egress_a0(out bit<48> p0, out bit<8> p1) {
        p0 = 48w176455562050447;
        p1 = 8w8;
        meta.flag = (meta.m0 == (-((bit<32>)hdr.base.kind)));
        p0[32:16] = ((((bit<16>)((bit<1>)meta.flag)) ++ hdr.base.f1) >> (hdr.base.f0 & hdr.base.f0));
    }
    action egress_a1(in bit<32> p0) {
        meta.one = meta.two;
        hdr.ys.pop_front(1);
        meta.one = meta.one;
    }
    apply {
        egress_a0(meta.m2, meta.one.n0);
        hdr.ys[3].setValid();
        hdr.ys[3].more = (meta.two.n0 - meta.one.n0);
        hash(meta.m2, HashAlgorithm.crc16, 16w5, { hdr.base.f0, 4w0 }, 32w7);
        second_helper.apply(((meta.one.n0 |-| meta.two.n0) - (hdr.ys[0].isValid() ? meta.kept : hdr.ys[3].more)), hdr.ys[3].more, meta.kept);
        hdr.base.f2[10:9] = ((19w112059)[14:13] & (((bit<2>)((bit<16>)meta.m1)) | 2w0));
        meta.two.n0[4:4] = ((bit<1>)(meta.two.n0 <= hdr.base.kind));
        if (meta.first && ((((bit<44>)meta.one.n0))[40:34] >= ((bit<7>)hdr.base.f3))) {
            clone_preserving_field_list(CloneType.E2E, 5, 1);
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
