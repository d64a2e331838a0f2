#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    bit<12> f0;
    bit<16> f1;
    int<48> f2;
    bit<24> f3;
    bit<4> pad;
}

header x_t {
    bit<8> next;
    int<8> f0;
    bit<4> f1;
    bit<32> f2;
    bit<3> f3;
    bit<1> pad;
}

header y_t {
    bit<8> more;
    bit<12> f0;
    bit<1> f1;
    bit<3> pad;
}

struct headers_t {
    base_t base;
    x_t x0;
    x_t x1;
    y_t[2] ys;
}

struct inner_t {
    bit<9> n0;
    bit<100> n1;
}

struct meta_t {
    bit<128> m0;
    bit<65> m1;
    int<65> m2;
    bool flag;
    @field_list(1) bit<8> kept;
    inner_t one;
    inner_t two;
    bool first;
}

bit<32> function0(in bit<8> p0, in bit<32> p1) {
    if (((p1 <= ((bit<32>)p0)) || (p0 >= 8w127))) {
        return ((false ? p1 : p1) |+| (~p1));
    }
    return (((bit<37>)((bit<24>)p0)))[33:2];
}
bit<8> function1(in bit<8> p0, in bit<32> p1) {
    if ((!false)) {
        return (~(~p0));
    }
    return (((((bit<4>)p1) |+| 4w13) ++ (((bit<41>)p1))[11:8]) ^ ((bit<8>)p1));
}

parser parse(packet_in packet, out headers_t hdr, inout meta_t meta,
             inout standard_metadata_t standard_metadata) {
    state start {
        packet.extract(hdr.base);
        transition select(hdr.base.kind) {
            8w52: parse_ys;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        transition select(hdr.x0.next) {
            8w44: parse_x1;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        if (meta.flag) {
            meta.one.n0 = (((bit<3>)(meta.two.n1 << 8w60)) ++ ((27w53694403 |-| ((bit<27>)hdr.base.pad)))[15:10]);
            meta.one.n0 = (((bit<2>)hdr.base.f1) ++ 7w105);
            meta.kept = ((bit<8>)(((bit<1>)meta.flag) ++ (meta.flag ? ((bit<23>)meta.two.n1) : 23w4194304)));
        } else {
            hdr.base.pad = ((function1(((bit<8>)hdr.base.f0), 32w2147483648))[4:1] | ((28w215435504 |-| ((bit<28>)((bit<48>)hdr.base.f2))))[13:10]);
            meta.m2 = ((((int<65>)((int<4>)((int<9>)meta.two.n0))) + meta.m2) |+| ((meta.m2 |-| meta.m2) << 8w57));
        }
        meta.kept = packet.lookahead<bit<8>>();
        transition select(hdr.x1.next) {
            8w186: parse_ys;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        hdr.base.f3[13:4] = (~(37w1)[10:1]);
        transition select(hdr.ys.last.more) {
            8w78 .. 8w81: parse_ys;
            8w19: parse_ys;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        if (false) {
            c = (((bit<8>)(((bit<15>)a) ++ 33w4294967295)) >> ((((bit<4>)b) >> a) & ((bit<4>)c)));
            c = ((bit<8>)(33w4885333139 << (c ^ c)));
        }
        if ((a < a)) {
            b |= function1(((c << 4w7) ^ ((bit<8>)((bit<24>)(int<24>)(24w14725133)))), (((bit<27>)63w9223372036854775807) ++ (34w8589934591)[26:22]));
            c = (((~65w556689781029666339) < ((bit<65>)((bit<1>)b))) ? (~(a >> 8w3)) : c);
        }
        c = (((bit<40>)(~((bit<33>)b))))[22:15];
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<8>>(8) ingress_cells;
    counter(4, CounterType.packets_and_bytes) ingress_counts;
    action ingress_a0(inout bit<65> p0) {
        hdr.base.f0 = (((bit<37>)((bit<1>)meta.flag)))[31:20];
    }
    action ingress_a1(out int<65> p0, out bit<65> p1) {
        p0 = 65s16282086154571448789;
        p1 = 65w0;
        standard_metadata.egress_spec = ((bit<9>)(3w2 << (hdr.base.pad * hdr.base.pad)));
    }
    table ingress_t0 {
        key = {
            meta.one.n0: range @name("k0");
        }
        actions = {
            NoAction;
        }
        default_action = NoAction();
        size = 64;
    }
    table ingress_t1 {
        key = {
            hdr.base.kind: ternary @name("k0");
            ((((bit<42>)hdr.base.kind))[15:0] * (hdr.base.f1 << 8w12)): lpm @name("k1");
            hdr.base.f0: optional @name("k2");
        }
        actions = {
            NoAction;
        }
        default_action = NoAction();
        size = 64;
    }
    apply {
        standard_metadata.egress_spec = 6;
        meta.first = standard_metadata.instance_type == 0;
        hdr.base.f1 = ((meta.flag ? (hdr.base.f1 |-| hdr.base.f1) : hdr.base.f1) |-| (~(hdr.base.f1 * ((bit<16>)hdr.base.f3))));
        meta.two.n0 = (((hdr.base.f0 < hdr.base.f0) ? (((bit<9>)meta.one.n1) |-| meta.two.n0) : (-meta.one.n0)) >> ((-((bit<1>)hdr.base.kind)) << 8w2));
        if (hdr.x0.isValid()) {
            hdr.ys[0].setValid();
            hdr.ys[0].more = (meta.flag ? hdr.x0.next : hdr.base.kind);
            hdr.ys[0].f0 = hdr.base.f0;
            hdr.ys[0].f1 = (((bit<15>)meta.two.n1))[2:2];
            hdr.ys[0].pad = (3w6 ^ ((bit<3>)meta.m0));
            hdr.ys.pop_front(1);
        } else {
            meta.one = meta.two;
        }
        hash(hdr.base.f1, HashAlgorithm.identity, 16w5, { hdr.base.f1 }, 32w7);
        ingress_a0(meta.m1);
        bit<9> v1 = (((((bit<1>)hdr.base.kind) >> 8w1) ++ (((bit<1>)meta.m0) ++ hdr.base.pad)) ++ ((meta.m1 > 65w36893488147419103231) ? (~((bit<3>)hdr.base.f0)) : (((bit<3>)meta.m0) ^ ((bit<3>)hdr.base.pad))));
        ingress_t0.apply();
        ingress_t1.apply();
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<48>>(1) egress_cells;
    helper() first_helper;
    helper() second_helper;
    action egress_a0(in bit<32> p0, in bit<32> p1) {
        meta.m1 = ((((bit<1>)hdr.base.f0) |-| (hdr.x1.isValid() ? 1w0 : ((bit<1>)hdr.base.kind))) ++ ((((bit<60>)hdr.base.pad) |-| 60w1152921504606846975) ++ ((bit<4>)24w0)));
        int<5> v2 = ((int<5>)(((2w1 << 8w3) + ((bit<2>)p0)) ++ ((27w0 |+| ((bit<27>)((bit<1>)meta.flag))))[3:1]));
    }
    table egress_t0 {
        key = {
            hdr.base.f3: exact @name("k0");
            ((hdr.ys[1].isValid() || meta.flag) ? ((bit<32>)((bit<64>)((int<64>)hdr.base.f2))) : (32w0 + ((bit<32>)((bit<48>)hdr.base.f2)))): lpm @name("k1");
        }
        actions = {
            NoAction;
        }
        default_action = NoAction();
        size = 64;
    }
    table egress_t1 {
        key = {
            ((-38w1))[27:12]: ternary @name("k0");
        }
        actions = {
            NoAction;
        }
        default_action = NoAction();
        size = 64;
    }
    table egress_t2 {
        key = {
            meta.one.n0: optional @name("k0");
            meta.m0: lpm @name("k1");
            hdr.base.kind: ternary @name("k2");
        }
        actions = {
            NoAction;
        }
        default_action = NoAction();
        size = 64;
    }
    apply {
        hash(hdr.base.f1, HashAlgorithm.crc16, 16w5, { meta.kept, hdr.base.kind, meta.kept }, 32w1000);
        meta.kept = (((meta.flag ? ((bit<8>)meta.one.n0) : hdr.base.kind) >> 8w7) * ((bit<8>)(hdr.ys[1].isValid() ? 31w1073741824 : 31w781564504)));
        hdr.x0.setInvalid();
        switch (egress_t0.apply().action_run) {
            NoAction: {
                meta.m0 = meta.m0;
            }
        }
        hdr.x1 = hdr.x0;
        egress_t1.apply();
        egress_t2.apply();
        if (meta.first && hdr.x0.isValid()) {
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
