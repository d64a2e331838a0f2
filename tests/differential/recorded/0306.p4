#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    bit<9> f0;
    int<12> f1;
    bit<24> f2;
    bit<1> f3;
    bit<64> f4;
    int<3> f5;
    bit<7> pad;
}

header x_t {
    bit<8> next;
    bit<24> f0;
}

header y_t {
    bit<8> more;
}

struct headers_t {
    base_t base;
    x_t x0;
    x_t x1;
    y_t[3] ys;
}

struct inner_t {
    bit<9> n0;
    bit<1> n1;
}

struct meta_t {
    bit<100> m0;
    int<100> m1;
    int<64> m2;
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
            8w31: parse_ys;
            8w135: parse_x0;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        transition select(hdr.x0.next) {
            8w79 .. 8w82: parse_ys;
            8w144: parse_ys;
            8w169: parse_ys;
            8w142: parse_x1;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        hdr.base.f2[21:21] = 1w1;
        transition select(hdr.x1.next) {
            8w163: parse_ys;
            8w4: parse_ys;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        verify((!(128s1 >= (int<128>)(128w340282366920938463463374607431768211454))), error.Unwelcome);
        transition select(hdr.ys.last.more) {
            8w148: parse_ys;
            8w100: parse_ys;
            8w30: parse_ys;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        b = (((a - c) - (false ? b : a)) |+| (((bit<45>)65w9835281398957415430))[30:23]);
        c = ((33w4294967296 >> 8w29))[10:3];
        if (false) {
            b = b;
            c[7:7] = ((((bit<3>)b) ++ 15w2524))[17:17];
        } else {
            c = ((false ? (((bit<22>)a) << ((bit<4>)b)) : (22w1199341 ^ ((bit<22>)a))))[12:5];
            c = (((true ? 32s1 : ((int<32>)((int<8>)c))) != (((int<32>)((int<8>)c)) - ((int<32>)((int<8>)c)))) ? b : (b + (a | a)));
            b = ((bit<8>)9w502);
        }
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<16>>(4) ingress_cells;
    action ingress_a0(inout int<100> p0) {
        if (meta.flag) {
            meta.m1[64:32] = ((33w1 & ((bit<33>)((bit<64>)meta.m2))) >> 8w30);
        }
        standard_metadata.egress_spec = ((bit<9>)((meta.two.n1 ++ 2w0) << (meta.flag ? 4w1 : 4w9)));
        hdr.base.pad = (((bit<7>)((bit<31>)((bit<4>)4s7))) | ((hdr.base.pad * 7w64) + (7w100 ^ hdr.base.pad)));
    }
    table ingress_t0 {
        key = {
            meta.two.n1: exact @name("k0");
        }
        actions = {
            NoAction;
        }
        default_action = NoAction();
        const entries = {
            (1w1): NoAction();
            (1w0): NoAction();
        }
        size = 64;
    }
    table ingress_t1 {
        key = {
            hdr.base.pad: optional @name("k0");
            meta.one.n0: exact @name("k1");
        }
        actions = {
            NoAction;
        }
        default_action = NoAction();
        size = 64;
    }
    apply {
        standard_metadata.egress_spec = 7;
        meta.first = standard_metadata.instance_type == 0;
        meta.flag = standard_metadata.parser_error != error.NoError;
        ingress_a0(meta.m1);
        if ((48w186505706983319 <= (~48w252285067020479))) {
            ingress_a0(meta.m1);
            hash(hdr.base.f4, HashAlgorithm.crc32, 16w5, { meta.two.n0, hdr.base.f0, 6w0 }, 32w65536);
        } else {
            hdr.base.f4 = (((((bit<80>)hdr.base.f4))[68:5] | ((bit<64>)63w1)) * ((((bit<5>)meta.two.n1) ++ ((bit<59>)meta.one.n0)) |-| (hdr.base.f4 ^ hdr.base.f4)));
            switch (ingress_t1.apply().action_run) {
                NoAction: {
                    meta.m2 = ((((int<64>)(73w0)[65:2]) ^ (-((int<64>)((int<1>)meta.two.n1)))) - ((meta.m2 ^ meta.m2) << 8w19));
                }
            }
            meta.two = meta.two;
        }
        hash(hdr.base.f4, HashAlgorithm.csum16, 16w5, { hdr.base.f4, hdr.base.f3, 7w0 }, 32w65536);
        ingress_t0.apply();
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<8>>(4) egress_cells;
    counter(4, CounterType.packets_and_bytes) egress_counts;
    action egress_a0() {
        hdr.ys.push_front(1);
    }
    table egress_t0 {
        key = {
            hdr.base.f3: optional @name("k0");
            meta.one.n0: exact @name("k1");
        }
        actions = {
            NoAction;
            egress_a0;
        }
        default_action = egress_a0();
        size = 64;
    }
    table egress_t1 {
        key = {
            meta.two.n0: exact @name("k0");
            hdr.base.kind: lpm @name("k1");
            meta.two.n1: exact @name("k2");
        }
        actions = {
            NoAction;
            egress_a0;
        }
        default_action = NoAction();
        size = 64;
    }
    apply {
        meta.m2 += ((((int<64>)((int<4>)4w15)) ^ (-meta.m2)) << 8w14);
        meta.two.n0 = (hdr.ys[2].isValid() ? ((((bit<44>)hdr.base.kind) |+| ((bit<44>)hdr.base.f2)))[23:15] : (((bit<6>)hdr.base.pad) ++ (((bit<1>)hdr.base.f0) ++ ((bit<2>)meta.two.n0))));
        egress_cells.write(((((bit<32>)meta.two.n0) - 32w4294967295) & 32w3), ((28w134217727)[21:14] << 8w3));
        meta.one = meta.one;
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
