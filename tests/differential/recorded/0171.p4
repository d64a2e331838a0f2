#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    bit<1> f0;
    bit<16> f1;
    int<7> f2;
    bit<32> f3;
    bit<12> f4;
    bit<32> f5;
    bit<4> pad;
}

header x_t {
    bit<8> next;
    int<32> f0;
    bit<4> f1;
    bit<4> pad;
}

header y_t {
    bit<8> more;
    bit<24> f0;
    bit<4> f1;
    bit<4> pad;
}

struct headers_t {
    base_t base;
    x_t x0;
    x_t x1;
    y_t[2] ys;
}

struct inner_t {
    bit<48> n0;
    int<16> n1;
}

struct meta_t {
    int<64> m0;
    bit<100> m1;
    bit<16> m2;
    bool flag;
    @field_list(1) bit<8> kept;
    inner_t one;
    inner_t two;
    bool first;
}

bit<32> function0(in bit<16> p0, in bit<8> p1) {
    if ((p1 <= 8w12)) {
        return ((((bit<32>)p1) * ((bit<32>)p0)) + ((bit<32>)((bit<1>)p1)));
    }
    return (((true ? (int<16>)(16w32768) : ((int<16>)p0)) <= (((int<16>)p0) |-| ((int<16>)((int<8>)p1)))) ? ((((bit<40>)p0))[38:28] ++ (21w70904 << 8w8)) : ((bit<32>)p0));
}
bit<8> function1(in bit<32> p0, in bit<16> p1) {
    if ((true && (false || true))) {
        return ((-((bit<8>)p0)) >> 8w8);
    }
    return (false ? ((p0)[25:7])[10:3] : (~((bit<8>)p0)));
}

parser parse(packet_in packet, out headers_t hdr, inout meta_t meta,
             inout standard_metadata_t standard_metadata) {
    state start {
        packet.extract(hdr.base);
        meta.kept = packet.lookahead<bit<8>>();
        transition select(hdr.base.kind) {
            8w226: parse_x1;
            8w118: parse_x1;
            8w0 &&& 8w15: accept;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        transition select(hdr.x0.next) {
            8w71: parse_ys;
            8w42: parse_x1;
            8w59: parse_x1;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        hdr.base.f5 = (-((hdr.base.f4 ++ ((bit<20>)((bit<1>)meta.flag))) |-| (hdr.base.f5 + ((bit<32>)hdr.base.kind))));
        transition select(hdr.x1.next) {
            8w109: parse_ys;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        if (((~hdr.base.f1) > ((bit<16>)((bit<128>)(int<128>)(128w340282366920938463463374607431768211454))))) {
            meta.m1 = (meta.m1 | ((bit<100>)((bit<32>)(((int<32>)hdr.base.f3) & 32s2147483647))));
            meta.kept = (hdr.base.pad ++ (~hdr.base.pad));
            meta.two.n0 = ((bit<48>)7w111);
        } else {
            meta.m0 = ((int<64>)((int<100>)(((bit<43>)meta.m2) ++ (((bit<57>)hdr.base.f4) |-| ((bit<57>)hdr.base.f1)))));
            meta.two.n1 = meta.one.n1;
        }
        transition select(hdr.ys.last.more) {
            8w38: parse_ys;
            8w160: parse_ys;
            8w16: parse_ys;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        c = 8w254;
        c = ((bit<8>)((27w21960348 ^ ((bit<27>)b)) ++ (103w10141204801825835211973625643007)[102:2]));
        b[7:6] = ((bit<2>)b);
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<8>>(1) ingress_cells;
    action ingress_a0() {
        hdr.x1 = hdr.x0;
    }
    action ingress_a1() {
        hdr.base.f4 = ((17w80443)[16:5] & ((meta.flag ? ((bit<23>)meta.m1) : ((bit<23>)hdr.base.pad)))[12:1]);
        hdr.x0 = hdr.x1;
    }
    action ingress_a2(bit<128> p0, bit<9> p1) {
        standard_metadata.egress_spec = ((bit<9>)((((bit<3>)meta.kept) * ((bit<3>)hdr.base.f1)) |-| ((bit<3>)((bit<16>)meta.two.n1))));
    }
    action ingress_a3(out int<64> p0, out bit<100> p1) {
        p0 = (int<64>)(64w12223646806805690845);
        p1 = 100w633825300114114700748351602688;
        standard_metadata.egress_spec = ((bit<9>)((((bit<20>)((bit<1>)meta.flag)) |-| 20w1020007))[13:11]);
        hdr.ys[1].setValid();
        hdr.ys[1].more = hdr.base.kind;
        hdr.ys[1].f0 = 24w1;
        hdr.ys[1].f1 = hdr.base.pad;
        hdr.ys[1].pad = (2w3 ++ ((bit<2>)meta.kept));
    }
    table ingress_t0 {
        key = {
            hdr.base.f0: ternary @name("k0");
        }
        actions = {
            NoAction;
            ingress_a0;
            ingress_a2;
        }
        default_action = NoAction();
        size = 64;
    }
    apply {
        standard_metadata.egress_spec = 0;
        meta.first = standard_metadata.instance_type == 0;
        standard_metadata.egress_spec = ((bit<9>)(((bit<39>)31w1073741823))[29:27]);
        hdr.x1 = hdr.x0;
        ingress_cells.write(((40w549755813887)[34:3] & 32w0), ((1w0 ++ hdr.base.f0) ++ (2w0 ++ hdr.base.pad)));
        meta.two.n0 = (~(~(((bit<48>)hdr.base.pad) * ((bit<48>)meta.m2))));
        ingress_t0.apply();
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    action egress_a0(in bit<16> p0, in bit<16> p1) {
        hdr.ys.pop_front(1);
        hdr.base.f4 = (((bit<49>)(hdr.base.kind |-| ((bit<8>)p1))))[29:18];
        hdr.base.f0 = (((33w1 + ((bit<33>)((bit<16>)meta.two.n1))))[18:18] |-| (((bit<10>)meta.one.n0))[3:3]);
    }
    action egress_a1(in bit<9> p0, in bit<32> p1) {
        meta.one.n0[10:6] = ((5w16 & ((bit<5>)p1)) & ((bit<5>)((bit<16>)meta.two.n1)));
    }
    action egress_a2(bit<128> p0) {
        meta.two = meta.one;
        meta.two.n1 = ((int<16>)(~((int<31>)((int<1>)((bit<1>)meta.flag)))));
        meta.one.n0 = (((((bit<39>)((bit<64>)meta.m0)) * ((bit<39>)p0)))[36:6] ++ 17w131071);
    }
    table egress_t0 {
        key = {
            hdr.base.f4: ternary @name("k0");
            (meta.kept - (((bit<3>)meta.m1) ++ ((bit<5>)meta.kept))): ternary @name("k1");
            ((meta.two.n1 >= meta.two.n1) ? meta.m2 : (16w6031 >> 8w10)): optional @name("k2");
        }
        actions = {
            NoAction;
            egress_a2;
        }
        default_action = NoAction();
        size = 64;
    }
    table egress_t1 {
        key = {
            hdr.base.f4: exact @name("k0");
            hdr.base.f5: optional @name("k1");
            function1((hdr.base.f5 - hdr.base.f5), (~meta.m2)): ternary @name("k2");
        }
        actions = {
            NoAction;
            egress_a2;
        }
        default_action = egress_a2(128w340282366920938463463374607431768211455);
        size = 64;
    }
    apply {
        egress_a0(((bit<16>)24w14053316), (meta.m2 * meta.m2));
        egress_t1.apply();
        meta.two = meta.one;
        egress_a1((((bit<9>)meta.kept) | ((bit<9>)meta.kept)), (hdr.x0.isValid() ? hdr.base.f3 : hdr.base.f5));
        egress_t0.apply();
        meta.kept[7:7] = ((((bit<1>)meta.kept) << 8w1) << 8w2);
    }
}

control compute_all(inout headers_t hdr, inout meta_t meta) {
    apply {
        update_checksum(hdr.x0.isValid(), { hdr.base.kind, hdr.base.f0, hdr.base.f2, hdr.base.f3, hdr.base.f4, hdr.base.f5, hdr.base.pad }, hdr.base.f1, HashAlgorithm.csum16);
    }
}


control verify_all(inout headers_t hdr, inout meta_t meta) { apply { } }

control deparse(packet_out packet, in headers_t hdr) {
    apply {
        packet.emit(hdr);
    }
}

V1Switch(parse(), verify_all(), ingress(), egress(), compute_all(), deparse()) main;
