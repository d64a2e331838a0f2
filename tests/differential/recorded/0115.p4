#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    int<4> f0;
    bit<16> f1;
    bit<16> f2;
    bit<9> f3;
    bit<3> f4;
}

header x_t {
    bit<8> next;
    bit<3> f0;
    bit<7> f1;
    bit<9> f2;
    bit<5> pad;
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
    bit<32> n0;
    bit<32> n1;
}

struct meta_t {
    bit<9> m0;
    int<33> m1;
    bit<65> m2;
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
        transition select(hdr.base.kind) {
            8w219: parse_x0;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        meta.two.n1[21:16] = ((bit<6>)((bit<33>)meta.m1));
        transition select(hdr.x0.next) {
            8w103: parse_ys;
            8w168: parse_x1;
            8w126: parse_ys;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        transition select(hdr.x1.next) {
            8w189: parse_ys;
            8w98: parse_ys;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        transition select(hdr.ys.last.more) {
            8w206: parse_ys;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        c[7:2] = ((bit<6>)a);
        b = ((16w4531 <= 16w51945) ? (((bit<3>)c) ++ 5w31) : (7w85 ++ ((bit<1>)a)));
        b = (~((((bit<10>)c))[9:6] ++ (1w0 ++ 3w4)));
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    helper() first_helper;
    helper() second_helper;
    action ingress_a0() {
        if (((((bit<31>)meta.one.n0) - ((bit<31>)meta.one.n1)) <= 31w2147483646)) {
            meta.two.n1[31:29] = ((-1w1) ++ (hdr.x1.isValid() ? 2w1 : 2w1));
        }
    }
    table ingress_t0 {
        key = {
            meta.one.n0: lpm @name("k0");
            ((bit<8>)(((bit<24>)hdr.base.f4) |-| ((bit<24>)meta.m0))): optional @name("k1");
        }
        actions = {
            NoAction;
            ingress_a0;
        }
        default_action = NoAction();
        size = 64;
    }
    table ingress_t1 {
        key = {
            hdr.base.kind: range @name("k0");
        }
        actions = {
            NoAction;
            ingress_a0;
        }
        default_action = NoAction();
        size = 64;
    }
    table ingress_t2 {
        key = {
            (((bit<43>)meta.kept))[28:21]: exact @name("k0");
            hdr.base.f2: optional @name("k1");
        }
        actions = {
            NoAction;
            ingress_a0;
        }
        default_action = ingress_a0();
        size = 64;
    }
    apply {
        standard_metadata.egress_spec = 1;
        meta.first = standard_metadata.instance_type == 0;
        meta.flag = standard_metadata.parser_error != error.NoError;
        meta.two.n0 = meta.two.n1;
        if (ingress_t0.apply().miss) {
            hdr.base.f1 = ((meta.flag ? (hdr.ys[0].isValid() ? hdr.base.f2 : hdr.base.f1) : (((bit<53>)((bit<1>)meta.flag)))[43:28]) - (~(hdr.base.f2 << ((bit<1>)((bit<4>)hdr.base.f0)))));
            hdr.base.f3 = (-((bit<9>)(meta.flag ? meta.kept : meta.kept)));
        }
        hdr.base.f1[10:4] = ((bit<7>)((bit<8>)((int<8>)(((bit<2>)meta.m0) ++ ((bit<6>)meta.one.n1)))));
        hdr.base.f2 = ((-(12w631 ++ ((bit<4>)meta.kept))) + ((hdr.base.f1 * hdr.base.f1) & ((bit<16>)meta.two.n0)));
        hdr.base.f3[2:2] = 1w1;
        ingress_t2.apply();
        ingress_a0();
        ingress_t1.apply();
        if (meta.first && (hdr.base.f2 >= (~hdr.base.f2))) {
            standard_metadata.mcast_grp = 3;
        }
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<8>>(8) egress_cells;
    counter(4, CounterType.packets_and_bytes) egress_counts;
    action egress_a0(out bit<9> p0, out int<33> p1) {
        p0 = 9w58;
        p1 = (int<33>)(33w8055321155);
        hdr.base.f2[12:9] = ((bit<4>)(19w1 ++ ((bit<13>)hdr.base.f1)));
    }
    table egress_t0 {
        key = {
            ((hdr.base.f2 |+| ((bit<16>)meta.two.n0)) >> (4w6 & 4w15)): ternary @name("k0");
            meta.one.n0: optional @name("k1");
        }
        actions = {
            NoAction;
        }
        default_action = NoAction();
        size = 64;
    }
    table egress_t1 {
        key = {
            meta.two.n1: ternary @name("k0");
            ((bit<16>)(31w890820520 ^ ((bit<31>)((bit<1>)meta.flag)))): range @name("k1");
            meta.m0: ternary @name("k2");
        }
        actions = {
            NoAction;
        }
        default_action = NoAction();
        size = 64;
    }
    apply {
        if (((31w713110076 != 31w324429967) || meta.flag)) {
            hdr.base.f3 = ((bit<9>)((bit<48>)(((int<48>)(((bit<49>)((bit<33>)meta.m1)))[47:0]) + (hdr.ys[0].isValid() ? (int<48>)(48w140737488355328) : ((int<48>)meta.m1)))));
        }
        hdr.x1.setInvalid();
        if (hdr.x0.isValid()) {
            meta.m0[5:0] = ((bit<6>)(((bit<4>)hdr.x0.pad) |-| 4w15));
            egress_a0(hdr.x0.f2, meta.m1);
            egress_counts.count((meta.one.n1 & 32w3));
        } else {
            egress_cells.write(((32w3291675132 |+| meta.two.n1) & 32w7), ((bit<8>)(-((bit<31>)hdr.base.f2))));
        }
        egress_t0.apply();
        egress_t1.apply();
    }
}

control compute_all(inout headers_t hdr, inout meta_t meta) {
    apply {
        update_checksum(meta.flag, { hdr.base.kind, hdr.base.f0, hdr.base.f2, hdr.base.f3, hdr.base.f4 }, hdr.base.f1, HashAlgorithm.csum16);
    }
}


control verify_all(inout headers_t hdr, inout meta_t meta) { apply { } }

control deparse(packet_out packet, in headers_t hdr) {
    apply {
        packet.emit(hdr);
    }
}

V1Switch(parse(), verify_all(), ingress(), egress(), compute_all(), deparse()) main;
