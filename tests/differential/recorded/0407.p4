#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    bit<12> f0;
    bit<1> f1;
    bit<48> f2;
    bit<3> pad;
}

header x_t {
    bit<8> next;
    bit<3> f0;
    bit<9> f1;
    bit<16> f2;
    bit<24> f3;
    bit<4> pad;
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
    bit<8> n0;
    bit<4> n1;
}

struct meta_t {
    bit<33> m0;
    bit<33> m1;
    bit<1> m2;
    bool flag;
    @field_list(1) bit<8> kept;
    inner_t one;
    inner_t two;
    bool first;
}

bit<32> function0(in bit<32> p0, in bit<32> p1) {
    if ((!(p1 > 32w4294967294))) {
        return ((62w154082243932278440 << 4w7))[36:5];
    }
    return p1;
}
bit<8> function1(in bit<32> p0, in bit<32> p1) {
    if ((p1 <= ((bit<32>)((bit<16>)p0)))) {
        return ((bit<8>)((bit<48>)p0));
    }
    return (8w128 - ((bit<8>)((bit<64>)(-((int<64>)((int<32>)p1))))));
}

parser parse(packet_in packet, out headers_t hdr, inout meta_t meta,
             inout standard_metadata_t standard_metadata) {
    state start {
        packet.extract(hdr.base);
        transition select(hdr.base.kind) {
            8w47: parse_ys;
            8w12: parse_ys;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        transition select(hdr.x0.next) {
            8w128: parse_x1;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        meta.one.n0 = (((28w41283792)[23:16] >> (((bit<2>)hdr.base.f0) ++ ((bit<2>)meta.m1))) | (meta.flag ? (~meta.one.n0) : (((bit<5>)((bit<1>)meta.flag)) ++ hdr.base.pad)));
        meta.kept = packet.lookahead<bit<8>>();
        transition select(hdr.x1.next) {
            8w160: parse_ys;
            8w116: parse_ys;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        transition select(hdr.ys.last.more) {
            8w1: parse_ys;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        c[7:7] = ((((bit<1>)a) | 1w0) * (((bit<1>)b) >> 8w1));
        c = ((c > (c << 8w7)) ? ((c >> 8w6) + (a << ((bit<4>)b))) : ((-8w0) - (-b)));
        c = (((19w1 << 4w0))[18:3])[11:4];
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    counter(4, CounterType.packets_and_bytes) ingress_counts;
    action ingress_a0() {
        bit<1> v1 = meta.m2;
        ingress_counts.count(((((bit<32>)meta.one.n0) |-| 32w1) & 32w3));
        meta.one.n1 = ((((bit<2>)meta.m1) + ((bit<2>)((bit<48>)(int<48>)(48w140737488355328)))) ++ ((((bit<36>)meta.one.n1) ^ ((bit<36>)((bit<1>)meta.flag))))[10:9]);
    }
    action ingress_a1(inout bit<33> p0) {
        hash(hdr.base.f2, HashAlgorithm.crc16, 16w0, { p0, 7w0 }, 32w1000);
    }
    table ingress_t0 {
        key = {
            function1((((bit<70>)meta.kept))[54:23], ((bit<32>)((bit<64>)meta.one.n0))): lpm @name("k0");
            hdr.base.f0: optional @name("k1");
        }
        actions = {
            NoAction;
            ingress_a0;
        }
        default_action = ingress_a0();
        size = 64;
    }
    table ingress_t1 {
        key = {
            ((((bit<31>)meta.two.n0) == ((bit<31>)hdr.base.f1)) ? (-16w32768) : (((bit<35>)meta.two.n1))[29:14]): ternary @name("k0");
            meta.one.n0: lpm @name("k1");
            meta.m1: optional @name("k2");
        }
        actions = {
            NoAction;
            ingress_a0;
        }
        default_action = NoAction();
        size = 64;
    }
    apply {
        standard_metadata.egress_spec = 0;
        meta.first = standard_metadata.instance_type == 0;
        ingress_a0();
        hdr.base.f2 = ((((bit<44>)((bit<9>)meta.two.n1)) << 8w13) ++ ((meta.flag ? meta.one.n1 : meta.one.n1) << 8w1));
        meta.m2 = ((hdr.ys[2].isValid() ? (hdr.x1.isValid() ? hdr.base.f1 : ((bit<1>)meta.flag)) : (((bit<1>)hdr.base.f2) << 8w0)) - ((meta.m2 >> ((bit<8>)((bit<1>)meta.flag))) |+| (((bit<32>)meta.one.n1))[22:22]));
        switch (ingress_t0.apply().action_run) {
            NoAction: {
                meta.kept = (meta.flag ? function1(32w3079308847, function0(((bit<32>)meta.two.n0), ((bit<32>)hdr.base.f0))) : ((bit<8>)(hdr.ys[0].isValid() ? ((bit<7>)meta.two.n0) : 7w108)));
            }
            ingress_a0: {
                hdr.base.f0 = ((((bit<12>)((bit<4>)((int<4>)((int<1>)((bit<1>)meta.flag))))) >> 8w2) + ((~hdr.base.f0) >> 8w1));
            }
        }
        bit<1> v2 = ((bit<1>)hdr.ys[2].isValid());
        if (ingress_t1.apply().miss) {
            meta.kept = meta.kept;
            meta.m0 = (((bit<33>)(((bit<13>)hdr.base.f2) |+| 13w4665)) - meta.m1);
        }
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<16>>(4) egress_cells;
    action egress_a0(bit<128> p0) {
        hdr.x1 = hdr.x0;
        hdr.base.f2 = (((bit<48>)(meta.m0 ^ meta.m1)) | (~(-hdr.base.f2)));
        hdr.base.f2 = (((hdr.base.f2 + hdr.base.f2) - (hdr.base.f2 >> 1w1)) - ((((bit<50>)hdr.base.kind))[47:0] |-| (hdr.base.f2 |-| hdr.base.f2)));
    }
    action egress_a1(inout bit<1> p0) {
        meta.m0 = (((30w176597948 |-| 30w227917799) * (30w1073741823 | ((bit<30>)hdr.base.kind))) ++ ((~38w274877906942))[20:18]);
        meta.two.n1 = (~(30w333133462)[19:16]);
        meta.one = meta.one;
    }
    apply {
        switch ((meta.two.n0 ^ meta.two.n0)) {
            8w0: {
                meta.flag = (((7w36 <= ((bit<7>)hdr.base.f1)) && hdr.ys[3].isValid()) || (((int<13>)(hdr.base.kind ++ 5w31)) >= ((int<13>)(13w8191) | ((int<13>)((int<33>)meta.m1)))));
                meta.one.n1 = ((((bit<4>)((bit<65>)hdr.base.f2)) != (28w134217728)[23:20]) ? ((29w77927032 & 29w182588688))[13:10] : ((bit<4>)(24w2256207 |+| ((bit<24>)((bit<1>)meta.flag)))));
            }
            8w1: {
                meta.one.n1 = ((bit<4>)((bit<7>)(((int<7>)((int<64>)((bit<64>)meta.one.n1))) ^ (((int<7>)((int<8>)meta.kept)) |+| (int<7>)(7w74)))));
            }
            8w16: {
                hdr.base.f0[9:5] = (((bit<38>)meta.kept))[12:8];
                hdr.base.pad = hdr.base.pad;
            }
            default: {
                meta.two.n1 = ((-(17w63326 - ((bit<17>)meta.m2))))[4:1];
            }
        }
        if ((meta.two.n1 <= (meta.two.n1 |+| meta.one.n1))) {
            meta.kept = ((bit<8>)((((bit<7>)meta.m2) * ((bit<7>)((bit<1>)meta.flag))) >> 8w1));
        } else {
            if (hdr.ys[0].isValid()) {
                hdr.x0.setInvalid();
                egress_cells.write(((((bit<5>)hdr.base.f0) ++ ((bit<27>)hdr.base.kind)) & 32w3), (-(hdr.base.pad ++ ((bit<13>)hdr.base.pad))));
            }
            egress_a1(hdr.base.f1);
            meta.one.n0 = (((65w0 < 65w22574554611303283424) ? 40w549755813888 : 40w1096376257542))[33:26];
        }
        egress_cells.write((((bit<32>)24w12957739) & 32w3), ((meta.flag || hdr.x0.isValid()) ? (((bit<16>)meta.kept) >> meta.one.n1) : (-16w65535)));
        bit<48> v3 = hdr.base.f2;
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
