#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    bit<24> f0;
    int<48> f1;
    bit<4> f2;
    bit<24> f3;
    bit<4> pad;
}

header x_t {
    bit<8> next;
    bit<9> f0;
    bit<3> f1;
    bit<4> pad;
}

header y_t {
    bit<8> more;
    bit<24> f0;
}

struct headers_t {
    base_t base;
    x_t x0;
    x_t x1;
    y_t[4] ys;
}

struct inner_t {
    bit<48> n0;
    int<128> n1;
}

struct meta_t {
    int<48> m0;
    bit<16> m1;
    bit<33> m2;
    int<16> m3;
    bit<64> m4;
    bool flag;
    @field_list(1) bit<8> kept;
    inner_t one;
    inner_t two;
    bool first;
}

bit<8> function0(in bit<32> p0, in bit<16> p1) {
    if ((p1 != 16w0)) {
        return ((((bit<25>)p0) | 25w33554431))[18:11];
    }
    return ((bit<8>)(~(p1 * p1)));
}

parser parse(packet_in packet, out headers_t hdr, inout meta_t meta,
             inout standard_metadata_t standard_metadata) {
    state start {
        packet.extract(hdr.base);
        meta.kept = packet.lookahead<bit<8>>();
        transition select(hdr.base.kind) {
            8w242: parse_x1;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        transition select(hdr.x0.next) {
            8w184: parse_ys;
            8w55: parse_ys;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        transition select(hdr.x1.next) {
            8w38: parse_ys;
            8w68: parse_ys;
            8w0: parse_ys;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        verify((meta.m3 <= 16s9142), error.Unwelcome);
        transition select(hdr.ys.last.more) {
            8w190 .. 8w193: parse_ys;
            8w7: parse_ys;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        c = (((((bit<41>)a) |+| ((bit<41>)c)))[18:11] |-| ((~((bit<47>)b)))[35:28]);
        b = a;
        bit<1> v1 = (1w0 & ((((bit<1>)a) - ((bit<1>)c)) << 8w1));
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<48>>(4) ingress_cells;
    action ingress_a0(in bit<32> p0, in bit<128> p1) {
        hdr.ys[1].setInvalid();
        meta.two.n1 = ((int<128>)(((10w163 ++ hdr.base.f2) ++ (((bit<12>)((bit<128>)meta.one.n1)) ^ 12w3922)) ++ 102w3784956790799910619293664205089));
    }
    apply {
        standard_metadata.egress_spec = 6;
        meta.first = standard_metadata.instance_type == 0;
        meta.flag = standard_metadata.parser_error != error.NoError;
        meta.m0 = (-(((int<48>)(((bit<35>)((bit<48>)meta.m0)) ++ 13w4096)) << 8w11));
        hdr.base.f3 = (hdr.base.f0 |+| (-(hdr.base.f3 * hdr.base.f0)));
        hdr.ys.push_front(1);
        hdr.x0 = hdr.x1;
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<48>>(8) egress_cells;
    action egress_a0(inout int<48> p0) {
        meta.m3 = ((int<16>)((int<8>)((bit<8>)((bit<65>)(meta.flag ? ((int<65>)((int<48>)meta.two.n0)) : ((int<65>)meta.two.n1))))));
        hdr.ys[2].setValid();
        hdr.ys[2].more = (((bit<8>)hdr.base.f3) >> 8w3);
        hdr.ys[2].f0 = (((bit<24>)((bit<48>)meta.m0)) |-| hdr.base.f0);
        hdr.x0 = hdr.x1;
    }
    action egress_a1(inout int<16> p0) {
        meta.two.n1 = (((int<128>)((int<13>)(13w7669) |+| ((int<13>)((int<4>)hdr.base.pad)))) - ((int<128>)((int<31>)(-31w446934709))));
        meta.m4 = (((23w643214 ++ hdr.base.f3) ++ (((bit<11>)meta.m1) | ((bit<11>)((bit<1>)meta.flag)))) ++ ((bit<6>)(-((bit<100>)((bit<48>)hdr.base.f1)))));
        bit<16> v2 = (~((bit<16>)(((bit<75>)((bit<16>)meta.m3)))[73:9]));
    }
    table egress_t0 {
        key = {
            meta.two.n0: range @name("k0");
            meta.two.n0: range @name("k1");
        }
        actions = {
            NoAction;
        }
        default_action = NoAction();
        size = 64;
    }
    table egress_t1 {
        key = {
            meta.two.n0: range @name("k0");
            meta.two.n0: optional @name("k1");
            (((bit<32>)((bit<100>)((bit<16>)meta.m3))) + (meta.flag ? 32w1 : ((bit<32>)meta.m1))): optional @name("k2");
        }
        actions = {
            NoAction;
        }
        default_action = NoAction();
        size = 64;
    }
    table egress_t2 {
        key = {
            meta.kept: lpm @name("k0");
        }
        actions = {
            NoAction;
        }
        default_action = NoAction();
        size = 64;
    }
    apply {
        meta.kept = ((function0(((bit<32>)((bit<48>)hdr.base.f1)), meta.m1) & (hdr.base.kind & hdr.base.kind)) >> ((6w31 << 8w3))[2:2]);
        meta.one.n0 = (36w0 ++ (~(12w4095 & 12w3885)));
        bool v3 = (!meta.flag);
        egress_t0.apply();
        egress_t1.apply();
        egress_t2.apply();
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
