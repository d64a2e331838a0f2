#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    bit<32> f0;
    bit<4> f1;
    bit<12> f2;
    bit<64> f3;
    bit<7> f4;
    bit<48> f5;
    bit<1> pad;
}

header x_t {
    bit<8> next;
    bit<7> f0;
    bit<32> f1;
    bit<3> f2;
    int<9> f3;
    bit<5> pad;
}

header y_t {
    bit<8> more;
}

struct headers_t {
    base_t base;
    x_t x0;
    x_t x1;
    y_t[4] ys;
}

struct inner_t {
    bit<9> n0;
    bit<128> n1;
}

struct meta_t {
    bit<48> m0;
    bit<1> m1;
    bit<32> m2;
    bit<128> m3;
    bool flag;
    @field_list(1) bit<8> kept;
    inner_t one;
    inner_t two;
    bool first;
}

bit<16> function0(in bit<16> p0, in bit<32> p1) {
    if ((!(!false))) {
        return (-(p0 & p0));
    }
    return (false ? (~((bit<16>)8w177)) : p0);
}

parser parse(packet_in packet, out headers_t hdr, inout meta_t meta,
             inout standard_metadata_t standard_metadata) {
    state start {
        packet.extract(hdr.base);
        if (((((bit<65>)meta.m0) & ((bit<65>)meta.one.n1)) == (((bit<27>)hdr.base.f4) ++ ((bit<38>)hdr.base.f5)))) {
            meta.kept = ((-(hdr.base.kind * meta.kept)) & ((bit<8>)(hdr.base.pad |-| meta.m1)));
            hdr.base.f2 = (((((int<64>)((int<1>)((bit<1>)meta.flag))) >= ((int<64>)((int<9>)meta.two.n0))) && (hdr.base.f2 <= hdr.base.f2)) ? hdr.base.f2 : ((meta.two.n1 != 128w117810442309180734927784778888773299204) ? (6w16 ++ ((bit<6>)meta.m1)) : hdr.base.f2));
        }
        transition select(hdr.base.kind) {
            8w167: parse_x1;
            8w16: parse_x1;
            8w249: parse_x1;
            8w14 &&& 8w15: accept;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        transition select(hdr.x0.next) {
            8w69: parse_x1;
            8w2 &&& 8w15: accept;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        transition select(hdr.x1.next) {
            8w253: parse_ys;
            8w52: parse_ys;
            8w1 &&& 8w15: accept;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        transition select(hdr.ys.last.more) {
            8w208: parse_ys;
            8w15: parse_ys;
            8w188: parse_ys;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        c = (((bit<8>)((bit<9>)((bit<31>)b))) |-| (~(true ? a : c)));
        b = (((bit<11>)(((bit<48>)b) * ((bit<48>)a))))[9:2];
        c = a;
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<8>>(4) ingress_cells;
    action ingress_a0() {
        int<9> v1 = (int<9>)(9w376);
    }
    apply {
        standard_metadata.egress_spec = 3;
        meta.first = standard_metadata.instance_type == 0;
        if (hdr.ys[3].isValid()) {
            if (((8w123 > meta.kept) && (!meta.flag))) {
                meta.m0 = ((((bit<62>)4w8))[61:14] + ((hdr.base.pad >= 1w0) ? (hdr.base.f5 - meta.m0) : (meta.m0 - hdr.base.f5)));
            }
        } else {
            hdr.x0 = hdr.x1;
            hdr.x1 = hdr.x0;
        }
        hdr.base.f0 = hdr.base.f0;
        hdr.x0 = hdr.x1;
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    counter(4, CounterType.packets_and_bytes) egress_counts;
    helper() first_helper;
    helper() second_helper;
    action egress_a0() {
        if ((meta.two.n1 == 128w340282366920938463463374607431768211454)) {
            meta.m1 = (((bit<18>)hdr.base.pad))[9:9];
            hdr.base.f3 = (((29w168339136 ++ hdr.base.f5))[74:11] |+| ((((bit<127>)meta.m2))[110:15])[87:24]);
        } else {
            hdr.base.f4 = ((hdr.base.f1 > (hdr.base.f1 |+| 4w7)) ? ((bit<7>)(63w254796829350887412 - 63w1)) : hdr.base.f4);
        }
        meta.one.n0 = (((bit<9>)((bit<1>)meta.flag)) << (-(meta.kept - meta.kept)));
        hdr.base.f3 = ((bit<64>)(31w964603845 >> 8w3));
    }
    action egress_a1() {
        if (hdr.ys[1].isValid()) {
            meta.m2 = (~((hdr.base.f0 & hdr.base.f0) | (32w891441483 |+| hdr.base.f0)));
            meta.two.n1 = meta.m3;
        } else {
            hdr.base.f2 = (((-meta.two.n0) == (hdr.ys[0].isValid() ? meta.two.n0 : 9w146)) ? ((~((bit<12>)meta.two.n0)) - (((bit<47>)meta.kept))[31:20]) : ((((bit<85>)meta.m0))[76:31])[41:30]);
            hdr.base.f2 = ((bit<12>)((bit<7>)((7s63 << hdr.base.f1) |-| (((int<7>)((int<9>)meta.one.n0)) + 7s1))));
            meta.one.n1 = ((meta.m3 << 8w103) >> (-(hdr.base.kind |-| meta.kept)));
        }
        bit<64> v2 = ((hdr.x1.isValid() ? (-hdr.base.f3) : (60w0 ++ hdr.base.f1)) - (-(-hdr.base.f3)));
    }
    apply {
        hash(hdr.base.f0, HashAlgorithm.crc16, 16w0, { hdr.base.kind, hdr.base.f1, 4w0 }, 32w1000);
        meta.one.n1 = (((~meta.one.n1) ^ (meta.m3 |+| meta.one.n1)) + ((hdr.base.f5 == meta.m0) ? meta.one.n1 : (96w39614081257132168796771975168 ++ hdr.base.f0)));
        meta.one.n1 = (((hdr.x1.isValid() ? ((bit<128>)hdr.base.f4) : meta.m3) ^ (meta.m3 ^ meta.two.n1)) >> hdr.base.pad);
        bit<96> v3 = 96w79228162514264337593543950334;
        v3 = (((meta.flag && meta.flag) ? (hdr.ys[0].isValid() ? ((bit<125>)hdr.base.f3) : ((bit<125>)meta.one.n1)) : (((bit<100>)hdr.base.f1) ++ ((bit<25>)meta.m1))))[119:24];
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
