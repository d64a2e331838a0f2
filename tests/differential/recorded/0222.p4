#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    bit<4> f0;
    bit<12> f1;
    bit<8> f2;
}

header x_t {
    bit<8> next;
    int<7> f0;
    bit<64> f1;
    bit<1> pad;
}

header y_t {
    bit<8> more;
    int<16> f0;
}

struct headers_t {
    base_t base;
    x_t x0;
    x_t x1;
    y_t[2] ys;
}

struct inner_t {
    bit<4> n0;
    bit<128> n1;
}

struct meta_t {
    bit<1> m0;
    bit<16> m1;
    bit<100> m2;
    bool flag;
    @field_list(1) bit<8> kept;
    inner_t one;
    inner_t two;
    bool first;
}

bit<16> function0(in bit<16> p0, in bit<16> p1) {
    if (((~((bit<7>)p1)) > (6w63 ++ 1w0))) {
        return ((((bit<8>)p0) < ((bit<8>)p1)) ? (p0 * p0) : (((bit<9>)p0) ++ 7w127));
    }
    return (((bit<16>)(1w1 + 1w0)) << ((bit<8>)(~((bit<24>)p1))));
}
bit<32> function1(in bit<16> p0, in bit<8> p1) {
    if (true) {
        return 32w0;
    }
    return (((bit<32>)((bit<100>)((bit<9>)9s214))) + ((((bit<13>)p1) * ((bit<13>)p1)) ++ ((bit<19>)p0)));
}

parser parse(packet_in packet, out headers_t hdr, inout meta_t meta,
             inout standard_metadata_t standard_metadata) {
    state start {
        packet.extract(hdr.base);
        meta.flag = (((-65w18446744073709551615) & (((bit<65>)meta.two.n1) - ((bit<65>)hdr.base.f1))) != ((((bit<65>)hdr.base.f2) + ((bit<65>)meta.two.n0)) << 8w64));
        meta.kept = packet.lookahead<bit<8>>();
        transition select(hdr.base.kind) {
            8w117: parse_ys;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        transition select(hdr.x0.next) {
            8w4: parse_x1;
            8w47: parse_x1;
            8w229: parse_x1;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        verify((hdr.base.f1 < (-hdr.base.f1)), error.Unwelcome);
        transition select(hdr.x1.next) {
            8w124: parse_ys;
            8w7: parse_ys;
            8w135: parse_ys;
            8w7 &&& 8w15: accept;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        hdr.base.f1 = (((((bit<6>)meta.two.n1) ++ ((bit<1>)meta.one.n1)) ++ (meta.flag ? meta.one.n0 : meta.two.n0)) ++ (meta.flag ? meta.m0 : (meta.flag ? meta.m0 : meta.m0)));
        transition select(hdr.ys.last.more) {
            8w41: parse_ys;
            8w52: parse_ys;
            8w15: parse_ys;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        c = (((bit<8>)9w366) & ((bit<8>)((bit<31>)((int<31>)(26w0 ++ ((bit<5>)c))))));
        if ((a != 8w117)) {
            b ^= (((b |+| a) >> 8w6) * a);
        } else {
            b = ((((bit<1>)true) ++ (((bit<33>)a))[19:1]))[10:3];
            c = (((bit<4>)b) ++ ((4w11 ^ 4w9) << 8w4));
        }
        c = (((true && true) ? (8w177 * c) : (((bit<5>)a) ++ ((bit<3>)c))) | (false ? (((bit<6>)a) ++ ((bit<2>)c)) : (a - c)));
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<8>>(4) ingress_cells;
    counter(4, CounterType.packets_and_bytes) ingress_counts;
    action ingress_a0() {
        standard_metadata.egress_spec = ((bit<9>)((22w1491674 | 22w2097152))[7:5]);
    }
    action ingress_a1(out bit<16> p0) {
        p0 = 16w32768;
        meta.two.n1 = (((meta.flag ? meta.two.n1 : 128w163736841046714708289601998284858884960) |+| (((bit<26>)meta.kept) ++ ((bit<102>)meta.two.n1))) << (meta.m0 & (-meta.m0)));
        if (((meta.flag || meta.flag) || meta.flag)) {
            hdr.base.f0 = (((((bit<3>)hdr.base.f0))[1:0] ++ (((bit<2>)meta.kept) << meta.two.n0)) | hdr.base.f0);
            meta.m2 = ((bit<100>)((bit<48>)((int<48>)(((int<7>)((int<16>)p0)) >> 8w5))));
            meta.one.n1 = ((meta.one.n0 != 4w2) ? ((128w98566341437791176934470947951107924807 |+| meta.two.n1) & (((bit<39>)hdr.base.kind) ++ ((bit<89>)meta.one.n1))) : ((meta.flag ? meta.two.n1 : meta.one.n1) * (-meta.two.n1)));
        }
    }
    action ingress_a2() {
        meta.two = meta.one;
        meta.two = meta.one;
    }
    action ingress_a3(in bit<16> p0, in bit<48> p1) {
        meta.one = meta.two;
    }
    table ingress_t0 {
        key = {
            meta.m2: optional @name("k0");
            hdr.base.kind: ternary @name("k1");
        }
        actions = {
            NoAction;
            ingress_a0;
            ingress_a2;
        }
        default_action = ingress_a0();
        size = 64;
    }
    table ingress_t1 {
        key = {
            hdr.base.f2: optional @name("k0");
            hdr.base.f2: optional @name("k1");
            meta.kept: optional @name("k2");
        }
        actions = {
            NoAction;
            ingress_a2;
        }
        default_action = ingress_a2();
        size = 64;
    }
    table ingress_t2 {
        key = {
            hdr.base.f0: ternary @name("k0");
            meta.two.n0: range @name("k1");
        }
        actions = {
            NoAction;
            ingress_a0;
            ingress_a2;
        }
        default_action = ingress_a2();
        size = 64;
    }
    apply {
        standard_metadata.egress_spec = 3;
        meta.first = standard_metadata.instance_type == 0;
        if (ingress_t1.apply().hit) {
            meta.m1 = ((bit<16>)31w41697472);
            meta.m0 = ((bit<1>)((meta.flag ? 64w12953873178863601549 : ((bit<64>)meta.one.n0)) != ((bit<64>)31w0)));
            meta.flag = (((bit<33>)meta.m0) != 33w1);
        }
        ingress_t0.apply();
        switch (ingress_t2.apply().action_run) {
            NoAction: {
                meta.one.n1[113:93] = ((hdr.ys[1].isValid() || hdr.ys[0].isValid()) ? (((bit<21>)meta.two.n1) | ((bit<21>)meta.kept)) : ((bit<21>)((bit<33>)33s2115997010)));
            }
        }
        hdr.ys.push_front(1);
        standard_metadata.egress_spec = ((bit<9>)(((bit<10>)meta.one.n1))[6:4]);
        hash(meta.m1, HashAlgorithm.crc16, 16w0, { meta.m0, 7w0 }, 32w7);
        meta.kept[7:1] = ((((bit<1>)hdr.base.f0) & meta.m0) ++ ((bit<6>)meta.one.n0));
        if (((65w32929735224286385128 - ((bit<65>)meta.m1)) != ((bit<65>)((bit<9>)meta.m0)))) {
            meta.one = meta.two;
        }
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<16>>(4) egress_cells;
    action egress_a0(bit<128> p0, bit<8> p1) {
        hdr.x0 = hdr.x1;
    }
    action egress_a1() {
        hdr.ys[1].setValid();
        hdr.ys[1].more = (hdr.base.kind |+| 8w254);
        hdr.ys[1].f0 = ((int<16>)((int<4>)meta.two.n0));
        hdr.ys[0].setInvalid();
        meta.m2 = (120w1)[114:15];
    }
    table egress_t0 {
        key = {
            meta.m1: range @name("k0");
            hdr.base.kind: optional @name("k1");
            ((bit<8>)((bit<128>)(((int<128>)((int<12>)hdr.base.f1)) |+| ((int<128>)((int<4>)meta.two.n0))))): lpm @name("k2");
        }
        actions = {
            NoAction;
            egress_a0;
            egress_a1;
        }
        default_action = NoAction();
        size = 64;
    }
    apply {
        hdr.ys.pop_front(1);
        egress_cells.read(meta.m1, (32w2147483648 & 32w3));
        hdr.ys[0].setInvalid();
        meta.two = meta.one;
        meta.two.n0 = (4w14 & ((!hdr.x0.isValid()) ? (((bit<31>)hdr.base.f0))[14:11] : (hdr.x0.isValid() ? 4w6 : hdr.base.f0)));
        meta.one.n0 = hdr.base.f0;
        if (hdr.ys[0].isValid()) {
            if (egress_t0.apply().miss) {
                meta.kept[5:4] = ((meta.m0 ++ meta.m0) | (((bit<17>)meta.m0))[14:13]);
                meta.m1 = (((meta.flag ? meta.m1 : meta.m1) >> 8w9) << 8w4);
                meta.m2 = ((bit<100>)meta.two.n0);
            }
            hdr.base.f2 = (((((bit<23>)meta.one.n1) ++ ((bit<23>)meta.one.n0)))[7:0] ^ (~(hdr.base.kind >> 8w4)));
        } else {
            hdr.ys.push_front(1);
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
