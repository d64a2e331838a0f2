#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    bit<7> f0;
    bit<4> f1;
    bit<9> f2;
    bit<16> f3;
    bit<48> f4;
    bit<64> f5;
    bit<4> pad;
}

header x_t {
    bit<8> next;
    bit<4> f0;
    bit<4> pad;
}

header y_t {
    bit<8> more;
}

struct headers_t {
    base_t base;
    x_t x0;
    x_t x1;
    y_t[4] ys;
}

struct inner_t {
    bit<1> n0;
    bit<32> n1;
}

struct meta_t {
    bit<128> m0;
    bit<64> m1;
    int<4> m2;
    bool flag;
    @field_list(1) bit<8> kept;
    inner_t one;
    inner_t two;
    bool first;
}

bit<32> function0(in bit<8> p0, in bit<16> p1) {
    if ((p1 < (((bit<10>)p0) ++ 6w62))) {
        return ((bit<32>)p0);
    }
    return (((32w4294967295 >> 8w1) * (((bit<22>)p0) ++ 10w1023)) >> 8w11);
}

parser parse(packet_in packet, out headers_t hdr, inout meta_t meta,
             inout standard_metadata_t standard_metadata) {
    state start {
        packet.extract(hdr.base);
        transition select(hdr.base.kind) {
            8w104: parse_x0;
            8w181: parse_x0;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        transition select(hdr.x0.next) {
            8w74: parse_ys;
            8w126: parse_x1;
            8w55: parse_ys;
            8w8 &&& 8w15: accept;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        hdr.base.f2 = ((hdr.base.f2 | (hdr.base.f2 | 9w0)) |+| ((((bit<24>)hdr.base.kind) ++ 14w5979))[9:1]);
        transition select(hdr.x1.next) {
            8w114: parse_ys;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        if (meta.flag) {
            meta.two.n1 = ((((bit<18>)((bit<1>)meta.flag)) ++ (50w1125899906842622)[25:12]) * meta.one.n1);
        }
        transition select(hdr.ys.last.more) {
            8w93: parse_ys;
            8w99: parse_ys;
            8w159: parse_ys;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        b = a;
        if (true) {
            c = (((a & c) & (b << 8w0)) * (b + ((bit<8>)9w256)));
            c = (((bit<5>)b) ++ ((bit<3>)(1w0 + ((bit<1>)a))));
        } else {
            b[6:2] = ((18w19149 * ((bit<18>)c)))[4:0];
        }
        if ((c < 8w254)) {
            c = (~a);
        } else {
            c[7:7] = 1w0;
        }
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<8>>(1) ingress_cells;
    counter(4, CounterType.packets_and_bytes) ingress_counts;
    helper() first_helper;
    helper() second_helper;
    action ingress_a0() {
        if (meta.flag) {
            hdr.base.f2 = ((((bit<3>)hdr.base.f3) - ((bit<3>)hdr.base.f1)) ++ (-(((bit<6>)hdr.base.f2) >> 8w6)));
        } else {
            hdr.base.f1 = ((((bit<3>)((bit<31>)meta.m0)) & 3w3) ++ ((meta.two.n0 + meta.one.n0) |+| ((bit<1>)meta.kept)));
            hdr.base.f4 = hdr.base.f4;
        }
        bit<96> v1 = (((!meta.flag) ? (66w43869784889162267372 + 66w62335209084664750614) : ((bit<66>)4w11)) ++ ((bit<30>)hdr.base.f4));
    }
    action ingress_a1(in bit<9> p0, in bit<16> p1) {
        ingress_counts.count((function0(8w30, p1) & 32w3));
    }
    table ingress_t0 {
        key = {
            hdr.base.kind: exact @name("k0");
            hdr.base.f2: optional @name("k1");
            meta.one.n1: lpm @name("k2");
        }
        actions = {
            NoAction;
            ingress_a0;
        }
        default_action = NoAction();
        size = 64;
    }
    table ingress_t1 {
        key = {
            hdr.base.f5: optional @name("k0");
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
            meta.one.n0: exact @name("k0");
            (meta.one.n1 << (meta.two.n0 << 8w2)): range @name("k1");
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
        bit<5> v2 = ((((bit<5>)meta.kept) * ((bit<5>)hdr.base.f0)) + (((bit<5>)13w1495) | ((bit<5>)meta.one.n1)));
        ingress_cells.write(((12w1 ++ 20w954762) & 32w0), ((hdr.base.kind |-| hdr.base.kind) * ((bit<8>)hdr.base.f3)));
        meta.one = meta.one;
        ingress_a0();
        standard_metadata.egress_spec = ((bit<9>)((((bit<3>)meta.two.n0) ++ ((bit<14>)((bit<1>)meta.flag))))[5:3]);
        switch (ingress_t2.apply().action_run) {
            NoAction: {
                meta.kept[5:3] = (((bit<3>)((bit<65>)((int<65>)((int<128>)meta.m0)))) << (meta.flag ? 1w1 : meta.one.n0));
                meta.two.n0 = (~((40w1099511627774 ^ ((bit<40>)hdr.base.f4)))[24:24]);
                meta.m0 = meta.m0;
            }
            default: {
                hdr.base.f3 = ((~(30w536870911)[28:13]) | (~((bit<16>)((int<16>)((int<32>)meta.two.n1)))));
                hdr.base.f0[0:0] = (hdr.ys[2].isValid() ? meta.one.n0 : (meta.flag ? meta.two.n0 : meta.one.n0));
                hdr.base.pad = ((bit<4>)24w2583765);
            }
        }
        hdr.base.f5 = meta.m1;
        hdr.ys[3].setValid();
        hdr.ys[3].more = (hdr.ys[2].isValid() ? meta.kept : meta.kept);
        ingress_t0.apply();
        ingress_t1.apply();
        if (meta.first && (hdr.base.f0 == (hdr.base.f0 |+| hdr.base.f0))) {
            resubmit_preserving_field_list(1);
        }
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    helper() first_helper;
    helper() second_helper;
    action egress_a0(bit<48> p0, bit<48> p1) {
        if ((meta.one.n1 != meta.two.n1)) {
            meta.two.n0 = ((bit<1>)((bit<100>)(((int<100>)(((bit<108>)meta.kept))[107:8]) * ((int<100>)(107w6048634439754393171078005621208)[106:7]))));
            meta.two.n1 = (function0((hdr.base.kind | hdr.base.kind), (hdr.ys[2].isValid() ? hdr.base.f3 : hdr.base.f3)) - ((bit<32>)(((bit<24>)((bit<4>)meta.m2)) << hdr.base.kind)));
            hdr.base.f0 = ((bit<7>)((33w5353727630 << 4w0) >> 8w9));
        }
        hdr.x0 = hdr.x1;
    }
    action egress_a1(bit<16> p0) {
        meta.one = meta.two;
        meta.kept = hdr.base.kind;
        meta.kept = (((hdr.base.pad ++ hdr.base.f1) * ((bit<8>)((bit<24>)meta.two.n1))) + (meta.kept |+| ((bit<8>)48w0)));
    }
    action egress_a2(out int<4> p0) {
        p0 = (int<4>)(4w11);
        if (meta.flag) {
            hdr.base.f1 = ((bit<4>)((bit<1>)(int<1>)(1w1)));
            meta.flag = meta.flag;
        } else {
            meta.kept = ((((bit<8>)hdr.base.f1) | (hdr.base.kind |-| ((bit<8>)hdr.base.pad))) * ((bit<8>)(((bit<33>)((bit<4>)meta.m2)) ^ 33w8589934590)));
            meta.kept = ((bit<8>)((bit<7>)((int<7>)((int<1>)meta.one.n0))));
        }
        hash(meta.one.n1, HashAlgorithm.identity, 16w0, { hdr.base.f2, hdr.base.f3, 7w0 }, 32w65536);
        hdr.x1 = hdr.x0;
    }
    table egress_t0 {
        key = {
            meta.m1: lpm @name("k0");
            meta.m0: exact @name("k1");
            hdr.base.f1: exact @name("k2");
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
            meta.two.n1: lpm @name("k0");
        }
        actions = {
            NoAction;
            egress_a0;
            egress_a1;
        }
        default_action = egress_a0(48w0, 48w0);
        size = 64;
    }
    table egress_t2 {
        key = {
            meta.m0: range @name("k0");
            meta.one.n0: optional @name("k1");
            hdr.base.f3: range @name("k2");
        }
        actions = {
            NoAction;
            egress_a0;
        }
        default_action = NoAction();
        size = 64;
    }
    apply {
        meta.m2 = (((int<4>)((72w0)[67:28])[33:30]) << 8w1);
        if ((hdr.base.f3 < ((bit<16>)31w2004171491))) {
            if ((meta.one.n1 != 32w1)) {
                meta.one = meta.two;
            }
            bit<16> v3 = ((bit<16>)((10w1023)[8:1] + hdr.base.kind));
        } else {
            if (egress_t2.apply().miss) {
                hdr.base.f0[4:4] = (meta.one.n0 << ((bit<8>)((bit<24>)hdr.base.kind)));
            }
        }
        egress_t0.apply();
        egress_t1.apply();
    }
}

control compute_all(inout headers_t hdr, inout meta_t meta) {
    apply {
        update_checksum(true, { hdr.base.kind, hdr.base.f0, hdr.base.f1, hdr.base.f2, hdr.base.f4, hdr.base.f5, hdr.base.pad }, hdr.base.f3, HashAlgorithm.csum16);
    }
}


control verify_all(inout headers_t hdr, inout meta_t meta) { apply { } }

control deparse(packet_out packet, in headers_t hdr) {
    apply {
        packet.emit(hdr);
    }
}

V1Switch(parse(), verify_all(), ingress(), egress(), compute_all(), deparse()) main;
