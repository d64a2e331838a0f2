#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    bit<64> f0;
    bit<9> f1;
    bit<1> f2;
    bit<8> f3;
    bit<8> f4;
    bit<6> pad;
}

header x_t {
    bit<8> next;
    int<12> f0;
    bit<24> f1;
    bit<3> f2;
    bit<1> pad;
}

header y_t {
    bit<8> more;
    bit<48> f0;
}

struct headers_t {
    base_t base;
    x_t x0;
    x_t x1;
    y_t[3] ys;
}

struct inner_t {
    bit<100> n0;
    int<32> n1;
}

struct meta_t {
    int<64> m0;
    bit<100> m1;
    bit<128> m2;
    bit<65> m3;
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
        if ((meta.flag || (meta.m1 > 100w633825300114114700748351602687))) {
            meta.m3 = ((bit<65>)((bit<100>)((bit<4>)((bit<32>)meta.two.n1))));
            hdr.base.pad = ((bit<6>)(((bit<33>)meta.m1))[29:21]);
            hdr.base.f0 = ((bit<64>)(meta.flag ? (((bit<101>)hdr.base.f0))[71:7] : (meta.m3 | meta.m3)));
        }
        transition select(hdr.base.kind) {
            8w129: parse_x1;
            8w63: parse_ys;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        hdr.base.f4[7:6] = ((2w1 ^ ((bit<2>)meta.one.n0)) - (2w3 - ((bit<2>)hdr.base.f2)));
        verify((meta.flag && (16w36357 == ((bit<16>)hdr.base.kind))), error.Unwelcome);
        transition select(hdr.x0.next) {
            8w33: parse_x1;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        transition select(hdr.x1.next) {
            8w192: parse_ys;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        transition select(hdr.ys.last.more) {
            8w22: parse_ys;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        b = (((36w34359738368 >> 8w12))[33:26] |+| ((true ? 7w126 : ((bit<7>)c)) ++ ((bit<1>)c)));
        b[7:6] = (-(-((bit<2>)c)));
        c = ((~(c >> 8w9)) |-| ((((bit<3>)b) ^ ((bit<3>)c)) ++ (false ? 5w16 : 5w0)));
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<16>>(4) ingress_cells;
    helper() first_helper;
    helper() second_helper;
    action ingress_a0(bit<8> p0) {
        meta.m3[52:46] = ((bit<7>)((bit<1>)((int<1>)(((bit<34>)((bit<1>)meta.flag)))[30:30])));
    }
    table ingress_t0 {
        key = {
            (~meta.kept): range @name("k0");
            hdr.base.f1: range @name("k1");
            (((bit<11>)meta.two.n0) ++ (hdr.x1.isValid() ? ((bit<5>)hdr.base.f2) : ((bit<5>)hdr.base.f4))): optional @name("k2");
        }
        actions = {
            NoAction;
            ingress_a0;
        }
        default_action = NoAction();
        size = 64;
    }
    apply {
        standard_metadata.egress_spec = 7;
        meta.first = standard_metadata.instance_type == 0;
        meta.two = meta.two;
        meta.m3 = (((bit<65>)(56w0)[40:10]) >> 8w11);
        hdr.base.f0 = ((((bit<67>)((bit<31>)((int<31>)((int<8>)hdr.base.f4)))))[65:2] << 8w23);
        switch (ingress_t0.apply().action_run) {
            NoAction: {
                hdr.base.f2 = ((-((bit<1>)hdr.base.f3)) & (hdr.base.f2 >> 8w0));
            }
            default: {
                hdr.base.f3 = ((-((bit<6>)((bit<24>)meta.two.n0))) ++ ((meta.flag ? 2w1 : ((bit<2>)hdr.base.f4)) + (((bit<2>)hdr.base.f4) + ((bit<2>)hdr.base.f0))));
                hdr.base.f0 = hdr.base.f0;
                hdr.base.f1 = ((((bit<39>)meta.kept))[25:17] ^ ((9w66 != hdr.base.f1) ? (-hdr.base.f1) : ((bit<9>)((bit<33>)meta.m1))));
            }
        }
        meta.m1 = (((bit<122>)(32w2147483648 >> hdr.base.f2)))[100:1];
        second_helper.apply((((bit<8>)((bit<13>)meta.m1)) * (meta.flag ? hdr.base.f4 : hdr.base.f4)), hdr.base.f3, hdr.base.f4);
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    helper() first_helper;
    helper() second_helper;
    action egress_a0(bit<128> p0) {
        hash(hdr.base.f0, HashAlgorithm.xor16, 16w5, { meta.kept, meta.kept, meta.one.n0, 4w0 }, 32w1000);
    }
    action egress_a1(bit<128> p0) {
        hdr.base.pad = (((((bit<17>)meta.kept) - 17w61473))[10:5] + ((((int<1>)((int<100>)meta.two.n0)) != ((int<1>)((int<8>)meta.kept))) ? (((bit<6>)hdr.base.f3) << 8w4) : (((bit<4>)meta.two.n0) ++ ((bit<2>)hdr.base.pad))));
        hdr.x1 = hdr.x0;
        hdr.base.f4 = (((hdr.ys[2].isValid() ? ((bit<11>)hdr.base.kind) : ((bit<11>)hdr.base.kind)) - (51w1517187983309078)[34:24]))[8:1];
    }
    table egress_t0 {
        key = {
            meta.kept: lpm @name("k0");
        }
        actions = {
            NoAction;
            egress_a0;
        }
        default_action = NoAction();
        size = 64;
    }
    table egress_t1 {
        key = {
            meta.m2: range @name("k0");
            meta.m3: exact @name("k1");
            hdr.base.kind: lpm @name("k2");
        }
        actions = {
            NoAction;
            egress_a0;
            egress_a1;
        }
        default_action = egress_a0(128w86499032141244479201732701497013571920);
        size = 64;
    }
    table egress_t2 {
        key = {
            hdr.base.f4: exact @name("k0");
        }
        actions = {
            NoAction;
            egress_a1;
        }
        default_action = NoAction();
        size = 64;
    }
    apply {
        hdr.base.f4 = (((bit<8>)(23w6791837 ++ ((bit<10>)meta.m1))) | ((~meta.kept) |-| (hdr.base.kind |-| ((bit<8>)((bit<32>)meta.two.n1)))));
        meta.kept[5:4] = ((bit<2>)(((bit<13>)meta.kept) |-| ((bit<13>)meta.m1)));
        if (egress_t2.apply().hit) {
            meta.two.n1 = ((int<32>)((((bit<81>)hdr.base.f4))[77:14])[35:4]);
            meta.one.n0 = (~((hdr.ys[0].isValid() ? meta.two.n0 : meta.two.n0) | (meta.m1 | meta.one.n0)));
            hdr.base.f4 = hdr.base.kind;
        }
        egress_t0.apply();
        egress_t1.apply();
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
