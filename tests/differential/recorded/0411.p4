#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    bit<8> f0;
    bit<4> f1;
    bit<4> f2;
    bit<7> f3;
    bit<1> pad;
}

header x_t {
    bit<8> next;
    int<8> f0;
    bit<3> f1;
    bit<5> pad;
}

header y_t {
    bit<8> more;
    int<16> f0;
    bit<4> f1;
    bit<4> pad;
}

struct headers_t {
    base_t base;
    x_t x0;
    x_t x1;
    y_t[3] ys;
}

struct inner_t {
    bit<64> n0;
    bit<8> n1;
}

struct meta_t {
    bit<128> m0;
    bit<65> m1;
    bit<8> m2;
    bit<65> m3;
    bit<64> m4;
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
        verify(((meta.two.n1 <= hdr.base.kind) && meta.flag), error.Unwelcome);
        transition select(hdr.base.kind) {
            8w76: parse_x0;
            8w130: parse_x1;
            8w53: parse_x0;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        transition select(hdr.x0.next) {
            8w181: parse_x1;
            8w152: parse_ys;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        meta.m4 = (((-meta.one.n0) >> ((bit<1>)meta.m0)) >> (((bit<1>)meta.flag) ^ (hdr.base.pad |-| hdr.base.pad)));
        transition select(hdr.x1.next) {
            8w175: parse_ys;
            8w58: parse_ys;
            8w6 &&& 8w15: accept;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        verify((meta.one.n0 >= 64w9223372036854775807), error.Unwelcome);
        transition select(hdr.ys.last.more) {
            8w34: parse_ys;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        c[2:1] = ((bit<2>)(~7w39));
        c = ((~(c | b)) |+| ((c != c) ? (false ? a : 8w192) : (false ? c : c)));
        if ((b < ((bit<8>)((bit<13>)a)))) {
            c = ((c >= (5w11 ++ ((bit<3>)a))) ? (true ? (c << 1w0) : (true ? 8w209 : 8w128)) : ((a << ((bit<1>)c)) << 8w5));
            bit<5> v1 = ((bit<5>)((((bit<57>)a) ++ 6w8) | (true ? ((bit<63>)a) : 63w4611686018427387904)));
            c[6:4] = ((1w1 ++ ((bit<1>)v1)) ++ (true ? 1w1 : 1w0));
        } else {
            c = ((bit<8>)((((bit<28>)b) - ((bit<28>)b)))[26:14]);
            b = ((((bit<1>)63w9223372036854775806) ++ (((bit<2>)a) ++ 5w30)) | ((c == 8w1) ? a : a));
        }
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<48>>(8) ingress_cells;
    helper() first_helper;
    helper() second_helper;
    action ingress_a0(in bit<128> p0, in bit<32> p1) {
        ingress_cells.write((p1 & 32w7), ((bit<48>)((bit<32>)(32s359944859 << hdr.base.f1))));
        hdr.base.pad = (hdr.base.pad * ((meta.one.n0 == 64w0) ? (hdr.base.pad - hdr.base.pad) : (hdr.base.pad |+| hdr.base.pad)));
    }
    action ingress_a1(out bit<65> p0, out bit<8> p1) {
        p0 = 65w36893488147419103231;
        p1 = 8w174;
        hash(meta.m4, HashAlgorithm.identity, 16w5, { p0, 7w0 }, 32w65536);
    }
    table ingress_t0 {
        key = {
            hdr.base.f2: exact @name("k0");
            meta.m3: exact @name("k1");
            meta.m3: exact @name("k2");
        }
        actions = {
            NoAction;
        }
        default_action = NoAction();
        size = 64;
    }
    apply {
        standard_metadata.egress_spec = 6;
        meta.first = standard_metadata.instance_type == 0;
        meta.flag = standard_metadata.parser_error != error.NoError;
        meta.one = meta.two;
        hdr.x1 = hdr.x0;
        meta.two = meta.one;
        ingress_t0.apply();
        if (meta.first && (meta.kept == (hdr.x0.isValid() ? meta.kept : meta.one.n1))) {
            standard_metadata.mcast_grp = 3;
        }
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    counter(4, CounterType.packets_and_bytes) egress_counts;
    helper() first_helper;
    helper() second_helper;
    action egress_a0(in bit<9> p0) {
        hdr.ys[0].setValid();
        hdr.ys[0].more = (meta.m2 | meta.two.n1);
        hdr.ys[0].f0 = ((int<16>)((int<128>)meta.m0));
        hdr.ys[0].f1 = (meta.flag ? hdr.base.f1 : hdr.base.f2);
        hdr.ys[0].pad = (hdr.base.pad ++ ((bit<3>)meta.one.n1));
    }
    table egress_t0 {
        key = {
            meta.kept: range @name("k0");
            meta.m2: exact @name("k1");
        }
        actions = {
            NoAction;
        }
        default_action = NoAction();
        size = 64;
    }
    apply {
        meta.two.n1 = (((((bit<19>)meta.m1) |+| ((bit<19>)meta.m0)))[9:2] |+| meta.two.n1);
        if ((!(hdr.base.pad < ((bit<1>)meta.kept)))) {
            meta.m3 = (65w18446744073709551616 << ((meta.one.n1 ^ hdr.base.f0) << 8w6));
            if (egress_t0.apply().miss) {
                meta.m1[31:28] = (-(((bit<4>)meta.one.n1) - 4w1));
                meta.m3 = (((((bit<72>)hdr.base.f3) * ((bit<72>)meta.one.n1)) | (-72w2361183241434822606848)))[68:4];
            }
            meta.two.n1 = (((((bit<16>)meta.two.n1) == ((bit<16>)meta.two.n1)) ? 17w65536 : (20w1048574)[17:1]))[7:0];
        } else {
            hdr.x0.setValid();
            hdr.x0.next = (meta.flag ? ((bit<8>)meta.m3) : meta.m2);
            hdr.x0.f0 = 8s66;
            hdr.x0.f1 = (3w6 >> 8w0);
            hdr.x0.pad = (((bit<5>)hdr.base.f2) + 5w31);
            second_helper.apply(meta.two.n1, hdr.x0.next, meta.two.n1);
            egress_counts.count(((((bit<51>)hdr.base.kind))[36:5] & 32w3));
        }
        meta.m1 = ((bit<65>)((hdr.base.pad != hdr.base.pad) ? (hdr.base.pad >> 8w80) : (hdr.base.f2)[3:3]));
        if (hdr.x1.isValid()) {
            first_helper.apply(((hdr.base.f0 ^ meta.one.n1) << (meta.m2 |+| hdr.base.kind)), meta.m2, meta.one.n1);
        }
        bit<5> v2 = (((5w27 << 8w0) + ((bit<5>)((bit<64>)((int<64>)((int<8>)meta.kept))))) |-| ((bit<5>)63w4611686018427387904));
        egress_counts.count(((meta.flag ? ((bit<32>)hdr.base.f0) : 32w3905548578) & 32w3));
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
