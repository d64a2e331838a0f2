#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    bit<48> f0;
    bit<12> f1;
    bit<4> f2;
}

header x_t {
    bit<8> next;
    bit<7> f0;
    bit<1> pad;
}

header y_t {
    bit<8> more;
    bit<12> f0;
    bit<32> f1;
    bit<4> pad;
}

struct headers_t {
    base_t base;
    x_t x0;
    x_t x1;
    y_t[3] ys;
}

struct inner_t {
    int<32> n0;
    bit<1> n1;
}

struct meta_t {
    bit<128> m0;
    bit<8> m1;
    bit<4> m2;
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
        meta.one.n1 = (((meta.two.n1 + meta.one.n1) | ((bit<1>)meta.flag)) << 8w2);
        transition select(hdr.base.kind) {
            8w130: parse_x0;
            8w223: parse_ys;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        transition select(hdr.x0.next) {
            8w81: parse_x1;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        meta.kept = packet.lookahead<bit<8>>();
        transition select(hdr.x1.next) {
            8w58 .. 8w61: parse_ys;
            8w111: parse_ys;
            8w170: parse_ys;
            8w21: parse_ys;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        meta.m1[5:1] = (((bit<5>)24w16177527) >> 8w4);
        meta.kept = packet.lookahead<bit<8>>();
        transition select(hdr.ys.last.more) {
            8w22 .. 8w25: parse_ys;
            8w253: parse_ys;
            8w202: parse_ys;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        b = (~((((bit<4>)c) ++ ((bit<4>)b)) & (c ^ a)));
        if ((a >= (-b))) {
            bit<24> v1 = (((22w2097151 | 22w2097151) ++ (((bit<18>)a) |+| 18w0)))[23:0];
            if ((v1 < 24w16777215)) {
                c = (31w1073741824)[13:6];
                b = (c |-| ((33w7272681004)[21:14] >> 8w8));
                bit<64> v2 = ((bit<64>)v1);
            } else {
                v1 = v1;
            }
            b = (c |+| ((((bit<5>)b) ++ ((bit<3>)b)) |-| (b | b)));
        } else {
            switch ((-16w1)) {
                16w1268: {
                    b = (((true ? ((bit<7>)a) : ((bit<7>)b)) * (false ? ((bit<7>)b) : 7w110)) ++ (~(1w1 |-| ((bit<1>)b))));
                }
                16w14850: {
                    c = ((bit<8>)((((int<8>)c) > ((int<8>)c)) ? (((bit<6>)c) ++ 3w1) : (((bit<19>)a))[16:8]));
                    b[2:1] = ((bit<2>)c);
                }
                16w33912: {
                    b = b;
                    c = ((-(false ? ((bit<6>)c) : ((bit<6>)c))) ++ ((((bit<1>)a) ^ ((bit<1>)c)) ++ ((bit<1>)4w5)));
                }
                default: {
                    b[6:6] = ((((bit<1>)a) - ((bit<1>)a)) + (((bit<1>)b) ^ 1w1));
                    b[7:7] = (((bit<1>)((bit<32>)(int<32>)(32w3039290569))) & (true ? 1w1 : ((bit<1>)c)));
                    b = (((c + c) & (c - 8w128)) >> 8w5);
                }
            }
        }
        int<24> v3 = ((int<24>)((int<8>)b));
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<16>>(4) ingress_cells;
    action ingress_a0(bit<16> p0) {
        if (((hdr.x0.isValid() ? ((bit<64>)meta.two.n1) : ((bit<64>)hdr.base.kind)) >= (((bit<64>)p0) << 8w11))) {
            meta.m1 = ((meta.m0 > 128w288812252830808562455422671302691860211) ? (hdr.x1.isValid() ? meta.kept : ((bit<8>)65w28244835413750025277)) : meta.m1);
        }
        hash(hdr.base.f0, HashAlgorithm.identity, 16w5, { meta.m2, hdr.base.f1, hdr.base.kind }, 32w7);
        bit<24> v4 = (((meta.flag ? ((bit<27>)hdr.base.kind) : 27w92203305))[13:0] ++ ((((bit<9>)((bit<32>)meta.two.n0)) ++ meta.one.n1) |+| (meta.flag ? ((bit<10>)((bit<32>)meta.one.n0)) : ((bit<10>)meta.m0))));
    }
    action ingress_a1(bit<16> p0) {
        if (((meta.flag || hdr.ys[0].isValid()) || (meta.two.n0 <= ((int<32>)((int<8>)meta.kept))))) {
            hdr.base.f2 = meta.m2;
        } else {
            meta.kept = meta.m1;
            meta.kept = (-((bit<8>)meta.two.n1));
            hdr.base.f1 = (((!hdr.x1.isValid()) && (meta.one.n1 != 1w0)) ? ((meta.two.n1 < meta.one.n1) ? (hdr.base.f1 |-| 12w3540) : (hdr.ys[1].isValid() ? hdr.base.f1 : hdr.base.f1)) : (-(-hdr.base.f1)));
        }
    }
    action ingress_a2(bit<9> p0) {
        hdr.base.f0 = ((((bit<59>)((bit<13>)meta.one.n1)))[54:7] |+| ((bit<48>)(~((bit<33>)meta.m0))));
        meta.one.n0 = ((~(meta.one.n0 + meta.two.n0)) - ((int<32>)((5w0 * 5w19) ++ (meta.flag ? ((bit<27>)hdr.base.kind) : 27w134217727))));
        if (((hdr.x0.isValid() || meta.flag) && (!hdr.ys[2].isValid()))) {
            hdr.base.f0 = ((bit<48>)((((bit<69>)meta.m0) ++ ((bit<38>)((bit<1>)meta.flag))))[99:0]);
            meta.m1 = hdr.base.kind;
            meta.flag = meta.flag;
        }
    }
    apply {
        standard_metadata.egress_spec = 4;
        meta.first = standard_metadata.instance_type == 0;
        hdr.base.f2 = (((meta.one.n1 << 8w1) ++ ((bit<3>)hdr.base.f0)) | (~(meta.flag ? hdr.base.f2 : meta.m2)));
        meta.two.n0 = (~meta.one.n0);
        hdr.x0 = hdr.x1;
        standard_metadata.egress_spec = ((bit<9>)((3w4 | ((bit<3>)hdr.base.f1)) << (meta.m2 - ((bit<4>)meta.m1))));
        ingress_cells.write(((((bit<12>)hdr.base.f0) ++ 20w181952) & 32w3), ((((bit<16>)meta.kept) | ((bit<16>)((bit<1>)meta.flag))) >> (~meta.one.n1)));
        if ((hdr.base.f1 >= (((bit<48>)meta.two.n1))[35:24])) {
            meta.two = meta.one;
            bit<24> v5 = ((59w288230376151711743 - 59w464144186951248090))[29:6];
            ingress_cells.write((((bit<32>)meta.m0) & 32w3), (~(16w37229 >> meta.one.n1)));
        }
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    counter(4, CounterType.packets_and_bytes) egress_counts;
    action egress_a0() {
        bool v6 = (meta.two.n0 == ((hdr.base.f1 < 12w1713) ? (meta.one.n0 << meta.two.n1) : (hdr.x0.isValid() ? 32s2147483647 : meta.two.n0)));
        hash(hdr.base.f0, HashAlgorithm.crc32, 16w0, { meta.one.n1, meta.one.n1, meta.kept, 6w0 }, 32w7);
        if (((31w1047299578 - ((bit<31>)meta.one.n1)) > (31w516164412 & ((bit<31>)meta.two.n1)))) {
            meta.m2 = (((meta.m2 >> hdr.base.kind) << 8w2) |-| ((meta.one.n1 ++ ((bit<3>)((bit<1>)v6))) |-| ((bit<4>)meta.m0)));
            meta.two.n0[20:19] = ((2w2 + ((bit<2>)hdr.base.f1)) & ((bit<2>)((bit<128>)hdr.base.f0)));
        } else {
            hdr.base.f0 = ((~30w980663436) ++ (16w65534 ++ 2w1));
            meta.kept = (((16w32768 >= ((bit<16>)((bit<1>)meta.flag))) ? (8w131 << meta.m1) : ((bit<8>)((bit<31>)(int<31>)(31w1458947780)))) |+| (meta.kept |-| (meta.kept |+| 8w131)));
            v6 = (hdr.base.f1 >= ((~((bit<44>)((bit<1>)meta.flag))))[32:21]);
        }
    }
    action egress_a1(out bit<8> p0) {
        p0 = 8w151;
        meta.two.n1 = (((7w86)[3:0])[0:0] |-| ((bit<1>)((bit<32>)meta.one.n0)));
    }
    action egress_a2(inout bit<8> p0, inout bit<4> p1) {
        hdr.base.f1[10:4] = (((bit<16>)((bit<65>)((int<65>)((int<4>)p1)))))[13:7];
        meta.m0 = (meta.flag ? ((meta.m0 * ((bit<128>)meta.kept)) |+| (meta.m0 |-| meta.m0)) : meta.m0);
    }
    action egress_a3(inout bit<8> p0, inout bit<8> p1) {
        hash(hdr.base.f0, HashAlgorithm.crc32, 16w0, { hdr.base.f1, meta.m0, 4w0 }, 32w1000);
        bit<48> v7 = ((hdr.base.f0 << 8w13) & hdr.base.f0);
    }
    apply {
        meta.m0 = (((bit<18>)hdr.base.f1) ++ ((bit<110>)meta.one.n1));
        hdr.x1.setValid();
        hdr.x1.next = (38w111288349501)[10:3];
        hdr.x1.f0 = ((bit<7>)((bit<65>)((int<65>)((int<1>)meta.one.n1))));
        hdr.x1.pad = ((bit<1>)hdr.ys[2].isValid());
        meta.m1 = (-((meta.kept ^ ((bit<8>)((bit<1>)meta.flag))) | (meta.flag ? 8w68 : meta.kept)));
        meta.one.n0 = ((((int<32>)((int<24>)((int<8>)meta.m1))) ^ (((int<32>)((int<1>)meta.two.n1)) >> 8w12)) >> 8w0);
        hdr.x1.setValid();
        hdr.x1.next = (meta.m1 |+| meta.kept);
        hdr.x1.f0 = (((bit<7>)hdr.x1.next) >> 8w7);
        hdr.x1.pad = (hdr.x1.pad |+| hdr.x1.pad);
        if (hdr.x1.isValid()) {
            hash(hdr.base.f0, HashAlgorithm.csum16, 16w5, { hdr.x1.pad, hdr.base.f2, meta.m1, 3w0 }, 32w1000);
        }
        hash(hdr.base.f0, HashAlgorithm.crc32, 16w5, { hdr.x1.next }, 32w7);
        hash(hdr.base.f0, HashAlgorithm.csum16, 16w5, { hdr.base.f1, 4w0 }, 32w65536);
        if (meta.first && hdr.ys[0].isValid()) {
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
