#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    bit<1> f0;
    bit<7> f1;
    bit<16> f2;
    bit<48> f3;
    bit<16> f4;
}

header x_t {
    bit<8> next;
    bit<16> f0;
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
    int<4> n0;
    bit<128> n1;
}

struct meta_t {
    bit<65> m0;
    bit<32> m1;
    bit<128> m2;
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
            8w208: parse_x0;
            8w73: parse_x0;
            8w29: parse_x1;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        transition select(hdr.x0.next) {
            8w159 .. 8w162: parse_x1;
            8w182: parse_x1;
            8w163: parse_ys;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        transition select(hdr.x1.next) {
            8w10: parse_ys;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        transition select(hdr.ys.last.more) {
            8w198: parse_ys;
            8w130: parse_ys;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        c = 8w147;
        b = (((~((bit<26>)c)))[8:1] + ((bit<8>)(((bit<13>)c) >> 8w4)));
        if ((((bit<100>)b) >= (100w0 >> 8w78))) {
            bit<32> v1 = (((-((bit<15>)b)) ++ (~c)) ++ ((bit<9>)c));
        } else {
            bit<1> v2 = ((bit<1>)(~(53w1022028984207054 ++ ((bit<12>)a))));
            b = c;
            v2 = (~(-(~v2)));
        }
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    helper() first_helper;
    helper() second_helper;
    action ingress_a0(bit<16> p0, bit<9> p1) {
        meta.m0 = (-((((bit<105>)((bit<1>)meta.flag)))[90:26] - (((bit<18>)((bit<4>)meta.two.n0)) ++ ((bit<47>)meta.m0))));
        hdr.base.f1 = ((bit<7>)((bit<13>)((int<13>)((((bit<3>)hdr.base.f1) ++ ((bit<6>)meta.two.n1)) ++ (~4w0)))));
    }
    action ingress_a1() {
        hdr.base.f0 = (-((bit<1>)(hdr.ys[0].isValid() || meta.flag)));
        if ((meta.one.n0 > (meta.two.n0 & meta.one.n0))) {
            meta.one.n0 = (((((int<4>)((int<128>)meta.one.n1)) |-| meta.two.n0) |+| (meta.one.n0 + meta.two.n0)) * (4s6 << 8w2));
            meta.two.n1 = ((bit<128>)((~16w51551) >> 8w9));
            hdr.base.f2 = (((-((bit<16>)meta.one.n1)) & (((bit<49>)meta.m1))[39:24]) ^ ((hdr.base.f4 - hdr.base.f2) - (hdr.base.f2 ^ hdr.base.f2)));
        }
    }
    action ingress_a2(inout bit<8> p0, inout bit<32> p1) {
        hdr.ys[2].setValid();
        hdr.ys[2].more = ((bit<8>)((bit<100>)100s1));
        if ((meta.kept <= 8w87)) {
            hdr.base.f2 = ((~((bit<16>)hdr.base.f1)) * ((((bit<12>)p1) ++ ((bit<4>)meta.two.n1)) |-| (((bit<16>)hdr.base.f1) - hdr.base.f4)));
            meta.one.n0 = (~((int<4>)((p1 & p1))[19:16]));
        }
        hash(p1, HashAlgorithm.crc32, 16w5, { meta.m2 }, 32w1000);
    }
    table ingress_t0 {
        key = {
            meta.m1: optional @name("k0");
            meta.kept: lpm @name("k1");
        }
        actions = {
            NoAction;
            ingress_a1;
        }
        default_action = ingress_a1();
        size = 64;
    }
    table ingress_t1 {
        key = {
            ((19w524287)[14:7] & (((bit<39>)meta.kept))[37:30]): optional @name("k0");
            hdr.base.f0: optional @name("k1");
        }
        actions = {
            NoAction;
            ingress_a1;
        }
        default_action = ingress_a1();
        size = 64;
    }
    apply {
        standard_metadata.egress_spec = 3;
        meta.first = standard_metadata.instance_type == 0;
        meta.two.n0 -= (((((bit<18>)meta.kept) ++ 13w7507) < (((bit<31>)hdr.base.f4) >> 8w15)) ? ((hdr.base.f0 >= hdr.base.f0) ? (((int<4>)((int<128>)meta.one.n1)) >> hdr.base.kind) : ((int<4>)((int<7>)((int<1>)((bit<1>)meta.flag))))) : ((meta.flag ? meta.two.n0 : meta.one.n0) >> 8w4));
        meta.m2 = meta.one.n1;
        meta.one.n1 = (((hdr.base.f0 ++ meta.kept) <= (hdr.x0.isValid() ? 9w256 : 9w13)) ? meta.two.n1 : (((bit<128>)hdr.base.kind) |+| ((bit<128>)((bit<33>)meta.m2))));
        hdr.base.f4 = ((((bit<16>)((bit<33>)33s1619493192)) * hdr.base.f4) ^ (((bit<30>)hdr.base.f1))[20:5]);
        ingress_t0.apply();
        ingress_t1.apply();
        if (meta.first && hdr.x1.isValid()) {
            clone_preserving_field_list(CloneType.I2E, 5, 1);
        }
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<16>>(4) egress_cells;
    counter(4, CounterType.packets_and_bytes) egress_counts;
    action egress_a0(in bit<128> p0) {
        hdr.base.f4 = ((((bit<6>)128w229529063766149264540662823296024953857) ++ (hdr.x1.isValid() ? ((bit<10>)p0) : ((bit<10>)meta.kept))) | ((hdr.base.f4 & hdr.base.f2) ^ (((bit<19>)((bit<4>)meta.two.n0)))[15:0]));
        meta.m0 = (((meta.two.n0 < meta.one.n0) ? (69w0)[68:4] : ((bit<65>)24w5386673)) |-| ((-meta.m0) << (meta.kept >> 8w4)));
        bit<9> v3 = ((bit<9>)((bit<7>)(((int<7>)(((bit<3>)hdr.base.kind) ++ ((bit<4>)meta.m2))) |+| ((int<7>)(7w127) | ((int<7>)((int<65>)meta.m0))))));
    }
    action egress_a1(out bit<32> p0) {
        p0 = 32w4294967295;
        bit<96> v4 = 96w79228162514264337593543950335;
        meta.flag = (((meta.kept >= hdr.base.kind) ? (~hdr.base.f3) : hdr.base.f3) <= ((meta.flag ? hdr.base.f3 : hdr.base.f3) ^ hdr.base.f3));
    }
    table egress_t0 {
        key = {
            (((bit<4>)((bit<7>)7s2)) ++ (((bit<12>)hdr.base.kind) |-| ((bit<12>)meta.two.n1))): exact @name("k0");
            hdr.base.f3: exact @name("k1");
        }
        actions = {
            NoAction;
        }
        default_action = NoAction();
        size = 64;
    }
    table egress_t1 {
        key = {
            ((hdr.base.f2 | hdr.base.f4) & (hdr.base.f4 - hdr.base.f2)): exact @name("k0");
        }
        actions = {
            NoAction;
        }
        default_action = NoAction();
        size = 64;
    }
    apply {
        meta.two.n1 = ((hdr.base.f1 > (((bit<27>)((bit<4>)meta.one.n0)))[9:3]) ? ((meta.flag ? meta.m2 : meta.one.n1) | (meta.m2 |+| meta.two.n1)) : ((meta.two.n1 - meta.one.n1) ^ ((bit<128>)((bit<9>)meta.m2))));
        egress_cells.read(hdr.base.f4, ((32w1025953522 | ((bit<32>)meta.m0)) & 32w3));
        egress_t0.apply();
        egress_t1.apply();
        if (meta.first && hdr.x1.isValid()) {
            clone_preserving_field_list(CloneType.E2E, 5, 1);
        }
    }
}

control compute_all(inout headers_t hdr, inout meta_t meta) {
    apply {
        update_checksum(true, { hdr.base.kind, hdr.base.f0, hdr.base.f1, hdr.base.f3, hdr.base.f4 }, hdr.base.f2, HashAlgorithm.csum16);
    }
}


control verify_all(inout headers_t hdr, inout meta_t meta) { apply { } }

control deparse(packet_out packet, in headers_t hdr) {
    apply {
        packet.emit(hdr);
    }
}

V1Switch(parse(), verify_all(), ingress(), egress(), compute_all(), deparse()) main;
