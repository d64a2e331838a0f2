#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    bit<16> f0;
    bit<9> f1;
    bit<24> f2;
    bit<12> f3;
    bit<1> f4;
    bit<2> pad;
}

header x_t {
    bit<8> next;
    bit<24> f0;
    bit<1> f1;
    bit<3> f2;
    bit<16> f3;
    bit<4> pad;
}

header y_t {
    bit<8> more;
    int<7> f0;
    bit<1> pad;
}

struct headers_t {
    base_t base;
    x_t x0;
    x_t x1;
    y_t[4] ys;
}

struct inner_t {
    bit<64> n0;
    bit<48> n1;
}

struct meta_t {
    bit<48> m0;
    bit<1> m1;
    bit<4> m2;
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
        meta.kept = packet.lookahead<bit<8>>();
        transition select(hdr.base.kind) {
            8w191: parse_ys;
            8w13 &&& 8w15: accept;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        hdr.base.f1[5:4] = ((meta.flag && meta.flag) ? (hdr.base.pad * hdr.base.pad) : (meta.flag ? 2w1 : hdr.base.pad));
        meta.kept = packet.lookahead<bit<8>>();
        transition select(hdr.x0.next) {
            8w180: parse_x1;
            8w175: parse_x1;
            8w100: parse_x1;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        transition select(hdr.x1.next) {
            8w50: parse_ys;
            8w185: parse_ys;
            8w15 &&& 8w15: accept;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        meta.m0 = (((bit<64>)(64s0 & ((int<64>)((int<24>)hdr.base.f2)))))[53:6];
        transition select(hdr.ys.last.more) {
            8w116: parse_ys;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        b = ((~((bit<1>)b)) ++ ((true ? ((bit<7>)c) : ((bit<7>)a)) |-| (true ? ((bit<7>)a) : 7w15)));
        c = c;
        if (((false || true) && false)) {
            c[7:7] = ((bit<1>)a);
            c = b;
        } else {
            c ^= ((a > 8w244) ? (((bit<8>)31w421704849) | (4w0 ++ 4w9)) : b);
        }
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<8>>(1) ingress_cells;
    counter(4, CounterType.packets_and_bytes) ingress_counts;
    helper() first_helper;
    helper() second_helper;
    action ingress_a0() {
        ingress_counts.count((((bit<32>)((bit<33>)hdr.base.f4)) & 32w3));
        meta.one = meta.two;
        hdr.base.pad = (-(((bit<2>)meta.one.n1) | (hdr.base.pad << hdr.base.kind)));
    }
    action ingress_a1(out bit<4> p0) {
        p0 = 4w0;
        meta.one.n0 = (-((((bit<97>)meta.m0))[79:16] << 8w64));
        hdr.x1 = hdr.x0;
    }
    table ingress_t0 {
        key = {
            meta.m2: range @name("k0");
            hdr.base.f1: optional @name("k1");
            meta.two.n0: exact @name("k2");
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
        ingress_t0.apply();
        hdr.base.f2 = hdr.base.f2;
        if (hdr.ys[0].isValid()) {
            hdr.ys[0].f0 = (~hdr.ys[0].f0);
            meta.one.n0 = ((((bit<32>)((bit<63>)hdr.ys[0].more)) << (-hdr.base.kind)) ++ ((bit<32>)(hdr.ys[0].pad >> 8w0)));
            hash(meta.two.n1, HashAlgorithm.identity, 16w5, { meta.two.n0, hdr.base.kind, hdr.base.f0 }, 32w1000);
        }
        if (meta.first && meta.flag) {
            clone_preserving_field_list(CloneType.I2E, 5, 1);
        }
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    counter(4, CounterType.packets_and_bytes) egress_counts;
    helper() first_helper;
    helper() second_helper;
    action egress_a0(inout bit<8> p0, inout bit<48> p1) {
        if ((hdr.base.f3 == ((bit<12>)32w1))) {
            meta.one.n0 = (((bit<64>)hdr.base.f2) - (((bit<64>)((bit<7>)((int<7>)((int<4>)meta.m2)))) |+| (21w1048576 ++ ((bit<43>)meta.m2))));
        }
        hdr.ys.push_front(1);
        hdr.ys.push_front(1);
    }
    action egress_a1(inout bit<8> p0, inout bit<8> p1) {
        hdr.base.f1 = hdr.base.f1;
    }
    table egress_t0 {
        key = {
            hdr.base.pad: exact @name("k0");
            hdr.base.f3: ternary @name("k1");
            hdr.base.f4: exact @name("k2");
        }
        actions = {
            NoAction;
        }
        default_action = NoAction();
        size = 64;
    }
    table egress_t1 {
        key = {
            hdr.base.f3: range @name("k0");
            hdr.base.f3: optional @name("k1");
            hdr.base.kind: optional @name("k2");
        }
        actions = {
            NoAction;
        }
        default_action = NoAction();
        size = 64;
    }
    table egress_t2 {
        key = {
            meta.two.n1: exact @name("k0");
        }
        actions = {
            NoAction;
        }
        default_action = NoAction();
        size = 64;
    }
    apply {
        hdr.base.f3[5:4] = hdr.base.pad;
        hdr.base.f4 = hdr.base.f4;
        if (egress_t0.apply().miss) {
            meta.two.n0 = (((((bit<87>)hdr.base.kind) |+| 87w71096453938260342985569029))[79:13])[65:2];
        }
        egress_counts.count((32w1792312856 & 32w3));
        if (egress_t1.apply().miss) {
            hdr.base.pad = hdr.base.pad;
            meta.m2 = ((-(((bit<4>)meta.m0) ^ meta.m2)) | ((bit<4>)((bit<100>)((bit<63>)hdr.base.f4))));
        }
        meta.two = meta.one;
        meta.m0 = ((bit<48>)((bit<16>)(((int<16>)((int<1>)meta.m1)) + (-(int<16>)(16w65534)))));
        egress_t2.apply();
    }
}

control compute_all(inout headers_t hdr, inout meta_t meta) {
    apply {
        update_checksum(true, { hdr.base.kind, hdr.base.f1, hdr.base.f2, hdr.base.f3, hdr.base.f4, hdr.base.pad }, hdr.base.f0, HashAlgorithm.csum16);
    }
}


control verify_all(inout headers_t hdr, inout meta_t meta) { apply { } }

control deparse(packet_out packet, in headers_t hdr) {
    apply {
        packet.emit(hdr);
    }
}

V1Switch(parse(), verify_all(), ingress(), egress(), compute_all(), deparse()) main;
