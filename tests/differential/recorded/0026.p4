#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    bit<3> f0;
    bit<1> f1;
    bit<24> f2;
    bit<8> f3;
    bit<4> pad;
}

header x_t {
    bit<8> next;
    int<8> f0;
    bit<3> f1;
    bit<9> f2;
    bit<3> f3;
    bit<1> pad;
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
    bit<48> n1;
}

struct meta_t {
    bit<128> m0;
    bit<128> m1;
    bit<100> m2;
    bit<32> m3;
    int<4> m4;
    int<33> m5;
    bool flag;
    @field_list(1) bit<8> kept;
    inner_t one;
    inner_t two;
    bool first;
}

bit<32> function0(in bit<8> p0, in bit<8> p1) {
    if ((((bit<1>)p1) < ((bit<1>)true))) {
        return ((~32w1) |+| (true ? ((bit<32>)p0) : ((bit<32>)p0)));
    }
    return ((p1 == (false ? 8w1 : p0)) ? ((bit<32>)((bit<1>)p1)) : (((bit<37>)((bit<1>)1s0)))[31:0]);
}
bit<32> function1(in bit<32> p0, in bit<8> p1) {
    if (true) {
        return (~((bit<32>)64w0));
    }
    return p0;
}

parser parse(packet_in packet, out headers_t hdr, inout meta_t meta,
             inout standard_metadata_t standard_metadata) {
    state start {
        packet.extract(hdr.base);
        meta.m2[69:65] = (5w15 + ((bit<5>)meta.m3));
        transition select(hdr.base.kind) {
            8w216: parse_x1;
            8w11: parse_x1;
            8w141: parse_ys;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        transition select(hdr.x0.next) {
            8w25 .. 8w28: parse_x1;
            8w202: parse_x1;
            8w14: parse_x1;
            8w51: parse_ys;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        transition select(hdr.x1.next) {
            8w25 .. 8w28: parse_ys;
            8w156: parse_ys;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        meta.m1 = ((meta.m1 + (meta.flag ? ((bit<128>)((bit<1>)meta.flag)) : meta.m0)) & ((bit<128>)(((bit<13>)hdr.base.f3) |-| 13w4510)));
        transition select(hdr.ys.last.more) {
            8w197: parse_ys;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        c = (~c);
        if ((b >= 8w214)) {
            c = (((bit<8>)(true ? 1w0 : ((bit<1>)c))) |-| (~((bit<8>)((bit<1>)c))));
            bit<96> v1 = ((((bit<9>)65w18290216637815892771) ++ (87w63906281865586634289408945 >> 1w1)) |-| ((96w2553586485689817711909975375 - ((bit<96>)c)) - (((bit<32>)a) ++ ((bit<64>)c))));
            bit<5> v2 = (((14w2193)[12:8] - (((bit<5>)c) >> 8w1)) ^ ((false ? ((bit<4>)c) : ((bit<4>)a)) ++ ((bit<1>)a)));
        }
        c = ((bit<8>)((bit<7>)(((int<7>)(((bit<40>)a))[28:22]) + (((int<7>)((int<8>)c)) + ((int<7>)((int<8>)b))))));
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    counter(4, CounterType.packets_and_bytes) ingress_counts;
    helper() first_helper;
    helper() second_helper;
    action ingress_a0(inout bit<100> p0) {
        hdr.ys[1].setInvalid();
    }
    table ingress_t0 {
        key = {
            hdr.base.f0: optional @name("k0");
            meta.two.n0: exact @name("k1");
        }
        actions = {
            NoAction;
        }
        default_action = NoAction();
        size = 64;
    }
    table ingress_t1 {
        key = {
            hdr.base.f3: lpm @name("k0");
        }
        actions = {
            NoAction;
        }
        default_action = NoAction();
        size = 64;
    }
    apply {
        standard_metadata.egress_spec = 5;
        meta.first = standard_metadata.instance_type == 0;
        hdr.x1 = hdr.x0;
        ingress_a0(meta.m2);
        ingress_t0.apply();
        ingress_t1.apply();
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<8>>(8) egress_cells;
    helper() first_helper;
    helper() second_helper;
    action egress_a0(in bit<32> p0) {
        hdr.ys.push_front(1);
        meta.one.n0 = (-(((bit<1>)16w24008) << 8w2));
    }
    action egress_a1(bit<16> p0, bit<9> p1) {
        meta.m2 = meta.m2;
        if (((meta.m2 << hdr.base.f3) < (5w16 ++ ((bit<95>)meta.two.n0)))) {
            hdr.base.f0 = (-hdr.base.f0);
        } else {
            meta.m2 = (((hdr.x0.isValid() && meta.flag) ? (34w17012928624 ++ 66w53213860804608128300) : ((bit<100>)((bit<13>)13s4095))) >> 8w3);
            meta.m2 = meta.m2;
        }
        hash(meta.two.n1, HashAlgorithm.crc16, 16w0, { hdr.base.pad, 4w0 }, 32w7);
    }
    action egress_a2(out int<4> p0, out int<33> p1) {
        p0 = 4s7;
        p1 = 33s4294967295;
        hdr.ys.pop_front(1);
    }
    apply {
        meta.m0 = ((bit<128>)((23w2965209)[9:9] ++ ((bit<3>)hdr.base.f2)));
        hash(meta.m3, HashAlgorithm.identity, 16w0, { meta.m3, meta.two.n1, meta.kept }, 32w65536);
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
