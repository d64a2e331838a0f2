#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    bit<3> f0;
    bit<16> f1;
    int<4> f2;
    bit<1> f3;
    bit<1> f4;
    int<8> f5;
    bit<7> pad;
}

header x_t {
    bit<8> next;
    bit<12> f0;
    bit<4> pad;
}

header y_t {
    bit<8> more;
    bit<4> f0;
    bit<4> f1;
}

struct headers_t {
    base_t base;
    x_t x0;
    x_t x1;
    y_t[4] ys;
}

struct inner_t {
    bit<33> n0;
    bit<4> n1;
}

struct meta_t {
    bit<4> m0;
    bit<48> m1;
    bit<100> m2;
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
        if (((((int<33>)((int<1>)((bit<1>)meta.flag))) + ((int<33>)((int<8>)hdr.base.kind))) <= (meta.flag ? (int<33>)(33w8589934590) : (int<33>)(33w8589934590)))) {
            hdr.base.pad = ((((bit<7>)((bit<9>)meta.one.n1)) >> 8w3) & hdr.base.pad);
        } else {
            hdr.base.pad = ((bit<7>)((bit<33>)(((bit<63>)hdr.base.f4) + ((bit<63>)((bit<1>)meta.flag)))));
        }
        transition select(hdr.base.kind) {
            8w39 .. 8w42: parse_x0;
            8w249: parse_x0;
            8w90: parse_ys;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        transition select(hdr.x0.next) {
            8w52: parse_x1;
            8w72: parse_ys;
            8w185: parse_x1;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        transition select(hdr.x1.next) {
            8w184: parse_ys;
            8w48: parse_ys;
            8w7: parse_ys;
            8w1 &&& 8w15: accept;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        transition select(hdr.ys.last.more) {
            8w52: parse_ys;
            8w46: parse_ys;
            8w137: parse_ys;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        c = (((2w0 |-| 2w1) | (false ? 2w0 : ((bit<2>)c))) ++ ((1w0 ++ ((bit<5>)b)) ^ ((bit<6>)a)));
        c = (-((~b) + (b - c)));
        b = (((b | c) | (a >> 8w6)) ^ (~(((bit<40>)b))[12:5]));
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<48>>(8) ingress_cells;
    helper() first_helper;
    helper() second_helper;
    action ingress_a0() {
        if (hdr.ys[0].isValid()) {
            meta.one.n1 = (((hdr.ys[2].isValid() ? 13w4096 : ((bit<13>)hdr.base.pad)) ++ (((bit<10>)((bit<8>)hdr.base.f5)) - ((bit<10>)meta.one.n0))))[9:6];
            meta.one.n0 = meta.one.n0;
            meta.one.n1 = ((~(2w1 ++ ((bit<2>)((bit<4>)hdr.base.f2)))) ^ ((hdr.ys[1].isValid() ? ((bit<2>)meta.one.n1) : ((bit<2>)((bit<1>)meta.flag))) ++ (((bit<2>)hdr.base.kind) >> hdr.base.kind)));
        }
    }
    table ingress_t0 {
        key = {
            hdr.base.kind: lpm @name("k0");
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
            meta.two.n1: optional @name("k0");
            meta.one.n1: exact @name("k1");
            hdr.base.f3: optional @name("k2");
        }
        actions = {
            NoAction;
            ingress_a0;
        }
        default_action = ingress_a0();
        size = 64;
    }
    apply {
        standard_metadata.egress_spec = 7;
        meta.first = standard_metadata.instance_type == 0;
        if (ingress_t0.apply().hit) {
            hdr.base.f4 = ((bit<1>)meta.one.n0);
        }
        ingress_cells.write(((32w2147483647 |-| ((bit<32>)meta.one.n1)) & 32w7), ((bit<48>)((bit<8>)((int<8>)((int<128>)((bit<128>)hdr.base.f0))))));
        ingress_cells.write(((((bit<32>)meta.two.n0) - ((bit<32>)((bit<8>)hdr.base.f5))) & 32w7), meta.m1);
        hdr.base.f5 = (hdr.x0.isValid() ? ((hdr.base.f5 ^ hdr.base.f5) |+| ((int<8>)(((bit<1>)meta.one.n0) ++ hdr.base.pad))) : ((int<8>)((int<3>)hdr.base.f0)));
        hdr.base.f5 = ((int<8>)((int<1>)((~1w1) - (hdr.base.f4 ^ hdr.base.f4))));
        switch (ingress_t1.apply().action_run) {
            NoAction: {
                hdr.base.f5 = ((hdr.base.f5 - (hdr.base.f5 >> hdr.base.kind)) << (~meta.m0));
                hdr.base.f0 = (((65w0 + ((bit<65>)meta.two.n0)))[48:7])[22:20];
            }
            ingress_a0: {
                meta.two.n1 = ((bit<4>)hdr.base.pad);
                meta.two.n1 = (((16s1 << meta.one.n1) <= (((int<16>)((int<8>)hdr.base.kind)) |+| 16s32767)) ? ((hdr.base.pad)[5:2] * (meta.one.n1 + ((bit<4>)((bit<8>)hdr.base.f5)))) : ((-meta.one.n1) & (meta.one.n1 |-| meta.two.n1)));
            }
        }
        if (hdr.ys[1].isValid()) {
            meta.m1 = ((bit<48>)((meta.one.n0 |-| ((bit<33>)hdr.base.pad)) ^ ((bit<33>)128w1)));
        } else {
            if (hdr.ys[0].isValid()) {
                ingress_a0();
                hdr.ys[3].setInvalid();
            }
            standard_metadata.egress_spec = ((bit<9>)((bit<3>)(31w633277096 * ((bit<31>)meta.kept))));
            hdr.ys[2].setInvalid();
        }
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<32>>(8) egress_cells;
    counter(4, CounterType.packets_and_bytes) egress_counts;
    action egress_a0(out bit<100> p0, out bit<100> p1) {
        p0 = 100w909218891931552058770650694787;
        p1 = 100w1;
        meta.m0 = ((bit<4>)((bit<24>)((int<24>)((int<63>)(70w590295810358705651711)[64:2]))));
    }
    action egress_a1(inout bit<100> p0) {
        hash(meta.m1, HashAlgorithm.crc32, 16w0, { hdr.base.f4, 7w0 }, 32w65536);
    }
    table egress_t0 {
        key = {
            hdr.base.f1: exact @name("k0");
        }
        actions = {
            NoAction;
        }
        default_action = NoAction();
        const entries = {
            (16w65534): NoAction();
            (16w39320): NoAction();
        }
        size = 64;
    }
    apply {
        meta.one = meta.two;
        hdr.base.f3 = ((hdr.x0.isValid() || meta.flag) ? ((bit<1>)(meta.flag ? hdr.base.f1 : hdr.base.f1)) : ((((bit<7>)((bit<8>)hdr.base.f5)))[5:2])[1:1]);
        egress_t0.apply();
    }
}

control compute_all(inout headers_t hdr, inout meta_t meta) {
    apply {
        update_checksum(meta.flag, { hdr.base.kind, hdr.base.f0, hdr.base.f2, hdr.base.f3, hdr.base.f4, hdr.base.f5, hdr.base.pad }, hdr.base.f1, HashAlgorithm.csum16);
    }
}


control verify_all(inout headers_t hdr, inout meta_t meta) { apply { } }

control deparse(packet_out packet, in headers_t hdr) {
    apply {
        packet.emit(hdr);
    }
}

V1Switch(parse(), verify_all(), ingress(), egress(), compute_all(), deparse()) main;
