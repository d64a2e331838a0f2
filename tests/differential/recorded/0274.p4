#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    bit<7> f0;
    bit<1> f1;
    bit<8> f2;
    bit<8> f3;
}

header x_t {
    bit<8> next;
    bit<4> f0;
    int<24> f1;
    bit<4> f2;
}

header y_t {
    bit<8> more;
    bit<1> f0;
    bit<7> pad;
}

struct headers_t {
    base_t base;
    x_t x0;
    x_t x1;
    y_t[3] ys;
}

struct inner_t {
    bit<128> n0;
    bit<48> n1;
}

struct meta_t {
    bit<8> m0;
    bit<1> m1;
    bit<48> m2;
    bit<64> m3;
    int<9> m4;
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
            8w220: parse_ys;
            8w137: parse_ys;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        transition select(hdr.x0.next) {
            8w204: parse_x1;
            8w214: parse_x1;
            8w47: parse_x1;
            8w2 &&& 8w15: accept;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        hdr.base.f0 = (((bit<45>)meta.kept))[31:25];
        meta.kept = packet.lookahead<bit<8>>();
        transition select(hdr.x1.next) {
            8w179: parse_ys;
            8w7 &&& 8w15: accept;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        meta.one.n0 = ((~(~meta.one.n0)) >> 8w26);
        transition select(hdr.ys.last.more) {
            8w218: parse_ys;
            8w190: parse_ys;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        if (((!true) || (!false))) {
            if ((((bit<1>)a) > (true ? 1w0 : ((bit<1>)c)))) {
                int<5> v1 = ((int<5>)((int<48>)((70w590295810358705651712)[54:7] |-| (-48w0))));
                c = ((b != ((bit<8>)((bit<7>)b))) ? ((v1 >= v1) ? (a |-| b) : ((bit<8>)((bit<48>)((int<48>)((int<8>)b))))) : ((((bit<3>)a) & 3w2) ++ (-((bit<5>)a))));
            }
        }
        c[7:7] = (~(1w0 |-| ((bit<1>)c)));
        if (true) {
            c = (((((bit<1>)b) ++ 3w1) ++ (-((bit<4>)b))) |+| (a - c));
            switch (((bit<8>)((bit<100>)b))) {
                8w1: {
                    b = (6w9 ++ (((bit<34>)((bit<1>)b)))[14:13]);
                    b = ((((bit<8>)((bit<7>)a)) * (((bit<22>)a))[18:11]) - 8w136);
                }
                8w29: {
                    b = 8w0;
                }
                8w253: {
                    c = (((bit<8>)(((bit<31>)a) & ((bit<31>)a))) |-| ((bit<8>)(((bit<1>)b) + ((bit<1>)c))));
                    c = (((false ? c : 8w128) << 8w3) ^ (-(a << b)));
                }
                default: {
                    c = (-((-a) << (((bit<5>)b))[3:0]));
                    b = ((((bit<2>)c) ++ (true ? 6w1 : ((bit<6>)c))) ^ (a >> 8w4));
                    b = ((((bit<28>)b))[14:12] ++ (16w0)[5:1]);
                }
            }
        } else {
            c = a;
            b[3:1] = ((3w2 |+| ((bit<3>)a)) * (((bit<3>)a) - ((bit<3>)c)));
            c = (((~2w1) - 2w3) ++ ((bit<6>)c));
        }
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<48>>(4) ingress_cells;
    counter(4, CounterType.packets_and_bytes) ingress_counts;
    action ingress_a0() {
        hdr.x1 = hdr.x0;
    }
    action ingress_a1(out bit<64> p0) {
        p0 = 64w9223372036854775808;
        hdr.base.f2 = ((bit<8>)((bit<128>)65w0));
    }
    action ingress_a2() {
        meta.m0 = meta.kept;
        standard_metadata.egress_spec = ((bit<9>)((hdr.ys[2].isValid() ? ((bit<3>)meta.two.n1) : 3w4) |-| (43w0)[15:13]));
    }
    action ingress_a3(in bit<128> p0) {
        meta.m2 = (((-meta.two.n1) & ((bit<48>)31w1585333553)) |-| (-(48w266740072940928 | meta.m2)));
        if ((hdr.x0.isValid() && (!meta.flag))) {
            meta.two.n1 = (hdr.ys[1].isValid() ? meta.m2 : meta.m2);
            meta.two.n0 = ((bit<128>)((bit<9>)((hdr.base.f0 == hdr.base.f0) ? ((int<9>)(((bit<35>)meta.m2))[27:19]) : ((int<9>)((int<7>)7w1)))));
            meta.m1 = (((hdr.ys[2].isValid() && hdr.ys[0].isValid()) ? ((bit<1>)hdr.ys[2].isValid()) : ((bit<1>)meta.flag)) | ((bit<1>)((bit<64>)((int<64>)((int<63>)((int<7>)hdr.base.f0))))));
        } else {
            meta.kept = (~((bit<8>)((bit<48>)((int<48>)(40w1099511627775 ++ hdr.base.kind)))));
            meta.m1 = (((meta.two.n1 > ((bit<48>)((bit<9>)meta.m4))) && (!hdr.ys[2].isValid())) ? (hdr.base.f1 |-| (hdr.base.f1 << 4w15)) : (-meta.m1));
        }
        meta.one.n0 = (meta.two.n0 + ((((bit<128>)hdr.base.f0) >> 8w74) ^ meta.two.n0));
    }
    table ingress_t0 {
        key = {
            meta.two.n0: lpm @name("k0");
            (meta.m0 * (hdr.base.f2 - hdr.base.f3)): ternary @name("k1");
            meta.kept: optional @name("k2");
        }
        actions = {
            NoAction;
            ingress_a0;
        }
        default_action = ingress_a0();
        size = 64;
    }
    apply {
        standard_metadata.egress_spec = 5;
        meta.first = standard_metadata.instance_type == 0;
        meta.flag = standard_metadata.parser_error != error.NoError;
        bit<32> v2 = (((((bit<26>)hdr.base.f0) + ((bit<26>)meta.m2)))[23:3] ++ (-(((bit<11>)meta.kept) ^ ((bit<11>)hdr.base.f3))));
        meta.m2 = (~((bit<48>)(-hdr.base.f1)));
        ingress_counts.count((v2 & 32w3));
        ingress_cells.write(((v2 & v2) & 32w3), meta.m2);
        int<5> v3 = ((int<5>)(((-meta.m1) + (28w29168181)[20:20]) ++ ((4w10 * ((bit<4>)meta.m1)) & (((bit<4>)hdr.base.f0) | ((bit<4>)hdr.base.f0)))));
        ingress_t0.apply();
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<48>>(4) egress_cells;
    counter(4, CounterType.packets_and_bytes) egress_counts;
    action egress_a0() {
        hash(meta.two.n1, HashAlgorithm.csum16, 16w0, { meta.m0, meta.m0, meta.m2 }, 32w1000);
        meta.two.n0 = 128w313098849245799663564916161872790492000;
        meta.two = meta.two;
    }
    action egress_a1(inout bit<64> p0, inout bit<1> p1) {
        meta.kept[2:0] = (-((bit<3>)13w4095));
        meta.two.n0 = (~meta.two.n0);
        hash(meta.m2, HashAlgorithm.crc16, 16w5, { meta.two.n0, hdr.base.f1, hdr.base.kind, 7w0 }, 32w1000);
    }
    action egress_a2(in bit<9> p0, in bit<32> p1) {
        meta.two = meta.one;
        meta.flag = (!(meta.one.n1 >= ((bit<48>)((bit<33>)((bit<9>)meta.m4)))));
        bit<48> v4 = (hdr.x0.isValid() ? ((((bit<46>)meta.kept) & ((bit<46>)meta.m1)) ++ (2w2 << meta.m0)) : ((47w109043499623709 | ((bit<47>)meta.one.n0)) ++ (hdr.ys[2].isValid() ? meta.m1 : hdr.base.f1)));
    }
    action egress_a3(bit<8> p0, bit<32> p1) {
        meta.one = meta.one;
        egress_cells.read(meta.one.n1, ((p1 | p1) & 32w3));
    }
    table egress_t0 {
        key = {
            (31w1 ++ meta.m1): exact @name("k0");
        }
        actions = {
            NoAction;
            egress_a0;
        }
        default_action = egress_a0();
        const entries = {
            (32w4294967294): egress_a0();
            (32w4294967295): egress_a0();
            (32w4124092780): egress_a0();
        }
        size = 64;
    }
    table egress_t1 {
        key = {
            meta.one.n0: optional @name("k0");
            meta.one.n0: lpm @name("k1");
        }
        actions = {
            NoAction;
            egress_a3;
        }
        default_action = NoAction();
        size = 64;
    }
    table egress_t2 {
        key = {
            hdr.base.f1: optional @name("k0");
            hdr.base.f0: optional @name("k1");
        }
        actions = {
            NoAction;
            egress_a3;
        }
        default_action = egress_a3(8w105, 32w3262029116);
        size = 64;
    }
    apply {
        hdr.ys[1].setValid();
        hdr.ys[1].more = (meta.m0 |-| meta.m0);
        hdr.ys[1].f0 = (((bit<1>)meta.two.n0) & ((bit<1>)meta.m0));
        hdr.ys[1].pad = (((bit<10>)hdr.base.f1))[9:3];
        meta.two = meta.one;
        hdr.ys[0].setInvalid();
        egress_t0.apply();
        egress_t1.apply();
        egress_t2.apply();
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
