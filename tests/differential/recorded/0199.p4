#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    bit<64> f0;
    int<12> f1;
    bit<64> f2;
    bit<8> f3;
    bit<64> f4;
    bit<4> pad;
}

header x_t {
    bit<8> next;
    bit<12> f0;
    bit<24> f1;
    bit<9> f2;
    bit<3> pad;
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
    bit<48> n1;
}

struct meta_t {
    bit<33> m0;
    bit<4> m1;
    int<32> m2;
    bit<128> m3;
    bit<48> m4;
    bit<128> m5;
    bool flag;
    @field_list(1) bit<8> kept;
    inner_t one;
    inner_t two;
    bool first;
}

bit<16> function0(in bit<8> p0, in bit<16> p1) {
    if (((((bit<25>)p0) ++ ((bit<7>)p0)) >= (((bit<39>)p0))[31:0])) {
        return p1;
    }
    return ((~(p1 - p1)) - (-p1));
}

parser parse(packet_in packet, out headers_t hdr, inout meta_t meta,
             inout standard_metadata_t standard_metadata) {
    state start {
        packet.extract(hdr.base);
        transition select(hdr.base.kind) {
            8w227: parse_ys;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        verify((hdr.base.pad > 4w14), error.Unwelcome);
        meta.kept = packet.lookahead<bit<8>>();
        transition select(hdr.x0.next) {
            8w137: parse_x1;
            8w150: parse_ys;
            8w152: parse_x1;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        transition select(hdr.x1.next) {
            8w185: parse_ys;
            8w150: parse_ys;
            8w111: parse_ys;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        meta.m0 = ((bit<33>)((hdr.base.f2 < hdr.base.f0) ? (((bit<13>)hdr.base.kind) & ((bit<13>)meta.m0)) : (-13w0)));
        transition select(hdr.ys.last.more) {
            8w223: parse_ys;
            8w118: parse_ys;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        b = (((bit<8>)((bit<13>)65w18446744073709551615)) |+| b);
        c = (((false ? a : b) << (((bit<2>)a) ++ ((bit<6>)a))) |-| ((~b) >> 8w8));
        c = a;
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<32>>(8) ingress_cells;
    counter(4, CounterType.packets_and_bytes) ingress_counts;
    action ingress_a0(bit<8> p0, bit<16> p1) {
        meta.two = meta.two;
        ingress_counts.count((((bit<32>)p1) & 32w3));
    }
    action ingress_a1(bit<9> p0, bit<32> p1) {
        meta.one.n1 = (meta.flag ? ((bit<48>)24w16777215) : ((bit<48>)(((bit<13>)hdr.base.f2) ^ ((bit<13>)meta.m3))));
        ingress_cells.write((((bit<32>)63w4611686018427387904) & 32w7), ((hdr.x0.isValid() ? ((bit<21>)meta.m4) : 21w1278545) ++ 11w2046));
    }
    apply {
        standard_metadata.egress_spec = 2;
        meta.first = standard_metadata.instance_type == 0;
        hdr.x0 = hdr.x1;
        hdr.base.f3 = meta.kept;
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<32>>(1) egress_cells;
    helper() first_helper;
    helper() second_helper;
    action egress_a0() {
        meta.one = meta.one;
        if ((hdr.base.pad < 4w1)) {
            hdr.base.pad = ((hdr.x1.isValid() || (meta.flag || hdr.ys[0].isValid())) ? (((bit<4>)hdr.base.kind) & (meta.m1 & hdr.base.pad)) : (-(meta.m1 |+| meta.m1)));
            meta.m5 = (((meta.m5 ^ meta.m5) |-| (~meta.m5)) | ((-((bit<57>)meta.kept)) ++ (((bit<98>)hdr.base.kind))[95:25]));
        } else {
            hdr.base.f4 = ((hdr.base.f4 >> 8w45) |-| (hdr.ys[3].isValid() ? hdr.base.f2 : hdr.base.f0));
            meta.two.n0 = ((bit<1>)((bit<32>)((-meta.m2) ^ meta.m2)));
            hdr.base.f3 = (((((bit<7>)hdr.base.f2) << 8w0) ++ meta.two.n0) - (meta.two.n0 ++ (7w63 & ((bit<7>)meta.one.n1))));
        }
    }
    action egress_a1(inout bit<8> p0, inout int<32> p1) {
        hdr.ys.pop_front(1);
        egress_cells.write(((32w4294967295 + ((bit<32>)meta.two.n1)) & 32w0), ((((bit<32>)hdr.base.pad) << 8w28) << (hdr.ys[3].isValid() ? 4w7 : ((bit<4>)meta.m0))));
    }
    table egress_t0 {
        key = {
            hdr.base.f3: lpm @name("k0");
            meta.one.n0: exact @name("k1");
        }
        actions = {
            NoAction;
            egress_a0;
        }
        default_action = NoAction();
        size = 64;
    }
    apply {
        meta.two = meta.one;
        egress_t0.apply();
        egress_cells.write(((((bit<32>)meta.m5) * 32w4294967295) & 32w0), ((51w271268028266543 >> 8w50))[35:4]);
        egress_a1(hdr.base.f3, meta.m2);
        hdr.base.pad = (((bit<4>)((bit<7>)(hdr.ys[1].isValid() ? ((int<7>)((int<64>)hdr.base.f4)) : ((int<7>)((int<8>)hdr.base.f3))))) + 4w14);
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
