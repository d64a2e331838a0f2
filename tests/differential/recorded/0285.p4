#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    bit<1> f0;
    bit<24> f1;
    bit<7> f2;
    bit<12> f3;
    bit<1> f4;
    bit<3> pad;
}

header x_t {
    bit<8> next;
    bit<8> f0;
    bit<7> f1;
    int<3> f2;
    bit<3> f3;
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
    bit<4> n0;
    bit<9> n1;
}

struct meta_t {
    int<48> m0;
    bit<64> m1;
    int<4> m2;
    bool flag;
    @field_list(1) bit<8> kept;
    inner_t one;
    inner_t two;
    bool first;
}

bit<32> function0(in bit<16> p0, in bit<8> p1) {
    if ((p0 != 16w32768)) {
        return ((24w11581090 << 8w14) ++ (true ? p1 : p1));
    }
    return (((bit<32>)p0) | ((((bit<35>)p1))[33:2] |-| (((bit<32>)p0) | 32w4294967295)));
}

parser parse(packet_in packet, out headers_t hdr, inout meta_t meta,
             inout standard_metadata_t standard_metadata) {
    state start {
        packet.extract(hdr.base);
        transition select(hdr.base.kind) {
            8w205: parse_ys;
            8w217: parse_x0;
            8w231: parse_x1;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        meta.two.n1 = meta.two.n1;
        meta.kept = packet.lookahead<bit<8>>();
        transition select(hdr.x0.next) {
            8w62: parse_x1;
            8w4: parse_ys;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        transition select(hdr.x1.next) {
            8w11 .. 8w14: parse_ys;
            8w101: parse_ys;
            8w6 &&& 8w15: accept;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        transition select(hdr.ys.last.more) {
            8w208: parse_ys;
            8w117: parse_ys;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        b = (-(((bit<8>)9w190) & (((bit<24>)a))[12:5]));
        bit<32> v1 = (((((bit<6>)c) ++ 2w0) ++ (24w15057997 ^ 24w7377490)) >> 8w18);
        hash(v1, HashAlgorithm.xor16, 16w5, { b, c, a }, 32w65536);
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<8>>(1) ingress_cells;
    counter(4, CounterType.packets_and_bytes) ingress_counts;
    helper() first_helper;
    helper() second_helper;
    action ingress_a0() {
        hdr.base.f1 = (-(hdr.base.f1 + (meta.flag ? hdr.base.f1 : hdr.base.f1)));
        ingress_cells.read(meta.kept, ((hdr.base.f0 ++ ((bit<31>)hdr.base.pad)) & 32w0));
    }
    action ingress_a1(bit<8> p0, bit<32> p1) {
        meta.m0 = ((!meta.flag) ? ((meta.m0 << hdr.base.kind) + (meta.flag ? meta.m0 : meta.m0)) : (((int<48>)((int<1>)hdr.base.f4)) |-| (meta.m0 << 8w35)));
        meta.two.n0 = (((meta.flag ? hdr.base.f1 : 24w4485035))[20:17] & meta.one.n0);
    }
    action ingress_a2(bit<48> p0) {
        hdr.base.f3 = 12w2047;
        hdr.base.f0 = (hdr.base.f0 |-| ((bit<1>)(meta.flag && hdr.ys[1].isValid())));
        if ((!(((bit<32>)hdr.base.f4) > ((bit<32>)((bit<4>)meta.m2))))) {
            meta.kept = ((-(7w0 >> ((bit<4>)p0))) ++ ((bit<1>)((bit<24>)(((int<24>)meta.m2) + ((int<24>)((int<8>)hdr.base.kind))))));
            meta.flag = (hdr.base.f4 == 1w0);
            meta.flag = (((((bit<56>)meta.kept) ++ 72w0) - ((bit<128>)((bit<100>)hdr.base.f0))) >= (-(((bit<128>)meta.two.n1) |+| ((bit<128>)p0))));
        }
    }
    table ingress_t0 {
        key = {
            hdr.base.f1: lpm @name("k0");
        }
        actions = {
            NoAction;
            ingress_a2;
        }
        default_action = ingress_a2(48w140737488355327);
        size = 64;
    }
    apply {
        standard_metadata.egress_spec = 2;
        meta.first = standard_metadata.instance_type == 0;
        hash(meta.m1, HashAlgorithm.identity, 16w5, { hdr.base.pad, hdr.base.kind, hdr.base.pad, 2w0 }, 32w1000);
        ingress_cells.read(meta.kept, ((((bit<32>)meta.two.n0) - ((bit<32>)hdr.base.pad)) & 32w0));
        meta.flag = (meta.one.n0 == 4w5);
        hdr.x0 = hdr.x1;
        hdr.x1 = hdr.x0;
        ingress_t0.apply();
        if (meta.first && ((hdr.x1.isValid() && meta.flag) && meta.flag)) {
            clone_preserving_field_list(CloneType.I2E, 5, 1);
        }
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<16>>(1) egress_cells;
    counter(4, CounterType.packets_and_bytes) egress_counts;
    action egress_a0() {
        hash(meta.m1, HashAlgorithm.crc32, 16w5, { meta.m1 }, 32w7);
        egress_cells.write(((-32w2147483647) & 32w0), ((bit<16>)((bit<1>)meta.flag)));
        hdr.base.f0 = ((bit<1>)((meta.one.n0 != meta.one.n0) && (!hdr.x1.isValid())));
    }
    action egress_a1() {
        hdr.base.f0 = hdr.base.f4;
    }
    action egress_a2() {
        hdr.base.f3 = (((~hdr.base.f3) + (~12w2047)) * (~(hdr.base.f3 & hdr.base.f3)));
        meta.m2 = ((int<4>)((int<13>)(((bit<13>)meta.m1) & ((bit<13>)((bit<31>)((int<31>)((int<64>)meta.m1)))))));
    }
    table egress_t0 {
        key = {
            (((bit<8>)63w2335193440829823602) << meta.kept): range @name("k0");
        }
        actions = {
            NoAction;
            egress_a0;
            egress_a1;
            egress_a2;
        }
        default_action = egress_a0();
        size = 64;
    }
    table egress_t1 {
        key = {
            hdr.base.pad: optional @name("k0");
            hdr.base.f0: exact @name("k1");
            hdr.base.f4: exact @name("k2");
        }
        actions = {
            NoAction;
            egress_a0;
        }
        default_action = NoAction();
        size = 64;
    }
    apply {
        hdr.base.pad[2:2] = ((1w0 | hdr.base.f0) | ((bit<1>)hdr.ys[0].isValid()));
        hdr.ys[1].setValid();
        hdr.ys[1].more = (hdr.ys[1].isValid() ? ((bit<8>)hdr.base.f2) : hdr.base.kind);
        hdr.ys[1].f0 = (hdr.base.f0 * hdr.base.f0);
        hdr.ys[1].pad = (hdr.base.f3)[6:0];
        hdr.base.f3 = ((bit<12>)hdr.ys[1].more);
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
