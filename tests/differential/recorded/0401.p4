#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    bit<16> f0;
    bit<12> f1;
    bit<1> f2;
    bit<7> f3;
    bit<32> f4;
    bit<3> f5;
    bit<1> pad;
}

header x_t {
    bit<8> next;
    int<16> f0;
    bit<3> f1;
    bit<5> pad;
}

header y_t {
    bit<8> more;
}

struct headers_t {
    base_t base;
    x_t x0;
    x_t x1;
    y_t[3] ys;
}

struct inner_t {
    bit<16> n0;
    int<8> n1;
}

struct meta_t {
    int<64> m0;
    int<8> m1;
    int<33> m2;
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
        if ((((bit<31>)((bit<128>)((int<128>)((int<12>)hdr.base.f1)))) > (((bit<55>)((bit<8>)meta.m1)))[52:22])) {
            meta.m0 = ((int<64>)((~((bit<45>)((bit<24>)((int<24>)meta.m0)))) ++ ((~56w1))[34:16]));
            meta.m1 = (int<8>)(8w155);
        } else {
            hdr.base.f3[4:0] = 5w0;
            hdr.base.f0[13:6] = ((meta.flag ? hdr.base.kind : meta.kept) >> 8w2);
        }
        verify(meta.flag, error.Unwelcome);
        transition select(hdr.base.kind) {
            8w147: parse_ys;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        transition select(hdr.x0.next) {
            8w205: parse_x1;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        meta.m2[22:11] = (12w2048 |-| (-hdr.base.f1));
        meta.kept = packet.lookahead<bit<8>>();
        transition select(hdr.x1.next) {
            8w182: parse_ys;
            8w199: parse_ys;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        transition select(hdr.ys.last.more) {
            8w70 .. 8w73: parse_ys;
            8w78: parse_ys;
            8w191: parse_ys;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        c = (((b | b) & (-b)) << 8w7);
        b = (((true ? b : b) & ((bit<8>)((bit<48>)b))) & (((bit<30>)c))[21:14]);
        c = (b |-| (~(4w14 ++ 4w5)));
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    counter(4, CounterType.packets_and_bytes) ingress_counts;
    helper() first_helper;
    helper() second_helper;
    action ingress_a0(out int<33> p0) {
        p0 = 33s1668870488;
        hdr.ys[2].setValid();
        hdr.ys[2].more = (~meta.kept);
        bit<32> v1 = ((bit<32>)((bit<8>)meta.m1));
    }
    action ingress_a1() {
        hash(meta.two.n0, HashAlgorithm.xor16, 16w0, { hdr.base.f3, 1w0 }, 32w65536);
        meta.two = meta.one;
        ingress_counts.count(((hdr.base.f4 | 32w4294967295) & 32w3));
    }
    action ingress_a2(bit<128> p0, bit<128> p1) {
        hdr.ys[0].setValid();
        hdr.ys[0].more = (6w30 ++ 2w0);
        hdr.ys[1].setInvalid();
    }
    action ingress_a3() {
        hdr.base.f3 = (((hdr.base.f3 - ((bit<7>)((bit<64>)meta.m0))) |-| ((bit<7>)((bit<24>)hdr.base.f3))) |-| ((hdr.ys[2].isValid() ? ((bit<7>)hdr.base.f1) : hdr.base.f3) | ((bit<7>)((bit<31>)((int<31>)meta.two.n1)))));
        hdr.base.f4 = (((-hdr.base.f0) ++ ((bit<16>)((bit<8>)((bit<64>)meta.m0)))) * ((((bit<43>)meta.two.n0) |-| ((bit<43>)hdr.base.f4)))[36:5]);
    }
    table ingress_t0 {
        key = {
            hdr.base.f2: ternary @name("k0");
            ((((bit<32>)meta.one.n0) & hdr.base.f4) >> (hdr.base.f2 |-| hdr.base.f2)): lpm @name("k1");
        }
        actions = {
            NoAction;
            ingress_a1;
            ingress_a2;
            ingress_a3;
        }
        default_action = ingress_a3();
        size = 64;
    }
    apply {
        standard_metadata.egress_spec = 4;
        meta.first = standard_metadata.instance_type == 0;
        switch (ingress_t0.apply().action_run) {
            NoAction: {
                hdr.base.pad = ((bit<1>)(-(((bit<2>)((bit<8>)meta.m1)) ++ ((bit<46>)hdr.base.pad))));
            }
            ingress_a1: {
                hdr.base.f1 = (((hdr.x1.isValid() ? ((bit<6>)((bit<8>)meta.one.n1)) : ((bit<6>)meta.two.n0)) ++ (6w0 + ((bit<6>)hdr.base.f0))) |+| ((((bit<25>)hdr.base.f5))[20:9] ^ hdr.base.f1));
                hdr.base.f3 = hdr.base.f3;
                meta.m0 = ((int<64>)((((int<24>)((int<12>)hdr.base.f1)) ^ ((int<24>)meta.m1)) >> hdr.base.kind));
            }
            ingress_a2: {
                hdr.base.f5 = (((~((bit<64>)hdr.base.f0)) <= ((bit<64>)((bit<24>)((int<24>)((int<32>)hdr.base.f4))))) ? ((-hdr.base.f5) |+| (hdr.ys[0].isValid() ? hdr.base.f5 : hdr.base.f5)) : ((hdr.base.f5 > hdr.base.f5) ? hdr.base.f5 : (-hdr.base.f5)));
            }
            ingress_a3: {
                hdr.base.f1 = (((((bit<32>)((bit<8>)meta.one.n1)) << 8w30) <= ((bit<32>)((bit<100>)meta.kept))) ? (((bit<12>)((bit<1>)((int<1>)((int<8>)hdr.base.kind)))) & (hdr.base.pad ++ ((bit<11>)hdr.base.f5))) : hdr.base.f1);
                hdr.base.pad = ((22w2097151 + (22w409605 ^ ((bit<22>)((bit<8>)meta.m1)))))[12:12];
                hdr.base.f4 = ((bit<32>)(~(4w8 + ((bit<4>)((bit<8>)meta.m1)))));
            }
            default: {
                meta.one.n1 = ((int<8>)((-(-20w524287)))[14:7]);
                meta.two.n0 = (((bit<16>)(42w4398046511102)[17:11]) - ((meta.flag ? 16w33602 : hdr.base.f0) << (((bit<8>)meta.one.n1) - meta.kept)));
            }
        }
        meta.m2 = (~((int<33>)(((bit<9>)((bit<33>)meta.m2)) ++ ((bit<24>)((bit<1>)meta.flag)))));
        ingress_a3();
        hdr.ys.pop_front(1);
        meta.two.n0[15:14] = (((bit<2>)((bit<31>)hdr.base.f0)) + (((bit<2>)meta.one.n0) |-| ((bit<2>)hdr.base.f3)));
        hdr.base.f5 = (((bit<2>)(-hdr.base.f2)) ++ ((hdr.base.pad >> 8w1) & (4w5)[1:1]));
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<48>>(4) egress_cells;
    action egress_a0(bit<16> p0) {
        hdr.x0.setValid();
        hdr.x0.next = (7w83 ++ hdr.base.f2);
        hdr.x0.f0 = ((int<16>)(((bit<40>)hdr.base.kind))[30:15]);
        hdr.x0.f1 = (~hdr.base.f5);
        hdr.x0.pad = (5w16 << 4w4);
        hdr.x0.next = ((-(meta.kept + meta.kept)) ^ ((hdr.x0.pad != hdr.x0.pad) ? (8w0 - meta.kept) : (meta.flag ? hdr.x0.next : meta.kept)));
    }
    action egress_a1() {
        hdr.base.pad = (((hdr.base.f2 << 8w0) | (((bit<40>)((bit<1>)meta.flag)))[11:11]) * ((((bit<8>)hdr.base.f3) <= hdr.base.kind) ? (hdr.base.f2 |+| hdr.base.f2) : hdr.base.f2));
    }
    action egress_a2(inout int<64> p0, inout int<64> p1) {
        meta.one = meta.one;
        p1 = (((p0 + 64s6805496518300029739) | (meta.flag ? ((int<64>)((int<8>)meta.kept)) : p0)) * ((int<64>)((94w12704038978539114394554462379 | 94w14298640848417494925072566492))[88:25]));
    }
    action egress_a3(inout int<33> p0) {
        hdr.base.pad = ((bit<1>)((((bit<4>)hdr.base.kind) | ((bit<4>)meta.kept)) <= (4w8 ^ ((bit<4>)((bit<8>)meta.one.n1)))));
        hdr.x0.setInvalid();
    }
    table egress_t0 {
        key = {
            meta.two.n0: lpm @name("k0");
        }
        actions = {
            NoAction;
            egress_a0;
            egress_a1;
        }
        default_action = egress_a1();
        size = 64;
    }
    apply {
        egress_t0.apply();
        if ((hdr.base.f0 >= 16w63765)) {
            if (hdr.x0.isValid()) {
                egress_cells.write((hdr.base.f4 & 32w3), ((!hdr.ys[0].isValid()) ? (48w254121722787376 * 48w273042190009961) : ((bit<48>)64w1480060348892252535)));
            } else {
                bit<8> v2 = (((bit<8>)meta.m1) >> 8w7);
                meta.kept[6:5] = ((((bit<13>)((bit<8>)meta.two.n1)) ++ hdr.base.f5))[7:6];
            }
            hash(meta.two.n0, HashAlgorithm.crc16, 16w5, { hdr.base.f2, meta.two.n0, 7w0 }, 32w65536);
        } else {
            meta.two = meta.one;
        }
        meta.m2 = ((int<33>)(((105w12335375306658601660738724773949 >> hdr.base.pad))[83:11])[45:13]);
        hdr.base.f4 = hdr.base.f4;
        hdr.ys[2].setValid();
        hdr.ys[2].more = (-hdr.base.kind);
        hdr.base.f5[2:1] = (-(2w1 + 2w2));
        if (hdr.ys[0].isValid()) {
            hdr.ys.push_front(1);
            meta.one.n0 = (((((bit<6>)meta.kept) ++ ((bit<10>)hdr.base.f4)) |+| (meta.two.n0 |+| hdr.base.f0)) | ((bit<16>)(hdr.ys[1].isValid() ? hdr.base.f4 : hdr.base.f4)));
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
