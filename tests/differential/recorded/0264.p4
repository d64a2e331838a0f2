#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    bit<9> f0;
    bit<9> f1;
    bit<48> f2;
    int<64> f3;
    bit<8> f4;
    bit<6> pad;
}

header x_t {
    bit<8> next;
    int<9> f0;
    bit<7> pad;
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
    bit<16> n0;
    bit<64> n1;
}

struct meta_t {
    bit<4> m0;
    bit<32> m1;
    bit<1> m2;
    bit<8> m3;
    bit<48> m4;
    bit<9> m5;
    bool flag;
    @field_list(1) bit<8> kept;
    inner_t one;
    inner_t two;
    bool first;
}

bit<16> function0(in bit<16> p0, in bit<8> p1) {
    if ((((int<33>)((int<16>)p0)) == (33s3640404598 >> 8w25))) {
        return 16w10447;
    }
    return ((p0 < 16w59973) ? ((bit<16>)((bit<31>)((int<31>)(31w2147483647) & 31s0))) : ((bit<16>)(9w255 & 9w297)));
}
bit<8> function1(in bit<32> p0, in bit<8> p1) {
    if (false) {
        return ((-((bit<25>)p1)))[15:8];
    }
    return (((true || true) ? (23w7996780)[1:0] : (((bit<1>)p1) ++ 1w1)) ++ (6w1 & ((bit<6>)((bit<16>)p1))));
}

parser parse(packet_in packet, out headers_t hdr, inout meta_t meta,
             inout standard_metadata_t standard_metadata) {
    state start {
        packet.extract(hdr.base);
        if ((((bit<65>)((bit<1>)meta.flag)) < (meta.flag ? ((bit<65>)meta.m3) : ((bit<65>)hdr.base.kind)))) {
            meta.m4 = (((((bit<13>)meta.two.n0) ++ ((bit<35>)meta.m5)) ^ (~meta.m4)) | ((bit<48>)((bit<31>)((int<31>)((int<65>)((bit<65>)hdr.base.f2))))));
            meta.m3 = (-(((bit<8>)((bit<4>)meta.m4)) & (meta.kept << 8w8)));
            hdr.base.f4 = (((-((bit<13>)meta.m2)) ++ (((bit<2>)hdr.base.pad) * ((bit<2>)hdr.base.f4))))[10:3];
        }
        transition select(hdr.base.kind) {
            8w179: parse_x1;
            8w183: parse_x0;
            8w0: parse_x1;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        transition select(hdr.x0.next) {
            8w220: parse_ys;
            8w49: parse_ys;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        meta.m2 = (((-1w0) * (meta.m2 >> 8w0)) - ((meta.m2 & meta.m2) + (((bit<1>)meta.m5) >> meta.m0)));
        meta.kept = packet.lookahead<bit<8>>();
        transition select(hdr.x1.next) {
            8w208: parse_ys;
            8w75: parse_ys;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        transition select(hdr.ys.last.more) {
            8w76: parse_ys;
            8w10: parse_ys;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        b = ((bit<8>)(((bit<128>)((bit<4>)b)) ^ (((bit<128>)b) - ((bit<128>)a))));
        switch ((true ? 16w0 : 16w44071)) {
            16w32767: {
                b = ((((bit<24>)((bit<33>)a)))[8:1] << (~(1w0 << 8w2)));
                c = ((((bit<8>)((bit<24>)a)) << ((bit<8>)((bit<1>)b))) | ((!false) ? ((bit<8>)((bit<9>)((int<9>)((int<8>)a)))) : a));
                b = (((true ? a : 8w128) >> 8w0) |+| c);
            }
            16w32768: {
                b[2:0] = ((5w1)[4:2] - (((bit<3>)a) << 8w3));
                c = (-c);
            }
            default: {
                c = (((bit<8>)(((bit<72>)b))[67:5]) << 8w1);
            }
        }
        b += (c - ((true ? 8w139 : c) >> 8w0));
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<16>>(1) ingress_cells;
    helper() first_helper;
    helper() second_helper;
    action ingress_a0(bit<128> p0, bit<16> p1) {
        hdr.base.f4 = ((bit<8>)1w0);
    }
    action ingress_a1(bit<32> p0, bit<128> p1) {
        meta.kept = (-((hdr.ys[1].isValid() ? ((bit<5>)hdr.base.pad) : 5w31) ++ (((bit<3>)hdr.base.kind) * ((bit<3>)meta.one.n1))));
    }
    table ingress_t0 {
        key = {
            hdr.base.kind: range @name("k0");
        }
        actions = {
            NoAction;
            ingress_a0;
            ingress_a1;
        }
        default_action = NoAction();
        size = 64;
    }
    apply {
        standard_metadata.egress_spec = 4;
        meta.first = standard_metadata.instance_type == 0;
        hdr.ys.pop_front(1);
        ingress_cells.read(meta.two.n0, ((-meta.m1) & 32w0));
        ingress_t0.apply();
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<8>>(4) egress_cells;
    helper() first_helper;
    helper() second_helper;
    action egress_a0(bit<9> p0, bit<9> p1) {
        hdr.x1 = hdr.x0;
    }
    apply {
        meta.flag = meta.flag;
        meta.one = meta.two;
        second_helper.apply((((bit<8>)8s103) ^ (meta.m2 ++ 7w127)), meta.m3, meta.kept);
        bool v1 = (hdr.base.f3 > 64s1);
        bit<16> v2 = ((meta.two.n1 < (-meta.one.n1)) ? ((hdr.ys[1].isValid() ? 16w61638 : meta.one.n0) |+| ((bit<16>)hdr.base.f4)) : (((bit<16>)128w170141183460469231731687303715884105727) - (-((bit<16>)hdr.base.f0))));
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
