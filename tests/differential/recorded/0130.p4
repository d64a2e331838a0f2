#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    int<12> f0;
    bit<3> f1;
    bit<3> f2;
    bit<8> f3;
    bit<4> f4;
    bit<48> f5;
    bit<2> pad;
}

header x_t {
    bit<8> next;
    bit<3> f0;
    int<3> f1;
    bit<16> f2;
    bit<2> pad;
}

header y_t {
    bit<8> more;
    bit<3> f0;
    bit<48> f1;
    bit<5> pad;
}

struct headers_t {
    base_t base;
    x_t x0;
    x_t x1;
    y_t[3] ys;
}

struct inner_t {
    bit<48> n0;
    bit<128> n1;
}

struct meta_t {
    bit<48> m0;
    int<8> m1;
    bit<33> m2;
    bool flag;
    @field_list(1) bit<8> kept;
    inner_t one;
    inner_t two;
    bool first;
}

bit<8> function0(in bit<8> p0, in bit<32> p1) {
    if (((true && true) && false)) {
        return (~((bit<8>)((bit<64>)(int<64>)(64w9223372036854775808))));
    }
    return (((bit<8>)(-((bit<1>)p1))) & ((7w1 ++ ((bit<1>)p1)) |+| (23w8388607)[11:4]));
}

parser parse(packet_in packet, out headers_t hdr, inout meta_t meta,
             inout standard_metadata_t standard_metadata) {
    state start {
        packet.extract(hdr.base);
        transition select(hdr.base.kind) {
            8w20: parse_x1;
            8w27: parse_x1;
            8w215: parse_x1;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        transition select(hdr.x0.next) {
            8w46: parse_x1;
            8w63: parse_ys;
            8w138: parse_ys;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        if (meta.flag) {
            hdr.base.f4[3:2] = (((bit<2>)13w8190) |-| hdr.base.pad);
        } else {
            hdr.base.f3 = ((-(7w51 ++ ((bit<15>)hdr.base.f2))))[18:11];
            meta.one.n1 = (meta.one.n1 + ((meta.two.n1 ^ meta.two.n1) ^ (((bit<128>)meta.one.n0) >> 8w85)));
        }
        transition select(hdr.x1.next) {
            8w85: parse_ys;
            8w185: parse_ys;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        verify(meta.flag, error.Unwelcome);
        transition select(hdr.ys.last.more) {
            8w112: parse_ys;
            8w203: parse_ys;
            8w69: parse_ys;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        b = (b | (function0(a, ((bit<32>)b)) |+| (false ? b : c)));
        b |= ((bit<8>)((26w0 >> c) ++ (((bit<5>)c) >> 8w5)));
        c = (((c > b) ? (20w1048574 |-| ((bit<20>)a)) : (((bit<20>)b) >> 8w15)))[12:5];
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<32>>(8) ingress_cells;
    action ingress_a0() {
        meta.one.n1 = ((meta.two.n1 >> 8w96) | ((((bit<17>)hdr.base.f4) | ((bit<17>)meta.two.n1)) ++ ((bit<111>)31w1)));
        bit<24> v1 = ((bit<24>)meta.two.n0);
        if ((!hdr.x1.isValid())) {
            meta.m2 = ((16w54432 ++ (-17w65535)) + ((meta.m2 << hdr.base.f4) & (33w8589934590 |-| meta.m2)));
            hdr.base.f2[1:0] = ((hdr.x1.isValid() ? hdr.base.pad : hdr.base.pad) << 8w3);
            hdr.base.f1 = (((~((bit<12>)((bit<8>)meta.m1))))[3:1] & (((bit<3>)((bit<32>)hdr.base.f5)) |+| (((bit<1>)v1) ++ hdr.base.pad)));
        }
    }
    table ingress_t0 {
        key = {
            ((bit<8>)(meta.m2 ^ meta.m2)): lpm @name("k0");
            ((bit<32>)((bit<1>)(1s0 << 8w0))): exact @name("k1");
            meta.m2: exact @name("k2");
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
            hdr.base.f4: exact @name("k0");
            meta.two.n0: optional @name("k1");
        }
        actions = {
            NoAction;
            ingress_a0;
        }
        default_action = ingress_a0();
        size = 64;
    }
    table ingress_t2 {
        key = {
            meta.m2: optional @name("k0");
        }
        actions = {
            NoAction;
            ingress_a0;
        }
        default_action = ingress_a0();
        size = 64;
    }
    apply {
        standard_metadata.egress_spec = 0;
        meta.first = standard_metadata.instance_type == 0;
        meta.flag = standard_metadata.parser_error != error.NoError;
        meta.kept = function0((~(meta.kept + hdr.base.f3)), ((bit<32>)hdr.base.f4));
        if (hdr.ys[1].isValid()) {
            meta.two.n1 = ((((bit<128>)((bit<48>)((int<48>)((int<3>)hdr.base.f1)))) - ((bit<128>)((bit<13>)((bit<12>)hdr.base.f0)))) << (~(((bit<1>)meta.one.n0) | ((bit<1>)meta.one.n0))));
            hdr.ys.push_front(1);
        } else {
            meta.two.n0 = (((hdr.x1.isValid() ? meta.m0 : meta.m0) ^ ((bit<48>)((bit<64>)((bit<12>)hdr.base.f0)))) >> 8w17);
        }
        if (ingress_t0.apply().miss) {
            meta.m1 = (int<8>)(8w244);
            hdr.base.pad = (((meta.kept == meta.kept) ? ((bit<2>)((bit<9>)hdr.base.kind)) : (((bit<1>)meta.m2) ++ 1w0)) + ((bit<2>)meta.kept));
        }
        ingress_t1.apply();
        ingress_t2.apply();
        if (meta.first && meta.flag) {
            clone_preserving_field_list(CloneType.I2E, 5, 1);
        }
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<16>>(8) egress_cells;
    helper() first_helper;
    helper() second_helper;
    action egress_a0(out int<8> p0) {
        p0 = (int<8>)(8w214);
        hash(meta.m0, HashAlgorithm.csum16, 16w5, { meta.kept, hdr.base.f5, meta.one.n1 }, 32w1000);
        egress_cells.write(((((bit<32>)hdr.base.f1) * ((bit<32>)((bit<8>)meta.m1))) & 32w7), ((16w65535 |+| ((bit<16>)hdr.base.f5)) >> 8w17));
    }
    apply {
        meta.one.n0 = (((((bit<58>)hdr.base.f5) | ((bit<58>)hdr.base.f5)) * (((bit<93>)((bit<8>)meta.m1)))[71:14]))[55:8];
        egress_cells.write((((bit<32>)((bit<65>)((int<65>)((int<48>)hdr.base.f5)))) & 32w7), 16w32768);
        meta.two.n1 = (-((~meta.one.n1) << 8w47));
        meta.kept = ((meta.flag ? (hdr.base.f3 |-| hdr.base.kind) : (47w38553543978171)[31:24]) << 8w5);
        hdr.x0 = hdr.x1;
        if ((hdr.base.f2 == 3w3)) {
            meta.one.n1 = (~((bit<128>)(((int<128>)((int<4>)hdr.base.f4)) & (int<128>)(128w199591661399132256013418251900152041274))));
        }
        egress_a0(meta.m1);
        second_helper.apply(((bit<8>)((bit<65>)((bit<128>)(int<128>)(128w170141183460469231731687303715884105728)))), meta.kept, hdr.base.f3);
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
