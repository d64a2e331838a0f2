#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    bit<16> f0;
    bit<48> f1;
    bit<12> f2;
    bit<1> f3;
    bit<32> f4;
    bit<3> pad;
}

header x_t {
    bit<8> next;
    bit<4> f0;
    bit<48> f1;
    bit<8> f2;
    bit<4> pad;
}

header y_t {
    bit<8> more;
    bit<48> f0;
    bit<8> f1;
}

struct headers_t {
    base_t base;
    x_t x0;
    x_t x1;
    y_t[4] ys;
}

struct inner_t {
    bit<33> n0;
    bit<32> n1;
}

struct meta_t {
    bit<8> m0;
    bit<1> m1;
    bit<65> m2;
    bool flag;
    @field_list(1) bit<8> kept;
    inner_t one;
    inner_t two;
    bool first;
}

bit<16> function0(in bit<16> p0, in bit<32> p1) {
    if (true) {
        return ((((bit<19>)p1) ++ ((bit<29>)p0)))[30:15];
    }
    return ((p0 | ((bit<16>)((bit<8>)p0))) >> ((false && false) ? (((bit<4>)p1) & ((bit<4>)p0)) : (((bit<4>)p1) >> 8w3)));
}
bit<32> function1(in bit<16> p0, in bit<16> p1) {
    if (((24w15202783 | 24w16777215) <= (true ? ((bit<24>)p0) : 24w15406135))) {
        return (((bit<42>)((bit<65>)(int<65>)(65w25357075340873599203))))[40:9];
    }
    return ((((bit<32>)p1) |+| ((bit<32>)((bit<9>)((int<9>)((int<16>)p0))))) - ((((bit<32>)p0) |-| ((bit<32>)p0)) - (((bit<30>)p0) ++ ((bit<2>)p0))));
}

parser parse(packet_in packet, out headers_t hdr, inout meta_t meta,
             inout standard_metadata_t standard_metadata) {
    state start {
        packet.extract(hdr.base);
        transition select(hdr.base.kind) {
            8w43: parse_x0;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        transition select(hdr.x0.next) {
            8w173 .. 8w176: parse_ys;
            8w161: parse_ys;
            8w117: parse_ys;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        hdr.base.f1 = ((meta.one.n1 != meta.one.n1) ? ((bit<48>)((bit<4>)(((int<4>)((int<1>)meta.m1)) + ((int<4>)((int<1>)meta.m1))))) : (41w1099511627775 ++ (7w64 * 7w96)));
        transition select(hdr.x1.next) {
            8w119: parse_ys;
            8w5: parse_ys;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        verify(((((bit<19>)meta.two.n0))[7:0] < (~meta.kept)), error.Unwelcome);
        transition select(hdr.ys.last.more) {
            8w14: parse_ys;
            8w172: parse_ys;
            8w102: parse_ys;
            8w4 &&& 8w15: accept;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        b = ((((bit<3>)((bit<48>)a)) ++ ((bit<5>)((bit<16>)c))) & ((bit<8>)((bit<63>)((int<63>)((int<8>)c)))));
        b = b;
        c = ((bit<8>)((true ? ((bit<7>)a) : ((bit<7>)b)) * (((bit<7>)b) - 7w1)));
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<16>>(4) ingress_cells;
    counter(4, CounterType.packets_and_bytes) ingress_counts;
    helper() first_helper;
    helper() second_helper;
    action ingress_a0(bit<16> p0) {
        if ((meta.flag || hdr.ys[3].isValid())) {
            meta.one.n1 = (((bit<55>)(((bit<79>)meta.two.n1))[76:14]))[33:2];
            meta.flag = meta.flag;
            meta.flag = ((-(((int<33>)((int<32>)meta.two.n1)) >> 8w21)) > (((int<33>)(((bit<4>)((bit<1>)meta.flag)) ++ ((bit<29>)hdr.base.f2))) - ((int<33>)((int<100>)((bit<100>)p0)))));
        }
        hdr.ys[1].setInvalid();
        hdr.ys[0].setValid();
        hdr.ys[0].more = meta.m0;
        hdr.ys[0].f0 = ((bit<48>)hdr.base.f2);
        hdr.ys[0].f1 = (8w132 + hdr.base.kind);
    }
    table ingress_t0 {
        key = {
            hdr.base.f2: range @name("k0");
        }
        actions = {
            NoAction;
            ingress_a0;
        }
        default_action = ingress_a0(16w32768);
        size = 64;
    }
    table ingress_t1 {
        key = {
            meta.two.n0: range @name("k0");
            meta.m0: ternary @name("k1");
        }
        actions = {
            NoAction;
            ingress_a0;
        }
        default_action = ingress_a0(16w10547);
        size = 64;
    }
    apply {
        standard_metadata.egress_spec = 5;
        meta.first = standard_metadata.instance_type == 0;
        hdr.ys.pop_front(1);
        if ((meta.flag || (((bit<63>)((bit<1>)meta.flag)) < 63w4337455871024704126))) {
            switch (ingress_t1.apply().action_run) {
                NoAction: {
                    meta.kept = ((bit<8>)((bit<128>)((bit<8>)(~(int<8>)(8w230)))));
                    meta.one.n0 = (((((bit<62>)meta.kept) - 62w2344865341530103973) * (62w1165738047875412035 |+| ((bit<62>)hdr.base.f3))))[50:18];
                }
            }
        } else {
            switch (ingress_t0.apply().action_run) {
                NoAction: {
                    hdr.base.f2[10:6] = ((44w16548715512554 & ((bit<44>)hdr.base.f0)))[38:34];
                    meta.m2[63:63] = hdr.base.f3;
                    meta.one.n0 = (((((bit<24>)hdr.base.f2) <= ((bit<24>)meta.two.n0)) ? (2w1 ++ ((bit<20>)hdr.base.f4)) : (((bit<11>)meta.two.n1) ++ ((bit<11>)meta.two.n1))) ++ (-((bit<11>)33w4294967295)));
                }
            }
            hdr.base.f0[15:15] = ((bit<1>)((bit<24>)((int<24>)(60w576460752303423487)[56:33])));
            second_helper.apply(((((bit<9>)hdr.base.pad) ++ 20w524288))[23:16], meta.kept, meta.m0);
        }
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<32>>(4) egress_cells;
    helper() first_helper;
    helper() second_helper;
    action egress_a0(inout bit<65> p0, inout bit<1> p1) {
        hdr.base.pad = ((bit<3>)((bit<16>)((int<16>)((int<1>)((bit<1>)meta.flag)))));
        hdr.ys.pop_front(1);
    }
    table egress_t0 {
        key = {
            meta.two.n1: exact @name("k0");
        }
        actions = {
            NoAction;
        }
        default_action = NoAction();
        size = 64;
    }
    apply {
        hdr.ys.push_front(1);
        hdr.x0.setInvalid();
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
