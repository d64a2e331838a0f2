#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    bit<24> f0;
    bit<16> f1;
    bit<48> f2;
    bit<9> f3;
    bit<7> pad;
}

header x_t {
    bit<8> next;
    bit<7> f0;
    bit<24> f1;
    bit<16> f2;
    bit<1> f3;
}

header y_t {
    bit<8> more;
    bit<16> f0;
    bit<12> f1;
    bit<4> pad;
}

struct headers_t {
    base_t base;
    x_t x0;
    x_t x1;
    y_t[2] ys;
}

struct inner_t {
    int<64> n0;
    bit<32> n1;
}

struct meta_t {
    bit<1> m0;
    bit<100> m1;
    bit<65> m2;
    bit<9> m3;
    bit<9> m4;
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
        verify(((meta.flag ? meta.m3 : meta.m3) > ((bit<9>)((bit<31>)meta.kept))), error.Unwelcome);
        transition select(hdr.base.kind) {
            8w24: parse_ys;
            8w239: parse_x1;
            8w4 &&& 8w15: accept;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        transition select(hdr.x0.next) {
            8w193: parse_x1;
            8w132: parse_ys;
            8w83: parse_ys;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        transition select(hdr.x1.next) {
            8w29: parse_ys;
            8w243: parse_ys;
            8w68: parse_ys;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        if (((meta.flag || meta.flag) || (meta.flag || meta.flag))) {
            meta.m2 = ((13w1519 != (40w23041104681)[24:12]) ? meta.m2 : meta.m2);
            meta.m1 = ((meta.two.n1 == 32w2147483647) ? ((meta.flag && meta.flag) ? ((bit<100>)((bit<64>)meta.kept)) : ((bit<100>)hdr.base.f3)) : ((bit<100>)(-((bit<7>)hdr.base.f0))));
            meta.m1 = (((bit<100>)((bit<31>)meta.m2)) - (-((bit<100>)((bit<48>)48s1))));
        } else {
            meta.m1 = meta.m1;
            hdr.base.f0 = ((meta.one.n0 < (int<64>)(64w12633897366793553661)) ? hdr.base.f0 : ((hdr.base.f2)[45:22] * (hdr.base.f0 >> 8w1)));
            hdr.base.f2 = ((~(hdr.base.f2 |-| hdr.base.f2)) ^ ((meta.flag && meta.flag) ? (hdr.base.f2 & hdr.base.f2) : (((bit<48>)((bit<64>)meta.one.n0)) >> ((bit<4>)meta.m0))));
        }
        transition select(hdr.ys.last.more) {
            8w90: parse_ys;
            8w207: parse_ys;
            8w3: parse_ys;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        b[6:1] = ((~((bit<6>)c)) >> 8w1);
        c = ((bit<8>)((true ? 32w1912450144 : ((bit<32>)b)) >> 8w17));
        b = (((((bit<6>)c) |-| 6w9) ++ (((bit<2>)c) << 8w3)) |-| ((((bit<10>)b))[8:1] & (a - c)));
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<8>>(1) ingress_cells;
    counter(4, CounterType.packets_and_bytes) ingress_counts;
    action ingress_a0(bit<8> p0) {
        meta.one.n1 = (hdr.x0.isValid() ? ((meta.two.n1 >> 8w2) & (68w260161967306763721938)[56:25]) : (~32w3026890195));
    }
    action ingress_a1(bit<9> p0) {
        hdr.x1 = hdr.x0;
        bit<64> v1 = (((((int<31>)((int<100>)meta.m1)) <= ((int<31>)((int<8>)meta.kept))) ? (~70w1) : ((bit<70>)hdr.base.f3)))[69:6];
    }
    action ingress_a2(inout bit<9> p0, inout bit<100> p1) {
        p0[8:4] = ((42w1)[39:0])[27:23];
    }
    action ingress_a3() {
        meta.flag = (meta.m0 != 1w0);
        bit<9> v2 = (((((bit<5>)hdr.base.f1) ++ meta.m0) << 8w3) ++ ((hdr.x0.isValid() ? 3w6 : 3w5) + ((bit<3>)31w2147483646)));
        meta.flag = ((128w170141183460469231731687303715884105728 - (128w0 |-| ((bit<128>)meta.m1))) >= 128w251657578752465323188502296902895816325);
    }
    table ingress_t0 {
        key = {
            hdr.base.f2: ternary @name("k0");
            (meta.kept | (hdr.base.kind >> 8w1)): exact @name("k1");
            meta.m1: range @name("k2");
        }
        actions = {
            NoAction;
            ingress_a0;
        }
        default_action = NoAction();
        size = 64;
    }
    apply {
        standard_metadata.egress_spec = 6;
        meta.first = standard_metadata.instance_type == 0;
        meta.kept[5:5] = ((meta.flag ? ((bit<1>)meta.m2) : meta.m0) |-| (hdr.ys[1].isValid() ? ((bit<1>)hdr.base.f3) : meta.m0));
        hdr.base.f1 = ((bit<16>)((int<16>)((int<8>)meta.kept)));
        hash(hdr.base.f1, HashAlgorithm.crc16, 16w5, { meta.kept }, 32w7);
        hdr.x0 = hdr.x1;
        meta.one = meta.two;
        ingress_t0.apply();
        if (meta.first && ((meta.flag && meta.flag) && (meta.flag && meta.flag))) {
            standard_metadata.mcast_grp = 3;
        }
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<16>>(1) egress_cells;
    helper() first_helper;
    helper() second_helper;
    action egress_a0() {
        egress_cells.read(hdr.base.f1, (((bit<32>)meta.m1) & 32w0));
        bool v3 = hdr.x0.isValid();
    }
    action egress_a1(bit<16> p0, bit<128> p1) {
        if (((((bit<64>)hdr.base.kind) |+| ((bit<64>)hdr.base.f0)) <= (64w18446744073709551614 << meta.kept))) {
            hdr.base.f3[7:3] = ((bit<5>)meta.m3);
            hdr.base.f2 = (((((bit<64>)hdr.base.kind) >= ((bit<64>)meta.m2)) && hdr.ys[1].isValid()) ? (hdr.base.f2 >> 8w18) : (-((bit<48>)p1)));
            meta.m4 = (hdr.ys[0].isValid() ? (9w425 |-| (meta.flag ? 9w228 : ((bit<9>)p1))) : (~(hdr.base.f3 << ((bit<4>)((bit<64>)meta.two.n0)))));
        }
        meta.one.n1 = (((((bit<37>)hdr.base.f2))[36:5] & (32w1052707462 | meta.two.n1)) | ((!hdr.x0.isValid()) ? ((bit<32>)meta.m0) : (meta.one.n1 |+| meta.one.n1)));
    }
    table egress_t0 {
        key = {
            hdr.base.f2: optional @name("k0");
            (((bit<6>)meta.one.n1) ++ ((bit<2>)((bit<64>)meta.one.n0))): range @name("k1");
            meta.m1: range @name("k2");
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
            meta.kept: range @name("k0");
        }
        actions = {
            NoAction;
            egress_a1;
        }
        default_action = egress_a1(16w26868, 128w68203312516884046393002880204710200871);
        size = 64;
    }
    table egress_t2 {
        key = {
            meta.m3: optional @name("k0");
            (((bit<16>)hdr.base.f0) << 8w8): exact @name("k1");
        }
        actions = {
            NoAction;
            egress_a0;
        }
        default_action = NoAction();
        size = 64;
    }
    apply {
        meta.m0 = (((((bit<37>)hdr.base.kind) |+| 37w1))[25:25] | (hdr.x0.isValid() ? meta.m0 : ((bit<1>)31w1)));
        meta.one = meta.two;
        egress_a0();
        egress_cells.write(((((bit<32>)hdr.base.f1) << 8w16) & 32w0), hdr.base.f1);
        egress_t0.apply();
        egress_t1.apply();
        egress_t2.apply();
    }
}

control compute_all(inout headers_t hdr, inout meta_t meta) {
    apply {
        update_checksum(true, { hdr.base.kind, hdr.base.f0, hdr.base.f2, hdr.base.f3, hdr.base.pad }, hdr.base.f1, HashAlgorithm.csum16);
    }
}


control verify_all(inout headers_t hdr, inout meta_t meta) { apply { } }

control deparse(packet_out packet, in headers_t hdr) {
    apply {
        packet.emit(hdr);
    }
}

V1Switch(parse(), verify_all(), ingress(), egress(), compute_all(), deparse()) main;
