#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    bit<4> f0;
    bit<32> f1;
    bit<8> f2;
    bit<64> f3;
    int<48> f4;
    bit<7> f5;
    bit<5> pad;
}

header x_t {
    bit<8> next;
    int<16> f0;
    bit<32> f1;
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
    bit<4> n0;
    bit<4> n1;
}

struct meta_t {
    int<48> m0;
    bit<1> m1;
    bit<32> m2;
    bit<32> m3;
    bit<33> m4;
    bit<8> m5;
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
        meta.m4 = ((-((bit<33>)((bit<48>)meta.m0))) - ((((bit<28>)hdr.base.pad) ++ hdr.base.pad) << (44w17592186044415)[41:38]));
        transition select(hdr.base.kind) {
            8w120: parse_ys;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        transition select(hdr.x0.next) {
            8w232: parse_ys;
            8w12: parse_ys;
            8w254: parse_ys;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        transition select(hdr.x1.next) {
            8w34: parse_ys;
            8w251: parse_ys;
            8w75: parse_ys;
            8w9 &&& 8w15: accept;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        transition select(hdr.ys.last.more) {
            8w79 .. 8w82: parse_ys;
            8w219: parse_ys;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        c = ((c != 8w197) ? (b | (c |+| c)) : ((a ^ a) << (20w921939)[2:2]));
        if (false) {
            c[6:5] = (((bit<2>)((bit<48>)b)) << (-((bit<1>)a)));
            c = (-(((bit<8>)4w14) + (-b)));
        } else {
            b = (((6w63 ++ 2w3) * (44w8796093022207)[33:26]) ^ (-b));
            b = (~((1w1 * ((bit<1>)c)) ++ (4w0 ++ 3w3)));
            bool v1 = (((false ? ((bit<24>)a) : ((bit<24>)b)) * (24w1 & 24w0)) > (((bit<24>)((bit<31>)c)) << (true ? ((bit<4>)a) : ((bit<4>)a))));
        }
        c[5:0] = ((bit<6>)(((bit<98>)c))[74:10]);
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    action ingress_a0(in bit<9> p0, in bit<8> p1) {
        hdr.x1.setValid();
        hdr.x1.next = (hdr.base.f2 ^ hdr.base.kind);
        hdr.x1.f0 = ((int<16>)(hdr.base.pad ++ ((bit<11>)meta.kept)));
        hdr.x1.f1 = meta.m3;
        if (((((bit<47>)hdr.x1.f1))[33:1] > meta.m4)) {
            hdr.base.pad[2:1] = ((meta.m1 << meta.m1) ++ ((bit<1>)hdr.base.f1));
        }
    }
    table ingress_t0 {
        key = {
            meta.two.n0: exact @name("k0");
        }
        actions = {
            NoAction;
        }
        default_action = NoAction();
        const entries = {
            (4w5): NoAction();
            (4w13): NoAction();
            (4w15): NoAction();
        }
        size = 64;
    }
    table ingress_t1 {
        key = {
            hdr.base.pad: exact @name("k0");
        }
        actions = {
            NoAction;
        }
        default_action = NoAction();
        const entries = {
            (5w16): NoAction();
            (5w14): NoAction();
        }
        size = 64;
    }
    table ingress_t2 {
        key = {
            hdr.base.f2: lpm @name("k0");
            hdr.base.pad: ternary @name("k1");
        }
        actions = {
            NoAction;
        }
        default_action = NoAction();
        size = 64;
    }
    apply {
        standard_metadata.egress_spec = 4;
        meta.first = standard_metadata.instance_type == 0;
        hdr.ys[1].setValid();
        hdr.ys[1].more = 8w223;
        hdr.base.f2[7:6] = ((42w2199023255552)[19:18] & (2w1 |+| 2w1));
        meta.one.n1 = ((bit<4>)(((bit<13>)hdr.ys[1].more) |-| (((bit<13>)meta.m5) & 13w0)));
        if (ingress_t2.apply().miss) {
            meta.m0 = (~hdr.base.f4);
        }
        bit<16> v2 = (((bit<54>)hdr.base.kind))[53:38];
        meta.one = meta.two;
        ingress_t0.apply();
        ingress_t1.apply();
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<32>>(4) egress_cells;
    helper() first_helper;
    helper() second_helper;
    action egress_a0() {
        hdr.x1 = hdr.x0;
        hdr.ys.pop_front(1);
    }
    table egress_t0 {
        key = {
            meta.m4: optional @name("k0");
            meta.kept: ternary @name("k1");
            (((bit<15>)meta.m4) ++ meta.m1): ternary @name("k2");
        }
        actions = {
            NoAction;
            egress_a0;
        }
        default_action = egress_a0();
        size = 64;
    }
    apply {
        meta.m3 = (((bit<30>)((bit<65>)(~(int<65>)(65w27699471525350508232)))) ++ ((23w4194304 + ((bit<23>)meta.m3)))[16:15]);
        second_helper.apply(((hdr.base.kind * hdr.base.f2) ^ (-hdr.base.f2)), meta.m5, hdr.base.f2);
        if (egress_t0.apply().miss) {
            meta.two.n0 = (((((bit<35>)meta.two.n1) |-| ((bit<35>)meta.m5)))[33:1])[5:2];
            meta.one.n1 = (-((bit<4>)(hdr.base.f2 - ((bit<8>)hdr.base.f1))));
        }
        if ((hdr.base.f5 > (hdr.base.f5 - hdr.base.f5))) {
            if (meta.flag) {
                egress_a0();
                meta.two.n1 = (((bit<2>)((bit<48>)hdr.base.f4)) ++ (2w2 * (((bit<17>)hdr.base.kind))[1:0]));
                meta.two.n1 = ((bit<4>)((hdr.base.f1 >= 32w0) ? ((bit<8>)((bit<7>)meta.m1)) : (meta.flag ? 8w137 : ((bit<8>)meta.one.n0))));
            } else {
                meta.one = meta.one;
                meta.m0 = ((int<48>)((~(hdr.ys[2].isValid() ? hdr.base.f3 : hdr.base.f3)))[57:10]);
                hash(hdr.base.f3, HashAlgorithm.crc16, 16w0, { hdr.base.f0, hdr.base.f1, 4w0 }, 32w65536);
            }
            first_helper.apply(((bit<8>)hdr.base.pad), meta.kept, meta.m5);
        }
        meta.kept = (((!meta.flag) ? ((bit<8>)((bit<13>)hdr.base.f5)) : (meta.m5 * 8w75)) << ((bit<4>)((bit<128>)((int<128>)(((bit<56>)meta.m4) ++ ((bit<72>)meta.kept))))));
        hdr.ys[1].setInvalid();
        hash(meta.m3, HashAlgorithm.xor16, 16w0, { meta.two.n1, hdr.base.f3, hdr.base.f3, 4w0 }, 32w7);
        if (meta.first && ((meta.one.n0 > meta.one.n0) && hdr.ys[0].isValid())) {
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
