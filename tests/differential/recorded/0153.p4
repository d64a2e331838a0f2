#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    bit<16> f0;
    int<12> f1;
    bit<1> f2;
    bit<24> f3;
    bit<24> f4;
    bit<48> f5;
    bit<3> pad;
}

header x_t {
    bit<8> next;
    bit<9> f0;
    bit<48> f1;
    bit<7> pad;
}

header y_t {
    bit<8> more;
    int<4> f0;
    bit<4> f1;
}

struct headers_t {
    base_t base;
    x_t x0;
    x_t x1;
    y_t[3] ys;
}

struct inner_t {
    bit<9> n0;
    int<48> n1;
}

struct meta_t {
    bit<100> m0;
    bit<4> m1;
    int<128> m2;
    bool flag;
    @field_list(1) bit<8> kept;
    inner_t one;
    inner_t two;
    bool first;
}

bit<32> function0(in bit<32> p0, in bit<16> p1) {
    if (((((bit<27>)p0))[25:10] > (p1 | ((bit<16>)p0)))) {
        return ((p0 |-| p0) ^ (p0 << 8w22));
    }
    return ((((bit<7>)(int<7>)(7w126)) != (((bit<14>)p0))[9:3]) ? ((((int<31>)((int<32>)p0)) < ((int<31>)((int<32>)p0))) ? (32w4294967295 * p0) : (((bit<40>)p0))[38:7]) : (((bit<4>)p1) ++ ((bit<28>)p1)));
}

parser parse(packet_in packet, out headers_t hdr, inout meta_t meta,
             inout standard_metadata_t standard_metadata) {
    state start {
        packet.extract(hdr.base);
        transition select(hdr.base.kind) {
            8w149: parse_x0;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        bool v1 = ((meta.two.n1 >> 8w30) <= ((((int<48>)((int<9>)meta.one.n0)) | meta.one.n1) - (meta.flag ? ((int<48>)((int<3>)hdr.base.pad)) : meta.two.n1)));
        transition select(hdr.x0.next) {
            8w149: parse_x1;
            8w237: parse_x1;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        if (meta.flag) {
            hdr.base.f0 = (-(((bit<16>)((bit<48>)meta.one.n1)) - (16w55195 & 16w32768)));
        } else {
            meta.m1 = meta.m1;
            meta.m0 = (((meta.m0 |-| meta.m0) | (meta.m0 ^ meta.m0)) ^ ((((bit<107>)hdr.base.f3) & 107w162259276829213363391578010288126))[105:6]);
            hdr.base.f4[9:8] = (2w2 - (((bit<2>)((bit<128>)meta.m2)) |-| ((bit<2>)hdr.base.f5)));
        }
        transition select(hdr.x1.next) {
            8w232: parse_ys;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        meta.kept = packet.lookahead<bit<8>>();
        transition select(hdr.ys.last.more) {
            8w6: parse_ys;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        b = ((a == 8w254) ? ((((bit<4>)c) |-| ((bit<4>)c)) ++ ((bit<4>)100w633825300114114700748351602687)) : ((bit<8>)(((bit<66>)b) ++ ((bit<62>)b))));
        b = ((bit<8>)((~17w1) ++ (16w65534 & 16w26998)));
        switch ((((bit<4>)b) << 8w4)) {
            4w1: {
                c[7:7] = ((bit<1>)b);
                b = ((bit<8>)(((bit<48>)((bit<100>)a)) + (true ? 48w161938433629392 : ((bit<48>)b))));
                b = a;
            }
            4w11: {
                b = (((-8w41) ^ (((bit<5>)b) ++ ((bit<3>)c))) | ((((bit<11>)c))[10:3] |+| c));
                c[5:4] = ((~((bit<2>)b)) - 2w3);
                b = (((((bit<4>)a) << 1w0) ++ (((bit<2>)c) ++ 2w0)) | c);
            }
            default: {
                b = ((bit<8>)((true ? 28w165669786 : ((bit<28>)b)))[27:4]);
                c = (~a);
            }
        }
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<32>>(4) ingress_cells;
    helper() first_helper;
    helper() second_helper;
    action ingress_a0(inout bit<4> p0) {
        meta.kept = (((bit<2>)meta.two.n0) ++ ((hdr.x0.isValid() ? ((bit<6>)meta.m1) : ((bit<6>)hdr.base.pad)) + 6w32));
        if (((hdr.ys[0].isValid() || meta.flag) && (hdr.base.f4 > hdr.base.f3))) {
            hdr.base.f3 = ((~((bit<24>)hdr.base.f2)) + ((((bit<33>)meta.m0) <= ((bit<33>)hdr.base.f0)) ? hdr.base.f4 : ((bit<24>)((bit<9>)(int<9>)(9w258)))));
        } else {
            p0 = (((hdr.base.f3 != 24w10979254) ? p0 : (p0 |+| meta.m1)) |+| (meta.flag ? p0 : meta.m1));
        }
        hdr.x1 = hdr.x0;
    }
    action ingress_a1(inout bit<8> p0, inout int<128> p1) {
        hdr.base.f4 = ((bit<24>)meta.m0);
    }
    action ingress_a2(in bit<16> p0, in bit<48> p1) {
        meta.m1 = ((meta.m1 & (~meta.m1)) + meta.m1);
        ingress_cells.write(((((bit<32>)hdr.base.f0) + 32w0) & 32w3), (~(((bit<41>)p0))[35:4]));
        hash(hdr.base.f5, HashAlgorithm.crc32, 16w0, { hdr.base.f2, p0, 7w0 }, 32w7);
    }
    table ingress_t0 {
        key = {
            meta.m0: ternary @name("k0");
            ((bit<16>)(((bit<96>)hdr.base.pad))[91:27]): range @name("k1");
            meta.m0: exact @name("k2");
        }
        actions = {
            NoAction;
        }
        default_action = NoAction();
        size = 64;
    }
    apply {
        standard_metadata.egress_spec = 1;
        meta.first = standard_metadata.instance_type == 0;
        meta.flag = standard_metadata.parser_error != error.NoError;
        hdr.ys.pop_front(1);
        ingress_t0.apply();
        hdr.base.f0 = (((meta.flag || meta.flag) || (9s0 <= 9s6)) ? (16w56669 | (hdr.base.f0 - hdr.base.f0)) : (((bit<16>)((bit<4>)((int<4>)meta.m2))) << 8w5));
        hdr.ys[2].setValid();
        hdr.ys[2].more = (meta.kept |+| hdr.base.kind);
        hdr.ys[2].f0 = ((int<4>)(2w2 ++ ((bit<2>)hdr.base.kind)));
        hdr.ys[2].f1 = (4w8 ^ meta.m1);
        standard_metadata.egress_spec = ((bit<9>)((hdr.base.pad ^ hdr.base.pad) + (hdr.base.pad << 8w1)));
        second_helper.apply((((bit<8>)hdr.base.f3) - (hdr.base.kind ^ ((bit<8>)hdr.base.f3))), hdr.ys[2].more, meta.kept);
        meta.two.n0 = (((((bit<2>)((bit<4>)hdr.ys[2].f0)) ++ hdr.base.f2) ++ (((bit<6>)meta.m1) * 6w54)) + ((-meta.one.n0) + ((bit<9>)hdr.base.f5)));
        if (meta.first && hdr.ys[1].isValid()) {
            resubmit_preserving_field_list(1);
        }
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<8>>(8) egress_cells;
    helper() first_helper;
    helper() second_helper;
    action egress_a0() {
        hdr.ys.push_front(1);
    }
    action egress_a1(in bit<48> p0, in bit<8> p1) {
        hdr.base.f0 = (((((bit<39>)((bit<1>)meta.flag)))[20:5] << 8w4) |-| hdr.base.f0);
        hash(hdr.base.f0, HashAlgorithm.crc32, 16w0, { hdr.base.kind, hdr.base.f5 }, 32w1000);
    }
    apply {
        if (hdr.ys[1].isValid()) {
            hdr.base.f4 = (~((((bit<38>)hdr.base.kind))[36:13] * (hdr.base.f3 - hdr.base.f4)));
            egress_cells.write((32w1 & 32w7), ((11w0 ^ ((bit<11>)hdr.base.kind)))[10:3]);
        } else {
            if (hdr.ys[1].isValid()) {
                egress_cells.write((((bit<32>)meta.two.n0) & 32w7), (~meta.kept));
            }
        }
        hash(hdr.base.f0, HashAlgorithm.identity, 16w0, { hdr.base.pad, 5w0 }, 32w65536);
        meta.two.n1 = (((48s42253096694739 | (int<48>)(48w281474976710654)) >> 8w37) ^ ((int<48>)((hdr.x0.isValid() ? 75w1 : ((bit<75>)hdr.base.f5)))[49:2]));
        hash(hdr.base.f0, HashAlgorithm.xor16, 16w0, { meta.m1, 4w0 }, 32w65536);
        switch ((meta.m1 * meta.m1)) {
            4w8: {
                hdr.base.f0 = ((bit<16>)(~(hdr.base.f5 >> 8w39)));
                meta.one.n0 = (((41w2199023255551 | ((bit<41>)((bit<48>)meta.two.n1))) |-| (((bit<41>)((bit<48>)meta.one.n1)) - ((bit<41>)((bit<48>)meta.one.n1)))))[22:14];
                meta.two.n1 = ((((int<48>)((int<13>)((int<24>)hdr.base.f3))) >> 8w27) - ((meta.one.n1 | meta.two.n1) << 8w8));
            }
            default: {
                hdr.base.f1 = (-((int<12>)(29w536870910)[26:15]));
                meta.m2 = (hdr.x1.isValid() ? ((~meta.m2) * (((int<128>)((int<24>)hdr.base.f4)) |-| meta.m2)) : ((128s0 | meta.m2) >> 8w125));
            }
        }
    }
}

control compute_all(inout headers_t hdr, inout meta_t meta) {
    apply {
        update_checksum(meta.flag, { hdr.base.kind, hdr.base.f1, hdr.base.f2, hdr.base.f3, hdr.base.f4, hdr.base.f5, hdr.base.pad }, hdr.base.f0, HashAlgorithm.csum16);
    }
}


control verify_all(inout headers_t hdr, inout meta_t meta) { apply { } }

control deparse(packet_out packet, in headers_t hdr) {
    apply {
        packet.emit(hdr);
    }
}

V1Switch(parse(), verify_all(), ingress(), egress(), compute_all(), deparse()) main;
