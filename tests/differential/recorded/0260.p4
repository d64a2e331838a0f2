#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    bit<16> f0;
    bit<24> f1;
    bit<7> f2;
    bit<64> f3;
    bit<1> pad;
}

header x_t {
    bit<8> next;
    bit<1> f0;
    bit<16> f1;
    bit<24> f2;
    bit<7> pad;
}

header y_t {
    bit<8> more;
    bit<3> f0;
    int<8> f1;
    bit<5> pad;
}

struct headers_t {
    base_t base;
    x_t x0;
    x_t x1;
    y_t[2] ys;
}

struct inner_t {
    bit<1> n0;
    bit<100> n1;
}

struct meta_t {
    int<64> m0;
    int<65> m1;
    bit<100> m2;
    int<48> m3;
    bit<1> m4;
    bool flag;
    @field_list(1) bit<8> kept;
    inner_t one;
    inner_t two;
    bool first;
}

bit<16> function0(in bit<16> p0, in bit<32> p1) {
    if (true) {
        return ((p1)[31:12])[16:1];
    }
    return (((((bit<15>)p1))[12:5] ++ ((bit<8>)33w3232010899)) >> 8w15);
}
bit<16> function1(in bit<32> p0, in bit<32> p1) {
    if (true) {
        return ((bit<16>)((bit<63>)((int<63>)(63w4611686018427387904) & ((int<63>)((int<32>)p1)))));
    }
    return (((bit<44>)((bit<64>)(((int<64>)((int<32>)p0)) ^ ((int<64>)((int<32>)p0))))))[33:18];
}

parser parse(packet_in packet, out headers_t hdr, inout meta_t meta,
             inout standard_metadata_t standard_metadata) {
    state start {
        packet.extract(hdr.base);
        meta.two.n1[98:83] = ((bit<16>)(((bit<13>)((bit<1>)meta.flag)) | ((bit<13>)((bit<1>)meta.flag))));
        transition select(hdr.base.kind) {
            8w72: parse_x0;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        meta.kept = 8w148;
        transition select(hdr.x0.next) {
            8w187: parse_ys;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        if (((meta.m4 >= 1w0) || (meta.two.n0 < hdr.base.pad))) {
            meta.one.n0 = (~((-((bit<40>)hdr.base.f1)))[2:2]);
            meta.two.n1 = (((meta.flag && meta.flag) ? (meta.flag ? ((bit<111>)hdr.base.f1) : 111w2248352875857542389997070334511498) : (((bit<120>)hdr.base.f1))[116:6]))[100:1];
        } else {
            meta.m2 = (((meta.one.n1 << 8w82) |-| (meta.one.n1 ^ 100w743289417238979982372225905072)) * ((108w156778821301976671340809683051328)[107:8] << 8w82));
        }
        transition select(hdr.x1.next) {
            8w182: parse_ys;
            8w72: parse_ys;
            8w152: parse_ys;
            8w4 &&& 8w15: accept;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        transition select(hdr.ys.last.more) {
            8w84: parse_ys;
            8w83: parse_ys;
            8w3 &&& 8w15: accept;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        c = (b |-| ((c >> 8w5) | 8w1));
        c = ((true ? (b << ((bit<1>)c)) : ((bit<8>)((bit<33>)c))) |-| ((false && true) ? (((bit<4>)b) ++ 4w15) : a));
        switch ((((bit<4>)b) << 8w0)) {
            4w1: {
                c = (1w1 ++ 7w33);
                c = (((5w15 * 5w23) & (((bit<4>)b) ++ ((bit<1>)b))) ++ ((((bit<2>)a) ++ 1w1) - (false ? 3w3 : ((bit<3>)b))));
                b[7:2] = (((bit<6>)((bit<48>)c)) + (((bit<6>)a) + ((bit<6>)b)));
            }
            4w7: {
                c = (((44w17592186044414 << 8w0))[22:15] - ((((bit<23>)c) - 23w6805858))[20:13]);
                c = (((c << ((bit<4>)b)) |+| (b * c)) << 8w4);
                b[7:7] = ((b == b) ? (false ? 1w0 : ((bit<1>)a)) : ((bit<1>)true));
            }
            default: {
                c[4:4] = ((false ? 1w0 : ((bit<1>)c)) + (((bit<1>)c) & ((bit<1>)b)));
                c = ((bit<8>)(-((bit<31>)a)));
                c = (-((a |-| b) - (b | 8w157)));
            }
        }
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    counter(4, CounterType.packets_and_bytes) ingress_counts;
    action ingress_a0(in bit<16> p0, in bit<16> p1) {
        hdr.ys.push_front(1);
        meta.one.n0 = ((bit<1>)((13s609 >= ((int<13>)((int<24>)hdr.base.f1))) || meta.flag));
    }
    apply {
        standard_metadata.egress_spec = 6;
        meta.first = standard_metadata.instance_type == 0;
        meta.two = meta.two;
        hdr.ys.push_front(1);
        if (hdr.x1.isValid()) {
            hdr.base.f1 = (52w3422147146545308)[51:28];
            if (hdr.x1.isValid()) {
                hash(hdr.base.f3, HashAlgorithm.csum16, 16w5, { meta.m4, hdr.x1.next, 7w0 }, 32w65536);
                meta.m0 = ((int<64>)((((bit<88>)((bit<63>)meta.kept)))[83:19])[63:0]);
                ingress_a0((~hdr.x1.f1), (13w0 ++ ((bit<3>)meta.two.n0)));
            } else {
                hdr.x1 = hdr.x0;
            }
        }
        meta.m4 = meta.one.n0;
        bit<32> v1 = (((((bit<54>)meta.two.n0))[31:0] >> 8w27) | (-(((bit<32>)meta.m4) << 8w15)));
        standard_metadata.egress_spec = ((bit<9>)3w0);
        meta.two.n0 = (((16s28829 < ((int<16>)((int<1>)hdr.base.pad))) ? (21w2097150 |-| ((bit<21>)meta.m2)) : (meta.flag ? 21w1048575 : ((bit<21>)hdr.base.f3))))[6:6];
        if ((v1 <= 32w0)) {
            ingress_counts.count(((13w1 ++ 19w524286) & 32w3));
            if ((!meta.flag)) {
                hdr.x0 = hdr.x1;
                hash(v1, HashAlgorithm.crc32, 16w5, { hdr.base.f2, hdr.base.pad, hdr.base.f2, 1w0 }, 32w65536);
                hdr.x1 = hdr.x0;
            }
        }
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    action egress_a0(bit<16> p0, bit<8> p1) {
        meta.one.n1 = (((((bit<9>)meta.one.n0) == 9w287) ? (((bit<81>)meta.m2))[73:3] : (meta.flag ? ((bit<71>)meta.one.n0) : 71w287223274894264455882)) ++ (-((bit<29>)((bit<13>)hdr.base.pad))));
        hdr.ys.push_front(1);
    }
    action egress_a1(in bit<48> p0, in bit<48> p1) {
        meta.two.n1 = ((meta.flag ? (meta.flag ? 42w215444610743 : ((bit<42>)((bit<48>)meta.m3))) : (((bit<34>)meta.m4) ++ meta.kept)) ++ ((hdr.ys[1].isValid() ? 83w7614036973555812458567493 : ((bit<83>)hdr.base.pad)))[62:5]);
        meta.kept = ((bit<8>)((!meta.flag) ? (7w127 << 8w3) : (hdr.base.f2 >> 8w8)));
        meta.m1 = meta.m1;
    }
    action egress_a2(in bit<9> p0, in bit<9> p1) {
        if (meta.flag) {
            hdr.base.f0 = function0(((hdr.base.f0 << hdr.base.kind) |-| 16w32768), (32w2832329230 |+| ((bit<32>)((bit<13>)hdr.base.f3))));
        } else {
            meta.one.n1 = (((~((bit<124>)meta.kept)))[113:14] << ((bit<4>)meta.two.n0));
            meta.m4 = ((30w637290301 << (~meta.m4)))[6:6];
            meta.m2 = (((-((bit<123>)hdr.base.f2)))[113:14] >> 8w98);
        }
        bit<1> v2 = (((hdr.ys[0].isValid() ? meta.m4 : meta.two.n0) |-| (hdr.base.pad >> 8w2)) |+| (1w0 >> 8w2));
    }
    table egress_t0 {
        key = {
            meta.one.n1: exact @name("k0");
        }
        actions = {
            NoAction;
            egress_a0;
        }
        default_action = egress_a0(16w65534, 8w127);
        size = 64;
    }
    table egress_t1 {
        key = {
            hdr.base.f2: range @name("k0");
        }
        actions = {
            NoAction;
            egress_a0;
        }
        default_action = egress_a0(16w1, 8w254);
        size = 64;
    }
    table egress_t2 {
        key = {
            hdr.base.f0: lpm @name("k0");
        }
        actions = {
            NoAction;
            egress_a0;
        }
        default_action = egress_a0(16w32768, 8w40);
        size = 64;
    }
    apply {
        hdr.base.f0 = (((-6w62) ++ 10w938) << ((meta.flag ? meta.kept : meta.kept) + (~hdr.base.kind)));
        hdr.base.f1 = (-((meta.flag ? hdr.base.f1 : 24w8388608) + (hdr.ys[1].isValid() ? hdr.base.f1 : 24w5806478)));
        hdr.base.f2 = (~(hdr.base.f2 << ((bit<4>)meta.m2)));
        egress_t0.apply();
        egress_t1.apply();
        egress_t2.apply();
    }
}

control compute_all(inout headers_t hdr, inout meta_t meta) {
    apply {
        update_checksum(hdr.x0.isValid(), { hdr.base.kind, hdr.base.f1, hdr.base.f2, hdr.base.f3, hdr.base.pad }, hdr.base.f0, HashAlgorithm.csum16);
    }
}


control verify_all(inout headers_t hdr, inout meta_t meta) { apply { } }

control deparse(packet_out packet, in headers_t hdr) {
    apply {
        packet.emit(hdr);
    }
}

V1Switch(parse(), verify_all(), ingress(), egress(), compute_all(), deparse()) main;
