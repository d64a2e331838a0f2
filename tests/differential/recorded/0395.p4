#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    bit<48> f0;
    int<32> f1;
    bit<24> f2;
    bit<16> f3;
    int<16> f4;
}

header x_t {
    bit<8> next;
    bit<16> f0;
    bit<32> f1;
    bit<9> f2;
    bit<7> pad;
}

header y_t {
    bit<8> more;
    bit<24> f0;
}

struct headers_t {
    base_t base;
    x_t x0;
    x_t x1;
    y_t[2] ys;
}

struct inner_t {
    bit<9> n0;
    bit<4> n1;
}

struct meta_t {
    int<100> m0;
    int<9> m1;
    int<32> m2;
    bit<128> m3;
    int<9> m4;
    bit<65> m5;
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
            8w0: parse_ys;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        meta.m5[42:24] = ((meta.flag ? 6w1 : ((bit<6>)meta.one.n0)) ++ 13w1652);
        transition select(hdr.x0.next) {
            8w43: parse_ys;
            8w20: parse_x1;
            8w13 &&& 8w15: accept;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        transition select(hdr.x1.next) {
            8w158: parse_ys;
            8w52: parse_ys;
            8w124: parse_ys;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        transition select(hdr.ys.last.more) {
            8w57: parse_ys;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        c = ((bit<8>)(((bit<41>)((bit<13>)a)))[33:27]);
        b = b;
        b[2:1] = (((bit<2>)((bit<4>)a)) >> 8w0);
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<32>>(8) ingress_cells;
    action ingress_a0(bit<8> p0, bit<16> p1) {
        ingress_cells.write(((((bit<32>)((bit<1>)meta.flag)) << 8w29) & 32w7), ((((bit<32>)meta.two.n1) << 8w8) | (59w576460752303423487)[57:26]));
        meta.two = meta.one;
    }
    table ingress_t0 {
        key = {
            ((((bit<32>)meta.kept) >= 32w1) ? (((bit<32>)hdr.base.f3) * ((bit<32>)meta.m5)) : ((bit<32>)((bit<13>)hdr.base.f0))): lpm @name("k0");
        }
        actions = {
            NoAction;
            ingress_a0;
        }
        default_action = NoAction();
        size = 64;
    }
    apply {
        standard_metadata.egress_spec = 4;
        meta.first = standard_metadata.instance_type == 0;
        meta.one.n1 = ((((bit<2>)7w126) |-| (-((bit<2>)((bit<9>)meta.m4)))) ++ (~(hdr.x1.isValid() ? ((bit<2>)((bit<1>)meta.flag)) : 2w0)));
        if (ingress_t0.apply().miss) {
            meta.kept[1:1] = ((bit<1>)(~33w4979757408));
        }
        hdr.x1.setInvalid();
        hdr.x1.setValid();
        hdr.x1.next = ((bit<8>)1w1);
        hdr.x1.f0 = (-hdr.base.f3);
        hdr.x1.f1 = (hdr.x0.isValid() ? 32w1075652446 : ((bit<32>)meta.kept));
        hdr.x1.f2 = ((bit<9>)((bit<16>)hdr.base.f4));
        hdr.x1.pad = (45w11500824728147)[42:36];
        meta.one = meta.two;
        hdr.x1 = hdr.x0;
        meta.two = meta.one;
        if (meta.first && (hdr.base.f2 >= 24w3490464)) {
            resubmit_preserving_field_list(1);
        }
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    counter(4, CounterType.packets_and_bytes) egress_counts;
    action egress_a0() {
        meta.two = meta.one;
        hdr.ys.pop_front(1);
    }
    table egress_t0 {
        key = {
            hdr.base.f0: ternary @name("k0");
            (((bit<8>)((bit<31>)((int<31>)((int<8>)meta.kept)))) << (meta.kept & hdr.base.kind)): range @name("k1");
            meta.two.n1: optional @name("k2");
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
            hdr.base.f0: exact @name("k0");
            hdr.base.f0: lpm @name("k1");
        }
        actions = {
            NoAction;
            egress_a0;
        }
        default_action = NoAction();
        size = 64;
    }
    table egress_t2 {
        key = {
            meta.one.n1: exact @name("k0");
            meta.two.n0: exact @name("k1");
            meta.m3: optional @name("k2");
        }
        actions = {
            NoAction;
            egress_a0;
        }
        default_action = egress_a0();
        size = 64;
    }
    apply {
        hdr.ys.pop_front(1);
        if ((meta.one.n0 >= 9w510)) {
            egress_a0();
        }
        switch (egress_t1.apply().action_run) {
            NoAction: {
                meta.m3 = ((bit<128>)((bit<4>)(~(-((int<4>)((int<8>)hdr.base.kind))))));
                meta.flag = meta.flag;
            }
        }
        if (meta.flag) {
            meta.two.n1 = meta.two.n1;
            int<48> v1 = ((int<48>)(((78w269078994949610020433182)[72:28])[16:2] ++ ((((bit<58>)((bit<9>)meta.m4)) + ((bit<58>)((bit<9>)meta.m4))))[48:16]));
        } else {
            hdr.base.f0 = ((bit<48>)(-((bit<13>)1w0)));
            meta.one = meta.two;
        }
        hdr.base.f1 = ((-(~hdr.base.f1)) |-| (-meta.m2));
        egress_t0.apply();
        egress_t2.apply();
    }
}

control compute_all(inout headers_t hdr, inout meta_t meta) {
    apply {
        update_checksum(hdr.x0.isValid(), { hdr.base.kind, hdr.base.f0, hdr.base.f1, hdr.base.f2, hdr.base.f4 }, hdr.base.f3, HashAlgorithm.csum16);
    }
}


control verify_all(inout headers_t hdr, inout meta_t meta) { apply { } }

control deparse(packet_out packet, in headers_t hdr) {
    apply {
        packet.emit(hdr);
    }
}

V1Switch(parse(), verify_all(), ingress(), egress(), compute_all(), deparse()) main;
