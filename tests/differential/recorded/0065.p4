#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    bit<12> f0;
    bit<9> f1;
    bit<7> f2;
    bit<9> f3;
    bit<9> f4;
    bit<3> f5;
    bit<7> pad;
}

header x_t {
    bit<8> next;
    bit<16> f0;
    bit<7> f1;
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
    bit<128> n0;
    bit<48> n1;
}

struct meta_t {
    int<65> m0;
    bit<8> m1;
    bit<16> m2;
    int<64> m3;
    int<32> m4;
    bit<16> m5;
    bool flag;
    @field_list(1) bit<8> kept;
    inner_t one;
    inner_t two;
    bool first;
}

bit<8> function0(in bit<16> p0, in bit<32> p1) {
    if ((!(p0 < 16w0))) {
        return ((((bit<8>)p1) + 8w4) * (((bit<8>)p1) & 8w214));
    }
    return ((bit<8>)((bit<7>)((bit<33>)8w255)));
}
bit<8> function1(in bit<16> p0, in bit<8> p1) {
    if ((p1 >= 8w203)) {
        return ((bit<8>)((bit<32>)((int<32>)(((bit<59>)p1))[35:4])));
    }
    return ((3w5 << ((bit<1>)((bit<4>)((int<4>)((int<16>)p0))))) ++ ((p1 > 8w128) ? 5w30 : (2w2 ++ 3w2)));
}

parser parse(packet_in packet, out headers_t hdr, inout meta_t meta,
             inout standard_metadata_t standard_metadata) {
    state start {
        packet.extract(hdr.base);
        meta.m2 = ((~(((bit<34>)((bit<1>)meta.flag)))[32:17]) & meta.m5);
        transition select(hdr.base.kind) {
            8w127 .. 8w130: parse_x0;
            8w242: parse_x0;
            8w138: parse_x0;
            8w113: parse_ys;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        verify((hdr.base.f4 >= 9w256), error.Unwelcome);
        transition select(hdr.x0.next) {
            8w197: parse_x1;
            8w135: parse_x1;
            8w131: parse_ys;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        meta.m4 = (((((int<32>)((int<3>)hdr.base.f5)) |-| meta.m4) >> 8w16) << 8w31);
        transition select(hdr.x1.next) {
            8w151: parse_ys;
            8w6 &&& 8w15: accept;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        transition select(hdr.ys.last.more) {
            8w82: parse_ys;
            8w200: parse_ys;
            8w5 &&& 8w15: accept;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        if ((!true)) {
            b = (((bit<1>)(66w4292987009075741799)[63:0]) ++ ((-34w0))[29:23]);
        } else {
            if (true) {
                bit<8> v1 = (-function0((((bit<16>)a) * ((bit<16>)c)), ((bit<32>)c)));
                int<64> v2 = (((((int<48>)((int<8>)v1)) ^ ((int<48>)((int<8>)c))) >= ((int<48>)(((bit<45>)v1) ++ ((bit<3>)c)))) ? ((int<64>)((int<8>)c)) : ((false ? ((int<64>)((int<8>)b)) : 64s1) << ((bit<4>)a)));
            }
            c = (-(-b));
            b = (~(c & a));
        }
        if (((((bit<41>)c))[26:3] >= (24w8388608 - 24w16777215))) {
            c = ((c <= (((bit<6>)a) ++ ((bit<2>)a))) ? function1(((bit<16>)b), (12w3865)[7:0]) : ((~b) |-| (true ? c : a)));
            c = (((-2w1) | (-2w3)) ++ ((bit<6>)((bit<128>)(((int<128>)((int<8>)c)) * 128s1))));
            if (false) {
                b = ((bit<8>)((bit<1>)(1s0 |+| (-1s0))));
            }
        } else {
            if (true) {
                bool v3 = true;
                c = (v3 ? ((bit<8>)(100w26299670361691317485653454696 |-| ((bit<100>)b))) : (2w3 ++ (((bit<6>)c) | ((bit<6>)c))));
                b = (((-((bit<2>)a)) ++ ((bit<6>)((bit<7>)b))) - ((b |+| a) |-| c));
            } else {
                c = (((-a) - function0(16w39354, ((bit<32>)b))) >> 8w3);
            }
            b = (((true ? 8w100 : c) & (-b)) >> 8w2);
            c = function0(((bit<16>)c), ((((bit<32>)c) - 32w2147483647) | (((bit<32>)a) + 32w0)));
        }
        b = ((((bit<1>)a) ++ (((bit<7>)a) - 7w21)) ^ ((bit<8>)((bit<64>)a)));
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<48>>(8) ingress_cells;
    counter(4, CounterType.packets_and_bytes) ingress_counts;
    action ingress_a0(out int<65> p0) {
        p0 = (int<65>)(65w33342660867392647936);
        hdr.x0 = hdr.x1;
    }
    action ingress_a1(bit<16> p0, bit<16> p1) {
        if (hdr.x0.isValid()) {
            meta.m2[11:3] = ((-((bit<3>)meta.two.n1)) ++ (-6w32));
        }
    }
    table ingress_t0 {
        key = {
            hdr.base.f2: ternary @name("k0");
            (hdr.ys[0].isValid() ? (meta.kept - meta.m1) : (hdr.base.kind & meta.kept)): exact @name("k1");
        }
        actions = {
            NoAction;
            ingress_a1;
        }
        default_action = ingress_a1(16w32768, 16w23005);
        size = 64;
    }
    apply {
        standard_metadata.egress_spec = 7;
        meta.first = standard_metadata.instance_type == 0;
        standard_metadata.egress_spec = ((bit<9>)((meta.flag ? ((bit<3>)hdr.base.f1) : hdr.base.f5) | (-hdr.base.f5)));
        hash(meta.m2, HashAlgorithm.identity, 16w0, { hdr.base.f5, meta.two.n0, hdr.base.f4, 4w0 }, 32w7);
        meta.two = meta.two;
        meta.two.n0 = (meta.two.n0 * meta.one.n0);
        ingress_t0.apply();
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    action egress_a0() {
        int<32> v4 = (meta.m4 |+| ((int<32>)((int<16>)(meta.m5 >> 1w1))));
        v4[27:25] = ((((bit<3>)meta.one.n0) >> hdr.base.kind) >> 8w2);
        hdr.base.f5 = (((bit<3>)hdr.base.f4) - ((~hdr.base.f5) << 8w1));
    }
    action egress_a1() {
        meta.flag = (meta.one.n1 == 48w0);
        hdr.ys[0].setValid();
        hdr.ys[0].more = (((bit<15>)hdr.base.f5))[13:6];
        if ((!hdr.ys[3].isValid())) {
            meta.m4 = (((int<32>)((35w17179869184 + 35w8042250854))[32:1]) |+| ((((bit<1>)meta.two.n0) < ((bit<1>)meta.one.n1)) ? ((int<32>)(31w147031685 ++ ((bit<1>)((bit<64>)meta.m3)))) : ((int<32>)((int<8>)8w148))));
            meta.two.n1 = (((((bit<68>)meta.m2) << 8w9) << 8w31))[58:11];
            meta.one.n0[108:90] = (1w0 ++ (((bit<28>)meta.m1))[26:9]);
        }
    }
    action egress_a2() {
        if (((!hdr.ys[0].isValid()) && meta.flag)) {
            hdr.base.f2 = hdr.base.pad;
            meta.two.n1 = (((((bit<48>)hdr.base.f5) + meta.one.n1) >> 8w3) |-| ((bit<48>)((bit<65>)meta.m0)));
            meta.m4 = ((-((int<32>)(17w90458 ++ ((bit<15>)meta.two.n1)))) - (((int<32>)(((bit<64>)((bit<1>)meta.flag)))[56:25]) - 32s2137213194));
        } else {
            meta.m0[62:47] = 16w65535;
            meta.two.n1 = ((meta.two.n1 << (hdr.base.f2 ++ ((bit<1>)hdr.base.f0))) >> (~(hdr.base.pad ++ ((bit<1>)meta.kept))));
        }
        hash(meta.m5, HashAlgorithm.identity, 16w0, { hdr.base.kind, meta.two.n1 }, 32w1000);
    }
    action egress_a3(bit<128> p0) {
        hdr.x0 = hdr.x1;
        meta.two = meta.one;
        meta.m0 = (meta.m0 |+| ((((int<65>)((int<128>)meta.two.n0)) + (int<65>)(65w36514315814729989312)) << 8w47));
    }
    apply {
        hdr.base.pad = ((((bit<1>)meta.m1) ++ (((bit<6>)hdr.base.f2) |-| 6w62)) << 8w5);
        meta.two.n1 = ((bit<48>)meta.m1);
        if ((((int<9>)(9w373) |-| (int<9>)(9w375)) == 9s184)) {
            hdr.base.f1 = (((9w1 * ((bit<9>)meta.m2)) << 8w1) << 8w4);
            hdr.ys.pop_front(1);
        }
        hdr.base.f4[4:4] = (hdr.x0.isValid() ? (((bit<1>)hdr.base.f3) >> meta.kept) : (((bit<37>)((bit<65>)meta.m0)))[2:2]);
        meta.one = meta.two;
        meta.m3 ^= (((int<64>)(((bit<7>)((bit<32>)((int<32>)((int<9>)hdr.base.f4)))) ++ ((bit<57>)13w8191))) + ((meta.m3 * meta.m3) & (((int<64>)((int<48>)meta.two.n1)) >> ((bit<8>)hdr.base.f3))));
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
