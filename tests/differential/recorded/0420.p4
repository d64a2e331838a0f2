#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    bit<3> f0;
    bit<12> f1;
    int<16> f2;
    bit<1> pad;
}

header x_t {
    bit<8> next;
    bit<8> f0;
}

header y_t {
    bit<8> more;
    bit<7> f0;
    bit<1> pad;
}

struct headers_t {
    base_t base;
    x_t x0;
    x_t x1;
    y_t[2] ys;
}

struct inner_t {
    int<32> n0;
    bit<16> n1;
}

struct meta_t {
    bit<64> m0;
    bit<1> m1;
    bit<9> m2;
    bit<48> m3;
    bool flag;
    @field_list(1) bit<8> kept;
    inner_t one;
    inner_t two;
    bool first;
}

bit<32> function0(in bit<8> p0, in bit<16> p1) {
    if (true) {
        return ((false ? ((bit<32>)p0) : ((bit<32>)p0)) >> 8w5);
    }
    return (((~((bit<32>)p0)) - (true ? ((bit<32>)p1) : 32w1875524272)) + ((18w262142 << 8w14) ++ (((bit<14>)p1) |-| 14w16382)));
}

parser parse(packet_in packet, out headers_t hdr, inout meta_t meta,
             inout standard_metadata_t standard_metadata) {
    state start {
        packet.extract(hdr.base);
        transition select(hdr.base.kind) {
            8w142 .. 8w145: parse_x0;
            8w212: parse_x0;
            8w243: parse_x0;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        meta.flag = ((-(meta.one.n0 |-| ((int<32>)((int<9>)meta.m2)))) == ((meta.flag ? meta.one.n0 : meta.one.n0) |+| (((int<32>)((int<1>)((bit<1>)meta.flag))) << 8w16)));
        transition select(hdr.x0.next) {
            8w96 .. 8w99: parse_x1;
            8w110: parse_x1;
            8w172: parse_ys;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        transition select(hdr.x1.next) {
            8w75: parse_ys;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        meta.m2 = (((bit<9>)(((bit<33>)meta.two.n1) >> 8w3)) ^ ((((bit<9>)meta.m1) |+| 9w362) |-| (meta.m2 & meta.m2)));
        transition select(hdr.ys.last.more) {
            8w182: parse_ys;
            8w50: parse_ys;
            8w205: parse_ys;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        if (((false && true) && ((int<128>)(128w340282366920938463463374607431768211455) >= ((int<128>)((int<8>)b))))) {
            c |= (((bit<8>)(~((bit<65>)b))) * ((bit<8>)((bit<24>)((int<24>)(((bit<42>)b))[31:8]))));
            b = ((c == ((bit<8>)((bit<65>)b))) ? (c |+| (46w38648857405149)[7:0]) : (((bit<8>)((bit<7>)c)) ^ (c | 8w128)));
        } else {
            c |= (((-b) << (((bit<4>)a) & ((bit<4>)a))) | ((bit<8>)((bit<65>)((bit<13>)c))));
            c = (-((((bit<13>)b))[10:3] |+| 8w255));
            if (((c < 8w127) || (c == 8w254))) {
                c = a;
            }
        }
        bit<96> v1 = ((-(((bit<101>)a))[98:3]) |-| ((bit<96>)((bit<8>)((int<8>)a))));
        b = c;
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<48>>(4) ingress_cells;
    counter(4, CounterType.packets_and_bytes) ingress_counts;
    helper() first_helper;
    helper() second_helper;
    action ingress_a0() {
        hash(meta.two.n1, HashAlgorithm.identity, 16w0, { meta.m2, 7w0 }, 32w1000);
    }
    action ingress_a1(in bit<16> p0) {
        hdr.base.pad = (((bit<1>)((bit<33>)(((int<33>)((int<9>)meta.m2)) << meta.kept))) | ((!meta.flag) ? (((bit<26>)meta.one.n1))[25:25] : (meta.m1 >> 8w2)));
    }
    action ingress_a2() {
        ingress_cells.read(meta.m3, ((32w2147483647 + ((bit<32>)meta.m3)) & 32w3));
        hdr.base.pad = ((hdr.base.pad | (-meta.m1)) |+| ((~hdr.base.pad) & (meta.m1 * hdr.base.pad)));
        if ((meta.two.n1 > ((bit<16>)((bit<64>)((bit<1>)meta.flag))))) {
            meta.two.n1 = ((bit<16>)((bit<128>)meta.one.n1));
            hdr.base.f1 = ((bit<12>)(9w508 - (((bit<5>)meta.m1) ++ ((bit<4>)meta.two.n1))));
        }
    }
    action ingress_a3(bit<16> p0, bit<9> p1) {
        meta.two = meta.two;
    }
    table ingress_t0 {
        key = {
            meta.m2: exact @name("k0");
            meta.m3: range @name("k1");
            meta.m2: ternary @name("k2");
        }
        actions = {
            NoAction;
            ingress_a0;
            ingress_a2;
            ingress_a3;
        }
        default_action = NoAction();
        size = 64;
    }
    apply {
        standard_metadata.egress_spec = 0;
        meta.first = standard_metadata.instance_type == 0;
        meta.m1 = (((hdr.x0.isValid() ? 1w1 : meta.m1) >> ((bit<8>)((bit<128>)hdr.base.f0))) - (((bit<22>)((bit<100>)100s571234289010386327321531779906)))[14:14]);
        hdr.x0.setInvalid();
        hdr.ys.push_front(1);
        hdr.ys.pop_front(1);
        ingress_t0.apply();
        if (meta.first && (meta.two.n0 < meta.one.n0)) {
            clone_preserving_field_list(CloneType.I2E, 5, 1);
        }
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<48>>(1) egress_cells;
    counter(4, CounterType.packets_and_bytes) egress_counts;
    helper() first_helper;
    helper() second_helper;
    action egress_a0(inout bit<1> p0, inout bit<8> p1) {
        hash(meta.two.n1, HashAlgorithm.identity, 16w0, { hdr.base.f0, meta.two.n1, meta.one.n1, 5w0 }, 32w1000);
        meta.m0 = ((bit<64>)((100w1118799685808546113912965261024 >> ((bit<8>)meta.m1)) |-| (-((bit<100>)meta.two.n1))));
        hdr.x1 = hdr.x0;
    }
    table egress_t0 {
        key = {
            meta.one.n1: lpm @name("k0");
            meta.m0: exact @name("k1");
            ((hdr.base.kind + hdr.base.kind) - (hdr.ys[0].isValid() ? meta.kept : hdr.base.kind)): range @name("k2");
        }
        actions = {
            NoAction;
        }
        default_action = NoAction();
        size = 64;
    }
    apply {
        hdr.ys[0].setValid();
        hdr.ys[0].more = (meta.kept >> hdr.base.kind);
        hdr.ys[0].f0 = (7w0 |+| ((bit<7>)hdr.base.pad));
        hdr.ys[0].pad = hdr.base.pad;
        meta.kept = ((bit<8>)((meta.flag ? meta.one.n1 : meta.one.n1) | ((bit<16>)((bit<33>)hdr.ys[0].more))));
        egress_t0.apply();
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
