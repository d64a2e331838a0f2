#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    int<32> f0;
    bit<64> f1;
    bit<64> f2;
    bit<4> f3;
    bit<4> pad;
}

header x_t {
    bit<8> next;
    bit<8> f0;
    bit<32> f1;
}

header y_t {
    bit<8> more;
    bit<64> f0;
    bit<9> f1;
    bit<7> pad;
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
    bit<9> m0;
    bit<1> m1;
    int<33> m2;
    int<32> m3;
    bit<8> m4;
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
            8w163: parse_x0;
            8w158: parse_ys;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        verify(meta.flag, error.Unwelcome);
        transition select(hdr.x0.next) {
            8w42: parse_ys;
            8w149: parse_x1;
            8w27: parse_x1;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        verify(meta.flag, error.Unwelcome);
        transition select(hdr.x1.next) {
            8w45 .. 8w48: parse_ys;
            8w90: parse_ys;
            8w147: parse_ys;
            8w14 &&& 8w15: accept;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        transition select(hdr.ys.last.more) {
            8w216: parse_ys;
            8w40: parse_ys;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        if ((a != (a << 4w13))) {
            if (((128w192619735998475295800655289747161990452 + ((bit<128>)a)) != (~((bit<128>)c)))) {
                b[4:1] = ((35w11852958491)[18:15] << 8w2);
                b = (((((bit<40>)c))[21:21] ++ (2w0 ++ ((bit<4>)b))) ++ ((~((bit<1>)c)) & 1w0));
                bit<1> v1 = (((c < 8w64) || (24w2209463 <= 24w8388607)) ? (~((bit<1>)true)) : ((-((bit<1>)c)) << 8w2));
            }
            b = (((((bit<18>)c) |+| 18w180493))[9:2] ^ ((a |+| a) & (b << 8w9)));
            b = (((c >= 8w122) && (b == 8w67)) ? ((c << 4w3) + a) : ((bit<8>)((bit<64>)((bit<4>)((int<4>)((int<8>)b))))));
        } else {
            bit<16> v2 = (((((bit<52>)a) >> ((bit<1>)b)) |+| (52w1754618885400397 - 52w0)))[17:2];
            v2 = (-v2);
        }
        bit<1> v3 = ((b != 8w158) ? ((bit<1>)((bit<9>)((bit<100>)((int<100>)((int<8>)b))))) : ((1w1 - ((bit<1>)b)) | (1w1 << 8w2)));
        b = (((false || false) || (((int<100>)((int<8>)a)) < ((int<100>)((int<8>)a)))) ? b : ((bit<8>)(((bit<128>)a) ^ ((bit<128>)a))));
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<16>>(8) ingress_cells;
    action ingress_a0() {
        hash(hdr.base.f2, HashAlgorithm.crc16, 16w0, { hdr.base.f1, hdr.base.f2 }, 32w1000);
        meta.one.n0 = meta.two.n0;
        meta.m4 = ((((bit<8>)7w117) | (-hdr.base.kind)) |+| ((hdr.x1.isValid() ? hdr.base.kind : meta.m4) * (meta.kept + meta.kept)));
    }
    apply {
        standard_metadata.egress_spec = 6;
        meta.first = standard_metadata.instance_type == 0;
        if (meta.flag) {
            if (hdr.x0.isValid()) {
                hdr.base.f2 = (((bit<14>)(65w0 ^ ((bit<65>)meta.one.n1))) ++ ((-76w1))[64:15]);
                int<48> v4 = (((int<48>)(((bit<39>)meta.two.n0) ++ (((bit<3>)((bit<1>)meta.flag)) ++ ((bit<6>)meta.one.n0)))) >> 8w41);
                hdr.ys.pop_front(1);
            }
            meta.two = meta.one;
        } else {
            ingress_cells.write(((((bit<32>)((bit<33>)meta.m2)) - ((bit<32>)meta.one.n0)) & 32w7), ((bit<16>)((bit<32>)((bit<1>)meta.flag))));
            hdr.ys.push_front(1);
        }
        hdr.x0.setValid();
        hdr.x0.next = ((bit<8>)((bit<16>)((int<16>)meta.m3)));
        hdr.x0.f0 = (35w24771663900)[33:26];
        hdr.x0.f1 = (((bit<32>)meta.one.n1) << 8w4);
        meta.two.n0 = ((bit<1>)((meta.flag ? 128w213480601461866048762321131662560323565 : ((bit<128>)meta.kept)) < (~128w1)));
        meta.m2 = meta.m2;
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<48>>(1) egress_cells;
    helper() first_helper;
    helper() second_helper;
    action egress_a0(inout bit<1> p0) {
        if (((meta.m0 >= meta.m0) && hdr.ys[0].isValid())) {
            hdr.base.f2 = ((bit<64>)((hdr.base.kind - meta.kept) + (6w23 ++ ((bit<2>)hdr.base.f1))));
        } else {
            hdr.base.pad[3:1] = 3w6;
        }
        hdr.base.f2[52:29] = ((((bit<24>)meta.one.n0) | 24w1531256) + (-24w16777215));
        if ((hdr.base.f3 >= 4w11)) {
            meta.one.n1 = (((bit<100>)(meta.one.n0 |+| p0)) - ((hdr.base.f0 <= 32s0) ? (meta.two.n1 << p0) : (meta.two.n1 ^ 100w74396426118409588010015902279)));
            meta.m3 = (((!meta.flag) ? ((int<32>)(27w78735976 ++ 5w27)) : (-meta.m3)) & ((int<32>)((-((bit<61>)meta.one.n1)))[34:3]));
        } else {
            hdr.base.f1 = (-((bit<64>)((bit<1>)meta.flag)));
        }
    }
    table egress_t0 {
        key = {
            hdr.base.kind: range @name("k0");
            hdr.base.f2: exact @name("k1");
        }
        actions = {
            NoAction;
        }
        default_action = NoAction();
        size = 64;
    }
    table egress_t1 {
        key = {
            meta.two.n0: exact @name("k0");
        }
        actions = {
            NoAction;
        }
        default_action = NoAction();
        size = 64;
    }
    apply {
        if (egress_t0.apply().hit) {
            hdr.base.f3 = ((bit<4>)((((bit<16>)hdr.base.f1) << 8w4) << 8w15));
        }
        meta.two.n1[98:51] = (-48w1030673144766);
        second_helper.apply((((bit<8>)((bit<100>)100s389611561534610185149721199258)) |+| (meta.two.n0 ++ ((bit<7>)meta.m4))), meta.m4, meta.kept);
        egress_t1.apply();
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
