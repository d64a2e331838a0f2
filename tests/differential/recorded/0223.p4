#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    bit<48> f0;
    bit<4> f1;
    bit<9> f2;
    int<9> f3;
    bit<3> f4;
    bit<7> pad;
}

header x_t {
    bit<8> next;
    bit<24> f0;
}

header y_t {
    bit<8> more;
    bit<3> f0;
    bit<5> pad;
}

struct headers_t {
    base_t base;
    x_t x0;
    x_t x1;
    y_t[2] ys;
}

struct inner_t {
    bit<48> n0;
    int<100> n1;
}

struct meta_t {
    int<48> m0;
    bit<48> m1;
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
        meta.two.n0 = (48w1 + ((((bit<84>)hdr.base.f1) >> 8w75))[78:31]);
        transition select(hdr.base.kind) {
            8w203: parse_ys;
            8w217: parse_x1;
            8w15: parse_x1;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        meta.kept = packet.lookahead<bit<8>>();
        transition select(hdr.x0.next) {
            8w64 .. 8w67: parse_x1;
            8w34: parse_x1;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        transition select(hdr.x1.next) {
            8w186: parse_ys;
            8w249: parse_ys;
            8w28: parse_ys;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        transition select(hdr.ys.last.more) {
            8w198: parse_ys;
            8w76: parse_ys;
            8w173: parse_ys;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        b = (((bit<8>)((bit<9>)(true ? ((int<9>)((int<8>)c)) : 9s38))) & ((b + c) |+| (true ? b : b)));
        b = ((((bit<2>)((bit<48>)b)) << 8w0) ++ ((~6w0) >> 8w6));
        c = ((bit<8>)((bit<33>)33s1));
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    action ingress_a0() {
        if (meta.flag) {
            meta.one.n0 = ((hdr.base.f2 != 9w256) ? hdr.base.f0 : ((((bit<25>)hdr.base.f0) | ((bit<25>)hdr.base.pad)) ++ (((bit<23>)hdr.base.f1) - ((bit<23>)meta.m2))));
            hdr.base.f0 = ((bit<48>)(-((bit<24>)hdr.base.kind)));
        }
        hdr.ys[0].setValid();
        hdr.ys[0].more = (8w176 - meta.kept);
        hdr.ys[0].f0 = (-hdr.base.f4);
        hdr.ys[0].pad = ((bit<5>)((bit<9>)hdr.base.f3));
        hdr.ys[1].setValid();
        hdr.ys[1].more = (((bit<8>)hdr.ys[0].f0) >> meta.m2);
        hdr.ys[1].f0 = 3w4;
        hdr.ys[1].pad = ((bit<5>)63w9223372036854775806);
    }
    apply {
        standard_metadata.egress_spec = 4;
        meta.first = standard_metadata.instance_type == 0;
        hash(meta.m1, HashAlgorithm.crc16, 16w0, { hdr.base.f4, 5w0 }, 32w65536);
        hdr.ys[1].setValid();
        hdr.ys[1].more = (((bit<24>)meta.two.n0))[15:8];
        hdr.ys[1].f0 = (-hdr.base.f4);
        hdr.ys[1].pad = (((bit<5>)meta.two.n0) << 8w4);
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<48>>(4) egress_cells;
    helper() first_helper;
    helper() second_helper;
    action egress_a0(bit<8> p0, bit<16> p1) {
        hdr.x1 = hdr.x0;
        bit<32> v1 = (((meta.flag ? ((bit<65>)((bit<100>)meta.two.n1)) : ((bit<65>)((bit<100>)meta.one.n1))) >> (((bit<10>)meta.one.n0))[9:2]))[48:17];
    }
    table egress_t0 {
        key = {
            ((meta.flag ? 12w4094 : ((bit<12>)meta.m1)) ++ (((bit<20>)meta.m1) & 20w935143)): optional @name("k0");
            hdr.base.f1: exact @name("k1");
        }
        actions = {
            NoAction;
            egress_a0;
        }
        default_action = egress_a0(8w77, 16w887);
        size = 64;
    }
    table egress_t1 {
        key = {
            meta.m2: exact @name("k0");
            meta.m1: optional @name("k1");
            meta.m2: ternary @name("k2");
        }
        actions = {
            NoAction;
            egress_a0;
        }
        default_action = egress_a0(8w255, 16w44557);
        size = 64;
    }
    table egress_t2 {
        key = {
            meta.kept: ternary @name("k0");
            ((hdr.base.f1 ++ 28w0) << hdr.base.kind): lpm @name("k1");
        }
        actions = {
            NoAction;
            egress_a0;
        }
        default_action = egress_a0(8w55, 16w36414);
        size = 64;
    }
    apply {
        meta.flag = (meta.m0 < (~((int<48>)(33w0 ++ 15w32767))));
        hdr.base.f2 = (-((meta.m2 ++ 8w0) & (9w176 >> meta.m2)));
        meta.one = meta.two;
        if (hdr.x1.isValid()) {
            meta.one.n1 = ((!(hdr.base.pad != ((bit<7>)((bit<100>)meta.one.n1)))) ? ((meta.one.n1 - (int<100>)(100w633825300114114700748351602688)) - ((int<100>)(((bit<68>)((bit<100>)meta.one.n1)) ++ ((bit<32>)hdr.base.f2)))) : ((meta.one.n1 * ((int<100>)((int<1>)((bit<1>)meta.flag)))) << (hdr.ys[1].isValid() ? meta.kept : meta.kept)));
        } else {
            hdr.x0 = hdr.x1;
            hdr.x0 = hdr.x1;
        }
        meta.m1 = (meta.kept ++ (-(meta.m2 ++ ((bit<39>)hdr.base.kind))));
        meta.two.n1 = (((((bit<63>)((bit<1>)meta.flag)) != 63w8136191088278293434) || meta.flag) ? ((int<100>)((int<128>)(((bit<128>)((bit<100>)meta.two.n1)) | 128w245521570335829403550629275293927312853))) : ((int<100>)((int<7>)((bit<7>)meta.kept))));
        meta.two = meta.one;
        egress_t0.apply();
        egress_t1.apply();
        egress_t2.apply();
        if (meta.first && ((hdr.base.f4 >= hdr.base.f4) || (meta.m1 >= 48w281474976710655))) {
            recirculate_preserving_field_list(1);
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
