#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    bit<16> f0;
    bit<24> f1;
    int<9> f2;
    bit<8> f3;
    int<12> f4;
    int<3> f5;
}

header x_t {
    bit<8> next;
    int<64> f0;
    bit<3> f1;
    bit<5> pad;
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
    int<8> n0;
    bit<9> n1;
}

struct meta_t {
    int<4> m0;
    bit<8> m1;
    bit<1> m2;
    bit<100> m3;
    bit<16> m4;
    int<16> m5;
    bool flag;
    @field_list(1) bit<8> kept;
    inner_t one;
    inner_t two;
    bool first;
}

bit<8> function0(in bit<8> p0, in bit<8> p1) {
    if (((((bit<63>)p1) |+| ((bit<63>)p1)) != (false ? 63w1 : 63w1))) {
        return (((bit<2>)p1) ++ (6w30 & 6w32));
    }
    return (((true ? p0 : p1) << (4w0 ^ 4w0)) |+| (((bit<4>)((bit<128>)(int<128>)(128w171843066238627124235144487472933852386))) ++ (-4w7)));
}
bit<8> function1(in bit<8> p0, in bit<32> p1) {
    if (((false ? 9w285 : ((bit<9>)p0)) >= (((bit<9>)p0) + ((bit<9>)p1)))) {
        return ((5w7 ++ ((bit<3>)p0)) >> 8w8);
    }
    return (~((p0 > 8w255) ? function0(p0, 8w1) : (p0 |+| p0)));
}

parser parse(packet_in packet, out headers_t hdr, inout meta_t meta,
             inout standard_metadata_t standard_metadata) {
    state start {
        packet.extract(hdr.base);
        meta.flag = (!(((bit<63>)hdr.base.f1) < (((bit<63>)((bit<4>)meta.m0)) |-| ((bit<63>)hdr.base.f1))));
        transition select(hdr.base.kind) {
            8w43 .. 8w46: parse_x1;
            8w217: parse_x1;
            8w233: parse_x0;
            8w15 &&& 8w15: accept;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        transition select(hdr.x0.next) {
            8w106: parse_ys;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        if (((hdr.base.f3 <= 8w255) && (128w243940729256447144969924596073919455106 > 128w330369386449321255402678138962682249024))) {
            meta.kept = (-((meta.flag ? meta.kept : hdr.base.f3) ^ (-meta.kept)));
        } else {
            meta.two.n0 = (-(((int<8>)(((bit<44>)hdr.base.f1))[43:36]) * (meta.two.n0 * meta.one.n0)));
            meta.m1 = (((bit<39>)((bit<4>)meta.m0)))[38:31];
        }
        transition select(hdr.x1.next) {
            8w189 .. 8w192: parse_ys;
            8w88: parse_ys;
            8w248: parse_ys;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        transition select(hdr.ys.last.more) {
            8w171: parse_ys;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        b = (((a |+| b) >> 8w8) >> 8w2);
        c = b;
        c = ((~(40w136805556873 + 40w1099511627775)))[33:26];
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    helper() first_helper;
    helper() second_helper;
    action ingress_a0(bit<16> p0, bit<8> p1) {
        meta.kept[7:4] = (((bit<1>)((bit<64>)((bit<16>)meta.m5))) ++ (3w1 << 8w0));
        hdr.ys[0].setValid();
        hdr.ys[0].more = function0(hdr.base.f3, hdr.base.f3);
        meta.one = meta.two;
    }
    action ingress_a1() {
        meta.m0 = (((int<4>)(((bit<23>)((bit<63>)meta.m2)))[7:4]) >> ((((bit<36>)hdr.base.f3))[9:9] - meta.m2));
        hash(meta.m4, HashAlgorithm.crc32, 16w0, { hdr.base.f0 }, 32w7);
    }
    action ingress_a2(inout int<4> p0) {
        mark_to_drop(standard_metadata);
    }
    action ingress_a3(bit<8> p0, bit<9> p1) {
        if (((64w15628744237581006526 >= ((bit<64>)((bit<16>)meta.m5))) && meta.flag)) {
            meta.two.n0 = ((((int<8>)(((bit<4>)meta.m1) ++ ((bit<4>)hdr.base.f1))) |+| ((int<8>)(18w262142)[17:10])) |+| (((int<8>)(((bit<32>)meta.one.n1))[17:10]) << 8w2));
            meta.m0 = ((!(hdr.ys[0].isValid() && meta.flag)) ? (meta.m0 * meta.m0) : (int<4>)(4w8));
            meta.m5 = (~meta.m5);
        }
    }
    table ingress_t0 {
        key = {
            meta.m3: range @name("k0");
        }
        actions = {
            NoAction;
            ingress_a0;
            ingress_a1;
            ingress_a3;
        }
        default_action = ingress_a3(8w127, 9w256);
        size = 64;
    }
    apply {
        standard_metadata.egress_spec = 4;
        meta.first = standard_metadata.instance_type == 0;
        hdr.base.f3[3:1] = 3w6;
        standard_metadata.egress_spec = ((bit<9>)((bit<3>)(hdr.ys[0].isValid() ? ((bit<65>)hdr.base.f3) : 65w18446744073709551616)));
        ingress_t0.apply();
        meta.m5 = (((((int<16>)meta.m4) + ((int<16>)hdr.base.f2)) |+| ((int<16>)(((bit<3>)meta.m4) ++ 13w6081))) >> 8w8);
        hdr.base.f4 = ((int<12>)(((bit<18>)((bit<48>)(~((int<48>)((int<9>)meta.one.n1))))))[14:3]);
        ingress_a2(meta.m0);
        hdr.x1 = hdr.x0;
        ingress_a2(meta.m0);
        if (meta.first && meta.flag) {
            clone_preserving_field_list(CloneType.I2E, 5, 1);
        }
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<48>>(1) egress_cells;
    action egress_a0(bit<32> p0, bit<9> p1) {
        egress_cells.write(((~p0) & 32w0), (hdr.base.f3 ++ (((bit<40>)p1) | 40w993512567374)));
        meta.m3 = (~((hdr.ys[1].isValid() ? meta.m3 : meta.m3) << 8w68));
        meta.two = meta.one;
    }
    action egress_a1() {
        meta.two = meta.one;
        hash(hdr.base.f0, HashAlgorithm.identity, 16w5, { meta.m2, 7w0 }, 32w7);
        meta.m5 = ((int<16>)(((((bit<25>)((bit<8>)meta.two.n0)))[21:9] << 8w10) ++ (-(2w2 ++ meta.m2))));
    }
    apply {
        egress_cells.write(((((bit<32>)((bit<12>)hdr.base.f4)) >> 8w13) & 32w0), ((meta.flag ? 73w4722366482869645213695 : ((bit<73>)meta.m4)))[63:16]);
        bit<24> v1 = ((bit<24>)((bit<1>)((meta.flag ? ((int<1>)hdr.base.f2) : ((int<1>)hdr.base.f2)) ^ ((int<1>)(33w7990766626)[29:29]))));
        if (((32w1158507508 >= ((bit<32>)((bit<12>)hdr.base.f4))) && meta.flag)) {
            hdr.ys[1].setInvalid();
            meta.two.n0 = (((int<8>)((int<4>)((bit<4>)64w7029429129246714585))) >> (hdr.ys[1].isValid() ? meta.m2 : meta.m2));
            hdr.base.f3[6:1] = ((((bit<6>)hdr.base.f1) << 8w7) |+| (-((bit<6>)meta.m4)));
        } else {
            egress_a1();
            meta.one.n0 = meta.one.n0;
            hdr.ys[2].setValid();
            hdr.ys[2].more = (meta.kept + ((bit<8>)meta.m3));
        }
        if (meta.first && (13w7710 >= (((bit<13>)((bit<9>)hdr.base.f2)) | ((bit<13>)hdr.base.kind)))) {
            clone_preserving_field_list(CloneType.E2E, 5, 1);
        }
    }
}

control compute_all(inout headers_t hdr, inout meta_t meta) {
    apply {
        update_checksum(true, { hdr.base.kind, hdr.base.f1, hdr.base.f2, hdr.base.f3, hdr.base.f4, hdr.base.f5 }, hdr.base.f0, HashAlgorithm.csum16);
    }
}


control verify_all(inout headers_t hdr, inout meta_t meta) { apply { } }

control deparse(packet_out packet, in headers_t hdr) {
    apply {
        packet.emit(hdr);
    }
}

V1Switch(parse(), verify_all(), ingress(), egress(), compute_all(), deparse()) main;
