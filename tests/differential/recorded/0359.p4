#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    bit<9> f0;
    bit<24> f1;
    bit<24> f2;
    bit<7> pad;
}

header x_t {
    bit<8> next;
    bit<8> f0;
    int<16> f1;
    bit<16> f2;
    bit<8> f3;
}

header y_t {
    bit<8> more;
    int<8> f0;
    bit<7> f1;
    bit<1> pad;
}

struct headers_t {
    base_t base;
    x_t x0;
    x_t x1;
    y_t[2] ys;
}

struct inner_t {
    int<48> n0;
    bit<16> n1;
}

struct meta_t {
    bit<1> m0;
    bit<4> m1;
    int<64> m2;
    bit<100> m3;
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
        int<96> v1 = ((int<96>)((int<8>)((meta.flag ? meta.kept : hdr.base.kind) << 8w6)));
        transition select(hdr.base.kind) {
            8w107: parse_x0;
            8w160: parse_x1;
            8w15: parse_ys;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        if ((meta.two.n1 > (((bit<2>)meta.m3) ++ ((bit<14>)meta.m0)))) {
            hdr.base.f0 = ((((bit<9>)meta.m3) + (meta.flag ? 9w424 : hdr.base.f0)) * ((bit<9>)((bit<33>)(((int<33>)((int<7>)hdr.base.pad)) ^ (int<33>)(33w7011581801)))));
            meta.m0 = (meta.m0 * (meta.m0 |-| meta.m0));
            meta.one.n0 = (((-meta.one.n0) ^ ((int<48>)((int<65>)((bit<65>)((bit<48>)meta.one.n0))))) - ((int<48>)((((bit<14>)meta.m0) ++ ((bit<59>)((bit<48>)meta.one.n0))))[62:15]));
        }
        transition select(hdr.x0.next) {
            8w50: parse_ys;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        meta.kept = packet.lookahead<bit<8>>();
        transition select(hdr.x1.next) {
            8w231: parse_ys;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        transition select(hdr.ys.last.more) {
            8w105 .. 8w108: parse_ys;
            8w248: parse_ys;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        c[4:4] = (((bit<1>)true) ^ ((bit<1>)((bit<7>)c)));
        c = (((false ? 3w7 : ((bit<3>)c)) |-| (((bit<1>)b) ++ ((bit<2>)c))) ++ ((5w21 | 5w20) >> 8w1));
        if (((true ? 13w4095 : 13w7843) == ((bit<13>)c))) {
            b = (((bit<8>)((bit<32>)((int<32>)(((bit<33>)b))[32:1]))) >> 8w5);
            c[5:5] = ((bit<1>)(a > a));
            c = ((-((bit<26>)((bit<1>)((int<1>)((int<8>)c))))))[12:5];
        }
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<48>>(8) ingress_cells;
    counter(4, CounterType.packets_and_bytes) ingress_counts;
    action ingress_a0() {
        meta.two = meta.one;
        meta.m3 = ((bit<100>)((((bit<27>)meta.m3) >> ((bit<8>)((bit<64>)meta.m2))))[16:4]);
    }
    action ingress_a1(bit<16> p0, bit<128> p1) {
        ingress_counts.count(((((bit<32>)((bit<48>)meta.one.n0)) << 8w31) & 32w3));
        meta.two.n0 = ((int<48>)((-(((bit<56>)meta.m0) | ((bit<56>)hdr.base.f1))))[54:7]);
    }
    action ingress_a2() {
        hdr.x1 = hdr.x0;
        ingress_counts.count(((hdr.x0.isValid() ? 32w4294967294 : 32w1) & 32w3));
        meta.two.n1[6:6] = ((((bit<1>)hdr.base.pad) >> 8w1) + (meta.m0 |+| meta.m0));
    }
    table ingress_t0 {
        key = {
            meta.m1: optional @name("k0");
            hdr.base.f2: lpm @name("k1");
            ((((bit<10>)meta.two.n1) ++ ((bit<12>)hdr.base.f2)) ++ (hdr.ys[0].isValid() ? 10w511 : ((bit<10>)hdr.base.kind))): ternary @name("k2");
        }
        actions = {
            NoAction;
            ingress_a1;
            ingress_a2;
        }
        default_action = NoAction();
        size = 64;
    }
    apply {
        standard_metadata.egress_spec = 7;
        meta.first = standard_metadata.instance_type == 0;
        ingress_counts.count(((((bit<32>)hdr.base.f1) << 8w14) & 32w3));
        hash(meta.one.n1, HashAlgorithm.csum16, 16w0, { meta.m3, 4w0 }, 32w1000);
        meta.m3 = (((meta.two.n1)[6:0] + (hdr.base.pad << meta.m1)) ++ ((((bit<93>)hdr.base.kind) * 93w4951760157141521099596496895) ^ ((bit<93>)hdr.base.pad)));
        meta.m3 = (-(56w0 ++ (((bit<22>)((bit<48>)meta.one.n0)) ++ ((bit<22>)hdr.base.f2))));
        meta.m0 = (((meta.m0 >> 8w2) |+| (meta.flag ? ((bit<1>)((bit<48>)meta.one.n0)) : meta.m0)) * (~meta.m0));
        ingress_t0.apply();
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<8>>(4) egress_cells;
    helper() first_helper;
    helper() second_helper;
    action egress_a0(inout bit<4> p0) {
        if ((!(hdr.ys[1].isValid() && hdr.x1.isValid()))) {
            meta.one.n0 = meta.two.n0;
            meta.m0 = (((13w7561 & 13w0) << 8w6))[9:9];
        }
        meta.kept = hdr.base.kind;
    }
    action egress_a1(in bit<16> p0, in bit<32> p1) {
        meta.m2 = ((int<64>)((int<128>)((hdr.x1.isValid() && hdr.ys[0].isValid()) ? (meta.flag ? ((bit<128>)hdr.base.f2) : ((bit<128>)hdr.base.f2)) : ((bit<128>)hdr.base.pad))));
        hash(meta.one.n1, HashAlgorithm.crc16, 16w0, { meta.m1, 4w0 }, 32w7);
        meta.one = meta.one;
    }
    action egress_a2(bit<48> p0, bit<16> p1) {
        hdr.ys[0].setInvalid();
        hdr.base.pad = hdr.base.pad;
    }
    table egress_t0 {
        key = {
            meta.kept: range @name("k0");
            meta.two.n1: exact @name("k1");
            meta.m1: range @name("k2");
        }
        actions = {
            NoAction;
            egress_a2;
        }
        default_action = egress_a2(48w0, 16w65534);
        size = 64;
    }
    table egress_t1 {
        key = {
            meta.kept: exact @name("k0");
            hdr.base.f1: optional @name("k1");
        }
        actions = {
            NoAction;
            egress_a2;
        }
        default_action = NoAction();
        size = 64;
    }
    table egress_t2 {
        key = {
            meta.kept: optional @name("k0");
            hdr.base.f0: range @name("k1");
        }
        actions = {
            NoAction;
            egress_a2;
        }
        default_action = egress_a2(48w85583357226201, 16w32768);
        size = 64;
    }
    apply {
        meta.m0 = ((bit<1>)((meta.flag && meta.flag) ? (hdr.ys[1].isValid() ? ((bit<13>)hdr.base.f2) : 13w4096) : (meta.flag ? 13w5885 : ((bit<13>)hdr.base.f1))));
        hdr.base.pad = ((bit<7>)((bit<8>)(~((int<8>)(8w129) & 8s127))));
        egress_cells.write((((bit<32>)hdr.base.f0) & 32w3), hdr.base.kind);
        meta.one = meta.one;
        meta.m1[3:3] = (-(((bit<1>)meta.flag) ^ meta.m0));
        meta.m3 = (hdr.x0.isValid() ? (meta.flag ? ((bit<100>)((bit<1>)meta.flag)) : (meta.flag ? meta.m3 : meta.m3)) : ((-18w0) ++ ((bit<82>)64w1)));
        meta.two.n1 = meta.two.n1;
        switch (egress_t0.apply().action_run) {
            NoAction: {
                meta.two.n0 = (((((int<48>)((int<16>)meta.two.n1)) * meta.two.n0) * (meta.one.n0 & ((int<48>)((int<24>)hdr.base.f2)))) ^ ((int<48>)(((bit<75>)meta.m3))[60:13]));
            }
            default: {
                meta.one.n1 = (((meta.one.n1 << 8w8) |+| (~meta.two.n1)) >> 8w14);
            }
        }
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
