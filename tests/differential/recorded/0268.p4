#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    bit<8> f0;
    int<16> f1;
    bit<32> f2;
    bit<12> f3;
    int<8> f4;
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
    bit<1> f0;
    bit<7> pad;
}

struct headers_t {
    base_t base;
    x_t x0;
    x_t x1;
    y_t[2] ys;
}

struct inner_t {
    bit<64> n0;
    bit<9> n1;
}

struct meta_t {
    bit<64> m0;
    bit<48> m1;
    bit<4> m2;
    bit<64> m3;
    bit<9> m4;
    bool flag;
    @field_list(1) bit<8> kept;
    inner_t one;
    inner_t two;
    bool first;
}

bit<8> function0(in bit<16> p0, in bit<8> p1) {
    if ((true && (p0 < 16w43578))) {
        return ((bit<8>)((bit<1>)(((int<1>)((int<16>)p0)) |-| (int<1>)(1w1))));
    }
    return ((~(p1 | p1)) | ((((bit<9>)p1))[6:3] ++ (((bit<4>)p1) * ((bit<4>)p1))));
}
bit<32> function1(in bit<32> p0, in bit<16> p1) {
    if (((((bit<100>)p0) - 100w1267650600228229401496703205374) != (~((bit<100>)p1)))) {
        return p0;
    }
    return (p0 | ((bit<32>)((bit<63>)(63s437090303674205709 << 8w55))));
}

parser parse(packet_in packet, out headers_t hdr, inout meta_t meta,
             inout standard_metadata_t standard_metadata) {
    state start {
        packet.extract(hdr.base);
        transition select(hdr.base.kind) {
            8w8: parse_ys;
            8w62: parse_x0;
            8w7 &&& 8w15: accept;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        meta.m0 = (((meta.m3 ^ meta.one.n0) << 8w40) << ((hdr.base.kind |+| hdr.base.f0) * (((bit<5>)hdr.base.pad) ++ ((bit<3>)((bit<16>)hdr.base.f1)))));
        transition select(hdr.x0.next) {
            8w117: parse_x1;
            8w142: parse_x1;
            8w209: parse_ys;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        meta.one.n0 = (meta.m3 * ((~meta.two.n0) >> 8w38));
        transition select(hdr.x1.next) {
            8w47 .. 8w50: parse_ys;
            8w165: parse_ys;
            8w13 &&& 8w15: accept;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        meta.m3 = meta.one.n0;
        transition select(hdr.ys.last.more) {
            8w122: parse_ys;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        b = (a >> 8w4);
        c = ((function0(16w1, c) >> 8w0) >> (~a));
        b = (((((bit<27>)b) << 8w26) >> (-c)))[11:4];
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<48>>(1) ingress_cells;
    counter(4, CounterType.packets_and_bytes) ingress_counts;
    action ingress_a0(out bit<4> p0) {
        p0 = 4w11;
        hdr.x1 = hdr.x0;
        meta.one.n0 = ((hdr.ys[0].isValid() ? meta.two.n0 : ((bit<64>)((bit<1>)meta.flag))) |-| ((((bit<85>)meta.m1) ++ 16w20983))[64:1]);
        hdr.ys.push_front(1);
    }
    apply {
        standard_metadata.egress_spec = 2;
        meta.first = standard_metadata.instance_type == 0;
        meta.flag = standard_metadata.parser_error != error.NoError;
        bit<16> v1 = (((((bit<33>)((bit<1>)meta.flag)) ++ ((bit<22>)meta.one.n1)))[27:12] * ((bit<16>)hdr.base.f1));
        hdr.base.f3[9:7] = ((bit<3>)(meta.m1 & meta.m1));
        int<64> v2 = (meta.flag ? ((int<64>)((int<100>)(meta.flag ? ((bit<100>)hdr.base.f2) : ((bit<100>)meta.m0)))) : (-(hdr.ys[1].isValid() ? ((int<64>)((int<16>)v1)) : (int<64>)(64w15353829630724878675))));
        meta.flag = (hdr.ys[0].isValid() || (hdr.base.f3 == 12w1));
        standard_metadata.egress_spec = ((bit<9>)((bit<3>)(((bit<2>)hdr.base.pad) ++ ((bit<2>)v1))));
        hdr.ys[0].setValid();
        hdr.ys[0].more = ((bit<8>)((bit<16>)hdr.base.f1));
        hdr.ys[0].f0 = (1w0 & 1w1);
        hdr.ys[0].pad = ((bit<7>)((bit<64>)hdr.base.pad));
        ingress_counts.count(((hdr.x1.isValid() ? hdr.base.f2 : ((bit<32>)hdr.ys[0].more)) & 32w3));
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<48>>(1) egress_cells;
    helper() first_helper;
    helper() second_helper;
    action egress_a0(bit<128> p0) {
        hdr.base.f3 = ((-(29w536870910)[21:10]) | ((hdr.base.f3 | hdr.base.f3) & (((bit<12>)hdr.base.kind) + hdr.base.f3)));
    }
    action egress_a1(inout bit<8> p0) {
        meta.two.n1 = (((((bit<2>)meta.m2) >> 8w0) ++ ((bit<3>)hdr.base.kind)) ++ ((bit<4>)(((bit<23>)((bit<1>)meta.flag)))[7:0]));
    }
    action egress_a2(bit<16> p0, bit<9> p1) {
        meta.two.n0[44:34] = ((-((bit<11>)meta.kept)) + (((bit<11>)hdr.base.pad) |-| 11w559));
        hash(meta.m0, HashAlgorithm.identity, 16w0, { meta.m4, p1, meta.one.n0, 6w0 }, 32w1000);
    }
    apply {
        hdr.ys.push_front(1);
        bit<64> v3 = (hdr.ys[1].isValid() ? (-(meta.two.n0 & meta.m3)) : ((77w100410208152662018985760 + ((bit<77>)hdr.base.f0)))[72:9]);
        egress_a1(hdr.base.f0);
        meta.m2 = (((bit<4>)(91w1410878965259360281228117770)[65:1]) + ((bit<4>)(meta.m1 >> 8w29)));
        v3 = ((~(~80w1208925819614629174706175)))[71:8];
        meta.m0 = (-(((bit<49>)meta.m0) ++ (((bit<15>)meta.kept) ^ ((bit<15>)meta.two.n1))));
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
