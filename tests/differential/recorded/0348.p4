#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    bit<32> f0;
    bit<4> f1;
    bit<48> f2;
    bit<9> f3;
    bit<1> f4;
    bit<2> pad;
}

header x_t {
    bit<8> next;
    bit<7> f0;
    bit<1> pad;
}

header y_t {
    bit<8> more;
    bit<32> f0;
    bit<16> f1;
}

struct headers_t {
    base_t base;
    x_t x0;
    x_t x1;
    y_t[4] ys;
}

struct inner_t {
    bit<33> n0;
    bit<128> n1;
}

struct meta_t {
    int<16> m0;
    bit<33> m1;
    bit<128> m2;
    bit<33> m3;
    int<4> m4;
    bit<1> m5;
    bool flag;
    @field_list(1) bit<8> kept;
    inner_t one;
    inner_t two;
    bool first;
}

bit<8> function0(in bit<32> p0, in bit<32> p1) {
    if (((~((int<33>)((int<32>)p0))) <= ((int<33>)(33w4294967296) & ((int<33>)((int<32>)p0))))) {
        return 8w172;
    }
    return ((8w18 >> 8w0) >> 8w8);
}
bit<32> function1(in bit<8> p0, in bit<16> p1) {
    if (true) {
        return (((bit<64>)p1))[60:29];
    }
    return ((~(((bit<32>)p1) |-| ((bit<32>)p1))) << 8w5);
}

parser parse(packet_in packet, out headers_t hdr, inout meta_t meta,
             inout standard_metadata_t standard_metadata) {
    state start {
        packet.extract(hdr.base);
        transition select(hdr.base.kind) {
            8w50: parse_x0;
            8w116: parse_x1;
            8w118: parse_x0;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        verify(((!meta.flag) && (meta.flag && meta.flag)), error.Unwelcome);
        transition select(hdr.x0.next) {
            8w181: parse_x1;
            8w195: parse_ys;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        transition select(hdr.x1.next) {
            8w95: parse_ys;
            8w124: parse_ys;
            8w117: parse_ys;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        transition select(hdr.ys.last.more) {
            8w69: parse_ys;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        b = ((false ? (((bit<1>)b) << 8w1) : ((bit<1>)a)) ++ ((((bit<7>)b) |-| ((bit<7>)b)) << 8w5));
        b = ((bit<8>)((bit<65>)(((int<65>)((int<8>)a)) << 8w32)));
        if (((((bit<24>)c) >> 8w1) >= (((bit<24>)c) |+| 24w14984395))) {
            if ((a <= 8w255)) {
                return;
                bool v1 = (c <= 8w128);
                b = ((((bit<8>)7w117) & (b | b)) << 8w8);
            }
        }
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<16>>(4) ingress_cells;
    counter(4, CounterType.packets_and_bytes) ingress_counts;
    action ingress_a0(out bit<33> p0, out bit<1> p1) {
        p0 = 33w4294967295;
        p1 = 1w0;
        hdr.base.f1 = ((bit<4>)((hdr.base.f0 << 8w19) << 8w20));
        hash(hdr.base.f0, HashAlgorithm.crc16, 16w0, { meta.m1, 7w0 }, 32w7);
    }
    action ingress_a1(bit<32> p0, bit<32> p1) {
        hash(hdr.base.f2, HashAlgorithm.identity, 16w5, { hdr.base.f2, p1 }, 32w65536);
        hdr.base.pad = ((meta.one.n1 >= (meta.two.n1 |-| meta.m2)) ? (~(hdr.ys[1].isValid() ? hdr.base.pad : hdr.base.pad)) : ((~hdr.base.pad) - ((bit<2>)16w55297)));
        ingress_counts.count(((11w1221 ++ ((bit<21>)meta.two.n0)) & 32w3));
    }
    action ingress_a2(out bit<8> p0, out bit<8> p1) {
        p0 = 8w254;
        p1 = 8w45;
        hdr.base.f4 = (((28w108772774)[9:9] * (meta.m5 + meta.m5)) << ((-((bit<2>)p1)) ++ (-((bit<2>)((bit<1>)meta.flag)))));
        meta.m4 = ((int<4>)((hdr.ys[3].isValid() ? ((bit<9>)meta.one.n1) : hdr.base.f3))[7:4]);
        if (meta.flag) {
            meta.m2 = (meta.flag ? ((((bit<38>)((bit<16>)meta.m0)) & 38w1) ++ (123w10633823966279326983230456482242756607)[105:16]) : meta.one.n1);
            meta.two.n1[97:96] = ((hdr.ys[0].isValid() ? hdr.base.pad : 2w2) & (((bit<8>)meta.two.n1))[5:4]);
        } else {
            meta.m5 = (-((((bit<1>)p1) |-| 1w0) | (hdr.base.f4 >> 8w0)));
            meta.m1 = (((bit<33>)((bit<1>)((int<1>)((int<128>)meta.one.n1)))) * (((bit<33>)((bit<9>)hdr.base.f2)) + ((bit<33>)((bit<32>)hdr.base.f2))));
            meta.m1 = (((meta.flag ? 33w4294967295 : ((bit<33>)hdr.base.f2)) & (meta.one.n0 - meta.one.n0)) - (meta.one.n0 + (hdr.ys[2].isValid() ? ((bit<33>)((bit<16>)meta.m0)) : meta.two.n0)));
        }
    }
    action ingress_a3(inout bit<8> p0, inout int<16> p1) {
        bit<48> v2 = (((((bit<42>)meta.m1))[39:36] ++ ((bit<44>)meta.two.n0)) << 8w15);
        meta.m2 = (((((bit<25>)((bit<16>)meta.m0)) << 8w13) ++ (((bit<40>)meta.m1) | ((bit<40>)meta.m3))) ++ ((((bit<63>)((bit<16>)meta.m0)) << meta.m5) |-| (((bit<63>)meta.m1) >> ((bit<8>)meta.two.n0))));
        bit<24> v3 = (24w0 + ((((bit<24>)p0) - 24w1) << 8w17));
    }
    table ingress_t0 {
        key = {
            meta.two.n1: lpm @name("k0");
            ((hdr.base.f0 << hdr.base.f1) >> 8w26): ternary @name("k1");
        }
        actions = {
            NoAction;
            ingress_a1;
        }
        default_action = ingress_a1(32w2147483647, 32w4294967295);
        size = 64;
    }
    table ingress_t1 {
        key = {
            meta.one.n0: exact @name("k0");
        }
        actions = {
            NoAction;
            ingress_a1;
        }
        default_action = ingress_a1(32w3134744872, 32w1521857877);
        size = 64;
    }
    apply {
        standard_metadata.egress_spec = 5;
        meta.first = standard_metadata.instance_type == 0;
        standard_metadata.egress_spec = ((bit<9>)((((bit<3>)meta.m5) << 8w1) + ((bit<3>)((bit<64>)((int<64>)meta.m4)))));
        meta.m5 = (((bit<1>)(meta.flag && hdr.ys[2].isValid())) & ((((bit<22>)meta.m1) ^ ((bit<22>)meta.one.n0)))[9:9]);
        hash(hdr.base.f0, HashAlgorithm.crc32, 16w0, { meta.m2 }, 32w7);
        if (hdr.x1.isValid()) {
            hash(hdr.base.f0, HashAlgorithm.crc32, 16w5, { meta.m2, hdr.base.f0 }, 32w65536);
        } else {
            if (ingress_t0.apply().hit) {
                meta.kept = ((-(meta.kept & meta.kept)) | ((35w0 * 35w26774528608))[11:4]);
                meta.m3 = ((bit<33>)(((bit<1>)100w1267650600228229401496703205374) & hdr.base.f4));
                meta.m5 = (-((hdr.base.pad)[1:1] + ((bit<1>)meta.m3)));
            }
            hdr.x1 = hdr.x0;
            meta.two.n1 = ((bit<128>)(-((bit<48>)((bit<63>)hdr.base.f3))));
        }
        ingress_t1.apply();
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<16>>(8) egress_cells;
    helper() first_helper;
    helper() second_helper;
    action egress_a0() {
        hdr.x0 = hdr.x1;
        meta.m1 = (~(((bit<63>)meta.kept))[49:17]);
    }
    action egress_a1() {
        meta.m5 = (((-hdr.base.f4) | (hdr.base.f4 | 1w1)) >> 8w0);
    }
    table egress_t0 {
        key = {
            meta.one.n1: optional @name("k0");
        }
        actions = {
            NoAction;
            egress_a1;
        }
        default_action = NoAction();
        size = 64;
    }
    table egress_t1 {
        key = {
            meta.one.n1: range @name("k0");
            meta.m2: range @name("k1");
            meta.m3: exact @name("k2");
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
        hdr.x1 = hdr.x0;
        egress_cells.write(((meta.flag ? hdr.base.f0 : hdr.base.f0) & 32w7), ((bit<16>)(31w1644573110 << 8w10)));
        hash(hdr.base.f0, HashAlgorithm.identity, 16w0, { meta.one.n1, meta.m1, meta.two.n0, 6w0 }, 32w65536);
        hdr.base.f2 = ((bit<48>)hdr.base.f3);
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
