#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    bit<9> f0;
    bit<64> f1;
    int<16> f2;
    bit<7> pad;
}

header x_t {
    bit<8> next;
    bit<32> f0;
    bit<32> f1;
    int<9> f2;
    bit<64> f3;
    bit<7> pad;
}

header y_t {
    bit<8> more;
    bit<48> f0;
    int<9> f1;
    bit<7> pad;
}

struct headers_t {
    base_t base;
    x_t x0;
    x_t x1;
    y_t[3] ys;
}

struct inner_t {
    bit<100> n0;
    bit<33> n1;
}

struct meta_t {
    bit<32> m0;
    bit<8> m1;
    bit<8> m2;
    bit<128> m3;
    bit<8> m4;
    bit<64> m5;
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
        if ((hdr.base.f2 == (int<16>)(16w32768))) {
            meta.one.n1 = (((((bit<23>)meta.two.n1) + ((bit<23>)meta.kept)) ^ ((bit<23>)((bit<1>)meta.m5))) ++ ((meta.flag ? 10w1022 : ((bit<10>)hdr.base.f0)) |+| ((bit<10>)63w8557286831301406871)));
        }
        transition select(hdr.base.kind) {
            8w66: parse_x0;
            8w79: parse_x0;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        transition select(hdr.x0.next) {
            8w109: parse_x1;
            8w16: parse_ys;
            8w1 &&& 8w15: accept;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        transition select(hdr.x1.next) {
            8w36: parse_ys;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        meta.kept = packet.lookahead<bit<8>>();
        transition select(hdr.ys.last.more) {
            8w242: parse_ys;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        if (false) {
            if ((b >= (~a))) {
                c = c;
                c ^= ((((bit<1>)c) ++ (((bit<24>)a))[10:7]) ++ ((false ? ((bit<2>)a) : ((bit<2>)b)) ++ (((bit<1>)a) ^ ((bit<1>)c))));
                b = (((-3w4) << 8w0) ++ ((c > a) ? ((bit<5>)((bit<64>)c)) : (-((bit<5>)c))));
            }
            c ^= b;
            b = (((!false) ? (c | b) : (a ^ c)) ^ ((3w4 ++ ((bit<5>)c)) >> 8w6));
        } else {
            c = (((b >> 8w5) |+| ((bit<8>)63w3042195998538527576)) |+| ((bit<8>)16w1));
            c = (((true ? b : b) & (true ? a : 8w98)) >> 8w3);
        }
        if ((((bit<128>)((bit<48>)a)) > ((bit<128>)b))) {
            c = b;
            int<9> v1 = (((int<9>)((int<8>)c)) * (-((int<9>)((int<65>)((bit<65>)c)))));
            bool v2 = (!(b < (((bit<5>)c) ++ 3w0)));
        } else {
            c = (-(~(((bit<3>)a) ++ 5w1)));
            b[7:1] = ((((bit<7>)c) ^ ((bit<7>)a)) + (((bit<7>)a) ^ ((bit<7>)b)));
        }
        bit<1> v3 = (((bit<1>)64w9223372036854775807) |-| (~(true ? ((bit<1>)a) : 1w0)));
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<48>>(4) ingress_cells;
    action ingress_a0() {
        hdr.ys.pop_front(1);
        hdr.ys[2].setValid();
        hdr.ys[2].more = ((bit<8>)meta.two.n1);
        hdr.ys[2].f0 = ((bit<48>)((bit<33>)((int<33>)((int<32>)meta.m0))));
        hdr.ys[2].f1 = ((int<9>)((int<7>)hdr.base.pad));
        hdr.ys[2].pad = (hdr.base.pad + hdr.base.pad);
    }
    action ingress_a1() {
        hdr.x0 = hdr.x1;
        meta.one.n0[95:93] = ((((bit<2>)meta.m5) << meta.m4) ++ (((bit<2>)meta.m1))[0:0]);
    }
    table ingress_t0 {
        key = {
            meta.one.n1: range @name("k0");
        }
        actions = {
            NoAction;
            ingress_a1;
        }
        default_action = ingress_a1();
        size = 64;
    }
    table ingress_t1 {
        key = {
            meta.m1: lpm @name("k0");
            meta.kept: range @name("k1");
            meta.one.n0: optional @name("k2");
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
            meta.kept: optional @name("k0");
            meta.m2: exact @name("k1");
        }
        actions = {
            NoAction;
            ingress_a0;
            ingress_a1;
        }
        default_action = ingress_a0();
        size = 64;
    }
    apply {
        standard_metadata.egress_spec = 6;
        meta.first = standard_metadata.instance_type == 0;
        if ((hdr.base.pad == hdr.base.pad)) {
            hdr.base.f2 = ((-(hdr.base.f2 - hdr.base.f2)) |-| ((int<16>)((hdr.base.kind >> ((bit<1>)hdr.base.f1)) ++ (-hdr.base.kind))));
            meta.m5 = (((bit<81>)meta.m5))[74:11];
        }
        if (hdr.x1.isValid()) {
            meta.one = meta.one;
        }
        hdr.base.f1 = ((bit<64>)((bit<24>)((int<24>)((int<128>)(meta.m3 ^ meta.m3)))));
        int<8> v4 = (8s113 - (~(hdr.x0.isValid() ? ((int<8>)meta.m4) : ((int<8>)meta.m4))));
        ingress_a0();
        meta.m2 = (((((bit<31>)meta.one.n0) >= ((bit<31>)meta.one.n0)) ? (meta.m2 |+| meta.kept) : (((bit<8>)hdr.base.f0) >> 8w5)) |+| (meta.flag ? (~meta.m2) : (((bit<8>)hdr.base.f1) >> ((bit<1>)((bit<16>)hdr.base.f2)))));
        ingress_t0.apply();
        ingress_t1.apply();
        ingress_t2.apply();
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<8>>(4) egress_cells;
    counter(4, CounterType.packets_and_bytes) egress_counts;
    action egress_a0(inout bit<128> p0) {
        bit<32> v5 = (meta.m0 >> 8w21);
        egress_cells.read(meta.m4, ((v5 ^ meta.m0) & 32w3));
        egress_cells.write(((((bit<32>)hdr.base.f0) + 32w2168555129) & 32w3), ((~((bit<13>)meta.m5)))[8:1]);
    }
    action egress_a1(bit<16> p0) {
        hdr.ys.push_front(1);
        meta.m0 = (~((bit<32>)(((bit<9>)p0) >> meta.kept)));
        meta.m3 = (((bit<128>)((int<128>)hdr.base.f2)) - meta.m3);
    }
    action egress_a2(inout bit<64> p0) {
        hdr.ys.push_front(1);
        int<8> v6 = ((((int<7>)(37w68719476735)[13:7]) != ((int<7>)(((bit<37>)hdr.base.kind))[20:14])) ? (((int<8>)((int<32>)meta.m0)) | (-((int<8>)((int<1>)((bit<1>)meta.flag))))) : ((int<8>)((meta.two.n1 & 33w5100067724))[29:22]));
    }
    table egress_t0 {
        key = {
            meta.m1: exact @name("k0");
        }
        actions = {
            NoAction;
            egress_a1;
        }
        default_action = egress_a1(16w32767);
        size = 64;
    }
    table egress_t1 {
        key = {
            meta.two.n1: exact @name("k0");
            meta.m0: lpm @name("k1");
            meta.two.n1: exact @name("k2");
        }
        actions = {
            NoAction;
            egress_a1;
        }
        default_action = NoAction();
        size = 64;
    }
    table egress_t2 {
        key = {
            meta.m3: lpm @name("k0");
        }
        actions = {
            NoAction;
            egress_a1;
        }
        default_action = egress_a1(16w4292);
        size = 64;
    }
    apply {
        if (egress_t2.apply().hit) {
            meta.two.n0 = ((meta.m3 < 128w340282366920938463463374607431768211455) ? (((bit<100>)((bit<48>)meta.m0)) >> ((bit<1>)meta.one.n1)) : ((meta.two.n0 >= 100w729832746696377183989849918677) ? ((bit<100>)((bit<31>)(int<31>)(31w1073741824))) : (((bit<66>)hdr.base.pad) ++ 34w1774999717)));
        }
        meta.flag = hdr.ys[1].isValid();
        hdr.ys.pop_front(1);
        egress_t0.apply();
        egress_t1.apply();
        if (meta.first && (meta.flag || (meta.kept >= 8w1))) {
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
