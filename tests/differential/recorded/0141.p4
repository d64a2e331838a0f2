#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    bit<24> f0;
    bit<32> f1;
    bit<64> f2;
}

header x_t {
    bit<8> next;
    bit<12> f0;
    bit<4> pad;
}

header y_t {
    bit<8> more;
    int<8> f0;
    bit<48> f1;
}

struct headers_t {
    base_t base;
    x_t x0;
    x_t x1;
    y_t[2] ys;
}

struct inner_t {
    bit<48> n0;
    int<4> n1;
}

struct meta_t {
    bit<64> m0;
    int<65> m1;
    bit<33> m2;
    bit<32> m3;
    bit<128> m4;
    bool flag;
    @field_list(1) bit<8> kept;
    inner_t one;
    inner_t two;
    bool first;
}

bit<16> function0(in bit<32> p0, in bit<16> p1) {
    if (((p0 == 32w4294967295) || (!false))) {
        return p1;
    }
    return ((bit<16>)((-44w9363888652555))[36:29]);
}
bit<8> function1(in bit<8> p0, in bit<16> p1) {
    if (((31w1 + 31w57944300) <= ((bit<31>)p0))) {
        return ((false ? p0 : p0) |+| (p0 & 8w90));
    }
    return (((bit<46>)p1))[17:10];
}

parser parse(packet_in packet, out headers_t hdr, inout meta_t meta,
             inout standard_metadata_t standard_metadata) {
    state start {
        packet.extract(hdr.base);
        transition select(hdr.base.kind) {
            8w135: parse_ys;
            8w40: parse_ys;
            8w229: parse_x0;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        transition select(hdr.x0.next) {
            8w110: parse_ys;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        if ((!(63w4611686018427387904 >= 63w5513551711213177412))) {
            meta.m1[50:42] = ((((bit<5>)((bit<4>)meta.two.n1)) |+| 5w11) ++ ((bit<4>)meta.kept));
            meta.m1 = ((int<65>)(98w146092762847281061917225241093)[92:28]);
        } else {
            hdr.base.f2[38:26] = 13w1939;
            meta.m4 = (((meta.two.n1 <= meta.one.n1) || (meta.flag && meta.flag)) ? ((meta.m4 << 8w50) + (~meta.m4)) : ((meta.m4 & ((bit<128>)((bit<4>)meta.two.n1))) - (((bit<128>)((bit<1>)meta.flag)) | meta.m4)));
        }
        verify(meta.flag, error.Unwelcome);
        transition select(hdr.x1.next) {
            8w171: parse_ys;
            8w11: parse_ys;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        transition select(hdr.ys.last.more) {
            8w2: parse_ys;
            8w130: parse_ys;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        b = (((c > a) ? ((bit<8>)((bit<31>)a)) : ((bit<8>)((bit<4>)((int<4>)((int<8>)b))))) |+| ((a | a) & ((bit<8>)((bit<4>)c))));
        bit<9> v1 = (((((bit<3>)a) ++ ((bit<2>)b)) ++ (((bit<4>)c) << 4w8)) |-| ((((bit<3>)a) ++ ((bit<6>)a)) |+| (false ? ((bit<9>)a) : 9w301)));
        switch ((8w254 * c)) {
            8w128: {
                c = ((bit<8>)(((bit<13>)c) ^ (((bit<13>)a) | 13w814)));
                v1 = (((bit<9>)100w252129024257173034764577133161) |+| ((((bit<5>)a) ++ ((bit<4>)a)) | (-v1)));
                b = (~(((bit<8>)64w18236242395449416294) << 8w8));
            }
            8w163: {
                v1 = (((bit<4>)v1) ++ ((true ? ((bit<5>)v1) : 5w16) & ((bit<5>)((bit<63>)c))));
            }
            8w254: {
                v1[5:5] = ((true && true) ? 1w0 : (((bit<1>)c) |+| ((bit<1>)b)));
                b = (((true ? 6w51 : 6w1) ++ ((bit<2>)16w32768)) << 8w0);
            }
            default: {
                b = (((bit<32>)c))[13:6];
            }
        }
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<8>>(8) ingress_cells;
    counter(4, CounterType.packets_and_bytes) ingress_counts;
    helper() first_helper;
    helper() second_helper;
    action ingress_a0(in bit<9> p0) {
        hdr.x1 = hdr.x0;
        if (meta.flag) {
            meta.m4 = (((hdr.x0.isValid() ? meta.m4 : meta.m4) |-| (((bit<115>)((bit<4>)meta.one.n1)) ++ ((bit<13>)hdr.base.f0))) << 8w26);
            hdr.base.f1 = (((52w4503599627370495 |-| 52w564452186190953))[41:10] | (meta.m3 |+| ((bit<32>)meta.two.n0)));
        } else {
            meta.flag = (hdr.base.kind > 8w56);
        }
        meta.one.n0[40:40] = ((5w1 ++ hdr.base.kind))[7:7];
    }
    action ingress_a1(bit<9> p0, bit<48> p1) {
        hdr.base.f0 = (((hdr.base.f0 | ((bit<24>)((bit<4>)meta.one.n1))) |+| (((bit<24>)hdr.base.f2) * ((bit<24>)hdr.base.f1))) - hdr.base.f0);
    }
    apply {
        standard_metadata.egress_spec = 3;
        meta.first = standard_metadata.instance_type == 0;
        ingress_a0(9w126);
        hdr.ys.push_front(1);
        meta.kept[7:1] = ((((bit<1>)hdr.base.kind) ++ 6w31) - (46w7196831791887)[9:3]);
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<16>>(4) egress_cells;
    action egress_a0(bit<16> p0) {
        if (((~((int<64>)meta.two.n1)) <= (((int<64>)((int<8>)meta.kept)) + 64s1))) {
            hdr.base.f1 = (((bit<5>)((bit<7>)(~((int<7>)((int<33>)meta.m2))))) ++ ((hdr.ys[1].isValid() ? 27w134217727 : 27w67108863) << 8w13));
            meta.two.n0 = ((((bit<44>)((bit<1>)meta.flag)) | (44w8796093022207 | ((bit<44>)meta.m3))) ++ ((bit<4>)(((bit<7>)((bit<1>)meta.flag)) << 8w3)));
        } else {
            hdr.base.f2 = ((~((bit<64>)hdr.base.f1)) & ((hdr.base.f2 << 8w43) << hdr.base.kind));
            meta.m1 = ((((int<65>)(96w79228162514264337593543950335)[84:20]) << 8w48) << 8w7);
        }
        hdr.x1.setValid();
        hdr.x1.next = ((bit<8>)13w7275);
        hdr.x1.f0 = (12w3095 - ((bit<12>)((bit<1>)meta.flag)));
        hdr.x1.pad = (4w8 >> hdr.base.kind);
        hash(hdr.base.f2, HashAlgorithm.crc32, 16w5, { meta.one.n0 }, 32w65536);
    }
    action egress_a1() {
        if ((meta.m3 == 32w4294967295)) {
            meta.m4 = meta.m4;
        } else {
            meta.m4 = ((-((bit<128>)((bit<65>)hdr.base.f0))) & meta.m4);
            meta.two.n1 = meta.one.n1;
            meta.m1 = (hdr.x0.isValid() ? (((int<65>)(((bit<34>)((bit<65>)meta.m1)) ++ ((bit<31>)meta.one.n0))) | (~meta.m1)) : (-(~meta.m1)));
        }
    }
    action egress_a2(bit<8> p0) {
        bit<96> v2 = ((meta.one.n0 < 48w115156536836648) ? ((bit<96>)meta.m4) : ((bit<96>)function0(hdr.base.f1, ((bit<16>)hdr.base.kind))));
        hash(meta.one.n0, HashAlgorithm.crc32, 16w0, { meta.m0 }, 32w7);
    }
    table egress_t0 {
        key = {
            meta.two.n0: lpm @name("k0");
            ((bit<8>)((bit<64>)(int<64>)(64w12440564758857090840))): range @name("k1");
        }
        actions = {
            NoAction;
            egress_a0;
            egress_a2;
        }
        default_action = NoAction();
        size = 64;
    }
    apply {
        if (hdr.x1.isValid()) {
            egress_a1();
            meta.two = meta.two;
            hdr.x0 = hdr.x1;
        } else {
            meta.m3 = (((hdr.base.f0 |-| hdr.base.f0) ++ (5w1 ++ ((bit<3>)meta.m4))) + ((9w1 ^ ((bit<9>)meta.m2)) ++ (23w1 - ((bit<23>)hdr.base.f2))));
            meta.m1 = ((int<65>)((((bit<50>)65w23156518724688725436))[38:15] ++ ((bit<41>)(-meta.two.n0))));
        }
        hdr.x1 = hdr.x0;
        egress_t0.apply();
        if (meta.first && (!hdr.x1.isValid())) {
            clone_preserving_field_list(CloneType.E2E, 5, 1);
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
