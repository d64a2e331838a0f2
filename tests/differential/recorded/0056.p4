#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    bit<7> f0;
    bit<9> f1;
    bit<9> f2;
    bit<7> pad;
}

header x_t {
    bit<8> next;
    bit<16> f0;
    bit<24> f1;
}

header y_t {
    bit<8> more;
    bit<3> f0;
    bit<5> pad;
}

struct headers_t {
    base_t base;
    x_t x0;
    x_t x1;
    y_t[4] ys;
}

struct inner_t {
    bit<1> n0;
    bit<100> n1;
}

struct meta_t {
    int<8> m0;
    bit<65> m1;
    bit<8> m2;
    bit<64> m3;
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
        if ((!(meta.m0 > 8s0))) {
            meta.two.n0 = ((meta.flag && (meta.flag || meta.flag)) ? ((-meta.two.n0) |-| (meta.flag ? 1w0 : ((bit<1>)meta.m2))) : ((bit<1>)(4w5 >> 8w0)));
            meta.m3 = meta.m3;
            hdr.base.f0 = (((meta.flag && meta.flag) ? (2w3 ++ 40w99362189950) : (((bit<42>)hdr.base.f2) & 42w1822064323256)))[15:9];
        }
        meta.kept = packet.lookahead<bit<8>>();
        transition select(hdr.base.kind) {
            8w126: parse_x0;
            8w95: parse_ys;
            8w3 &&& 8w15: accept;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        verify((hdr.base.f1 >= (hdr.base.f2 - ((bit<9>)hdr.base.f0))), error.Unwelcome);
        transition select(hdr.x0.next) {
            8w111: parse_ys;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        verify(meta.flag, error.Unwelcome);
        transition select(hdr.x1.next) {
            8w96 .. 8w99: parse_ys;
            8w197: parse_ys;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        verify((meta.m2 <= 8w184), error.Unwelcome);
        transition select(hdr.ys.last.more) {
            8w32: parse_ys;
            8w109: parse_ys;
            8w92: parse_ys;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        if (false) {
            bit<48> v1 = ((~(((bit<63>)a) |+| ((bit<63>)b))))[48:1];
        }
        b = ((bit<8>)((int<8>)((((bit<1>)a) >> 8w2) ++ (7w122 * 7w116))));
        c = (((((bit<4>)a) >> 8w3) ++ (((bit<4>)a) |+| ((bit<4>)c))) & ((bit<8>)(7w92 >> 8w1)));
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<16>>(1) ingress_cells;
    counter(4, CounterType.packets_and_bytes) ingress_counts;
    action ingress_a0() {
        hdr.ys[0].setValid();
        hdr.ys[0].more = (hdr.ys[1].isValid() ? meta.kept : ((bit<8>)meta.one.n0));
        hdr.ys[0].f0 = (meta.flag ? 3w0 : 3w7);
        hdr.ys[0].pad = 5w15;
    }
    action ingress_a1() {
        meta.flag = (hdr.base.f2 != 9w511);
    }
    action ingress_a2(inout bit<64> p0, inout bit<65> p1) {
        meta.two.n0 = meta.one.n0;
        ingress_cells.write(((((bit<32>)((bit<8>)meta.m0)) * ((bit<32>)meta.kept)) & 32w0), (((bit<16>)meta.m2) + 16w1));
        hdr.base.pad[4:1] = (-(((bit<3>)((bit<8>)meta.m0)) ++ ((bit<1>)meta.m2)));
    }
    apply {
        standard_metadata.egress_spec = 3;
        meta.first = standard_metadata.instance_type == 0;
        meta.m0 = ((int<8>)1s0);
        hdr.ys.pop_front(1);
        hash(meta.m3, HashAlgorithm.xor16, 16w5, { meta.two.n1, hdr.base.kind, meta.m3, 4w0 }, 32w7);
        if (hdr.ys[0].isValid()) {
            meta.flag = hdr.x1.isValid();
            meta.m0 = ((!(!meta.flag)) ? (meta.flag ? (~(int<8>)(8w254)) : (meta.m0 - meta.m0)) : ((int<8>)((24w8388607 | 24w2528871))[7:0]));
        }
        hdr.ys[1].setInvalid();
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    helper() first_helper;
    helper() second_helper;
    action egress_a0(out int<8> p0) {
        p0 = 8s0;
        meta.one.n0 = ((bit<1>)((bit<7>)(meta.one.n1 ^ ((bit<100>)((bit<8>)p0)))));
    }
    action egress_a1(in bit<16> p0, in bit<128> p1) {
        hdr.base.f1 = (((((bit<46>)((bit<8>)meta.m0)) * 46w32297567555934))[38:30] << ((((bit<3>)hdr.base.pad) |+| ((bit<3>)meta.one.n1)) ++ ((bit<1>)meta.flag)));
        hdr.ys[0].setValid();
        hdr.ys[0].more = (((bit<11>)((bit<1>)meta.flag)))[8:1];
        hdr.ys[0].f0 = 3w2;
        hdr.ys[0].pad = (~((bit<5>)meta.kept));
    }
    table egress_t0 {
        key = {
            hdr.base.kind: ternary @name("k0");
        }
        actions = {
            NoAction;
        }
        default_action = NoAction();
        size = 64;
    }
    table egress_t1 {
        key = {
            meta.two.n1: optional @name("k0");
            meta.m3: lpm @name("k1");
            meta.m1: ternary @name("k2");
        }
        actions = {
            NoAction;
        }
        default_action = NoAction();
        size = 64;
    }
    apply {
        egress_a0(meta.m0);
        egress_t1.apply();
        hdr.x0.setValid();
        hdr.x0.next = (((bit<6>)((bit<8>)meta.m0)) ++ 2w1);
        hdr.x0.f0 = ((bit<16>)((bit<63>)meta.one.n0));
        hdr.x0.f1 = (~24w16777215);
        hdr.x1 = hdr.x0;
        meta.m2[7:4] = ((((bit<4>)hdr.x0.f1) << hdr.x1.next) >> 8w1);
        switch (egress_t0.apply().action_run) {
            NoAction: {
                hdr.base.f0 = (((hdr.base.pad |+| hdr.base.f0) << (((bit<4>)hdr.x1.f1) |+| 4w14)) << 8w3);
                hdr.x0.next = ((bit<8>)((bit<24>)(((int<24>)((int<100>)meta.one.n1)) * (((int<24>)((int<16>)hdr.x0.f0)) << 8w9))));
            }
            default: {
                hdr.x0.f1 = (((((bit<36>)meta.one.n1) & ((bit<36>)hdr.base.f2)) |+| (meta.flag ? 36w37300755693 : ((bit<36>)meta.m1))))[34:11];
                meta.flag = (((-meta.kept) ++ (hdr.ys[1].isValid() ? hdr.x0.next : meta.m2)) >= ((hdr.x1.f1)[20:5] >> (hdr.x0.isValid() ? 8w158 : hdr.base.kind)));
            }
        }
        meta.m0 = ((int<8>)((int<9>)9w0));
        hdr.base.f0 = (((hdr.base.f0 << 8w8) - ((bit<7>)63w4611686018427387904)) << 8w4);
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
