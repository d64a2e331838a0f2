#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    bit<48> f0;
    int<48> f1;
    int<24> f2;
    bit<48> f3;
    bit<64> f4;
    int<64> f5;
}

header x_t {
    bit<8> next;
    bit<64> f0;
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
    y_t[3] ys;
}

struct inner_t {
    int<8> n0;
    bit<1> n1;
}

struct meta_t {
    bit<8> m0;
    bit<64> m1;
    bit<32> m2;
    bit<9> m3;
    bool flag;
    @field_list(1) bit<8> kept;
    inner_t one;
    inner_t two;
    bool first;
}

bit<8> function0(in bit<32> p0, in bit<32> p1) {
    if (((((bit<40>)p1))[36:5] != (p1 >> 8w32))) {
        return ((-((bit<8>)p1)) - (~((bit<8>)p1)));
    }
    return (~((-((bit<8>)p1)) << 8w9));
}

parser parse(packet_in packet, out headers_t hdr, inout meta_t meta,
             inout standard_metadata_t standard_metadata) {
    state start {
        packet.extract(hdr.base);
        transition select(hdr.base.kind) {
            8w15: parse_ys;
            8w126: parse_x0;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        transition select(hdr.x0.next) {
            8w73: parse_x1;
            8w19: parse_x1;
            8w13 &&& 8w15: accept;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        transition select(hdr.x1.next) {
            8w9: parse_ys;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        meta.m1 = (-64w15106167855064059623);
        meta.kept = packet.lookahead<bit<8>>();
        transition select(hdr.ys.last.more) {
            8w100: parse_ys;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        switch ((((bit<4>)c) & 4w14)) {
            4w0: {
                c = ((a |+| ((bit<8>)((bit<16>)((int<16>)((int<8>)c))))) >> 8w5);
            }
            4w5: {
                c = (((~25w2452547))[22:15] |+| (-(a >> c)));
            }
            4w10: {
                b = ((bit<8>)((((bit<14>)c) & ((bit<14>)b)) ++ (15w1 ++ ((bit<4>)b))));
            }
            default: {
                c = (function0((((bit<28>)b) ++ ((bit<4>)c)), (-32w1316543612)) + ((((bit<16>)c) |+| ((bit<16>)a)))[11:4]);
            }
        }
        c = c;
        if (((100w104806117119650689759008232015 & 100w667856793542974323277233593949) <= (true ? 100w1 : 100w34904633157184585029648653404))) {
            b = ((((bit<8>)((bit<63>)a)) >> 8w9) ^ function0((((bit<32>)b) | 32w4294967294), (true ? ((bit<32>)b) : ((bit<32>)b))));
            b = (((false && true) && (!true)) ? ((5w5 ++ 3w0) << 8w1) : ((b > c) ? (b |-| c) : b));
        }
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<16>>(4) ingress_cells;
    action ingress_a0() {
        hdr.ys.push_front(1);
    }
    action ingress_a1(in bit<8> p0, in bit<16> p1) {
        hdr.x0 = hdr.x1;
    }
    action ingress_a2() {
        hash(meta.m2, HashAlgorithm.crc16, 16w5, { meta.m1, meta.two.n1, 7w0 }, 32w1000);
    }
    action ingress_a3(in bit<48> p0, in bit<48> p1) {
        hdr.base.f1 = (((int<48>)((int<64>)(meta.flag ? ((bit<64>)((bit<8>)meta.one.n0)) : hdr.base.f4))) >> 8w3);
        meta.m0 = ((function0(meta.m2, meta.m2) >> 8w5) >> 8w7);
    }
    apply {
        standard_metadata.egress_spec = 4;
        meta.first = standard_metadata.instance_type == 0;
        meta.flag = standard_metadata.parser_error != error.NoError;
        meta.two.n0 = ((int<8>)(8w216) | ((int<8>)((int<16>)(16w13831 - ((bit<16>)hdr.base.f4)))));
        meta.m2 = (((bit<66>)meta.m1))[44:13];
        if (meta.first && ((7w0 | 7w90) < (meta.flag ? ((bit<7>)hdr.base.f4) : 7w23))) {
            standard_metadata.mcast_grp = 3;
        }
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<32>>(4) egress_cells;
    counter(4, CounterType.packets_and_bytes) egress_counts;
    helper() first_helper;
    helper() second_helper;
    action egress_a0() {
        meta.m1[37:1] = ((bit<37>)((bit<24>)(hdr.base.f2 & hdr.base.f2)));
    }
    table egress_t0 {
        key = {
            meta.m1: lpm @name("k0");
            hdr.base.f3: exact @name("k1");
            meta.one.n1: exact @name("k2");
        }
        actions = {
            NoAction;
            egress_a0;
        }
        default_action = egress_a0();
        size = 64;
    }
    apply {
        switch ((meta.m0 |+| meta.kept)) {
            8w127: {
                meta.m2 = ((hdr.x0.isValid() || (hdr.base.f5 <= 64s1)) ? ((((bit<6>)hdr.base.f3) ++ 27w52457973))[31:0] : (-(meta.m2 - meta.m2)));
                hdr.base.f5 = ((int<64>)(((bit<104>)((bit<8>)(meta.two.n0 * meta.two.n0))))[72:9]);
            }
            8w128: {
                meta.two.n0 = (((meta.one.n0 |+| meta.two.n0) + (meta.one.n0 |-| meta.two.n0)) & (hdr.ys[0].isValid() ? ((int<8>)(21w1)[17:10]) : ((int<8>)(8w164) >> 8w8)));
            }
            8w254: {
                meta.kept[4:4] = ((-((bit<1>)meta.m3)) + meta.one.n1);
            }
            default: {
                hdr.base.f3 = (((bit<48>)((bit<128>)meta.m1)) >> 8w46);
                hdr.base.f4 = (meta.flag ? ((meta.flag && hdr.ys[1].isValid()) ? (meta.m1 | hdr.base.f4) : (meta.m1 | meta.m1)) : ((((bit<58>)hdr.base.f4) ++ ((bit<6>)hdr.base.f4)) |+| hdr.base.f4));
            }
        }
        meta.one = meta.two;
        meta.one.n1 = meta.two.n1;
        hash(meta.m2, HashAlgorithm.crc16, 16w5, { hdr.base.f3 }, 32w65536);
        if (egress_t0.apply().miss) {
            meta.m1 = (~(((bit<64>)48w57596720912864) << 8w5));
            hdr.base.f2 = ((int<24>)(((bit<10>)meta.one.n1) ++ ((50w562949953421311)[22:4])[15:2]));
            meta.one.n1 = (((bit<1>)(~((bit<65>)meta.m2))) |-| meta.two.n1);
        }
        hdr.base.f4 = ((bit<64>)((bit<8>)meta.two.n0));
        egress_counts.count(((((bit<32>)meta.m1) * meta.m2) & 32w3));
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
