#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    bit<48> f0;
    bit<7> f1;
    bit<9> f2;
    bit<24> f3;
    bit<32> f4;
}

header x_t {
    bit<8> next;
    bit<1> f0;
    bit<7> pad;
}

header y_t {
    bit<8> more;
    bit<48> f0;
}

struct headers_t {
    base_t base;
    x_t x0;
    x_t x1;
    y_t[2] ys;
}

struct inner_t {
    bit<16> n0;
    int<9> n1;
}

struct meta_t {
    int<16> m0;
    int<64> m1;
    int<64> m2;
    int<8> m3;
    bool flag;
    @field_list(1) bit<8> kept;
    inner_t one;
    inner_t two;
    bool first;
}

bit<16> function0(in bit<8> p0, in bit<32> p1) {
    if ((true || true)) {
        return (-((bit<16>)p0));
    }
    return ((bit<16>)p1);
}
bit<32> function1(in bit<16> p0, in bit<8> p1) {
    if ((p1 != (4w8 ++ ((bit<4>)p1)))) {
        return ((bit<32>)63w9223372036854775806);
    }
    return (~((((bit<60>)p0))[38:3])[33:2]);
}

parser parse(packet_in packet, out headers_t hdr, inout meta_t meta,
             inout standard_metadata_t standard_metadata) {
    state start {
        packet.extract(hdr.base);
        transition select(hdr.base.kind) {
            8w14: parse_x0;
            8w90: parse_x1;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        if ((hdr.base.f4 < 32w2462754118)) {
            hdr.base.f0 = (((hdr.base.f0 | 48w1) << 8w19) | ((bit<48>)((int<48>)(((bit<17>)meta.two.n0) ++ ((bit<31>)((bit<9>)meta.one.n1))))));
            hdr.base.f4[25:20] = ((((bit<6>)hdr.base.f0) |+| 6w62) ^ (6w0 - 6w6));
            meta.two.n1 = ((((int<9>)((int<64>)64w1940812380934674521)) * ((int<9>)((int<31>)31w1851226471))) | (((int<9>)((int<1>)1w0)) | (~meta.two.n1)));
        }
        transition select(hdr.x0.next) {
            8w104 .. 8w107: parse_x1;
            8w87: parse_x1;
            8w185: parse_ys;
            8w205: parse_ys;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        transition select(hdr.x1.next) {
            8w194: parse_ys;
            8w9: parse_ys;
            8w148: parse_ys;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        transition select(hdr.ys.last.more) {
            8w46: parse_ys;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        c = ((-(c >> 8w5)) & ((((bit<11>)b))[7:0] >> 8w0));
        b = c;
        b = (~(~(true ? c : 8w127)));
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<48>>(1) ingress_cells;
    helper() first_helper;
    helper() second_helper;
    action ingress_a0(inout bit<8> p0, inout bit<8> p1) {
        meta.m0 = ((int<16>)((hdr.x0.isValid() ? (hdr.base.f1 >> ((bit<4>)((bit<1>)meta.flag))) : (((bit<5>)hdr.base.f0) ++ ((bit<2>)hdr.base.kind))) ++ ((meta.m0 <= (int<16>)(16w65534)) ? (hdr.base.f2 << 8w3) : (4w9 ++ 5w26))));
    }
    action ingress_a1() {
        hdr.ys.push_front(1);
        hdr.base.f2 = (((!hdr.x0.isValid()) ? ((bit<9>)((bit<100>)hdr.base.f0)) : (~hdr.base.f2)) << 8w6);
        bool v1 = meta.flag;
    }
    action ingress_a2(out int<8> p0) {
        p0 = (int<8>)(8w234);
        meta.m0 = ((-(meta.flag ? ((int<16>)meta.m1) : ((int<16>)((int<24>)hdr.base.f3)))) - meta.m0);
        hdr.base.f2[8:7] = ((bit<2>)(24w5975612 + 24w7590405));
    }
    table ingress_t0 {
        key = {
            hdr.base.f0: exact @name("k0");
            hdr.base.f2: ternary @name("k1");
        }
        actions = {
            NoAction;
            ingress_a1;
        }
        default_action = ingress_a1();
        size = 64;
    }
    table ingress_t1 {
        key = {
            hdr.base.kind: lpm @name("k0");
            meta.one.n0: exact @name("k1");
        }
        actions = {
            NoAction;
            ingress_a1;
        }
        default_action = NoAction();
        size = 64;
    }
    apply {
        standard_metadata.egress_spec = 0;
        meta.first = standard_metadata.instance_type == 0;
        ingress_t0.apply();
        meta.m0 = ((int<16>)((int<7>)(~(4w15 ++ ((bit<3>)((bit<64>)meta.m1))))));
        hdr.ys.pop_front(1);
        ingress_t1.apply();
        if (meta.first && (meta.m1 <= (int<64>)(64w9223372036854775808))) {
            resubmit_preserving_field_list(1);
        }
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    helper() first_helper;
    helper() second_helper;
    action egress_a0() {
        hash(hdr.base.f4, HashAlgorithm.identity, 16w5, { hdr.base.f0 }, 32w1000);
    }
    action egress_a1() {
        meta.m2 = (~((64s5055086526158029064 |-| meta.m1) + ((int<64>)((int<63>)63w0))));
    }
    action egress_a2(inout int<16> p0) {
        hdr.ys.pop_front(1);
        hdr.ys.push_front(1);
    }
    apply {
        if ((meta.two.n0 < (((bit<13>)((bit<8>)meta.m3)) ++ 3w4))) {
            hdr.base.f3 = (meta.two.n0 ++ ((meta.kept > hdr.base.kind) ? ((bit<8>)((bit<1>)meta.flag)) : (meta.kept | meta.kept)));
        }
        hash(meta.two.n0, HashAlgorithm.csum16, 16w5, { meta.two.n0 }, 32w7);
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
