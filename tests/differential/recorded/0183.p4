#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    int<16> f0;
    bit<8> f1;
    bit<12> f2;
    bit<4> pad;
}

header x_t {
    bit<8> next;
    bit<9> f0;
    bit<7> pad;
}

header y_t {
    bit<8> more;
}

struct headers_t {
    base_t base;
    x_t x0;
    x_t x1;
    y_t[4] ys;
}

struct inner_t {
    bit<4> n0;
    bit<128> n1;
}

struct meta_t {
    bit<16> m0;
    int<65> m1;
    int<128> m2;
    bool flag;
    @field_list(1) bit<8> kept;
    inner_t one;
    inner_t two;
    bool first;
}

bit<32> function0(in bit<8> p0, in bit<32> p1) {
    if ((!(false && true))) {
        return ((-32w390920943) * (p1 - p1));
    }
    return (-p1);
}

parser parse(packet_in packet, out headers_t hdr, inout meta_t meta,
             inout standard_metadata_t standard_metadata) {
    state start {
        packet.extract(hdr.base);
        meta.kept = packet.lookahead<bit<8>>();
        transition select(hdr.base.kind) {
            8w24: parse_ys;
            8w7: parse_x0;
            8w139: parse_x0;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        transition select(hdr.x0.next) {
            8w20: parse_x1;
            8w161: parse_ys;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        transition select(hdr.x1.next) {
            8w112: parse_ys;
            8w74: parse_ys;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        transition select(hdr.ys.last.more) {
            8w233: parse_ys;
            8w245: parse_ys;
            8w71: parse_ys;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        if (((a >= c) && false)) {
            b[3:0] = (~(~((bit<4>)b)));
            c = ((bit<8>)((bit<4>)c));
        }
        c = (c - ((a - c) | ((bit<8>)((bit<1>)((int<1>)((int<8>)c))))));
        b = ((bit<8>)((((bit<16>)b) << 1w0) >> 8w2));
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<48>>(4) ingress_cells;
    action ingress_a0() {
        meta.m0 = (((hdr.x1.isValid() ? meta.m0 : meta.m0) ^ (29w1)[24:9]) ^ ((meta.m0 |-| meta.m0) >> (meta.two.n0 |+| meta.one.n0)));
        ingress_cells.write((32w0 & 32w3), ((-((bit<48>)meta.m0)) * ((bit<48>)((bit<4>)meta.m0))));
    }
    action ingress_a1() {
        hdr.x0 = hdr.x1;
        if (hdr.ys[0].isValid()) {
            meta.one.n1 = (((meta.m0 < meta.m0) ? (meta.two.n1 ^ meta.two.n1) : (meta.two.n1 & meta.two.n1)) * (~(-meta.two.n1)));
        } else {
            meta.one.n0[3:2] = ((((bit<2>)hdr.base.f1) & ((bit<2>)meta.one.n0)) |-| 2w0);
        }
        hdr.x1.setValid();
        hdr.x1.next = ((bit<8>)hdr.base.f2);
        hdr.x1.f0 = ((bit<9>)((bit<128>)meta.m2));
        hdr.x1.pad = (7w64 >> 8w3);
    }
    table ingress_t0 {
        key = {
            meta.kept: exact @name("k0");
            (hdr.base.f2 ++ meta.one.n0): ternary @name("k1");
            meta.m0: optional @name("k2");
        }
        actions = {
            NoAction;
            ingress_a0;
            ingress_a1;
        }
        default_action = NoAction();
        size = 64;
    }
    table ingress_t1 {
        key = {
            hdr.base.f2: ternary @name("k0");
            ((bit<8>)((bit<128>)meta.m2)): optional @name("k1");
            meta.two.n1: exact @name("k2");
        }
        actions = {
            NoAction;
            ingress_a1;
        }
        default_action = NoAction();
        size = 64;
    }
    apply {
        standard_metadata.egress_spec = 3;
        meta.first = standard_metadata.instance_type == 0;
        hdr.x0 = hdr.x1;
        meta.m0 = (((meta.m0 ^ meta.m0) - (meta.m0 - meta.m0)) ^ ((bit<16>)((bit<9>)((int<9>)(9w510) << meta.kept))));
        ingress_t0.apply();
        ingress_t1.apply();
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<48>>(1) egress_cells;
    helper() first_helper;
    helper() second_helper;
    action egress_a0(in bit<9> p0, in bit<9> p1) {
        if ((hdr.base.f2 >= (hdr.base.f2 >> 8w8))) {
            meta.two.n1 = ((~(128w311994444346681713202582692669759420248 - ((bit<128>)meta.one.n0))) + ((bit<128>)((bit<13>)((int<13>)(((bit<2>)p1) ++ 11w1)))));
        }
        hdr.x0 = hdr.x1;
    }
    table egress_t0 {
        key = {
            8w78: ternary @name("k0");
            meta.one.n0: range @name("k1");
        }
        actions = {
            NoAction;
        }
        default_action = NoAction();
        size = 64;
    }
    apply {
        hdr.base.pad = (meta.two.n0 | 4w0);
        meta.two = meta.one;
        meta.flag = (hdr.base.pad > (meta.two.n0 | (meta.one.n0 ^ meta.two.n0)));
        meta.one.n0 = ((((int<8>)((int<33>)((bit<33>)meta.m0))) < (8s62 >> ((bit<1>)((bit<65>)meta.m1)))) ? ((((bit<35>)meta.m0))[28:25] + (meta.two.n0 ^ meta.one.n0)) : ((bit<4>)(((bit<100>)meta.m0) + 100w320819236104659431799116816406)));
        meta.one = meta.one;
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
