#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    bit<12> f0;
    bit<48> f1;
    bit<1> f2;
    bit<12> f3;
    bit<16> f4;
    bit<8> f5;
    bit<7> pad;
}

header x_t {
    bit<8> next;
    bit<8> f0;
    bit<16> f1;
    bit<4> f2;
    bit<7> f3;
    bit<5> pad;
}

header y_t {
    bit<8> more;
    bit<16> f0;
}

struct headers_t {
    base_t base;
    x_t x0;
    x_t x1;
    y_t[2] ys;
}

struct inner_t {
    bit<16> n0;
    bit<48> n1;
}

struct meta_t {
    bit<4> m0;
    int<32> m1;
    bit<4> m2;
    bit<33> m3;
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
        bit<16> v1 = ((((bit<42>)meta.two.n0) - ((bit<42>)meta.one.n1)))[30:15];
        transition select(hdr.base.kind) {
            8w248: parse_x1;
            8w206: parse_ys;
            8w143: parse_x1;
            8w14 &&& 8w15: accept;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        transition select(hdr.x0.next) {
            8w22: parse_x1;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        transition select(hdr.x1.next) {
            8w128: parse_ys;
            8w2: parse_ys;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        verify((meta.kept > 8w255), error.Unwelcome);
        transition select(hdr.ys.last.more) {
            8w190: parse_ys;
            8w93: parse_ys;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        if (((((bit<63>)a) - 63w1196626871821372607) <= ((bit<63>)((bit<100>)((int<100>)((int<8>)c)))))) {
            b = ((((bit<22>)((bit<16>)((int<16>)((int<8>)a)))) ++ (((bit<15>)b) |+| 15w32767)))[13:6];
            c = (a * c);
            b = ((bit<8>)((1w0 << 8w0) ++ (true ? ((bit<12>)a) : ((bit<12>)a))));
        }
        c = c;
        b = ((bit<8>)((bit<24>)((~((int<24>)((int<8>)a))) |-| ((int<24>)(((bit<25>)c))[23:0]))));
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<8>>(4) ingress_cells;
    action ingress_a0() {
        hdr.base.f5 = ((bit<8>)((bit<100>)meta.kept));
    }
    action ingress_a1() {
        bit<32> v2 = (meta.flag ? ((bit<32>)meta.m2) : ((meta.flag ? 32w2355375103 : 32w0) |+| (32w2147483647 >> meta.m0)));
        hash(meta.one.n0, HashAlgorithm.identity, 16w0, { v2, hdr.base.f0, 4w0 }, 32w65536);
    }
    action ingress_a2(out bit<4> p0, out bit<8> p1) {
        p0 = 4w7;
        p1 = 8w127;
        hdr.base.f0 = (((meta.one.n1 != 48w198081091171243) ? (hdr.base.f3 |-| hdr.base.f0) : (hdr.base.f3 | hdr.base.f0)) - (-(hdr.x1.isValid() ? hdr.base.f3 : hdr.base.f0)));
    }
    table ingress_t0 {
        key = {
            meta.two.n1: range @name("k0");
            ((((bit<87>)hdr.base.f2))[71:9])[47:16]: optional @name("k1");
        }
        actions = {
            NoAction;
            ingress_a0;
            ingress_a1;
        }
        default_action = ingress_a0();
        size = 64;
    }
    apply {
        standard_metadata.egress_spec = 5;
        meta.first = standard_metadata.instance_type == 0;
        hdr.base.f3 = hdr.base.f3;
        bit<8> v3 = hdr.base.f5;
        hdr.x1.setValid();
        hdr.x1.next = (v3 ^ hdr.base.kind);
        hdr.x1.f0 = (meta.kept | ((bit<8>)meta.one.n1));
        hdr.x1.f1 = (((bit<23>)hdr.base.pad))[21:6];
        hdr.x1.f2 = (18w262143)[15:12];
        hdr.x1.f3 = (hdr.base.pad ^ hdr.base.pad);
        hdr.x1.pad = (2w0 ++ ((bit<3>)meta.one.n1));
        meta.one.n0 = (meta.two.n1)[24:9];
        ingress_t0.apply();
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<8>>(1) egress_cells;
    counter(4, CounterType.packets_and_bytes) egress_counts;
    action egress_a0(out bit<33> p0, out bit<4> p1) {
        p0 = 33w8589934590;
        p1 = 4w1;
        hdr.ys[1].setInvalid();
    }
    table egress_t0 {
        key = {
            meta.m2: ternary @name("k0");
            meta.two.n0: range @name("k1");
            meta.one.n1: ternary @name("k2");
        }
        actions = {
            NoAction;
        }
        default_action = NoAction();
        size = 64;
    }
    table egress_t1 {
        key = {
            hdr.base.f5: exact @name("k0");
        }
        actions = {
            NoAction;
        }
        default_action = NoAction();
        size = 64;
    }
    table egress_t2 {
        key = {
            hdr.base.f3: ternary @name("k0");
            meta.one.n0: exact @name("k1");
            meta.m3: optional @name("k2");
        }
        actions = {
            NoAction;
        }
        default_action = NoAction();
        size = 64;
    }
    apply {
        meta.two.n0 = ((meta.one.n1 < meta.one.n1) ? (((bit<47>)100w0))[41:26] : ((bit<16>)(((bit<9>)meta.two.n1) |+| ((bit<9>)hdr.base.pad))));
        meta.kept[5:5] = ((meta.m1 >= meta.m1) ? ((bit<1>)((bit<100>)hdr.base.f5)) : ((bit<1>)hdr.x1.isValid()));
        if (hdr.ys[1].isValid()) {
            hdr.base.f0 = ((hdr.base.f0 < (hdr.base.f0 | hdr.base.f0)) ? ((((bit<49>)hdr.base.f3))[39:0])[19:8] : ((12w0 >> 8w2) - (-hdr.base.f3)));
        } else {
            hash(meta.one.n0, HashAlgorithm.identity, 16w0, { hdr.base.kind, meta.m0, meta.kept, 4w0 }, 32w65536);
            hdr.base.f3 = (meta.m0 ++ (hdr.base.kind - (((bit<8>)meta.two.n1) * 8w48)));
        }
        egress_t0.apply();
        egress_t1.apply();
        egress_t2.apply();
        if (meta.first && ((!hdr.ys[0].isValid()) || hdr.ys[1].isValid())) {
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
