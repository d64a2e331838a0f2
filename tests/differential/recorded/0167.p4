#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    bit<16> f0;
    bit<1> f1;
    int<48> f2;
    int<64> f3;
    bit<7> pad;
}

header x_t {
    bit<8> next;
    bit<64> f0;
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
    bit<32> n0;
    bit<16> n1;
}

struct meta_t {
    bit<4> m0;
    bit<128> m1;
    bit<16> m2;
    bit<9> m3;
    bit<8> m4;
    bit<100> m5;
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
        meta.m3 = (~(-(9w256 >> 8w6)));
        transition select(hdr.base.kind) {
            8w212: parse_x1;
            8w47: parse_x1;
            8w12: parse_ys;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        transition select(hdr.x0.next) {
            8w74: parse_ys;
            8w167: parse_x1;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        verify((hdr.base.pad < 7w0), error.Unwelcome);
        transition select(hdr.x1.next) {
            8w1: parse_ys;
            8w89: parse_ys;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        transition select(hdr.ys.last.more) {
            8w92: parse_ys;
            8w195: parse_ys;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        bool v1 = (a != ((a | 8w132) |-| ((bit<8>)65w0)));
        if ((v1 && (a >= b))) {
            int<8> v2 = (((((int<8>)c) | ((int<8>)((int<1>)((bit<1>)v1)))) ^ ((int<8>)(8w255) ^ (int<8>)(8w242))) * ((((int<8>)((int<1>)((bit<1>)v1))) << c) >> 8w8));
        } else {
            c[7:7] = ((10w1022 ^ ((bit<10>)c)))[7:7];
        }
        c = ((bit<8>)(65w0 | ((bit<65>)a)));
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<32>>(8) ingress_cells;
    action ingress_a0(bit<128> p0, bit<128> p1) {
        meta.two.n0 = ((((bit<3>)((bit<31>)p1)) << 8w1) ++ ((bit<29>)((bit<1>)meta.flag)));
    }
    table ingress_t0 {
        key = {
            meta.two.n1: exact @name("k0");
        }
        actions = {
            NoAction;
            ingress_a0;
        }
        default_action = NoAction();
        size = 64;
    }
    apply {
        standard_metadata.egress_spec = 2;
        meta.first = standard_metadata.instance_type == 0;
        ingress_cells.read(meta.one.n0, (((bit<32>)meta.kept) & 32w7));
        meta.flag = (((bit<9>)((bit<7>)((int<7>)(6w32 ++ ((bit<1>)hdr.base.f0))))) <= (meta.m3 >> 8w3));
        standard_metadata.egress_spec = ((bit<9>)3w2);
        meta.two.n1 = (((~((bit<29>)((bit<64>)hdr.base.f3))) ^ (35w34359738366)[32:4]))[16:1];
        meta.two = meta.two;
        hdr.base.f3 = (~((int<64>)((int<31>)31w1073741824)));
        ingress_t0.apply();
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<32>>(4) egress_cells;
    action egress_a0() {
        meta.two.n1 = ((bit<16>)((bit<63>)((~((int<63>)((int<1>)((bit<1>)meta.flag)))) |-| (-(int<63>)(63w6586627206349605181)))));
    }
    action egress_a1() {
        hash(meta.one.n1, HashAlgorithm.crc16, 16w5, { hdr.base.kind, hdr.base.f0, meta.two.n0 }, 32w1000);
        egress_cells.read(meta.two.n0, (((bit<32>)65w18446744073709551615) & 32w3));
        hdr.base.pad[3:3] = ((hdr.ys[0].isValid() ? hdr.base.f1 : 1w0) ^ (hdr.x0.isValid() ? hdr.base.f1 : hdr.base.f1));
    }
    action egress_a2(inout bit<128> p0) {
        hdr.ys[0].setValid();
        hdr.ys[0].more = ((bit<8>)meta.m1);
        meta.two.n1 = ((((bit<40>)((bit<24>)meta.m0)))[20:5] << 8w2);
    }
    action egress_a3(out bit<100> p0, out bit<100> p1) {
        p0 = 100w1144406306610430195368966192817;
        p1 = 100w633825300114114700748351602687;
        p1 = ((bit<100>)((bit<65>)((hdr.base.kind >= hdr.base.kind) ? ((int<65>)((int<128>)meta.m1)) : (~((int<65>)hdr.base.f3)))));
    }
    table egress_t0 {
        key = {
            meta.two.n0: lpm @name("k0");
        }
        actions = {
            NoAction;
            egress_a0;
            egress_a1;
        }
        default_action = NoAction();
        size = 64;
    }
    table egress_t1 {
        key = {
            meta.kept: optional @name("k0");
            meta.m3: ternary @name("k1");
            hdr.base.kind: ternary @name("k2");
        }
        actions = {
            NoAction;
            egress_a0;
        }
        default_action = egress_a0();
        size = 64;
    }
    apply {
        egress_a1();
        meta.one.n0 = ((bit<32>)meta.m1);
        hash(meta.m2, HashAlgorithm.xor16, 16w0, { hdr.base.f0, hdr.base.f0, meta.one.n0 }, 32w1000);
        egress_a2(meta.m1);
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
