#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    bit<8> f0;
    bit<9> f1;
    bit<7> f2;
    int<64> f3;
    bit<32> f4;
}

header x_t {
    bit<8> next;
    bit<12> f0;
    bit<4> f1;
}

header y_t {
    bit<8> more;
    bit<64> f0;
    bit<8> f1;
}

struct headers_t {
    base_t base;
    x_t x0;
    x_t x1;
    y_t[3] ys;
}

struct inner_t {
    bit<32> n0;
    bit<4> n1;
}

struct meta_t {
    bit<48> m0;
    bit<8> m1;
    bit<64> m2;
    bit<33> m3;
    bit<48> m4;
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
        transition select(hdr.base.kind) {
            8w67: parse_ys;
            8w76: parse_ys;
            8w183: parse_ys;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        if ((meta.m0 < 48w189376039931647)) {
            meta.m1[5:4] = ((bit<2>)(1w1 ++ meta.kept));
            hdr.base.f0[6:6] = ((~((bit<1>)meta.two.n1)) >> 8w1);
            meta.m0[22:22] = ((bit<1>)(~65w18446744073709551616));
        } else {
            meta.flag = (meta.flag || ((meta.flag || meta.flag) && (hdr.base.f1 != 9w86)));
            meta.m3 = (((meta.m3 << 4w14) ^ (((bit<33>)meta.one.n1) | 33w6584415832)) << 8w16);
            meta.one.n0 = ((~(32w4294967294 |+| hdr.base.f4)) + ((~62w1))[35:4]);
        }
        transition select(hdr.x0.next) {
            8w123: parse_x1;
            8w169: parse_x1;
            8w140: parse_x1;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        meta.m0 = (((bit<52>)hdr.base.kind))[47:0];
        transition select(hdr.x1.next) {
            8w51: parse_ys;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        if ((!(meta.flag && meta.flag))) {
            meta.m2[21:14] = (-(5w16 ++ 3w1));
        }
        transition select(hdr.ys.last.more) {
            8w55: parse_ys;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        c = (((((bit<59>)c) & ((bit<59>)a)))[44:4])[21:14];
        b = (((b ^ 8w128) - (((bit<6>)b) ++ ((bit<2>)a))) - 8w155);
        b[3:2] = ((2w2 & ((bit<2>)c)) |-| ((bit<2>)c));
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    counter(4, CounterType.packets_and_bytes) ingress_counts;
    action ingress_a0() {
        hdr.base.f4 = (((((bit<1>)hdr.base.f0) >> meta.one.n1) < (1w0 |-| ((bit<1>)meta.kept))) ? ((58w46411253341986836 | ((bit<58>)((bit<16>)meta.m5))))[37:6] : ((meta.flag ? meta.one.n0 : hdr.base.f4) << (meta.flag ? meta.one.n1 : meta.two.n1)));
    }
    apply {
        standard_metadata.egress_spec = 6;
        meta.first = standard_metadata.instance_type == 0;
        meta.m0 = ((-((bit<64>)16w14764)))[58:11];
        hdr.ys.pop_front(1);
        ingress_a0();
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    action egress_a0(out bit<64> p0, out bit<8> p1) {
        p0 = 64w18446744073709551615;
        p1 = 8w254;
        meta.m4 = (~((meta.m4 ^ meta.m4) |-| (meta.m0 | meta.m4)));
        hdr.x1 = hdr.x0;
        meta.kept = (-((((bit<10>)meta.m4) - 10w511))[9:2]);
    }
    table egress_t0 {
        key = {
            ((bit<32>)((bit<9>)(((int<9>)((int<8>)meta.kept)) ^ ((int<9>)((int<7>)hdr.base.f2))))): lpm @name("k0");
        }
        actions = {
            NoAction;
        }
        default_action = NoAction();
        size = 64;
    }
    apply {
        hash(meta.m0, HashAlgorithm.crc16, 16w5, { meta.two.n1, meta.m3, 3w0 }, 32w65536);
        hdr.base.f2 += ((hdr.base.f2 ^ (~hdr.base.f2)) >> 8w2);
        egress_a0(meta.m2, hdr.base.f0);
        switch (egress_t0.apply().action_run) {
            NoAction: {
                meta.m3 = (((meta.flag ? 71w2361183241434822606847 : ((bit<71>)meta.one.n1)))[58:26] * ((~meta.m3) - (meta.m3 + ((bit<33>)((bit<1>)meta.flag)))));
            }
            default: {
                meta.flag = (!(meta.two.n1 >= ((bit<4>)hdr.base.f1)));
            }
        }
        meta.m3 += (((hdr.x1.isValid() ? 33w4117110183 : meta.m3) >> (meta.one.n1 - meta.two.n1)) - ((bit<33>)(((bit<31>)meta.m4) |-| ((bit<31>)((bit<16>)meta.m5)))));
        meta.m1 = hdr.base.f0;
        if (hdr.x1.isValid()) {
            bit<48> v1 = ((bit<48>)((-1w1) ++ (meta.flag ? hdr.base.kind : hdr.base.kind)));
        } else {
            meta.m4 = meta.m4;
            if (hdr.ys[0].isValid()) {
                meta.m2 = (((~hdr.ys[0].f0) * (hdr.ys[0].f0 >> ((bit<1>)hdr.base.f2))) * (meta.flag ? (89w618970019642690137449562111)[66:3] : (((bit<66>)hdr.ys[0].more))[65:2]));
            }
            hdr.base.f1 = (9w0 << ((bit<1>)(((bit<21>)meta.two.n1))[18:6]));
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
