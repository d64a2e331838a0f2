#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    bit<1> f0;
    bit<8> f1;
    bit<9> f2;
    bit<1> f3;
    bit<12> f4;
    bit<48> f5;
    bit<1> pad;
}

header x_t {
    bit<8> next;
    bit<9> f0;
    bit<12> f1;
    bit<3> pad;
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
    bit<33> n0;
    bit<16> n1;
}

struct meta_t {
    int<64> m0;
    bit<65> m1;
    bit<9> m2;
    bit<128> m3;
    bit<100> m4;
    bool flag;
    @field_list(1) bit<8> kept;
    inner_t one;
    inner_t two;
    bool first;
}

bit<32> function0(in bit<16> p0, in bit<32> p1) {
    if ((p1 >= (false ? ((bit<32>)p0) : p1))) {
        return p1;
    }
    return ((p1 |-| (false ? p1 : 32w1235478542)) | ((bit<32>)(7w66 | 7w126)));
}

parser parse(packet_in packet, out headers_t hdr, inout meta_t meta,
             inout standard_metadata_t standard_metadata) {
    state start {
        packet.extract(hdr.base);
        transition select(hdr.base.kind) {
            8w69 .. 8w72: parse_x0;
            8w76: parse_x0;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        hdr.base.f0 = ((~(hdr.base.f0 & hdr.base.pad)) * ((((bit<6>)meta.m3) | 6w0))[0:0]);
        transition select(hdr.x0.next) {
            8w200: parse_ys;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        verify(meta.flag, error.Unwelcome);
        transition select(hdr.x1.next) {
            8w15 .. 8w18: parse_ys;
            8w120: parse_ys;
            8w110: parse_ys;
            8w214: parse_ys;
            8w0 &&& 8w15: accept;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        bit<16> v1 = meta.one.n1;
        transition select(hdr.ys.last.more) {
            8w182: parse_ys;
            8w42: parse_ys;
            8w166: parse_ys;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        b += ((!(a < 8w40)) ? ((c | b) >> (~c)) : ((37w114595227914)[28:21] - (((bit<41>)b))[26:19]));
        c = (((-a) << (((bit<2>)c) ++ ((bit<2>)b))) | (((bit<21>)((bit<9>)b)))[18:11]);
        switch ((((bit<31>)c))[4:1]) {
            4w1: {
                c = ((a < (b & a)) ? (((bit<8>)((bit<24>)a)) >> 8w7) : (true ? (1w0 ++ ((bit<7>)b)) : a));
                b = (((3w0 ++ 2w2) ++ (((bit<3>)a) * ((bit<3>)c))) & ((((bit<2>)b) ++ 2w1) ++ (23w8388607)[3:0]));
                c = a;
            }
            4w7: {
                b = (((bit<8>)(((bit<63>)c) ^ 63w1)) ^ ((31w2137753491 >= 31w2147483647) ? b : ((bit<8>)24w16145463)));
            }
            4w15: {
                b = ((~5w30) ++ ((~((bit<3>)c)) + (false ? ((bit<3>)b) : ((bit<3>)c))));
                c = (((19w28960 * ((bit<19>)c)))[13:6] ^ ((a << 8w3) - (((bit<18>)b))[8:1]));
                b = (((((bit<6>)b) ++ ((bit<2>)b)) |+| (b >> 1w0)) |-| c);
            }
            default: {
                b = (-(a >> 8w8));
                b = ((bit<8>)(((int<8>)(((bit<4>)b) ++ ((bit<4>)a))) << 8w2));
            }
        }
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<16>>(8) ingress_cells;
    counter(4, CounterType.packets_and_bytes) ingress_counts;
    helper() first_helper;
    helper() second_helper;
    action ingress_a0() {
        hdr.ys.push_front(1);
        hash(meta.one.n1, HashAlgorithm.crc32, 16w5, { meta.m1, meta.one.n0, hdr.base.f0, 5w0 }, 32w7);
    }
    table ingress_t0 {
        key = {
            hdr.base.f3: range @name("k0");
            meta.kept: exact @name("k1");
        }
        actions = {
            NoAction;
            ingress_a0;
        }
        default_action = NoAction();
        size = 64;
    }
    table ingress_t1 {
        key = {
            meta.m2: ternary @name("k0");
            meta.kept: range @name("k1");
            meta.m3: range @name("k2");
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
            hdr.base.f5: exact @name("k0");
            meta.m2: range @name("k1");
        }
        actions = {
            NoAction;
            ingress_a0;
        }
        default_action = NoAction();
        size = 64;
    }
    apply {
        standard_metadata.egress_spec = 7;
        meta.first = standard_metadata.instance_type == 0;
        meta.flag = standard_metadata.parser_error != error.NoError;
        meta.m1 = (((((bit<42>)hdr.base.f4) * 42w4108998722899) ++ (((bit<85>)meta.two.n0))[82:20]))[72:8];
        hdr.x1 = hdr.x0;
        second_helper.apply(((hdr.base.pad > 1w1) ? (hdr.base.f1 + hdr.base.f1) : (hdr.base.f0 ++ 7w55)), meta.kept, hdr.base.f1);
        ingress_t0.apply();
        ingress_t1.apply();
        ingress_t2.apply();
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    helper() first_helper;
    helper() second_helper;
    action egress_a0() {
        meta.m3 = (~meta.m3);
        hdr.x1 = hdr.x0;
    }
    action egress_a1(bit<32> p0) {
        meta.m2 = ((bit<9>)((bit<32>)((bit<8>)hdr.base.f2)));
        meta.one = meta.one;
        meta.kept = ((((bit<6>)((bit<33>)((int<33>)meta.one.n0))) + (6w44 & 6w0)) ++ (((bit<2>)meta.m4) * (hdr.base.kind)[1:0]));
    }
    action egress_a2(bit<16> p0) {
        if (((((bit<31>)hdr.base.f2) & 31w1073741824) >= ((bit<31>)meta.m2))) {
            hdr.base.f2 = ((bit<9>)((bit<64>)(((int<64>)((int<33>)((bit<33>)hdr.base.f5))) |+| meta.m0)));
        }
    }
    action egress_a3(inout bit<9> p0, inout bit<128> p1) {
        meta.two.n0[30:30] = ((1w1 - ((bit<1>)hdr.base.f2)) - (hdr.base.f3 | hdr.base.f3));
    }
    apply {
        int<8> v2 = (((int<8>)((int<1>)((int<4>)((bit<4>)hdr.base.f4)))) << 8w3);
        hdr.base.f4 = (((hdr.base.f4 ^ hdr.base.f4) + (((bit<38>)meta.one.n1))[25:14]) |+| ((bit<12>)((bit<24>)((int<24>)(7w0 ++ 17w89100)))));
        hash(meta.one.n1, HashAlgorithm.identity, 16w5, { hdr.base.f4, 4w0 }, 32w7);
        v2 = ((meta.one.n0 >= 33w5661798450) ? ((int<8>)((hdr.ys[1].isValid() ? ((bit<2>)hdr.base.pad) : ((bit<2>)meta.one.n1)) ++ ((bit<6>)((bit<4>)meta.m3)))) : (-((int<8>)(((bit<38>)meta.two.n0))[11:4])));
        switch ((meta.one.n1 |-| meta.two.n1)) {
            16w32768: {
                hdr.base.f1[5:0] = 6w0;
                meta.two.n0 = (((((bit<52>)meta.two.n1) |+| 52w2251799813685247))[38:6] & ((28w169689700 |-| 28w134217727) ++ ((bit<5>)((bit<63>)meta.one.n0))));
                hdr.base.f3 = ((~(hdr.base.f3 - 1w1)) + ((bit<1>)((bit<32>)((int<32>)((int<33>)((bit<33>)hdr.base.f5))))));
            }
            16w65534: {
                hdr.base.f2 = (((39w0 * ((bit<39>)((bit<64>)meta.m0))) |-| ((bit<39>)8w203)))[23:15];
                meta.one.n0 = ((((bit<39>)((bit<31>)meta.one.n1)))[38:6] >> 8w6);
                hdr.base.f5 = hdr.base.f5;
            }
            default: {
                hdr.base.f5 = (((bit<48>)meta.m3) ^ (hdr.base.f5 + ((bit<48>)meta.m1)));
            }
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
