#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    bit<32> f0;
    int<3> f1;
    int<64> f2;
    bit<24> f3;
    bit<1> f4;
    bit<4> pad;
}

header x_t {
    bit<8> next;
    bit<48> f0;
    bit<4> f1;
    bit<4> pad;
}

header y_t {
    bit<8> more;
    int<64> f0;
}

struct headers_t {
    base_t base;
    x_t x0;
    x_t x1;
    y_t[4] ys;
}

struct inner_t {
    bit<16> n0;
    int<100> n1;
}

struct meta_t {
    int<65> m0;
    int<16> m1;
    int<65> m2;
    bit<100> m3;
    bit<16> m4;
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
        meta.m3[96:89] = ((46w70368744177662)[18:11] * (hdr.base.kind ^ ((bit<8>)hdr.base.pad)));
        transition select(hdr.base.kind) {
            8w38: parse_ys;
            8w236: parse_x0;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        meta.kept = ((bit<8>)((bit<65>)meta.m2));
        verify((hdr.base.pad < 4w15), error.Unwelcome);
        transition select(hdr.x0.next) {
            8w48: parse_x1;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        transition select(hdr.x1.next) {
            8w199: parse_ys;
            8w86: parse_ys;
            8w119: parse_ys;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        transition select(hdr.ys.last.more) {
            8w76: parse_ys;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        if (((false || false) || true)) {
            if ((a >= (b & c))) {
                b = (-(((bit<8>)((bit<48>)((int<48>)((int<8>)a)))) | (((bit<1>)b) ++ ((bit<7>)b))));
            } else {
                b = (((14w16382 + ((bit<14>)b)) | (((bit<37>)c))[17:4]))[10:3];
                b = (((b | b) >> (false ? ((bit<1>)c) : ((bit<1>)a))) | a);
            }
            c = (((true ? ((bit<3>)b) : ((bit<3>)c)) |+| ((bit<3>)c)) ++ ((((bit<35>)a))[5:1] >> 8w5));
            if ((true && (c <= 8w254))) {
                c = (((-48w0) != (78w38948721411832212512563)[61:14]) ? ((bit<8>)(((bit<56>)a))[34:3]) : ((6w3 ++ 2w1) |+| (((bit<41>)b))[34:27]));
                c = a;
            } else {
                c = (~(-(~8w206)));
            }
        } else {
            b = ((bit<8>)((26w67108863)[19:12] ++ (((bit<1>)a) | 1w1)));
            b = ((bit<8>)((bit<48>)(((int<48>)(48w268869617970400) * ((int<48>)((int<8>)a))) ^ (((int<48>)((int<8>)a)) ^ ((int<48>)((int<8>)a))))));
            bit<8> v1 = ((((int<1>)9s255) <= (((int<1>)((int<8>)c)) >> a)) ? ((8w1 - 8w178) | (32w4294967294)[10:3]) : ((8w128 + b) << 8w9));
        }
        b[2:2] = ((bit<1>)((bit<100>)b));
        c = (~((3w7 ++ 5w9) << 8w1));
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    action ingress_a0() {
        meta.m4 = ((bit<16>)((bit<8>)((bit<64>)((int<64>)(((bit<17>)((bit<64>)hdr.base.f2)) ++ ((bit<47>)((bit<64>)hdr.base.f2)))))));
    }
    apply {
        standard_metadata.egress_spec = 5;
        meta.first = standard_metadata.instance_type == 0;
        hash(hdr.base.f0, HashAlgorithm.crc32, 16w0, { hdr.base.kind, meta.kept, hdr.base.f4, 7w0 }, 32w1000);
        switch ((-8w1)) {
            8w127: {
                hdr.base.f3 = ((hdr.base.kind <= 8w0) ? (~(hdr.base.f3 | hdr.base.f3)) : (hdr.base.f3 |+| (((bit<24>)meta.two.n0) | ((bit<24>)meta.m4))));
                hdr.base.f1 = (hdr.base.f1 << 8w1);
            }
            8w245: {
                hdr.base.f2 = (((int<64>)((-((bit<3>)hdr.base.f4)) ++ (((bit<39>)((bit<3>)hdr.base.f1)) ++ ((bit<22>)meta.two.n0)))) |+| (((int<64>)(((bit<62>)((bit<3>)hdr.base.f1)) ++ ((bit<2>)((bit<64>)hdr.base.f2)))) * ((int<64>)((int<48>)48w123730008083792))));
            }
            default: {
                hdr.base.f2 = (((!meta.flag) ? (hdr.base.f2 |-| hdr.base.f2) : ((int<64>)((int<16>)meta.one.n0))) ^ ((hdr.ys[1].isValid() ? (int<64>)(64w18446744073709551615) : hdr.base.f2) << ((bit<8>)((bit<128>)((int<128>)((int<1>)((bit<1>)meta.flag)))))));
                meta.two.n1 = ((~((int<100>)((int<128>)((bit<128>)hdr.base.f0)))) << ((hdr.ys[1].isValid() ? hdr.base.kind : hdr.base.kind) & (9w0)[7:0]));
            }
        }
        ingress_a0();
        meta.two.n1 = ((meta.two.n1 > meta.one.n1) ? (((int<100>)((int<33>)((bit<33>)hdr.base.kind))) - (((int<100>)meta.m1) + meta.two.n1)) : ((meta.two.n1 >> 8w4) |-| (meta.two.n1 |+| 100s1)));
        standard_metadata.egress_spec = ((bit<9>)((hdr.base.f4 << 8w0) ++ (((bit<2>)((bit<65>)meta.m2)) - 2w0)));
        if (meta.first && (hdr.base.kind <= (((bit<13>)((bit<65>)meta.m2)))[7:0])) {
            standard_metadata.mcast_grp = 3;
        }
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    counter(4, CounterType.packets_and_bytes) egress_counts;
    helper() first_helper;
    helper() second_helper;
    action egress_a0() {
        meta.kept = (((((bit<25>)((bit<100>)meta.one.n1)) ++ ((bit<6>)((bit<3>)hdr.base.f1))) ++ (((bit<14>)meta.one.n0) + 14w16382)))[10:3];
        meta.m0 = (~meta.m0);
    }
    action egress_a1() {
        meta.two = meta.two;
        egress_counts.count(((hdr.base.f0 | hdr.base.f0) & 32w3));
    }
    table egress_t0 {
        key = {
            hdr.base.kind: lpm @name("k0");
            meta.two.n0: optional @name("k1");
            hdr.base.f0: range @name("k2");
        }
        actions = {
            NoAction;
            egress_a0;
            egress_a1;
        }
        default_action = NoAction();
        size = 64;
    }
    table egress_t1 {
        key = {
            meta.one.n0: optional @name("k0");
            hdr.base.f0: lpm @name("k1");
            hdr.base.f0: exact @name("k2");
        }
        actions = {
            NoAction;
            egress_a1;
        }
        default_action = NoAction();
        size = 64;
    }
    apply {
        switch (egress_t0.apply().action_run) {
            NoAction: {
                meta.m4 = meta.one.n0;
            }
            egress_a0: {
                meta.m3[67:9] = ((meta.m0 >= meta.m0) ? (((bit<59>)((bit<100>)meta.one.n1)) ^ ((bit<59>)meta.kept)) : (14w0 ++ ((bit<45>)hdr.base.f3)));
            }
            default: {
                meta.m0 = ((int<65>)((int<32>)(~(hdr.base.f0 ^ hdr.base.f0))));
            }
        }
        egress_a0();
        meta.two = meta.one;
        hdr.base.f4 ^= ((-(((bit<1>)meta.one.n0) |+| hdr.base.f4)) ^ hdr.base.f4);
        hdr.ys.pop_front(1);
        hdr.base.f0 = ((bit<32>)((bit<31>)(((bit<9>)((bit<1>)meta.flag)) |+| ((bit<9>)hdr.base.pad))));
        hdr.base.f2 = ((int<64>)(((75w18889465931478580854784 ++ ((bit<14>)meta.two.n0)) * (((bit<89>)((bit<100>)meta.two.n1)) |+| 89w309485009821345068724781055)))[65:2]);
        hdr.ys[2].setValid();
        hdr.ys[2].more = hdr.base.kind;
        hdr.ys[2].f0 = ((int<64>)(((bit<95>)hdr.base.kind))[78:15]);
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
