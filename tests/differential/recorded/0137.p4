#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    bit<32> f0;
    bit<48> f1;
    bit<4> f2;
    bit<4> pad;
}

header x_t {
    bit<8> next;
    bit<8> f0;
    bit<9> f1;
    bit<1> f2;
    bit<6> pad;
}

header y_t {
    bit<8> more;
    bit<7> f0;
    bit<1> f1;
}

struct headers_t {
    base_t base;
    x_t x0;
    x_t x1;
    y_t[4] ys;
}

struct inner_t {
    bit<4> n0;
    bit<1> n1;
}

struct meta_t {
    int<8> m0;
    int<8> m1;
    bit<128> m2;
    bit<33> m3;
    bit<32> m4;
    bool flag;
    @field_list(1) bit<8> kept;
    inner_t one;
    inner_t two;
    bool first;
}

bit<8> function0(in bit<16> p0, in bit<32> p1) {
    if ((p1 == 32w506830616)) {
        return ((65w34096991249227684787)[49:21])[24:17];
    }
    return (((p0 > 16w15592) ? (((bit<8>)p1) >> 1w1) : (((bit<8>)p1) |+| ((bit<8>)p0))) | ((bit<8>)(65w36893488147419103230 & ((bit<65>)p0))));
}

parser parse(packet_in packet, out headers_t hdr, inout meta_t meta,
             inout standard_metadata_t standard_metadata) {
    state start {
        packet.extract(hdr.base);
        transition select(hdr.base.kind) {
            8w62: parse_x1;
            8w33: parse_ys;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        verify((meta.flag || meta.flag), error.Unwelcome);
        transition select(hdr.x0.next) {
            8w194: parse_x1;
            8w181: parse_x1;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        verify((meta.one.n0 < hdr.base.f2), error.Unwelcome);
        transition select(hdr.x1.next) {
            8w49: parse_ys;
            8w240: parse_ys;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        hdr.base.f1 = ((bit<48>)(-((bit<63>)((bit<8>)hdr.base.f1))));
        transition select(hdr.ys.last.more) {
            8w200: parse_ys;
            8w6: parse_ys;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        b -= (((bit<8>)(((bit<31>)c) | ((bit<31>)a))) - ((false || false) ? function0(16w65534, 32w2147483648) : (8w1 | b)));
        c = b;
        b = ((((bit<8>)((bit<1>)(int<1>)(1w1))) |+| (false ? c : c)) - (~(b |+| a)));
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    action ingress_a0(out bit<33> p0, out bit<33> p1) {
        p0 = 33w1;
        p1 = 33w0;
        hdr.ys.pop_front(1);
        meta.m4 = ((((bit<56>)((bit<8>)8s1)) |+| (28w85892073 ++ ((bit<28>)meta.kept))))[32:1];
        if (hdr.x0.isValid()) {
            p1 = (((bit<60>)(((bit<63>)meta.one.n0) + ((bit<63>)p1))))[41:9];
            hdr.base.pad = ((bit<4>)((meta.two.n1 |+| meta.one.n1) |+| ((bit<1>)((bit<64>)p0))));
        } else {
            meta.kept = (((((bit<2>)p0) << 8w0) ++ (3w4 ++ ((bit<3>)meta.two.n0))) >> ((meta.one.n1 ++ meta.one.n1) ++ ((bit<6>)((bit<128>)((int<128>)((int<4>)hdr.base.f2))))));
            hdr.base.f1 = ((((bit<48>)((bit<33>)33s0)) & (hdr.base.f1 |+| hdr.base.f1)) | (((bit<48>)((bit<16>)meta.kept)) |+| (hdr.base.f1 |+| hdr.base.f1)));
            hdr.base.f2 = (meta.one.n1 ++ (((bit<3>)8w176) ^ (((bit<2>)p0) ++ meta.two.n1)));
        }
    }
    action ingress_a1(bit<48> p0) {
        hdr.x0.setValid();
        hdr.x0.next = (((bit<8>)hdr.base.pad) * hdr.base.kind);
        hdr.x0.f0 = ((bit<8>)13w8191);
        hdr.x0.f1 = (meta.flag ? ((bit<9>)hdr.base.f2) : ((bit<9>)meta.m4));
        hdr.x0.f2 = ((bit<1>)((bit<63>)meta.m2));
        hdr.x0.pad = (hdr.base.f2 ++ 2w2);
        hdr.x1 = hdr.x0;
    }
    action ingress_a2(bit<8> p0) {
        meta.one.n1 = ((bit<1>)((hdr.x1.isValid() ? meta.m3 : meta.m3) ^ (((bit<33>)((bit<1>)meta.flag)) << 8w19)));
    }
    table ingress_t0 {
        key = {
            meta.two.n0: ternary @name("k0");
            hdr.base.f2: exact @name("k1");
        }
        actions = {
            NoAction;
            ingress_a2;
        }
        default_action = ingress_a2(8w167);
        size = 64;
    }
    apply {
        standard_metadata.egress_spec = 3;
        meta.first = standard_metadata.instance_type == 0;
        meta.flag = standard_metadata.parser_error != error.NoError;
        meta.one.n0 = (((((bit<2>)meta.one.n0) ++ ((bit<13>)((bit<1>)meta.flag))))[14:11] - ((bit<4>)(((bit<24>)meta.one.n1) + 24w16777215)));
        hdr.base.pad = hdr.base.pad;
        ingress_t0.apply();
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    counter(4, CounterType.packets_and_bytes) egress_counts;
    helper() first_helper;
    helper() second_helper;
    action egress_a0(in bit<48> p0) {
        meta.flag = (hdr.base.f0 == 32w2147483648);
        meta.m0[4:3] = ((bit<2>)meta.m3);
    }
    action egress_a1(in bit<9> p0, in bit<16> p1) {
        meta.one.n0 = (((bit<4>)(-((int<4>)hdr.base.pad))) << 8w5);
    }
    table egress_t0 {
        key = {
            ((bit<16>)meta.two.n1): optional @name("k0");
            meta.m2: lpm @name("k1");
        }
        actions = {
            NoAction;
        }
        default_action = NoAction();
        size = 64;
    }
    table egress_t1 {
        key = {
            hdr.base.f1: exact @name("k0");
            meta.m2: range @name("k1");
        }
        actions = {
            NoAction;
        }
        default_action = NoAction();
        size = 64;
    }
    table egress_t2 {
        key = {
            hdr.base.f0: optional @name("k0");
            ((((bit<9>)meta.kept) ++ ((bit<7>)hdr.base.f1)) * (((bit<16>)meta.kept) |-| 16w38511)): ternary @name("k1");
        }
        actions = {
            NoAction;
        }
        default_action = NoAction();
        size = 64;
    }
    apply {
        egress_a1((((bit<9>)hdr.base.kind) * ((bit<9>)meta.m3)), (16w5207 >> ((bit<4>)meta.kept)));
        meta.two.n1 = (meta.one.n1 ^ ((bit<1>)(63w3598857772985086039 >> 8w48)));
        egress_t0.apply();
        if (egress_t2.apply().miss) {
            meta.two.n0 = (meta.flag ? (meta.flag ? (30w0)[26:23] : hdr.base.f2) : meta.one.n0);
        }
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
