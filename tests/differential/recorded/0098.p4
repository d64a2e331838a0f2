#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    bit<24> f0;
    bit<48> f1;
    bit<8> f2;
    int<12> f3;
    bit<3> f4;
    bit<1> pad;
}

header x_t {
    bit<8> next;
    bit<7> f0;
    bit<1> pad;
}

header y_t {
    bit<8> more;
    bit<8> f0;
}

struct headers_t {
    base_t base;
    x_t x0;
    x_t x1;
    y_t[4] ys;
}

struct inner_t {
    int<128> n0;
    bit<33> n1;
}

struct meta_t {
    int<8> m0;
    int<8> m1;
    bit<1> m2;
    bit<9> m3;
    int<8> m4;
    bool flag;
    @field_list(1) bit<8> kept;
    inner_t one;
    inner_t two;
    bool first;
}

bit<8> function0(in bit<8> p0, in bit<16> p1) {
    if (((128w339965848021533266581207879930102160938 >= 128w309700005664460806943216273754083908465) && (p0 != 8w128))) {
        return ((bit<8>)(((bit<24>)p0) + ((bit<24>)p1)));
    }
    return ((bit<8>)(-((bit<64>)13w4096)));
}
bit<16> function1(in bit<32> p0, in bit<8> p1) {
    if ((!false)) {
        return ((((bit<14>)p0) |+| 14w13819) ++ (2w3 |-| ((bit<2>)p1)));
    }
    return (-((((bit<16>)p1) + ((bit<16>)p1)) << (~((bit<4>)p0))));
}

parser parse(packet_in packet, out headers_t hdr, inout meta_t meta,
             inout standard_metadata_t standard_metadata) {
    state start {
        packet.extract(hdr.base);
        transition select(hdr.base.kind) {
            8w94: parse_x1;
            8w66: parse_ys;
            8w159: parse_x1;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        transition select(hdr.x0.next) {
            8w62: parse_ys;
            8w169: parse_ys;
            8w91: parse_x1;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        transition select(hdr.x1.next) {
            8w3: parse_ys;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        if (((((int<100>)meta.m4) + ((int<100>)((int<3>)hdr.base.f4))) == ((int<100>)(100w633825300114114700748351602688) - ((int<100>)((int<1>)hdr.base.pad))))) {
            hdr.base.f3 = (~(((int<12>)(7w63 ++ 5w1)) * (hdr.base.f3 >> 8w4)));
            hdr.base.f1 = ((48w0 ^ (hdr.base.f1 | hdr.base.f1)) - ((~hdr.base.f1) ^ (hdr.base.f1 |-| hdr.base.f1)));
        } else {
            hdr.base.f2 = ((bit<8>)meta.one.n1);
        }
        transition select(hdr.ys.last.more) {
            8w209: parse_ys;
            8w35: parse_ys;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        bit<9> v1 = (((bit<9>)(128w340282366920938463463374607431768211455 |+| 128w1)) << 8w9);
        v1 = (((-((bit<12>)b)) ++ (64w12936137658024191538)[55:27]))[13:5];
        bit<96> v2 = ((bit<96>)((((bit<7>)b) + ((bit<7>)b)) >> b));
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<32>>(1) ingress_cells;
    counter(4, CounterType.packets_and_bytes) ingress_counts;
    action ingress_a0() {
        ingress_cells.write(((hdr.ys[0].isValid() ? ((bit<32>)hdr.base.f0) : ((bit<32>)((bit<8>)meta.m4))) & 32w0), ((((bit<39>)((bit<12>)hdr.base.f3)) | ((bit<39>)meta.m2)))[35:4]);
        meta.kept = (((hdr.base.kind |-| hdr.base.f2) << meta.m2) - (function0(((bit<8>)meta.m3), 16w1) & ((bit<8>)((bit<1>)((int<1>)meta.m2)))));
    }
    table ingress_t0 {
        key = {
            meta.m2: exact @name("k0");
            meta.two.n1: exact @name("k1");
        }
        actions = {
            NoAction;
            ingress_a0;
        }
        default_action = ingress_a0();
        const entries = {
            (1w0, 33w8589934590): ingress_a0();
            (1w0, 33w1356031269): ingress_a0();
            (1w0, 33w2729846014): NoAction();
        }
        size = 64;
    }
    apply {
        standard_metadata.egress_spec = 3;
        meta.first = standard_metadata.instance_type == 0;
        meta.flag = (((int<100>)((-((bit<64>)((bit<12>)hdr.base.f3))) ++ (36w1 >> 8w17))) != (hdr.ys[3].isValid() ? ((int<100>)(100w807619071901976374743748127743) |+| (int<100>)(100w722464290048573991517228764464)) : (100s633825300114114700748351602687 - 100s0)));
        meta.m4 = ((int<8>)(((hdr.base.pad ++ ((bit<1>)hdr.base.kind)) | 2w0) ++ 6w26));
        meta.two = meta.one;
        if (ingress_t0.apply().hit) {
            hdr.base.f4 = ((bit<3>)((((bit<64>)meta.one.n1) < 64w3202266418183813362) ? (~((bit<32>)meta.one.n1)) : ((bit<32>)meta.one.n1)));
        }
        hdr.base.f4 = ((~(36w6437924700 |-| 36w1)))[34:32];
        if (meta.first && hdr.x0.isValid()) {
            clone_preserving_field_list(CloneType.I2E, 5, 1);
        }
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<8>>(1) egress_cells;
    counter(4, CounterType.packets_and_bytes) egress_counts;
    action egress_a0(bit<16> p0) {
        meta.one.n0 = (((meta.one.n0 + meta.two.n0) >> (8w127 ^ ((bit<8>)meta.m0))) + ((int<128>)((98w162375739391485945094997465847 * 98w158456325028528675187087900672) ++ (hdr.ys[2].isValid() ? ((bit<30>)((bit<8>)meta.m1)) : ((bit<30>)hdr.base.pad)))));
        hdr.x0 = hdr.x1;
    }
    action egress_a1() {
        meta.m4 = meta.m1;
        hdr.base.f1 = hdr.base.f1;
        meta.m2 = (((17w88781 ++ ((bit<19>)((bit<8>)meta.m4))))[29:29] |-| (~(hdr.base.pad - meta.m2)));
    }
    action egress_a2() {
        if ((meta.m4 != (-meta.m0))) {
            meta.m1 = ((int<8>)(((bit<45>)((bit<48>)(hdr.ys[3].isValid() ? ((int<48>)((int<33>)meta.two.n1)) : (int<48>)(48w203775321500827)))))[29:22]);
            meta.one.n1 = (((meta.flag || meta.flag) || meta.flag) ? ((hdr.base.f2 <= 8w254) ? (meta.one.n1 ^ meta.one.n1) : meta.one.n1) : meta.one.n1);
            hdr.base.f0 = (((bit<24>)meta.one.n1) * ((bit<24>)((bit<64>)hdr.base.f0)));
        }
        hdr.ys[0].setValid();
        hdr.ys[0].more = (meta.kept ^ ((bit<8>)meta.m3));
        hdr.ys[0].f0 = (~hdr.base.kind);
    }
    table egress_t0 {
        key = {
            (16w1 >> hdr.base.kind): optional @name("k0");
            ((((bit<29>)meta.m2))[21:6] ^ (((bit<13>)hdr.base.f4) ++ hdr.base.f4)): lpm @name("k1");
            meta.one.n1: ternary @name("k2");
        }
        actions = {
            NoAction;
            egress_a0;
            egress_a1;
            egress_a2;
        }
        default_action = egress_a0(16w1);
        size = 64;
    }
    table egress_t1 {
        key = {
            hdr.base.kind: lpm @name("k0");
        }
        actions = {
            NoAction;
            egress_a2;
        }
        default_action = NoAction();
        size = 64;
    }
    apply {
        egress_counts.count(((meta.flag ? 32w3649926061 : ((bit<32>)((bit<1>)meta.flag))) & 32w3));
        if (hdr.ys[2].isValid()) {
            hdr.ys.pop_front(1);
            egress_a1();
            hdr.ys[2].setInvalid();
        }
        egress_t0.apply();
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
