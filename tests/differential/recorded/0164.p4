#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    bit<64> f0;
    bit<12> f1;
    bit<7> f2;
    bit<5> pad;
}

header x_t {
    bit<8> next;
    bit<16> f0;
    bit<1> f1;
    bit<1> f2;
    bit<8> f3;
    bit<6> pad;
}

header y_t {
    bit<8> more;
}

struct headers_t {
    base_t base;
    x_t x0;
    x_t x1;
    y_t[2] ys;
}

struct inner_t {
    int<16> n0;
    int<48> n1;
}

struct meta_t {
    int<48> m0;
    bit<16> m1;
    bit<65> m2;
    bit<128> m3;
    int<16> m4;
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
            8w16: parse_x0;
            8w173: parse_ys;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        transition select(hdr.x0.next) {
            8w183 .. 8w186: parse_x1;
            8w100: parse_x1;
            8w226: parse_x1;
            8w43: parse_x1;
            8w10 &&& 8w15: accept;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        transition select(hdr.x1.next) {
            8w25 .. 8w28: parse_ys;
            8w41: parse_ys;
            8w102: parse_ys;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        transition select(hdr.ys.last.more) {
            8w201: parse_ys;
            8w14 &&& 8w15: accept;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        c = ((bit<8>)((bit<13>)((bit<48>)a)));
        b = c;
        b = (8w0 * (((bit<4>)((bit<9>)c)) ++ (15w16383)[7:4]));
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    counter(4, CounterType.packets_and_bytes) ingress_counts;
    action ingress_a0(out bit<65> p0, out bit<128> p1) {
        p0 = 65w18446744073709551615;
        p1 = 128w170141183460469231731687303715884105728;
        hdr.base.f1 = ((-(hdr.base.f1 >> 8w0)) >> 8w9);
        p0 = ((((bit<19>)((bit<64>)p0)))[17:9] ++ ((bit<56>)((bit<63>)((int<63>)(63w6021665151239564085) |-| ((int<63>)((int<1>)((bit<1>)meta.flag)))))));
        hdr.base.pad = (hdr.base.pad & (meta.flag ? (((bit<5>)p1) >> 8w4) : ((bit<5>)((bit<8>)((int<8>)((int<16>)meta.m1))))));
    }
    action ingress_a1() {
        ingress_counts.count(((62w2026426665501546638)[61:30] & 32w3));
        standard_metadata.egress_spec = ((bit<9>)((((bit<3>)hdr.base.pad) & ((bit<3>)((bit<16>)meta.two.n0))) & ((bit<3>)meta.m2)));
    }
    action ingress_a2() {
        bit<32> v1 = ((bit<32>)((bit<48>)meta.one.n1));
        hdr.x1 = hdr.x0;
        hash(hdr.base.f0, HashAlgorithm.identity, 16w0, { meta.m1, meta.kept }, 32w1000);
    }
    action ingress_a3(bit<48> p0, bit<128> p1) {
        meta.m4 = (((int<16>)((int<32>)(((bit<32>)((bit<48>)meta.m0)) << 8w14))) << 8w16);
    }
    table ingress_t0 {
        key = {
            meta.kept: ternary @name("k0");
            meta.m2: optional @name("k1");
            ((~meta.m1) << ((bit<1>)((bit<31>)31s528700022))): ternary @name("k2");
        }
        actions = {
            NoAction;
            ingress_a1;
            ingress_a2;
            ingress_a3;
        }
        default_action = ingress_a3(48w223093700072638, 128w173897862483935388530777115524810087349);
        size = 64;
    }
    apply {
        standard_metadata.egress_spec = 5;
        meta.first = standard_metadata.instance_type == 0;
        switch (ingress_t0.apply().action_run) {
            NoAction: {
                meta.kept = (-(~(meta.kept |-| hdr.base.kind)));
                meta.m2 = (((hdr.x0.isValid() ? 33w7559336243 : 33w5751301881) ++ ((bit<32>)((bit<48>)meta.two.n1))) |-| ((bit<65>)(((bit<31>)hdr.base.kind) & 31w2147483647)));
            }
            ingress_a1: {
                hdr.base.f2 = ((-((bit<3>)meta.m1)) ++ ((meta.kept)[7:4] |-| (4w0 | 4w1)));
                meta.one.n1 = meta.two.n1;
                hdr.base.pad = hdr.base.pad;
            }
            ingress_a2: {
                hdr.base.f1 = ((((bit<10>)((bit<1>)((int<1>)((int<7>)hdr.base.f2)))) ++ ((bit<42>)((bit<7>)((int<7>)((int<12>)hdr.base.f1))))))[36:25];
            }
        }
        meta.m1 = (((((bit<51>)meta.m2) ^ ((bit<51>)hdr.base.f0)))[48:27])[16:1];
        meta.kept = meta.kept;
        meta.one.n0 |= ((int<16>)(((28w147628081 >> 4w14) >> 8w3))[26:11]);
        meta.two = meta.one;
        if (meta.first && (hdr.base.pad > (hdr.base.pad |+| hdr.base.pad))) {
            standard_metadata.mcast_grp = 3;
        }
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<16>>(8) egress_cells;
    counter(4, CounterType.packets_and_bytes) egress_counts;
    action egress_a0() {
        meta.two = meta.two;
        hdr.x1 = hdr.x0;
    }
    table egress_t0 {
        key = {
            hdr.base.f2: ternary @name("k0");
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
            meta.kept: exact @name("k0");
            meta.kept: optional @name("k1");
            meta.m2: range @name("k2");
        }
        actions = {
            NoAction;
            egress_a0;
        }
        default_action = NoAction();
        size = 64;
    }
    apply {
        if (egress_t0.apply().miss) {
            meta.one.n0 = (int<16>)(16w65534);
            meta.m2 = ((bit<65>)(((bit<24>)((bit<16>)meta.one.n0)) + (56w1)[32:9]));
        }
        bit<9> v2 = (hdr.x1.isValid() ? ((((bit<34>)meta.kept) >> 8w31))[18:10] : (((bit<1>)((bit<48>)meta.one.n1)) ++ (-meta.kept)));
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
