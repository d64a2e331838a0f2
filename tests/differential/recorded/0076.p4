#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    bit<7> f0;
    bit<4> f1;
    bit<8> f2;
    bit<4> f3;
    int<12> f4;
    bit<5> pad;
}

header x_t {
    bit<8> next;
    bit<7> f0;
    bit<16> f1;
    bit<12> f2;
    bit<48> f3;
    bit<5> pad;
}

header y_t {
    bit<8> more;
}

struct headers_t {
    base_t base;
    x_t x0;
    x_t x1;
    y_t[2] ys;
}

struct inner_t {
    bit<100> n0;
    bit<32> n1;
}

struct meta_t {
    int<65> m0;
    bit<1> m1;
    bit<128> m2;
    bit<48> m3;
    bit<33> m4;
    int<16> m5;
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
        if (((meta.m5 != 16s2941) || (meta.flag && meta.flag))) {
            meta.m3 = ((meta.flag ? meta.m3 : (meta.m3 + meta.m3)) + ((bit<48>)(31w2147483647 |+| ((bit<31>)hdr.base.f3))));
            meta.two.n0 = (112w5192296858534827628530496329220094)[111:12];
        } else {
            meta.two.n0 = (((meta.flag ? meta.one.n0 : meta.two.n0) >> 8w38) | (meta.flag ? (((bit<128>)((bit<12>)hdr.base.f4)))[123:24] : (96w51802622167270149816185963910 ++ hdr.base.f3)));
        }
        transition select(hdr.base.kind) {
            8w44: parse_ys;
            8w152: parse_ys;
            8w53: parse_x0;
            8w15 &&& 8w15: accept;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        transition select(hdr.x0.next) {
            8w10: parse_x1;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        meta.m2 = ((meta.m2 << (((bit<8>)meta.m2) + hdr.base.f2)) << 8w114);
        transition select(hdr.x1.next) {
            8w255: parse_ys;
            8w88: parse_ys;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        transition select(hdr.ys.last.more) {
            8w223: parse_ys;
            8w93: parse_ys;
            8w5: parse_ys;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        b = (((~31w1593433138) |-| (((bit<31>)c) & ((bit<31>)c))))[28:21];
        b = (((3w2 ^ ((bit<3>)b)) ++ ((bit<2>)c)) ++ ((((bit<33>)c) > ((bit<33>)b)) ? (((bit<1>)a) ++ ((bit<2>)b)) : (1w0 ++ ((bit<2>)b))));
        c += (~8w0);
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    counter(4, CounterType.packets_and_bytes) ingress_counts;
    helper() first_helper;
    helper() second_helper;
    action ingress_a0() {
        hdr.x1.setInvalid();
        standard_metadata.egress_spec = ((bit<9>)((((bit<2>)meta.m3) >> meta.m1) ++ (meta.flag ? meta.m1 : ((bit<1>)meta.kept))));
    }
    apply {
        standard_metadata.egress_spec = 4;
        meta.first = standard_metadata.instance_type == 0;
        meta.flag = standard_metadata.parser_error != error.NoError;
        hdr.base.f4 = (((int<12>)((int<1>)(1w1) | ((int<1>)((int<128>)meta.m2)))) & ((int<12>)((35w17179869184 ++ hdr.base.pad))[24:13]));
        hdr.ys.push_front(1);
        if (hdr.x1.isValid()) {
            ingress_a0();
            hdr.ys[1].setValid();
            hdr.ys[1].more = (((bit<42>)meta.one.n1))[18:11];
        }
        hash(meta.m3, HashAlgorithm.xor16, 16w5, { meta.m2, meta.m4, 7w0 }, 32w1000);
        hdr.ys.push_front(1);
        hdr.base.f2 = (((meta.m4 |+| meta.m4) ++ ((bit<12>)31w2147483647)))[35:28];
        meta.one.n0 |= ((((bit<50>)meta.m2) ++ (((bit<50>)((bit<1>)meta.flag)) >> 8w18)) << ((hdr.x1.isValid() ? hdr.base.kind : hdr.base.kind) | (42w0)[39:32]));
        meta.flag = (meta.m4 >= 33w2125970399);
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<48>>(8) egress_cells;
    action egress_a0() {
        meta.one = meta.one;
        meta.kept = ((~(((bit<4>)((bit<1>)meta.flag)) ^ ((bit<4>)hdr.base.kind))) ++ (hdr.ys[0].isValid() ? (hdr.base.f1 * hdr.base.f3) : ((bit<4>)meta.two.n0)));
        hdr.x0.setValid();
        hdr.x0.next = (hdr.base.kind | hdr.base.f2);
        hdr.x0.f0 = (hdr.base.f0 >> ((bit<8>)meta.m1));
        hdr.x0.f1 = 16w20133;
        hdr.x0.f2 = (((bit<12>)((bit<16>)meta.m5)) & ((bit<12>)((bit<16>)meta.m5)));
        hdr.x0.f3 = (meta.m3 ^ meta.m3);
        hdr.x0.pad = (hdr.x0.isValid() ? hdr.base.pad : ((bit<5>)meta.m4));
    }
    apply {
        hdr.base.f1 = (((hdr.base.f1 & hdr.base.f1) >> 8w2) |-| ((4w7 | hdr.base.f3) |-| (meta.flag ? 4w15 : hdr.base.f1)));
        meta.m1 = ((-(meta.m1 - 1w1)) |-| ((meta.m1 ^ ((bit<1>)hdr.base.kind)) << (21w582661)[19:16]));
        hdr.ys.push_front(1);
        hash(meta.one.n1, HashAlgorithm.crc32, 16w0, { meta.one.n1, meta.kept }, 32w7);
        meta.m5 = ((int<16>)(((45w31631196016507 * ((bit<45>)meta.m2)))[37:0])[30:15]);
        meta.two.n0 = ((((bit<100>)13w6423) & (hdr.x0.isValid() ? ((bit<100>)((bit<1>)meta.flag)) : meta.two.n0)) >> 8w33);
        egress_cells.write(((((bit<31>)meta.two.n0) ++ 1w0) & 32w7), ((bit<48>)(((bit<63>)meta.m2) >> 1w0)));
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
