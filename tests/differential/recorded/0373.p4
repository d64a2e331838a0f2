#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    bit<16> f0;
    bit<64> f1;
    bit<64> f2;
}

header x_t {
    bit<8> next;
    bit<24> f0;
    bit<48> f1;
}

header y_t {
    bit<8> more;
    int<3> f0;
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
    bit<16> n1;
}

struct meta_t {
    bit<33> m0;
    bit<100> m1;
    bit<100> m2;
    int<9> m3;
    bit<100> m4;
    bool flag;
    @field_list(1) bit<8> kept;
    inner_t one;
    inner_t two;
    bool first;
}

bit<16> function0(in bit<8> p0, in bit<8> p1) {
    if ((((bit<32>)((bit<16>)p1)) < (((bit<32>)p1) ^ ((bit<32>)p0)))) {
        return ((true ? ((bit<16>)p0) : ((bit<16>)p0)) - (((bit<16>)p0) |-| 16w32767));
    }
    return ((((bit<5>)((bit<4>)p0)) ++ (((bit<1>)p1) ++ ((bit<10>)p1))) & ((12w1735 + ((bit<12>)p0)) ++ (((bit<4>)p1) |+| 4w14)));
}
bit<16> function1(in bit<8> p0, in bit<16> p1) {
    if (true) {
        return ((7w126 ^ 7w16) ++ (true ? ((bit<9>)p1) : ((bit<9>)p0)));
    }
    return ((bit<16>)(((int<16>)((int<64>)((bit<64>)p1))) * ((int<16>)((int<8>)p0))));
}

parser parse(packet_in packet, out headers_t hdr, inout meta_t meta,
             inout standard_metadata_t standard_metadata) {
    state start {
        packet.extract(hdr.base);
        transition select(hdr.base.kind) {
            8w137: parse_x1;
            8w161: parse_x1;
            8w184: parse_x0;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        bool v1 = (((((bit<7>)((bit<8>)meta.two.n0)) == 7w16) ? (((bit<38>)hdr.base.f0))[32:24] : (9w0 >> 8w3)) <= (((bit<1>)((bit<13>)((bit<8>)meta.one.n0))) ++ (((bit<41>)hdr.base.f1))[29:22]));
        meta.kept = packet.lookahead<bit<8>>();
        transition select(hdr.x0.next) {
            8w84: parse_x1;
            8w1: parse_x1;
            8w161: parse_x1;
            8w15 &&& 8w15: accept;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        if ((hdr.base.f0 < (24w0)[18:3])) {
            meta.m1 = meta.m2;
            meta.m3 = (meta.m3 >> ((meta.flag ? 1w1 : ((bit<1>)meta.m4)) ++ (((bit<3>)((bit<8>)meta.two.n0)) * ((bit<3>)meta.m0))));
            meta.flag = (24w0 > ((bit<24>)hdr.base.kind));
        } else {
            meta.one.n1 = (((19w0)[16:7])[7:5] ++ ((~((bit<13>)meta.m2)) - ((bit<13>)((bit<31>)(int<31>)(31w2147483647)))));
        }
        transition select(hdr.x1.next) {
            8w193 .. 8w196: parse_ys;
            8w159: parse_ys;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        transition select(hdr.ys.last.more) {
            8w182: parse_ys;
            8w98: parse_ys;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        c = ((!(b < a)) ? ((25w16777216)[20:13] << (((bit<13>)a))[2:2]) : (c << 8w3));
        if ((c >= 8w1)) {
            c = b;
            if ((b != 8w128)) {
                bit<5> v2 = ((((bit<5>)((bit<24>)c)) >> (true ? b : b)) - ((5w1 ^ ((bit<5>)c)) + (((bit<2>)b) ++ 3w4)));
            }
            if (false) {
                int<16> v3 = ((int<16>)((int<128>)((bit<128>)b)));
            } else {
                exit;
                b = (((10w272 ^ ((bit<10>)b)) * (true ? ((bit<10>)a) : 10w631)))[8:1];
                c = (19w282193)[13:6];
            }
        }
        c[4:4] = (true ? (((bit<1>)c) |-| 1w0) : (~1w1));
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    counter(4, CounterType.packets_and_bytes) ingress_counts;
    helper() first_helper;
    helper() second_helper;
    action ingress_a0(bit<128> p0) {
        hash(hdr.base.f0, HashAlgorithm.identity, 16w5, { meta.kept, meta.kept }, 32w7);
        meta.two.n1[11:4] = ((((bit<21>)meta.m4) ++ meta.two.n1))[9:2];
        hdr.ys[2].setValid();
        hdr.ys[2].more = (((bit<8>)meta.m1) + meta.kept);
        hdr.ys[2].f0 = ((int<3>)((int<100>)meta.m4));
        hdr.ys[2].pad = (((bit<5>)hdr.base.f2) << ((bit<4>)p0));
    }
    table ingress_t0 {
        key = {
            meta.one.n1: ternary @name("k0");
            meta.kept: lpm @name("k1");
        }
        actions = {
            NoAction;
            ingress_a0;
        }
        default_action = ingress_a0(128w340282366920938463463374607431768211455);
        size = 64;
    }
    table ingress_t1 {
        key = {
            meta.one.n1: exact @name("k0");
        }
        actions = {
            NoAction;
            ingress_a0;
        }
        default_action = NoAction();
        const entries = {
            (16w32767): NoAction();
            (16w31621): ingress_a0(128w80752931355036074725363317067566613072);
            (16w60243): NoAction();
        }
        size = 64;
    }
    table ingress_t2 {
        key = {
            ((hdr.base.f0 + meta.one.n1) << 8w127): optional @name("k0");
            meta.m0: ternary @name("k1");
        }
        actions = {
            NoAction;
            ingress_a0;
        }
        default_action = ingress_a0(128w169881468383886425027121208529995072689);
        size = 64;
    }
    apply {
        standard_metadata.egress_spec = 5;
        meta.first = standard_metadata.instance_type == 0;
        meta.flag = standard_metadata.parser_error != error.NoError;
        ingress_counts.count(((meta.kept ++ ((bit<24>)meta.m4)) & 32w3));
        standard_metadata.egress_spec = ((bit<9>)((meta.flag || hdr.x1.isValid()) ? (((bit<3>)meta.two.n1) ^ ((bit<3>)hdr.base.f0)) : (meta.flag ? 3w4 : 3w1)));
        hdr.ys.pop_front(1);
        ingress_t0.apply();
        ingress_t1.apply();
        ingress_t2.apply();
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    counter(4, CounterType.packets_and_bytes) egress_counts;
    action egress_a0(inout bit<33> p0) {
        bit<64> v4 = hdr.base.f1;
    }
    table egress_t0 {
        key = {
            meta.m4: ternary @name("k0");
        }
        actions = {
            NoAction;
        }
        default_action = NoAction();
        size = 64;
    }
    table egress_t1 {
        key = {
            meta.two.n1: ternary @name("k0");
        }
        actions = {
            NoAction;
        }
        default_action = NoAction();
        size = 64;
    }
    apply {
        meta.m4 = ((~(107w151466626622923912277891515285932)[100:1]) & ((meta.m2 << 8w101) |-| (((bit<110>)hdr.base.kind))[103:4]));
        hdr.base.f0[15:10] = ((((bit<5>)meta.m1) ++ 1w0) |-| (((bit<6>)hdr.base.f0) * ((bit<6>)meta.m2)));
        if (egress_t1.apply().miss) {
            meta.one.n0 = ((int<8>)(((53w8610368957814153)[42:9] |+| ((bit<34>)((bit<128>)((int<128>)((int<33>)meta.m0))))))[24:17]);
            meta.kept = ((meta.one.n1 >= (((bit<55>)meta.m4))[26:11]) ? (~(hdr.base.kind + hdr.base.kind)) : ((hdr.base.kind - hdr.base.kind) |+| meta.kept));
            meta.two.n0 = (((((bit<24>)hdr.base.f1) > ((bit<24>)meta.two.n1)) ? (meta.flag ? meta.two.n0 : meta.one.n0) : ((int<8>)(((bit<22>)hdr.base.kind))[19:12])) |+| ((meta.one.n0 |-| meta.one.n0) | ((int<8>)(((bit<1>)meta.two.n1) ++ ((bit<7>)meta.one.n1)))));
        }
        hdr.base.f1 = hdr.base.f2;
        if (meta.flag) {
            if (egress_t0.apply().miss) {
                hdr.base.f2 = (104w15111656805295255511821473911261)[95:32];
                meta.m4 = (((((int<4>)((int<100>)meta.m4)) < ((int<4>)meta.one.n0)) ? (((bit<123>)meta.m4))[105:6] : (meta.kept ++ 92w3901016460945454403014399351)) >> 8w72);
                meta.two.n1 = (~((23w634999 ^ 23w4194303))[16:1]);
            }
            hash(meta.one.n1, HashAlgorithm.xor16, 16w5, { hdr.base.f0, meta.two.n1, meta.m2, 4w0 }, 32w65536);
            meta.m4 = (((82w3576023940948883084827565)[80:0] ++ (19w262143 >> 8w3)) + meta.m2);
        } else {
            hdr.ys.pop_front(1);
        }
        hdr.base.f2 |= (hdr.base.f1 * ((bit<64>)((bit<7>)((bit<32>)((bit<1>)meta.flag)))));
        hdr.x0 = hdr.x1;
        if ((hdr.base.f0 <= (((bit<16>)hdr.base.kind) + ((bit<16>)meta.m4)))) {
            hdr.x0.setValid();
            hdr.x0.next = (-meta.kept);
            hdr.x0.f0 = (24w2694620 ^ ((bit<24>)((bit<1>)meta.flag)));
            hdr.x0.f1 = (48w151644805985607 & 48w281474976710655);
            meta.m1 = ((((bit<3>)meta.m0) << 8w2) ++ (((bit<97>)63w4611686018427387904) * ((bit<97>)64w18446744073709551614)));
            meta.m4 = ((meta.flag ? (126w30529741344706733366330381041448928813 |-| ((bit<126>)((bit<1>)meta.flag))) : (~126w1)))[105:6];
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
