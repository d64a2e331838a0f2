#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    bit<48> f0;
    bit<1> f1;
    bit<12> f2;
    bit<1> f3;
    bit<12> f4;
    bit<1> f5;
    bit<5> pad;
}

header x_t {
    bit<8> next;
    bit<64> f0;
    bit<12> f1;
    int<7> f2;
    bit<12> f3;
    bit<1> pad;
}

header y_t {
    bit<8> more;
    bit<32> f0;
}

struct headers_t {
    base_t base;
    x_t x0;
    x_t x1;
    y_t[4] ys;
}

struct inner_t {
    bit<48> n0;
    int<128> n1;
}

struct meta_t {
    bit<128> m0;
    bit<65> m1;
    int<8> m2;
    bool flag;
    @field_list(1) bit<8> kept;
    inner_t one;
    inner_t two;
    bool first;
}

bit<32> function0(in bit<8> p0, in bit<32> p1) {
    if ((p0 >= 8w142)) {
        return (~(true ? p1 : 32w2255967969));
    }
    return ((-(p0 - p0)) ++ ((((bit<36>)p0) ++ ((bit<4>)p0)))[25:2]);
}

parser parse(packet_in packet, out headers_t hdr, inout meta_t meta,
             inout standard_metadata_t standard_metadata) {
    state start {
        packet.extract(hdr.base);
        transition select(hdr.base.kind) {
            8w171: parse_ys;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        bit<64> v1 = ((64w2243964538719136516 |-| (((bit<68>)meta.kept))[65:2]) >> ((((bit<19>)meta.m1) |-| ((bit<19>)meta.two.n0)))[12:12]);
        meta.kept = packet.lookahead<bit<8>>();
        transition select(hdr.x0.next) {
            8w48: parse_x1;
            8w142: parse_ys;
            8w2: parse_x1;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        transition select(hdr.x1.next) {
            8w79: parse_ys;
            8w233: parse_ys;
            8w44: parse_ys;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        hdr.base.f0 = (((meta.flag || meta.flag) ? (meta.flag ? meta.one.n0 : meta.two.n0) : meta.two.n0) |+| ((meta.m1 != 65w36893488147419103230) ? (~meta.one.n0) : (-hdr.base.f0)));
        transition select(hdr.ys.last.more) {
            8w117: parse_ys;
            8w132: parse_ys;
            8w26: parse_ys;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        if ((a == ((bit<8>)((bit<7>)c)))) {
            c = ((7w102 & (((bit<7>)c) >> 8w4)) ++ ((c >= 8w128) ? (-1w0) : (((bit<4>)a))[2:2]));
        } else {
            b ^= ((bit<8>)((~((bit<9>)a)) << (27w77949347)[16:13]));
            switch ((((bit<1>)b) ++ 3w4)) {
                4w0: {
                    b = (((~a) & a) >> ((bit<4>)a));
                    b = ((bit<8>)((128w190251901774680200311942846546923294512 & 128w104146343018097248391903502293718075931) |+| (128w116392989127085815002755818779441774304 * 128w40176359471430104346324556429245357234)));
                    b = (((bit<5>)c) ++ ((((bit<3>)a) + ((bit<3>)a)) << ((bit<4>)((bit<128>)((int<128>)((int<8>)b))))));
                }
                4w3: {
                    b[3:0] = ((bit<4>)b);
                    c = (((!true) ? ((bit<36>)((bit<63>)c)) : ((bit<36>)b)))[8:1];
                    c = (true ? ((bit<8>)((bit<63>)((int<63>)((int<8>)b)))) : ((bit<8>)(-100w833664998389942599530287891559)));
                }
                4w14: {
                    b = ((bit<8>)((bit<33>)((int<33>)((int<13>)(5w14 ++ a)))));
                }
                default: {
                    c = ((bit<8>)(((bit<64>)c) | (((bit<64>)b) ^ 64w9223372036854775807)));
                }
            }
        }
        c = ((((bit<8>)((bit<24>)((int<24>)((int<8>)a)))) |+| (6w31 ++ 2w0)) * (((bit<8>)(int<8>)(8w255)) - (b |-| b)));
        int<64> v2 = ((((int<64>)((int<7>)((bit<7>)a))) |-| ((int<64>)(64w9223372036854775808) - (int<64>)(64w18446744073709551615))) |+| ((false ? ((int<64>)((int<8>)b)) : ((int<64>)((int<8>)a))) |-| ((int<64>)((int<8>)c))));
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<48>>(4) ingress_cells;
    action ingress_a0(bit<8> p0, bit<8> p1) {
        meta.m1 = meta.m1;
    }
    action ingress_a1(inout bit<65> p0, inout bit<8> p1) {
        hdr.x0.setInvalid();
        standard_metadata.egress_spec = ((bit<9>)((bit<3>)meta.m0));
    }
    action ingress_a2(out bit<65> p0) {
        p0 = 65w18446744073709551616;
        p0 = (((102w2496781725101413779779699269427 >> hdr.base.f1))[70:6] - ((p0 & meta.m1) & meta.m1));
        standard_metadata.egress_spec = ((bit<9>)((meta.flag && meta.flag) ? (((bit<3>)meta.one.n0) >> 8w4) : (~((bit<3>)((bit<8>)meta.m2)))));
        if ((!meta.flag)) {
            meta.m1 = ((bit<65>)((((bit<7>)hdr.base.f3) ++ 21w476731))[27:21]);
            meta.m0[126:121] = ((4w9 ^ 4w0) ++ (((bit<2>)hdr.base.f1) |+| 2w0));
        }
    }
    apply {
        standard_metadata.egress_spec = 2;
        meta.first = standard_metadata.instance_type == 0;
        if (hdr.x1.isValid()) {
            hash(meta.two.n0, HashAlgorithm.csum16, 16w5, { meta.two.n0, hdr.base.kind }, 32w1000);
            hdr.base.f1 = (((100w0 >> 4w8) <= (101w2535301200456458802993406410751)[99:0]) ? ((1w1 >> 4w8) ^ (meta.flag ? hdr.x1.pad : hdr.base.f5)) : (hdr.x1.pad - (hdr.base.f5 << ((bit<4>)meta.m1))));
        }
        if ((!hdr.x1.isValid())) {
            hdr.x0 = hdr.x1;
            hdr.base.f0[44:44] = (((bit<1>)((bit<64>)64s7901422087227854367)) |-| ((bit<1>)100w1267650600228229401496703205375));
        }
        ingress_cells.read(meta.one.n0, ((-((bit<32>)meta.m0)) & 32w3));
        hash(hdr.base.f0, HashAlgorithm.crc32, 16w0, { hdr.base.f4, 4w0 }, 32w7);
        ingress_a2(meta.m1);
        if (meta.first && (hdr.base.f0 != (hdr.ys[3].isValid() ? meta.two.n0 : meta.one.n0))) {
            resubmit_preserving_field_list(1);
        }
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    counter(4, CounterType.packets_and_bytes) egress_counts;
    helper() first_helper;
    helper() second_helper;
    action egress_a0(inout int<8> p0) {
        meta.one = meta.one;
        egress_counts.count((32w1 & 32w3));
    }
    table egress_t0 {
        key = {
            hdr.base.f2: optional @name("k0");
            ((((bit<16>)hdr.base.f1) + ((bit<16>)hdr.base.f0)) + (-((bit<16>)hdr.base.f3))): range @name("k1");
            meta.two.n0: lpm @name("k2");
        }
        actions = {
            NoAction;
        }
        default_action = NoAction();
        size = 64;
    }
    table egress_t1 {
        key = {
            ((meta.kept << 8w8) | ((bit<8>)meta.m1)): ternary @name("k0");
        }
        actions = {
            NoAction;
        }
        default_action = NoAction();
        size = 64;
    }
    table egress_t2 {
        key = {
            hdr.base.f5: optional @name("k0");
            hdr.base.pad: optional @name("k1");
        }
        actions = {
            NoAction;
        }
        default_action = NoAction();
        size = 64;
    }
    apply {
        egress_a0(meta.m2);
        meta.m2 = ((int<8>)((int<16>)((bit<16>)meta.m0)));
        egress_t0.apply();
        egress_t1.apply();
        egress_t2.apply();
        if (meta.first && hdr.x0.isValid()) {
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
