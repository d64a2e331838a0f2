#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    bit<24> f0;
    bit<9> f1;
    bit<16> f2;
    bit<12> f3;
    bit<48> f4;
    bit<64> f5;
    bit<3> pad;
}

header x_t {
    bit<8> next;
    bit<12> f0;
    bit<9> f1;
    bit<32> f2;
    bit<3> pad;
}

header y_t {
    bit<8> more;
    bit<9> f0;
    bit<7> pad;
}

struct headers_t {
    base_t base;
    x_t x0;
    x_t x1;
    y_t[2] ys;
}

struct inner_t {
    bit<9> n0;
    bit<33> n1;
}

struct meta_t {
    bit<8> m0;
    bit<33> m1;
    bit<32> m2;
    bool flag;
    @field_list(1) bit<8> kept;
    inner_t one;
    inner_t two;
    bool first;
}

bit<16> function0(in bit<16> p0, in bit<8> p1) {
    if ((!(true && true))) {
        return ((((bit<30>)p1))[22:7] + (p0 & p0));
    }
    return ((bit<16>)(((bit<48>)p0) ++ (((bit<17>)p0) >> 4w1)));
}

parser parse(packet_in packet, out headers_t hdr, inout meta_t meta,
             inout standard_metadata_t standard_metadata) {
    state start {
        packet.extract(hdr.base);
        transition select(hdr.base.kind) {
            8w171: parse_x0;
            8w206: parse_ys;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        hdr.base.f1 = meta.two.n0;
        meta.kept = packet.lookahead<bit<8>>();
        transition select(hdr.x0.next) {
            8w125: parse_ys;
            8w35: parse_x1;
            8w132: parse_ys;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        transition select(hdr.x1.next) {
            8w198: parse_ys;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        meta.m0 = ((~(((bit<1>)hdr.base.kind) |-| 1w0)) ++ ((7w63 << 8w3) - (((bit<45>)hdr.base.f5))[29:23]));
        transition select(hdr.ys.last.more) {
            8w92: parse_ys;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        c = (((bit<6>)(((bit<13>)a) |+| ((bit<13>)c))) ++ (((bit<1>)a) ++ ((bit<1>)c)));
        b = (((bit<8>)(false ? ((bit<4>)c) : 4w8)) |-| (2w1 ++ (((bit<33>)a))[27:22]));
        b[6:6] = ((((bit<1>)a) | ((bit<1>)b)) * (-1w1));
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<16>>(4) ingress_cells;
    action ingress_a0(bit<8> p0) {
        ingress_cells.read(hdr.base.f2, (((bit<32>)63w8881250683393839069) & 32w3));
    }
    action ingress_a1() {
        meta.one = meta.two;
        hdr.base.f3 = ((2w2 ++ (meta.flag ? 10w512 : ((bit<10>)hdr.base.f5))) + ((bit<12>)(4w13 ++ ((bit<4>)hdr.base.f1))));
        hash(hdr.base.f5, HashAlgorithm.crc16, 16w5, { hdr.base.f4, meta.m1, 7w0 }, 32w65536);
    }
    action ingress_a2() {
        ingress_cells.read(hdr.base.f2, ((71w348460177870590821637)[33:2] & 32w3));
    }
    action ingress_a3(inout bit<32> p0, inout bit<33> p1) {
        hash(hdr.base.f2, HashAlgorithm.crc32, 16w0, { p0 }, 32w7);
    }
    table ingress_t0 {
        key = {
            hdr.base.kind: ternary @name("k0");
            ((((bit<4>)hdr.base.f4) + ((bit<4>)meta.two.n1)) ++ (41w0)[29:2]): exact @name("k1");
        }
        actions = {
            NoAction;
            ingress_a1;
        }
        default_action = NoAction();
        size = 64;
    }
    table ingress_t1 {
        key = {
            meta.m1: optional @name("k0");
        }
        actions = {
            NoAction;
            ingress_a0;
            ingress_a1;
            ingress_a2;
        }
        default_action = ingress_a0(8w7);
        size = 64;
    }
    apply {
        standard_metadata.egress_spec = 6;
        meta.first = standard_metadata.instance_type == 0;
        ingress_t1.apply();
        if ((meta.two.n0 != 9w283)) {
            meta.flag = (hdr.base.pad != (-((bit<3>)((bit<63>)hdr.base.kind))));
        } else {
            hash(hdr.base.f5, HashAlgorithm.crc16, 16w0, { hdr.base.f2, meta.m1, 7w0 }, 32w1000);
        }
        hdr.ys.push_front(1);
        hdr.base.f4 |= (((-hdr.base.f4) - (hdr.x0.isValid() ? hdr.base.f4 : hdr.base.f4)) * (~(~hdr.base.f4)));
        meta.two.n1 = ((!hdr.ys[0].isValid()) ? (-((bit<33>)hdr.base.f0)) : ((meta.m2 > meta.m2) ? (22w2874790 ++ ((bit<11>)meta.m2)) : (~meta.one.n1)));
        hash(hdr.base.f5, HashAlgorithm.xor16, 16w5, { hdr.base.f1, 7w0 }, 32w7);
        if (ingress_t0.apply().hit) {
            meta.two.n0 = (meta.two.n0 + ((((bit<1>)hdr.base.f0) & 1w0) ++ (meta.kept & meta.kept)));
            meta.one.n0 = ((hdr.base.f1 |-| ((bit<9>)(int<9>)(9w319))) - ((((bit<7>)meta.two.n1) - 7w43) ++ (hdr.ys[1].isValid() ? ((bit<2>)meta.kept) : ((bit<2>)hdr.base.f3))));
            hdr.base.f1 = (((bit<9>)(((bit<1>)meta.kept) << 8w0)) |-| (((bit<9>)hdr.base.f0) | (-hdr.base.f1)));
        }
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<48>>(8) egress_cells;
    helper() first_helper;
    helper() second_helper;
    action egress_a0() {
        hdr.base.f0 = (((bit<5>)(16w63763 + hdr.base.f2)) ++ ((((bit<19>)hdr.base.pad) |-| ((bit<19>)meta.one.n1)) |+| (~19w327606)));
        hdr.base.f4 = (-((hdr.base.f4 << 8w38) & (hdr.base.f4 * hdr.base.f4)));
    }
    action egress_a1(bit<32> p0, bit<9> p1) {
        hdr.x1 = hdr.x0;
        hdr.x0 = hdr.x1;
        egress_cells.read(hdr.base.f4, ((~p0) & 32w7));
    }
    action egress_a2(inout bit<32> p0) {
        p0 = (~((meta.m2 - meta.m2) + (14w6018 ++ ((bit<18>)p0))));
    }
    action egress_a3() {
        hdr.x1 = hdr.x0;
    }
    table egress_t0 {
        key = {
            hdr.base.kind: range @name("k0");
            meta.two.n0: exact @name("k1");
        }
        actions = {
            NoAction;
            egress_a1;
            egress_a3;
        }
        default_action = egress_a3();
        size = 64;
    }
    apply {
        if (((meta.two.n0 - hdr.base.f1) > (((bit<4>)hdr.base.f2) ++ ((bit<5>)hdr.base.f1)))) {
            if (hdr.x0.isValid()) {
                hdr.x1.setValid();
                hdr.x1.next = (((bit<7>)hdr.base.kind) ++ ((bit<1>)hdr.base.f1));
                hdr.x1.f0 = (-hdr.base.f3);
                hdr.x1.f1 = ((bit<9>)((bit<7>)hdr.base.kind));
                hdr.x1.f2 = (10w840 ++ ((bit<22>)meta.two.n1));
                hdr.x1.pad = (((bit<3>)hdr.base.f3) & hdr.base.pad);
                meta.two.n1[17:1] = (~(((bit<26>)meta.two.n1))[23:7]);
                egress_t0.apply();
            }
            second_helper.apply((hdr.base.kind ^ (((bit<2>)((bit<1>)meta.flag)) ++ ((bit<6>)meta.two.n0))), meta.kept, meta.m0);
            hdr.base.f3 = (meta.flag ? ((bit<12>)(-hdr.base.f0)) : ((((bit<4>)meta.two.n0) ++ meta.m0) >> 8w13));
        } else {
            hash(hdr.base.f2, HashAlgorithm.crc32, 16w0, { meta.two.n0, hdr.base.f3, hdr.base.f5, 3w0 }, 32w65536);
            meta.m1[31:31] = ((bit<1>)meta.kept);
            hdr.ys[0].setValid();
            hdr.ys[0].more = (((bit<1>)meta.one.n1) ++ 7w119);
            hdr.ys[0].f0 = (~hdr.base.f1);
            hdr.ys[0].pad = (hdr.ys[1].isValid() ? ((bit<7>)hdr.base.pad) : ((bit<7>)meta.two.n0));
        }
        bit<48> v1 = ((-((bit<48>)((bit<31>)meta.m0))) |-| (((bit<48>)((bit<7>)hdr.base.f4)) + (hdr.base.f4 |+| hdr.base.f4)));
        egress_cells.write((((bit<32>)((bit<9>)((int<9>)((int<48>)v1)))) & 32w7), (meta.flag ? (hdr.base.f4 << ((bit<1>)hdr.base.f5)) : (-((bit<48>)meta.m1))));
        bit<48> v2 = ((((bit<48>)((bit<63>)meta.two.n1)) * hdr.base.f4) + ((hdr.base.f4 |+| v1) & (((bit<48>)meta.kept) ^ ((bit<48>)meta.m2))));
        if (meta.first && (meta.flag || hdr.x0.isValid())) {
            recirculate_preserving_field_list(1);
        }
    }
}

control compute_all(inout headers_t hdr, inout meta_t meta) {
    apply {
        update_checksum(hdr.x0.isValid(), { hdr.base.kind, hdr.base.f0, hdr.base.f1, hdr.base.f3, hdr.base.f4, hdr.base.f5, hdr.base.pad }, hdr.base.f2, HashAlgorithm.csum16);
    }
}


control verify_all(inout headers_t hdr, inout meta_t meta) { apply { } }

control deparse(packet_out packet, in headers_t hdr) {
    apply {
        packet.emit(hdr);
    }
}

V1Switch(parse(), verify_all(), ingress(), egress(), compute_all(), deparse()) main;
