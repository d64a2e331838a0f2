#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    bit<16> f0;
    bit<1> f1;
    bit<32> f2;
    bit<7> pad;
}

header x_t {
    bit<8> next;
    bit<8> f0;
}

header y_t {
    bit<8> more;
    bit<8> f0;
    bit<8> f1;
}

struct headers_t {
    base_t base;
    x_t x0;
    x_t x1;
    y_t[3] ys;
}

struct inner_t {
    bit<16> n0;
    bit<8> n1;
}

struct meta_t {
    bit<4> m0;
    bit<32> m1;
    bit<1> m2;
    bool flag;
    @field_list(1) bit<8> kept;
    inner_t one;
    inner_t two;
    bool first;
}

bit<16> function0(in bit<16> p0, in bit<16> p1) {
    if ((p0 < 16w0)) {
        return ((8w254 * 8w0) ++ (((bit<8>)p1) & ((bit<8>)p1)));
    }
    return ((bit<16>)((((bit<9>)p0) ^ ((bit<9>)p0)) - (((bit<9>)p1) |-| ((bit<9>)p0))));
}

parser parse(packet_in packet, out headers_t hdr, inout meta_t meta,
             inout standard_metadata_t standard_metadata) {
    state start {
        packet.extract(hdr.base);
        transition select(hdr.base.kind) {
            8w4 .. 8w7: parse_ys;
            8w18: parse_ys;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        meta.m0 = ((((bit<1>)((bit<13>)meta.two.n0)) >= ((bit<1>)((bit<31>)hdr.base.pad))) ? ((meta.flag ? meta.m0 : meta.m0) << 8w1) : ((bit<4>)(-meta.m1)));
        transition select(hdr.x0.next) {
            8w133: parse_x1;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        verify((meta.kept == (8w28 ^ ((bit<8>)meta.one.n0))), error.Unwelcome);
        transition select(hdr.x1.next) {
            8w251: parse_ys;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        bit<32> v1 = ((bit<32>)((bit<16>)((int<16>)((int<7>)(hdr.base.pad >> 8w4)))));
        meta.kept = packet.lookahead<bit<8>>();
        transition select(hdr.ys.last.more) {
            8w180: parse_ys;
            8w7 &&& 8w15: accept;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        c = (c & (((bit<38>)48w253120823156528))[14:7]);
        c ^= (((false ? 6w0 : ((bit<6>)b)) & (false ? ((bit<6>)c) : 6w1)) ++ (~(((bit<2>)b) ^ ((bit<2>)c))));
        c = a;
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    counter(4, CounterType.packets_and_bytes) ingress_counts;
    helper() first_helper;
    helper() second_helper;
    action ingress_a0(bit<128> p0, bit<128> p1) {
        hdr.base.f2 = meta.m1;
        meta.one.n1[7:5] = ((3w7 << 8w4) |-| (3w7 - ((bit<3>)meta.one.n0)));
        hdr.ys.push_front(1);
    }
    action ingress_a1() {
        hash(meta.two.n0, HashAlgorithm.crc32, 16w0, { meta.kept, meta.m1, meta.m1 }, 32w1000);
    }
    action ingress_a2() {
        meta.two.n1 = (~hdr.base.kind);
        meta.two = meta.two;
    }
    table ingress_t0 {
        key = {
            hdr.base.kind: ternary @name("k0");
            32w3994640764: range @name("k1");
        }
        actions = {
            NoAction;
            ingress_a0;
            ingress_a1;
            ingress_a2;
        }
        default_action = NoAction();
        size = 64;
    }
    apply {
        standard_metadata.egress_spec = 5;
        meta.first = standard_metadata.instance_type == 0;
        meta.flag = standard_metadata.parser_error != error.NoError;
        standard_metadata.egress_spec = ((bit<9>)3w0);
        if (ingress_t0.apply().hit) {
            hdr.base.pad = ((bit<7>)((38w1 ++ ((bit<10>)hdr.base.f2)) |+| (meta.one.n0 ++ hdr.base.f2)));
        }
        ingress_a1();
        meta.two.n0 = (hdr.base.kind ++ ((bit<8>)(-128w170141183460469231731687303715884105728)));
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<16>>(1) egress_cells;
    counter(4, CounterType.packets_and_bytes) egress_counts;
    helper() first_helper;
    helper() second_helper;
    action egress_a0(bit<16> p0, bit<9> p1) {
        meta.two = meta.one;
        hash(meta.one.n0, HashAlgorithm.crc32, 16w5, { meta.m2, 7w0 }, 32w65536);
    }
    action egress_a1() {
        meta.m0 = (((bit<4>)(hdr.base.kind + meta.two.n1)) * ((bit<4>)((bit<64>)((int<64>)((int<16>)meta.two.n0)))));
        hash(hdr.base.f0, HashAlgorithm.xor16, 16w0, { hdr.base.pad, 1w0 }, 32w1000);
    }
    apply {
        hdr.base.f0 = (~(-((bit<16>)meta.kept)));
        hdr.x0 = hdr.x1;
        second_helper.apply(((bit<8>)(((bit<56>)hdr.base.f2) ++ ((bit<44>)meta.m2))), meta.kept, meta.two.n1);
        egress_counts.count(((13w7615 ++ 19w0) & 32w3));
        hdr.x1 = hdr.x0;
        meta.m0 = (meta.m0 - meta.m0);
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
