#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    bit<1> f0;
    bit<4> f1;
    bit<8> f2;
    bit<1> f3;
    bit<2> pad;
}

header x_t {
    bit<8> next;
    bit<32> f0;
    bit<1> f1;
    bit<9> f2;
    bit<6> pad;
}

header y_t {
    bit<8> more;
    bit<48> f0;
    bit<7> f1;
    bit<1> pad;
}

struct headers_t {
    base_t base;
    x_t x0;
    x_t x1;
    y_t[4] ys;
}

struct inner_t {
    bit<9> n0;
    bit<100> n1;
}

struct meta_t {
    int<65> m0;
    bit<65> m1;
    int<9> m2;
    int<16> m3;
    bool flag;
    @field_list(1) bit<8> kept;
    inner_t one;
    inner_t two;
    bool first;
}

bit<16> function0(in bit<16> p0, in bit<32> p1) {
    if (false) {
        return ((~p0) * (p0 & p0));
    }
    return (((bit<16>)(((bit<2>)p0))[0:0]) & (-(true ? p0 : 16w32768)));
}
bit<32> function1(in bit<8> p0, in bit<32> p1) {
    if ((p1 < 32w3012931852)) {
        return ((p1 & p1) |+| p1);
    }
    return (32w0 |+| ((p0 ++ 24w12587100) ^ (((bit<51>)p0))[42:11]));
}

parser parse(packet_in packet, out headers_t hdr, inout meta_t meta,
             inout standard_metadata_t standard_metadata) {
    state start {
        packet.extract(hdr.base);
        meta.m1 = (((((bit<105>)meta.one.n0))[103:2])[92:28] + (17w1 ++ ((bit<48>)((bit<4>)(int<4>)(4w8)))));
        transition select(hdr.base.kind) {
            8w110: parse_ys;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        verify((meta.m0 != ((int<65>)(50w562949953421312 ++ 15w16384))), error.Unwelcome);
        transition select(hdr.x0.next) {
            8w152: parse_ys;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        transition select(hdr.x1.next) {
            8w168: parse_ys;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        transition select(hdr.ys.last.more) {
            8w49: parse_ys;
            8w161: parse_ys;
            8w92: parse_ys;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        switch (((bit<16>)((bit<13>)a))) {
            16w0: {
                c = (((((bit<47>)b))[25:18] << 8w4) >> ((bit<4>)(((bit<19>)c))[10:4]));
                c = ((a < 8w128) ? a : ((8w127 - 8w0) |+| (true ? b : a)));
                c = (((a ^ c) & (-a)) * a);
            }
            16w9124: {
                b = (((((bit<6>)a) | ((bit<6>)a)) ++ (24w1 | ((bit<24>)b))))[11:4];
                b = ((3w0 ++ (35w8136771213 * ((bit<35>)a))))[7:0];
            }
            16w53744: {
                b = ((a != 8w52) ? ((1w1 ++ 2w2) ++ (5w0 & 5w0)) : ((bit<8>)((bit<1>)c)));
            }
            default: {
                c = (((c <= b) ? (8w198 |+| a) : (a * c)) + ((b * b) << 8w1));
                b = c;
            }
        }
        bit<32> v1 = (((true ? c : b) - (8w1 ^ c)) ++ ((24w3514671 >> ((bit<1>)a)) << 8w16));
        bit<9> v2 = ((bit<9>)((bit<48>)((((int<48>)((int<8>)c)) | ((int<48>)((int<8>)c))) + ((int<48>)((int<128>)((bit<128>)a))))));
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<8>>(8) ingress_cells;
    counter(4, CounterType.packets_and_bytes) ingress_counts;
    action ingress_a0(in bit<8> p0, in bit<9> p1) {
        ingress_cells.read(hdr.base.f2, (((bit<32>)32s1775652773) & 32w7));
        meta.m0 = ((meta.flag ? meta.m0 : (-((int<65>)meta.m3))) * (hdr.ys[0].isValid() ? (meta.m0 >> hdr.base.f3) : ((int<65>)(68w147573952589676412927)[65:1])));
    }
    apply {
        standard_metadata.egress_spec = 2;
        meta.first = standard_metadata.instance_type == 0;
        meta.two.n1 = ((~(meta.flag ? meta.one.n1 : meta.one.n1)) - ((meta.flag ? meta.two.n1 : meta.one.n1) ^ (82w4835703278458516698824702 ++ 18w131071)));
        standard_metadata.egress_spec = ((bit<9>)((bit<3>)((bit<64>)meta.kept)));
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    counter(4, CounterType.packets_and_bytes) egress_counts;
    action egress_a0(out bit<65> p0) {
        p0 = 65w3148853442450016467;
        hdr.x0 = hdr.x1;
        meta.m3 = meta.m3;
    }
    action egress_a1() {
        hdr.base.pad = hdr.base.pad;
        meta.m2 = (~((int<9>)((((bit<6>)hdr.base.f2) | ((bit<6>)hdr.base.f3)) ++ (((bit<3>)hdr.base.pad) << ((bit<4>)((bit<65>)meta.m0))))));
    }
    table egress_t0 {
        key = {
            hdr.base.kind: range @name("k0");
            hdr.base.kind: lpm @name("k1");
        }
        actions = {
            NoAction;
            egress_a1;
        }
        default_action = egress_a1();
        size = 64;
    }
    table egress_t1 {
        key = {
            hdr.base.f0: ternary @name("k0");
            ((bit<32>)(((bit<4>)hdr.base.f0) << hdr.base.f1)): ternary @name("k1");
        }
        actions = {
            NoAction;
            egress_a1;
        }
        default_action = NoAction();
        size = 64;
    }
    apply {
        hdr.ys.push_front(1);
        switch (egress_t0.apply().action_run) {
            NoAction: {
                meta.m3 = ((int<16>)((int<4>)4w8));
            }
        }
        egress_counts.count((((bit<32>)((bit<1>)1s0)) & 32w3));
        hdr.x0.setValid();
        hdr.x0.next = (hdr.ys[0].isValid() ? hdr.base.f2 : hdr.base.kind);
        hdr.x0.f0 = (((bit<32>)meta.m1) - ((bit<32>)hdr.base.kind));
        hdr.x0.f1 = (((bit<1>)meta.m1) * hdr.base.f0);
        hdr.x0.f2 = (9w304 ^ meta.two.n0);
        hdr.x0.pad = (6w5 * ((bit<6>)meta.one.n0));
        hdr.ys.pop_front(1);
        switch (egress_t1.apply().action_run) {
            NoAction: {
                hdr.base.f0 = (~((~hdr.base.f3) - (~((bit<1>)((bit<16>)meta.m3)))));
            }
            egress_a1: {
                meta.kept = (((35w34359738366)[26:19] |-| (5w31 ++ 3w0)) |+| meta.kept);
                hdr.base.f0 = ((25w33554430)[18:18] + (((bit<1>)hdr.ys[2].isValid()) * hdr.base.f0));
                meta.flag = (meta.two.n1 < 100w1267650600228229401496703205375);
            }
            default: {
                meta.two.n1 = ((bit<100>)((meta.m1 >> meta.kept) + (-meta.m1)));
            }
        }
        hdr.base.f3 = (((hdr.base.f0 ^ hdr.base.f0) << 8w2) ^ ((((bit<1>)meta.flag) - hdr.base.f3) |+| ((bit<1>)hdr.ys[3].isValid())));
        egress_a1();
        if (meta.first && ((meta.two.n1 != ((bit<100>)((bit<1>)meta.flag))) && hdr.x0.isValid())) {
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
