#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    bit<1> f0;
    bit<64> f1;
    bit<16> f2;
    bit<64> f3;
    bit<48> f4;
    int<24> f5;
    bit<7> pad;
}

header x_t {
    bit<8> next;
    bit<24> f0;
    bit<48> f1;
}

header y_t {
    bit<8> more;
    bit<48> f0;
    bit<64> f1;
}

struct headers_t {
    base_t base;
    x_t x0;
    x_t x1;
    y_t[3] ys;
}

struct inner_t {
    int<48> n0;
    int<64> n1;
}

struct meta_t {
    int<4> m0;
    bit<16> m1;
    bit<33> m2;
    bit<1> m3;
    bit<64> m4;
    bit<8> m5;
    bool flag;
    @field_list(1) bit<8> kept;
    inner_t one;
    inner_t two;
    bool first;
}

bit<8> function0(in bit<32> p0, in bit<8> p1) {
    if (((1w1 |-| ((bit<1>)p0)) != ((bit<1>)((bit<65>)p1)))) {
        return (-(p1 * p1));
    }
    return p1;
}
bit<8> function1(in bit<8> p0, in bit<16> p1) {
    if (false) {
        return ((~((bit<11>)p0)))[8:1];
    }
    return ((false ? (p0 >> 8w6) : 8w13) + function0(((bit<32>)13w4096), ((bit<8>)7w19)));
}

parser parse(packet_in packet, out headers_t hdr, inout meta_t meta,
             inout standard_metadata_t standard_metadata) {
    state start {
        packet.extract(hdr.base);
        meta.m2 = (((bit<33>)(meta.m1 >> ((bit<4>)meta.kept))) - ((((bit<56>)((bit<48>)meta.one.n0)) & ((bit<56>)meta.m3)))[40:8]);
        transition select(hdr.base.kind) {
            8w226: parse_ys;
            8w197: parse_ys;
            8w146: parse_x0;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        bit<48> v1 = (((-hdr.base.f4) |+| (hdr.base.f4 * hdr.base.f4)) |+| ((~hdr.base.f4) | (68w18492047669195960071)[55:8]));
        transition select(hdr.x0.next) {
            8w133: parse_ys;
            8w209: parse_ys;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        verify(meta.flag, error.Unwelcome);
        transition select(hdr.x1.next) {
            8w95: parse_ys;
            8w110: parse_ys;
            8w9 &&& 8w15: accept;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        verify((!meta.flag), error.Unwelcome);
        transition select(hdr.ys.last.more) {
            8w175 .. 8w178: parse_ys;
            8w165: parse_ys;
            8w143: parse_ys;
            8w86: parse_ys;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        bit<32> v2 = (((~27w67108863) ++ ((bit<5>)c)) * ((18w0 >> 8w16) ++ (((bit<14>)a) |-| ((bit<14>)c))));
        c = (8w254 + (-(b |-| c)));
        v2 = ((38w274877906943)[37:6] |+| (~(v2 ^ v2)));
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<8>>(4) ingress_cells;
    action ingress_a0() {
        meta.two.n0 = ((int<48>)(24w5090971 ++ ((hdr.base.f2)[14:8] ++ (((bit<17>)meta.m1) + 17w48527))));
    }
    table ingress_t0 {
        key = {
            meta.m5: lpm @name("k0");
        }
        actions = {
            NoAction;
            ingress_a0;
        }
        default_action = ingress_a0();
        size = 64;
    }
    table ingress_t1 {
        key = {
            hdr.base.kind: range @name("k0");
        }
        actions = {
            NoAction;
            ingress_a0;
        }
        default_action = NoAction();
        size = 64;
    }
    table ingress_t2 {
        key = {
            hdr.base.f3: ternary @name("k0");
            meta.m1: optional @name("k1");
            hdr.base.pad: exact @name("k2");
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
        hash(hdr.base.f3, HashAlgorithm.xor16, 16w0, { hdr.base.f1, hdr.base.f1 }, 32w1000);
        standard_metadata.egress_spec = ((bit<9>)((meta.m3 ++ ((bit<1>)hdr.base.f1)) ++ (hdr.ys[1].isValid() ? hdr.base.f0 : hdr.base.f0)));
        meta.m3 = ((-((bit<1>)((bit<16>)hdr.base.f1))) & (((bit<2>)13w7839))[0:0]);
        hdr.ys[1].setValid();
        hdr.ys[1].more = (((bit<8>)hdr.base.f0) | meta.kept);
        hdr.ys[1].f0 = (((bit<43>)meta.m4) ++ 5w1);
        hdr.ys[1].f1 = (hdr.x1.isValid() ? hdr.base.f3 : meta.m4);
        if ((meta.m2 <= 33w3068805483)) {
            ingress_t0.apply();
        } else {
            hdr.ys.pop_front(1);
        }
        hdr.x1 = hdr.x0;
        ingress_t1.apply();
        ingress_t2.apply();
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<48>>(4) egress_cells;
    counter(4, CounterType.packets_and_bytes) egress_counts;
    helper() first_helper;
    helper() second_helper;
    action egress_a0() {
        hdr.x1 = hdr.x0;
        hdr.base.pad[2:2] = ((bit<1>)hdr.x0.isValid());
        hdr.ys.push_front(1);
    }
    action egress_a1(in bit<9> p0, in bit<9> p1) {
        hdr.ys.pop_front(1);
    }
    action egress_a2() {
        egress_cells.read(hdr.base.f4, ((-((bit<32>)hdr.base.kind)) & 32w3));
        hdr.x0 = hdr.x1;
    }
    action egress_a3(out bit<8> p0, out bit<8> p1) {
        p0 = 8w19;
        p1 = 8w254;
        hdr.ys[2].setInvalid();
    }
    table egress_t0 {
        key = {
            meta.m4: range @name("k0");
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
            meta.m4: ternary @name("k0");
            hdr.base.f1: ternary @name("k1");
        }
        actions = {
            NoAction;
            egress_a0;
            egress_a2;
        }
        default_action = egress_a0();
        size = 64;
    }
    apply {
        egress_counts.count((((bit<32>)hdr.base.f4) & 32w3));
        meta.m1 = (((bit<16>)(((bit<30>)((bit<4>)meta.m0)))[12:9]) |+| (meta.flag ? hdr.base.f2 : (((bit<16>)hdr.base.pad) * hdr.base.f2)));
        meta.m5 = (((-24w8388608) != (24w5807615 |+| ((bit<24>)hdr.base.f5))) ? ((((bit<8>)((bit<64>)meta.two.n1)) >> 8w3) + (meta.kept * meta.kept)) : meta.kept);
        switch (egress_t0.apply().action_run) {
            NoAction: {
                meta.m3 = (meta.m3 ^ hdr.base.f0);
            }
            default: {
                meta.kept = ((bit<8>)((bit<31>)(-(((int<31>)((int<16>)meta.m1)) |+| ((int<31>)((int<1>)((bit<1>)meta.flag)))))));
            }
        }
        egress_counts.count((32w1853238749 & 32w3));
        if (((hdr.ys[1].isValid() ? 31w745024194 : ((bit<31>)((bit<64>)meta.two.n1))) < (((bit<4>)((bit<24>)hdr.base.f5)) ++ 27w0))) {
            if ((meta.m4 > 64w9223372036854775807)) {
                hdr.base.f1 = meta.m4;
                meta.flag = (hdr.base.f3 <= ((hdr.base.f1 | hdr.base.f1) * (64w18446744073709551614 | hdr.base.f3)));
                egress_cells.read(hdr.base.f4, (32w4294967295 & 32w3));
            }
            meta.m3 = (((meta.one.n0 <= (int<48>)(48w281474976710654)) ? (24w16777214 ++ hdr.base.pad) : (((bit<69>)hdr.base.f3))[60:30]))[28:28];
        }
        hdr.x0 = hdr.x1;
        egress_t1.apply();
        if (meta.first && ((((int<32>)hdr.base.f5) ^ (int<32>)(32w2684290001)) != ((int<32>)((int<7>)hdr.base.pad)))) {
            recirculate_preserving_field_list(1);
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
