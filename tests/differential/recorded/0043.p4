#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    int<12> f0;
    bit<32> f1;
    int<48> f2;
    bit<4> pad;
}

header x_t {
    bit<8> next;
    bit<7> f0;
    bit<1> pad;
}

header y_t {
    bit<8> more;
    bit<24> f0;
}

struct headers_t {
    base_t base;
    x_t x0;
    x_t x1;
    y_t[4] ys;
}

struct inner_t {
    bit<1> n0;
    bit<32> n1;
}

struct meta_t {
    bit<65> m0;
    bit<65> m1;
    bit<1> m2;
    bit<1> m3;
    bit<32> m4;
    bit<16> m5;
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
        if ((!(hdr.base.pad > ((bit<4>)meta.m1)))) {
            meta.m5 = (((bit<10>)meta.m3) ++ ((bit<6>)((bit<100>)((int<100>)((int<64>)((bit<64>)meta.m2))))));
            meta.m4 = (((((bit<21>)hdr.base.f1))[3:3] ++ (2w2 >> 8w0)) ++ ((bit<29>)meta.two.n0));
        }
        verify(((meta.m2 >= 1w0) || (hdr.base.f1 <= hdr.base.f1)), error.Unwelcome);
        transition select(hdr.base.kind) {
            8w253: parse_ys;
            8w65: parse_ys;
            8w198: parse_x1;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        meta.flag = meta.flag;
        transition select(hdr.x0.next) {
            8w93: parse_x1;
            8w192: parse_x1;
            8w32: parse_x1;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        hdr.base.f0 = (~hdr.base.f0);
        transition select(hdr.x1.next) {
            8w84: parse_ys;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        if (((meta.flag || meta.flag) && (hdr.base.pad <= hdr.base.pad))) {
            meta.m0 = ((((bit<65>)((bit<13>)meta.m4)) * (meta.m0 | 65w19803607448034067601)) |+| ((bit<65>)(hdr.base.pad + hdr.base.pad)));
            hdr.base.f2 = ((int<48>)((int<100>)(((bit<114>)meta.m2))[110:11]));
        }
        transition select(hdr.ys.last.more) {
            8w39: parse_ys;
            8w52: parse_ys;
            8w4 &&& 8w15: accept;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        if (true) {
            switch ((2w0 ++ 6w59)) {
                8w152: {
                    c = (((bit<8>)((bit<33>)((bit<1>)b))) - ((bit<8>)(48w27378859352920 >> 8w19)));
                    c = (((b | a) & (a * 8w1)) & (((bit<42>)c))[32:25]);
                    c = (false ? ((c >> 8w1) >> 8w7) : (((bit<8>)((bit<16>)a)) >> (false ? ((bit<1>)a) : ((bit<1>)a))));
                }
                8w226: {
                    b = (-a);
                }
                8w255: {
                    b = (((bit<22>)b))[10:3];
                }
                default: {
                    b = ((((bit<41>)a) ^ ((bit<41>)c)))[21:14];
                }
            }
            c[7:6] = ((((bit<1>)a) << ((bit<1>)b)) ++ (false ? ((bit<1>)a) : 1w0));
            c = (c - ((false ? 5w0 : ((bit<5>)b)) ++ 3w4));
        }
        if (false) {
            if (true) {
                c = (true ? b : ((bit<8>)((bit<24>)(~((int<24>)((int<8>)c))))));
                b = b;
                c = b;
            }
        }
        if ((b <= ((bit<8>)((bit<16>)((int<16>)((int<8>)a)))))) {
            c[4:4] = ((((bit<1>)b) ^ ((bit<1>)b)) << (b |-| c));
            b = ((((bit<41>)((bit<31>)c)) << (2w2 ++ 2w1)))[39:32];
        } else {
            c = ((false ? ((bit<2>)((bit<24>)((int<24>)((int<8>)a)))) : (35w12331637779)[12:11]) ++ ((bit<6>)(((bit<4>)a) ++ 9w256)));
            b = ((-(true ? 8w184 : c)) - ((9w425)[3:0] ++ ((bit<4>)((bit<33>)a))));
            c = ((((bit<3>)c) ++ ((bit<5>)c)) & b);
        }
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<32>>(4) ingress_cells;
    action ingress_a0() {
        hash(meta.one.n1, HashAlgorithm.csum16, 16w0, { meta.one.n0, 7w0 }, 32w7);
        hdr.base.pad = ((bit<4>)meta.m2);
        meta.one = meta.two;
    }
    action ingress_a1(bit<48> p0) {
        meta.one = meta.one;
    }
    action ingress_a2(inout bit<8> p0) {
        hash(meta.m5, HashAlgorithm.crc32, 16w5, { p0 }, 32w7);
    }
    action ingress_a3() {
        ingress_cells.read(meta.two.n1, ((meta.two.n1 >> 8w20) & 32w3));
    }
    apply {
        standard_metadata.egress_spec = 6;
        meta.first = standard_metadata.instance_type == 0;
        hdr.x1 = hdr.x0;
        if ((hdr.ys[3].isValid() && (meta.flag && hdr.ys[0].isValid()))) {
            if (hdr.ys[3].isValid()) {
                ingress_cells.read(meta.two.n1, (((bit<32>)9w17) & 32w3));
                bit<32> v1 = (~((((bit<27>)meta.m0) ++ ((bit<5>)meta.one.n1)) >> 8w29));
                ingress_cells.read(v1, ((meta.one.n1 & meta.two.n1) & 32w3));
            } else {
                meta.two.n0 = ((bit<1>)((bit<33>)((int<33>)((int<65>)(hdr.x0.isValid() ? meta.m0 : meta.m0)))));
                hdr.ys[0].setValid();
                hdr.ys[0].more = (2w1 ++ ((bit<6>)hdr.base.kind));
                hdr.ys[0].f0 = (((bit<24>)hdr.base.kind) & 24w1);
            }
            ingress_cells.write((meta.one.n1 & 32w3), ((30w0 << hdr.base.kind) ++ ((bit<2>)((bit<32>)(int<32>)(32w2147483648)))));
        }
        ingress_cells.read(meta.two.n1, ((meta.one.n1 + hdr.base.f1) & 32w3));
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    action egress_a0() {
        meta.one = meta.two;
        bit<96> v2 = 96w4920580180962786374634384417;
    }
    action egress_a1(inout bit<65> p0) {
        bit<16> v3 = ((~(meta.m5 + 16w48401)) * ((((bit<3>)meta.m1) ^ 3w7) ++ (13w3842 & 13w8191)));
    }
    action egress_a2() {
        meta.flag = (meta.m5 < 16w32768);
    }
    action egress_a3() {
        bool v4 = (((int<24>)((int<4>)((bit<4>)33w1916339807))) >= ((int<24>)((((bit<5>)((bit<12>)hdr.base.f0)) << 8w4) ++ (-19w510148))));
        hdr.ys.push_front(1);
        meta.one = meta.one;
    }
    apply {
        hdr.base.pad = ((bit<4>)((bit<7>)meta.two.n1));
        switch ((((bit<5>)meta.m0) ++ ((bit<3>)meta.two.n1))) {
            8w83: {
                meta.m0 = (((bit<65>)128w2380649581968911440003000008564890058) & ((73w4530900653882023353557 - 73w4722366482869645213696))[71:7]);
            }
            8w87: {
                meta.m1 = ((bit<65>)((((bit<7>)((bit<12>)hdr.base.f0)) != 7w0) ? (meta.flag ? 9w255 : ((bit<9>)meta.one.n0)) : (-((bit<9>)meta.one.n0))));
                meta.two.n1 = meta.m4;
            }
            8w163: {
                meta.m1 = (((bit<65>)24w4357895) >> ((meta.flag ? meta.m3 : meta.one.n0) << 8w1));
                hdr.base.f1 = ((bit<32>)((bit<100>)((int<100>)((int<1>)meta.m2))));
            }
            default: {
                meta.m3 = (((!meta.flag) ? (((bit<3>)hdr.base.f1) |-| 3w4) : 3w0))[0:0];
            }
        }
        hash(meta.one.n1, HashAlgorithm.crc32, 16w0, { meta.m0, meta.m4, meta.two.n1, 7w0 }, 32w7);
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
