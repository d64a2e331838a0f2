#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    int<8> f0;
    int<4> f1;
    bit<16> f2;
    bit<4> pad;
}

header x_t {
    bit<8> next;
    bit<3> f0;
    bit<24> f1;
    bit<16> f2;
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
    bit<8> n0;
    bit<33> n1;
}

struct meta_t {
    bit<48> m0;
    bit<9> m1;
    bit<48> m2;
    bit<100> m3;
    int<33> m4;
    bool flag;
    @field_list(1) bit<8> kept;
    inner_t one;
    inner_t two;
    bool first;
}

bit<8> function0(in bit<32> p0, in bit<16> p1) {
    if (false) {
        return (-((bit<8>)((bit<13>)p1)));
    }
    return ((bit<8>)p1);
}
bit<16> function1(in bit<8> p0, in bit<16> p1) {
    if (false) {
        return (p1 |+| ((bit<16>)((bit<31>)p0)));
    }
    return (((((bit<18>)p1) ^ 18w250957) << 8w6))[17:2];
}

parser parse(packet_in packet, out headers_t hdr, inout meta_t meta,
             inout standard_metadata_t standard_metadata) {
    state start {
        packet.extract(hdr.base);
        transition select(hdr.base.kind) {
            8w2: parse_ys;
            8w135: parse_x1;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        verify(((((bit<32>)meta.kept) - ((bit<32>)((bit<4>)hdr.base.f1))) < ((bit<32>)((bit<16>)meta.m0))), error.Unwelcome);
        transition select(hdr.x0.next) {
            8w232: parse_x1;
            8w86: parse_x1;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        transition select(hdr.x1.next) {
            8w98: parse_ys;
            8w40: parse_ys;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        hdr.base.pad = (((((bit<25>)((bit<8>)hdr.base.f0)) << 8w7) |-| 25w11655476))[13:10];
        transition select(hdr.ys.last.more) {
            8w174: parse_ys;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        if (((((int<9>)((int<8>)b)) <= (int<9>)(9w510)) && false)) {
            if (((true ? ((bit<24>)c) : 24w15473558) >= (false ? ((bit<24>)a) : 24w16777214))) {
                b = (((bit<8>)(((bit<48>)c) |-| 48w1)) - ((a ^ b) - b));
                return;
                c = ((bit<8>)((bit<7>)((((int<7>)((int<8>)b)) & (int<7>)(7w64)) | ((int<7>)(((bit<12>)c))[6:0]))));
            } else {
                c[7:3] = ((((bit<24>)c) <= 24w8388608) ? (((bit<2>)b) ++ 3w4) : ((bit<5>)((bit<31>)((int<31>)((int<8>)a)))));
                c = (((((bit<39>)b) | 39w83766506194) - ((bit<39>)((bit<33>)a))))[38:31];
                c = function0(((true && true) ? ((bit<32>)((bit<63>)c)) : (32w1 * ((bit<32>)a))), (~(((bit<12>)a) ++ ((bit<4>)b))));
            }
        }
        bit<96> v1 = ((bit<96>)a);
        c = ((17w0)[13:11] ++ ((5w1 - ((bit<5>)b)) << (1w1 ^ ((bit<1>)v1))));
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    action ingress_a0() {
        hdr.x0 = hdr.x1;
        hdr.x0.setInvalid();
        hash(hdr.base.f2, HashAlgorithm.crc32, 16w5, { meta.two.n1, 7w0 }, 32w7);
    }
    action ingress_a1(bit<32> p0, bit<8> p1) {
        hdr.x1.setValid();
        hdr.x1.next = (7w44 ++ 1w0);
        hdr.x1.f0 = (((bit<3>)meta.m0) + 3w7);
        hdr.x1.f1 = (((bit<24>)((bit<33>)meta.m4)) |-| ((bit<24>)meta.kept));
        hdr.x1.f2 = (23w797500)[18:3];
        hdr.x1.pad = ((bit<5>)((bit<32>)meta.two.n1));
        hdr.x1 = hdr.x0;
        if ((((bit<1>)((bit<16>)((int<16>)((int<8>)meta.two.n0)))) <= (((bit<13>)meta.m3))[12:12])) {
            meta.one.n0 = (((hdr.base.kind <= hdr.base.kind) ? (31w1073741823 << 8w6) : ((bit<31>)p1)))[17:10];
            meta.flag = (meta.m4 == ((-meta.m4) |+| ((int<33>)(((bit<24>)meta.kept) ++ meta.m1))));
            meta.m0 = ((bit<48>)p1);
        } else {
            meta.flag = (meta.kept != ((meta.kept |-| hdr.base.kind) - ((bit<8>)((bit<32>)32s1091551842))));
            meta.m3 = (((hdr.ys[1].isValid() ? meta.m3 : meta.m3) * (hdr.ys[1].isValid() ? meta.m3 : meta.m3)) + (((bit<100>)((bit<128>)meta.m3)) |+| (hdr.x0.isValid() ? ((bit<100>)meta.two.n1) : ((bit<100>)meta.two.n1))));
            hdr.base.f2 = ((bit<16>)(meta.one.n1 ^ (meta.two.n1 |+| meta.one.n1)));
        }
    }
    action ingress_a2() {
        meta.m1 = (((bit<9>)((bit<24>)(((int<24>)((int<48>)meta.m0)) << 8w15))) |+| ((((bit<2>)meta.m1) >> 8w1) ++ ((bit<7>)((bit<13>)hdr.base.f2))));
    }
    table ingress_t0 {
        key = {
            meta.m2: ternary @name("k0");
        }
        actions = {
            NoAction;
            ingress_a0;
            ingress_a1;
            ingress_a2;
        }
        default_action = ingress_a1(32w1262740400, 8w255);
        size = 64;
    }
    apply {
        standard_metadata.egress_spec = 5;
        meta.first = standard_metadata.instance_type == 0;
        ingress_a0();
        standard_metadata.egress_spec = ((bit<9>)((meta.m0)[12:2])[4:2]);
        meta.m0[37:7] = ((meta.one.n0 <= 8w254) ? (19w262143 ++ 12w3416) : (~31w1073741824));
        ingress_t0.apply();
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<32>>(1) egress_cells;
    counter(4, CounterType.packets_and_bytes) egress_counts;
    helper() first_helper;
    helper() second_helper;
    action egress_a0(bit<9> p0, bit<16> p1) {
        meta.one.n0 = ((bit<8>)(-(64w16776602685058527 |-| 64w7296054043275128047)));
        hdr.x0 = hdr.x1;
    }
    action egress_a1(out int<33> p0) {
        p0 = (int<33>)(33w6991697184);
        egress_counts.count(((39w549755813886)[36:5] & 32w3));
        hdr.ys[0].setValid();
        hdr.ys[0].more = ((bit<8>)((bit<16>)((int<16>)((int<100>)meta.m3))));
    }
    table egress_t0 {
        key = {
            meta.kept: range @name("k0");
            meta.two.n0: range @name("k1");
            hdr.base.f2: lpm @name("k2");
        }
        actions = {
            NoAction;
            egress_a0;
        }
        default_action = NoAction();
        size = 64;
    }
    table egress_t1 {
        key = {
            meta.one.n0: ternary @name("k0");
            meta.two.n0: optional @name("k1");
        }
        actions = {
            NoAction;
            egress_a0;
        }
        default_action = egress_a0(9w252, 16w32767);
        size = 64;
    }
    table egress_t2 {
        key = {
            meta.m3: range @name("k0");
            (((bit<32>)meta.m1) * (((bit<32>)hdr.base.kind) |+| 32w1493513556)): ternary @name("k1");
            meta.two.n1: exact @name("k2");
        }
        actions = {
            NoAction;
            egress_a0;
        }
        default_action = NoAction();
        size = 64;
    }
    apply {
        hash(meta.m2, HashAlgorithm.csum16, 16w5, { meta.m1, 7w0 }, 32w1000);
        int<9> v2 = ((int<9>)(7s1 - (hdr.ys[1].isValid() ? ((int<7>)((int<8>)meta.one.n0)) : 7s13)));
        switch (egress_t2.apply().action_run) {
            NoAction: {
                hdr.base.pad = ((meta.flag || ((int<128>)(128w180116938707132979522653507106125747690) > 128s0)) ? ((hdr.base.pad & hdr.base.pad) ^ (hdr.ys[0].isValid() ? hdr.base.pad : hdr.base.pad)) : ((meta.flag ? hdr.base.pad : hdr.base.pad) << function0(((bit<32>)meta.m3), hdr.base.f2)));
                meta.flag = (meta.one.n1 <= 33w923138600);
            }
            egress_a0: {
                v2 = v2;
                hdr.base.f2 = hdr.base.f2;
                meta.m4 = ((hdr.x0.isValid() ? ((int<33>)((int<24>)24w8537243)) : (meta.m4 + ((int<33>)((int<100>)meta.m3)))) |-| (((int<33>)(1w1 ++ ((bit<32>)((bit<1>)meta.flag)))) | (meta.flag ? (int<33>)(33w8577595637) : meta.m4)));
            }
        }
        egress_t0.apply();
        egress_t1.apply();
        if (meta.first && hdr.ys[1].isValid()) {
            recirculate_preserving_field_list(1);
        }
    }
}

control compute_all(inout headers_t hdr, inout meta_t meta) {
    apply {
        update_checksum(hdr.x0.isValid(), { hdr.base.kind, hdr.base.f0, hdr.base.f1, hdr.base.pad }, hdr.base.f2, HashAlgorithm.csum16);
    }
}


control verify_all(inout headers_t hdr, inout meta_t meta) { apply { } }

control deparse(packet_out packet, in headers_t hdr) {
    apply {
        packet.emit(hdr);
    }
}

V1Switch(parse(), verify_all(), ingress(), egress(), compute_all(), deparse()) main;
