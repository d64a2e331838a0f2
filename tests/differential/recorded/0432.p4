#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    int<16> f0;
    bit<1> f1;
    int<7> f2;
    bit<32> f3;
    bit<9> f4;
    int<32> f5;
    bit<7> pad;
}

header x_t {
    bit<8> next;
    bit<9> f0;
    bit<4> f1;
    int<48> f2;
    int<12> f3;
    bit<7> pad;
}

header y_t {
    bit<8> more;
    bit<4> f0;
    bit<4> pad;
}

struct headers_t {
    base_t base;
    x_t x0;
    x_t x1;
    y_t[4] ys;
}

struct inner_t {
    bit<16> n0;
    bit<16> n1;
}

struct meta_t {
    bit<32> m0;
    bit<9> m1;
    bit<128> m2;
    int<48> m3;
    bit<4> m4;
    bit<100> m5;
    bool flag;
    @field_list(1) bit<8> kept;
    inner_t one;
    inner_t two;
    bool first;
}

bit<32> function0(in bit<32> p0, in bit<16> p1) {
    if ((!false)) {
        return ((bit<32>)((bit<128>)(-((int<128>)((int<32>)p0)))));
    }
    return (((50w1125899906842623 |+| 50w575576702321452))[31:0] ^ ((bit<32>)(((bit<65>)p1) - 65w18446744073709551616)));
}

parser parse(packet_in packet, out headers_t hdr, inout meta_t meta,
             inout standard_metadata_t standard_metadata) {
    state start {
        packet.extract(hdr.base);
        bit<8> v1 = ((((bit<8>)((bit<4>)((int<4>)((int<16>)meta.one.n0)))) |-| (5w9 ++ 3w6)) |-| ((bit<8>)((bit<33>)((int<33>)(((bit<68>)meta.kept))[50:18]))));
        transition select(hdr.base.kind) {
            8w136: parse_x1;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        transition select(hdr.x0.next) {
            8w200: parse_x1;
            8w99: parse_ys;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        transition select(hdr.x1.next) {
            8w195 .. 8w198: parse_ys;
            8w170: parse_ys;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        meta.m1 = (hdr.base.f4 + (((bit<9>)((bit<4>)((int<4>)((int<32>)meta.m0)))) |+| (((bit<25>)hdr.base.f1))[11:3]));
        transition select(hdr.ys.last.more) {
            8w245: parse_ys;
            8w182: parse_ys;
            8w8 &&& 8w15: accept;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        if (((((bit<100>)c) == 100w69944820334731562841157446010) || (true && false))) {
            b = (((bit<8>)((bit<100>)b)) & (((bit<8>)64w17709237145508470470) |-| (8w1 | c)));
            c = ((((bit<8>)((bit<64>)((int<64>)((int<8>)b)))) * b) * (-(-a)));
            if ((b <= 8w1)) {
                return;
            }
        } else {
            b = c;
            if ((!(((int<48>)((int<8>)a)) < ((int<48>)((int<8>)b))))) {
                b = ((bit<8>)(((bit<63>)((bit<8>)(int<8>)(8w164))) * (~((bit<63>)b))));
                b = c;
            } else {
                b = (false ? ((~8w133) << ((bit<1>)false)) : (~(c - a)));
            }
            c = c;
        }
        c = (true ? a : (~((bit<8>)100w1138280436000598258977370756068)));
        if ((!(false && false))) {
            c = (b << 8w8);
        } else {
            bit<96> v2 = (((((bit<96>)c) |-| 96w29032579914463279508307498245) + ((bit<96>)((bit<8>)8s1))) | ((bit<96>)(false ? ((bit<1>)a) : ((bit<1>)c))));
            v2[75:75] = ((34w16499142457)[29:29] |-| ((bit<1>)v2));
        }
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<16>>(4) ingress_cells;
    helper() first_helper;
    helper() second_helper;
    action ingress_a0() {
        meta.one = meta.one;
        hdr.base.f1 = ((~(((bit<1>)meta.m4) >> hdr.base.f1)) |+| ((((bit<39>)((bit<16>)hdr.base.f0)) * ((bit<39>)meta.two.n1)))[23:23]);
        if (((24s8388607 | ((int<24>)((int<9>)meta.m1))) >= (meta.flag ? 24s1 : 24s8388607))) {
            meta.flag = ((((bit<9>)((bit<4>)meta.two.n1)) - (hdr.base.f4 |+| hdr.base.f4)) == meta.m1);
        } else {
            meta.flag = meta.flag;
        }
    }
    action ingress_a1(inout bit<4> p0) {
        hash(meta.two.n1, HashAlgorithm.crc16, 16w5, { meta.one.n0 }, 32w65536);
        hdr.x1 = hdr.x0;
        hash(meta.one.n0, HashAlgorithm.crc32, 16w5, { meta.kept, hdr.base.pad, hdr.base.kind, 1w0 }, 32w7);
    }
    action ingress_a2(inout bit<8> p0, inout int<48> p1) {
        meta.m2 = meta.m2;
        hdr.x0.setInvalid();
        standard_metadata.egress_spec = ((bit<9>)(((bit<3>)((bit<7>)hdr.base.f2)) |-| (((bit<3>)((bit<1>)meta.flag)) ^ 3w7)));
    }
    table ingress_t0 {
        key = {
            hdr.base.f3: range @name("k0");
            hdr.base.pad: exact @name("k1");
        }
        actions = {
            NoAction;
            ingress_a0;
        }
        default_action = ingress_a0();
        size = 64;
    }
    apply {
        standard_metadata.egress_spec = 6;
        meta.first = standard_metadata.instance_type == 0;
        meta.flag = standard_metadata.parser_error != error.NoError;
        if ((meta.two.n0 == (meta.one.n1 << ((bit<1>)meta.m2)))) {
            meta.m2 = (((bit<128>)(~4w15)) - ((meta.m2 + meta.m2) & (((bit<128>)meta.m5) ^ 128w65116906303636245445733119994803224107)));
        }
        if (ingress_t0.apply().hit) {
            meta.m1 = ((~(-meta.m1)) + (~meta.m1));
            meta.m4 = ((((bit<10>)((bit<8>)meta.m0)))[2:0] ++ ((meta.flag ? hdr.base.f1 : 1w1) & (meta.m4)[1:1]));
            hdr.base.f4 = (((((bit<11>)meta.two.n0) >> 8w4))[10:2] & ((hdr.ys[1].isValid() ? hdr.base.f4 : meta.m1) ^ (meta.flag ? 9w0 : hdr.base.f4)));
        }
        if (meta.first && (hdr.base.f2 > (hdr.base.f2 * ((int<7>)((int<16>)meta.one.n1))))) {
            clone_preserving_field_list(CloneType.I2E, 5, 1);
        }
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<8>>(4) egress_cells;
    action egress_a0(bit<9> p0) {
        meta.one = meta.one;
        meta.m4 = ((meta.one.n0 <= meta.two.n0) ? ((((bit<11>)hdr.base.f3) ++ ((bit<24>)hdr.base.f1)))[24:21] : ((hdr.ys[1].isValid() || hdr.ys[0].isValid()) ? (-meta.m4) : (((bit<34>)meta.two.n0))[29:26]));
        meta.two.n1[15:15] = ((((bit<1>)meta.kept) ^ hdr.base.f1) * (hdr.base.f1 << 8w0));
    }
    action egress_a1(bit<9> p0) {
        hdr.ys.pop_front(1);
        meta.one.n0 = (((bit<17>)((bit<7>)hdr.base.f2)))[16:1];
        hdr.base.f3 = function0(((bit<32>)((bit<128>)128s31868512544122573070866883029508794735)), (meta.flag ? (~meta.two.n1) : meta.two.n0));
    }
    action egress_a2() {
        egress_cells.read(meta.kept, ((meta.flag ? ((bit<32>)meta.m4) : meta.m0) & 32w3));
    }
    action egress_a3() {
        bool v3 = (meta.m3 <= (~(meta.m3 & meta.m3)));
    }
    apply {
        hdr.base.f1 -= ((41w893452137536)[6:6] - ((((bit<1>)meta.m0) << meta.m4) |+| hdr.base.f1));
        meta.m4 = (((39w393296319455 | ((bit<39>)meta.two.n1)) >> 8w22))[29:26];
        hdr.base.pad = ((hdr.base.pad << 8w1) >> 8w2);
        if (meta.first && ((meta.kept < 8w164) || (meta.m2 != meta.m2))) {
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
