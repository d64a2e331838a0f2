#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    bit<48> f0;
    bit<4> f1;
    bit<16> f2;
    bit<7> f3;
    bit<24> f4;
    bit<5> pad;
}

header x_t {
    bit<8> next;
    bit<9> f0;
    bit<3> f1;
    bit<4> pad;
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
    bit<32> n0;
    bit<48> n1;
}

struct meta_t {
    bit<33> m0;
    bit<4> m1;
    bit<1> m2;
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
        transition select(hdr.base.kind) {
            8w103 .. 8w106: parse_x0;
            8w133: parse_x0;
            8w240: parse_x0;
            8w104: parse_x0;
            8w7 &&& 8w15: accept;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        transition select(hdr.x0.next) {
            8w102: parse_ys;
            8w4 &&& 8w15: accept;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        bit<8> v1 = (meta.kept >> (~(((bit<4>)((bit<1>)meta.flag)) |-| hdr.base.f1)));
        meta.kept = packet.lookahead<bit<8>>();
        transition select(hdr.x1.next) {
            8w39: parse_ys;
            8w51: parse_ys;
            8w108: parse_ys;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        transition select(hdr.ys.last.more) {
            8w236: parse_ys;
            8w40: parse_ys;
            8w54: parse_ys;
            8w0 &&& 8w15: accept;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        switch ((b - b)) {
            8w1: {
                b = a;
            }
            8w44: {
                c = (((((bit<47>)a) + 47w2483098090271) << (b << 8w8)))[33:26];
                b = (((c < 8w0) || (!true)) ? ((~c) - ((bit<8>)((bit<65>)b))) : ((c ^ 8w254) |+| (((bit<4>)c) ++ ((bit<4>)c))));
                c = c;
            }
            default: {
                b[1:0] = ((((bit<1>)a) & ((bit<1>)c)) ++ (((bit<39>)b))[24:24]);
                c = (((~a) |-| 8w254) >> 8w7);
                c = ((7w99 - (false ? 7w126 : 7w82)) ++ ((((bit<1>)c) << ((bit<4>)c)) | (((bit<1>)c) | ((bit<1>)c))));
            }
        }
        c[6:6] = (false ? (false ? ((bit<1>)a) : ((bit<1>)a)) : (((bit<1>)b) ^ ((bit<1>)a)));
        if ((!false)) {
            b = ((bit<8>)(false ? (false ? ((bit<64>)c) : 64w6562105685766921333) : (((bit<64>)b) |+| ((bit<64>)b))));
            c = (((bit<5>)a) ++ (-((bit<3>)((bit<13>)((int<13>)((int<8>)b))))));
        }
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<32>>(4) ingress_cells;
    helper() first_helper;
    helper() second_helper;
    action ingress_a0(in bit<8> p0) {
        ingress_cells.read(meta.two.n0, ((meta.one.n0 * meta.one.n0) & 32w3));
        hash(meta.one.n1, HashAlgorithm.crc32, 16w5, { meta.m1, p0, meta.kept, 4w0 }, 32w65536);
        meta.m0 = ((bit<33>)((meta.flag ? 100w134852606928738182088626602325 : ((bit<100>)meta.one.n0)) |+| (100w1159773685386277462023885602735 * ((bit<100>)hdr.base.kind))));
    }
    action ingress_a1() {
        if ((hdr.base.f1 != 4w15)) {
            meta.two.n0[23:14] = ((meta.two.n1 < 48w171623659378742) ? ((bit<10>)((bit<13>)hdr.base.f1)) : (10w511 + 10w186));
        }
        hdr.base.f1 = ((bit<4>)((bit<100>)((int<100>)((-116w0))[104:5])));
        meta.m0 = (((bit<33>)(hdr.x0.isValid() ? ((bit<100>)meta.m2) : ((bit<100>)((bit<1>)meta.flag)))) + ((33w8589934590 >> 8w10) * ((bit<33>)128w340282366920938463463374607431768211455)));
    }
    action ingress_a2() {
        ingress_cells.read(meta.one.n0, ((32w3035115010 + ((bit<32>)meta.one.n1)) & 32w3));
        hdr.base.pad = ((bit<5>)((bit<1>)(hdr.base.f3 > hdr.base.f3)));
    }
    apply {
        standard_metadata.egress_spec = 2;
        meta.first = standard_metadata.instance_type == 0;
        meta.two.n0 = (((((bit<32>)meta.m0) >> ((bit<4>)hdr.base.f4)) & (meta.one.n0 | meta.one.n0)) & ((((bit<13>)meta.two.n0) <= ((bit<13>)meta.m0)) ? (meta.one.n0 * 32w2147483648) : meta.one.n0));
        standard_metadata.egress_spec = ((bit<9>)((meta.m2 ++ ((bit<2>)((bit<1>)meta.flag))) * ((bit<3>)hdr.base.f4)));
        standard_metadata.egress_spec = ((bit<9>)3w3);
        meta.two = meta.two;
        meta.kept = (((bit<3>)(((bit<29>)hdr.base.kind) ++ ((bit<3>)hdr.base.f1))) ++ (~(((bit<30>)meta.one.n0))[13:9]));
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    helper() first_helper;
    helper() second_helper;
    action egress_a0(inout bit<8> p0, inout bit<1> p1) {
        if (((meta.flag ? meta.one.n0 : meta.two.n0) > ((bit<32>)((bit<65>)((int<65>)((int<7>)hdr.base.f3)))))) {
            hdr.base.f4 = (((50w0 + 50w1125899906842623))[34:13] ++ ((bit<2>)(((bit<13>)hdr.base.f2) >> 8w2)));
            meta.m1 = (((-meta.m1) |+| (meta.flag ? hdr.base.f1 : ((bit<4>)meta.one.n0))) |+| ((meta.flag ? hdr.base.f1 : meta.m1) & (((bit<3>)hdr.base.kind) ++ p1)));
            meta.m1 = (((hdr.base.f4 & ((bit<24>)meta.m0)) << 8w1))[8:5];
        } else {
            meta.kept = meta.kept;
            meta.flag = (hdr.base.f2 <= ((hdr.base.f2 >> 8w1) |-| hdr.base.f2));
            hdr.base.pad = (((bit<5>)(-((bit<65>)meta.m1))) | ((hdr.base.f1 < meta.m1) ? (hdr.base.pad & hdr.base.pad) : hdr.base.pad));
        }
        meta.one.n0[27:6] = ((((bit<59>)hdr.base.f4) + ((bit<59>)meta.m2)))[56:35];
        hdr.base.f1[0:0] = ((2w1 * ((bit<2>)hdr.base.f0)))[0:0];
    }
    table egress_t0 {
        key = {
            hdr.base.f2: ternary @name("k0");
        }
        actions = {
            NoAction;
        }
        default_action = NoAction();
        size = 64;
    }
    apply {
        hdr.base.f4 = ((-(((bit<44>)hdr.base.kind))[43:20]) << ((meta.m2 >> 8w0) | (meta.m2 * ((bit<1>)meta.one.n0))));
        hash(meta.two.n0, HashAlgorithm.crc32, 16w5, { meta.m2, meta.two.n1, 7w0 }, 32w1000);
        hdr.base.f3 = (((meta.one.n1 <= 48w253642046420845) ? (~3w1) : (3w7 >> 8w1)) ++ hdr.base.f1);
        if (egress_t0.apply().miss) {
            hdr.base.f1 = (~meta.m1);
        }
        bool v2 = meta.flag;
        meta.two.n0 = (((meta.one.n0 - ((bit<32>)meta.two.n1)) |-| ((bit<32>)meta.m2)) + (((bit<32>)hdr.base.kind) * (meta.two.n0 |+| ((bit<32>)((bit<1>)meta.flag)))));
        meta.flag = (hdr.base.f2 > 16w55769);
        if (meta.first && ((((bit<65>)hdr.base.f1) < ((bit<65>)meta.two.n0)) || (meta.m1 < hdr.base.f1))) {
            clone_preserving_field_list(CloneType.E2E, 5, 1);
        }
    }
}

control compute_all(inout headers_t hdr, inout meta_t meta) {
    apply {
        update_checksum(true, { hdr.base.kind, hdr.base.f0, hdr.base.f1, hdr.base.f3, hdr.base.f4, hdr.base.pad }, hdr.base.f2, HashAlgorithm.csum16);
    }
}


control verify_all(inout headers_t hdr, inout meta_t meta) { apply { } }

control deparse(packet_out packet, in headers_t hdr) {
    apply {
        packet.emit(hdr);
    }
}

V1Switch(parse(), verify_all(), ingress(), egress(), compute_all(), deparse()) main;
