#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    bit<8> f0;
    bit<64> f1;
    bit<32> f2;
    bit<8> f3;
}

header x_t {
    bit<8> next;
    bit<64> f0;
    bit<4> f1;
    bit<4> pad;
}

header y_t {
    bit<8> more;
    int<7> f0;
    bit<1> pad;
}

struct headers_t {
    base_t base;
    x_t x0;
    x_t x1;
    y_t[3] ys;
}

struct inner_t {
    bit<128> n0;
    bit<1> n1;
}

struct meta_t {
    bit<1> m0;
    bit<9> m1;
    bit<4> m2;
    bit<48> m3;
    bit<4> m4;
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
        meta.m4 = (((31w2115198511 |-| ((bit<31>)meta.m0)) > (31w1073741823 - 31w1073741823)) ? ((~((bit<4>)meta.two.n0)) >> 8w0) : (~(meta.m2 * ((bit<4>)hdr.base.f1))));
        transition select(hdr.base.kind) {
            8w233: parse_x0;
            8w214: parse_x1;
            8w250: parse_ys;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        transition select(hdr.x0.next) {
            8w224: parse_ys;
            8w161: parse_ys;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        verify(((((int<32>)((int<64>)hdr.base.f1)) > ((int<32>)((int<9>)meta.m1))) || (hdr.base.f3 >= hdr.base.kind)), error.Unwelcome);
        transition select(hdr.x1.next) {
            8w251: parse_ys;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        meta.m2 = (((((bit<3>)meta.two.n1) ++ meta.two.n1) << 8w1) | (((bit<4>)meta.m3) * (((bit<30>)meta.m3))[13:10]));
        transition select(hdr.ys.last.more) {
            8w71: parse_ys;
            8w15 &&& 8w15: accept;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        if (false) {
            b ^= (((((bit<43>)b))[42:35] | ((bit<8>)((bit<63>)c))) |-| ((false ? ((bit<1>)c) : ((bit<1>)c)) ++ (44w1)[32:26]));
            b[7:0] = (((bit<22>)b))[8:1];
            b = ((((bit<8>)((bit<64>)a)) + ((bit<8>)((bit<4>)b))) >> 8w5);
        } else {
            c = b;
            b = (c << 8w2);
            if ((!(b <= 8w134))) {
                c = (((((bit<3>)b) ++ ((bit<2>)b)) & (false ? 5w1 : ((bit<5>)b))) ++ (((bit<2>)65w12697537030754539786) ++ (1w1 & ((bit<1>)c))));
                c = (true ? ((8w240 |+| c) | (b >> 8w6)) : ((bit<8>)(((bit<31>)c) |-| ((bit<31>)c))));
            } else {
                c = (((false ? c : c) << (a |-| c)) | a);
                bit<64> v1 = (((bit<102>)(((bit<25>)c) ++ c)))[83:20];
                bool v2 = true;
            }
        }
        bit<16> v3 = (((48w140737488355328)[39:27] ++ ((bit<9>)((bit<32>)c))))[15:0];
        v3 = ((((int<7>)(7w99) >= ((int<7>)((int<8>)b))) || (a > a)) ? v3 : v3);
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<16>>(1) ingress_cells;
    helper() first_helper;
    helper() second_helper;
    action ingress_a0(bit<9> p0) {
        hdr.ys.pop_front(1);
    }
    table ingress_t0 {
        key = {
            ((39w549755813887 | 39w1))[20:5]: exact @name("k0");
            meta.one.n0: optional @name("k1");
            meta.one.n1: exact @name("k2");
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
            hdr.base.f0: lpm @name("k0");
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
            meta.kept: exact @name("k0");
            hdr.base.f0: optional @name("k1");
        }
        actions = {
            NoAction;
            ingress_a0;
        }
        default_action = ingress_a0(9w56);
        size = 64;
    }
    apply {
        standard_metadata.egress_spec = 7;
        meta.first = standard_metadata.instance_type == 0;
        second_helper.apply(((((bit<47>)hdr.base.f3) |+| ((bit<47>)hdr.base.f0)))[17:10], hdr.base.f0, hdr.base.f3);
        meta.m2 = ((12w1714)[4:1] | ((bit<4>)((bit<32>)48w10103549917591)));
        first_helper.apply(hdr.base.f0, meta.kept, hdr.base.f0);
        if ((hdr.base.f1 <= 64w13071977431120732622)) {
            meta.one.n0 = ((bit<128>)((bit<24>)(((bit<31>)meta.two.n1) >> 8w9)));
        } else {
            standard_metadata.egress_spec = ((bit<9>)((hdr.base.f3 != hdr.base.f3) ? (3w0 ^ ((bit<3>)meta.one.n0)) : (-3w0)));
            hdr.x0.setValid();
            hdr.x0.next = (hdr.base.f0 & 8w0);
            hdr.x0.f0 = (((bit<18>)meta.m4) ++ 46w35184372088832);
            hdr.x0.f1 = (meta.flag ? meta.m2 : meta.m4);
            hdr.x0.pad = 4w10;
            ingress_t2.apply();
        }
        hdr.base.f3 = hdr.base.f3;
        ingress_t0.apply();
        ingress_t1.apply();
        if (meta.first && hdr.ys[0].isValid()) {
            clone_preserving_field_list(CloneType.I2E, 5, 1);
        }
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<32>>(8) egress_cells;
    action egress_a0() {
        meta.one.n1 = (((((bit<25>)meta.m1))[16:5] & (meta.m0 ++ ((bit<11>)hdr.base.kind))))[3:3];
    }
    apply {
        if (hdr.x1.isValid()) {
            meta.two = meta.two;
            egress_cells.read(hdr.base.f2, ((((bit<54>)hdr.base.f2))[33:2] & 32w7));
            hdr.base.f3 = ((!(meta.one.n0 != 128w1)) ? hdr.base.f0 : (-hdr.x1.next));
        } else {
            bit<1> v4 = (23w8095047)[12:12];
        }
        meta.one.n0 = (((((bit<96>)meta.m0) |-| 96w39614081257132168796771975167) ++ (((bit<32>)meta.m2) & hdr.base.f2)) * ((meta.flag ? meta.two.n0 : meta.one.n0) - (hdr.ys[0].isValid() ? meta.one.n0 : meta.two.n0)));
        egress_cells.write(((meta.flag ? hdr.base.f2 : 32w1011157606) & 32w7), hdr.base.f2);
        hdr.base.f3[6:3] = ((meta.two.n1 ++ meta.two.n1) ++ (2w3 | 2w0));
        hdr.ys.push_front(1);
        egress_cells.write((((bit<32>)((bit<13>)hdr.base.f2)) & 32w7), ((((bit<43>)meta.two.n0))[34:3] |+| ((bit<32>)hdr.base.f1)));
        hdr.ys.push_front(1);
        if (meta.first && meta.flag) {
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
