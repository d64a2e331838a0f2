#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    bit<1> f0;
    bit<32> f1;
    bit<9> f2;
    int<48> f3;
    bit<4> f4;
    bit<2> pad;
}

header x_t {
    bit<8> next;
    bit<1> f0;
    bit<3> f1;
    bit<7> f2;
    int<8> f3;
    bit<5> pad;
}

header y_t {
    bit<8> more;
    bit<12> f0;
    bit<8> f1;
    bit<4> pad;
}

struct headers_t {
    base_t base;
    x_t x0;
    x_t x1;
    y_t[4] ys;
}

struct inner_t {
    bit<9> n0;
    bit<128> n1;
}

struct meta_t {
    bit<4> m0;
    bit<4> m1;
    int<48> m2;
    bit<1> m3;
    bit<100> m4;
    bit<48> m5;
    bool flag;
    @field_list(1) bit<8> kept;
    inner_t one;
    inner_t two;
    bool first;
}

bit<32> function0(in bit<8> p0, in bit<32> p1) {
    if ((((bit<7>)((bit<48>)p0)) != ((bit<7>)33w0))) {
        return (p1 << ((bit<8>)((bit<24>)p0)));
    }
    return ((~((bit<32>)65w18446744073709551615)) << 8w22);
}
bit<8> function1(in bit<16> p0, in bit<8> p1) {
    if ((!(!true))) {
        return ((false || true) ? (((bit<17>)p0))[15:8] : (((bit<6>)p1) ++ 2w2));
    }
    return (~((bit<8>)((bit<33>)((bit<8>)((int<8>)((int<16>)p0))))));
}

parser parse(packet_in packet, out headers_t hdr, inout meta_t meta,
             inout standard_metadata_t standard_metadata) {
    state start {
        packet.extract(hdr.base);
        transition select(hdr.base.kind) {
            8w105: parse_ys;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        transition select(hdr.x0.next) {
            8w159 .. 8w162: parse_ys;
            8w157: parse_ys;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        meta.flag = (hdr.base.kind != ((bit<8>)((bit<24>)((int<24>)(24w8388608) + (int<24>)(24w8388608)))));
        transition select(hdr.x1.next) {
            8w251: parse_ys;
            8w217: parse_ys;
            8w168: parse_ys;
            8w9 &&& 8w15: accept;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        transition select(hdr.ys.last.more) {
            8w41: parse_ys;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        b[7:5] = ((a == 8w127) ? ((bit<3>)4w4) : (((bit<1>)a) ++ ((bit<2>)c)));
        b = (((bit<8>)(((bit<91>)a))[80:17]) << 8w3);
        c = ((((bit<8>)100w1165225188620285642619801864263) << 8w4) | a);
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<8>>(8) ingress_cells;
    action ingress_a0(bit<128> p0) {
        hash(meta.m5, HashAlgorithm.xor16, 16w0, { meta.two.n1 }, 32w65536);
    }
    action ingress_a1(bit<9> p0) {
        meta.one.n0[7:5] = ((((bit<1>)meta.m4) ++ hdr.base.pad) | (hdr.base.f0 ++ hdr.base.pad));
        hdr.x0 = hdr.x1;
    }
    action ingress_a2(out bit<48> p0, out bit<4> p1) {
        p0 = 48w148019267102736;
        p1 = 4w13;
        meta.m4 = ((((bit<128>)((bit<4>)meta.m5)))[104:5] ^ ((bit<100>)(((bit<46>)meta.m0))[12:0]));
        bit<96> v1 = ((113w4296619497824742598408460588325018)[105:10] & (((bit<110>)((bit<24>)meta.m1)))[100:5]);
    }
    table ingress_t0 {
        key = {
            meta.m1: exact @name("k0");
            ((hdr.base.f3 >= hdr.base.f3) ? (((bit<16>)((bit<1>)meta.flag)) << hdr.base.kind) : (16w57558 & 16w44129)): exact @name("k1");
            meta.m3: exact @name("k2");
        }
        actions = {
            NoAction;
            ingress_a0;
            ingress_a1;
        }
        default_action = ingress_a1(9w255);
        const entries = {
            (4w13, 16w1, 1w1): ingress_a1(9w304);
            (4w0, 16w0, 1w0): ingress_a0(128w331485691779118144369018868047750233008);
            (4w14, 16w1, 1w1): NoAction();
        }
        size = 64;
    }
    table ingress_t1 {
        key = {
            (-function0(meta.kept, hdr.base.f1)): exact @name("k0");
        }
        actions = {
            NoAction;
            ingress_a0;
            ingress_a1;
        }
        default_action = NoAction();
        size = 64;
    }
    apply {
        standard_metadata.egress_spec = 5;
        meta.first = standard_metadata.instance_type == 0;
        meta.two.n0 = (((meta.one.n0 > meta.two.n0) && (meta.one.n0 > meta.two.n0)) ? ((((bit<31>)meta.m1) |+| ((bit<31>)((bit<48>)hdr.base.f3))))[26:18] : ((hdr.base.pad ^ hdr.base.pad) ++ (((bit<43>)meta.one.n0))[15:9]));
        ingress_t0.apply();
        if (ingress_t1.apply().miss) {
            meta.m1[2:0] = ((meta.m4 > 100w1267650600228229401496703205374) ? (((bit<32>)meta.two.n1))[19:17] : (hdr.base.pad ++ meta.m3));
        }
        if (hdr.x0.isValid()) {
            meta.m1 = ((meta.m2 <= (int<48>)(48w179982836098558)) ? ((meta.m1 |-| hdr.base.f4) * (((bit<43>)hdr.x0.next))[6:3]) : ((hdr.base.pad ++ hdr.base.pad) | (meta.m0 * ((bit<4>)meta.m5))));
            ingress_cells.write(((hdr.base.f1 + hdr.base.f1) & 32w7), ((hdr.base.kind * hdr.base.kind) - (~hdr.base.kind)));
        } else {
            meta.m0 = meta.m1;
            hdr.x1 = hdr.x0;
        }
        ingress_a2(meta.m5, meta.m1);
        meta.one = meta.one;
        standard_metadata.egress_spec = ((bit<9>)(~(10w1022)[4:2]));
        hdr.ys.pop_front(1);
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    counter(4, CounterType.packets_and_bytes) egress_counts;
    action egress_a0(inout bit<4> p0, inout bit<1> p1) {
        hdr.base.f4[3:0] = ((meta.m1 << ((bit<8>)meta.one.n0)) << (hdr.ys[1].isValid() ? meta.m0 : p0));
    }
    action egress_a1() {
        hdr.x1 = hdr.x0;
        meta.two.n0 = meta.one.n0;
        egress_counts.count(((hdr.base.f1 * hdr.base.f1) & 32w3));
    }
    action egress_a2(out bit<4> p0, out bit<1> p1) {
        p0 = 4w15;
        p1 = 1w1;
        egress_counts.count(((((bit<30>)meta.two.n1) ++ hdr.base.pad) & 32w3));
    }
    apply {
        meta.kept = meta.kept;
        meta.one = meta.two;
        hdr.ys.pop_front(1);
        egress_counts.count(((((bit<26>)hdr.base.kind) ++ 6w37) & 32w3));
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
