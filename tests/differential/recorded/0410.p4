#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    bit<3> f0;
    int<8> f1;
    bit<48> f2;
    int<12> f3;
    bit<1> pad;
}

header x_t {
    bit<8> next;
    bit<4> f0;
    bit<32> f1;
    bit<7> f2;
    bit<48> f3;
    bit<5> pad;
}

header y_t {
    bit<8> more;
    bit<3> f0;
    bit<5> pad;
}

struct headers_t {
    base_t base;
    x_t x0;
    x_t x1;
    y_t[2] ys;
}

struct inner_t {
    bit<64> n0;
    bit<128> n1;
}

struct meta_t {
    bit<64> m0;
    int<128> m1;
    bit<4> m2;
    bit<1> m3;
    bool flag;
    @field_list(1) bit<8> kept;
    inner_t one;
    inner_t two;
    bool first;
}

bit<32> function0(in bit<16> p0, in bit<32> p1) {
    if ((((bit<64>)((bit<33>)((int<33>)((int<32>)p1)))) < (20w0 ++ ((bit<44>)p1)))) {
        return (~p1);
    }
    return (((bit<8>)((bit<128>)(128s0 & (int<128>)(128w340112895505688733475554696218328682530)))) ++ (~(((bit<24>)p0) ^ ((bit<24>)p0))));
}

parser parse(packet_in packet, out headers_t hdr, inout meta_t meta,
             inout standard_metadata_t standard_metadata) {
    state start {
        packet.extract(hdr.base);
        transition select(hdr.base.kind) {
            8w144: parse_x1;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        transition select(hdr.x0.next) {
            8w148: parse_x1;
            8w96: parse_ys;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        transition select(hdr.x1.next) {
            8w116 .. 8w119: parse_ys;
            8w59: parse_ys;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        transition select(hdr.ys.last.more) {
            8w214: parse_ys;
            8w149: parse_ys;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        c = (((((bit<32>)c) << ((bit<4>)a)) >= (((bit<32>)c) << 8w32)) ? (b |-| (((bit<5>)b) ++ ((bit<3>)c))) : (((bit<7>)b) ++ ((bit<1>)true)));
        c = (((((bit<1>)c) - 1w1) ++ (((bit<2>)b) ++ ((bit<5>)c))) ^ (((bit<48>)a))[46:39]);
        b = c;
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<48>>(4) ingress_cells;
    helper() first_helper;
    helper() second_helper;
    action ingress_a0(bit<128> p0, bit<9> p1) {
        hdr.ys[0].setValid();
        hdr.ys[0].more = (meta.kept |-| meta.kept);
        hdr.ys[0].f0 = ((bit<3>)((bit<7>)((int<7>)((int<64>)meta.m0))));
        hdr.ys[0].pad = (((bit<5>)meta.m3) |-| 5w9);
        meta.one.n0 = (((82w1 |+| 82w1) | (((bit<82>)hdr.ys[0].pad) | ((bit<82>)meta.one.n0))))[67:4];
        ingress_cells.read(hdr.base.f2, (((bit<32>)13w6769) & 32w3));
    }
    action ingress_a1(bit<128> p0) {
        meta.m2 = ((bit<4>)65w25337085438708430434);
    }
    table ingress_t0 {
        key = {
            (50w562949953421311)[26:11]: lpm @name("k0");
            meta.m0: exact @name("k1");
        }
        actions = {
            NoAction;
            ingress_a0;
            ingress_a1;
        }
        default_action = NoAction();
        size = 64;
    }
    apply {
        standard_metadata.egress_spec = 2;
        meta.first = standard_metadata.instance_type == 0;
        meta.flag = standard_metadata.parser_error != error.NoError;
        hdr.base.f3 = ((((int<12>)(((bit<17>)hdr.base.pad))[16:5]) |+| ((int<12>)(((bit<6>)meta.one.n0) ++ 6w44))) * (~((int<12>)(hdr.base.kind ++ meta.m2))));
        meta.two.n1 = (((meta.one.n1 |-| meta.two.n1) << 8w38) - (~(meta.flag ? meta.two.n1 : meta.one.n1)));
        ingress_t0.apply();
        if (meta.first && ((((bit<31>)((bit<8>)hdr.base.f1)) ^ ((bit<31>)meta.one.n1)) < (hdr.ys[1].isValid() ? ((bit<31>)meta.kept) : 31w963227815))) {
            standard_metadata.mcast_grp = 3;
        }
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    counter(4, CounterType.packets_and_bytes) egress_counts;
    helper() first_helper;
    helper() second_helper;
    action egress_a0(inout int<128> p0, inout int<128> p1) {
        hdr.base.pad = (((((bit<30>)((bit<128>)p0)))[16:16] |-| (~hdr.base.pad)) << 8w0);
        egress_counts.count((function0(((bit<16>)((bit<1>)meta.flag)), ((bit<32>)meta.two.n0)) & 32w3));
        if ((((bit<32>)((bit<1>)((int<1>)((int<128>)meta.two.n1)))) == ((bit<32>)meta.one.n1))) {
            meta.one.n1[104:86] = (((bit<41>)((bit<24>)24s8388607)))[22:4];
            meta.two.n0 = (meta.two.n0 << 8w7);
            hdr.base.f0 = (((bit<3>)((bit<48>)((int<48>)(53w2009096467166265)[52:5]))) |-| (meta.flag ? ((bit<3>)31w1) : ((bit<3>)((bit<31>)meta.one.n0))));
        }
    }
    table egress_t0 {
        key = {
            meta.m3: optional @name("k0");
        }
        actions = {
            NoAction;
        }
        default_action = NoAction();
        size = 64;
    }
    table egress_t1 {
        key = {
            meta.kept: optional @name("k0");
            meta.m3: exact @name("k1");
        }
        actions = {
            NoAction;
        }
        default_action = NoAction();
        size = 64;
    }
    table egress_t2 {
        key = {
            meta.m2: ternary @name("k0");
        }
        actions = {
            NoAction;
        }
        default_action = NoAction();
        size = 64;
    }
    apply {
        hdr.base.f1 = ((-((int<8>)((int<31>)((bit<31>)meta.one.n0)))) + ((meta.flag ? hdr.base.f1 : hdr.base.f1) |-| (~hdr.base.f1)));
        egress_t1.apply();
        egress_t0.apply();
        hdr.x1 = hdr.x0;
        if (hdr.ys[1].isValid()) {
            if (hdr.ys[1].isValid()) {
                meta.two = meta.two;
            }
            meta.two = meta.one;
            hdr.base.f0 = ((((bit<3>)((bit<63>)meta.two.n1)) << (meta.m2)[0:0]) >> 8w2);
        } else {
            hdr.base.f1 = ((int<8>)((int<4>)meta.m2));
            meta.flag = (meta.m2 < (hdr.ys[0].isValid() ? meta.m2 : (meta.m2 | meta.m2)));
            if (egress_t2.apply().hit) {
                hdr.base.pad = ((bit<1>)((bit<100>)(((bit<36>)((bit<8>)hdr.base.f1)))[19:4]));
            }
        }
        hdr.x0 = hdr.x1;
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
