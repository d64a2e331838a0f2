#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    bit<7> f0;
    bit<9> f1;
    bit<8> f2;
}

header x_t {
    bit<8> next;
    bit<24> f0;
    bit<48> f1;
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
    bit<128> n0;
    bit<128> n1;
}

struct meta_t {
    bit<16> m0;
    bit<8> m1;
    bit<128> m2;
    bit<1> m3;
    bit<9> m4;
    int<32> m5;
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
            8w142: parse_x0;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        meta.two.n0 = (((meta.one.n1 * 128w228892816451241333690491249148258303584) * (meta.flag ? meta.two.n1 : meta.m2)) |+| (((bit<128>)((bit<63>)meta.one.n1)) |-| (meta.m2 >> 8w129)));
        transition select(hdr.x0.next) {
            8w52: parse_ys;
            8w53: parse_x1;
            8w145: parse_ys;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        transition select(hdr.x1.next) {
            8w35: parse_ys;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        hdr.base.f1[8:7] = ((-2w1) * 2w2);
        transition select(hdr.ys.last.more) {
            8w137: parse_ys;
            8w2: parse_ys;
            8w218: parse_ys;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        bit<9> v1 = ((bit<9>)a);
        b[6:2] = ((false ? 5w15 : 5w31) << 8w2);
        b = ((c > ((bit<8>)33w8120724042)) ? (((bit<11>)c))[10:3] : (-(2w0 ++ 6w3)));
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<32>>(4) ingress_cells;
    counter(4, CounterType.packets_and_bytes) ingress_counts;
    helper() first_helper;
    helper() second_helper;
    action ingress_a0(inout bit<1> p0, inout bit<16> p1) {
        if (((hdr.base.f0 != hdr.base.f0) && hdr.ys[0].isValid())) {
            meta.two.n1 = (((meta.flag || hdr.ys[1].isValid()) ? (meta.two.n0 |+| meta.one.n0) : (meta.one.n0 ^ meta.two.n1)) |-| meta.one.n0);
            meta.m0 = ((hdr.base.f2 != 8w254) ? (p1 |+| (((bit<6>)meta.m0) ++ ((bit<10>)((bit<1>)meta.flag)))) : (((bit<16>)128w327850234572938810871592822304252472816) & (((bit<6>)meta.two.n0) ++ ((bit<10>)meta.m4))));
            meta.flag = (meta.m1 > 8w255);
        } else {
            meta.m1[6:5] = ((bit<2>)meta.m0);
        }
        hdr.base.f2 = meta.m1;
    }
    table ingress_t0 {
        key = {
            meta.one.n1: ternary @name("k0");
            hdr.base.kind: optional @name("k1");
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
        meta.two.n0 = (((meta.flag ? meta.two.n1 : meta.two.n1) * (hdr.x0.isValid() ? meta.two.n0 : ((bit<128>)meta.m4))) >> ((!meta.flag) ? (-((bit<4>)meta.two.n0)) : (((bit<4>)meta.m3) |+| ((bit<4>)meta.two.n1))));
        meta.m1 = (((bit<8>)(100w1267650600228229401496703205374 |+| ((bit<100>)meta.m0))) | ((meta.two.n0 <= 128w7227874716138854289294694296944018554) ? (hdr.base.f2 ^ hdr.base.kind) : (((bit<5>)hdr.base.kind) ++ 3w0)));
        meta.two = meta.one;
        meta.one.n0 = ((-meta.one.n0) & meta.two.n1);
        meta.m4 = (((bit<9>)(((bit<33>)hdr.base.f1) * 33w96905203)) - ((hdr.base.f1 + hdr.base.f1) & (((bit<23>)meta.m4))[13:5]));
        switch (ingress_t0.apply().action_run) {
            NoAction: {
                hdr.base.f0 = (((((bit<42>)meta.one.n1) + ((bit<42>)hdr.base.f0)))[34:30] ++ 2w1);
                meta.m4 = (hdr.base.f1 << (((bit<1>)hdr.base.f2) |+| (meta.m3 |-| meta.m3)));
                hdr.base.f2 = meta.kept;
            }
        }
        hash(meta.m0, HashAlgorithm.crc32, 16w5, { meta.m1 }, 32w1000);
        hdr.base.f2 = ((bit<8>)((((bit<9>)meta.m2) >> 8w0) | (meta.flag ? meta.m4 : 9w511)));
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<16>>(4) egress_cells;
    helper() first_helper;
    helper() second_helper;
    action egress_a0(inout bit<9> p0, inout bit<9> p1) {
        hdr.ys.pop_front(1);
        meta.one = meta.two;
        hdr.x0 = hdr.x1;
    }
    action egress_a1(out bit<1> p0) {
        p0 = 1w1;
        meta.one = meta.one;
        meta.one.n1 = meta.one.n0;
    }
    action egress_a2(out bit<8> p0, out bit<8> p1) {
        p0 = 8w255;
        p1 = 8w212;
        meta.m0 = meta.m0;
        hdr.base.f1 = (((meta.m4 - hdr.base.f1) - (hdr.base.f1 << 8w7)) << 8w6);
        meta.m5 = meta.m5;
    }
    apply {
        meta.kept = meta.m1;
        switch ((meta.kept | 8w193)) {
            8w4: {
                meta.m5 = meta.m5;
                meta.one.n0 = (meta.two.n1 |+| ((~meta.two.n1) |+| (meta.flag ? meta.one.n1 : meta.one.n1)));
            }
            8w152: {
                hdr.base.f0 = hdr.base.f0;
            }
            8w248: {
                meta.m1 = ((~(meta.kept & meta.m1)) >> (~(~meta.m3)));
            }
            default: {
                meta.m5 = ((int<32>)((~(-4w8)) ++ 28w134217728));
            }
        }
        hdr.x0.setInvalid();
        if (meta.first && (meta.two.n1 <= (meta.two.n0 + meta.one.n0))) {
            clone_preserving_field_list(CloneType.E2E, 5, 1);
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
