#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    bit<9> f0;
    bit<9> f1;
    bit<64> f2;
    bit<9> f3;
    bit<5> pad;
}

header x_t {
    bit<8> next;
    int<8> f0;
    bit<8> f1;
    bit<1> f2;
    bit<1> f3;
    bit<6> pad;
}

header y_t {
    bit<8> more;
}

struct headers_t {
    base_t base;
    x_t x0;
    x_t x1;
    y_t[2] ys;
}

struct inner_t {
    bit<48> n0;
    bit<64> n1;
}

struct meta_t {
    bit<9> m0;
    bit<4> m1;
    bit<32> m2;
    bool flag;
    @field_list(1) bit<8> kept;
    inner_t one;
    inner_t two;
    bool first;
}

bit<16> function0(in bit<8> p0, in bit<8> p1) {
    if ((p1 <= (p1 * p0))) {
        return ((bit<16>)p1);
    }
    return ((((bit<12>)((bit<31>)(int<31>)(31w1073741824))) ++ (((bit<4>)p0) + 4w6)) |+| ((-p0) ++ (p0 |-| p1)));
}

parser parse(packet_in packet, out headers_t hdr, inout meta_t meta,
             inout standard_metadata_t standard_metadata) {
    state start {
        packet.extract(hdr.base);
        verify((((bit<4>)1w0) < (meta.m1 >> 8w0)), error.Unwelcome);
        transition select(hdr.base.kind) {
            8w139: parse_x0;
            8w131: parse_ys;
            8w129: parse_x0;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        transition select(hdr.x0.next) {
            8w218: parse_x1;
            8w67: parse_ys;
            8w117: parse_x1;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        transition select(hdr.x1.next) {
            8w247: parse_ys;
            8w141: parse_ys;
            8w159: parse_ys;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        meta.one.n1 = (-((meta.flag && meta.flag) ? (meta.flag ? meta.two.n1 : hdr.base.f2) : (hdr.base.f2 - meta.two.n1)));
        verify((hdr.base.f2 > 64w9223372036854775807), error.Unwelcome);
        transition select(hdr.ys.last.more) {
            8w93: parse_ys;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        c = ((!(((bit<1>)c) < ((bit<1>)a))) ? (a |-| (true ? b : a)) : (-(c >> ((bit<1>)b))));
        bit<32> v1 = ((bit<32>)((((bit<31>)a) << ((bit<1>)c)) + ((bit<31>)a)));
        c = b;
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<48>>(4) ingress_cells;
    counter(4, CounterType.packets_and_bytes) ingress_counts;
    helper() first_helper;
    helper() second_helper;
    action ingress_a0(bit<9> p0, bit<48> p1) {
        hdr.ys[1].setValid();
        hdr.ys[1].more = ((bit<8>)9w441);
        mark_to_drop(standard_metadata);
        if ((p0 < p0)) {
            hdr.base.f0 = (((~meta.m0) + (hdr.base.f0 ^ meta.m0)) >> ((((bit<1>)meta.one.n1) ++ ((bit<2>)hdr.base.f2)) ++ (1w0 |-| ((bit<1>)p1))));
            hdr.base.f1[7:6] = 2w3;
            meta.flag = hdr.x0.isValid();
        } else {
            hdr.base.f1[4:3] = ((bit<2>)((bit<100>)(((int<100>)((int<8>)hdr.base.kind)) * ((int<100>)((int<48>)p1)))));
            meta.flag = (!(((int<64>)((int<1>)((bit<1>)meta.flag))) > ((int<64>)(88w242647920944849406391791111)[69:6])));
            meta.one.n0 = (((((bit<62>)meta.m1) |+| 62w1) & ((bit<62>)((bit<1>)hdr.base.f3))))[52:5];
        }
    }
    action ingress_a1(out bit<32> p0) {
        p0 = 32w1564485607;
        ingress_counts.count((meta.m2 & 32w3));
        hdr.base.pad = (((71w1487501473597154012452)[68:33])[22:18] >> 8w2);
        hdr.ys.push_front(1);
    }
    table ingress_t0 {
        key = {
            meta.m1: range @name("k0");
            meta.m0: exact @name("k1");
            hdr.base.f0: optional @name("k2");
        }
        actions = {
            NoAction;
            ingress_a0;
        }
        default_action = ingress_a0(9w206, 48w102797160172827);
        size = 64;
    }
    table ingress_t1 {
        key = {
            hdr.base.f1: optional @name("k0");
            meta.m0: ternary @name("k1");
            hdr.base.pad: optional @name("k2");
        }
        actions = {
            NoAction;
            ingress_a0;
        }
        default_action = NoAction();
        size = 64;
    }
    apply {
        standard_metadata.egress_spec = 7;
        meta.first = standard_metadata.instance_type == 0;
        meta.flag = (((!meta.flag) && hdr.ys[0].isValid()) && meta.flag);
        hash(meta.m2, HashAlgorithm.identity, 16w0, { hdr.base.f2 }, 32w1000);
        ingress_t0.apply();
        ingress_t1.apply();
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<16>>(4) egress_cells;
    helper() first_helper;
    helper() second_helper;
    action egress_a0(inout bit<9> p0) {
        hash(meta.two.n1, HashAlgorithm.csum16, 16w5, { meta.one.n0, p0, meta.one.n1, 7w0 }, 32w7);
        hdr.ys.pop_front(1);
        p0 = (hdr.base.f3 + (((bit<8>)32w1840289888) ++ ((bit<1>)hdr.base.f0)));
    }
    action egress_a1() {
        hdr.ys.push_front(1);
    }
    action egress_a2() {
        hdr.x1 = hdr.x0;
        hdr.ys[1].setValid();
        hdr.ys[1].more = (23w8311499)[21:14];
        hdr.base.f0 = (hdr.base.f3 + (2w3 ++ (((bit<7>)hdr.base.f2) * ((bit<7>)meta.m1))));
    }
    action egress_a3() {
        meta.two = meta.two;
    }
    table egress_t0 {
        key = {
            meta.kept: ternary @name("k0");
            hdr.base.f2: ternary @name("k1");
            meta.two.n0: range @name("k2");
        }
        actions = {
            NoAction;
            egress_a2;
            egress_a3;
        }
        default_action = NoAction();
        size = 64;
    }
    table egress_t1 {
        key = {
            meta.one.n0: range @name("k0");
        }
        actions = {
            NoAction;
            egress_a3;
        }
        default_action = NoAction();
        size = 64;
    }
    apply {
        hdr.base.pad = (((1w1 ++ ((bit<1>)hdr.base.kind)) ^ (2w2 << 8w0)) ++ ((((bit<36>)((bit<1>)meta.flag)) - ((bit<36>)meta.two.n1)))[3:1]);
        hdr.x1 = hdr.x0;
        egress_t0.apply();
        egress_t1.apply();
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
