#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    bit<16> f0;
    bit<32> f1;
    bit<24> f2;
    bit<7> f3;
    int<64> f4;
    bit<1> pad;
}

header x_t {
    bit<8> next;
    bit<24> f0;
    bit<3> f1;
    bit<12> f2;
    bit<8> f3;
    bit<1> pad;
}

header y_t {
    bit<8> more;
    bit<24> f0;
}

struct headers_t {
    base_t base;
    x_t x0;
    x_t x1;
    y_t[2] ys;
}

struct inner_t {
    int<9> n0;
    int<64> n1;
}

struct meta_t {
    bit<48> m0;
    bit<32> m1;
    bit<8> m2;
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
        if (((12w4095 ++ ((bit<1>)meta.m2)) == (((bit<13>)hdr.base.f0) + 13w8191))) {
            hdr.base.f4 = ((~hdr.base.f4) << 8w7);
        }
        transition select(hdr.base.kind) {
            8w167: parse_ys;
            8w223: parse_x1;
            8w87: parse_ys;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        transition select(hdr.x0.next) {
            8w49: parse_ys;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        transition select(hdr.x1.next) {
            8w161: parse_ys;
            8w9 &&& 8w15: accept;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        if ((hdr.base.f0 <= (((bit<54>)meta.m2))[40:25])) {
            meta.one.n1 = (((int<64>)(((bit<51>)((bit<128>)((int<128>)meta.two.n0))) ++ (((bit<13>)hdr.base.f1) |-| ((bit<13>)((bit<1>)meta.flag))))) * (((int<64>)((int<32>)meta.m1)) + (~hdr.base.f4)));
            meta.m1 = ((~((bit<32>)((bit<9>)((bit<64>)meta.one.n1)))) >> 8w30);
        }
        meta.kept = packet.lookahead<bit<8>>();
        transition select(hdr.ys.last.more) {
            8w75: parse_ys;
            8w2 &&& 8w15: accept;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        switch ((((bit<9>)b) ++ ((bit<7>)b))) {
            16w27567: {
                c[1:0] = 2w3;
                b = (true ? ((a != 8w127) ? (b * b) : b) : ((((bit<20>)a) | 20w524288))[14:7]);
                b = (false ? ((((bit<4>)a) ++ ((bit<4>)a)) & (31w1073741823)[26:19]) : ((b >= b) ? (a * b) : (a >> b)));
            }
            16w32768: {
                c = ((false && (((bit<1>)c) >= ((bit<1>)c))) ? (~(c ^ c)) : (~((bit<8>)((bit<31>)b))));
                b[7:7] = (~(((bit<1>)c) - 1w1));
            }
            16w65535: {
                c = (((bit<8>)(34w1)[32:1]) >> ((bit<1>)a));
            }
            default: {
                c = ((bit<8>)((35w32331504786 - ((bit<35>)a)))[19:19]);
                c = (((28w249153067)[20:15] ++ (23w4103963)[6:5]) >> ((((bit<27>)a) << 8w22))[13:6]);
            }
        }
        c = ((c >= 8w128) ? ((false ? ((bit<42>)c) : ((bit<42>)a)))[10:3] : 8w72);
        c = (((bit<29>)c))[22:15];
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    counter(4, CounterType.packets_and_bytes) ingress_counts;
    action ingress_a0(bit<128> p0) {
        meta.m1 = (((bit<32>)(meta.flag ? ((bit<9>)meta.kept) : 9w510)) + (-((bit<32>)((bit<31>)((int<31>)((int<1>)hdr.base.pad))))));
        hdr.base.f1 = (((hdr.base.pad |-| hdr.base.pad) ++ (16w0 * hdr.base.f0)) ++ (-15w1));
    }
    action ingress_a1(inout bit<8> p0, inout bit<8> p1) {
        hdr.ys[0].setValid();
        hdr.ys[0].more = (((bit<8>)((bit<9>)meta.two.n0)) |-| p0);
        hdr.ys[0].f0 = (hdr.base.f2 |+| ((bit<24>)p1));
        ingress_counts.count((((bit<32>)((bit<13>)((int<13>)((int<24>)hdr.ys[0].f0)))) & 32w3));
    }
    table ingress_t0 {
        key = {
            hdr.base.pad: range @name("k0");
            hdr.base.f1: lpm @name("k1");
            hdr.base.kind: exact @name("k2");
        }
        actions = {
            NoAction;
            ingress_a0;
        }
        default_action = ingress_a0(128w1);
        size = 64;
    }
    apply {
        standard_metadata.egress_spec = 1;
        meta.first = standard_metadata.instance_type == 0;
        hdr.ys.pop_front(1);
        hash(meta.m0, HashAlgorithm.xor16, 16w0, { hdr.base.f1, meta.m1 }, 32w1000);
        hash(meta.m1, HashAlgorithm.crc16, 16w5, { hdr.base.f1, hdr.base.pad, 7w0 }, 32w1000);
        meta.one = meta.one;
        hdr.x0 = hdr.x1;
        ingress_t0.apply();
        if (meta.first && (hdr.base.kind != (((bit<28>)hdr.base.f2))[26:19])) {
            standard_metadata.mcast_grp = 3;
        }
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<32>>(4) egress_cells;
    counter(4, CounterType.packets_and_bytes) egress_counts;
    helper() first_helper;
    helper() second_helper;
    action egress_a0(inout bit<48> p0) {
        meta.flag = ((hdr.base.f1 != 32w3086842361) && (hdr.base.f0 != (((bit<16>)hdr.base.f1) ^ 16w1)));
    }
    apply {
        egress_counts.count(((hdr.base.f1 |+| ((bit<32>)((bit<1>)meta.flag))) & 32w3));
        hdr.base.f4 ^= (hdr.x1.isValid() ? (hdr.base.f4 | (meta.one.n1 >> 8w46)) : ((int<64>)((int<128>)(meta.flag ? 128w170141183460469231731687303715884105728 : 128w267776053672137711239682363907712565729))));
        meta.one = meta.two;
        egress_counts.count(((-hdr.base.f1) & 32w3));
        egress_counts.count(((36w38649435527)[32:1] & 32w3));
        meta.one = meta.one;
        if (meta.first && hdr.x0.isValid()) {
            clone_preserving_field_list(CloneType.E2E, 5, 1);
        }
    }
}

control compute_all(inout headers_t hdr, inout meta_t meta) {
    apply {
        update_checksum(hdr.x0.isValid(), { hdr.base.kind, hdr.base.f1, hdr.base.f2, hdr.base.f3, hdr.base.f4, hdr.base.pad }, hdr.base.f0, HashAlgorithm.csum16);
    }
}


control verify_all(inout headers_t hdr, inout meta_t meta) { apply { } }

control deparse(packet_out packet, in headers_t hdr) {
    apply {
        packet.emit(hdr);
    }
}

V1Switch(parse(), verify_all(), ingress(), egress(), compute_all(), deparse()) main;
