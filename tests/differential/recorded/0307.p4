#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    bit<64> f0;
    bit<9> f1;
    bit<1> f2;
    bit<12> f3;
    bit<3> f4;
    bit<7> pad;
}

header x_t {
    bit<8> next;
    bit<24> f0;
    bit<16> f1;
}

header y_t {
    bit<8> more;
    int<7> f0;
    bit<12> f1;
    bit<5> pad;
}

struct headers_t {
    base_t base;
    x_t x0;
    x_t x1;
    y_t[4] ys;
}

struct inner_t {
    bit<32> n0;
    bit<32> n1;
}

struct meta_t {
    bit<32> m0;
    bit<100> m1;
    bit<64> m2;
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
        meta.m2 = ((((bit<64>)((bit<24>)24s3843276)) |-| ((bit<64>)((bit<31>)meta.two.n1))) - meta.m2);
        transition select(hdr.base.kind) {
            8w161: parse_x1;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        transition select(hdr.x0.next) {
            8w53: parse_x1;
            8w21: parse_ys;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        transition select(hdr.x1.next) {
            8w241: parse_ys;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        meta.one.n0 = meta.m0;
        transition select(hdr.ys.last.more) {
            8w225: parse_ys;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        b ^= ((bit<8>)((bit<24>)((int<24>)((int<65>)(65w1 |+| ((bit<65>)c))))));
        b = ((-(8w75 |+| b)) * ((c << 8w9) << (b << 1w1)));
        c = (((((bit<2>)b) - 2w2) ++ ((bit<6>)c)) << (a ^ (true ? b : 8w1)));
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<48>>(1) ingress_cells;
    counter(4, CounterType.packets_and_bytes) ingress_counts;
    helper() first_helper;
    helper() second_helper;
    action ingress_a0(out bit<8> p0) {
        p0 = 8w54;
        if ((hdr.ys[2].isValid() || (meta.two.n1 <= 32w2147483647))) {
            hdr.base.f2 = (-((meta.two.n0 < meta.two.n1) ? (hdr.base.f2 |-| hdr.base.f2) : hdr.base.f2));
            hdr.base.pad = (((meta.flag && meta.flag) ? (meta.flag ? 13w3386 : ((bit<13>)((bit<1>)meta.flag))) : 13w619))[11:5];
            hdr.base.f2 = (((~37w58879987825) - ((bit<37>)((bit<65>)hdr.base.f3))))[16:16];
        }
        ingress_cells.write((((bit<32>)meta.m2) & 32w0), ((15w32766 ++ ((bit<33>)meta.two.n1)) |+| ((bit<48>)meta.m2)));
        p0 = 8w123;
    }
    apply {
        standard_metadata.egress_spec = 6;
        meta.first = standard_metadata.instance_type == 0;
        ingress_cells.write(((meta.flag ? meta.two.n1 : meta.m0) & 32w0), ((((bit<48>)meta.m1) | ((bit<48>)meta.two.n1)) + ((bit<48>)16w32767)));
        meta.one.n1[21:17] = ((bit<5>)(16w46636 & ((bit<16>)meta.one.n0)));
        hdr.ys.push_front(1);
        hdr.x0 = hdr.x1;
        hdr.base.f4 = ((meta.m2 < 64w5972208551607877614) ? ((bit<3>)(((bit<24>)((bit<1>)meta.flag)) ^ 24w16777215)) : hdr.base.f4);
        hdr.base.f1 = (21w1640678)[14:6];
        ingress_a0(meta.kept);
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<32>>(1) egress_cells;
    action egress_a0(in bit<32> p0, in bit<32> p1) {
        egress_cells.write((((bit<32>)((bit<63>)((int<63>)((int<3>)hdr.base.f4)))) & 32w0), (p1 * (meta.two.n1 >> ((bit<4>)hdr.base.f4))));
        hash(meta.two.n1, HashAlgorithm.identity, 16w0, { meta.kept, p1, meta.one.n1 }, 32w7);
    }
    action egress_a1(bit<128> p0, bit<32> p1) {
        meta.m1 = meta.m1;
        hdr.base.f1 = 9w218;
        hdr.base.f0 = (-(meta.flag ? (hdr.ys[3].isValid() ? meta.m2 : meta.m2) : (23w7949816 ++ ((bit<41>)meta.two.n0))));
    }
    table egress_t0 {
        key = {
            meta.m0: optional @name("k0");
            hdr.base.kind: range @name("k1");
        }
        actions = {
            NoAction;
            egress_a1;
        }
        default_action = egress_a1(128w340282366920938463463374607431768211455, 32w1);
        size = 64;
    }
    table egress_t1 {
        key = {
            ((hdr.base.pad < 7w1) ? (((bit<32>)meta.kept) ^ meta.m0) : (((bit<33>)hdr.base.pad))[32:1]): optional @name("k0");
            hdr.base.f0: range @name("k1");
        }
        actions = {
            NoAction;
            egress_a1;
        }
        default_action = egress_a1(128w1, 32w3043862002);
        size = 64;
    }
    table egress_t2 {
        key = {
            meta.kept: lpm @name("k0");
            hdr.base.f0: range @name("k1");
        }
        actions = {
            NoAction;
            egress_a1;
        }
        default_action = NoAction();
        size = 64;
    }
    apply {
        hdr.x1 = hdr.x0;
        egress_cells.read(meta.one.n1, ((-meta.two.n0) & 32w0));
        egress_t0.apply();
        egress_t1.apply();
        egress_t2.apply();
        if (meta.first && (meta.m1 >= (meta.flag ? meta.m1 : meta.m1))) {
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
