#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    int<32> f0;
    int<9> f1;
    int<9> f2;
    bit<1> f3;
    bit<16> f4;
    bit<5> pad;
}

header x_t {
    bit<8> next;
    bit<3> f0;
    bit<32> f1;
    bit<12> f2;
    bit<7> f3;
    bit<2> pad;
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
    bit<33> n0;
    bit<64> n1;
}

struct meta_t {
    bit<1> m0;
    int<128> m1;
    int<8> m2;
    bit<100> m3;
    bit<4> m4;
    bool flag;
    @field_list(1) bit<8> kept;
    inner_t one;
    inner_t two;
    bool first;
}

bit<8> function0(in bit<16> p0, in bit<16> p1) {
    if (true) {
        return ((-((bit<8>)p0)) |-| 8w254);
    }
    return (((19w240440 << 8w19))[12:5] & ((2w0 ++ ((bit<6>)p1)) |+| 8w128));
}
bit<8> function1(in bit<32> p0, in bit<32> p1) {
    if ((p1 >= (p0 * p1))) {
        return (((bit<8>)p0) & (13w2680)[12:5]);
    }
    return ((42w0)[20:13] | ((true ? ((bit<8>)p0) : ((bit<8>)p1)) |-| (8w254 >> 8w9)));
}

parser parse(packet_in packet, out headers_t hdr, inout meta_t meta,
             inout standard_metadata_t standard_metadata) {
    state start {
        packet.extract(hdr.base);
        transition select(hdr.base.kind) {
            8w10: parse_x1;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        transition select(hdr.x0.next) {
            8w29 .. 8w32: parse_ys;
            8w17: parse_ys;
            8w18: parse_x1;
            8w241: parse_ys;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        transition select(hdr.x1.next) {
            8w110 .. 8w113: parse_ys;
            8w189: parse_ys;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        transition select(hdr.ys.last.more) {
            8w132: parse_ys;
            8w140: parse_ys;
            8w78: parse_ys;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        c = 8w128;
        bit<64> v1 = (((false ? ((bit<64>)a) : ((bit<64>)a)) + (((bit<57>)a) ++ ((bit<7>)a))) |+| ((71w413123207015224386849 ++ ((bit<1>)b)))[65:2]);
        b = (~a);
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<16>>(4) ingress_cells;
    action ingress_a0(out bit<4> p0) {
        p0 = 4w14;
        ingress_cells.write((((bit<32>)((bit<24>)((bit<128>)meta.m1))) & 32w3), ((bit<16>)((bit<31>)((int<31>)(31w2147483646) + 31s518081189))));
        if (((((bit<32>)meta.one.n0) |+| 32w2147483648) != (((bit<49>)meta.m4))[43:12])) {
            meta.two.n0 = (((~meta.one.n0) ^ (-((bit<33>)meta.one.n1))) ^ ((bit<33>)16w65534));
            meta.two.n1 = ((bit<64>)meta.one.n0);
        }
        meta.one = meta.two;
    }
    action ingress_a1(bit<48> p0, bit<128> p1) {
        meta.one.n0[22:18] = ((p0 < 48w36828629451440) ? (meta.m4 ++ ((bit<1>)((bit<128>)meta.m1))) : (hdr.base.pad ^ hdr.base.pad));
        ingress_cells.read(hdr.base.f4, ((32w446898739 | 32w4294967295) & 32w3));
    }
    table ingress_t0 {
        key = {
            (hdr.ys[1].isValid() ? (-meta.kept) : function1(((bit<32>)meta.m0), ((bit<32>)hdr.base.f0))): optional @name("k0");
            hdr.base.pad: ternary @name("k1");
            function1((32w4160689729 |-| 32w2417607804), (((bit<32>)((bit<128>)meta.m1)) |-| ((bit<32>)hdr.base.kind))): exact @name("k2");
        }
        actions = {
            NoAction;
            ingress_a1;
        }
        default_action = NoAction();
        size = 64;
    }
    apply {
        standard_metadata.egress_spec = 1;
        meta.first = standard_metadata.instance_type == 0;
        hash(meta.two.n1, HashAlgorithm.crc32, 16w5, { meta.m4, hdr.base.pad, meta.kept, 7w0 }, 32w7);
        bit<9> v2 = (((~18w0) << 8w3))[9:1];
        meta.two.n1 = meta.two.n1;
        ingress_a0(meta.m4);
        if (((meta.two.n0 < meta.one.n0) && meta.flag)) {
            meta.two = meta.one;
            ingress_t0.apply();
        } else {
            switch ((meta.flag ? meta.m4 : meta.m4)) {
                4w2: {
                    meta.one.n0 = meta.one.n0;
                }
                4w5: {
                    meta.two.n1 = (meta.one.n1 & ((64w10476799773894174403 >> 8w123) & (meta.flag ? meta.two.n1 : meta.one.n1)));
                }
                4w11: {
                    hdr.base.f3 = ((bit<1>)hdr.ys[0].isValid());
                    meta.two.n1[62:51] = (((bit<12>)meta.m3) ^ (((bit<12>)((bit<1>)meta.flag)) - ((bit<12>)hdr.base.pad)));
                    meta.m1 = meta.m1;
                }
                default: {
                    meta.m0 = ((hdr.base.pad >= (hdr.ys[1].isValid() ? hdr.base.pad : hdr.base.pad)) ? (~(((bit<24>)((bit<8>)meta.m2)))[1:1]) : ((hdr.base.f3 ++ ((bit<2>)hdr.base.kind)))[1:1]);
                }
            }
        }
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<32>>(4) egress_cells;
    action egress_a0(inout bit<100> p0) {
        meta.two.n0 = (((bit<33>)meta.m3) >> ((meta.flag ? 2w3 : ((bit<2>)((bit<9>)hdr.base.f1))) ++ (((bit<1>)hdr.base.kind) ++ hdr.base.pad)));
        bit<96> v3 = ((bit<96>)((bit<63>)(((int<63>)((int<33>)meta.two.n0)) |+| (hdr.x1.isValid() ? (int<63>)(63w4611686018427387904) : (int<63>)(63w7067084935199557051)))));
        meta.m4 = (((meta.m4 >> 8w4) |+| ((bit<4>)((bit<24>)hdr.base.f3))) |+| (((bit<4>)((bit<8>)meta.m2)) & ((bit<4>)((bit<7>)(int<7>)(7w101)))));
    }
    action egress_a1(bit<9> p0) {
        hdr.ys[0].setValid();
        hdr.ys[0].more = ((bit<8>)meta.one.n1);
        hdr.x1.setValid();
        hdr.x1.next = (((bit<8>)((bit<1>)meta.flag)) >> 8w3);
        hdr.x1.f0 = (((bit<19>)hdr.base.f3))[17:15];
        hdr.x1.f1 = (meta.one.n0)[32:1];
        hdr.x1.f2 = (~((bit<12>)meta.one.n1));
        hdr.x1.f3 = ((bit<7>)((bit<9>)((int<9>)meta.m1)));
        hdr.x1.pad = ((bit<2>)((bit<4>)4s0));
    }
    apply {
        egress_cells.write(((((bit<32>)((bit<8>)meta.m2)) & 32w3938254785) & 32w3), (((bit<32>)((bit<24>)meta.m3)) * (((bit<44>)((bit<1>)meta.flag)))[40:9]));
        bit<24> v4 = ((bit<24>)(meta.kept ^ (hdr.x1.isValid() ? ((bit<8>)meta.two.n1) : meta.kept)));
        hash(meta.one.n1, HashAlgorithm.xor16, 16w0, { v4, hdr.base.f3, meta.m4, 3w0 }, 32w7);
        hash(meta.two.n1, HashAlgorithm.crc32, 16w5, { meta.m3, meta.m4 }, 32w65536);
        meta.two.n1 = (-((((bit<64>)hdr.base.pad) - meta.one.n1) & (((bit<64>)hdr.base.f4) >> 8w15)));
        meta.m3 = (((bit<31>)v4) ++ ((((bit<77>)meta.two.n1))[72:4] + ((bit<69>)((bit<9>)hdr.base.f2))));
    }
}

control compute_all(inout headers_t hdr, inout meta_t meta) {
    apply {
        update_checksum(meta.flag, { hdr.base.kind, hdr.base.f0, hdr.base.f1, hdr.base.f2, hdr.base.f3, hdr.base.pad }, hdr.base.f4, HashAlgorithm.csum16);
    }
}


control verify_all(inout headers_t hdr, inout meta_t meta) { apply { } }

control deparse(packet_out packet, in headers_t hdr) {
    apply {
        packet.emit(hdr);
    }
}

V1Switch(parse(), verify_all(), ingress(), egress(), compute_all(), deparse()) main;
